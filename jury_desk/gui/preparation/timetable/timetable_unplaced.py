"""What has no hour yet: a list from which passages are dragged, or taken, onto the board."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import ROOT, Index, RowDelegate, RowList
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.timetable.timetable_words import (
    TimetableWords,
    has_extra_time,
    length,
)

_LINES = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class UnplacedModel(QAbstractListModel):
    """The passages without an hour, in the grid's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = TimetableWords(self)
        self.passages: tuple[PlannedPassage, ...] = ()
        self.preparation: Preparation | None = None
        self.grid: Grid | None = None

    def show(
        self, preparation: Preparation, grid: Grid, passages: Sequence[PlannedPassage]
    ) -> None:
        """List passages."""
        self.beginResetModel()
        self.preparation, self.grid, self.passages = preparation, grid, tuple(passages)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.passages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return ", ".join(part for part in self.lines(self.passages[index.row()]) if part)
        return None

    def lines(self, passage: PlannedPassage) -> tuple[str, str]:
        """Who it is, and on what for how long."""
        if self.preparation is None or self.grid is None:
            return "", ""
        what = self.words.assessment_short(self.grid, passage.assessment)
        about = [what, length(passage.minutes)]
        if self.has_extra_time(passage):
            about.append(self.tr("extra time"))
        return self.words.subject(self.preparation, passage), " · ".join(about)

    def has_extra_time(self, passage: PlannedPassage) -> bool:
        """Whether someone of the passage has extra time."""
        return self.preparation is not None and has_extra_time(self.preparation, passage)


class UnplacedView(RowList):
    """`taken` brings a passage to be taken onto the board, `dragged` one that the mouse pulls
    away, with the mouse's place on the screen; `pulled` and `let_go` bring its further places.
    """

    taken = Signal(object)
    shown = Signal(object)
    dragged = Signal(object, QPointF)
    pulled = Signal(QPointF)
    let_go = Signal(QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unplaced = UnplacedModel(self)
        self._delegate = _UnplacedDelegate(self.unplaced)
        self._pressed: tuple[QPointF, PlannedPassage] | None = None
        self._dragging = False
        self.editable = True
        self.take(self.unplaced, self._delegate)
        self.setUniformItemSizes(True)
        theme().changed.connect(self.scheduleDelayedItemsLayout)
        self.retranslate()

    @property
    def current(self) -> PlannedPassage | None:
        """The passage in hand of the keyboard."""
        row = self.currentIndex().row()
        return self.unplaced.passages[row] if 0 <= row < len(self.unplaced.passages) else None

    def show_passages(
        self, preparation: Preparation, grid: Grid, passages: Sequence[PlannedPassage]
    ) -> None:
        """List passages; the row in hand stays at its place."""
        row = max(0, self.currentIndex().row())
        self.unplaced.show(preparation, grid, passages)
        if passages:
            self.setCurrentIndex(self.unplaced.index(min(row, len(passages) - 1)))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Not placed yet"))
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_M)
        if event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.current is not None and self.editable:
                self.taken.emit(self.current)
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.shown.emit(self.current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (
            (event.position(), self.unplaced.passages[row])
            if left and row >= 0 and self.editable
            else None
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.pulled.emit(event.globalPosition())
            return
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        place, passage = self._pressed
        if (event.position() - place).manhattanLength() >= QApplication.startDragDistance():
            self._pressed, self._dragging = None, True
            self.dragged.emit(passage, event.globalPosition())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._dragging:
            self._dragging = False
            self.let_go.emit(event.globalPosition())
        else:
            super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.shown.emit(self.current)


class _UnplacedDelegate(RowDelegate):
    """Two lines a row, the hour that is missing as a sign before them."""

    def __init__(self, model: UnplacedModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        tokens = theme().tokens
        return QSize(10, round(tokens.text_px * 1.4 + tokens.small_px * 1.4 + tokens.unit * 1.75))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect = theme().tokens, QRectF(option.rect)
        unit, passage = tokens.unit, self._model.passages[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            ground = rect.adjusted(unit, 1, -unit, -1)
            paint_ground(painter, ground, tokens, current=current, focused=self.focused)
        side, ratio = round(tokens.text_px * 1.3), painter.device().devicePixelRatioF()
        sign = pixmap("circle-dashed", tokens.warn, side, ratio)
        y = rect.top() + unit * 0.875
        painter.drawPixmap(QPointF(rect.left() + unit * 3, y + unit * 0.125), sign)
        left = rect.left() + unit * 4 + side
        name, about = self._model.lines(passage)
        for text, font, ink, high in (
            (name, theme().font("text", 600), tokens.text, tokens.text_px * 1.4),
            (about, theme().font("small"), tokens.muted, tokens.small_px * 1.4),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            room = QRectF(left, y, rect.right() - unit * 2 - left, high)
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, _LINES, shown)
            y += high
        painter.restore()
