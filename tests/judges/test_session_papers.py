"""What programs that are not ours say of a session's papers: qpdf, poppler, LibreOffice."""

import csv
import io
import os
import subprocess
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jury_desk.domain.preparation.papers import FORMATS
from jury_desk.domain.preparation.preparation import Preparation
from tests.documents.pdf_facts import squeezed
from tests.documents.session_papers import samples

SESSIONS = {"plain": samples.session(), "hostile": samples.hostile()}
PDFS = [kind for kind, formats in FORMATS.items() if "pdf" in formats]
WORKBOOKS = [kind for kind, formats in FORMATS.items() if "xlsx" in formats]


@pytest.fixture(params=[*SESSIONS])
def session(request: pytest.FixtureRequest) -> Preparation:
    return SESSIONS[request.param]


def said(*command: str | Path) -> str:
    ran = subprocess.run([*map(str, command)], capture_output=True, encoding="utf-8", check=True)
    return ran.stdout


@pytest.mark.parametrize("kind", PDFS)
def test_qpdf_finds_no_fault_when_it_checks_a_paper(
    kind: Any, session: Preparation, tmp_path: Path
) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(samples.content_of(kind, "pdf", session))
    assert "No syntax or stream encoding errors found" in said("qpdf", "--check", file)


@pytest.mark.parametrize("kind", PDFS)
def test_poppler_finds_fonts_embedded_and_text_on_every_page_when_it_reads_a_paper(
    kind: Any, session: Preparation, tmp_path: Path
) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(samples.content_of(kind, "pdf", session))
    fonts = said("pdffonts", file).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)
    pages = said("pdftotext", "-raw", file, "-").split("\f")[:-1]
    assert pages
    assert all("Page" in page for page in pages)


@pytest.mark.parametrize("kind", WORKBOOKS)
def test_libreoffice_reads_every_cell_as_written_when_it_opens_a_workbook(
    kind: Any, session: Preparation, tmp_path: Path
) -> None:
    file = tmp_path / "paper.xlsx"
    content = samples.content_of(kind, "xlsx", session)
    file.write_bytes(content)
    rows = list(csv.reader(converted(file, "csv").read_text(encoding="utf-8").splitlines(True)))
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    wanted = [
        [squeezed(str(cell)) if isinstance(cell, str) else None for cell in row]
        for row in sheet.iter_rows(values_only=True)
    ]
    assert len(rows) == len(wanted)
    for row, texts in zip(rows, wanted, strict=True):
        told = [(shown, text) for shown, text in zip(row, texts, strict=True) if text]
        assert [pair for pair in told if squeezed(pair[0]) != unescaped(pair[1])] == []


@pytest.mark.parametrize("kind", WORKBOOKS)
def test_libreoffice_prints_every_row_when_a_workbook_is_printed(kind: Any, tmp_path: Path) -> None:
    file = tmp_path / "paper.xlsx"
    file.write_bytes(samples.content_of(kind, "xlsx"))
    printed = squeezed(said("pdftotext", "-raw", converted(file, "pdf"), "-"))
    assert "Err:" not in printed
    assert "###" not in printed
    names = ["LEFÈVRE", "NGUYEN"] if kind != "convocations" else ["Lefèvre", "Nguyen"]
    wanted = names if "juror" not in kind else ["Kermarrec", "Prigent"]
    assert [name for name in wanted if name not in printed] == []


def unescaped(text: str) -> str:
    return text.replace("_x005F_", "_")


def converted(file: Path, kind: str) -> Path:
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    # Comma, quotes, UTF-8; texts as shown.
    how = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true" if kind == "csv" else kind
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", how, "--outdir", file.parent, file],
        check=True,
        capture_output=True,
        timeout=180,
        env={**os.environ, "HOME": str(file.parent)},
    )
    return file.with_suffix(f".{kind}")
