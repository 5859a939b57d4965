"""A team of five before a juror, in a window of its own."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.ports import Store, Vault
from jury_desk.domain.session import Candidate, Juror, Passage, Seat, SessionPlan, Team
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.juror_day import JurorDay
from jury_desk.services.juror_keys import JurorKeys
from jury_desk.services.program import Program
from jury_desk.services.sign_sheet import SheetSigning
from tests.contracts.marking import TickingClock
from tests.examples import plain_grid
from tests.gui.juror.desks import ShakyStore, show_page
from tests.gui.juror.team.robot import TeamDesk

NAMES = (
    ("Aubert", "Camille"),
    ("Benali", "Yanis"),
    ("Diallo", "Aïssatou"),
    ("Garnier", "Zoé"),
    ("O’Brien", "Anne-Charlotte"),
)


def game_grid(common: int = 3, own: int = 2) -> Grid:
    """A business game: so many criteria of the team's part (k1, k2, …), then the individual's."""
    plain = plain_grid(common + own)
    for number, criterion in enumerate(plain["blocs"][0]["criteria"]):
        criterion["part"] = "team" if number < common else "own"
    return parse_grid(plain)


def game_plan(grid: Grid, neutralised: dict[str, tuple[str, ...]] | None = None) -> SessionPlan:
    """A session whose one passage is the business game of a team of five: m1 to m5.

    `neutralised` gives the criteria that are left out, by member.
    """
    day = dt.datetime(2026, 6, 12, 9, 0, tzinfo=dt.UTC)
    left_out = neutralised or {}
    people = []
    for number, (last, first) in enumerate(NAMES, start=1):
        name = f"m{number}"
        more: dict[str, Any] = {"neutralised_": left_out[name]} if name in left_out else {}
        if number == 4:
            more["accommodation"] = "Temps majoré d’un tiers"
        people.append(Candidate(id=name, last_name=last, first_name=first, **more))
    members = tuple(one.id for one in people)
    return SessionPlan(
        id="session-1",
        label="Session du 12 juin",
        date=day.date(),
        grid=grid.id,
        grid_digest=grid.digest,
        juror="j1",
        candidates=tuple(people),
        teams=(Team(id="t1", label="Équipe 3", members=members),),
        jurors=(Juror(id="j1", name="Dominique Exemple"),),
        passages=(
            Passage(
                id="p1",
                starts_at=day,
                bloc="b1",
                assessment="game",
                team="t1",
                seats=(Seat(juror="j1"),),
            ),
        ),
    )


OpenTeam = Callable[..., TeamDesk]


def team_desk(host: QWidget, worker: Worker, store: Store, program: Program) -> TeamDesk:
    """A page on the session's team, with the keyboard on its matrix."""
    page = JurorDeskPage(program, worker)
    failures: list[Any] = []
    page.failure.connect(failures.append)
    show_page(host, page)
    page.show_day(program.day.day("session-1"))
    desk = TeamDesk(page, worker, store, program, failures)
    desk.settle()
    desk.take_the_matrix()
    return desk


def _program(store: Store, exports: Path, make_signing: Callable[[], SheetSigning]) -> Program:
    nobody: Any = None
    return Program(
        day=JurorDay(store, TickingClock()),
        make_signing=make_signing,
        exports=exports,
        first_session="session-1",
        close=store.close,
        make_workshop=nobody,
        make_secretariat=nobody,
        make_crafts=nobody,
        make_office=nobody,
    )


@pytest.fixture
def open_team(host: QWidget, worker: Worker, tmp_path: Path) -> OpenTeam:
    """Opens a desk on a team of five, on a store in memory whose disk can be full."""

    def opened(
        grid: Grid | None = None, neutralised: dict[str, tuple[str, ...]] | None = None
    ) -> TeamDesk:
        store, nobody = ShakyStore(), None
        game = grid or game_grid()
        store.add_session(game_plan(game, neutralised), game)
        made: Any = SheetSigning
        clock = TickingClock()
        program = _program(
            store, tmp_path, lambda: made(store, clock, nobody, nobody, nobody, nobody)
        )
        return team_desk(host, worker, store, program)

    return opened


@pytest.fixture
def desk(open_team: OpenTeam) -> TeamDesk:
    """A team of five: three common criteria, two individual ones."""
    return open_team()


@pytest.fixture
def real_desk(host: QWidget, worker: Worker, tmp_path: Path) -> Iterator[TeamDesk]:
    """The same team on a real data file, with real keys and documents."""
    from jury_desk.documents import ScoreSheetDocuments
    from jury_desk.signing.keys import KeyMaker
    from jury_desk.signing.vault import FileVault
    from jury_desk.storage import open_store
    from jury_desk.storage.files import FilePrinter

    clock = TickingClock()
    vault: Vault = FileVault(tmp_path, clock)
    store = open_store(tmp_path / "jury-desk.db", vault.data_key())
    grid = game_grid()
    store.add_session(game_plan(grid), grid)
    exports = tmp_path / "exports"
    program = _program(
        store,
        exports,
        lambda: SheetSigning(
            store,
            clock,
            vault,
            JurorKeys(store, clock, vault, KeyMaker()),
            ScoreSheetDocuments(),
            FilePrinter(),
        ),
    )
    desk = team_desk(host, worker, store, program)
    yield desk
    desk.settle()
    store.close()
