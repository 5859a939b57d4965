"""Letters to runs, runs to words, words to lines.

A run is what the file paints as one stretch without white space; it belongs to one cell. Words and
lines are made of the runs of one cell, by their places alone.
"""

import itertools
import statistics
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jury_desk.frameworks.readers.pdf_ink import LOST, Area, Face, Glyph, Rule

ASCENT = 0.76
"""How far letters reach above their line, in sizes; enough for capitals with accents."""
DESCENT = 0.22

_SPACES = " \t\n\r\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u3000"
_OPENING, _CLOSING = "«([", ":;!?».,)]/"
"""Signs that no line may end after, nor start with, even where a space stands between."""
_GLUES = "\u00a0\u2007\u202f"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_ACCENTS = {"´": "\u0301", "`": "\u0300", "ˋ": "\u0300", "ˊ": "\u0301", "ˆ": "\u0302",
            "¨": "\u0308", "˜": "\u0303", "¸": "\u0327", "ˇ": "\u030c", "˚": "\u030a"}  # fmt: skip
_BULLET_SIGN = "•"


@dataclass(slots=True)
class Run:
    """Letters painted one after the other without white space between."""

    glyphs: list[Glyph]
    space_after: bool = False
    glue_after: bool = False
    space_before: bool = False
    doubled: bool = False
    underlined: bool = False

    @property
    def x0(self) -> float:
        """Its left end."""
        return self.glyphs[0].x0

    @property
    def x1(self) -> float:
        """Its right end."""
        return self.glyphs[-1].x1

    @property
    def baseline(self) -> float:
        """The height of the line its letters stand on."""
        return self.glyphs[0].baseline

    @property
    def size(self) -> float:
        """Of its first letter."""
        return self.glyphs[0].size

    @property
    def turn(self) -> int:
        """The direction it reads in."""
        return self.glyphs[0].turn

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre, in its own frame."""
        return (self.x0 + self.x1) / 2, self.baseline - self.size * 0.3

    @property
    def text(self) -> str:
        """Its letters."""
        return "".join(glyph.text for glyph in self.glyphs)


@dataclass(slots=True)
class Word:
    """A word on a line. `glued`: no line may end between it and the one before."""

    text: str
    x0: float
    x1: float
    size: float
    face: Face
    glued: bool = False
    underlined: bool = False


@dataclass(slots=True)
class Line:
    """Words side by side, left to right."""

    words: list[Word]
    baseline: float
    size: float
    top: float
    bottom: float
    broken: bool = False
    """Whether a soft hyphen ends it: the word goes on."""

    @property
    def x0(self) -> float:
        """Its left end."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Its right end."""
        return self.words[-1].x1

    @property
    def text(self) -> str:
        """Its words, a space between."""
        return " ".join(word.text for word in self.words)

    @property
    def area(self) -> Area:
        """Around its words."""
        return Area(self.x0, self.top, self.x1, self.bottom)

    @property
    def space(self) -> float | None:
        """How wide its spaces are, in sizes; None for a single word."""
        gaps = [after.x0 - before.x1 for before, after in itertools.pairwise(self.words)]
        return statistics.median(gaps) / self.size if gaps and self.size else None

    @property
    def first_stretch(self) -> float:
        """How wide the words are that a line end may not part, at the line's start."""
        end = self.words[0].x1
        for before, word in itertools.pairwise(self.words):
            opened = before.text[-1] in _OPENING
            if not (word.glued or opened or word.text[0] in _CLOSING):
                break
            end = word.x1
        return end - self.words[0].x0


def without_doubles(glyphs: Sequence[Glyph]) -> tuple[list[Glyph], set[int]]:
    """The letters without those painted again on the same place (bold made by hand, shadows), and
    the identities of the letters that were.
    """
    kept: list[Glyph] = []
    bold: set[int] = set()
    places: dict[tuple[str, int, int, int], list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        column, row = int(glyph.x0 // 4), int(glyph.baseline // 4)
        reach = 0.12 * glyph.size
        twin = next(
            (
                other
                for near in (column - 1, column, column + 1)
                for level in (row - 1, row, row + 1)
                for other in places.get((glyph.text, glyph.turn, near, level), ())
                if abs(other.x0 - glyph.x0) <= reach
                and abs(other.baseline - glyph.baseline) <= reach
                and abs(other.size - glyph.size) <= 0.1 * glyph.size
            ),
            None,
        )
        if twin is not None:
            bold.add(id(twin))
            continue
        places[glyph.text, glyph.turn, column, row].append(glyph)
        kept.append(glyph)
    return kept, bold


def runs_of(glyphs: Sequence[Glyph], walls: "Walls") -> list[Run]:
    """The runs in painting order. A run ends at white space, at a jump, and at a wall."""
    single, bold = without_doubles(glyphs)
    runs: list[Run] = []
    current: Run | None = None
    spaced = False
    for glyph in single:
        blank = glyph.text in _SPACES
        if blank or glyph.text in _GLUES:
            if current is not None and _touches(current.glyphs[-1], glyph, 1.5):
                current.space_after = True
                current.glue_after = not blank
            current, spaced = None, True
            continue
        if not glyph.text.strip():
            continue
        if (
            current is None
            or not _touches(current.glyphs[-1], glyph, 0.15)
            or walls.part(current.glyphs[-1], glyph)
        ):
            current = Run([], space_before=spaced)
            runs.append(current)
        current.glyphs.append(glyph)
        current.doubled = current.doubled or id(glyph) in bold
        spaced = False
    return runs


def _touches(before: Glyph, after: Glyph, gap: float) -> bool:
    """Whether a letter goes on where the one before ends, up to a gap in sizes."""
    return (
        before.turn == after.turn
        and abs(before.baseline - after.baseline) <= 0.05 * max(before.size, after.size)
        and -0.6 * before.size <= after.x0 - before.x1 <= gap * before.size
        and after.x0 > before.x0
    )


class Walls:
    """The page's vertical rules, asked for between two letters."""

    def __init__(self, rules: Iterable[Rule], turn: int) -> None:
        """`rules` stand in the frame of that turn; letters of other turns meet no wall."""
        self._turn = turn
        self._walls = sorted((rule.at, rule.start, rule.end) for rule in rules if rule.upright)
        self._places = [wall[0] for wall in self._walls]

    def part(self, before: Glyph, after: Glyph) -> bool:
        """Whether a rule stands in the gap between the two."""
        if before.turn != self._turn or not self._walls:
            return False
        place = bisect_left(self._places, min(before.x1, after.x0) - 0.6)
        middle = before.baseline - before.size * 0.3
        while place < len(self._walls) and self._places[place] <= max(before.x1, after.x0) + 0.6:
            _, start, end = self._walls[place]
            if start <= middle <= end:
                return True
            place += 1
        return False


def lines_of(runs: Sequence[Run], *, gutter: float = 0.0) -> list[Line]:
    """The lines that runs of one frame make, downwards. With a `gutter`, runs further apart than
    so many sizes stand on lines of their own.
    """
    rows: list[list[Run]] = []
    bands: list[tuple[float, float]] = []
    for run in sorted(runs, key=lambda run: (run.baseline, run.x0)):
        top, bottom = run.baseline - ASCENT * run.size, run.baseline + DESCENT * run.size
        for place in range(len(rows) - 1, max(-1, len(rows) - 6), -1):
            upper, lower = bands[place]
            shared = min(lower, bottom) - max(upper, top)
            if shared >= 0.55 * min(lower - upper, bottom - top):
                rows[place].append(run)
                if run.size > max(item.size for item in rows[place][:-1]):
                    bands[place] = top, bottom
                break
        else:
            rows.append([run])
            bands.append((top, bottom))
    lines = [
        line
        for row in rows
        for part in _parted(sorted(row, key=lambda run: (run.x0, run.x1)), gutter)
        if (line := _line(part)) is not None
    ]
    return sorted(lines, key=lambda line: (line.baseline, line.x0))


def _parted(row: list[Run], gutter: float) -> Iterator[list[Run]]:
    if not gutter:
        yield row
        return
    part = row[:1]
    for before, after in itertools.pairwise(row):
        if after.x0 - before.x1 > gutter * max(before.size, after.size):
            yield part
            part = []
        part.append(after)
    yield part


def _line(runs: list[Run]) -> Line | None:
    words = _words(runs)
    if not words:
        return None
    big = max(runs, key=lambda run: (run.size, len(run.glyphs)))
    line = Line(
        words,
        baseline=big.baseline,
        size=big.size,
        top=min(run.baseline - ASCENT * run.size for run in runs),
        bottom=max(run.baseline + DESCENT * run.size for run in runs),
    )
    if words[-1].text.endswith("\u00ad"):
        line.broken = True
    for word in words:
        word.text = word.text.replace("\u00ad", "")
    line.words = [word for word in words if word.text]
    return line if line.words else None


def _words(runs: list[Run]) -> list[Word]:
    words: list[Word] = []
    letters: list[Run] = []
    glued = False
    least = _least_gap(runs)
    for place, run in enumerate(runs):
        letters.append(run)
        after = runs[place + 1] if place + 1 < len(runs) else None
        if after is not None and not _parts(run, after, least):
            continue
        words.append(_word(letters, glued, first=not words))
        letters, glued = [], run.glue_after
    return [word for word in words if word.text]


def _parts(run: Run, after: Run, least: float) -> bool:
    gap = (after.x0 - run.x1) / max(run.size, after.size, 0.1)
    return gap > (0.06 if run.space_after or after.space_before else least)


def _least_gap(runs: list[Run]) -> float:
    """The gap, in sizes, that parts words where the file paints no space: letters set wide apart
    have larger ones between them.
    """
    gaps = [
        (after.x0 - before.x1) / max(before.size, 0.1)
        for run in runs
        for before, after in itertools.pairwise(run.glyphs)
    ]
    gaps += [
        (after.x0 - before.x1) / max(before.size, 0.1)
        for before, after in itertools.pairwise(runs)
        if not before.space_after and not after.space_before
    ]
    painted = any(run.space_after for run in runs)
    usual = min(max(0.0, statistics.median(gaps)), 0.6) if len(gaps) >= 4 else 0.0
    return usual + (0.25 if painted else 0.16)


def _word(runs: list[Run], glued: bool, first: bool) -> Word:
    faces = [glyph.face for run in runs for glyph in run.glyphs]
    face = max(set(faces), key=faces.count)
    if any(run.doubled for run in runs):
        face = face._replace(bold=True)
    return Word(
        _spelt([glyph for run in runs for glyph in run.glyphs], first),
        x0=min(run.x0 for run in runs),
        x1=max(run.x1 for run in runs),
        size=max(run.size for run in runs),
        face=face,
        glued=glued,
        underlined=all(run.underlined for run in runs),
    )


def _spelt(glyphs: list[Glyph], first: bool) -> str:
    """The letters as one text: accents on their letters, ligatures taken apart."""
    told: list[str] = []
    for place, glyph in enumerate(glyphs):
        text = "".join(_LIGATURES.get(sign, sign) for sign in glyph.text)
        if first and len(glyphs) == 1 and _is_bullet(glyph):
            text = _BULLET_SIGN
        mark = _ACCENTS.get(text)
        if mark and place + 1 < len(glyphs) and _over(glyph, glyphs[place + 1]):
            glyphs[place + 1].text += mark
            continue
        if mark and told and _over(glyph, glyphs[place - 1]):
            text = mark
        told.append(text)
    return unicodedata.normalize("NFC", "".join(told))


def _over(mark: Glyph, letter: Glyph) -> bool:
    """Whether a painted accent stands over a letter rather than beside it."""
    shared = min(mark.x1, letter.x1) - max(mark.x0, letter.x0)
    return letter.text[:1].isalpha() and shared > 0.5 * min(
        mark.x1 - mark.x0, letter.x1 - letter.x0
    )


def _is_bullet(glyph: Glyph) -> bool:
    """Whether a sign alone at a line's start, of a symbol font or without letter, is a bullet."""
    private = "\uf000" <= glyph.text[:1] <= "\uf0ff"
    return private or (glyph.face.symbols and glyph.text[:1].isascii()) or glyph.text == LOST
