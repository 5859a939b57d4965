"""Which rows of the matrix are shown: what lacks a level anywhere, what is to justify, words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jury_desk.gui.juror.criteria_filter import CriteriaFilter, Show
from tests.gui.juror.team.robot import TeamDesk
from tests.gui.robots import CTRL, Key, keyboard_target, press, write


def shown(desk: TeamDesk) -> list[str]:
    """The criteria that are shown."""
    rows = desk.place.matrix.rows
    found = [rows.criterion_row(place) for place in rows.places()]
    return [row.criterion.id for row in found if row is not None]


def test_rows_with_a_gap_alone_are_shown_when_not_marked_is_asked(desk: TeamDesk) -> None:
    desk.give("1")
    desk.next_criterion()
    desk.give("2")
    desk.place.matrix.go_to(None, "k4")
    desk.give_row("1111")
    desk.settle()
    desk.place.matrix.narrow(CriteriaFilter(Show.UNMARKED))
    assert shown(desk) == ["k3", "k4", "k5"]
    desk.place.matrix.narrow(CriteriaFilter(Show.TO_JUSTIFY))
    assert shown(desk) == ["k2"]
    press(Key.Key_Escape)
    assert shown(desk) == ["k1", "k2", "k3", "k4", "k5"]


def test_row_in_hand_stays_shown_when_its_last_level_is_given(desk: TeamDesk) -> None:
    desk.place.matrix.narrow(CriteriaFilter(Show.UNMARKED))
    desk.give("1")
    assert desk.cell() == (None, "k1")
    press(Key.Key_Down)
    assert desk.cell() == (None, "k2")
    assert shown(desk) == ["k2", "k3", "k4", "k5"]


def test_words_find_criteria_and_comments_of_any_member_when_they_are_typed(
    desk: TeamDesk,
) -> None:
    desk.place.matrix.go_to("m3", "k5")
    desk.comment("Parle du budget")
    desk.settle()
    press(Key.Key_F, CTRL)
    write("budget")
    assert shown(desk) == ["k5"]
    press(Key.Key_Escape)
    assert desk.cell() == ("m3", "k5")
    assert len(shown(desk)) == 5
    assert keyboard_target() is desk.place.matrix


def test_hidden_rows_take_no_room_and_no_clicks(desk: TeamDesk) -> None:
    matrix = desk.place.matrix
    matrix.narrow(CriteriaFilter(words="critère 4"))
    assert shown(desk) == ["k4"]
    for criterion in ("k1", "k2", "k3", "k5"):
        place = matrix.rows.place_of(criterion)
        assert all(matrix.visualRect(matrix.rows.index(place, c)).isEmpty() for c in range(7))
    spoken = Qt.ItemDataRole.AccessibleTextRole
    left = [place for place in range(len(matrix.rows.rows)) if place not in matrix.rows.hidden]
    assert matrix.rows.index(left[0], 0).data(spoken).startswith("Individuel")


@pytest.mark.parametrize("code", ["CE1.4", "ce14", "1.4"])
def test_code_leads_to_its_criterion_when_it_is_typed(desk: TeamDesk, code: str) -> None:
    press(Key.Key_L, CTRL)
    write(code)
    QTest.keyClick(keyboard_target(), Key.Key_Return)
    assert desk.cell() == ("m1", "k4")
