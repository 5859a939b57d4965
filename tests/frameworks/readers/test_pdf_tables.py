"""Ruled tables: whatever draws the rules, the cells are those a reader sees."""

import itertools
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.utils import simpleSplit

from tests.frameworks.readers.pdf_paper import (
    LEADING,
    PADDING,
    SIZE,
    TEXT,
    Paper,
    loose,
    named,
    read,
    tables,
    texts,
)

XS = (40.0, 160.0, 300.0, 540.0)
YS = (100.0, 130.0, 170.0, 230.0)

Draw = Callable[[Paper], object]


def _levels(paper: Paper, xs: Sequence[float] = XS, ys: Sequence[float] = YS) -> None:
    for y in ys:
        paper.line(xs[0], y, xs[-1], y)


def _walls(paper: Paper, xs: Sequence[float] = XS, ys: Sequence[float] = YS) -> None:
    for x in xs:
        paper.line(x, ys[0], x, ys[-1])


def _without_bottom(paper: Paper) -> None:
    _walls(paper)
    _levels(paper, ys=YS[:-1])


def _without_top(paper: Paper) -> None:
    _walls(paper)
    _levels(paper, ys=YS[1:])


def _without_sides(paper: Paper) -> None:
    _walls(paper, xs=XS[1:-1])
    _levels(paper)


def _double(paper: Paper) -> None:
    paper.grid(XS, YS)
    paper.grid([x + 1.6 for x in XS], [y + 1.6 for y in YS])


def _filled(paper: Paper) -> None:
    for x in XS:
        paper.area(x - 0.4, YS[0], x + 0.4, YS[-1])
    for y in YS:
        paper.area(XS[0], y - 0.4, XS[-1], y + 0.4)


def _cell_by_cell(paper: Paper) -> None:
    for top, bottom in itertools.pairwise(YS):
        for left, right in itertools.pairwise(XS):
            paper.canvas.rect(left, paper.height - bottom, right - left, bottom - top)


def _dashed(paper: Paper) -> None:
    paper.canvas.setDash(3, 2)
    paper.grid(XS, YS)
    paper.canvas.setDash()


def _dashes_drawn(paper: Paper) -> None:
    for y in YS:
        at = XS[0]
        while at < XS[-1]:
            paper.line(at, y, min(at + 4, XS[-1]), y)
            at += 7
    for x in XS:
        at = YS[0]
        while at < YS[-1]:
            paper.line(x, at, x, min(at + 4, YS[-1]))
            at += 7


def _dots(paper: Paper) -> None:
    for y in YS:
        for step in range(int((XS[-1] - XS[0]) / 3) + 1):
            paper.area(XS[0] + 3 * step, y - 0.5, XS[0] + 3 * step + 1, y + 0.5)
    for x in XS:
        for step in range(int((YS[-1] - YS[0]) / 3) + 1):
            paper.area(x - 0.5, YS[0] + 3 * step, x + 0.5, YS[0] + 3 * step + 1)


def _white(paper: Paper) -> None:
    paper.area(XS[0], YS[0], XS[-1], YS[-1], gray=0.9)
    paper.canvas.setStrokeGray(1)
    paper.grid(XS, YS)
    paper.canvas.setStrokeGray(0)


def _shades(paper: Paper) -> None:
    for row, (top, bottom) in enumerate(itertools.pairwise(YS)):
        for column, (left, right) in enumerate(itertools.pairwise(XS)):
            paper.area(left, top, right, bottom, gray=0.8 + 0.1 * ((row + column) % 2))


def _shaded_head(paper: Paper) -> None:
    for left, right in itertools.pairwise(XS):
        paper.area(left, YS[0], right, YS[1], gray=0.8)
    paper.grid(XS, YS[1:])


def _shaded_throughout(paper: Paper) -> None:
    paper.area(XS[0], YS[0], XS[-1], YS[1], gray=0.8)
    paper.grid(XS, YS)
    paper.area(XS[1] + 3, YS[1] + 4, XS[1] + 60, YS[1] + 16, gray=0.7)


def _broken_by_gaps(paper: Paper) -> None:
    for top, bottom in itertools.pairwise(YS):
        for x in XS:
            paper.line(x, top + 1, x, bottom - 1)
        for left, right in itertools.pairwise(XS):
            paper.line(left + 1, top, right - 1, top)
            paper.line(left + 1, bottom, right - 1, bottom)


DRAWINGS: tuple[Draw, ...] = (
    lambda paper: paper.grid(XS, YS),
    _without_bottom,
    _without_top,
    _without_sides,
    _double,
    _filled,
    _cell_by_cell,
    _dashed,
    _dashes_drawn,
    _dots,
    _white,
    _shades,
    _shaded_head,
    _shaded_throughout,
    _broken_by_gaps,
)


@pytest.mark.parametrize("draw", DRAWINGS)
def test_reading_finds_every_cell_when_rules_are_drawn_in_any_way(draw: Draw) -> None:
    paper = Paper()
    draw(paper)
    document = read(paper.words(XS, YS).done())
    (table,) = tables(document)
    assert (table.rows, table.columns, table.ruled) == (3, 3, True)
    assert texts(table) == named(3, 3)
    assert loose(document) == []


def test_reading_finds_columns_when_only_vertical_rules_are_drawn() -> None:
    paper = Paper()
    _walls(paper)
    (table,) = tables(read(paper.words(XS, YS).done()))
    told: dict[int, list[str]] = {column: [] for column in range(3)}
    for (_, column), found in sorted(texts(table).items()):
        told[column] += found
    assert table.columns == 3
    assert told == {c: [f"r{r}c{c}" for r in range(3)] for c in range(3)}


def test_reading_keeps_merged_cells_when_rules_leave_places_joined() -> None:
    paper = Paper().grid([XS[0], XS[-1]], [YS[0], YS[-1]])
    paper.line(XS[0], YS[1], XS[-1], YS[1]).line(XS[1], YS[1], XS[1], YS[3])
    paper.line(XS[1], YS[2], XS[-1], YS[2]).line(XS[2], YS[2], XS[2], YS[3])
    paper.text(50, 115, "over all").text(50, 160, "two rows").text(170, 150, "two columns")
    paper.text(170, 200, "left").text(310, 200, "right")
    (table,) = tables(read(paper.done()))
    told = {
        cell.text: (cell.row, cell.column, cell.row_span, cell.column_span) for cell in table.cells
    }
    assert told == {
        "over all": (0, 0, 1, 3),
        "two rows": (1, 0, 2, 1),
        "two columns": (1, 1, 1, 2),
        "left": (2, 1, 1, 1),
        "right": (2, 2, 1, 1),
    }


def test_reading_parts_tables_and_prose_when_a_page_holds_several() -> None:
    low = [y + 300 for y in YS]
    paper = Paper().text(40, 60, "Avant").grid(XS, YS).words(XS, YS, "a")
    paper.text(40, 300, "Entre").grid(XS, low).words(XS, low, "b").text(40, 600, "Après")
    document = read(paper.done())
    first, second = tables(document)
    assert (texts(first), texts(second)) == (named(3, 3, "a"), named(3, 3, "b"))
    order = [getattr(block, "text", "table") for block in document.pages[0].blocks]
    assert order == ["Avant", "table", "Entre", "table", "Après"]


def test_reading_sees_no_table_when_a_line_frames_the_page() -> None:
    paper = Paper().grid([20, 575], [20, 822]).grid(XS, YS).words(XS, YS)
    document = read(paper.text(40, 400, "Sous le tableau").done())
    (table,) = tables(document)
    assert texts(table) == named(3, 3)
    assert loose(document) == ["Sous le tableau"]


def test_reading_sees_no_table_when_texts_are_underlined() -> None:
    paper = Paper().text(40, 100, "Souligné").line(40, 101.5, 82, 101.5)
    document = read(paper.text(40, 130, "Rien dessous").done())
    assert tables(document) == []
    assert [(p.text, p.underlined) for p in document.paragraphs()] == [
        ("Souligné", True),
        ("Rien dessous", False),
    ]


def test_reading_keeps_words_in_their_cells_when_columns_touch() -> None:
    xs = (40.0, 90.0, 140.0, 190.0)
    paper = Paper().grid(xs, YS)
    for row, y in enumerate(YS[:-1]):
        for x in xs[:-1]:
            paper.text(x + 0.6, y + 13, f"mmmm{row}")
    (table,) = tables(read(paper.done()))
    assert texts(table) == {(r, c): [f"mmmm{r}"] for r in range(3) for c in range(3)}


WORDS = st.lists(
    st.text("abcdeéèàçmnoprstuvœ'’-A1", min_size=1, max_size=5).filter(lambda t: t.strip("-'’")),
    min_size=1,
    max_size=14,
).map(" ".join)


@st.composite
def _laid(draw: st.DrawFn) -> tuple[list[list[tuple[int, int, str]]], tuple[float, ...]]:
    """Rows of cells (columns spanned, rows spanned, text), and the columns' edges."""
    columns = draw(st.integers(2, 5))
    rows = draw(st.integers(2, 5))
    taken: set[tuple[int, int]] = set()
    laid: list[list[tuple[int, int, str]]] = []
    for row in range(rows):
        cells = []
        for column in range(columns):
            if (row, column) in taken:
                cells.append((0, 0, ""))
                continue
            wide = draw(st.integers(1, min(2, columns - column)))
            while any((row, column + n) in taken for n in range(wide)):
                wide -= 1
            high = draw(st.integers(1, min(3, rows - row)))
            taken |= {(row + r, column + c) for r in range(high) for c in range(wide)}
            cells.append((wide, high, draw(WORDS)))
        laid.append(cells)
    shares = [draw(st.integers(2, 4)) for _ in range(columns)]
    edges = [40.0]
    for share in shares:
        edges.append(edges[-1] + 515 * share / sum(shares))
    return laid, tuple(edges)


def _nearest(places: Sequence[float], value: float) -> int:
    return min(range(len(places)), key=lambda place: abs(places[place] - value))


@settings(max_examples=15, deadline=None)
@given(_laid())
def test_reading_loses_and_moves_no_word_when_cells_span(
    given_: tuple[list[list[tuple[int, int, str]]], tuple[float, ...]],
) -> None:
    laid, xs = given_
    heights = [0.0] * len(laid)
    for row, cells in enumerate(laid):
        for column, (wide, high, text) in enumerate(cells):
            if wide:
                width = xs[column + wide] - xs[column] - 2 * PADDING
                lines = len(simpleSplit(text, TEXT, SIZE, width))
                last = row + high - 1
                lack = lines * LEADING + 2 * PADDING - sum(heights[row : last + 1])
                heights[last] += max(0.0, lack, 12 - heights[last])
    ys = [50.0]
    for height in heights:
        ys.append(ys[-1] + max(height, 12))
    paper = Paper(height=ys[-1] + 80)
    wanted = {}
    for row, cells in enumerate(laid):
        for column, (wide, high, text) in enumerate(cells):
            if wide:
                paper.grid((xs[column], xs[column + wide]), (ys[row], ys[row + high]))
                paper.block(
                    xs[column] + PADDING,
                    ys[row] + PADDING,
                    xs[column + wide] - xs[column] - 2 * PADDING,
                    [text],
                )
                wanted[row, column] = text.split()
    (table,) = tables(read(paper.done()))
    found = {}
    for cell in table.cells:
        assert cell.box is not None
        words = [
            word
            for paragraph in cell.paragraphs
            for word in (paragraph.bullet or "", *paragraph.text.split())
            if word
        ]
        place = _nearest(ys, cell.box.top / 10), _nearest(xs, cell.box.left / 10)
        found[place] = words
    joined = {place: "".join(words).replace("-", "") for place, words in found.items()}
    assert joined == {place: "".join(words).replace("-", "") for place, words in wanted.items()}


@pytest.mark.parametrize("framed", [False, True])
def test_reading_tells_columns_and_remarks_when_only_level_rules_are_drawn(framed: bool) -> None:
    paper = Paper()
    ys = (100.0, 130.0, 170.0, 230.0, 270.0)
    _levels(paper, ys=ys)
    if framed:
        _walls(paper, xs=(XS[0], XS[-1]), ys=ys)
    document = read(paper.words(XS, ys).done())
    (table,) = tables(document)
    assert texts(table) == named(4, 3)
    assert [remark.kind for remark in document.remarks] == ["columns-interleaved"]


def test_reading_sees_no_table_when_level_rules_part_prose() -> None:
    paper = Paper()
    for number in range(4):
        paper.line(40, 100 + 40 * number, 500, 100 + 40 * number)
        paper.text(40, 120 + 40 * number, "Une ligne de prose d'un bord à l'autre de la page")
    document = read(paper.done())
    assert tables(document) == []
    assert len(loose(document)) == 4


def test_reading_keeps_a_line_in_its_cell_when_it_hangs_below_the_table() -> None:
    paper = Paper().grid(XS, YS).words(XS, YS)
    for number in range(4):
        paper.text(XS[1] + PADDING, YS[2] + 26 + number * LEADING, f"suite {number}")
    paper.text(XS[1] + PADDING, YS[3] + 10, "qui pend dessous").text(XS[0], YS[3] + 40, "Prose")
    document = read(paper.done())
    (table,) = tables(document)
    assert " ".join(texts(table)[2, 1]).endswith("suite 3 qui pend dessous")
    assert loose(document) == ["Prose"]
