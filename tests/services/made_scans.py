"""Printed sheets as a scanner gives them back: a page of the PDF as pixels at 150 dpi, turned,
noisy, packed as JPEG.
"""

import io
from collections.abc import Sequence

from msgspec import structs
from PIL import Image

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.sealing import SealedSheet, TextGiven, header_of, sealed
from jury_desk.domain.sheet_state import SheetRef
from jury_desk.domain.travel.keys import BoundEnrolment
from jury_desk.domain.travel.sheets_return import whole
from jury_desk.domain.workshop import PagePicture
from jury_desk.exchange.paper_code import PaperCodes
from jury_desk.signing.paper_seal import PaperSeals
from tests.services.made_returns import SIGNED_AT, Laptop, Office, version

DPI = 150
REMARK = (
    "L’offre est claire\u00a0: elle cite «\u00a0trois\u00a0» bénéfices\u202f; rien de plus.\nSuite."
)
TYPED = "L'offre est claire : elle cite « trois »\nbénéfices ; rien de plus.\nSuite."
"""The same as somebody types it in from a print."""


def signed_sheet(
    place: Office, ref: SheetRef, by: Laptop, texts: Sequence[str] = (REMARK,), shift: int = 0
) -> SealedSheet:
    """A sheet with that many texts, signed on a laptop."""
    found, _ = version(place, ref, by, shift=shift)
    record = whole(found, place.grid).record
    notes = tuple(
        TextGiven(criterion=given.criterion, text=text)
        for given, text in zip(record.levels, texts, strict=False)
    )
    record = structs.replace(record, texts=notes)
    header = header_of(record)
    return sealed(record, header, by.signer.envelope(canonical_bytes(header), SIGNED_AT))


def codes(*proofs: BoundEnrolment) -> PaperCodes:
    """What writes and reads codes, with the proofs that a laptop knows of."""
    return PaperCodes(PaperSeals(), lambda _: proofs)


def printed(sheet: SealedSheet, *proofs: BoundEnrolment) -> bytes:
    """The PDF of a sheet."""
    return ScoreSheetDocuments(codes(*proofs)).pdf(sheet).content


def last_page(pdf: bytes, dpi: int = DPI) -> Image.Image:
    """The page with the code, in greys."""
    import pypdfium2

    book = pypdfium2.PdfDocument(pdf)
    page = book[len(book) - 1]
    picture: Image.Image = page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    page.close()
    book.close()
    return picture


def scanned(picture: Image.Image, angle: float = 2, noise: int = 60) -> Image.Image:
    """As it lies on the glass: turned, with specks."""
    turned = picture.rotate(angle, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    return Image.blend(turned, Image.effect_noise(turned.size, noise), 0.2)


def jpeg(picture: Image.Image, quality: int = 60) -> bytes:
    """As a scanner packs it."""
    target = io.BytesIO()
    picture.convert("L").save(target, "JPEG", quality=quality, dpi=(DPI, DPI))
    return target.getvalue()


class ScansAtHand:
    """Scans without a process to read them (domain.travel.paper.ScanPages): pages by path."""

    def __init__(self) -> None:
        self.pages: dict[str, list[Image.Image]] = {}

    def sizes(self, path: str) -> tuple[tuple[int, int], ...]:
        """The pages' sizes."""
        return tuple(page.size for page in self.pages[path])

    def picture(self, path: str, page: int, width: int) -> PagePicture:
        """A page as it is, which is no wider than is asked for."""
        picture = self.pages[path][page - 1].convert("RGB")
        assert picture.width <= width
        return PagePicture(picture.width, picture.height, picture.tobytes())

    def close(self) -> None:
        """Nothing is open."""
