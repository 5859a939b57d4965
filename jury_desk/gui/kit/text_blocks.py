"""Texts laid out once and painted often."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QStaticText,
    QTextLayout,
    QTextOption,
)

LINE_SPACING = 1.5
"""Distance of lines in a paragraph, in font sizes."""


@dataclass
class TextBlock:
    """A paragraph at its place; `colour` names a token."""

    layout: QTextLayout
    place: QPointF
    colour: str
    size: QSizeF

    @property
    def bottom(self) -> float:
        """The lower edge, in the row's own coordinates."""
        return self.place.y() + self.size.height()

    def paint(self, painter: QPainter, origin: QPointF, colour: QColor) -> None:
        """Draw the paragraph of a row whose upper left corner is `origin`."""
        painter.setPen(colour)
        self.layout.draw(painter, origin + self.place)


def lay_out(
    text: str, font: QFont, width: float, place: QPointF, colour: str, spacing: float = LINE_SPACING
) -> TextBlock:
    """Break a text into lines of at most `width` pixels; words too long are broken too."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    step = round(font.pixelSize() * spacing)
    y, widest = 0.0, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, y + max(0.0, (step - line.height()) / 2)))
        y += max(float(step), line.height())
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return TextBlock(layout, place, colour, QSizeF(widest, y))


@dataclass
class StaticTexts:
    """Short texts of one line, shaped at the first use and kept until the fonts change."""

    _kept: dict[tuple[str, int, int], QStaticText] = field(default_factory=dict)

    def clear(self) -> None:
        """Forget all: the fonts changed."""
        self._kept.clear()

    def get(self, text: str, font: QFont) -> QStaticText:
        """The text shaped with the font."""
        key = (text, font.pixelSize(), int(font.weight()))
        found = self._kept.get(key)
        if found is None:
            found = QStaticText(text)
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            found.prepare(font=font)
            self._kept[key] = found
        return found

    def paint(
        self, painter: QPainter, text: str, font: QFont, place: QPointF, colour: QColor
    ) -> float:
        """Draw with the upper left corner at `place`; the width in pixels."""
        found = self.get(text, font)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawStaticText(place, found)
        return found.size().width()


def text_width(text: str, font: QFont) -> float:
    """The width of a line in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def write_line(painter: QPainter, text: str, font: QFont, room: QRectF, colour: QColor) -> float:
    """Write a line in the middle of its room's height, cut at its end; where it ends, in pixels."""
    metrics = QFontMetricsF(font)
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room.width()))
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
    return room.left() + metrics.horizontalAdvance(cut)


def wrap_widths(widths: Iterable[float], gap: float, available: float) -> list[list[int]]:
    """Pieces of the given widths in lines no wider than `available`; the indexes line by line."""
    lines: list[list[int]] = [[]]
    x = 0.0
    for index, width in enumerate(widths):
        if lines[-1] and x + width > available:
            lines.append([])
            x = 0.0
        lines[-1].append(index)
        x += width + gap
    return lines


def broken(text: str, font: QFont, width: float) -> list[str]:
    """A text in at most two lines of `width` pixels, each cut at its end; it breaks at spaces, and
    also after hyphens where that is not enough.
    """
    metrics, words = QFontMetricsF(font), [word for word in text.split(" ") if word]

    def halves(words: list[str]) -> tuple[str, str]:
        first = rest = ""
        for word in words:
            longer = _joined(first, word)
            if not rest and (not first or metrics.horizontalAdvance(longer) <= width):
                first = longer
            else:
                rest = _joined(rest, word)
        return first, rest

    lines = halves(words)
    if any(metrics.horizontalAdvance(line) > width for line in lines):
        lines = halves([part for word in words for part in _parts(word)])
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(0.0, width))
            for line in lines if line]  # fmt: skip


def _parts(word: str) -> list[str]:
    pieces = word.split("-")
    return [f"{piece}-" for piece in pieces[:-1]] + [pieces[-1]]


def _joined(before: str, word: str) -> str:
    return before + word if not before or before.endswith("-") else f"{before} {word}"
