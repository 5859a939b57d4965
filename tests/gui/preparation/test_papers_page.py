"""The documents page: kinds and what they lack, options, the export and its end."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.documents.pdf_text import page_text
from jury_desk.domain.preparation.finding import Finding, Step
from jury_desk.domain.preparation.ports import PaperFile
from jury_desk.domain.workshop import PagePicture
from jury_desk.errors import ExportError, JuryDeskError
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.papers.papers_page import PapersPage
from jury_desk.services.crafts import Crafts
from jury_desk.services.session_papers import PaperExport
from jury_desk.storage.files import FilePrinter
from tests.documents.session_papers.samples import PAPERS, FixedClock, session
from tests.gui.conftest import PATIENCE_MS
from tests.gui.preparation.made_service import MadeService


class Pictures:
    """White pages."""

    def picture(self, content: bytes, page: int, width: int) -> PagePicture:
        assert content
        return PagePicture(width=width, height=page, pixels=b"\xff" * 3 * width * page)


class Waiting:
    """Waits after the first file until it may go on."""

    def __init__(self) -> None:
        self.reached, self.go_on = threading.Event(), threading.Event()

    def papers(self, *about: Any, **options: Any) -> Iterator[PaperFile]:
        for number, file in enumerate(PAPERS.papers(*about, **options)):
            if number == 1:
                self.reached.set()
                assert self.go_on.wait(PATIENCE_MS / 1000)
            yield file


class Full:
    """A disk without room."""

    def write(self, folder: str, name: str, content: bytes) -> str:
        raise ExportError("No room.", "Make some.", reason=f"{folder}{name}{len(content)}")


def crafts(papers: PaperExport) -> Crafts:
    def none() -> Any:
        raise AssertionError("not asked for here")

    return Crafts(make_lists=none, make_planning=none, make_papers=lambda: papers, make_rules=none)


@pytest.fixture
def papers() -> PaperExport:
    return PaperExport(PAPERS, FilePrinter(), FixedClock(), Pictures())


@pytest.fixture
def service() -> MadeService:
    return MadeService(state=session(contact=""))


@pytest.fixture
def desk(
    service: MadeService, worker: Worker, bugs: list[BaseException], papers: PaperExport
) -> PreparationDesk:
    double: Any = service
    return PreparationDesk(double, worker, None, crafts(papers))


@pytest.fixture
def page(show_page: Callable[[Any], Any], tmp_path: Path) -> Iterator[PapersPage]:
    shown: PapersPage = show_page(PapersPage)
    shown.set_folder(str(tmp_path))
    assert shown.flow.drain(PATIENCE_MS)
    yield shown
    shown.stop()


def part(page: PapersPage, name: str) -> Any:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def choose(page: PapersPage, kind: str) -> None:
    view = part(page, "papers_view")
    view.show_rows(view.rows, kind)
    assert page.flow.drain(PATIENCE_MS)


def wait(page: PapersPage) -> None:
    assert page.flow.drain(PATIENCE_MS)
    QApplication.processEvents()


def test_kinds_tell_how_many_and_what_to_look_at_when_the_page_is_shown(page: PapersPage) -> None:
    rows = {row.key: row for row in part(page, "papers_view").rows if row.key}
    assert len(rows) == 10
    assert rows["convocations"].about.startswith("7 ")
    assert " · 3 " in rows["convocations"].about
    assert rows["blank-sheets"].about.startswith("28 ")


def test_what_is_missing_leads_to_where_it_is_mended_when_it_is_entered(
    page: PapersPage, desk: PreparationDesk
) -> None:
    wanted: list[Finding] = []
    desk.item_wanted.connect(wanted.append)
    found = part(page, "found_list")
    codes = [item.code for item in found.found]
    assert codes == ["papers-unplaced", "papers-clash", "papers-no-contact"]
    found.setCurrentIndex(found.model().index(2, 0))
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert (wanted[0].step, wanted[0].values["field"]) == (Step.SESSION, "contact")


def test_enter_writes_and_tells_what_is_on_the_disk_when_a_kind_is_in_hand(
    page: PapersPage, tmp_path: Path
) -> None:
    QTest.keyClick(part(page, "papers_view"), Qt.Key.Key_Return)
    wait(page)
    assert [path.name for path in tmp_path.iterdir()] == ["convocations-session-1.pdf"]
    assert part(page, "result_panel").isVisible()
    assert part(page, "result_title").text().startswith("1 ")
    told = part(page, "result_text").text().replace("\u200b", "")
    assert str(tmp_path) in told
    assert part(page, "papers_view").hasFocus()


def test_each_person_gets_a_file_when_the_box_is_ticked(page: PapersPage, tmp_path: Path) -> None:
    part(page, "single_box").setChecked(True)
    part(page, "write_button").click()
    wait(page)
    (folder,) = tmp_path.iterdir()
    assert len(list(folder.iterdir())) == 7


def test_format_and_options_fit_the_kind_when_it_changes(page: PapersPage) -> None:
    assert not part(page, "numbers_box").isVisible()
    part(page, "format_choice").set_value("xlsx")
    part(page, "format_choice").chosen.emit("xlsx")
    assert not part(page, "single_box").isVisible()
    formats = [page.wish.format]
    choose(page, "blank-sheets")
    assert [*formats, page.wish.format] == ["xlsx", "pdf"]
    assert not part(page, "bring_widget").isVisible()
    choose(page, "door-list")
    part(page, "numbers_box").setChecked(True)
    assert page.wish.numbers_only
    choose(page, "calendar")
    assert (page.wish.format, page.wish.numbers_only) == ("ics", False)
    assert not part(page, "preview_pane").isVisible()


def test_first_page_is_shown_when_a_kind_can_be_printed(page: PapersPage) -> None:
    assert part(page, "preview_view").has_picture
    choose(page, "door-list")
    assert part(page, "preview_view").has_picture


def test_what_candidates_bring_is_recorded_when_the_field_is_left(
    page: PapersPage, service: MadeService, settle: Callable[[], None]
) -> None:
    edit = part(page, "bring_edit")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "Une calculatrice")
    part(page, "write_button").setFocus()
    settle()
    assert service.state.card.bring == "Une calculatrice"
    page.flush()
    settle()
    assert len(service.acts) == 1


def test_what_was_just_typed_is_printed_when_the_papers_are_written_at_once(
    page: PapersPage, tmp_path: Path
) -> None:
    edit = part(page, "bring_edit")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "Une calculatrice")
    part(page, "write_button").click()
    wait(page)
    (path,) = tmp_path.iterdir()
    with pikepdf.open(path) as pdf:
        assert "Unecalculatrice" in page_text(pdf.pages[0].obj)


def test_export_ends_and_says_so_when_escape_is_pressed(
    show_page: Callable[[Any], Any], tmp_path: Path, service: MadeService, worker: Worker,
    host: QWidget,
) -> None:  # fmt: skip
    waiting = Waiting()
    slow = PaperExport(waiting, FilePrinter(), FixedClock())
    double: Any = service
    page = PapersPage(PreparationDesk(double, worker, None, crafts(slow)), host)
    layout = host.layout()
    assert layout is not None
    layout.addWidget(page)
    page.show_state()
    page.show()
    page.set_folder(str(tmp_path))
    part(page, "single_box").setChecked(True)
    part(page, "write_button").click()
    assert worker.drain(PATIENCE_MS)
    assert waiting.reached.wait(PATIENCE_MS / 1000)
    QApplication.processEvents()
    assert part(page, "progress_panel").isVisible()
    assert part(page, "cancel_button").hasFocus()
    assert not part(page, "write_button").isEnabled()
    QTest.keyClick(part(page, "cancel_button"), Qt.Key.Key_Escape)
    waiting.go_on.set()
    wait(page)
    (folder,) = tmp_path.iterdir()
    assert 1 <= len(list(folder.iterdir())) < 7
    assert not part(page, "progress_panel").isVisible()
    assert part(page, "result_panel").property("tone") == "warn"
    assert part(page, "write_button").isEnabled()
    page.stop()


def test_failure_reaches_the_desk_when_nothing_can_be_written(
    host: QWidget, service: MadeService, worker: Worker
) -> None:
    double: Any = service
    full = PaperExport(PAPERS, Full(), FixedClock())
    desk = PreparationDesk(double, worker, None, crafts(full))
    failures: list[JuryDeskError] = []
    desk.failure.connect(failures.append)
    page = PapersPage(desk, host)
    page.show_state()
    part(page, "write_button").click()
    wait(page)
    assert [error.code for error in failures] == ["export"]
    assert not part(page, "result_panel").isVisibleTo(page)
    page.stop()


def test_nothing_can_be_written_when_there_is_no_passage(
    page: PapersPage, service: MadeService, desk: PreparationDesk, settle: Callable[[], None]
) -> None:
    desk.act(lambda: setattr(service, "state", replace(service.state, passages={})))
    settle()
    wait(page)
    assert not part(page, "write_button").isEnabled()
    assert [item.code for item in part(page, "found_list").found] == ["papers-nothing"]
    QTest.keyClick(part(page, "papers_view"), Qt.Key.Key_Return)
    assert not page.flow.is_writing
    assert not part(page, "preview_view").has_picture


def test_page_is_counted_anew_when_it_is_shown_after_a_change_elsewhere(
    page: PapersPage, service: MadeService, desk: PreparationDesk, settle: Callable[[], None]
) -> None:
    page.hide()
    desk.act(lambda: setattr(service, "state", replace(service.state, passages={})))
    settle()
    page.show()
    wait(page)
    assert part(page, "papers_view").rows[1].about.startswith("0 ")


def test_nothing_is_cut_when_the_page_is_shown_at_twice_its_size(page: PapersPage) -> None:
    for language in ("fr", "en"):
        set_language(language)
        theme().set_zoom(200)
        QApplication.processEvents()
        area = part(page, "papers_area")
        assert area.horizontalScrollBar().maximum() == 0
        button = part(page, "write_button")
        assert button.width() >= button.sizeHint().width()


def test_panes_are_reached_by_f6_when_the_keyboard_is_used(page: PapersPage) -> None:
    part(page, "papers_view").setFocus()
    page.cycle_panes(1)
    assert part(page, "write_button").hasFocus()
    page.cycle_panes(1)
    assert part(page, "papers_view").hasFocus()


def test_words_follow_the_language_when_it_changes(page: PapersPage) -> None:
    set_language("en")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert part(page, "paper_title").text() == "Convocations of candidates"
