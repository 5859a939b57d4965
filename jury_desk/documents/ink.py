"""What a page is made of: drawn things with their place, laid out first and painted once.

Lengths are points, the origin is the page's lower left corner, colours are sRGB from 0 to 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from jury_desk.documents.content import Tone
from jury_desk.documents.pen_line import bends, cubic
from jury_desk.documents.typeface import Face

Colour = tuple[float, float, float]


def _rgb(hexadecimal: str) -> Colour:
    red, green, blue = (int(hexadecimal[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


INK = _rgb("1c1f26")
MUTED = _rgb("565e6b")
ACCENT = _rgb("1d4fa8")
HAIRLINE = _rgb("d5d8dd")
WATERMARK = _rgb("f1f2f4")
PAPER = _rgb("ffffff")

TONES: dict[Tone, tuple[Colour, Colour]] = {
    Tone.GOOD: (_rgb("11693a"), _rgb("e2f3e8")),
    Tone.PARTIAL: (_rgb("855400"), _rgb("fcf0d8")),
    Tone.BAD: (_rgb("a8201a"), _rgb("fbe7e5")),
    Tone.STEP: (_rgb("1d4fa8"), _rgb("e6edf9")),
    Tone.NEUTRAL: (_rgb("4b535f"), _rgb("eceef1")),
}
"""Ink and ground of each tone; every pair has a contrast above 4.5 : 1."""


class Drawn(Protocol):
    """A thing on a page."""

    def paint(self, canvas: Any) -> None:
        """Draw on a reportlab canvas."""
        ...


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of one face and colour; `y` is the first base line."""

    x: float
    y: float
    face: Face
    size: float
    leading: float
    colour: Colour
    lines: Sequence[str]

    def paint(self, canvas: Any) -> None:
        """Draw on a reportlab canvas."""
        text = canvas.beginText(self.x, self.y)
        text.setFillColorRGB(*self.colour)
        text.setLeading(self.leading)
        name = ""
        for line in self.lines:
            for font, piece in self.face.runs(line):
                if font != name:
                    text.setFont(font, self.size, self.leading)
                    name = font
                text.textOut(piece)
            text.textLine()
        canvas.drawText(text)


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: Colour = HAIRLINE
    width: float = 0.75

    def paint(self, canvas: Any) -> None:
        """Draw on a reportlab canvas."""
        canvas.setStrokeColorRGB(*self.colour)
        canvas.setLineWidth(self.width)
        canvas.setLineCap(0)
        canvas.line(self.x1, self.y1, self.x2, self.y2)


@dataclass(frozen=True, slots=True)
class Box:
    """A rounded box; `y` is its lower edge."""

    x: float
    y: float
    width: float
    height: float
    ground: Colour | None
    edge: Colour | None = None
    radius: float = 4

    def paint(self, canvas: Any) -> None:
        """Draw on a reportlab canvas."""
        if self.ground:
            canvas.setFillColorRGB(*self.ground)
        if self.edge:
            canvas.setStrokeColorRGB(*self.edge)
            canvas.setLineWidth(0.75)
        canvas.roundRect(
            self.x,
            self.y,
            self.width,
            self.height,
            self.radius,
            stroke=1 if self.edge else 0,
            fill=1 if self.ground else 0,
        )


@dataclass(frozen=True, slots=True)
class Curve:
    """Joined lines, as a sign; bent ones where `smooth`, as a stroke of a signature."""

    points: tuple[tuple[float, float], ...]
    colour: Colour
    width: float
    smooth: bool = False

    def paint(self, canvas: Any) -> None:
        """Draw on a reportlab canvas."""
        canvas.setStrokeColorRGB(*self.colour)
        canvas.setLineWidth(self.width)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        first, *rest = self.points
        path.moveTo(*first)
        # A stroke of one point is a dot: a line of no length with round ends.
        if self.smooth and rest:
            start = first
            for control, end in bends(self.points):
                one, other = cubic(start, control, end)
                path.curveTo(*one, *other, *end)
                start = end
        else:
            for point in rest or [first]:
                path.lineTo(*point)
        canvas.drawPath(path, stroke=1, fill=0)


@dataclass(frozen=True, slots=True)
class Slanted:
    """A large pale text across the page."""

    x: float
    y: float
    angle: float
    face: Face
    size: float
    colour: Colour
    text: str

    def paint(self, canvas: Any) -> None:
        """Draw on a reportlab canvas."""
        canvas.saveState()
        canvas.translate(self.x, self.y)
        canvas.rotate(self.angle)
        half = self.face.width(self.text, self.size) / 2
        Lines(-half, 0, self.face, self.size, self.size, self.colour, [self.text]).paint(canvas)
        canvas.restoreState()
