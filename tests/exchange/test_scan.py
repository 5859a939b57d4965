"""Codes found in pictures of pages."""

import functools
import io

import pytest
from PIL import Image, ImageFilter

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.domain.workshop import PagePicture
from jury_desk.exchange.scan import CodeFinder
from tests.exchange.test_paper_code import PROVEN, payload_of, sheet
from tests.services.made_scans import jpeg, last_page, scanned

FINDER = CodeFinder()


@functools.cache
def page() -> Image.Image:
    """The page with the code, at 150 dpi."""
    return last_page(ScoreSheetDocuments(PROVEN).pdf(sheet()).content)


def found_in(picture: Image.Image) -> tuple[bytes, ...]:
    plain = picture.convert("RGB")
    return FINDER.symbols(PagePicture(plain.width, plain.height, plain.tobytes()))


def packed(picture: Image.Image, quality: int) -> Image.Image:
    return Image.open(io.BytesIO(jpeg(picture, quality)))


@pytest.mark.parametrize("angle", [0, 2, -4, 91, 178])
def test_code_is_found_when_a_scan_at_150_dpi_is_turned_noisy_and_packed(angle: int) -> None:
    symbols = PROVEN.symbols(payload_of(sheet(), PROVEN))
    assert found_in(packed(scanned(page(), angle), 60)) == symbols


def test_code_is_found_when_a_scan_is_pale_blurred_and_much_packed() -> None:
    soft = page().filter(ImageFilter.GaussianBlur(0.7))
    pale = soft.point(lambda value: 120 + value // 3)
    assert found_in(packed(pale, 40)) == PROVEN.symbols(payload_of(sheet(), PROVEN))


def test_nothing_is_found_when_a_page_has_no_code() -> None:
    assert found_in(Image.effect_noise((400, 500), 80)) == ()
    assert found_in(Image.new("L", (1, 1))) == ()
