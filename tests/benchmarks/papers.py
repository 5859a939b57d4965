"""How long a score sheet takes to print, beside the bare libraries on the same content.

One line per figure: the ratio, then the medians. The sealed record's bytes and
the drawing's picture are given to the bare side.
"""

import datetime as dt
import io
import json
from typing import Any

from jury_desk.documents.content import SheetContent, content_of
from jury_desk.documents.score_pdf import score_pdf
from jury_desk.documents.signature_image import signature_png
from jury_desk.documents.workbook import score_workbook
from jury_desk.domain.document import plain_of
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.ports import PdfDraft
from jury_desk.domain.sealing import (
    LevelGiven,
    Record,
    SealedSheet,
    TextGiven,
    header_of,
    sealed,
)
from jury_desk.paths import resources
from jury_desk.signing.keys import KeyMaker
from tests.benchmarks import signatures
from tests.benchmarks.figures import compare, machine
from tests.documents import samples

SIGNED_AT = dt.datetime(2026, 6, 12, 10, 32, 31, tzinfo=dt.UTC)
STAMP = "Signé par %(signer)s\n%(ts)s"
COMMENT = "Reformule une seule fois, en fin d’entretien ; les objections restent sans réponse."


def main(rounds: int = 25) -> None:
    """Print the figures."""
    sheet = three_pages()
    content, raw = content_of(sheet), sheet.to_bytes()
    draft, picture = score_pdf(sheet), signature_png(sheet.record.drawing) or b""
    key = KeyMaker().create("j1", "Juré d’entraînement", bytes(32), SIGNED_AT)
    signer = KeyMaker().open(key, bytes(32))
    print(machine("reportlab", "openpyxl", "pyHanko", "lxml"))
    print(
        f"{sheet.record.context.certification}: {content.total}, {draft.stamp_page + 1} pages, "
        f"record of {len(raw)} bytes"
    )
    compare("PDF / bare reportlab", lambda: score_pdf(sheet, raw).content,
            lambda: bare_pdf(content), rounds)  # fmt: skip
    compare("workbook / bare openpyxl", lambda: score_workbook(sheet, raw),
            lambda: bare_workbook(content, raw, picture), rounds)  # fmt: skip

    def bare_signed_pdf() -> bytes:
        printed = PdfDraft(bare_pdf(content), 0, draft.stamp_box, draft.stamp_lines)
        return signatures.bare_pdf(signer, printed, STAMP)()

    compare("signed PDF / bare reportlab + bare pyHanko",
            lambda: signer.sign_pdf(score_pdf(sheet, raw), SIGNED_AT),
            bare_signed_pdf, rounds, most="1.5")  # fmt: skip
    compare("signed workbook / bare openpyxl + bare signature",
            lambda: signer.sign_workbook(score_workbook(sheet, raw), SIGNED_AT),
            lambda: signatures.bare_workbook(signer, bare_workbook(content, raw, picture)),
            rounds, most="1.5")  # fmt: skip


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
            said: list[Any] = [Paragraph(item.name, strong), Paragraph(item.text, body)]
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
            sheet.append([item.name, item.text, item.level.word, item.comment])
            sheet.cell(sheet.max_row, 3).fill = ground
    for fact in content.facts:
        sheet.append([fact.label, fact.value])
    for row in sheet.iter_rows():
        for cell in row:
            cell.alignment = wrapped
        row[0].font = strong
    sheet.add_image(Image(io.BytesIO(picture)), f"A{sheet.max_row + 1}")
    sealed_tab = book.create_sheet("Scellé")
    for name, value in plain_of(content.sealed.header).items():
        sealed_tab.append([name, value])
    coded = base64.b64encode(raw).decode("ascii")
    for at in range(0, len(coded), 32_000):
        sealed_tab.append(["Relevé", coded[at : at + 32_000]])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


if __name__ == "__main__":
    main()
