"""One sheet on screen and on its way to the disk.

What the juror does is shown at once as pending; what the disk holds is told only when the service
has returned. A session knows its sheet alone: results reach no other.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jury_desk.domain import sheet as rules
from jury_desk.domain.sheet import Mark, Phase, SheetRef, SheetState
from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.open_sheet import OpenSheet, Recorded

if TYPE_CHECKING:
    from jury_desk.gui.juror.passage.day_session import DaySession

Act = Callable[[], Recorded | None]


class SheetSession(QObject):
    """The marks as shown: those on disk, with the pending ones on top.

    `mark_given` names a criterion whose mark the juror has just given, before the disk learns of
    it; `mark_changed` one whose mark or pending state is to be painted again;
    `state_changed` the sheet as a whole; `touched` what an undo or a redo changed; `failed` holds
    the JuryDeskError.
    """

    mark_given = Signal(str)
    mark_changed = Signal(str)
    state_changed = Signal()
    recording_changed = Signal()
    touched = Signal(str)
    failed = Signal(object)

    def __init__(self, sheet: OpenSheet, worker: Worker, parent: QObject | None = None) -> None:
        """`sheet` is used in the worker's thread alone from here on."""
        super().__init__(parent)
        self.sheet = sheet
        self.ref: SheetRef = sheet.ref
        self._worker = worker
        self._state = sheet.state
        self._levels: dict[str, str | None] = {}
        self._comments: dict[str, str] = {}
        self._pending: Counter[str] = Counter()
        self._waiting = 0
        self._typing: str | None = None
        self._unrecorded: dict[str, str] = {}
        self._lost: dict[str, None] = {}
        self.refused = False
        self.read_only = False
        self.recorded_at: dt.datetime | None = None
        self.signed_at: dt.datetime | None = None

    @property
    def state(self) -> SheetState:
        """The sheet as last known on disk."""
        return self._state

    @property
    def phase(self) -> Phase:
        """The phase on disk."""
        return self._state.phase

    @property
    def is_open(self) -> bool:
        """Whether marks can change."""
        return not self.read_only and self.phase in (Phase.LIVE, Phase.WRITE_UP)

    @property
    def is_recording(self) -> bool:
        """Whether something shown or typed is not known to be on disk yet."""
        return self._waiting > 0 or self._typing is not None

    @property
    def unrecorded(self) -> tuple[str, ...]:
        """Criteria whose comment the disk refused; their text is kept and tried again."""
        return tuple(self._unrecorded)

    @property
    def lost(self) -> tuple[str, ...]:
        """Criteria whose level the disk refused, in the order they were given, until a level is
        given anew.
        """
        return tuple(self._lost)

    def mark(self, criterion: str) -> Mark:
        """The mark as shown."""
        mark = self._state.mark(criterion)
        if criterion in self._levels:
            mark = replace(mark, level=self._levels[criterion])
        text = self._comments.get(criterion, self._unrecorded.get(criterion))
        return mark if text is None else replace(mark, comment=text)

    def is_pending(self, criterion: str) -> bool:
        """Whether an act on the criterion is on its way to the disk."""
        return self._pending[criterion] > 0

    def shown(self) -> SheetState:
        """The state with the pending marks in it, for counts."""
        touched = {*self._levels, *self._comments, *self._unrecorded}
        marks = {**self._state.marks, **{name: self.mark(name) for name in touched}}
        return replace(self._state, marks=marks)

    def marked(self) -> int:
        """How many criteria have a level on disk."""
        return len(self.sheet.criteria) - len(rules.gaps(self._state, self.sheet.criteria))

    def standing(self) -> Iterator[tuple[SheetRef, SheetState, int]]:
        """The sheet as the disk holds it, and how many of its criteria have a level there."""
        yield self.ref, self._state, self.marked()

    def set_read_only(self, *, read_only: bool) -> None:
        """Take nothing more, or again: it is another juror's to mark, or the day is elsewhere."""
        if read_only != self.read_only:
            self.read_only = read_only
            self.state_changed.emit()

    def gaps(self) -> tuple[str, ...]:
        """Criteria shown without a level."""
        return rules.gaps(self.shown(), self.sheet.criteria)

    def to_justify(self) -> tuple[str, ...]:
        """Criteria whose justification is missing in what is shown."""
        return rules.to_justify(self.shown(), self.sheet.grid, self.sheet.criteria)

    def thinly_justified(self) -> tuple[str, ...]:
        """Criteria whose justification says next to nothing in what is shown."""
        return rules.thinly_justified(self.shown(), self.sheet.grid, self.sheet.criteria)

    def set_level(self, criterion: str, level: str | None) -> None:
        """Show the level as pending and send it to the disk; the same level again does nothing."""
        if self.is_open and criterion in self._lost:
            del self._lost[criterion]
            self.mark_changed.emit(criterion)
            self.recording_changed.emit()
        if not self.is_open or self.mark(criterion).level == level:
            return
        self.retry()
        self._levels[criterion] = level
        self._send(lambda: self.sheet.set_level(criterion, level), criterion)

    def typing(self, criterion: str | None) -> None:
        """Tell that text is being typed that was not sent yet; None when none is."""
        if criterion != self._typing:
            self._typing = criterion
            self.recording_changed.emit()

    def set_comment(self, criterion: str, text: str) -> None:
        """Send a comment to the disk; the text that is there already does nothing."""
        self._typing = None
        if not self.is_open or self.mark(criterion).comment == text:
            self.recording_changed.emit()
            return
        self._unrecorded.pop(criterion, None)
        self.retry()
        self._send_comment(criterion, text)

    def take_note(self, day: "DaySession", note: str, criterion: str, subject: str) -> None:  # noqa: ARG002  a sheet has one
        """Have a private note become part of a criterion's comment, in one step on disk."""
        if not self.is_open:
            return
        self.retry()
        self._waiting += 1
        self._pending[criterion] += 1
        day.move_note(
            note,
            self.sheet,
            criterion,
            lambda recorded: self._done(recorded, criterion),
            lambda _: self._left(criterion),
        )
        self.recording_changed.emit()

    def _left(self, criterion: str) -> None:
        """Another service's act was refused: what the disk holds is read again."""
        self._settle(criterion)
        self._read_again()

    def retry(self) -> None:
        """Send again the comments that the disk refused."""
        kept, self._unrecorded = self._unrecorded, {}
        for criterion, text in kept.items():
            self._send_comment(criterion, text)

    def take_over(self, before: "SheetSession") -> None:
        """Try again the comments that the disk refused `before`: this sheet, read earlier."""
        self._unrecorded = dict(before._unrecorded)
        self.retry()

    def undo(self) -> None:
        """Turn back the last act."""
        if self.is_open:
            self._send(self.sheet.undo)

    def redo(self) -> None:
        """Do again what was undone."""
        if self.is_open:
            self._send(self.sheet.redo)

    def start_write_up(self) -> None:
        """From live marking to write-up."""
        self._send(self.sheet.start_write_up)

    def resume_live(self) -> None:
        """Back to live marking."""
        self._send(self.sheet.resume_live)

    def complete(self) -> None:
        """Close the write-up."""
        self._send(self.sheet.complete)

    def reopen(self) -> None:
        """From complete back to write-up."""
        self._send(self.sheet.reopen)

    def start_correction(self, reason: str) -> None:
        """Open a new version of the signed sheet."""
        self._send(lambda: self.sheet.start_correction(reason))

    def hold(self) -> None:
        """Count as recording while another service works on the sheet."""
        self._waiting += 1
        self.recording_changed.emit()

    def release(self) -> None:
        """That service is done, or has failed."""
        self._waiting -= 1
        self.recording_changed.emit()

    def adopt_signed(self, at: dt.datetime) -> None:
        """Take over the signed state that the signing service left on disk at that moment."""
        self._state = self.sheet.state
        self.recorded_at = self.signed_at = at
        self.refused = False
        self.recording_changed.emit()
        self.state_changed.emit()

    def _send_comment(self, criterion: str, text: str) -> None:
        self._comments[criterion] = text
        self._send(
            lambda: self.sheet.set_comment(criterion, text),
            criterion,
            refused=lambda: self._keep_unrecorded(criterion, text),
        )

    def _keep_unrecorded(self, criterion: str, text: str) -> None:
        if self._comments.get(criterion, text) == text:
            self._unrecorded[criterion] = text

    def _send(
        self, act: Act, criterion: str | None = None, refused: Callable[[], None] | None = None
    ) -> None:
        self._waiting += 1
        if criterion is not None:
            self._pending[criterion] += 1
        if criterion is not None:
            self.mark_given.emit(criterion)
        self._worker.submit(
            act,
            lambda recorded: self._done(recorded, criterion),
            lambda error: self._refused(error, criterion, refused),
        )
        self.recording_changed.emit()

    def _done(self, recorded: Recorded | None, criterion: str | None) -> None:
        before = (self.phase, self._state.version)
        if recorded is not None:
            self._state = recorded.state
            self.recorded_at = recorded.at
            self.refused = False
        self._settle(criterion)
        if recorded is not None and criterion is None and recorded.criterion is not None:
            self.mark_changed.emit(recorded.criterion)
            self.touched.emit(recorded.criterion)
        self.recording_changed.emit()
        if (self.phase, self._state.version) != before:
            if not self.is_open:  # every criterion has the level that is meant
                self._lost.clear()
            self.state_changed.emit()

    def _refused(
        self, error: Exception, criterion: str | None, keep: Callable[[], None] | None
    ) -> None:
        self.refused = True
        if keep is not None:
            keep()
        elif criterion is not None:
            self._lost[criterion] = None
        self._settle(criterion)
        self._read_again()
        if isinstance(error, JuryDeskError):  # the worker tells of anything else itself
            self.failed.emit(error)
        self.recording_changed.emit()

    def _settle(self, criterion: str | None) -> None:
        self._waiting -= 1
        if criterion is None:
            return
        self._pending[criterion] -= 1
        if self._pending[criterion] <= 0:
            del self._pending[criterion]
            self._levels.pop(criterion, None)
            self._comments.pop(criterion, None)
        self.mark_changed.emit(criterion)

    def _read_again(self) -> None:
        self._waiting += 1
        self._worker.submit(self._reload, self._reloaded, lambda _: self._reloaded(None))

    def _reload(self) -> SheetState:
        self.sheet.reload()
        return self.sheet.state

    def _reloaded(self, state: SheetState | None) -> None:
        self._waiting -= 1
        if state is not None:
            self._state = state
        self.recording_changed.emit()
        self.state_changed.emit()
