"""The unforeseen before a team: one member of it, two of its columns, all of it."""

import pytest

from jury_desk.domain.day.acts import CustodyGiven, CustodyTakenBack
from jury_desk.domain.sheet import Phase
from jury_desk.services.juror_day import JurorDay
from jury_desk.services.team_sheet import TeamSheet
from tests.contracts.marking import TickingClock
from tests.examples import example_grid, example_plan
from tests.gui.juror.desks import OpenDesk
from tests.gui.juror.unforeseen.unforeseen_robot import UnforeseenRobot
from tests.gui.robots import Key, press


@pytest.fixture
def juror(open_desk: OpenDesk) -> UnforeseenRobot:
    """At the desk, before a team of three (AUBERT, BENALI, PETIT)."""
    grid = example_grid(4)
    made = UnforeseenRobot(open_desk(grid, example_plan(grid)))
    made.desk.robot.next_sheet()
    made.desk.robot.settle()
    made.page.take_keyboard()
    return made


def team_on_disk(juror: UnforeseenRobot) -> TeamSheet:
    service = JurorDay(juror.desk.store, TickingClock())
    return service.open_team(service.day("session-1"), "p2")


def test_one_member_is_absent_when_the_team_passes_without_them(juror: UnforeseenRobot) -> None:
    juror.choose("Absent…")
    juror.pick("who_choice", "PETIT Zoé")
    juror.confirm()
    assert not juror.is_asked()
    assert "Absent · PETIT Zoé" in juror.row("Équipe 1")
    assert "Upcoming" in juror.row("Équipe 1")
    assert juror.strip_texts()[0].endswith("Absent · PETIT Zoé")
    (kept,) = juror.log().state.incidents.values()
    assert (kept.subject, kept.passage) == ("c3", "p2")


def test_two_columns_are_put_right_when_two_members_were_taken_for_one_another(
    juror: UnforeseenRobot,
) -> None:
    press(Key.Key_Right)
    juror.desk.robot.give("3")
    juror.desk.robot.settle()
    assert team_on_disk(juror).states["c1"].mark("k1").level == "non-acquis"
    juror.choose("Two sheets were swapped…")
    assert "AUBERT Camille" in juror.told()
    juror.pick("with_choice", _entry(juror, "BENALI"))
    told = juror.told()
    assert "change places too" not in told
    assert "Non acquis\u00a0: 1" in told
    juror.go_on("J’ai confondu les deux prénoms")
    team = team_on_disk(juror)
    assert team.states["c1"].mark("k1").level is None
    assert team.states["c2"].mark("k1").level == "non-acquis"
    assert team.deviates("c2", "k1")
    assert not juror.desk.failures


def test_others_are_marked_on_when_the_juror_steps_back_from_one_member(
    juror: UnforeseenRobot,
) -> None:
    juror.choose("Step back from this candidate…")
    juror.pick("who_choice", "BENALI Yanis")
    assert "other passage before you" in juror.everywhere()
    juror.go_on("Mon neveu")
    assert "You stepped back · BENALI Yanis" in juror.row("Équipe 1")
    assert "You stepped back" in juror.row("09:00")
    juror.page.take_keyboard()
    juror.desk.robot.give("1")
    juror.desk.robot.settle()
    team = team_on_disk(juror)
    assert team.owed == ("c1", "c3")
    assert team.states["c1"].mark("k1").level == "acquis"
    assert team.states["c2"].mark("k1").level is None
    assert not juror.desk.failures


def test_whole_team_goes_to_write_up_when_its_sheets_are_copied_from_paper(
    juror: UnforeseenRobot,
) -> None:
    juror.choose("Copied from paper…")
    juror.confirm()
    assert not juror.is_asked()
    assert {state.phase for state in team_on_disk(juror).states.values()} == {Phase.WRITE_UP}
    assert "Being written up" in juror.row("Équipe 1")
    assert juror.strip_texts() == ["Copied from paper · The laptop failed"]


def test_whole_team_is_read_only_when_another_juror_marks_it(juror: UnforeseenRobot) -> None:
    juror.choose("Another juror marks it…")
    juror.pick("option_choice", "Sacha Exemple")
    juror.go_on("Je fais passer l’oral à côté")
    assert "With another juror" in juror.row("Équipe 1")
    juror.page.take_keyboard()
    juror.desk.robot.give("1")
    juror.desk.robot.settle()
    assert {state.seq for state in team_on_disk(juror).states.values()} == {0}
    assert not juror.desk.failures


def test_menu_offers_nothing_when_the_day_is_on_another_laptop(juror: UnforeseenRobot) -> None:
    session = juror.page.around.session
    assert session is not None
    session.do(lambda log: log.record(CustodyGiven(file="0" * 64)))
    juror.desk.robot.settle()
    assert juror.open_menu() == []


def test_team_takes_nothing_when_the_day_is_on_another_laptop(juror: UnforeseenRobot) -> None:
    session = juror.page.around.session
    assert session is not None
    session.do(lambda log: log.record(CustodyGiven(file="0" * 64)))
    juror.desk.robot.settle()
    juror.page.take_keyboard()
    juror.desk.robot.give("1")
    juror.desk.robot.settle()
    assert {state.seq for state in team_on_disk(juror).states.values()} == {0}
    assert not juror.desk.failures
    assert juror.page.can_leave()
    session.do(lambda log: log.record(CustodyTakenBack(reason="0" * 64)))
    juror.desk.robot.settle()
    juror.page.take_keyboard()
    juror.desk.robot.give("1")
    juror.desk.robot.settle()
    assert {state.seq for state in team_on_disk(juror).states.values()} == {2}


def _entry(juror: UnforeseenRobot, name: str) -> str:
    """The entry of the field of sheets that names somebody."""
    return next(text for text in juror.entries("with_choice") if name in text)
