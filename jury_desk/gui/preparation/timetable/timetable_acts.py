"""Acts on one passage, and the questions that they ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.finding import Finding
from jury_desk.domain.preparation.people import Absence
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.timetable.timetable_dialogs import AbsenceDialog, MoveDialog
from jury_desk.gui.preparation.timetable.timetable_hand import Consequences, taken_off
from jury_desk.gui.preparation.timetable.timetable_words import TimetableWords


class TimetableActs(QObject):
    """Each is one act of the journal. `warned` brings what happened and what to do about it."""

    warned = Signal(object)

    def __init__(self, desk: PreparationDesk, page: QWidget) -> None:
        """`page` is what the dialogs lie over."""
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._words = TimetableWords(self)

    def lock(self, passage: PlannedPassage | None) -> None:
        """Lock a placed passage, or unlock it."""
        if passage is not None and passage.placed and self._desk.editable:
            self._desk.put(replace(passage, locked=not passage.locked))

    def take_off(self, passage: PlannedPassage | None) -> None:
        """Take a passage off the timetable; a locked one tells why it stays."""
        if passage is None or not passage.placed or not self._desk.editable:
            return
        if passage.locked:
            self.tell_locked(passage)
        else:
            self._desk.put(taken_off(passage))

    def tell_locked(self, passage: PlannedPassage) -> None:
        """Tell that a passage is locked, and how to unlock it."""
        who = self._words.subject(self._desk.state, passage)
        self.warned.emit(
            lambda: (
                self.tr("The passage of {who} is locked: it stays where it is.").format(who=who),
                self.tr("Ctrl+L unlocks it."),
            )
        )

    def tell_refused(self, findings: Sequence[Finding]) -> None:
        """Tell why a passage went back to its place."""
        first = findings[0]
        self.warned.emit(
            lambda: (self.tr("The passage is back where it was."), self._words.finding(first))
        )

    def ask_place(
        self,
        passage: PlannedPassage,
        consequences: Consequences,
        chosen: Callable[[PlannedPassage], None],
    ) -> None:
        """Ask for a passage's place by fields."""
        if passage.locked:
            self.tell_locked(passage)
            return
        desk = self._desk
        dialog = MoveDialog(desk.state, desk.grid, passage, consequences, self._page)
        dialog.chosen.connect(chosen)
        dialog.open()

    def ask_absence(self, juror: str, recorded: Callable[[], None]) -> None:
        """Ask who is absent; the absence is recorded, then `recorded` goes on."""
        dialog = AbsenceDialog(self._desk.state, juror, self._page)
        dialog.chosen.connect(lambda who, absence: self._record(who, absence, recorded))
        dialog.open()

    def _record(self, juror: str, absence: Absence, recorded: Callable[[], None]) -> None:
        service, planning = self._desk.service, self._desk.crafts.planning
        self._desk.act(lambda: planning.absent(service, juror, absence), recorded)
