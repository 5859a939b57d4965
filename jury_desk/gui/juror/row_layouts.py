"""Where everything of a row lies: computed once per row and width, never while painting."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from jury_desk.domain.scale import Scale
from jury_desk.domain.sheet import Mark
from jury_desk.gui.juror.rows import CriterionRow, GroupRow, HeadingRow, NeutralisedRow, Row
from jury_desk.gui.kit.safe_text import shown
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out, text_width, wrap_widths
from jury_desk.gui.kit.theme import Theme, Tokens

READING_WIDTH = 43
"""The longest line in font sizes: close to 86 characters of Inter."""

NARROWEST = 21
"""Below this many font sizes for a line, the targets go above the text."""

THINNEST = 160
"""A view of fewer pixels is not laid out yet: texts are not broken for it."""


@dataclass(frozen=True)
class KeyHint:
    """A key and what it does, as shown on the current row; `level` is the level it sets."""

    key: str
    word: str
    level: str | None = None


@dataclass(frozen=True)
class PlacedHint:
    """A hint with the place of its key cap and of its word, in the row's coordinates."""

    hint: KeyHint
    cap: QRectF
    word: QPointF


@dataclass(frozen=True)
class Columns:
    """The columns of a sheet at a width, in pixels from the view's left edge."""

    left: float
    width: float
    targets: float
    text: float
    text_width: float
    stacked: bool


@dataclass
class RowLayout:
    """A row's parts in its own coordinates."""

    height: int
    columns: Columns
    blocks: list[TextBlock] = field(default_factory=list)
    targets: list[QRectF] = field(default_factory=list)
    meta: QPointF = field(default_factory=QPointF)
    bullets: list[QPointF] = field(default_factory=list)
    quote: QRectF | None = None
    editor: QRectF | None = None
    hints: list[PlacedHint] = field(default_factory=list)
    comment: str = ""
    notes: list[QRectF] = field(default_factory=list)
    """The rules beside the private notes that are attached to the criterion."""
    wraps: bool = False
    """Whether its hints need more than a line."""


_Alike = tuple[int, int, str, tuple[str, ...], bool]
"""Criterion and scale as the grid has them, the comment, the notes, whether it is current."""

MOST_ALIKE = 1000
"""Layouts that are kept beside those of the sheet on screen."""


def fonts(theme: Theme) -> dict[str, QFont]:
    """The fonts of a row, by their use."""
    return {
        "text": theme.font("text"),
        "strong": theme.font("text", 600),
        "meta": theme.font("small", 600),
        "small": theme.font("small"),
        "key": theme.font("small", 500),
    }


def columns_for(view_width: float, levels: int, tokens: Tokens) -> Columns:
    """The columns for a view's width and the number of levels of the widest scale."""
    unit = tokens.unit
    margin = unit * 4 if view_width > 80 * unit else unit * 2
    gap = unit * 3
    per_line = per_line_of(levels)
    targets = per_line * tokens.target + (per_line - 1) * unit / 2
    longest = tokens.text_px * READING_WIDTH
    available = view_width - 2 * margin
    beside = available - targets - gap
    stacked = beside < tokens.text_px * NARROWEST
    text = max(min(available if stacked else beside, longest), 1.0)
    width = max(text, targets) if stacked else targets + gap + text
    left = max(float(margin), (view_width - width) / 2)
    start = left if stacked else left + targets + gap
    return Columns(left, width, targets, start, text, stacked)


def per_line_of(levels: int) -> int:
    """How many targets stand side by side: up to five, else two lines of the same length."""
    return levels if levels <= 5 else (levels + 1) // 2


class RowLayouts:
    """Makes and keeps the layouts. What a mark holds matters only by its comment."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._width = 0
        self._levels = 4
        self._comment_hint = KeyHint("C", "")
        self._kept: dict[int, RowLayout] = {}
        self._alike: dict[_Alike, tuple[Row, RowLayout]] = {}
        self.current = -1
        self.hints_wrap = False
        self._fonts = fonts(theme)
        self.columns = columns_for(1, 4, theme.tokens)

    @property
    def fonts(self) -> dict[str, QFont]:
        """The fonts in force."""
        return self._fonts

    def start(self, rows: tuple[Row, ...], comment_hint: KeyHint) -> None:
        """Begin with another sheet's rows."""
        scales = [row.scale for row in rows if isinstance(row, CriterionRow)]
        levels = max((len(scale.levels) for scale in scales), default=4)
        if levels != self._levels or comment_hint != self._comment_hint:
            self._levels, self._comment_hint = levels, comment_hint
            self.restart()
        else:  # the next candidate's sheet has the same texts: they lie as they lay
            self._kept.clear()
            self.hints_wrap = False

    def restart(self) -> None:
        """Forget every layout: the theme or the zoom changed."""
        self._fonts = fonts(self._theme)
        self._forget_all()
        self.hints_wrap = False
        self.columns = columns_for(self._width, self._levels, self._theme.tokens)

    def set_width(self, width: int) -> bool:
        """Take another width of the view; whether texts must be laid out again."""
        if width == self._width:
            return False
        self._width = width
        before = self.columns
        self.columns = columns_for(width, self._levels, self._theme.tokens)
        if replace(before, left=0, text=0) != replace(self.columns, left=0, text=0):
            self._forget_all()
            return True
        if before != self.columns:
            self._forget_all()
        return False

    def _forget_all(self) -> None:
        self._kept.clear()
        self._alike.clear()

    def forget(self, index: int) -> None:
        """Forget one row: its comment changed."""
        self._kept.pop(index, None)

    def comment_of(self, index: int) -> str | None:
        """The comment that a row's layout was made for; None where there is no layout."""
        found = self._kept.get(index)
        return found.comment if found else None

    def get(
        self,
        index: int,
        row: Row,
        mark: Mark,
        editor_height: int | None,
        notes: tuple[str, ...] = (),
    ) -> RowLayout:
        """The layout of the row. `editor_height` is that of an open editor in it, `notes` are
        those attached to its criterion.
        """
        if self._width < THINNEST:
            return RowLayout(self._theme.tokens.target, self.columns)
        found = self._kept.get(index)
        if found is None:
            if isinstance(row, CriterionRow):
                found = self._of_criterion(row, mark, editor_height, notes, index == self.current)
            elif isinstance(row, GroupRow):
                found = self._group(row)
            elif isinstance(row, NeutralisedRow):
                found = self._neutralised(row)
            else:
                found = self._heading(row)
            self._kept[index] = found
        return found

    def _of_criterion(
        self,
        row: CriterionRow,
        mark: Mark,
        editor_height: int | None,
        notes: tuple[str, ...],
        is_current: bool,
    ) -> RowLayout:
        """The layout of a criterion that reads the same on another sheet is taken again."""
        if editor_height is not None:
            return self._criterion(row, mark, editor_height, notes, is_current)
        alike = (id(row.criterion), id(row.scale), mark.comment, notes, is_current)
        kept = self._alike.get(alike)
        if kept is not None:
            self.hints_wrap = self.hints_wrap or kept[1].wraps
            return kept[1]
        if len(self._alike) >= MOST_ALIKE:
            self._alike.clear()
        made = self._criterion(row, mark, None, notes, is_current)
        self._alike[alike] = (row, made)  # with its row: ids are those of what lives
        return made

    def _group(self, row: GroupRow) -> RowLayout:
        tokens, columns = self._theme.tokens, self.columns
        top = tokens.unit * 3.5
        x = columns.left
        blocks = []
        if row.code:
            code = lay_out(
                row.code, self._fonts["strong"], columns.width / 2, QPointF(x, top), "accent"
            )
            blocks.append(code)
            x += code.size.width() + tokens.unit * 2
        progress = text_width("88 / 88", self._fonts["small"]) + tokens.unit * 2
        width = columns.left + columns.width - x - progress
        blocks.append(lay_out(row.text, self._fonts["strong"], width, QPointF(x, top), "text"))
        bottom = max(block.bottom for block in blocks)
        meta = QPointF(columns.left + columns.width, top)
        return RowLayout(round(bottom + tokens.unit * 1.5), columns, blocks, meta=meta)

    def _heading(self, row: HeadingRow) -> RowLayout:
        tokens, columns = self._theme.tokens, self.columns
        place = QPointF(columns.left, tokens.unit * 2.5)
        block = lay_out(row.text, self._fonts["meta"], columns.width, place, "muted")
        return RowLayout(round(block.bottom + tokens.unit), columns, [block])

    def _neutralised(self, row: NeutralisedRow) -> RowLayout:
        """The criterion's text where it would stand to be marked, without targets and hints."""
        tokens, columns = self._theme.tokens, self.columns
        top = tokens.unit * 1.75
        made = RowLayout(0, columns, meta=QPointF(columns.text, top))
        y = top + round(tokens.small_px * 1.45)
        texts = (row.criterion.text, *row.criterion.items)
        for text, indent in zip(texts, (0, *(tokens.unit * 2 for _ in texts[1:])), strict=True):
            place = QPointF(columns.text + indent, y)
            width = columns.text_width - indent
            made.blocks.append(lay_out(text, self._fonts["text"], width, place, "muted"))
            y = made.blocks[-1].bottom
        made.height = round(y + tokens.unit * 1.5)
        return made

    def _criterion(
        self,
        row: CriterionRow,
        mark: Mark,
        editor_height: int | None,
        notes: tuple[str, ...],
        is_current: bool,
    ) -> RowLayout:
        tokens, columns = self._theme.tokens, self.columns
        unit = tokens.unit
        made = RowLayout(0, columns, comment=mark.comment)
        top = unit * 1.75
        below = self._place_targets(made, row.scale, top)
        if columns.stacked:
            top = below + unit
        made.meta = QPointF(columns.text, top)
        y = top + round(tokens.small_px * 1.45)
        y = self._place_texts(made, row, y)
        y = self._place_notes(made, notes, y)
        if editor_height is not None:
            made.editor = QRectF(columns.text, y + unit, columns.text_width, editor_height)
            y = made.editor.bottom() + unit / 2
        elif mark.comment.strip():
            y = self._place_comment(made, mark.comment, y)
        y += unit * 0.25
        y = self._place_hints(made, row.scale, y, below + unit * 0.5, whole=is_current)
        made.height = round(max(y, below) + unit)
        return made

    def _place_targets(self, made: RowLayout, scale: Scale, top: float) -> float:
        tokens = self._theme.tokens
        step = tokens.target + tokens.unit / 2
        per_line = per_line_of(len(scale.levels))
        for place in range(len(scale.levels)):
            line, column = divmod(place, per_line)
            corner = QPointF(made.columns.left + column * step, top + line * step)
            made.targets.append(QRectF(corner.x(), corner.y(), tokens.target, tokens.target))
        return made.targets[-1].bottom()

    def _place_texts(self, made: RowLayout, row: CriterionRow, y: float) -> float:
        tokens, columns = self._theme.tokens, self.columns
        indent = tokens.unit * 2
        text = self._fonts["text"]
        x, width = columns.text, columns.text_width
        block = lay_out(row.criterion.text, text, width, QPointF(x, y), "text")
        made.blocks.append(block)
        y = block.bottom
        for item in row.criterion.items:
            block = lay_out(item, text, width - indent, QPointF(x + indent, y), "text")
            line = block.layout.lineAt(0)
            made.bullets.append(QPointF(x + indent / 3, y + line.y() + line.height() * 0.55))
            made.blocks.append(block)
            y = block.bottom
        return y

    def _place_notes(self, made: RowLayout, notes: tuple[str, ...], y: float) -> float:
        """Each note is one paragraph in small print beside a rule: the juror's own, no comment."""
        tokens, columns = self._theme.tokens, self.columns
        rule = tokens.unit * 1.75
        for note in notes:
            y += tokens.unit * 0.5
            place = QPointF(columns.text + rule, y)
            width = columns.text_width - rule
            block = lay_out(shown(note), self._fonts["small"], width, place, "muted")
            made.blocks.append(block)
            high = block.bottom - y
            made.notes.append(QRectF(columns.text, y + 1, max(3.0, tokens.unit * 3 / 8), high - 2))
            y = block.bottom
        return y

    def _place_comment(self, made: RowLayout, comment: str, y: float) -> float:
        tokens, columns = self._theme.tokens, self.columns
        rule = tokens.unit * 1.75
        y += tokens.unit * 0.75
        top = y
        for paragraph in shown(comment.strip()).split("\n"):
            place = QPointF(columns.text + rule, y)
            block = lay_out(
                paragraph or " ", self._fonts["text"], columns.text_width - rule, place, "muted"
            )
            made.blocks.append(block)
            y = block.bottom
        made.quote = QRectF(columns.text, top + 1, max(3.0, tokens.unit * 3 / 8), y - top - 2)
        return y + tokens.unit / 2

    def _place_hints(
        self, made: RowLayout, scale: Scale, y: float, below: float, *, whole: bool
    ) -> float:
        """Place the hints under the text, or under the whole row where they are too wide.

        Every row keeps room for a line of them, so that nothing moves when the current row
        changes; where they need more, the current row alone grows.
        """
        tokens, columns = self._theme.tokens, self.columns
        unit = tokens.unit
        hints = [KeyHint(level.key, level.label, level.id) for level in scale.levels]
        hints.append(self._comment_hint)
        cap_height = round(tokens.small_px * 1.45)
        caps = [max(text_width(h.key, self._fonts["key"]) + unit, cap_height) for h in hints]
        widths = [
            cap + unit * 0.6 + text_width(hint.word, self._fonts["small"])
            for cap, hint in zip(caps, hints, strict=True)
        ]
        gap = unit * 1.75
        x, available = columns.text, columns.text_width
        if sum(widths) + gap * (len(widths) - 1) > available:
            x, available = columns.left, columns.width
            y = max(y, below)
        lines = wrap_widths(widths, gap, available)
        if len(lines) > 1:
            self.hints_wrap = made.wraps = True
            if not whole:
                return y + cap_height
        for line in lines:
            at = x
            for index in line:
                cap = QRectF(at, y, caps[index], cap_height)
                word = QPointF(cap.right() + unit * 0.6, y + cap_height * 0.02)
                made.hints.append(PlacedHint(hints[index], cap, word))
                at += widths[index] + gap
            y += cap_height + unit / 2
        return y - unit / 2
