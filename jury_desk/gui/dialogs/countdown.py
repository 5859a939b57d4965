"""Seconds told down to zero on a clock that never goes back."""

import math

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QTimer, Signal


class Countdown(QObject):
    """`ticked` comes at the start and whenever the seconds left change; with 0 it is over."""

    ticked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deadline = QDeadlineTimer(0)
        self._told = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(100)
        self._timer.timeout.connect(self._look)

    @property
    def seconds_left(self) -> int:
        """Whole seconds, rounded up; 0 when it is over."""
        return max(0, math.ceil(self._deadline.remainingTime() / 1000))

    def start(self, seconds: int) -> None:
        """Count from `seconds`; 0 or less ends it at once."""
        self._deadline = QDeadlineTimer(max(0, seconds) * 1000)
        self._told = -1
        self._timer.start()
        self._look()

    def _look(self) -> None:
        left = self.seconds_left
        if left != self._told:
            self._told = left
            if left == 0:
                self._timer.stop()
            self.ticked.emit(left)
