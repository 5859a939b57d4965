"""The exported workbook: its cells, its looks, the record in it, and the ones that come back."""

import html
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.formatting.rule import CellIsRule

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.documents.content import content_of
from jury_desk.documents.workbook_cells import parts_of, tabs_of
from jury_desk.documents.workbook_rows import Kind, page_starts, rows_of
from jury_desk.domain.sealing import SealedSheet, read_sealed
from jury_desk.errors import UnreadableFileError
from tests.documents import samples
from tests.documents.test_score_pdf import CORRECTION, LONG, TEAM

GOLDEN = Path(__file__).parent / "golden"
PAPERS = ScoreSheetDocuments()
SHEET = samples.sheet(7, **CORRECTION)
BOOK = PAPERS.workbook(SHEET)
ODD = "=SOMME(A1)\r\n+1\r-2\t@x \x07\u202e 👍 שלום _x0041_"


def opened(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


def resaved(content: bytes, edit: Callable[[Any], None]) -> bytes:
    book, target = opened(content), io.BytesIO()
    edit(book)
    book.save(target)
    return target.getvalue()


def repacked(content: bytes, changes: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in {**parts_of(content), **changes}.items():
            package.writestr(name, part)
    return target.getvalue()


@pytest.mark.parametrize(
    ("name", "sealed"),
    [
        ("workbook_cells", SHEET),
        ("workbook_role_play", samples.sheet(2, day_=samples.ROLE_PLAY)),
        ("workbook_unforeseen", samples.sheet(2, day_=samples.UNFORESEEN, language="en")),
        ("workbook_member", samples.sheet(9, **samples.MEMBER)),
    ],
    ids=["correction", "role-play", "unforeseen", "member"],
)
def test_cells_are_as_agreed_when_the_sheet_is_one_of_these(name: str, sealed: SealedSheet) -> None:
    lines = [
        f"{sheet.title}!{cell.coordinate}\t{cell.value!r}"
        for sheet in opened(PAPERS.workbook(sealed)).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None and len(str(cell.value)) < 1000
    ]
    golden = GOLDEN / f"{name}.txt"
    assert "\n".join(lines) + "\n" == golden.read_text(encoding="utf-8")


def test_workbook_has_the_same_bytes_when_it_is_made_again() -> None:
    again = read_sealed(SHEET.to_bytes())
    assert PAPERS.workbook(again) == ScoreSheetDocuments().workbook(SHEET) == BOOK


@pytest.mark.parametrize(
    "sealed",
    [
        SHEET,
        samples.sheet(112, **TEAM),
        samples.sheet(comments={"b2.k1": LONG * 190, "b2.k2": ODD}),
        samples.sheet(1, drawing=(), language="en", practice=True),
        samples.sheet(day_=samples.ROLE_PLAY),
        samples.sheet(**samples.MEMBER),
        samples.sheet(day_=samples.LONG_DAY),
        samples.sheet(**samples.HOSTILE),
    ],
    ids=[
        *("correction", "large team", "long and odd", "english"),
        *("role-play", "member", "long day", "hostile"),
    ],
)
def test_record_comes_back_and_nothing_is_changed_when_the_workbook_is_read(
    sealed: SealedSheet,
) -> None:
    content = PAPERS.workbook(sealed)
    assert PAPERS.sealed_in_workbook(content) == sealed.to_bytes()
    assert PAPERS.changed_in_workbook(content, sealed) == ()
    pieces = [cell.value for cell in opened(content).worksheets[1]["B"] if cell.value]
    assert max(len(str(piece)) for piece in pieces) <= 32_000


def test_comment_is_whole_and_a_text_when_it_is_long_or_looks_like_a_formula() -> None:
    sealed = samples.sheet(comments={"b2.k1": LONG * 190, "b2.k2": ODD})
    sheet = opened(PAPERS.workbook(sealed)).worksheets[0]
    comments = [cell for cell in sheet["D"] if cell.value]
    assert "".join("".join(str(c.value) for c in comments).split()).count("chiffres") == 190
    odd = next(cell for cell in comments if str(cell.value).startswith("=SOMME"))
    assert odd.data_type in ("s", "inlineStr")
    assert odd.quotePrefix
    assert "[U+0007][U+202E]" in str(odd.value).replace(" ", "")
    assert "_x005F_x0041_" in str(odd.value)
    assert not any(b"<f>" in part for part in parts_of(PAPERS.workbook(sealed)).values())


def test_day_is_whole_and_a_text_when_it_is_long_or_looks_like_a_formula() -> None:
    long = opened(PAPERS.workbook(samples.sheet(day_=samples.LONG_DAY))).worksheets[0]
    said = "".join(str(cell.value) for cell in long["B"] if cell.value)
    assert "".join(said.split()).count("jurés.") == 400
    assert "".join(said.split()).count("Panne.") == 29 * 40
    assert max(row.height for row in long.row_dimensions.values()) < 409
    book = PAPERS.workbook(samples.sheet(**samples.HOSTILE))
    assert not any(b"<f>" in part for part in parts_of(book).values())
    told = [str(cell.value) for row in opened(book).worksheets[0] for cell in row if cell.value]
    assert any("[U+202E]evil[U+2066] {reason} [U+0000]" in text for text in told)
    assert not [text for text in told if re.search("[\u202a-\u202e\u2066-\u2069]", text)]


def test_rows_can_be_shown_whole_when_texts_are_long() -> None:
    sealed = samples.sheet(comments={"b2.k1": "é" * 20_000, "b2.k2": "ligne\n" * 300})
    sheet = opened(PAPERS.workbook(sealed)).worksheets[0]
    heights = [row.height for row in sheet.row_dimensions.values()]
    assert max(heights) < 409
    assert min(heights) > 12


def test_print_setup_and_protection_are_set_when_the_workbook_is_made() -> None:
    book = opened(BOOK)
    sheet = book.worksheets[0]
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.freeze_panes == "A2"
    head = next(cell.row for cell in sheet["A"] if cell.value == "Code")
    assert sheet.print_title_rows == f"${head}:${head}"
    assert all(tab.protection.sheet for tab in book.worksheets)
    assert book.security.lockStructure
    assert "LEGRAND-ŒUVRARD Maëlle" in sheet.oddHeader.right.text
    assert "Kowalczyk" in sheet.oddFooter.left.text
    assert len(sheet._images) == 1


def test_facts_stand_above_the_criteria_when_the_workbook_is_opened() -> None:
    first = [cell.value for cell in opened(BOOK).worksheets[0]["A"]]
    for label in ("Certification", "Session", "Motif"):
        assert first.index(label) < first.index("Code")


def test_no_heading_ends_a_printed_page_when_its_criteria_follow() -> None:
    for criteria in range(6, 60):
        rows = rows_of(content_of(samples.sheet(criteria)))
        starts = page_starts(rows, 500.0)
        for start in starts:
            assert rows[start - 2].kind not in (Kind.HEAD, Kind.GROUP, Kind.HEADING)
            assert Kind.DRAWING not in [row.kind for row in rows[start - 1 : start + 1]]
        pages = [*zip((1, *starts), (*starts, len(rows) + 1), strict=True)]
        assert all(sum(row.height for row in rows[a - 1 : b - 1]) <= 500.0 for a, b in pages)
        assert len(starts) == len(set(starts))
    many = opened(PAPERS.workbook(samples.sheet(40))).worksheets[0]
    assert len(many.row_breaks.brk) > 2


def test_header_fits_its_limit_when_names_are_long() -> None:
    sealed = samples.sheet(certification="R&D " * 100, session_label="S & T " * 90)
    xml = parts_of(PAPERS.workbook(sealed))["xl/worksheets/sheet1.xml"].decode()
    found = re.search("<oddHeader>(.*?)</oddHeader>", xml)
    assert found
    assert len(html.unescape(found.group(1))) <= 255


def test_properties_name_no_person_when_they_are_read() -> None:
    core = parts_of(BOOK)["docProps/core.xml"].decode()
    assert "2026-06-12T10:41:07Z" in core
    assert "LEGRAND" not in core
    assert "Kowalczyk" not in core


def test_workbook_is_made_when_what_it_is_about_holds_signs_that_xml_cannot() -> None:
    sealed = samples.sheet(certification="RNCP\x00 1\x0b\ufffe", session_label="\x1b")
    book = openpyxl.load_workbook(io.BytesIO(PAPERS.workbook(sealed)))
    assert "RNCP[U+0000] 1" in book.properties.title


def set_level(book: Any) -> None:
    book.worksheets[0]["C17"] = "✓  Acquis, très bien"


def set_formula(book: Any) -> None:
    book.worksheets[0]["D20"] = "=1+1"


def add_cell(book: Any) -> None:
    book.worksheets[0]["H14"] = "ajout"


def hide_row(book: Any) -> None:
    book.worksheets[0].row_dimensions[8].hidden = True


def hide_column(book: Any) -> None:
    book.worksheets[0].column_dimensions["D"].hidden = True


def add_tab(book: Any) -> None:
    book.create_sheet("Autre")


def hide_tab(book: Any) -> None:
    book.worksheets[0].sheet_state = "hidden"


def rename_tab(book: Any) -> None:
    book.worksheets[0].title = "Feuille"


def paint(book: Any) -> None:
    make: Any = CellIsRule
    rule = make("equal", ["1"])
    book.worksheets[0].conditional_formatting.add("C1:C9", rule)


@pytest.mark.parametrize(
    ("edit", "places"),
    [
        (set_level, ("Fiche!C17",)),
        (set_formula, ("Fiche!D20",)),
        (add_cell, ("Fiche!H14",)),
        (hide_row, ("Fiche!8:8 (ligne masquée)",)),
        (hide_column, ("Fiche!D:D (colonne masquée)",)),
        (add_tab, ("Autre (feuille ajoutée)",)),
        (hide_tab, ("Fiche (feuille masquée)",)),
        (rename_tab, ("Fiche (feuille absente)", "Feuille (feuille ajoutée)")),
        (paint, ("Fiche!C1:C9 (mise en forme conditionnelle)",)),
    ],
)
def test_place_is_named_when_the_workbook_was_edited(
    edit: Callable[[Any], None], places: tuple[str, ...]
) -> None:
    changed = resaved(BOOK, edit)
    assert PAPERS.changed_in_workbook(changed, SHEET) == places
    assert PAPERS.sealed_in_workbook(changed) == SHEET.to_bytes()


@pytest.mark.parametrize(
    ("sealed", "before", "after"),
    [
        (samples.sheet(day_=samples.ROLE_PLAY), "15 min 43", "05 min 43"),
        (samples.sheet(day_=samples.ROLE_PLAY), "après coup", "en direct"),
        (samples.sheet(day_=samples.ROLE_PLAY), "Alarme", "Pause"),
        (samples.sheet(**samples.MEMBER), "≠ écart individuel", "niveau du groupe"),
    ],
    ids=["duration", "marking", "pause", "deviation"],
)
def test_cell_is_named_when_what_the_day_told_was_edited(
    sealed: SealedSheet, before: str, after: str
) -> None:
    places = []

    def edit(book: Any) -> None:
        tab = book.worksheets[0]
        cell = next(
            cell
            for row in tab
            for cell in row
            if before in str(cell.value or "").replace("\u00a0", " ")
        )
        cell.value = str(cell.value).replace("\u00a0", " ").replace(before, after)
        places.append(f"Fiche!{cell.coordinate}")

    changed = resaved(PAPERS.workbook(sealed), edit)
    assert list(PAPERS.changed_in_workbook(changed, sealed)) == places


def test_part_is_named_when_only_the_looks_were_changed() -> None:
    styles = parts_of(BOOK)["xl/styles.xml"].replace(b"FFA8201A", b"FFFFFFFF")
    changed = repacked(BOOK, {"xl/styles.xml": styles})
    assert PAPERS.changed_in_workbook(changed, SHEET) == ("xl/styles.xml (présentation)",)


def test_cells_alone_are_compared_when_another_program_saved_the_workbook() -> None:
    def by_another(book: Any) -> None:
        book.properties.creator = "Another"
        book.worksheets[0].column_dimensions["B"].width = 70

    assert PAPERS.changed_in_workbook(resaved(BOOK, by_another), SHEET) == ()


def test_nothing_is_changed_when_a_signature_was_added() -> None:
    signed = repacked(
        BOOK, {"_xmlsignatures/sig1.xml": b"<x/>", "[Content_Types].xml": b"<Types/>"}
    )
    assert PAPERS.changed_in_workbook(signed, SHEET) == ()


def test_nothing_is_changed_when_links_are_spelled_otherwise() -> None:
    name = "xl/_rels/workbook.xml.rels"
    links = parts_of(BOOK)[name].replace(b'Target="styles.xml"', b'Target="/xl/styles.xml"')
    assert PAPERS.changed_in_workbook(repacked(BOOK, {name: links}), SHEET) == ()
    elsewhere = links.replace(b"/xl/styles.xml", b"/xl/theme/theme1.xml")
    changed = PAPERS.changed_in_workbook(repacked(BOOK, {name: elsewhere}), SHEET)
    assert changed == (f"{name} (présentation)",)


def test_none_is_found_when_the_workbook_is_of_another_program() -> None:
    target = io.BytesIO()
    openpyxl.Workbook().save(target)
    assert PAPERS.sealed_in_workbook(target.getvalue()) is None


def test_reading_is_refused_when_a_piece_of_the_record_is_missing() -> None:
    def lose(book: Any) -> None:
        sealed = book.worksheets[1]
        sealed.delete_rows(sealed.max_row)
        sealed.cell(sealed.max_row + 1, 3, "7/9")

    with pytest.raises(UnreadableFileError):
        PAPERS.sealed_in_workbook(resaved(BOOK, lose))


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">&b;</workbook>"""


@pytest.mark.parametrize(
    "book",
    [LAUGHS, LAUGHS.decode().encode("utf-16"), b"<workbook", b""],
    ids=["entities", "utf-16", "cut", "empty"],
)
def test_reading_is_refused_when_a_part_is_a_trap(book: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        PAPERS.sealed_in_workbook(repacked(BOOK, {"xl/workbook.xml": book}))


def many_parts() -> bytes:
    return repacked(BOOK, {f"x{number}": b"" for number in range(600)})


def huge_part() -> bytes:
    return repacked(BOOK, {"x": bytes(40 * 1024 * 1024)})


def lying_size() -> bytes:
    content = bytearray(repacked(BOOK, {"x": bytes(1000)}))
    at = content.rfind(b"PK\x01\x02")
    content[at + 24 : at + 28] = (10).to_bytes(4, "little")
    return bytes(content)


@pytest.mark.parametrize("make", [many_parts, huge_part, lying_size])
def test_reading_is_refused_when_the_package_is_a_trap(make: Callable[[], bytes]) -> None:
    with pytest.raises(UnreadableFileError):
        PAPERS.sealed_in_workbook(make())


def test_reading_never_crashes_when_bytes_are_cut_or_turned() -> None:
    for at in range(0, len(BOOK), 397):
        hurt = bytearray(BOOK)
        hurt[at] ^= 0x55
        for content in (bytes(hurt), BOOK[:at]):
            try:
                PAPERS.sealed_in_workbook(content)
                PAPERS.changed_in_workbook(content, SHEET)
            except UnreadableFileError:
                continue


def test_tabs_are_read_when_texts_are_shared_or_inline() -> None:
    inline, shared = tabs_of(parts_of(BOOK)), tabs_of(parts_of(resaved(BOOK, lambda _: None)))
    assert [tab.cells for tab in inline] == [tab.cells for tab in shared]
