"""The board of a day: a block for each passage, at its hour, in the column where it takes place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.finding import Finding
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.timetable.timetable_backdrop import paint_backdrop
from jury_desk.gui.preparation.timetable.timetable_blocks import Block, DayBoard
from jury_desk.gui.preparation.timetable.timetable_bubble import paint_bubble
from jury_desk.gui.preparation.timetable.timetable_geometry import Geometry
from jury_desk.gui.preparation.timetable.timetable_hand import Hand, Held
from jury_desk.gui.preparation.timetable.timetable_looks import BoardLooks
from jury_desk.gui.preparation.timetable.timetable_painting import BlockPainter
from jury_desk.gui.preparation.timetable.timetable_view import BoardView

_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_M)
_DROP = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_M, Qt.Key.Key_Space)
_SCROLL_MS = 40
_HOUR = 60


class TimetableBoard(BoardView):
    """`chosen` brings the passage under the cursor (None: none), `lock_wanted` and `off_wanted` the
    one to lock or to take off, `locked_held` one that was to be taken in hand and is locked,
    `move_wanted` one to be moved by fields (F2), `turned` by how many days to go on.
    """

    chosen = Signal(object)
    lock_wanted = Signal(object)
    off_wanted = Signal(object)
    locked_held = Signal(object)
    move_wanted = Signal(object)
    turned = Signal(int)

    def __init__(self, grid: Grid, hand: Hand, parent: QWidget | None = None) -> None:
        self.hand = hand
        super().__init__(grid, parent)
        self.editable = True
        self._painter = BlockPainter(theme())
        self.looks = BoardLooks(self.blocks_model)
        self._wanted: tuple[str, int | None] = ("", None)
        self._pressed: tuple[QPointF, Block] | None = None
        self._dragging = False
        self._grip = 0.0
        """How far below its upper edge the mouse holds the block, in minutes."""
        self._mouse = QPointF()
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_MS)
        self._scroller.timeout.connect(self._scroll_on)
        self.setObjectName("timetable_board")
        hand.changed.connect(self._follow_hand)
        theme().changed.connect(self.renew)

    # --- what is shown --------------------------------------------------------------------------

    def show_day(
        self,
        preparation: Preparation,
        board: DayBoard,
        findings: Mapping[str, tuple[Finding, ...]],
        moved: frozenset[str] = frozenset(),
    ) -> None:
        """Show a day; the cursor stays on its passage where that is there. `moved` are passages
        that a proposal places elsewhere than they are.
        """
        wanted, first = self._wanted, self.board is None
        self.blocks_model.show_board(preparation, board, findings, moved)
        self._wanted = wanted
        self.measure()
        row = self.blocks_model.row_of(*wanted)
        if self.blocks_model.blocks:
            self.setCurrentIndex(self.blocks_model.index(max(0, row)))
        if wanted[0]:
            self._wanted = wanted
        if first:
            self._show_morning()
        self.chosen.emit(self.block.passage if self.block else None)

    def go_to(self, passage: str, column: int | None = None) -> bool:
        """Put the cursor on a passage and bring it in sight; whether it is on this day."""
        self._wanted = (passage, column)
        row = self.blocks_model.row_of(passage, column)
        if row < 0:
            return False
        self.setCurrentIndex(self.blocks_model.index(row))
        self.scrollTo(self.currentIndex())
        return True

    def want(self, passage: str, column: int | None) -> None:
        """Put the cursor on a passage as soon as a day is shown on which it stands."""
        self._wanted = (passage, column)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Timetable of the day"))
        self.renew()

    def renew(self) -> None:
        """Take the theme again, and the words."""
        self._painter.forget()
        self.looks.forget()
        self.measure()

    def _show_morning(self) -> None:
        if self.laid is not None and self.board is not None:
            top = self.laid.y(self.board.open[0]) - theme().tokens.unit * 2
            self.verticalScrollBar().setValue(round(top))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        block = self.block
        if block is not None:
            self._wanted = (block.passage.id, block.column)
        self.viewport().update()
        self.chosen.emit(block.passage if block else None)

    # --- by keyboard ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.hand.held is not None:
            if not ctrl and self._steer(event):
                return
            event.ignore()
            return
        key, block = event.key(), self.block
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not ctrl:
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus) and not ctrl:
            self.zoom_time(1 if key == Qt.Key.Key_Plus else -1)
        elif block is not None and key in _TAKE and not ctrl:
            self._take(block)
        elif block is not None and key == Qt.Key.Key_F2:
            self.move_wanted.emit(block.passage)
        elif block is not None and key == Qt.Key.Key_L and ctrl and self.editable:
            self.lock_wanted.emit(block.passage)
        elif block is not None and key == Qt.Key.Key_Delete:
            if self.editable:
                self.off_wanted.emit(block.passage)
        elif event.text().strip() or ctrl:
            event.ignore()  # letters are acts of the page, never a search of Qt's own
        else:
            super().keyPressEvent(event)

    def _take(self, block: Block) -> None:
        """Take a block in hand; a locked one tells why it stays."""
        board, preparation = self.board, self.blocks_model.preparation
        if board is None or preparation is None or not self.editable:
            return
        if block.passage.locked:
            self.locked_held.emit(block.passage)
            return
        columns = [column.id for column in board.columns]
        self.hand.take(preparation, block.passage, board.by, columns, block.column)

    def _steer(self, event: QKeyEvent) -> bool:
        """Move what is in hand; whether the key was one for it."""
        held, board, key = self.hand.held, self.board, event.key()
        preparation = self.blocks_model.preparation
        if held is None or board is None or preparation is None:
            return False
        step = preparation.wishes.step
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step = _HOUR
        start = held.place.start if held.place.start is not None else board.open[0]
        moves = {
            Qt.Key.Key_Up: (-step, 0), Qt.Key.Key_Down: (step, 0),
            Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
        }  # fmt: skip
        if key in moves:
            later, aside = moves[Qt.Key(key)]
            self.hand.move_to(board.day, start + later, held.column + aside)
            self._show_ghost()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in _DROP:
            self.hand.drop()
        elif key == Qt.Key.Key_Escape:
            self._dragging = False
            self.hand.put_back()
        else:
            return False
        return True

    def carry_to_day(self) -> None:
        """The day that is shown is another one: what is in hand comes along."""
        held, board = self.hand.held, self.board
        if held is not None and board is not None and held.place.day != board.day:
            start = held.place.start if held.place.start is not None else board.open[0]
            self.hand.move_to(board.day, start, held.column)
            self._show_ghost()

    def _show_ghost(self) -> None:
        held = self.hand.held
        if held is not None and self.laid is not None and held.place.start is not None:
            self.bring_in_sight(self.laid.bounds(self._ghost(held)))

    # --- by mouse -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.hand.held is not None and not self._dragging:
            self.drag_to(event.position())  # a click puts down what the keyboard took
            self.hand.drop()
            return
        super().mousePressEvent(event)
        block = self.block_at(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (event.position(), block) if left and block is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.drag_to(event.position())
        elif self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            place, block = self._pressed
            way = (event.position() - place).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._pressed = None
                self._begin_drag(place, block)
                self.drag_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._dragging:
            self.end_drag(event.position())
        else:
            super().mouseReleaseEvent(event)

    def _begin_drag(self, place: QPointF, block: Block) -> None:
        self._take(block)
        if self.hand.held is not None and self.laid is not None:
            self._dragging = True
            self._grip = self.laid.minute_at(place.y() + self.verticalOffset()) - block.start

    def begin_drag(self, passage: PlannedPassage) -> None:
        """Drag in a passage from beside the board; `drag_to` and `end_drag` follow."""
        board, preparation = self.board, self.blocks_model.preparation
        if board is not None and preparation is not None and self.editable:
            columns = [column.id for column in board.columns]
            self.hand.take(preparation, passage, board.by, columns, 0)
            self._dragging = True
            self._grip = passage.preparation / 2

    def drag_to(self, place: QPointF) -> None:
        """Hold what is in hand over a place of the viewport."""
        self._mouse = place
        if self.laid is None or self.board is None:
            return
        edge = theme().tokens.unit * 3
        near = not QRectF(self.viewport().rect()).adjusted(edge, edge, -edge, -edge).contains(place)
        if self._dragging and near:
            self._scroller.start()
        else:
            self._scroller.stop()
        at = place + self.origin
        start = self.laid.minute_at(at.y()) - self._grip
        self.hand.move_to(self.board.day, round(start), self.laid.column_at(at.x()))

    def end_drag(self, place: QPointF) -> None:
        """Let go of what is dragged: beside the board it goes back."""
        self._dragging = False
        self._scroller.stop()
        if QRectF(self.viewport().rect()).contains(place):
            self.drag_to(place)
            self.hand.drop()
        else:
            self.hand.put_back()
        self._grip = 0.0

    def _scroll_on(self) -> None:
        """Scroll while the mouse is held near an edge."""
        view, place, step = self.viewport().rect(), self._mouse, theme().tokens.unit * 2
        edge = theme().tokens.unit * 3
        down = (place.y() > view.height() - edge) - (place.y() < edge)
        along = (place.x() > view.width() - edge) - (place.x() < edge)
        if not self._dragging or not (down or along):
            self._scroller.stop()
            return
        for bar, way in ((self.verticalScrollBar(), down), (self.horizontalScrollBar(), along)):
            bar.setValue(bar.value() + way * step)
        self.drag_to(place)

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        geometry = self.laid
        if geometry is None:
            return
        painter = QPainter(self.viewport())
        seen = QRectF(event.rect()).translated(self.origin)
        painter.translate(-self.origin)
        paint_backdrop(painter, geometry, seen, theme(), self.blocks_model.words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # not before: it slows every area
        self._paint_blocks(painter, geometry, seen)
        held = self.hand.held
        if held is not None and held.place.day == geometry.board.day and held.place.placed:
            self._paint_hand(painter, geometry, held)
        painter.end()

    def _paint_blocks(self, painter: QPainter, geometry: Geometry, seen: QRectF) -> None:
        ratio, here, held = self.devicePixelRatioF(), self.block, self.hand.held
        for block, bounds in zip(self.blocks_model.blocks, self.bounds, strict=False):
            if not bounds.intersects(seen):
                continue
            away = held is not None and held.is_moved and block.passage.id == held.passage.id
            painter.setOpacity(0.35 if away else 1.0)
            self._painter.paint(painter, geometry, block, self.looks.of(block.passage), ratio)
        painter.setOpacity(1.0)
        if here is not None and held is None:
            self._painter.ring(painter, geometry, here, focused=self.hasFocus())

    def _paint_hand(self, painter: QPainter, geometry: Geometry, held: Held) -> None:
        ghost, ratio = self._ghost(held), self.devicePixelRatioF()
        self._painter.paint(painter, geometry, ghost, self.looks.in_hand(held), ratio)
        self._painter.ring(painter, geometry, ghost, focused=True)
        seen = QRectF(self.viewport().rect()).translated(self.origin)
        paint_bubble(painter, self.looks.said(held), geometry.bounds(ghost), seen)

    def _ghost(self, held: Held) -> Block:
        return Block(held.place, held.column)

    # --- what is in hand ------------------------------------------------------------------------

    def _follow_hand(self) -> None:
        held = self.hand.held
        if held is None:
            self._dragging = False
            self._scroller.stop()
            self.setAccessibleDescription("")
        else:
            said = self.looks.said(held)
            told = ". ".join([said.verdict, said.place, *(line for _, line in said.lines)])
            self.setAccessibleDescription(told)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        self.renew_edges()
        self.viewport().update()

    def renew_edges(self) -> None:
        held, geometry = self.hand.held, self.laid
        day = geometry.board.day if geometry else None
        here = held if held is not None and held.place.day == day else None
        by = geometry.board.by if geometry else "panels"
        start = here.place.start if here else None
        self.hours_edge.show_hours(geometry, self.verticalOffset(), start)
        self.columns_edge.show_columns(
            geometry, self.horizontalOffset(), here.column if here else None,
            self.blocks_model.words.no_column(by),
        )  # fmt: skip
        if held is not None:
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.blocks_model.blocks:
            self.setCurrentIndex(self.blocks_model.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
