"""A passage that this juror does not mark: another one does, or they step back from a candidate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.day import acts
from jury_desk.services.day_log import refused, required_reason
from jury_desk.services.juror_day import GIVEN_UP, SIGNED
from jury_desk.services.unforeseen_added import LONGEST_NAME, one_line

if TYPE_CHECKING:
    from jury_desk.domain.day.state import DayState
    from jury_desk.domain.session import Passage
    from jury_desk.services.day_log import DayLog
    from jury_desk.services.juror_day import Day, DaySheet


def move_to_juror(log: DayLog, day: Day, passage: str, juror: str, reason: str) -> DayState:
    """Record that another juror marks a passage, by their name; its sheets only read here then.

    Raises DayError where a sheet of it is signed, it was given up already, or name or reason is
    missing.
    """
    _must_be_mine(day, passage, None)
    name = one_line(juror)
    if not name:
        raise refused("unforeseen-juror", "Say which juror marks this passage.")
    if len(name) > LONGEST_NAME:
        raise refused("unforeseen-name-long", "This name is too long.", most=str(LONGEST_NAME))
    if name == day.juror.name:
        raise refused("unforeseen-oneself", "That is this laptop's juror.")
    told, texts = required_reason(reason)
    return log.record(acts.PassageMoved(passage=passage, juror=name, reason=told), texts)


def recuse(
    log: DayLog, day: Day, passage: str, subject: str, reason: str, *, everywhere: bool = False
) -> DayState:
    """Step back from marking one candidate in a passage; `everywhere` in each of theirs, at once.

    A juror tied to a candidate does not sit for that candidate (product.md, rule 2). Raises
    DayError where the sheet is signed or was given up already, or the reason is missing.
    """
    _must_be_mine(day, passage, subject)
    told, texts = required_reason(reason)
    wanted = [passage]
    if everywhere:
        wanted += [one.id for one in other_passages(day, passage, subject)]
    return log.record_each(
        [acts.JurorRecused(passage=one, subject=subject, reason=told) for one in wanted], texts
    )


def other_passages(day: Day, passage: str, subject: str) -> tuple[Passage, ...]:
    """The candidate's other passages that are this juror's to mark and not signed."""
    return tuple(
        sheet.passage
        for sheet in day.sheets
        if sheet.ref.subject == subject
        and sheet.ref.passage != passage
        and sheet.status not in SIGNED | GIVEN_UP
    )


def take_back(log: DayLog, passage: str, subject: str, reason: str) -> DayState:
    """Take back the move or the recusal that took a candidate's sheet from this juror.

    Raises DayError where there is none, or the reason is missing.
    """
    given = log.state.given_up(passage, subject)
    if given is None:
        raise refused("unforeseen-not-given", "This passage is this juror's to mark.")
    told, texts = required_reason(reason)
    act = acts.PassageReturned(passage=passage, subject=given.subject, reason=told)
    return log.record(act, texts)


def _must_be_mine(day: Day, passage: str, subject: str | None) -> None:
    sheets = sheets_of(day, passage, subject)
    if any(sheet.status in SIGNED for sheet in sheets):
        raise refused("unforeseen-signed", "A sheet of this passage is signed already.")
    if all(sheet.status in GIVEN_UP for sheet in sheets):
        raise refused("unforeseen-given", "This passage is not this juror's to mark any more.")


def sheets_of(day: Day, passage: str, subject: str | None = None) -> tuple[DaySheet, ...]:
    """The juror's sheets of a passage, or that of one subject. DayError where there is none."""
    found = tuple(
        sheet
        for sheet in day.sheets
        if sheet.ref.passage == passage and subject in (None, sheet.ref.subject)
    )
    if not found:
        raise refused("unforeseen-gone", "This passage is not in the day any more.")
    return found
