"""Ruled tables: the lattice that lines make, and its cells.

Lines that meet make a lattice. The places between its lines are cells where a rule parts them, and
one merged cell where none does. A side that is not drawn is closed: below at the end of the lowest
vertical rule, elsewhere where the rules reach.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from jury_desk.frameworks.readers.pdf_ink import Area, Rule
from jury_desk.frameworks.readers.pdf_rules import SNAP, joined_rules

_POKES = 6.0  # a rule that reaches further beyond the last one across asks for a closing line
_SLIVER = 4.5  # nothing is written in a column or row narrower than this
_MOST_PLACES = 60_000


@dataclass(slots=True)
class LatticeCell:
    """A cell at its upper left place."""

    row: int
    column: int
    row_span: int
    column_span: int
    area: Area


@dataclass
class Lattice:
    """A ruled table: the places of its lines and its cells, by row, then column."""

    xs: list[float]
    ys: list[float]
    cells: list[LatticeCell]
    owner: dict[tuple[int, int], int] = field(default_factory=dict)

    @property
    def area(self) -> Area:
        """From its first line to its last."""
        return Area(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    def cell_at(self, x: float, y: float, slack: float = 1.0) -> int | None:
        """The place in `cells` of the cell around a point; None outside."""
        area = self.area
        if not (area.x0 - slack <= x <= area.x1 + slack):
            return None
        if not (area.top - slack <= y <= area.bottom + slack):
            return None
        column = min(max(bisect_right(self.xs, x) - 1, 0), len(self.xs) - 2)
        row = min(max(bisect_right(self.ys, y) - 1, 0), len(self.ys) - 2)
        return self.owner.get((row, column))


def lattices_of(rules: Sequence[Rule], fills: Sequence[Area], page: Area) -> list[Lattice]:
    """The page's ruled tables, downwards. The edges of filled areas count as rules where no rule
    is drawn: header cells, and tables whose cells are told by colour alone.
    """
    strong = _outermost(lattice_of(group) for group in _groups(rules))
    shades = [
        fill
        for fill in fills
        if fill.width >= 12
        and fill.height >= 7
        and fill.width * fill.height <= 0.6 * page.width * page.height
        and not any(_mostly_in(fill, lattice.area) for lattice in strong)
    ]
    if not shades:
        return strong
    edges = joined_rules([*rules, *(edge for shade in shades for edge in _edges(shade))])
    both = _outermost(lattice_of(group) for group in _groups(edges))
    told = {id(lattice) for lattice in both if _stands(lattice, strong)}
    return [lattice for lattice in both if id(lattice) in told]


def _stands(lattice: Lattice, strong: Sequence[Lattice]) -> bool:
    """Whether colour alone makes a table of it: two columns and two rows at least."""
    if any(lattice.area.holds(other.area, 3 * SNAP) for other in strong):
        return True
    return len(lattice.xs) > 2 and len(lattice.ys) > 2


def _mostly_in(fill: Area, around: Area) -> bool:
    width = min(fill.x1, around.x1) - max(fill.x0, around.x0)
    height = min(fill.bottom, around.bottom) - max(fill.top, around.top)
    return width > 0 and height > 0 and width * height > 0.6 * fill.width * fill.height


def _edges(fill: Area) -> list[Rule]:
    return [
        Rule(True, fill.x0, fill.top, fill.bottom),
        Rule(True, fill.x1, fill.top, fill.bottom),
        Rule(False, fill.top, fill.x0, fill.x1),
        Rule(False, fill.bottom, fill.x0, fill.x1),
    ]


def lattice_between(xs: list[float], ys: list[float]) -> Lattice:
    """The lattice of those lines, every place a cell."""
    cells = [
        LatticeCell(row, column, 1, 1, Area(xs[column], ys[row], xs[column + 1], ys[row + 1]))
        for row in range(len(ys) - 1)
        for column in range(len(xs) - 1)
    ]
    owner = {(cell.row, cell.column): number for number, cell in enumerate(cells)}
    return Lattice(xs, ys, cells, owner)


class _Sets:
    """Things that belong together."""

    def __init__(self, count: int) -> None:
        self._of = list(range(count))

    def find(self, item: int) -> int:
        while self._of[item] != item:
            self._of[item] = self._of[self._of[item]]
            item = self._of[item]
        return item

    def join(self, one: int, other: int) -> None:
        self._of[self.find(one)] = self.find(other)


def _groups(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Rules that meet one another, directly or through others; and vertical rules side by side
    that no level rule joins.
    """
    walls = sorted((rule for rule in rules if rule.upright), key=lambda rule: rule.at)
    levels = [rule for rule in rules if not rule.upright]
    places = [wall.at for wall in walls]
    sets = _Sets(len(walls) + len(levels))
    for number, level in enumerate(levels):
        first = bisect_left(places, level.start - SNAP)
        for place in range(first, bisect_right(places, level.end + SNAP)):
            if walls[place].start - SNAP <= level.at <= walls[place].end + SNAP:
                sets.join(place, len(walls) + number)
    groups: dict[int, list[Rule]] = defaultdict(list)
    for place, rule in enumerate([*walls, *levels]):
        groups[sets.find(place)].append(rule)
    lone = [group[0] for group in groups.values() if len(group) == 1 and group[0].upright]
    told = [group for group in groups.values() if len(group) > 1]
    return told + _side_by_side(lone)


def _side_by_side(walls: Sequence[Rule]) -> list[list[Rule]]:
    """Lone vertical rules of about the same height, two at least."""
    groups: list[list[Rule]] = []
    for wall in walls:
        for group in groups:
            shared = min(wall.end, group[0].end) - max(wall.start, group[0].start)
            longest = max(wall.end - wall.start, group[0].end - group[0].start)
            if shared >= 0.85 * longest:
                group.append(wall)
                break
        else:
            groups.append([wall])
    return [group for group in groups if len(group) > 1]


def _snapped(values: Iterable[float]) -> list[float]:
    """The places of lines: values closer than SNAP are one."""
    told: list[list[float]] = []
    for value in sorted(values):
        if told and value - told[-1][0] <= SNAP:
            told[-1].append(value)
        else:
            told.append([value])
    return [sum(group) / len(group) for group in told]


def _closed(places: list[float], least: float, most: float) -> list[float]:
    """The lines with a closing one on each side where the others reach further."""
    if not places or places[0] - least > _POKES:
        places = [least, *places]
    if most - places[-1] > _POKES:
        places = [*places, most]
    return places


def lattice_of(rules: Sequence[Rule]) -> Lattice | None:
    """The lattice of rules that belong together; None where they make no cell."""
    walls = [rule for rule in rules if rule.upright]
    levels = [rule for rule in rules if not rule.upright]
    if not walls:
        return None
    xs, ys = _snapped(wall.at for wall in walls), _snapped(level.at for level in levels)
    across = [end for level in levels for end in (level.start, level.end)]
    down = [end for wall in walls for end in (wall.start, wall.end)]
    xs = _closed(xs, min([xs[0], *across]), max([xs[-1], *across]))
    ys = _closed(ys, min([*down, *ys]), max([*down, *ys]))
    if len(xs) < 2 or len(ys) < 2 or len(xs) * len(ys) > _MOST_PLACES:
        return None
    regions = _regions(_Cover(walls, xs), _Cover(levels, ys), xs, ys)
    return _compressed(regions, xs, ys)


class _Cover:
    """Which stretches of each line are drawn."""

    def __init__(self, rules: Sequence[Rule], places: list[float]) -> None:
        self._drawn: dict[int, list[tuple[float, float]]] = defaultdict(list)
        for rule in rules:
            near = min(range(len(places)), key=lambda place: abs(places[place] - rule.at))
            self._drawn[near].append((rule.start, rule.end))

    def parts(self, line: int, start: float, end: float) -> bool:
        """Whether the line is drawn from start to end, but for small gaps."""
        bare, at = 0.0, start
        for first, last in sorted(self._drawn.get(line, ())):
            if last <= at:
                continue
            if first >= end:
                break
            bare += max(0.0, first - at)
            at = last
        bare += max(0.0, end - at)
        length = end - start
        return bare <= min(max(1.2 * SNAP, 0.1 * length), 12.0, 0.5 * length)


Region = tuple[int, int, int, int]
"""First row, first column, last row, last column."""


def _regions(walls: _Cover, levels: _Cover, xs: list[float], ys: list[float]) -> list[Region]:
    """Connected places, as rectangles: a region of another shape is cut along the columns."""
    rows, columns = len(ys) - 1, len(xs) - 1
    sets = _Sets(rows * columns)
    for row in range(rows):
        for column in range(columns):
            here = row * columns + column
            if column + 1 < columns and not walls.parts(column + 1, ys[row], ys[row + 1]):
                sets.join(here, here + 1)
            if row + 1 < rows and not levels.parts(row + 1, xs[column], xs[column + 1]):
                sets.join(here, here + columns)
    members: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for row in range(rows):
        for column in range(columns):
            members[sets.find(row * columns + column)].append((row, column))
    told: list[Region] = []
    for places in members.values():
        told.extend(_rectangles(places))
    return sorted(told)


def _rectangles(places: list[tuple[int, int]]) -> list[Region]:
    """The places as few rectangles: runs of a column, joined to equal runs beside them."""
    by_column: dict[int, list[int]] = defaultdict(list)
    for row, column in places:
        by_column[column].append(row)
    open_runs: dict[tuple[int, int], int] = {}
    told: list[Region] = []
    last = -2
    for column in sorted(by_column):
        runs = set(_streaks(sorted(by_column[column])))
        for run, first in list(open_runs.items()):
            if run not in runs or column != last + 1:
                told.append((run[0], first, run[1], last))
                del open_runs[run]
        for run in runs:
            open_runs.setdefault(run, column)
        last = column
    told.extend((run[0], first, run[1], last) for run, first in open_runs.items())
    return told


def _streaks(rows: list[int]) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    for row in rows:
        if told and row == told[-1][1] + 1:
            told[-1] = told[-1][0], row
        else:
            told.append((row, row))
    return told


def _compressed(regions: list[Region], xs: list[float], ys: list[float]) -> Lattice:
    """The lattice without lines that end no cell, nor slivers that nothing is written in."""
    used_x = _used(xs, {column for _, left, _, right in regions for column in (left, right + 1)})
    used_y = _used(ys, {row for top, _, low, _ in regions for row in (top, low + 1)})
    cells = []
    for top, left, low, right in regions:
        column, row = used_x[left], used_y[top]
        column_span, row_span = used_x[right + 1] - column, used_y[low + 1] - row
        if column_span and row_span:
            area = Area(xs[left], ys[top], xs[right + 1], ys[low + 1])
            cells.append(LatticeCell(row, column, row_span, column_span, area))
    cells.sort(key=lambda cell: (cell.row, cell.column))
    owner = {
        (row, column): number
        for number, cell in enumerate(cells)
        for row in range(cell.row, cell.row + cell.row_span)
        for column in range(cell.column, cell.column + cell.column_span)
    }
    return Lattice(_kept(xs, used_x), _kept(ys, used_y), cells, owner)


def _used(places: list[float], lines: set[int]) -> list[int]:
    """For every line its number among the lines kept."""
    told: list[int] = []
    number, last = -1, None
    for line, place in enumerate(places):
        if line in lines and (last is None or place - last > _SLIVER):
            number, last = number + 1, place
        told.append(max(number, 0))
    return told


def _kept(places: list[float], numbers: list[int]) -> list[float]:
    told: dict[int, float] = {}
    for place, number in zip(places, numbers, strict=True):
        told.setdefault(number, place)
    told[numbers[-1]] = max(told[numbers[-1]], told.get(numbers[-1], places[-1]))
    return [told[number] for number in sorted(told)]


def _outermost(made: Iterable[Lattice | None]) -> list[Lattice]:
    """The lattices, downwards, without frames around others nor tables inside a cell."""
    every = [lattice for lattice in made if lattice is not None and len(lattice.xs) > 1]
    every = [lattice for lattice in every if len(lattice.ys) > 1 and lattice.cells]
    frames = {
        id(lattice)
        for lattice in every
        if len(lattice.cells) == 1
        and any(other is not lattice and lattice.area.holds(other.area, 1) for other in every)
    }
    every = [lattice for lattice in every if id(lattice) not in frames]
    every.sort(key=lambda lattice: -lattice.area.width * lattice.area.height)
    told: list[Lattice] = []
    for lattice in every:
        if not any(_inside_a_cell(lattice, other) for other in told):
            told.append(lattice)
    return sorted(told, key=lambda lattice: (lattice.area.top, lattice.area.x0))


def _inside_a_cell(lattice: Lattice, around: Lattice) -> bool:
    return around.area.holds(lattice.area, SNAP) and any(
        cell.area.holds(lattice.area, SNAP) for cell in around.cells
    )
