"""A juror who does anything, in any order, on the real screen and a real encrypted file.

Beside it a model of plain lists (`model.py`) says what must be so. After every step screen, disk
and model agree; a kill loses nothing that was acknowledged.
"""

import itertools
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec import structs
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.domain.audit import GENESIS, check_chain
from jury_desk.domain.sheet import SheetRef
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.juror_day import JurorDay, SheetStatus
from jury_desk.services.program import Program
from jury_desk.services.sign_sheet import SheetSigning
from jury_desk.services.swap_sheets import swap_sheets
from jury_desk.signing.keys import KeyMaker
from jury_desk.storage import SqliteStore, open_store
from jury_desk.storage.files import FilePrinter
from tests.examples import SteadyClock, example_grid
from tests.gui.juror.desks import orals_plan, show_page
from tests.gui.robots import CTRL, Key, press, write
from tests.walks.model import ModelSheet

GRID = example_grid(4)
PLAN = structs.replace(orals_plan(GRID), passages=orals_plan(GRID).passages[:3])
LEVELS = {"1": "acquis", "2": "partiel", "3": "non-acquis", "4": "non-observe"}
JUSTIFIED = ("partiel", "non-acquis")
CRITERIA = [criterion.id for criterion in GRID.blocs[0].criteria]
PIN = "2580-jury"
KEY = bytes(range(32))
WORDS = st.text("aéœC14 «»’-", min_size=1, max_size=12)
"""What every font has: strange signs are tried where comments are."""


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


class DeskWalk(RuleBasedStateMachine):
    """One juror, one laptop, three candidates."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="jury-desk-walk-"))
        self.files = self.folder / "data-0"
        self.turn = itertools.count(1)
        self.clock = SteadyClock()
        self.vault = OnePinVault()
        self.model: dict[str, ModelSheet] = {}
        self.notes: dict[str, list[str]] = {}
        self.incidents: dict[str, int] = {}
        self.running: dict[str, int | None] = {}
        self.sealed: dict[str, list[bytes]] = {}
        self.handed: set[str] = set()
        self.bugs: list[Exception] = []
        self.opened = False

    # --- the laptop -------------------------------------------------------------------------------

    @initialize()
    def morning(self) -> None:
        """The first start of the day."""
        self.start()
        for sheet in self.day.sheets:
            name = sheet.ref.id
            self.model[name], self.sealed[name] = ModelSheet(), []
            self.notes[sheet.passage.id], self.incidents[sheet.passage.id] = [], 0
            self.running[sheet.passage.id] = None

    def start(self) -> None:
        """Start the program on the files as they are."""
        self.store: SqliteStore = open_store(self.files / "jury-desk.db", KEY)
        self.store.add_session(PLAN, GRID)
        service = JurorDay(self.store, self.clock)
        self.signing = SheetSigning(
            self.store, self.clock, self.vault, KeyMaker(), ScoreSheetDocuments(), FilePrinter()
        )
        nobody: Any = None
        self.program = Program(
            day=service,
            make_signing=lambda: self.signing,
            exports=self.files / "exports",
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
        self.window = QWidget()
        self.window.setGeometry(QRect(0, 0, 1366, 700))
        show_page(self.window, self.page)
        self.window.show()
        self.window.activateWindow()
        self.page.show_day(service.day(PLAN.id))
        self.opened = True
        self.settle()
        self.page.take_keyboard()

    def settle(self) -> None:
        """Wait until everything sent is on disk and shown."""
        for _ in range(3):
            assert self.worker.drain(20_000)
            QApplication.processEvents()

    def close(self) -> None:
        """Put the screen away; the file stays as it is."""
        self.window.hide()
        self.window.deleteLater()
        assert self.worker.stop()
        self.store.close()
        QApplication.processEvents()

    def teardown(self) -> None:
        """The evening."""
        if self.opened:
            self.settle()
            self.close()
        shutil.rmtree(self.folder)
        assert not self.bugs, self.bugs

    # --- what is in hand --------------------------------------------------------------------------

    @property
    def day(self) -> Any:
        """The day on screen."""
        return (
            self.page.day
            if self.opened and self.page.day
            else JurorDay(self.store, self.clock).day(PLAN.id)
        )

    @property
    def session(self) -> SheetSession:
        """The sheet on screen."""
        session = self.page.session
        assert session is not None
        return session

    @property
    def sheet(self) -> ModelSheet:
        """What the sheet on screen should be."""
        return self.model[self.session.ref.id]

    @property
    def passage(self) -> str:
        """The passage on screen."""
        return self.session.ref.passage

    # --- marking ----------------------------------------------------------------------------------

    @rule(criterion=st.sampled_from(CRITERIA), key=st.sampled_from(sorted(LEVELS)))
    def tick(self, criterion: str, key: str) -> None:
        """Give a level by its key."""
        self.page.criteria.go_to(criterion)
        write(key)
        self.sheet.do("level", criterion, LEVELS[key])

    @rule(criterion=st.sampled_from(CRITERIA))
    def take_back(self, criterion: str) -> None:
        """Take a level back."""
        self.page.criteria.go_to(criterion)
        press(Key.Key_Backspace)
        self.sheet.do("level", criterion, None)

    @precondition(lambda self: self.sheet.is_open)
    @rule(criterion=st.sampled_from(CRITERIA), text=WORDS)
    def comment(self, criterion: str, text: str) -> None:
        """Write a comment over the one that is there."""
        self.page.criteria.go_to(criterion, comment=True)
        press(Key.Key_A, CTRL)
        write(text)
        press(Key.Key_Escape)
        self.sheet.do("comment", criterion, text)

    @rule()
    def undo(self) -> None:
        """Ctrl+Z."""
        self.settle()
        press(Key.Key_Z, CTRL)
        self.sheet.undo()

    @rule()
    def redo(self) -> None:
        """Ctrl+Y."""
        self.settle()
        press(Key.Key_Y, CTRL)
        self.sheet.redo()

    @rule(step=st.sampled_from((-1, 1)))
    def switch(self, step: int) -> None:
        """Another candidate, while the last tick is still on its way."""
        press(Key.Key_PageDown if step > 0 else Key.Key_PageUp, CTRL)
        self.settle()

    # --- the way of a sheet -----------------------------------------------------------------------

    @precondition(lambda self: self.sheet.phase in ("live", "write-up"))
    @rule()
    def go_on(self) -> None:
        """The next stage; a completion is refused while something is missing."""
        self.settle()
        press(Key.Key_Return, CTRL)
        sheet = self.sheet
        if sheet.phase == "live":
            sheet.phase = "write-up"
        elif self.is_ready(sheet):
            sheet.phase = "complete"
        self.settle()
        self.page.take_keyboard()
        if self.page.criteria.editor.isVisible():
            press(Key.Key_Escape)

    def is_ready(self, sheet: ModelSheet) -> bool:
        """Every criterion has its level, and its reason where the level wants one."""
        given = [(sheet.levels.get(name), sheet.comments.get(name, "")) for name in CRITERIA]
        return all(
            level is not None and (level not in JUSTIFIED or comment.strip())
            for level, comment in given
        )

    @rule()
    def go_back(self) -> None:
        """From write-up to live marking, from complete to write-up."""
        self.settle()
        sheet = self.sheet
        if sheet.phase == "write-up" and sheet.version == 1:
            self.page.stage.live_wanted.emit()
            sheet.phase = "live"
        elif sheet.phase == "complete":
            self.page.stage.reopen_wanted.emit()
            sheet.phase = "write-up"
        self.settle()

    @precondition(lambda self: self.sheet.phase in ("live", "write-up"))
    @rule(keys=st.lists(st.sampled_from("14"), min_size=4, max_size=4))
    def finish(self, keys: list[str]) -> None:
        """Mark everything and complete: else few walks would ever sign."""
        for criterion, key in zip(CRITERIA, keys, strict=True):
            self.tick(criterion, key)
        if self.sheet.phase == "live":
            self.go_on()
        self.go_on()

    @precondition(lambda self: self.sheet.phase == "complete")
    @rule()
    def sign(self) -> None:
        """Sign with the PIN."""
        self.settle()
        session, sheet = self.session, self.sheet
        session.hold()
        self.worker.submit(
            lambda: self.signing.sign(session.sheet, PIN, ()),
            lambda made: session.adopt_signed(made.header.signed_at),
        )
        self.settle()
        session.release()
        sheet.phase = "signed"
        sheet.forget_steps()
        sheet.signed_levels.append(dict(sheet.levels))
        made = self.store.sealed_versions(session.ref.id)
        self.sealed[session.ref.id].append(made[-1].to_bytes())

    @precondition(lambda self: self.sheet.phase == "signed" and self.sheet.version < 3)
    @rule(reason=st.sampled_from(("Erreur de saisie", "Niveau confondu")))
    def correct(self, reason: str) -> None:
        """Open a new version with its reason."""
        self.settle()
        self.session.start_correction(reason)
        self.sheet.phase = "write-up"
        self.sheet.version += 1
        self.settle()

    # --- the day around it ------------------------------------------------------------------------

    @rule(text=WORDS.filter(str.strip))
    def note(self, text: str) -> None:
        """A line in the notes, from the sheet by one key."""
        self.page.take_keyboard()
        write("n")
        press(Key.Key_A, CTRL)
        write(text)
        press(Key.Key_Return)
        self.notes[self.passage].append(text.strip())
        self.settle()
        self.page.take_keyboard()

    @rule()
    def discard_note(self) -> None:
        """Delete the last note, knowingly."""
        self.settle()
        day = self.page.around.session
        assert day is not None
        kept = day.state.notes_of(self.passage)
        if kept:
            day.discard_note(kept[-1].id)
            self.notes[self.passage].pop()
        self.settle()

    @rule()
    def next_phase(self) -> None:
        """F9."""
        self.settle()
        press(Key.Key_F9)
        self.settle()

    @rule()
    def pause(self) -> None:
        """Shift+F9."""
        self.page.around.pane.time.pause_or_resume()
        self.settle()

    @rule()
    def incident(self) -> None:
        """A technical incident."""
        day = self.page.around.session
        assert day is not None
        day.record_incident(self.passage, None, "technical", "Le micro ne marche plus")
        self.incidents[self.passage] += 1
        self.settle()

    @precondition(
        lambda self: all(
            sheet.phase == "live" and sheet.levels for sheet in list(self.model.values())[:2]
        )
    )
    @rule()
    def swap(self) -> None:
        """The first two candidates came in the other order."""
        self.settle()
        day = self.page.around.session
        assert day is not None
        first, second = (sheet.ref for sheet in self.by_hour()[:2])
        service = self.program.day
        day.do(
            lambda log: swap_sheets(
                log, service, service.day(PLAN.id), first, second, "Ordre de passage inversé"
            )
        )
        self.settle()
        self.page.around.unforeseen.sheets_changed.emit((first.passage, second.passage))
        self.settle()
        one, other = self.model[first.id], self.model[second.id]
        one.levels, other.levels = other.levels, one.levels
        one.comments, other.comments = other.comments, one.comments
        one.forget_steps()
        other.forget_steps()
        for kept in (self.notes, self.incidents):
            assert isinstance(kept, dict)
            kept[first.passage], kept[second.passage] = kept[second.passage], kept[first.passage]

    def by_hour(self) -> list[Any]:
        """The day's sheets by the hour of the plan."""
        return sorted(self.day.sheets, key=lambda sheet: sheet.passage.id)

    # --- bad luck ---------------------------------------------------------------------------------

    @rule(criterion=st.sampled_from(CRITERIA), key=st.sampled_from(sorted(LEVELS)))
    def kill(self, criterion: str, key: str) -> None:
        """The power fails with a tick on its way: it is there whole, or not at all."""
        self.settle()
        ref, before = self.session.ref, self.sheet.levels.get(criterion)
        self.page.criteria.go_to(criterion)
        write(key)
        fallen = self.folder / f"data-{next(self.turn)}"
        shutil.copytree(self.files, fallen)
        self.settle()
        self.close()
        self.files = fallen
        self.start()
        state = self.store.load(ref)
        found = state.mark(criterion).level if state else None
        if self.model[ref.id].is_open:
            assert found in (before, LEVELS[key])
            if found != before:
                self.model[ref.id].do("level", criterion, LEVELS[key])
        else:
            assert found == before

    @rule()
    def restart(self) -> None:
        """Close the program and open it again."""
        self.settle()
        assert self.page.can_leave()
        self.settle()
        self.close()
        self.start()

    # --- what must always be so -------------------------------------------------------------------

    @invariant()
    def everything_agrees(self) -> None:
        """Screen, disk and model say the same, of every candidate."""
        if not self.opened or not self.model:
            return
        self.settle()
        for sheet in self.day.sheets:
            self.agrees(sheet.ref, sheet.status)
        self.is_on_screen()
        for passage, texts in self.notes.items():
            state = self.page.around.session
            assert state is not None
            told = [state.text(note.text) for note in state.state.notes_of(passage)]
            assert told == texts
            assert len(state.state.incidents_of(passage)) == self.incidents[passage]
        assert not self.bugs, self.bugs

    def agrees(self, ref: SheetRef, status: SheetStatus) -> None:
        """One sheet on disk is as the model says, its chain whole, and its journal tells it."""
        model, state = self.model[ref.id], self.store.load(ref)
        marks = {name: (m.level, m.comment) for name, m in state.marks.items()} if state else {}
        assert {n: mark for n, mark in marks.items() if mark != (None, "")} == model.shown()
        assert (state.phase if state else "live") == model.phase
        assert (state.version if state else 1) == model.version
        entries = self.store.journal(ref.id)
        assert check_chain(entries) is None
        if state is not None:
            assert state.head == (entries[-1].digest if entries else GENESIS)
            assert [step.criterion for step in state.undo] == [s.criterion for s in model.done]
        sealed = [one.to_bytes() for one in self.store.sealed_versions(ref.id)]
        assert sealed == self.sealed[ref.id]
        assert (status is SheetStatus.SIGNED) == (model.phase == "signed")

    def is_on_screen(self) -> None:
        """The name, the levels and the comments on screen belong to one another."""
        session = self.session
        label = self.page.findChild(QLabel, "subject_label")
        assert label is not None
        assert label.text() == PLAN.candidate(session.ref.subject).name
        shown = {name: session.mark(name) for name in CRITERIA}
        told = {
            n: (m.level, m.comment) for n, m in shown.items() if (m.level, m.comment) != (None, "")
        }
        assert told == self.sheet.shown()
        record = self.page.findChild(QLabel, "record_label")
        assert record is not None
        assert not session.is_recording
