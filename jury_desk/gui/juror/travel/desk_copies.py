"""The copies of what is signed, told at the desk: on the stage, and quietly at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jury_desk.errors import JuryDeskError
from jury_desk.gui.juror.travel.copies_line import CopiesLine
from jury_desk.gui.juror.travel.copies_words import CopiesTold, CopiesWords
from jury_desk.services.juror_day import SIGNED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jury_desk.domain.travel.copies import Copies
    from jury_desk.gui.juror.desk_page import JurorDeskPage
    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.juror_day import DaySheet
    from jury_desk.services.program import Program

_Signed = frozenset[tuple[str, int]]


class DeskCopies(QObject):
    """Tells what was last read back of the passage on screen: at the signature, by the card, or now
    where that was before the program was opened. All of them are read by the card alone: a slow
    stick holds nothing up. `failed` carries a JuryDeskError; `card_wanted`: the person asks for the
    copies' card.
    """

    failed = Signal(object)
    card_wanted = Signal()

    def __init__(self, program: Program, worker: Worker, desk: JurorDeskPage) -> None:
        super().__init__(desk)
        self._program = program
        self._worker = worker
        self._desk = desk
        self._known: dict[str, Copies] = {}
        self._asked: set[_Signed] = set()
        self.line = CopiesLine(desk)
        self.line.card_wanted.connect(self.card_wanted)
        self.line.language_left.connect(self.show)
        desk.place_changed.connect(lambda *_: self.show())

    def know(self, copies: Mapping[str, Copies]) -> None:
        """Take what was just read, by sheet."""
        self._known |= copies
        self._tell()

    def show(self) -> None:
        """Tell of the passage on screen; where its sheets were signed since, what is known is asked
        for.
        """
        day, sheets = self._desk.day, self._signed()
        asked = frozenset((one.ref.id, one.version) for one in sheets)
        if day is not None and sheets and not day.plan.practice and asked not in self._asked:
            self._asked.add(asked)
            copies, session = self._program.juror_travel.copies, day.plan.id
            names = [one.ref.id for one in sheets]
            self._worker.submit(lambda: copies.known(session, names), self.know, self._failed)
        self._tell()

    def _tell(self) -> None:
        told = self._told()
        place = self._desk.place
        if self.line.parentWidget() is None or not place.stage.isAncestorOf(self.line):
            place.put_copies(self.line)
        self.line.show_told(told)
        self._desk.footer.show_copies(told)

    def _signed(self) -> list[DaySheet]:
        """The sheets of the passage on screen, where all are signed."""
        day = self._desk.day
        sheets = [one for one in day.sheets if one.passage.id == self._desk.passage] if day else []
        return sheets if all(one.status in SIGNED for one in sheets) else []

    def _told(self) -> CopiesTold | None:
        found = [self._known.get(one.ref.id) for one in self._signed()]
        copies = [one for one in found if one is not None]
        return CopiesWords().told(copies) if copies and len(copies) == len(found) else None

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
