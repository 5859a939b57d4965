"""The code beside the signature: drawn, captioned, attached, and compared with the page."""

import io
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import pdfa

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.documents.content import content_of
from jury_desk.documents.ink import Lines
from jury_desk.documents.paper_mark import MODULE, QUIET, Mark
from jury_desk.documents.sheet_layout import FOOT, LEFT, RIGHT, lay_out
from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.sealing import SealedSheet, header_of, sealed
from jury_desk.domain.travel.paper import PrintedCode
from tests.documents import samples
from tests.documents.pdf_facts import pages_of
from tests.exchange.test_paper_code import PLAIN, PROVEN
from tests.exchange.travelling import signer

PAPERS = ScoreSheetDocuments(PLAIN)


def signed(found: SealedSheet) -> SealedSheet:
    """A made-up sheet with a seal that holds."""
    header = header_of(found.record)
    return sealed(
        found.record, header, signer().envelope(canonical_bytes(header), header.signed_at)
    )


def marks_of(sheet: SealedSheet, code: PrintedCode | None = None) -> tuple[list[Mark], list[Lines]]:
    """The symbols and the lines of the last page."""
    content = content_of(sheet)
    code = code or PLAIN.printed(sheet)
    page = lay_out(replace(content, code=code)).pages[-1]
    marks = [drawn for drawn in page if isinstance(drawn, Mark)]
    return marks, [drawn for drawn in page if isinstance(drawn, Lines)]


@pytest.mark.parametrize("criteria", [1, 5, 13, 40, 112])
def test_code_stands_apart_from_every_line_when_sheets_are_short_or_long(criteria: int) -> None:
    marks, lines = marks_of(signed(samples.sheet(criteria)))
    [mark] = marks
    assert mark.x >= LEFT
    assert mark.x + mark.size <= RIGHT + 0.1
    assert mark.y >= FOOT
    quiet = QUIET - 0.1
    for drawn in lines:
        for number, line in enumerate(drawn.lines):
            y = drawn.y - number * drawn.leading
            right = drawn.x + drawn.face.width(line, drawn.size)
            beside = right <= mark.x - quiet or drawn.x >= mark.x + mark.size + quiet
            apart = y >= mark.y + mark.size + quiet or y + drawn.size <= mark.y - quiet
            assert beside or apart or not line.strip()


def test_two_symbols_stand_in_a_row_when_one_would_be_too_dense() -> None:
    sheet = signed(samples.sheet(40))
    code = PLAIN.printed(sheet)
    assert code is not None
    payload = code.payload * 3
    marks, _ = marks_of(sheet, PrintedCode(payload, PLAIN.symbols(payload), is_proven=True))
    first, second = marks
    assert first.y == second.y
    assert second.x >= first.x + first.size + 2 * QUIET - 0.1
    assert min(mark.y for mark in marks) >= FOOT


def test_modules_are_half_a_millimetre_or_more_when_a_code_is_drawn() -> None:
    assert MODULE * 25.4 / 72 >= 0.5


def test_code_is_captioned_in_the_sheets_language_when_it_is_drawn() -> None:
    french = "".join(pages_of(PAPERS.pdf(signed(samples.sheet())).content))
    assert "silefichierseperd,cespagessuffisent" in french
    assert "Ilneditpasàquiestlaclé" in french
    english = "".join(pages_of(PAPERS.pdf(signed(samples.sheet(language="en"))).content))
    assert "shouldthefilegetlost,thesepagesareenough" in english
    assert "silefichierseperd" not in "".join(pages_of(PAPERS.pdf(samples.sheet()).content))


def test_archive_rules_are_kept_when_the_pdf_has_a_code() -> None:
    report = pdfa.validate_written(io.BytesIO(PAPERS.pdf(signed(samples.sheet())).content), "3b")
    assert [str(finding) for finding in report.findings] == []


def test_nothing_is_changed_when_the_pdf_is_compared_with_its_sheet() -> None:
    sheet = signed(samples.sheet())
    content = PAPERS.pdf(sheet).content
    assert PAPERS.changed_in_pdf(content, sheet) == ()
    assert PAPERS.sealed_in_pdf(content) == sheet.to_bytes()
    assert PAPERS.pdf(sheet).content == content
    # Printed where the enrolment is known, compared where it is not.
    proven = ScoreSheetDocuments(PROVEN).pdf(sheet).content
    assert PAPERS.changed_in_pdf(proven, sheet) == ()


def test_page_is_changed_when_its_code_is_another_sheets() -> None:
    sheet, other = signed(samples.sheet()), signed(samples.sheet(version=2, parent="cd" * 32))
    content = PAPERS.pdf(sheet).content
    with (
        pikepdf.open(io.BytesIO(content)) as given,
        pikepdf.open(io.BytesIO(PAPERS.pdf(other).content)) as foreign,
    ):
        payload = foreign.attachments["paper-code.bin"].get_file().read_bytes()
        given.attachments["paper-code.bin"] = payload
        target = io.BytesIO()
        given.save(target)
    assert PAPERS.changed_in_pdf(target.getvalue(), sheet) != ()


def test_a_sheet_printed_without_a_code_is_unchanged_when_it_is_compared() -> None:
    sheet = signed(samples.sheet())
    assert PAPERS.changed_in_pdf(ScoreSheetDocuments().pdf(sheet).content, sheet) == ()
