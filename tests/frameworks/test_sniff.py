import pytest

from jury_desk.errors import (
    FrameworkEmptyError,
    FrameworkError,
    FrameworkKindError,
    FrameworkLockedError,
    FrameworkScannedError,
    FrameworkTooLargeError,
)
from jury_desk.frameworks.bounds import LARGEST_FILE
from jury_desk.frameworks.sniff import kind_of
from tests.frameworks.files import compound_file, encrypted_zip, excel_file, packed, word_file

ODS = "application/vnd.oasis.opendocument.spreadsheet"
ODT = "application/vnd.oasis.opendocument.text"


def open_document(kind: str, manifest: str = "<manifest/>") -> bytes:
    return packed({"mimetype": kind, "content.xml": "<x/>", "META-INF/manifest.xml": manifest})


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "r.pdf", "pdf"),
        (b"\r\n%PDF-1.4\n", "r.pdf", "pdf"),
        (b"%PDF-1.7\n", "r.xlsx", "pdf"),
        (word_file(), "r.docx", "docx"),
        (word_file(), "r.pdf", "docx"),
        (excel_file(), "r.xlsx", "xlsx"),
        (open_document(ODS), "r.ods", "ods"),
        (b"<!DOCTYPE html><p>x", "r.html", "html"),
        (b"\xef\xbb\xbf  <html><body>", "r", "html"),
        ("<html><p>é".encode("utf-16"), "r.htm", "html"),
        (b"<?xml version='1.0'?><!-- x --><html xmlns='http://www.w3.org/'>", "r", "html"),
        (b"Title <p>one</p><table><tr><td>a</td></tr></table>", "r.html", "html"),
        (b"## Bloc 1\n\ntext", "r.txt", "markdown"),
        (b"| a | b |\n|---|:-:|\n| 1 | 2 |\n", "r.txt", "markdown"),
        (b"plain", "r.md", "markdown"),
        (b"a\tb\n<p>c</p>\td\n", "r.txt", "text"),
        ("a\té\n".encode("utf-16-le"), "r.txt", "text"),
        (b"see the %PDF-1.7 file\tb", "r.txt", "text"),
        (b"MZ is a code\tb", "r.txt", "text"),
    ],
)  # fmt: skip
def test_kind_of_tells_the_kind_by_the_bytes(content: bytes, name: str, kind: str) -> None:
    assert kind_of(content, name) == kind


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (compound_file("WordDocument"), "old-word"),
        (compound_file("Workbook"), "old-excel"),
        (compound_file("Book"), "old-excel"),
        (compound_file("PowerPoint Document"), "old-office"),
        (b"{\\rtf1\\ansi text}", "rich-text"),
        (b"MZ\x90\x00\x03\x00\x00\x00" * 20, "program"),
        (b"\x7fELF\x02\x01\x01\x00" * 20, "program"),
        (b"7z\xbc\xaf\x27\x1c\x00\x04" * 20, "archive"),
        (b"\x1f\x8b\x08\x00\x00\x00\x00\x00" * 20, "archive"),
        (packed({"photo.jpg": b"x"}), "archive"),
        (packed({}), "archive"),
        (packed({"[Content_Types].xml": b"x", "ppt/presentation.xml": b"x"}), "slides"),
        (packed({"[Content_Types].xml": b"x", "xl/workbook.bin": b"x"}), "binary-excel"),
        (packed({"[Content_Types].xml": b"x", "else/x.xml": b"x"}), "unknown"),
        (open_document(ODT), "text-document"),
        (b"<?xml version='1.0'?><office:document/>", "flat-xml"),
        (b"From: x\nMIME-Version: 1.0\nContent-Type: multipart/related\n", "web-archive"),
        (bytes(range(1, 32)) * 20, "unknown"),
    ],
)
def test_kind_of_refuses_with_the_reason_when_the_kind_is_not_read(
    content: bytes, reason: str
) -> None:
    with pytest.raises(FrameworkKindError) as failure:
        kind_of(content, "r.docx")
    assert failure.value.details["reason"] == reason


@pytest.mark.parametrize(
    "content",
    [
        compound_file("EncryptionInfo", "EncryptedPackage"),
        encrypted_zip(),
        open_document(ODS, "<manifest><encryption-data/></manifest>"),
    ],
)
def test_kind_of_tells_of_a_password_when_the_file_is_encrypted(content: bytes) -> None:
    with pytest.raises(FrameworkLockedError):
        kind_of(content, "r.xlsx")


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"GIF89a\1\0\1\0",
        b"II*\0\x08\0\0\0",
        b"RIFF\x10\0\0\0WEBPVP8 ",
    ],
)
def test_kind_of_says_that_there_is_no_text_when_the_file_is_a_picture(content: bytes) -> None:
    with pytest.raises(FrameworkScannedError):
        kind_of(content, "r.docx")


def test_kind_of_comes_to_an_end_when_comments_come_before_no_page() -> None:
    assert kind_of(b"<!-- a -->" * 6_000 + b"x", "r.txt") == "text"


@pytest.mark.parametrize("content", [b"", b" \r\n\t ", b"\xef\xbb\xbf", b"\xff\xfe\n\0", b"\0\0"])
def test_kind_of_refuses_when_nothing_is_in_the_file(content: bytes) -> None:
    with pytest.raises(FrameworkEmptyError):
        kind_of(content, "r.txt")


def test_kind_of_refuses_when_the_file_is_too_large() -> None:
    with pytest.raises(FrameworkTooLargeError):
        kind_of(b"%PDF-1.7" + bytes(LARGEST_FILE), "r.pdf")


@pytest.mark.parametrize("cut", [4, 30, 200, -30, -4])
def test_kind_of_refuses_when_a_package_is_cut_off(cut: int) -> None:
    with pytest.raises(FrameworkError):
        kind_of(word_file()[:cut], "r.docx")
