"""Tables that rules only part downwards: level lines across the page, or a frame with rows.

Their columns are told by the white that every row leaves; without such white they are no tables.
"""

import itertools
from collections.abc import Sequence

from jury_desk.frameworks.readers.pdf_columns import gutters_in
from jury_desk.frameworks.readers.pdf_ink import Area, Rule
from jury_desk.frameworks.readers.pdf_lattice import Lattice, lattice_between, lattice_of
from jury_desk.frameworks.readers.pdf_rules import SNAP
from jury_desk.frameworks.readers.pdf_words import Line

_LEAST_LEVELS = 3
_LEAST_ROWS = 4
"""Lines with text on both sides of a gutter, fewer may be chance."""


def parted(
    lattices: Sequence[Lattice], rules: Sequence[Rule], lines: Sequence[Line]
) -> tuple[list[Lattice], list[Lattice]]:
    """The lattices with those of one column cut at its gutters, and which of them were guessed so.

    `lines` are the page's, parted at wide gaps; `rules` make more lattices of one column where
    three level ones of one width stand below one another.
    """
    made: list[Lattice] = []
    guessed: list[Lattice] = []
    alone = [_of_levels(group) for group in _level_groups(rules, lattices)]
    for lattice in (*lattices, *alone):
        gutters = _gutters(lattice, lines) if len(lattice.xs) == 2 else []
        if gutters:
            cut = _cut(lattice, gutters, rules, lines)
            made.append(cut)
            guessed.append(cut)
        elif lattice in lattices:
            made.append(lattice)
    made.sort(key=lambda lattice: (lattice.area.top, lattice.area.x0))
    return made, guessed


def _cut(
    lattice: Lattice, gutters: list[float], rules: Sequence[Rule], lines: Sequence[Line]
) -> Lattice:
    """The lattice with a wall in each gutter, but in rows where text runs across it and none keeps
    it clear: titles as wide as the table. Level rules that reach over some of the columns part
    these.
    """
    area = lattice.area
    sides = [Rule(True, x, area.top, area.bottom) for x in (area.x0, area.x1)]
    walls = []
    for top, bottom in itertools.pairwise(lattice.ys):
        inside = [line for line in lines if top <= (line.top + line.bottom) / 2 <= bottom]
        walls += [Rule(True, x, top, bottom) for x in gutters if not _runs_across(inside, x)]
    levels = [Rule(False, y, area.x0, area.x1) for y in lattice.ys]
    short = [rule for rule in rules if not rule.upright and _within(area, rule)]
    return lattice_of([*sides, *walls, *levels, *short]) or lattice


def _within(area: Area, rule: Rule) -> bool:
    inside = area.x0 - SNAP <= rule.start and rule.end <= area.x1 + SNAP
    return inside and area.top + SNAP < rule.at < area.bottom - SNAP


def _runs_across(lines: Sequence[Line], gutter: float) -> bool:
    across = [line for line in lines if line.x0 < gutter - 1 and line.x1 > gutter + 1]
    beside = [line for line in lines if line.x0 > gutter]
    return bool(across) and not any(
        abs(line.baseline - other.baseline) <= 0.4 * line.size
        for line in beside
        for other in lines
        if other.x1 < gutter
    )


def _gutters(lattice: Lattice, lines: Sequence[Line]) -> list[float]:
    inside = [line for line in lines if lattice.area.holds(line.area, SNAP)]
    return [(left + right) / 2 for left, right, rows in gutters_in(inside) if rows >= _LEAST_ROWS]


def _level_groups(rules: Sequence[Rule], lattices: Sequence[Lattice]) -> list[list[Rule]]:
    """Level rules of one width that no lattice holds, three at least."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda rule: rule.at):
        if rule.upright or any(_holds(lattice, rule) for lattice in lattices):
            continue
        for group in groups:
            if abs(group[0].start - rule.start) <= 2 * SNAP and (
                abs(group[0].end - rule.end) <= 2 * SNAP
            ):
                group.append(rule)
                break
        else:
            groups.append([rule])
    return [group for group in groups if len(group) >= _LEAST_LEVELS]


def _holds(lattice: Lattice, rule: Rule) -> bool:
    area = lattice.area
    return area.top - SNAP <= rule.at <= area.bottom + SNAP


def _of_levels(levels: Sequence[Rule]) -> Lattice:
    start, end = min(rule.start for rule in levels), max(rule.end for rule in levels)
    return lattice_between([start, end], [rule.at for rule in levels])
