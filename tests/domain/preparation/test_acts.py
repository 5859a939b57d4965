"""What a session being prepared allows, and what goes with an item that is taken away."""

from dataclasses import replace
from typing import Any, get_args

import pytest
from msgspec import structs

from jury_desk.domain.preparation.acts import checked, removal
from jury_desk.domain.preparation.card import Room, SessionState
from jury_desk.domain.preparation.panel import Panel, PlayedPart
from jury_desk.domain.preparation.people import (
    DeclaredTie,
    HeldBloc,
    Juror,
    Neutralisation,
    Team,
    Waiver,
)
from jury_desk.domain.preparation.preparation import (
    Change,
    Item,
    Kind,
    Preparation,
    applied,
    of_items,
    put,
)
from jury_desk.domain.preparation.refusal import Refusal
from jury_desk.domain.preparation.regulations import (
    AssessmentWeight,
    ExternalRule,
    PartWeight,
)
from jury_desk.domain.preparation.timetable import AssessmentTiming, PlannedPassage, TimetableWishes
from jury_desk.errors import PreparationError
from jury_desk.words import preparation as words
from tests.contracts.preparing import DAY, REGULATIONS, example_preparation
from tests.examples import example_grid

GRID = example_grid()
START = example_preparation(GRID)
CARD = START.card
ORAL = START.passages["p1"]


def in_state(state: SessionState) -> Preparation:
    """The example, further on."""
    return replace(START, card=structs.replace(CARD, state=state))


def reason(start: Preparation, *changes: Change) -> str:
    """Why the changes are refused; "" where they are not."""
    try:
        checked(start, GRID, changes)
    except PreparationError as error:
        return error.details["reason"]
    return ""


def putting(*items: Item, start: Preparation = START) -> str:
    """Why putting the items is refused; "" where it is not."""
    return reason(start, *put(start, items))


def taking(kind: Kind, id_: str, start: Preparation = START) -> str:
    """Why taking an item away, alone, is refused; "" where it is not."""
    return reason(start, Change(kind, id_, start.item(kind, id_), None))


def test_everything_may_be_put_again_when_a_draft() -> None:
    every = [item for item in START.items() if item != CARD]
    nothing = of_items([CARD, START.profile, REGULATIONS, TimetableWishes()])
    after = checked(nothing, GRID, put(nothing, every))
    assert after == START


def test_state_after_is_told_when_allowed() -> None:
    room = Room(id="r9", label="Amphi")
    assert checked(START, GRID, put(START, [room])).rooms["r9"] == room


def passage(**fields: Any) -> PlannedPassage:
    """A new passage of the first candidate's oral, changed."""
    made = PlannedPassage(id="p9", assessment="oral", candidate="c1")
    return structs.replace(made, **fields)


C1, TEAM, JURY = START.candidates["c1"], START.teams["t1"], START.panels["jury-1"]

DANGLING: dict[str, tuple[Item, Refusal]] = {
    "bloc aimed at": (structs.replace(C1, blocs=("b1", "b7")), "act-unknown-bloc"),
    "bloc held": (structs.replace(C1, held=(HeldBloc(bloc="b7", proof="PV"),)), "act-unknown-bloc"),
    "member": (structs.replace(TEAM, members=("c1", "c9")), "act-unknown-candidate"),
    "team's assessment": (structs.replace(TEAM, assessments=("essay",)), "act-unknown-assessment"),
    "tie": (
        Juror(id="j9", last_name="X", ties=(DeclaredTie(candidate="c9"),)),
        "act-unknown-candidate",
    ),
    "panel's member": (structs.replace(JURY, members=("j1", "j9")), "act-unknown-juror"),
    "panel's room": (structs.replace(JURY, room="r9"), "act-unknown-room"),
    "panel's assessment": (structs.replace(JURY, assessments=("essay",)), "act-unknown-assessment"),
    "part's assessment": (
        structs.replace(JURY, parts=(PlayedPart(assessment="essay", juror="j1", plays="client"),)),
        "act-unknown-assessment",
    ),
    "waiver's juror": (
        Waiver(id="w9", juror="j9", candidate="c1", reason="X"),
        "act-unknown-juror",
    ),
    "waiver's candidate": (
        Waiver(id="w9", juror="j1", candidate="c9", reason="X"),
        "act-unknown-candidate",
    ),
    "neutralised criterion": (
        Neutralisation(id="n9", candidate="c1", criterion="k9"),
        "act-unknown-criterion",
    ),
    "neutralised candidate": (
        Neutralisation(id="n9", candidate="c9", criterion="k1"),
        "act-unknown-candidate",
    ),
    "timing": (AssessmentTiming(id="essay"), "act-unknown-assessment"),
    "timing's panel": (AssessmentTiming(id="oral", panels=("jury-9",)), "act-unknown-panel"),
    "timing's room": (AssessmentTiming(id="oral", rooms=("r9",)), "act-unknown-room"),
    "passage's assessment": (passage(assessment="essay"), "act-unknown-assessment"),
    "passage's candidate": (passage(candidate="c9"), "act-unknown-candidate"),
    "passage's team": (passage(candidate=None, team="t9"), "act-unknown-team"),
    "passage's panel": (passage(panel="jury-9"), "act-unknown-panel"),
    "passage's room": (passage(room="r9"), "act-unknown-room"),
    "passage's juror": (passage(jurors=("j9",)), "act-unknown-juror"),
    "weighted assessment": (
        structs.replace(
            REGULATIONS, assessments=(AssessmentWeight(assessment="essay", weight="1"),)
        ),
        "act-unknown-assessment",
    ),
    "weighted part": (
        structs.replace(
            REGULATIONS, parts=(PartWeight(assessment="oral", part="own", weight="1"),)
        ),
        "act-unknown-part",
    ),
    "external test": (
        structs.replace(REGULATIONS, external=(ExternalRule(assessment="essay"),)),
        "act-unknown-assessment",
    ),
    "eliminatory competency": (
        structs.replace(REGULATIONS, eliminatory_competencies=("c7",)),
        "act-unknown-competency",
    ),
}


@pytest.mark.parametrize(("item", "expected"), DANGLING.values(), ids=DANGLING)
def test_item_is_refused_when_it_names_what_is_not_there(item: Item, expected: Refusal) -> None:
    assert putting(item) == expected


def test_item_may_name_another_when_both_come_together() -> None:
    assert putting(Room(id="r9", label="Amphi"), structs.replace(JURY, room="r9")) == ""


@pytest.mark.parametrize(
    ("kind", "id_"),
    [
        (Kind.CANDIDATE, "c2"),
        (Kind.TEAM, "t1"),
        (Kind.JUROR, "j1"),
        (Kind.PANEL, "jury-1"),
        (Kind.ROOM, "r1"),
    ],
)
def test_item_stays_when_others_name_it(kind: Kind, id_: str) -> None:
    assert taking(kind, id_) == "act-still-used"
    assert reason(START, *removal(START, kind, [id_])) == ""


INCONSISTENT: dict[str, tuple[Item, Refusal]] = {
    "two teams": (Team(id="t2", label="Équipe 2", members=("c1", "c4")), "act-in-two-teams"),
    "two teams, one for all": (
        Team(id="t2", label="Équipe 2", members=("c1",), assessments=("game",)),
        "act-in-two-teams",
    ),
    "president from elsewhere": (
        structs.replace(JURY, president="j3", members=("j1", "j2")),
        "act-president-outside",
    ),
    "part of another": (
        structs.replace(JURY, members=("j2", "j3")),
        "act-part-outside",
    ),
    "neutralised twice": (
        Neutralisation(id="n9", candidate="c2", criterion="k4"),
        "act-neutralised-twice",
    ),
    "held bloc examined": (passage(candidate="c4"), "act-bloc-held"),
    "held bloc placed": (
        passage(candidate="c4", day=DAY, start=600),
        "act-bloc-held",
    ),
}


@pytest.mark.parametrize(("item", "expected"), INCONSISTENT.values(), ids=INCONSISTENT)
def test_item_is_refused_when_it_cannot_hold(item: Item, expected: Refusal) -> None:
    assert putting(item) == expected


def test_member_may_be_in_two_teams_when_for_other_assessments() -> None:
    one = structs.replace(TEAM, assessments=("game",))
    other = Team(id="t2", label="Équipe 2", members=("c1",), assessments=("oral",))
    assert putting(one, other) == ""


def test_passage_stays_changeable_when_its_bloc_is_carried_since() -> None:
    held = structs.replace(START.candidates["c2"], held=(HeldBloc(bloc="b1", proof="PV"),))
    since = applied(START, put(START, [held]))
    assert putting(structs.replace(ORAL, room=None), start=since) == ""
    assert putting(structs.replace(ORAL, start=900), start=since) == "act-bloc-held"


def test_team_is_examined_when_one_member_is_not_exempt() -> None:
    held = structs.replace(C1, held=(HeldBloc(bloc="b1", proof="PV"),))
    since = applied(START, put(START, [held]))
    moved = structs.replace(START.passages["p2"], start=900)
    assert putting(moved, start=since) == ""


def tied(likeness: str) -> Preparation:
    """The example with a juror whom a candidate's card names as its tutor."""
    card = structs.replace(START.candidates["c1"], tutor=likeness)
    return applied(START, put(START, [card]))


def test_juror_is_refused_when_certainly_tied() -> None:
    start = tied("Dominique Exemple")
    assert putting(passage(jurors=("j1",)), start=start) == "act-certain-conflict"
    assert putting(passage(jurors=("j2",)), start=start) == ""
    team = structs.replace(START.passages["p2"], id="p8")
    assert putting(team, start=start) == "act-certain-conflict"


def test_juror_is_seated_when_the_tie_is_only_doubtful() -> None:
    assert putting(passage(jurors=("j1",)), start=tied("D. Exemple")) == ""


def test_seat_stays_when_the_tie_is_found_later() -> None:
    start = tied("Dominique Exemple")
    moved = structs.replace(START.passages["p2"], start=900)
    assert putting(moved, start=start) == ""


@pytest.mark.parametrize("kind", [Kind.CARD, Kind.PROFILE, Kind.REGULATIONS, Kind.WISHES])
def test_single_item_stays_when_taken_away(kind: Kind) -> None:
    assert taking(kind, "") == "act-single-stays"
    with pytest.raises(PreparationError):
        removal(START, kind, [""])


def test_act_is_refused_when_it_was_made_for_another_state() -> None:
    assert reason(START, Change(Kind.ROOM, "r9", Room(id="r9", label="X"), None)) == "act-elsewhere"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"id": "session-2"}, "act-id-fixed"),
        ({"practice": True}, "act-practice-fixed"),
        ({"grid": "autre"}, "act-grid-unknown"),
        ({"grid_digest": "0" * 64}, "act-grid-unknown"),
        ({"state": "closed"}, "act-state-by-step"),
        ({"state": "open", "label": "Autre"}, "act-state-by-step"),
        ({"state": "open"}, ""),
        ({"zone": "Europe/Atlantis"}, "act-zone-unknown"),
        ({"zone": "Europe"}, "act-zone-unknown"),
        ({"zone": "../etc"}, "act-zone-unknown"),
        ({"zone": "America/Guadeloupe"}, ""),
        ({"kind": "vae", "regulations_text": "Article 1"}, ""),
    ],
)
def test_card_of_a_draft_is_checked_when_changed(fields: dict[str, Any], expected: str) -> None:
    assert putting(structs.replace(CARD, **fields)) == expected


def test_state_moves_alone_when_it_moves() -> None:
    opened = structs.replace(CARD, state="open")
    assert putting(opened, Room(id="r9", label="X")) == "act-state-by-step"
    assert putting(CARD, start=in_state("open")) == "act-state-by-step"


LATE: dict[str, tuple[Item, str]] = {
    "kind": (structs.replace(CARD, state="open", kind="vae"), "act-kind-fixed"),
    "grid": (structs.replace(CARD, state="open", grid_digest="0" * 64), "act-grid-fixed"),
    "regulations": (structs.replace(REGULATIONS, tolerance="1"), "act-regulations-fixed"),
    "regulations' text": (
        structs.replace(CARD, state="open", regulations_text="Autre"),
        "act-regulations-fixed",
    ),
    "held bloc": (
        structs.replace(START.candidates["c4"], held=()),
        "act-held-bloc-lowered",
    ),
    "another's passage": (
        structs.replace(ORAL, candidate="c3"),
        "act-passage-fixed",
    ),
    "another assessment's passage": (
        structs.replace(ORAL, assessment="game"),
        "act-passage-fixed",
    ),
    "label": (structs.replace(CARD, state="open", label="Autre"), ""),
    "late candidate": (structs.replace(C1, id="c9", number="E-9"), ""),
    "another bloc held": (structs.replace(C1, held=(HeldBloc(bloc="b1", proof="PV"),)), ""),
    "juror who falls ill": (structs.replace(ORAL, jurors=("j2", "j3")), ""),
    "profile": (structs.replace(START.profile, quorum=3), ""),
}


@pytest.mark.parametrize(("item", "expected"), LATE.values(), ids=LATE)
def test_open_session_is_checked_when_changed(item: Item, expected: str) -> None:
    assert putting(item, start=in_state("open")) == expected


def test_open_session_keeps_what_was_settled_when_something_is_removed() -> None:
    start = in_state("open")
    assert taking(Kind.PASSAGE, "p1", start) == "act-passage-locked"
    assert taking(Kind.PASSAGE, "p2", start) == ""
    refused = removal(start, Kind.CANDIDATE, ["c2"])
    assert reason(start, *refused) in ("act-candidate-has-passage", "act-passage-locked")
    in_a_team = removal(start, Kind.CANDIDATE, ["c1"])
    assert reason(start, *in_a_team) == "act-candidate-has-passage"
    assert reason(start, *removal(start, Kind.CANDIDATE, ["c4"])) == ""


def test_held_bloc_is_not_lowered_when_the_candidate_is_made_anew_in_one_act() -> None:
    held = START.candidates["c4"]
    anew = structs.replace(held, held=())
    changes = (
        Change(Kind.CANDIDATE, "c4", held, None),
        Change(Kind.CANDIDATE, "c4", None, anew),
    )
    assert reason(in_state("open"), *changes) == "act-held-bloc-lowered"


@pytest.mark.parametrize("state", ["closed", "archived"])
def test_nothing_changes_when_closed(state: SessionState) -> None:
    start = in_state(state)
    assert putting(Room(id="r9", label="X"), start=start) == "act-session-closed"
    assert taking(Kind.WAIVER, "w1", start) == "act-session-closed"
    assert putting(structs.replace(start.card, label="X"), start=start) == "act-session-closed"


def test_closed_session_may_be_archived_and_no_more_when_advanced() -> None:
    assert putting(structs.replace(CARD, state="archived"), start=in_state("closed")) == ""
    back = structs.replace(CARD, state="open")
    assert putting(back, start=in_state("closed")) == "act-state-by-step"


def test_other_grid_is_taken_when_everything_is_in_it() -> None:
    larger, smaller = example_grid(6), example_grid(3)
    for grid, expected in ((larger, ""), (smaller, "act-grid-elements")):
        card = structs.replace(CARD, grid_digest=grid.digest)
        try:
            checked(START, grid, put(START, [card]))
            found = ""
        except PreparationError as error:
            found = error.details["reason"]
        assert found == expected


def left(kind: Kind, id_: str) -> Preparation:
    """The example without an item."""
    return checked(START, GRID, removal(START, kind, [id_]))


def test_candidate_leaves_teams_and_takes_passages_when_removed() -> None:
    after = left(Kind.CANDIDATE, "c2")
    assert after.teams["t1"].members == ("c1", "c3")
    assert [*after.passages] == ["p2", "p3"]
    assert not after.neutralisations
    assert [*after.waivers] == ["w1"]
    assert not left(Kind.CANDIDATE, "c3").waivers


def test_tie_goes_with_its_candidate_when_removed() -> None:
    juror = structs.replace(START.jurors["j1"], ties=(DeclaredTie(candidate="c4"),))
    start = applied(START, put(START, [juror]))
    after = applied(start, removal(start, Kind.CANDIDATE, ["c4"]))
    assert after.jurors["j1"].ties == ()


def test_team_takes_its_passages_when_removed() -> None:
    assert [*left(Kind.TEAM, "t1").passages] == ["p1", "p3"]


def test_juror_leaves_panels_and_passages_when_removed() -> None:
    after = left(Kind.JUROR, "j1")
    assert after.panels["jury-1"].members == ("j2", "j3")
    assert after.panels["jury-1"].parts == ()
    assert after.passages["p1"].jurors == ("j2", "j3")
    assert not after.waivers
    assert left(Kind.JUROR, "j2").panels["jury-1"].president is None


def test_passages_wait_for_a_panel_when_theirs_is_removed() -> None:
    after = left(Kind.PANEL, "jury-1")
    assert {p.panel for p in after.passages.values()} == {None}
    assert {p.jurors for p in after.passages.values()} == {()}
    assert after.passages["p1"].start == 540
    assert after.timings["oral"].panels == ()


def test_passages_wait_for_a_room_when_theirs_is_removed() -> None:
    after = left(Kind.ROOM, "r1")
    assert after.passages["p1"].room is None
    assert after.passages["p2"].room == "r2"
    assert after.panels["jury-1"].room is None
    assert after.timings["oral"].rooms == ()


def test_several_go_at_once_when_removed() -> None:
    changes = removal(START, Kind.CANDIDATE, ["c1", "c2", "c2", "no such"])
    after = checked(START, GRID, changes)
    assert [*after.candidates] == ["c3", "c4"]
    assert after.teams["t1"].members == ("c3",)
    assert applied(after, [change.inverse for change in reversed(changes)]) == START


def test_nothing_changes_when_nothing_is_removed() -> None:
    assert removal(START, Kind.PANEL, ["no such"]) == ()
    assert removal(START, Kind.PASSAGE, ["p3"]) == (
        Change(Kind.PASSAGE, "p3", START.passages["p3"], None),
    )


def test_panel_without_its_people_is_one_when_empty() -> None:
    assert putting(Panel(id="jury-2", label="Jury 2")) == ""


@pytest.mark.parametrize("code", get_args(Refusal))
def test_refusal_has_its_sentence_when_it_is_told_in_either_language(code: str) -> None:
    for language in ("fr", "en"):
        assert words.told(code, {"id": "x", "count": "2"}, language) != code
