import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jury_desk.domain.grid import parse_grid
from tests.examples import plain_grid
from tests.gui.juror.desks import Desk, OpenDesk
from tests.gui.robots import CTRL, SHIFT, Key, press, write


def test_level_is_on_disk_when_its_key_is_pressed(desk: Desk) -> None:
    desk.robot.give("2")
    assert desk.robot.level("k1") == "partiel"
    desk.robot.settle()
    assert desk.reopened_level(0, "k1") == "partiel"


def test_current_criterion_stays_when_a_level_is_given(desk: Desk) -> None:
    desk.robot.give("1")
    desk.robot.settle()
    assert desk.robot.current == "k1"


def test_level_is_shown_as_pending_when_the_disk_has_not_answered(desk: Desk) -> None:
    desk.robot.give("1")
    session = desk.page.session
    assert session is not None
    assert session.is_pending("k1")
    assert desk.robot.text("record_label") == "Recording…"
    desk.robot.settle()
    assert not session.is_pending("k1")


def test_time_is_that_of_the_service_when_all_is_recorded(desk: Desk) -> None:
    assert desk.robot.text("record_label") == ""
    desk.robot.give("1")
    desk.robot.settle()
    session = desk.page.session
    assert session is not None
    assert session.recorded_at is not None
    told = f"{session.recorded_at.astimezone():%H:%M:%S}"
    assert desk.robot.text("record_label") == f"Recorded at {told} ✓"


@pytest.mark.parametrize("key", [Key.Key_Backspace, Key.Key_Delete])
def test_level_is_taken_back_when_backspace_or_delete_is_pressed(desk: Desk, key: Key) -> None:
    desk.robot.give("1")
    press(key)
    desk.robot.settle()
    assert desk.reopened_level(0, "k1") is None


def test_criteria_are_walked_when_arrows_or_letters_are_pressed(desk: Desk) -> None:
    seen = []
    for key in (Key.Key_Down, Key.Key_J, Key.Key_Up, Key.Key_K, Key.Key_K, Key.Key_End):
        press(key)
        seen.append(desk.robot.current)
    assert seen == ["k2", "k3", "k2", "k1", "k1", "k6"]
    press(Key.Key_Home)
    assert desk.robot.current == "k1"


def test_walk_goes_down_and_up_the_sheet_when_page_keys_are_pressed(open_desk: OpenDesk) -> None:
    desk = open_desk(parse_grid(plain_grid(40)))
    press(Key.Key_PageDown)
    further = int(desk.robot.current[1:])
    assert 3 < further < 20
    press(Key.Key_PageUp)
    assert int(desk.robot.current[1:]) < further


def test_letter_gives_its_level_when_it_is_also_a_walking_key(open_desk: OpenDesk) -> None:
    plain = plain_grid(3)
    plain["scales"][0] = letters("JKCG")
    desk = open_desk(parse_grid(plain))
    for letter in "jkcg":
        write(letter)
        assert desk.robot.level("k1") == f"l{letter}"
    assert desk.robot.current == "k1"
    assert not desk.page.criteria.editor.isVisible()
    press(Key.Key_Return)
    assert desk.page.criteria.editor.isVisible()


def letters(keys: str) -> dict[str, object]:
    levels = [{"id": f"l{k.lower()}", "label": f"Niveau {k}", "short": k, "key": k} for k in keys]
    return {"id": "acquis", "label": "Lettres", "levels": levels}


@pytest.mark.parametrize("keys", ["ON", "ABC", "0123", "ABCDE", "0123456789"])
def test_every_level_is_given_by_key_and_click_when_scale_is_any(
    open_desk: OpenDesk, keys: str
) -> None:
    plain = plain_grid(3)
    plain["scales"][0] = letters(keys)
    desk = open_desk(parse_grid(plain))
    for key in keys:
        desk.robot.give(key)
        assert desk.robot.level("k1") == f"l{key.lower()}"
    for number, key in enumerate(keys):
        desk.robot.click_level(number, "k1")
        assert desk.robot.level("k1") == f"l{key.lower()}"
    layout = desk.page.criteria.delegate.layout_of(1)
    assert all(box.width() >= 44 and box.height() >= 44 for box in layout.targets)
    assert all(
        not one.intersects(other)
        for place, one in enumerate(layout.targets)
        for other in layout.targets[place + 1 :]
    )


def test_criterion_scale_is_used_when_it_is_not_the_grids(open_desk: OpenDesk) -> None:
    plain = plain_grid(2)
    plain["scales"].append({**letters("ON"), "id": "oui-non"})
    plain["blocs"][0]["criteria"][1]["scale"] = "oui-non"
    desk = open_desk(parse_grid(plain))
    desk.robot.down()
    desk.robot.give("1")
    assert desk.robot.level("k2") is None
    desk.robot.give("o")
    assert desk.robot.level("k2") == "lo"


def test_click_on_a_target_gives_its_level_and_takes_the_row(desk: Desk) -> None:
    desk.robot.click_level(2, "k3")
    assert desk.robot.current == "k3"
    assert desk.robot.level("k3") == "non-acquis"


def test_click_on_the_text_takes_the_row_and_gives_nothing(desk: Desk) -> None:
    view = desk.page.criteria
    point = desk.robot.place("k2", 3) + QPoint(120, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert desk.robot.current == "k2"
    assert desk.robot.level("k2") is None


def test_double_click_on_the_text_opens_the_comment(desk: Desk) -> None:
    view = desk.page.criteria
    point = desk.robot.place("k2", 3) + QPoint(120, 0)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.editor.isVisible()


def test_click_does_not_scroll_when_the_row_is_half_in_sight(open_desk: OpenDesk) -> None:
    desk = open_desk(parse_grid(plain_grid(40)))
    view = desk.page.criteria
    half = view.indexAt(QPoint(200, view.viewport().height() - 50)).row()
    row = view.rows.criterion_row(half)
    assert row is not None
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, view.viewport().height() - 20)
    )
    assert view.verticalScrollBar().value() == 0


def test_last_act_is_turned_back_and_done_again_when_undone_and_redone(desk: Desk) -> None:
    desk.robot.give("1")
    desk.robot.down()
    desk.robot.give("3")
    desk.robot.up()
    desk.robot.undo()
    assert desk.robot.level("k2") is None
    assert desk.robot.current == "k2"
    desk.robot.undo()
    assert desk.robot.level("k1") is None
    desk.robot.redo()
    press(Key.Key_Z, CTRL | SHIFT)
    desk.robot.settle()
    assert (desk.robot.level("k1"), desk.robot.level("k2")) == ("acquis", "non-acquis")
    assert desk.reopened_level(0, "k2") == "non-acquis"


def test_gap_is_reached_when_f8_or_g_is_pressed_and_round_at_the_end(desk: Desk) -> None:
    desk.robot.give_all("1")
    press(Key.Key_Home)
    for place in (2, 4):
        press(Key.Key_Home)
        for _ in range(place - 1):
            desk.robot.down()
        press(Key.Key_Delete)
    press(Key.Key_End)
    desk.robot.next_gap()
    assert desk.robot.current == "k2"
    press(Key.Key_G)
    assert desk.robot.current == "k4"
    press(Key.Key_F8, SHIFT)
    assert desk.robot.current == "k2"


def test_nothing_is_ever_given_when_keys_only_walk(desk: Desk) -> None:
    for key in (Key.Key_Down, Key.Key_F8, Key.Key_G, Key.Key_Home, Key.Key_PageDown, Key.Key_F6):
        press(key)
    desk.robot.settle()
    assert desk.page.session is not None
    assert desk.page.session.state.seq == 0


def test_row_says_its_text_level_and_comment_to_a_screen_reader(desk: Desk) -> None:
    view = desk.page.criteria
    said = Qt.ItemDataRole.AccessibleTextRole
    index = view.rows.index(view.rows.place_of("k1"))
    assert view.rows.data(index, said) == "CE1.1. Le critère 1 est rempli. no level"
    desk.robot.give("2")
    assert view.rows.data(index, said).endswith("Partiellement acquis. to justify")
    desk.robot.comment("Peu d’écoute")
    assert view.rows.data(index, said).endswith("Partiellement acquis. comment: Peu d’écoute")
    keys = view.rows.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert keys.startswith("1: Acquis, 2: Partiellement acquis")
    group = view.rows.data(view.rows.index(0), said)
    assert group == "C1. Écouter le client. 1 of 6 criteria"


def test_level_is_announced_when_it_is_given(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    desk.robot.give("3")
    press(Key.Key_Delete)
    assert told == ["CE1.1: Non acquis, 1 of 6", "CE1.1: no level, 0 of 6"]


def test_only_the_touched_rows_are_painted_again_when_a_level_is_given(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk(parse_grid(plain_grid(40)))
    view = desk.page.criteria
    painted: list[int] = []
    paint = view.delegate.paint

    def watch(painter: object, option: object, index: object) -> None:
        painted.append(index.row())  # type: ignore[attr-defined]
        paint(painter, option, index)  # type: ignore[arg-type]

    view.delegate.paint = watch  # type: ignore[method-assign]
    QApplication.processEvents()
    painted.clear()
    desk.robot.give("1")
    desk.robot.settle()
    QApplication.processEvents()
    assert set(painted) == {0, 1}
