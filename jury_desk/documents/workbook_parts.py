"""What every workbook of ours is made with: texts that stay texts, one font, fixed dates."""

import datetime as dt
import io
import zipfile
from pathlib import Path
from typing import Any

from jury_desk.documents.plain_text import cell_text

LONGEST_HEADER = 255
"""Characters of a printed header or footer (Excel's limit, the whole of it)."""


PAGE, PAGES = "\ue000", "\ue001"
"""Stand for the page's number and the pages' until the texts are made fit."""


def default_font(book: Any) -> None:
    """Arial or its like is everywhere, and columns are counted in digits of the default font."""
    from openpyxl.styles import Font
    from openpyxl.utils.indexed_list import IndexedList

    font = Font(name="Arial", size=10)
    book._fonts = IndexedList([font])
    book._named_styles["Normal"].font = font


def put(cell: Any, text: str) -> None:
    """Write a text as a text, never as a formula, an error or a number."""
    cell._value = _escaped(text)
    cell.data_type = "s"


def _escaped(text: str) -> str:
    """Spreadsheets read _x0041_ as an A: such a text's first sign is written as its code."""
    parts = text.split("_x")
    out = parts[0]
    for part in parts[1:]:
        code = part[:5]
        is_code = len(code) == 5 and code[4] == "_" and all(c in _HEX for c in code[:4])
        out += ("_x005F_x" if is_code else "_x") + part
    return out


_HEX = frozenset("0123456789abcdefABCDEF")


def page_header(target: Any, texts: tuple[str, str]) -> None:
    """Left and right of a header or footer, within Excel's limit."""
    left, right = (cell_text(text).replace("&", "&&") for text in texts)
    right = right.replace(PAGE, "&P").replace(PAGES, "&N")
    room = LONGEST_HEADER - len("&L&8&R&8 ") * 2
    if len(right) > room // 2:
        right = right[: room // 2 - 1].rstrip("&") + "…"
    if len(left) > room - len(right):
        left = left[: room - len(right) - 1].rstrip("&") + "…"
    target.left.text, target.right.text = left, right
    target.left.size = target.right.size = 8


class _Package:
    """A package of which every part has the moment of the signature: the same bytes each time.

    Has of a zip file what openpyxl's writer calls.
    """

    def __init__(self, target: io.BytesIO, moment: dt.datetime) -> None:
        # The record in base64 packs no better at a higher level, and takes three times as long.
        self._zip = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1)
        year, month, day, hour, minute, second = moment.timetuple()[:6]
        self._date = (max(year, _FIRST_ZIP_YEAR), month, day, hour, minute, second)

    def writestr(self, name: str, data: str | bytes) -> None:
        info = zipfile.ZipInfo(name, self._date)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.create_system = 0
        self._zip.writestr(info, data, compresslevel=1)

    def write(self, filename: str, arcname: str) -> None:
        self.writestr(arcname, Path(filename).read_bytes())

    def namelist(self) -> list[str]:
        return self._zip.namelist()

    def close(self) -> None:
        self._zip.close()


_FIRST_ZIP_YEAR = 1980


def packed(book: Any, moment: dt.datetime) -> bytes:
    """The bytes of a workbook, every part dated `moment`: the same each time."""
    from openpyxl.writer.excel import ExcelWriter

    target = io.BytesIO()
    package: Any = _Package(target, moment)
    ExcelWriter(book, package).save()
    return target.getvalue()
