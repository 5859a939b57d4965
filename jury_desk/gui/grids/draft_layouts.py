"""Where everything of a row of the draft lies: computed once per row and width."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from jury_desk.gui.grids.draft_rows import ElementRow, LabelRow, Row, Sign
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out, text_width, wrap_widths
from jury_desk.gui.kit.theme import Theme

READING_WIDTH = 43
"""The longest line in font sizes: close to 86 characters of Inter."""

NARROWEST = 18
"""Below this many font sizes for a line, codes stand above the text."""

THINNEST = 120
"""A view of fewer pixels is not laid out yet."""

_CODE_SIZES = 4.6
"""The width of the column of codes in font sizes: "CE2.6.2" and a gap."""


@dataclass(frozen=True)
class Columns:
    """The columns at a width, in pixels from the view's left edge."""

    left: float
    right: float
    code: float
    text: float
    stacked: bool

    @property
    def text_width(self) -> float:
        """The room for a line of text."""
        return max(1.0, self.right - self.text)


@dataclass(frozen=True)
class PlacedSign:
    """A sign under a row: its icon's box and where its word begins."""

    sign: Sign
    icon: QRectF
    word: QPointF


@dataclass
class RowLayout:
    """A row's parts in its own coordinates."""

    height: int
    blocks: list[TextBlock] = field(default_factory=list)
    bullets: list[QPointF] = field(default_factory=list)
    signs: list[PlacedSign] = field(default_factory=list)
    chevron: QRectF | None = None
    count: QPointF | None = None
    frame: QRectF | None = None
    rule: float | None = None


class DraftLayouts:
    """Makes and keeps layouts by what a row says, so that a row that only moved keeps its own."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._width = 0
        self._widest_code = 0.0
        self._kept: dict[Row, RowLayout] = {}
        self.sign_words: dict[Sign, str] = {}
        self.label_words: dict[LabelRow, str] = {}
        self.fonts: dict[str, QFont] = {}
        self.columns = Columns(0, 1, 0, 0, stacked=False)
        self.restart()

    def restart(self) -> None:
        """Forget every layout: the theme, the zoom or the language changed."""
        theme = self._theme
        self.fonts = {
            "text": theme.font("text"),
            "strong": theme.font("text", 600),
            "code": theme.font("small", 600),
            "small": theme.font("small"),
            "label": theme.font("small", 600),
        }
        self._kept.clear()
        self.columns = self._columns()

    def take_codes(self, codes: set[str]) -> None:
        """Make room for the widest of the codes; within reason."""
        font = self.fonts["code"]
        widest = max((text_width(code, font) for code in codes), default=0.0)
        if widest != self._widest_code:
            self._widest_code = widest
            before, self.columns = self.columns, self._columns()
            if before != self.columns:
                self._kept.clear()

    def set_width(self, width: int) -> bool:
        """Take another width of the view; whether rows must be laid out again."""
        if width == self._width:
            return False
        self._width = width
        before, self.columns = self.columns, self._columns()
        if before != self.columns:
            self._kept.clear()
        return before != self.columns

    def get(self, row: Row) -> RowLayout:
        """The layout of a row."""
        if self._width < THINNEST:
            return RowLayout(self._theme.tokens.target)
        found = self._kept.get(row)
        if found is None:
            if isinstance(row, LabelRow):
                found = self._label(row)
            elif row.kind == "bloc":
                found = self._bloc(row)
            else:
                found = self._element(row)
            self._kept[row] = found
        return found

    def _columns(self) -> Columns:
        tokens = self._theme.tokens
        unit, text = tokens.unit, tokens.text_px
        left = unit * 3.0
        code = min(max(text * _CODE_SIZES, self._widest_code + unit * 1.5), text * 8.0)
        right = max(left + 1, self._width - unit * 2.5)
        stacked = right - left - code < text * NARROWEST
        start = left if stacked else left + code
        return Columns(left, min(right, start + text * READING_WIDTH), code, start, stacked)

    def _label(self, row: LabelRow) -> RowLayout:
        unit, columns = self._theme.tokens.unit, self.columns
        words = row.text or self.label_words.get(row, "")
        is_heading = row.kind == "heading"
        top = unit * (1.5 if is_heading else 2.5)
        x = columns.text if is_heading else columns.left
        colour = "warn" if row.kind == "loose" else "muted"
        font = self.fonts["label"]
        block = lay_out(words, font, columns.right - x, QPointF(x, top), colour)
        return RowLayout(round(block.bottom + unit * 0.5), [block])

    def _bloc(self, row: ElementRow) -> RowLayout:
        tokens, columns = self._theme.tokens, self.columns
        unit = tokens.unit
        top = unit * 2.5
        made = RowLayout(0, rule=unit * 0.5)
        side = float(round(tokens.text_px * 0.9))
        made.chevron = QRectF(unit * 1.2, top + unit * 0.6, side, side)
        x = columns.left
        if row.code:
            code = lay_out(
                row.code, self.fonts["strong"], columns.right - x, QPointF(x, top), "accent"
            )
            made.blocks.append(code)
            if columns.stacked:
                top = code.bottom
            else:
                x = max(columns.text, x + code.size.width() + unit * 1.5)
        room = 0.0
        if row.count is not None:
            room = text_width("888", self.fonts["small"]) + unit
            made.count = QPointF(columns.right, top + tokens.text_px * 0.2)
        title = lay_out(
            row.text, self.fonts["strong"], columns.right - x - room, QPointF(x, top), "text"
        )
        made.blocks.append(title)
        bottom = self._place_signs(made, row, x, max(block.bottom for block in made.blocks))
        made.height = round(bottom + unit * 1.25)
        made.frame = self._frame(made.height, unit * 1.25)
        return made

    def _element(self, row: ElementRow) -> RowLayout:
        tokens, columns = self._theme.tokens, self.columns
        unit = tokens.unit
        is_head = row.kind == "competency"
        top = unit * (1.5 if is_head else 1.0)
        made = RowLayout(0)
        y, x = top, columns.text
        if row.code:
            place = QPointF(columns.left, top + (tokens.text_px - tokens.small_px) * 0.75)
            room = columns.code - unit if not columns.stacked else columns.right - columns.left
            code = lay_out(
                row.code, self.fonts["code"], room, place, "accent" if is_head else "muted"
            )
            made.blocks.append(code)
            if columns.stacked:
                y = code.bottom
        room = 0.0
        if row.count is not None and row.kind in ("competency", "assessment"):
            room = text_width("888", self.fonts["small"]) + unit
            made.count = QPointF(columns.right, y + tokens.text_px * 0.2)
        font = self.fonts["strong" if is_head else "text"]
        text = lay_out(row.text, font, columns.text_width - room, QPointF(x, y), "text")
        made.blocks.append(text)
        y = text.bottom
        for item in row.items:
            indent = unit * 2
            block = lay_out(
                item, self.fonts["text"], columns.text_width - indent, QPointF(x + indent, y),
                "text",
            )  # fmt: skip
            line = block.layout.lineAt(0)
            made.bullets.append(QPointF(x + indent / 3, y + line.y() + line.height() * 0.55))
            made.blocks.append(block)
            y = block.bottom
        y = max(y, *(block.bottom for block in made.blocks))
        y = self._place_signs(made, row, x, y)
        made.height = round(y + unit)
        made.frame = self._frame(made.height, unit * (0.75 if is_head else 0.25))
        return made

    def _place_signs(self, made: RowLayout, row: ElementRow, x: float, y: float) -> float:
        """Place a row's signs under its text, as many lines as they need; their lower edge."""
        if not row.signs:
            return y
        unit, small = self._theme.tokens.unit, self.fonts["small"]
        side = round(self._theme.tokens.small_px * 1.15)
        step = round(self._theme.tokens.small_px * 1.6)
        words = [self.sign_words.get(sign, "") for sign in row.signs]
        widths = [side + unit * 0.5 + text_width(word, small) for word in words]
        y += unit * 0.25
        for line in wrap_widths(widths, unit * 2, self.columns.right - x):
            at = x
            for number in line:
                icon = QRectF(at, y + (step - side) / 2, side, side)
                word = QPointF(icon.right() + unit * 0.5, y + step * 0.08)
                made.signs.append(PlacedSign(row.signs[number], icon, word))
                at += widths[number] + unit * 2
            y += step
        return y

    def _frame(self, height: int, top: float) -> QRectF:
        unit = self._theme.tokens.unit
        left = unit * 1.0
        return QRectF(left, top, max(1, self._width - left - unit), height - top - unit * 0.25)
