"""Says warnings, proposals and acts on the screen, in the language of the moment."""

import html

from PySide6.QtCore import QObject

from jury_desk.domain.draft import Draft, ReviewWarning
from jury_desk.domain.draft_acts import (
    Act,
    Join,
    LinkAssessment,
    LinkCompetency,
    Move,
    Recode,
    SetText,
)
from jury_desk.domain.draft_checks import texts_of
from jury_desk.domain.source import SourceDocument
from jury_desk.gui.grids.differences import difference
from jury_desk.gui.grids.elements import elements_of
from jury_desk.gui.grids.place_words import PlaceWords
from jury_desk.gui.grids.places import Places
from jury_desk.gui.grids.review_words import act_words, warning_sentence, warning_title
from jury_desk.gui.grids.warning_card import WarningCard
from jury_desk.gui.grids.warning_mending import mending_command
from jury_desk.gui.grids.warning_tour import WarningTour
from jury_desk.services.review import ReviewState

_AROUND = 8
"""Words shown beside each change of a proposal."""


class WarningTeller(QObject):
    """Asked at each use: the language may have changed since."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place_words = PlaceWords(self)

    def title(self, warning: ReviewWarning) -> str:
        """A warning's kind in a few words."""
        return warning_title(warning)

    def tell(
        self,
        warning: ReviewWarning,
        card: WarningCard,
        tour: WarningTour,
        draft: Draft,
        places: Places | None,
    ) -> None:
        """Put a warning on the card."""
        progress = self.tr("{place} of {all}").format(place=tour.place, all=tour.left)
        other = {
            "title-missing": self.tr("Fill in the identity card…"),
            "not-understood": self.tr("Make an element of it…"),
        }.get(warning.kind, "") or self._mending(mending_command(warning, draft))
        card.show_warning(
            warning_title(warning),
            warning_sentence(warning),
            self._where(warning, draft, places),
            self._proposal(warning, draft),
            progress,
            other if warning.proposal is None else "",
        )

    def steps(self, state: ReviewState) -> tuple[str, str]:
        """What undo and redo would do, named by the act."""
        undo, redo = self.tr("Undo"), self.tr("Redo")
        if state.undo_act is not None:
            told = act_words(state.undo_act, state.draft)
            undo = self.tr("Undo: {act} (Ctrl+Z)").format(act=told)
        if state.redo_act is not None:
            told = act_words(state.redo_act, state.draft)
            redo = self.tr("Redo: {act} (Ctrl+Y)").format(act=told)
        return undo, redo

    def about(self, source: SourceDocument | None) -> str:
        """Where a draft comes from, in a line."""
        if source is None:
            return self.tr("A new revision: it has no source document")
        if source.kind == "pdf":
            pages = self.tr("%n page(s)", "", len(source.pages))
            return f"{source.name} · {pages}"
        return source.name

    def _mending(self, command: str) -> str:
        return {
            "text": self.tr("Correct the text"),
            "code": self.tr("Correct the code"),
            "scales": self.tr("See the scale…"),
            "sitting": self.tr("Say how it is held…"),
            "add": self.tr("Add an element…"),
            "competency": self.tr("Link it…"),
            "assessments": self.tr("Link it…"),
            "matrix": self.tr("Make the links…"),
            "matrix-competencies": self.tr("Make the links…"),
            "matrix-assessments": self.tr("Make the links…"),
        }.get(command, "")

    def _where(self, warning: ReviewWarning, draft: Draft, places: Places | None) -> str:
        element = elements_of(draft.grid).get(warning.element or "")
        parts = [element.name] if element else []
        if places is not None:
            spots = places.spots_of(warning.element) if warning.element else ()
            spot = places.spots.get(warning.paragraph or "") or (spots[0] if spots else None)
            if spot is not None:
                parts.append(self._place_words.where(spot, paged=places.paged))
        return " · ".join(part for part in parts if part)

    def _proposal(self, warning: ReviewWarning, draft: Draft) -> str:
        """What would mend it, as rich text: for a text, what would change in it."""
        act = warning.proposal
        if act is None:
            return ""
        element = elements_of(draft.grid).get(act.element) if isinstance(act, SetText) else None
        told = html.escape(self._proposed(act, draft))
        if isinstance(act, SetText) and element is not None:
            said = dict(texts_of(element.held)).get(act.field)
            told = told if said is None else difference(said, act.text, _AROUND)
        return self.tr("Proposal: {act}").format(act=told)

    def _proposed(self, act: Act, draft: Draft) -> str:
        """What a proposal would do, with what it would do it to."""
        elements = elements_of(draft.grid)

        def name(element: str | None) -> str:
            found = elements.get(element or "")
            return found.name if found else ""

        if isinstance(act, LinkCompetency) and act.competency:
            return self.tr("link it to {competency}").format(competency=name(act.competency))
        if isinstance(act, LinkAssessment) and act.on:
            return self.tr("link it to “{name}”").format(name=name(act.assessment))
        if isinstance(act, Recode) and act.code:
            return self.tr("give it the code {code}").format(code=act.code)
        if isinstance(act, Move) and act.bloc:
            return self.tr("move it to {bloc}").format(bloc=name(act.bloc))
        if isinstance(act, Join):
            return self.tr("join it with {name}").format(name=name(act.first))
        return act_words(act, draft)
