import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.gui.juror.overview_map import OverviewMap
from jury_desk.gui.kit.theme import theme
from tests.examples import plain_grid
from tests.gui.juror.desks import Desk, OpenDesk, spoken, told_aloud
from tests.gui.robots import Key, press, write


def wide_grid(competencies: int = 4, criteria: int = 28) -> Grid:
    """Competencies with as many criteria each."""
    plain = plain_grid(competencies * criteria)
    bloc = plain["blocs"][0]
    bloc["competencies"] = [
        {"id": f"c{number}", "code": f"C{number}", "text": f"Compétence {number}"}
        for number in range(1, competencies + 1)
    ]
    for place, criterion in enumerate(bloc["criteria"]):
        criterion["competency"] = f"c{place // criteria + 1}"
    return parse_grid(plain)


def map_of(desk: Desk) -> OverviewMap:
    found = desk.page.findChild(OverviewMap, "overview_map")
    assert found is not None
    return found


@pytest.mark.parametrize(("competencies", "criteria"), [(1, 112), (4, 28), (28, 4)])
def test_whole_sheet_is_in_sight_when_it_has_112_criteria(
    open_desk: OpenDesk, competencies: int, criteria: int
) -> None:
    desk = open_desk(wide_grid(competencies, criteria))
    write("o")
    QApplication.processEvents()
    overview = map_of(desk)
    assert overview.verticalScrollBar().maximum() == 0
    boxes = [
        overview.visualRect(overview.entries.index(place))
        for place in range(overview.entries.rowCount())
    ]
    assert len(boxes) == 112 + competencies
    for number, box in enumerate(boxes):
        assert overview.viewport().rect().contains(box), (number, box)
        assert not any(box.intersects(other) for other in boxes[number + 1 :])


@pytest.mark.parametrize("zoom", [80, 150, 200])
def test_every_square_is_reached_when_zoomed(open_desk: OpenDesk, zoom: int) -> None:
    desk = open_desk(wide_grid(28, 4))
    theme().set_zoom(zoom)
    write("o")
    QApplication.processEvents()
    overview = map_of(desk)
    for _ in range(111):
        press(Key.Key_Right)
    box = overview.visualRect(overview.currentIndex())
    assert overview.current is not None
    assert overview.current.criterion.id == "k112"
    assert overview.viewport().rect().contains(box)


def test_criterion_is_current_when_it_is_gone_to_from_the_overview(open_desk: OpenDesk) -> None:
    desk = open_desk(wide_grid())
    press(Key.Key_F3)
    press(Key.Key_Right)
    press(Key.Key_Right)
    press(Key.Key_Down)
    row = map_of(desk).current
    assert row is not None
    assert int(row.criterion.id[1:]) > 3
    press(Key.Key_Return)
    assert desk.robot.current == row.criterion.id
    assert desk.page.criteria.hasFocus()
    assert map_of(desk).isHidden() or not map_of(desk).isVisible()


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_O])
def test_criterion_stays_when_the_overview_is_put_away(open_desk: OpenDesk, key: Key) -> None:
    desk = open_desk(wide_grid())
    desk.robot.down()
    write("o")
    press(Key.Key_Down)
    press(key)
    assert not map_of(desk).isVisible()
    assert desk.robot.current == "k2"
    assert desk.page.criteria.hasFocus()


def test_no_key_marks_a_criterion_when_the_overview_covers_it(open_desk: OpenDesk) -> None:
    desk = open_desk(wide_grid())
    write("o")
    for key in "123c":
        write(key)
    press(Key.Key_Delete)
    desk.robot.settle()
    assert desk.page.session is not None
    assert desk.page.session.state.seq == 0
    assert not desk.page.criteria.editor.isVisible()


def test_counts_are_told_by_level_when_the_overview_opens(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(wide_grid(2, 3))
    for key in "113":
        desk.robot.give(key)
        desk.robot.down()
    told = told_aloud(monkeypatch)
    write("o")
    assert told[-1] == "Overview of the sheet. 2 Acquis, 1 Non acquis, 3 without a level"
    model = map_of(desk).entries
    assert model.data(model.index(0)) == "C1. Compétence 1. 2 Acquis, 1 Non acquis"
    assert model.data(model.index(4)) == "C2. Compétence 2. 3 without a level"
    assert [(level.id, count) for level, count in model.counts(model.lines[0].rows)] == [
        ("acquis", 2),
        ("non-acquis", 1),
    ]


def test_square_says_code_level_and_text_to_a_screen_reader(open_desk: OpenDesk) -> None:
    desk = open_desk(wide_grid(2, 3))
    desk.robot.give("3")
    write("o")
    field = spoken(map_of(desk))
    assert field.text(QAccessible.Text.Name) == "Competencies and criteria of the sheet"
    assert field.role() in (QAccessible.Role.List, QAccessible.Role.Table)
    square = field.child(1)
    assert square.text(QAccessible.Text.Name) == (
        "CE1.1 · Non acquis · to justify. Le critère 1 est rempli"
    )
    shown = desk.page.findChild(QWidget, "current_label")
    assert shown is not None
    assert desk.robot.text("current_label").startswith("CE1.1 · Non acquis")
