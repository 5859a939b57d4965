"""What every reading of an Excel workbook asks of it, whatever it makes of the cells."""

import re
from collections.abc import Iterator
from typing import IO, cast

from lxml import etree

from jury_desk.frameworks.bounds import BoundedStream, Package
from jury_desk.frameworks.readers.opc import links_of, main_part
from jury_desk.frameworks.refusals import damaged, too_large, unsafe

CELL = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
"""A cell's name: its column's letters, its line from 1."""

_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_MOST_LINES = 1 << 20


class WorkbookParts:
    """The parts of a workbook. Raises FrameworkError where it is damaged."""

    def __init__(self, package: Package) -> None:
        self.package = package
        main = main_part(package, "xl/workbook.xml")
        self._links = links_of(package, main)
        self._workbook = package.xml(main)
        setting = self._workbook.find("{*}workbookPr")
        self.mac_dates = setting is not None and setting.get("date1904") in ("1", "true")
        """Whether days are counted from 1904."""

    def sheets(self) -> Iterator[tuple[str, bool, str | None]]:
        """Each sheet's name, whether it is hidden, and its part; None for one without cells (a
        chart). Raises FrameworkError where there is no sheet, or where two share one part: a small
        file could ask for the same work a thousand times.
        """
        entries = self._workbook.findall("{*}sheets/{*}sheet")
        if not entries:
            raise damaged()
        seen: set[str] = set()
        for entry in entries:
            link = next((at for name, at in entry.attrib.items() if str(name).endswith("}id")), "")
            kind, target = self._links.get(str(link), ("", ""))
            hidden = entry.get("state", "visible") != "visible"
            part = target if kind.endswith("/worksheet") else None
            if part in seen:
                raise damaged()
            seen |= {part} if part else set()
            yield entry.get("name", ""), hidden, part

    def linked(self, kind: str) -> str | None:
        """The part that the workbook names for a kind ("/styles"); None where it is not there."""
        found = (target for name, target in self._links.values() if name.endswith(kind))
        return next((target for target in found if target in self.package.names), None)


def elements(stream: BoundedStream, *tags: str) -> Iterator[etree._Element]:
    """Elements of those tags as they end, each let go once it was looked at. Raises FrameworkError
    where the XML is damaged, or defines entities.
    """
    try:
        walk = etree.iterparse(
            cast("IO[bytes]", stream), events=("end",), tag=tags, resolve_entities=False,
            no_network=True, load_dtd=False, huge_tree=False, remove_pis=True, remove_comments=True,
        )  # fmt: skip
        for _, element in walk:
            if element.getroottree().docinfo.doctype:
                raise unsafe()
            yield element
            element.clear(keep_tail=False)
            parent = element.getparent()
            while parent is not None and element.getprevious() is not None:
                del parent[0]
    except etree.XMLSyntaxError as error:
        raise (too_large("nested") if "depth" in str(error) else damaged()) from None


def column_number(letters: str) -> int:
    """A column's place, counted from 0, by its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def area(ref: str) -> tuple[int, int, int, int] | None:
    """The first and last line, the first and last column of an area ("A1:C3"), from 0; None for
    what names none.
    """
    first, _, last = ref.partition(":")
    start, end = CELL.fullmatch(first), CELL.fullmatch(last or first)
    if start is None or end is None:
        return None
    return int(start[2]) - 1, int(end[2]) - 1, column_number(start[1]), column_number(end[1])


def line_number(told: str | None) -> int:
    """A line's or column's number as it is told, from 1. Raises FrameworkError."""
    if told is None or not told.isdecimal() or not 0 < int(told[:9]) <= _MOST_LINES:
        raise damaged()
    return int(told)


def unescaped(text: str) -> str:
    """What a spreadsheet shows of a text with _x0041_ in it."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
