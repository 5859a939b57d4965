"""The day's journal on its way to the disk: time, notes, incidents, the unforeseen.

What is shown as recorded is on disk. A note that the disk refuses is kept and tried again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from jury_desk.errors import DayError, JuryDeskError
from jury_desk.services.day_log import stands_in

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from jury_desk.domain.day.acts import IncidentKind
    from jury_desk.domain.day.clock import Instant
    from jury_desk.domain.day.phases import PassageTime
    from jury_desk.domain.day.state import DayState, Note, NoteFate
    from jury_desk.domain.session import SessionPlan
    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.day_log import DayLog
    from jury_desk.services.open_sheet import OpenSheet

_Result = TypeVar("_Result")

IDLE_MS = 400
"""A pause in typing after which the draft of a note goes to the disk."""

LONGEST_WAIT_MS = 700
"""It goes after this time even while typing goes on: it is safe within a second."""


@dataclass(frozen=True)
class UnrecordedNote:
    """A note's text that the disk refused, with the moment at which it was entered; `note` is the
    id of the one that it rewrites.
    """

    passage: str
    text: str
    moment: Instant
    note: str | None = None


class DaySession(QObject):
    """One shown day. Acts are queued in order; each one's outcome comes back in order.

    `state_changed` tells that the disk holds another state of the day, or that a note waits to be
    tried again; `note_recorded` carries the id of a note that was taken; `recording_changed` that
    something is, or is no more, on its way; `drafts_read` that what was being typed before a fall
    is known; `failed` carries the JuryDeskError.
    """

    state_changed = Signal()
    note_recorded = Signal(str)
    recording_changed = Signal()
    drafts_read = Signal()
    failed = Signal(object)

    def __init__(self, log: DayLog, worker: Worker, parent: QObject | None = None) -> None:
        """`log` changes in the worker's thread alone from here on."""
        super().__init__(parent)
        self._log = log
        self._worker = worker
        self._state = log.state
        self._waiting = 0
        self._unrecorded: list[UnrecordedNote] = []
        self._drafts: dict[str, str] = {}
        self._begun: dict[str, Instant] = {}
        self._typed: set[str] = set()
        self.comments_of: Callable[[Note], tuple[str, ...] | None] = lambda _: None
        """The comments on the sheets of a note's passage for its criterion; None where they are
        not at hand.
        """
        self.signed_at: Callable[[str], dt.datetime | None] = lambda _: None
        """When a passage was signed; None where it was not."""
        self.refused = False
        self.recorded_at: dt.datetime | None = None
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._limit = QTimer(self, singleShot=True, interval=LONGEST_WAIT_MS)
        self._idle.timeout.connect(self.flush)
        self._limit.timeout.connect(self.flush)
        worker.submit(log.drafts, self._take_drafts, self._tell)

    @property
    def plan(self) -> SessionPlan:
        """The session's own plan, as it was handed out."""
        return self._log.plan

    @property
    def state(self) -> DayState:
        """The day as last known on disk."""
        return self._state

    @property
    def is_recording(self) -> bool:
        """Whether something done or typed is not known to be on disk yet."""
        return self._waiting > 0 or bool(self._typed)

    @property
    def unrecorded(self) -> tuple[UnrecordedNote, ...]:
        """The notes that the disk refused, oldest first; they are tried again with the next act."""
        return tuple(self._unrecorded)

    def now(self) -> Instant:
        """The present moment, on every clock."""
        return self._log.now()

    def time(self, passage: str) -> PassageTime:
        """The phases of a passage as they went: a phase that ran at its signature counts until
        then.
        """
        time, signed = self._state.time(passage), self.signed_at(passage)
        return time if signed is None else time.ended_by(signed)

    def text(self, digest: str | None) -> str:
        """A text that the state names; empty for None and where it was deleted."""
        return self._log.text(digest)

    def fate(self, note: Note) -> NoteFate:
        """What became of a note: one that was moved is to be sorted again where its text is in the
        comment no more, since that was undone or deleted there.
        """
        if note.fate != "moved":
            return note.fate
        comments = self.comments_of(note)
        gone = comments is not None and not stands_in(self.text(note.text), comments)
        return "open" if gone else "moved"

    def has_moved(self, passage: str) -> bool:
        """Whether a note of a passage was moved, so that what became of it hangs on a comment."""
        return any(note.fate == "moved" for note in self._state.notes_of(passage))

    def notes_for(self, criterion: str, subject: str | None = None) -> tuple[Note, ...]:
        """The notes attached to a criterion that are still to be sorted, or were kept; with
        `subject`, those about this member or about nobody alone. Oldest first.
        """
        return tuple(
            note
            for note in self._state.notes.values()
            if note.criterion == criterion
            and self.fate(note) in ("open", "kept")
            and (subject is None or note.subject in (None, subject))
        )

    # --- time -------------------------------------------------------------------------------------

    def start_phase(self, passage: str, phase: int) -> None:
        """Begin a phase (from 0); one that runs in the passage ends with it."""
        self.do(lambda log: log.start_phase(passage, phase))

    def pause(self, passage: str, reason: str = "") -> None:
        """Stop the running phase's clock, or say why it stands still."""
        self.do(lambda log: log.pause(passage, reason))

    def resume(self, passage: str) -> None:
        """Let it go on."""
        self.do(lambda log: log.resume(passage))

    def end_phase(self, passage: str) -> None:
        """End the running phase."""
        self.do(lambda log: log.end_phase(passage))

    def take_back_phase(self, passage: str) -> None:
        """Have the passage's time be as it was before the last act on it."""
        self.do(lambda log: log.take_back_phase(passage))

    def explain_pause(self, passage: str, reason: str) -> None:
        """Say why the clock stands still, or stood still last."""
        self.do(lambda log: log.explain_pause(passage, reason))

    # --- notes ------------------------------------------------------------------------------------

    def draft(self, passage: str) -> str:
        """What is being typed in a passage, and is no note yet."""
        return self._drafts.get(passage, "")

    def type_draft(self, passage: str, text: str) -> None:
        """Take what is typed at every key; it is on disk within a second."""
        if text == self.draft(passage):
            return
        if not text.strip():
            self._begun.pop(passage, None)
        elif passage not in self._begun and not self.draft(passage).strip():
            self._begun[passage] = self.now()
        self._drafts[passage] = text
        self._typed.add(passage)
        self._idle.start()
        if not self._limit.isActive():
            self._limit.start()
        self.recording_changed.emit()

    def flush(self) -> None:
        """Send what is typed, now."""
        self._idle.stop()
        self._limit.stop()
        typed, self._typed = self._typed, set()
        for passage in sorted(typed):
            self._send_draft(passage, self.draft(passage))

    def take_note(self, passage: str, text: str) -> None:
        """Record a note with the minute at which its typing was begun, as far as that is known. Its
        draft is forgotten once the note is on disk.
        """
        self._typed.discard(passage)
        self._drafts.pop(passage, None)
        self.retry()
        begun = self._begun.pop(passage, None)
        self._send_note(UnrecordedNote(passage, text, begun or self.now()))

    def rewrite_note(self, note: str, text: str) -> None:
        """Change a note's text; its minute stays."""
        self.retry()
        passage = self._state.notes[note].passage
        self._send_note(UnrecordedNote(passage, text, self.now(), note))

    def attach_note(self, note: str, criterion: str | None, subject: str | None = None) -> None:
        """Say which criterion it is about; None: none any more."""
        self.do(lambda log: log.attach_note(note, criterion, subject))

    def keep_note(self, note: str) -> None:
        """Decide that it stays, on this laptop alone."""
        self.do(lambda log: log.keep_note(note))

    def discard_note(self, note: str) -> None:
        """Delete its text from the disk, for good."""
        self.do(lambda log: log.discard_note(note))

    def move_note(
        self,
        note: str,
        sheet: OpenSheet,
        criterion: str,
        done: Callable[[Any], None] | None = None,
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Make its text part of a criterion's comment on `sheet`, in one step on disk; `done` hears
        what the sheet recorded, `refused` the error.
        """
        self.do(lambda log: log.move_note(note, sheet, criterion), done, refused)

    # --- incidents --------------------------------------------------------------------------------

    def record_incident(
        self, passage: str, subject: str | None, kind: IncidentKind, text: str
    ) -> None:
        """Record what the minutes must tell."""
        self.do(lambda log: log.record_incident(passage, subject, kind, text))

    def withdraw_incident(self, incident: str, reason: str) -> None:
        """Take back what was recorded wrongly."""
        self.do(lambda log: log.withdraw_incident(incident, reason))

    # --- any act ----------------------------------------------------------------------------------

    def do(
        self,
        act: Callable[[DayLog], _Result],
        done: Callable[[_Result], None] | None = None,
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue an act on the journal, in the worker's thread. `done` hears its result when it is
        on disk, `refused` the error, before `failed` tells of it.
        """
        self.retry()
        self._send(act, done, refused)

    def retry(self) -> None:
        """Send again the notes and the drafts that the disk refused."""
        self.flush()
        kept, self._unrecorded = self._unrecorded, []
        for one in kept:
            self._send_note(one)

    def _send_note(self, one: UnrecordedNote) -> None:
        def act(log: DayLog) -> str:
            if one.note is not None:
                log.rewrite_note(one.note, one.text)
                return one.note
            return log.take_note(one.passage, one.text)

        def done(note: str) -> None:
            if one.note is None:
                self.note_recorded.emit(note)

        self._send(act, done, lambda error: self._keep(one, error), one.moment)

    def _keep(self, one: UnrecordedNote, error: Exception) -> None:
        if isinstance(error, DayError):  # it would be refused again: back to where it is typed
            if one.note is None and not self.draft(one.passage):
                self._drafts[one.passage] = one.text
                self.drafts_read.emit()
        else:
            self._unrecorded.append(one)

    def _send_draft(self, passage: str, text: str) -> None:
        def refused(_: Exception) -> None:
            if self.draft(passage) == text:
                self._typed.add(passage)

        self._send(lambda log: log.keep_draft(passage, text), None, refused)

    def _send(
        self,
        act: Callable[[DayLog], _Result],
        done: Callable[[_Result], None] | None,
        refused: Callable[[Exception], None] | None,
        meant: Instant | None = None,
    ) -> None:
        moment = meant or self.now()  # when it is done, whatever the disk is busy with

        def work() -> tuple[_Result, DayState, Instant]:
            with self._log.meant_at(moment):
                result = act(self._log)
            return result, self._log.state, self._log.now()

        def told(outcome: tuple[_Result, DayState, Instant]) -> None:
            result, state, written = outcome
            self._waiting -= 1
            self.refused = False
            if state.seq != self._state.seq:
                self.recorded_at = written.at
            self._adopt(state)
            if done is not None:
                done(result)
            self.recording_changed.emit()

        self._waiting += 1
        self._worker.submit(work, told, lambda error: self._refuse(error, refused))
        self.recording_changed.emit()

    def _refuse(self, error: Exception, refused: Callable[[Exception], None] | None) -> None:
        self._waiting -= 1
        if refused is not None:
            refused(error)
        if not isinstance(error, DayError):  # what the disk holds is to be read again
            self.refused = True
            self._waiting += 1
            self._worker.submit(self._reload, self._reloaded, lambda _: self._reloaded(None))
        self._tell(error)
        self.state_changed.emit()
        self.recording_changed.emit()

    def _reload(self) -> DayState:
        self._log.reload()
        return self._log.state

    def _reloaded(self, state: DayState | None) -> None:
        self._waiting -= 1
        if state is not None:
            self._adopt(state)
        self.recording_changed.emit()

    def _adopt(self, state: DayState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit()

    def _take_drafts(self, kept: Any) -> None:
        self._drafts = {**kept, **self._drafts}
        self.drafts_read.emit()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):  # the worker tells of anything else itself
            self.failed.emit(error)
