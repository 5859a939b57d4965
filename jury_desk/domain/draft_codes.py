"""Codes as they run: what is missing in a sequence, what stands twice.

Whatever the pattern: "CE1.2.4", "C12", "A.3", "Bloc II", "BC01", "Compétence B". Codes that differ
only in their last ordinal form a sequence; one that starts again at a new bloc starts a new run.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from jury_desk.domain.draft import ReviewWarning
from jury_desk.domain.draft_acts import ElementKind, Recode
from jury_desk.domain.draft_elements import Element, code_of

_NUMBER = re.compile(r"\A(?P<stem>.*?)(?P<ordinal>[0-9]{1,18})\W*\Z", re.DOTALL)
"""Of a number of hundreds of digits, which no sequence has, the last ones."""
_ROMAN = re.compile(r"\A(?P<stem>(?:.*[\W_])?)(?P<ordinal>[IVX]{1,6})\W*\Z", re.DOTALL)
_LETTER = re.compile(r"\A(?P<stem>(?:.*[\W\d_])?)(?P<ordinal>[A-Za-z])\W*\Z", re.DOTALL)

_WIDEST = 12
"""A jump over more codes than this, and more than stand in the run, is another numbering."""

_NAMED = 5
"""How many missing codes are named one by one."""


@dataclass(frozen=True)
class Coded:
    """An element whose code has an ordinal, in reading order of its kind."""

    element: str
    code: str
    bloc: int
    stem: str
    ordinal: str


@dataclass
class _Run:
    """Codes of one sequence from where it starts (again)."""

    bloc: int
    members: list[tuple[int, Coded]] = field(default_factory=list)

    def numbers(self) -> set[int]:
        return {number for number, _ in self.members}


def code_warnings(kind: ElementKind, blocs: Sequence[Sequence[Element]]) -> Iterator[ReviewWarning]:
    """Gaps and doubles among the codes of one kind, given bloc by bloc (blocs themselves as one
    group).
    """
    coded = [
        (item.id, code, number)
        for number, items in enumerate(blocs)
        for item in items
        if (code := code_of(item))
    ]
    rest = coded
    for pattern, value in ((_NUMBER, int), (_ROMAN, _roman), (_LETTER, _letter)):
        groups, rest = _groups(rest, pattern)
        for members in groups.values():
            if pattern is _ROMAN and len(members) < 2:
                rest.extend((one.element, one.code, one.bloc) for one in members)
                continue
            for run in _runs(members, value):
                yield from _doubles(kind, run)
                yield from _gaps(kind, run)


def _groups(
    coded: list[tuple[str, str, int]], pattern: re.Pattern[str]
) -> tuple[dict[str, list[Coded]], list[tuple[str, str, int]]]:
    groups: dict[str, list[Coded]] = {}
    rest = []
    for element, code, bloc in coded:
        found = pattern.match(code.strip())
        if found is None:
            rest.append((element, code, bloc))
            continue
        one = Coded(element, code, bloc, found["stem"], found["ordinal"])
        groups.setdefault(_levels(found["stem"]), []).append(one)
    return groups, rest


@lru_cache(maxsize=1 << 12)
def _levels(stem: str) -> str:
    """The stem with its levels told apart: "CE1.2." and "CE12." are two sequences."""
    return ".".join(re.findall(r"[^\W\d_]+|\d+", stem.casefold()))


def _roman(ordinal: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[sign] for sign in ordinal]
    return sum(
        -value if value < max(values[place:]) else value for place, value in enumerate(values)
    )


def _letter(ordinal: str) -> int:
    return ord(ordinal.casefold()) - ord("a") + 1


def _runs(members: list[Coded], value: Callable[[str], int]) -> list[_Run]:
    """A sequence that begins at its start again in a new bloc is another run of it."""
    runs: list[_Run] = []
    for one in members:
        number = value(one.ordinal)
        if runs:
            run = runs[-1]
            again = one.bloc != run.members[-1][1].bloc and number <= min(run.numbers())
        if not runs or again:
            runs.append(_Run(one.bloc))
        runs[-1].members.append((number, one))
    return runs


def _doubles(kind: ElementKind, run: _Run) -> Iterator[ReviewWarning]:
    seen: dict[int, Coded] = {}
    numbers = run.numbers()
    for number, one in run.members:
        first = seen.setdefault(number, one)
        if first is one:
            continue
        free = number + 1 not in numbers and number + 1 <= max(numbers)
        yield ReviewWarning(
            kind="code-twice",
            element=one.element,
            details={"code": one.code, "other": first.element, "of": kind},
            proposal=Recode(element=one.element, code=_written(one, number + 1)) if free else None,
        )


def _gaps(kind: ElementKind, run: _Run) -> Iterator[ReviewWarning]:
    by_number = dict(reversed(run.members))  # the first of doubles
    numbers = sorted(by_number)
    # A lone code says nothing of its sequence, unless it is the first of a level below another.
    last = 0 if numbers[0] > 0 else -1
    for number in numbers:
        missing = range(last + 1, number)
        last = number
        if not missing or (len(missing) > _WIDEST and len(missing) > len(numbers)):
            continue
        one = by_number[number]
        if missing.start == 1 and not _starts_at_one(run, one, len(missing)):
            continue
        before = by_number.get(missing.start - 1)
        yield ReviewWarning(
            kind="code-gap",
            element=one.element,
            details={
                "missing": _told(one, missing),
                "count": str(len(missing)),
                "before": before.code if before else "",
                "after": one.code,
                "of": kind,
            },
        )


def _starts_at_one(run: _Run, one: Coded, missing: int) -> bool:
    """Whether a sequence that starts later lacks its start: levels below another always start at
    one; others may go on from what stands elsewhere.
    """
    below = any(sign.isdecimal() for sign in one.stem)
    return below or (len(run.members) > 1 and missing <= len(run.members))


def _told(one: Coded, missing: range) -> str:
    if len(missing) <= _NAMED:
        return ", ".join(_written(one, number) for number in missing)
    return f"{_written(one, missing[0])} … {_written(one, missing[-1])}"


def _written(one: Coded, number: int) -> str:
    """A code of the same sequence, written as this one is."""
    if one.ordinal.isdecimal():
        ordinal = str(number).zfill(len(one.ordinal) if one.ordinal.startswith("0") else 0)
    elif len(one.ordinal) == 1 and _LETTER.match(one.ordinal) and one.ordinal not in "IVX":
        base = "A" if one.ordinal.isupper() else "a"
        ordinal = chr(ord(base) + number - 1)
    else:
        ordinal = _as_roman(number)
    place = one.code.rindex(one.ordinal)
    return f"{one.code[:place]}{ordinal}{one.code[place + len(one.ordinal) :]}"


def _as_roman(number: int) -> str:
    signs = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for value, sign in signs:
        while number >= value:
            written += sign
            number -= value
    return written
