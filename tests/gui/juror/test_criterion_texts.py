import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QTextBrowser

from jury_desk.domain.grid import Grid, parse_grid
from tests.examples import plain_grid
from tests.gui.juror.desks import Desk, OpenDesk, spoken, told_aloud
from tests.gui.robots import Key, press, write


def described_grid() -> Grid:
    plain = plain_grid(3)
    first = plain["blocs"][0]["criteria"][0]
    first |= {
        "items": ["Reformule", "Questionne <b>peu</b>"],
        "printed_code": "C1 a",
        "descriptors": {"acquis": "Tout est repris", "non-acquis": "Rien n’est repris"},
    }
    return parse_grid(plain)


def texts(desk: Desk) -> QTextBrowser:
    found = desk.page.findChild(QTextBrowser, "texts_view")
    assert found is not None
    return found


def test_texts_and_levels_stand_beside_the_criterion_when_d_is_pressed(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(described_grid())
    write("d")
    told = texts(desk).toPlainText()
    for part in (
        "Le critère 1 est rempli",
        "Questionne <b>peu</b>",
        "Tout est repris",
        "Rien n’est repris",
        "Partiellement acquis",
        "C1 Écouter le client",
    ):
        assert part in told
    assert desk.page.criteria.hasFocus()
    desk.robot.give("1")
    assert desk.robot.level("k1") == "acquis"


def test_texts_follow_the_current_criterion_and_say_so_where_no_level_is_described(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(described_grid())
    write("d")
    desk.robot.down()
    QApplication.processEvents()
    told = texts(desk).toPlainText()
    assert "Le critère 2 est rempli" in told
    assert "Tout est repris" not in told
    assert "The grid does not describe the levels." in told
    assert "Non observé" not in told


def test_texts_are_put_away_when_d_is_pressed_again(open_desk: OpenDesk) -> None:
    desk = open_desk(described_grid())
    view = desk.page.criteria
    before = view.height()
    write("d")
    QApplication.processEvents()
    lower = view.height()
    desk.robot.down()
    QApplication.processEvents()
    assert view.height() == lower < before
    write("d")
    QApplication.processEvents()
    assert view.height() == before
    assert not texts(desk).isVisible()


def test_keyboard_goes_back_to_the_criteria_when_escape_leaves_the_texts(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(described_grid())
    press(Key.Key_F2)
    texts(desk).setFocus()
    press(Key.Key_Escape)
    assert not texts(desk).isVisible()
    assert desk.page.criteria.hasFocus()


def test_current_row_is_whole_when_the_texts_take_its_room(open_desk: OpenDesk) -> None:
    desk = open_desk(parse_grid(plain_grid(40)))
    press(Key.Key_End)
    write("d")
    QApplication.processEvents()
    view = desk.page.criteria
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_screen_reader_says_the_texts_when_they_are_asked_for(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(described_grid())
    told = told_aloud(monkeypatch)
    write("d")
    assert "Tout est repris" in told[-1]
    field = spoken(texts(desk))
    assert field.text(QAccessible.Text.Name) == "The criterion and its levels"
    assert field.role() is QAccessible.Role.StaticText
    assert field.textInterface().text(0, 23) == "Le critère 1 est rempli"
