"""The laptop of a walk: the real screen on a real encrypted file, which may fall at any instant."""

import itertools
import shutil
import tempfile
from pathlib import Path
from typing import Any

from msgspec import structs
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.exchange import ReturnFile
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.juror.passage.day_session import DaySession
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.day_log import DayLog
from jury_desk.services.hand_in import HandedIn, HandingIn
from jury_desk.services.juror_day import Day, JurorDay
from jury_desk.services.juror_keys import JurorKeys
from jury_desk.services.program import Program
from jury_desk.services.return_parts import ReturnWriter
from jury_desk.services.sign_sheet import SheetSigning
from jury_desk.signing.keys import KeyMaker
from jury_desk.storage import SqliteStore, open_store
from jury_desk.storage.copies import CopyingDisk
from jury_desk.storage.files import FilePrinter
from tests.examples import SteadyClock, example_grid
from tests.gui.juror.desks import orals_plan, show_page
from tests.services.enrolled import SEALS, enrolled_of

GRID = example_grid(4)
PLAN = structs.replace(orals_plan(GRID), passages=orals_plan(GRID).passages[:3])
CRITERIA = [criterion.id for criterion in GRID.blocs[0].criteria]
PIN = "2580-jury"
KEY = bytes(range(32))


class OnePinVault:
    """A vault whose PIN costs no time: what guards the real one is tested where it lives."""

    has_pin = True

    def data_key(self, pin: str | None = None) -> bytes:  # noqa: ARG002
        return KEY

    def signing_secret(self, pin: str) -> bytes:
        assert pin == PIN
        return bytes(reversed(KEY))

    def set_pin(self, pin: str) -> None:
        assert pin == PIN

    def change_pin(self, old: str, new: str) -> None:
        assert old == new == PIN

    def wait_seconds(self) -> int:
        return 0


class Laptop:
    """The program on one data file, started and closed as often as the walk wants."""

    def __init__(self) -> None:
        self.bugs: list[Exception] = []
        self.is_on = False
        self._folder = Path(tempfile.mkdtemp(prefix="jury-desk-walk-"))
        self._files = self._folder / "data-0"
        self._fallen = itertools.count(1)
        self._clock, self._vault = SteadyClock(), OnePinVault()

    def start(self) -> None:
        """Start the program on the files as they are."""
        self.store: SqliteStore = open_store(self._files / "jury-desk.db", KEY)
        self.store.add_session(PLAN, GRID)
        known = self.store.travel
        if known.enrolled(PLAN.id) is None:
            known.put_enrolled(enrolled_of(PLAN))
        keys = JurorKeys(self.store, self._clock, self._vault, KeyMaker(), known, SEALS)
        self._keys = keys
        self.signing = SheetSigning(
            self.store,
            self._clock,
            self._vault,
            keys,
            ScoreSheetDocuments(),
            FilePrinter(),
        )
        nobody: Any = None
        self.program = Program(
            day=JurorDay(self.store, self._clock),
            make_signing=lambda: self.signing,
            exports=self._files / "exports",
            first_session=PLAN.id,
            close=self.store.close,
            make_workshop=nobody,
            make_secretariat=nobody,
            make_crafts=nobody,
            make_office=nobody,
        )
        self.worker = Worker()
        self.worker.crashed.connect(self.bugs.append)
        self.page = JurorDeskPage(self.program, self.worker)
        self._window = QWidget()
        self._window.setGeometry(QRect(0, 0, 1366, 700))
        show_page(self._window, self.page)
        self._window.show()
        self._window.activateWindow()
        self.page.show_day(self.program.day.day(PLAN.id))
        self.is_on = True
        self.settle()
        self.page.take_keyboard()

    def settle(self) -> None:
        """Wait until everything sent is on disk and shown."""
        for _ in range(3):
            assert self.worker.drain(20_000)
            QApplication.processEvents()

    def close(self) -> None:
        """Put the screen away; the file stays as it is."""
        self.is_on = False
        self._window.hide()
        self._window.deleteLater()
        assert self.worker.stop()
        self.store.close()
        QApplication.processEvents()

    def fall(self) -> None:
        """Fail at this instant, with what is on its way; start again on what the disk held."""
        fallen = self._folder / f"data-{next(self._fallen)}"
        shutil.copytree(self._files, fallen)
        self.settle()
        self.close()
        self._files = fallen
        self.start()

    def hand_over(self) -> None:
        """Have every signed version written into one file on a stick, and read back."""
        stick = self._folder / "stick"
        stick.mkdir(exist_ok=True)
        day, clock = self.program.day, self._clock
        returns = ReturnWriter(self.store, day, clock, ReturnFile(SEALS))
        handing = HandingIn(day, self._keys, returns, CopyingDisk(), clock, [self._files])

        def act(_: DayLog) -> HandedIn:
            return handing.hand_in(PLAN.id, str(stick), PIN)

        outcomes: list[HandedIn] = []
        self.journal.do(act, outcomes.append)
        self.settle()
        assert [Path(one.path).is_file() for one in outcomes] == [True]

    def put_away(self) -> None:
        """Close in the evening; nothing is left of the walk."""
        if self.is_on:
            self.settle()
            self.close()
        shutil.rmtree(self._folder)
        assert not self.bugs, self.bugs

    # --- what is in hand --------------------------------------------------------------------------

    @property
    def day(self) -> Day:
        """The day on screen."""
        assert self.page.day is not None
        return self.page.day

    @property
    def session(self) -> SheetSession:
        """The sheet on screen."""
        session = self.page.session
        assert session is not None
        return session

    @property
    def journal(self) -> DaySession:
        """What is recorded of the day."""
        journal = self.page.around.session
        assert journal is not None
        return journal
