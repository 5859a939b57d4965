"""What programs that are not ours say of our papers: qpdf, poppler, pikepdf, LibreOffice."""

import io
import os
import subprocess
from pathlib import Path

import openpyxl
import pytest

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.domain.sealing import SealedSheet
from tests.documents import samples
from tests.documents.pdf_facts import squeezed
from tests.documents.test_score_pdf import CORRECTION, LONG, TEAM, texts_of

PAPERS = ScoreSheetDocuments()
SHEETS = {
    "plain": samples.sheet(),
    "correction": samples.sheet(**CORRECTION),
    "large team": samples.sheet(112, **TEAM),
    "long": samples.sheet(comments={"b2.k1": LONG * 190, "b2.k2": "👍 שלום مرحبا \x07 Ω ☑"}),
    "practice": samples.sheet(practice=True, language="en", drawing=()),
}


@pytest.fixture(params=[*SHEETS])
def sheet(request: pytest.FixtureRequest) -> SealedSheet:
    return SHEETS[request.param]


def said(*command: str | Path) -> str:
    ran = subprocess.run([*map(str, command)], capture_output=True, encoding="utf-8", check=True)
    return ran.stdout


def test_qpdf_finds_no_fault_when_it_checks_the_pdf(sheet: SealedSheet, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(PAPERS.pdf(sheet).content)
    assert "No syntax or stream encoding errors found" in said("qpdf", "--check", file)


def test_poppler_finds_every_font_embedded_and_every_text_when_it_reads_the_pdf(
    sheet: SealedSheet, tmp_path: Path
) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(PAPERS.pdf(sheet).content)
    fonts = said("pdffonts", file).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)
    printed = squeezed(said("pdftotext", "-layout", file, "-"))
    raw = squeezed(said("pdftotext", "-raw", file, "-"))
    missing = [text for text in texts_of(sheet) if squeezed(text) not in raw]
    assert [text for text in missing if not all(word in printed for word in text.split())] == []


def test_archive_rules_are_kept_when_the_pdf_is_validated(sheet: SealedSheet) -> None:
    from pikepdf import pdfa

    report = pdfa.validate_written(io.BytesIO(PAPERS.pdf(sheet).content), "3b")
    assert [str(finding) for finding in report.findings] == []
    assert report.passed


def test_libreoffice_prints_every_text_whole_when_it_opens_the_workbook(
    sheet: SealedSheet, tmp_path: Path
) -> None:
    file = tmp_path / "sheet.xlsx"
    file.write_bytes(PAPERS.workbook(sheet))
    printed = squeezed(said("pdftotext", "-raw", converted(file, "pdf"), "-"))
    words = [word for text in texts_of(sheet) for word in text.split() if len(word) > 1]
    assert [word for word in words if word not in printed] == []
    comments = [given.text for given in sheet.record.texts]
    wanted = sum(text.count("chiffres") for text in comments)
    assert printed.count("chiffres") >= wanted


def test_rows_are_as_high_as_libreoffice_asks_when_it_measures_their_texts(
    sheet: SealedSheet, tmp_path: Path
) -> None:
    """Joined cells are not measured: LibreOffice leaves their rows alone."""
    content = PAPERS.workbook(sheet)
    file = tmp_path / "sheet.xlsx"
    file.write_bytes(content)
    flat = converted(file, "fods")
    said_heights = flat.read_text(encoding="utf-8")
    fixed, free = (f'use-optimal-row-height="{word}"' for word in ("false", "true"))
    flat.write_text(said_heights.replace(fixed, free), encoding="utf-8")
    (tmp_path / "out").mkdir()
    asked = heights(converted(flat, "xlsx", tmp_path / "out").read_bytes())
    ours = heights(content)
    assert any(high > 2 * min(asked.values()) for high in asked.values())
    assert {row: (ours[row], high) for row, high in asked.items() if ours.get(row, 0) < high} == {}


def heights(content: bytes) -> dict[int, float]:
    rows = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0].row_dimensions
    return {number: float(row.height) for number, row in rows.items() if row.height}


def test_record_and_cells_are_the_same_when_libreoffice_saved_the_workbook(
    sheet: SealedSheet, tmp_path: Path
) -> None:
    file = tmp_path / "sheet.xlsx"
    file.write_bytes(PAPERS.workbook(sheet))
    (tmp_path / "out").mkdir()
    saved = converted(file, "xlsx", tmp_path / "out").read_bytes()
    assert PAPERS.sealed_in_workbook(saved) == sheet.to_bytes()
    places = PAPERS.changed_in_workbook(saved, sheet)
    assert [place for place in places if "!" in place] == []


def converted(file: Path, kind: str, folder: Path | None = None) -> Path:
    target = folder or file.parent
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", target, file],
        check=True,
        capture_output=True,
        timeout=180,
        env={**os.environ, "HOME": str(file.parent)},
    )
    return target / file.with_suffix(f".{kind}").name
