"""A team at work: one act for all, deviations, phases together; over every kind of store."""

from __future__ import annotations

import pytest
from msgspec import structs

from jury_desk.domain.audit import Act
from jury_desk.domain.day.acts import JurorRecused
from jury_desk.domain.ports import DayRecording, Recording, Store
from jury_desk.domain.sheet import Mark, Phase, SheetRef
from jury_desk.errors import DayError, DiskFullError, SheetError
from jury_desk.services.day_log import required_reason
from jury_desk.services.juror_day import JurorDay
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.team_sheet import TeamSheet
from tests.contracts.marking import TickingClock, sign
from tests.contracts.memory_store import MemoryStore
from tests.services.teams import (
    comments,
    levels,
    mark_all,
    open_team,
    open_team_of_day,
    team_grid,
    team_plan,
)


@pytest.fixture
def kept() -> Store:
    return MemoryStore()


@pytest.fixture
def team(kept: Store) -> TeamSheet:
    return open_team(kept, team_plan())


def chain(store: Store, team: TeamSheet, subject: str) -> list[tuple[Act, int | None]]:
    entries = store.journal(team.sheets[subject].ref.id)
    return [(entry.act, entry.turn) for entry in entries]


def test_a_level_of_the_team_is_one_act_on_every_members_sheet(
    kept: Store, team: TeamSheet
) -> None:
    recorded = team.set_team_level("k1", "acquis")
    assert recorded is not None
    assert (recorded.act, recorded.criterion) == (Act.TEAM_LEVEL_SET, "k1")
    assert recorded.subjects == team.members == ("m1", "m2", "m3")
    assert set(levels(team, "k1").values()) == {"acquis"}
    for member in team.members:
        assert chain(kept, team, member) == [(Act.OPENED, 1), (Act.TEAM_LEVEL_SET, 1)]
        assert kept.load(team.sheets[member].ref) == recorded.states[member]


def test_a_deviation_stays_when_the_team_gets_another_level(team: TeamSheet) -> None:
    team.set_team_level("k1", "acquis")
    team.set_member_level("m2", "k1", "partiel")
    recorded = team.set_team_level("k1", "non-observe")
    assert recorded is not None
    assert recorded.subjects == ("m1", "m3")
    assert levels(team, "k1") == {"m1": "non-observe", "m2": "partiel", "m3": "non-observe"}
    assert [team.deviates(member, "k1") for member in team.members] == [False, True, False]


def test_a_member_follows_the_team_again_when_asked(kept: Store, team: TeamSheet) -> None:
    team.set_team_level("k1", "acquis")
    team.set_member_level("m2", "k1", "partiel")
    team.set_team_level("k1", "non-observe")
    assert team.follow_team("m2", "k1") is not None
    assert team.follow_team("m2", "k1") is None
    assert levels(team, "k1")["m2"] == "non-observe"
    assert not team.deviates("m2", "k1")
    assert chain(kept, team, "m2")[-1] == (Act.TEAM_LEVEL_SET, 4)
    team.set_member_level("m2", "k1", "partiel")
    team.set_member_level("m2", "k1", None)
    assert levels(team, "k1")["m2"] == "non-observe"


def test_a_deviation_comes_first_when_the_team_has_no_level_yet(team: TeamSheet) -> None:
    team.set_member_level("m1", "k1", "partiel")
    assert team.team_level("k1") is None
    team.set_team_level("k1", "acquis")
    assert levels(team, "k1") == {"m1": "partiel", "m2": "acquis", "m3": "acquis"}


def test_a_deviation_with_the_teams_own_level_stays_one_until_it_is_taken_back(
    team: TeamSheet,
) -> None:
    team.set_team_level("k1", "acquis")
    assert team.set_member_level("m1", "k1", "acquis") is None
    team.set_member_level("m1", "k1", "partiel")
    team.set_member_level("m1", "k1", "acquis")
    assert team.deviates("m1", "k1")
    team.set_team_level("k1", "partiel")
    assert levels(team, "k1")["m1"] == "acquis"


def test_the_team_is_refused_a_level_when_everyone_deviates(team: TeamSheet) -> None:
    for member in team.members:
        team.set_member_level(member, "k1", "partiel")
    with pytest.raises(DayError) as caught:
        team.set_team_level("k1", "acquis")
    assert caught.value.details["reason"] == "team-all-own"


def test_an_individual_criterion_is_refused_when_it_is_set_for_the_team(team: TeamSheet) -> None:
    assert not team.common("k3")
    with pytest.raises(DayError) as caught:
        team.set_team_level("k3", "acquis")
    assert caught.value.details["reason"] == "team-not-common"
    team.set_member_level("m1", "k3", "acquis")
    team.set_member_level("m1", "k3", None)
    assert levels(team, "k3")["m1"] is None
    assert not team.deviates("m1", "k3")


def test_a_members_comment_replaces_the_teams_until_it_is_emptied(team: TeamSheet) -> None:
    team.set_team_comment("k1", "Bien mené")
    team.set_member_comment("m3", "k1", "En retrait")
    team.set_team_comment("k1", "Bien mené, vite")
    assert comments(team, "k1") == {
        "m1": "Bien mené, vite", "m2": "Bien mené, vite", "m3": "En retrait",
    }  # fmt: skip
    assert team.has_own_comment("m3", "k1")
    assert team.team_comment("k1") == "Bien mené, vite"
    team.set_member_comment("m3", "k1", "")
    assert set(comments(team, "k1").values()) == {"Bien mené, vite"}
    assert team.set_member_comment("m3", "k1", "") is None


def test_undo_turns_back_a_whole_act_when_it_was_the_teams(team: TeamSheet) -> None:
    team.set_team_level("k1", "acquis")
    team.set_member_level("m1", "k3", "partiel")
    undone = team.undo()
    assert undone is not None
    assert (undone.act, undone.criterion, undone.subjects) == (Act.UNDONE, "k3", ("m1",))
    undone = team.undo()
    assert undone is not None
    assert undone.subjects == team.members
    assert team.undo() is None


def test_what_was_undone_is_gone_when_something_new_was_done_on_another_sheet(
    kept: Store, team: TeamSheet
) -> None:
    team.set_team_level("k1", "acquis")
    team.undo()
    team.set_member_level("m1", "k3", "partiel")
    team.undo()
    again = open_team(kept, team_plan())
    assert again.can_redo
    redone = again.redo()
    assert redone is not None
    assert (redone.subjects, redone.criterion) == (("m1",), "k3")
    assert again.redo() is None
    assert set(levels(again, "k1").values()) == {None}


def test_gaps_and_justifications_are_told_by_member_when_the_team_is_not_done(
    team: TeamSheet,
) -> None:
    for criterion in ("k1", "k2", "k4"):
        team.set_team_level(criterion, "acquis")
    team.set_member_level("m2", "k1", "partiel")
    assert team.gaps == (("m1", "k3"), ("m2", "k3"), ("m3", "k3"))
    assert team.to_justify == (("m2", "k1"),)
    team.start_write_up()
    with pytest.raises(SheetError):
        team.complete()
    assert team.phase is Phase.WRITE_UP


def test_every_sheet_moves_when_the_team_does(team: TeamSheet) -> None:
    mark_all(team)
    assert team.phase is Phase.WRITE_UP
    team.resume_live()
    assert {state.phase for state in team.states.values()} == {Phase.LIVE}
    team.start_write_up()
    completed = team.complete()
    assert completed is not None
    assert completed.subjects == team.members
    with pytest.raises(SheetError):
        team.set_team_level("k1", "partiel")
    team.reopen()
    assert {state.phase for state in team.states.values()} == {Phase.WRITE_UP}
    with pytest.raises(SheetError):
        team.start_write_up()


def test_nothing_reaches_an_absent_member_nor_is_asked_of_them(kept: Store) -> None:
    team, log = open_team_of_day(kept, team_plan())
    log.record_incident("p2", "m2", "absent", "")
    mark_all(team)
    assert team.owed == ("m1", "m3")
    assert team.complete() is not None
    assert kept.load(team.sheets["m2"].ref) is None
    assert not team.deviates("m2", "k1")
    with pytest.raises(DayError) as caught:
        team.set_member_level("m2", "k1", "acquis")
    assert caught.value.details["reason"] == "team-not-owed"


def test_a_member_who_comes_late_is_brought_to_the_team_when_asked(kept: Store) -> None:
    team, log = open_team_of_day(kept, team_plan())
    log.record_incident("p2", "m2", "absent", "")
    team.set_team_level("k1", "acquis")
    (incident,) = log.state.incidents
    log.withdraw_incident(incident, "Arrivé avec le train de 9 h 20")
    assert team.gaps[0] == ("m2", "k1")
    assert team.team_level("k1") == "acquis"
    assert team.deviates("m2", "k1")
    again = team.set_team_level("k1", "acquis")
    assert again is not None
    assert again.subjects == ("m2",)
    assert not team.deviates("m2", "k1")


def test_nothing_can_be_done_when_the_whole_team_is_absent(kept: Store) -> None:
    team, log = open_team_of_day(kept, team_plan())
    log.record_incident("p2", None, "absent", "")
    assert team.owed == ()
    for act in (team.complete, lambda: team.set_team_level("k1", "acquis")):
        with pytest.raises(DayError) as caught:
            act()
        assert caught.value.details["reason"] == "team-nobody"


def test_a_sheet_that_was_given_up_gets_nothing(kept: Store) -> None:
    team, log = open_team_of_day(kept, team_plan())
    told, texts = required_reason("Ancien stagiaire")
    log.record(JurorRecused(passage="p2", subject="m3", reason=told), texts)
    recorded = team.set_team_level("k1", "acquis")
    assert recorded is not None
    assert recorded.subjects == ("m1", "m2")


def test_a_neutralised_criterion_is_left_out_for_that_member_alone(kept: Store) -> None:
    plan = team_plan()
    candidates = tuple(
        structs.replace(one, neutralised_=("k1",)) if one.id == "m2" else one
        for one in plan.candidates
    )
    team = open_team(kept, structs.replace(plan, candidates=candidates))
    recorded = team.set_team_level("k1", "acquis")
    assert recorded is not None
    assert recorded.subjects == ("m1", "m3")
    assert team.team_level("k1") == "acquis"
    assert not team.deviates("m2", "k1")
    assert ("m2", "k1") not in team.gaps
    with pytest.raises(SheetError):
        team.set_member_level("m2", "k1", "partiel")


def test_one_sheet_leaves_the_teams_acts_when_it_is_corrected_alone(kept: Store) -> None:
    team = open_team(kept, team_plan())
    mark_all(team)
    team.complete()
    for sheet in team.sheets.values():
        sign(sheet)
    corrected = team.start_correction("m1", "Erreur de ligne")
    assert corrected is not None
    assert corrected.subjects == ("m1",)
    with pytest.raises(DayError):
        team.set_team_level("k1", "partiel")
    team.set_member_level("m1", "k1", "non-observe")
    assert team.deviates("m1", "k1")
    assert levels(team, "k1") == {"m1": "non-observe", "m2": "acquis", "m3": "acquis"}
    assert team.undo() is not None
    assert levels(team, "k1")["m1"] == "acquis"
    assert not team.deviates("m1", "k1")
    assert team.undo() is None
    assert team.complete() is not None
    assert open_team(kept, team_plan()).states == team.states


class _FullDisk(MemoryStore):
    """A store whose disk is full while `full` is set."""

    full = False

    def record_all(self, recordings: object, day: object = ()) -> None:
        if self.full:
            raise DiskFullError("No room is left.", "Make room.")
        super().record_all(recordings, day)  # type: ignore[arg-type]


def test_no_sheet_changes_when_the_disk_is_full_in_a_teams_act() -> None:
    disk = _FullDisk()
    team = open_team(disk, team_plan())
    team.set_team_level("k1", "acquis")
    before = dict(team.states)
    disk.full = True
    with pytest.raises(DiskFullError):
        team.set_team_level("k1", "partiel")
    assert team.states == before
    disk.full = False
    assert team.set_team_level("k2", "acquis") is not None
    assert team.states == open_team(disk, team_plan()).states


def test_an_act_on_a_members_sheet_alone_has_its_own_turn_in_the_passage(
    kept: Store, team: TeamSheet
) -> None:
    team.set_team_level("k1", "acquis")
    ref = SheetRef("session-1", "p2", "j1", "m2")
    alone = OpenSheet(kept, TickingClock(), team_plan(), team_grid(), ref)
    team.set_member_level("m1", "k3", "partiel")
    alone.set_comment("k1", "Une remarque")
    again = open_team(kept, team_plan())
    undone = again.undo()
    assert undone is not None
    assert undone.subjects == ("m2",)
    assert again.states["m2"].mark("k1") == Mark("acquis")
    assert again.states["m1"].mark("k3") == Mark("partiel")


def test_an_open_act_of_a_member_goes_through_the_teams_turns(team: TeamSheet) -> None:
    team.set_team_level("k1", "acquis")
    team.sheets["m2"].set_comment("k1", "Une remarque")
    team.set_member_level("m1", "k3", "partiel")
    assert team.undo() is not None
    undone = team.undo()
    assert undone is not None
    assert undone.subjects == ("m2",)


def test_a_team_is_opened_with_every_member_when_the_day_asks(juror_day: JurorDay) -> None:
    day = juror_day.day("session-1")
    team = juror_day.open_team(day, "p2")
    assert team.members == ("c1", "c2", "c3")
    juror_day.log("session-1").record_incident("p2", "c2", "absent", "")
    recorded = team.set_team_level("k1", "acquis")
    assert recorded is not None
    assert recorded.subjects == ("c1", "c3")
    with pytest.raises(KeyError):
        juror_day.open_team(day, "p1")


def test_a_team_stands_as_it_was_when_a_real_file_is_read_again(
    store: Store, juror_day: JurorDay
) -> None:
    day = juror_day.day("session-1")
    team = juror_day.open_team(day, "p2")
    team.set_team_level("k1", "acquis")
    team.set_member_level("c2", "k1", "partiel")
    team.set_team_comment("k2", "Bien mené")
    team.undo()
    for member in team.members:
        assert store.load(team.sheets[member].ref) == team.states[member]
    again = JurorDay(store, TickingClock()).open_team(day, "p2")
    assert again.states == team.states
    assert again.redo() is not None
    assert again.team_comment("k2") == "Bien mené"


def test_every_recording_of_an_act_is_in_one_transaction(
    kept: Store, team: TeamSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []
    write = kept.record_all

    def counted(recordings: list[Recording], day: tuple[DayRecording, ...] = ()) -> None:
        calls.append(len(recordings))
        write(recordings, day)

    monkeypatch.setattr(kept, "record_all", counted)
    team.set_team_level("k1", "acquis")
    team.undo()
    assert calls == [6, 3]
