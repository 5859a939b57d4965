"""Scans that are pictures, as hostile as files can be."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from jury_desk.errors import PaperError, PaperKindError, PaperTooLargeError
from jury_desk.frameworks.papers import ScanProcess
from jury_desk.frameworks.papers.pictures import PictureFile, is_picture
from tests.frameworks.papers.made import A4, pdf


def picture(size: tuple[int, int] = (60, 80)) -> Image.Image:
    """A page with a dark left half."""
    page = Image.new("L", size, 255)
    page.paste(0, (0, 0, size[0] // 2, size[1]))
    return page


def packed(page: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    page.save(target, kind, **options)
    return target.getvalue()


def transparent() -> Image.Image:
    """Dark on nothing, as some programs export a page."""
    page = Image.new("RGBA", (60, 80), (0, 0, 0, 0))
    page.paste((0, 0, 0, 255), (0, 0, 30, 80))
    return page


def sixteen_bits() -> Image.Image:
    page = Image.new("I;16", (60, 80), 65_535)
    page.paste(0, (0, 0, 30, 80))
    return page


PAGES: dict[str, Callable[[], bytes]] = {
    "png": lambda: packed(picture(), "PNG"),
    "jpeg": lambda: packed(picture(), "JPEG", quality=60),
    "tiff": lambda: packed(picture(), "TIFF"),
    "bilevel": lambda: packed(picture().convert("1"), "TIFF", compression="group4"),
    "palette": lambda: packed(picture().convert("P"), "PNG"),
    "colours": lambda: packed(picture().convert("CMYK"), "JPEG"),
    "transparent": lambda: packed(transparent(), "PNG"),
    "sixteen bits": lambda: packed(sixteen_bits(), "PNG"),
}


@pytest.mark.parametrize("kind", sorted(PAGES))
def test_page_is_grey_when_a_picture_is_of_any_kind(kind: str) -> None:
    content = PAGES[kind]()
    assert is_picture(content)
    found = PictureFile(content)
    assert found.sizes == ((60, 80),)
    page = found.page(1, 2_480, 16_000_000)
    assert page.mode == "L"
    row = page.tobytes()[40 * 60 : 41 * 60]
    left, right = row[5], row[55]
    assert left < 20
    assert right > 235


def test_pages_are_told_apart_when_a_tiff_has_several() -> None:
    content = packed(
        picture(), "TIFF", save_all=True, append_images=[picture((30, 30)), picture((90, 10))]
    )
    found = PictureFile(content)
    assert found.sizes == ((60, 80), (30, 30), (90, 10))
    assert found.page(3, 45, 16_000_000).size == (45, 5)
    assert found.page(2, 2_480, 100).size == (10, 10)


def png(width: int, height: int) -> bytes:
    """A PNG that says it is that large, and holds next to nothing."""

    def chunk(name: bytes, content: bytes) -> bytes:
        summed = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + summed

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(bytes(10_000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(100_000, 100_000), (2**31 - 1, 1), (12_000, 12_000)])
def test_picture_is_refused_when_it_says_it_is_too_large(size: tuple[int, int]) -> None:
    with pytest.raises(PaperTooLargeError):
        PictureFile(png(*size))


def test_only_refusals_come_when_pictures_are_cut_or_changed() -> None:
    rng = Random(3)
    for kind in sorted(PAGES):
        content = PAGES[kind]()
        for _ in range(25):
            hit = bytearray(content[: rng.randint(8, len(content))])
            for _ in range(rng.randint(0, 6)):
                hit[rng.randrange(len(hit))] = rng.randrange(256)
            try:
                found = PictureFile(bytes(hit))
                for number in range(1, min(len(found.sizes), 4) + 1):
                    found.page(number, 500, 1_000_000)
            except PaperError:
                continue


def test_pictures_and_pdfs_are_read_in_a_process_of_their_own_when_they_are_scans(
    tmp_path: Path,
) -> None:
    place = tmp_path / "page.tif"
    place.write_bytes(packed(picture(), "TIFF", save_all=True, append_images=[picture((30, 40))]))
    scans = ScanProcess()
    try:
        assert scans.sizes(str(place)) == ((60, 80), (30, 40))
        found = scans.picture(str(place), 2, 2_480)
        assert (found.width, found.height, len(found.pixels)) == (30, 40, 3_600)
        assert scans.sizes(str(pdf(tmp_path / "a.pdf", A4))) == ((5_950, 8_420),)
        (tmp_path / "a.gif").write_bytes(packed(picture(), "GIF"))
        with pytest.raises(PaperKindError):
            scans.sizes(str(tmp_path / "a.gif"))
    finally:
        scans.close()
