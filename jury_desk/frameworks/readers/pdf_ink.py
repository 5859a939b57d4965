"""What a page of a PDF paints: letters, rules, filled areas, pictures, each counted and bounded.

Coordinates are points from the upper left corner of the page as it is shown (rotation, CropBox and
UserUnit taken in), downwards. Letters are kept in the frame in which they read upright: see `Turn`.
"""

import itertools
import math
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.utils import apply_matrix_pt, apply_matrix_rect

from jury_desk.frameworks.readers.pdf_book import DAMAGE, losses, too_large

MOST_MARKS = 200_000
"""Letters, lines and figures of one page: thirty times a dense one."""

LOST = "\ufffd"
"""Stands for a letter that the file does not tell."""

_UNTOLD = ("Cc", "Cs", "Cn")  # what a damaged font gives for a letter
_ASK_EVERY = 2_000
_FIGURE = 20  # what a figure within the page counts for: figures may hold figures
_DIAGONAL = 10  # degrees off the axes beyond which a text is a stamp across the page
_THIN = 3.0  # a filled area of at most this thickness is a rule

Matrix = tuple[float, float, float, float, float, float]


class Face(NamedTuple):
    """What a font's name tells."""

    bold: bool
    italic: bool
    symbols: bool


class Frame(NamedTuple):
    """A page as shown, turned by quarter turns until a text in it reads upright.

    `turn` counts the quarters, anticlockwise, of the text's direction: 0 to the right, 1 upwards.
    """

    turn: int
    width: float
    height: float
    """Of the page as shown, whatever the turn."""

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page as shown, in this frame."""
        if self.turn == 1:
            return self.height - y, x
        if self.turn == 2:
            return self.width - x, self.height - y
        if self.turn == 3:
            return y, self.width - x
        return x, y

    def shown(self, x: float, y: float) -> tuple[float, float]:
        """A point of this frame, on the page as shown."""
        if self.turn == 1:
            return y, self.height - x
        if self.turn == 2:
            return self.width - x, self.height - y
        if self.turn == 3:
            return self.width - y, x
        return x, y


@dataclass(slots=True)
class Glyph:
    """A letter in the frame in which it reads upright."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    face: Face
    turn: int

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre, in its own frame."""
        return (self.x0 + self.x1) / 2, self.baseline - self.size * 0.3


@dataclass(slots=True)
class Area:
    """A rectangle in points."""

    x0: float
    top: float
    x1: float
    bottom: float

    def holds(self, other: "Area", slack: float = 0.0) -> bool:
        """Whether the other lies within, but for some points."""
        return (
            self.x0 - slack <= other.x0
            and other.x1 <= self.x1 + slack
            and self.top - slack <= other.top
            and other.bottom <= self.bottom + slack
        )

    @property
    def width(self) -> float:
        """From left to right."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


@dataclass(slots=True)
class Rule:
    """A straight line along an axis: at `at`, from `start` to `end`."""

    upright: bool
    at: float
    start: float
    end: float


@dataclass(slots=True)
class PageInk:
    """Everything a page paints, rules and fills in the page as shown."""

    number: int
    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    stamps: list[Glyph] = field(default_factory=list)
    """Letters that run across the page at an angle, in their painting order."""
    rules: list[Rule] = field(default_factory=list)
    fills: list[Area] = field(default_factory=list)
    pictures: list[Area] = field(default_factory=list)
    damaged: bool = False

    @property
    def turn(self) -> int:
        """The direction of most of the page's letters."""
        counts = [0, 0, 0, 0]
        for glyph in self.glyphs:
            counts[glyph.turn] += 1
        return max(range(4), key=lambda turn: counts[turn])


class _InkDevice(PDFTextDevice):
    """Collects the ink of one page. Raises FrameworkTooLargeError beyond MOST_MARKS."""

    def __init__(
        self, resources: PDFResourceManager, page: PDFPage, number: int, ask: Callable[[], None]
    ) -> None:
        super().__init__(resources)
        self._ask = ask
        self._marks = self._asked = 0
        self._letters: dict[tuple[int, int], tuple[str, float]] = {}
        self._faces: dict[int, Face] = {}
        self._fonts: list[PDFFont] = []  # kept alive: their identity is a key
        self._unit = _unit_of(page)
        self._crop = page.cropbox
        x0, y0, x1, y1 = page.mediabox
        self.ink = PageInk(number, abs(x1 - x0), abs(y1 - y0))

    def begin_page(self, _page: PDFPage, ctm: Matrix) -> None:
        left, low, right, high = apply_matrix_rect(ctm, self._crop)
        self._left, self._top = left, high
        self.ink.width = (right - left) * self._unit
        self.ink.height = (high - low) * self._unit
        self._frames = [Frame(turn, self.ink.width, self.ink.height) for turn in range(4)]

    def _shown(self, x: float, y: float) -> tuple[float, float]:
        return (x - self._left) * self._unit, (self._top - y) * self._unit

    def _count(self, marks: int = 1) -> None:
        self._marks += marks
        if self._marks > MOST_MARKS:
            raise too_large(
                f"Page {self.ink.number} holds more than a framework document's page does."
            )
        if self._marks >= self._asked + _ASK_EVERY:
            self._asked = self._marks
            self._ask()

    def begin_figure(self, _name: str, _bbox: Any, _matrix: Matrix) -> None:
        self._count(_FIGURE)

    def render_image(self, _name: str, _stream: object) -> None:
        left, low, right, high = apply_matrix_rect(self.ctm or (1, 0, 0, 1, 0, 0), (0, 0, 1, 1))
        x0, top = self._shown(left, high)
        x1, bottom = self._shown(right, low)
        self.ink.pictures.append(Area(x0, top, x1, bottom))

    def render_char(
        self,
        matrix: Matrix,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        _ncs: object,
        _graphicstate: object,
    ) -> float:
        self._count()
        text, width = self._letter(font, cid)
        advance = width * fontsize * scaling
        a, b, c, d, e, f = matrix
        x, y = self._shown(e + rise * c, f + rise * d)
        size = math.hypot(c, d) * abs(fontsize) * self._unit
        if font.is_vertical():
            # Letters one under the other: each is taken as upright, a size wide.
            self._add(text, x - size / 2, y, x + size / 2, y, size, font)
        else:
            end_x = x + advance * a * self._unit
            end_y = y - advance * b * self._unit
            self._add(text, x, y, end_x, end_y, size, font)
        return advance

    def _letter(self, font: PDFFont, cid: int) -> tuple[str, float]:
        key = id(font), cid
        known = self._letters.get(key)
        if known is None:
            if id(font) not in self._faces:
                self._fonts.append(font)
                self._faces[id(font)] = _face_of(font)
            try:
                text = str(font.to_unichr(cid))
            except PDFUnicodeNotDefined:
                text = LOST
            if not text or (not text.isspace() and unicodedata.category(text[0]) in _UNTOLD):
                text = LOST
            known = self._letters[key] = text, font.char_width(cid)
        return known

    def _add(
        self, text: str, x: float, y: float, end_x: float, end_y: float, size: float, font: PDFFont
    ) -> None:
        angle = math.degrees(math.atan2(y - end_y, end_x - x)) if (end_x, end_y) != (x, y) else 0
        turn = round(angle / 90) % 4
        face = self._faces[id(font)]
        start = self._frames[turn].seen(x, y)
        end = self._frames[turn].seen(end_x, end_y)
        glyph = Glyph(text, start[0], max(end[0], start[0]), start[1], size, face, turn)
        off = abs(angle - 90 * round(angle / 90))
        if not self._visible(x, y):
            return
        (self.ink.stamps if off > _DIAGONAL else self.ink.glyphs).append(glyph)

    def _visible(self, x: float, y: float) -> bool:
        """Letters outside the page are no part of it: printers' marks, hidden drafts."""
        return -1 <= x <= self.ink.width + 1 and -1 <= y <= self.ink.height + 1

    def paint_path(
        self,
        _graphicstate: Any,
        stroke: bool,
        fill: bool,
        _evenodd: bool,
        path: Sequence[tuple[Any, ...]],
    ) -> None:
        points: list[tuple[float, float]] = []
        curved = False
        for segment in path:
            self._count()
            if segment[0] == "m":
                self._subpath(points, curved, stroke, fill)
                points, curved = [], False
            if segment[0] == "h":
                points.extend(points[:1])
                continue
            curved = curved or segment[0] not in "ml"
            x, y = apply_matrix_pt(self.ctm or (1, 0, 0, 1, 0, 0), segment[-2:])
            points.append(self._shown(x, y))
        self._subpath(points, curved, stroke, fill)

    def _subpath(
        self, points: list[tuple[float, float]], curved: bool, stroke: bool, fill: bool
    ) -> None:
        if len(points) < 2 or curved:
            return
        xs, ys = [x for x, _ in points], [y for _, y in points]
        area = Area(min(xs), min(ys), max(xs), max(ys))
        if fill and min(area.width, area.height) <= _THIN:
            self.ink.rules.extend(_thin(area))
        elif fill and _rectangular(points):
            self.ink.fills.append(area)
        if stroke:
            for start, end in itertools.pairwise(points):
                self.ink.rules.extend(_along_axis(start, end))


def ink_of(
    page: PDFPage, number: int, resources: PDFResourceManager, ask: Callable[[], None]
) -> PageInk:
    """What the page paints; `ask` is called now and then, and may raise to stop.

    Of a damaged page it is what comes before the damage. Raises FrameworkTooLargeError.
    """
    device = _InkDevice(resources, page, number, ask)
    before = losses()
    try:
        PDFPageInterpreter(resources, device).process_page(page)
    except DAMAGE:
        device.ink.damaged = True
    if losses() > before:
        device.ink.damaged = True
    return device.ink


def _unit_of(page: PDFPage) -> float:
    unit = page.attrs.get("UserUnit", 1)
    return float(unit) if isinstance(unit, int | float) and 0.01 <= unit <= 1000 else 1.0


def _face_of(font: PDFFont) -> Face:
    name = font.fontname
    told = (name.decode("latin-1") if isinstance(name, bytes) else str(name)).lower()
    told = told.split("+")[-1]
    flags = getattr(font, "flags", 0) or 0
    return Face(
        bold=any(word in told for word in ("bold", "black", "heavy", "semibold", "demi")),
        italic=any(word in told for word in ("italic", "oblique")) or bool(flags & 64),
        symbols=any(word in told for word in ("symbol", "wingding", "dingbat", "webding")),
    )


def _thin(area: Area) -> list[Rule]:
    """The rules that a thin filled area stands for; a dot may be part of a line either way."""
    upright = Rule(True, (area.x0 + area.x1) / 2, area.top, area.bottom)
    level = Rule(False, (area.top + area.bottom) / 2, area.x0, area.x1)
    if max(area.width, area.height) <= _THIN:
        return [upright, level]
    return [upright] if area.height > area.width else [level]


def _along_axis(start: tuple[float, float], end: tuple[float, float]) -> list[Rule]:
    (x0, y0), (x1, y1) = start, end
    if abs(x1 - x0) <= 1 and abs(y1 - y0) > 1:
        return [Rule(True, (x0 + x1) / 2, min(y0, y1), max(y0, y1))]
    if abs(y1 - y0) <= 1 and abs(x1 - x0) > 1:
        return [Rule(False, (y0 + y1) / 2, min(x0, x1), max(x0, x1))]
    return []


def _rectangular(points: list[tuple[float, float]]) -> bool:
    if not 4 <= len(points) <= 6:
        return False
    return all(
        abs(x1 - x0) <= 0.5 or abs(y1 - y0) <= 0.5
        for (x0, y0), (x1, y1) in itertools.pairwise(points)
    )
