"""The words of what a session prints: convocations, lists, attendance sheets, timetables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk import words as catalogue

if TYPE_CHECKING:
    from fractions import Fraction


@dataclass(frozen=True)
class Gendered:
    """A text for a man, for a woman, and for who did not say."""

    man: str
    woman: str
    either: str

    def of(self, sex: str | None) -> str:
        """The text for "M", "F" or None."""
        return {"M": self.man, "F": self.woman}.get(sex or "", self.either)


@dataclass(frozen=True)
class TimeWords:
    """How days, hours and lengths are written; `clock` and `hours` take {hours} and {minutes}."""

    weekdays: tuple[str, ...]
    day: str
    clock: str
    whole_clock: str
    from_to: str
    minutes: str
    hours: str
    hours_minutes: str
    morning: str
    afternoon: str
    shares: Mapping[str, str]
    share: str


@dataclass(frozen=True)
class CommonWords:
    """What several papers say."""

    certification: str
    no_title: str
    register: str
    session: str
    kinds: Mapping[str, str]
    candidate: str
    number: str
    team: str
    name: str
    day: str
    hour: str
    until: str
    room: str
    place: str
    panel: str
    assessment: str
    bloc: str
    juror: str
    jurors: str
    quality: str
    plays: str
    plays_text: str
    parts: Mapping[str, str]
    phases: Mapping[str, str]
    signature: str
    to_come: str
    to_come_long: str
    no_room: str
    no_panel: str
    unnamed: str
    made_on: str
    page: str
    practice: str
    contact: str
    regulations: str
    regulations_version: str
    total: str
    total_one: str
    continued: str
    duration: str
    labelled: str


@dataclass(frozen=True)
class LetterWords:
    """What convocations say."""

    candidate_title: str
    juror_title: str
    reference: str
    born: Gendered
    born_at: str
    birth_name: str
    convoked: Gendered
    juror_convoked: Gendered
    juror_told: str
    be_there: str
    panel_at: str
    duration: str
    phase: str
    with_extra: str
    in_team: str
    accommodations: str
    accommodations_note: str
    extra_time: str
    held: str
    held_text: str
    held_proof: str
    held_on: str
    bring: str
    identity: str
    letter: str
    know: str
    late: str
    absence: str
    unknown_contact: str
    regulations_text: str
    signed_for: str
    sitting_from: str
    declaration_done: str
    declaration_missing: str
    confidential: str
    observer: str


@dataclass(frozen=True)
class ListWords:
    """What lists, attendance sheets and timetables say."""

    door: str
    door_note: str
    candidate_attendance: str
    candidate_note: str
    juror_attendance: str
    juror_note: str
    not_sitting: str
    juror_timetable: str
    room_timetable: str
    candidate_timetable: str
    present: str
    before_panel: str
    watched_by: str
    responsible: str
    absent: str


@dataclass(frozen=True)
class SheetWords:
    """What a blank score sheet says beside the words of a signed one."""

    title: str
    note: str
    comment: str
    neutralised: str
    signature: str
    date: str
    juror: str
    sheet: str
    grid_digest: str
    no_criteria: str
    other: str
    general: str
    footer: str
    parts: str
    keyed: str


@dataclass(frozen=True)
class CalendarWords:
    """What calendar entries say."""

    product: str
    juror_summary: str
    session_summary: str
    bring: str


@dataclass(frozen=True)
class ColumnWords:
    """The heads of workbooks, beside the common ones."""

    civility: str
    civilities: Mapping[str, str]
    birth_name: str
    usual_name: str
    first_names: str
    birth_date: str
    birth_place: str
    email: str
    phone: str
    title: str
    passage: str
    passages: str
    candidates: str
    start: str
    end: str
    panel_hour: str
    minutes: str
    measures: str
    held: str
    half_day: str
    employer: str
    side: str
    sides: Mapping[str, str]
    date: str
    jurors: str
    bring: str


@dataclass(frozen=True)
class PaperWords:
    """Every word of a session's papers in a language."""

    language: str
    time: TimeWords
    common: CommonWords
    letter: LetterWords
    lists: ListWords
    sheet: SheetWords
    calendar: CalendarWords
    columns: ColumnWords
    files: Mapping[str, str]
    """The beginning of each kind's file names, in letters that every disk takes."""

    def date(self, day: dt.date, weekday: bool = True) -> str:
        """A day in words: "mardi 14 juin 2026"."""
        date = catalogue.of(self.language).date(day)
        if not weekday:
            return date
        return self.time.day.format(weekday=self.time.weekdays[day.weekday()], date=date)

    def clock(self, minutes: int) -> str:
        """An hour of the day from its minutes after midnight: "9 h 05"; it starts anew at 24 h."""
        hours, rest = divmod(minutes % (24 * 60), 60)
        text = self.time.clock if rest else self.time.whole_clock
        return text.format(hours=hours, minutes=f"{rest:02}")

    def length(self, minutes: int) -> str:
        """A length: "45 min", "1 h 20"."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.time.minutes.format(minutes=rest)
        text = self.time.hours_minutes if rest else self.time.hours
        return text.format(hours=hours, minutes=f"{rest:02}")

    def share(self, share: Fraction) -> str:
        """A share of time: "un tiers", else "3/10"."""
        found = self.time.shares.get(str(share))
        return found or self.time.share.format(part=share.numerator, of=share.denominator)

    def labelled(self, label: str, text: str) -> str:
        """A text under its label: "Groupe : Équipe 1"."""
        return self.common.labelled.format(label=label, text=text)

    def count(self, number: int) -> str:
        """So many passages."""
        return (self.common.total_one if number == 1 else self.common.total).format(count=number)


def of(language: str) -> PaperWords:
    """The words of a language tag ("fr", "fr-FR"); English where a language has none."""
    if language.lower().startswith("fr"):
        from jury_desk.words.session_papers_fr import FRENCH

        return FRENCH
    from jury_desk.words.session_papers_en import ENGLISH

    return ENGLISH
