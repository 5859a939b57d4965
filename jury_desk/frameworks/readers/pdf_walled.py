"""Tables whose only rules stand upright between their columns."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from jury_desk.frameworks.readers.pdf_ink import Area, Rule
from jury_desk.frameworks.readers.pdf_rules import SNAP, unmet
from jury_desk.frameworks.readers.pdf_words import Line, Run, lines_of

_LEAST_WALLS = 3
_LEAST_HEIGHT = 60.0
_GUTTER = 0.6
"""How far apart, in sizes, the texts of two columns stand at least."""


@dataclass(slots=True)
class Walled:
    """The place of such a table, the walls within it, and what is written there."""

    area: Area
    inner: list[float]
    runs: list[Run] = field(default_factory=list)

    def take(self, run: Run, turn: int) -> bool:
        """Whether a run that reads in that turn stands in it; it is taken then."""
        x, y = run.middle
        inside = self.area.x0 <= x <= self.area.x1 and self.area.top <= y <= self.area.bottom
        if inside and run.turn == turn:
            self.runs.append(run)
            return True
        return False

    def lines(self) -> list[Line]:
        """The lines of its cells; those of titles as wide as several columns are whole."""
        return lines_of(self.runs, gutter=_GUTTER)


def walled_in(rules: Sequence[Rule]) -> tuple[list[Walled], list[Rule]]:
    """The tables of upright rules that no level one meets, three at least side by side; and the
    rules left. A wall may be drawn in pieces: titles interrupt it.
    """
    levels = [rule for rule in rules if not rule.upright]
    lone = unmet((rule for rule in rules if rule.upright), levels)
    told: list[Walled] = []
    gone: set[int] = set()
    for group in _overlapping(lone):
        places = _places(group)
        top, bottom = min(rule.start for rule in group), max(rule.end for rule in group)
        crossed = any(
            top < level.at < bottom and level.start < places[-1] and level.end > places[0]
            for level in levels
        )
        if len(places) >= _LEAST_WALLS and bottom - top >= _LEAST_HEIGHT and not crossed:
            told.append(Walled(Area(places[0], top, places[-1], bottom), places[1:-1]))
            gone.update(id(rule) for rule in group)
    return told, [rule for rule in rules if id(rule) not in gone]


def _overlapping(walls: Sequence[Rule]) -> list[list[Rule]]:
    """Walls beside one another, directly or through others."""
    groups: list[list[Rule]] = []
    end = 0.0
    for wall in sorted(walls, key=lambda wall: wall.start):
        if groups and wall.start < end - SNAP:
            groups[-1].append(wall)
            end = max(end, wall.end)
        else:
            groups.append([wall])
            end = wall.end
    return groups


def _places(walls: Sequence[Rule]) -> list[float]:
    told: list[float] = []
    for wall in sorted(walls, key=lambda wall: wall.at):
        if not told or wall.at - told[-1] > 2 * SNAP:
            told.append(wall.at)
    return told
