"""What is in a workbook that came back, and where it is not what its sealed record prints."""

import base64
import binascii
import posixpath
import re
from collections.abc import Iterator

from jury_desk import words as catalogue
from jury_desk.documents.untrusted import unreadable
from jury_desk.documents.workbook import producer, score_workbook
from jury_desk.documents.workbook_cells import Tab, parsed, parts_of, tabs_of
from jury_desk.domain.sealing import SEALED_FORMAT, SealedSheet
from jury_desk.words.model import ChangeWords

_PIECE = re.compile(r"([1-9]\d{0,3})/([1-9]\d{0,3})")
_SIGNING_PARTS = {"[Content_Types].xml", "_rels/.rels"}
"""Parts in which a signature is announced; its own parts lie in `_SIGNATURES`."""

_SIGNATURES = "_xmlsignatures/"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"


def sealed_in_workbook(content: bytes) -> bytes | None:
    """The sealed bytes, or None where no sheet holds any. Raises UnreadableFileError."""
    for tab in tabs_of(parts_of(content)):
        if tab.cells.get("B2") == SEALED_FORMAT:
            return _joined(tab)
    return None


def changed_in_workbook(content: bytes, sealed: SealedSheet) -> tuple[str, ...]:
    """The places where a workbook is not what the sealed record prints; empty for an untouched one.

    Cells by value and formula, sheets, what is hidden, conditional formats; where none of these
    differs, the parts that do (looks, pictures). A file of another version of the program is
    compared by its cells alone.
    """
    given, wanted = parts_of(content), parts_of(score_workbook(sealed))
    differing = [
        name
        for name in sorted({*given, *wanted})
        if name not in _SIGNING_PARTS
        and not name.startswith(_SIGNATURES)
        and not _same(name, given, wanted)
    ]
    if not differing:
        return ()
    says = catalogue.of(sealed.record.context.language).changes
    places = tuple(_changed_tabs(tabs_of(given), tabs_of(wanted), says))
    if places or _maker(given) != producer():
        return places
    return tuple(says.part.format(part=name) for name in differing)


def _same(name: str, given: dict[str, bytes], wanted: dict[str, bytes]) -> bool:
    """Whether a part is the same; links may be spelled otherwise, as signing does."""
    if given.get(name) == wanted.get(name):
        return True
    both = name in given and name in wanted
    return both and name.endswith(".rels") and _links(name, given) == _links(name, wanted)


def _links(name: str, parts: dict[str, bytes]) -> set[tuple[str, ...]]:
    """A part's links: name, kind, mode, and where they lead from the package's root."""
    folder = posixpath.dirname(posixpath.dirname(name))
    return {
        (
            link.get("Id", ""),
            link.get("Type", ""),
            link.get("TargetMode", "Internal"),
            posixpath.normpath(posixpath.join("/", folder, link.get("Target", ""))),
        )
        for link in parsed(parts, name)
    }


def _joined(tab: Tab) -> bytes:
    pieces: dict[int, str] = {}
    count = 0
    for place, text in tab.cells.items():
        found = _PIECE.fullmatch(text) if place.startswith("C") else None
        if found:
            count = int(found.group(2))
            pieces[int(found.group(1))] = tab.cells.get(f"B{place[1:]}", "")
    if not count or sorted(pieces) != list(range(1, count + 1)):
        raise unreadable()
    try:
        coded = "".join(pieces[number] for number in range(1, count + 1))
        return base64.b64decode(coded.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise unreadable() from None


def _changed_tabs(
    given: tuple[Tab, ...], wanted: tuple[Tab, ...], says: ChangeWords
) -> Iterator[str]:
    present = {tab.name: tab for tab in given}
    expected = {tab.name for tab in wanted}
    for tab in wanted:
        if tab.name in present:
            yield from _changed_tab(present[tab.name], tab, says)
        else:
            yield says.tab_missing.format(tab=tab.name)
    for tab in given:
        if tab.name not in expected:
            yield says.tab_added.format(tab=tab.name)


def _changed_tab(given: Tab, wanted: Tab, says: ChangeWords) -> Iterator[str]:
    if not given.visible:
        yield says.tab_hidden.format(tab=given.name)
    for place in sorted({*given.cells, *wanted.cells}, key=_order):
        if given.cells.get(place) != wanted.cells.get(place):
            yield f"{given.name}!{place}"
    for row in given.hidden_rows:
        yield says.row_hidden.format(tab=given.name, row=row)
    for column in given.hidden_columns:
        letter = _letters(int(column)) if column.isdecimal() else column
        yield says.column_hidden.format(tab=given.name, column=letter)
    for cells in given.conditional:
        yield says.conditional_format.format(tab=given.name, cells=cells)


def _order(place: str) -> tuple[int, int, str]:
    letters = place.rstrip("0123456789")
    number = place[len(letters) :]
    return int(number) if number and len(number) < _LONGEST_NUMBER else 0, len(letters), letters


_LONGEST_NUMBER = 9


def _letters(number: int) -> str:
    found = ""
    while number > 0 and len(found) < _LONGEST_NUMBER:
        number, rest = divmod(number - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


def _maker(parts: dict[str, bytes]) -> str:
    core = "docProps/core.xml"
    return (parsed(parts, core).findtext(_CREATOR) or "") if core in parts else ""
