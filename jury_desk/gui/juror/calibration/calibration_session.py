"""A calibration on screen and on its way to the disk: what is pressed is shown at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from jury_desk.domain.grid import Grid
from jury_desk.errors import CalibrationError, JuryDeskError
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.calibration import Calibrated, CalibrationDesk


class CalibrationSession(QObject):
    """`begun` tells that the example is there, or that there is none; `changed` that levels or
    codes are to be shown anew; `refused` holds the CalibrationError of a code; `failed` the
    JuryDeskError of a disk that refuses.
    """

    begun = Signal()
    changed = Signal()
    refused = Signal(object)
    failed = Signal(object)

    def __init__(
        self, desk: CalibrationDesk, worker: Worker, parent: QObject | None = None
    ) -> None:
        """`desk` is used in the worker's thread alone."""
        super().__init__(parent)
        self._desk = desk
        self._worker = worker
        self._held: Calibrated | None = None  # the worker's own
        self._now: Calibrated | None = None
        self._pressed: dict[str, str | None] = {}
        self._waiting = 0

    @property
    def now(self) -> Calibrated | None:
        """What the disk holds; None where there is no example, or not yet."""
        return self._now

    @property
    def is_recording(self) -> bool:
        """Whether something shown is not known to be on disk yet."""
        return self._waiting > 0

    def level(self, criterion: str) -> str | None:
        """One's own level as shown."""
        kept = self._now.kept.levels if self._now is not None else {}
        return self._pressed.get(criterion, kept.get(criterion))

    def begin(self, grid: Grid) -> None:
        """Open the example of a grid."""
        self._now = None
        self._pressed.clear()
        self._send(lambda: self._desk.begin(grid), self._begun)

    def set_level(self, criterion: str, level: str | None) -> None:
        """Give a level, or take it back; the same again does nothing."""
        if self._now is not None and self.level(criterion) != level:
            self._pressed[criterion] = level
            self._act(lambda now: self._desk.set_level(now, criterion, level))
            self.changed.emit()

    def add_code(self, code: str) -> None:
        """Take a colleague's code."""
        self._act(lambda now: self._desk.add_code(now, code))

    def remove_code(self, place: int) -> None:
        """Take a colleague's code away again, by its place from 0."""
        self._act(lambda now: self._desk.remove_code(now, place))

    def forget(self) -> None:
        """Forget one's levels and every code."""
        self._act(self._desk.forget)

    def _act(self, act: Callable[[Calibrated], Calibrated]) -> None:
        def work() -> Calibrated | None:
            return act(self._held) if self._held is not None else None

        self._send(work, self._took)

    def _send(
        self, work: Callable[[], Calibrated | None], done: Callable[[Calibrated | None], None]
    ) -> None:
        """Acts follow one another in the worker's thread, each on what the one before left."""
        self._waiting += 1

        def worked() -> Calibrated | None:
            self._held = work()
            return self._held

        def settled(now: Calibrated | None) -> None:
            self._settle()
            done(now)

        self._worker.submit(worked, settled, self._failed)

    def _begun(self, now: Calibrated | None) -> None:
        self._now = now
        self.begun.emit()

    def _took(self, now: Calibrated | None) -> None:
        self._now = now
        self.changed.emit()

    def _settle(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self._pressed.clear()

    def _failed(self, error: Exception) -> None:
        self._settle()
        if isinstance(error, CalibrationError):
            self.refused.emit(error)
        elif isinstance(error, JuryDeskError):
            self.failed.emit(error)
        self.changed.emit()
