"""The words that several of these dialogs share."""

from PySide6.QtCore import QCoreApplication

from jury_desk.domain.day.acts import IncidentKind, PaperReason
from jury_desk.domain.sheet import SheetRef
from jury_desk.services.juror_day import Day, DaySheet

KINDS: tuple[IncidentKind, ...] = ("absent", "excluded", "interrupted", "fraud", "technical")
"""In the order in which they are offered."""

PAPER_REASONS: tuple[PaperReason, ...] = ("fault", "lost", "stolen", "broken", "other")


def paper_word(why: PaperReason) -> str:
    """Why a sheet comes from paper, in the screen's language."""
    words: dict[PaperReason, str] = {
        "fault": QCoreApplication.translate("PaperReason", "The laptop failed"),
        "lost": QCoreApplication.translate("PaperReason", "The laptop was lost"),
        "stolen": QCoreApplication.translate("PaperReason", "The laptop was stolen"),
        "broken": QCoreApplication.translate("PaperReason", "The laptop is broken"),
        "other": QCoreApplication.translate("PaperReason", "Another reason"),
    }
    return words[why]


def sheets_of(day: Day, passage: str) -> tuple[DaySheet, ...]:
    """The sheets of a passage, one for each who is examined."""
    return tuple(sheet for sheet in day.sheets if sheet.ref.passage == passage)


def name_of(day: Day, passage: str) -> str:
    """Who passes: the candidate's name, or the team's label."""
    planned = day.plan.passage(passage)
    if planned.team is not None:
        return day.plan.team(planned.team).label
    return day.plan.candidate(planned.candidate or "").name


def members_of(day: Day, passage: str) -> tuple[tuple[str, str], ...]:
    """The members of a team's passage as (id, name); none for a candidate alone."""
    if day.plan.passage(passage).team is None:
        return ()
    return tuple((sheet.ref.subject, sheet.subject_name) for sheet in sheets_of(day, passage))


def sheet_word(day: Day, ref: SheetRef) -> str:
    """A sheet by its hour and its name: "11:40 · BENALI Yanis"."""
    sheet = next(one for one in day.sheets if one.ref == ref)
    return f"{sheet.passage.starts_at.astimezone():%H:%M} · {sheet.subject_name}"
