"""Rows of a table without rules: columns that start together below more white than paragraphs.

At a row's start every column whose text does not run on leaves at least the white between rows;
paragraphs of a cell stand closer. A line over several columns is a row of its own.
"""

import itertools
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from jury_desk.frameworks.readers.pdf_words import Line

Placed = tuple[int, int, Line]
"""A line with its first and last column."""

_FIRST = 1e6  # the white above a column's first line


@dataclass(slots=True)
class Row:
    """Where a row starts, and the columns whose text starts with it."""

    top: float
    columns: set[int]


@dataclass(slots=True)
class Whites:
    """How much white a document's tables without rules leave, as far as was seen."""

    paragraphs: float = 0.0
    """Between paragraphs of a cell."""
    rows: float = 0.0
    """Between rows; more than between paragraphs, or 0."""

    @property
    def least(self) -> float | None:
        """The least that stands above a row; None where paragraphs stand as far apart."""
        if self.rows:
            return (self.paragraphs + self.rows) / 2
        return None if self.paragraphs else 0.0


def rows_of(placed: Sequence[Placed], columns: int, known: Whites) -> list[Row]:
    """The rows, downwards; the first one starts with the first line. `known` learns from them.

    Where rows stand no further apart than paragraphs, one starts where the first column does.
    """
    whites = _whites(placed)
    usual = _quartile([white for _, _, white in whites if white < _FIRST]) or 2.0
    size = _quartile([line.size for _, _, line in placed])
    near = 0.45 * size
    starts = _starts(whites, usual + 0.16 * size, near)
    _learn(starts, known)
    least = known.least
    clear = _clear_tops(placed, usual + 0.16 * size if least is None else least, size)
    every = set(range(columns))
    rows = [Row(min(line.top for _, _, line in placed), every)]
    across = False
    for top, found in starts:
        begun = {column for column, white in found.items() if white >= (least or 0.0)}
        spans = any(first != last and abs(line.top - top) <= near for first, last, line in placed)
        whole = any(abs(top - level) <= near for level in clear)
        starting = len(begun) > 1 or (whole and bool(begun))
        if least is None:
            starting = 0 in begun and len(begun) > 1
        if top - rows[0].top > near and (spans or across or starting):
            rows.append(Row(top, every if whole or spans or across else begun))
        across = spans
    return rows


def _whites(placed: Sequence[Placed]) -> list[tuple[float, int, float]]:
    """For every line its top, its column, and the white above it in that column."""
    by_column: dict[int, list[Line]] = defaultdict(list)
    for first, last, line in placed:
        for column in range(first, last + 1):
            by_column[column].append(line)
    told = []
    for column, lines in by_column.items():
        ordered = sorted(lines, key=lambda line: line.baseline)
        told.append((ordered[0].top, column, _FIRST))
        told.extend(
            (line.top, column, line.top - before.bottom)
            for before, line in itertools.pairwise(ordered)
            if line.baseline - before.baseline > 0.5 * before.size
        )
    return sorted(told)


def _quartile(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 4] if values else 0.0


def _starts(
    whites: Sequence[tuple[float, int, float]], least: float, near: float
) -> list[tuple[float, dict[int, float]]]:
    """Heights at which text starts below more white than lines of a paragraph have, by column."""
    told: list[tuple[float, dict[int, float]]] = []
    for top, column, white in whites:
        if white <= least:
            continue
        if told and top - told[-1][0] <= near:
            told[-1][1].setdefault(column, white)
        else:
            told.append((top, {column: white}))
    return told


def _learn(starts: Sequence[tuple[float, dict[int, float]]], known: Whites) -> None:
    """Paragraphs start alone, or beside others by chance; rows start together."""
    seen = [list(found.values()) for _, found in starts]
    alone = [found[0] for found in seen if len(found) == 1 and found[0] < _FIRST]
    if alone:
        known.paragraphs = _quartile(alone)
    wide = 1.25 * known.paragraphs
    together = [
        white for found in seen if len(found) > 1 for white in found if wide < white < _FIRST
    ]
    if together and known.paragraphs:
        known.rows = min([*together, *([known.rows] if known.rows > wide else [])])
    elif known.rows <= wide:
        known.rows = 0.0


def _clear_tops(placed: Sequence[Placed], least: float, size: float) -> list[float]:
    """The tops of what stands below a strip that every column leaves white."""
    ordered = sorted((line.top, line.bottom) for _, _, line in placed)
    told = []
    low = ordered[0][0]
    for top, bottom in ordered:
        if top - low > max(least, 0.5 * size):
            told.append(top)
        low = max(low, bottom)
    return told
