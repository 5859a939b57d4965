"""Small files of every kind, good and bad, made in memory."""

import io
import zipfile
from collections.abc import Callable, Mapping

import docx
import openpyxl


def packed(parts: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return made.getvalue()


def edited(content: bytes, edit: Callable[[dict[str, bytes]], None]) -> bytes:
    """A package whose parts were changed."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    edit(parts)
    return packed(parts)


def word_file(text: str = "text") -> bytes:
    """A Word document of one paragraph."""
    document, made = docx.Document(), io.BytesIO()
    document.add_paragraph(text)
    document.save(made)
    return made.getvalue()


def excel_file(text: str = "text") -> bytes:
    """A workbook of one cell."""
    book, made = openpyxl.Workbook(), io.BytesIO()
    book.worksheets[0]["A1"] = text
    book.save(made)
    return made.getvalue()


def compound_file(*streams: str) -> bytes:
    """An old Office container with those streams in its directory."""
    entries = b"".join(
        name.encode("utf-16-le").ljust(64, b"\0") + b"\0" * 64 for name in ("Root Entry", *streams)
    )
    return bytes.fromhex("d0cf11e0a1b11ae1").ljust(512, b"\0") + entries.ljust(1024, b"\0")


def encrypted_zip() -> bytes:
    """A zip file whose one part says that it is encrypted."""
    content = bytearray(packed({"word/document.xml": b"x", "[Content_Types].xml": b"x"}))
    for mark, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + flags] |= 1
            at = content.find(mark, at + 1)
    return bytes(content)
