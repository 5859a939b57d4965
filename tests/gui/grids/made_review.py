"""A framework document made from a grid, the draft that was read from it, and a review in memory.

The pages are drawn by Qt from the same layout that gives the boxes: what is lit on a page is where
the words are.
"""

import hashlib
import json
from dataclasses import dataclass, field

from msgspec import structs
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from jury_desk.domain.account import account_of
from jury_desk.domain.draft import Aside, Draft, Origin, Piece, ReviewWarning
from jury_desk.domain.draft_acts import Act, LinkCompetency, SetText
from jury_desk.domain.draft_checks import warnings_of
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.grid import Competency, Criterion, Grid, parse_grid
from jury_desk.domain.source import Box, Cell, Page, Paragraph, SourceDocument, Table
from jury_desk.domain.workshop import PagePicture
from jury_desk.errors import DiskFullError, DraftUnfinishedError
from jury_desk.gui.kit.text_blocks import lay_out
from jury_desk.paths import resources
from jury_desk.services.review import ReviewState

WIDTH, HEIGHT = 8420, 5950
EDGE, GAP = 400, 60
COLUMNS = (400, 3000, 8020)
FONT_PX = 92
MOST_CRITERIA = 5


def shipped_grid(name: str = "manager-affaires") -> Grid:
    """One of the grids of the program."""
    path = resources() / "grids" / f"{name}.grid.json"
    return parse_grid(json.loads(path.read_text(encoding="utf-8")))


@dataclass
class MadeSource:
    """Lays a grid out as pages of a table: competencies at the left, their criteria beside them."""

    grid: Grid
    kind: str = "pdf"
    pages: list[Page] = field(default_factory=list)
    origins: dict[str, Origin] = field(default_factory=dict)
    asides: list[Aside] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._blocks: list[Table | Paragraph] = []
        self._cells: list[Cell] = []
        self._y, self._row, self._count = EDGE, 0, 0
        self._header()
        for bloc in self.grid.blocs:
            self._paragraph(bloc.id, "title", bloc.title, heading=1)
            for competency in bloc.competencies:
                own = [one for one in bloc.criteria if one.competency == competency.id]
                chunks = [
                    own[at : at + MOST_CRITERIA] for at in range(0, max(1, len(own)), MOST_CRITERIA)
                ]
                for number, chunk in enumerate(chunks):
                    self._row_of(competency if number == 0 else None, chunk)
            loose = [one for one in bloc.criteria if one.competency is None]
            for at in range(0, len(loose), MOST_CRITERIA):
                self._row_of(None, loose[at : at + MOST_CRITERIA])
            self._end_table()
        self._end_page()

    @property
    def document(self) -> SourceDocument:
        """The source."""
        sha = hashlib.sha256(self.grid.id.encode()).hexdigest()
        return _document(self, sha)

    @property
    def draft(self) -> Draft:
        """The draft read from it."""
        return Draft(
            id="draft-1",
            grid=self.grid,
            source=self.document.sha256,
            origins=self.origins,
            asides=tuple(self.asides),
        )

    def _header(self) -> None:
        text = "RÉFÉRENTIEL D’ACTIVITÉS, DE COMPÉTENCES ET D’ÉVALUATION"
        paragraph = self._made(text, EDGE, COLUMNS[2] - EDGE)
        self._blocks.append(paragraph)
        pieces = (Piece(paragraph=paragraph.id, start=0, end=len(text)),)
        self.asides.append(Aside(pieces=pieces, reason="page-header", text=text))

    def _made(self, text: str, left: int, width: int, heading: int | None = None) -> Paragraph:
        self._count += 1
        block = lay_out(text, _font(bold=bool(heading)), width, QPointF(), "text", 1.3)
        box = Box(left=left, top=self._y, right=left + width, bottom=self._y + int(block.bottom))
        self._y = box.bottom + GAP // 2
        return Paragraph(
            id=f"p{self._count}", text=text, box=box, heading=heading, bold=bool(heading)
        )

    def _paragraph(self, element: str, name: str, text: str, heading: int) -> None:
        self._need(600)
        self._y += GAP
        paragraph = self._made(text, EDGE, COLUMNS[2] - EDGE, heading)
        self._blocks.append(paragraph)
        self._tell(element, name, paragraph, text)
        self._y += GAP

    def _row_of(self, competency: Competency | None, criteria: list[Criterion]) -> None:
        tall = sum(_height(_said(one), COLUMNS[2] - COLUMNS[1] - 2 * GAP) for one in criteria)
        mine = _height(_said(competency), COLUMNS[1] - COLUMNS[0] - 2 * GAP) if competency else 0
        self._need(max(tall, mine) + 4 * GAP)
        top = self._y + GAP
        left_cell, right_cell = [], []
        self._y = top
        if competency is not None:
            left_cell.append(self._element(competency, COLUMNS[0], COLUMNS[1]))
        bottom, self._y = self._y, top
        right_cell += [self._element(one, COLUMNS[1], COLUMNS[2]) for one in criteria]
        self._y = max(bottom, self._y) + GAP // 2
        for column, paragraphs in enumerate((left_cell, right_cell)):
            box = Box(
                left=COLUMNS[column], top=top - GAP, right=COLUMNS[column + 1], bottom=self._y
            )
            self._cells.append(
                Cell(row=self._row, column=column, paragraphs=tuple(paragraphs), box=box)
            )
        self._row += 1

    def _element(self, held: Competency | Criterion, left: int, right: int) -> Paragraph:
        paragraph = self._made(_said(held), left + GAP, right - left - 2 * GAP)
        self._tell(held.id, "text", paragraph, held.text)
        if held.code:
            pieces = dict(self.origins[held.id].pieces)
            pieces["code"] = (Piece(paragraph=paragraph.id, start=0, end=len(held.code)),)
            self.origins[held.id] = structs.replace(self.origins[held.id], pieces=pieces)
        return paragraph

    def _tell(self, element: str, name: str, paragraph: Paragraph, text: str) -> None:
        start = paragraph.text.index(text)
        piece = Piece(paragraph=paragraph.id, start=start, end=start + len(text))
        self.origins[element] = Origin(pieces={name: (piece,)})

    def _need(self, height: int) -> None:
        if self._y + height > HEIGHT - EDGE and self._y > EDGE + 600:
            self._end_page()

    def _end_table(self) -> None:
        if self._cells:
            table = Table(
                id=f"t{len(self.pages) + 1}.{len(self._blocks)}",
                rows=self._row,
                columns=2,
                cells=tuple(self._cells),
            )
            self._blocks.append(table)
        self._cells, self._row = [], 0

    def _end_page(self) -> None:
        self._end_table()
        self.pages.append(
            Page(
                number=len(self.pages) + 1,
                blocks=tuple(self._blocks),
                width=WIDTH if self.kind == "pdf" else None,
                height=HEIGHT if self.kind == "pdf" else None,
            )
        )
        self._blocks, self._y = [], EDGE

    def picture(self, number: int, width: int) -> PagePicture | None:
        """The page as a picture."""
        if self.kind != "pdf":
            return None
        height = round(width * HEIGHT / WIDTH)
        image = QImage(width, height, QImage.Format.Format_RGB888)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(width / WIDTH, width / WIDTH)
        for block in self.pages[number - 1].blocks:
            if isinstance(block, Paragraph):
                _draw(painter, block)
                continue
            for cell in block.cells:
                painter.setPen(QPen(QColor("#666666"), 8))
                if cell.box is not None:
                    box = cell.box
                    painter.drawRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
                for paragraph in cell.paragraphs:
                    _draw(painter, paragraph)
        painter.end()
        stride = image.bytesPerLine()
        raw = bytes(image.constBits())
        rows = (raw[y * stride : y * stride + width * 3] for y in range(height))
        return PagePicture(width=width, height=height, pixels=b"".join(rows))


def _document(made: MadeSource, sha: str) -> SourceDocument:
    name = f"REAC {made.grid.certification.label}.{made.kind}"
    return SourceDocument(name=name, sha256=sha, kind=made.kind, pages=tuple(made.pages))  # type: ignore[arg-type]  # one of the kinds


def _said(held: Competency | Criterion) -> str:
    return f"{held.code} {held.text}" if held.code else held.text


def _font(*, bold: bool) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(FONT_PX + (30 if bold else 0))
    font.setBold(bold)
    return font


def _height(text: str, width: int) -> int:
    return int(lay_out(text, _font(bold=False), width, QPointF(), "text", 1.3).bottom) + GAP // 2


def _draw(painter: QPainter, paragraph: Paragraph) -> None:
    box = paragraph.box
    if box is None:
        return
    font = _font(bold=paragraph.heading is not None)
    block = lay_out(
        paragraph.text, font, box.right - box.left, QPointF(box.left, box.top), "text", 1.3
    )
    block.paint(painter, QPointF(), QColor("black"))


class MadeReview:
    """A review in memory, of the same manners as the real one; its disk can be full."""

    def __init__(self, draft: Draft, made: MadeSource | None) -> None:
        self.id = draft.id
        self.source = made.document if made else None
        self.accepted_with: str | None = None
        self.full = False
        self.acts: list[Act] = []
        self._made = made
        self._drafts = [draft]
        self._undone: list[tuple[Act, Draft]] = []

    def state(self) -> ReviewState:
        draft = self._drafts[-1]
        found = warnings_of(draft)
        return ReviewState(
            draft=draft,
            warnings=tuple(one for one in found if one.key not in draft.settled),
            settled=tuple(one for one in found if one.key in draft.settled),
            account=account_of(draft, self.source),
            can_undo=bool(self.acts),
            can_redo=bool(self._undone),
            undo_act=self.acts[-1] if self.acts else None,
            redo_act=self._undone[-1][0] if self._undone else None,
        )

    def act(self, act: Act) -> ReviewState:
        if self.full:
            raise DiskFullError("No room is left on the disk.", "Make room, then go on.")
        self._drafts.append(applied(self._drafts[-1], act))
        self.acts.append(act)
        self._undone.clear()
        return self.state()

    def undo(self) -> ReviewState:
        if self.acts:
            self._undone.append((self.acts.pop(), self._drafts.pop()))
        return self.state()

    def redo(self) -> ReviewState:
        if self._undone:
            act, draft = self._undone.pop()
            self.acts.append(act)
            self._drafts.append(draft)
        return self.state()

    def picture(self, page: int, width: int) -> PagePicture | None:
        return self._made.picture(page, width) if self._made else None

    def accept(self, note: str) -> str:
        count = len(self.state().warnings)
        if count:
            raise DraftUnfinishedError("Warnings stand open.", "Settle them.", count=str(count))
        self.accepted_with = note
        return "d" * 64


def doubtful(draft: Draft) -> Draft:
    """The draft with what a reading doubts of: a text cut short, a letter of another alphabet, a
    criterion placed by a guess, and a low confidence.
    """
    bloc = draft.grid.blocs[0]
    first, second, third = bloc.criteria[1], bloc.criteria[3], bloc.criteria[5]
    other = bloc.competencies[1]
    mended = second.text.replace("é", "e", 1)
    found = (
        ReviewWarning(kind="cut-short", element=first.id, details={"words": first.text[-24:]}),
        ReviewWarning(
            kind="foreign-letter",
            element=second.id,
            details={"word": second.text.split()[1], "letters": "е"},
            proposal=SetText(element=second.id, field="text", text=mended),
        ),
        ReviewWarning(
            kind="placed-by-guess",
            element=third.id,
            details={"near": other.code or ""},
            proposal=LinkCompetency(criteria=(third.id,), competency=other.id),
        ),
    )
    origins = dict(draft.origins)
    for element, percent, reason in (
        (first.id, 55, "cut-short"),
        (third.id, 62, "placed-by-guess"),
    ):
        origins[element] = structs.replace(origins[element], confidence=percent, reasons=(reason,))
    return structs.replace(draft, found=found, origins=origins)
