"""A workbook read part by part from untrusted bytes: its cells as text, and what hides them.

Read without a spreadsheet library: those trust sizes, links and external parts.
"""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Any

from jury_desk.documents.untrusted import LARGEST_FILE, LARGEST_STREAM, bounded, unreadable

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MOST_PARTS = 500
_MOST_CELLS = 200_000
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass
class Tab:
    """One sheet: cells by reference, the formula with its = where there is one."""

    name: str
    visible: bool
    cells: dict[str, str] = field(default_factory=dict)
    hidden_rows: list[str] = field(default_factory=list)
    hidden_columns: list[str] = field(default_factory=list)
    conditional: list[str] = field(default_factory=list)


def parts_of(content: bytes) -> dict[str, bytes]:
    """The parts of a package by name. Raises UnreadableFileError where it is none, or a trap."""
    try:
        with zipfile.ZipFile(io.BytesIO(bounded(content))) as package:
            entries = package.infolist()
            names = {entry.filename for entry in entries}
            whole = sum(entry.file_size for entry in entries)
            if len(entries) > _MOST_PARTS or len(names) < len(entries) or whole > LARGEST_FILE:
                raise unreadable()
            return {entry.filename: _part(package, entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError):
        raise unreadable() from None
    except (NotImplementedError, RuntimeError):  # an unknown packing, a password
        raise unreadable() from None


def tabs_of(parts: dict[str, bytes]) -> tuple[Tab, ...]:
    """The sheets in the order in which they are shown. Raises UnreadableFileError."""
    book = parsed(parts, "xl/workbook.xml")
    links = {
        link.get("Id"): _path(link.get("Target", ""))
        for link in parsed(parts, "xl/_rels/workbook.xml.rels")
    }
    shared = _shared_texts(parts)
    found = []
    for entry in book.iter(f"{MAIN}sheet"):
        tab = Tab(entry.get("name", ""), entry.get("state", "visible") == "visible")
        _read(tab, parsed(parts, links.get(entry.get(_LINK), "")), shared)
        found.append(tab)
    return tuple(found)


def parsed(parts: dict[str, bytes], name: str) -> Any:
    """The root element of a part. Raises UnreadableFileError where there is no plain XML."""
    from lxml import etree

    content = parts.get(name)
    # A document type is what entities come in; no spreadsheet writes one. UTF-16 could hide it.
    if content is None or b"<!DOCTYPE" in content or b"\0" in content:
        raise unreadable()
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        raise unreadable() from None


def _part(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with package.open(entry) as packed:
        content = packed.read(LARGEST_STREAM + 1)
    if len(content) > LARGEST_STREAM:
        raise unreadable()
    return content


def _path(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _shared_texts(parts: dict[str, bytes]) -> list[str]:
    if "xl/sharedStrings.xml" not in parts:
        return []
    return [_text(item) for item in parsed(parts, "xl/sharedStrings.xml").iter(f"{MAIN}si")]


def _read(tab: Tab, root: Any, shared: list[str]) -> None:
    for row in root.iter(f"{MAIN}row"):
        if _is_hidden(row, "ht"):
            tab.hidden_rows.append(row.get("r", "?"))
        for cell in row.iter(f"{MAIN}c"):
            value = _value(cell, shared)
            if value:
                tab.cells[cell.get("r", "?")] = value
        if len(tab.cells) > _MOST_CELLS:
            raise unreadable()
    tab.hidden_columns += [
        column.get("min", "?") for column in root.iter(f"{MAIN}col") if _is_hidden(column, "width")
    ]
    tab.conditional += [
        item.get("sqref", "?") for item in root.iter(f"{MAIN}conditionalFormatting")
    ]


def _is_hidden(element: Any, size: str) -> bool:
    try:
        flat = float(element.get(size, "1")) == 0
    except ValueError:
        raise unreadable() from None
    return flat or element.get("hidden") in ("1", "true")


def _value(cell: Any, shared: list[str]) -> str:
    formula = cell.find(f"{MAIN}f")
    if formula is not None:
        return "=" + (formula.text or "")
    inline = cell.find(f"{MAIN}is")
    if inline is not None:
        return _text(inline)
    plain = cell.findtext(f"{MAIN}v") or ""
    if cell.get("t") == "s":
        if not plain.isdecimal() or int(plain) >= len(shared):
            raise unreadable()
        return shared[int(plain)]
    return _unescaped(plain)


def _text(element: Any) -> str:
    return _unescaped("".join(part.text or "" for part in element.iter(f"{MAIN}t")))


def _unescaped(text: str) -> str:
    """What a spreadsheet shows of a text with _x0041_ in it, line ends made alike."""
    shown = _ESCAPE.sub(lambda found: chr(int(found.group(1), 16)), text)
    return shown.replace("\r\n", "\n").replace("\r", "\n")
