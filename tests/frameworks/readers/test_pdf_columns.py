"""Tables without rules, and the grids of the repository laid out with and without them."""

import pytest

from jury_desk.domain.source import Paragraph, Table
from jury_desk.frameworks.bullets import split_bullet
from jury_desk.frameworks.readers.common import collapse
from tests.frameworks.cases import grid_ids, reviewed
from tests.frameworks.layouts import pdf_bare, pdf_ruled, pdf_turned
from tests.frameworks.layouts.plan import plan_of, printed
from tests.frameworks.readers.pdf_paper import LEADING, Paper, loose, read, tables, texts

LEFTS = (40.0, 190.0, 380.0)
WIDTHS = (130.0, 170.0, 175.0)

ROWS = (
    (["A1 Analyser le marché"], ["Mener une étude de marché avec les outils de la veille"],
     ["Les sources sont citées.", "Les données sont à jour et leur origine est toujours dite."]),
    (["A2 Vendre une offre complexe à plusieurs interlocuteurs"], ["Négocier"],
     ["L'offre est argumentée."]),
    (["A3 Suivre"], ["Mesurer la satisfaction des clients et en rendre compte chaque mois"],
     ["Les écarts sont expliqués.", "Les suites sont proposées."]),
)  # fmt: skip


def _rows(paper: Paper, top: float, between: float = 0, gap: float = 9) -> float:
    for row in ROWS:
        height = 0.0
        for left, width, cell in zip(LEFTS, WIDTHS, row, strict=True):
            height = max(height, paper.block(left, top, width, cell, between=between))
        top += height + gap
    return top


def _wanted() -> dict[tuple[int, int], str]:
    return {(r, c): " ".join(cell) for r, row in enumerate(ROWS) for c, cell in enumerate(row)}


def _found(table: Table) -> dict[tuple[int, int], str]:
    return {place: " ".join(told) for place, told in texts(table).items()}


@pytest.mark.parametrize("between", [0.0, 3.0])
def test_reading_finds_cells_when_only_white_space_parts_them(between: float) -> None:
    paper = Paper()
    _rows(paper, 100, between)
    (table,) = tables(read(paper.done()))
    assert not table.ruled
    assert (table.rows, table.columns) == (3, 3)
    assert _found(table) == _wanted()


def test_reading_parts_prose_and_columns_when_no_rule_stands_between() -> None:
    paper = Paper()
    note = (
        "Le candidat est évalué par un jury dont les membres sont pour moitié des professionnels."
    )
    top = paper.block(40, 60, 515, [note]) + 72
    end = _rows(paper, top)
    paper.block(40, end + 20, 515, [note, "Fin."])
    document = read(paper.done())
    (table,) = tables(document)
    assert _found(table) == _wanted()
    assert loose(document) == [note, note, "Fin."]


def test_reading_keeps_columns_when_a_page_goes_on_with_one_of_them() -> None:
    paper = Paper()
    _rows(paper, 100)
    rest = ["Une suite seule sur sa page.", "Elle y reste."]
    paper.page().block(LEFTS[2], 60, WIDTHS[2], rest)
    first, second = tables(read(paper.done()))
    assert (first.columns, second.columns) == (3, 3)
    assert {cell.column for cell in second.cells} == {2}
    assert [p.text for cell in second.cells for p in cell.paragraphs] == rest


def test_reading_spans_rows_when_a_column_runs_on_beside_them() -> None:
    paper = Paper()
    end = _rows(paper, 100)
    lines = int((end - 109) / LEADING)
    for number in range(lines):
        paper.text(10 + LEFTS[2] + WIDTHS[2] - 60, 109 + number * LEADING, f"mot{number}")
    (table,) = tables(read(paper.done()))
    last = [cell for cell in table.cells if cell.column == table.columns - 1]
    assert [(cell.row, cell.row_span) for cell in last] == [(0, 3)]


def test_reading_sees_no_columns_when_prose_is_justified() -> None:
    paper = Paper()
    for number in range(6):
        at = 40.0
        for word in range(9):
            paper.text(at, 100 + number * LEADING, f"mot{number}{word}")
            at += 31 + (number * 7 + word * 5) % 9
    document = read(paper.done())
    assert tables(document) == []
    assert len(loose(document)) == 1


LAYOUTS = {"ruled": pdf_ruled, "turned": pdf_turned, "bare": pdf_bare}


@pytest.mark.parametrize("grid_id", grid_ids())
@pytest.mark.parametrize("layout", LAYOUTS)
def test_reading_finds_every_criterion_when_a_grid_is_laid_out(layout: str, grid_id: str) -> None:
    grid = printed(reviewed(grid_id))
    document = read(LAYOUTS[layout].document(grid))
    places = plan_of(grid, LAYOUTS[layout].MANNER).parts
    wanted = [
        split_bullet(collapse(line.text))[1] if not line.bullet else collapse(line.text)
        for part in places
        for place in part.places
        if place.column == max(other.column for other in part.places)
        for line in place.lines
    ]
    found = list(document.paragraphs())
    told = [paragraph.text for paragraph in found]
    missed = [text for text in wanted if text not in told and not _cut(text, found)]
    assert len(missed) <= 0.01 * len(wanted), missed


def _cut(text: str, found: list[Paragraph]) -> bool:
    """Whether two paragraphs of one column on two pages make the text: joining them is not the
    reader's.
    """
    for one in found:
        if text.startswith(one.text):
            rest = text[len(one.text) :].strip()
            page = int(one.id[1 : one.id.index(".")])
            if any(p.text == rest and p.id.startswith(f"p{page + 1}.") for p in found):
                return True
    return False
