"""A member who was absent while the team was marked, and came: shown is what their sheet holds."""

from jury_desk.gui.juror.team.team_marks import TeamMarks
from jury_desk.services.team_sheet import TeamSheet
from tests.contracts.memory_store import MemoryStore
from tests.services.teams import comments, open_team_of_day, team_plan

TEXT = "Chacun parle à son tour"


def late() -> TeamSheet:
    """The third of three comes after the team's first criterion was marked and justified."""
    team, log = open_team_of_day(MemoryStore(), team_plan(3))
    log.record_incident("p2", "m3", "absent", "")
    team.set_team_level("k1", "partiel")
    team.set_team_comment("k1", TEXT)
    (incident,) = log.state.incidents
    log.withdraw_incident(incident, "Arrivé à 9 h 20")
    return team


def test_comment_of_the_team_is_not_shown_when_it_never_reached_the_member() -> None:
    marks = TeamMarks(late())
    assert marks.mark("m1", "k1").comment == TEXT
    assert marks.mark("m3", "k1").comment == ""
    assert marks.own_comment("m3", "k1") == ""


def test_justification_is_asked_of_the_member_when_the_team_has_one_already() -> None:
    team = late()
    team.set_member_level("m3", "k1", "partiel")
    assert TeamMarks(team).to_justify() == (("m3", "k1"),) == team.to_justify


def test_member_takes_the_comment_of_the_team_when_theirs_is_emptied() -> None:
    team = late()
    assert team.set_member_comment("m3", "k1", "") is not None
    assert comments(team, "k1") == dict.fromkeys(("m1", "m2", "m3"), TEXT)
    assert TeamMarks(team).mark("m3", "k1").comment == TEXT
    assert team.set_member_comment("m3", "k1", "") is None
