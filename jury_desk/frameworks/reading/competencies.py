"""Activities with their tasks, and competencies with their items, from the units of a bloc."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from jury_desk.frameworks.reading.codes import Code, Families, Role
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.joining import (
    Made,
    goes_on,
    is_damaged_repeat,
    join,
    repeated_at_start,
)
from jury_desk.frameworks.reading.segments import Unit
from jury_desk.frameworks.reading.spans import Span, Text, Vocabulary

_LOST_LETTER = re.compile(r"(\d{1,2})\s*[–—-]\s+(?=\S)")

LOST = "[…]"
"""The text of an element whose beginning the source does not hold."""


@dataclass
class Context:
    """What the makers of elements share."""

    families: Families
    vocabulary: Vocabulary
    twice: list[Span] = field(default_factory=list)
    """Spans left out because the same words stand just before them."""
    starts: frozenset[int] = frozenset()
    """Rows where a coded element, an activity or an assessment begins."""


def activities_of(units: Iterable[Unit], context: Context) -> list[Made]:
    """The activities of a bloc; tasks are their items."""
    maker = _Activities(context)
    for unit in units:
        if unit.role in (Role.ACTIVITY, Role.TASK):
            maker.add(unit)
    return maker.made


class _Activities:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.made: list[Made] = []
        self.cell = -1
        self.known: set[tuple[str, tuple[int, ...], str]] = set()
        family = context.families.most_common(Role.ACTIVITY)
        self.family = family if family and family[0] else None

    def add(self, unit: Unit) -> None:
        same_cell, self.cell = unit.cell == self.cell, unit.cell
        last = self.made[-1] if self.made else None
        if unit.code is None:
            self._lost_letter(unit)
        if unit.role is Role.TASK and unit.code is not None and last is not None:
            self._task(last, unit)
        elif unit.code is not None:
            self._begin(unit)
        elif last is not None and goes_on(last.last(), unit, same_cell):
            last.reasons.append(join(last.last(), unit.span, self.context.vocabulary))
        elif last is not None and (
            is_damaged_repeat(last.last().tail(400), unit.text)
            or (not same_cell and _is_same(last, unit))
        ):
            self.context.twice.append(unit.span)
        elif unit.bullet is not None and last is not None and not _has_bullet(last):
            last.items.append(Text.of(unit.span))
        else:
            self._begin(unit)

    def _begin(self, unit: Unit) -> None:
        if unit.code is not None:
            key = (unit.code.prefix, unit.code.numbers, folded(unit.text))
            if key in self.known:
                self.context.twice.append(_with_code(unit))
                return
            self.known.add(key)
        made = Made(unit.row, Text.of(unit.span), unit.code, unit.code_span, cells={unit.cell},
                    inner=not unit.first)  # fmt: skip
        if unit.bullet is not None and unit.code is None:
            made.reasons.append("bullet")
        self.made.append(made)

    def _task(self, last: Made, unit: Unit) -> None:
        """A task's code stays in its text; one printed twice is kept once."""
        task = Text.of(_with_code(unit))
        again = repeated_tail(unit.text)
        if again:
            kept = unit.text[:again].rstrip()
            self.context.twice.append(unit.span.part(again))
            task = Text.of(Span(unit.span.paragraph, _with_code(unit).start,
                                unit.span.start + len(kept)))  # fmt: skip
        if any(folded(item.text) == folded(task.text) for item in last.items):
            self.context.twice.append(_with_code(unit))
        else:
            last.items.append(task)

    def _lost_letter(self, unit: Unit) -> None:
        """A number alone where the next code of the family is due: its letter was lost."""
        found = _LOST_LETTER.match(unit.text)
        if found is None or self.family is None:
            return
        number = int(found[1])
        last = next((item.code for item in reversed(self.made) if item.code), None)
        due = last.numbers[-1] + 1 if last is not None and last.family == self.family else 1
        if self.family[1] == 1 and number == due:
            prefix = self.family[0]
            unit.code = Code(prefix, (number,), f"{prefix}{number}", False, 0)
            unit.code_span = unit.span.part(0, len(found[1]))
            unit.span = unit.span.part(found.end())


def _is_same(last: Made, unit: Unit) -> bool:
    """Whether a cell prints the uncoded activity above once more, beside its next competency."""
    return last.code is None and not last.items and folded(last.text.text) == folded(unit.text)


def _has_bullet(last: Made) -> bool:
    """Whether bullets are activities of their own: where none has a code or stands bare."""
    return last.code is None and "bullet" in last.reasons


def repeated_tail(text: str) -> int:
    """Where a text begins to repeat its own end, with damaged letters or not; 0 where never."""
    words = [found.start() for found in re.finditer(r"\S+", text)]
    if len(words) < 8:
        return 0
    for count in range(len(words) // 2, 3, -1):
        start = words[-count]
        if not text[start].isupper():
            continue
        if is_damaged_repeat(text[:start].rstrip(), text[start:]):
            return start
    return 0


def _with_code(unit: Unit) -> Span:
    start = unit.code_span.start if unit.code_span is not None else unit.span.start
    return Span(unit.span.paragraph, start, unit.span.end)


def competencies_of(units: Iterable[Unit], context: Context) -> list[Made]:
    """The competencies of a bloc, column by column."""
    columns: dict[tuple[Role, str], _Competencies] = {}
    for unit in units:
        if unit.role in (Role.COMPETENCY, Role.ASSESSED):
            key = (unit.role, unit.heading)
            columns.setdefault(key, _Competencies(context)).add(unit)
    ordered = sorted(columns.items(), key=lambda item: item[0][0] is Role.ASSESSED)
    return [made for _, maker in ordered for made in maker.made]


class _Competencies:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.made: list[Made] = []
        self.cell = -1
        self.known: dict[tuple[str, tuple[int, ...], str], Made] = {}
        """The coded ones by code and text."""
        family = context.families.most_common(Role.COMPETENCY)
        self.coded = family is not None and context.families.count(family) >= 2

    def add(self, unit: Unit) -> None:
        same_cell, self.cell = unit.cell == self.cell, unit.cell
        last = self.made[-1] if self.made else None
        if unit.code is not None:
            self._begin(unit)
            return
        if last is not None and not same_cell:
            again = repeated_at_start(last.last(), unit.text)
            if again:
                self.context.twice.append(unit.span.part(0, again))
                unit.span = unit.span.part(again)
                if not unit.text:
                    last.cells.add(unit.cell)
                    return
        if last is not None and goes_on(last.last(), unit, same_cell):
            last.reasons.append(join(last.last(), unit.span, self.context.vocabulary))
            last.cells.add(unit.cell)
        elif unit.bullet is not None and (self.coded or self._lists(last)):
            self._item(last, unit)
        elif last is not None and self._goes_on_coded(last, unit, same_cell):
            self._more(last, unit, same_cell)
        else:
            self._begin(unit)

    def _lists(self, last: Made | None) -> bool:
        """Whether the competency before is a sentence that bullets complete."""
        return last is not None and "bullet" not in last.reasons and (
            last.text.text.rstrip().endswith(":") or bool(last.items)
        )  # fmt: skip

    def _item(self, last: Made | None, unit: Unit) -> None:
        if last is None:
            last = Made(unit.row, composed=LOST, column=unit.heading, reasons=["cut-short"])
            self.made.append(last)
        last.items.append(Text.of(unit.span))
        last.cells.add(unit.cell)

    def _goes_on_coded(self, last: Made, unit: Unit, same_cell: bool) -> bool:
        """A line without a code where competencies have one: it goes on with the one above, in
        its cell or in a row that begins nothing else.
        """
        if not self.coded or last.code is None or unit.bullet is not None:
            return False
        return same_cell or (unit.first and unit.row not in self.context.starts)

    def _more(self, last: Made, unit: Unit, same_cell: bool) -> None:
        """Another line of a coded competency."""
        last.cells.add(unit.cell)
        if last.items:
            last.items.append(Text.of(unit.span))
        else:
            last.text.add(unit.span)
        last.reasons.append("joined" if same_cell else "joined-by-guess")

    def _begin(self, unit: Unit) -> None:
        if self._again(unit):
            return
        made = Made(unit.row, Text.of(unit.span), unit.code, unit.code_span,
                    column=unit.heading, cells={unit.cell}, rerouted=unit.rerouted)  # fmt: skip
        if unit.bullet is not None and unit.code is None:
            made.reasons.append("bullet")
        if unit.code is not None:
            self.known[unit.code.prefix, unit.code.numbers, unit.text] = made
        self.made.append(made)

    def _again(self, unit: Unit) -> bool:
        """A coded competency printed again, as the cells of cut rows do."""
        if unit.code is None:
            return False
        made = self.known.get((unit.code.prefix, unit.code.numbers, unit.text))
        if made is not None:
            made.cells.add(unit.cell)
            self.context.twice += _printed(unit)
        return made is not None


def _printed(unit: Unit) -> list[Span]:
    """The unit's text with its code, which may stand in a cell of its own."""
    if unit.code_span is None or unit.code_span.paragraph is unit.span.paragraph:
        return [_with_code(unit)]
    return [unit.code_span, unit.span]


def number_of(made: Made) -> tuple[int, ...] | None:
    """The numbers of its code."""
    return made.code.numbers if made.code is not None else None


def same_numbers(activities: Sequence[Made], competencies: Sequence[Made]) -> tuple[int, int]:
    """How many coded competencies have an activity of the same number, of how many."""
    numbers = {number_of(item) for item in activities}
    coded = [item for item in competencies if item.code is not None]
    return sum(number_of(item) in numbers for item in coded), len(coded)
