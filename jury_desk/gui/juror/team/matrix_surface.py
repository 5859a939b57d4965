"""The ground of a team's matrix: where its rows and cells lie, what is painted, how it scrolls."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from jury_desk.gui.juror.team.cell_comment import CellComment
from jury_desk.gui.juror.team.matrix_delegate import MatrixDelegate
from jury_desk.gui.juror.team.matrix_head import MatrixHead
from jury_desk.gui.juror.team.matrix_model import MatrixModel
from jury_desk.gui.juror.team.team_rows import MatrixCriterion
from jury_desk.gui.kit.styles import give_viewport

if TYPE_CHECKING:
    from jury_desk.gui.juror.team.team_marks import Cell
    from jury_desk.gui.juror.team.team_session import TeamSession
    from jury_desk.gui.kit.row_list import Index
    from jury_desk.gui.kit.theme import Theme

NO_COLUMN = -1


class MatrixSurface(QTableView):
    """A table to screen readers, with geometry of its own: in a narrow view the cells of a row
    stand below its text, and the current row opens large targets. `columns_moved` tells that the
    columns lie elsewhere; `justification_wanted` carries the way, +1 or -1.
    """

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
        self.verticalScrollBar().valueChanged.connect(lambda value: self.head.set_edge(value > 0))

    @property
    def current(self) -> MatrixCriterion | None:
        """The criterion in hand."""
        return self.rows.criterion_row(self.delegate.current[0])

    @property
    def current_cell(self) -> Cell | None:
        """The cell in hand."""
        row = self.current
        return (self.rows.subjects[self.delegate.current[1]], row.criterion.id) if row else None

    def row_height_changed(self, place: int) -> None:
        """Lay a row out anew: what is in it grew or shrank."""
        self.delegate.layouts.forget(place)
        self._measure(place)
        self._update_row(place)

    # --- geometry ---------------------------------------------------------------------------------

    def top_of(self, place: int) -> int:
        """The upper edge of a row in the viewport."""
        return self._tops[place] - self.verticalOffset()

    def visualRect(self, index: Index) -> QRect:
        """A criterion's text, or a cell's square, in the viewport."""
        place, column = index.row(), index.column()
        if not index.isValid() or place >= len(self._heights) or not self._heights[place]:
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
        while (over := self.rows.above(head)) >= 0 and self.rows.criterion_row(over) is None:
            head = over
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
            return -1, NO_COLUMN, -1
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
                    return place, NO_COLUMN, number
        return place, NO_COLUMN, -1

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
        exposed, region, offset = event.rect(), event.region(), self.verticalOffset()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = max(bisect_right(self._tops, exposed.top() + offset) - 1, 0)
        width = float(self.viewport().width())
        while place < len(self._heights) and self.top_of(place) <= exposed.bottom():
            rect = QRectF(0, self.top_of(place), width, self._heights[place])
            if self._heights[place] and region.intersects(rect.toRect()):
                self.delegate.paint_row(painter, rect, place)
            place += 1
        painter.end()

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
        if moved:
            before, self._tops = self._tops, list(accumulate(self._heights, initial=0))
            elsewhere = [n for n, top in enumerate(self._tops) if top != before[n]]
            self.updateGeometries()
            if elsewhere:  # what lies above and below stays where it is
                top = self.top_of(elsewhere[0] - 1)
                last = elsewhere[-1] + 1
                bottom = self.top_of(last) if last < len(self._tops) else self.viewport().height()
                self.viewport().update(0, top, self.viewport().width(), bottom - top)

    def _row_rect(self, place: int) -> QRect:
        return QRect(0, self.top_of(place), self.viewport().width(), self._heights[place])

    def _update_row(self, place: int) -> None:
        if 0 <= place < len(self._heights):
            self.viewport().update(self._row_rect(place))
