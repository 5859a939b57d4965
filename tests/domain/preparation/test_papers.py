"""Which papers a session prints, for whom, and what they still lack."""

import json
from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs

from jury_desk.domain.grid import parse_grid
from jury_desk.domain.preparation import papers
from jury_desk.domain.preparation.finding import Grave, Step
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.paths import resources
from jury_desk.words import preparation as words
from tests.documents.session_papers.samples import grid, placed, session


def found(made: Preparation) -> dict[str, Any]:
    passages = papers.heard(made, grid())
    return {item.code: item for item in papers.findings(made, grid(), passages)}


@pytest.mark.parametrize(
    ("kind", "count"),
    [("convocations", 7), ("juror-convocations", 5), ("calendar", 8), ("door-list", 2),
     ("candidate-attendance", 7), ("juror-attendance", 5), ("blank-sheets", 28),
     ("juror-timetable", 5), ("room-timetable", 2), ("candidate-timetable", 7)],
)  # fmt: skip
def test_each_kind_is_counted_when_the_session_has_passages(kind: Any, count: int) -> None:
    assert papers.counted(kind, session(), grid()) == count


def test_sheets_are_counted_as_they_are_expected_when_an_assessment_has_parts() -> None:
    name = "developpement-commercial-business-unit.grid.json"
    parted = parse_grid(json.loads((resources() / "grids" / name).read_text(encoding="utf-8")))
    bloc = parted.bloc_of_assessment("a3.e1")
    assert bloc is not None
    made = session(grid=parted.id, grid_digest=parted.digest)
    candidates = {
        id_: structs.replace(one, blocs=(bloc.id,), held=(), withdrawn=id_ == "c4")
        for id_, one in made.candidates.items()
    }
    passage = placed("p-t", "t1", "a3.e1", 0, 540, "p1", "r1", jurors=("j1", "j2"))
    made = replace(made, passages={"p-t": passage}, candidates=candidates)
    expected = [papers.sheets_of(made, parted, juror) for juror in ("j1", "j2")]
    assert [len(sheets) for sheets in expected] == [2, 2]  # each of the two who are left
    assert papers.counted("blank-sheets", made, parted) == 4


def test_passages_come_by_day_and_hour_when_some_are_not_placed() -> None:
    order = [item.passage.id for item in papers.heard(session(), grid())]
    assert order == ["p-1", "p-5", "p-2", "p-3", "p-4", "p-6", "p-7", "p-8", "p-9"]


def test_nobody_is_called_when_they_withdrew_or_hold_the_bloc() -> None:
    made = session()
    passages = {
        "w": placed("w", "c6", "b2.e3", 0, 540, "p1", "r1"),
        "h": placed("h", "c2", "b1.e1", 0, 600, "p1", "r1"),
    }
    assert papers.heard(replace(made, passages=passages), grid()) == ()


def test_candidates_are_listed_by_name_without_regard_to_accents_when_they_are_called() -> None:
    names = [one.last_name for one in papers.convoked(papers.heard(session(), grid()))]
    assert names == ["Benali", "Bernard", "Diallo", "Fontaine", "Girard", "Lefèvre", "Nguyen"]


def test_unplaced_passage_is_found_when_one_has_no_hour() -> None:
    finding = found(session())["papers-unplaced"]
    assert (finding.grave, finding.step) == (Grave.DOUBT, Step.TIMETABLE)
    assert finding.values == {"count": "1"}


def test_clash_is_told_before_anything_is_sent_when_a_passage_cannot_hold() -> None:
    made = session()
    passages = {
        "a": placed("a", "c1", "b2.e3", 0, 540, "p1", "r1"),
        "b": placed("b", "c1", "b1.e1", 0, 545, "p2", "r2"),
    }
    both = replace(made, passages=passages)
    finding = {one.code: one for one in papers.findings(both, grid(), papers.heard(both, grid()))}[
        "papers-clash"
    ]
    assert (finding.grave, finding.step, finding.values) == (
        Grave.DOUBT,
        Step.TIMETABLE,
        {"count": "2"},
    )


@pytest.mark.parametrize(
    ("field", "code"),
    [("organiser", "papers-no-organiser"), ("contact", "papers-no-contact"),
     ("regulations_title", "papers-no-regulations"), ("responsible", "papers-no-responsible")],
)  # fmt: skip
def test_what_letters_name_is_found_missing_when_the_session_does_not_say(
    field: str, code: str
) -> None:
    assert code not in found(session())
    finding = found(session(**{field: " "}))[code]
    assert (finding.step, finding.values["field"]) == (Step.SESSION, field)


def test_place_is_not_missing_when_every_room_has_one() -> None:
    made = session(place="")
    assert "papers-no-place" not in found(made)
    bare = {id_: structs.replace(room, place="") for id_, room in made.rooms.items()}
    assert "papers-no-place" in found(replace(made, rooms=bare))


def test_room_and_jurors_are_found_missing_when_a_passage_has_none() -> None:
    made = session()
    bare = structs.replace(made.passages["p-1"], room=None, jurors=())
    codes = found(replace(made, passages={**made.passages, "p-1": bare}))
    assert codes["papers-no-room"].values == {"count": "1"}
    assert codes["papers-no-jurors"].values == {"count": "2"}


def test_candidates_without_a_passage_are_counted_when_others_are_called() -> None:
    made = session()
    fewer = {id_: one for id_, one in made.passages.items() if one.candidate != "c5"}
    assert found(replace(made, passages=fewer))["papers-not-examined"].values == {"count": "1"}


def test_missing_title_is_found_when_the_grid_has_none() -> None:
    about = grid().certification
    untitled = structs.replace(grid(), certification=structs.replace(about, title=None))
    made = session()
    told = papers.findings(made, untitled, papers.heard(made, untitled))
    assert "papers-no-title" in [item.code for item in told]


def test_nothing_else_is_found_when_there_is_no_passage() -> None:
    assert list(found(replace(session(), passages={}))) == ["papers-nothing"]


def test_every_finding_has_its_sentence_and_its_kinds_when_it_is_shown() -> None:
    made = session(organiser="", contact="", responsible="", regulations_title="", place="")
    bare = structs.replace(made.passages["p-1"], room=None, jurors=())
    made = replace(made, passages={**made.passages, "p-1": bare}, rooms={})
    for item in found(made).values():
        assert words.finding(item, "fr") != item.code
        assert words.finding(item, "en") != item.code
        assert any(item in papers.about(kind, [item]) for kind in papers.KINDS)


def test_president_is_the_panels_when_it_names_one() -> None:
    made = session()
    j1, j5 = made.jurors["j1"], made.jurors["j5"]
    named = structs.replace(made.panels["p1"], president="j2")
    assert papers.quality_of(j1, made.panels["p1"]) == "president"
    assert papers.quality_of(j1, named) == "member"
    assert papers.quality_of(j5, named) == "observer"
    assert papers.quality_of(j1, None) == "member"


def test_tied_juror_is_on_no_paper_of_a_passage_when_the_tie_is_found_later() -> None:
    start = session()
    passage = next(p for p in start.passages.values() if p.placed and p.candidate and p.jurors)
    juror, candidate = start.jurors[passage.jurors[0]], start.candidates[passage.candidate or ""]
    since = structs.replace(candidate, tutor=f"{juror.first_name} {juror.last_name}")
    tied = replace(start, candidates={**start.candidates, candidate.id: since})
    (item,) = (one for one in papers.heard(tied, grid()) if one.passage.id == passage.id)
    assert juror not in item.jurors
    assert len(item.jurors) == len(passage.jurors) - 1
    owed = sum(len(papers.sheets_of(tied, grid(), one)) for one in tied.jurors)
    assert papers.counted("blank-sheets", tied, grid()) == owed
