"""Criteria neutralised for a candidate: apart from what jurors see."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_desk.domain.preparation.ids import new_id
from jury_desk.domain.preparation.people import Candidate, Neutralisation
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.kit.chip import Tone
from jury_desk.gui.kit.typed_field import told_date
from jury_desk.gui.preparation.candidates.candidate_card_rows import CardRows, Row
from jury_desk.gui.preparation.candidates.candidates_edits import set_neutralised
from jury_desk.gui.preparation.candidates.neutralised_dialog import (
    NeutralisedDialog,
    NeutralisedDraft,
    criterion_name,
)
from jury_desk.gui.preparation.desk import PreparationDesk

if TYPE_CHECKING:
    from jury_desk.domain.grid import Criterion

_LOOKS: dict[str, tuple[str, Tone]] = {
    "pending": ("circle-dashed", "warn"),
    "granted": ("circle-check", "good"),
    "refused": ("ban", "neutral"),
}


class NeutralisedPart(QWidget):
    """The neutralised criteria of the candidate on the card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: PreparationDesk | None = None
        self._candidate: Candidate | None = None
        self._drafts: dict[tuple[str, str], NeutralisedDraft] = {}
        self.rows = CardRows(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        self.rows.added.connect(lambda: self.edit(""))
        self.rows.edited.connect(self.edit)
        self.rows.removed.connect(self._remove)

    def work_on(self, desk: PreparationDesk) -> None:
        """Record through that desk."""
        self._desk = desk

    def show_candidate(self, candidate: Candidate | None, *, editable: bool) -> None:
        """Show a candidate's neutralised criteria; None for one who is not enrolled yet."""
        self._candidate = candidate
        self.rows.set_words(
            self.tr("Neutralise a criterion…"), self.tr("Open…"), self.tr("Take away")
        )
        shown = [self._row(item) for item in self._items()]
        self.rows.show_rows(shown, editable=editable and candidate is not None)

    def edit(self, name: str) -> NeutralisedDialog | None:
        """Open a neutralised criterion by its id; "" for one more."""
        desk, candidate = self._desk, self._candidate
        if desk is None or candidate is None:
            return None
        held = {item.id: item for item in self._items()}
        item = held.get(name)
        taken = {other.criterion for other in held.values()} - {item.criterion if item else ""}
        criteria = [one for one in self._criteria() if one.id not in taken]
        if not criteria:
            return None
        key = (candidate.id, name)
        draft = self._drafts.pop(key, None) or NeutralisedDraft.of(item)
        dialog = NeutralisedDialog(draft, criteria, self, candidate.name)

        def record(made: NeutralisedDraft, path: Path | None) -> None:
            id_ = name or new_id("neutralisation")
            set_neutralised(desk, made.item(id_, candidate.id), path)

        dialog.chosen.connect(record)
        dialog.put_away.connect(lambda draft: self._drafts.__setitem__(key, draft))
        dialog.open()
        return dialog

    def _items(self) -> list[Neutralisation]:
        if self._desk is None or self._candidate is None:
            return []
        held = self._desk.state.neutralisations.values()
        return [item for item in held if item.candidate == self._candidate.id]

    def _criteria(self) -> list[Criterion]:
        """Those of the blocs to be examined, and those that are neutralised already."""
        if self._desk is None or self._candidate is None:
            return []
        kept = {item.criterion for item in self._items()}
        examined = self._candidate.examined
        return [
            criterion
            for bloc in self._desk.grid.blocs
            for criterion in bloc.criteria
            if bloc.id in examined or criterion.id in kept
        ]

    def _row(self, item: Neutralisation) -> Row:
        criterion = next((one for one in self._criteria() if one.id == item.criterion), None)
        words = {
            "pending": self.tr("To be decided by the jury"),
            "granted": self.tr("Granted by the jury"),
            "refused": self.tr("Refused by the jury"),
        }
        said = [item.officer]
        if item.decided_on is not None:
            said.append(self.tr("decided on {date}").format(date=told_date(item.decided_on)))
        said.append(self.tr("opinion attached") if item.opinion_file else "")
        icon, tone = _LOOKS[item.decision]
        name = criterion_name(criterion) if criterion else item.criterion
        told = " · ".join(part for part in said if part)
        return Row(item.id, name, told, icon, tone, words[item.decision])

    def _remove(self, name: str) -> None:
        if self._desk is not None:
            self._desk.remove(Kind.NEUTRALISATION, [name])
