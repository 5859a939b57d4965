"""Pages as they are shown: turned, cut out, enlarged, with headers and footers."""

from collections.abc import Callable

import pikepdf
import pytest

from jury_desk.domain.source import Box, Paragraph, SourceDocument, Table
from jury_desk.domain.workshop import PagePicture
from jury_desk.errors import FrameworkError
from jury_desk.frameworks.readers.pdf_pictures import picture
from tests.frameworks.readers.pdf_paper import (
    Paper,
    changed,
    loose,
    named,
    read,
    tables,
    texts,
)

XS = (60.0, 160.0, 300.0, 500.0)
YS = (100.0, 130.0, 170.0, 230.0)


def _plain() -> Paper:
    return Paper().grid(XS, YS).words(XS, YS).text(60, 400, "Une ligne de prose")


def _turned_by_matrix() -> bytes:
    paper = Paper(842, 595)
    paper.canvas.setPageSize((595, 842))
    paper.canvas.transform(0, 1, -1, 0, 595, 0)
    return paper.grid(XS, YS).words(XS, YS).text(60, 400, "Une ligne de prose").done()


def _upside_down() -> bytes:
    paper = Paper()
    paper.canvas.transform(-1, 0, 0, -1, 595, 842)
    return paper.grid(XS, YS).words(XS, YS).text(60, 400, "Une ligne de prose").done()


CASES: dict[str, Callable[[], bytes]] = {
    "as-is": lambda: _plain().done(),
    "rotate-90": lambda: changed(_plain().done(), Rotate=90),
    "rotate-180": lambda: changed(_plain().done(), Rotate=180),
    "rotate-270": lambda: changed(_plain().done(), Rotate=270),
    "rotate-450": lambda: changed(_plain().done(), Rotate=450),
    "matrix": _turned_by_matrix,
    "matrix-and-rotate": lambda: changed(_turned_by_matrix(), Rotate=90),
    "upside-down": _upside_down,
    "cropped": lambda: changed(_plain().done(), CropBox=pikepdf.Array([30, 200, 560, 800])),
    "cropped-rotated": lambda: changed(
        _plain().done(), CropBox=pikepdf.Array([30, 200, 560, 800]), Rotate=90
    ),
    "moved-media": lambda: changed(_plain().done(), MediaBox=pikepdf.Array([-50, -70, 595, 842])),
    "unit": lambda: changed(_plain().done(), UserUnit=2),
}


@pytest.mark.parametrize("case", CASES)
def test_reading_finds_cells_and_their_ink_when_pages_are_shown_so(case: str) -> None:
    content = CASES[case]()
    document = read(content)
    (table,) = tables(document)
    assert texts(table) == named(3, 3)
    assert loose(document) == ["Une ligne de prose"]
    page = document.pages[0]
    shown = picture(content, 1, 1200)
    assert page.width is not None
    assert page.height is not None
    assert shown.height / shown.width == pytest.approx(page.height / page.width, rel=0.01)
    for paragraph in document.paragraphs():
        assert paragraph.box is not None
        assert _ink(shown, paragraph.box, page.width) > 0.05, paragraph.text
    for cell in table.cells:
        assert cell.box is not None
        inside = Box(
            left=cell.box.left + 15,
            top=cell.box.top + 15,
            right=cell.box.right - 15,
            bottom=cell.box.bottom - 15,
        )
        assert 0.001 < _ink(shown, inside, page.width) < 0.3


def _ink(shown: PagePicture, box: Box, width: int) -> float:
    """How much of a box is dark."""
    scale = shown.width / width
    left, right = int(box.left * scale), int(box.right * scale) + 1
    dark = every = 0
    for row in range(int(box.top * scale), min(int(box.bottom * scale) + 1, shown.height)):
        start = (row * shown.width + left) * 3
        pixels = shown.pixels[start : start + (min(right, shown.width) - left) * 3 : 3]
        dark += sum(1 for pixel in pixels if pixel < 128)
        every += len(pixels)
    return dark / max(every, 1)


def test_reading_reads_upright_when_one_cell_is_turned() -> None:
    paper = _plain()
    paper.canvas.saveState()
    paper.canvas.translate(40, paper.height - 220)
    paper.canvas.rotate(90)
    paper.canvas.drawString(0, 0, "Bloc de travers")
    paper.canvas.restoreState()
    paper.grid((25, 60), (100, 230))
    (table,) = tables(read(paper.done()))
    assert "Bloc de travers" in [cell.text for cell in table.cells]


def _parts(document: SourceDocument) -> list[list[str]]:
    return [
        [
            block.id.split(".")[1][0] if isinstance(block, Paragraph) else "table"
            for block in page.blocks
        ]
        for page in document.pages
    ]


def test_reading_tells_headers_and_footers_when_pages_repeat_them() -> None:
    paper = Paper()
    for number in range(1, 5):
        paper.text(60, 40, "Référentiel de certification – Manager").grid(XS, YS)
        paper.words(XS, YS, f"p{number}").text(60, 400, f"Prose de la page {'abcd'[number - 1]}")
        paper.text(500, 815, f"Page {number} sur 4")
        if number < 4:
            paper.page()
    document = read(paper.done())
    assert _parts(document) == [["h", "table", "1", "f"]] * 4
    assert document.pages[2].blocks[0].id == "p3.h0"
    assert document.pages[2].blocks[-1].id == "p3.f0"


def test_reading_keeps_titles_in_the_body_when_only_their_number_changes() -> None:
    paper = Paper()
    for number in range(1, 5):
        paper.text(60, 60, f"Bloc {number}").grid(XS, YS).words(XS, YS, f"p{number}").page()
    document = read(paper.done())
    assert [page.blocks[0].id for page in document.pages[:4]] == ["p1.1", "p2.1", "p3.1", "p4.1"]


def test_reading_keeps_column_headings_when_pages_repeat_them_right_above_the_text() -> None:
    paper = Paper()
    for number in range(3):
        for column, x in enumerate(XS[:-1]):
            paper.text(x, 60, f"Colonne {column}")
            for line in range(12):
                paper.text(x, 80 + 12 * line, f"mot {number} {column} {line}")
        paper.page()
    document = read(paper.done())
    assert not [p.id for p in document.paragraphs() if ".h" in p.id]


def test_picture_refuses_when_the_page_is_not_there() -> None:
    content = _plain().done()
    with pytest.raises(FrameworkError):
        picture(content, 2, 100)
    assert picture(content, 1, 300).width == 300


def test_pages_keep_their_own_width_when_a_landscape_one_comes_between() -> None:
    paper = _plain().page()
    paper.canvas.setPageSize((842, 595))
    paper.height = 595
    document = read(paper.grid(XS, YS).words(XS, YS).done())
    assert [(page.width, page.height) for page in document.pages] == [(5950, 8420), (8420, 5950)]
    assert [texts(table) for table in tables(document)] == [named(3, 3)] * 2
    assert isinstance(document.pages[1].blocks[0], Table)
