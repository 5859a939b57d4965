"""Rules as a reader sees them: pieces joined, dashes and double lines one, underlines apart."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from jury_desk.frameworks.readers.pdf_ink import Area, Frame, PageInk, Rule
from jury_desk.frameworks.readers.pdf_words import Run

SNAP = 2.5
"""Points within which two lines are one, or a line reaches another."""

MOST_RULES = 6_000
"""Beyond this many lines after joining, a page shows a drawing, not tables."""

_DASH = 12.0  # no longer than this, a piece may be a dash
_DASH_GAP = 6.0
_SHORTEST = 6.0


def seen_rules(rules: Iterable[Rule], ink: PageInk, frame: Frame) -> list[Rule]:
    """The page's rules in a frame, on the page, joined; none where there are too many."""
    turned = []
    for rule in rules:
        ends = [(rule.at, rule.start), (rule.at, rule.end)]
        if not rule.upright:
            ends = [(y, x) for x, y in ends]
        (x0, y0), (x1, y1) = (frame.seen(*_within(point, ink)) for point in ends)
        upright = not rule.upright if frame.turn % 2 else rule.upright
        if upright:
            turned.append(Rule(True, x0, min(y0, y1), max(y0, y1)))
        else:
            turned.append(Rule(False, y0, min(x0, x1), max(x0, x1)))
    joined = joined_rules(turned)
    return joined if len(joined) <= MOST_RULES else []


def seen_area(area: Area, frame: Frame) -> Area:
    """An area of the page as shown, in a frame."""
    (x0, y0), (x1, y1) = frame.seen(area.x0, area.top), frame.seen(area.x1, area.bottom)
    return Area(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _within(point: tuple[float, float], ink: PageInk) -> tuple[float, float]:
    return min(max(point[0], 0.0), ink.width), min(max(point[1], 0.0), ink.height)


def joined_rules(rules: Sequence[Rule]) -> list[Rule]:
    """Pieces along one line made one rule; what stays too short for a cell's side is left out."""
    joined: list[Rule] = []
    for upright in (True, False):
        pieces = sorted(
            (rule for rule in rules if rule.upright is upright), key=lambda rule: rule.at
        )
        for level in _levels(pieces):
            joined.extend(_along(level))
    return [rule for rule in joined if rule.end - rule.start >= _SHORTEST]


def _levels(pieces: list[Rule]) -> list[list[Rule]]:
    """Rules of one direction grouped where they stand within SNAP of a group's first."""
    levels: list[list[Rule]] = []
    for piece in pieces:
        if levels and piece.at - levels[-1][0].at <= SNAP:
            levels[-1].append(piece)
        else:
            levels.append([piece])
    return levels


def _along(level: list[Rule]) -> list[Rule]:
    """The pieces of one line joined where they touch, or where dashes follow one another."""
    told: list[Rule] = []
    last = 0.0
    for piece in sorted(level, key=lambda rule: rule.start):
        length = piece.end - piece.start
        if told:
            gap = piece.start - told[-1].end
            dashes = length <= _DASH and last <= _DASH and gap <= _DASH_GAP
            if gap <= SNAP or dashes:
                told[-1].end = max(told[-1].end, piece.end)
                last = length
                continue
        told.append(Rule(piece.upright, piece.at, piece.start, piece.end))
        last = length
    return told


def without_underlines(runs: Iterable[Run], rules: list[Rule], turn: int) -> list[Rule]:
    """The rules that underline no text; runs of that turn that stand on one are marked."""
    walls = [rule for rule in rules if rule.upright]
    levels = sorted((rule for rule in rules if not rule.upright), key=lambda rule: rule.at)
    free = unmet(levels, walls)
    places = [rule.at for rule in free]
    under: dict[int, list[Run]] = defaultdict(list)
    for run in runs:
        if run.turn != turn:
            continue
        place = bisect_left(places, run.baseline - 0.05 * run.size)
        while place < len(free) and places[place] <= run.baseline + 0.3 * run.size:
            if free[place].start - 1.5 <= run.x0 and run.x1 <= free[place].end + 1.5:
                under[place].append(run)
            place += 1
    taken: set[int] = set()
    for place, above in under.items():
        rule, slack = free[place], above[0].size
        left, right = min(run.x0 for run in above), max(run.x1 for run in above)
        if left - rule.start <= slack and rule.end - right <= slack:
            taken.add(id(rule))
            for run in above:
                run.underlined = True
    return [rule for rule in rules if id(rule) not in taken]


def unmet(rules: Iterable[Rule], others: Iterable[Rule]) -> list[Rule]:
    """The rules that touch none of the others, which run across them."""
    across = sorted(others, key=lambda rule: rule.at)
    places = [rule.at for rule in across]
    told = []
    for rule in rules:
        near = range(bisect_left(places, rule.start - SNAP), bisect_right(places, rule.end + SNAP))
        if not any(across[n].start - SNAP <= rule.at <= across[n].end + SNAP for n in near):
            told.append(rule)
    return told
