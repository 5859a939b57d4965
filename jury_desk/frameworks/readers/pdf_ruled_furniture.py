"""Headers and footers drawn as tables: the rows that pages repeat at one height.

A word processor's header is often a small table with a logo, a title and "Page 2 sur 9". Where it
touches the text's own table the two make one lattice, so that rows are looked at, not tables. Rows
without a page number are furniture only as a table of their own: column headings repeat too.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from jury_desk.frameworks.readers.pdf_ink import Area
from jury_desk.frameworks.readers.pdf_page import CellDraft, PageDraft, TableDraft
from jury_desk.frameworks.readers.pdf_paragraphs import TextBlock

_ZONE = 0.2  # of the page's height, at its top and at its bottom
_MOST_ROWS = 4
_LEVEL = 4.0  # points within which tables start at one height
_NUMBER = re.compile(r"\d+")
_COUNTER = re.compile(r"\bpages?\b|\bp\.|# *(?:/|sur|of|de) *#|\n[-– ]*#[-– ]*\n", re.IGNORECASE)

Place = tuple[bool, int, str]
"""Head or foot, how many rows, and what they say with # for numbers."""


class RuledFurniture:
    """Finds the rows that pages repeat, and takes them out of the tables."""

    def __init__(self) -> None:
        self._known: dict[Place, list[float]] = defaultdict(list)
        self._whole: set[Place] = set()

    def learn(self, drafts: Sequence[PageDraft]) -> None:
        """Look at pages together for what they repeat."""
        seen: dict[Place, list[tuple[float, int, str, bool]]] = defaultdict(list)
        for draft in drafts:
            for head in (True, False):
                for rows, depth, text, alone in _edge_rows(draft, head):
                    pattern = _NUMBER.sub("#", text)
                    seen[head, rows, pattern].append((depth, draft.number, text, alone))
        enough = 3 if len(drafts) > 3 else max(2, len(drafts) - 1)
        for place, found in seen.items():
            for depth, *_ in found:
                level = [item for item in found if abs(item[0] - depth) <= _LEVEL]
                if len({page for _, page, _, _ in level}) < enough or self._knows(place, depth):
                    continue
                changing, counting = _numbers(place[2], [item[1:3] for item in level])
                apart = all(alone for *_, alone in level)
                if (apart and not changing) or counting:
                    self._known[place].append(depth)
                if apart and changing <= 1:
                    self._whole.add(place)

    def _knows(self, place: Place, depth: float) -> bool:
        return any(abs(depth - known) <= _LEVEL for known in self._known.get(place, ()))

    def taken(self, draft: PageDraft) -> tuple[list[TextBlock], list[TextBlock]]:
        """The paragraphs of the page's header and footer rows, which its tables lose."""
        told: list[list[TextBlock]] = []
        for head in (True, False):
            found = [
                (not (alone and place in self._whole), rows)
                for rows, depth, text, alone in _edge_rows(draft, head)
                if self._knows(place := (head, rows, _NUMBER.sub("#", text)), depth)
            ]
            # A table apart goes whole; from one that goes on, no more than up to the page number.
            told.append(_without_rows(draft, min(found)[1], head) if found else [])
        return told[0], told[1]


def _edge_rows(draft: PageDraft, head: bool) -> Iterator[tuple[int, float, str, bool]]:
    """The first rows of the first table, or the last of the last, as far as they stand near the
    page's edge and no cell goes on beyond them: how many, their distance from the edge, their text,
    and whether they are a table apart from the text's own.
    """
    if not draft.tables:
        return
    table = _outer(draft.tables, head)
    page = draft.area
    for rows in range(1, min(table.rows, _MOST_ROWS) + 1):
        cells = list(_cells_of(table, rows, head))
        if not cells or any(_crosses(cell, table, rows, head) for cell in cells):
            continue
        reach = max(cell.area.bottom for cell in cells) if head else min(c.area.top for c in cells)
        if (reach if head else page.height - reach) > _ZONE * page.height:
            return
        depth = table.area.top if head else page.height - table.area.bottom
        text = "\n".join(block.text for cell in cells for block in cell.blocks)
        if text.strip():
            alone = rows == table.rows and not _heads_the_next(draft, table, head)
            yield rows, depth, f"\n{text}\n", alone


def _outer(tables: Sequence[TableDraft], head: bool) -> TableDraft:
    if head:
        return min(tables, key=lambda table: table.area.top)
    return max(tables, key=lambda table: table.area.bottom)


def _cells_of(table: TableDraft, rows: int, head: bool) -> Iterator[CellDraft]:
    for cell in table.cells:
        if cell.row < rows if head else cell.row + cell.row_span > table.rows - rows:
            yield cell


def _crosses(cell: CellDraft, table: TableDraft, rows: int, head: bool) -> bool:
    return cell.row + cell.row_span > rows if head else cell.row < table.rows - rows


def _heads_the_next(draft: PageDraft, table: TableDraft, head: bool) -> bool:
    """Whether it may be the column headings of the table below: as many columns at one place."""
    below = [other for other in draft.tables if other.area.top >= table.area.bottom - 1]
    if not head or not below:
        return False
    after = min(below, key=lambda other: other.area.top)
    mine, theirs = _edges_of(table), _edges_of(after)
    return len(mine) == len(theirs) and all(
        abs(one - other) <= 3 for one, other in zip(mine, theirs, strict=True)
    )


def _edges_of(table: TableDraft) -> list[float]:
    return sorted({round(cell.area.x0) for cell in table.cells})


def _numbers(pattern: str, level: Sequence[tuple[int, str]]) -> tuple[int, bool]:
    """How many of the numbers change from page to page, and whether one of them goes up with the
    pages and the text says what it counts.
    """
    rows = [(page, [int(number) for number in _NUMBER.findall(text)]) for page, text in level]
    places = range(min(len(numbers) for _, numbers in rows))
    changing = sum(len({numbers[place] for _, numbers in rows}) > 1 for place in places)
    counting = any(len({numbers[place] - page for page, numbers in rows}) == 1 for place in places)
    return changing, counting and bool(_COUNTER.search(pattern))


def _without_rows(draft: PageDraft, rows: int, head: bool) -> list[TextBlock]:
    """Takes those rows out of the page's outer table; gives their paragraphs."""
    table = _outer(draft.tables, head)
    gone = list(_cells_of(table, rows, head))
    kept = [cell for cell in table.cells if cell not in gone]
    if kept:
        _keep(table, kept, rows if head else 0, rows)
    else:
        draft.tables = [other for other in draft.tables if other is not table]
    return [block for cell in gone for block in cell.blocks]


def _keep(table: TableDraft, kept: list[CellDraft], above: int, rows: int) -> None:
    """Leaves the table those cells, without lines that only the rows taken out had."""
    lines = sorted({edge for c in kept for edge in (c.column, c.column + c.column_span)})
    number = {line: place for place, line in enumerate(lines)}
    for cell in kept:
        end = number[cell.column + cell.column_span]
        cell.column = number[cell.column]
        cell.column_span = end - cell.column
        cell.row -= above
    table.cells = kept
    table.rows -= rows
    table.columns = len(lines) - 1
    table.area = Area(
        min(cell.area.x0 for cell in kept),
        min(cell.area.top for cell in kept),
        max(cell.area.x1 for cell in kept),
        max(cell.area.bottom for cell in kept),
    )
