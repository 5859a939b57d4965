"""The line that says what the disk holds: never "recorded" before it is so."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from jury_desk.errors import StorageError
from jury_desk.gui.kit.styles import set_role
from jury_desk.gui.preparation.desk import PreparationDesk


class RecordState(QObject):
    """Follows a desk's acts and tells the last one's outcome on a label."""

    def __init__(self, label: QLabel, desk: PreparationDesk) -> None:
        super().__init__(label)
        self._label = label
        self._at: dt.datetime | None = None
        self._state = ""
        self.failed = False
        desk.recorded.connect(self._recorded)
        desk.failure.connect(self._refused)

    def retell(self) -> None:
        """Say it in the language of the moment."""
        if self.failed:
            self._label.setText(self.tr("Not recorded"))
        elif self._at is not None:
            told = self.tr("Recorded at {time}")
            self._label.setText(told.format(time=self._at.strftime("%H:%M:%S")))

    def _recorded(self) -> None:
        self._at = dt.datetime.now().astimezone()
        self.failed = False
        set_role(self._label, "small", None)
        self.retell()

    def _refused(self, error: object) -> None:
        if isinstance(error, StorageError):
            self.failed = True
            set_role(self._label, "small", "bad")
            self.retell()
