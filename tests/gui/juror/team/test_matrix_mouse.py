"""The matrix by mouse: a cell is taken in hand, then a large target ticks."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.juror.team.conftest import OpenTeam, game_grid
from tests.gui.juror.team.robot import TeamDesk
from tests.gui.robots import NO, Key, press


def test_click_on_a_cell_takes_it_in_hand_and_ticks_nothing(desk: TeamDesk) -> None:
    for subject, criterion in ((None, "k2"), ("m3", "k4"), ("m1", "k1")):
        desk.click_cell(subject, criterion)
        assert desk.cell() == (subject, criterion)
    desk.settle()
    marks = desk.session.marks
    assert len(marks.gaps()) == sum(1 for _ in marks.cells())


def test_second_click_on_a_target_ticks_the_cell_in_hand(desk: TeamDesk) -> None:
    desk.click_cell("m3", "k4")
    desk.click_target(1)
    desk.settle()
    assert desk.reopened("m3", "k4")[0] == "partiel"
    assert desk.reopened("m2", "k4")[0] is None


def test_row_stays_under_the_pointer_when_the_one_above_closes(open_team: OpenTeam) -> None:
    desk = open_team(game_grid(8, 8))
    for _ in range(4):
        press(Key.Key_Down)
    matrix = desk.place.matrix
    bar = matrix.verticalScrollBar()
    bar.setValue(bar.value() + matrix.top_of(matrix.rows.place_of("k5")))
    point = desk.click_cell("m3", "k6")
    assert (desk.cell_at("m3", "k6") - point).manhattanLength() <= 1


def test_two_quick_clicks_tick_no_target_that_the_first_has_only_just_opened(
    desk: TeamDesk,
) -> None:
    viewport, left = desk.place.matrix.viewport(), Qt.MouseButton.LeftButton
    marks = desk.session.marks
    for criterion in ("k2", "k3", "k4"):
        for subject in (None, "m1", "m2", "m3", "m4", "m5"):
            desk.place.matrix.go_to(None, "k1")
            desk.place.matrix.verticalScrollBar().setValue(0)
            point = desk.cell_at(subject, criterion)
            for y in (point.y(), point.y() + 20):
                QTest.mouseClick(viewport, left, NO, QPoint(point.x(), y))
                QTest.mouseDClick(viewport, left, NO, QPoint(point.x(), y))
                desk.place.matrix.close_editor()
    assert len(marks.gaps()) == sum(1 for _ in marks.cells())
    desk.click_cell("m3", "k4")
    for number in (0, 1):  # quick, and meant: its targets stood open
        QTest.mouseClick(viewport, left, NO, desk.target_at(number))
        QTest.mouseDClick(viewport, left, NO, desk.target_at(number))
    assert desk.level("m3", "k4") == "partiel"


def test_targets_are_large_enough_for_a_finger(desk: TeamDesk) -> None:
    desk.click_cell("m1", "k4")
    matrix = desk.place.matrix
    strip = matrix.delegate.strip_of(matrix.delegate.current[0])
    assert strip is not None
    assert [target.level.label for target in strip.targets] == [
        "Acquis", "Partiellement acquis", "Non acquis", "Non observé",
    ]  # fmt: skip
    assert all(min(t.box.width(), t.box.height()) >= 44 for t in strip.targets)
    assert matrix.visualRect(matrix.rows.index(matrix.delegate.current[0], 2)).width() >= 44
