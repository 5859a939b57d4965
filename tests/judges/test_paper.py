"""A real signed sheet of each certification, printed by another program, scanned at 150 dpi with
noise, turned by 2°, packed as JPEG of quality 60: what was signed comes back of it.
"""

import io
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from jury_desk.bootstrap import door, practice_grids
from jury_desk.domain.sealing import SealedSheet
from jury_desk.wiring import recovery_of, score_sheets
from tests.scenarios.travelling import PIN
from tests.services.made_scans import jpeg, scanned


def signed(folder: Path, grid: str) -> SealedSheet:
    """A sheet of that certification's practice, every text written, signed."""
    program = door(folder).open(None)
    try:
        day = next(program.day.day(plan.id) for plan in program.day.sessions() if plan.grid == grid)
        sheet = program.day.open_sheet(day, max(day.sheets, key=lambda one: one.total).ref)
        for number, criterion in enumerate(sheet.criteria):
            levels = sheet.grid.scale_of(criterion).levels
            sheet.set_level(criterion.id, levels[number % len(levels)].id)
            sheet.set_comment(
                criterion.id, f"Vu «\u00a0{number}\u00a0» fois\u202f; l’essentiel y est."
            )
        sheet.start_write_up()
        sheet.complete()
        return program.signing_of(day.plan).sign(sheet, PIN, ())
    finally:
        program.close()


@pytest.mark.parametrize("grid", practice_grids())
def test_levels_texts_and_seal_come_back_when_a_certifications_print_is_scanned(
    grid: str, tmp_path: Path
) -> None:
    sealed = signed(tmp_path / "data", grid)
    pdf, scan = tmp_path / "sheet.pdf", tmp_path / "scan.jpg"
    pdf.write_bytes(score_sheets().pdf(sealed).content)
    drawn = subprocess.run(
        ["pdftoppm", "-r", "150", "-gray", "-png", pdf, tmp_path / "page"], check=True
    )
    assert drawn.returncode == 0
    last = max(tmp_path.glob("page-*.png"))
    scan.write_bytes(jpeg(scanned(Image.open(io.BytesIO(last.read_bytes())).convert("L"))))
    recovery = recovery_of()
    [found] = recovery.read([str(scan)]).sheets
    assert found.faults == ()
    assert found.code.header == sealed.header
    assert found.given == sealed.record.levels
    assert len(found.to_type) == len(sealed.record.texts) > 0
    typed = {one.criterion: one.text.replace("\u00a0", " ") for one in sealed.record.texts}
    whole = recovery.with_texts(found, typed)
    assert whole.texts == sealed.record.texts
