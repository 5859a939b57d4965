"""A juror who does anything, in any order, on the real screen and a real encrypted file.

Beside it a model of plain lists (`model.py`) says what must be so. After every step screen, disk
and model agree; a kill loses nothing that was acknowledged.
"""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.services.swap_sheets import swap_sheets
from tests.gui.robots import CTRL, Key, press, write
from tests.walks import checks
from tests.walks.laptop import CRITERIA, PIN, PLAN, Laptop
from tests.walks.model import ModelDay, ModelSheet

LEVELS = {"1": "acquis", "2": "partiel", "3": "non-acquis", "4": "non-observe"}
JUSTIFIED = ("partiel", "non-acquis")
WORDS = st.text("aéœC14 «»’-", min_size=1, max_size=12)
"""What every font has: strange signs are tried where comments are."""


class DeskWalk(RuleBasedStateMachine):
    """One juror, one laptop, three candidates."""

    def __init__(self) -> None:
        super().__init__()
        self.laptop, self.model = Laptop(), ModelDay()

    @initialize()
    def morning(self) -> None:
        """The first start of the day."""
        self.laptop.start()
        model = self.model
        for sheet in self.laptop.day.sheets:
            model.sheets[sheet.ref.id], model.sealed[sheet.ref.id] = ModelSheet(), []
            model.notes[sheet.passage.id], model.incidents[sheet.passage.id] = [], 0

    def teardown(self) -> None:
        """The evening."""
        self.laptop.put_away()

    def settle(self) -> None:
        """Wait until everything sent is on disk and shown."""
        self.laptop.settle()

    @property
    def page(self) -> JurorDeskPage:
        """The desk on screen."""
        return self.laptop.page

    @property
    def sheet(self) -> ModelSheet:
        """What the sheet on screen should be."""
        return self.model.sheets[self.laptop.session.ref.id]

    @property
    def passage(self) -> str:
        """The passage on screen."""
        return self.laptop.session.ref.passage

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
        laptop, session, sheet = self.laptop, self.laptop.session, self.sheet
        session.hold()
        laptop.worker.submit(
            lambda: laptop.signing.sign(session.sheet, PIN, ()),
            lambda made: session.adopt_signed(made.header.signed_at),
        )
        self.settle()
        session.release()
        sheet.phase = "signed"
        sheet.forget_steps()
        made = laptop.store.sealed_versions(session.ref.id)
        self.model.sealed[session.ref.id].append(made[-1].to_bytes())

    @precondition(lambda self: self.model.to_hand_over())
    @rule()
    def hand_over(self) -> None:
        """Copy what is signed to a stick; it counts once it was read back."""
        self.settle()
        self.laptop.hand_over()
        self.model.hand_over()

    @precondition(lambda self: self.sheet.phase == "signed" and self.sheet.version < 3)
    @rule(reason=st.sampled_from(("Erreur de saisie", "Niveau confondu")))
    def correct(self, reason: str) -> None:
        """Open a new version with its reason."""
        self.settle()
        self.laptop.session.start_correction(reason)
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
        self.model.notes[self.passage].append(text.strip())
        self.settle()
        self.page.take_keyboard()

    @rule()
    def discard_note(self) -> None:
        """Delete the last note, knowingly."""
        self.settle()
        journal = self.laptop.journal
        kept = journal.state.notes_of(self.passage)
        if kept:
            journal.discard_note(kept[-1].id)
            self.model.notes[self.passage].pop()
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
        self.laptop.journal.record_incident(
            self.passage, None, "technical", "Le micro ne marche plus"
        )
        self.model.incidents[self.passage] += 1
        self.settle()

    @precondition(
        lambda self: all(
            sheet.phase == "live" and sheet.levels for sheet in list(self.model.sheets.values())[:2]
        )
    )
    @rule()
    def swap(self) -> None:
        """The first two candidates came in the other order."""
        self.settle()
        service = self.laptop.program.day
        by_hour = sorted(self.laptop.day.sheets, key=lambda sheet: sheet.passage.id)
        first, second = (sheet.ref for sheet in by_hour[:2])
        self.laptop.journal.do(
            lambda log: swap_sheets(
                log, service, service.day(PLAN.id), first, second, "Ordre de passage inversé"
            )
        )
        self.settle()
        self.page.around.unforeseen.sheets_changed.emit((first.passage, second.passage))
        self.settle()
        self.model.swap((first.id, first.passage), (second.id, second.passage))

    # --- bad luck ---------------------------------------------------------------------------------

    @rule(criterion=st.sampled_from(CRITERIA), key=st.sampled_from(sorted(LEVELS)))
    def kill(self, criterion: str, key: str) -> None:
        """The power fails with a tick on its way: it is there whole, or not at all."""
        self.settle()
        ref, before = self.laptop.session.ref, self.sheet.levels.get(criterion)
        self.page.criteria.go_to(criterion)
        write(key)
        self.laptop.fall()
        state, sheet = self.laptop.store.load(ref), self.model.sheets[ref.id]
        found = state.mark(criterion).level if state else None
        assert found in ((before, LEVELS[key]) if sheet.is_open else (before,))
        if found != before:
            sheet.do("level", criterion, LEVELS[key])

    @rule()
    def restart(self) -> None:
        """Close the program and open it again."""
        self.settle()
        assert self.page.can_leave()
        self.settle()
        self.laptop.close()
        self.laptop.start()

    @invariant()
    def everything_agrees(self) -> None:
        """Screen, disk and model say the same."""
        checks.everything_agrees(self.laptop, self.model)
