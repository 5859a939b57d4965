"""Writing an archive of the data, and opening one, behind their dialogs."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.errors import HoldsWorkError, JuryDeskError
from jury_desk.gui.kit.failures import Told
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.secretariat.archive_dialogs import ArchiveOpenDialog, ArchiveWriteDialog
from jury_desk.services.office import Office
from jury_desk.words import of


class ArchiveActs(QObject):
    """`told` carries a `Told`; `moved` brings the day on which the data went away, or None;
    `restore_wanted` brings what is to take the place of these data; `failure` a JuryDeskError.
    """

    told = Signal(object)
    moved = Signal(object)
    restore_wanted = Signal(object)
    failure = Signal(object)

    def __init__(self, office: Office, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._office = office
        self._worker = worker
        self._window = window

    def refresh(self) -> None:
        """Tell whether the data went to another computer."""
        self._worker.submit(self._office.archive.moved_on, self.moved.emit, self._failed)

    def stay(self) -> None:
        """The data are worked on here again."""
        self._worker.submit(self._office.archive.stay, lambda _: self.refresh(), self._failed)

    def ask(self) -> None:
        """Ask for an archive, or, where nobody has worked yet, whether to open one."""
        self._worker.submit(self._look, self._ask, self._failed)

    def _look(self) -> tuple[str, bool]:
        try:
            self._office.restoring.must_hold_no_work()
        except HoldsWorkError:
            return self._office.archive.name(), False
        return self._office.archive.name(), True

    def _ask(self, found: tuple[str, bool]) -> None:
        name, can_open = found
        dialog = ArchiveWriteDialog(name, can_open, self._window)
        dialog.open_wanted.connect(self.ask_to_open)
        dialog.wanted.connect(
            lambda folder, phrase, moved: self._write(dialog, name, folder, phrase, moved)
        )
        dialog.open()

    def _write(
        self, dialog: ArchiveWriteDialog, name: str, folder: str, phrase: str, moved: bool
    ) -> None:
        def written(path: str) -> None:
            dialog.end()
            self.refresh()
            self.told.emit(self._written(path))

        self._worker.submit(
            lambda: self._office.archive.write(folder, name, phrase, moved=moved),
            written,
            lambda error: self._refused(dialog, error),
        )

    def _written(self, path: str) -> Told:
        return lambda: (
            self.tr("The archive is written, read back and opened again."),
            self.tr("It is here: {path}").format(path=path),
        )

    def ask_to_open(self) -> None:
        """Ask for an archive that takes the place of these data."""
        dialog = ArchiveOpenDialog(self._window)

        def opened(found: Any) -> None:
            dialog.end()
            self.restore_wanted.emit(found)

        dialog.wanted.connect(
            lambda path, phrase: self._worker.submit(
                lambda: self._office.restoring.opened(path, phrase),
                opened,
                lambda error: self._refused(dialog, error),
            )
        )
        dialog.open()

    def _refused(self, dialog: ArchiveWriteDialog | ArchiveOpenDialog, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            dialog.show_refusal(error)
        else:
            dialog.end()

    def moved_words(self, day: dt.date) -> tuple[str, str]:
        """What the page says where the data went away."""
        spoken = str(of(language()).date(day))
        return (
            self.tr("These data went to another computer on {day}.").format(day=spoken),
            self.tr("What is done here does not go there: work on one of them only."),
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failure.emit(error)
