"""A source without pages to draw: its paragraphs and tables laid out for the screen."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from jury_desk.domain.source import Cell, Page, Paragraph, SourceDocument, Table
from jury_desk.gui.grids.source_view import SourceView
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out
from jury_desk.gui.kit.theme import Theme

MOST_ROWS = 400
"""Rows of a table that are laid out; a larger one shows those around what is lit."""

_NARROWEST = 7
"""The width of a column in font sizes, below which the table is wider than the view."""


@dataclass
class SheetLayout:
    """A page laid out: its texts, its cells' frames, and where each paragraph lies."""

    size: QSizeF
    blocks: list[TextBlock] = field(default_factory=list)
    cells: list[QRectF] = field(default_factory=list)
    boxes: dict[str, QRectF] = field(default_factory=dict)


class SheetView(SourceView):
    """Lays a page out when it comes into sight; until then its height is a guess."""

    def __init__(self, source: SourceDocument, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._source = source
        self._kept: dict[int, SheetLayout] = {}
        self._width = 0
        self._around: dict[str, int] = {}
        self._page_of = source.page_of

    def lay_out(self) -> None:
        width = self.viewport().width()
        if width != self._width:
            self._width = width
            self._kept.clear()
        super().lay_out()

    def renew(self) -> None:
        """Take the theme again."""
        self._kept.clear()
        self.lay_out()

    def page_sizes(self) -> list[QSizeF]:
        return [self.laid_out(number).size for number in range(len(self._source.pages))]

    def box_of(self, paragraph: str) -> tuple[int, QRectF] | None:
        page = self._page_of.get(paragraph)
        if page is None:
            return None
        box = self.laid_out(page - 1).boxes.get(paragraph)
        if box is None and self._move_window(page, paragraph):
            box = self.laid_out(page - 1).boxes.get(paragraph)
        return (page - 1, box) if box is not None else None

    def paragraph_at(self, page: int, point: QPointF) -> str:
        hit = [
            (box.width() * box.height(), name)
            for name, box in self.laid_out(page).boxes.items()
            if box.contains(point)
        ]
        return min(hit)[1] if hit else ""

    def paint_page(self, painter: QPainter, page: int, exposed: QRectF) -> None:
        made, tokens = self.laid_out(page), self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(QPointF(), made.size), tokens.unit / 2, tokens.unit / 2)
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for cell in made.cells:
            if cell.intersects(exposed):
                painter.drawRect(cell)
        colours = {"text": QColor(tokens.text), "muted": QColor(tokens.muted)}
        for block in made.blocks:
            if block.place.y() < exposed.bottom() and block.bottom > exposed.top():
                block.paint(painter, QPointF(), colours[block.colour])

    def laid_out(self, number: int) -> SheetLayout:
        """A page laid out, counted from 0."""
        found = self._kept.get(number)
        if found is None:
            page = self._source.pages[number]
            width = max(200.0, self._width - self._theme.tokens.unit * 4.0)
            found = _SheetMaker(page, width, self._theme, self._around).made()
            self._kept[number] = found
        return found

    def _move_window(self, page: int, paragraph: str) -> bool:
        """Lay out other rows of a table too large to be laid out whole; whether it was one."""
        for block in self._source.pages[page - 1].blocks:
            if isinstance(block, Table) and block.rows > MOST_ROWS:
                for cell in block.cells:
                    if any(one.id == paragraph for one in cell.paragraphs):
                        self._around[block.id] = cell.row
                        self._kept.pop(page - 1, None)
                        super().lay_out()
                        return True
        return False


class _SheetMaker:
    """Lays one page out from top to bottom."""

    def __init__(self, page: Page, width: float, theme: Theme, around: dict[str, int]) -> None:
        self._page = page
        self._width = width
        self._around = around
        self._tokens = theme.tokens
        self._fonts = {
            False: theme.font("small"),
            True: theme.font("small", 600),
        }
        self._title = theme.font("text", 600)
        self._made = SheetLayout(QSizeF())

    def made(self) -> SheetLayout:
        unit = self._tokens.unit
        y, widest = unit * 2.0, self._width
        if self._page.label:
            y = self._text(self._page.label, QPointF(unit * 2, y), self._width, title=True) + unit
        for block in self._page.blocks:
            if isinstance(block, Paragraph):
                y = self._paragraph(block, QPointF(unit * 2, y), self._width - unit * 4) + unit
            else:
                right, y = self._table(block, y)
                widest = max(widest, right + unit * 2)
                y += unit * 2
        self._made.size = QSizeF(widest, y + unit)
        return self._made

    def _text(self, text: str, place: QPointF, width: float, *, title: bool = False) -> float:
        block = lay_out(text, self._title if title else self._fonts[False], width, place, "text")
        self._made.blocks.append(block)
        return block.bottom

    def _paragraph(self, paragraph: Paragraph, place: QPointF, width: float) -> float:
        unit = self._tokens.unit
        indent = unit * 1.5 * (paragraph.level + 1) if paragraph.bullet else 0.0
        if paragraph.bullet:
            sign = QPointF(place.x() + indent - unit * 1.5, place.y())
            self._made.blocks.append(lay_out("•", self._fonts[False], unit * 2, sign, "muted"))
        font = self._title if paragraph.heading else self._fonts[paragraph.bold]
        at = QPointF(place.x() + indent, place.y())
        block = lay_out(paragraph.text or " ", font, width - indent, at, "text")
        self._made.blocks.append(block)
        self._made.boxes[paragraph.id] = QRectF(
            at.x(), at.y(), max(1.0, width - indent), block.size.height()
        )
        return block.bottom

    def _table(self, table: Table, top: float) -> tuple[float, float]:
        """Lay a table out; its right and lower edges."""
        unit = float(self._tokens.unit)
        first, last = self._window(table)
        edges = self._edges(table)
        if first > 0 or last < table.rows:
            told = f"{first + 1}–{last} / {table.rows}"
            top = self._text(told, QPointF(unit * 2, top), self._width) + unit / 2
        cells = [cell for cell in table.cells if first <= cell.row < last]
        starts: dict[int, float] = {first: top}
        floor: dict[int, float] = {}
        by_row: dict[int, list[Cell]] = {}
        for cell in cells:
            by_row.setdefault(cell.row, []).append(cell)
        for row in range(first, last):
            y = starts[row]
            for cell in by_row.get(row, []):
                bottom = self._cell(cell, edges, y)
                end = min(last, cell.row + cell.row_span)
                floor[end] = max(floor.get(end, 0.0), bottom)
            starts[row + 1] = max(floor.get(row + 1, 0.0), y + unit)
        for cell in cells:
            end = min(last, cell.row + cell.row_span)
            right = edges[min(cell.column + cell.column_span, table.columns)]
            corner = QPointF(edges[cell.column], starts[cell.row])
            self._made.cells.append(QRectF(corner, QPointF(right, starts[end])))
        return edges[-1], starts[last]

    def _cell(self, cell: Cell, edges: list[float], top: float) -> float:
        unit = self._tokens.unit
        left = edges[cell.column]
        right = edges[min(cell.column + cell.column_span, len(edges) - 1)]
        y = top + unit * 0.75
        for paragraph in cell.paragraphs:
            y = self._paragraph(paragraph, QPointF(left + unit, y), right - left - 2 * unit)
        return y + unit * 0.75

    def _window(self, table: Table) -> tuple[int, int]:
        if table.rows <= MOST_ROWS:
            return 0, table.rows
        middle = self._around.get(table.id, 0)
        first = max(0, min(middle - MOST_ROWS // 2, table.rows - MOST_ROWS))
        return first, first + MOST_ROWS

    def _edges(self, table: Table) -> list[float]:
        """The columns' edges: shared by how much each says, none too narrow to be read."""
        says = [1.0] * table.columns
        for cell in table.cells:
            if cell.column_span == 1 and cell.column < table.columns:
                says[cell.column] += min(len(cell.text), 2000) ** 0.5
        unit, narrowest = self._tokens.unit, self._tokens.small_px * _NARROWEST
        room = max(self._width - unit * 4, narrowest * table.columns)
        spare = room - narrowest * table.columns
        x = unit * 2.0
        edges = [x]
        for part in says:
            x += narrowest + spare * part / sum(says)
            edges.append(round(x))
        return edges
