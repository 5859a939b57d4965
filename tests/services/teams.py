"""A team at work on a store in memory: two common criteria, one of each member, one of no part."""

from collections.abc import Callable

from msgspec import structs

from jury_desk.domain.day.state import DayState
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.ports import Store
from jury_desk.domain.session import Candidate, SessionPlan, Team
from jury_desk.domain.sheet import SheetRef
from jury_desk.services.day_log import DayLog
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.team_sheet import TeamSheet
from tests.contracts.marking import TickingClock
from tests.examples import example_plan, plain_grid

LEVELS = ("acquis", "partiel", "non-acquis", "non-observe")


def team_grid() -> Grid:
    """The example's grid: k1 and k2 belong to the team's part, k3 to the individual's, k4 to
    none.
    """
    plain = plain_grid()
    for criterion, part in zip(
        plain["blocs"][0]["criteria"], ["team", "team", "own"], strict=False
    ):
        criterion["part"] = part
    return parse_grid(plain)


def team_plan(members: int = 3) -> SessionPlan:
    """The example's session with a team of so many: m1, m2, …"""
    plan = example_plan(team_grid())
    people = tuple(
        Candidate(id=f"m{number}", last_name=f"Membre{number}", first_name="Élu")
        for number in range(1, members + 1)
    )
    teams = (Team(id="t1", label="Équipe 1", members=tuple(one.id for one in people)),)
    return structs.replace(plan, candidates=plan.candidates + people, teams=teams)


def open_team(
    store: Store,
    plan: SessionPlan,
    state: Callable[[], DayState] = DayState,
) -> TeamSheet:
    """The team's sheets on a store, which learns of the session first."""
    grid = team_grid()
    store.add_session(plan, grid)
    clock = TickingClock()
    refs = [SheetRef(plan.id, "p2", "j1", member) for member in plan.team("t1").members]
    return TeamSheet(tuple(OpenSheet(store, clock, plan, grid, ref) for ref in refs), store, state)


def open_team_of_day(store: Store, plan: SessionPlan) -> tuple[TeamSheet, DayLog]:
    """The team's sheets, and the day's journal that tells who is absent."""
    team = open_team(store, plan)
    log = DayLog(store, TickingClock(), plan)
    return TeamSheet(tuple(team.sheets.values()), store, lambda: log.state), log


def levels(team: TeamSheet, criterion: str) -> dict[str, str | None]:
    """Each member's level of a criterion."""
    return {subject: state.mark(criterion).level for subject, state in team.states.items()}


def comments(team: TeamSheet, criterion: str) -> dict[str, str]:
    """Each member's comment on a criterion."""
    return {subject: state.mark(criterion).comment for subject, state in team.states.items()}


def mark_all(team: TeamSheet) -> None:
    """Give every criterion a level that asks for no justification, and start the write-up."""
    for criterion in team.offered:
        if team.common(criterion.id):
            team.set_team_level(criterion.id, "acquis")
        else:
            for subject in team.owed:
                team.set_member_level(subject, criterion.id, "acquis")
    team.start_write_up()
