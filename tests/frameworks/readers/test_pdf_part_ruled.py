"""Tables of which rules tell the columns only, or the rows only."""

from tests.frameworks.readers.pdf_paper import LEADING, Paper, read, tables, texts

XS = (40.0, 160.0, 360.0, 550.0)
TITLE = "Bloc 1 : Abattre, façonner et débarder les bois d'une coupe en forêt"


def _row(paper: Paper, top: float, *cells: list[str]) -> float:
    """Cells of paragraphs side by side, as far apart as paragraphs; where the next row starts."""
    used = [
        paper.block(x + 4, top, 170 if number else 110, cell, between=4)
        for number, (x, cell) in enumerate(zip(XS, cells, strict=False))
    ]
    return top + max(used) + 6


def _rows(paper: Paper, top: float) -> list[float]:
    """Four rows of a table; where they start, and where the last one ends."""
    tops = [top]
    for name in ("Préparer", "Couper", "Sortir", "Empiler"):
        criteria = [f"{name} est fait à temps.", f"{name} suit les règles de la coupe et du bois."]
        cells = ([f"{name} le bois"], [f"{name} les bois d'une coupe, avec soin."], criteria)
        tops.append(_row(paper, tops[-1], *cells))
    return tops


def test_reading_finds_rows_when_rules_stand_between_columns_only() -> None:
    paper = Paper()
    bottom = _rows(paper, 100)[-1]
    for x in XS:
        paper.line(x, 100, x, bottom)

    (table,) = tables(read(paper.done()))

    found = texts(table)
    assert (table.rows, table.columns) == (4, 3)
    assert [found[row, 0] for row in range(3)] == [
        ["Préparer le bois"],
        ["Couper le bois"],
        ["Sortir le bois"],
    ]
    assert len(found[1, 2]) == 2


def test_reading_keeps_a_title_whole_when_it_interrupts_the_rules_between_columns() -> None:
    paper = Paper().text(44, 110, TITLE)
    bottom = _rows(paper, 120)[-1]
    for x in XS:
        paper.line(x, 100 if x in (XS[0], XS[-1]) else 118, x, bottom)

    (table,) = tables(read(paper.done()))

    assert texts(table)[0, 0] == [TITLE]
    assert table.cells[0].column_span > 1
    assert texts(table)[1, 0] == ["Préparer le bois"]


def test_reading_keeps_a_title_whole_when_rules_stand_between_rows_only() -> None:
    paper = Paper().text(44, 110, TITLE)
    tops = _rows(paper, 120)
    for y in (100, *tops):
        paper.line(XS[0], y - 2, XS[-1], y - 2)

    (table,) = tables(read(paper.done()))

    assert texts(table)[0, 0] == [TITLE]
    assert table.cells[0].column_span > 1
    assert texts(table)[2, 1] == ["Couper les bois d'une coupe, avec soin."]


def test_reading_spans_rows_when_rules_between_rows_leave_a_column_out() -> None:
    paper = Paper()
    tops = [100.0]
    for name in ("Préparer", "Couper", "Sortir", "Ranger", "Vendre"):
        tops.append(_row(paper, tops[-1], [f"{name} le bois"], [f"{name} les bois avec soin."]))
    paper.block(XS[2] + 4, 100, 180, ["Chaque étape est décrite."] * 4, between=4)
    for y in (tops[0], tops[-1]):
        paper.line(XS[0], y - 3, XS[-1], y - 3)
    paper.line(XS[0], 60, XS[-1], 60).text(44, 75, "Activités").text(364, 75, "Critères")
    for y in tops[1:-1]:
        paper.line(XS[0], y - 3, XS[2] - 10, y - 3)

    (table,) = tables(read(paper.done()))

    (whole,) = (cell for cell in table.cells if len(cell.paragraphs) == 4)
    assert (whole.row, whole.row_span) == (1, 5)
    assert texts(table)[3, 0] == ["Sortir le bois"]


def test_reading_parts_headings_and_text_when_pages_repeat_the_headings() -> None:
    paper = Paper()
    for page in ("un", "deux"):
        for x, head in zip(XS, ("Activités", "Compétences", "Critères"), strict=False):
            paper.text(x + 4, 60, head)
        for line in range(4):
            for x in XS[:-1]:
                paper.text(x + 4, 60 + (line + 1) * LEADING, f"{page} suite du texte {line}")
        paper.page()

    first, second = (texts(table) for table in tables(read(paper.done())))

    assert first[0, 0][0].startswith("Activités")
    assert second[0, 0] == ["Activités"]
    assert second[1, 0][0].startswith("deux suite")


def test_reading_takes_the_columns_of_ruled_headings_when_the_text_below_fills_few() -> None:
    paper = Paper()
    paper.grid(XS, (40, 60))
    for x, head in zip(XS, ("Activités", "Compétences", "Critères"), strict=False):
        paper.text(x + 4, 54, head)
    for line in range(3):
        paper.text(XS[0] + 4, 75 + line * LEADING, f"suite {line} du texte")
        paper.text(XS[2] + 4, 75 + line * LEADING, f"fin {line} des critères")

    _, below = (texts(table) for table in tables(read(paper.done())))

    assert sorted({column for _, column in below}) == [0, 2]


def test_reading_keeps_prose_when_it_stands_below_a_ruled_table() -> None:
    paper = Paper().grid(XS, (40, 60)).words(XS, (40, 60))
    paper.text(44, 75, "Une note courte.").text(44, 86, "Une autre.")

    assert len(tables(read(paper.done()))) == 1
