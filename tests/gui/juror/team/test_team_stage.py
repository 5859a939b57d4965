"""The right pane of a team: what is missing by member, and what was given."""

from PySide6.QtWidgets import QLabel, QListView, QPushButton

from tests.gui.juror.team.conftest import OpenTeam, game_grid
from tests.gui.juror.team.robot import TeamDesk
from tests.gui.robots import Key, press


def entries(desk: TeamDesk) -> list[str]:
    """The lines of what is missing."""
    return [entry.text for entry in desk.place.stage.missing.entries]


def test_missing_cells_are_listed_by_member_and_lead_there_when_written_up(
    open_team: OpenTeam,
) -> None:
    desk = open_team(game_grid(1, 1))
    desk.give("2", "3")
    press(Key.Key_Down)
    press(Key.Key_Home)
    desk.give_row("1114")
    desk.settle()
    desk.next_stage()
    assert entries(desk) == [
        "Team · 1",
        "CE1.1 · to justify",
        "Camille Aubert · 1",
        "CE1.1 · to justify",
        "Anne-Charlotte O’Brien · 1",
        "CE1.2 · no level",
    ]
    assert desk.text("missing_title") == "Still missing: 3"
    view = desk.place.stage.findChild(QListView, "missing_view")
    assert view is not None
    view.clicked.emit(desk.place.stage.missing.index(5))
    assert desk.cell() == ("m5", "k2")
    view.clicked.emit(desk.place.stage.missing.index(3))
    assert desk.cell() == ("m1", "k1")
    assert desk.place.matrix.editor.isVisible()


def test_completion_leads_to_the_next_gap_while_something_is_missing(desk: TeamDesk) -> None:
    desk.next_stage()
    desk.next_stage()
    assert desk.cell() == (None, "k2")
    assert desk.text("primary_button") == "Complete the 5 sheets"


def test_levels_are_counted_by_member_when_the_sheets_are_complete(open_team: OpenTeam) -> None:
    desk = open_team(game_grid(1, 1))
    desk.give("1", "4")
    press(Key.Key_Down)
    press(Key.Key_Home)
    desk.give_row("11114")
    desk.settle()
    desk.next_stage()
    desk.next_stage()
    labels = [label for label in desk.place.stage.findChildren(QLabel) if not label.isHidden()]
    told = {label.toolTip(): label.text() for label in labels if " · " in label.toolTip()}
    assert told["Camille Aubert · Acquis"] == "1"
    assert told["Camille Aubert · Non observé"] == "1"
    assert told["Yanis Benali · Acquis"] == "2"
    reopen = desk.place.stage.findChild(QPushButton, "reopen_button")
    assert reopen is not None
    reopen.click()
    desk.settle()
    assert desk.text("missing_title") == "Nothing is missing."
