"""Criteria with their headings and items, from the units of a bloc."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jury_desk.frameworks.reading.codes import Code, Role
from jury_desk.frameworks.reading.competencies import Context
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.joining import Made, goes_on, join, repeated_at_start
from jury_desk.frameworks.reading.segments import Unit, label_of
from jury_desk.frameworks.reading.spans import Text

_SENTENCE = re.compile(
    r"\b(?:est|sont|a|ont|doit|doivent|peut|peuvent|permet|permettent|respecte|respectent|presente"
    r"|presentent|repond|repondent|prend|tient|comporte|correspond)\b"
)
_ENUMERATION = re.compile(
    r"(?<=,)\s+(?=[A-ZÀ-ÖØ-Þ])"
    r"|(?<![\s.,;:])(?<!\bau)(?<!\bdu)(?<!\bde)(?<!\ble)(?<!\bla)(?<!\bà)(?<!\ben)(?<!\baux)"
    r"(?<!\bles)(?<!\bdes)(?<!\bun)(?<!\bet)(?<!\bpar)\s+(?=[A-ZÀ-ÖØ-Þ][a-zà-ÿ]{3,}\s+[a-zà-ÿ])"
)

_MOST_HEADINGS = 3  # one above another
_MOST_HEADING_WORDS = 14
_RUN_IN = re.compile(r"([^\W\d]{3,})\b([^:.]{1,80}?\s?:)\s+(?=[A-ZÀ-ÖØ-Þ])")


@dataclass
class _Heading:
    style: tuple[str, ...]
    word: str
    text: Text
    depth: int = 0
    mark: tuple[str, int] | None = None


def criteria_of(units: Sequence[Unit], context: Context, starts: frozenset[int]) -> list[Made]:
    """The criteria of a bloc. `starts` are rows that begin something else than a continuation:
    headings of the row before end there.
    """
    mine = [unit for unit in units if unit.role in (Role.CRITERION, Role.INDICATOR)]
    return _Criteria(mine, context, starts).run()


class _Criteria:
    def __init__(self, units: list[Unit], context: Context, starts: frozenset[int]) -> None:
        self.units = units
        self.context = context
        self.starts = starts
        self.made: list[Made] = []
        self.stack: list[_Heading] = []
        self.small = _small_cells(units)
        self.open: Made | None = None
        """The criterion that bullets and continuations may go on with."""
        family = context.families.most_common(Role.CRITERION)
        self.family = family if family and context.families.count(family) >= 2 else None
        self.coded = sum(unit.code is not None for unit in units) >= 2
        self.known: set[tuple[str, tuple[int, ...], str]] = set()
        """Coded criteria by code and text."""
        self.level = 0
        """How deep the criterion that is open lies."""
        self.bullet: str | None = None
        """Its bullet."""
        self.headed = 0
        self.words: dict[str, tuple[str, ...]] = {}
        """The first words of headings met, and the style of each."""

    def run(self) -> list[Made]:
        row = cell = -1
        for place, unit in enumerate(self.units):
            if unit.row != row and unit.row in self.starts and row >= 0:
                pending = bool(self.stack) and self.stack[-1].depth == len(self.made)
                if not (pending or self._continues(unit) or self._counts_on(unit)):
                    self.stack.clear()
            same_cell, row, cell = unit.cell == cell, unit.row, unit.cell
            self._add(place, unit, same_cell)
        return self.made

    def _continues(self, unit: Unit) -> bool:
        last = self.open.last() if self.open is not None else None
        return goes_on(last, unit, same_cell=False)

    def _counts_on(self, unit: Unit) -> bool:
        """Whether its number is the next of a heading that stands above."""
        return unit.mark is not None and any(
            item.mark == (unit.mark[0], unit.mark[1] - 1) for item in self.stack
        )

    def _add(self, place: int, unit: Unit, same_cell: bool) -> None:
        unit = self._without_repeat(unit, same_cell)
        if not unit.text:
            return
        above = self.open
        if above is not None and self._belongs(above, unit, same_cell):
            return
        if unit.code is not None:
            self._coded(unit, unit.code)
        elif self._is_heading(place, unit):
            self._head(unit)
        elif above is not None and self._completes(above, unit, same_cell):
            return
        elif (end := self._run_in(unit)) is not None:
            self._head(replace(unit, span=unit.span.part(0, end)), run_in=True)
            self._criterion(replace(unit, span=unit.span.part(end)))
        else:
            self._criterion(unit)

    def _without_repeat(self, unit: Unit, same_cell: bool) -> Unit:
        """The unit without what the cut of cells prints twice."""
        if same_cell or self.open is None or unit.code is not None or unit.bullet is not None:
            return unit
        again = repeated_at_start(self.open.last(), unit.text)
        if not again:
            return unit
        self.context.twice.append(unit.span.part(0, again))
        return replace(unit, span=unit.span.part(again))

    def _belongs(self, above: Made, unit: Unit, same_cell: bool) -> bool:
        """Give a unit to the criterion above where it goes on with it or is an item of it."""
        if unit.role is Role.INDICATOR and unit.code is None:
            self._indicator(above, unit, same_cell)
        elif self._joins(unit, same_cell) and goes_on(above.last(), unit, same_cell):
            above.reasons.append(join(above.last(), unit.span, self.context.vocabulary))
        elif unit.code is None and self._is_item(above, unit):
            above.items.append(Text.of(unit.span))
        else:
            return False
        above.cells.add(unit.cell)
        return True

    def _completes(self, above: Made, unit: Unit, same_cell: bool) -> bool:
        """Give a line that is no heading to the criterion above, where it completes it."""
        if self._is_list_of(above, unit):
            self._listed(above, unit)
        elif self._goes_on_coded(above, unit, same_cell):
            above.last().add(unit.span)
            above.reasons.append("joined" if same_cell else "joined-by-guess")
        else:
            return False
        above.cells.add(unit.cell)
        return True

    def _joins(self, unit: Unit, same_cell: bool) -> bool:
        """Whether lines that go on are joined: not where a cell's lines all begin so."""
        if not same_cell:
            return not (unit.row in self.starts and unit.text[:1].isupper())
        return unit.cell not in self.small

    # ── criteria ─────────────────────────────────────────────────────────────────────────────

    def _coded(self, unit: Unit, code: Code) -> None:
        above = self.made[-1].code if self.made else None
        if self.stack and above is not None and self.headed and _parent(above) != _parent(code):
            self.stack = [item for item in self.stack if item.depth >= len(self.made)]
        if not self._printed_again(unit, code):
            self._criterion(unit)

    def _indicator(self, above: Made, unit: Unit, same_cell: bool) -> None:
        """What a criterion is judged by, in a column of its own, is an item of it."""
        last = above.items[-1] if above.items else None
        if last is not None and goes_on(last, unit, same_cell):
            above.reasons.append(join(last, unit.span, self.context.vocabulary))
        else:
            above.items.append(Text.of(unit.span))

    def _goes_on_coded(self, above: Made, unit: Unit, same_cell: bool) -> bool:
        """A line without a code where criteria have one: it goes on with the one above, in its
        cell or in a row that begins nothing else.
        """
        if above.code is None or not self.coded:
            return False
        if unit.bullet is not None or unit.mark is not None:
            return False
        return same_cell or (unit.first and unit.row not in self.starts)

    def _printed_again(self, unit: Unit, code: Code) -> bool:
        key = (code.prefix, code.numbers, folded(unit.text))
        if key not in self.known:
            self.known.add(key)
            return False
        self.context.twice.append(unit.span)
        if unit.code_span is not None:
            self.context.twice.append(unit.code_span)
        return True

    def _criterion(self, unit: Unit) -> None:
        while self.stack and self.stack[-1].style == ("#",) and unit.bullet == "#":
            self.stack.pop()
        made = Made(unit.row, Text.of(unit.span), unit.code, unit.code_span, cells={unit.cell},
                    headings=[item.text for item in self.stack], column=unit.heading,
                    rerouted=unit.rerouted, owner=unit.owner)  # fmt: skip
        if unit.bullet is not None:
            made.reasons.append("bullet")
        self.made.append(made)
        self.open = made
        self.level, self.bullet = unit.level, unit.bullet

    def _is_item(self, above: Made, unit: Unit) -> bool:
        """A bullet that completes the sentence of a criterion."""
        if unit.bullet is None:
            return False
        listed = above.text.tail(20).rstrip().endswith(":") or bool(above.items)
        if above.code is None:
            other = self.bullet is not None and unit.bullet != self.bullet
            return listed and (unit.level > self.level or other)
        return listed or unit.level > 0 or self.coded

    def _is_list_of(self, above: Made, unit: Unit) -> bool:
        """A line of several short things that completes a criterion ending in a colon."""
        return (
            above.text.tail(20).rstrip().endswith(":")
            and unit.bullet is None
            and not above.items
            and len(unit.text) <= 300
            and len(_ENUMERATION.split(unit.text)) >= 3
        )

    def _listed(self, above: Made, unit: Unit) -> None:
        start = 0
        for found in _ENUMERATION.finditer(unit.text):
            above.items.append(Text.of(unit.span.part(start, found.start())))
            start = found.end()
        above.items.append(Text.of(unit.span.part(start)))
        above.reasons.append("split-by-guess")

    # ── headings ─────────────────────────────────────────────────────────────────────────────

    def _is_heading(self, place: int, unit: Unit, depth: int = 0) -> bool:
        """A line that heads what follows it: a label, a numbered or marked line before a list,
        a line set apart by its looks, a line that ends in a colon before bullets or codes.
        """
        following = self._following(place)
        if following is None or following.role is Role.INDICATOR:
            return False
        if label_of(unit.text) is not None:
            return True
        style = _style(unit)
        words = len(unit.text.split())
        deeper = _style(following) != style and (
            following.bullet is not None or following.code is not None
        )
        if not deeper and depth < _MOST_HEADINGS and _may_head(unit, following):
            deeper = self._is_heading(place + 1, following, depth + 1)
        if unit.paragraph.heading is not None and words <= 25:
            return True
        if style[0] == "look":
            return words <= 30 and self._heads_cell(place, unit)
        if style[0] == "#" or style[0] == "number":
            return deeper and not (style[0] == "#" and following.bullet == "#")
        if unit.bullet is None and unit.text.rstrip().endswith(":"):
            return deeper
        return (
            unit.bullet is None
            and deeper
            and words <= _MOST_HEADING_WORDS
            and not unit.text[:1].islower()
            and not unit.text.rstrip().endswith((".", ";"))
            and _SENTENCE.search(folded(unit.text)) is None
        )

    def _run_in(self, unit: Unit) -> int | None:
        """Where a heading ends that stands on one line with its criterion: it begins as the
        headings before it do.
        """
        found = _RUN_IN.match(unit.text)
        if found is None or unit.bullet is not None:
            return None
        return found.end(2) if folded(found[1]) in self.words else None

    def _heads_cell(self, place: int, unit: Unit) -> bool:
        """Whether a line set apart by its looks has others below it in its cell, or below it in
        the next where its cell ends with it.
        """
        known = _style(unit) in self.words.values()
        for other in self.units[place + 1 :]:
            begins = other.row != unit.row and other.row in self.starts
            if other.cell != unit.cell and begins and not known:
                return False
            if _style(other)[0] != "look":
                return True
        return False

    def _following(self, place: int) -> Unit | None:
        if place + 1 >= len(self.units):
            return None
        unit, following = self.units[place], self.units[place + 1]
        if following.row != unit.row and following.row in self.starts:
            # A page may end between a heading and what it heads.
            return following if self._counts_on(unit) or _style(unit)[0] == "look" else None
        return following

    def _head(self, unit: Unit, *, run_in: bool = False) -> None:
        style = _style(unit)
        if run_in:
            style = self.words[folded(unit.text.split()[0])]
        label = label_of(unit.text)
        if label is not None:
            style = ("label", label[0])
        self._make_room(style, folded(unit.text.split()[0]))
        self.stack.append(
            _Heading(
                style,
                folded(unit.text.split()[0]),
                Text.of(unit.span),
                len(self.made),
                unit.mark,
            )
        )
        self.headed += 1
        self.words.setdefault(folded(unit.text.split()[0]), style)
        self.open = None

    def _make_room(self, style: tuple[str, ...], word: str) -> None:
        """Take headings away that a new one stands beside, by its style or its first word."""
        for place, item in enumerate(self.stack):
            if item.style == style or (item.word == word and len(word) >= 4):
                del self.stack[place:]
                return
        if not self.stack:
            return
        above = self.stack[-1]
        between = above.depth < len(self.made)
        if style[0] == "look" and between:
            self.stack.clear()
        elif style[0] == above.style[0] == "colon":
            self.stack.pop()


def _small_cells(units: Sequence[Unit]) -> set[int]:
    """The cells nearly all of whose lines begin small: each is a thing of its own."""
    lines: dict[int, list[bool]] = {}
    for unit in units:
        if not unit.first:
            small = unit.text[:1].islower() and unit.bullet is None
            lines.setdefault(unit.cell, []).append(small)
    return {cell for cell, told in lines.items() if len(told) > 1 and sum(told) * 3 > len(told) * 2}


def _may_head(unit: Unit, following: Unit) -> bool:
    """Whether a line may stand above another heading: a plain one above the first of numbered
    ones, a numbered one above one that ends in a colon.
    """
    if following.cell != unit.cell or unit.bullet is not None:
        return False
    if unit.mark is None:
        return following.mark is not None and following.mark[1] == 1
    return following.mark is None and _style(following)[0] in ("#", "colon")


def _parent(code: Code) -> tuple[int, ...]:
    return code.numbers[:-1]


def _style(unit: Unit) -> tuple[str, ...]:
    """How a line is set apart; headings of one style stand beside one another."""
    paragraph = unit.paragraph
    alone = len(unit.text) == len(paragraph.text)
    if alone and (paragraph.underlined or paragraph.bold or paragraph.heading):
        sort = unit.mark[0] if unit.mark else (":" if unit.text.rstrip().endswith(":") else "")
        return ("look", str(paragraph.heading or 0), "bold" if paragraph.bold else "under", sort)
    if unit.bullet == "#":
        return ("#",)
    if unit.mark is not None:
        return ("number", unit.mark[0])
    if unit.bullet is not None:
        return ("bullet", unit.bullet, str(unit.level))
    return ("colon",) if unit.text.rstrip().endswith(":") else ("plain",)
