"""A list of wrapped lines, each with a title, a place and an icon; laid out once, painted often."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_list import ROOT, Index, RowList, WrappedRowDelegate
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out
from jury_desk.gui.kit.theme import theme


@dataclass(frozen=True)
class TextLine:
    """A line of the list; `name` is its id, `tone` a token's name."""

    name: str
    title: str
    text: str = ""
    icon: str = ""
    tone: str = "muted"


class TextModel(QAbstractListModel):
    """The lines."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[TextLine, ...] = ()

    def show(self, lines: Sequence[TextLine]) -> None:
        """Take lines; nothing moves where they are the same."""
        if tuple(lines) != self.lines:
            self.beginResetModel()
            self.lines = tuple(lines)
            self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join(part for part in (line.title, line.text) if part)
        return None


class TextList(RowList):
    """`gone_to` names the line that became the current one by the person; `entered` the one on
    which Enter was pressed, or which was clicked twice.
    """

    gone_to = Signal(str)
    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "texts")
        self.lines = TextModel(self)
        self._delegate = _TextDelegate(self.lines)
        self.take(self.lines, self._delegate)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.clicked.connect(lambda index: self.gone_to.emit(self._name(index)))
        self.doubleClicked.connect(lambda index: self.entered.emit(self._name(index)))

    @property
    def current(self) -> str:
        """The current line's name; "" for none."""
        return self._name(self.currentIndex())

    def show_lines(self, lines: Sequence[TextLine], current: str | None = None) -> None:
        """Show lines; `current` becomes the current one, else the one at its place stays so."""
        place, wanted = self.currentIndex().row(), current or self.current
        top = self.verticalScrollBar().value()
        self.lines.show(lines)
        names = [line.name for line in lines]
        at = names.index(wanted) if wanted in names else max(0, min(place, len(names) - 1))
        if names:
            self.setCurrentIndex(self.lines.index(at))
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(top)
        if names and current:
            self.scrollTo(self.currentIndex())

    def renew(self) -> None:
        """Take the theme again."""
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit(self.current)
            return
        if event.text().strip():
            event.ignore()  # letters are acts of the page, never a search of Qt's own
            return
        before = self.current
        super().keyPressEvent(event)
        if self.current != before:
            self.gone_to.emit(self.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._delegate.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()

    def _name(self, index: QModelIndex) -> str:
        return self.lines.lines[index.row()].name if index.isValid() else ""


class _TextDelegate(WrappedRowDelegate):
    def __init__(self, model: TextModel) -> None:
        super().__init__(model)
        self._model = model
        self._kept: dict[TextLine, tuple[list[TextBlock], int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self._laid(self._model.lines[index.row()])[1])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, line = theme().tokens, self._model.lines[index.row()]
        rect, unit = QRectF(option.rect), tokens.unit
        blocks, _ = self._laid(line)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = rect.adjusted(unit, 1, -unit, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(frame, unit * 0.75, unit * 0.75)
            if not self.focused:
                painter.setBrush(QColor(tokens.accent))
                bar = QRectF(frame.left(), frame.top(), unit * 0.4, frame.height())
                painter.drawRoundedRect(bar, 2, 2)
            else:
                painter.setPen(QPen(QColor(tokens.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), unit * 0.75, unit * 0.75)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.neutral_soft))
            painter.drawRoundedRect(frame, unit * 0.75, unit * 0.75)
        if line.icon:
            side = round(tokens.text_px * 1.1)
            ratio = painter.device().devicePixelRatio()
            ink = getattr(tokens, line.tone)
            at = QPointF(rect.left() + unit * 2, rect.top() + unit * 1.25)
            painter.drawPixmap(at, pixmap(line.icon, ink, side, ratio))
        for block in blocks:
            block.paint(painter, rect.topLeft(), QColor(getattr(tokens, block.colour)))
        painter.restore()

    def _laid(self, line: TextLine) -> tuple[list[TextBlock], int]:
        found = self._kept.get(line)
        if found is None:
            unit, look = theme().tokens.unit, theme()
            left = unit * 2.0 + (look.tokens.text_px * 1.1 + unit if line.icon else 0)
            room = max(60.0, self._width - left - unit * 2)
            y = float(unit)
            blocks = []
            if line.title:
                font = look.font("small", 600)
                blocks.append(lay_out(line.title, font, room, QPointF(left, y), "muted"))
                y = blocks[-1].bottom
            if line.text:
                block = lay_out(line.text, look.font("text"), room, QPointF(left, y), "text", 1.4)
                blocks.append(block)
                y = block.bottom
            found = (blocks, round(y + unit))
            self._kept[line] = found
        return found
