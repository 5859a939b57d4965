"""How much room a text takes in a cell, without opening a font: widths of Arial and its like.

Excel and LibreOffice do not grow a row whose height is given, and do not grow rows at all in a file
they did not write: the height has to be right when the file is made, with a little to spare.
"""

import unicodedata
from functools import lru_cache

POINT_SIZE = 10.0
LEADING = 12.8
PADDING = 6.0
_INDENT = 14.0
_SPARE = 1.05
"""Real programs round each advance to pixels; measured against LibreOffice."""

_ASCII = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 "
    "556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 "
    "611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 "
    "667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 "
    "222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
)
_WIDTHS = {chr(32 + at): int(width) / 1000 for at, width in enumerate(_ASCII.split())}
_OTHERS = {"’": 0.222, "‘": 0.222, "\u00a0": 0.278, "\u202f": 0.278, "–": 0.556, "•": 0.35}
_WIDE = 1.0


@lru_cache(maxsize=4096)
def _advance(character: str) -> float:
    found = _WIDTHS.get(character) or _OTHERS.get(character)
    if found is None:
        base = unicodedata.normalize("NFD", character)[0]
        found = _WIDTHS.get(base, _WIDE)
    return found


def column_points(width: float) -> float:
    """The points in which a text is set, in a column of that width in Excel's unit.

    The unit is a digit of the workbook's default font, 7 pixels; 96 pixels make 72 points.
    """
    return width * 7 * 0.75 - _INDENT


def folded(text: str, points: float, bold: bool = False) -> list[str]:
    """The lines of a text in a column; joined without anything between them they are the text.

    A word wider than the column is cut where the column ends.
    """
    limit = points / (POINT_SIZE * _SPARE * (1.07 if bold else 1.0))
    lines: list[str] = []
    for paragraph in text.splitlines(keepends=True) or [""]:
        current, used = "", 0.0
        for word in paragraph.replace(" ", " \0").split("\0"):
            wide = sum(map(_advance, word.rstrip(" \n")))
            if current and used + wide > limit:
                lines.append(current)
                current, used = "", 0.0
            if wide > limit:
                *whole, word = _cut(word, limit)
                lines += whole
                wide = sum(map(_advance, word.rstrip(" \n")))
            used += wide + (_WIDTHS[" "] if word.endswith(" ") else 0.0)
            current += word
        lines.append(current)
    return lines


def row_height(lines: int) -> float:
    """Points of a row that shows that many lines whole."""
    return round(lines * LEADING + PADDING, 1)


def _cut(word: str, limit: float) -> list[str]:
    pieces, start, used = [], 0, 0.0
    for at, character in enumerate(word):
        wide = _advance(character)
        if at > start and used + wide > limit:
            pieces.append(word[start:at])
            start, used = at, 0.0
        used += wide
    return [*pieces, word[start:]]
