"""The words of the timetable: hours, lengths, phases, who and what, in the screen's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QObject

from jury_desk.domain.grid import Assessment, Form, Grid, PhaseKind
from jury_desk.domain.preparation.clash_telling import subject_name
from jury_desk.domain.preparation.conflicts import Conflict
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.typed_field import told_hour
from jury_desk.words.preparation import finding as told_finding
from jury_desk.words.preparation import told

_NARROW_SPACE = "\u202f"
_SPACE = "\u00a0"


def span(start: int, end: int) -> str:
    """From an hour to another: "09:40 – 10:20"."""
    return f"{told_hour(start)}{_NARROW_SPACE}–{_NARROW_SPACE}{told_hour(end)}"


def length(minutes: int) -> str:
    """A length as one says it: "40 min", "1 h 30"."""
    if minutes < 60:
        return f"{minutes}{_SPACE}min"
    hours, rest = divmod(minutes, 60)
    return f"{hours}{_SPACE}h{_SPACE}{rest:02d}" if rest else f"{hours}{_SPACE}h"


def long_day(day: dt.date) -> str:
    """A day with its weekday: "vendredi 12 juin 2026"."""
    shown = QDate(day.year, day.month, day.day)
    return str(QLocale().toString(shown, "dddd d MMMM yyyy"))


def short_day(day: dt.date) -> str:
    """A day as a tab shows it: "ven. 12 juin"."""
    return str(QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM"))


class TimetableWords(QObject):
    """Asked at each use: the language may have changed since."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._short: dict[tuple[str, str], str] = {}

    def phase(self, kind: PhaseKind) -> str:
        """What a phase is."""
        return {
            "preparation": self.tr("Preparation"),
            "presentation": self.tr("Presentation"),
            "questions": self.tr("Questions"),
            "roleplay": self.tr("Role-play"),
            "deliberation": self.tr("Deliberation"),
            "break": self.tr("Break"),
        }[kind]

    def form(self, form: Form) -> str:
        """What a form of assessment is called."""
        return {
            "written": self.tr("written"),
            "oral": self.tr("oral"),
            "roleplay": self.tr("role-play"),
            "practical": self.tr("practical"),
            "quiz": self.tr("quiz"),
            "game": self.tr("business game"),
            "external": self.tr("external test"),
        }[form]

    def assessment(self, grid: Grid, assessment: str) -> str:
        """An assessment in a few words, told apart from the others of its bloc."""
        bloc = grid.bloc_of_assessment(assessment)
        found = bloc.assessment(assessment) if bloc else None
        if bloc is None or found is None:
            return assessment
        code = bloc.code or bloc.title
        place = ""
        if len(bloc.assessments) > 1:
            place = self.tr("assessment {number}").format(number=bloc.assessments.index(found) + 1)
        return " · ".join(part for part in (code, place, self._manner(found)) if part)

    def assessment_short(self, grid: Grid, assessment: str) -> str:
        """An assessment as a block has room for: its manner first, then its bloc."""
        key = (language(), assessment)
        if key not in self._short:
            self._short[key] = self._made_short(grid, assessment)
        return self._short[key]

    def _made_short(self, grid: Grid, assessment: str) -> str:
        bloc = grid.bloc_of_assessment(assessment)
        found = bloc.assessment(assessment) if bloc else None
        if bloc is None or found is None:
            return assessment
        manner = self._manner(found)
        alike = [one for one in bloc.assessments if self._manner(one) == manner]
        number = f" {alike.index(found) + 1}" if len(alike) > 1 else ""
        return f"{manner[:1].upper()}{manner[1:]}{number} · {bloc.code or bloc.title}"

    def _manner(self, assessment: Assessment) -> str:
        for form in ("game", "roleplay", "external", "quiz", "practical"):
            if form in assessment.forms:
                return self.form(form)  # what one knows it by
        return self.form(assessment.forms[-1]) if assessment.forms else assessment.title

    def subject(self, preparation: Preparation, passage: PlannedPassage) -> str:
        """The candidate's or the team's name."""
        return subject_name(preparation, passage.subject)

    def place(self, preparation: Preparation, passage: PlannedPassage) -> str:
        """The panel and the room."""
        panel = preparation.panels.get(passage.panel or "")
        room = preparation.rooms.get(passage.room or "")
        named = (panel.label if panel else "", room.label if room else "")
        return " · ".join(name for name in named if name)

    def when(self, passage: PlannedPassage) -> str:
        """The hours of a passage; that it has none where it is not placed."""
        if passage.start is None:
            return self.tr("not placed")
        return span(passage.start, passage.start + passage.minutes)

    def signs(self, preparation: Preparation, passage: PlannedPassage) -> tuple[str, ...]:
        """What the signs of a passage mean."""
        said = []
        if passage.locked:
            said.append(self.tr("locked"))
        if has_extra_time(preparation, passage):
            said.append(self.tr("extra time"))
        return tuple(said)

    def spoken(
        self,
        preparation: Preparation,
        grid: Grid,
        passage: PlannedPassage,
        findings: Sequence[Finding] = (),
    ) -> str:
        """All of a passage in one sentence, for a screen reader and a tooltip."""
        parts = [
            self.when(passage),
            self.subject(preparation, passage),
            self.assessment(grid, passage.assessment),
            self.place(preparation, passage),
            *self.signs(preparation, passage),
            *(self.finding(found) for found in findings),
        ]
        return ", ".join(part for part in parts if part)

    def finding(self, found: Finding) -> str:
        """What a finding says."""
        return told_finding(found, language())

    def tie(self, conflict: Conflict) -> str:
        """What a juror is to a candidate, and by what that was seen."""
        said = told(f"tie-{conflict.kind}", {"named": conflict.named}, language())
        return said if conflict.certain else self.tr("{tie}, to be looked at").format(tie=said)

    def plays(self, part: str) -> str:
        """The part that a juror plays."""
        played = {
            "client": self.tr("plays the client"),
            "partner": self.tr("plays the partner"),
            "team-member": self.tr("plays a team member"),
            "observer": self.tr("observes"),
        }
        return played.get(part) or self.tr("plays: {part}").format(part=part)

    def verdict(self, grave: Grave | None) -> str:
        """How grave it is what is found about a passage, in a word or two."""
        if grave is Grave.REFUSED:
            return self.tr("Cannot hold")
        if grave is Grave.LACK:
            return self.tr("Incomplete")
        return self.tr("To be looked at") if grave is Grave.DOUBT else ""

    def no_column(self, by: str) -> str:
        """What stands above passages without a panel, a room or a juror."""
        return {
            "panels": self.tr("No panel"),
            "rooms": self.tr("No room"),
            "jurors": self.tr("No juror"),
        }[by]

    def band(self, kind: str, who: str) -> str:
        """What a quiet band of the board is."""
        if kind == "absence":
            return self.tr("Absent: {name}").format(name=who)
        return self.tr("Meal") if kind == "meal" else self.tr("Pause")


def has_extra_time(preparation: Preparation, passage: PlannedPassage) -> bool:
    """Whether someone who passes has extra time."""
    members = preparation.members(passage.subject)
    return any(preparation.candidates[member].extra_time for member in members)
