"""Handing out: who is ticked, the codes shown once, and work rescued from a laptop."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.errors import ExportError, JuryDeskError
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import DayStep, PreparationDesk, TravelTools
from jury_desk.gui.preparation.handout.codes_dialog import CodesDialog
from jury_desk.gui.preparation.handout.handout_page import HandOutPage
from jury_desk.gui.preparation.reception.wall_model import Facet
from jury_desk.gui.preparation.shell import PreparationShell
from tests.gui.conftest import PATIENCE_MS
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.reception.acting import part
from tests.gui.preparation.reception.made_reception import MadeOffice


@pytest.fixture
def page(show_page: Callable[[Any], Any], tmp_path: Path) -> Iterator[HandOutPage]:
    shown: HandOutPage = show_page(HandOutPage)
    shown.set_folder(str(tmp_path))
    settle(shown)
    yield shown
    shown.stop()


def settle(page: HandOutPage) -> None:
    for _ in range(2):
        assert page.flow.drain(PATIENCE_MS)
        QApplication.processEvents()


def codes_card() -> CodesDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, CodesDialog)
    return found


def told(page: HandOutPage, row: int) -> str:
    model = part(page, "dossiers_view").dossiers
    return str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole))


def test_those_whose_dossier_is_due_are_ticked_when_the_page_is_shown(page: HandOutPage) -> None:
    assert part(page, "dossiers_view").dossiers.ticked == {"j2", "j4"}
    assert "2" in part(page, "hand_button").text()


def test_those_whose_plan_changes_are_ticked_too_when_the_page_is_shown_again(
    page: HandOutPage, office: MadeOffice
) -> None:
    part(page, "dossiers_view").tick({"j2"})
    page.refresh()
    settle(page)
    assert part(page, "dossiers_view").dossiers.ticked == {"j2"}, "as they were left"
    office.out.dossiers = tuple(replace(row, is_due=True) for row in office.out.dossiers)
    page.refresh()
    settle(page)
    ticked = part(page, "dossiers_view").dossiers.ticked
    assert "j1" in ticked
    assert "j4" not in ticked


def test_laptops_and_revoked_keys_are_told_when_a_juror_has_several(page: HandOutPage) -> None:
    assert "aaaa\u00a0aaaa" in told(page, 1)
    assert "bbbb\u00a0bbbb" in told(page, 1)
    model = part(page, "dossiers_view").dossiers
    tip = model.data(model.index(1), Qt.ItemDataRole.ToolTipRole)
    assert len(tip.split("\n")) == 2
    assert "bbbb" not in told(page, 0)


def test_jurors_are_ticked_by_keyboard_when_space_and_ctrl_a_are_pressed(page: HandOutPage) -> None:
    view = part(page, "dossiers_view")
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.dossiers.ticked == {"j1", "j2", "j4"}
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.dossiers.ticked == {"j1", "j2", "j3", "j4"}, "who sits nowhere gets nothing"
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.dossiers.ticked == set()
    assert not part(page, "hand_button").isEnabled()


def test_codes_are_shown_in_groups_and_copied_when_dossiers_went_out(
    page: HandOutPage, office: MadeOffice, tmp_path: Path
) -> None:
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(page)
    wish = office.out.wishes[0]
    assert (wish["jurors"], wish["folder"], wish["new_codes"]) == (
        ("j2", "j4"),
        str(tmp_path),
        False,
    )
    card = codes_card()
    codes = [
        label.text() for label in card.findChildren(QLabel) if label.property("role") == "code"
    ]
    assert codes == ["", "K7QF-2M9X-TR4D-8"], "an activation that stands is not drawn anew"
    copy = [b for b in card.findChildren(QPushButton) if "Sophie" in b.accessibleName()]
    copy[0].click()
    assert QGuiApplication.clipboard().text() == "K7QF-2M9X-TR4D-8"
    assert part(page, "dossiers_view").dossiers.ticked == set()
    card.accept_button.click()


def test_codes_stay_on_screen_when_escape_is_pressed_by_mistake(page: HandOutPage) -> None:
    page.hand_out()
    settle(page)
    card = codes_card()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert card.isVisible()
    assert part(card, "footer_label").isVisible()
    card.accept_button.click()
    assert QApplication.activeModalWidget() is None


def test_slips_are_written_elsewhere_when_they_are_asked_for(
    page: HandOutPage, office: MadeOffice, tmp_path: Path
) -> None:
    page.hand_out()
    settle(page)
    card = codes_card()
    card.slips_wanted.emit(str(tmp_path / "papers"))
    settle(page)
    assert office.out.wishes[-1] == {"slips": ("j2", "j4"), "folder": str(tmp_path / "papers")}
    shown = part(card, "told_label").text().replace("\u200b", "")
    assert "codes.pdf" in shown
    card.show_slips(str(Path(card._handed[0].path).parent / "codes.pdf"))
    beside = part(card, "told_label").text().replace("\u200b", "")
    assert len(beside) > len(shown), "it warns of codes that lie beside their dossiers"
    card.accept_button.click()


def test_new_codes_are_drawn_when_they_are_ticked(page: HandOutPage, office: MadeOffice) -> None:
    part(page, "codes_box").setChecked(True)
    page.hand_out()
    settle(page)
    assert office.out.wishes[0]["new_codes"]
    assert not part(page, "codes_box").isChecked(), "asked for each time"
    part(page, "hand_button").setFocus()
    codes_card().accept_button.click()
    settle(page)
    assert page.focusWidget() is part(page, "dossiers_view"), "the button that was pressed is off"


def test_rescued_work_goes_out_with_its_juror_alone_when_a_rescue_file_is_opened(
    page: HandOutPage, office: MadeOffice, tmp_path: Path
) -> None:
    page.take_rescue(tmp_path / "x.secours")
    settle(page)
    assert part(page, "rescued_panel").isVisible()
    assert "Anne Kerbrat" in part(page, "rescued_text").text()
    assert part(page, "dossiers_view").dossiers.ticked == {"j1"}
    page.hand_out()
    settle(page)
    wish = office.out.wishes[0]
    assert (wish["jurors"], tuple(wish["carried"]), wish["new_codes"]) == (("j1",), ("j1",), False)
    assert not part(page, "rescued_panel").isVisible()
    codes_card().accept_button.click()


def test_rescued_work_stays_here_when_it_is_put_away(page: HandOutPage, tmp_path: Path) -> None:
    page.take_rescue(tmp_path / "x.secours")
    settle(page)
    part(page, "rescued_button").click()
    assert not part(page, "rescued_panel").isVisible()
    assert part(page, "dossiers_view").hasFocus()


def test_codes_of_what_was_written_are_shown_when_a_later_dossier_fails(
    page: HandOutPage, office: MadeOffice, failures: list[JuryDeskError]
) -> None:
    office.out.refusal = ExportError("The stick is full.", "Take another.", reason="full")
    part(page, "codes_box").setChecked(True)
    page.hand_out()
    settle(page)
    assert [type(one) for one in failures] == [ExportError]
    card = codes_card()
    codes = [
        label.text() for label in card.findChildren(QLabel) if label.property("role") == "code"
    ]
    assert codes == ["K7QF-2M9X-TR4D-8"], "that of the first, which lies on the stick"
    assert part(page, "dossiers_view").dossiers.ticked == {"j4"}, "what is left to do"
    card.accept_button.click()
    assert part(page, "hand_button").isEnabled()


def test_nothing_goes_out_when_the_session_is_closed(
    page: HandOutPage, desk: PreparationDesk, office: MadeOffice
) -> None:
    desk.state = replace(desk.state, card=structs.replace(desk.state.card, state="closed"))
    page.show_state()
    settle(page)
    page.hand_out()
    settle(page)
    assert not office.out.wishes
    assert not part(page, "hand_button").isEnabled()


# --- the shell ------------------------------------------------------------------------------------


@pytest.fixture
def shell(
    qtbot: QtBot, look: None, service: MadeService, worker: Worker, tools: TravelTools
) -> Iterator[PreparationShell]:
    double: Any = service
    none: Any = None
    made = PreparationShell(double, none, worker, None, tools)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    yield made
    made.stop()
    assert worker.drain(PATIENCE_MS)


def test_the_pages_of_the_day_are_reached_by_their_keys_when_ctrl_9_and_r_are_pressed(
    shell: PreparationShell, worker: Worker
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(shell, Qt.Key.Key_9, control)
    assert str(shell.step) == "hand-out"
    assert shell.help_page == "reception"
    QTest.keyClick(shell, Qt.Key.Key_0, control)
    assert str(shell.step) == "hand-out", "the window's zoom"
    QTest.keyClick(shell, Qt.Key.Key_R, control)
    assert worker.drain(PATIENCE_MS)
    assert str(shell.step) == "reception"
    QTest.keyClick(shell, Qt.Key.Key_PageDown, control)
    assert str(shell.step) == "session"
    assert shell.help_page == "preparation"


def test_nothing_unseen_is_undone_when_a_page_of_the_day_is_shown(
    shell: PreparationShell, service: MadeService, worker: Worker
) -> None:
    service.put(structs.replace(service.state.card, label="Autre"))
    shell.desk.act(lambda: None)
    assert worker.drain(PATIENCE_MS)
    assert part(shell, "undo_button").isEnabled()
    shell.show_step(DayStep.RECEPTION)
    assert not part(shell, "undo_button").isEnabled()
    QTest.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert worker.drain(PATIENCE_MS)
    assert service.state.card.label == "Autre"
    assert not part(shell, "desk_footer").isVisible()


@pytest.mark.parametrize("step", list(DayStep))
def test_the_window_is_not_widened_when_texts_are_twice_as_large(
    shell: PreparationShell, worker: Worker, step: DayStep
) -> None:
    theme().set_zoom(200)
    shell.show_step(step)
    assert worker.drain(PATIENCE_MS)
    QApplication.processEvents()
    assert shell.minimumSizeHint().width() <= 1440


def test_page_says_that_no_pin_guards_the_keys_when_none_does(
    page: HandOutPage, office: MadeOffice
) -> None:
    assert part(page, "guard_text").isHidden()
    office.out.is_guarded = False
    page.refresh()
    page.desk.worker.drain(PATIENCE_MS)
    settle(page)
    assert not part(page, "guard_text").isHidden()


def test_what_hinders_the_closing_follows_what_comes_in_when_sheets_are_missing(
    shell: PreparationShell, service: MadeService, office: MadeOffice, worker: Worker
) -> None:
    missing = Finding("sheets-missing", Grave.LACK, Step.OPENING, values={"count": "3"})
    service.check = lambda _: (missing,)
    shell.show_step(DayStep.RECEPTION)
    assert worker.drain(PATIENCE_MS)
    assert shell.desk.findings == (missing,)
    page: Any = shell.page(DayStep.RECEPTION)
    shell.show_step(Step.OPENING)
    shell.show_finding(missing)
    assert str(shell.step) == "reception", "where it is mended"
    assert part(page, "wall_view").wall.facet is Facet.MISSING
    service.check = lambda _: ()
    counts = replace(office.now.counts, missing=0)
    page.show_reception(replace(office.now, counts=counts))
    assert worker.drain(PATIENCE_MS)
    assert not shell.desk.findings
