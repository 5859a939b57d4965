"""Taking a list in, as a secretary does: look, mend the columns, answer, take in, undo."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.domain.preparation.lists.list_import import LineState
from jury_desk.domain.preparation.people import Candidate
from jury_desk.domain.preparation.ports import PreparationAct
from jury_desk.errors import JuryDeskError, ListError, PreparationError
from jury_desk.frameworks.lists import FrameworkLists
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.grids.choice_dialog import ChoiceDialog
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.lists.list_import_dialog import ListImportDialog, open_list_import
from jury_desk.gui.preparation.lists.list_import_model import LineFacet
from tests.frameworks.lists.files import workbook
from tests.gui.conftest import PATIENCE_MS
from tests.gui.dialog_robots import visible_texts
from tests.gui.preparation.conftest import Settle
from tests.gui.preparation.list_robot import (
    HeldReader,
    is_closed,
    made_desk,
    part,
    press,
    shown_lines,
)
from tests.gui.preparation.made_service import MadeService

HEAD = "N° candidat;Nom;Prénoms;Né(e) le;Groupe;Divers"
KNOWN = "2027-003;Nguyen;Maï;30/07/1999;Équipe 1;"
NEW = "2027-011;Perrin;Zoé;25/12/1999;Équipe 2;z"
FAULTY = "2027-012;Rousseau;François;31/11/1999;;"
TWIN = ";Perrin;Zoé;25/12/1999;;"

Show = Callable[..., ListImportDialog]


@pytest.fixture
def desk(service: MadeService, worker: Worker, bugs: list[BaseException]) -> PreparationDesk:
    assert not bugs
    return made_desk(service, worker, FrameworkLists())


@pytest.fixture
def rest(qtbot: QtBot, settle: Settle) -> Callable[[ListImportDialog], None]:
    """Wait until a dialog shows what was asked for."""

    def rested(dialog: ListImportDialog) -> None:
        qtbot.waitUntil(lambda: not dialog.flow.pending, timeout=PATIENCE_MS)
        settle()

    return rested


@pytest.fixture
def show(desk: PreparationDesk, host: QWidget, rest: Callable[[ListImportDialog], None]) -> Show:
    """Open the import of those lines, pasted."""

    def shown(*rows: str) -> ListImportDialog:
        dialog = open_list_import(desk, host, text="\n".join((HEAD, *rows)))
        rest(dialog)
        return dialog

    return shown


def test_lines_say_what_they_would_do_when_a_list_is_pasted(show: Show) -> None:
    dialog = show(KNOWN, NEW, FAULTY)
    assert shown_lines(dialog) == [(2, "unchanged"), (3, "new"), (4, "faulty")]
    spoken = part(dialog, "lines_view").lines.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "ROUSSEAU François" in spoken
    assert "31/11/1999" in spoken
    assert part(dialog, "columns_view").model_.columns[0].meaning == "number"


def test_nothing_can_be_taken_in_when_a_line_is_faulty_until_it_is_left_out(
    show: Show, rest: Callable[[ListImportDialog], None], service: MadeService
) -> None:
    dialog = show(NEW, FAULTY)
    assert not dialog.accept_button.isEnabled()
    assert "à corriger" in visible_texts(dialog)
    part(dialog, "leave_box").click()
    rest(dialog)
    assert dialog.accept_button.isEnabled()
    dialog.accept_button.click()
    rest(dialog)
    names = [one.name for one in service.state.candidates.values()]
    assert "PERRIN Zoé" in names
    assert "ROUSSEAU François" not in names


def test_list_is_one_step_that_one_undo_takes_back_when_taken_in_by_keyboard(
    show: Show, rest: Callable[[ListImportDialog], None], service: MadeService,
    desk: PreparationDesk, settle: Settle,
) -> None:  # fmt: skip
    before = service.state
    told: list[Any] = []
    desk.told.connect(told.append)
    dialog = show(KNOWN, NEW)
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    rest(dialog)
    assert service.acts == [PreparationAct.IMPORTED]
    assert len(desk.state.candidates) == len(before.candidates) + 1
    assert [team.label for team in desk.state.teams.values()] == ["Équipe 1", "Équipe 2"]
    assert "1 nouveau" in told[0]()[0]
    desk.undo()
    settle()
    assert desk.state == before


def test_f8_goes_to_the_lines_to_look_at_when_pressed(show: Show) -> None:
    dialog = show(KNOWN, FAULTY, NEW, TWIN)
    view = part(dialog, "lines_view")
    press(dialog, Qt.Key.Key_F8)
    assert view.current.line == 3
    press(dialog, Qt.Key.Key_F8)
    assert view.current.line == 5
    press(dialog, Qt.Key.Key_F8)
    assert view.current.line == 3
    press(dialog, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert view.current.line == 5


def test_twin_waits_for_an_answer_when_a_name_stands_twice(
    show: Show, rest: Callable[[ListImportDialog], None]
) -> None:
    dialog = show(NEW, TWIN)
    assert not dialog.accept_button.isEnabled()
    assert shown_lines(dialog)[1] == (3, "asked")
    press(dialog, Qt.Key.Key_F8)
    assert "PERRIN Zoé" in part(dialog, "detail_label").text()
    press(dialog, Qt.Key.Key_1)
    rest(dialog)
    assert shown_lines(dialog)[1] == (3, "joined")
    assert part(dialog, "same_button").isChecked()
    assert dialog.accept_button.isEnabled()
    part(dialog, "other_button").click()
    rest(dialog)
    assert shown_lines(dialog)[1] == (3, "new")
    part(dialog, "other_button").click()  # the same again takes the answer back
    rest(dialog)
    assert shown_lines(dialog)[1] == (3, "asked")
    assert not part(dialog, "other_button").isChecked()


def test_lines_are_narrowed_when_a_facet_is_pressed(show: Show) -> None:
    dialog = show(KNOWN, NEW, FAULTY)
    part(dialog, "look_facet_button").click()
    assert shown_lines(dialog) == [(4, "faulty")]
    part(dialog, "new_facet_button").click()
    assert shown_lines(dialog) == [(3, "new")]
    assert not part(dialog, "changed_facet_button").isVisible()
    part(dialog, "all_facet_button").click()
    assert len(shown_lines(dialog)) == 3


def test_column_takes_the_meaning_that_is_typed_when_it_was_left_out(
    show: Show, rest: Callable[[ListImportDialog], None]
) -> None:
    dialog = show(NEW)
    columns = part(dialog, "columns_view")
    assert columns.model_.columns[5].left_out == "unknown"
    press(dialog, Qt.Key.Key_F6)
    assert columns.hasFocus()
    columns.setCurrentIndex(columns.model_.index(5))
    press(dialog, Qt.Key.Key_Space)
    choice = dialog.findChild(ChoiceDialog)
    assert choice is not None
    edit = choice.findChild(QLineEdit)
    assert edit is not None
    QTest.keyClicks(edit, "entrepr")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    rest(dialog)
    assert columns.model_.columns[5].meaning == "company"
    (line,) = part(dialog, "lines_view").lines.rows
    assert line.candidate.company == "z"
    press(dialog, Qt.Key.Key_Delete)
    rest(dialog)
    assert columns.model_.columns[5].meaning == ""


def test_column_of_reasons_stays_closed_when_it_is_clicked(
    desk: PreparationDesk, host: QWidget, rest: Callable[[ListImportDialog], None]
) -> None:
    dialog = open_list_import(desk, host, text="Nom;Prénom;RQTH\nPerrin;Zoé;oui")
    rest(dialog)
    columns = part(dialog, "columns_view")
    columns.setCurrentIndex(columns.model_.index(2))
    columns.setFocus()
    press(dialog, Qt.Key.Key_Return)
    assert dialog.findChild(ChoiceDialog) is None
    assert "oui" not in columns.model_.index(2).data()
    dialog.reject()


def test_list_is_looked_at_again_when_the_session_changes_meanwhile(
    show: Show, rest: Callable[[ListImportDialog], None], desk: PreparationDesk, settle: Settle
) -> None:
    dialog = show(NEW)
    assert shown_lines(dialog) == [(2, "new")]
    desk.put(Candidate(id="c9", birth_name="Perrin", first_names="Zoé", number="2027-011"))
    settle()
    rest(dialog)
    assert shown_lines(dialog) == [(2, "changed")]
    dialog.accept_button.click()
    rest(dialog)
    assert [team.label for team in desk.state.teams.values()] == ["Équipe 1", "Équipe 2"]
    assert str(desk.state.candidates["c9"].birth_date) == "1999-12-25"


def test_person_is_told_to_name_the_columns_when_none_says_who(
    desk: PreparationDesk, host: QWidget, rest: Callable[[ListImportDialog], None]
) -> None:
    dialog = open_list_import(desk, host, text="Lieu\tEntreprise\nRennes\tArmor")
    rest(dialog)
    assert "Aucune colonne ne dit un nom" in visible_texts(dialog)
    dialog.reject()


def test_blank_cells_erase_when_the_person_says_so(
    show: Show, rest: Callable[[ListImportDialog], None]
) -> None:
    dialog = show("2027-004;Girard;Julien;;;")
    assert shown_lines(dialog) == [(2, "unchanged")]
    part(dialog, "erase_box").click()
    rest(dialog)
    (line,) = part(dialog, "lines_view").lines.rows
    assert [difference.name for difference in line.differences] == ["birth_date"]
    assert line.state is LineState.CHANGED


def test_another_sheet_is_shown_when_chosen(
    desk: PreparationDesk, host: QWidget, rest: Callable[[ListImportDialog], None], tmp_path: Path
) -> None:
    path = tmp_path / "deux.xlsx"
    path.write_bytes(
        workbook([["Nom", "Prénom"], ["Perrin", "Zoé"]], [["Nom", "Prénom"], ["Le Bihan", "Éric"]])
    )
    dialog = open_list_import(desk, host, path=path)
    rest(dialog)
    field = part(dialog, "sheet_field")
    assert field.isVisible()
    field.setCurrentIndex(1)
    field.activated.emit(1)
    rest(dialog)
    assert [line.name for line in part(dialog, "lines_view").lines.rows] == ["LE BIHAN Éric"]
    dialog.reject()


def test_page_tells_why_when_the_list_cannot_be_read(
    desk: PreparationDesk, host: QWidget, rest: Callable[[ListImportDialog], None],
    failures: list[JuryDeskError], tmp_path: Path,
) -> None:  # fmt: skip
    path = tmp_path / "liste.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    dialog = open_list_import(desk, host, path=path)
    rest(dialog)
    assert is_closed(dialog)
    assert [type(error) for error in failures] == [ListError]
    assert failures[0].details["reason"] == "list-document"


def test_nothing_is_kept_when_escape_ends_the_reading(
    service: MadeService, worker: Worker, bugs: list[BaseException], host: QWidget, qtbot: QtBot,
    tmp_path: Path,
) -> None:  # fmt: skip
    reader = HeldReader()
    desk = made_desk(service, worker, reader)
    failures: list[JuryDeskError] = []
    desk.failure.connect(failures.append)
    dialog = open_list_import(desk, host, path=tmp_path / "liste.csv")
    qtbot.waitUntil(reader.started.is_set, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "250" in visible_texts(dialog), timeout=PATIENCE_MS)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not failures
    assert not bugs
    assert not service.acts


def test_refusal_ends_the_import_when_the_session_does_not_allow_it(
    show: Show, rest: Callable[[ListImportDialog], None], service: MadeService,
    failures: list[JuryDeskError],
) -> None:  # fmt: skip
    dialog = show(NEW)
    service.refusal = PreparationError("No.", "", reason="act-session-closed")
    dialog.accept_button.click()
    rest(dialog)
    assert len(failures) == 1
    assert is_closed(dialog)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_everything_can_be_reached_when_the_texts_grow(
    show: Show, scheme: Any, zoom: int, qtbot: QtBot
) -> None:
    theme().set_scheme(scheme)
    theme().set_zoom(zoom)
    dialog = show(KNOWN, NEW, FAULTY, TWIN)
    QApplication.processEvents()
    view = part(dialog, "lines_view")
    index = view.lines.index(2)
    hint = view.itemDelegate().sizeHint(None, index)
    blocks = view.itemDelegate()._notes(2)
    assert blocks[-1].bottom <= hint.height()
    for name in ("same_button", "other_button", "leave_button"):
        button: QPushButton = part(dialog, name)
        assert button.width() >= button.sizeHint().width()
        assert dialog.rect().contains(button.mapTo(dialog, QPoint(0, 0)).x(), 0)
    dialog.reject()


def test_five_thousand_lines_are_listed_when_a_long_list_is_pasted(
    desk: PreparationDesk, host: QWidget, rest: Callable[[ListImportDialog], None]
) -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    rows = "\n".join(
        f"X{n};Perrin{letters[n % 26]};Zoé{letters[n // 26 % 26]};01/01/{1970 + n // 676};;"
        for n in range(5000)
    )
    dialog = open_list_import(desk, host, text=f"{HEAD}\n{rows}")
    rest(dialog)
    view = part(dialog, "lines_view")
    assert view.lines.rowCount() == 5000
    view.narrow(LineFacet.NEW)
    assert view.lines.rowCount() == 5000
    dialog.reject()


def test_line_is_left_out_and_taken_again_when_space_or_delete_is_pressed(
    show: Show, rest: Callable[[ListImportDialog], None]
) -> None:
    dialog = show(NEW, FAULTY, "Total : 2;;;;;")
    view = part(dialog, "lines_view")
    assert shown_lines(dialog) == [(2, "new"), (3, "faulty"), (4, "left")]
    view.setFocus()
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Delete)
    rest(dialog)
    assert shown_lines(dialog) == [(2, "new"), (3, "left"), (4, "left")]
    assert dialog.accept_button.isEnabled()
    press(dialog, Qt.Key.Key_Space)
    rest(dialog)
    assert shown_lines(dialog)[1] == (3, "faulty")
    press(dialog, Qt.Key.Key_Down)
    part(dialog, "leave_button").click()
    rest(dialog)
    assert shown_lines(dialog)[2][1] != "left"


def test_tab_goes_as_the_eye_does_when_it_walks_the_card(show: Show) -> None:
    dialog = show(KNOWN, NEW, FAULTY, TWIN)
    part(dialog, "columns_view").setFocus()
    walked: list[str] = []
    while "refuse_button" not in walked and len(walked) < 10:
        press(dialog, Qt.Key.Key_Tab)
        focused: QWidget | None = dialog.focusWidget()
        assert focused is not None
        walked.append(focused.objectName())
    assert walked == [
        "all_facet_button", "next_button", "lines_view", "leave_button", "leave_box", "erase_box",
        "refuse_button",
    ]  # fmt: skip


def test_dialog_grows_around_its_middle_when_a_message_appears(host: QWidget) -> None:
    dialog = CardDialog(QWidget(), host)
    dialog.open()
    middle, height = dialog.frameGeometry().center(), dialog.height()
    dialog.set_message("Une ligne attend votre réponse.")
    assert dialog.height() > height
    assert abs(dialog.frameGeometry().center().y() - middle.y()) <= 4  # the frame of the window
    dialog.reject()
