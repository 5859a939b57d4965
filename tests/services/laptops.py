"""Laptops side by side, each with a data directory and a clock of its own, and a stick."""

from dataclasses import dataclass, field
from pathlib import Path

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.domain.grid import Grid
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import Phase
from jury_desk.exchange import DayFile, PassCodes
from jury_desk.services.day_carry import DayCarrying, Found, Given
from jury_desk.services.day_log import DayLog
from jury_desk.services.juror_day import Day, JurorDay
from jury_desk.services.juror_keys import JurorKeys
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.sign_sheet import SheetSigning
from jury_desk.services.team_sheet import TeamSheet
from jury_desk.signing.carry_packer import CarryPacker
from jury_desk.signing.keys import KeyMaker
from jury_desk.signing.vault import FileVault
from jury_desk.storage import open_store
from jury_desk.storage.carried_files import read_carried
from jury_desk.storage.files import FilePrinter
from jury_desk.storage.store import SqliteStore
from tests.examples import example_grid
from tests.hand_clock import HandClock
from tests.services.unforeseen import day_plan

PIN = "123456"
GRID = example_grid()
PLAN = day_plan(GRID)


@dataclass
class Laptop:
    """One computer with Jury Desk on it."""

    folder: Path
    clock: HandClock = field(default_factory=HandClock)
    session: str = "session-1"

    def __post_init__(self) -> None:
        self.exports = self.folder / "exports"
        self.vault = FileVault(self.folder, self.clock)
        self.printer = FilePrinter()
        self.start()

    def start(self) -> None:
        """Open the data, as a start of the program does."""
        path = self.folder / "jury-desk.db"
        key = self.vault.data_key(PIN if self.vault.is_guarded else None)
        self.store: SqliteStore = open_store(path, key)
        self.service = JurorDay(self.store, self.clock)
        self.carrying = DayCarrying(
            self.store,
            self.service,
            self.clock,
            DayFile(CarryPacker()),
            PassCodes(),
            self.printer,
            read_carried,
            self.exports,
        )
        self.signing = SheetSigning(
            self.store,
            self.clock,
            self.vault,
            JurorKeys(self.store, self.clock, self.vault, KeyMaker()),
            ScoreSheetDocuments(),
            FilePrinter(),
        )

    def restart(self) -> None:
        """Close, and open again."""
        self.store.close()
        self.start()

    def prepare(self, plan: SessionPlan, grid: Grid) -> None:
        """Have a session here."""
        self.store.add_session(plan, grid)

    @property
    def day(self) -> Day:
        """The day as the disk holds it."""
        return self.service.day(self.session)

    @property
    def log(self) -> DayLog:
        """The day's journal at work."""
        return self.service.log(self.session)

    def sheet(self, passage: str) -> OpenSheet:
        """A candidate's sheet."""
        found = self.service.open_passage(self.day, passage)
        assert isinstance(found, OpenSheet)
        return found

    def team(self, passage: str) -> TeamSheet:
        """A team's sheets."""
        return self.service.open_team(self.day, passage)

    def give(self, stick: Path) -> tuple[Given, str]:
        """Write the day onto a stick; what was written, and its code."""
        code = self.carrying.new_code()
        return self.carrying.give(self.session, str(stick), code), code

    def take(self, given: Given, code: str) -> Found:
        """Take in what another laptop wrote."""
        found = self.carrying.look(given.path, code)
        self.carrying.take(found)
        return found


def sign(laptop: Laptop, passage: str) -> OpenSheet:
    """Mark what is left of a sheet, complete and sign it."""
    sheet = laptop.sheet(passage)
    for criterion in sheet.criteria:
        if sheet.state.mark(criterion.id).level is None:
            sheet.set_level(criterion.id, "acquis")
    if sheet.state.phase is Phase.LIVE:
        sheet.start_write_up()
    for name in sheet.to_justify:
        sheet.set_comment(name, "Il manque une partie.")
    sheet.complete()
    laptop.signing.sign(sheet, PIN, ())
    return sheet


def busy(folder: Path) -> Laptop:
    """A laptop at work: a signed sheet, one half marked, a team, a note, a running phase."""
    laptop = Laptop(folder)
    laptop.prepare(PLAN, GRID)
    sign(laptop, "p1")
    laptop.clock.wait(60)
    half = laptop.sheet("p3")
    half.set_level("k1", "acquis")
    half.set_comment("k1", "Écoute, puis reformule.")
    half.set_level("k2", "partiel")
    team = laptop.team("p2")
    team.set_team_level("k1", "acquis")
    team.set_member_level("c2", "k1", "partiel")
    laptop.log.start_phase("p3", 0)
    laptop.clock.wait(120)
    laptop.log.take_note("p3", "Parle trop vite")
    laptop.log.keep_draft("p3", "à moitié")
    laptop.clock.wait(60)
    return laptop


def spare(folder: Path) -> Laptop:
    """A laptop with nothing on it, which was started by itself, ten minutes later."""
    laptop = Laptop(folder)
    laptop.clock.reboot(600)
    laptop.clock.boot = 7
    return laptop
