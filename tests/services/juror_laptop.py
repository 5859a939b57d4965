"""A juror's laptop with all that travels to it and from it, on a real encrypted data file; and the
secretariat's side of it in a few lines. The PIN costs no time here.
"""

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.domain.day.acts import HandedSheet
from jury_desk.domain.day.carry import Carried
from jury_desk.domain.grid import Grid
from jury_desk.domain.sealing import SealedSheet
from jury_desk.domain.session import Passage, SessionPlan
from jury_desk.domain.sheet import Phase
from jury_desk.domain.travel.copies import Volume
from jury_desk.domain.travel.dossier import Dossier, DossierParts
from jury_desk.domain.travel.files import OpenedReturn
from jury_desk.domain.travel.keys import BoundEnrolment
from jury_desk.domain.travel.ports import SessionSecret
from jury_desk.domain.travel.receipt import Receipt
from jury_desk.errors import JuryDeskError, WrongPinError
from jury_desk.exchange import DayFile, DossierFile, PassCodes, ReceiptFile, ReturnFile
from jury_desk.services.day_carry import DayCarrying
from jury_desk.services.day_log import DayLog
from jury_desk.services.hand_in import HandingIn
from jury_desk.services.juror_day import Day, JurorDay, SheetStatus
from jury_desk.services.juror_keys import JurorKeys
from jury_desk.services.open_dossier import DossierOpening, FoundDossier
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.return_parts import ReturnWriter
from jury_desk.services.safe_copies import SafeCopies
from jury_desk.services.sign_sheet import SheetSigning
from jury_desk.services.take_receipt import ReceiptTaking
from jury_desk.services.team_sheet import TeamSheet
from jury_desk.signing.carry_packer import CarryPacker
from jury_desk.signing.keys import KeyMaker
from jury_desk.signing.travel_seals import TravelSeals
from jury_desk.storage import open_store
from jury_desk.storage.carried_files import read_carried
from jury_desk.storage.copies import CopyingDisk
from jury_desk.storage.files import FilePrinter
from jury_desk.storage.incoming import read_travelling
from jury_desk.storage.store import SqliteStore
from tests.examples import example_grid
from tests.hand_clock import HandClock
from tests.services.enrolled import AT, SEALS, SECRET, activation_of, session_secret
from tests.services.unforeseen import day_plan

PIN = "123456"
CODE = PassCodes().new()
GRID = example_grid()
PLAN = day_plan(GRID)


class QuickSeals(TravelSeals):
    """The real keys; a code that is stretched in no time."""

    def secret_of(self, code: str, kdf: bytes) -> bytes:  # noqa: ARG002
        return SECRET if code == PassCodes().checked(CODE) else bytes(32)


@dataclass
class QuickVault:
    """A vault whose PIN costs no time: what guards the real one is tested where it lives."""

    key: bytes = bytes(range(32))
    pin: str | None = None
    deposits: dict[str, bytes] = field(default_factory=dict)

    @property
    def has_pin(self) -> bool:
        return self.pin is not None

    def data_key(self, pin: str | None = None) -> bytes:  # noqa: ARG002
        return self.key

    def signing_secret(self, pin: str) -> bytes:
        if pin != self.pin:
            raise WrongPinError("This is not the PIN.", "Try again.", wait="0")
        return bytes(reversed(self.key))

    def set_pin(self, pin: str) -> None:
        assert self.pin is None
        self.pin = pin

    def change_pin(self, old: str, new: str) -> None:
        assert old == self.pin
        self.pin = new

    def wait_seconds(self) -> int:
        return 0

    def data_key_opened(self) -> bytes:
        return self.key

    def escrow(self) -> Mapping[str, bytes]:
        return dict(self.deposits)

    def add_escrow(self, session: str, sealed: bytes) -> None:
        self.deposits[session] = sealed


@dataclass
class JurorLaptop:
    """One computer; `plugged` are the sticks that are mounted."""

    folder: Path
    clock: HandClock = field(default_factory=HandClock)
    vault: QuickVault = field(default_factory=QuickVault)
    plugged: list[Volume] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.recovery = self.folder.with_name(f"{self.folder.name}-recovery")
        self.start()

    def start(self) -> None:
        """Open the data, as a start of the program does."""
        self.store: SqliteStore = open_store(self.folder / "jury-desk.db", self.vault.key)
        store, clock, known, seals = self.store, self.clock, self.store.travel, QuickSeals()
        self.service = day = JurorDay(store, clock)
        self.keys = JurorKeys(store, clock, self.vault, KeyMaker(), known, seals, self.vault)
        self.returns = ReturnWriter(store, day, clock, ReturnFile(seals))
        self.disk = CopyingDisk(lambda: tuple(self.plugged))
        own = (self.recovery, self.folder)
        self.copies = SafeCopies(
            store, self.keys, self.returns, self.disk, clock, self.recovery, own
        )
        self.dossiers = DossierOpening(
            store,
            known,
            day,
            clock,
            self.vault,
            self.keys,
            seals,
            DossierFile(seals),
            PassCodes(),
            read_travelling,
        )
        self.hand_in = HandingIn(day, self.keys, self.returns, self.disk, clock, own)
        self.receipts = ReceiptTaking(store, known, day, ReceiptFile(seals), read_travelling)
        self.signing = SheetSigning(
            store, clock, self.vault, self.keys, ScoreSheetDocuments(), FilePrinter(), self.copies
        )
        self.carrying = DayCarrying(
            store,
            day,
            clock,
            DayFile(CarryPacker()),
            PassCodes(),
            FilePrinter(),
            read_carried,
            self.folder / "exports",
            known,
        )

    def restart(self) -> None:
        """Close, and open again."""
        self.store.close()
        self.start()

    def open(self, path: Path, code: str | None = CODE) -> FoundDossier:
        """Open a dossier, as a person does."""
        found = self.dossiers.look(str(path), code)
        assert self.dossiers.take(found, PIN) == found.plan.id
        return found

    @property
    def day(self) -> Day:
        """The day as the disk holds it."""
        return self.service.day(PLAN.id)

    @property
    def log(self) -> DayLog:
        """The day's journal at work."""
        return self.service.log(PLAN.id)

    def sheet(self, passage: str) -> OpenSheet:
        """A candidate's sheet."""
        found = self.service.open_passage(self.day, passage)
        assert isinstance(found, OpenSheet)
        return found

    def team(self, passage: str) -> TeamSheet:
        """A team's sheets."""
        return self.service.open_team(self.day, passage)

    def sign(self, passage: str) -> SealedSheet:
        """Mark what is left of a sheet, complete and sign it; or correct and sign it again."""
        sheet = self.sheet(passage)
        if sheet.state.phase is Phase.SIGNED:
            sheet.start_correction("Une erreur de report.")
        for criterion in sheet.criteria:
            if sheet.state.mark(criterion.id).level is None:
                sheet.set_level(criterion.id, "acquis")
        if sheet.state.phase is Phase.LIVE:
            sheet.start_write_up()
        for name in sheet.to_justify:
            sheet.set_comment(name, "Il manque une partie.")
        sheet.complete()
        return self.signing.sign(sheet, PIN, ())

    def status(self, passage: str) -> SheetStatus:
        """What is true of a candidate's sheet."""
        return next(one.status for one in self.day.sheets if one.passage.id == passage)


# --- the secretariat ------------------------------------------------------------------------------


def dossier(
    folder: Path,
    number: int = 1,
    plan: SessionPlan = PLAN,
    *,
    grid: Grid = GRID,
    carried: Carried | None = None,
    replaced: tuple[BoundEnrolment, ...] = (),
    secret: SessionSecret | None = None,
    activation: int = 0,
    made_at: dt.datetime = AT,
) -> Path:
    """A dossier on a stick."""
    keys = secret or session_secret(plan.id)
    about = Dossier(
        session=plan.id,
        juror=plan.juror,
        number=number,
        made_at=made_at,
        activation=activation_of(plan, activation).id,
        keys=keys.keys,
        plan=structs.replace(plan, grid_digest=grid.digest),
        replaced=replaced,
    )
    content = DossierFile(SEALS).packed(
        DossierParts(about, grid, carried), keys, activation_of(plan, activation)
    )
    folder.mkdir(exist_ok=True)
    path = folder / f"dossier-{hashlib.sha256(content).hexdigest()[:8]}.jury"
    path.write_bytes(content)
    return path


def opened(path: Path | str) -> OpenedReturn:
    """A return as the secretariat opens it; its parts are read once."""
    return ReturnFile(SEALS).opened(Path(path).read_bytes(), session_secret(PLAN.id))


def receipt(
    folder: Path,
    sheets: list[SealedSheet],
    keys: tuple[str, ...] = (),
    *,
    juror: str = PLAN.juror,
    secret: SessionSecret | None = None,
) -> Path:
    """A receipt on a stick."""
    named = tuple(
        HandedSheet(sheet=one.header.sheet, version=one.header.version, header=one.header.digest)
        for one in sheets
    )
    about = Receipt(
        session=PLAN.id, juror=juror, number=1, made_at=AT, count=len(named), sheets=named,
        keys=keys,
    )  # fmt: skip
    folder.mkdir(exist_ok=True)
    content = ReceiptFile(SEALS).packed(about, secret or session_secret(PLAN.id), AT)
    path = folder / f"recu-{hashlib.sha256(content).hexdigest()[:8]}.recu"
    path.write_bytes(content)
    return path


# --- what tests look at ---------------------------------------------------------------------------


def later(*passages: Passage) -> SessionPlan:
    """The plan with other passages."""
    return structs.replace(PLAN, passages=passages)


def everything(laptop: JurorLaptop) -> tuple[Any, ...]:
    """What a refusal must leave as it is."""
    store = laptop.store
    sessions = store.sessions()
    days = [store.day_chains(plan.id, plan.juror) for plan in sessions]
    known = [store.travel.enrolled(plan.id) for plan in sessions]
    return sessions, days, known, dict(laptop.vault.deposits)


def signer_of(sealed: SealedSheet) -> str:
    """The fingerprint of the key that sealed it."""
    found = SEALS.signed(sealed.envelope_bytes())
    assert found is not None
    return found.signer.fingerprint


def refused_dossier(laptop: JurorLaptop, path: Path, code: str | None = CODE) -> str:
    """Why a dossier is not opened; it left everything as it was."""
    before = everything(laptop)
    with pytest.raises(JuryDeskError) as failure:
        laptop.open(path, code)
    assert everything(laptop) == before
    return failure.value.details["reason"]
