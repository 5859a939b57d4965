"""The sessions as the secretariat lists them: those of the day first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QObject

from jury_desk.domain.folding import folded, holds
from jury_desk.domain.preparation.card import SessionKind, SessionState
from jury_desk.domain.preparation.ports import PreparationSummary
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.words import of

_ORDER: tuple[SessionState, ...] = ("open", "draft", "closed", "archived")
_SIGNS: dict[SessionState, tuple[str, str]] = {
    "open": ("circle-dot", "accent"),
    "draft": ("pencil", "muted"),
    "closed": ("lock", "good"),
    "archived": ("archive", "muted"),
}


class SessionWords(QObject):
    """What the secretariat says of a session."""

    def rows(
        self, sessions: Sequence[PreparationSummary], wanted: str = ""
    ) -> tuple[ShelfRow, ...]:
        """Rows under their states; only those that hold every word of `wanted`."""
        rows: list[ShelfRow] = []
        for state in _ORDER:
            listed = [one for one in sessions if one.state == state and _holds(one, wanted)]
            if listed:
                rows.append(ShelfRow("", self.group(state)))
                rows += [self._row(one) for one in listed]
        return tuple(rows)

    def group(self, state: SessionState) -> str:
        """The heading above the sessions of a state."""
        return {
            "open": self.tr("Open"),
            "draft": self.tr("Being prepared"),
            "closed": self.tr("Closed"),
            "archived": self.tr("Archived"),
        }[state]

    def kind(self, kind: SessionKind) -> str:
        """What kind of session it is."""
        return {
            "full": self.tr("Full title"),
            "blocs": self.tr("Blocs only"),
            "vae": self.tr("Validation of experience (VAE)"),
            "second-chance": self.tr("Second chance"),
        }[kind]

    def days(self, first: dt.date, last: dt.date) -> str:
        """Its days."""
        spoken = of(language())
        if first == last:
            return spoken.date(first)
        told = self.tr("{first} to {last}")
        return told.format(first=spoken.date(first), last=spoken.date(last))

    def candidates(self, count: int) -> str:
        """How many candidates it has."""
        return self.tr("%n candidate(s)", "", count) if count else self.tr("no candidate yet")

    def _row(self, one: PreparationSummary) -> ShelfRow:
        icon, ink = _SIGNS[one.state]
        said = (
            one.certification,
            self.days(one.first_day, one.last_day),
            self.candidates(one.candidates),
        )
        return ShelfRow(one.id, one.label, " · ".join(said), icon, ink)


def _holds(one: PreparationSummary, wanted: str) -> bool:
    return holds(folded(f"{one.label} {one.certification} {one.first_day} {one.id}"), wanted)
