"""Findings about passages, with the names and hours that their sentences tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind

if TYPE_CHECKING:
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import PlannedPassage


def hour(minutes: int) -> str:
    """An hour of the day, from minutes after midnight: "10:20"."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def subject_name(preparation: Preparation, subject: str) -> str:
    """A candidate's name or a team's label; the id of one that is unknown."""
    if subject in preparation.candidates:
        return preparation.candidates[subject].name
    team = preparation.teams.get(subject)
    return team.label if team else subject


class Telling:
    """Makes the findings of one preparation."""

    def __init__(self, preparation: Preparation) -> None:
        self._preparation = preparation

    def found(
        self, code: str, grave: Grave, passage: PlannedPassage, other: str = "", **values: str
    ) -> Finding:
        """A finding about a passage; its subject, day, hour, panel and room go with `values`."""
        told = {
            "who": subject_name(self._preparation, passage.subject),
            "day": passage.day.isoformat() if passage.day else "",
            "start": hour(passage.start or 0),
            "panel": self.panel(passage.panel),
            "room": self.room(passage.room),
        }
        return Finding(
            code, grave, Step.TIMETABLE, Kind.PASSAGE, passage.id, other, {**told, **values}
        )

    def pair(
        self, code: str, grave: Grave, one: PlannedPassage, two: PlannedPassage, **values: str
    ) -> Finding:
        """A finding about two passages, that of the first one; the second's subject and hour are
        `whom` and `then`, its panel and room `panel_then` and `room_then`.
        """
        told = {
            "whom": subject_name(self._preparation, two.subject),
            "then": hour(two.start or 0),
            "panel_then": self.panel(two.panel),
            "room_then": self.room(two.room),
        }
        return self.found(code, grave, one, two.id, **told, **values)

    def juror(self, juror: str) -> str:
        """A juror's name."""
        known = self._preparation.jurors.get(juror)
        return known.name if known else juror

    def panel(self, panel: str | None) -> str:
        """A panel's label; "" for none."""
        known = self._preparation.panels.get(panel or "")
        return known.label if known else panel or ""

    def room(self, room: str | None) -> str:
        """A room's label; "" for none."""
        known = self._preparation.rooms.get(room or "")
        return known.label if known else room or ""
