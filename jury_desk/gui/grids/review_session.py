"""A draft at work: every act goes to the disk first, and only then is it shown as done."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from jury_desk.domain.draft_acts import Act
from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.review import Review, ReviewState


class ReviewSession(QObject):
    """`changed` carries the states before and after; `refused` the JuryDeskError of an act that
    was not done; `recording_changed` tells that what is pending or recorded changed.
    """

    changed = Signal(object, object)
    refused = Signal(object)
    recording_changed = Signal()
    accepted = Signal(str)

    def __init__(
        self, review: Review, state: ReviewState, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.review = review
        self.state = state
        self.recorded_at: dt.datetime | None = None
        self.was_refused = False
        self._worker = worker
        self._pending = 0
        self._stopped = False

    @property
    def is_recording(self) -> bool:
        """Whether an act is on its way to the disk."""
        return self._pending > 0

    def act(self, act: Act) -> None:
        """Have an act done."""
        self._submit(lambda: self.review.act(act))

    def undo(self) -> None:
        """Have the last act taken back."""
        self._submit(self.review.undo)

    def redo(self) -> None:
        """Have the act that was taken back done again."""
        self._submit(self.review.redo)

    def accept(self, note: str) -> None:
        """Have the draft added to the library; `accepted` brings the revision's digest."""
        self._begin()

        def done(digest: str) -> None:
            if self._end():
                self.accepted.emit(digest)

        self._worker.submit(lambda: self.review.accept(note), done, self._failed)

    def stop(self) -> None:
        """Tell nothing any more: the page goes away. What was asked for is still done."""
        self._stopped = True

    def _submit(self, work: Callable[[], ReviewState]) -> None:
        self._begin()
        self._worker.submit(work, self._done, self._failed)

    def _begin(self) -> None:
        self._pending += 1
        self.recording_changed.emit()

    def _end(self) -> bool:
        self._pending -= 1
        return not self._stopped

    def _done(self, state: ReviewState) -> None:
        if not self._end():
            return
        before, self.state = self.state, state
        self.recorded_at = dt.datetime.now(dt.UTC)
        self.was_refused = False
        self.changed.emit(before, state)
        self.recording_changed.emit()

    def _failed(self, error: Exception) -> None:
        if not self._end():
            return
        self.was_refused = True
        self.recording_changed.emit()
        if isinstance(error, JuryDeskError):
            self.refused.emit(error)
