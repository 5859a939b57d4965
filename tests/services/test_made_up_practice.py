"""Practice sessions with made-up people, on grids of every make."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from jury_desk import paths
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.ports import Store
from jury_desk.domain.preparation import readiness
from jury_desk.domain.preparation.acts import checked
from jury_desk.domain.preparation.plan import session_plan
from jury_desk.domain.preparation.preparation import Kind, Preparation, kind_of, of_items, put
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import Phase, expected_sheets
from jury_desk.errors import PracticeImpossibleError
from jury_desk.services.juror_day import JurorDay
from jury_desk.services.made_up_practice import MOST_PASSAGES, made_up_template
from jury_desk.services.practice import practice_session_id
from jury_desk.services.practice_template import practice_preparation
from jury_desk.storage import open_store
from jury_desk.storage.files import GridFolder
from jury_desk.storage.rule_book import ShippedRuleBook
from tests.examples import SteadyClock, plain_grid

ZONE = dt.timezone(dt.timedelta(hours=2))
MORNING = dt.datetime(2026, 6, 12, 16, 45, tzinfo=ZONE)
SHIPPED = GridFolder(paths.resources() / "grids").grids()


def grid_with(*assessments: dict[str, Any], **changes: Any) -> Grid:
    """The example grid with other assessments."""
    plain = plain_grid() | changes
    plain["blocs"][0]["assessments"] = list(assessments)
    return parse_grid(plain)


RULES = ShippedRuleBook(paths.resources() / "rules")


def prepared(grid: Grid) -> Preparation:
    template = made_up_template(grid)
    return practice_preparation(template, grid, RULES, "practice-exemple-1", MORNING)


def plan_of(grid: Grid) -> SessionPlan:
    return session_plan(prepared(grid), grid, "j1")


@pytest.mark.parametrize("grid", SHIPPED, ids=lambda grid: grid.id)
def test_session_is_an_ordinary_one_when_made(grid: Grid) -> None:
    session = prepared(grid)
    assert session.card.practice
    assert session.card.state == "open"
    grave = readiness.lacking(readiness.findings(session, grid, MORNING.date()))
    assert {found.code for found in grave} <= {"passages-unplaced"}  # few passages teach enough
    every = [item for item in session.items() if kind_of(item) is not Kind.CARD]
    again = of_items([session.card, session.profile, session.regulations, session.wishes])
    draft = replace(again, card=structs.replace(session.card, state="draft"))
    assert checked(draft, grid, put(draft, every)).passages == session.passages


def play_through(grid: Grid, plan: SessionPlan, store: Store) -> int:
    """Mark and complete every sheet of the plan through the services; how many there are."""
    store.add_session(plan, grid)
    juror_day = JurorDay(store, SteadyClock())
    day = juror_day.day(plan.id)
    for item in day.sheets:
        sheet = juror_day.open_sheet(day, item.ref)
        for criterion in sheet.criteria:
            sheet.set_level(criterion.id, grid.scale_of(criterion).levels[-1].id)
        sheet.start_write_up()
        for criterion_id in sheet.to_justify:
            sheet.set_comment(criterion_id, "Un motif")
        sheet.complete()
        assert sheet.state.phase is Phase.COMPLETE
    return len(day.sheets)


@pytest.mark.parametrize("grid", SHIPPED, ids=lambda grid: grid.id)
def test_every_sheet_can_be_marked_when_the_grid_is_shipped(grid: Grid, tmp_path: Path) -> None:
    plan = plan_of(grid)
    store = open_store(tmp_path / "jury-desk.db", None)
    assert play_through(grid, plan, store) >= len(plan.passages)
    store.close()
    assert 1 <= len(plan.passages) <= MOST_PASSAGES
    assert plan.practice
    assert plan.grid_digest == grid.digest
    assert len({passage.bloc for passage in plan.passages}) == min(
        MOST_PASSAGES, len([bloc for bloc in grid.blocs if bloc.criteria and bloc.assessments])
    )


def test_plan_is_the_same_when_made_twice() -> None:
    assert plan_of(SHIPPED[0]) == plan_of(SHIPPED[0])


def test_passages_follow_through_the_morning_when_made() -> None:
    plan = plan_of(SHIPPED[0])
    starts = [passage.starts_at for passage in plan.passages]
    assert starts == sorted(set(starts))
    assert starts[0] == dt.datetime(2026, 6, 12, 9, 0, tzinfo=ZONE)
    assert starts[-1].hour < 12
    assert plan.date == dt.date(2026, 6, 12)


def test_team_passes_when_the_assessment_is_a_groups() -> None:
    parts = plain_grid()["blocs"][0]["assessments"][1]["parts"]
    grid = grid_with(
        {"id": "e1", "title": "Soutenance", "setting": "individual"},
        {"id": "e2", "title": "Étude de cas", "setting": "group"},
        {"id": "e3", "title": "Jeu", "parts": parts},
        {"id": "e4", "title": "Au choix", "setting": "either"},
    )
    plan = plan_of(grid)
    by_assessment = {passage.assessment: passage for passage in plan.passages}
    assert [name for name, passage in by_assessment.items() if passage.team] == ["e2", "e3"]
    assert len(plan.teams[0].members) == 3
    sheets = expected_sheets(plan, plan.juror)
    assert len([ref for ref in sheets if ref.passage == by_assessment["e3"].id]) == 3


def test_no_team_is_made_up_when_nobody_works_in_one() -> None:
    assert plan_of(grid_with({"id": "e1", "title": "Soutenance"})).teams == ()


def test_parts_are_played_when_the_assessment_is_a_role_play() -> None:
    grid = grid_with(
        {"id": "e1", "title": "Dossier", "forms": ["written"]},
        {"id": "e2", "title": "Vente", "forms": ["roleplay"]},
        {"id": "e3", "title": "Achat", "phases": [{"kind": "roleplay"}]},
    )
    played = [[seat.plays for seat in passage.seats] for passage in plan_of(grid).passages]
    assert played == [
        [None, None, None],
        ["client", "observateur", None],
        ["observateur", "client", None],
    ]


def test_external_test_is_left_out_when_others_are_there() -> None:
    grid = grid_with(
        {"id": "e1", "title": "TOEIC", "external": {"name": "TOEIC", "pass_above": "850"}},
        {"id": "e2", "title": "Certification en ligne", "forms": ["external"]},
        {"id": "e3", "title": "Soutenance"},
    )
    assert [passage.assessment for passage in plan_of(grid).passages] == ["e3"]


def test_at_most_six_assessments_pass_when_there_are_more() -> None:
    grid = grid_with(*({"id": f"e{number}", "title": "Oral"} for number in range(9)))
    assert [passage.assessment for passage in plan_of(grid).passages] == [
        f"e{number}" for number in range(MOST_PASSAGES)
    ]


def test_words_are_english_when_the_grid_is() -> None:
    plan = plan_of(grid_with({"id": "e1", "title": "Oral"}, language="en"))
    assert plan.label == "Practice session"
    assert plan.language == "en"


@pytest.mark.parametrize(
    "assessments",
    [
        [],
        [{"id": "e1", "title": "TOEIC", "external": {"name": "TOEIC", "pass_above": "850"}}],
    ],
)
def test_practice_is_impossible_when_no_assessment_is_marked(
    assessments: list[dict[str, Any]],
) -> None:
    with pytest.raises(PracticeImpossibleError):
        plan_of(grid_with(*assessments))


def test_practice_is_impossible_when_there_are_no_criteria() -> None:
    plain = plain_grid()
    plain["blocs"][0]["criteria"] = []
    with pytest.raises(PracticeImpossibleError):
        plan_of(parse_grid(plain))


def test_every_sheet_can_be_marked_when_a_part_has_no_criteria(tmp_path: Path) -> None:
    plain = plain_grid()
    for criterion in plain["blocs"][0]["criteria"]:
        criterion |= {"assessments": ["game"], "part": "team"}
    grid = parse_grid(plain)
    store = open_store(tmp_path / "jury-desk.db", None)
    plan = plan_of(grid)
    assert [passage.assessment for passage in plan.passages] == ["game"]
    assert play_through(grid, plan, store) == 3
    store.close()


@pytest.mark.parametrize(
    ("revision", "wanted"),
    [
        ("1", "practice-exemple-1"),
        ("2024/03 bêta", "practice-exemple-2024-03-b-ta"),
        ("", "practice-exemple-0"),
        ("x" * 200, "practice-exemple-" + "x" * 63),
    ],
)
def test_session_has_an_id_when_the_revision_is_any_text(revision: str, wanted: str) -> None:
    assert practice_session_id(parse_grid(plain_grid() | {"revision": revision})) == wanted
