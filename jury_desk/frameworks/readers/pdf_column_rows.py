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


def rows_of(placed: Sequence[Placed], columns: int) -> list[Row]:
    """The rows, downwards; the first one starts with the first line."""
    whites = _whites(placed)
    usual = _quartile([white for _, _, white in whites if white < _FIRST]) or 2.0
    size = _quartile([line.size for _, _, line in placed])
    starts = _starts(whites, usual + 0.16 * size, 0.45 * size)
    least = _between_rows(starts)
    clear = _clear_tops(placed, least, size)
    rows = [Row(min(line.top for _, _, line in placed), set(range(columns)))]
    across = False
    for top, found in starts:
        begun = {column for column, white in found.items() if white >= least}
        spans = any(
            first != last and abs(line.top - top) <= 0.45 * size for first, last, line in placed
        )
        whole = any(abs(top - level) <= 0.45 * size for level in clear)
        if top - rows[0].top > 0.45 * size and (
            len(begun) > 1 or spans or across or (whole and begun)
        ):
            rows.append(Row(top, set(range(columns)) if whole or spans or across else begun))
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


def _between_rows(starts: Sequence[tuple[float, dict[int, float]]]) -> float:
    """The least white above a row: between that of paragraphs, which start alone, and that of rows,
    whose first column starts with another.
    """
    alone = [white for _, found in starts if len(found) == 1 for white in found.values()]
    alone = [white for white in alone if white < _FIRST]
    together = [min(found.values()) for _, found in starts if len(found) > 1 and 0 in found]
    together = together or [min(found.values()) for _, found in starts if len(found) > 1]
    together = [white for white in together if white < _FIRST]
    if not together or not alone:
        return 0.0
    paragraphs, rows = _quartile(alone), _quartile(together)
    return (paragraphs + rows) / 2 if rows > 1.25 * paragraphs else 0.0


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
