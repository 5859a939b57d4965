"""Headers and footers drawn as tables, apart from the text's own or touching it."""

from tests.frameworks.readers.pdf_paper import Paper, loose, named, read, tables, texts

XS = (60.0, 160.0, 300.0, 500.0)
HEADER_XS = (60.0, 250.0, 400.0, 500.0)


def _headed(paper: Paper, number: int, below: float) -> None:
    """A page with a ruled header, and a table that starts at `below`."""
    paper.grid(HEADER_XS, (40, 60))
    for x, text in zip(HEADER_XS, ("École des bois", "Référentiel", f"Page {number} sur 4"),
                       strict=False):  # fmt: skip
        paper.text(x + 4, 53, text)
    ys = (below, below + 40, below + 80)
    paper.grid(XS, ys).words(XS, ys, f"p{number}").page()


def test_reading_takes_a_ruled_header_apart_when_it_touches_the_table() -> None:
    paper = Paper()
    for number in range(1, 5):
        _headed(paper, number, below=60)

    document = read(paper.done())

    assert [texts(table) for table in tables(document)] == [
        named(2, 3, f"p{number}") for number in range(1, 5)
    ]
    assert loose(document)[:3] == ["École des bois", "Référentiel", "Page 1 sur 4"]
    assert next(document.paragraphs()).id == "p1.h0"


def test_reading_takes_a_ruled_header_apart_when_it_touches_the_table_on_some_pages() -> None:
    paper = Paper()
    for number in range(1, 5):
        _headed(paper, number, below=60 if number % 2 else 90)

    document = read(paper.done())

    assert [texts(table) for table in tables(document)] == [
        named(2, 3, f"p{number}") for number in range(1, 5)
    ]


def test_reading_keeps_column_headings_when_they_are_repeated_below_a_ruled_header() -> None:
    paper = Paper()
    for number in range(1, 5):
        paper.grid(HEADER_XS, (40, 60)).text(410, 53, f"Page {number} sur 4")
        ys = (60, 80, 140)
        paper.grid(XS, ys)
        for x, text in zip(XS, ("Activités", "Compétences", "Critères"), strict=False):
            paper.text(x + 4, 73, text).text(x + 4, 93, f"{text} {number}")
        paper.page()

    found = [texts(table) for table in tables(read(paper.done()))]

    assert [table[0, 0] for table in found] == [["Activités"]] * 4
    assert [table[1, 2] for table in found] == [[f"Critères {number}"] for number in range(1, 5)]


def test_reading_takes_a_ruled_footer_apart_when_pages_repeat_it_without_a_number() -> None:
    paper = Paper()
    for number in range(1, 5):
        ys = (60, 100, 140)
        paper.grid(XS, ys).words(XS, ys, f"p{number}")
        paper.grid(HEADER_XS, (780, 800)).text(64, 793, "Document interne").page()

    document = read(paper.done())

    assert len(tables(document)) == 4
    assert loose(document) == ["Document interne"] * 4


def test_reading_keeps_tables_when_they_differ_at_the_top_of_pages() -> None:
    paper = Paper()
    for number in range(1, 5):
        paper.grid(XS, (40, 60, 80)).words(XS, (40, 60, 80), f"p{number}")
        paper.grid(XS, (200, 240)).words(XS, (200, 240), f"q{number}").page()

    assert len(tables(read(paper.done()))) == 8
