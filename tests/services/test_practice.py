"""The practice sessions of the certifications: ordinary ones, made once and left as they are."""

import datetime as dt
import itertools
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from jury_desk import paths
from jury_desk.bootstrap import FIRST_PRACTICE, practice_grids, practice_template
from jury_desk.domain.document import parsed
from jury_desk.domain.preparation import readiness, zones
from jury_desk.domain.preparation.plan import session_plan
from jury_desk.domain.preparation.ports import PreparationAct
from jury_desk.errors import StorageError
from jury_desk.services.practice import practice_id, prepare_practice
from jury_desk.services.practice_sessions import PracticeSessions
from jury_desk.services.practice_template import PracticeTemplate, practice_preparation
from jury_desk.storage import open_store
from jury_desk.storage.files import GridFolder
from jury_desk.storage.rule_book import ShippedRuleBook
from jury_desk.storage.store import SqliteStore
from tests.examples import SteadyClock

GRIDS = GridFolder(paths.resources() / "grids")
RULES = ShippedRuleBook(paths.resources() / "rules")
MORNING = dt.datetime(2026, 6, 12, 16, 45, tzinfo=dt.timezone(dt.timedelta(hours=2)))


def template_of(grid_id: str) -> PracticeTemplate:
    return parsed(PracticeTemplate, practice_template(grid_id))


def sessions_on(store: SqliteStore) -> PracticeSessions:
    return PracticeSessions(store, store.preparation, RULES, SteadyClock())


@pytest.mark.parametrize("grid_id", practice_grids())
def test_session_is_an_ordinary_one_when_made_of_its_template(grid_id: str) -> None:
    grid, template = GRIDS.grid(grid_id), template_of(grid_id)
    session = practice_preparation(template, grid, RULES, practice_id(grid_id), MORNING)
    assert (session.card.practice, session.card.state) == (True, "open")
    assert session.card.days == (dt.date(2026, 6, 12),)
    grave = readiness.lacking(readiness.findings(session, grid, MORNING.date()))
    assert {found.code for found in grave} <= {"passages-unplaced"}  # few passages teach enough
    plan = session_plan(session, grid, template.juror)
    assert [passage.id for passage in plan.passages] == [one.id for one in template.passages]
    assert [passage.starts_at.timetz().replace(tzinfo=None) for passage in plan.passages] == [
        one.time for one in template.passages
    ]
    assert {passage.starts_at.utcoffset() for passage in plan.passages} == {dt.timedelta(hours=2)}


def test_parts_change_from_one_passage_to_the_next_when_jurors_swap_them() -> None:
    grid = GRIDS.grid("manager-affaires")
    template = template_of("manager-affaires")
    session = practice_preparation(template, grid, RULES, "practice-x", MORNING)
    plan = session_plan(session, grid, "j1")
    assert plan.panel == "Jury 2"
    played = {p.id: [seat.plays for seat in p.seats] for p in plan.passages}
    assert played["p2"] == ["observateur", "client", None]
    assert played["p3"] == ["client", "observateur", None]


def test_passages_do_not_overlap_when_phases_are_longer_than_the_time(tmp_path: Path) -> None:
    for grid_id in practice_grids():
        grid = GRIDS.grid(grid_id)
        session = practice_preparation(template_of(grid_id), grid, RULES, "practice-x", MORNING)
        placed = sorted(session.passages.values(), key=lambda p: (p.start or 0) + p.preparation)
        for one, following in itertools.pairwise(placed):
            assert one.start is not None
            assert following.start is not None
            assert one.start + one.minutes <= following.start + following.preparation
        assert all(one.minutes > one.preparation for one in placed)


def test_template_is_refused_when_it_is_for_another_grid(tmp_path: Path) -> None:
    store = open_store(tmp_path / "jury-desk.db", None)
    with pytest.raises(ValueError, match="template"):
        sessions_on(store).from_template(
            template_of("manager-affaires"), GRIDS.grid("marketing-commercial"), "practice-x"
        )
    store.close()


def test_sessions_are_made_once_when_prepared_again(tmp_path: Path) -> None:
    store = open_store(tmp_path / "jury-desk.db", None)
    made: list[str] = []

    def make(grid_id: str) -> None:
        made.append(grid_id)
        sessions_on(store).from_template(
            template_of(grid_id), GRIDS.grid(grid_id), practice_id(grid_id)
        )

    wanted = practice_grids()[:2]
    assert prepare_practice(store, wanted, make) == f"practice-{FIRST_PRACTICE}"
    assert prepare_practice(store, wanted, make) == f"practice-{FIRST_PRACTICE}"
    assert made == wanted
    assert {told.id for told in store.preparation.summaries()} == {
        practice_id(grid_id) for grid_id in wanted
    }
    assert all(told.practice and told.state == "open" for told in store.preparation.summaries())
    assert {plan.id for plan in store.sessions()} == {practice_id(name) for name in wanted}
    (created,) = store.preparation.steps(practice_id(FIRST_PRACTICE))
    assert created.act is PreparationAct.CREATED
    store.close()


def test_session_is_finished_when_its_making_was_cut_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(tmp_path / "jury-desk.db", None)
    grid, template = GRIDS.grid("manager-affaires"), template_of("manager-affaires")
    with monkeypatch.context() as patch:

        def refuse(*_: object) -> None:
            raise StorageError("No.", "Try again.")

        patch.setattr(store, "add_session", refuse)
        with pytest.raises(StorageError):
            sessions_on(store).from_template(template, grid, "practice-x")
    assert store.sessions() == ()
    sessions_on(store).from_template(template, grid, "practice-x")
    assert [plan.id for plan in store.sessions()] == ["practice-x"]
    assert len(store.preparation.steps("practice-x")) == 1
    store.close()


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        (ZoneInfo("Europe/Paris"), "Europe/Paris"),
        (dt.timezone(dt.timedelta(hours=2)), "Europe/Paris"),
        (dt.UTC, "UTC"),
        (ZoneInfo("America/Guadeloupe"), "Etc/GMT+4"),
        (ZoneInfo("Indian/Reunion"), "Etc/GMT-4"),
    ],
)
def test_zone_has_a_name_when_its_clocks_show_what_ours_do(zone: dt.tzinfo, expected: str) -> None:
    at = dt.datetime(2026, 6, 12, 9, 0, tzinfo=zone)
    assert zones.zone_name(at) == expected


@pytest.mark.parametrize("name", ["Asia/Kolkata", "Pacific/Marquesas", "Asia/Kathmandu"])
def test_zone_has_a_name_when_its_hours_are_not_whole(name: str) -> None:
    at = dt.datetime(2026, 6, 12, 9, 0, tzinfo=ZoneInfo(name))
    found = zones.zone(zones.zone_name(at))
    assert found is not None
    assert at.replace(tzinfo=found).utcoffset() == at.utcoffset()


STARTS = """
import sys
from pathlib import Path
from jury_desk.bootstrap import door
program = door(Path(sys.argv[1])).open(None)
assert len(program.day.sessions()) == 5
print(*sorted(name for name in sys.modules if "preparation" in name or "practice_" in name))
program.close()
"""


def test_start_imports_nothing_of_preparing_when_the_sessions_are_there(tmp_path: Path) -> None:
    command = [sys.executable, "-c", STARTS, str(tmp_path)]
    first, second = (
        subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        for _ in range(2)
    )
    assert "jury_desk.services.practice_sessions" in first
    assert second == []


def test_practice_shows_a_role_play_with_its_phases_when_one_is_in_english() -> None:
    grid = GRIDS.grid("manager-affaires")
    template = template_of("manager-affaires")
    plan = session_plan(
        practice_preparation(template, grid, RULES, "practice-x", MORNING), grid, "j1"
    )
    watched, played = (plan.passage(name) for name in ("p2", "p3"))
    assert [(p.label, p.language, p.minutes) for p in played.phases if p.kind == "roleplay"] == [
        ("Découverte", None, 12),
        ("Négociation", "en", 10),
        ("Conclusion", None, 6),
    ]
    longer = [p.minutes for p in watched.phases if p.kind == "roleplay"]  # a third more time
    assert longer == [16, 14, 8]
    assert all(seat.brief for seat in played.seats if seat.plays)
    assert [seat.acts for seat in played.seats] == [True, False, False]


def test_practice_questions_each_of_five_members_when_a_team_plays_a_business_game() -> None:
    grid = GRIDS.grid("developpement-commercial-business-unit")
    template = template_of(grid.id)
    plan = session_plan(
        practice_preparation(template, grid, RULES, "practice-x", MORNING), grid, "j1"
    )
    questions = [p for p in plan.passage("p1").phases if p.kind == "questions"]
    assert tuple(p.member for p in questions) == plan.teams[0].members
    assert [p.minutes for p in questions] == [5, 5, 7, 5, 5]
    assert plan.candidate("c3").accommodation == "Temps majoré d’un tiers"
