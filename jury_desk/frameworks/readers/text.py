"""Plain text: tables of tab-separated cells or between upright lines, and paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from jury_desk.domain.source import Cell, Page, Paragraph, Remark, SourceDocument, Table
from jury_desk.frameworks.readers.common import (
    Cancelled,
    ParagraphMaker,
    Progress,
    decoded,
    source_document,
    stop_if,
)
from jury_desk.frameworks.readers.html_cells import has_markup, paragraphs_of_text

# A line broken by hand within a cell (vertical tab, U+2028) ends no row.
_LINE_END = re.compile(r"\r\n|[\n\r\f\x85\u2029]")
_SIGNS = re.compile(r"[\s|:+=_—–-]+")
_STROKE = re.compile(r"[-=_—–]{2}")
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.{1,2000}?)(?<=\S)\1")
_LINK = re.compile(r"\[([^\[\]]{0,2000})\]\([^()\s]{0,2000}\)")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_UPRIGHT = re.compile(r"(?<!\\)\|")

_EVERY = 500
"""Lines between two looks at whether the person cancelled."""


def read_text(
    content: bytes, name: str, progress: Progress, cancelled: Cancelled
) -> SourceDocument:
    """A text file: form feeds part pages, lines of tab-separated cells (or cells between upright
    lines) that follow one another are a table, cells may hold inline HTML.

    Raises FrameworkTooLargeError, FrameworkEncodingError and FrameworkCancelledError.
    """
    text, guessed = decoded(content)
    texts = text.split("\f") if text.strip("\f \r\n\t") else []
    pages = []
    for number, part in enumerate(texts, start=1):
        pages.append(Page(number=number, blocks=tuple(_blocks(number, part, cancelled))))
        progress(number, len(texts))
    return source_document(name, "text", content, pages, encoding_remarks(guessed))


def encoding_remarks(guessed: str | None) -> tuple[Remark, ...]:
    """The remark that a file's encoding had to be guessed, where it had."""
    if guessed is None:
        return ()
    return (Remark(kind="encoding-guessed", details={"encoding": guessed}),)


def inline_text(text: str) -> str:
    """A text without the marks of emphasis, links and escapes of light markup."""
    return _ESCAPE.sub("", _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", text)))


@dataclass
class _Rows:
    """Lines of one table, each as its cells' texts."""

    lines: list[list[str]] = field(default_factory=list)

    def table(self, table_id: str) -> Table | None:
        lines = [line for line in self.lines if any(cell.strip() for cell in line)]
        columns = max((_used(line) for line in lines), default=0)
        if columns == 0:
            return None
        cells = tuple(
            Cell(row=row, column=column, paragraphs=_cell(table_id, row, column, text))
            for row, line in enumerate(lines)
            for column, text in enumerate(line[:columns])
        )
        return Table(id=table_id, rows=len(lines), columns=columns, cells=cells)


def _used(line: Sequence[str]) -> int:
    return max((place for place, cell in enumerate(line, start=1) if cell.strip()), default=0)


def _cell(table_id: str, row: int, column: int, text: str) -> tuple[Paragraph, ...]:
    maker = ParagraphMaker(f"{table_id}.r{row}c{column}")
    return paragraphs_of_text(text if has_markup(text) else inline_text(text), maker)


def cells_of(line: str) -> list[str] | None:
    """The cells of a line of a table, or None where it is no such line."""
    stripped = line.strip(" \r\n")
    if "\t" in stripped:
        return stripped.split("\t")
    if stripped.startswith("|") and stripped.count("|") > 1:
        inner = stripped[1:-1] if stripped.endswith("|") else stripped[1:]
        return [cell.replace(r"\|", "|") for cell in _UPRIGHT.split(inner)]
    return None


def _blocks(page: int, text: str, cancelled: Cancelled) -> Iterator[Table | Paragraph]:
    maker = ParagraphMaker(f"p{page}")
    tables = 0
    rows = _Rows()
    for place, line in enumerate((*_LINE_END.split(text), "")):
        if place % _EVERY == 0:
            stop_if(cancelled)
        rule = _SIGNS.fullmatch(line) is not None and _STROKE.search(line) is not None
        cells = None if rule else cells_of(line)
        if cells is not None:
            rows.lines.append(cells)
            continue
        if rows.lines and not rule:
            tables += 1
            if table := rows.table(f"p{page}.t{tables}"):
                yield table
            rows = _Rows()
        if not rule:
            yield from _prose(line, maker)


def _prose(line: str, maker: ParagraphMaker) -> Iterator[Paragraph]:
    mark = _HEADING.match(line)
    words = line[mark.end() :] if mark else line
    if has_markup(words):
        yield from paragraphs_of_text(words, maker)
        return
    bold = _EMPHASIS.fullmatch(words.strip()) is not None
    heading = len(mark[1]) if mark else None
    if paragraph := maker.make(inline_text(words), heading=heading, bold=bold):
        yield paragraph
