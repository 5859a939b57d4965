"""Who is examined on what, and how long it takes with extra time."""

import pytest
from msgspec import structs

from jury_desk.domain.grid import PhaseKind
from jury_desk.domain.preparation import durations
from jury_desk.domain.preparation.people import Candidate, HeldBloc, Team
from jury_desk.domain.preparation.preparation import Item, Preparation
from jury_desk.domain.preparation.timetable import AssessmentTiming
from tests.planning.made_timetable import (
    Lengths,
    candidate,
    made_grid,
    made_session,
    passage,
    phases,
    with_items,
    with_passages,
)

EVERY: Lengths = (
    ("preparation", 20),
    ("presentation", 20),
    ("roleplay", 10),
    ("questions", 10),
    ("deliberation", 10),
    ("break", 5),
)
HELD = (HeldBloc(bloc="b1", proof="Minutes 12"),)


def session(*people: Candidate, items: tuple[Item, ...] = (), blocs: int = 1) -> Preparation:
    return made_session(people, 1, assessments=blocs, lengths=EVERY, items=items)


def lengths(
    made: Preparation, subject: str, timing: AssessmentTiming | None = None
) -> list[tuple[PhaseKind, int]]:
    timing = timing or made.timings["e1"]
    found = durations.phases(made, made_grid(len(made.timings)), timing, subject)
    return [(phase.kind, phase.minutes) for phase in found]


@pytest.mark.parametrize(
    ("extra", "minutes"),
    [
        ("0", [20, 20, 10, 10, 10, 5]),
        ("1/3", [27, 27, 14, 14, 10, 5]),
        ("1/2", [30, 30, 15, 15, 10, 5]),
        ("1/10", [22, 22, 11, 11, 10, 5]),
        ("1", [40, 40, 20, 20, 10, 5]),
    ],
)
def test_phases_take_extra_time_when_the_candidate_works_in_them(
    extra: str, minutes: list[int]
) -> None:
    made = session(candidate("c1", extra=extra))
    assert [length for _, length in lengths(made, "c1")] == minutes


def team_session(*shares: str, members: int | None = None) -> Preparation:
    people = [candidate(f"c{at}", extra=share) for at, share in enumerate(shares, 1)]
    ids = tuple(person.id for person in people)[:members]
    timing = AssessmentTiming(
        id="e1",
        subject="team",
        phases=phases(("presentation", 30), ("deliberation", 10)),
        each_minutes=5,
    )
    return session(*people, items=(Team(id="t1", label="Team", members=ids), timing))


def test_phases_of_a_team_take_the_largest_share_when_members_differ() -> None:
    made = team_session("0", "1/3", "1/10")
    assert lengths(made, "t1") == [
        ("presentation", 40),
        ("questions", 5 + 7 + 6),
        ("deliberation", 10),
    ]


def test_phases_of_a_team_leave_out_who_withdrew_when_time_is_counted() -> None:
    made = team_session("1/3", "0")
    gone = structs.replace(made.candidates["c1"], withdrawn=True)
    assert lengths(with_items(made, gone), "t1") == [
        ("presentation", 30),
        ("questions", 5),
        ("deliberation", 10),
    ]


def test_phases_of_a_team_leave_out_who_holds_the_bloc_when_the_grid_is_known() -> None:
    made = team_session("1/3", "0")
    carried = structs.replace(made.candidates["c1"], held=HELD)
    held = with_items(made, carried)
    assert ("questions", 5) in lengths(held, "t1")
    without = durations.phases(held, None, held.timings["e1"], "t1")
    assert [phase.minutes for phase in without if phase.kind == "questions"] == [12]


def test_phases_of_a_candidate_ask_nobody_else_when_teams_have_questions_each() -> None:
    made = session(candidate("c1"))
    timing = structs.replace(made.timings["e1"], each_minutes=5)
    assert lengths(made, "c1", timing) == [*EVERY]


def test_needed_follows_the_blocs_aimed_at_when_some_are_held() -> None:
    made = session(
        candidate("c1", ("b1", "b2")),
        candidate("c2", ("b1", "b2"), held=HELD),
        candidate("c3", ("b2",)),
        candidate("c4", ("b1",), withdrawn=True),
        blocs=2,
    )
    assert durations.needed(made, made_grid(2)) == (
        ("e1", "c1"),
        ("e2", "c1"),
        ("e2", "c2"),
        ("e2", "c3"),
    )


def test_needed_leaves_out_an_assessment_when_it_takes_place_elsewhere() -> None:
    made = session(candidate("c1"), items=(AssessmentTiming(id="e1", planned=False),))
    assert durations.needed(made, made_grid()) == ()


def test_needed_names_teams_when_somebody_in_them_is_examined() -> None:
    made = team_session("0", "0", "0", members=2)
    idle = Team(id="t2", label="Idle", members=())
    other = Team(id="t3", label="Other", members=("c3",), assessments=("e9",))
    assert durations.needed(with_items(made, idle, other), made_grid()) == (("e1", "t1"),)


def test_without_team_names_who_is_left_when_work_is_in_groups() -> None:
    made = team_session("0", "0", "0", members=2)
    (found,) = durations.without_team(made, made_grid())
    assert (found.code, found.id, found.other) == ("candidate-without-team", "c3", "e1")


def test_passages_keep_what_stands_when_more_are_needed() -> None:
    made = session(candidate("c1"), candidate("c2"))
    stood = passage("c1", 600, lengths=EVERY, locked=True)
    wanted = durations.passages(with_passages(made, stood), made_grid())
    assert wanted.passages[0] == stood
    assert [(one.subject, one.placed) for one in wanted.passages] == [("c1", True), ("c2", False)]
    assert wanted.superfluous == ()


def test_passages_take_the_lengths_of_today_when_extra_time_came_later() -> None:
    made = session(candidate("c1", extra="1/3"))
    wanted = durations.passages(with_passages(made, passage("c1", 600, lengths=EVERY)), made_grid())
    (found,) = wanted.passages
    assert (found.start, found.minutes) == (600, 27 + 27 + 14 + 14 + 10 + 5)


def test_passages_are_superfluous_when_nobody_needs_them() -> None:
    made = session(candidate("c1"), candidate("c2", withdrawn=True))
    twin = structs.replace(passage("c1"), id="twin")
    wanted = durations.passages(
        with_passages(made, passage("c1", 600), passage("c2", 700), twin), made_grid()
    )
    assert wanted.superfluous == ("e1-c2", "twin")


def test_passages_have_the_same_new_ids_when_asked_twice() -> None:
    made = session(candidate("c1"), candidate("c2"))
    first, second = (durations.passages(made, made_grid()) for _ in range(2))
    assert first == second
    assert len({one.id for one in first.passages}) == 2


def test_lengths_are_the_same_when_a_phase_gets_a_name() -> None:
    made = session(candidate("c1"))
    timing = made.timings["e1"]
    named = structs.replace(
        timing,
        phases=tuple(
            structs.replace(phase, label="A name", language="en", part="own")
            for phase in timing.phases
        ),
    )
    before, after = (durations.phases(made, made_grid(), one, "c1") for one in (timing, named))
    assert before == after  # a timetable that stands needs no new lengths
