"""Headings of columns: found, also damaged, in several storeys, repeated, and given a role."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from jury_desk.domain.source import Cell, Table
from jury_desk.frameworks.reading import content, families
from jury_desk.frameworks.reading.codes import Role, code_at_start
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.heading_roles import names_tests, role_of, tells

_LETTERS = re.compile(r"[^a-z0-9]+")
_JUDGED_BY = ("indicateur", "observable")
_FIRST_WORDS = 5


@dataclass(frozen=True)
class Column:
    """A column: what its cells are about, under which heading."""

    role: Role
    heading: str = ""
    left: int | None = None
    right: int | None = None


@dataclass
class Headings:
    """The columns of a table, and all that its headings say, to know them again."""

    columns: dict[int, Column] = field(default_factory=dict)
    letters: dict[int, str] = field(default_factory=dict)
    levels: families.LevelColumns | None = None
    rows: int = 0
    """The row of the table after them, where its content begins."""

    def roles(self) -> set[Role]:
        """The roles that its columns have."""
        return {column.role for column in self.columns.values()}

    def column(self, place: int) -> Column:
        """A column; one beyond the last known is taken for the last."""
        if place in self.columns:
            return self.columns[place]
        last = max(self.columns, default=0)
        if place > last and self.columns:
            return self.columns[last]
        return Column(Role.OTHER)


def letters_of(text: str) -> str:
    """Only its letters and digits, folded."""
    return _LETTERS.sub("", folded(text))


def rows_of(table: Table) -> list[list[Cell]]:
    """The cells by the row in which they begin."""
    rows: list[list[Cell]] = [[] for _ in range(table.rows)]
    for cell in table.cells:
        if cell.row < table.rows:
            rows[cell.row].append(cell)
    for row in rows:
        row.sort(key=lambda cell: cell.column)
    return rows


def _heading_text(cell: Cell) -> str:
    return " ".join(paragraph.text for paragraph in cell.paragraphs)


def _is_heading_cell(cell: Cell) -> bool:
    text = _heading_text(cell)
    if not text or len(text) > 260 or any(item.bullet for item in cell.paragraphs):
        return False
    if code_at_start(text) is not None or role_of(text) is None:
        return False
    # A sentence may name a role anywhere; a heading begins with it.
    return role_of(" ".join(text.split()[:_FIRST_WORDS])) is not None


def _kind(text: str) -> Role | None:
    """What a heading names; indicators are told from the criteria beside them."""
    return Role.INDICATOR if folded(text).startswith(_JUDGED_BY) else role_of(text)


def _is_kind_or_no_test(text: str) -> bool:
    """Whether a text is no test's name: it names none, or tests as such ("Épreuves")."""
    return not content.starts_as_test(text) or names_tests(text)


def is_heading_row(row: Sequence[Cell], known: Headings | None, *, below: bool = False) -> bool:
    """Whether a row holds headings: at least two cells name roles, or repeat known headings.

    `below` says that headings stand above it: the name of a test is then what a cell holds.
    """
    filled = [cell for cell in row if cell.paragraphs]
    if not filled:
        return False
    if any(len(_heading_text(cell)) > 400 for cell in filled):
        return False
    if known is not None and _repeats(filled, known):
        return True
    if any(sum(item.bullet is not None for item in cell.paragraphs) > 1 for cell in filled):
        return False
    if all(_heading_text(cell)[:1].islower() for cell in filled):
        return False
    if any(tells(_heading_text(cell)) for cell in filled):
        return False
    named = [cell for cell in filled if _is_heading_cell(cell)]
    if below or known is not None:
        named = [cell for cell in named if _is_kind_or_no_test(_heading_text(cell))]
    texts = [_heading_text(cell) for cell in filled]
    if families.heads_levels(texts) and (named or known is None):
        return True
    if named and families.heads_weights(texts):
        return True
    roles = {_kind(_heading_text(cell)) for cell in named}
    return len(roles) >= 2 and len(named) * 2 >= len(filled)


def _repeats(filled: Sequence[Cell], known: Headings) -> bool:
    """Whether most cells print again what the headings print, whole or cut."""
    everything = " ".join(known.letters.values())
    again = 0
    for cell in filled:
        letters = letters_of(_heading_text(cell))
        if len(letters) >= 5 and (letters in everything or _nearly_in(letters, everything)):
            again += 1
    return again * 2 > len(filled) and (again >= 2 or len(filled) == 1)


def _nearly_in(letters: str, everything: str) -> bool:
    """Whether the letters stand there but for a few at their edges."""
    for cut in range(1, 4):
        if len(letters) - cut >= 8 and (
            letters[cut:] in everything or letters[:-cut] in everything
        ):
            return True
    return False


def headings_at(rows: Sequence[Sequence[Cell]], start: int, known: Headings | None) -> Headings:
    """The headings that begin at a heading row: its storeys and the lines that go on with it."""
    storeys: list[Sequence[Cell]] = [rows[start]]
    place = start + 1
    made = Headings()
    while place < len(rows) and _goes_on(rows[place], storeys, known):
        storeys.append(rows[place])
        place += 1
    made.rows = place
    width = max(cell.column + cell.column_span for row in storeys for cell in row)
    for column in range(min(width, 400)):
        texts = _storeys(storeys, column)
        if texts:
            made.columns[column] = _column(texts, storeys, column)
            made.letters[column] = letters_of(" ".join(texts))
    labels = ["\n".join(_storeys(storeys, column)) for column in range(min(width, 400))]
    made.levels = families.level_columns(labels)
    _mark_levels(made)
    _mark_indicators(made)
    return made


def _goes_on(
    row: Sequence[Cell], storeys: Sequence[Sequence[Cell]], known: Headings | None
) -> bool:
    filled = [cell for cell in row if cell.paragraphs]
    if not filled or len(storeys) >= 4:
        return not filled and len(storeys) < 4 and bool(row)
    if is_heading_row(row, known, below=True):
        return True
    beneath = {
        column
        for cell in storeys[-1]
        if cell.column_span > 1 and cell.paragraphs
        for column in range(cell.column, cell.column + cell.column_span)
    }
    short = all(
        len(_heading_text(cell)) <= 60
        and code_at_start(_heading_text(cell)) is None
        and not any(item.bullet for item in cell.paragraphs)
        for cell in filled
    )
    return (
        bool(beneath)
        and short
        and all(
            cell.column in beneath and cell.column + cell.column_span - 1 in beneath
            for cell in filled
        )
    )


def _storeys(storeys: Sequence[Sequence[Cell]], column: int) -> list[str]:
    texts: list[str] = []
    for row in storeys:
        texts += [
            _heading_text(cell)
            for cell in row
            if cell.column <= column < cell.column + cell.column_span and cell.paragraphs
        ]
    return texts


def _column(texts: list[str], storeys: Sequence[Sequence[Cell]], column: int) -> Column:
    """The lowest heading that has a role; one that goes on with the line above belongs to it."""
    joined: list[str] = []
    for text in texts:
        if joined and (text[:1].islower() or text[:1].isdigit()):
            joined[-1] += f" {text}"
        else:
            joined.append(text)
    left, right = _edges(storeys, column)
    for text in reversed(joined):
        role = role_of(text)
        if role is not None:
            return Column(role, text, left, right)
    return Column(Role.OTHER, joined[-1], left, right)


def _edges(storeys: Sequence[Sequence[Cell]], column: int) -> tuple[int | None, int | None]:
    for row in reversed(storeys):
        for cell in row:
            if cell.column == column and cell.column_span == 1 and cell.box is not None:
                return cell.box.left, cell.box.right
    return None, None


def _mark_levels(made: Headings) -> None:
    if made.levels is None:
        return
    for places, role in (
        (made.levels.levels, Role.LEVEL),
        (made.levels.weights, Role.WEIGHT),
        (made.levels.asides, Role.BY_HAND),
    ):
        for place in places:
            known = made.columns.get(place, Column(role))
            made.columns[place] = Column(role, known.heading, known.left, known.right)
    _name_beside_levels(made)


def _name_beside_levels(made: Headings) -> None:
    """Levels stand beside criteria: the last unnamed column before them holds these, the first
    what they belong to.
    """
    levels = made.levels
    marked = (*levels.levels, *levels.weights, *levels.asides) if levels else ()
    if not marked:
        return
    free = [
        place
        for place, column in sorted(made.columns.items())
        if place < min(marked) and column.role is Role.OTHER and role_of(column.heading) is None
    ]
    for role, last in ((Role.CRITERION, True), (Role.COMPETENCY, False)):
        if free and role not in made.roles():
            place = free.pop(-1 if last else 0)
            known = made.columns[place]
            made.columns[place] = Column(role, known.heading, known.left, known.right)


def _mark_indicators(made: Headings) -> None:
    """A column of indicators beside one of criteria holds what the criteria are judged by."""
    criteria = [
        place
        for place, column in made.columns.items()
        if column.role is Role.CRITERION and "crit" in folded(column.heading)
    ]
    for place, column in made.columns.items():
        if (
            column.role is Role.CRITERION
            and criteria
            and place > min(criteria)
            and folded(column.heading).startswith(_JUDGED_BY)
        ):
            made.columns[place] = replace(column, role=Role.INDICATOR)
