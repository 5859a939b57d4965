"""What the documents page says of each kind of paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from jury_desk.domain.preparation.ports import PaperFormat, PaperKind

ICONS: Mapping[PaperKind, str] = {
    "convocations": "mail",
    "juror-convocations": "mail-forward",
    "calendar": "calendar",
    "door-list": "door-enter",
    "candidate-attendance": "signature",
    "juror-attendance": "writing",
    "blank-sheets": "file-description",
    "juror-timetable": "calendar-user",
    "room-timetable": "table",
    "candidate-timetable": "calendar-time",
}

GROUPS: tuple[tuple[PaperKind, ...], ...] = (
    ("convocations", "juror-convocations", "calendar"),
    ("door-list", "candidate-attendance", "juror-attendance", "blank-sheets"),
    ("candidate-timetable", "juror-timetable", "room-timetable"),
)
"""The kinds as they are listed: sent before the day, used on it, kept at hand."""


class PapersWords(QObject):
    """Names, uses and counts, in the language of the moment."""

    def groups(self) -> tuple[str, ...]:
        """The headings of `GROUPS`."""
        return self.tr("To send"), self.tr("On the day"), self.tr("Timetables")

    def name(self, kind: PaperKind) -> str:
        """A kind's name."""
        names: dict[PaperKind, str] = {
            "convocations": self.tr("Convocations of candidates"),
            "juror-convocations": self.tr("Convocations of jurors"),
            "calendar": self.tr("Calendars"),
            "door-list": self.tr("Door lists"),
            "candidate-attendance": self.tr("Attendance of candidates"),
            "juror-attendance": self.tr("Attendance of jurors"),
            "blank-sheets": self.tr("Score sheets on paper"),
            "juror-timetable": self.tr("Timetable of each juror"),
            "room-timetable": self.tr("Timetable of each room"),
            "candidate-timetable": self.tr("Timetable of each candidate"),
        }
        return names[kind]

    def use(self, kind: PaperKind) -> str:
        """What a kind is for."""
        uses: dict[PaperKind, str] = {
            "convocations": self.tr(
                "What each candidate receives: their passages with hour, place and room, the "
                "lengths with their own extra time, what to bring, the blocs they hold already. "
                "The workbook serves mail merges."
            ),
            "juror-convocations": self.tr(
                "What each juror receives: their days, the passages they hear, the part they play, "
                "and where their declaration stands."
            ),
            "calendar": self.tr(
                "Passages for a mail program or a telephone. One person's calendar names nobody "
                "else."
            ),
            "door-list": self.tr(
                "What hangs on each room's door: hours, candidates, assessments, panels. Measures "
                "are never shown."
            ),
            "candidate-attendance": self.tr(
                "Signed by candidates as they come in: one sheet for each half-day and room."
            ),
            "juror-attendance": self.tr(
                "Signed by the members of the jury, morning and afternoon: one sheet a day."
            ),
            "blank-sheets": self.tr(
                "If a laptop fails: every criterion in full with its boxes, filled in with "
                "candidate, juror, room and hour, and the grid's digest."
            ),
            "juror-timetable": self.tr("The passages of each juror, day by day."),
            "room-timetable": self.tr("The passages of each room, day by day."),
            "candidate-timetable": self.tr("The passages of each candidate, day by day."),
        }
        return uses[kind]

    def count(self, kind: PaperKind, count: int) -> str:
        """How many a kind holds."""
        if kind in ("convocations", "juror-convocations"):
            return self.tr("%n convocation(s)", "", count)
        if kind == "calendar":
            return self.tr("%n passage(s)", "", count)
        if kind in ("door-list", "room-timetable"):
            return self.tr("%n room(s)", "", count)
        if kind == "blank-sheets":
            return self.tr("%n sheet(s)", "", count)
        if kind in ("juror-attendance", "juror-timetable"):
            return self.tr("%n juror(s)", "", count)
        return self.tr("%n candidate(s)", "", count)

    def format(self, format_: PaperFormat) -> str:
        """A format's name."""
        names: dict[PaperFormat, str] = {
            "pdf": self.tr("PDF, to print"),
            "xlsx": self.tr("Excel workbook"),
            "ics": self.tr("Calendar (.ics)"),
        }
        return names[format_]
