"""Paints the day's rows from kept layouts."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from jury_desk.gui.juror.day_model import DayModel, row_time
from jury_desk.gui.juror.day_rows import DayRow, SheetRow
from jury_desk.gui.juror.status_looks import draw_status, status_colour
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out, text_width
from jury_desk.gui.kit.theme import Theme


@dataclass
class _Layout:
    height: int
    blocks: list[TextBlock] = field(default_factory=list)
    time: TextBlock | None = None
    sign: QRectF = field(default_factory=QRectF)
    left: float = 0.0
    status_beside: bool = False


class DayDelegate(QStyledItemDelegate):
    """Paints the day's rows from kept layouts."""

    def __init__(self, model: DayModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme
        self._kept: dict[int, _Layout] = {}
        self.width = 240
        self.current = -1
        self.hover = -1
        self.focused = False

    def forget(self, places: list[int] | None = None) -> None:
        """Forget layouts: all, or those of some places."""
        if places is None:
            self._kept.clear()
        for place in places or ():
            self._kept.pop(place, None)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self._layout(index.row()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        place = index.row()
        row, layout = self._model.rows[place], self._layout(place)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, SheetRow) and place in (self.current, self.hover):
            self._paint_ground(painter, rect, layout, current=place == self.current)
        status = row.sheet.status if isinstance(row, SheetRow) else None
        for block in layout.blocks:
            colour = block.colour
            if colour == "status" and status is not None:
                block.paint(painter, rect.topLeft(), QColor(status_colour(status, tokens)))
            else:
                block.paint(painter, rect.topLeft(), QColor(getattr(tokens, colour)))
        if layout.time is not None:
            layout.time.paint(painter, rect.topLeft(), QColor(tokens.text))
        if status is not None:
            draw_status(painter, status, layout.sign.translated(rect.topLeft()), tokens)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, layout: _Layout, *, current: bool
    ) -> None:
        tokens = self._theme.tokens
        unit = tokens.unit
        ground = rect.adjusted(layout.left - unit * 1.5, 1, -unit, -1)
        paint_ground(painter, ground, tokens, current=current, focused=self.focused)

    def _layout(self, place: int) -> _Layout:
        found = self._kept.get(place)
        if found is None:
            found = self._made(self._model.rows[place])
            self._kept[place] = found
        return found

    def _made(self, row: DayRow) -> _Layout:
        """First the time and the status with its sign at the right, then the names under it."""
        unit, small = self._theme.tokens.unit, self._theme.font("small")
        nested = isinstance(row, SheetRow) and row.nested
        left = unit * (5.0 if nested else 3.0)
        right = float(self.width - unit * 2)
        made = _Layout(0, left=left)
        lines = self._model.lines(row)
        y = unit * (1.0 if nested else 1.5)
        fonts = {"name": self._theme.font("text", 500 if nested else 600), "about": small}
        status = lines.pop(0)[0] if isinstance(row, SheetRow) else ""
        head = self._place_head(made, row_time(row), status, left, right, y)
        if head:
            y += head
        sign = made.sign.width() + unit if nested else 0.0
        for text, use in lines:
            colour = "text" if use == "name" else "muted"
            width = right - left - (sign if not made.blocks or made.time is None else 0.0)
            block = lay_out(text, fonts[use], width, QPointF(left, y), colour, 1.4)
            if use == "about" and block.layout.lineCount() > 2:
                cut = _two_lines(text, block, fonts[use], width)
                block = lay_out(cut, fonts[use], width, QPointF(left, y), colour, 1.4)
            made.blocks.append(block)
            y = block.bottom
        if status and (nested or not made.status_beside):
            block = lay_out(status, small, right - left, QPointF(left, y), "status", 1.4)
            made.blocks.append(block)
            y = block.bottom
        made.height = round(y + unit * (1.0 if nested else 1.5))
        return made

    def _place_head(
        self, made: _Layout, time: str, status: str, left: float, right: float, y: float
    ) -> float:
        """Place the time, the sign and, where it fits, the status; the height that they take."""
        unit, tokens = self._theme.tokens.unit, self._theme.tokens
        strong, small = self._theme.font("small", 600), self._theme.font("small")
        side = round(tokens.small_px * 1.35)
        step = round(tokens.small_px * 1.55)
        if status:
            line = step if time else round(tokens.text_px * 1.4)
            made.sign = QRectF(right - side, y + (line - side) / 2, side, side)
        if not time:
            return 0.0
        made.time = lay_out(time, strong, right - left, QPointF(left, y), "text", 1.55)
        width = text_width(status, small)
        at = right - side - unit - width
        made.status_beside = at > left + made.time.size.width() + unit
        if status and made.status_beside:
            made.blocks.append(lay_out(status, small, width + 2, QPointF(at, y), "status", 1.55))
        return step + unit / 4


def _two_lines(text: str, block: TextBlock, font: QFont, width: float) -> str:
    """A text cut in its middle line so that two lines hold it; its last words stay: the bloc."""
    first = block.layout.lineAt(0).textLength()
    head, about = text[:first], text[first:]
    title, mark, bloc = about.rpartition("\u00a0· ")
    if not mark:
        return head + QFontMetricsF(font).elidedText(about, Qt.TextElideMode.ElideRight, width)
    left = width - text_width(f"{mark}{bloc}", font) - 1
    cut = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, left)
    return f"{head}{cut}{mark}{bloc}"
