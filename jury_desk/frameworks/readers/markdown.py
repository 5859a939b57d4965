"""Markdown: headings, lists, pipe tables and HTML within."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from jury_desk.domain.source import Cell, Page, Paragraph, SourceDocument, Table
from jury_desk.frameworks.readers.common import (
    Cancelled,
    ParagraphMaker,
    Progress,
    decoded,
    source_document,
    stop_if,
)
from jury_desk.frameworks.readers.html_cells import (
    paragraphs_of,
    paragraphs_of_text,
    parsed_html,
    table_of,
)
from jury_desk.frameworks.readers.text import encoding_remarks, inline_text

_EVERY = 500


def read_markdown(
    content: bytes, name: str, progress: Progress, cancelled: Cancelled
) -> SourceDocument:
    """A Markdown file as one page: headings, paragraphs, list items, pipe tables, HTML tables.

    Raises FrameworkTooLargeError, FrameworkEncodingError and FrameworkCancelledError.
    """
    text, guessed = decoded(content)
    stop_if(cancelled)
    tokens = MarkdownIt("commonmark", {"html": True, "maxNesting": 40}).enable("table").parse(text)
    progress(0, 1)
    blocks = tuple(_Blocks(cancelled).of(tokens))
    progress(1, 1)
    return source_document(
        name, "markdown", content, [Page(number=1, blocks=blocks)], encoding_remarks(guessed)
    )


@dataclass
class _Lists:
    """The lists that are open: the next number of each, None for one of bullets."""

    numbers: list[int | None] = field(default_factory=list)
    sign: str | None = None

    def take_sign(self) -> str | None:
        sign, self.sign = self.sign, None
        return sign

    def item(self, token: Token) -> None:
        number = self.numbers[-1] if self.numbers else None
        self.sign = token.markup if number is None else f"{token.info or number}{token.markup}"


class _Blocks:
    """Makes blocks of the parser's tokens."""

    def __init__(self, cancelled: Cancelled) -> None:
        self.cancelled = cancelled
        self.maker = ParagraphMaker("p1")
        self.tables = 0
        self.lists = _Lists()

    def of(self, tokens: Sequence[Token]) -> Iterator[Table | Paragraph]:
        heading: int | None = None
        place = 0
        while place < len(tokens):
            if place % _EVERY == 0:
                stop_if(self.cancelled)
            token = tokens[place]
            place += 1
            if token.type == "table_open":
                stop = next(n for n in range(place, len(tokens)) if tokens[n].type == "table_close")
                yield from self._pipe_table(tokens[place:stop])
                place = stop + 1
            elif token.type == "heading_open":
                heading = int(token.tag[1])
            elif token.type == "heading_close":
                heading = None
            elif token.type == "inline":
                yield from self._paragraphs(token.content, heading)
            elif token.type in ("html_block", "code_block", "fence"):
                yield from self._block(token)
            else:
                self._list(token)

    def _list(self, token: Token) -> None:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            ordered = token.type == "ordered_list_open"
            self.lists.numbers.append(int(token.attrGet("start") or 1) if ordered else None)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            self.lists.numbers.pop()
        elif token.type == "list_item_open":
            self.lists.item(token)

    def _paragraphs(self, content: str, heading: int | None) -> Iterator[Paragraph]:
        """Lines that the source wraps are one paragraph; hard breaks part them."""
        for part in content.replace("\\\n", "<br>").replace("  \n", "<br>").split("<br>"):
            bold = part.strip().startswith("**") and part.strip().endswith("**")
            level = max(len(self.lists.numbers) - 1, 0)
            plain = inline_text(" ".join(part.split("\n")))
            made = paragraphs_of_text(plain, self.maker)
            sign = self.lists.take_sign()
            for paragraph in made:
                yield _marked(paragraph, sign, level, heading, bold)
                sign = None

    def _block(self, token: Token) -> Iterator[Table | Paragraph]:
        if token.type != "html_block" or "<table" not in token.content.lower():
            yield from paragraphs_of_text(token.content, self.maker)
            return
        body = parsed_html(token.content).find(".//div")
        if body is None:
            return
        yield from paragraphs_of_text(body.text or "", self.maker)
        for part in body:
            if part.tag == "table":
                self.tables += 1
                if table := table_of(part, f"p1.t{self.tables}"):
                    yield table
            else:
                yield from paragraphs_of(part, self.maker)
            yield from paragraphs_of_text(part.tail or "", self.maker)

    def _pipe_table(self, tokens: Sequence[Token]) -> Iterator[Table]:
        self.tables += 1
        table_id = f"p1.t{self.tables}"
        rows: list[list[str]] = []
        for token in tokens:
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(token.content)
        rows = [row for row in rows if any(cell.strip(" -:") for cell in row)]
        cells = tuple(
            Cell(row=row, column=column, paragraphs=_cell(table_id, row, column, text))
            for row, line in enumerate(rows)
            for column, text in enumerate(line)
        )
        if cells:
            columns = max(cell.column + 1 for cell in cells)
            yield Table(id=table_id, rows=len(rows), columns=columns, cells=cells)


def _cell(table_id: str, row: int, column: int, text: str) -> tuple[Paragraph, ...]:
    return paragraphs_of_text(inline_text(text), ParagraphMaker(f"{table_id}.r{row}c{column}"))


def _marked(
    paragraph: Paragraph, sign: str | None, level: int, heading: int | None, bold: bool
) -> Paragraph:
    return Paragraph(
        id=paragraph.id,
        text=paragraph.text,
        bullet=paragraph.bullet or sign,
        level=level,
        heading=heading,
        bold=bold or paragraph.bold,
        italic=paragraph.italic,
        underlined=paragraph.underlined,
    )
