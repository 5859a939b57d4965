import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from jury_desk.domain.grid import parse_grid
from tests.examples import plain_grid
from tests.gui.juror.desks import Desk, OpenDesk, spoken, told_aloud
from tests.gui.robots import CTRL, Key, keyboard_target, press, write


def bar(desk: Desk) -> QWidget:
    found = desk.page.findChild(QWidget, "criteria_filter_bar")
    assert found is not None
    return found


def test_filter_takes_no_room_when_it_is_not_wanted(desk: Desk) -> None:
    before = desk.page.criteria.height()
    write("/")
    assert bar(desk).isVisible()
    press(Key.Key_Escape)
    assert bar(desk).isHidden()
    QApplication.processEvents()
    assert desk.page.criteria.height() == before
    assert desk.page.criteria.hasFocus()


def test_words_get_the_keyboard_when_ctrl_f_is_pressed_in_a_comment(desk: Desk) -> None:
    press(Key.Key_C)
    write("phrase")
    press(Key.Key_F, CTRL)
    assert isinstance(keyboard_target(), QLineEdit)
    desk.robot.settle()
    assert desk.reopened_comment(0, "k1") == "phrase"


def test_only_criteria_without_a_level_are_shown_when_those_are_asked_for(desk: Desk) -> None:
    desk.robot.give("1")
    desk.robot.down()
    desk.robot.down()
    desk.robot.give("3")
    desk.robot.show_only("unmarked_button")
    assert desk.robot.shown() == ["k2", "k4", "k5", "k6"]
    assert desk.robot.text("found_label") == "4 of 6 shown"
    assert desk.robot.level("k3") == "non-acquis"


def test_only_criteria_to_justify_are_shown_when_those_are_asked_for(desk: Desk) -> None:
    desk.robot.give_all("123")
    desk.robot.take_the_sheet()
    press(Key.Key_Home)
    desk.robot.down()
    desk.robot.comment("Parce que")
    desk.robot.show_only("justify_button")
    assert desk.robot.shown() == ["k3", "k5", "k6"]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("CE1.4", ["k4"]),
        ("CRITERE 5", ["k5"]),
        ("ecouté reformule", ["k2"]),
        ("oeuvre", ["k2"]),
        ("bénéfice", ["k3"]),
        ("introuvable", []),
    ],
)
def test_criteria_are_found_by_code_text_item_and_comment_when_words_are_written(
    open_desk: OpenDesk, words: str, shown: list[str]
) -> None:
    plain = plain_grid(6)
    plain["blocs"][0]["criteria"][2]["items"] = ["Les BÉNÉFICES sont cités"]
    desk = open_desk(parse_grid(plain))
    desk.robot.down()
    desk.robot.comment("Écoute, puis reformule l’œuvre : « écouté »")
    desk.robot.search(words)
    assert desk.robot.shown() == shown
    told = f"{len(shown)} of 6 shown" if shown else "No criterion found"
    assert desk.robot.text("found_label") == told


def test_criterion_just_marked_stays_until_its_row_is_left(desk: Desk) -> None:
    desk.robot.show_only("unmarked_button")
    press(Key.Key_Down)
    assert desk.robot.current == "k1"
    desk.robot.give("1")
    desk.robot.settle()
    assert desk.robot.current == "k1"
    assert "k1" in desk.robot.shown()
    desk.robot.down()
    assert desk.robot.current == "k2"
    assert desk.robot.shown() == ["k2", "k3", "k4", "k5", "k6"]


def test_current_row_stays_where_it_is_on_screen_when_the_one_above_goes(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(parse_grid(plain_grid(40)))
    view = desk.page.criteria
    desk.robot.show_only("unmarked_button")
    press(Key.Key_Down)
    for _ in range(2):  # more than a row above the first in sight
        press(Key.Key_PageDown)
    for _ in range(3):
        press(Key.Key_Up)
    desk.robot.give("1")
    following = view.rows.index(view.currentIndex().row() + 1)
    before = view.visualRect(following).top()
    desk.robot.down()
    assert view.currentIndex() == following
    assert view.visualRect(following).top() == before


def test_current_criterion_stays_when_its_comment_is_written_under_a_filter(desk: Desk) -> None:
    desk.robot.give("3")
    desk.robot.show_only("justify_button")
    press(Key.Key_Down)
    press(Key.Key_C)
    write("Aucune reformulation")
    desk.robot.settle()
    assert desk.robot.current == "k1"
    assert desk.page.criteria.editor.isVisible()
    assert desk.robot.shown() == ["k1"]


def test_current_row_gives_way_to_the_next_found_when_it_is_not_found(desk: Desk) -> None:
    desk.robot.search("critère 4")
    assert desk.robot.current == "k4"
    press(Key.Key_Return)
    assert desk.page.criteria.hasFocus()
    desk.robot.give("1")
    desk.robot.settle()
    assert desk.reopened_level(0, "k4") == "acquis"
    assert desk.reopened_level(0, "k1") is None


def test_no_key_marks_a_criterion_when_none_is_found(desk: Desk) -> None:
    desk.robot.search("introuvable")
    desk.robot.take_the_sheet()
    desk.robot.give("1")
    press(Key.Key_C)
    desk.robot.settle()
    assert desk.page.session is not None
    assert desk.page.session.state.seq == 0


def test_everything_is_shown_where_it_was_when_escape_clears_the_words(desk: Desk) -> None:
    desk.robot.down()
    desk.robot.search("critère 5")
    assert desk.robot.current == "k5"
    press(Key.Key_Escape)
    assert len(desk.robot.shown()) == 6
    assert desk.robot.current == "k2"


def test_criterion_found_is_kept_when_escape_clears_from_the_list(desk: Desk) -> None:
    desk.robot.search("critère 5")
    press(Key.Key_Down)
    press(Key.Key_Escape)
    assert len(desk.robot.shown()) == 6
    assert desk.robot.current == "k5"
    assert bar(desk).isHidden()


def test_gap_is_reached_and_shown_when_a_filter_hides_it(desk: Desk) -> None:
    desk.robot.give("1")
    desk.robot.search("critère 1")
    press(Key.Key_Down)
    desk.robot.next_gap()
    assert desk.robot.current == "k2"
    assert "k2" in desk.robot.shown()


def test_undone_criterion_is_shown_when_a_filter_hides_it(desk: Desk) -> None:
    desk.robot.give("1")
    desk.robot.search("critère 4")
    press(Key.Key_Down)
    desk.robot.undo()
    assert desk.robot.current == "k1"
    assert "k1" in desk.robot.shown()


def test_next_sheet_is_shown_whole_when_the_one_before_was_filtered(desk: Desk) -> None:
    desk.robot.search("critère 4")
    press(Key.Key_Down)
    desk.robot.next_sheet()
    desk.robot.settle()
    assert len(desk.robot.shown()) == len(desk.page.criteria.rows.places())
    assert bar(desk).isHidden()
    desk.robot.previous_sheet()
    desk.robot.settle()
    assert len(desk.robot.shown()) == 6


def test_headings_are_hidden_when_none_of_their_criteria_is_found(open_desk: OpenDesk) -> None:
    plain = plain_grid(4)
    bloc = plain["blocs"][0]
    bloc["competencies"].append({"id": "c2", "code": "C2", "text": "Conclure"})
    for criterion in bloc["criteria"][2:]:
        criterion |= {"competency": "c2", "heading": "Fin"}
    desk = open_desk(parse_grid(plain))
    view = desk.page.criteria
    desk.robot.search("critère 2")
    texts = [
        view.rows.data(view.rows.index(place))
        for place in range(view.rows.rowCount())
        if not view.isRowHidden(place)
    ]
    assert texts == ["Écouter le client", "Le critère 2 est rempli"]


def test_count_found_is_announced_when_words_are_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = told_aloud(monkeypatch)
    desk.robot.search("critère 4")
    assert told[-1] == "1 of 6 shown"


def test_filter_says_names_and_roles_to_a_screen_reader(desk: Desk) -> None:
    write("/")
    words = bar(desk).findChild(QLineEdit, "words_edit")
    field = spoken(words)
    assert field.text(QAccessible.Text.Name) == "Search the criteria"
    assert field.role() is QAccessible.Role.EditableText
    button = spoken(bar(desk).findChild(QPushButton, "unmarked_button"))
    assert button.text(QAccessible.Text.Name) == "Not marked"
    assert button.state().checkable
