"""What does not hold in a timetable, each by its name; what moving a passage would bring."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs

from jury_desk.domain.preparation import clashes
from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.people import Absence, DeclaredTie, Team
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import AssessmentTiming, PlannedPassage
from jury_desk.words.preparation import finding
from tests.planning.made_timetable import (
    ORAL,
    Lengths,
    candidate,
    day,
    juror,
    made_grid,
    made_session,
    panel,
    passage,
    phases,
    with_items,
    with_passages,
)

PREPARED: Lengths = (("preparation", 30), ("presentation", 30), ("deliberation", 10))


def codes(found: Iterable[Finding]) -> list[str]:
    return [one.code for one in found]


def session(**fields: Any) -> Preparation:
    fields.setdefault("meal_minutes", 0)
    return made_session(3, 2, assessments=2, **fields)


def clashing(made: Preparation, *passages: PlannedPassage) -> list[Finding]:
    """What is found, without the passages that are merely not planned yet."""
    found = clashes.clashes(with_passages(made, *passages), None, made_grid(2))
    for one in found:
        assert one.step is Step.TIMETABLE
        for language in ("fr", "en"):
            told = finding(one, language)
            assert told != one.code
            assert "{" not in told
            assert "  " not in told
    return [one for one in found if one.code != "passages-unplaced"]


def at(subject: str, start: int, panel_id: str = "p1", **fields: Any) -> PlannedPassage:
    fields.setdefault("room", f"r{panel_id[1:]}")
    return passage(subject, start, panel_id=panel_id, **fields)


def test_nothing_is_found_when_passages_follow_one_another() -> None:
    assert clashing(session(), at("c1", 540), at("c2", 585), at("c3", 540, "p2")) == []


PAIRS: dict[str, tuple[tuple[PlannedPassage, ...], list[str]]] = {
    "panel": ((at("c1", 540), at("c2", 560, room="r2")), ["panel-twice"]),
    "panel and room": ((at("c1", 540), at("c2", 560)), ["panel-twice"]),
    "room": ((at("c1", 540), at("c2", 560, "p2", room="r1")), ["room-twice"]),
    "candidate": ((at("c1", 540), at("c1", 560, "p2", assessment="e2")), ["candidate-twice"]),
    "between": ((at("c1", 540), at("c2", 582)), ["panel-between"]),
    "gap": ((at("c1", 540), at("c1", 595, "p2", assessment="e2")), ["candidate-gap"]),
    "deliberation frees the candidate": (
        (at("c1", 540), at("c1", 600, "p2", assessment="e2")),
        [],
    ),
    "other day": ((at("c1", 540), at("c2", 540, number=1)), []),
}


@pytest.mark.parametrize(("passages", "expected"), PAIRS.values(), ids=PAIRS.keys())
def test_two_passages_clash_when_they_take_the_same(
    passages: tuple[PlannedPassage, ...], expected: list[str]
) -> None:
    assert codes(clashing(session(days=2), *passages)) == expected


def test_two_panels_clash_when_a_juror_sits_in_both() -> None:
    made = session()
    shared = with_items(made, panel(2, ("j1a", "j2b", "j2c")))
    seated = at("c2", 560, "p2", jurors=("j1a", "j2b", "j2c"))
    (found,) = clashing(shared, at("c1", 540), seated)
    assert (found.code, found.grave) == ("juror-twice", Grave.REFUSED)
    assert {found.id, found.other} == {"e1-c1", "e1-c2"}
    assert found.values["juror"] == "J1a"
    assert (found.values["start"], found.values["then"]) == ("09:00", "09:20")


def prepared(overlap: bool, second: int) -> list[str]:
    made = session(lengths=PREPARED, overlap_preparation=overlap, between=0)
    return codes(
        clashing(made, at("c1", 540, lengths=PREPARED), at("c2", second, lengths=PREPARED))
    )


def test_preparation_takes_up_the_candidate_alone_when_it_may_overlap() -> None:
    assert prepared(True, 580) == []
    assert prepared(True, 579) == ["panel-twice"]
    assert prepared(False, 580) == ["panel-twice"]
    assert prepared(False, 610) == []


def test_preparation_takes_up_the_candidate_when_another_passage_meets_it() -> None:
    made = session(lengths=PREPARED)
    first = at("c1", 540)
    other = at("c1", 560, "p2", assessment="e2", lengths=PREPARED)
    assert "candidate-twice" in codes(clashing(made, first, other))


ALONE: dict[str, tuple[PlannedPassage, list[str]]] = {
    "before the day": (at("c1", 530), ["passage-outside-hours"]),
    "after the day": (at("c1", 18 * 60 - 39), ["passage-outside-hours"]),
    "at the end of the day": (at("c1", 18 * 60 - 40), []),
    "another day": (at("c1", 600, number=9), ["passage-other-day"]),
    "no room": (at("c1", 600, room=None), ["passage-without-room"]),
    "a room that is gone": (at("c1", 600, room="r9"), ["passage-without-room"]),
    "no panel": (at("c1", 600, panel_id="", room="r1"), ["passage-without-panel"]),
    "a member who left": (
        at("c1", 600, jurors=("j1a", "j1b", "j2a")),
        ["passage-juror-left"],
    ),
    "too few": (at("c1", 600, jurors=("j1a",)), ["passage-no-quorum"]),
    "nobody": (at("c1", 600, jurors=()), ["passage-no-quorum"]),
    "too short": (at("c1", 600, lengths=ORAL[1:]), ["passage-too-short"]),
    "longer": (
        at("c1", 600, lengths=(*ORAL, ("break", 5))),
        ["passage-other-length"],
    ),
}


@pytest.mark.parametrize(("one", "expected"), ALONE.values(), ids=ALONE.keys())
def test_a_passage_is_told_of_when_its_place_does_not_hold(
    one: PlannedPassage, expected: list[str]
) -> None:
    assert codes(clashing(session(), one)) == expected


def test_a_passage_is_told_of_when_its_juror_is_absent_while_it_is_heard() -> None:
    def found(start: int, end: int) -> list[str]:
        away = juror("j1a", absences=(Absence(day=day(), start=start, end=end),))
        return codes(clashing(session(items=[away]), at("c1", 600)))

    assert found(630, 640) == ["passage-juror-absent"]
    assert found(640, 700) == []
    assert found(0, 600) == []


def test_a_passage_is_told_of_when_its_juror_is_tied() -> None:
    tied = juror("j1a", ties=(DeclaredTie(candidate="c1"),))
    made = session(items=[tied])
    found = clashing(made, at("c1", 600), at("c2", 660))
    assert [(one.code, one.id, one.other) for one in found] == [
        ("passage-juror-tied", "e1-c1", "j1a")
    ]


def test_a_passage_is_told_of_when_its_panel_was_emptied() -> None:
    made = with_items(session(), panel(1, ()))
    assert codes(clashing(made, at("c1", 600))) == ["passage-panel-empty"]


def test_a_passage_is_told_of_when_those_who_sit_are_no_majority() -> None:
    inside = [juror(id_, side="internal") for id_ in ("j1a",)]
    made = session(items=inside)
    (found,) = clashing(made, at("c1", 600, jurors=("j1a", "j1b")))
    assert (found.code, found.grave) == ("passage-composition", Grave.REFUSED)


def test_a_passage_is_told_of_when_its_panel_or_room_is_for_others() -> None:
    made = with_items(
        session(),
        panel(1, assessments=("e2",)),
        structs.replace(session().timings["e1"], rooms=("r2",)),
    )
    found = clashing(made, at("c1", 600))
    assert codes(found) == ["passage-other-room", "passage-other-panel"]
    assert {one.grave for one in found} == {Grave.DOUBT}


def test_a_passage_is_superfluous_when_its_candidate_withdrew() -> None:
    made = with_items(session(), candidate("c1", ("b1",), withdrawn=True))
    assert codes(clashing(made, at("c1", 600))) == ["passage-superfluous"]


def test_passages_without_an_hour_are_counted_when_some_are_missing() -> None:
    made = with_passages(session(), at("c1", 600), passage("c2"))
    found = clashes.clashes(made, None, made_grid(2))
    assert [(one.code, one.id, one.values["count"]) for one in found] == [
        ("passages-unplaced", "e1", "2"),
        ("passages-unplaced", "e2", "3"),
    ]
    alone = clashes.clashes(made)
    assert [(one.id, one.values["count"]) for one in alone] == [("e1", "1")]


LONG: Lengths = (("presentation", 60),)


def row(*starts: int) -> list[PlannedPassage]:
    return [at(f"c{n}", start, lengths=LONG) for n, start in enumerate(starts, 1)]


@pytest.mark.parametrize(
    ("starts", "missing"),
    [((690, 760, 830), True), ((690, 840, 905), False), ((540, 660, 840), False)],
)
def test_meal_is_missing_when_no_hour_of_its_window_is_free(
    starts: tuple[int, ...], missing: bool
) -> None:
    made = session(lengths=LONG, meal_minutes=60, pause_after=0)
    found = clashing(made, *row(*starts))
    assert codes(found) == (["meal-missing"] if missing else [])
    for one in found:
        assert one.values["jurors"] == "J1a, J1b, J1c"


@pytest.mark.parametrize(
    ("starts", "missing"),
    [((540, 605, 670), True), ((540, 605, 680), False), ((540, 620, 685), False)],
)
def test_pause_is_missing_when_a_panel_works_too_long(
    starts: tuple[int, ...], missing: bool
) -> None:
    made = session(lengths=LONG, pause_after=180, pause_minutes=15)
    assert codes(clashing(made, *row(*starts))) == (["pause-missing"] if missing else [])


def test_pause_is_not_asked_for_when_one_passage_alone_is_long() -> None:
    made = session(lengths=(("presentation", 200),), pause_after=180)
    assert clashing(made, at("c1", 540, lengths=(("presentation", 200),))) == []


def test_candidate_is_crowded_when_there_are_more_passages_than_a_day_takes() -> None:
    made = session(passages_a_day=1)
    found = clashing(made, at("c1", 540), at("c1", 700, "p2", assessment="e2"))
    assert codes(found) == ["candidate-crowded"]


def test_team_mates_clash_with_their_own_passages_when_their_team_is_heard() -> None:
    timing = AssessmentTiming(id="e2", subject="team", phases=phases(*ORAL))
    made = session(items=[Team(id="t1", label="Team", members=("c1", "c2")), timing])
    team = at("c1", 560, "p2", assessment="e2", team="t1")
    found = clashing(made, at("c1", 540), at("c3", 585), team)
    assert [(one.code, one.values["candidate"]) for one in found] == [
        ("candidate-twice", "NAME-C1")
    ]


def test_team_mate_is_free_when_the_bloc_is_held() -> None:
    from jury_desk.domain.preparation.people import HeldBloc

    timing = AssessmentTiming(id="e2", subject="team", phases=phases(*ORAL))
    carried = candidate("c1", ("b1", "b2"), held=(HeldBloc(bloc="b2", proof="Minutes"),))
    made = session(items=[Team(id="t1", label="Team", members=("c1", "c2")), timing, carried])
    team = at("c1", 560, "p2", assessment="e2", team="t1")
    assert clashing(made, at("c1", 540), team) == []


def consequences(made: Preparation, moved: PlannedPassage) -> list[str]:
    return codes(clashes.consequences(made, made_grid(2), moved))


def planned() -> Preparation:
    return with_passages(
        session(meal_minutes=60),
        at("c1", 540),
        at("c2", 585),
        at("c3", 540, "p2"),
        at("c2", 545, "p2", assessment="e2"),
    )


def test_consequences_are_none_when_a_passage_is_moved_where_it_fits() -> None:
    assert consequences(planned(), at("c1", 900)) == []


def test_consequences_tell_of_the_moved_passage_alone_when_others_clash_too() -> None:
    made = planned()
    found = clashes.consequences(made, made_grid(2), at("c1", 590))
    assert [(one.code, {one.id, one.other}) for one in found] == [
        ("panel-twice", {"e1-c1", "e1-c2"})
    ]
    assert "panel-twice" in codes(clashes.clashes(made, None, made_grid(2)))


@pytest.mark.parametrize("start", [540, 560, 585, 620, 700])
@pytest.mark.parametrize("panel_id", ["p1", "p2"])
def test_consequences_are_what_the_whole_check_says_when_the_passage_is_put(
    start: int, panel_id: str
) -> None:
    made = planned()
    moved = at("c1", start, panel_id)
    put = replace(made, passages={**made.passages, moved.id: moved})
    whole = {
        (one.code, one.id, one.other)
        for one in clashes.clashes(put, None, made_grid(2))
        if moved.id in (one.id, one.other)
    }
    told = clashes.consequences(made, made_grid(2), moved)
    assert {(one.code, one.id, one.other) for one in told} == whole


def test_consequences_seat_the_other_panel_when_a_passage_goes_there() -> None:
    tied = [juror(id_, ties=(DeclaredTie(candidate="c1"),)) for id_ in ("j2a", "j2b")]
    made = with_passages(session(items=tied), at("c1", 540))
    there = at("c1", 540, "p2", jurors=("j1a", "j1b", "j1c"))
    assert consequences(made, there) == ["passage-no-quorum"]


def test_consequences_follow_the_session_when_it_changes() -> None:
    made = planned()
    assert consequences(made, at("c1", 700)) == []
    other = replace(made, passages={**made.passages, "e1-c9": at("c3", 705, number=0)})
    assert consequences(other, at("c1", 700)) == ["panel-twice"]


def test_consequences_are_none_when_the_passage_is_taken_off() -> None:
    assert consequences(planned(), passage("c1")) == []


def test_findings_name_the_day_in_words_when_they_are_told() -> None:
    (found,) = clashing(session(), at("c1", 530))
    assert finding(found, "fr") == (
        "Le 14 juin 2027 à 08:50, NAME-C1 : le passage, qui finit à 09:30, sort des heures du "
        "jour (09:00 à 18:00)."
    ).replace(" :", "\u202f:")
    assert "14 June 2027 at 08:50" in finding(found, "en")


def test_rooms_are_told_by_their_labels_when_two_panels_meet_there() -> None:
    made = with_items(session(), Room(id="r1", label="Salle Surcouf"))
    (found,) = clashing(made, at("c1", 540), at("c2", 560, "p2", room="r1"))
    assert "Salle Surcouf" in finding(found, "fr")
