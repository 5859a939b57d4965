"""The text of a Word document, walked in the order in which it is printed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

from jury_desk.domain.source import Cell, Paragraph, Remark, Table
from jury_desk.frameworks.readers.common import Cancelled, ParagraphMaker, Progress, stop_if
from jury_desk.frameworks.readers.docx_styles import Numbering, Styles, is_on
from jury_desk.frameworks.readers.docx_tables import deleted_rows_of, rows_of, tables_cells
from jury_desk.frameworks.readers.runs import Line, Look

_EVERY = 50
_DEEPEST_LIST = 8
_AS_FAR = 60
"""Twentieths of a point by which items of one level may differ."""
_LEFT_OUT = 300
"""Characters of what is left out that a remark repeats."""

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

_P, _TBL, _R, _T = qn("w:p"), qn("w:tbl"), qn("w:r"), qn("w:t")
_TEXT_BOX = qn("w:txbxContent")
_GONE = {qn("w:del"), qn("w:moveFrom")}
_UNREAD = {
    qn("w:pPr"), qn("w:rPr"), qn("w:sdtPr"), qn("w:sdtEndPr"), qn("w:instrText"),
    qn("w:delInstrText"), qn("w:sectPr"), qn("w:rt"), f"{_MC}Fallback",
}  # fmt: skip
_SIGNS = {qn("w:tab"): "\t", qn("w:ptab"): "\t", qn("w:noBreakHyphen"): "-"}
_BREAKS = {qn("w:br"), qn("w:cr")}
_PICTURES = {qn("w:drawing"), qn("w:pict"), qn("w:object")}


@dataclass
class _Place:
    """Where paragraphs go: the page, or a cell."""

    maker: ParagraphMaker
    in_table: bool = False
    made: list[Paragraph | Table] = field(default_factory=list)
    indents: list[int] = field(default_factory=list)
    """Of the list items above, each deeper than the one before."""

    def depth_of(self, indent: int) -> int:
        """How deep a list item lies among those above, which may be items of other lists."""
        while self.indents and self.indents[-1] > indent + _AS_FAR:
            self.indents.pop()
        if not self.indents or self.indents[-1] < indent - _AS_FAR:
            self.indents.append(indent)
        return min(len(self.indents) - 1, _DEEPEST_LIST)


@dataclass
class _Open:
    """The paragraph that is being read."""

    look: Look
    heading: int | None = None
    bullet: str | None = None
    level: int = 0
    line: Line = field(default_factory=Line)
    hidden: list[str] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)
    """Text boxes anchored in it: they are read after it."""


class Body:
    """Makes the blocks of a page."""

    def __init__(
        self, styles: Styles, numbering: Numbering, progress: Progress, cancelled: Cancelled
    ) -> None:
        """Nothing is read yet."""
        self.remarks: list[Remark] = []
        self._styles, self._numbering = styles, numbering
        self._progress, self._cancelled = progress, cancelled
        self._place = _Place(ParagraphMaker("p1"))
        self._waiting: _Open | None = None
        self._tables = self._pictures = self._done = self._total = 0

    @property
    def blocks(self) -> list[Paragraph | Table]:
        """What was read."""
        return self._place.made

    def read(self, body: Any) -> None:
        """Read a document's body. Raises FrameworkCancelledError, FrameworkTooLargeError."""
        self._total = sum(1 for _ in body.iter(_P))
        self._blocks(body)
        self._close()
        self._progress(self._total, self._total)
        if self._pictures:
            self._leave_out("pictures", str(self._pictures))

    def _blocks(self, parts: Iterable[Any]) -> None:
        """Read paragraphs and tables, also those inside content controls and insertions."""
        for part in parts:
            if part.tag == _P:
                self._paragraph(part)
            elif part.tag == _TBL:
                self._close()
                self._table(part)
            elif part.tag in _GONE:
                self._leave_out_deleted(part)
            elif part.tag not in _UNREAD:
                self._blocks(part)

    def _paragraph(self, part: Any) -> None:
        self._done += 1
        if self._done % _EVERY == 0:
            stop_if(self._cancelled)
            self._progress(self._done, self._total)
        opened = self._waiting or self._opened(part)
        self._waiting = None
        self._inline(part, opened)
        marks = part.find(f"{qn('w:pPr')}/{qn('w:rPr')}")
        if marks is not None and marks.find(qn("w:del")) is not None:
            self._waiting = opened  # its end was deleted: the next one goes on
        else:
            self._finish(opened)

    def _opened(self, part: Any) -> _Open:
        properties = part.find(qn("w:pPr"))
        named = None if properties is None else properties.find(qn("w:pStyle"))
        style = None if named is None else named.get(qn("w:val"))
        opened = _Open(
            self._styles.look_of_paragraph(style), self._styles.heading(properties, style)
        )
        listed = self._styles.numbering(properties, style)
        if listed is not None and "".join(item.text or "" for item in part.iter(_T)).strip():
            opened.bullet, number = self._numbering.count(*listed)
            of_list = self._numbering.indent(*listed)
            indent = self._styles.indent(properties, style, of_list)
            opened.level = max(listed[1], self._place.depth_of(indent))
            if number:
                opened.line.add(f"{number} ", opened.look)
        else:
            self._place.indents.clear()
        return opened

    def _inline(self, element: Any, opened: _Open) -> None:
        for part in element:
            if part.tag == _R:
                self._run(part, opened)
            elif part.tag in _GONE:
                self._leave_out_deleted(part)
            elif part.tag == f"{_MATH}t":
                opened.line.add(part.text or "", opened.look)
            elif part.tag not in _UNREAD:
                self._inline(part, opened)

    def _run(self, run: Any, opened: _Open) -> None:
        properties = run.find(qn("w:rPr"))
        if is_on(properties, "w:vanish"):
            opened.hidden += [item.text or "" for item in run.iter(_T)]
            return
        self._run_parts(run, self._styles.look_of_run(properties, opened.look), opened)

    def _run_parts(self, element: Any, look: Look, opened: _Open) -> None:
        for part in element:
            if part.tag == _T:
                opened.line.add(part.text or "", look)
            elif part.tag in _SIGNS:
                opened.line.add(_SIGNS[part.tag], look)
            elif part.tag in _BREAKS:
                self._break(opened)
            elif part.tag == qn("w:sym"):
                opened.line.add(_symbol(part), look)
            elif part.tag in _PICTURES:
                self._drawing(part, opened)
            elif part.tag in (f"{_MC}AlternateContent", f"{_MC}Choice", qn("w:ruby"),
                              qn("w:rubyBase"), _R):  # fmt: skip
                self._run_parts(part, look, opened)

    def _drawing(self, part: Any, opened: _Open) -> None:
        boxes = [box for box in part.iter(_TEXT_BOX) if not _is_fallback(box, part)]
        opened.boxes += [box for box in boxes if not _is_inside(box, boxes)]
        self._pictures += not boxes

    def _break(self, opened: _Open) -> None:
        """End a line inside a paragraph: what follows is a paragraph of its own, without bullet."""
        if self._add(opened):
            opened.bullet = None
        opened.line = Line()

    def _finish(self, opened: _Open) -> None:
        self._add(opened)
        words = " ".join("".join(opened.hidden).split())
        if words:
            self._leave_out("hidden-text", words)
        for box in opened.boxes:
            self._blocks(box)
            self._close()

    def _close(self) -> None:
        """Finish a paragraph that waits for one that does not come."""
        opened, self._waiting = self._waiting, None
        if opened is not None:
            self._finish(opened)

    def _add(self, opened: _Open) -> bool:
        paragraph = opened.line.made(
            self._place.maker, bullet=opened.bullet, level=opened.level, heading=opened.heading
        )
        if paragraph is not None:
            self._place.made.append(paragraph)
        return paragraph is not None

    def _table(self, table: Any) -> None:
        rows = rows_of(table)
        for row in deleted_rows_of(table):
            self._leave_out_deleted(row)
        cells = [cell for row in rows for cell in row.cells]
        if len(cells) <= 1 or self._place.in_table:
            for cell in cells:  # a frame around what it holds, or a table in a cell
                self._blocks(cell)
                self._close()
            return
        self._tables += 1
        table_id = f"p1.t{self._tables}"
        made = []
        for at in tables_cells(rows):
            paragraphs = self._cell(at.content, f"{table_id}.r{at.row}c{at.column}")
            made.append(
                Cell(
                    row=at.row,
                    column=at.column,
                    row_span=at.row_span,
                    column_span=at.column_span,
                    paragraphs=paragraphs,
                )
            )
        columns = max(cell.column + cell.column_span for cell in made)
        self._place.made.append(
            Table(id=table_id, rows=len(rows), columns=columns, cells=tuple(made))
        )

    def _cell(self, parts: list[Any], prefix: str) -> tuple[Paragraph, ...]:
        """The paragraphs of a cell, of the parts that were merged into it."""
        before, self._place = self._place, _Place(ParagraphMaker(prefix), in_table=True)
        for part in parts:
            self._blocks(part)
            self._close()
        made, self._place = self._place.made, before
        return tuple(block for block in made if isinstance(block, Paragraph))

    def _leave_out_deleted(self, part: Any) -> None:
        texts = (item.text or "" for item in part.iter(_T, qn("w:delText")))
        gap = " " if part.tag == qn("w:tr") else ""
        words = " ".join(gap.join(texts).split())
        if words and part.tag != qn("w:moveFrom"):  # what was moved stands elsewhere
            self._leave_out("deleted-text", words)

    def _leave_out(self, what: str, text: str) -> None:
        self.remarks.append(
            Remark(kind="left-out", page=1, details={"what": what, "text": text[:_LEFT_OUT]})
        )


def _symbol(part: Any) -> str:
    told = part.get(qn("w:char"), "")
    try:
        number = int(told, 16)
    except ValueError:
        return ""
    return chr(number) if 31 < number < 0xD800 or 0xE000 <= number < 0xFFFE else ""


def _is_fallback(box: Any, top: Any) -> bool:
    """Whether a text box is there once more for older programs."""
    while box is not top:
        box = box.getparent()
        if box.tag == f"{_MC}Fallback":
            return True
    return False


def _is_inside(box: Any, boxes: list[Any]) -> bool:
    return any(outer in boxes for outer in box.iterancestors(_TEXT_BOX))
