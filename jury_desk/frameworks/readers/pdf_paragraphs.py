"""Lines to paragraphs: which line goes on with the one before, and how a cut word is joined.

A line that leaves room ends its paragraph only where the next word would have fitted into it.
"""

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from jury_desk.frameworks.bullets import split_bullet
from jury_desk.frameworks.readers.common import collapse
from jury_desk.frameworks.readers.pdf_ink import Area
from jury_desk.frameworks.readers.pdf_words import Line

CUT = "\x1e"
"""Stands in a text after a hyphen that ended a line, until `Hyphens` says whether it stays."""

TORN = "\x1f"
"""Stands where a line as narrow as one word may have torn it, until `Hyphens` says whether so."""

_SPACE = 0.28  # how wide a space is, in sizes, where a line has none
_SOFT_SIGNS = "-–—*→⇒·∙#"  # bullets that also stand within sentences
_ENDS = re.compile(r"[.!?:;…][»”\")\]]*$")
_FULL_STOP = re.compile(r"[.!?…][»”\")\]]*$")
_STOP_WITHIN = re.compile(r"[a-zà-ÿ)»][.!?…] +[A-ZÀ-Ý«]")
_CAPITAL = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]")
_CAPITAL_WITHIN = re.compile(r"[^\W_,;'’][»)]* (?:[dlDL]['’])?[A-ZÀ-Ý][a-zà-ÿ]")
_CODE = re.compile(
    r"([A-Z]{1,4}(?=[ .-]?\d)|(?=\d+[.)°])|(?=[a-z]\)))[ .-]?[\w.-]+[.:)°–-]?(?:\s|$)"
)
_GOES_ON = re.compile(
    r"(?:[,;/&(–-]|\b(?:et|ou|à|au|aux|de|du|des|en|la|le|les|bloc|and|or|of|to|the|in))$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class TextBlock:
    """A paragraph being made: its text may hold CUT."""

    text: str
    area: Area
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    size: float = 0.0
    turn: int = 0
    level: int = 0
    indent: float = 0.0
    """How far its first line stands from the left of what is around it."""


@dataclass(slots=True)
class Setting:
    """How the lines around a paragraph are set: where they may start and must end, in points."""

    left: float
    right: float
    leading: dict[int, float] = field(default_factory=dict)
    """From line to line of one paragraph, by the letters' size in tenths."""

    def leading_of(self, size: float) -> float:
        """The leading of letters of that size; a usual one where none was seen."""
        return self.leading.get(round(size * 10), 1.3 * size)


def right_edge(area: Area, lines: Sequence[Line]) -> float:
    """Where the lines of a cell must end: as far from its right as they stand from its left, or
    where most full lines end.
    """
    if not lines:
        return area.x1
    padding = max(0.0, min(line.x0 for line in lines) - area.x0)
    furthest = max(line.x1 for line in lines)
    supposed = area.x1 - min(padding, 0.15 * area.width)
    near = sum(1 for line in lines if furthest - line.x1 <= 0.2 * area.width)
    if len(lines) >= 10 and near >= 0.5 * len(lines) and supposed > furthest:
        return min(supposed, furthest + 0.3 * lines[0].size)
    return max(supposed, furthest)


def leadings(groups: Iterable[tuple[Sequence[Line], float]]) -> dict[int, float]:
    """The leading by size, of lines that certainly go on: the next word would not have fitted.
    Each group is the lines of a cell and its right edge.
    """
    seen: dict[int, list[float]] = {}
    for lines, right in groups:
        for line, after in itertools.pairwise(lines):
            pitch = after.baseline - line.baseline
            alike = abs(line.size - after.size) <= 0.05 * line.size
            if (
                alike
                and 0.8 * line.size < pitch < 2.6 * line.size
                and not _fits(line, after, right)
            ):
                seen.setdefault(round(line.size * 10), []).append(pitch)
    return {size: statistics.quantiles(found * 2, n=4)[0] for size, found in seen.items()}


def blocks_of(lines: Sequence[Line], setting: Setting, turn: int) -> list[TextBlock]:
    """The paragraphs that the lines of one cell or column make."""
    if not lines:
        return []
    signs = [split_bullet(collapse(line.text))[0] for line in lines]
    join = _Joiner(lines, signs, setting)
    blocks: list[list[Line]] = [[lines[0]]]
    for place in range(1, len(lines)):
        if join.goes_on(place, blocks[-1]):
            blocks[-1].append(lines[place])
        else:
            blocks.append([lines[place]])
    return [_block(block, setting, turn) for block in blocks]


def _fits(line: Line, after: Line, right: float, room: float | None = None) -> bool:
    free = right - line.x1 if room is None else room
    space = line.space or after.space or _SPACE
    return after.first_stretch + space * line.size <= free - 0.2


class _Joiner:
    """Decides for each line of a cell whether it goes on with the one before."""

    def __init__(self, lines: Sequence[Line], signs: list[str | None], setting: Setting) -> None:
        self._lines, self._signs, self._setting = lines, signs, setting
        self._counts = Counter(sign for sign in signs if sign)
        codes = (_CODE.match(line.text) for line in lines)
        self._series = Counter(
            kind for kind, _ in {(told[1], told[0]) for told in codes if told is not None}
        )
        self._aligned_left = not _centred(lines)
        self._starts = [
            place for place in range(1, len(lines)) if self._fits(place) and signs[place] is None
        ]
        self._one_each = self._sentences_end_lines()
        self._capital_each = self._capitals_start_paragraphs()

    def goes_on(self, place: int, block: list[Line]) -> bool:
        """Whether a line continues the block that ends with the line before."""
        before, line = self._lines[place - 1], self._lines[place]
        if before.broken:
            return True
        if self._starts_item(place) or self._spaced(before, line):
            return False
        if self._cut_word(before, line):
            return True
        if abs(before.size - line.size) > 0.12 * before.size:
            return False
        if self._fits(place) or self._moved(block, line):
            return False
        ended = _ENDS.search(before.text) is not None
        if self._starts_coded(place, block, ended):
            return False
        upper = line.text[:1].isupper()
        if (ended or upper) and _weight_changes(block, line):
            return False
        if self._capital_each and _CAPITAL.match(line.text) and not _GOES_ON.search(before.text):
            return False
        return not (self._one_each and upper and _FULL_STOP.search(before.text))

    def _starts_coded(self, place: int, block: list[Line], ended: bool) -> bool:
        """Whether the line starts with a code that numbers it, and does not just mention one."""
        told = _CODE.match(self._lines[place].text)
        if told is None:
            return False
        text = " ".join(line.text for line in block)
        if text.count("(") > text.count(")") or _GOES_ON.search(text):
            return False
        return ended or self._series[told[1]] > 1

    def _starts_item(self, place: int) -> bool:
        sign = self._signs[place]
        if sign is None:
            return False
        before = self._lines[place - 1]
        within = (
            sign in _SOFT_SIGNS
            and self._counts[sign] == 1
            and not _ENDS.search(before.text)
            and not self._fits(place)
            and abs(before.x0 - self._lines[place].x0) <= 1
        )
        return not within

    def _fits(self, place: int) -> bool:
        before, line = self._lines[place - 1], self._lines[place]
        if self._aligned_left:
            return _fits(before, line, self._setting.right)
        room = self._setting.right - self._setting.left - (before.x1 - before.x0)
        return _fits(before, line, self._setting.right, room)

    def _spaced(self, before: Line, line: Line) -> bool:
        leading = self._setting.leading_of(min(before.size, line.size))
        return line.baseline - before.baseline > 1.15 * leading + 0.3

    def _cut_word(self, before: Line, line: Line) -> bool:
        return bool(re.search(r"[^\W\d_]-$", before.text)) and line.text[:1].islower()

    def _moved(self, block: list[Line], line: Line) -> bool:
        """Whether the line starts further in than the block's lines do, or back at its bullet."""
        if not self._aligned_left:
            return False
        em = line.size
        body = block[1].x0 if len(block) > 1 else _text_start(block[0])
        if len(block) > 1:
            return abs(line.x0 - body) > 0.7 * em
        return line.x0 - body > 0.9 * em

    def _sentences_end_lines(self) -> bool:
        """Whether sentences stop at line ends only, most of them certainly ending a paragraph, or
        all paragraphs that certainly start there do so with a capital; and no white tells
        paragraphs apart.
        """
        stops = [
            place
            for place in range(1, len(self._lines))
            if _FULL_STOP.search(self._lines[place - 1].text)
            and self._lines[place].text[:1].isupper()
            and not _CODE.match(self._lines[place].text)
        ]
        if any(self._spaced(self._lines[place - 1], self._lines[place]) for place in stops):
            return False
        whole = " ".join(line.text for line in self._lines)
        within = len(_STOP_WITHIN.findall(whole)) - len(stops)
        certain = sum(1 for place in stops if self._fits(place))
        starts = [self._lines[place].text for place in self._starts]
        capitals = len(starts) >= 2 and all(text[:1].isupper() for text in starts)
        return within <= 0 and (capitals or (len(stops) >= 3 and 2 * certain >= len(stops)))

    def _capitals_start_paragraphs(self) -> bool:
        """Whether no white and no stop tells paragraphs apart, but a capital: all that certainly
        start there have one, and no word within a line has.
        """
        starts = [(self._lines[place - 1], self._lines[place]) for place in self._starts]
        if len(starts) < 2 or any(self._spaced(*pair) for pair in starts):
            return False
        bare = sum(1 for before, _ in starts if not _ENDS.search(before.text))
        within = any(_CAPITAL_WITHIN.search(line.text) for line in self._lines)
        return (
            2 * bare > len(starts)
            and all(_CAPITAL.match(line.text) for _, line in starts)
            and not within
        )


def _weight_changes(block: Sequence[Line], line: Line) -> bool:
    """Whether a plain line stands below bold ones, or a bold one below a plain one."""
    if _bold(line):
        return _bold(block[-1]) is False
    return _bold(line) is False and all(_bold(each) for each in block)


def _text_start(line: Line) -> float:
    """Where a first line's text starts, after its bullet."""
    if split_bullet(collapse(line.text))[0] and len(line.words) > 1:
        return line.words[1].x0
    return line.x0


def _centred(lines: Sequence[Line]) -> bool:
    """Whether the lines share their middle or their end, and not their start."""
    if len(lines) < 2:
        return False
    starts = [line.x0 for line in lines]
    middles = [line.x0 + line.x1 for line in lines]
    ends = [line.x1 for line in lines]
    if max(starts) - min(starts) <= 3:
        return False
    return max(middles) - min(middles) <= 4 or max(ends) - min(ends) <= 1


def _bold(line: Line) -> bool | None:
    """Whether the whole line is bold; None where part of it is."""
    told = {word.face.bold for word in line.words}
    return told.pop() if len(told) == 1 else None


def _block(lines: list[Line], setting: Setting, turn: int) -> TextBlock:
    words = [word for line in lines for word in line.words]
    told = [word for word in words if any(sign.isalnum() for sign in word.text)] or words
    return TextBlock(
        text=_text(lines, setting.right),
        area=Area(
            min(line.x0 for line in lines),
            min(line.top for line in lines),
            max(line.x1 for line in lines),
            max(line.bottom for line in lines),
        ),
        bold=all(word.face.bold for word in told),
        italic=all(word.face.italic for word in told),
        underlined=all(word.underlined for word in told),
        size=lines[0].size,
        turn=turn,
        indent=lines[0].x0 - setting.left,
    )


def _text(lines: list[Line], right: float) -> str:
    told = lines[0].text
    for before, line in itertools.pairwise(lines):
        text = line.text
        if before.broken or re.search(r"[^\W\d_]/$", told) or _hangs(told, text):
            told += text
        elif _torn(before, line, right):
            told += TORN + text
        elif re.search(r"[^\W_]-$", told) and text[:1].isalnum():
            told += CUT + text
        else:
            told += " " + text
    return told


def _hangs(told: str, text: str) -> bool:
    """Whether the second part of a compound starts the line, its hyphen before it."""
    return bool(re.search(r"[^\W\d_]$", told) and re.match(r"-[^\W\d_]", text))


def _torn(before: Line, line: Line, right: float) -> bool:
    """Whether the line may end within a word too long for it: one word fills it to its end."""
    alone = len(before.words) == 1 or (
        len(before.words) == 2 and _text_start(before) == before.words[1].x0
    )
    letters = before.text[-1:].isalpha() and line.text[:1].islower()
    return alone and letters and right - before.x1 <= 0.7 * before.size


def with_levels(blocks: Sequence[TextBlock]) -> None:
    """Tell how deep each list item lies, by how far it is indented among those given."""
    items = [block for block in blocks if split_bullet(collapse(block.text))[0]]
    steps: list[float] = []
    for block in sorted(items, key=lambda block: block.indent):
        if not steps or block.indent - steps[-1] > 0.6 * block.size:
            steps.append(block.indent)
    for block in items:
        block.level = sum(1 for step in steps[1:] if block.indent >= step - 0.1)
