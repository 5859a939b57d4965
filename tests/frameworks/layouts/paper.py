"""Sets a plan in PDF pages: cells flow over pages wherever they end, as a word processor's do.

Everything stands on a grid of slots, one line of text high, so that a page can end after any line
without cutting one. What varies between layouts is the `Style`.
"""

import io
import itertools
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.frameworks.layouts.plan import Line, Part, Place, Plan

FONTS = Path(__file__).parents[3] / "resources/fonts"
TEXT, BOLD = "DejaVuSans", "DejaVuSans-Bold"
for _name in (TEXT, BOLD):
    pdfmetrics.registerFont(TTFont(_name, FONTS / f"{_name}.ttf"))


@dataclass(frozen=True)
class Style:
    """How pages look."""

    width: float
    height: float
    shares: tuple[float, ...]
    """The columns' shares of the width between the margins."""
    size: float = 8
    margin: float = 36
    ruled: bool = True
    closed: bool = True
    """Whether a cell that goes on overleaf has a rule below it."""
    storeys: bool = False
    """Whether the headings have two storeys."""
    heads_repeat: bool = True
    shaded: bool = False
    turned: bool = False
    """Drawn across an upright sheet that is marked to be shown turned."""
    header: str | None = None
    gap: int = 1
    """Empty slots below a row."""
    padding: float = 4
    """Between a cell's edge and its text."""

    @property
    def leading(self) -> float:
        """The height of a slot."""
        return self.size * 1.3

    @property
    def slots(self) -> int:
        """How many slots a page has."""
        return int((self.height - 2 * self.margin) / self.leading)

    @property
    def edges(self) -> tuple[float, ...]:
        """The columns' edges from the left."""
        edges = [self.margin]
        whole = sum(self.shares)
        for share in self.shares:
            edges.append(edges[-1] + share / whole * (self.width - 2 * self.margin))
        return tuple(edges)


@dataclass(frozen=True)
class _Run:
    """A line of text as it is set."""

    text: str
    indent: float = 0
    bold: bool = False
    bullet: str = ""


def typeset(plan: Plan, style: Style) -> bytes:
    """The PDF of a plan."""
    file = io.BytesIO()
    paper = _Paper(Canvas(file, pagesize=(style.width, style.height)), style, plan)
    paper.whole()
    return file.getvalue()


def wrapped(lines: Iterable[Line], width: float, size: float) -> list[_Run | None]:
    """Lines broken to a width; None is an empty slot between paragraphs without bullet or code."""
    runs: list[_Run | None] = []
    before: Line | None = None
    for line in lines:
        alone = not line.bullet and not re.match(r"[A-Z.]{1,4}\d", line.text)
        if before and alone and not (before.bold and not line.bold):
            runs.append(None)
        before = line
        font = BOLD if line.bold else TEXT
        step = size * 0.9
        indent = step * (line.level + 1) if line.bullet else 0.0
        pieces = simpleSplit(line.text, font, size, width - indent)
        assert all(pdfmetrics.stringWidth(each, font, size) <= width - indent for each in pieces)
        for number, piece in enumerate(pieces):
            sign = ("–" if line.level else "•") if line.bullet and not number else ""
            runs.append(_Run(piece, indent, line.bold, sign))
    return runs


@dataclass
class _Body:
    """A bloc's rows in slots."""

    boxes: list[tuple[int, int, int, list[_Run | None]]] = field(default_factory=list)
    """First slot, slot after the last, column, text."""
    tops: list[int] = field(default_factory=list)
    """The first slot of each row, and the one after the last row."""


@dataclass
class _Paper:
    canvas: Canvas
    style: Style
    plan: Plan
    slot: int = 0
    number: int = 0

    def whole(self) -> None:
        self._page(heads=False)
        if self.plan.title:
            self._prose(self.plan.title, bold=True)
        for note in self.plan.before:
            self._prose(note)
        self._heads()
        for part in self.plan.parts:
            self._part(part)
        if self.plan.after:
            self._next(heads=False)
        for note in self.plan.after:
            for line in note.splitlines():
                self._prose(line)
        self.canvas.showPage()
        self.canvas.save()

    # Pages

    def _page(self, *, heads: bool) -> None:
        self.number += 1
        self.slot = 0
        style = self.style
        if style.turned:
            self.canvas.setPageRotation(90)  # which also exchanges the sheet's width and height
            self.canvas.transform(0, 1, -1, 0, style.height, 0)
        if style.header:
            self.canvas.setFont(TEXT, style.size)
            self.canvas.drawString(style.margin, style.height - style.margin * 0.6, style.header)
            foot = f"Page {self.number}"
            self.canvas.drawRightString(style.width - style.margin, style.margin * 0.5, foot)
        if heads:
            self._heads()

    def _next(self, *, heads: bool) -> None:
        self.canvas.showPage()
        self._page(heads=heads and self.style.heads_repeat)

    def _y(self, slot: int) -> float:
        """The upper edge of a slot of this page."""
        return self.style.height - self.style.margin - slot * self.style.leading

    # What stands on them

    def _prose(self, text: str, *, bold: bool = False) -> None:
        style = self.style
        runs = wrapped([Line(text, bold=bold)], style.width - 2 * style.margin, style.size)
        for run in runs:
            if self.slot >= style.slots:
                self._next(heads=False)
            self._text(run, style.margin, self.slot)
            self.slot += 1
        self.slot += 1

    def _heads(self) -> None:
        edges = self.style.edges
        upper = self.plan.heads()
        lower = [[Line(name, bold=True)] for name in self.plan.columns]
        if not self.style.storeys:
            self._band([(edges[n], edges[n + 1], lines) for n, lines in enumerate(lower)])
            return
        cells, column = [], 0
        for name, says, columns in upper:
            lines = [Line(name, bold=True), Line(says)]
            cells.append((edges[column], edges[column + columns], lines))
            column += columns
        self._band(cells)
        alone = {n for n, (_, _, columns) in enumerate(upper) if columns == 1}
        self._band(
            [(edges[n], edges[n + 1], [] if n in alone else lines) for n, lines in enumerate(lower)]
        )

    def _band(self, cells: list[tuple[float, float, list[Line]]]) -> None:
        """A row of headings or a line as wide as the table."""
        texts = [
            (left, right, wrapped(lines, right - left - 2 * self.style.padding, self.style.size))
            for left, right, lines in cells
        ]
        height = max(len(runs) for _, _, runs in texts) + self.style.gap
        for left, right, runs in texts:
            self._box(left, right, self.slot, self.slot + height, shaded=self.style.shaded)
            for down, run in enumerate(runs):
                self._text(run, left + self.style.padding, self.slot + down)
        self.slot += height

    def _part(self, part: Part) -> None:
        edges = self.style.edges
        if self.slot + 3 * len(part.titles) + 4 > self.style.slots:
            self._next(heads=True)
        for title in part.titles:
            self._band([(edges[0], edges[-1], [Line(title, bold=True)])])
        body = self._body(part)
        done, end = 0, body.tops[-1]
        while done < end:
            cut = _cut(body.tops, done, done + self.style.slots - self.slot)
            self._stretch(body, done, cut)
            done = self._resumed(body, cut)
            if done < end:
                self._next(heads=True)

    def _body(self, part: Part) -> _Body:
        edges, gap = self.style.edges, self.style.gap
        taken = {
            (row, place.column)
            for place in part.places
            for row in range(place.row, place.row + place.rows)
        }
        empty = [
            Place(row, column, 1, ())
            for row in range(part.rows)
            for column in range(self.plan.width)
            if (row, column) not in taken
        ]
        around = 2 * self.style.padding
        widths = [right - left - around for left, right in itertools.pairwise(edges)]
        texts = [
            (place, wrapped(place.lines, widths[place.column], self.style.size))
            for place in (*part.places, *empty)
        ]
        heights = [1 + gap] * part.rows
        for place, runs in sorted(texts, key=lambda each: each[0].rows):
            lack = len(runs) + gap - sum(heights[place.row : place.row + place.rows])
            heights[place.row + place.rows - 1] += max(lack, 0)
        tops = [sum(heights[:row]) for row in range(part.rows + 1)]
        boxes = [
            (tops[place.row], tops[place.row + place.rows], place.column, runs)
            for place, runs in texts
        ]
        return _Body(boxes, tops)

    def _resumed(self, body: _Body, cut: int) -> int:
        """The slot with which the next page begins: not with the empty ones below a row."""
        after = cut + self.style.gap
        texts = (runs[max(cut - top, 0) : max(after - top, 0)] for top, _, _, runs in body.boxes)
        return after if after in body.tops and not any(map(any, texts)) else cut

    def _stretch(self, body: _Body, first: int, cut: int) -> None:
        """What of a bloc fits on this page."""
        edges = self.style.edges
        shift = self.slot - first
        for top, bottom, column, runs in body.boxes:
            start, end = max(top, first), min(bottom, cut)
            if start >= end:
                continue
            left, right = edges[column], edges[column + 1]
            open_below = bottom > cut + self.style.gap and not self.style.closed
            self._box(left, right, start + shift, end + shift, open_below=open_below)
            for slot, run in enumerate(runs, top):
                if start <= slot < end:
                    self._text(run, left + self.style.padding, slot + shift)
        self.slot += cut - first

    def _box(
        self,
        left: float,
        right: float,
        top: int,
        bottom: int,
        *,
        shaded: bool = False,
        open_below: bool = False,
    ) -> None:
        if not self.style.ruled:
            return
        high, low = self._y(top), self._y(bottom)
        if shaded:
            self.canvas.setFillGray(0.85)
            self.canvas.rect(left, low, right - left, high - low, stroke=0, fill=1)
            self.canvas.setFillGray(0)
        self.canvas.setLineWidth(0.5)
        draw: Callable[..., object] = self.canvas.line
        draw(left, high, right, high)
        draw(left, high, left, low)
        draw(right, high, right, low)
        if not open_below:
            draw(left, low, right, low)

    def _text(self, run: _Run | None, left: float, slot: int) -> None:
        if run is None:
            return
        size = self.style.size
        base = self._y(slot) - size
        self.canvas.setFont(BOLD if run.bold else TEXT, size)
        if run.bullet:
            self.canvas.drawString(left + run.indent - size * 0.9, base, run.bullet)
        self.canvas.drawString(left + run.indent, base, run.text)


def _cut(tops: list[int], first: int, last: int) -> int:
    """Where a page ends: a row whose first line alone would fit goes over whole."""
    if last >= tops[-1]:
        return tops[-1]
    for top in tops:
        if first < top <= last < top + 2:
            return top
    return last
