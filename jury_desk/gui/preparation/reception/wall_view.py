"""The wall's view: keyboard through its cells, columns that never ask for their contents."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.safe_text import shown
from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.text_blocks import text_width
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.reception.reception_words import ReceptionWords
from jury_desk.gui.preparation.reception.standing_signs import sign_side
from jury_desk.gui.preparation.reception.wall_delegate import ROW_UNITS, WallDelegate
from jury_desk.gui.preparation.reception.wall_head import HEAD_UNITS, WallHead, title_width
from jury_desk.gui.preparation.reception.wall_model import Facet, WallModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.services.reception import Cell, ReceptionState, Row

_NAME_UNITS, _ASSESSMENT_UNITS, _TO_DO_UNITS = 19, 13, 12
_MOST_NAME_UNITS, _MOST_TITLE_UNITS, _CALL_UNITS = 40, 26, 24
_MEASURED = 12
"""Names measured, the longest by their signs: all of them would take a wall of thousands long."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WallView(QTableView):
    """`shown` tells that another candidate, or another of their assessments, is in hand; `entered`
    that the one in hand is to be looked at.
    """

    shown = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.wall = WallModel(ReceptionWords(self), self)
        self._painter = WallDelegate(self.wall, self)
        self._told: tuple[str, str] = ("", "")
        self._busy = False
        self.setProperty("role", "wall")
        self.setModel(self.wall)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = WallHead(self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _: self.entered.emit())
        theme().changed.connect(self.renew)
        self.retranslate()

    # --- what is listed -------------------------------------------------------------------------

    @property
    def row(self) -> Row | None:
        """The candidate in hand."""
        at = self.currentIndex().row()
        return self.wall.rows[at] if 0 <= at < len(self.wall.rows) else None

    @property
    def assessment(self) -> str:
        """The assessment under the cursor; "" for none."""
        column = self.currentIndex().column()
        columns = self.wall.columns
        return columns[column - 1].assessment if 0 < column <= len(columns) else ""

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The sheets under the cursor."""
        index = self.currentIndex()
        return self.wall.cells(index.row(), index.column())

    def show_state(self, state: ReceptionState) -> None:
        """List a state; the cell in hand stays."""
        self._keeping(lambda: self.wall.show(state))
        self._fit()

    def look_for(self, wanted: str) -> None:
        """List those who fit."""
        self._keeping(lambda: self.wall.look_for(wanted))

    def narrow(self, facet: Facet) -> None:
        """List those of a facet."""
        self._keeping(lambda: self.wall.narrow(facet))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Wall of sheets: candidates and assessments"))
        self.wall.retell()
        self.renew()

    def renew(self) -> None:
        """Lay all out again."""
        self._painter.forget()
        self._fit()
        self.viewport().update()

    def _keeping(self, act: Callable[[], None]) -> None:
        """Do what may list other rows, and take in hand again what was."""
        kept, column = self.row.candidate if self.row else "", self.currentIndex().column()
        at = self.currentIndex().row()
        self._busy = True
        act()
        if not self.currentIndex().isValid() and self.wall.rows:
            place = self.wall.place_of(kept)
            row = place if place >= 0 else max(0, min(at, len(self.wall.rows) - 1))
            self._take(self.wall.index(row, max(0, column)))
        self._busy = False
        self._told = ("", "")
        self._tell()

    def _take(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _fit(self) -> None:
        """Give every column its width: what is spare goes to calls, names and titles that are cut,
        in this order, then to what there is to do.
        """
        unit, wall = theme().tokens.unit, self.wall
        self.verticalHeader().setDefaultSectionSize(round(unit * ROW_UNITS))
        self.horizontalHeader().setFixedHeight(round(unit * HEAD_UNITS))
        if not wall.columns:
            return
        most = max((len(c) for row in wall.every[:50] for c in row.cells.values()), default=0)
        signs = round(most * (sign_side() + unit * 0.75) + unit * 2)
        wide = max(unit * _ASSESSMENT_UNITS, signs)
        name, to_do = unit * _NAME_UNITS, unit * _TO_DO_UNITS
        spare = self.viewport().width() - wide * len(wall.columns) - name - to_do

        def grown(wanted: float, now: int, most: int, count: int = 1) -> int:
            more = min(min(round(wanted), unit * most) - now, spare // count)
            return max(0, more)

        if any(row.calls for row in wall.every):
            more = grown(unit * _CALL_UNITS, to_do, _CALL_UNITS)
            to_do, spare = to_do + more, spare - more
        more = grown(self._name_width(), name, _MOST_NAME_UNITS)
        name, spare = name + more, spare - more
        title = max(title_width(one) for one in wall.titles)
        more = grown(title, wide, _MOST_TITLE_UNITS, len(wall.columns))
        wide, spare = wide + more, spare - more * len(wall.columns)
        sizes = (name, *(wide for _ in wall.columns), to_do + max(0, spare))
        for section, size in enumerate(sizes):
            self.setColumnWidth(section, size)

    def _name_width(self) -> float:
        """What the longest names take."""
        font = theme().font("text", 600)
        longest = nlargest(_MEASURED, (shown(row.name) for row in self.wall.every), key=len)
        widest = max((text_width(name, font) for name in longest), default=0)
        return widest + theme().tokens.unit * 2.5

    # --- Qt's events ----------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._painter.current = self.currentIndex()
        for index in (self.currentIndex(), self.model().index(previous.row(), previous.column())):
            self.update(index)  # the ring; the rows' grounds follow the selection
        self._tell()

    def _tell(self) -> None:
        if self._busy:
            return
        now = (self.row.candidate if self.row else "", self.assessment)
        if now != self._told:
            self._told = now
            self.shown.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and plain:
            self.entered.emit()
        elif event.text().strip() and plain:
            event.ignore()  # letters are acts of the page, never a search of Qt's own
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._painter.focused = True
        if not self.currentIndex().isValid() and self.wall.rows:
            self._take(self.wall.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._painter.focused = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
