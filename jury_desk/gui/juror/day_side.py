"""The day around the sheet in hand: its journal, time and notes, and the unforeseen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import Phase
from jury_desk.errors import JuryDeskError
from jury_desk.gui.juror.day_sheets import DaySheets
from jury_desk.gui.juror.papers.desk_papers import DeskPapers
from jury_desk.gui.juror.passage.day_session import DaySession
from jury_desk.gui.juror.passage.foot_clock import FootClock
from jury_desk.gui.juror.passage.note_rows import minute_text, to_sort
from jury_desk.gui.juror.passage.passage_pane import PassagePane
from jury_desk.gui.juror.passage.phase_words import phase_title
from jury_desk.gui.juror.passage.planned_day import PlannedDay
from jury_desk.gui.juror.side_tabs import SideTabs
from jury_desk.gui.juror.unforeseen.unforeseen_button import KEYS as UNFORESEEN
from jury_desk.gui.juror.unforeseen.unforeseen_flow import UnforeseenFlow
from jury_desk.gui.kit.awake import Awake
from jury_desk.gui.kit.shortcuts import add_shortcuts
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.services.juror_day import Day
from jury_desk.services.program import Program

if TYPE_CHECKING:
    import datetime as dt

    from jury_desk.domain.day.state import Note
    from jury_desk.gui.dialogs.sign_dialog import StillOpen
    from jury_desk.services.day_log import DayLog


class DaySide(QObject):
    """One DaySession a session, never two: its journal is one chain.

    `session_changed` tells that another day's journal is there, or none yet; `state_changed` that
    the disk holds another state of the day; `recording_changed` that something of it is on its way
    or has arrived; `passage_wanted` carries the passage to show; `renewed` one whose sheets changed
    behind what is shown; `failed` the JuryDeskError.
    """

    session_changed = Signal()
    state_changed = Signal()
    recording_changed = Signal()
    passage_wanted = Signal(str)
    renewed = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        program: Program,
        worker: Worker,
        sheets: DaySheets,
        side: SideTabs,
        page: QWidget,
        flush: Callable[[], None],
    ) -> None:
        """`side` shows time, notes and documents; `page` is what cards stand over; `flush` sends
        what is typed on the sheet in hand.
        """
        super().__init__(page)
        self._program = program
        self._worker = worker
        self._sheets = sheets
        self._sessions: dict[str, DaySession] = {}
        self._asked: set[str] = set()
        self._passage = ""
        self._subject = ""
        self.awake = Awake(self)
        self.pane = PassagePane(theme(), page)
        self.clock = FootClock(theme(), self.pane.time, page)
        self.clock.clicked.connect(self.pane.unfold_wanted)
        self.papers = DeskPapers(program, worker, side)
        self.papers.failed.connect(self.failed)
        theme().changed.connect(self.papers.renew)
        sheets.recording_changed.connect(self._show_moved)
        side.put("passage", self.pane)
        self.unforeseen = UnforeseenFlow(program, page, flush, sheets.try_again)
        self.pane.add_shortcuts(page)
        self.pane.passage_wanted.connect(self.passage_wanted)
        self.pane.move_wanted.connect(self._move_note)
        self.unforeseen.added.connect(self.passage_wanted)
        self.unforeseen.sheets_changed.connect(self._renew_sheets)
        add_shortcuts(page, {UNFORESEEN: self.unforeseen.open_menu})

    @property
    def session(self) -> DaySession | None:
        """The journal of the day on screen; None while it is being read."""
        day = self._sheets.day
        return self._sessions.get(day.plan.id) if day is not None else None

    def show_day(self, day: Day) -> None:
        """Have the journal of a day at hand: read in the worker, then kept."""
        self.flush()
        name = day.plan.id
        self._passage = ""
        self._take_session()
        if name not in self._asked:
            self._asked.add(name)
            service = self._program.day
            self._worker.submit(
                lambda: service.log(name), self._take_log, lambda error: self._fail(name, error)
            )

    def forget(self, gone: Callable[[SessionPlan], bool]) -> None:
        """Have the journals of these sessions read anew: the data behind them are others now."""
        for name in [name for name, one in self._sessions.items() if gone(one.plan)]:
            del self._sessions[name]
            self._asked.discard(name)

    def show_passage(self, passage: str) -> None:
        """Show the passage in hand; "" for none."""
        self._passage, self._subject = passage, ""
        self.pane.show_passage(passage)
        self.papers.show_passage(self._sheets.day, passage)
        self._show_unforeseen()

    def show_stage(self, phase: Phase) -> None:
        """Take where the sheets in hand stand."""
        self.pane.show_stage(phase)

    def show_criterion(self, sheet: str, criterion: str) -> None:
        """Take the criterion in hand; of a team, whose sheet it is on."""
        day = self._sheets.day
        refs = (one.ref for one in day.sheets if one.ref.id == sheet) if day else iter(())
        ref = next(refs, None)
        team = day is not None and ref is not None and day.plan.passage(ref.passage).team
        subject = ref.subject if ref is not None and team else ""
        self.pane.show_criterion(criterion, subject)
        if subject != self._subject:
            self._subject = subject
            self._show_unforeseen()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks of the passage; whether it asks."""
        return self.pane.take_key(event)

    def flush(self) -> None:
        """Queue any text still typed."""
        self.pane.flush()
        self.papers.flush()

    def retry(self) -> None:
        """Send again what the disk refused."""
        for session in self._sessions.values():
            session.retry()

    def stop(self) -> None:
        """The program is closing: the machine may sleep again."""
        self.awake.release()
        self.papers.stop()

    def notes(self) -> dict[tuple[str, str | None], tuple[str, ...]]:
        """The notes of the passage in hand that are attached to a criterion, by criterion and
        member, each with its minute.
        """
        session = self.session
        found: dict[tuple[str, str | None], tuple[str, ...]] = {}
        for note in session.state.notes_of(self._passage) if session is not None else ():
            if session is not None and note.criterion and session.fate(note) in ("open", "kept"):
                about = (note.criterion, note.subject)
                told = f"{minute_text(note)}  {session.text(note.text)}"
                found[about] = (*found.get(about, ()), told)
        return found

    def still_open(self, passage: str) -> "StillOpen":
        """What a signature leaves open in a passage: a phase that runs, notes left to sort."""
        from jury_desk.gui.dialogs.sign_dialog import StillOpen

        session, day = self.session, self._sheets.day
        if session is None or day is None:
            return StillOpen()
        run, running = session.time(passage).running, ""
        phases = PlannedDay(day.plan, day.grid).phases(day.plan.passage(passage))
        if run is not None and run.phase < len(phases):
            running = phase_title(phases[run.phase], day.plan)
        return StillOpen(running, to_sort(session, passage))

    def end_phase(self, passage: str, done: Callable[[], None]) -> None:
        """End the phase that runs in a passage; `done` hears when that is on disk."""
        if self.session is not None:
            self.session.do(lambda log: log.end_phase(passage), lambda _: done())

    # --- the journal ------------------------------------------------------------------------------

    def _take_log(self, log: "DayLog") -> None:
        session = DaySession(log, self._worker, self)
        session.comments_of = self._comments_of
        session.signed_at = self._signed_at
        self._sessions[log.plan.id] = session
        session.state_changed.connect(lambda: self._on_state(session))
        session.recording_changed.connect(self.recording_changed)
        session.failed.connect(self.failed)
        self._take_session()

    def _fail(self, name: str, error: Exception) -> None:
        self._asked.discard(name)
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)

    def _take_session(self) -> None:
        day, session, passage = self._sheets.day, self.session, self._passage
        self.pane.show_day(session, day.grid if day else None)
        self.unforeseen.take_session(session)
        self.show_passage(passage)
        self._keep_awake()
        self.session_changed.emit()

    def _on_state(self, session: DaySession) -> None:
        if session is self.session:
            self._sheets.take_state(session.state)
            self._show_unforeseen()
            self._keep_awake()
            self.state_changed.emit()

    def _show_unforeseen(self) -> None:
        self.unforeseen.show_passage(self._sheets.day, self._passage, self._subject or None)

    def _keep_awake(self) -> None:
        """The screen stays lit while a phase runs, paused or not."""
        session = self.session
        passages = session.state.times if session is not None else ()
        if session and any(session.time(one).running is not None for one in passages):
            self.awake.hold(self.tr("An examination is going on"))
        else:
            self.awake.release()

    # --- what reaches the sheets ------------------------------------------------------------------

    def _move_note(self, note: str, criterion: str, subject: str) -> None:
        session, sheets = self.session, self._sheets.get(self._passage)
        if session is not None and sheets is not None:
            sheets.take_note(session, note, criterion, subject)

    def _show_moved(self) -> None:
        """A comment may be another one: a note that was moved to it may be to be sorted again."""
        if self.session is not None and self.session.has_moved(self._passage):
            self.pane.notes.show_state()
            self.state_changed.emit()

    def _comments_of(self, note: "Note") -> tuple[str, ...] | None:
        """As the disk holds them; None while the passage's sheets are being opened."""
        sheets = self._sheets.get(note.passage)
        if sheets is None:
            return None
        return tuple(state.mark(note.criterion or "").comment for _, state, _ in sheets.standing())

    def _signed_at(self, passage: str) -> "dt.datetime | None":
        """When a passage's sheets were signed for the first time, as far as that is known here."""
        day, sheets = self._sheets.day, self._sheets.get(passage)
        found = [sheets.signed_at] if sheets is not None else []
        found += [one.signed_at for one in day.sheets if one.ref.passage == passage] if day else []
        return min((at for at in found if at is not None), default=None)

    def _renew_sheets(self, passages: object) -> None:
        for passage in passages if isinstance(passages, list | tuple | set | frozenset) else ():
            self._sheets.forget(passage)
            self.renewed.emit(passage)
            self._sheets.open(passage)
