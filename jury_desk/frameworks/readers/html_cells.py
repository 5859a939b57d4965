"""HTML inside cells, and HTML tables: made into paragraphs and tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import lxml.html
from lxml import etree

from jury_desk.domain.source import Cell, Paragraph, Table
from jury_desk.frameworks.readers.common import ParagraphMaker

_BLOCK_TAGS = (
    "p div ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th caption blockquote"
    " pre section article header footer main aside nav br hr center address figure figcaption form"
    " fieldset details summary body html"
)
_INLINE_TAGS = (
    "a abbr b big cite code del em font i img ins kbd mark q s small span strike strong sub sup"
    " tt u var input label col colgroup o:p wbr"
)
_UNREAD_TAGS = "script style head title template noscript textarea select svg math"
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_UNREAD = frozenset(_UNREAD_TAGS.split())
_KNOWN = f"{_BLOCK_TAGS} {_INLINE_TAGS} {_UNREAD_TAGS}".split()
# A "<" before anything else is a sign of the text: "< 5 %", "<nom de l'entreprise>".
_NOT_A_TAG = re.compile(
    r"<(?!/?(?:" + "|".join(map(re.escape, _KNOWN)) + r")\b[^<>]*>)"
    r"(?!!--)",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(r"<[^<>]*>")
_ANY_TAG = re.compile(r"<[^<>]*>")
_TAG = re.compile(r"<[a-zA-Z/!]|&(?:[a-zA-Z]{2,8}|#\d{2,5});")
_STYLES = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underlined"}
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_DEEPEST_LIST = 9
_WIDEST_SPAN = 1000


@dataclass
class _Run:
    """Text that waits for its block to end, and how it looks."""

    texts: list[str] = field(default_factory=list)
    styles: dict[str, bool] = field(default_factory=dict)

    def add(self, text: str, open_styles: dict[str, int]) -> None:
        self.texts.append(text)
        if text.strip():
            for style in set(_STYLES.values()):
                everywhere = self.styles.get(style, True)
                self.styles[style] = everywhere and open_styles.get(style, 0) > 0

    def is_label(self) -> bool:
        """Whether all of it is underlined and ends in a colon, as a label of what follows."""
        text = "".join(self.texts).strip()
        return self.styles.get("underlined", False) and text.endswith(":")


class _Walk:
    """Makes paragraphs of an element, block by block."""

    def __init__(self, maker: ParagraphMaker) -> None:
        self.maker = maker
        self.made: list[Paragraph] = []
        self.run = _Run()
        self.styles: dict[str, int] = {}
        self.lists: list[int | None] = []
        self.bullet: str | None = None
        self.heading: int | None = None
        self.unread = 0

    def start(self, tag: str, text: str | None) -> None:
        if tag in _UNREAD:
            self.unread += 1
        if tag in _BLOCKS:
            self.flush()
        if tag in ("ul", "ol"):
            self.lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self.bullet = self._sign()
        elif re.fullmatch("h[1-6]", tag):
            self.heading = int(tag[1])
        if tag in _STYLES:
            self.styles[_STYLES[tag]] = self.styles.get(_STYLES[tag], 0) + 1
        self.text(text)

    def end(self, tag: str, tail: str | None) -> None:
        if tag in _BLOCKS:
            self.flush()
        if tag in ("ul", "ol") and self.lists:
            self.lists.pop()
        if tag == "li":
            self.bullet = None
        if re.fullmatch("h[1-6]", tag):
            self.heading = None
        if tag in _STYLES:
            if tag == "u" and self.run.is_label():
                self.flush()  # an underlined label before the text that it heads
            self.styles[_STYLES[tag]] -= 1
        if tag in _UNREAD:
            self.unread -= 1
        self.text(tail)

    def text(self, text: str | None) -> None:
        if text and not self.unread:
            self.run.add(text, self.styles)

    def flush(self) -> None:
        run, self.run = self.run, _Run()
        text = "".join(run.texts)
        if not text.strip():
            return
        paragraph = self.maker.make(
            text,
            bullet=self.bullet,
            level=min(max(len(self.lists) - 1, 0), _DEEPEST_LIST),
            heading=self.heading,
            bold=run.styles.get("bold", False),
            italic=run.styles.get("italic", False),
            underlined=run.styles.get("underlined", False),
        )
        self.bullet = None  # what follows in the same item has no sign of its own
        if paragraph is not None:
            self.made.append(paragraph)

    def _sign(self) -> str:
        if not self.lists or self.lists[-1] is None:
            return "•"
        number = self.lists[-1] + 1
        self.lists[-1] = number
        return f"{number}."


def has_markup(text: str) -> bool:
    """Whether a text holds tags or named signs of HTML."""
    return _TAG.search(text) is not None


def parsed_html(text: str) -> lxml.html.HtmlElement:
    """The element of a fragment. What is no tag stays text; nothing is fetched or run."""
    safe = _NOT_A_TAG.sub("&lt;", _NOT_IN_XML.sub("", text))
    parser = lxml.html.HTMLParser(
        recover=True, no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    element: lxml.html.HtmlElement = lxml.html.document_fromstring(
        f"<html><body><div>{safe}</div></body></html>", parser=parser
    )
    return element


def paragraphs_of_text(text: str, maker: ParagraphMaker) -> tuple[Paragraph, ...]:
    """The paragraphs of a cell's text, HTML or plain; each line of a plain text is one."""
    if has_markup(text):
        if made := paragraphs_of(parsed_html(text), maker):
            return made
        text = _ANY_TAG.sub(" ", text)  # nested deeper than the parser goes
    lines = (maker.make(line) for line in text.splitlines())
    return tuple(paragraph for paragraph in lines if paragraph is not None)


def paragraphs_of(element: etree._Element, maker: ParagraphMaker) -> tuple[Paragraph, ...]:
    """The paragraphs of an HTML element, nested tables and lists taken in reading order."""
    walk = _Walk(maker)
    for event, part in etree.iterwalk(element, events=("start", "end")):
        tag = part.tag if isinstance(part.tag, str) else ""
        if event == "start":
            walk.start(tag, part.text if tag else None)
        else:
            walk.end(tag, None if part is element else part.tail)
    walk.flush()
    return tuple(walk.made)


def table_of(element: etree._Element, table_id: str) -> Table | None:
    """The table of a <table> element, its spans kept; None where it holds no cell.

    Tables nested in a cell are taken as paragraphs of that cell.
    """
    taken: set[tuple[int, int]] = set()
    cells: list[Cell] = []
    rows = list(_rows(element))
    for row, line in enumerate(rows):
        column = 0
        for part in line:
            while (row, column) in taken:
                column += 1
            height = min(_span(part, "rowspan"), len(rows) - row)
            width = _free_width(taken, row, column, _span(part, "colspan"))
            taken |= {(row + y, column + x) for y in range(height) for x in range(width)}
            maker = ParagraphMaker(f"{table_id}.r{row}c{column}")
            cells.append(
                Cell(
                    row=row,
                    column=column,
                    row_span=height,
                    column_span=width,
                    paragraphs=paragraphs_of(part, maker),
                )
            )
            column += width
    if not cells:
        return None
    columns = max(cell.column + cell.column_span for cell in cells)
    return Table(id=table_id, rows=len(rows), columns=columns, cells=tuple(cells))


def _rows(table: etree._Element) -> Iterator[list[etree._Element]]:
    for part in table:
        if part.tag == "tr":
            yield [cell for cell in part if cell.tag in ("td", "th")]
        elif part.tag in ("thead", "tbody", "tfoot"):
            yield from _rows(part)


def _span(cell: etree._Element, name: str) -> int:
    value = (cell.get(name) or "1").strip()
    if not re.fullmatch(r"\d{1,6}", value):
        return 1
    return min(max(int(value), 1), _WIDEST_SPAN)


def _free_width(taken: set[tuple[int, int]], row: int, column: int, wanted: int) -> int:
    width = 1
    while width < wanted and (row, column + width) not in taken:
        width += 1
    return width
