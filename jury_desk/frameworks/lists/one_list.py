"""One list from bytes to its table: what the reading's process does."""

from collections.abc import Callable

import msgspec

from jury_desk.domain.preparation.lists.list_table import ListTable
from jury_desk.domain.source import SourceKind
from jury_desk.errors import FrameworkKindError
from jury_desk.frameworks.lists.refusals import not_a_list
from jury_desk.frameworks.refusals import empty
from jury_desk.frameworks.sniff import kind_of

Progress = Callable[[int, int], None]

_HEAD = 4096
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")
_MOST_CONTROLS = 20
"""A control sign for so many bytes: more are no text that anybody typed."""


def read_list(content: bytes, name: str, progress: Progress) -> ListTable:
    """What a list says. Raises FrameworkError."""
    kind = _kind(content, name)
    if kind == "xlsx":
        from jury_desk.frameworks.lists.xlsx import read_xlsx as read
    elif kind == "ods":
        from jury_desk.frameworks.lists.ods import read_ods as read
    elif kind in ("text", "markdown"):
        from jury_desk.frameworks.lists.separated import read_separated as read
    elif kind == "html":
        raise not_a_list("web-page")
    else:
        raise not_a_list("document")
    table = read(content, progress)
    if not any(sheet.rows for sheet in table.sheets):
        raise empty()
    return table


def read_apart(content: bytes, name: str, progress: Progress) -> list[bytes]:
    """As `read_list`, to frames that `parsed_frames` takes."""
    return [msgspec.msgpack.encode(read_list(content, name, progress))]


def parsed_frames(frames: list[bytes]) -> ListTable:
    """The table from the frames of `read_apart`."""
    (frame,) = frames
    table: ListTable = msgspec.msgpack.decode(frame, type=ListTable)
    return table


def _kind(content: bytes, name: str) -> SourceKind:
    """The kind of a file; a short text with a few control signs in it is still a text."""
    try:
        return kind_of(content, name)
    except FrameworkKindError as error:
        head = content[:_HEAD]
        controls = sum(byte in _CONTROLS for byte in head)
        unknown = error.details.get("reason") == "unknown"
        if unknown and 0 not in head and controls * _MOST_CONTROLS <= len(head):
            return "text"
        raise
