"""Lists in texts: columns parted by a semicolon, a comma, a tab or a bar."""

import csv
import io
from collections import Counter
from collections.abc import Iterator

import msgspec

from jury_desk.domain.preparation.lists.list_table import ListCell, ListTable
from jury_desk.frameworks.lists.encodings import decoded
from jury_desk.frameworks.lists.gathering import Cleaning, Gathering
from jury_desk.frameworks.lists.one_list import Progress
from jury_desk.frameworks.lists.refusals import LARGEST_LIST, quote_open, too_large
from jury_desk.frameworks.refusals import empty

SEPARATORS = (";", "\t", ",", "|")
_SAMPLE_LINES = 200
_SAMPLE = 200_000
_TELL_EVERY = 250
_MOST_LINES_OF_A_CELL = 40
"""Line ends in one quoted cell; beyond, a quotation mark was left open."""
_DIRECTIVE = "sep="


def read_separated(content: bytes, progress: Progress) -> ListTable:
    """The one sheet of a text file. Raises FrameworkError."""
    text, encoding = decoded(content)
    return _table(text, encoding, "text", progress)


def read_pasted(text: str) -> ListTable:
    """The one sheet of a text. Raises FrameworkError."""
    if len(text) > LARGEST_LIST:
        raise too_large("file")
    if not text.strip():
        raise empty()
    return _table(text, "", "pasted", _quiet)


def separator_of(text: str) -> str:
    """The sign that parts a text's columns; "" where it has but one column.

    The right one gives most lines the same number of columns, more than one; quoted cells may hold
    any of the signs.
    """
    head = "".join(text[:_SAMPLE].splitlines(keepends=True)[:_SAMPLE_LINES])
    best, best_score = "", 0
    for separator in SEPARATORS:
        widths = [len(cells) for _, cells in _records(head, separator) if any(cells)]
        if not widths:
            continue
        width, often = Counter(widths).most_common(1)[0]
        # A line of prose holds a comma here and there: even columns count more than many.
        score = often * often * (width - 1) * 100 // (len(widths) * len(widths))
        if score > best_score:
            best, best_score = separator, score
    return best


def _table(text: str, encoding: str, kind: str, progress: Progress) -> ListTable:
    text = text.removeprefix("\ufeff").replace("\0", "")
    first = text[:20].splitlines()[:1]
    if (
        first
        and first[0].casefold().startswith(_DIRECTIVE)
        and len(first[0]) == len(_DIRECTIVE) + 1
    ):
        separator, skipped = first[0][-1], 1
    else:
        separator, skipped = separator_of(text), 0
    gathering, cleaning = Gathering(""), Cleaning()
    total = text.count("\n") + 1
    for line, cells in _records(text, separator or "\t"):
        if line <= skipped:
            continue
        made = {}
        for column, raw in enumerate(cells):
            if raw and (cell := _cell(raw, line, cleaning)) is not None:
                made[column] = cell
        gathering.add(line, made)
        if line % _TELL_EVERY == 0:
            progress(line, total)
    progress(total, total)
    return ListTable(
        kind="pasted" if kind == "pasted" else "text",
        sheets=(msgspec.structs.replace(gathering.sheet(), separated=True),),
        encoding=encoding,
        separator=separator,
        cleaned=cleaning.cleaned,
    )


def _cell(raw: str, line: int, cleaning: Cleaning) -> ListCell | None:
    if "\n" in raw and raw.count("\n") > _MOST_LINES_OF_A_CELL:
        raise quote_open(line)
    return cleaning.cell(raw)


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """The lines with the number each begins at, from 1; a quoted cell may hold line ends."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    begun = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a cell of more than 128 kB: nobody typed it
            raise quote_open(begun + 1) from None
        yield begun + 1, cells
        begun = reader.line_num


def _quiet(_done: int, _total: int) -> None:
    """Nobody waits for a pasted text."""
