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
    from jury_desk.services.juror_day import Day
    from jury_desk.services.program import Program

_Signed = tuple[str, frozenset[tuple[str, int]]]


class DeskCopies(QObject):
    """Reads the copies again whenever something was signed, in the worker: what is told of them was
    read back from the disk. `failed` carries a JuryDeskError; `card_wanted`: the person asks for
    the copies' card.
    """

    failed = Signal(object)
    card_wanted = Signal()

    def __init__(self, program: Program, worker: Worker, desk: JurorDeskPage) -> None:
        super().__init__(desk)
        self._program = program
        self._worker = worker
        self._desk = desk
        self._known: dict[str, Mapping[str, Copies]] = {}
        self._asked: set[_Signed] = set()
        self.line = CopiesLine(desk)
        self.line.card_wanted.connect(self.card_wanted)
        self.line.language_left.connect(self.show)
        desk.place_changed.connect(lambda *_: self.show())

    def show_day(self, day: Day) -> None:
        """Take a day: where something new is signed in it, its copies are read."""
        signed = frozenset((one.ref.id, one.version) for one in day.sheets if one.status in SIGNED)
        asked = (day.plan.id, signed)
        if signed and not day.plan.practice and asked not in self._asked:
            self._asked.add(asked)
            copies, session = self._program.juror_travel.copies, day.plan.id
            self._worker.submit(
                lambda: copies.state(session),
                lambda found: self.know(session, found),
                self._failed,
            )
        self.show()

    def know(self, session: str, copies: Mapping[str, Copies]) -> None:
        """Take what was just read of a session."""
        self._known[session] = copies
        self.show()

    def show(self) -> None:
        """Tell of the passage on screen."""
        told = self._told()
        place = self._desk.place
        if self.line.parentWidget() is None or not place.stage.isAncestorOf(self.line):
            place.put_copies(self.line)
        self.line.show_told(told)
        self._desk.footer.show_copies(told)

    def _told(self) -> CopiesTold | None:
        day = self._desk.day
        sheets = [one for one in day.sheets if one.passage.id == self._desk.passage] if day else []
        if day is None or not sheets or not all(one.status in SIGNED for one in sheets):
            return None
        known = self._known.get(day.plan.id, {})
        found = [known.get(one.ref.id) for one in sheets]
        copies = [one for one in found if one is not None]
        return CopiesWords().told(copies) if len(copies) == len(sheets) else None

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
