"""Reads and understands a list beside everything else, then has it taken in as one step."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jury_desk.domain.preparation.lists.list_import import LineState, ListChoices
from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.tasks import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from jury_desk.domain.preparation.lists.list_import import ListPreview
    from jury_desk.domain.preparation.lists.list_matching import Answer
    from jury_desk.domain.preparation.lists.list_table import ListTable
    from jury_desk.gui.preparation.desk import PreparationDesk
    from jury_desk.services.list_import import ListReading

_LAST_WAIT_MS = 2000


class ListFlow(QObject):
    """One list. It has a thread of its own: the one that records must stay free.

    `shown` tells that `reading` and `preview` are as last asked for; `failed` brings the
    JuryDeskError of a reading, `cancelled` its end by the person.
    """

    progressed = Signal(int, int)
    shown = Signal()
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, desk: PreparationDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lists = desk.crafts.lists
        self._reader = Worker(self)
        self._reader.crashed.connect(desk.worker.crashed)
        self._end = threading.Event()
        self._table: ListTable | None = None
        self._sheet: int | None = None
        self._meanings: dict[int, str] = {}
        self._asked = 0
        self.choices = ListChoices()
        self.reading: ListReading | None = None
        self.preview: ListPreview | None = None

    @property
    def pending(self) -> int:
        """How much is still to come back."""
        return self._reader.pending

    @property
    def is_busy(self) -> bool:
        """Whether what is shown is not yet what was asked for."""
        return self._reader.pending > 0

    def read(self, path: Path) -> None:
        """Read a file."""
        lists = self._lists
        self._reader.submit(
            lambda: lists.read(str(path), self.progressed.emit, self._end.is_set),
            self._take_table,
            self._fail,
        )

    def paste(self, text: str) -> None:
        """Read a text."""
        self._reader.submit(lambda: self._lists.paste(text), self._take_table, self._fail)

    def choose_sheet(self, sheet: int) -> None:
        """Understand another sheet."""
        self._sheet = sheet
        self._meanings = {}
        self.choices = ListChoices()
        self._understand()

    def give_meaning(self, column: int, meaning: str) -> None:
        """Say what a column holds; "" leaves it out."""
        if self.reading is not None:
            before = self.reading.layout
            after = before.remapped({column: meaning})
            for old, new in zip(before.columns, after.columns, strict=True):
                if old.meaning != new.meaning:
                    self._meanings[new.at] = new.meaning
            self._understand()

    def answer(self, line: int, answer: Answer | None) -> None:
        """Say whether a line is somebody who is there; None takes the answer back."""
        answers = {at: said for at, said in self.choices.answers.items() if at != line}
        if answer is not None:
            answers[line] = answer
        self._choose(replace(self.choices, answers=answers))

    def take_by_hand(self, line: int, take: bool) -> None:
        """Take a line in, or leave it out, whatever the program makes of it."""
        by_hand = {**self.choices.by_hand, line: take}
        self._choose(replace(self.choices, by_hand=by_hand))

    def leave_faulty(self, leave: bool) -> None:
        """Say whether faulty lines are left out."""
        self._choose(replace(self.choices, leave_faulty=leave))

    def erase_blank(self, erase: bool) -> None:
        """Say whether blank cells erase what the session holds."""
        self._choose(replace(self.choices, erase_blank=erase))

    def renew(self) -> None:
        """Look at the list beside the session as it now is."""
        self._choose(self.choices)

    def take(self, done: Callable[[Mapping[LineState, int]], None]) -> None:
        """Take the list in as it is shown; `done` gets how many lines became what."""
        preview, desk, lists = self.preview, self._desk, self._lists
        if preview is not None:
            desk.act(lambda: lists.take(desk.service, preview), lambda: done(preview.counts))

    def cancel(self) -> None:
        """Ask for the end of the reading."""
        self._end.set()

    def stop(self) -> None:
        """Nobody looks any more."""
        self.cancel()
        self._reader.stop(_LAST_WAIT_MS)

    def _take_table(self, table: ListTable) -> None:
        if self._end.is_set():
            self.cancelled.emit()
            return
        self._table = table
        self._understand()

    def _understand(self) -> None:
        table, desk, lists = self._table, self._desk, self._lists
        if table is None:
            return
        state, grid, choices = desk.state, desk.grid, self.choices
        sheet, meanings = self._sheet, dict(self._meanings)

        def understood() -> tuple[ListReading, ListPreview]:
            reading = lists.understand(table, grid, state.card.days[0], sheet, meanings)
            return reading, lists.preview(state, grid, reading, choices)

        self._submit(understood)

    def _choose(self, choices: ListChoices) -> None:
        self.choices = choices
        reading, desk, lists = self.reading, self._desk, self._lists
        if reading is None:
            return
        state, grid = desk.state, desk.grid
        self._submit(lambda: (reading, lists.preview(state, grid, reading, choices)))

    def _submit(self, work: Callable[[], tuple[ListReading, ListPreview]]) -> None:
        self._asked += 1
        asked = self._asked

        def show(made: tuple[ListReading, ListPreview]) -> None:
            if asked == self._asked:  # else what was asked for since is still to come
                self.reading, self.preview = made
                self._sheet = self.reading.sheet
                self.shown.emit()

        self._reader.submit(work, show, self._fail)

    def _fail(self, error: Exception) -> None:
        if self._end.is_set():
            self.cancelled.emit()
        elif isinstance(error, JuryDeskError):
            self.failed.emit(error)
