"""Workbooks: their cells as agreed, real types, texts that stay texts, print set-up."""

import datetime as dt
import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jury_desk.documents.session_papers import tab_workbook
from jury_desk.documents.session_papers.agenda import Agenda
from jury_desk.documents.session_papers.tabs import tabs_of
from jury_desk.domain.preparation.papers import FORMATS
from jury_desk.errors import ExportError
from jury_desk.words import session_papers as words
from tests.documents.session_papers import samples
from tests.documents.session_papers.samples import content_of, grid, session

GOLDEN = Path(__file__).parents[1] / "golden"
KINDS = [kind for kind, formats in FORMATS.items() if "xlsx" in formats]


def opened(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


def dumped(content: bytes) -> str:
    lines = [
        f"{sheet.title}!{cell.coordinate}\t{cell.value!r}"
        for sheet in opened(content).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("kind", ["convocations", "candidate-attendance", "juror-timetable"])
def test_cells_are_as_agreed_when_the_session_is_exported(kind: Any) -> None:
    wanted = (GOLDEN / f"session_{kind}.txt").read_text(encoding="utf-8")
    assert dumped(content_of(kind, "xlsx")) == wanted


@pytest.mark.parametrize("kind", KINDS)
def test_days_and_hours_are_real_when_a_workbook_is_opened(kind: Any) -> None:
    sheet = opened(content_of(kind, "xlsx")).worksheets[-1]
    heads = {cell.value: cell.column for cell in sheet[1]}
    assert isinstance(sheet.cell(2, heads["Jour"]).value, dt.datetime)
    hours = [name for name in ("Heure", "Début") if name in heads]
    assert all(isinstance(sheet.cell(2, heads[name]).value, dt.time) for name in hours)


@pytest.mark.parametrize("kind", KINDS)
def test_sheets_are_set_up_for_reading_and_print_when_they_are_made(kind: Any) -> None:
    for sheet in opened(content_of(kind, "xlsx")).worksheets:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.print_title_rows == "$1:$1"
        assert str(sheet.page_setup.paperSize) == sheet.PAPERSIZE_A4
        assert sheet.page_setup.fitToHeight == 0
        assert "&P" in sheet.oddFooter.right.text


@pytest.mark.parametrize("kind", KINDS)
def test_no_formula_is_made_when_texts_begin_like_one(kind: Any) -> None:
    content = content_of(kind, "xlsx", samples.hostile())
    for sheet in opened(content).worksheets:
        cells = [cell for row in sheet.iter_rows() for cell in row]
        assert not [cell for cell in cells if cell.data_type == "f"]
        assert all(cell.quotePrefix for cell in cells if cell.data_type == "s")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = [package.read(name) for name in package.namelist() if "worksheets" in name]
    assert not [part for part in parts if b"<f>" in part or b"<f " in part]


def test_hostile_texts_are_whole_when_the_workbook_is_opened() -> None:
    text = dumped(content_of("convocations", "xlsx", samples.hostile()))
    assert repr(samples.BEGINS_AS_FORMULA) in text
    assert "[U+202E]" in text
    assert "'=2+3'" in text
    assert samples.LONG_NAME in text


def test_reasons_and_opinions_are_left_out_when_lists_are_exported() -> None:
    for kind in KINDS:
        assert "TEXTE-DE-L-AVIS" not in dumped(content_of(kind, "xlsx"))
    assert "Tiers-temps" not in dumped(content_of("door-list", "xlsx"))
    assert "Tiers-temps" not in dumped(content_of("candidate-attendance", "xlsx"))


def test_doors_name_nobody_when_numbers_alone_are_asked_for() -> None:
    text = dumped(content_of("door-list", "xlsx", numbers_only=True))
    assert "LEFÈVRE" not in text
    assert "2027-001" in text


def test_difference_is_found_when_a_cell_a_row_or_a_sheet_is_another() -> None:
    agenda = Agenda(session(), grid(), words.of("fr"))
    tabs = tabs_of("convocations", agenda)
    content = content_of("convocations", "xlsx")
    tab_workbook.check(content, tabs)

    def changed(edit: Any) -> bytes:
        book, target = opened(content), io.BytesIO()
        edit(book)
        book.save(target)
        return target.getvalue()

    def cell(book: Any) -> None:
        book.worksheets[0]["C2"] = "Autre"

    def row(book: Any) -> None:
        book.worksheets[0].delete_rows(3)

    def sheet(book: Any) -> None:
        book.create_sheet("Autre")

    def formula(book: Any) -> None:
        book.worksheets[0]["C2"] = "=1+1"

    for edit in (cell, row, sheet, formula):
        with pytest.raises(ExportError):
            tab_workbook.check(changed(edit), tabs)


def test_workbook_is_the_same_when_it_is_made_again() -> None:
    assert content_of("door-list", "xlsx") == content_of("door-list", "xlsx")
