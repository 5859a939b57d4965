"""Two sheets swapped by mistake are put right, and back again."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from jury_desk.domain.audit import Act, check_chain
from jury_desk.domain.sheet import Mark, Phase
from jury_desk.errors import DayError, DiskFullError
from jury_desk.services.juror_day import JurorDay
from jury_desk.services.swap_sheets import swap_sheets, swappable, weigh_swap
from jury_desk.services.unforeseen_given import recuse
from jury_desk.services.unforeseen_paper import copy_from_paper
from tests.contracts.marking import complete_sheet, sign
from tests.examples import example_grid
from tests.services.unforeseen import JurorAtWork, day_plan

FIRST, SECOND = ("p3", "c1"), ("p4", "c3")
LEVELS = ("acquis", "partiel", "non-acquis", "non-observe", None)
WHY = "J’ai noté l’une sur la fiche de l’autre"


def swap(
    at_work: JurorAtWork, one: tuple[str, str] = FIRST, other: tuple[str, str] = SECOND
) -> None:
    refs = (at_work.ref(*one), at_work.ref(*other))
    swap_sheets(at_work.log, at_work.service, at_work.day, *refs, WHY)


def refusal(at_work: JurorAtWork, one: tuple[str, str], other: tuple[str, str]) -> str:
    before = at_work.entries()
    with pytest.raises(DayError) as caught:
        swap(at_work, one, other)
    assert at_work.entries() == before
    return caught.value.details["reason"]


def test_levels_comments_and_stage_change_places_when_two_sheets_are_swapped() -> None:
    at_work = JurorAtWork()
    one, other = at_work.sheet(*FIRST), at_work.sheet(*SECOND)
    one.set_level("k1", "acquis")
    one.set_comment("k2", "Très claire")
    one.start_write_up()
    other.set_level("k1", "non-acquis")
    swap(at_work)
    assert at_work.marks(*FIRST) == {"k1": Mark("non-acquis")}
    assert at_work.marks(*SECOND) == {"k1": Mark("acquis"), "k2": Mark(comment="Très claire")}
    assert at_work.sheet(*FIRST).state.phase is Phase.LIVE
    assert at_work.sheet(*SECOND).state.phase is Phase.WRITE_UP


def test_swap_is_last_in_both_chains_and_clears_undo_when_it_is_recorded() -> None:
    at_work = JurorAtWork()
    at_work.sheet(*FIRST).set_level("k1", "acquis")
    swap(at_work)
    for passage, other in ((FIRST, SECOND), (SECOND, FIRST)):
        sheet = at_work.reopened().sheet(*passage)
        journal = at_work.store.journal(sheet.ref.id)
        assert check_chain(journal) is None
        assert journal[-1].act is Act.SWAPPED
        assert journal[-1].new == at_work.ref(*other).id
        assert at_work.log.text(journal[-1].old) == WHY
        assert sheet.undo() is None


def test_times_notes_and_incidents_go_along_when_the_passages_differ() -> None:
    at_work = JurorAtWork()
    at_work.sheet(*FIRST).set_level("k1", "acquis")
    log = at_work.log
    log.start_phase("p3", 0)
    note = log.take_note("p3", "reformule bien")
    log.record_incident("p3", None, "technical", "Panne de courant")
    copy_from_paper(log, at_work.service, at_work.day, "p3", "broken", "")
    swap(at_work)
    assert log.state.paper_of("p3", "c1") is None
    assert log.state.paper_of("p4", "c3") is not None
    assert log.state.time("p4").started
    assert not log.state.time("p3").started
    assert [one.id for one in log.state.notes_of("p4")] == [note]
    assert [one.kind for one in log.state.incidents_of("p4")] == ["technical"]


def test_complete_sheet_is_reopened_when_it_is_swapped() -> None:
    at_work = JurorAtWork()
    complete_sheet(at_work.sheet(*FIRST))
    swap(at_work)
    assert at_work.sheet(*FIRST).state.phase is Phase.LIVE
    assert at_work.sheet(*SECOND).state.phase is Phase.WRITE_UP
    assert len(at_work.marks(*SECOND)) == 4


def test_both_sides_are_told_with_what_does_not_count_when_a_swap_is_weighed() -> None:
    grid = example_grid(4)
    plan = day_plan(grid)
    people = tuple(
        structs.replace(one, neutralised_=("k2",)) if one.id == "c3" else one
        for one in plan.candidates
    )
    at_work = JurorAtWork(grid, structs.replace(plan, candidates=people))
    sheet = at_work.sheet(*FIRST)
    sheet.set_level("k1", "acquis")
    sheet.set_level("k2", "acquis")
    sheet.set_comment("k1", "Bien")
    before = at_work.entries()
    told = weigh_swap(at_work.service, at_work.day, at_work.ref(*FIRST), at_work.ref(*SECOND))
    assert at_work.entries() == before
    assert (told.first.name, told.second.name) == ("AUBERT Camille", "PETIT Zoé")
    assert (told.first.levels, told.first.comments) == ((("Acquis", 2),), 1)
    assert told.second.is_empty
    assert told.across
    assert told.left_out == (("CE1.2", "PETIT Zoé"),)
    swap(at_work)
    swap(at_work)
    assert at_work.marks(*FIRST) == {"k1": Mark("acquis", "Bien"), "k2": Mark("acquis")}


def test_swap_is_refused_when_the_sheets_do_not_match() -> None:
    at_work = JurorAtWork()
    at_work.sheet(*FIRST).set_level("k1", "acquis")
    assert refusal(at_work, FIRST, FIRST) == "swap-same"
    assert refusal(at_work, FIRST, ("p2", "c1")) == "swap-assessment"
    assert refusal(at_work, ("p1", "c2"), SECOND) == "swap-nothing"
    recuse(at_work.log, at_work.day, "p4", "c3", "Ma nièce")
    assert refusal(at_work, FIRST, SECOND) == "unforeseen-given"


def test_swap_is_refused_when_a_sheet_is_signed() -> None:
    at_work = JurorAtWork()
    sheet = at_work.sheet(*FIRST)
    complete_sheet(sheet)
    sign(sheet)
    assert refusal(at_work, FIRST, SECOND) == "swap-signed"


def test_nothing_changes_places_when_the_disk_is_full() -> None:
    at_work = JurorAtWork()
    at_work.sheet(*FIRST).set_level("k1", "acquis")
    before = at_work.entries()
    at_work.store.full = True
    with pytest.raises(DiskFullError):
        swap(at_work)
    assert at_work.reopened().entries() == before
    assert at_work.log.state.swaps == ()


def test_only_sheets_that_can_be_swapped_are_offered_when_one_is_in_hand() -> None:
    day = JurorAtWork().day
    alone = swappable(day, JurorAtWork().ref(*FIRST))
    assert [(one.passage, one.subject) for one in alone] == [("p1", "c2"), ("p4", "c3")]
    team = swappable(day, JurorAtWork().ref("p2", "c1"))
    assert [(one.passage, one.subject) for one in team] == [("p2", "c2"), ("p2", "c3")]


def test_columns_of_two_members_change_places_when_their_team_stays_as_it_is() -> None:
    at_work = JurorAtWork(example_grid(4))
    team = at_work.service.open_team(at_work.day, "p2")
    team.set_team_level("k1", "acquis")
    team.set_member_level("c1", "k1", "partiel")
    team.set_member_level("c1", "k2", "non-acquis")
    swap(at_work, ("p2", "c1"), ("p2", "c2"))
    again = at_work.reopened().service.open_team(at_work.day, "p2")
    levels = {
        member: [again.states[member].mark(name).level for name in ("k1", "k2")]
        for member in ("c1", "c2", "c3")
    }
    assert levels["c2"] == ["partiel", "non-acquis"]
    assert levels["c1"][0] == levels["c3"][0] == "acquis"
    assert again.deviates("c2", "k1")
    assert not again.deviates("c1", "k1")
    assert again.undo() is None
    again.set_team_level("k1", "non-acquis")
    assert again.states["c1"].mark("k1").level == "non-acquis"
    assert again.states["c2"].mark("k1").level == "partiel"


Marked = Mapping[str, tuple[str | None, str]]
MARKS = st.dictionaries(
    st.sampled_from(("k1", "k2", "k3", "k4")),
    st.tuples(st.sampled_from(LEVELS), st.text(max_size=30)),
    max_size=4,
)


def fill(at_work: JurorAtWork, place: tuple[str, str], marks: Marked) -> None:
    sheet = at_work.sheet(*place)
    for name, (level, comment) in marks.items():
        sheet.set_level(name, level)
        sheet.set_comment(name, comment)


@settings(max_examples=60, deadline=None)
@given(MARKS, MARKS, st.booleans(), st.booleans())
def test_swapping_again_restores_everything_when_anything_was_recorded(
    first: Marked,
    second: Marked,
    writing: bool,
    across: bool,
) -> None:
    at_work = JurorAtWork()
    one, other = (FIRST, SECOND) if across else (("p2", "c1"), ("p2", "c3"))
    fill(at_work, one, first)
    fill(at_work, other, second)
    if writing and across:
        at_work.sheet(*one).start_write_up()
    before = [at_work.marks(*place) for place in (one, other)]
    phases = [at_work.sheet(*place).state.phase for place in (one, other)]
    if not any(before):
        assert refusal(at_work, one, other) == "swap-nothing"
        return
    swap(at_work, one, other)
    assert [at_work.marks(*place) for place in (other, one)] == before
    assert [at_work.sheet(*place).state.phase for place in (other, one)] == phases
    swap(at_work, one, other)
    again = at_work.reopened()
    assert [again.marks(*place) for place in (one, other)] == before
    assert [again.sheet(*place).state.phase for place in (one, other)] == phases
    assert len(again.log.state.swaps) == 2


def test_swap_is_whole_on_a_data_file_when_it_is_read_again(juror_day: JurorDay) -> None:
    day, log = juror_day.day("session-1"), juror_day.log("session-1")
    refs = [sheet.ref for sheet in day.sheets if sheet.ref.passage == "p2"]
    sheet = juror_day.open_sheet(day, refs[0])
    sheet.set_level("k1", "partiel")
    sheet.set_comment("k1", "Très précise")
    swap_sheets(log, juror_day, day, refs[0], refs[1], WHY)
    read = juror_day.day("session-1")
    first, second = (juror_day.open_sheet(read, ref).state for ref in refs[:2])
    assert first.mark("k1") == Mark()
    assert second.mark("k1") == Mark("partiel", "Très précise")
    assert (first.undo, second.undo) == ((), ())
    assert [act.first for act in read.state.swaps] == [refs[0].id]
