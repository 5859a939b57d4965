"""The pane at every size and in every look: nothing wider than it, nothing cut."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from jury_desk.domain.sheet import Phase
from jury_desk.gui.juror.passage.pane_keys import anywhere_keys, note_keys
from jury_desk.gui.kit.theme import theme
from tests.gui.juror.passage.pane_robot import PaneRobot


@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_pane_keeps_to_its_width_when_it_is_zoomed(robot: PaneRobot, zoom: int) -> None:
    theme().set_zoom(zoom)
    width = min(round(280 * zoom / 100), round(1440 * 0.24))
    robot.pane.resize(width, 700)
    robot.pane.setStyleSheet(theme().style_sheet("juror"))
    robot.pane.renew()
    robot.start_or_next()
    robot.note("un mot")
    robot.pane.show_criterion("k2")
    robot.pane.show_stage(Phase.WRITE_UP)
    robot.on_note(0)
    robot.pause_or_go_on()
    content = robot.pane.body.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= robot.pane.body.viewport().width()
    names = (robot.pane.time.pause_button, robot.pane.time.end_button)
    for button in names:
        assert button.sizeHint().width() <= button.width(), button.text()


def test_every_part_tells_its_name_when_it_takes_the_keyboard(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.note("un mot")
    pane = robot.pane
    for widget in (pane.time.face, pane.time.phases, pane.notes.view, pane.notes.line):
        assert widget.accessibleName(), widget.objectName()
    assert pane.time.phases.lines[0].told == "Découverte, running, 20 min"
    assert pane.notes.view.rows[0].told == "00:00, un mot"


def test_keys_are_all_told_when_the_sheet_of_keys_reads_them(robot: PaneRobot) -> None:
    told = [key for line in anywhere_keys() for key in line.keys]
    assert told == ["F9", "Shift+F9", "Ctrl+F9", "Ctrl+Shift+F9", "F7", "N"]
    assert [line.keys[0] for line in note_keys()] == ["Return", "A", "K", "M", "Del"]
    assert robot.pane.focus_first()
    assert robot.pane.time.primary_button.hasFocus()


def test_clock_stays_in_sight_when_notes_fill_the_pane(robot: PaneRobot) -> None:
    robot.start_or_next()
    for number in range(30):
        robot.note(f"note {number}, assez longue pour deux lignes")
    robot.type_note("encore une")
    bar = robot.pane.body.verticalScrollBar()
    assert bar.value() > 0
    face, line = robot.pane.time.face, robot.pane.notes.line
    pane = robot.pane.rect()
    for widget in (face, line):
        corner = widget.mapTo(robot.pane, widget.rect().topLeft())
        assert pane.contains(widget.rect().translated(corner)), widget.objectName()


def test_note_line_is_in_sight_when_a_role_play_fills_the_pane(robot: PaneRobot) -> None:
    robot.pane.resize(robot.pane.width(), 520)
    robot.start_or_next()
    robot.note("un mot")
    QApplication.processEvents()
    pane = robot.pane
    assert pane.body.verticalScrollBar().maximum() > 0
    pane.body.verticalScrollBar().setValue(0)
    line = pane.notes.line
    corner = line.mapTo(pane, line.rect().topLeft())
    assert pane.rect().contains(line.rect().translated(corner))
    assert corner.y() >= pane.body.geometry().bottom()


def test_newest_note_is_in_sight_when_it_is_taken(robot: PaneRobot) -> None:
    robot.pane.resize(robot.pane.width(), 520)
    for number in range(12):
        robot.note(f"note {number}")
    QApplication.processEvents()
    view, body = robot.pane.notes.view, robot.pane.body
    end = view.mapTo(robot.pane, view.rect().bottomLeft()).y()
    assert body.geometry().top() < end <= body.geometry().bottom()


def test_notes_stand_before_who_does_what_when_both_are_shown(robot: PaneRobot) -> None:
    robot.note("un mot")
    assert robot.pane.notes.geometry().bottom() < robot.pane.roles.geometry().top()
