"""The quiet clock in the foot: there while nobody sees the pane's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from jury_desk.gui.juror.passage.foot_clock import BRIEFEST, FootClock
from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.language import Language, set_language
from jury_desk.gui.kit.theme import theme

if TYPE_CHECKING:
    from tests.gui.juror.desks import Desk
    from tests.gui.juror.passage.pane_robot import PaneRobot


@pytest.fixture
def clock(robot: PaneRobot, host: QWidget) -> FootClock:
    """The clock beside the pane of the first passage, which is in sight."""
    return FootClock(theme(), robot.pane.time, host)


def _wait(robot: PaneRobot, clock: FootClock, minutes: int, seconds: int = 0) -> None:
    robot.wait(minutes, seconds)
    clock.tick()
    QApplication.processEvents()


def test_clock_comes_and_goes_when_the_pane_leaves_and_is_back(
    robot: PaneRobot, clock: FootClock
) -> None:
    robot.pane.hide()
    assert not clock.isVisible()  # no phase runs
    robot.pane.show()
    robot.start_or_next()
    assert not clock.isVisible()
    robot.pane.hide()
    _wait(robot, clock, 12, 34)
    assert clock.isVisible()
    assert clock.told == "Découverte 12:34 / 20 min"
    robot.end()
    assert not clock.isVisible()


def test_cue_and_pause_are_told_in_shape_and_word_when_nobody_sees_the_pane(
    robot: PaneRobot, clock: FootClock
) -> None:
    robot.start_or_next()
    robot.pane.hide()
    _wait(robot, clock, 15, 1)
    assert clock.told == "Découverte 15:01 / 20 min Less than 5 min left"
    assert clock.accessibleName() == "Découverte, Less than 5 min left"
    robot.pause_or_go_on()
    assert clock.told == "Découverte 15:01 / 20 min paused"
    assert not clock.is_ticking
    robot.pause_or_go_on()
    _wait(robot, clock, 6)
    clock.set_brief(1)
    assert clock.told == "21:01 / 20 min Time is up"
    clock.set_brief(BRIEFEST)
    assert clock.told == "21:01 / 20 min"


def test_nobody_looks_at_the_time_when_the_clock_is_not_in_sight(
    robot: PaneRobot, clock: FootClock, host: QWidget
) -> None:
    robot.start_or_next()
    robot.pane.hide()
    seen = [clock.is_ticking]
    for act in (host.hide, host.show, robot.pane.show):
        act()
        seen.append(clock.is_ticking)
    assert seen == [True, False, True, False]


class _Layouts(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        self.count += event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize)
        return False


def test_nothing_moves_when_seconds_go_by(robot: PaneRobot, clock: FootClock) -> None:
    robot.start_or_next()
    robot.pane.hide()
    _wait(robot, clock, 1, 1)
    wide, asked, watch = clock.sizeHint().width(), [], _Layouts()
    clock.resized.connect(lambda: asked.append(True))
    clock.installEventFilter(watch)
    for _ in range(60):
        _wait(robot, clock, 0, 1)
        assert clock.sizeHint().width() == wide
    assert (watch.count, asked) == (0, [])


def test_passage_is_in_front_again_when_the_clock_is_clicked(desk: Desk) -> None:
    page = desk.page
    page.around.session.start_phase("p1", 0)  # type: ignore[union-attr]
    desk.robot.settle()
    page.side.show_tab("stage")
    clock = page.around.clock
    assert clock.isVisible()
    QTest.mouseClick(clock, Qt.MouseButton.LeftButton)
    assert page.side.tab == "passage"
    assert not clock.isVisible()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("zoom", "width"), [(100, 1440), (100, 900), (150, 1366), (200, 1440)])
def test_nothing_in_the_foot_is_cut_when_there_is_little_room(
    desk: Desk, zoom: int, width: int, language: Language
) -> None:
    page = desk.page
    page.resize(width, 900)
    set_language(language)
    theme().set_zoom(zoom)
    desk.robot.give("2")
    page.around.session.start_phase("p1", 0)  # type: ignore[union-attr]
    desk.robot.settle()
    page.side.show_tab("stage")
    page.panes.fold()
    QApplication.processEvents()
    assert page.width() == width
    bar = page.footer._ui.footer_bar
    assert page.around.clock.isVisible()
    shown = [
        widget
        for kind in (QLabel, QPushButton, FootClock)
        for widget in bar.findChildren(kind)
        if widget.isVisible()
    ]
    assert len(shown) >= 5
    for widget in shown:
        assert widget.sizeHint().width() <= widget.width(), widget.objectName()
        assert bar.rect().contains(widget.geometry()), widget.objectName()
    label = bar.findChild(ElidedLabel, "record_label")
    assert label is not None
    assert label.text()


def test_clock_stays_away_when_its_page_is_gone(robot: PaneRobot) -> None:
    page = QWidget()
    clock = FootClock(theme(), robot.pane.time, page)
    clock.setParent(robot.host)
    robot.start_or_next()
    shiboken6.delete(page)
    robot.pane.hide()  # as it is while all goes for good; an error in a handler fails the test
    assert not clock.isVisible()
