"""Small real documents to sign, and the hands of someone who alters them."""

import datetime as dt
import io
import zipfile
from collections.abc import Mapping
from functools import lru_cache

import pikepdf
from openpyxl import Workbook
from openpyxl.drawing.image import Image
from PIL import Image as Picture
from reportlab.pdfgen.canvas import Canvas

from jury_desk.domain.ports import PdfDraft
from jury_desk.signing.keys import KeyMaker, Signer

SECRET = bytes(range(32))
SIGNED_AT = dt.datetime(2025, 6, 12, 9, 30, 15, tzinfo=dt.UTC)
NAME = "Éléonore Ôdier-N'Guyễn"
SEALED = b'{"format":"jury-desk/sealed-sheet/1"}'


def new_signer(name: str = NAME, juror: str = "J1") -> Signer:
    return KeyMaker().open(KeyMaker().create(juror, name, SECRET, SIGNED_AT), SECRET)


@lru_cache(maxsize=1)
def signer() -> Signer:
    return new_signer()


def draft(packed: bool = False) -> PdfDraft:
    """Three pages and an attachment; `packed` with object streams, as PDF 1.5 has them."""
    return _draft(packed)


@lru_cache(maxsize=2)
def _draft(packed: bool) -> PdfDraft:
    pages = io.BytesIO()
    canvas = Canvas(pages, invariant=1)
    for number in range(1, 4):
        canvas.drawString(72, 720, f"Page {number} : critère acquis, à l'unanimité")
        canvas.showPage()
    canvas.save()
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(pages.getvalue())) as pdf:
        pdf.attachments["sealed-sheet.json"] = SEALED
        modes = pikepdf.ObjectStreamMode
        pdf.save(target, object_stream_mode=modes.generate if packed else modes.disable)
    lines = (f"Signé par {NAME}", "le 12 juin 2025 à 11:30", "Empreinte 0f3a 97bc 11de")
    return PdfDraft(target.getvalue(), 2, (300, 60, 540, 120), lines)


def signed_pdf(packed: bool = False) -> bytes:
    return _signed_pdf(packed)


@lru_cache(maxsize=2)
def _signed_pdf(packed: bool) -> bytes:
    return signer().sign_pdf(draft(packed), SIGNED_AT)


@lru_cache(maxsize=1)
def workbook() -> bytes:
    """Two sheets, a picture, a relationship to outside, names with accents."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Fiche d'évaluation"
    for number in range(1, 40):
        sheet.append([f"C{number}", "Écouter & <comprendre>", number])
    sheet["A1"].hyperlink = "https://example.org/?a=1"
    picture = io.BytesIO()
    Picture.new("RGB", (60, 20), "white").save(picture, "PNG")
    sheet.add_image(Image(picture), "F2")
    book.create_sheet("Sceau")["A1"] = "x" * 20_000
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@lru_cache(maxsize=1)
def signed_workbook() -> bytes:
    return signer().sign_workbook(workbook(), SIGNED_AT)


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A zip as a person's tools would write it: other times, other packing."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return target.getvalue()
