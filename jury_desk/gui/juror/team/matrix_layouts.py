"""Where everything of a matrix's row lies: computed once per row and width, never while painting.

A row's own layout does not depend on whether it is the current one; the strip of large targets that
opens under the current row is laid out once per scale, and put under it.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from jury_desk.domain.scale import Level, Scale
from jury_desk.gui.juror.row_layouts import READING_WIDTH, KeyHint, fonts
from jury_desk.gui.juror.rows import GroupRow, HeadingRow
from jury_desk.gui.juror.team.team_rows import MatrixCriterion, MatrixRow, PartRow
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out, text_width, wrap_widths
from jury_desk.gui.kit.theme import Theme, Tokens

COMFORTABLE = 28
"""Font sizes of a line that wider columns do not take from the text: close to 60 characters."""

NARROWEST = 24
"""Below this many font sizes for a line beside the cells, they go below the text."""

THINNEST = 160
"""A view of fewer pixels is not laid out yet: texts are not broken for it."""

LONGEST_QUOTE = 240
"""Characters of a comment that its row shows; its editor shows the whole."""


@dataclass(frozen=True)
class MatrixColumns:
    """The columns at a width, in pixels from the view's left edge. `room` is the width that the
    cells may take: where they need more, they scroll in it. `apart` keeps the first column, the
    team's, from its members'.
    """

    left: float
    width: float
    text_width: float
    cells: float
    step: float
    side: float
    count: int
    apart: float
    room: float
    stacked: bool

    def cell(self, column: int) -> QRectF:
        """The square of a column's cell, at the top of a row and before any scrolling sideways."""
        x = self.start(column) + (self.step - self.side) / 2
        return QRectF(x, 0, self.side, self.side)

    def start(self, column: int) -> float:
        """The left edge of a column, before any scrolling sideways."""
        return self.cells + column * self.step + (self.apart if column else 0.0)

    @property
    def overflow(self) -> int:
        """How far the cells scroll sideways."""
        return max(0, round(self.start(self.count) - self.cells - self.room))


@dataclass
class Quote:
    """A comment in its row: whose column, its paragraph, and the rule beside it."""

    column: int
    block: TextBlock
    rule: QRectF


@dataclass
class MatrixRowLayout:
    """A row's parts in its own coordinates; `cells` is the top of its squares."""

    height: int
    blocks: list[TextBlock] = field(default_factory=list)
    bullets: list[QPointF] = field(default_factory=list)
    meta: QPointF = field(default_factory=QPointF)
    cells: float = 0.0
    quotes: list[Quote] = field(default_factory=list)
    notes: list[QRectF] = field(default_factory=list)
    editor: QRectF | None = None
    strip: float = 0.0


@dataclass(frozen=True)
class Target:
    """A large target: its level, its place, and those of its sign, word and key within the strip"""

    level: Level
    box: QRectF
    sign: QRectF
    word: QPointF
    cap: QRectF


@dataclass(frozen=True)
class PlacedHint:
    """A key that does something at the current cell, within the strip."""

    hint: KeyHint
    cap: QRectF
    word: QPointF


@dataclass(frozen=True)
class Strip:
    """The targets of a scale with the line above them, in coordinates of their own."""

    height: float
    label: QPointF
    targets: tuple[Target, ...]
    hints: tuple[PlacedHint, ...]


def columns_for(
    view_width: float, count: int, tokens: Tokens, *, name: float = 0, team: bool = True
) -> MatrixColumns:
    """The columns for a view's width and a number of cells a row; `name` is the width that the
    longest name in the head asks, `team` whether the first column is the team's.
    """
    unit, side = tokens.unit, float(tokens.target)
    margin = unit * 4 if view_width > 80 * unit else unit * 2
    gap, longest = unit * 2, tokens.text_px * READING_WIDTH
    apart = float(unit) if team and count > 1 else 0.0
    available = max(view_width - 2 * margin, 1.0)
    narrow, count = side + unit, max(count, 1)
    wide = max(narrow, min(name + unit, side + 5 * unit))
    if available - gap - apart - count * narrow < tokens.text_px * NARROWEST:
        step = max(narrow, min((available - apart) / count, wide + unit))
        text = min(available, longest)
        room = min(available, count * step + apart)
        return MatrixColumns(
            margin, available, text, margin, step, side, count, apart, room, stacked=True
        )
    spare = available - gap - apart - tokens.text_px * COMFORTABLE
    step = max(narrow, min(spare / count, wide))
    room = count * step + apart
    text = min(available - gap - room, longest)
    width = text + gap + room
    left = max(float(margin), (view_width - width) / 2)
    cells = left + text + gap
    return MatrixColumns(left, width, text, cells, step, side, count, apart, room, stacked=False)


class MatrixLayouts:
    """Makes and keeps the layouts. What a row's marks hold matters only by their comments."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._width = 0
        self._names: tuple[str, ...] = ()
        self._team = True
        self._hints: tuple[KeyHint, ...] = ()
        self._kept: dict[int, tuple[object, MatrixRowLayout]] = {}
        self._strips: dict[str, Strip] = {}
        self.fonts: dict[str, QFont] = fonts(theme)
        self.columns = self._columns()

    @property
    def is_thin(self) -> bool:
        """Whether there is no width yet to lay texts out for."""
        return self._width < THINNEST

    def start(self, names: tuple[str, ...], hints: tuple[KeyHint, ...], *, team: bool) -> None:
        """Begin with another team's rows; `names` are short ones of the columns, the first of which
        is the team's or not.
        """
        self._names, self._team, self._hints = names, team, hints
        self.restart()

    def restart(self) -> None:
        """Forget every layout: the theme or the zoom changed."""
        self.fonts = fonts(self._theme)
        self._kept.clear()
        self._strips.clear()
        self.columns = self._columns()

    def _columns(self) -> MatrixColumns:
        font = self._theme.font("small", 500)
        name = max((text_width(name, font) for name in self._names), default=0.0)
        tokens = self._theme.tokens
        return columns_for(self._width, len(self._names), tokens, name=name, team=self._team)

    def set_width(self, width: int) -> bool:
        """Take another width of the view, in pixels; whether rows must be laid out again."""
        if width == self._width:
            return False
        self._width = width
        self.restart()
        return True

    def forget(self, place: int) -> None:
        """Forget one row."""
        self._kept.pop(place, None)

    def get(
        self,
        place: int,
        row: MatrixRow,
        comments: list[tuple[int, str]],
        names: tuple[str, ...],
        editor_height: int | None,
        notes: tuple[str, ...] = (),
    ) -> MatrixRowLayout:
        """The layout of a row with its comments by column; `names` are the columns' own, `notes`
        private ones under its text.
        """
        about = (tuple(comments), editor_height, notes)
        found = self._kept.get(place)
        if found is None or found[0] != about:
            found = (about, self._made(row, comments, names, editor_height, notes))
            self._kept[place] = found
        return found[1]

    def strip(self, scale: Scale) -> Strip:
        """The targets of a scale."""
        found = self._strips.get(scale.id)
        if found is None:
            found = self._strips[scale.id] = self._make_strip(scale)
        return found

    def _made(
        self,
        row: MatrixRow,
        comments: list[tuple[int, str]],
        names: tuple[str, ...],
        editor_height: int | None,
        notes: tuple[str, ...],
    ) -> MatrixRowLayout:
        if isinstance(row, MatrixCriterion):
            return self._criterion(row, comments, names, editor_height, notes)
        if isinstance(row, GroupRow):
            return self._group(row)
        return self._part(row) if isinstance(row, PartRow) else self._heading(row)

    def _part(self, row: PartRow) -> MatrixRowLayout:
        """The mark of a part: its label as a chip, and how it is marked beside or below it."""
        unit, columns = self._theme.tokens.unit, self.columns
        block = lay_out(
            row.text,
            self.fonts["meta"],
            columns.width - 3 * unit,
            QPointF(columns.left + unit * 1.5, unit * 3),
            "accent",
        )
        return MatrixRowLayout(round(block.bottom + unit * 0.75), [block])

    def _group(self, row: GroupRow) -> MatrixRowLayout:
        unit, columns = self._theme.tokens.unit, self.columns
        top, x = unit * 2.25, columns.left
        blocks = []
        if row.code:
            place = QPointF(x, top)
            blocks.append(
                lay_out(row.code, self.fonts["strong"], columns.width / 2, place, "accent")
            )
            x += blocks[0].size.width() + unit * 2
        progress = text_width("888 / 888", self.fonts["small"]) + unit * 2
        width = columns.left + columns.width - x - progress
        blocks.append(lay_out(row.text, self.fonts["strong"], width, QPointF(x, top), "text"))
        bottom = max(block.bottom for block in blocks)
        meta = QPointF(columns.left + columns.width, top)
        return MatrixRowLayout(round(bottom + unit * 1.25), blocks, meta=meta)

    def _heading(self, row: HeadingRow) -> MatrixRowLayout:
        unit, columns = self._theme.tokens.unit, self.columns
        place = QPointF(columns.left, unit * 2)
        block = lay_out(row.text, self.fonts["meta"], columns.width, place, "muted")
        return MatrixRowLayout(round(block.bottom + unit), [block])

    def _criterion(
        self,
        row: MatrixCriterion,
        comments: list[tuple[int, str]],
        names: tuple[str, ...],
        editor_height: int | None,
        notes: tuple[str, ...],
    ) -> MatrixRowLayout:
        tokens, columns = self._theme.tokens, self.columns
        unit = tokens.unit
        top = unit * 1.75
        made = MatrixRowLayout(0, meta=QPointF(columns.left, top), cells=top)
        y = self._place_texts(made, row, top + round(tokens.small_px * 1.45))
        if columns.stacked:
            made.cells = y + unit
            y = made.cells + columns.side
        y = self._place_notes(made, notes, y)
        for column, text in comments:
            y = self._place_quote(made, column, names[column], text, y)
        if editor_height is not None:
            y += unit
            made.editor = QRectF(columns.left, y, columns.text_width, editor_height)
            y = made.editor.bottom()
        y = max(y, made.cells + columns.side)
        made.strip = y + unit
        made.height = round(y + unit * 1.75)
        return made

    def _place_texts(self, made: MatrixRowLayout, row: MatrixCriterion, y: float) -> float:
        columns, unit, font = self.columns, self._theme.tokens.unit, self.fonts["text"]
        indent = unit * 2
        for number, text in enumerate((row.criterion.text, *row.criterion.items)):
            by = indent if number else 0
            place = QPointF(columns.left + by, y)
            block = lay_out(text, font, columns.text_width - by, place, "text")
            made.blocks.append(block)
            if number:
                line = block.layout.lineAt(0)
                middle = y + line.y() + line.height() * 0.55
                made.bullets.append(QPointF(columns.left + indent / 3, middle))
            y = block.bottom
        return y

    def _place_notes(self, made: MatrixRowLayout, notes: tuple[str, ...], y: float) -> float:
        """Each note is one paragraph in small print beside a rule: the juror's own, no comment."""
        unit, columns = self._theme.tokens.unit, self.columns
        for note in notes:
            place = QPointF(columns.left + unit * 1.75, y + unit * 0.5)
            width = columns.text_width - unit * 1.75
            block = lay_out(note, self.fonts["small"], width, place, "muted")
            made.blocks.append(block)
            made.notes.append(
                QRectF(columns.left, place.y() + 1, max(3.0, unit * 3 / 8), block.size.height() - 2)
            )
            y = block.bottom
        return y

    def _place_quote(
        self, made: MatrixRowLayout, column: int, name: str, text: str, y: float
    ) -> float:
        unit, columns = self._theme.tokens.unit, self.columns
        told = " ".join(text.split())
        if len(told) > LONGEST_QUOTE:
            told = f"{told[:LONGEST_QUOTE].rstrip()}…"
        place = QPointF(columns.left + unit * 1.75, y + unit * 0.75)
        width = columns.text_width - unit * 1.75
        block = lay_out(f"{name} · {told}", self.fonts["text"], width, place, "muted")
        rule = QRectF(columns.left, place.y() + 1, max(3.0, unit * 3 / 8), block.size.height() - 2)
        made.quotes.append(Quote(column, block, rule))
        return block.bottom

    def _make_strip(self, scale: Scale) -> Strip:
        """One target a level with its sign, its word and its key; then the keys of the cell."""
        tokens, columns = self._theme.tokens, self.columns
        unit, side = tokens.unit, float(tokens.target)
        label_height = round(tokens.small_px * 1.45) + unit * 0.75
        cap_side = round(tokens.small_px * 1.45)
        pad, sign = unit * 1.25, tokens.target * 0.34
        words = [text_width(level.label, self.fonts["text"]) for level in scale.levels]
        caps = [self._cap(level.key, cap_side) for level in scale.levels]
        widths = [
            max(pad + sign + unit + word + unit * 1.25 + cap + pad * 0.8, side)
            for word, cap in zip(words, caps, strict=True)
        ]
        targets, y = [], float(label_height)
        for line in wrap_widths(widths, unit, columns.width):
            x = columns.left
            for index in line:
                width = min(widths[index], columns.width)
                box = QRectF(x, y, width, side)
                middle = box.center().y()
                cap = QRectF(
                    box.right() - pad * 0.8 - caps[index],
                    middle - cap_side / 2,
                    caps[index],
                    cap_side,
                )
                targets.append(
                    Target(
                        scale.levels[index],
                        box,
                        QRectF(x + pad, middle - sign / 2, sign, sign),
                        QPointF(x + pad + sign + unit, middle),
                        cap,
                    )
                )
                x += width + unit
            y += side + unit
        hints, y = self._place_hints(y, cap_side)
        return Strip(y + unit * 0.75, QPointF(columns.left, 0), tuple(targets), hints)

    def _place_hints(self, y: float, height: int) -> tuple[tuple[PlacedHint, ...], float]:
        unit, columns = self._theme.tokens.unit, self.columns
        caps = [self._cap(hint.key, height) for hint in self._hints]
        widths = [
            cap + unit * 0.6 + text_width(hint.word, self.fonts["small"])
            for cap, hint in zip(caps, self._hints, strict=True)
        ]
        placed = []
        for line in wrap_widths(widths, unit * 1.75, columns.width):
            x = columns.left
            for index in line:
                cap = QRectF(x, y, caps[index], height)
                word = QPointF(cap.right() + unit * 0.6, y + height * 0.02)
                placed.append(PlacedHint(self._hints[index], cap, word))
                x += widths[index] + unit * 1.75
            y += height + unit / 2
        return tuple(placed), y - unit / 2

    def _cap(self, key: str, height: int) -> float:
        unit = self._theme.tokens.unit
        return float(max(text_width(key, self.fonts["key"]) + unit, height))
