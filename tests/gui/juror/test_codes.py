import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.gui.juror.code_finder import coded_rows, find
from jury_desk.gui.juror.rows import build_rows
from tests.examples import plain_grid
from tests.gui.juror.desks import Desk, OpenDesk, spoken, told_aloud
from tests.gui.robots import CTRL, Key, press, write


def coded_grid() -> Grid:
    """Two competencies with codes as frameworks print them; the last criterion has none."""
    plain = plain_grid(0)
    bloc = plain["blocs"][0]
    bloc["competencies"] = [
        {"id": "c6", "code": "C2.6", "text": "Comprendre les besoins"},
        {"id": "c7", "code": "C2.7", "text": "Négocier"},
    ]
    bloc["assessments"][0]["competencies"] = ["c6", "c7"]
    codes = ["CE2.6.1", "CE2.6.2", "CE2.7.1", "CE2.7.10", None]
    bloc["criteria"] = [
        {
            "id": f"k{number}",
            "code": code,
            "printed_code": "C27 – 9" if code == "CE2.7.1" else None,
            "text": f"Texte du critère {number}",
            "competency": "c6" if number < 3 else "c7",
        }
        for number, code in enumerate(codes, start=1)
    ]
    return parse_grid(plain)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("C2.7", "C2.7"),
        ("c27", "C2.7"),
        ("ce2.7.1", "CE2.7.1"),
        ("CE 2.6.2", "CE2.6.2"),
        ("2.6.2", "CE2.6.2"),
        ("2.6", "C2.6"),
        ("c27-9", "CE2.7.1"),
        ("ce2.7.10", "CE2.7.10"),
        ("5", "5"),
    ],
)
def test_code_comes_first_when_it_is_typed_in_any_spelling(typed: str, first: str) -> None:
    grid = coded_grid()
    bloc = grid.blocs[0]
    found = find(coded_rows(build_rows(grid, bloc, bloc.criteria)), typed)
    assert found[0].code == first


@pytest.mark.parametrize("typed", ["", "   ", "zz", "C3", "…"])
def test_nothing_is_found_when_no_code_begins_so(typed: str) -> None:
    grid = coded_grid()
    bloc = grid.blocs[0]
    assert not find(coded_rows(build_rows(grid, bloc, bloc.criteria)), typed)


def panel(desk: Desk) -> QWidget:
    found = desk.page.findChild(QWidget, "go_to_panel")
    assert found is not None
    return found


def test_criterion_is_current_when_its_code_is_typed(open_desk: OpenDesk) -> None:
    desk = open_desk(coded_grid())
    desk.robot.go_to_code("CE2.7.1")
    assert desk.robot.current == "k3"
    assert desk.page.criteria.hasFocus()
    assert panel(desk).isHidden()
    desk.robot.give("1")
    assert desk.robot.level("k3") == "acquis"


def test_first_criterion_is_current_when_its_competency_is_typed(open_desk: OpenDesk) -> None:
    desk = open_desk(coded_grid())
    press(Key.Key_L, CTRL)
    write("C2.7")
    press(Key.Key_Return)
    assert desk.robot.current == "k3"


def test_digits_and_c_are_text_when_a_code_is_typed(open_desk: OpenDesk) -> None:
    desk = open_desk(coded_grid())
    write(".")
    write("c2.6.1")
    assert not desk.page.criteria.editor.isVisible()
    press(Key.Key_Escape)
    desk.robot.settle()
    assert desk.page.session is not None
    assert desk.page.session.state.seq == 0
    press(Key.Key_C)
    assert desk.page.criteria.editor.isVisible()


def test_code_is_written_whole_when_tab_is_pressed_and_another_when_pointed_at(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(coded_grid())
    write(".")
    write("2.7")
    press(Key.Key_Down)
    press(Key.Key_Tab)
    edit = panel(desk).findChild(QLineEdit, "code_edit")
    assert edit is not None
    assert edit.text() == "CE2.7.1"
    write("0")
    press(Key.Key_Return)
    assert desk.robot.current == "k4"


def test_wrong_code_is_told_in_place_and_goes_nowhere(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(coded_grid())
    told = told_aloud(monkeypatch)
    write(".")
    write("C9")
    assert desk.robot.text("wrong_label") == "No code begins with “C9” in this sheet."
    assert told[-1] == "No code begins with “C9” in this sheet."
    press(Key.Key_Return)
    assert panel(desk).isVisible()
    assert desk.robot.current == "k1"
    press(Key.Key_Backspace)
    assert panel(desk).findChild(QListView, "found_view").isVisible()  # type: ignore[union-attr]
    press(Key.Key_Escape)
    assert panel(desk).isHidden()
    assert desk.page.criteria.hasFocus()


def test_filtered_criterion_is_shown_when_its_code_is_typed(open_desk: OpenDesk) -> None:
    desk = open_desk(coded_grid())
    desk.robot.search("CE2.6.1")
    press(Key.Key_Down)
    desk.robot.go_to_code("CE2.7.10")
    assert desk.robot.current == "k4"
    assert desk.robot.shown() == ["k1", "k4"]


def test_panel_goes_when_the_keyboard_goes_elsewhere(open_desk: OpenDesk) -> None:
    desk = open_desk(coded_grid())
    write(".")
    desk.robot.click_level(0, "k5")
    assert panel(desk).isHidden()
    assert desk.robot.current == "k5"


def test_code_field_says_its_name_and_what_it_points_at(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(coded_grid())
    told = told_aloud(monkeypatch)
    write(".")
    write("C2.6")
    field = spoken(panel(desk).findChild(QLineEdit, "code_edit"))
    assert field.text(QAccessible.Text.Name) == "Go to a code"
    assert told[-1] == "C2.6. Comprendre les besoins"
