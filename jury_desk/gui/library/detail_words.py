"""What the library says about the grid under the cursor."""

import re
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QDate, QLocale, QObject, Qt

from jury_desk.domain.grid import Bloc, Grid
from jury_desk.domain.workshop import DraftSummary, RevisionSummary
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.library.library_words import moment

_SHOWN_DIGEST = 16


@dataclass(frozen=True)
class GridFacts:
    """A grid's facts in words; an empty one is not shown."""

    official: str = ""
    code: str = ""
    certifier: str = ""
    level: str = ""
    content: str = ""
    source: str = ""
    digest: str = ""


class DetailWords(QObject):
    """Says it in the language of the moment."""

    def facts(self, grid: Grid) -> GridFacts:
        """The facts of a grid."""
        card = grid.certification
        registered = self.tr("registered on {date}").format(date=_date(card.decision_date))
        until = self.tr("until {date}").format(date=_date(card.expiry_date))
        codes = (
            " ".join(word for word in (card.register_, card.code) if word),
            registered if card.decision_date else "",
            until if card.expiry_date else "",
        )
        levels = (
            self.tr("level {level}").format(level=card.level) if card.level else "",
            self.tr("EQF {level}").format(level=card.eqf_level) if card.eqf_level else "",
            self.tr("NSF {code}").format(code=card.nsf) if card.nsf else "",
        )
        untitled = self.tr("Not printed by the source: to be filled in before any minutes.")
        return GridFacts(
            official=card.title or untitled,
            code=_listed(*codes),
            certifier=card.certifier or "",
            level=_listed(*levels),
            content=self._content(grid),
            source=_breakable(card.source or ""),
            digest=f"SHA-256 {grid.digest[:_SHOWN_DIGEST]}…",
        )

    def blocs(self, grid: Grid) -> str:
        """One paragraph a bloc, as rich text: code, title, how many criteria."""
        return "".join(self._bloc(bloc) for bloc in grid.blocs)

    def state_of_revision(self, revision: RevisionSummary) -> str:
        """How a revision stands."""
        number = self.tr("Revision {number}").format(number=revision.revision)
        shipped = self.tr("shipped with the program")
        if revision.added_at is not None:
            when = moment(revision.added_at)
            shipped = self.tr("accepted {when}").format(when=when)
        frozen = self.tr("frozen: %n session(s) use it", "", revision.sessions)
        return _listed(number, shipped, frozen if revision.frozen else "")

    def state_of_draft(self, draft: DraftSummary) -> str:
        """How a draft stands."""
        return _listed(
            self.tr("Draft under review"),
            _breakable(draft.source_name or self.tr("a new revision")),
            self.tr("%n change(s)", "", draft.acts),
            self.tr("last changed {when}").format(when=moment(draft.changed_at)),
        )

    def _content(self, grid: Grid) -> str:
        competencies = sum(len(bloc.competencies) for bloc in grid.blocs)
        assessments = sum(len(bloc.assessments) for bloc in grid.blocs)
        criteria = sum(len(bloc.criteria) for bloc in grid.blocs)
        return _listed(
            self.tr("%n bloc(s)", "", len(grid.blocs)),
            self.tr("%n competency(ies)", "", competencies),
            self.tr("%n assessment(s)", "", assessments),
            self.tr("%n criterion(s)", "", criteria),
        )

    def _bloc(self, bloc: Bloc) -> str:
        code = f"<b>{escape(bloc.code or '')}</b> " if bloc.code not in (None, bloc.title) else ""
        count = self.tr("%n criterion(s)", "", len(bloc.criteria))
        muted, gap = theme().tokens.muted, theme().tokens.unit
        return (
            f'<p style="margin: 0 0 {gap}px 0">{code}{escape(bloc.title)} '
            f'<span style="color: {muted}">· {escape(count)}</span></p>'
        )


def _breakable(name: str) -> str:
    """A file's name that a narrow card may break after a sign: it has no spaces."""
    return re.sub(r"([_.-])", "\\1\u200b", name)


def _listed(*words: str) -> str:
    return " · ".join(word for word in words if word)


def _date(iso: str | None) -> str:
    day = QDate.fromString(iso or "", Qt.DateFormat.ISODate)
    return (
        str(QLocale().toString(day, QLocale.FormatType.LongFormat)) if day.isValid() else iso or ""
    )
