"""What is wrong with the present timetable, and what moving one passage would bring."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from jury_desk.domain.preparation import durations
from jury_desk.domain.preparation.clash_days import DayChecks
from jury_desk.domain.preparation.clash_places import PlaceChecks
from jury_desk.domain.preparation.clash_telling import subject_name
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.preparation.seats import Seats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.conflicts import Conflicts
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import PlannedPassage


def clashes(
    preparation: Preparation, found: Conflicts | None = None, grid: Grid | None = None
) -> tuple[Finding, ...]:
    """Everything that does not hold in the timetable, of step TIMETABLE and mostly of kind
    "passage", in the passages' order.

    `found` spares finding the ties again. `grid` tells who of a team is examined at all, and which
    passages are missing or too many: without it every member counts, and neither is told. Who is in
    no team for group work, `durations.without_team` tells.
    """
    seats = Seats(preparation, found)
    wanted = durations.passages(preparation, grid) if grid is not None else durations.Wanted((), ())
    asked = {passage.id: passage.phases for passage in wanted.passages}
    places = PlaceChecks(preparation, seats, grid, asked)
    days = DayChecks(preparation, grid)
    passages = [passage for passage in preparation.passages.values() if passage.placed]
    told: list[Finding] = list(_missing(preparation, grid, wanted))
    for passage in passages:
        told.extend(places.of(passage))
    told.extend(days.of(passages))
    return tuple(told)


def consequences(
    preparation: Preparation,
    grid: Grid,
    passage: PlannedPassage,
    found: Conflicts | None = None,
) -> tuple[Finding, ...]:
    """What `passage` would bring as it is given (moved, or new), beside the others as they are:
    only what concerns it. Where its jurors are none of its panel's, those who may sit are seated.

    Fast enough to be asked while a passage is dragged: what a preparation needs is set up at the
    first question and kept for the next ones.
    """
    if not passage.placed:
        return ()
    beside = _beside(_Same(preparation, grid, found))
    return beside.of(passage)


class _Same:
    """One preparation object, told from others by being itself: comparing them would be slow."""

    def __init__(self, preparation: Preparation, grid: Grid, found: Conflicts | None) -> None:
        self.preparation, self.grid, self.found = preparation, grid, found

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Same)
            and other.preparation is self.preparation
            and other.grid is self.grid
            and other.found is self.found
        )

    def __hash__(self) -> int:
        return hash((id(self.preparation), id(self.grid), id(self.found)))


class _Beside:
    """A timetable, indexed by what a moved passage may meet."""

    def __init__(self, same: _Same) -> None:
        preparation = same.preparation
        self._preparation = preparation
        self._seats = Seats(preparation, same.found)
        self._places = PlaceChecks(preparation, self._seats, same.grid)
        self._days = DayChecks(preparation, same.grid)
        self._by_day: defaultdict[object, list[PlannedPassage]] = defaultdict(list)
        for passage in preparation.passages.values():
            self._by_day[passage.day].append(passage)

    def of(self, passage: PlannedPassage) -> tuple[Finding, ...]:
        """What the passage brings there."""
        panel = self._preparation.panels.get(passage.panel or "")
        theirs = panel is not None and set(passage.jurors) & set(panel.members)
        moved = passage if theirs else self._places.seated(passage)
        told = list(self._places.of(moved))
        beside = [other for other in self._by_day[moved.day] if other.id != moved.id]
        told.extend(self._days.of([*beside, moved], moved))
        return tuple(told)


@lru_cache(1)
def _beside(same: _Same) -> _Beside:
    return _Beside(same)


def _missing(
    preparation: Preparation, grid: Grid | None, wanted: durations.Wanted
) -> Iterator[Finding]:
    """Passages without an hour, those that are needed and not there, those nobody needs."""
    new = [p for p in wanted.passages if p.id not in preparation.passages]
    unplaced: dict[str, int] = {}
    for passage in (*preparation.passages.values(), *new):
        if not passage.placed:
            unplaced[passage.assessment] = unplaced.get(passage.assessment, 0) + 1
    titles = grid.assessment_titles if grid else {}
    for assessment, count in unplaced.items():
        values = {"count": str(count), "assessment": titles.get(assessment, assessment)}
        yield Finding(
            "passages-unplaced", Grave.LACK, Step.TIMETABLE, Kind.TIMING, assessment, "", values
        )
    for id_ in wanted.superfluous:
        passage = preparation.passages[id_]
        values = {"who": subject_name(preparation, passage.subject)}
        yield Finding(
            "passage-superfluous", Grave.LACK, Step.TIMETABLE, Kind.PASSAGE, id_, "", values
        )
