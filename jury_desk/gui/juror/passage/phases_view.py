"""The phases of a passage, each with its minutes: planned ones, and real ones once it is over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractListModel, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from jury_desk.gui.juror.level_looks import Shape, draw_shape
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import ROOT, Index, RowList, WrappedRowDelegate
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out, text_width

if TYPE_CHECKING:
    from jury_desk.gui.kit.theme import Theme


@dataclass(frozen=True)
class PhaseLine:
    """A phase in words. `time` is what stands at the right, `told` what a screen reader says."""

    number: int
    name: str
    about: str
    time: str
    stands: Literal["ahead", "running", "over"]
    told: str


class _PhasesModel(QAbstractListModel):
    lines: tuple[PhaseLine, ...] = ()

    def show(self, lines: tuple[PhaseLine, ...]) -> None:
        same = [line.number for line in lines] == [line.number for line in self.lines]
        if not same:
            self.beginResetModel()
        self.lines = lines
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.lines[index.row()].told
        return None


@dataclass
class _Layout:
    height: int
    blocks: list[TextBlock]
    tick: QRectF | None = None


class _PhasesDelegate(WrappedRowDelegate):
    def __init__(self, model: _PhasesModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme

    def height_of(self, place: int) -> int:
        """The height of a row in pixels."""
        return self._layout(self._model.lines[place]).height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self.height_of(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, line = self._theme.tokens, self._model.lines[index.row()]
        layout, rect = self._layout(line), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self.focused and bool(option.state & QStyle.StateFlag.State_HasFocus)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, tokens, current=current, focused=self.focused)
        for block in layout.blocks:
            block.paint(painter, rect.topLeft(), QColor(getattr(tokens, block.colour)))
        if layout.tick is not None:
            box = layout.tick.translated(rect.topLeft())
            draw_shape(painter, Shape.TICK, box, QColor(tokens.good), box.width() * 0.2)
        painter.restore()

    def _layout(self, line: PhaseLine) -> _Layout:
        found: _Layout | None = self._kept.get(line)
        if found is None:
            if len(self._kept) > 4 * len(self._model.lines):  # kept by what they say
                self._kept.clear()
            found = self._kept[line] = self._made(line)
        return found

    def _made(self, line: PhaseLine) -> _Layout:
        unit, theme = self._theme.tokens.unit, self._theme
        running = line.stands == "running"
        font = theme.font("text", 700 if running else 400)
        colour = "text" if running else "muted"
        edge, top = float(unit), unit * 0.75
        wide = text_width(line.time, font)
        sign = theme.tokens.small_px * 0.8 if line.stands == "over" else 0.0
        right = self._width - edge - wide
        room = right - edge - (sign + unit * 0.75 if sign else 0) - unit
        longest = max((text_width(word, font) for word in line.name.split()), default=0.0)
        beside = room >= min(longest, self._width - 2 * edge)
        if not beside:  # so little room that the time stands under the name
            room, right = self._width - 2 * edge, edge + (sign + unit * 0.75 if sign else 0)
        name = lay_out(line.name, font, room, QPointF(edge, top), colour, 1.35)
        high = top if beside else name.bottom
        time = lay_out(line.time, font, wide + 2, QPointF(right, high), colour, 1.35)
        blocks, bottom = [name, time], max(name.bottom, time.bottom if line.time else 0)
        if line.about:
            small = theme.font("small")
            width = self._width - 2 * edge
            about = lay_out(line.about, small, width, QPointF(edge, bottom), "muted", 1.35)
            blocks.append(about)
            bottom = about.bottom
        tick = None
        if sign:
            middle = high + theme.tokens.text_px * 1.35 / 2
            tick = QRectF(right - unit * 0.75 - sign, middle - sign / 2, sign, sign)
        return _Layout(round(bottom + top), blocks, tick)


class PhasesView(RowList):
    """As high as its rows: the pane around it scrolls. `start_wanted` carries the number of a phase
    that somebody chose.
    """

    start_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phases_view")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._phases = _PhasesModel(self)
        self._delegate = _PhasesDelegate(self._phases, theme)
        self.take(self._phases, self._delegate)
        self.doubleClicked.connect(lambda index: self._start(index.row()))
        self.setSelectionMode(RowList.SelectionMode.NoSelection)

    @property
    def lines(self) -> tuple[PhaseLine, ...]:
        """What is listed."""
        return self._phases.lines

    def show_lines(self, lines: tuple[PhaseLine, ...]) -> None:
        """List phases; the one under the cursor stays so."""
        if lines != self._phases.lines:
            self._phases.show(lines)
            self._fit()

    def renew(self) -> None:
        """Take the theme's fonts again."""
        self._delegate.forget()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._start(self.currentIndex().row())
        elif event.text().isalnum():
            event.ignore()  # a letter is the desk's, never a search
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.lines:  # Qt would go to the first one
            running = (at for at, line in enumerate(self.lines) if line.stands == "running")
            self.setCurrentIndex(self._phases.index(next(running, 0)))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._delegate.set_width(self.viewport().width()):
            self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        rows = range(len(self.lines))
        self.setFixedHeight(max(1, sum(self._delegate.height_of(row) for row in rows)))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _start(self, place: int) -> None:
        if 0 <= place < len(self.lines):
            self.start_wanted.emit(self.lines[place].number)
