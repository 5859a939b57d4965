"""The acts that the cards ask for, as the worker does them on the day's journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from jury_desk.services.swap_sheets import swap_sheets, weigh_swap
from jury_desk.services.unforeseen_added import add_passage
from jury_desk.services.unforeseen_given import move_to_juror, recuse, take_back
from jury_desk.services.unforeseen_order import move_in_order
from jury_desk.services.unforeseen_paper import copy_from_paper

if TYPE_CHECKING:
    from jury_desk.domain.day.acts import IncidentKind, PaperReason
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.sheet import SheetRef
    from jury_desk.services.day_log import DayLog
    from jury_desk.services.juror_day import Day, JurorDay
    from jury_desk.services.unforeseen_added import Added

Act = Callable[["DayLog"], Any]


class DayActs:
    """Each method gives an act for the worker, which reads the day as the disk then holds it."""

    def __init__(self, service: JurorDay) -> None:
        """`service` opens the day and its sheets."""
        self._service = service

    def incident(self, passage: str, subject: str | None, kind: IncidentKind, text: str) -> Act:
        return lambda log: log.record_incident(passage, subject, kind, text)

    def withdraw(self, incident: str, reason: str) -> Act:
        return lambda log: log.withdraw_incident(incident, reason)

    def add(self, grid: Grid, wanted: Added) -> Act:
        return lambda log: add_passage(log, grid, wanted)

    def order(self, passage: str, step: int) -> Act:
        return lambda log: move_in_order(log, passage, step)

    def move(self, passage: str, juror: str, reason: str) -> Act:
        return lambda log: move_to_juror(log, self._day(log), passage, juror, reason)

    def recuse(self, passage: str, subject: str, reason: str, *, everywhere: bool) -> Act:
        return lambda log: recuse(
            log, self._day(log), passage, subject, reason, everywhere=everywhere
        )

    def take_back(self, passage: str, subject: str, reason: str) -> Act:
        return lambda log: take_back(log, passage, subject, reason)

    def paper(self, passage: str, why: PaperReason, text: str) -> Act:
        return lambda log: copy_from_paper(log, self._service, self._day(log), passage, why, text)

    def weigh(self, mine: SheetRef, other: SheetRef) -> Act:
        return lambda log: weigh_swap(self._service, self._day(log), mine, other)

    def swap(self, mine: SheetRef, other: SheetRef, reason: str) -> Act:
        return lambda log: swap_sheets(log, self._service, self._day(log), mine, other, reason)

    def _day(self, log: DayLog) -> Day:
        return self._service.day(log.plan.id)
