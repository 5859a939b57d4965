"""The list of candidates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from jury_desk.gui.kit.row_list import Index, RowList
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.candidates.candidates_delegate import CandidatesDelegate, Columns
from jury_desk.gui.preparation.candidates.candidates_filter import Facet, Sort
from jury_desk.gui.preparation.candidates.candidates_model import CandidatesModel

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.finding import Finding
    from jury_desk.domain.preparation.preparation import Preparation

_SELECT = QItemSelectionModel.SelectionFlag
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CandidatesView(RowList):
    """`shown` names the candidate in hand ("" for none), `chosen_changed` tells that others are
    selected, `entered` that the one in hand is to be edited; `columns_changed` that columns moved.
    """

    shown = Signal(str)
    chosen_changed = Signal()
    entered = Signal(str)
    columns_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.candidates = CandidatesModel(self)
        self._painter = CandidatesDelegate(self.candidates, theme())
        self._told = ""
        self._busy = False
        self.take(self.candidates, self._painter)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(self._enter)
        theme().changed.connect(self.renew)
        self.retranslate()

    # --- what is listed -------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The candidate in hand; "" for none."""
        row = self.currentIndex().row()
        return self.candidates.rows[row].id if 0 <= row < len(self.candidates.rows) else ""

    @property
    def chosen(self) -> tuple[str, ...]:
        """The candidates selected, in the order of the list."""
        ranges = sorted((run.top(), run.bottom()) for run in self._ranges())
        rows = self.candidates.rows
        return tuple(entry.id for top, end in ranges for entry in rows[top : end + 1])

    @property
    def chosen_count(self) -> int:
        """How many are selected."""
        return sum(run.height() for run in self._ranges())

    def _ranges(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.count())]

    @property
    def columns(self) -> Columns:
        """The columns at the width in force."""
        return self._painter.columns

    def show_state(self, preparation: Preparation, grid: Grid, found: Sequence[Finding]) -> None:
        """List a state; those selected, and the one in hand, stay so."""
        self._keeping(lambda: self.candidates.show(preparation, grid, found))

    def look_for(self, wanted: str) -> None:
        """List those whose texts hold every word of `wanted`."""
        self._keeping(lambda: self.candidates.look_for(wanted))

    def narrow(self, facet: Facet) -> None:
        """List those of a facet."""
        self._keeping(lambda: self.candidates.narrow(facet))

    def order(self, sort: Sort, *, backwards: bool) -> None:
        """List in another order."""
        self._keeping(lambda: self.candidates.order(sort, backwards=backwards))

    def choose(self, candidate: str) -> bool:
        """Take a candidate in hand; whether they are listed."""
        place = self.candidates.place_of(candidate)
        if place >= 0:
            self.setCurrentIndex(self.candidates.index(place))
            self.scrollTo(self.currentIndex())
        return place >= 0

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Candidates"))
        self.renew()

    def renew(self) -> None:
        """Lay the rows out again."""
        self._painter.forget()
        self.scheduleDelayedItemsLayout()
        self.columns_changed.emit()

    def _keeping(self, act: Callable[[], None]) -> None:
        """Do what may reset the rows, and take in hand again what was."""
        chosen, current = self.chosen, self.current
        place = self.currentIndex().row()
        self._busy = True
        act()
        if not self.currentIndex().isValid():  # else the rows stand where they stood
            self._select_again(chosen, current, place)
        self._busy = False
        self.viewport().update()
        self._tell()

    def _select_again(self, chosen: Sequence[str], current: str, place: int) -> None:
        model, rows = self.candidates, self.candidates.rows
        if not rows:
            return
        at = model.place_of(current)
        if at < 0:
            at = max(0, min(place, len(rows) - 1))
            chosen = ()
        wanted = QItemSelection()
        found = sorted(row for one in chosen if (row := model.place_of(one)) >= 0)
        for top, end in _runs(found):
            wanted.select(model.index(top), model.index(end))
        index = model.index(at)
        if wanted.isEmpty():
            wanted.select(index, index)
        selection = self.selectionModel()
        selection.setCurrentIndex(index, _SELECT.NoUpdate)
        selection.select(wanted, _SELECT.ClearAndSelect)
        self.scrollTo(index)

    # --- Qt's events ----------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._busy:
            self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._enter()
        elif event.text().strip() and not event.modifiers():
            event.ignore()  # letters are acts of the page, never a search of Qt's own
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.candidates.rows:
            self.setCurrentIndex(self.candidates.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # As if the scroll bar were always there: nothing moves when it comes and goes.
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        if width != self._painter.width:
            self._painter.width = width
            self.renew()
        super().resizeEvent(event)

    def _enter(self) -> None:
        if self.current:
            self.entered.emit(self.current)

    def _tell(self) -> None:
        if self._busy:
            return
        if self.current != self._told:
            self._told = self.current
            self.shown.emit(self._told)
        self.chosen_changed.emit()


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of neighbours in rows that ascend."""
    for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
        neighbours = [row for _, row in run]
        yield neighbours[0], neighbours[-1]
