"""The right pane of a team: what is missing by member, and what was given."""

from PySide6.QtWidgets import QLabel, QListView, QPushButton

from jury_desk.domain.grid import parse_grid
from tests.examples import plain_grid
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


def test_a_part_without_criteria_is_told_instead_of_promised(open_team: OpenTeam) -> None:
    plain = plain_grid(3)
    for criterion in plain["blocs"][0]["criteria"]:
        criterion.pop("part", None)
    desk = open_team(parse_grid(plain))
    chips = [one.toolTip() for one in desk.place.head.findChildren(QLabel, "part_chip")]
    assert len(chips) == 2
    assert chips[1].startswith("No criterion belongs to “")
    assert chips[1] in desk.text("message_label")


def test_no_part_is_told_to_be_empty_when_criteria_belong_to_it(desk: TeamDesk) -> None:
    assert "No criterion belongs" not in desk.text("message_label")
    assert "No criterion belongs" not in desk.place.head.accessibleName()


def test_overview_key_says_that_the_matrix_is_one(desk: TeamDesk) -> None:
    press(Key.Key_F3)
    head = desk.place.matrix.head
    assert head.said == "No overview for a team: its matrix is one."
    press(Key.Key_Down)
    assert desk.place.matrix.head.said == ""


def test_foot_counts_levels_when_a_criterion_wants_several(desk: TeamDesk) -> None:
    assert desk.text("marked_count") == "0 / 13 levels"
