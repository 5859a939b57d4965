"""How much of a wanted grid a reading found, and how much it found that nobody wanted.

Elements are compared as multisets, bloc by bloc, by what is printed: codes and texts after their
white space is collapsed. Ids do not count. Read blocs, competencies and assessments are first
paired with the wanted ones (by code and text, then by code, then by text, at last by position), so
that one wrong letter in a bloc's title does not cost every criterion of the bloc.

`python -m tests.frameworks.accuracy FILE EXPECTED.grid.json` prints the scores of a reading with
what it misses and what it has too much; `... seed [GRID]`, `... layout NAME [GRID]` and
`... unseen [FILE]` do so for the frameworks of `tests/data/frameworks` and for the layouts.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from jury_desk.domain.grid import Assessment, Bloc, Competency, Criterion, Grid

Key = tuple[str, ...]

ANY_TITLE = "*"
"""The title of a wanted bloc where the document prints none."""


@dataclass(frozen=True)
class Measure:
    """One kind of element: how many were wanted, read, and found at their place."""

    name: str
    wanted: int
    read: int
    found: int
    missed: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()

    @property
    def recall(self) -> float:
        """Found among wanted; 1 where none was wanted."""
        return self.found / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """Found among read; 1 where none was read."""
        return self.found / self.read if self.read else 1.0


@dataclass(frozen=True)
class Score:
    """The measures of one reading."""

    blocs: Measure
    competencies: Measure
    criteria: Measure
    """In the right bloc, at the right competency, with code, text and items."""
    wordings: Measure
    """Criteria by text and items alone: tells a wrong place from a wrong text."""
    headings: Measure
    activities: Measure
    tasks: Measure
    competency_activities: Measure
    assessments: Measure
    assessed: Measure
    """Pairs of an assessment and a competency it assesses."""
    links: Measure
    """Pairs of a criterion and an assessment in which it is observed."""

    def measures(self) -> tuple[Measure, ...]:
        """All of them, the most important first."""
        return (
            self.blocs, self.competencies, self.criteria, self.wordings, self.headings,
            self.activities, self.tasks, self.competency_activities,
            self.assessments, self.assessed, self.links,
        )  # fmt: skip

    def table(self) -> str:
        """One line a measure."""
        return "\n".join(
            f"{each.name:22} recall {each.recall:6.3f}  precision {each.precision:6.3f}"
            f"  ({each.found} of {each.wanted} wanted, {each.read} read)"
            for each in self.measures()
        )

    def report(self, most: int = 40) -> str:
        """The table, then what is missed (-) and what is too much (+), at most so many a kind."""
        lines = [self.table()]
        for each in self.measures():
            if each.missed or each.extra:
                lines.append(f"\n{each.name}")
                lines += [f"  - {text}" for text in each.missed[:most]]
                lines += [f"  + {text}" for text in each.extra[:most]]
        return "\n".join(lines)


class _Coded(Protocol):
    @property
    def code(self) -> str | None: ...


E = TypeVar("E", bound=_Coded)
T = TypeVar("T")


def plain(text: str | None) -> str:
    """A text with its white space collapsed; no text is an empty one."""
    return " ".join((text or "").split())


def _code(code: str | None) -> str:
    """A code without white space: "CCP 1" and "CCP1" are the same code."""
    return "".join((code or "").split())


@dataclass
class _Tally:
    """Counts what is found of one kind."""

    name: str
    wanted: list[Key] = field(default_factory=list)
    read: list[Key] = field(default_factory=list)

    def measure(self) -> Measure:
        missed, extra = list(self.wanted), []
        for key in self.read:
            if key in missed:
                missed.remove(key)
            else:
                extra.append(key)
        found = len(self.wanted) - len(missed)
        return Measure(
            self.name, len(self.wanted), len(self.read), found, _told(missed), _told(extra)
        )


def _told(keys: Sequence[Key]) -> tuple[str, ...]:
    return tuple(" | ".join(key) for key in keys)


def score(read: Grid, wanted: Grid) -> Score:
    """Hold a read grid against the wanted one."""
    tally = {name: _Tally(name.replace("_", " ")) for name in Score.__dataclass_fields__}
    pairs = _paired(read.blocs, wanted.blocs, lambda bloc: plain(bloc.title))
    for place, bloc in enumerate(wanted.blocs):
        _wanted_bloc(tally, f"bloc {place}", bloc)
    for place, bloc in enumerate(read.blocs):
        mate = pairs.get(place)
        if mate is None:
            _Read(tally, f"read bloc {place}", bloc, None).count()
        else:
            _Read(tally, f"bloc {mate}", bloc, wanted.blocs[mate]).count()
    return Score(**{name: each.measure() for name, each in tally.items()})


def _paired(read: Sequence[E], wanted: Sequence[E], text: Callable[[E], str]) -> dict[int, int]:
    """By place among the read, the place among the wanted. The last resort is the same place."""
    pairs: dict[int, int] = {}

    def pair(same: Callable[[int, int], bool]) -> None:
        for mine in range(len(read)):
            if mine not in pairs:
                left = (n for n in range(len(wanted)) if n not in pairs.values())
                mate = next((n for n in left if same(mine, n)), None)
                if mate is not None:
                    pairs[mine] = mate

    def code(mine: int, theirs: int) -> bool:
        return bool(read[mine].code) and _code(read[mine].code) == _code(wanted[theirs].code)

    def wording(mine: int, theirs: int) -> bool:
        return text(read[mine]) == text(wanted[theirs])

    pair(lambda mine, theirs: code(mine, theirs) and wording(mine, theirs))
    pair(code)
    pair(wording)
    if len(read) == len(wanted):
        pair(lambda mine, theirs: mine == theirs)
    return pairs


def _wanted_bloc(tally: dict[str, _Tally], name: str, bloc: Bloc) -> None:
    competencies = {each.id: f"competency {n}" for n, each in enumerate(bloc.competencies)}
    assessments = {each.id: f"assessment {n}" for n, each in enumerate(bloc.assessments)}
    for kind, key in _keys(name, bloc, competencies, assessments):
        tally[kind].wanted.append(key)


@dataclass
class _Read:
    """A read bloc beside the wanted one, in whose names its elements are told."""

    tally: dict[str, _Tally]
    name: str
    bloc: Bloc
    wanted: Bloc | None

    def count(self) -> None:
        for kind, key in _keys(self.name, self.bloc, self._competencies(), self._assessments()):
            self.tally[kind].read.append(self._accepted(kind, key))

    def _competencies(self) -> dict[str, str]:
        wanted = self.wanted.competencies if self.wanted else ()
        pairs = _paired(self.bloc.competencies, wanted, lambda each: plain(each.text))
        return {
            each.id: f"competency {pairs[n]}" if n in pairs else f"read competency {n}"
            for n, each in enumerate(self.bloc.competencies)
        }

    def _assessments(self) -> dict[str, str]:
        wanted = self.wanted.assessments if self.wanted else ()
        pairs = _paired(
            [_Titled(plain(each.title), each) for each in self.bloc.assessments],
            [_Titled(plain(each.title), each) for each in wanted],
            lambda each: plain(each.assessment.text),
        )
        return {
            each.id: f"assessment {pairs[n]}" if n in pairs else f"read assessment {n}"
            for n, each in enumerate(self.bloc.assessments)
        }

    def _accepted(self, kind: str, key: Key) -> Key:
        """A print that a reviewer corrected counts as the correction, any title as any."""
        if self.wanted is None:
            return key
        if kind == "blocs" and key[2] == plain(self.wanted.printed_text):
            return (*key[:2], plain(self.wanted.title))
        if kind == "blocs" and self.wanted.title == ANY_TITLE:
            return (*key[:2], ANY_TITLE)
        if kind == "criteria":
            for each in self.wanted.criteria:
                if each.printed_code and key[2] == _code(each.printed_code):
                    return (*key[:2], _code(each.code), *key[3:])
        return key


@dataclass(frozen=True)
class _Titled:
    code: str
    assessment: Assessment


def _keys(
    name: str, bloc: Bloc, competencies: dict[str, str], assessments: dict[str, str]
) -> Iterator[tuple[str, Key]]:
    """What is counted of a bloc: the kind, and what makes an element the same as another."""
    yield "blocs", (name, _code(bloc.code), plain(bloc.title))
    activities = {each.id: (_code(each.code), plain(each.title)) for each in bloc.activities}
    for activity in bloc.activities:
        yield "activities", (name, *activities[activity.id])
        for task in activity.tasks:
            yield "tasks", (name, *activities[activity.id], plain(task))
    for each in bloc.competencies:
        yield "competencies", (name, *_competency(each))
        if each.activity:
            yield (
                "competency_activities",
                (name, competencies[each.id], plain(each.text), *activities[each.activity]),
            )
    for test in bloc.assessments:
        yield "assessments", (name, plain(test.title), plain(test.text))
        for linked in test.competencies:
            yield "assessed", (name, assessments[test.id], competencies[linked])
    for criterion in bloc.criteria:
        yield from _criterion(name, criterion, competencies, assessments)


def _competency(each: Competency) -> Key:
    return _code(each.code), plain(each.text), *(f"• {plain(item)}" for item in each.items)


def _criterion(
    name: str, each: Criterion, competencies: dict[str, str], assessments: dict[str, str]
) -> Iterator[tuple[str, Key]]:
    wording = plain(each.text), *(f"• {plain(item)}" for item in each.items)
    row = competencies[each.competency] if each.competency else "no competency"
    yield "criteria", (name, row, _code(each.code), *wording)
    yield "wordings", wording
    if each.heading:
        yield "headings", (name, plain(each.heading), plain(each.text))
    for linked in each.assessments:
        yield "links", (name, assessments[linked], _code(each.code), plain(each.text))


def main(words: list[str]) -> int:
    """Print scores; see the module's docstring."""
    from tests.frameworks import cases

    for title, read, wanted in cases.asked(words):
        sys.stdout.write(f"== {title}\n{score(read, wanted).report()}\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
