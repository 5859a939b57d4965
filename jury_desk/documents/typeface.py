"""The printed faces: measuring, breaking and choosing the font that draws each sign."""

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from jury_desk.documents.bidi import reading_order, shaped
from jury_desk.documents.plain_text import paragraphs, printable
from jury_desk.paths import resources

_LAST_OF_PLANE_0 = "\uffff"
"""reportlab writes no right Unicode map beyond it: such signs are printed as code points."""

_BREAKABLE = frozenset("-\u2010\u2013/_.@")
"""Signs after which a long word is broken rather than in the middle of a syllable."""

FONT_LOCK = threading.RLock()
"""reportlab's fonts keep a reading position: one document is written at a time."""


@dataclass
class Face:
    """A face of the text: its font, and the font that draws what the first one lacks."""

    name: str
    fallback: str
    widths: dict[str, float] = field(repr=False)
    own: frozenset[str] = field(repr=False)
    drawable: frozenset[str] = field(repr=False)

    def fit(self, text: str) -> list[str]:
        """The author's lines, every character drawable."""
        return [
            line if self._ready(line) else shaped(printable(line, self.drawable.__contains__))
            for line in paragraphs(text)
        ]

    def width(self, text: str, size: float) -> float:
        """The width in points of a text that was made fit."""
        widths = self.widths
        return sum([widths[character] for character in text]) * size

    def wrap(self, text: str, size: float, width: float) -> list[str]:
        """The lines of a text within `width` points, in the order in which they are drawn."""
        found: list[str] = []
        for line in self.fit(text):
            found += self._broken(line, width / size)
        return [reading_order(line) for line in found]

    def runs(self, line: str) -> Iterator[tuple[str, str]]:
        """The line in pieces, each with the name of its font."""
        if self.own.issuperset(line):
            yield self.name, line
            return
        start, mine = 0, True
        for at, character in enumerate(line):
            if (character in self.own) != mine:
                if at > start:
                    yield self.name if mine else self.fallback, line[start:at]
                start, mine = at, not mine
        yield self.name if mine else self.fallback, line[start:]

    def _ready(self, line: str) -> bool:
        return self.own.issuperset(line) and unicodedata.is_normalized("NFC", line)

    def _broken(self, line: str, width: float) -> Iterator[str]:
        """Break at spaces; a word wider than the column after a hyphen or its like, else where the
        column ends.
        """
        widths, space = self.widths, self.widths[" "]
        current: list[str] = []
        used = 0.0
        for word in line.split(" "):
            wide = sum([widths[character] for character in word])
            if current and used + space + wide > width:
                yield " ".join(current)
                current, used = [], 0.0
            if wide > width:
                *whole, word = self._cut(word, width)
                yield from whole
                wide = sum([widths[character] for character in word])
            used += wide + (space if current else 0.0)
            current.append(word)
        yield " ".join(current)

    def _cut(self, word: str, width: float) -> list[str]:
        pieces, start, used, soft = [], 0, 0.0, 0
        for at, character in enumerate(word):
            if at > start and used + self.widths[character] > width:
                end = soft if soft > start else at
                pieces.append(word[start:end])
                start, used = end, sum([self.widths[sign] for sign in word[end:at]])
                if at > start and used + self.widths[character] > width:
                    pieces.append(word[start:at])  # what stood after the sign fills a line too
                    start, used = at, 0.0
            used += self.widths[character]
            if character in _BREAKABLE:
                soft = at + 1
        return [*pieces, word[start:]]


@lru_cache(maxsize=1)
def faces() -> tuple[Face, Face]:
    """The regular and the strong face, their fonts registered with reportlab."""
    with FONT_LOCK:
        return _face("Inter-Regular", "DejaVuSans"), _face("Inter-SemiBold", "DejaVuSans-Bold")


def _face(name: str, fallback: str) -> Face:
    own, second = _advances(name), _advances(fallback)
    widths = {**second, **own}
    return Face(name, fallback, widths, frozenset(own), frozenset(widths))


def _advances(name: str) -> dict[str, float]:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font: Any = TTFont(name, str(resources() / "fonts" / f"{name}.ttf"))
    pdfmetrics.registerFont(font)
    face = font.face
    return {
        chr(code): face.charWidths.get(code, face.defaultWidth) / 1000
        for code in face.charToGlyph
        if code <= ord(_LAST_OF_PLANE_0) and _has_drawing(chr(code))
    }


def _has_drawing(character: str) -> bool:
    return character.isprintable() or unicodedata.category(character) == "Zs"
