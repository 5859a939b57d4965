"""Tiny sessions of every kind, each of whose timetables is tried: none is better than the plan."""

from collections import defaultdict
from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from jury_desk.domain.preparation import durations
from jury_desk.domain.preparation.people import Absence, DeclaredTie
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.seats import Seats
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.planning import CpSatPlanner, cost
from tests.planning.made_timetable import (
    Lengths,
    candidate,
    day,
    juror,
    made_grid,
    made_session,
    passage,
    with_passages,
)
from tests.planning.proof import faults, minutes_of

OPENS, CLOSES, STEP = 540, 690, 30

LENGTHS: tuple[Lengths, ...] = (
    (("presentation", 30),),
    (("preparation", 30), ("presentation", 30)),
    (("presentation", 20), ("deliberation", 10)),
)


@st.composite
def sessions(draw: st.DrawFn) -> Preparation:
    """Two or three passages, one or two panels, one day; ties, absences, a locked passage."""
    lengths = draw(st.sampled_from(LENGTHS))
    assessments = draw(st.integers(1, 2))
    blocs = ("b1", "b2")[:assessments]
    people = [
        candidate(f"c{number}", blocs, extra=draw(st.sampled_from(("0", "0", "1/3"))))
        for number in range(1, draw(st.integers(1, 3 if assessments == 1 else 1)) + 1)
    ]
    tied = draw(st.lists(st.sampled_from(("j1a", "j1b", "j2a")), unique=True, max_size=2))
    away = draw(st.sampled_from(((), (Absence(day=day(), start=540, end=600),))))
    jurors = [
        juror(
            id_,
            ties=(DeclaredTie(candidate="c1"),) if id_ in tied else (),
            absences=away if id_ in ("j1a", "j1b") else (),
        )
        for id_ in ("j1a", "j1b", "j2a")
    ]
    panels = draw(st.integers(1, 2))
    made = made_session(
        people,
        panels,
        assessments=assessments,
        rooms=draw(st.integers(1, panels)),
        lengths=lengths,
        hours=(OPENS, CLOSES),
        items=[one for one in jurors if panels == 2 or one.id != "j2a"],
        step=STEP,
        between=draw(st.sampled_from((0, 10))),
        candidate_gap=draw(st.sampled_from((0, 30))),
        meal_from=570,
        meal_until=660,
        meal_minutes=draw(st.sampled_from((0, 30))),
        pause_after=draw(st.sampled_from((0, 60))),
        overlap_preparation=draw(st.booleans()),
    )
    if draw(st.booleans()) and people[0].extra_time == 0 and not tied and not away:
        made = with_passages(made, passage("c1", 570, lengths=lengths, locked=True))
    return made


def places(made: Preparation, seats: Seats, one: PlannedPassage) -> list[PlannedPassage]:
    """Every place of a passage, with those who may sit there then."""
    if one.locked:
        return [one]
    found = []
    for panel in made.panels.values():
        for room, start in product(made.rooms, range(OPENS, CLOSES, STEP)):
            there = structs.replace(one, panel=panel.id, room=room, day=day(), start=start)
            heard, _ = minutes_of(there, made.wishes.overlap_preparation)
            jurors = seats.seated(panel, one.subject, day(), min(heard), max(heard) + 1)
            found.append(structs.replace(there, jurors=jurors))
    return [there for there in found if not faults(made, (there,))]


def price(made: Preparation, passages: tuple[PlannedPassage, ...]) -> int:
    """What a timetable costs, reckoned from its passages as `planning.cost` describes it."""
    panels: defaultdict[str, list[frozenset[int]]] = defaultdict(list)
    people: defaultdict[str, list[frozenset[int]]] = defaultdict(list)
    for one in passages:
        heard, there = minutes_of(one, made.wishes.overlap_preparation)
        panels[one.panel or ""].append(heard)
        people[one.candidate or ""].append(there)
    loads = {name: sum(map(len, sets)) for name, sets in panels.items()}
    hearing = [loads.get(name, 0) for name in _hearing(made)]
    total = cost.SPREAD_MINUTE * (max(hearing) - min(hearing))
    latest = OPENS
    for sets in panels.values():
        first, last = min(map(min, sets)), max(map(max, sets)) + 1
        total += cost.PANEL_DAY + cost.PANEL_MINUTE * (last - first)
        latest = max(latest, last)
    total += cost.LATE_MINUTE * (latest - OPENS)
    for sets in people.values():
        first, last = min(map(min, sets)), max(map(max, sets)) + 1
        waited = last - first - sum(map(len, sets))
        total += cost.CANDIDATE_DAY + cost.WAIT_MINUTE * waited
    return total


def _hearing(made: Preparation) -> list[str]:
    """The panels that may hear anything at all."""
    seats = Seats(made)
    wanted = durations.passages(made, made_grid(len(made.timings))).passages
    return sorted({there.panel or "" for one in wanted for there in places(made, seats, one)})


def cheapest(made: Preparation) -> int | None:
    """The least cost of all the timetables that hold; None where none does."""
    seats = Seats(made)
    wanted = durations.passages(made, made_grid(len(made.timings))).passages
    every = [places(made, seats, one) for one in wanted]
    costs = [price(made, chosen) for chosen in product(*every) if not faults(made, tuple(chosen))]
    return min(costs, default=None)


def plan(made: Preparation) -> Plan:
    grid = made_grid(len(made.timings))
    return CpSatPlanner().plan(
        made,
        grid,
        durations.passages(made, grid).passages,
        keep=False,
        found=lambda _: None,
        cancelled=lambda: False,
        seconds=20,
    )


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(made=sessions())
def test_plan_is_the_cheapest_of_all_when_every_timetable_is_tried(made: Preparation) -> None:
    found = plan(made)
    least = cheapest(made)
    if least is None:
        assert found.passages == ()
        assert found.contradictions
    else:
        assert faults(made, found.passages) == []
        assert found.best
        assert found.cost == price(made, found.passages) == least
