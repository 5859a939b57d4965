"""How long a score sheet takes to print, beside the bare libraries on the same content.

One line per figure: the ratio, then the medians. The sealed record's bytes and
the drawing's picture are given to the bare side; signatures are measured by their own script.
"""

import argparse
import io
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from jury_desk.documents.content import SheetContent, content_of  # noqa: E402
from jury_desk.documents.score_pdf import score_pdf  # noqa: E402
from jury_desk.documents.signature_image import signature_png  # noqa: E402
from jury_desk.documents.workbook import score_workbook  # noqa: E402
from jury_desk.domain.grid import Grid, parse_grid  # noqa: E402
from jury_desk.domain.sealing import (  # noqa: E402
    LevelGiven,
    Record,
    SealedSheet,
    TextGiven,
    header_of,
    sealed,
)
from jury_desk.paths import resources  # noqa: E402
from tests.documents import samples  # noqa: E402

COMMENT = "Reformule une seule fois, en fin d’entretien ; les objections restent sans réponse."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=25)
    rounds = parser.parse_args().rounds
    sheet = three_pages()
    content, raw = content_of(sheet), sheet.to_bytes()
    draft, picture = score_pdf(sheet), signature_png(sheet.record.drawing) or b""
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"reportlab {version('reportlab')}, openpyxl {version('openpyxl')}"
    )
    print(
        f"{sheet.record.context.certification}: {content.total}, {draft.stamp_page + 1} pages, "
        f"record of {len(raw)} bytes"
    )
    compare(
        "PDF / bare reportlab",
        lambda: score_pdf(sheet, raw).content,
        lambda: bare_pdf(content),
        rounds,
    )
    compare(
        "workbook / bare openpyxl",
        lambda: score_workbook(sheet, raw),
        lambda: bare_workbook(content, raw, picture),
        rounds,
    )


def compare(name: str, ours: Callable[[], bytes], bare: Callable[[], bytes], rounds: int) -> None:
    """Print the ratio of the medians; both are warmed up, and take turns."""
    sizes = len(ours()), len(bare())
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for taken, act in zip(times, (ours, bare), strict=True):
            start = time.perf_counter()
            act()
            taken.append((time.perf_counter() - start) * 1000)
    mine, theirs = (statistics.median(taken) for taken in times)
    print(
        f"{name}: {mine / theirs:.2f}  ({mine:.1f} ms, {sizes[0]} bytes; "
        f"bare {theirs:.1f} ms, {sizes[1]} bytes)"
    )


def three_pages() -> SealedSheet:
    """A juror's sheet of the role-play of Manager d'affaires; a made-up one where it is missing."""
    file = resources() / "grids" / "manager-affaires.grid.json"
    if not file.exists():
        return samples.sheet(12)
    grid = parse_grid(json.loads(file.read_text(encoding="utf-8")))
    bloc, assessment = _role_play(grid)
    about = samples.context(
        certification=grid.certification.label,
        title=grid.certification.title,
        grid=grid.id,
        grid_revision=grid.revision,
        bloc=bloc,
        assessment=assessment,
    )
    levels, texts = [], []
    for at, criterion in enumerate(grid.criteria_of(assessment)):
        chosen = grid.scale_of(criterion).levels[at * 7 % 4 % len(grid.scale_of(criterion).levels)]
        levels.append(LevelGiven(criterion=criterion.id, level=chosen.id))
        if chosen.needs_justification:
            texts.append(TextGiven(criterion=criterion.id, text=COMMENT))
    record = Record(
        context=about,
        levels=tuple(levels),
        texts=tuple(texts),
        drawing=samples.SIGNATURE,
        grid=grid,
    )
    return sealed(record, header_of(record), samples.ENVELOPE)


def _role_play(grid: Grid) -> tuple[str, str]:
    for bloc in grid.blocs:
        for assessment in bloc.assessments:
            if "roleplay" in assessment.forms:
                return bloc.id, assessment.id
    return grid.blocs[0].id, grid.blocs[0].assessments[0].id


def bare_pdf(content: SheetContent) -> bytes:
    """The same texts as plain paragraphs and tables of reportlab, the same faces, no attachment."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    body = ParagraphStyle("body", fontName="Inter-Regular", fontSize=9.5, leading=14)
    strong = ParagraphStyle("strong", parent=body, fontName="Inter-SemiBold")
    flow: list[Any] = [Paragraph(content.context.subject.name, strong)]
    rows = [[Paragraph(f.label, body), Paragraph(f.value, body)] for f in content.facts]
    flow.append(Table(rows, colWidths=[92, 400]))
    for group in content.groups:
        flow += [Spacer(0, 12), Paragraph(f"{group.code or ''} {group.text}", strong)]
        for item in group.criteria:
            said: list[Any] = [Paragraph(item.code or "", strong), Paragraph(item.text, body)]
            said += [Paragraph(f"• {text}", body) for text in item.items]
            if item.comment:
                said.append(Paragraph(item.comment, body))
            flow.append(Table([[Paragraph(item.level.word, strong), said]], colWidths=[122, 370]))
    flow.append(Paragraph(content.digest, body))
    target = io.BytesIO()
    SimpleDocTemplate(target, invariant=1).build(flow)
    return target.getvalue()


def bare_workbook(content: SheetContent, raw: bytes, picture: bytes) -> bytes:
    """The same texts, wrapped and coloured, the picture, the record: as a manual would do it."""
    import base64

    from openpyxl import Workbook
    from openpyxl.drawing.image import Image
    from openpyxl.styles import Alignment, Font, PatternFill

    book = Workbook()
    sheet: Any = book.active
    wrapped, strong = Alignment(wrap_text=True, vertical="top"), Font(bold=True)
    ground = PatternFill("solid", fgColor="FFE2F3E8")
    for column, width in zip("ABCD", (15, 62, 25, 56), strict=True):
        sheet.column_dimensions[column].width = width
    sheet.append([content.context.subject.name])
    for group in content.groups:
        sheet.append([group.code, group.text])
        for item in group.criteria:
            sheet.append([item.code, item.text, item.level.word, item.comment])
            sheet.cell(sheet.max_row, 3).fill = ground
    for fact in content.facts:
        sheet.append([fact.label, fact.value])
    for row in sheet.iter_rows():
        for cell in row:
            cell.alignment = wrapped
        row[0].font = strong
    sheet.add_image(Image(io.BytesIO(picture)), f"A{sheet.max_row + 1}")
    sealed_tab = book.create_sheet("Scellé")
    for name, value in content.sealed.header.model_dump(mode="json").items():
        sealed_tab.append([name, value])
    coded = base64.b64encode(raw).decode("ascii")
    for at in range(0, len(coded), 32_000):
        sealed_tab.append(["Relevé", coded[at : at + 32_000]])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


if __name__ == "__main__":
    main()
