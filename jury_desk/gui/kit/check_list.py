"""A list of things to tick: by Space, by Enter, by a click anywhere on the line."""

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
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_list import ROOT, Index, RowList, WrappedRowDelegate
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out
from jury_desk.gui.kit.theme import Theme, theme


@dataclass(frozen=True)
class Check:
    """A line; `on` is None where some of what is selected has it and some has not."""

    name: str
    text: str
    on: bool | None


class CheckModel(QAbstractListModel):
    """The lines and where each stands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.checks: tuple[Check, ...] = ()

    def show(self, checks: Sequence[Check]) -> None:
        """Take lines; the places stay where only ticks differ."""
        before, self_checks = self.checks, tuple(checks)
        if [c.name for c in before] == [c.name for c in self_checks]:
            self.checks = self_checks
            if self_checks:
                self.dataChanged.emit(self.index(0), self.index(len(self_checks) - 1))
        else:
            self.beginResetModel()
            self.checks = self_checks
            self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.checks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        check = self.checks[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return check.text
        if role == Qt.ItemDataRole.CheckStateRole:
            if check.on is None:
                return Qt.CheckState.PartiallyChecked
            return Qt.CheckState.Checked if check.on else Qt.CheckState.Unchecked
        return None


class CheckList(RowList):
    """`toggled` carries a line's name and whether it is to be on. It is as high as its lines."""

    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_list")
        self.setProperty("role", "checks")
        self.checks = CheckModel(self)
        self._delegate = _CheckDelegate(self.checks, theme())
        self.take(self.checks, self._delegate)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show lines; the current one stays where its name is still there."""
        current = self.currentIndex().row()
        self.checks.show(checks)
        if checks:
            at = max(0, min(current, len(checks) - 1))
            self.setCurrentIndex(self.checks.index(at))
        self.fit()
        self.viewport().update()

    def renew(self) -> None:
        """Take the theme again."""
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.fit()

    def fit(self) -> None:
        """Take the height of the lines."""
        height = sum(self._delegate.height(n) for n in range(len(self.checks.checks)))
        self.setFixedHeight(height + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._delegate.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and not event.modifiers():
            self._toggle(self.currentIndex())
        elif event.text().strip():
            event.ignore()  # letters are acts of the page, never a search of Qt's own
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._toggle(index)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            check = self.checks.checks[index.row()]
            self.toggled.emit(check.name, not check.on)


class _CheckDelegate(WrappedRowDelegate):
    def __init__(self, model: CheckModel, look: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = look
        self._kept: dict[str, TextBlock] = {}

    def height(self, row: int) -> int:
        tokens = self._theme.tokens
        block = self._block(self._model.checks[row].text)
        return max(round(tokens.target * 0.75), round(block.size.height() + tokens.unit))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self.height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, check = self._theme.tokens, self._model.checks[index.row()]
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = option.widget
        if self.focused and isinstance(view, QListView) and view.currentIndex() == index:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        side = self._side()
        block = self._block(check.text)
        top = rect.top() + (self.height(index.row()) - block.size.height()) / 2
        line = block.layout.lineAt(0)
        middle = top + line.y() + line.height() / 2
        box = QRectF(rect.left() + tokens.unit * 0.5, round(middle - side / 2), side, side)
        paint_check(painter, box, check.on, self._theme)
        block.paint(painter, QPointF(rect.left(), top), QColor(tokens.text))
        painter.restore()

    def _side(self) -> int:
        return round(self._theme.tokens.text_px * 1.2)

    def _block(self, text: str) -> TextBlock:
        found = self._kept.get(text)
        if found is None:
            unit = self._theme.tokens.unit
            left = unit * 1.5 + self._side()
            room = max(40.0, self._width - left - unit)
            found = lay_out(text, self._theme.font("text"), room, QPointF(left, 0), "text", 1.4)
            self._kept[text] = found
        return found


def paint_check(painter: QPainter, box: QRectF, on: bool | None, look: Theme) -> None:
    """Paint a box: empty, ticked, or with a line where it is so for some only (None)."""
    tokens = look.tokens
    radius = box.width() * 0.25
    filled = on is not False
    painter.setPen(QPen(QColor(tokens.accent if filled else tokens.outline), 1.5))
    painter.setBrush(QColor(tokens.accent if on else tokens.surface))
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
    if on:
        side = round(box.width() * 0.85)
        ratio = painter.device().devicePixelRatio()
        place = box.center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(place, pixmap("check", tokens.accent_text, side, ratio))
    elif on is None:
        bar = QRectF(0, 0, box.width() * 0.5, max(2.0, box.width() * 0.12))
        bar.moveCenter(box.center())
        painter.fillRect(bar, QColor(tokens.accent))
