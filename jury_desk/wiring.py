"""Rooms behind the open data, wired; all of it imported late."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jury_desk import paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from jury_desk.clock import SystemClock
    from jury_desk.documents import ScoreSheetDocuments
    from jury_desk.domain.day.carry import Carried
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Store
    from jury_desk.domain.travel.keys import BoundEnrolment, Enrolled
    from jury_desk.domain.travel.ports import TravelStore
    from jury_desk.services.calibration import CalibrationDesk
    from jury_desk.services.candidate_papers import CandidatePapers
    from jury_desk.services.crafts import Crafts
    from jury_desk.services.data_archive import DataRestoring
    from jury_desk.services.day_carry import DayCarrying
    from jury_desk.services.grid_workshop import GridWorkshop
    from jury_desk.services.juror_day import JurorDay
    from jury_desk.services.office import Office
    from jury_desk.services.practice_sessions import PracticeSessions
    from jury_desk.services.program import PracticeDesk
    from jury_desk.services.reception_desk import ReceptionDesk
    from jury_desk.services.recover import PaperRecovery
    from jury_desk.services.rescue_writing import RescueWriting
    from jury_desk.services.sign_sheet import SheetSigning
    from jury_desk.services.travel import JurorTravel, OfficeTravel
    from jury_desk.services.travel_ports import OpensRescued, RescuedData
    from jury_desk.services.writing_aids import WritingAids
    from jury_desk.signing.vault import FileVault
    from jury_desk.storage.files import GridFolder
    from jury_desk.storage.practice import PracticeStore
    from jury_desk.storage.rule_book import ShippedRuleBook
    from jury_desk.storage.store import SqliteStore


def with_pin(vault: FileVault) -> tuple[tuple[str, str], ...]:
    """Everyone whose PIN opens the data, by id and name, the owner first, under an empty name."""
    owner = (("", ""),) if vault.has_pin else ()
    return owner + vault.people()


def office_of(
    store: SqliteStore, vault: FileVault, data_dir: Path, clock: SystemClock, person: str
) -> Office:
    """The people and the archives of an open data directory; `person` opened it."""
    from jury_desk.services.data_archive import DataArchive
    from jury_desk.services.office import Office
    from jury_desk.services.staff import Staff
    from jury_desk.signing.data_packer import DataPacker
    from jury_desk.signing.keys import KeyMaker
    from jury_desk.storage.data_folder import DataFolder
    from jury_desk.storage.files import FilePrinter

    return Office(
        Staff(store.staff, vault, KeyMaker(), clock, person),
        DataArchive(store, DataFolder(data_dir), DataPacker(), FilePrinter(), clock),
        restoring_of(data_dir, vault, store),
    )


def score_sheets(travel: Callable[[], TravelStore] | None = None) -> ScoreSheetDocuments:
    """What prints sealed sheets and reads them back, with the code beside the signature; `travel`
    knows the proofs that a juror's keys are theirs, and is asked for at the first print.
    """
    from jury_desk.documents import ScoreSheetDocuments
    from jury_desk.exchange.paper_code import PaperCodes
    from jury_desk.signing.paper_seal import PaperSeals

    def proofs(session: str) -> tuple[BoundEnrolment, ...]:
        known = travel().enrolled(session) if travel else None
        return known.enrolments if known else ()

    return ScoreSheetDocuments(PaperCodes(PaperSeals(), proofs))


def signing_of(
    store: SqliteStore, vault: FileVault, clock: SystemClock, travel: JurorTravel
) -> SheetSigning:
    """The signing of a juror's sheets; the papers and the signatures weigh."""
    from jury_desk.services.sign_sheet import SheetSigning
    from jury_desk.storage.files import FilePrinter

    papers = score_sheets(lambda: store.travel)
    return SheetSigning(store, clock, vault, travel.keys, papers, FilePrinter(), travel.copies)


def practice_signing_of(store: Store, vault: FileVault, clock: SystemClock) -> SheetSigning:
    """The signing of what is practised, which goes nowhere."""
    from jury_desk.services.juror_keys import JurorKeys
    from jury_desk.services.sign_sheet import SheetSigning
    from jury_desk.signing.keys import KeyMaker
    from jury_desk.storage.files import FilePrinter

    keys = JurorKeys(store, clock, vault, KeyMaker())
    return SheetSigning(store, clock, vault, keys, score_sheets(), FilePrinter())


def practice_of(store: PracticeStore, folder: Path, clock: SystemClock) -> PracticeDesk:
    """Practice's own signatures and exports, beside its data file in `folder`."""
    from jury_desk.services.program import PracticeDesk

    def signing() -> SheetSigning:
        from jury_desk.signing.vault import FileVault

        # Apart from the file, which the main key opens: this vault guards the signing keys alone.
        return practice_signing_of(store, FileVault(folder / "keys", clock), clock)

    return PracticeDesk(signing, folder / "exports", store.end, store.keep)


def workshop_of(
    store: SqliteStore,
    library: GridFolder,
    clock: SystemClock,
    practice: Callable[[], PracticeSessions],
) -> GridWorkshop:
    """The grid workshop; `practice` makes sessions to try a grid out."""
    from jury_desk.frameworks import FrameworkDocuments
    from jury_desk.services.grid_workshop import GridWorkshop
    from jury_desk.storage.files import FilePrinter

    papers, printer = FrameworkDocuments(), FilePrinter()
    return GridWorkshop(
        store.workshop, store, library, papers, papers, papers, printer, clock, practice
    )


def rule_book() -> ShippedRuleBook:
    """The rules that the program ships."""
    from jury_desk.storage.rule_book import ShippedRuleBook

    return ShippedRuleBook(paths.resources() / "rules")


def crafts_of(store: SqliteStore, clock: SystemClock) -> Crafts:
    """What a session's pages work with; each is imported when first asked for: the solver and the
    papers weigh.
    """
    from jury_desk.services.crafts import Crafts

    def lists() -> Any:
        from jury_desk.frameworks.lists import FrameworkLists
        from jury_desk.services.list_import import ListImport

        return ListImport(FrameworkLists())

    def planning() -> Any:
        from jury_desk.planning import CpSatPlanner
        from jury_desk.services.session_planning import SessionPlanning

        return SessionPlanning(CpSatPlanner())

    def papers() -> Any:
        from jury_desk.documents.session_papers import SessionPaperMaker
        from jury_desk.frameworks import FrameworkDocuments
        from jury_desk.services.session_papers import PaperExport
        from jury_desk.storage.files import FilePrinter

        return PaperExport(SessionPaperMaker(clock), FilePrinter(), clock, FrameworkDocuments())

    def rules() -> Any:
        from jury_desk.services.rule_sets import RuleSets

        return RuleSets(store.preparation, rule_book())

    return Crafts(lists, planning, papers, rules)


def papers_of(store: Store) -> CandidatePapers:
    """The candidates' documents beside the sheet; `store` keeps which stand open."""
    from jury_desk.frameworks.papers import PaperProcess
    from jury_desk.services.candidate_papers import CandidatePapers

    return CandidatePapers(store, PaperProcess())


def carrying_of(
    store: SqliteStore, day: JurorDay, clock: SystemClock, exports: Path
) -> DayCarrying:
    """A juror's day to another laptop and from one; signed files lie in `exports`."""
    from jury_desk.exchange import DayFile, PassCodes
    from jury_desk.services.day_carry import DayCarrying
    from jury_desk.signing.carry_packer import CarryPacker
    from jury_desk.storage.carried_files import read_carried
    from jury_desk.storage.files import FilePrinter

    return DayCarrying(
        store,
        day,
        clock,
        DayFile(CarryPacker()),
        PassCodes(),
        FilePrinter(),
        read_carried,
        exports,
        store.travel,
    )


def juror_travel_of(
    store: SqliteStore, day: JurorDay, vault: FileVault, clock: SystemClock, data_dir: Path
) -> JurorTravel:
    """What a juror does with files that travel."""
    from jury_desk.exchange import DossierFile, PassCodes, ReceiptFile, ReturnFile
    from jury_desk.services.hand_in import HandingIn
    from jury_desk.services.juror_keys import JurorKeys
    from jury_desk.services.open_dossier import DossierOpening
    from jury_desk.services.return_parts import ReturnWriter
    from jury_desk.services.safe_copies import SafeCopies
    from jury_desk.services.take_receipt import ReceiptTaking
    from jury_desk.services.travel import JurorTravel
    from jury_desk.signing.keys import KeyMaker
    from jury_desk.signing.travel_seals import TravelSeals
    from jury_desk.storage.copies import CopyingDisk
    from jury_desk.storage.incoming import read_travelling

    seals, known, read = TravelSeals(), store.travel, read_travelling
    keys = JurorKeys(store, clock, vault, KeyMaker(), known, seals, vault)
    returns = ReturnWriter(store, day, clock, ReturnFile(seals))
    recovery = paths.recovery_folder(data_dir)
    own, disk = (recovery, data_dir), CopyingDisk()
    codes, dossiers = PassCodes(), DossierFile(seals)
    return JurorTravel(
        keys,
        DossierOpening(store, known, day, clock, vault, keys, seals, dossiers, codes, read),
        SafeCopies(store, keys, returns, disk, clock, recovery, own),
        HandingIn(day, keys, returns, disk, clock, own),
        ReceiptTaking(store, known, day, ReceiptFile(seals), read),
    )


def rescue_of(data_dir: Path, vault: FileVault, clock: SystemClock) -> RescueWriting:
    """What helps where the PIN is forgotten; the data stay locked."""
    from jury_desk.exchange import RescueFile
    from jury_desk.services.rescue_writing import RescueWriting
    from jury_desk.storage.files import FilePrinter
    from jury_desk.storage.incoming import read_travelling
    from jury_desk.storage.locked_folder import LockedFolder

    return RescueWriting(
        LockedFolder(data_dir), vault.escrow, RescueFile(), FilePrinter(), read_travelling, clock
    )


def office_travel_of(
    store: SqliteStore,
    clock: SystemClock,
    working: Callable[[], str],
    guarded: Callable[[], bool] = lambda: True,
) -> OfficeTravel:
    """What the secretariat does with files that travel; `working` tells who works there, `guarded`
    whether a PIN guards the data.
    """
    from jury_desk.documents.activation_slips import ActivationSlips
    from jury_desk.exchange import DossierFile, PassCodes, ReceiptFile, RescueFile, ReturnFile
    from jury_desk.exchange.attachments import IncomingFiles
    from jury_desk.services.hand_out import HandingOut
    from jury_desk.services.receipts import ReceiptWriting
    from jury_desk.services.reception import Reception
    from jury_desk.services.reception_desk import ReceptionDesk
    from jury_desk.services.rescue_opening import RescueOpening
    from jury_desk.services.take_in import TakingIn
    from jury_desk.services.travel import OfficeTravel
    from jury_desk.signing.travel_seals import TravelSeals
    from jury_desk.signing.verify import Verifier
    from jury_desk.storage.files import FilePrinter
    from jury_desk.storage.incoming import read_start, read_travelling, walked

    desk = ReceptionDesk(store.travel, store.preparation, clock, working)
    seals, printer, read = TravelSeals(), FilePrinter(), read_travelling
    incoming = IncomingFiles(walked, read_start, read)
    slips = ActivationSlips(clock)

    return OfficeTravel(
        HandingOut(desk, DossierFile(seals), seals, PassCodes(), printer, read, slips, guarded),
        TakingIn(desk, ReturnFile(seals), seals, Verifier(), incoming),
        Reception(desk),
        ReceiptWriting(desk, ReceiptFile(seals), printer, read),
        RescueOpening(desk, RescueFile(), seals, read, rescued_of(clock)),
        lambda: recovery_of(store, desk),
    )


def recovery_of(
    store: SqliteStore | None = None, desk: ReceptionDesk | None = None
) -> PaperRecovery:
    """The reading of scans; `store` and `desk` are the secretariat's. Without them only the shipped
    grids are known, and no session.
    """
    from jury_desk.exchange.paper_code import PaperCodes
    from jury_desk.exchange.scan import CodeFinder
    from jury_desk.frameworks.papers import ScanProcess
    from jury_desk.services.recover import PaperRecovery, PaperTools
    from jury_desk.signing.paper_seal import PaperSeals
    from jury_desk.signing.travel_seals import TravelSeals
    from jury_desk.signing.verify import Verifier
    from jury_desk.storage.files import GridFolder

    shipped = GridFolder(paths.resources() / "grids")

    def grid_of(digest: str) -> Grid | None:
        try:
            if store is not None:
                return store.preparation.grid(digest)
        except KeyError:
            pass
        return next((grid for grid in shipped.grids() if grid.digest == digest), None)

    tools = PaperTools(ScanProcess(), CodeFinder(), PaperCodes(PaperSeals()), Verifier(), grid_of)
    return PaperRecovery(tools, desk, TravelSeals() if desk else None)


def missing_of(store: SqliteStore, travel: Callable[[], OfficeTravel]) -> Callable[[str], int]:
    """How many sheets hinder a session's closing; nothing of it is imported for one of which
    nothing was handed out.
    """

    def missing(session: str) -> int:
        if store.travel.session_secret(session) is None:
            return 0
        return travel().reception.missing(session)

    return missing


def rescued_of(clock: SystemClock) -> OpensRescued:
    """The opening of a laptop's data in a folder of its own, which is gone afterwards: they lie
    there encrypted, as they came.
    """
    import tempfile
    from contextlib import contextmanager
    from pathlib import Path

    from jury_desk.services.juror_day import JurorDay
    from jury_desk.storage import open_store

    @contextmanager
    def opened(data: Mapping[str, bytes], key: bytes) -> Iterator[RescuedData]:
        with tempfile.TemporaryDirectory(prefix="jury-desk-") as name:
            folder = Path(name)
            file = paths.data_file(folder)
            for ending in ("", "-wal"):
                content = data.get(file.name + ending)
                if content is not None:
                    file.with_name(file.name + ending).write_bytes(content)
            store = open_store(file, key, from_elsewhere=True)
            try:
                yield _RescuedStore(store, JurorDay(store, clock), clock, folder)
            finally:
                store.close()

    return opened


class _RescuedStore:
    """A laptop's data, opened aside (services.travel_ports.RescuedData)."""

    def __init__(self, store: SqliteStore, day: JurorDay, clock: SystemClock, folder: Path) -> None:
        self._store = store
        self._day = day
        self._carrying = carrying_of(store, day, clock, folder / "exports")

    def enrolled(self, session: str) -> Enrolled | None:
        """What the laptop knew of a session."""
        return self._store.travel.enrolled(session)

    def carried(self, session: str) -> Carried:
        """The juror's day as it stood. KeyError where the session is not there."""
        return self._carrying.carried(self._day.log(session))


def calibration_of(store: Store) -> CalibrationDesk:
    """The example to mark before the day; `store` keeps what was given to it."""
    from jury_desk.services.calibration import CalibrationDesk
    from jury_desk.storage.example_shelf import ShippedExamples

    return CalibrationDesk(store, ShippedExamples(paths.resources() / "calibration"))


def writing_of(store: Store, practised: Store) -> WritingAids:
    """What helps to write comments: phrases in `store`, while practising in `practised`, and the
    computer's dictionaries.
    """
    from jury_desk.services.phrases import Phrases
    from jury_desk.services.writing_aids import WritingAids
    from jury_desk.spelling import find_dictionary

    own = Phrases(store)
    return WritingAids(own, find_dictionary, Phrases(practised, own))


def restoring_of(
    data_dir: Path, vault: FileVault, opened: SqliteStore | None = None
) -> DataRestoring:
    """The opening of archives in a data directory; `opened` is its store where it is open."""
    from jury_desk.services.data_archive import DataRestoring, holds_work
    from jury_desk.signing.data_packer import DataPacker
    from jury_desk.storage import open_store
    from jury_desk.storage.data_folder import DataFolder

    def must_hold_no_work() -> None:
        if vault.is_guarded:
            raise holds_work()
        if opened is not None:
            _must_be_untouched(opened)
            return
        store = open_store(paths.data_file(data_dir), vault.data_key())
        try:
            _must_be_untouched(store)
        finally:
            store.close()

    return DataRestoring(DataFolder(data_dir), DataPacker(), must_hold_no_work)


def _must_be_untouched(store: SqliteStore) -> None:
    from jury_desk.services.data_archive import holds_work
    from jury_desk.services.untouched import is_untouched

    parts = (store.preparation, store.workshop, store.staff, store.travel)
    if not is_untouched(store, *parts):
        raise holds_work()
