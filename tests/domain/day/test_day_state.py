"""The day folded from its journal: notes, incidents, swaps, who gave up what."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.canonical import parse_json, text_digest
from jury_desk.domain.day import acts
from jury_desk.domain.day.clock import Lapse
from jury_desk.domain.day.phases import planned
from jury_desk.domain.day.plan import in_order, plan_of_day
from jury_desk.domain.document import parsed, plain_of
from jury_desk.domain.session import Candidate, PlannedPhase
from tests.domain.day.journals import ONE, OTHER, PLAN, REASON, Journal
from tests.examples import example_grid


@pytest.fixture
def journal() -> Journal:
    return Journal()


def _note(journal: Journal, note: str = "n1", passage: str = ONE) -> None:
    journal.do(acts.NoteTaken(note=note, passage=passage, text=text_digest(note)))


def test_note_carries_the_minute_of_the_exam_when_taken(journal: Journal) -> None:
    _note(journal, "before")
    journal.start()
    journal.clock.wait(125)
    _note(journal, "within")
    journal.pause()
    journal.clock.wait(600)
    _note(journal, "paused")
    notes = journal.state.notes
    assert notes["before"].minute is None
    assert [notes[name].minute for name in ("within", "paused")] == [Lapse(125_000)] * 2
    assert [note.id for note in journal.state.notes_of(ONE)] == ["before", "within", "paused"]
    assert journal.state.notes_of(OTHER) == ()


def test_note_keeps_its_minute_when_rewritten_and_attached(journal: Journal) -> None:
    journal.start()
    journal.clock.wait(60)
    _note(journal)
    taken = journal.state.notes["n1"]
    journal.clock.wait(60)
    journal.do(acts.NoteRewritten(note="n1", text=REASON))
    journal.do(acts.NoteAttached(note="n1", criterion="k1", subject="c1"))
    assert journal.state.notes["n1"] == replace(taken, text=REASON, criterion="k1", subject="c1")
    journal.do(acts.NoteAttached(note="n1", criterion=None))
    assert journal.state.notes["n1"] == replace(taken, text=REASON)


@pytest.mark.parametrize(
    ("act", "fate"),
    [
        (acts.NoteKept(note="n1"), "kept"),
        (acts.NoteMoved(note="n1", criterion="k1", subject="c2"), "moved"),
        (acts.NoteDiscarded(note="n1"), "discarded"),
    ],
)
def test_note_has_its_fate_when_decided(journal: Journal, act: acts.AnyDayAct, fate: str) -> None:
    _note(journal)
    _note(journal, "n2")
    journal.do(act)
    assert [note.fate for note in journal.state.notes.values()] == [fate, "open"]
    assert len(journal.state.notes_of(ONE)) == (1 if fate == "discarded" else 2)


def _incident(subject: str | None, kind: acts.IncidentKind = "absent") -> acts.IncidentRecorded:
    name = f"i-{subject or 'all'}"
    return acts.IncidentRecorded(incident=name, passage=OTHER, subject=subject, kind=kind)


def test_incident_concerns_whom_it_names_when_asked(journal: Journal) -> None:
    journal.do(_incident("c1"))
    journal.do(_incident(None, "technical"))
    state = journal.state
    assert [one.id for one in state.incidents_of(OTHER)] == ["i-c1", "i-all"]
    assert [one.id for one in state.incidents_of(OTHER, "c1")] == ["i-c1", "i-all"]
    assert [one.id for one in state.incidents_of(OTHER, "c2")] == ["i-all"]
    assert state.incidents_of(ONE) == ()


def test_incident_no_longer_stands_when_withdrawn(journal: Journal) -> None:
    journal.do(_incident("c1"))
    journal.do(acts.IncidentWithdrawn(incident="i-c1", reason=REASON))
    assert journal.state.incidents_of(OTHER, "c1") == ()
    assert journal.state.incidents["i-c1"].withdrawn == REASON


def test_sheet_is_given_up_until_it_is_returned(journal: Journal) -> None:
    journal.do(acts.JurorRecused(passage=OTHER, subject="c1", reason=REASON))
    journal.do(acts.PassageMoved(passage=ONE, juror="Sacha Exemple", reason=REASON))
    state = journal.state
    recused, moved = state.given_up(OTHER, "c1"), state.given_up(ONE, "c2")
    assert recused is not None
    assert moved is not None
    assert (recused.juror, moved.juror) == (None, "Sacha Exemple")
    assert state.given_up(OTHER, "c2") is None
    journal.do(acts.PassageReturned(passage=OTHER, subject="c1", reason=REASON))
    assert journal.state.given_up(OTHER, "c1") is None
    assert journal.state.given_up(ONE, "c2") is not None


def test_custody_is_away_until_it_is_taken_back(journal: Journal) -> None:
    journal.do(acts.CustodyGiven(file="a" * 64))
    assert journal.state.away
    journal.do(acts.CustodyTakenBack(reason=REASON))
    assert not journal.state.away


def test_last_version_counts_when_handed_over_and_received_twice(journal: Journal) -> None:
    def handed(version: int) -> acts.HandedSheet:
        return acts.HandedSheet(sheet="s1", version=version, header="a" * 64)

    journal.do(acts.SheetsHandedOver(sheets=(handed(1),), place="STICK"))
    journal.do(acts.ReceiptTaken(sheets=(handed(1),), receipt="b" * 64))
    journal.do(acts.SheetsHandedOver(sheets=(handed(2),), place="STICK"))
    assert (journal.state.handed, journal.state.received) == ({"s1": 2}, {"s1": 1})


def test_passages_come_as_they_are_heard_when_the_order_was_changed(journal: Journal) -> None:
    late = parsed(type(PLAN.passages[0]), {**plain_of(PLAN.passages[0]), "id": "p0"})
    journal.do(acts.PassageAdded(passage=late, reason=REASON))
    plan = plan_of_day(PLAN, journal.state)
    assert [one.id for one in in_order(plan, journal.state)] == ["p0", "p1", "p2"]
    journal.do(acts.OrderChanged(passages=("p2", "p1")))
    assert [one.id for one in in_order(plan, journal.state)] == ["p2", "p1", "p0"]


def test_plan_gains_who_was_added_when_somebody_came_unplanned(journal: Journal) -> None:
    assert plan_of_day(PLAN, journal.state) is PLAN
    passage = parsed(
        type(PLAN.passages[0]), {**plain_of(PLAN.passages[0]), "id": "p9", "candidate": "c9"}
    )
    someone = Candidate(id="c9", last_name="Öğüt", first_name="Anaïs")
    journal.do(acts.PassageAdded(passage=passage, candidates=(someone,), reason=REASON))
    plan = plan_of_day(PLAN, journal.state)
    assert plan.passage("p9") == passage
    assert plan.candidate("c9") == someone
    assert plan.id == PLAN.id


_PLACES = st.sampled_from([ONE, OTHER])
_EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("start"), _PLACES),
        st.tuples(st.just("note"), _PLACES),
        st.tuples(st.just("incident"), _PLACES),
    ),
    max_size=10,
)


def _swap() -> acts.SheetsSwapped:
    return acts.SheetsSwapped(first="s1", second="s2", passages=(ONE, OTHER), reason=REASON)


def _happened(journal: Journal, events: list[tuple[str, str]]) -> None:
    for number, (kind, passage) in enumerate(events):
        journal.clock.wait(number)
        if kind == "start":
            journal.start(passage=passage)
        elif kind == "note":
            _note(journal, f"n{number}", passage)
        else:
            journal.do(
                acts.IncidentRecorded(incident=f"i{number}", passage=passage, kind="technical")
            )


@given(events=_EVENTS)
def test_day_is_as_before_when_swapped_twice_and_the_others_when_once(
    events: list[tuple[str, str]],
) -> None:
    journal, mirrored = Journal(), Journal()
    _happened(journal, events)
    other = {ONE: OTHER, OTHER: ONE}
    _happened(mirrored, [(kind, other[passage]) for kind, passage in events])
    before = journal.state
    journal.do(_swap())
    once = journal.state
    assert (once.times, once.notes) == (mirrored.state.times, mirrored.state.notes)
    assert once.incidents == mirrored.state.incidents
    journal.do(_swap())
    twice = journal.state
    assert len(twice.swaps) == 2
    assert len(twice.swapped_at) == 2
    assert replace(twice, swaps=(), swapped_at=(), seq=before.seq, head=before.head) == before


def test_times_and_notes_stay_when_two_members_of_one_team_are_swapped(journal: Journal) -> None:
    _happened(journal, [("start", OTHER), ("note", OTHER), ("incident", OTHER)])
    before = journal.state
    within = acts.SheetsSwapped(first="s1", second="s2", passages=(OTHER, OTHER), reason=REASON)
    journal.do(within)
    after = journal.state
    assert (after.times, after.notes, after.incidents) == (
        before.times,
        before.notes,
        before.incidents,
    )


def test_phases_are_the_plans_else_the_framework_documents_else_one() -> None:
    grid = example_grid()
    passage = PLAN.passages[0]
    bloc = grid.bloc(passage.bloc)
    assert bloc is not None
    assessment = bloc.assessment(passage.assessment)
    assert assessment is not None
    found = planned(passage, assessment)
    printed = [(phase.kind, phase.minutes) for phase in assessment.phases]
    assert [(one.kind, one.minutes) for one in found] == (printed or [("presentation", None)])
    own = (PlannedPhase(kind="questions", minutes=5),)
    changed = parsed(type(passage), {**plain_of(passage), "phases": [plain_of(own[0])]})
    assert planned(changed, assessment) == own


@pytest.mark.parametrize("kind", acts.AnyDayAct.__args__, ids=lambda kind: kind.__name__)
def test_act_is_told_apart_by_its_name_when_written(kind: type[acts.DayAct]) -> None:
    name = kind.__struct_config__.tag
    plain = parse_json(b'{"act":"' + str(name).encode() + b'"}')
    assert plain["act"] == name
    others = [other.__struct_config__.tag for other in acts.AnyDayAct.__args__ if other is not kind]
    assert name not in others
