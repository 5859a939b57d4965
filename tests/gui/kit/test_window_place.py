"""The window among screens that come and go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from jury_desk.gui.kit import window_place
from jury_desk.gui.kit.preferences import Preferences
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.window_place import (
    SIZE,
    Screen,
    WindowPlace,
    moved_on,
    name_of,
    screen_of,
    stand_on,
)
from jury_desk.gui.top_bar import TopBar
from jury_desk.settings import KeptPlace, SettingsFile
from tests.gui.conftest import PATIENCE_MS, Screens
from tests.gui.menu_robot import menu_of


def screen(name: str, left: int, top: int, width: int, height: int, bar: int = 40) -> Screen:
    """A screen whose desktop keeps a bar at its foot."""
    area = QRect(left, top, width, height)
    return Screen(name, area, area.adjusted(0, 0, 0, -bar))


LAPTOP = screen("eDP-1", 0, 0, 1920, 1080)
PROJECTOR = screen("HDMI-1", 1920, 0, 1600, 1200)
LEFT = screen("DP-2", -2560, -200, 2560, 1440)
SMALL = screen("eDP-1", 0, 0, 1280, 720)
BESIDE = KeptPlace(name_of([LAPTOP, PROJECTOR]), "HDMI-1", 60, 80, 1300, 800)


def test_the_window_stands_on_the_second_screen_when_it_was_last_used_there() -> None:
    alone = KeptPlace(name_of([LAPTOP]), "eDP-1", 100, 90, 1440, 900)
    stand = stand_on([LAPTOP, PROJECTOR], (BESIDE, alone))
    assert stand.place == QRect(1980, 80, 1300, 800)
    assert not stand.maximised
    assert stand_on([LAPTOP], (BESIDE, alone)).place == QRect(100, 90, 1440, 900)


def test_the_window_finds_its_place_when_the_screens_are_told_in_another_order() -> None:
    assert stand_on([PROJECTOR, LAPTOP], (BESIDE,)) == stand_on([LAPTOP, PROJECTOR], (BESIDE,))


def test_the_window_stands_in_the_middle_of_the_main_screen_when_its_own_is_gone() -> None:
    stand = stand_on([LAPTOP], (BESIDE,))
    assert stand.place.size() == SIZE
    assert LAPTOP.inner.contains(stand.place)


def test_the_window_fills_a_small_screen_when_it_stands_there_first() -> None:
    stand = stand_on([SMALL], ())
    assert (stand.place, stand.maximised) == (SMALL.inner, True)


def test_the_window_goes_round_the_screens_when_it_is_moved_on() -> None:
    screens = [LAPTOP, PROJECTOR, LEFT]
    start = QRect(100, 90, 1300, 800)
    first = moved_on(screens, start, 1)
    second = moved_on(screens, first, 1)
    assert screen_of(screens, first) is PROJECTOR
    assert screen_of(screens, second) is LEFT
    assert moved_on(screens, second, 1) == start
    assert moved_on(screens, first, -1) == start
    assert moved_on([LAPTOP], start, 1) == start


PIXELS = st.integers(-100_000, 100_000)


@given(PIXELS, PIXELS, PIXELS, PIXELS, st.sampled_from(["eDP-1", "HDMI-1", "DP-2", "gone"]))
def test_the_window_is_wholly_on_one_screen_when_any_place_is_kept(
    left: int, top: int, width: int, height: int, name: str
) -> None:
    screens = [LAPTOP, PROJECTOR, LEFT]
    kept = KeptPlace(name_of(screens), name, left, top, width, height)
    place = stand_on(screens, (kept,)).place
    assert any(one.inner.contains(place) for one in screens)
    for step in (1, -1):
        assert any(one.inner.contains(moved_on(screens, place, step)) for one in screens)


@pytest.fixture
def preferences(tmp_path: Path, qapp: object) -> Iterator[Preferences]:
    worker = Worker()
    yield Preferences(SettingsFile(tmp_path), worker)
    assert worker.drain(PATIENCE_MS)
    assert worker.stop()


@pytest.fixture
def window(qapp: object) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.close()
    made.deleteLater()


def test_the_place_is_found_again_when_the_window_was_closed_there(
    preferences: Preferences, window: QWidget
) -> None:
    screens = [LAPTOP, PROJECTOR]
    standing = WindowPlace(window, preferences, lambda: screens)
    assert not standing.place()
    window.show()
    window.setGeometry(QRect(2000, 100, 1200, 700))
    standing.keep()
    again = QWidget()
    assert not WindowPlace(again, preferences, lambda: screens).place()
    assert again.geometry() == QRect(2000, 100, 1200, 700)
    assert not WindowPlace(again, preferences, lambda: [LAPTOP]).place()
    assert LAPTOP.inner.contains(again.geometry())
    again.deleteLater()


def test_the_window_fills_the_other_screen_when_it_filled_this_one(
    preferences: Preferences, window: QWidget
) -> None:
    standing = WindowPlace(window, preferences, lambda: [LAPTOP, PROJECTOR])
    standing.place()
    window.showMaximized()
    standing.move_on()
    assert window.isMaximized()
    assert PROJECTOR.area.contains(window.normalGeometry())
    kept = preferences.settings.places[-1]
    assert kept.maximised


def test_the_window_comes_back_when_its_screen_is_gone(
    preferences: Preferences, window: QWidget
) -> None:
    screens = [LAPTOP, PROJECTOR]
    standing = WindowPlace(window, preferences, lambda: screens)
    standing.place()
    window.show()
    standing.move_on()
    assert PROJECTOR.area.contains(window.geometry())
    screens.remove(PROJECTOR)
    standing.bring_back()
    assert LAPTOP.area.contains(window.geometry())
    here = window.geometry()
    standing.bring_back()
    assert window.geometry() == here


def test_one_place_is_kept_for_a_set_of_screens_when_it_is_kept_often(
    preferences: Preferences, window: QWidget
) -> None:
    standing = WindowPlace(window, preferences, lambda: [LAPTOP, PROJECTOR])
    standing.place()
    window.show()
    for _ in range(20):
        standing.move_on()
    assert len(preferences.settings.places) == 1


def test_the_window_goes_to_the_other_screen_when_menu_or_keys_ask(
    screens: Screens, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = screen("HDMI-1", 4000, 0, 1600, 1200)
    monkeypatch.setattr(window_place, "screens_now", lambda: [LAPTOP, beside])
    window = screens.desk()
    window.showNormal()
    window.setGeometry(QRect(QPoint(50, 50), QSize(1000, 700)))
    QTest.keyClick(window, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert beside.area.contains(window.geometry())
    bar = window.findChild(TopBar)
    assert bar is not None
    bar.menu_button.click()
    menu = menu_of(window)
    next(action for action in menu.actions() if action.text().endswith("F11")).trigger()
    menu.close()
    assert LAPTOP.area.contains(window.geometry())
    screens.rest(window)
    assert screens.settings.load().places[-1].screen == "eDP-1"
