"""A juror reads the candidate's documents while the sheet keeps the keyboard."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.domain.papers import PaperFacts, PassagePapers
from jury_desk.domain.workshop import PagePicture
from jury_desk.errors import PaperError, PaperMissingError
from jury_desk.frameworks.papers import PaperProcess
from jury_desk.gui.juror.papers.document_pane import DocumentPane
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.candidate_papers import CandidatePapers
from tests.contracts.memory_store import MemoryStore
from tests.frameworks.papers.made import A4, pdf
from tests.gui.robots import write

PATIENCE_MS = 30_000
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


class FakePages:
    """Documents by their path: how many pages each has; `gone` are missing now, `broken` pages
    cannot be drawn.
    """

    def __init__(self, **pages: int) -> None:
        self.pages = {f"/stick/{name}.pdf": count for name, count in pages.items()}
        self.gone: set[str] = set()
        self.broken: set[int] = set()
        self.drawn: list[tuple[str, int]] = []
        self.goes_on = threading.Event()
        self.goes_on.set()
        self.closed = 0

    def open(self, path: str) -> PaperFacts:
        assert self.goes_on.wait(PATIENCE_MS / 1000)
        if path in self.gone or path not in self.pages:
            raise PaperMissingError("Gone.", "")
        return PaperFacts("0" * 64, ((5950, 8420),) * self.pages[path])

    def picture(self, path: str, page: int, width: int) -> PagePicture:
        if page in self.broken:
            raise PaperError("Broken.", "")
        self.drawn.append((path, page))
        return PagePicture(width, 10, bytes(width * 30))

    def close(self) -> None:
        self.closed += 1


class Room:
    """A sheet that notes the keys that reach it, and the pane beside it."""

    def __init__(self, pane: DocumentPane, store: MemoryStore, worker: Worker) -> None:
        self.pane, self.store, self.worker = pane, store, worker
        self.keys: list[str] = []
        self.window = _Sheet(self.keys)
        column = QVBoxLayout(self.window)
        self.sheet = QLineEdit(self.window)
        column.addWidget(self.sheet)
        column.addWidget(pane)
        self.window.resize(700, 900)

    def label(self, name: str) -> QLabel:
        found = self.pane.findChild(QLabel, name)
        assert found is not None
        return found

    def field(self) -> QLineEdit:
        found = self.pane.findChild(QLineEdit, "page_field")
        assert found is not None
        return found

    def button(self, name: str) -> QToolButton:
        found = self.pane.findChild(QToolButton, name)
        assert found is not None
        return found

    def choice(self, name: str) -> ChoiceField:
        found = self.pane.findChild(ChoiceField, name)
        assert found is not None
        return found

    def kept(self, passage: str = "p1") -> PassagePapers:
        assert self.worker.drain(PATIENCE_MS)
        return CandidatePapers(self.store, self.pane._pages).of("s1", passage)


class _Sheet(QWidget):
    def __init__(self, keys: list[str]) -> None:
        super().__init__()
        self._keys = keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keys.append(event.text())


OpenRoom = Callable[..., Room]


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.drain(PATIENCE_MS)
    assert made.stop()


@pytest.fixture
def open_room(qtbot: QtBot, worker: Worker, look: None) -> Iterator[OpenRoom]:
    set_language("en")
    rooms: list[Room] = []

    def opened(
        pages: FakePages | PaperProcess, store: MemoryStore | None = None, *, practice: bool = False
    ) -> Room:
        store = store or MemoryStore()
        room = Room(DocumentPane(CandidatePapers(store, pages), worker), store, worker)
        rooms.append(room)
        qtbot.addWidget(room.window)
        with qtbot.waitExposed(room.window):
            room.window.show()
        room.window.activateWindow()
        room.sheet.setFocus()
        room.pane.show_passage("s1", "p1", practice=practice)
        assert worker.drain(PATIENCE_MS)
        return room

    yield opened
    for room in rooms:
        room.pane.stop()


def pages_of(room: Room, qtbot: QtBot) -> int:
    """How many pages are on screen, once some are."""
    qtbot.waitUntil(lambda: room.pane.view is not None, timeout=PATIENCE_MS)
    assert room.pane.view is not None
    return room.pane.view.pages


def take(room: Room, qtbot: QtBot, name: str) -> None:
    room.pane.take(Path(f"/stick/{name}.pdf"))
    pages_of(room, qtbot)


def test_pages_are_drawn_beside_the_sheet_when_a_pdf_is_opened(
    open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    room = open_room(PaperProcess())
    room.pane.take(pdf(tmp_path / "mémoire.pdf", A4, A4, A4))
    assert pages_of(room, qtbot) == 3
    view = room.pane.view
    assert view is not None
    qtbot.waitUntil(lambda: 0 in view.drawn_pages(), timeout=PATIENCE_MS)
    assert room.label("name_label").text() == "mémoire.pdf"
    assert room.window.focusWidget() is room.sheet


def test_no_other_work_waits_when_a_document_is_slow(open_room: OpenRoom, qtbot: QtBot) -> None:
    pages = FakePages(report=3)
    pages.goes_on.clear()
    room = open_room(pages)
    room.pane.take(Path("/stick/report.pdf"))
    done: list[str] = []
    room.worker.submit(lambda: done.append("a tick"))
    assert room.worker.drain(PATIENCE_MS)
    assert done == ["a tick"]
    assert room.pane.view is None
    assert room.label("what_label").text() == "The document is being opened…"
    pages.goes_on.set()
    assert pages_of(room, qtbot) == 3


def test_the_page_is_found_again_when_the_passage_comes_back(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(FakePages(report=9))
    take(room, qtbot, "report")
    assert room.pane.view is not None
    room.pane.view.go_to_page(5)
    room.pane.show_passage("s1", "p2", practice=False)
    assert room.worker.drain(PATIENCE_MS)
    assert room.label("what_label").isVisible()
    assert room.kept().papers[0].page == 5
    room.pane.show_passage("s1", "p1", practice=False)
    assert pages_of(room, qtbot) == 9
    assert room.pane.view is not None
    assert room.pane.view.page == 5
    assert room.field().text() == "5"


def test_nothing_is_written_when_the_session_is_practice(open_room: OpenRoom, qtbot: QtBot) -> None:
    room = open_room(FakePages(report=2), practice=True)
    take(room, qtbot, "report")
    room.pane.show_passage("s1", "p2", practice=True)
    assert room.kept() == PassagePapers()
    room.pane.show_passage("s1", "p1", practice=True)
    assert pages_of(room, qtbot) == 2


def test_no_key_reaches_the_sheet_when_the_pane_has_the_keyboard(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(FakePages(report=30))
    take(room, qtbot, "report")
    assert room.pane.focus_first()
    for key in ("1", "c", "g", " ", "&"):
        QTest.keyClicks(room.window.focusWidget(), key)
        QTest.keyClick(room.window.focusWidget(), Key.Key_Escape)
        room.pane.focus_first()
    QTest.keyClick(room.window.focusWidget(), Key.Key_Delete)
    assert room.keys == []
    assert room.sheet.text() == ""


def test_a_page_is_reached_when_its_number_is_typed(open_room: OpenRoom, qtbot: QtBot) -> None:
    room = open_room(FakePages(report=30))
    take(room, qtbot, "report")
    view = room.pane.view
    assert view is not None
    room.pane.focus_first()
    for key in "23":
        QTest.keyClicks(room.window.focusWidget(), key)
    assert room.field().text() == "23"
    QTest.keyClick(room.window.focusWidget(), Key.Key_Return)
    assert view.page == 23
    assert room.window.focusWidget() is view
    write("é")  # AZERTY's 2, without Shift
    QTest.keyClick(room.window.focusWidget(), Key.Key_Return)
    assert view.page == 2
    QTest.keyClicks(room.window.focusWidget(), "9")
    QTest.keyClick(room.window.focusWidget(), Key.Key_Escape)
    assert view.page == 2
    QTest.keyClick(view, Key.Key_Right)
    assert view.page == 3


def test_the_sheet_has_the_keyboard_again_when_escape_is_pressed(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(FakePages(report=3))
    room.pane.left.connect(room.sheet.setFocus)
    take(room, qtbot, "report")
    room.pane.focus_first()
    QTest.keyClick(room.window.focusWidget(), Key.Key_Escape)
    assert room.window.focusWidget() is room.sheet


def test_pages_grow_when_another_size_is_chosen(open_room: OpenRoom, qtbot: QtBot) -> None:
    room = open_room(FakePages(report=3))
    take(room, qtbot, "report")
    view = room.pane.view
    assert view is not None
    room.pane.focus_first()
    sizes = []
    for _ in range(3):
        QTest.keyClicks(view, "z")
        sizes.append(room.choice("zoom_choice").value)
        assert sizes[-1] == view.zoom
    assert sizes == [100, 200, "fit"]


def test_documents_are_changed_and_closed_by_keys_when_several_are_open(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(FakePages(report=3, annexes=7))
    take(room, qtbot, "report")
    take(room, qtbot, "annexes")
    qtbot.waitUntil(lambda: pages_of(room, qtbot) == 7, timeout=PATIENCE_MS)
    assert room.choice("paper_choice").isVisible()
    room.pane.focus_first()
    QTest.keyClick(room.window.focusWidget(), Key.Key_Tab, CTRL)
    qtbot.waitUntil(lambda: pages_of(room, qtbot) == 3, timeout=PATIENCE_MS)
    assert room.pane.isAncestorOf(room.window.focusWidget())
    QTest.keyClick(room.window.focusWidget(), Key.Key_W, CTRL)
    qtbot.waitUntil(lambda: pages_of(room, qtbot) == 7, timeout=PATIENCE_MS)
    assert [paper.path for paper in room.kept().papers] == ["/stick/annexes.pdf"]
    assert not room.choice("paper_choice").isVisible()
    room.pane.shut()
    assert room.label("what_label").text() == "No document of the candidate is open."
    assert room.kept() == PassagePapers()


def test_it_is_said_in_place_when_the_stick_was_taken_out(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    store, pages = MemoryStore(), FakePages(report=3)
    opened = PassagePapers().opened("/stick/report.pdf").turned("/stick/report.pdf", 2)
    CandidatePapers(store, pages).keep("s1", "p1", opened, practice=False)
    pages.gone.add("/stick/report.pdf")
    room = open_room(pages, store)
    qtbot.waitUntil(lambda: room.pane.trouble is not None, timeout=PATIENCE_MS)
    what, advice = sentence(PaperMissingError("", ""))
    assert (room.label("what_label").text(), room.label("advice_label").text()) == (what, advice)
    assert room.window.focusWidget() is room.sheet
    pages.gone.clear()
    room.pane.try_again()
    assert pages_of(room, qtbot) == 3
    assert room.pane.view is not None
    assert room.pane.view.page == 2


def test_the_other_pages_stay_when_one_cannot_be_drawn(open_room: OpenRoom, qtbot: QtBot) -> None:
    pages = FakePages(report=9)
    pages.broken.add(1)
    room = open_room(pages)
    take(room, qtbot, "report")
    view = room.pane.view
    assert view is not None
    qtbot.waitUntil(lambda: room.label("trouble_label").isVisible(), timeout=PATIENCE_MS)
    assert room.label("trouble_label").text().startswith("Page 1: ")
    view.go_to_page(6)
    qtbot.waitUntil(lambda: 5 in view.drawn_pages(), timeout=PATIENCE_MS)
    assert not room.label("trouble_label").isVisible()


def test_a_document_is_opened_when_it_is_dropped(open_room: OpenRoom, qtbot: QtBot) -> None:
    room = open_room(FakePages(report=4))
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile("/stick/report.pdf")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, brought, left, none)
    room.pane.dropEvent(drop)
    assert pages_of(room, qtbot) == 4


def test_half_of_the_width_is_asked_for_when_its_button_is_pressed(
    open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(FakePages(report=4))
    take(room, qtbot, "report")
    told: list[bool] = []
    room.pane.wide_changed.connect(told.append)
    room.button("wide_button").click()
    room.button("wide_button").click()
    assert told == [True, False]


def test_everything_is_let_go_when_the_pane_is_stopped(open_room: OpenRoom, qtbot: QtBot) -> None:
    pages = FakePages(report=4)
    room = open_room(pages)
    take(room, qtbot, "report")
    threads = threading.active_count()
    room.pane.stop()
    assert pages.closed == 1
    assert threading.active_count() == threads - 1
