"""Paints the day's rows from kept layouts."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from jury_desk.gui.juror.day_model import DayModel, Line, row_time
from jury_desk.gui.juror.day_rows import PassageRow
from jury_desk.gui.juror.status_looks import Look, draw_status, status_colour
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
    signs: list[tuple[Look, QRectF]] = field(default_factory=list)
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
        if place in (self.current, self.hover):
            self._paint_ground(painter, rect, layout, current=place == self.current)
        for block in layout.blocks:
            block.paint(painter, rect.topLeft(), QColor(self._ink(block.colour, row.look)))
        if layout.time is not None:
            layout.time.paint(painter, rect.topLeft(), QColor(tokens.text))
        for look, sign in ((row.look, layout.sign), *layout.signs):
            draw_status(painter, look, sign.translated(rect.topLeft()), tokens)
        painter.restore()

    def _ink(self, colour: str, look: Look) -> str:
        """A block's colour is a token's name, or "status" for that of the row's state."""
        tokens = self._theme.tokens
        if colour == "status":
            return status_colour(look, tokens)
        found: str = getattr(tokens, colour)
        return found

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

    def _made(self, row: PassageRow) -> _Layout:
        """First the time and the state with its sign at the right, then the names under it."""
        unit, small = self._theme.tokens.unit, self._theme.font("small")
        left, right = unit * 3.0, float(self.width - unit * 2)
        made = _Layout(0, left=left)
        y = unit * 1.5
        status = self._model.status_text(row)
        y += self._place_head(made, row_time(row), status, left, right, y)
        fonts = {"name": self._theme.font("text", 600), "about": small}
        width = right - left
        remarks = []
        for line in self._model.lines(row):
            if line.use == "remark":
                remarks.append(line)
                continue
            colour, font = "text" if line.use == "name" else "muted", fonts[line.use]
            block = lay_out(line.text, font, width, QPointF(left, y), colour, 1.4)
            if line.use == "about" and block.layout.lineCount() > 2:
                cut = _two_lines(line.text, block, font, width)
                block = lay_out(cut, font, width, QPointF(left, y), colour, 1.4)
            made.blocks.append(block)
            y = block.bottom
        if not made.status_beside:
            block = lay_out(status, small, width, QPointF(left, y), "status", 1.4)
            made.blocks.append(block)
            y = block.bottom
        for line in remarks:
            y = self._place_remark(made, line, left, right, y + unit / 4)
        made.height = round(y + unit * 1.5)
        return made

    def _place_remark(
        self, made: _Layout, line: Line, left: float, right: float, y: float
    ) -> float:
        """Place what happened with its sign before it; where it ends."""
        tokens, small = self._theme.tokens, self._theme.font("small", 500)
        side = round(tokens.small_px * 1.1)
        start = left + side + tokens.unit * 0.75
        block = lay_out(line.text, small, right - start, QPointF(start, y), "text", 1.4)
        made.blocks.append(block)
        if line.look is not None:
            step = round(tokens.small_px * 1.4)
            made.signs.append((line.look, QRectF(left, y + (step - side) / 2, side, side)))
        return block.bottom

    def _place_head(
        self, made: _Layout, time: str, status: str, left: float, right: float, y: float
    ) -> float:
        """Place the time, the sign and, where it fits, the status; the height that they take."""
        unit, tokens = self._theme.tokens.unit, self._theme.tokens
        strong, small = self._theme.font("small", 600), self._theme.font("small")
        side = round(tokens.small_px * 1.35)
        step = round(tokens.small_px * 1.55)
        made.sign = QRectF(right - side, y + (step - side) / 2, side, side)
        made.time = lay_out(time, strong, right - left, QPointF(left, y), "text", 1.55)
        width = text_width(status, small)
        at = right - side - unit - width
        made.status_beside = at > left + made.time.size.width() + unit
        if made.status_beside:
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
