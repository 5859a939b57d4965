"""Tables without rules: columns told by the white between them, rows by what starts together.

Loose text is cut at lines as wide as the page's text that stand alone: prose. Between them, a white
strip that lines keep clear, with text on both sides, parts two columns.
"""

import itertools
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from jury_desk.frameworks.bullets import split_bullet
from jury_desk.frameworks.readers.common import collapse
from jury_desk.frameworks.readers.pdf_column_rows import Placed, Row, rows_of
from jury_desk.frameworks.readers.pdf_ink import Area
from jury_desk.frameworks.readers.pdf_known_columns import Columns
from jury_desk.frameworks.readers.pdf_words import Line

_LEAST_GUTTER = 5.0  # points
_LEAST_ROWS = 2  # lines with text on both sides of a gutter
_CROSSED = 0.1  # the share of those lines that may run across it: headings over two columns
_WIDE = 0.6  # of the text's width: a line alone that is this wide is prose or a title


@dataclass(slots=True)
class ColumnCell:
    """A cell told by white space."""

    row: int
    column: int
    row_span: int
    column_span: int
    area: Area
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class ColumnTable:
    """A table told by white space."""

    rows: int
    columns: int
    cells: list[ColumnCell]
    area: Area


Part = ColumnTable | list[Line]


def columns_in(pieces: Sequence[Line], known: Columns) -> list[Part]:
    """Tables and stretches of prose, downwards, of lines that wide gaps already part.

    `known` is brought up to date.
    """
    whole = _with_their_bullets(pieces)
    if not whole:
        return []
    told: list[Part] = []
    prose: list[Line] = []
    for lone, chunk in _chunks(whole, _accompanied(whole), known):
        for part in [chunk] if lone else _parts(chunk, known):
            if isinstance(part, ColumnTable):
                _flush(prose, told)
                prose = []
                told.append(part)
            else:
                prose.extend(part)
            known.open = isinstance(part, ColumnTable)
    _flush(prose, told)
    return told


def _flush(prose: list[Line], told: list[Part]) -> None:
    if prose:
        told.append(_side_by_side(prose))


def _side_by_side(lines: Sequence[Line]) -> list[Line]:
    """Pieces on one line made one again."""
    told: list[Line] = []
    for line in sorted(lines, key=lambda line: (line.baseline, line.x0)):
        last = told[-1] if told else None
        if last is not None and abs(last.baseline - line.baseline) <= 0.3 * min(
            last.size, line.size
        ):
            told[-1] = _joined(last, line)
        else:
            told.append(line)
    return told


def _joined(one: Line, other: Line) -> Line:
    words = sorted([*one.words, *other.words], key=lambda word: word.x0)
    return Line(
        words,
        baseline=one.baseline,
        size=max(one.size, other.size),
        top=min(one.top, other.top),
        bottom=max(one.bottom, other.bottom),
        broken=other.broken,
    )


def _with_their_bullets(pieces: Sequence[Line]) -> list[Line]:
    """Pieces that are a bullet or a number alone joined to the text beside them."""
    told: list[Line] = []
    for line in sorted(pieces, key=lambda line: (round(line.baseline), line.x0)):
        last = told[-1] if told else None
        if (
            last is not None
            and _is_label(last)
            and abs(last.baseline - line.baseline) <= 0.4 * line.size
            and 0 <= line.x0 - last.x1 <= 3.5 * line.size
        ):
            told[-1] = _joined(last, line)
        else:
            told.append(line)
    return sorted(told, key=lambda line: (line.baseline, line.x0))


def _is_label(line: Line) -> bool:
    if len(line.words) != 1:
        return False
    text = collapse(line.text)
    return (
        split_bullet(text)[1] == ""
        or text in ("-", "–", "o")
        or (len(text) <= 3 and text[-1] in ".)" and text[0].isalnum())
    )


def _accompanied(lines: Sequence[Line]) -> list[bool]:
    """For every line whether another stands beside it."""
    told = [False] * len(lines)
    for place, line in enumerate(lines):
        after = place + 1
        while after < len(lines) and lines[after].baseline - line.baseline < 3 * line.size:
            other = lines[after]
            shared = min(line.bottom, other.bottom) - max(line.top, other.top)
            apart = other.x0 > line.x1 or line.x0 > other.x1
            if apart and shared > 0.3 * min(line.size, other.size):
                told[place] = told[after] = True
            after += 1
    return told


def _chunks(
    lines: Sequence[Line], beside: list[bool], known: Columns
) -> Iterator[tuple[bool, list[Line]]]:
    """The lines cut into prose (True) and what may be a table (False)."""
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    if known.open and known.ends:
        left, right = min(left, known.left), max(right, known.ends[-1])
    wide = max(right - left, 1.0)
    chunk: list[Line] = []
    lone = False
    for place, line in enumerate(lines):
        alone = not beside[place]
        barrier = alone and line.x1 - line.x0 >= _WIDE * wide
        if alone and not barrier and lone and chunk:
            # The last line of a paragraph is short.
            barrier = (
                abs(line.x0 - chunk[-1].x0) <= line.size
                and line.baseline - chunk[-1].baseline <= 1.6 * line.size
            )
        if chunk and barrier is not lone:
            yield lone, chunk
            chunk = []
        lone = barrier
        chunk.append(line)
    if chunk:
        yield lone, chunk


def _parts(lines: list[Line], known: Columns) -> list[Part]:
    """A chunk as tables, and the lines alone that run over their columns."""
    beside = _accompanied(lines)
    if True not in beside and not known.open:
        return [lines]
    walls = _walls(lines, beside, known)
    if not walls:
        return [lines]
    first = 0 if known.open else beside.index(True)
    told: list[Part] = [lines[:first]] if first else []
    held: list[Line] = []
    for line, accompanied in zip(lines[first:], beside[first:], strict=True):
        if not accompanied and any(line.x0 < wall < line.x1 for wall in walls):
            if held:
                told.append(table_between(held, walls, known))
            told.append([line])
            held = []
        else:
            held.append(line)
    if held:
        told.append(table_between(held, walls, known))
    return told


def _walls(lines: list[Line], beside: list[bool], known: Columns) -> list[float]:
    """Where columns part: the white strips of these lines, and the walls of the table before that
    these lines keep clear too.
    """
    kept = [wall for wall in known.walls if _keep_clear(lines, wall)]
    if len(kept) < len(known.walls) or not known.walls:
        kept = []
    told = list(kept)
    for left, right, rows in gutters_in([line for line, b in zip(lines, beside, strict=True) if b]):
        if any(left - 6 <= wall <= right + 6 for wall in kept):
            continue
        if not kept or rows >= 4:
            told.append((left + right) / 2)
    if not kept and True not in beside:
        return []
    return sorted(told)


def _keep_clear(lines: list[Line], wall: float) -> bool:
    crossing = sum(1 for line in lines if line.x0 < wall < line.x1)
    return crossing <= 2 * _CROSSED * len(lines)


def gutters_in(lines: Sequence[Line]) -> list[tuple[float, float, int]]:
    """The white strips that part columns, with how many lines have text on both sides."""
    rows = [row for row in _rows_across(lines) if len(row) > 1]
    edges = sorted({edge for line in lines for edge in (line.x0, line.x1)})
    told: list[tuple[float, float, int]] = []
    for left, right in itertools.pairwise(edges):
        middle = (left + right) / 2
        both = crossed = 0
        for row in rows:
            if row[0].x0 < middle < max(line.x1 for line in row):
                both += 1
                crossed += any(line.x0 < middle < line.x1 for line in row)
        if both - crossed >= _LEAST_ROWS and crossed <= _CROSSED * both:
            if told and left - told[-1][1] <= 0.01:
                told[-1] = told[-1][0], right, max(both, told[-1][2])
            else:
                told.append((left, right, both))
    return [gutter for gutter in told if gutter[1] - gutter[0] >= _LEAST_GUTTER]


def _rows_across(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines at one height, whichever column they stand in."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.baseline):
        if rows and line.baseline - rows[-1][0].baseline <= 0.4 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.x0) for row in rows]


def table_between(
    lines: list[Line], walls: list[float], known: Columns, *, ruled: bool = False
) -> ColumnTable:
    """The table of lines whose columns part at those walls. `known` is brought up to date. Lines
    that meet no wall are whole where walls are `ruled`.
    """
    columns = len(walls) + 1
    placed = _placed(lines, walls, _lefts(lines, walls) if not ruled else [])
    heads = [item for item in placed if item[2].baseline <= known.heads_end]
    body = [item for item in placed if item[2].baseline > known.heads_end]
    rows = [row for part in (heads, body) if part for row in rows_of(part, columns, known.whites)]
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    if known.walls == walls:
        left = min(left, known.left)
    area = Area(left, rows[0].top, right, max(line.bottom for line in lines))
    ends = _text_ends(placed, columns, known.ends if known.walls == walls else [])
    known.walls, known.left, known.ends = walls, left, ends
    bounds = [left, *walls, max(right, walls[-1])]
    cells = [
        _cell(held, (row, first, last), [*(each.top for each in rows), area.bottom], bounds, ends)
        for (row, first, last), held in _gathered(placed, rows).items()
    ]
    told = sorted(cells, key=lambda cell: (cell.row, cell.column))
    return ColumnTable(len(rows), columns, told, area)


def _gathered(
    placed: Sequence[Placed], rows: Sequence[Row]
) -> dict[tuple[int, int, int], list[Line]]:
    """The lines of every cell, by its first row and its first and last column. Text that runs on
    where other columns start a row stays in its cell.
    """
    tops = [row.top for row in rows]
    told: dict[tuple[int, int, int], list[Line]] = {}
    owner: dict[int, tuple[int, int, int]] = {}
    for first, last, line in sorted(placed, key=lambda item: (item[2].baseline, item[2].x0)):
        at = max(0, bisect_right(tops, line.baseline - 0.3 * line.size) - 1)
        holder = owner.get(first)
        begun = -1 if holder is None else holder[0]
        own = next((n for n in range(at, begun, -1) if first in rows[n].columns), None)
        if own is None and holder is not None and (first, last) == holder[1:]:
            told[holder].append(line)
            continue
        row = at if own is None else own
        widest = [key for key in told if key[0] == row and key[1] <= last and first <= key[2]]
        key = (
            row,
            min([first, *(other[1] for other in widest)]),
            max([last, *(other[2] for other in widest)]),
        )
        held = [item for other in widest for item in told.pop(other)]
        told[key] = [*held, line]
        for column in range(key[1], key[2] + 1):
            owner[column] = key
    return told


def _cell(
    lines: list[Line],
    place: tuple[int, int, int],
    levels: list[float],
    bounds: list[float],
    ends: list[float],
) -> ColumnCell:
    row, first, last = place
    low = max(line.baseline - 0.3 * line.size for line in lines)
    under = max(row, bisect_right(levels[:-1], low) - 1)
    right = max(bounds[first] + 1, ends[last])
    area = Area(bounds[first], levels[row], right, levels[under + 1])
    return ColumnCell(row, first, under - row + 1, last - first + 1, area, _side_by_side(lines))


def _placed(lines: list[Line], walls: list[float], lefts: list[float]) -> list[Placed]:
    """The lines with their first and last column, cut where the next column's text starts in
    them: at its left edge, where `lefts` tells it.
    """
    told: list[Placed] = []
    waiting = list(lines)
    while waiting:
        line = waiting.pop(0)
        first, last = bisect_right(walls, line.x0 + 0.1), bisect_right(walls, line.x1 - 0.1)
        cut = _cut(line, lefts[first + 1 : last + 1])
        if cut:
            waiting[:0] = cut
        else:
            told.append((first, last, line))
    return told


def _lefts(lines: list[Line], walls: list[float]) -> list[float]:
    """Where the text of each column usually starts."""
    seen: list[Counter[float]] = [Counter() for _ in range(len(walls) + 1)]
    for line in lines:
        seen[bisect_right(walls, line.x0 + 0.1)][round(line.x0)] += 1
    return [counts.most_common(1)[0][0] if counts else -1000.0 for counts in seen]


def _cut(line: Line, lefts: list[float]) -> list[Line] | None:
    for place in range(1, len(line.words)):
        if any(abs(line.words[place].x0 - left) <= 1.5 for left in lefts):
            parts = line.words[:place], line.words[place:]
            return [
                Line(words, line.baseline, line.size, line.top, line.bottom, line.broken)
                for words in parts
            ]
    return None


def _text_ends(placed: Sequence[Placed], columns: int, known: list[float]) -> list[float]:
    ends = known or [0.0] * columns
    for first, last, line in placed:
        if first == last:
            ends[last] = max(ends[last], line.x1)
    for column in range(1, columns):
        ends[column] = max(ends[column], ends[column - 1])
    return ends
