"""What the tests of the import of lists take in hand."""

import threading
from collections.abc import Callable
from typing import Any, NoReturn

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.lists.list_table import ListTable
from jury_desk.frameworks.lists.refusals import list_error
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.lists.list_import_dialog import ListImportDialog
from jury_desk.services.crafts import Crafts
from jury_desk.services.list_import import ListImport
from tests.gui.preparation.made_service import MadeService


def unmade() -> NoReturn:
    raise AssertionError("not needed here")


class HeldReader:
    """Reads until it is cancelled, as a file that takes long."""

    def __init__(self) -> None:
        self.started = threading.Event()

    def read(
        self, path: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> ListTable:
        assert path
        progress(250, 5000)
        self.started.set()
        while not cancelled():
            threading.Event().wait(0.005)
        raise list_error("list-cancelled")

    def paste(self, text: str) -> ListTable:
        raise AssertionError(text)


def made_desk(service: MadeService, worker: Worker, reader: Any) -> PreparationDesk:
    double: Any = service
    crafts = Crafts(lambda: ListImport(reader), unmade, unmade, unmade)
    return PreparationDesk(double, worker, crafts=crafts)


def is_closed(dialog: ListImportDialog) -> bool:
    """Whether a dialog is gone from the screen."""
    return not shiboken6.isValid(dialog) or not dialog.isVisible()


def press(dialog: CardDialog, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key where the keyboard is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    focused: QWidget | None = dialog.focusWidget()
    QTest.keyClick(dialog if focused is None else focused, key, held)


def part(dialog: QWidget, name: str) -> Any:
    """A part of the dialog by its name."""
    found = dialog.findChild(QWidget, name)
    assert found is not None, name
    return found


def shown_lines(dialog: ListImportDialog) -> list[tuple[int, str]]:
    return [(line.line, line.state.value) for line in part(dialog, "lines_view").lines.rows]
