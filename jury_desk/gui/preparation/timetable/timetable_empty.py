"""What is said instead of a timetable, before there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject

from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage


@dataclass(frozen=True)
class Lacking:
    """What lacks, in words, and what to do about it."""

    what: Literal["panel", "room", "passages", "plan"]
    title: str
    advice: str


class EmptyWords(QObject):
    """Asked at each use: the language may have changed since."""

    def lacking(
        self, preparation: Preparation, passages: Sequence[PlannedPassage], *, begun: bool
    ) -> Lacking | None:
        """What is to be said; None where there is a timetable, or one is `begun`."""
        if not preparation.panels:
            return Lacking(
                "panel", self.tr("No panel yet"), self.tr("Make the panels first, then come back.")
            )
        if not preparation.rooms:
            return Lacking(
                "room", self.tr("No room yet"),
                self.tr("A passage takes place in a room: name the first one."),
            )  # fmt: skip
        if not passages:
            return Lacking(
                "passages",
                self.tr("Nothing to place yet"),
                self.tr(
                    "Add the candidates, and say under “Durations” which assessments are in the "
                    "timetable."
                ),
            )
        if not begun and not any(one.placed for one in passages):
            return Lacking(
                "plan",
                self.tr("%n passage(s) to place", "", len(passages)),
                self.tr("The program proposes a timetable; you take it, or change it by hand."),
            )
        return None
