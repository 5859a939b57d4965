"""A list view whose items lie at their hours, in columns: what Qt must know of it."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from jury_desk.domain.grid import Grid
from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.timetable.timetable_axes import ColumnsEdge, HoursEdge
from jury_desk.gui.preparation.timetable.timetable_backdrop import geometry_gap
from jury_desk.gui.preparation.timetable.timetable_blocks import Block, DayBoard
from jury_desk.gui.preparation.timetable.timetable_geometry import Geometry
from jury_desk.gui.preparation.timetable.timetable_model import BoardModel

_SCALES = (0.8, 1.0, 1.25, 1.6, 2.0, 2.5, 3.2, 4.0, 5.0)
"""Pixels a minute at 100 %."""
_USUAL_SCALE = 4
_NARROWEST = 132
"""A column at 100 %, in pixels; more columns than there is room for scroll."""


class BoardView(QListView):
    """Screen readers go through it as through any list. It scrolls over a board that may be larger
    than it is, the hours and the columns' names staying in sight at its edges.
    """

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.blocks_model = BoardModel(grid, self)
        self.laid: Geometry | None = None
        """Where things lie at the moment; None before a day is shown."""
        self.bounds: tuple[QRectF, ...] = ()
        """All that each block covers, by row."""
        self.hours_edge = HoursEdge(self)
        self.columns_edge = ColumnsEdge(self)
        self._scale = _USUAL_SCALE
        self.setModel(self.blocks_model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def board(self) -> DayBoard | None:
        """The day that is shown."""
        return self.blocks_model.board

    @property
    def block(self) -> Block | None:
        """The block under the cursor."""
        row = self.currentIndex().row()
        blocks = self.blocks_model.blocks
        return blocks[row] if 0 <= row < len(blocks) else None

    @property
    def origin(self) -> QPointF:
        """The place of the board that lies in the upper left corner."""
        return QPointF(self.horizontalOffset(), self.verticalOffset())

    def renew_edges(self) -> None:
        """Show the edges anew: something scrolled, or is in hand."""

    def measure(self) -> None:
        """Work out where things lie, and how far one may scroll."""
        board, zoom = self.board, theme().zoom / 100
        self.setViewportMargins(HoursEdge.room(), ColumnsEdge.room(), 0, 0)
        if board is not None:
            count = max(1, len(board.columns))
            wide = max(_NARROWEST * zoom, self.viewport().width() / count)
            high = _SCALES[self._scale] * zoom
            self.laid = laid = Geometry(board, high, wide, geometry_gap(theme()))
            self.bounds = tuple(laid.bounds(block) for block in board.blocks)
        self.updateGeometries()
        self.viewport().update()

    def zoom_time(self, step: int) -> None:
        """Make the hours higher or lower; what is at the middle stays there."""
        scale = max(0, min(self._scale + step, len(_SCALES) - 1))
        before, half = self.laid, self.viewport().height() / 2
        if scale == self._scale or before is None:
            return
        middle = before.minute_at(self.verticalOffset() + half)
        self._scale = scale
        self.measure()
        if self.laid is not None:
            self.verticalScrollBar().setValue(round(self.laid.y(round(middle)) - half))

    # --- what a view must tell Qt ---------------------------------------------------------------

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002  none is
        return False

    def visualRect(self, index: Index) -> QRect:
        row = index.row()
        if not 0 <= row < len(self.bounds):
            return QRect()
        return self.bounds[row].translated(-self.origin).toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(QPointF(point))
        return self.blocks_model.index(row) if row >= 0 else QModelIndex()

    def block_at(self, point: QPointF) -> Block | None:
        """The block at a place of the viewport."""
        row = self._row_at(point)
        return self.blocks_model.blocks[row] if row >= 0 else None

    def _row_at(self, point: QPointF) -> int:
        place, blocks = point + self.origin, self.blocks_model.blocks
        for row in range(len(self.bounds) - 1, -1, -1):
            if self.laid is None or not self.bounds[row].contains(place):
                continue
            if self.laid.shape(blocks[row]).outline.contains(place):
                return row
        return -1

    def scrollTo(
        self,
        index: Index,
        hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible,  # noqa: ARG002
    ) -> None:
        if 0 <= index.row() < len(self.bounds):
            self.bring_in_sight(self.bounds[index.row()])

    def bring_in_sight(self, rect: QRectF) -> None:
        """Scroll as little as needed to show a place of the board."""
        edge = theme().tokens.unit * 2
        view = self.viewport()
        for bar, first, last, room in (
            (self.verticalScrollBar(), rect.top(), rect.bottom(), view.height()),
            (self.horizontalScrollBar(), rect.left(), rect.right(), view.width()),
        ):
            if first - edge < bar.value() or last - first > room:
                bar.setValue(round(first - edge))
            elif last + edge > bar.value() + room:
                bar.setValue(round(last + edge - room))

    def moveCursor(
        self,
        action: QListView.CursorAction,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002
    ) -> QModelIndex:
        """Up and down go through a column by the hour, left and right to the nearest hour of the
        column beside it.
        """
        blocks, here = self.blocks_model.blocks, self.block
        if not blocks:
            return QModelIndex()
        if here is None:
            return self.blocks_model.index(0)
        actions = QAbstractItemView.CursorAction
        own = [block for block in blocks if block.column == here.column]
        at = own.index(here)
        target: Block | None = here
        if action in (actions.MoveUp, actions.MoveDown):
            step = -1 if action == actions.MoveUp else 1
            target = own[max(0, min(at + step, len(own) - 1))]
        elif action in (actions.MoveHome, actions.MoveEnd):
            target = own[0] if action == actions.MoveHome else own[-1]
        elif action in (actions.MoveLeft, actions.MoveRight):
            target = self._beside(here, -1 if action == actions.MoveLeft else 1)
        return self.blocks_model.index(blocks.index(target or here))

    def _beside(self, here: Block, step: int) -> Block | None:
        blocks = self.blocks_model.blocks
        columns = sorted({b.column for b in blocks if (b.column - here.column) * step > 0})
        if not columns:
            return None
        column = columns[0] if step > 0 else columns[-1]
        return min(
            (b for b in blocks if b.column == column), key=lambda b: abs(b.begins - here.begins)
        )

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center() if rect.width() > 1 else rect.topLeft())
        self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    def updateGeometries(self) -> None:
        """Never Qt's own: it knows of rows below one another and would fight about the bars."""
        geometry, view = self.laid, self.viewport()
        for bar, size, room in (
            (self.verticalScrollBar(), geometry.height if geometry else 0, view.height()),
            (self.horizontalScrollBar(), geometry.width if geometry else 0, view.width()),
        ):
            bar.setRange(0, max(0, size - room))
            bar.setPageStep(room)
            bar.setSingleStep(theme().tokens.unit * 4)
        place = view.geometry()
        self.hours_edge.setGeometry(0, place.top(), place.left(), place.height())
        self.columns_edge.setGeometry(place.left(), 0, place.width(), place.top())
        self.renew_edges()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self.renew_edges()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom_time((turned > 0) - (turned < 0))
            event.accept()
        else:
            super().wheelEvent(event)
