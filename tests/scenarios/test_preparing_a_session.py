"""From a candidates' file to the printed attendance sheet, for each of the five certifications."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from jury_desk.bootstrap import door, practice_grids
from jury_desk.domain.preparation.clashes import clashes
from jury_desk.domain.preparation.finding import Grave
from jury_desk.domain.preparation.lists.list_import import LineState
from jury_desk.domain.preparation.readiness import lacking
from jury_desk.domain.preparation.sitting import sitting
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.errors import PreparationError
from tests.scenarios.made_lists import NAMES, write_candidates
from tests.scenarios.secretary import Secretary


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.fixture(scope="module", params=practice_grids())
def secretary(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Secretary]:
    """A session prepared from the list to the timetable."""
    folder = tmp_path_factory.mktemp("secretariat")
    program = door(folder / "data").open(None)
    made = Secretary(program)
    made.begin(request.param)
    write_candidates(folder / "candidats.xlsx", made.grid)
    counts = made.import_candidates(folder / "candidats.xlsx")
    assert counts[LineState.NEW] == len(NAMES)
    made.compose_panels()
    made.neutralise(candidate_id(made, "Garnier"))
    made.plan()
    yield made
    program.close()


def candidate_id(secretary: Secretary, name: str) -> str:
    return next(one.id for one in secretary.state.candidates.values() if one.birth_name == name)


def passages_of(secretary: Secretary, candidate: str) -> list[PlannedPassage]:
    state = secretary.state
    return [one for one in state.passages.values() if candidate in state.members(one.subject)]


def test_list_changes_nothing_when_it_is_imported_again(
    secretary: Secretary, tmp_path: Path
) -> None:
    write_candidates(tmp_path / "again.xlsx", secretary.grid)
    preview = secretary.look_at(tmp_path / "again.xlsx")
    assert preview.counts[LineState.UNCHANGED] == len(NAMES)
    assert preview.hindrance == "list-nothing-changes"
    assert preview.changes() == ()


def test_tutor_never_sits_for_their_candidate_when_the_session_is_planned(
    secretary: Secretary,
) -> None:
    aubert = candidate_id(secretary, "Aubert")
    assert passages_of(secretary, aubert)
    for passage in passages_of(secretary, aubert):
        assert "juror-1" not in passage.jurors
    panel = secretary.state.panels["panel-1"]
    seated = sitting(secretary.state, panel, aubert)
    assert [tie.juror for tie in seated.excluded] == ["juror-1"]
    assert seated.excluded[0].certain
    assert seated.may_decide  # three are left: the quorum holds


def test_tie_is_refused_when_the_tutor_is_seated_by_hand(secretary: Secretary) -> None:
    from msgspec import structs

    aubert = candidate_id(secretary, "Aubert")
    passage = passages_of(secretary, aubert)[0]
    before = secretary.state
    with pytest.raises(PreparationError):
        secretary.session.put(
            structs.replace(passage, panel="panel-1", jurors=("juror-1", "juror-4"))
        )
    assert secretary.state == before


def test_carried_bloc_is_never_examined_when_its_proof_was_in_the_list(
    secretary: Secretary,
) -> None:
    carvalho = secretary.state.candidates[candidate_id(secretary, "Carvalho")]
    first = secretary.grid.blocs[0]
    assert [(held.bloc, held.proof) for held in carvalho.held] == [
        (first.id, "PV 2026-014 du 12 juin 2026")
    ]
    assert first.id not in carvalho.examined
    own = {item.id for item in first.assessments}
    alone = [one for one in passages_of(secretary, carvalho.id) if one.candidate is not None]
    assert not own & {one.assessment for one in alone}


def test_passage_is_longer_by_the_third_when_a_candidate_has_extra_time(
    secretary: Secretary,
) -> None:
    benali, garnier = (candidate_id(secretary, name) for name in ("Benali", "Garnier"))
    longer = {p.assessment: p for p in passages_of(secretary, benali) if p.candidate}
    usual = {p.assessment: p for p in passages_of(secretary, garnier) if p.candidate}
    common = longer.keys() & usual.keys()
    assert common
    for assessment in common:
        assert longer[assessment].minutes > usual[assessment].minutes
        for more, plain in zip(longer[assessment].phases, usual[assessment].phases, strict=True):
            works = plain.kind in ("preparation", "presentation", "questions", "roleplay")
            assert more.minutes == (-(-plain.minutes * 4 // 3) if works else plain.minutes)


def test_team_passes_together_when_an_assessment_is_group_work(secretary: Secretary) -> None:
    teams = secretary.state.teams
    assert sorted(len(team.members) for team in teams.values()) == [4, 4]
    by_team = {one.id for one in secretary.state.timings.values() if one.subject == "team"}
    planned = [one for one in secretary.state.passages.values() if one.team is not None]
    assert {one.assessment for one in planned} == {
        one for one in by_team if secretary.state.timings[one].planned
    }
    if by_team:
        assert {one.team for one in planned} == set(teams)


def test_part_is_played_when_a_role_play_is_handed_out(secretary: Secretary) -> None:
    from jury_desk.domain.preparation.plan import session_plan

    plan = session_plan(secretary.state, secretary.grid, "juror-2")
    forms = {item.id: item.forms for bloc in secretary.grid.blocs for item in bloc.assessments}
    played = [
        seat.plays
        for passage in plan.passages
        if "roleplay" in forms[passage.assessment]
        for seat in passage.seats
        if seat.juror in ("juror-2", "juror-6")
    ]
    assert played
    assert set(played) == {"client"}


def test_nothing_clashes_when_the_timetable_was_made(secretary: Secretary) -> None:
    assert all(one.placed for one in secretary.state.passages.values())
    found = clashes(secretary.state)
    assert [one for one in found if one.grave in (Grave.REFUSED, Grave.LACK)] == []


def test_attendance_sheet_names_everybody_when_it_is_printed(
    secretary: Secretary, tmp_path: Path
) -> None:
    written = secretary.print_out("candidate-attendance", "pdf", tmp_path)
    assert written.items > 0
    printed = " ".join("\n".join(text_of(tmp_path / name) for name in written.names).split())
    present = {
        member
        for passage in secretary.state.passages.values()
        for member in secretary.state.members(passage.subject)
    }
    assert present
    for member in present:
        name = secretary.state.candidates[member].name
        assert all(word in printed for word in name.replace("-", " ").split()), name
    assert "Salle à part" not in printed  # a measure is nobody's business at the door


def test_blank_sheet_says_neutralised_and_no_reason_when_it_is_printed(
    secretary: Secretary, tmp_path: Path
) -> None:
    written = secretary.print_out("blank-sheets", "pdf", tmp_path)
    printed = " ".join("\n".join(text_of(tmp_path / name) for name in written.names).split())
    heard = {one.assessment for one in passages_of(secretary, candidate_id(secretary, "Garnier"))}
    criterion = secretary.grid.blocs[-1].criteria[0]
    examined = [
        one for one in heard if criterion.id in {c.id for c in secretary.grid.criteria_of(one)}
    ]
    assert ("neutralisé" in printed.lower()) is bool(examined)
    assert "Avis motivé" not in printed
    assert "Nora Lambert" not in printed
    assert secretary.grid.digest[:8] in printed.replace(" ", "")


def test_session_opens_when_nothing_is_missing(secretary: Secretary) -> None:
    found = secretary.session.findings()
    missing = lacking(found)
    assert [(one.code, dict(one.values)) for one in missing] == []
    assert secretary.session.advance().card.state == "open"
