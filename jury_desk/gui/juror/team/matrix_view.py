"""The matrix of a team: everything of its live marking, by keyboard or by mouse."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from jury_desk.gui.juror.level_keys import level_of_key
from jury_desk.gui.juror.rows import GroupRow, HeadingRow
from jury_desk.gui.juror.team.cell_comment import CellComment
from jury_desk.gui.juror.team.matrix_delegate import MatrixDelegate
from jury_desk.gui.juror.team.matrix_head import MatrixHead
from jury_desk.gui.juror.team.matrix_model import MatrixModel
from jury_desk.gui.juror.team.team_rows import MatrixCriterion, PartRow
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.styles import give_viewport

if TYPE_CHECKING:
    from jury_desk.gui.juror.team.team_marks import Cell
    from jury_desk.gui.juror.team.team_session import TeamSession
    from jury_desk.gui.kit.row_list import Index
    from jury_desk.gui.kit.theme import Theme

_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
_ACROSS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKE_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_NO_COLUMN = -1


class MatrixView(QTableView):
    """Shows a session. `current_changed` names the criterion and the member ("" for the team) in
    hand, `columns_moved` tells that the columns lie elsewhere; `justification_wanted` carries the
    way, +1 or -1.

    A table to screen readers, with geometry of its own: under a narrow view the cells of a row
    stand below its text, and the current row opens large targets.
    """

    current_changed = Signal(str, str)
    gap_wanted = Signal()
    columns_moved = Signal()
    justification_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setObjectName("matrix_view")
        self.setAccessibleName(self.tr("Criteria and members of the team"))
        self._theme = theme
        self.rows = MatrixModel(self)
        self.delegate = MatrixDelegate(self.rows, theme)
        self.session: TeamSession | None = None
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setCornerButtonEnabled(False)
        self.head = MatrixHead(self.rows, self.delegate, theme, self)
        self.comment = CellComment(self, theme)
        self.editor = self.comment.editor
        self.setModel(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._moved_by_press = False
        self.verticalScrollBar().valueChanged.connect(lambda value: self.head.set_edge(value > 0))

    # --- what is shown ----------------------------------------------------------------------------

    @property
    def current(self) -> MatrixCriterion | None:
        """The criterion in hand."""
        return self.rows.criterion_row(self.delegate.current[0])

    @property
    def current_cell(self) -> Cell | None:
        """The cell in hand."""
        row = self.current
        return (self.rows.subjects[self.delegate.current[1]], row.criterion.id) if row else None

    def show_session(self, session: TeamSession | None, cell: Cell | None = None) -> None:
        """Show another team from a cell on (else from the first); text typed before is sent to its
        own team first.
        """
        self.close_editor(focus=False)
        if self.session is not None:
            self.session.mark_given.disconnect(self._on_mark_given)
            self.session.mark_changed.disconnect(self._on_mark_changed)
            self.session.state_changed.disconnect(self._on_state_changed)
        self.session = session
        self.rows.show_session(session)
        self.delegate.start()
        self._lay_out_anew()
        self.verticalScrollBar().setValue(0)
        if session is None:
            self.current_changed.emit("", "")
            return
        session.mark_given.connect(self._on_mark_given)
        session.mark_changed.connect(self._on_mark_changed)
        session.state_changed.connect(self._on_state_changed)
        wanted = next(iter(session.marks.cells()), None) if cell is None else cell
        if wanted is not None:
            self._go_to(self.rows.place_of(wanted[1]), max(self.rows.column_of(wanted[0]), 0))

    def renew(self) -> None:
        """Take the theme again."""
        self.delegate.renew()
        self.editor.renew()
        self._lay_out_anew()
        self.show_current()

    def retell(self) -> None:
        """Say everything again in the language in force."""
        self.setAccessibleName(self.tr("Criteria and members of the team"))
        cell = self.current_cell
        self.show_session(self.session, cell)

    def flush(self) -> None:
        """Send what is typed."""
        self.editor.send()

    def go_to(
        self, subject: str | None, criterion: str, *, comment: bool = False, gap: bool = False
    ) -> None:
        """Take a cell in hand, in sight; open its comment where asked. `gap` has a screen reader
        say what it lacks.
        """
        place, column = self.rows.place_of(criterion), self.rows.column_of(subject)
        row = self.rows.criterion_row(place)
        if row is None or column < 0:
            return
        self._go_to(place, column)
        if gap:
            announce(self, self.rows.told_gap(row, column))
        if comment:
            self.open_editor()
        else:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_editor(self) -> None:
        """Open the comment of the cell in hand."""
        self.comment.open()

    def close_editor(self, *, focus: bool = True) -> None:
        """Close the comment, keeping its text."""
        self.comment.close(focus=focus)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks of the cell in hand; whether it asks anything."""
        row = self.current
        level = level_of_key(event, row.scale) if row is not None else None
        if row is not None and level is not None:
            self._set_level(row, level.id)
            return True
        return self._pressed(event)

    # --- geometry ---------------------------------------------------------------------------------

    def top_of(self, place: int) -> int:
        """The upper edge of a row in the viewport."""
        return self._tops[place] - self.verticalOffset()

    def visualRect(self, index: Index) -> QRect:
        """A criterion's text, or a cell's square, in the viewport."""
        place, column = index.row(), index.column()
        if not index.isValid() or place >= len(self._heights):
            return QRect()
        top, columns = self.top_of(place), self.delegate.layouts.columns
        if column > 0 and self.rows.criterion_row(place) is not None:
            return self.delegate.cell_box(place, column - 1).translated(0, top).toRect()
        width = columns.text_width if self.rows.criterion_row(place) else columns.width
        return QRectF(columns.left, top, width, self._heights[place]).toRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        place, column, target = self._under(point)
        if place < 0:
            return QModelIndex()
        return self.rows.index(place, 0 if target >= 0 else column + 1)

    def scrollTo(self, index: Index, hint: object = None) -> None:
        """Nothing scrolls but for what the juror does."""

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def updateGeometries(self) -> None:
        """The scroll bars' ranges, and the head above the rows."""
        height = self.head.wanted_height()
        if self.viewportMargins().top() != height:
            self.setViewportMargins(0, height, 0, 0)
        self.head.setGeometry(0, 0, self.viewport().width(), height)
        bar, port = self.verticalScrollBar(), self.viewport()
        bar.setPageStep(port.height())
        bar.setSingleStep(self._theme.tokens.unit * 5)
        bar.setRange(0, max(0, self._tops[-1] + self._theme.tokens.unit * 2 - port.height()))
        across, columns = self.horizontalScrollBar(), self.delegate.layouts.columns
        across.setPageStep(round(columns.room))
        across.setSingleStep(round(columns.step))
        across.setRange(0, columns.overflow)
        self.comment.put()

    def show_current(self, *, ahead: bool = False) -> None:
        """Scroll as little as it takes to have the current row in sight, and what heads it.

        `ahead` keeps a quarter of the view free below, for what comes next. A row that is higher
        than the view shows its first line, or the caret of its open comment.
        """
        place, height = self.delegate.current[0], self.viewport().height()
        if place < 0 or height <= 0 or place >= len(self._heights):
            return
        head = place
        while head > 0 and isinstance(self.rows.rows[head - 1], PartRow | GroupRow | HeadingRow):
            head -= 1
        top, bottom = self.top_of(head), self.top_of(place) + self._heights[place]
        if bottom - top >= height * 0.6:
            top = self.top_of(place)
        wanted = height // 4 if ahead else self._theme.tokens.unit * 2
        self._scroll_to(top, bottom + max(0, min(wanted, height - (bottom - top))))
        if self.delegate.editing == place:
            self.comment.put()
            caret = self.editor.cursorRect().translated(self.editor.pos())
            edge = self._theme.tokens.unit
            self._scroll_to(caret.top() - edge, caret.bottom() + edge)

    def _scroll_to(self, top: int, bottom: int) -> None:
        """Scroll the least that shows a part of the view; its top where there is too little room"""
        bar = self.verticalScrollBar()
        by = max(0, bottom - self.viewport().height())
        by = min(by, top) if top - by < 0 else by
        if by:
            bar.setValue(bar.value() + by)

    def _show_column(self) -> None:
        """Scroll sideways to the column in hand, with a piece of its neighbour."""
        columns, column = self.delegate.layouts.columns, self.delegate.current[1]
        if columns.overflow and column >= 0:
            bar, left = self.horizontalScrollBar(), columns.start(column) - columns.cells
            right = round(left + columns.step - columns.room)
            bar.setValue(min(max(bar.value(), right), round(left)))

    def _under(self, point: QPoint) -> tuple[int, int, int]:
        """The row at a point; there the column of the cell, or the number of the target; -1 each
        for none.
        """
        place = bisect_right(self._tops, point.y() + self.verticalOffset()) - 1
        if not 0 <= place < len(self._heights) or self.rows.criterion_row(place) is None:
            return -1, _NO_COLUMN, -1
        local = point - QPoint(0, self.top_of(place))
        columns = self.delegate.layouts.columns
        if columns.cells <= local.x() <= columns.cells + columns.room:
            for column in range(len(self.rows.subjects)):
                if self.delegate.cell_box(place, column).contains(local):
                    return place, column, -1
        strip = self.delegate.strip_of(place) if self.delegate.offers(place) else None
        if strip is not None:
            top = self.delegate.layout_of(place).strip
            for number, target in enumerate(strip.targets):
                if target.box.translated(0, top).contains(local):
                    return place, _NO_COLUMN, number
        return place, _NO_COLUMN, -1

    # --- keys and pointer -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            event.ignore()

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        places, column = self.rows.places(), self.delegate.current[1]
        if plain == Qt.KeyboardModifier.ControlModifier:
            if key not in (Qt.Key.Key_Home, Qt.Key.Key_End) or not places:
                return False
            last = key == Qt.Key.Key_End
            self._go_to(places[-1 if last else 0], len(self.rows.subjects) - 1 if last else 0)
            return True
        if plain not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        if key in _DOWN:
            self._step(_DOWN[key])
        elif key in _ACROSS:
            self._go_across(column + _ACROSS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_across(0 if key == Qt.Key.Key_Home else len(self.rows.subjects) - 1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._page(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in _TAKE_BACK:
            if self.current is not None:
                self._set_level(self.current, None)
        elif key in (Qt.Key.Key_C, *_ENTER):
            self.open_editor()
        elif key == Qt.Key.Key_G:
            self.gap_wanted.emit()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._moved_by_press = False
        place, column, target = self._under(event.position().toPoint())
        row = self.rows.criterion_row(place)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if target >= 0:
            self._set_level(row, row.scale.levels[target].id)
            return
        kept = self.delegate.current[1] if column == _NO_COLUMN else column
        self._moved_by_press = (place, kept) != self.delegate.current
        top = self.top_of(place)
        self._go_to(place, kept, scroll=False)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.top_of(place) - top)  # it stays under the pointer

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks tick nothing that the first has only just opened."""
        moved = self._moved_by_press
        place, _, target = self._under(event.position().toPoint())
        if target >= 0 and not moved:
            self.mousePressEvent(event)
        elif target < 0 and place == self.delegate.current[0]:
            self.open_editor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, column, target = self._under(event.position().toPoint())
        if target >= 0:
            self._hover((place, target, True))
        else:
            self._hover((place, column, False) if column >= 0 else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.delegate.layouts.set_width(self.viewport().width()):
            self._lay_out_anew()
        super().resizeEvent(event)
        self.updateGeometries()
        self._show_column()
        self.show_current()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.delegate.shift = self.horizontalOffset()
        if dx:
            self.viewport().update()
            self.head.update()
        else:
            self.viewport().scroll(0, dy)
        self.comment.put()

    def paintEvent(self, event: QPaintEvent) -> None:
        exposed, offset = event.rect(), self.verticalOffset()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = max(bisect_right(self._tops, exposed.top() + offset) - 1, 0)
        width = float(self.viewport().width())
        while place < len(self._heights) and self.top_of(place) <= exposed.bottom():
            rect = QRectF(0, self.top_of(place), width, self._heights[place])
            self.delegate.paint_row(painter, rect, place)
            place += 1
        painter.end()

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:  # noqa: ARG002
        """Paint the rows again."""
        for place in range(top.row(), bottom.row() + 1):
            self._update_row(place)

    # --- acts -------------------------------------------------------------------------------------

    def _set_level(self, row: MatrixCriterion, level: str | None) -> None:
        cell, column = self.current_cell, self.delegate.current[1]
        if self.session is None or cell is None or not self.session.is_open:
            return
        self.session.set_level(*cell, level)
        announce(self, self.rows.spoken(row, column))

    def _step(self, step: int) -> None:
        places, (place, column) = self.rows.places(), self.delegate.current
        if place in places:
            number = places.index(place) + step
            if 0 <= number < len(places):
                self._go_to(places[number], column, ahead=step > 0)
        elif places:
            self._go_to(places[0], 0)

    def _go_across(self, column: int) -> None:
        place = self.delegate.current[0]
        if place >= 0 and 0 <= column < len(self.rows.subjects):
            self._go_to(place, column)

    def _page(self, step: int) -> None:
        current, column = self.delegate.current
        if current < 0:
            return
        goal = self._tops[current] + step * round(self.viewport().height() * 0.8)
        ahead = [place for place in self.rows.places() if (place - current) * step > 0]
        if ahead:
            self._go_to(min(ahead, key=lambda place: abs(self._tops[place] - goal)), column)

    def _go_to(self, place: int, column: int, *, scroll: bool = True, ahead: bool = False) -> None:
        before = self.delegate.current
        if (place, column) != before:
            self.close_editor()
            self.delegate.current = (place, column)
            if place == before[0]:
                self._update_row(place)
            else:
                self._measure(before[0], place)
            self.head.update()
            self._show_column()
            self.setCurrentIndex(self.rows.index(place, column + 1))
            cell = self.current_cell
            self.current_changed.emit(*(cell[1], cell[0] or "") if cell else ("", ""))
        if scroll:
            self.show_current(ahead=ahead)

    def _hover(self, hover: tuple[int, int, bool] | None) -> None:
        before = self.delegate.hover
        if hover != before:
            self.delegate.hover = hover
            for touched in (before, hover):
                if touched is not None:
                    self._update_row(touched[0])
            shape = Qt.CursorShape.PointingHandCursor if hover else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def _show_focus(self, focused: bool) -> None:
        self.delegate.focused = focused or self.editor.hasFocus()
        self._update_row(self.delegate.current[0])

    # --- what the session tells -------------------------------------------------------------------

    def _on_mark_given(self, criterion: str) -> None:
        """Paint the row now, before the disk's thread takes its share of the machine."""
        self._on_mark_changed(criterion)
        place = self.rows.place_of(criterion)
        if 0 <= place < len(self._heights) and not self.editor.isVisible():
            self.viewport().repaint(self._row_rect(place))

    def _on_mark_changed(self, criterion: str) -> None:
        place = self.rows.place_of(criterion)
        if self.rows.criterion_row(place) is None:
            return
        if place == self.delegate.editing:
            self.comment.take(criterion)
        self._measure(place)
        self.rows.mark_changed(criterion)

    def _on_state_changed(self) -> None:
        cell = self.current_cell
        if cell is None or self.session is None or not self.session.marks.can_change(*cell):
            self.close_editor()
        self._lay_out_anew()

    def row_height_changed(self, place: int) -> None:
        """Lay a row out anew: what is in it grew or shrank."""
        self.delegate.layouts.forget(place)
        self._measure(place)
        self._update_row(place)

    # --- measures ---------------------------------------------------------------------------------

    def _lay_out_anew(self) -> None:
        self.delegate.layouts.restart()
        self._heights = [self.delegate.height_of(place) for place in range(len(self.rows.rows))]
        self._tops = list(accumulate(self._heights, initial=0))
        self.head.renew()
        self.updateGeometries()
        self.viewport().update()
        self.columns_moved.emit()

    def _measure(self, *places: int) -> None:
        """Take the heights of some rows again; what stands below them moves with them."""
        moved = False
        for place in places:
            if 0 <= place < len(self._heights):
                height = self.delegate.height_of(place)
                moved = moved or height != self._heights[place]
                self._heights[place] = height
                self._update_row(place)
        if moved:
            self._tops = list(accumulate(self._heights, initial=0))
            self.updateGeometries()
            self.viewport().update()

    def _row_rect(self, place: int) -> QRect:
        return QRect(0, self.top_of(place), self.viewport().width(), self._heights[place])

    def _update_row(self, place: int) -> None:
        if 0 <= place < len(self._heights):
            above = self.top_of(place - 1) + self._heights[place - 1] - 2 if place else 0
            rect = self._row_rect(place)
            rect.setTop(min(rect.top(), above))  # the line above goes too
            self.viewport().update(rect)
