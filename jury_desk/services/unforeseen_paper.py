"""Sheets that were marked on paper and are copied here, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain import sheet as rules
from jury_desk.domain.day import acts
from jury_desk.domain.sheet import Phase
from jury_desk.domain.team import next_turn
from jury_desk.services.day_log import refused, required_reason
from jury_desk.services.juror_day import is_owed
from jury_desk.services.unforeseen_given import sheets_of

if TYPE_CHECKING:
    from jury_desk.domain.day.state import DayState
    from jury_desk.domain.ports import Recording
    from jury_desk.services.day_log import DayLog
    from jury_desk.services.juror_day import Day, JurorDay


def copy_from_paper(
    log: DayLog, service: JurorDay, day: Day, passage: str, why: acts.PaperReason, text: str
) -> DayState:
    """Record that the passage's sheets are copied from paper, and start their write-up at once, in
    one transaction. "other" needs a text; with what is recorded already nothing changes.

    Raises DayError where a sheet is signed, none is this juror's any more, or the text is missing.
    """
    told: str | None = None
    texts: dict[str, str] = {}
    if why == "other" and not text.strip():
        raise refused("unforeseen-other-text", "Another reason is said in a few words.")
    if text.strip():
        told, texts = required_reason(text)
    refs = [sheet.ref for sheet in sheets_of(day, passage) if is_owed(sheet, log.state)]
    if not refs:
        raise refused("unforeseen-given", "This passage is not this juror's to mark any more.")
    sheets = [service.open_sheet(day, ref) for ref in refs]
    if any(sheet.state.phase is Phase.SIGNED for sheet in sheets):
        raise refused("unforeseen-paper-signed", "The sheet is signed already.")
    kept = log.state.paper_of(passage, refs[0].subject)
    live = [sheet for sheet in sheets if sheet.state.phase is Phase.LIVE]
    if kept is not None and (kept.why, kept.text) == (why, told) and not live:
        return log.state
    turn = next_turn(sheet.state for sheet in sheets) if day.plan.passage(passage).team else None
    recordings: list[Recording] = []
    for sheet in live:
        prepared = sheet.prepare(rules.start_write_up, turn=turn)
        recordings += prepared.recordings if prepared else ()
    act = acts.PaperCopied(passage=passage, why=why, text=told)
    return log.record(act, texts, sheets=recordings)
