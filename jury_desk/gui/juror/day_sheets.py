"""The day's passages, opened one after the other by the worker and kept open."""

import datetime as dt
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jury_desk.domain.day.state import DayState
from jury_desk.domain.session import SessionPlan
from jury_desk.errors import JuryDeskError
from jury_desk.gui.juror.day_rows import with_state
from jury_desk.gui.juror.place import PassageSession
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.juror_day import Day, JurorDay, is_owed
from jury_desk.services.open_sheet import OpenSheet

if TYPE_CHECKING:
    from jury_desk.services.team_sheet import TeamSheet


class DaySheets(QObject):
    """One session a passage, never two: an act goes to the sheet it was meant for.

    `opened` carries a passage's id, `day_changed` the Day with what is now on disk,
    `recording_changed` tells that what is pending or recorded changed, `failed` carries the
    JuryDeskError.
    """

    opened = Signal(str)
    day_changed = Signal(object)
    recording_changed = Signal()
    failed = Signal(object)

    def __init__(self, service: JurorDay, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._worker = worker
        self._sessions: dict[str, SheetSession | PassageSession] = {}
        self._asked: set[str] = set()
        self._left: dict[str, Any] = {}
        self._aside: dict[str, tuple[SessionPlan, dict[str, Any]]] = {}
        self.day: Day | None = None
        self._recorded_at: dt.datetime | None = None

    def show_day(self, day: Day) -> None:
        """Take a day; the passages that are open stay so within the same session."""
        if self.day is None or self.day.plan.id != day.plan.id:
            if self.day is not None and any(one.unrecorded for one in self._sessions.values()):
                self._aside[self.day.plan.id] = (self.day.plan, self._sessions)
            _, self._sessions = self._aside.pop(day.plan.id, (day.plan, {}))
            self._asked = set(self._sessions)
            self._left = {}
        self.day = day

    def take_state(self, state: DayState) -> None:
        """Take what the day's journal says now."""
        if self.day is not None:
            self._take(self._service.with_day_state(self.day, state))

    def get(self, passage: str) -> PassageSession | None:
        """The open passage, or None while it is not there yet."""
        return self._sessions.get(passage)

    def forget(self, passage: str) -> None:
        """Have a passage opened anew the next time: something changed its sheets behind it. What
        the disk refused of it is tried again then.
        """
        session = self._sessions.pop(passage, None)
        if session is not None and session.unrecorded:
            self._left[passage] = session
        self._asked.discard(passage)

    def forget_all(self, gone: Callable[[SessionPlan], bool]) -> None:
        """Have nothing open any more of these sessions: the data behind them are others now."""
        self._aside = {name: kept for name, kept in self._aside.items() if not gone(kept[0])}
        if self.day is not None and gone(self.day.plan):
            self._sessions, self._asked, self._left, self.day = {}, set(), {}, None

    def open(self, passage: str) -> None:
        """Have a passage opened; `opened` tells when it is there."""
        day = self.day
        if day is None or passage in self._asked:
            return
        self._asked.add(passage)
        self._worker.submit(
            lambda: self._read(day, passage),
            lambda sheet: self._on_opened(passage, day, sheet),
            lambda error: self._on_failed(error, passage),
        )

    def _read(self, day: Day, passage: str) -> "OpenSheet | TeamSheet":
        if day.plan.passage(passage).team is not None:
            return self._service.open_team(day, passage)
        ref = next(sheet.ref for sheet in day.sheets if sheet.passage.id == passage)
        return self._service.open_sheet(day, ref)

    def open_all(self) -> None:
        """Have every passage of the day opened, so that going from one to another is instant."""
        for sheet in self.day.sheets if self.day else ():
            self.open(sheet.passage.id)

    @property
    def is_recording(self) -> bool:
        """Whether any sheet has something that is not known to be on disk."""
        return any(session.is_recording for session in self._every())

    @property
    def refused(self) -> bool:
        """Whether the disk refused the last act of a sheet, or a comment is still to be tried
        again.
        """
        return any(session.refused or session.unrecorded for session in self._every())

    @property
    def recorded_at(self) -> dt.datetime | None:
        """When the last act reached the disk."""
        moments = [s.recorded_at for s in self._sessions.values() if s.recorded_at is not None]
        return max(moments, default=None)

    def retry(self) -> None:
        """Send again what the disk refused."""
        for session in self._every():
            session.retry()

    def try_again(self, passages: Collection[str], done: Callable[[bool], None]) -> None:
        """Send again what the disk refused of some passages; `done` hears whether it has all."""
        found = [self._sessions[name] for name in passages if name in self._sessions]
        for session in found:
            session.retry()
        self._worker.submit(
            lambda: None, lambda _: done(not any(session.unrecorded for session in found))
        )

    def _every(self) -> tuple[SheetSession | PassageSession, ...]:
        """The open passages, and those of other days of which the disk refused something."""
        others = (one for _, kept in self._aside.values() for one in kept.values())
        return (*self._sessions.values(), *self._left.values(), *others)

    def _on_opened(self, passage: str, day: Day, sheet: "OpenSheet | TeamSheet") -> None:
        is_shown = self.day is not None and self.day.plan.id == day.plan.id
        if not is_shown or passage in self._sessions or passage not in self._asked:
            return
        session: PassageSession  # each kind costs its imports when it is first there
        if isinstance(sheet, OpenSheet):
            session = SheetSession(sheet, self._worker, self)
        else:
            from jury_desk.gui.juror.team.team_session import TeamSession

            session = TeamSession(sheet, self._worker, self)
        session.recording_changed.connect(lambda: self._on_recording(session))
        session.failed.connect(self.failed)
        self._sessions[passage] = session
        self._restrict()
        self._restate(session)
        before = self._left.pop(passage, None)
        if before is not None:
            session.take_over(before)
        self.opened.emit(passage)

    def _on_failed(self, error: Exception, passage: str) -> None:
        self._asked.discard(passage)
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)

    def _on_recording(self, session: PassageSession) -> None:
        if self.recorded_at != self._recorded_at:  # the disk takes again what any sheet gives it
            self._recorded_at = self.recorded_at
            for other in self._sessions.values():
                other.refused = other.refused and other is session
        self._restate(session)
        self.recording_changed.emit()

    def _restate(self, session: PassageSession) -> None:
        """Tell where the sheets of a passage stand now."""
        day = self.day
        for ref, state, marked in session.standing():
            if day is not None and ref.session == day.plan.id:
                day = with_state(day, ref, state, marked)
        if day is not None:
            self._take(day)

    def _take(self, day: Day) -> None:
        before, self.day = self.day, day
        self._restrict()
        if before is None or day.sheets != before.sheets or day.state != before.state:
            self.day_changed.emit(day)

    def _restrict(self) -> None:
        """Let a candidate's sheet that was given up, that another laptop has, or whose candidate
        did not come, only be read.
        """
        day = self.day
        for sheet in day.sheets if day else ():
            session = self._sessions.get(sheet.passage.id)
            if day is not None and isinstance(session, SheetSession):
                read_only = day.state.away or not is_owed(sheet, day.state)
                session.set_read_only(read_only=read_only)
            elif day is not None and session is not None:  # of a team each member for themselves
                session.set_read_only(read_only=day.state.away)
