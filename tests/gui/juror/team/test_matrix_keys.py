"""The cells of the matrix by keyboard: the team's level, deviations, gaps, undo by turn."""

import pytest

from jury_desk.domain.sheet import Phase
from jury_desk.gui.juror.team.team_session import TeamSession
from tests.gui.juror.desks import ShakyStore, told_aloud
from tests.gui.juror.team.conftest import OpenTeam
from tests.gui.juror.team.robot import TeamDesk
from tests.gui.robots import CTRL, SHIFT, Key, press


def levels(desk: TeamDesk, criterion: str) -> list[str | None]:
    """Each member's level as the disk holds it."""
    return [desk.reopened(who, criterion)[0] for who in desk.session.marks.members]


def test_level_goes_to_every_member_when_the_teams_cell_is_given_one(desk: TeamDesk) -> None:
    assert desk.cell() == (None, "k1")
    desk.give("2")
    assert [desk.level(who, "k1") for who in ("m1", "m5")] == ["partiel", "partiel"]
    desk.settle()
    assert levels(desk, "k1") == ["partiel"] * 5


def test_member_stands_apart_when_given_another_level_and_returns_with_backspace(
    desk: TeamDesk,
) -> None:
    desk.give("1", "3")
    marks = desk.session.marks
    assert desk.cell() == ("m1", "k1")
    assert marks.deviates("m1", "k1")
    assert not marks.deviates("m2", "k1")
    desk.settle()
    assert marks.deviates("m1", "k1")
    assert levels(desk, "k1") == ["non-acquis", *["acquis"] * 4]
    press(Key.Key_Home)
    desk.give("2")
    desk.settle()
    assert levels(desk, "k1") == ["non-acquis", *["partiel"] * 4]
    press(Key.Key_Right)
    press(Key.Key_Backspace)
    assert desk.level("m1", "k1") == "partiel"
    desk.settle()
    assert not marks.deviates("m1", "k1")
    assert levels(desk, "k1") == ["partiel"] * 5


def test_teams_level_given_to_a_member_is_no_deviation(desk: TeamDesk) -> None:
    desk.give("1", "1")
    desk.settle()
    assert not desk.session.marks.deviates("m1", "k1")
    desk.give("3")
    desk.settle()
    desk.give("1")
    desk.settle()
    assert not desk.session.marks.deviates("m1", "k1")


def test_teams_cell_takes_nothing_when_a_criterion_is_individual(
    desk: TeamDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.place.matrix.go_to(None, "k4")
    told = told_aloud(monkeypatch)
    desk.give("1")
    desk.settle()
    assert levels(desk, "k4") == [None] * 5
    assert told == ["Marked for each member: → leads to the first."]


def test_keys_reach_every_cell_when_going_through_the_matrix(desk: TeamDesk) -> None:
    press(Key.Key_End)
    assert desk.cell() == ("m5", "k1")
    press(Key.Key_Right)
    assert desk.cell() == ("m5", "k1")
    press(Key.Key_Down)
    assert desk.cell() == ("m5", "k2")
    press(Key.Key_Home)
    assert desk.cell() == (None, "k2")
    press(Key.Key_End, CTRL)
    assert desk.cell() == ("m5", "k5")
    press(Key.Key_Home, CTRL)
    assert desk.cell() == (None, "k1")
    press(Key.Key_Up)
    assert desk.cell() == (None, "k1")
    seen = {desk.cell()}
    for _ in range(5):
        press(Key.Key_Right)
        seen.add(desk.cell())
    assert seen == {(who, "k1") for who in (None, "m1", "m2", "m3", "m4", "m5")}


def test_next_gap_goes_through_all_cells_and_round_when_f8_is_pressed(desk: TeamDesk) -> None:
    desk.give("1")
    press(Key.Key_F8)
    assert desk.cell() == (None, "k2")
    for _ in range(2):
        press(Key.Key_F8)
    assert desk.cell() == ("m1", "k4")
    desk.give("1")
    press(Key.Key_F8)
    assert desk.cell() == ("m2", "k4")
    press(Key.Key_F8, SHIFT)
    assert desk.cell() == (None, "k3")
    for _ in range(10):
        press(Key.Key_F8)
    assert desk.cell() == (None, "k2")


def test_undo_turns_back_the_last_act_of_all_when_it_was_the_teams(desk: TeamDesk) -> None:
    desk.give("1", "3")
    desk.next_criterion()
    press(Key.Key_Home)
    desk.give("2")
    desk.settle()
    desk.undo()
    assert levels(desk, "k2") == [None] * 5
    assert desk.cell() == (None, "k2")
    desk.undo()
    assert desk.cell() == ("m1", "k1")
    assert levels(desk, "k1") == ["acquis"] * 5
    desk.redo()
    assert levels(desk, "k1") == ["non-acquis", *["acquis"] * 4]
    desk.redo()
    assert levels(desk, "k2") == ["partiel"] * 5


def test_comment_is_the_teams_or_the_members_own_when_written_at_their_cell(
    desk: TeamDesk,
) -> None:
    desk.give("2")
    desk.comment("Budget incomplet")
    press(Key.Key_Right)
    desk.comment("Ne sait pas l’expliquer")
    desk.settle()
    assert desk.reopened("m1", "k1")[1] == "Ne sait pas l’expliquer"
    assert desk.reopened("m2", "k1")[1] == "Budget incomplet"
    rows = desk.place.matrix.rows
    row = rows.criterion_row(rows.place_of("k1"))
    assert row is not None
    assert rows.comments(row) == [(0, "Budget incomplet"), (1, "Ne sait pas l’expliquer")]


def test_level_is_told_with_the_member_and_the_deviation_when_it_is_set(
    desk: TeamDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = told_aloud(monkeypatch)
    desk.give("1", "3")
    assert told == [
        "Team, CE1.1: Acquis",
        "Camille Aubert, CE1.1: Non acquis, apart from the team's level, to justify",
    ]


def test_nothing_changes_when_the_sheets_are_complete(desk: TeamDesk) -> None:
    for _ in range(3):
        desk.give("1")
        desk.next_criterion()
    desk.give_row("11111")
    desk.next_criterion()
    desk.give_row("11111")
    desk.settle()
    desk.next_stage()
    desk.next_stage()
    assert desk.phases() == [Phase.COMPLETE] * 5
    desk.place.matrix.go_to(None, "k1")
    desk.give("3")
    press(Key.Key_Backspace)
    press(Key.Key_C)
    assert not desk.place.matrix.editor.isVisible()
    desk.settle()
    assert levels(desk, "k1") == ["acquis"] * 5


def test_level_is_shown_as_lost_and_text_is_kept_when_the_disk_is_full(desk: TeamDesk) -> None:
    store = desk.store
    assert isinstance(store, ShakyStore)
    desk.give("1")
    desk.settle()
    store.full = True
    desk.give("3")
    desk.comment("Ce qui fut vu")
    desk.settle()
    assert desk.level(None, "k1") == "acquis"
    assert list(desk.session.lost) == [(None, "k1")]
    assert list(desk.session.unrecorded) == ["k1"]
    assert desk.session.marks.own_comment(None, "k1") == "Ce qui fut vu"
    assert desk.failures
    store.full = False
    desk.page.retry()
    desk.settle()
    assert [desk.reopened(f"m{n}", "k1")[1] for n in (1, 5)] == ["Ce qui fut vu"] * 2
    press(Key.Key_Home, CTRL)
    desk.give("3")
    desk.settle()
    assert not desk.session.lost
    assert levels(desk, "k1") == ["non-acquis"] * 5


def test_neutralised_cell_takes_nothing_and_says_so(open_team: OpenTeam) -> None:
    desk = open_team(neutralised={"m4": ("k1", "k4")})
    desk.give("1")
    desk.place.matrix.go_to("m4", "k4")
    desk.give("1")
    desk.settle()
    assert levels(desk, "k1") == ["acquis", "acquis", "acquis", None, "acquis"]
    assert desk.reopened("m4", "k4")[0] is None
    rows = desk.place.matrix.rows
    row = rows.criterion_row(rows.place_of("k4"))
    assert row is not None
    assert rows.spoken(row, 4) == "Zoé Garnier, CE1.4: neutralised: not to be marked"
    assert ("m4", "k4") not in desk.session.marks.gaps()


def test_absent_member_takes_nothing_and_is_not_waited_for(desk: TeamDesk) -> None:
    log = desk.program.day.log("session-1")
    log.record_incident("p1", "m5", "absent", "")
    desk.page.sheets.take_state(log.state)
    desk.settle()
    assert desk.session.marks.away == {"m5": "Absent"}
    desk.give("1")
    desk.place.matrix.go_to("m5", "k4")
    desk.give("1")
    desk.settle()
    assert levels(desk, "k1") == [*["acquis"] * 4, None]
    assert desk.reopened("m5", "k4")[0] is None
    assert all(who != "m5" for who, _ in desk.session.marks.gaps())
    desk.next_stage()
    assert desk.phases() == [*[Phase.WRITE_UP] * 4, Phase.LIVE]


def test_text_that_the_disk_refused_is_tried_again_when_the_team_is_opened_anew(
    desk: TeamDesk,
) -> None:
    store, before = desk.store, desk.session
    assert isinstance(store, ShakyStore)
    store.full = True
    desk.comment("Ce qui fut vu")
    desk.settle()
    store.full = False
    after = TeamSession(before.sheet, desk.worker, desk.page)
    after.take_over(before)
    desk.settle()
    assert [desk.reopened(f"m{n}", "k1")[1] for n in (1, 5)] == ["Ce qui fut vu"] * 2
    assert not after.unrecorded


def test_matrix_is_read_and_takes_nothing_when_the_whole_team_is_absent(desk: TeamDesk) -> None:
    log = desk.program.day.log("session-1")
    for who in desk.session.marks.members:
        log.record_incident("p1", who, "absent", "")
    desk.page.sheets.take_state(log.state)
    desk.settle()
    assert not desk.session.is_open
    assert list(desk.session.marks.cells()) == []
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_F8, Key.Key_C, Key.Key_Backspace):
        press(key)
    desk.give("1")
    desk.settle()
    assert levels(desk, "k1") == [None] * 5
    session = desk.session
    desk.place.show_session(None)
    desk.place.show_session(session)  # it opens with no cell in hand
    press(Key.Key_Down)
    press(Key.Key_Right)
    desk.give("1")
    desk.settle()
    assert levels(desk, "k1") == [None] * 5
    assert not desk.failures
