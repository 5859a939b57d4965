"""One page: its ink to ruled tables and loose text, then to blocks in reading order."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from jury_desk.frameworks.readers.pdf_columns import (
    ColumnTable,
    columns_in,
    table_between,
)
from jury_desk.frameworks.readers.pdf_ink import Area, Frame, PageInk
from jury_desk.frameworks.readers.pdf_known_columns import Columns
from jury_desk.frameworks.readers.pdf_lattice import Lattice, lattices_of
from jury_desk.frameworks.readers.pdf_paragraphs import (
    Setting,
    TextBlock,
    blocks_of,
    leadings,
    right_edge,
    with_levels,
)
from jury_desk.frameworks.readers.pdf_parted import parted
from jury_desk.frameworks.readers.pdf_rules import seen_area, seen_rules, without_underlines
from jury_desk.frameworks.readers.pdf_walled import Walled, walled_in
from jury_desk.frameworks.readers.pdf_words import Line, Run, Walls, lines_of, runs_of


@dataclass(slots=True)
class CellDraft:
    """A cell being made."""

    row: int
    column: int
    row_span: int
    column_span: int
    area: Area
    blocks: list[TextBlock] = field(default_factory=list)


@dataclass(slots=True)
class TableDraft:
    """A table being made."""

    rows: int
    columns: int
    cells: list[CellDraft]
    area: Area
    ruled: bool


@dataclass(slots=True)
class PageDraft:
    """A page before its furniture is known: tables, and the runs that stand in none."""

    number: int
    frame: Frame
    tables: list[TableDraft]
    loose: list[Run]
    stamps: str
    pictured: float
    """How much of the page pictures cover, 0 to 1."""
    walled: list[Walled] = field(default_factory=list)
    """Tables that vertical rules alone make: their rows are told by white space."""
    interleaved: bool = False
    """Whether columns were told by white space within ruled rows."""

    @property
    def area(self) -> Area:
        """The page in the frame in which its text reads upright."""
        right, low = self.frame.width, self.frame.height
        return Area(0, 0, low, right) if self.frame.turn % 2 else Area(0, 0, right, low)


def draft_of(ink: PageInk) -> PageDraft:
    """The page's ruled tables, and the rest as runs."""
    frame = Frame(ink.turn, ink.width, ink.height)
    draft = PageDraft(
        ink.number, frame, [], [], "".join(glyph.text for glyph in ink.stamps), _pictured(ink)
    )
    rules = seen_rules(ink.rules, ink, frame)
    runs = runs_of(ink.glyphs, Walls(rules, frame.turn))
    rules = without_underlines(runs, rules, frame.turn)
    draft.walled, rules = walled_in(rules)
    fills = [seen_area(fill, frame) for fill in ink.fills]
    pieces = lines_of([run for run in runs if run.turn == frame.turn], gutter=1.0)
    told, guessed = parted(lattices_of(rules, fills, draft.area), rules, pieces)
    lattices = [lattice for lattice in told if not _is_frame(lattice, draft.area)]
    held: dict[int, dict[int, list[Run]]] = defaultdict(lambda: defaultdict(list))
    for run in runs:
        if any(walled.take(run, frame.turn) for walled in draft.walled):
            continue
        place = _cell_of(run, lattices, frame)
        if place is None:
            draft.loose.append(run)
        else:
            held[place[0]][place[1]].append(run)
    draft.loose = _without_spilt(draft.loose, lattices, held, frame.turn)
    draft.tables = [
        _table(lattice, held[number], frame, guessed=lattice in guessed)
        for number, lattice in enumerate(lattices)
        if number in held
    ]
    draft.interleaved = bool(guessed)
    return draft


def blocks_in(
    draft: PageDraft, loose: Sequence[Run], known: Columns
) -> list[TableDraft | TextBlock]:
    """The page's blocks in reading order, of its tables and of those loose runs. `known` are the
    columns told by white space on the pages before.
    """
    frame = draft.frame
    upright = [run for run in loose if run.turn == frame.turn]
    lines = lines_of(upright, gutter=1.0)
    told: list[tuple[float, float, TableDraft | TextBlock]] = [
        (table.area.top, table.area.x0, table) for table in draft.tables
    ]
    if draft.tables or draft.walled:
        known.forget()
    known.turn_to([*lines, *(line for each in draft.walled for line in each.lines())])
    walled = [_between_walls(each, known, frame.turn) for each in draft.walled if each.runs]
    told += [(table.area.top, table.area.x0, table) for table in walled]
    ends = [line.x1 for line in lines] + [table.area.x1 for table in draft.tables]
    right = max(ends, default=0.0)
    for slot in _slots(lines, [*draft.tables, *walled]):
        if heads := _right_above(slot, draft.tables):
            known.go_on_below([cell.area for cell in heads])
        for part in columns_in(slot, known):
            if isinstance(part, ColumnTable):
                table = _guessed(part, frame.turn)
                told.append((table.area.top, table.area.x0, table))
            else:
                told.extend(
                    (block.area.top, block.area.x0, block)
                    for block in _prose(part, frame.turn, right)
                )
    blocks = [block for _, _, block in sorted(told, key=lambda item: (item[0], item[1]))]
    for turn in range(4):
        if turn != frame.turn:
            blocks.extend(_turned([run for run in loose if run.turn == turn], turn))
    return blocks


def _pictured(ink: PageInk) -> float:
    whole = max(ink.width * ink.height, 1.0)
    return min(1.0, sum(max(0.0, area.width * area.height) for area in ink.pictures) / whole)


def _is_frame(lattice: Lattice, page: Area) -> bool:
    """Whether it is a line around the page's text rather than a table."""
    area = lattice.area
    return len(lattice.cells) == 1 and area.width * area.height > 0.4 * page.width * page.height


def _cell_of(run: Run, lattices: Sequence[Lattice], frame: Frame) -> tuple[int, int] | None:
    x, y = run.middle
    if run.turn != frame.turn:
        own = Frame(run.turn, frame.width, frame.height)
        x, y = frame.seen(*own.shown(x, y))
    for number, lattice in enumerate(lattices):
        place = lattice.cell_at(x, y)
        if place is not None:
            return number, place
    return None


def _without_spilt(
    loose: Sequence[Run],
    lattices: Sequence[Lattice],
    held: dict[int, dict[int, list[Run]]],
    turn: int,
) -> list[Run]:
    """The loose runs without those that go on, below a table's end, with the text of its last row:
    word processors let a line hang over. They join their cell. Below the first column stands prose
    as well, so that it is left alone.
    """
    told: list[Run] = []
    for run in sorted(loose, key=lambda run: run.baseline):
        place = _spilt(run, lattices, held) if run.turn == turn else None
        if place is None:
            told.append(run)
        else:
            held[place[0]][place[1]].append(run)
    kept = {id(run) for run in told}
    return [run for run in loose if id(run) in kept]


def _spilt(
    run: Run, lattices: Sequence[Lattice], held: dict[int, dict[int, list[Run]]]
) -> tuple[int, int] | None:
    for number, lattice in enumerate(lattices):
        area = lattice.area
        if not -run.size < run.baseline - area.bottom < 1.6 * run.size:
            continue
        place = lattice.cell_at(run.middle[0], area.bottom - 0.1)
        if place is None or lattice.cells[place].column == 0:
            continue
        cell = lattice.cells[place].area
        above = max((other.baseline for other in held[number].get(place, ())), default=0.0)
        fits = cell.x0 <= run.x0 and run.x1 <= cell.x1
        if fits and run.baseline - above <= 1.45 * run.size:
            return number, place
    return None


def _table(
    lattice: Lattice, held: dict[int, list[Run]], frame: Frame, *, guessed: bool
) -> TableDraft:
    """The table of a lattice and the runs its cells hold. Where its columns are `guessed`, lines
    end where the longest does: no wall tells.
    """
    lines = {
        place: lines_of([run for run in runs if run.turn == frame.turn])
        for place, runs in held.items()
    }
    rights = {place: right_edge(lattice.cells[place].area, found) for place, found in lines.items()}
    columns: dict[tuple[int, int], list[int]] = defaultdict(list)
    for place in lines:
        cell = lattice.cells[place]
        columns[cell.column, cell.column_span].append(place)
    for places in columns.values():
        every = [line for place in places for line in lines[place]]
        first = lattice.cells[places[0]].area
        edge = max(line.x1 for line in every) if guessed else right_edge(first, every)
        for place in places:
            rights[place] = edge
    leading = leadings((found, rights[place]) for place, found in lines.items())
    cells = []
    for place, cell in enumerate(lattice.cells):
        made = CellDraft(cell.row, cell.column, cell.row_span, cell.column_span, cell.area)
        for turn in range(4):
            if turn != frame.turn:
                runs = [run for run in held.get(place, ()) if run.turn == turn]
                made.blocks.extend(_turned(runs, turn))
        if place in lines:
            setting = Setting(cell.area.x0, rights[place], leading)
            made.blocks.extend(blocks_of(lines[place], setting, frame.turn))
        cells.append(made)
    for places in columns.values():
        with_levels([block for place in places for block in cells[place].blocks])
    return TableDraft(len(lattice.ys) - 1, len(lattice.xs) - 1, cells, lattice.area, ruled=True)


def _turned(runs: list[Run], turn: int) -> list[TextBlock]:
    """Text in another direction than the page's, in its own frame."""
    return _prose(lines_of(runs), turn) if runs else []


def _prose(lines: Sequence[Line], turn: int, right: float = 0.0) -> list[TextBlock]:
    """Paragraphs outside tables; lines of the page reach as far as `right` at least."""
    if not lines:
        return []
    left = min(line.x0 for line in lines)
    right = max(right, *(line.x1 for line in lines))
    blocks = blocks_of(lines, Setting(left, right, leadings([(lines, right)])), turn)
    with_levels(blocks)
    return blocks


def _slots(lines: Sequence[Line], tables: Sequence[TableDraft]) -> list[list[Line]]:
    """Loose lines parted by the tables between them."""
    slots: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        slots[sum(1 for table in tables if table.area.top < line.baseline)].append(line)
    return [slots[number] for number in sorted(slots)]


def _right_above(lines: Sequence[Line], tables: Sequence[TableDraft]) -> list[CellDraft]:
    """The cells of the last row of the ruled table that ends right above those lines, where all of
    its columns have one: headings of columns without rules.
    """
    top, size = min(line.top for line in lines), lines[0].size
    above = [table for table in tables if -size < top - table.area.bottom < 2.5 * size]
    if not above:
        return []
    table = max(above, key=lambda table: table.area.bottom)
    for row in range(table.rows - 1, max(-1, table.rows - 4), -1):
        cells = [cell for cell in table.cells if cell.row == row]
        if len(cells) == table.columns > 1:
            return cells
    return []


def _between_walls(walled: Walled, known: Columns, turn: int) -> TableDraft:
    """A table whose columns are ruled and whose rows are not."""
    here = Columns(whites=known.whites, heads_end=known.heads_end)
    return _guessed(table_between(walled.lines(), walled.inner, here, ruled=True), turn)


def _guessed(part: ColumnTable, turn: int) -> TableDraft:
    leading = leadings((cell.lines, cell.area.x1) for cell in part.cells)
    cells = []
    for cell in part.cells:
        made = CellDraft(cell.row, cell.column, cell.row_span, cell.column_span, cell.area)
        made.blocks = blocks_of(cell.lines, Setting(cell.area.x0, cell.area.x1, leading), turn)
        cells.append(made)
    for column in range(part.columns):
        with_levels([block for cell in cells if cell.column == column for block in cell.blocks])
    return TableDraft(part.rows, part.columns, cells, part.area, ruled=False)
