"""From a file on disk to a reading, and the sentence that each bad file gets."""

import io
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

from jury_desk.domain.account import account_of
from jury_desk.domain.workshop import Reading
from jury_desk.errors import (
    FrameworkCancelledError,
    FrameworkEmptyError,
    FrameworkError,
    FrameworkKindError,
    FrameworkLockedError,
    FrameworkScannedError,
    FrameworkTooLargeError,
    MissingFileError,
)
from jury_desk.frameworks import FrameworkDocuments
from tests.frameworks.cases import grid_ids, reviewed
from tests.frameworks.files import compound_file, excel_file, packed, word_file
from tests.frameworks.readers.seen import never, unheard

ROWS = (
    ("Activités", "Compétences", "Modalités d'évaluation", "Critères d'évaluation"),
    ("Bloc 1 : Conduire un projet", "", "", ""),
    ("A1 Préparer", "C1.1 Analyser la demande", "Étude de cas", "CE1.1.1 La demande est comprise"),
    ("A2 Suivre", "C1.2 Suivre les tâches", "Soutenance orale", "CE1.2.1 Le suivi est tenu"),
)
EICAR = b"MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff" * 40


def read(folder: Path, name: str, content: bytes) -> Reading:
    path = folder / name
    path.write_bytes(content)
    return FrameworkDocuments().read(str(path), unheard, never)


def as_html() -> bytes:
    rows = "".join("<tr>" + "".join(f"<td>{cell}" for cell in row) for row in ROWS)
    return f"<!doctype html><meta charset=utf-8><table>{rows}</table>".encode()


def as_word() -> bytes:
    document, made = docx.Document(), io.BytesIO()
    table = document.add_table(len(ROWS), len(ROWS[0]))
    for down, row in enumerate(ROWS):
        for along, text in enumerate(row):
            table.cell(down, along).text = text
    document.save(made)
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("r.html", as_html(), "html"),
        ("r.docx", as_word(), "docx"),
        ("lies.xlsx", as_word(), "docx"),
        ("r.txt", "\n".join("\t".join(row) for row in ROWS).encode(), "text"),
    ],
)
def test_read_gives_source_draft_and_bytes_when_the_file_is_a_framework(
    tmp_path: Path, name: str, content: bytes, kind: str
) -> None:
    reading = read(tmp_path, name, content)
    assert (reading.source.kind, reading.source.name, reading.content) == (kind, name, content)
    (bloc,) = reading.draft.grid.blocs
    assert [item.code for item in bloc.competencies] == ["C1.1", "C1.2"]
    assert [item.text for item in bloc.criteria] == ["La demande est comprise", "Le suivi est tenu"]
    assert reading.draft.source == reading.source.sha256
    assert account_of(reading.draft, reading.source).totals.unaccounted == 0


def test_read_takes_a_template_back_when_the_file_is_one(tmp_path: Path) -> None:
    grid = reviewed(grid_ids()[0])
    reading = read(tmp_path, "grille.xlsx", FrameworkDocuments().template("fr", grid))
    assert reading.draft.grid == grid
    assert reading.draft.found == ()


def test_template_opens_in_a_spreadsheet_library_when_it_is_empty() -> None:
    book = load_workbook(io.BytesIO(FrameworkDocuments().template("en")))
    assert "Criteria" in book.sheetnames


@pytest.mark.parametrize(
    ("name", "content", "failure"),
    [
        ("r.docx", EICAR, FrameworkKindError),
        ("r.docx", b"\x89PNG\r\n\x1a\n" + b"x" * 99, FrameworkScannedError),
        ("r.doc", compound_file("WordDocument"), FrameworkKindError),
        ("r.xls", compound_file("Workbook"), FrameworkKindError),
        ("r.xlsx", compound_file("EncryptedPackage"), FrameworkLockedError),
        ("r.zip", packed({"r.pdf": b"%PDF-1.7"}), FrameworkKindError),
        ("r.docx", packed({"[Content_Types].xml": bytes(9 << 20)}), FrameworkTooLargeError),
        ("r.docx", word_file()[:2000], FrameworkError),
        ("r.docx", word_file(), FrameworkEmptyError),
        ("r.xlsx", excel_file(), FrameworkEmptyError),
        ("r.html", b"<html><table><tr><td></td></tr></table>", FrameworkEmptyError),
        ("r.html", b"<html>" + b"<div>" * 9000 + b"x", FrameworkTooLargeError),
        ("r.txt", b"", FrameworkEmptyError),
        ("r.txt", b"\0\1\2\3" * 99, FrameworkKindError),
    ],
)
def test_read_says_one_sentence_when_the_file_is_bad(
    tmp_path: Path, name: str, content: bytes, failure: type[FrameworkError]
) -> None:
    with pytest.raises(failure) as told:
        read(tmp_path, name, content)
    assert type(told.value) is failure
    assert told.value.what
    assert told.value.advice
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_read_says_that_the_file_is_missing_when_it_is(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.pdf", tmp_path):
        with pytest.raises(MissingFileError):
            FrameworkDocuments().read(str(path), unheard, never)


def test_read_leaves_nothing_when_the_person_cancels(tmp_path: Path) -> None:
    path = tmp_path / "r.html"
    path.write_bytes(as_html())
    with pytest.raises(FrameworkCancelledError):
        FrameworkDocuments().read(str(path), unheard, lambda: True)
    assert [*tmp_path.iterdir()] == [path]
