"""A session being prepared, its desk, and a window for one of its pages."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.preparation.desk import PreparationDesk, PreparationPage
from jury_desk.services.preparation import SessionPreparation
from jury_desk.signing.vault import FileVault
from jury_desk.storage import open_store
from tests.examples import SteadyClock
from tests.gui.conftest import PATIENCE_MS
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.made_session import made_session, shipped_grid

SIZE = QRect(0, 0, 1440, 860)

Settle = Callable[[], None]
ShowPage = Callable[[type[PreparationPage]], Any]


@pytest.fixture
def service() -> MadeService:
    """The made-up session, in memory; a test may change its `state`, `check` or `refusal`."""
    return MadeService()


@pytest.fixture
def bugs(worker: Worker) -> Iterator[list[BaseException]]:
    """What the worker reported as bugs: there must be none."""
    found: list[BaseException] = []
    worker.crashed.connect(found.append)
    yield found
    assert not found, found


@pytest.fixture
def desk(service: MadeService, worker: Worker, bugs: list[BaseException]) -> PreparationDesk:
    """A desk on the made-up session."""
    double: Any = service  # of the real one's manners: see made_service
    return PreparationDesk(double, worker)


@pytest.fixture
def recorded(tmp_path: Path) -> Iterator[SessionPreparation]:
    """The made-up session in a data file."""
    key = FileVault(tmp_path, SteadyClock()).data_key()
    store = open_store(tmp_path / "jury-desk.db", key)
    clock = SteadyClock()
    made = made_session()
    store.preparation.add(made, shipped_grid(), clock.now(), "")
    yield SessionPreparation(store.preparation, clock, made.id)
    store.close()


@pytest.fixture
def recorded_desk(
    recorded: SessionPreparation, worker: Worker, bugs: list[BaseException]
) -> PreparationDesk:
    """A desk on the session in a data file: what `desk` is in a module that says so."""
    return PreparationDesk(recorded, worker)


@pytest.fixture
def failures(desk: PreparationDesk) -> list[JuryDeskError]:
    """What the desk was refused, oldest first."""
    found: list[JuryDeskError] = []
    desk.failure.connect(found.append)
    return found


@pytest.fixture
def settle(worker: Worker) -> Settle:
    """Wait until everything sent is recorded and shown."""

    def settled() -> None:
        for _ in range(2):  # what is shown may ask for more
            assert worker.drain(PATIENCE_MS)
            QApplication.processEvents()

    return settled


@pytest.fixture
def host(qtbot: QtBot, look: None) -> QWidget:
    """A window of a fixed size, which takes no wishes from what is in it."""
    window = QWidget()
    window.setGeometry(SIZE)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


@pytest.fixture
def show_page(host: QWidget, desk: PreparationDesk, settle: Settle) -> ShowPage:
    """Puts a page of the desk into the window, as the desk's shell does: Ctrl+Z undoes."""

    def shown(kind: type[PreparationPage]) -> PreparationPage:
        page = kind(desk, host)
        layout = host.layout()
        assert layout is not None
        layout.addWidget(page)
        for keys, act in (("Ctrl+Z", desk.undo), ("Ctrl+Y", desk.redo)):
            QShortcut(QKeySequence(keys), host).activated.connect(act)
        page.show_state()
        page.show()
        settle()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    return shown
