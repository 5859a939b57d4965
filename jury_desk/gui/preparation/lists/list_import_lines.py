"""The list of a list's lines, with what is to be looked at."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from jury_desk.gui.juror.level_keys import top_row_digit
from jury_desk.gui.kit.row_list import Index, RowList
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.lists.list_import_delegate import LineDelegate
from jury_desk.gui.preparation.lists.list_import_model import LineFacet, LinesModel, needs_look

if TYPE_CHECKING:
    from jury_desk.domain.preparation.lists.list_import import ListPreview, PreviewLine
    from jury_desk.domain.preparation.lists.list_matching import Answer

_ANSWERS: dict[str, Answer] = {"1": "same", "2": "other", "3": "leave"}
_TURNING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_BATCH = 400
"""Rows measured before the screen is asked again: five thousand must not hold it up."""


class LinesView(RowList):
    """`current_changed` tells that another line is in hand, `answered` brings what was answered to
    the one in hand, `turned` that it is to be left out, or taken in again.
    """

    current_changed = Signal()
    answered = Signal(str)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel(self)
        self._painter = LineDelegate(self.lines)
        self.take(self.lines, self._painter)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        theme().changed.connect(self.renew)

    @property
    def current(self) -> PreviewLine | None:
        """The line in hand."""
        at = self.currentIndex().row()
        return self.lines.rows[at] if 0 <= at < len(self.lines.rows) else None

    def show_preview(self, preview: ListPreview) -> None:
        """List what a preview shows; the line in hand stays so."""
        held, place = self.current, self.currentIndex().row()
        self.lines.show(preview)
        self._take_again(held, place)

    def narrow(self, facet: LineFacet) -> None:
        """List the lines of a facet; the line in hand stays so where it is one of them."""
        held = self.current
        self.lines.narrow(facet)
        self._take_again(held, 0)

    def go_on(self, step: int) -> bool:
        """Take the next line in hand that is to be looked at, or the one before; whether there is
        one. After the last comes the first.
        """
        rows, at = self.lines.rows, self.currentIndex().row()
        for distance in range(1, len(rows) + 1):
            place = (at + step * distance) % len(rows)
            if needs_look(rows[place]):
                self._go_to(place)
                return True
        return False

    def renew(self) -> None:
        """Lay the rows out again."""
        self._painter.forget()
        self.lines.forget()
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # French keyboards want Shift for digits: the key of the digits' row is enough.
        digit = top_row_digit(event, sys.platform) or event.text()
        answer = _ANSWERS.get(digit)
        if answer and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.answered.emit(answer)
        elif event.key() in _TURNING and not event.modifiers():
            self.turned.emit()
        elif event.text().strip() and not event.modifiers():
            event.ignore()  # letters are never a search of Qt's own
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.lines.rows:
            self._go_to(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # As if the scroll bar were always there: nothing moves when it comes and goes.
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        if width != self._painter.width:
            self._painter.width = width
            self._painter.forget()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def _take_again(self, held: PreviewLine | None, place: int) -> None:
        self._painter.forget()
        rows = self.lines.rows
        at = self.lines.row_of(held.line) if held is not None else -1
        if at < 0 and rows:
            at = max(0, min(place, len(rows) - 1))
        if at >= 0:
            self._go_to(at)
        self.current_changed.emit()

    def _go_to(self, place: int) -> None:
        self.setCurrentIndex(self.lines.index(place))
        self.scrollTo(self.currentIndex())
