"""The columns of a table: under its headings, as in the table before it, or by what they hold."""

from collections.abc import Sequence
from dataclasses import replace

from jury_desk.domain.source import Cell, Paragraph, Table
from jury_desk.frameworks.reading import content
from jury_desk.frameworks.reading.codes import Role
from jury_desk.frameworks.reading.heading_roles import heading_words
from jury_desk.frameworks.reading.headings import (
    Column,
    Headings,
    headings_at,
    is_heading_row,
    letters_of,
)

_ASSESSED_ROLES = frozenset({Role.COMPETENCY, Role.ASSESSED, Role.CRITERION, Role.ACTIVITY})


def first_heading(rows: Sequence[Sequence[Cell]], known: Headings | None) -> int | None:
    """The first heading row near the top, with nothing but titles above it."""
    for place, row in enumerate(rows[:12]):
        if is_heading_row(row, known):
            return place
        filled = [cell for cell in row if cell.paragraphs]
        if len(filled) > 2 or any(len(cell.paragraphs) > 4 for cell in filled):
            return None
    return None


def completed(made: Headings, known: Headings | None, table: Table) -> Headings:
    """Headings with what is known of the columns that a damaged repetition leaves unclear."""
    if known is None:
        return made
    for place, column in known.columns.items():
        mine = made.columns.get(place)
        if mine is not None and mine.role is not Role.OTHER and mine.role is column.role:
            made.columns[place] = replace(mine, heading=column.heading)
        elif (
            (mine is None or mine.role is Role.OTHER)
            and place < table.columns
            and column.role not in made.roles()
        ):
            made.columns[place] = replace(column, left=None, right=None)
    made.letters = {
        place: known.letters.get(place, "") + made.letters.get(place, "")
        if made.letters.get(place, "") not in known.letters.get(place, "")
        else known.letters.get(place, "")
        for place in {*known.letters, *made.letters}
    }
    return made


def by_place(table: Table, known: Headings) -> Headings | None:
    """Columns mapped by where they stand on the page; None where the places do not tell."""
    edges = _edges_of(table)
    placed: dict[int, tuple[int, int]] = {}
    for place, column in known.columns.items():
        if column.left is not None and column.right is not None:
            placed[place] = (column.left, column.right)
    if len(edges) < 2 or len(placed) < len(known.columns):
        return None
    made = Headings(letters=known.letters, levels=known.levels)
    for place, (left, right) in edges.items():
        best, most = None, 0
        for other, (low, high) in placed.items():
            shared = min(right, high) - max(left, low)
            if shared > most:
                best, most = other, shared
        if best is None or most * 2 < right - left:
            return None
        made.columns[place] = known.columns[best]
    if table.columns != max(known.columns) + 1:
        made.levels = None
    return made if len({id(column) for column in made.columns.values()}) >= 2 else None


def is_small(table: Table) -> bool:
    """Whether a table of several rows holds no text longer than a few words: a summary."""
    texts = [item.text for cell in table.cells for item in cell.paragraphs]
    return table.rows > 1 and len(texts) > 3 and all(len(text) <= 20 for text in texts)


def is_line_of_headings(paragraph: Paragraph) -> bool:
    """Whether a line of prose holds headings of several columns, one after another."""
    return len(paragraph.text) <= 400 and len(heading_words(paragraph.text)) >= 2


def by_line(line: Paragraph, table: Table) -> Headings | None:
    """Columns told by a line of prose that holds all headings, one after another."""
    words = heading_words(line.text)
    if len(words) != table.columns:
        return None
    made = Headings(letters={0: letters_of(line.text)})
    edges = _edges_of(table)
    for place, (role, start) in enumerate(words):
        stop = words[place + 1][1] if place + 1 < len(words) else len(line.text)
        left, right = edges.get(place, (None, None))
        made.columns[place] = Column(role, line.text[start:stop].strip(), left, right)
    return made


def _edges_of(table: Table) -> dict[int, tuple[int, int]]:
    edges: dict[int, tuple[int, int]] = {}
    for cell in table.cells:
        if cell.box is not None and cell.column_span == 1 and cell.column not in edges:
            edges[cell.column] = (cell.box.left, cell.box.right)
    return edges


def by_content(table: Table, strict: bool) -> Headings | None:
    """Columns told by what their cells hold; None where it is no evaluation table."""
    made = Headings()
    edges = _edges_of(table)
    for place in range(min(table.columns, 30)):
        held = [
            item
            for cell in table.cells[:2000]
            if cell.column == place and cell.column_span == 1
            for item in cell.paragraphs
        ]
        role = content.role_by_content(held)
        left, right = edges.get(place, (None, None))
        made.columns[place] = Column(role or Role.OTHER, "", left, right)
    roles = made.roles()
    enough = {Role.COMPETENCY, Role.CRITERION} <= roles
    if not strict:
        enough = enough or {Role.ACTIVITY, Role.CRITERION} <= roles
    return made if enough else None


def moved(rows: Sequence[Sequence[Cell]], place: int, known: Headings) -> Headings:
    """The columns below a heading that is printed again, where its cells span others."""
    again = headings_at(rows, place, known)
    told = {place: column.role for place, column in known.columns.items()}
    mine = {place: column.role for place, column in again.columns.items()}
    if mine == told or len(again.roles() & _ASSESSED_ROLES) < 2:
        return known
    again.letters = known.letters
    return again
