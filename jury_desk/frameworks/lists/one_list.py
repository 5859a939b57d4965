"""One list from bytes to its table: what the reading's process does."""

from collections.abc import Callable

import msgspec

from jury_desk.domain.preparation.list_table import ListTable
from jury_desk.frameworks.lists.refusals import not_a_list
from jury_desk.frameworks.refusals import empty
from jury_desk.frameworks.sniff import kind_of

Progress = Callable[[int, int], None]


def read_list(content: bytes, name: str, progress: Progress) -> ListTable:
    """What a list says. Raises FrameworkError."""
    kind = kind_of(content, name)
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
