"""HTML pages, those that Word saves among them: paragraphs, lists and tables as they are shown."""

import re
from dataclasses import dataclass, field

import lxml.html
from lxml import etree

from jury_desk.domain.source import Cell, Page, Paragraph, Remark, SourceDocument, Table
from jury_desk.frameworks.readers.common import (
    Cancelled,
    ParagraphMaker,
    Progress,
    decoded,
    source_document,
    stop_if,
)
from jury_desk.frameworks.readers.html_style import (
    BLOCKS,
    UNREAD,
    UNSHOWN,
    declared_encoding,
    is_hidden,
    is_list_sign,
    list_level,
    look_of,
)
from jury_desk.frameworks.readers.runs import Line, Look
from jury_desk.frameworks.readers.spans import Placed, Spanning, placed
from jury_desk.frameworks.refusals import damaged, too_large

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HEADING = re.compile(r"h[1-6]")
_DEEPEST_LIST = 9
_EVERY = 500
_LEFT_OUT = 300
"""Characters of what is left out that a remark repeats."""


def read_html(
    content: bytes, name: str, progress: Progress, cancelled: Cancelled
) -> SourceDocument:
    """An HTML file as one page. Scripts and styles are not read and never run; nothing is fetched.

    Raises FrameworkEncodingError, FrameworkTooLargeError, FrameworkCancelledError, FrameworkError.
    """
    text, guessed = decoded(content, declared_encoding(content))
    progress(0, 1)
    reader = _Reader(cancelled)
    reader.read(_body(text))
    if guessed is not None:
        reader.remarks.insert(0, Remark(kind="encoding-guessed", details={"encoding": guessed}))
    page = Page(number=1, blocks=tuple(reader.blocks))
    progress(1, 1)
    return source_document(name, "html", content, [page], reader.remarks)


def _body(text: str) -> etree._Element:
    """The element of a page. Raises FrameworkTooLargeError where it is nested too deeply."""
    parser = lxml.html.HTMLParser(
        encoding="utf-8", recover=True, no_network=True, remove_comments=True, remove_pis=True,
        huge_tree=False,
    )  # fmt: skip
    try:
        root = lxml.html.document_fromstring(
            _NOT_IN_XML.sub("", text).encode(), parser=parser, ensure_head_body=True
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise damaged() from None
    if any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log):
        raise too_large("nested")
    return root


@dataclass
class _Place:
    """Where paragraphs go: the page, or a cell."""

    maker: ParagraphMaker
    made: list[Paragraph | Table] = field(default_factory=list)
    line: Line = field(default_factory=Line)
    in_table: bool = False


@dataclass(frozen=True)
class _Context:
    """What an element stands in."""

    look: Look = field(default_factory=Look)
    heading: int | None = None
    lists: int = 0
    word_level: int | None = None
    verbatim: bool = False


class _Reader:
    """Walks the elements in reading order."""

    def __init__(self, cancelled: Cancelled) -> None:
        self.remarks: list[Remark] = []
        self._page = _Place(ParagraphMaker("p1"))
        self._place = self._page
        self._bullet: str | None = None
        self._tables = 0
        self._pictures = 0
        self._count = 0
        self._cancelled = cancelled

    @property
    def blocks(self) -> list[Paragraph | Table]:
        """What the page is made of."""
        return self._page.made

    def read(self, root: etree._Element) -> None:
        context = _Context()
        self._walk(root, context)
        self._flush(context)
        if self._pictures:
            self._leave_out("pictures", str(self._pictures))

    def _walk(self, element: etree._Element, context: _Context) -> None:
        tag = str(element.tag)
        self._count += 1
        if self._count % _EVERY == 0:
            stop_if(self._cancelled)
        if tag in UNREAD:
            self._pictures += tag in ("svg", "img", "object", "iframe", "math")
            if tag in UNSHOWN:
                self._leave_out_words("hidden-text", element)
            return
        if tag == "del" or is_hidden(element):
            self._leave_out_words("deleted-text" if tag == "del" else "hidden-text", element)
            return
        if tag in BLOCKS:
            self._flush(context)
        if tag == "table":
            self._table(element, context)
            return
        self._inside(element, tag, _within(element, tag, context))
        if tag in BLOCKS:
            self._bullet = None if tag == "li" else self._bullet

    def _inside(self, element: etree._Element, tag: str, context: _Context) -> None:
        if is_list_sign(element):
            self._bullet_of_word("".join(map(str, element.itertext())), context)
            return
        number = _start(element) if tag == "ol" else None
        self._text(element.text, context)
        for child in element:
            if child.tag == "li":
                self._flush(context)
                self._bullet = "•" if number is None else f"{_value(child, number)}."
                number = None if number is None else _value(child, number) + 1
            self._walk(child, context)
            self._text(child.tail, context)
        if tag in BLOCKS:
            self._flush(context)

    def _text(self, text: str | None, context: _Context) -> None:
        if not text:
            return
        first, *others = text.splitlines() if context.verbatim else [text]
        self._place.line.add(first, context.look)
        for line in others:
            self._flush(context)
            self._place.line.add(line, context.look)

    def _flush(self, context: _Context) -> None:
        line, self._place.line = self._place.line, Line()
        if not line.text.strip():
            return
        level = context.word_level
        if level is None:
            level = max(context.lists - 1, 0)
        paragraph = line.made(
            self._place.maker,
            bullet=self._bullet,
            level=min(level, _DEEPEST_LIST),
            heading=context.heading,
        )
        if paragraph is not None:
            self._bullet = None  # what follows in the same item has no sign of its own
            self._place.made.append(paragraph)

    def _bullet_of_word(self, sign: str, context: _Context) -> None:
        """A sign that Word wrote for its list: a bullet, or a number that belongs to the text."""
        sign = sign.strip("\xa0 \t\r\n")
        if len(sign) == 1 or not sign[:1].isalnum():
            self._bullet = sign or None
        elif re.fullmatch(r"\(?(?:[0-9]{1,3}|[a-zA-Z])[.)]", sign):
            self._bullet = sign
        else:
            self._place.line.add(f"{sign} ", context.look)

    def _table(self, table: etree._Element, context: _Context) -> None:
        rows = self._rows(table, context)
        for caption in table.iterchildren("caption"):
            self._walk(caption, context)
        cells = [cell for row in rows for cell in row]
        if len(cells) <= 1 or self._place.in_table:
            for cell in cells:  # a frame around what it holds, or a table in a cell
                self._inside(cell, "td", _Context(look=context.look, lists=context.lists))
            return
        self._tables += 1
        table_id = f"p1.t{self._tables}"
        made = [
            self._cell(table_id, at)
            for at in placed(
                [Spanning(cell, _span(cell, "rowspan"), _span(cell, "colspan")) for cell in row]
                for row in rows
            )
        ]
        self._page.made.append(
            Table(
                id=table_id,
                rows=len(rows),
                columns=max(cell.column + cell.column_span for cell in made),
                cells=tuple(made),
            )
        )

    def _cell(self, table_id: str, at: Placed[etree._Element]) -> Cell:
        before, self._bullet = self._place, None
        self._place = _Place(ParagraphMaker(f"{table_id}.r{at.row}c{at.column}"), in_table=True)
        self._inside(at.content, "td", _within(at.content, "td", _Context()))
        made, self._place = self._place.made, before
        return Cell(
            row=at.row,
            column=at.column,
            row_span=at.row_span,
            column_span=at.column_span,
            paragraphs=tuple(block for block in made if isinstance(block, Paragraph)),
        )

    def _rows(self, table: etree._Element, context: _Context) -> list[list[etree._Element]]:
        found: list[list[etree._Element]] = []
        self._stray(table.text, context)
        for part in table:
            if part.tag in ("thead", "tbody", "tfoot", "tr") and is_hidden(part):
                self._leave_out_words("hidden-text", part)
            elif part.tag == "tr":
                found.append(self._row(part, context))
            elif part.tag in ("thead", "tbody", "tfoot"):
                found += self._rows(part, context)
            elif part.tag != "caption":
                self._walk(part, context)
            self._stray(part.tail, context)
        return found

    def _row(self, row: etree._Element, context: _Context) -> list[etree._Element]:
        cells = []
        self._stray(row.text, context)
        for part in row:
            if part.tag not in ("td", "th"):
                self._walk(part, context)
            elif is_hidden(part):
                self._leave_out_words("hidden-text", part)
            else:
                cells.append(part)
            self._stray(part.tail, context)
        return cells

    def _stray(self, text: str | None, context: _Context) -> None:
        """Words that a table holds outside its cells stand before it, as browsers show them."""
        if text and text.strip():
            self._text(text, context)
            self._flush(context)

    def _leave_out_words(self, what: str, element: etree._Element) -> None:
        words = " ".join(" ".join(map(str, element.itertext())).split())
        if words:
            self._leave_out(what, words)

    def _leave_out(self, what: str, text: str) -> None:
        self.remarks.append(
            Remark(kind="left-out", page=1, details={"what": what, "text": text[:_LEFT_OUT]})
        )


def _within(element: etree._Element, tag: str, context: _Context) -> _Context:
    return _Context(
        look=look_of(element, tag, context.look),
        heading=int(tag[1]) if _HEADING.fullmatch(tag) else context.heading,
        lists=context.lists + (tag in ("ul", "ol")),
        word_level=list_level(element, context.word_level),
        verbatim=context.verbatim or tag == "pre",
    )


def _span(cell: etree._Element, name: str) -> int:
    told = (cell.get(name) or "1").strip()
    if not told.isdecimal() or len(told) > 9:
        return 1
    return int(told) if name == "rowspan" else max(int(told), 1)


def _start(items: etree._Element) -> int:
    told = (items.get("start") or "").strip()
    return int(told) if told.isdecimal() and len(told) < 6 else 1


def _value(item: etree._Element, number: int) -> int:
    told = (item.get("value") or "").strip()
    return int(told) if told.isdecimal() and len(told) < 6 else number
