"""The day's sheets, opened one after the other by the worker and kept open."""

import datetime as dt

from PySide6.QtCore import QObject, Signal

from jury_desk.domain.sheet import SheetRef
from jury_desk.errors import JuryDeskError
from jury_desk.gui.juror.day_rows import with_state
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.juror_day import Day, JurorDay
from jury_desk.services.open_sheet import OpenSheet


class DaySheets(QObject):
    """One session a sheet, never two: an act goes to the sheet it was meant for.

    `opened` carries a SheetRef, `day_changed` the Day with what is now on disk, `recording_changed`
    tells that what is pending or recorded changed, `failed` carries the JuryDeskError.
    """

    opened = Signal(object)
    day_changed = Signal(object)
    recording_changed = Signal()
    failed = Signal(object)

    def __init__(self, service: JurorDay, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._worker = worker
        self._sessions: dict[SheetRef, SheetSession] = {}
        self._asked: set[SheetRef] = set()
        self.day: Day | None = None
        self._recorded_at: dt.datetime | None = None

    def show_day(self, day: Day) -> None:
        """Take a day; the sheets that are open stay so within the same session."""
        if self.day is None or self.day.plan.id != day.plan.id:
            self._sessions = {}
            self._asked = set()
        self.day = day

    def get(self, ref: SheetRef) -> SheetSession | None:
        """The open sheet, or None while it is not there yet."""
        return self._sessions.get(ref)

    def open(self, ref: SheetRef) -> None:
        """Have a sheet opened; `opened` tells when it is there."""
        day = self.day
        if day is None or ref in self._asked:
            return
        self._asked.add(ref)
        self._worker.submit(
            lambda: self._service.open_sheet(day, ref),
            self._on_opened,
            lambda error: self._on_failed(error, ref),
        )

    def open_all(self) -> None:
        """Have every sheet of the day opened, so that going from one to another is instant."""
        for sheet in self.day.sheets if self.day else ():
            self.open(sheet.ref)

    @property
    def is_recording(self) -> bool:
        """Whether any sheet has something that is not known to be on disk."""
        return any(session.is_recording for session in self._sessions.values())

    @property
    def refused(self) -> bool:
        """Whether the disk refused the last act of a sheet, or a comment is still to be tried
        again.
        """
        found = self._sessions.values()
        return any(session.refused or session.unrecorded for session in found)

    @property
    def recorded_at(self) -> dt.datetime | None:
        """When the last act reached the disk."""
        moments = [s.recorded_at for s in self._sessions.values() if s.recorded_at is not None]
        return max(moments, default=None)

    def retry(self) -> None:
        """Send again what the disk refused."""
        for session in self._sessions.values():
            session.retry()

    def _on_opened(self, sheet: OpenSheet) -> None:
        day = self.day
        if day is None or sheet.ref.session != day.plan.id or sheet.ref in self._sessions:
            return
        session = SheetSession(sheet, self._worker, self)
        session.recording_changed.connect(lambda: self._on_recording(session))
        session.failed.connect(self.failed)
        self._sessions[sheet.ref] = session
        self.opened.emit(sheet.ref)

    def _on_failed(self, error: Exception, ref: SheetRef) -> None:
        self._asked.discard(ref)
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)

    def _on_recording(self, session: SheetSession) -> None:
        if self.recorded_at != self._recorded_at:  # the disk takes again what any sheet gives it
            self._recorded_at = self.recorded_at
            for other in self._sessions.values():
                other.refused = other.refused and other is session
        if self.day is not None and session.ref.session == self.day.plan.id:
            before = self.day
            self.day = with_state(before, session.ref, session.state, session.marked())
            if self.day.sheets != before.sheets:
                self.day_changed.emit(self.day)
        self.recording_changed.emit()
