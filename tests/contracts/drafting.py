"""A small framework document, the draft made of it, and acts on it."""

import datetime as dt
import hashlib
from typing import Any

from jury_desk.domain.draft import Aside, Draft, Origin, Piece, ReviewWarning
from jury_desk.domain.draft_acts import Act, Recode, SetCertification, SetText, Together
from jury_desk.domain.source import Cell, Page, Paragraph, Remark, SourceDocument, Table
from tests.examples import example_grid

CONTENT = b"%PDF-1.7 \x00\xff what the certifier sent"
SHA256 = hashlib.sha256(CONTENT).hexdigest()
AT = dt.datetime(2026, 6, 12, 9, 30, tzinfo=dt.UTC)

ACTS: tuple[Act, ...] = (
    SetText(element="k1", field="text", text="Le critère 1 est rempli, à l’oral ✓"),
    Recode(element="k2", code="CE9"),
    Together(acts=(Recode(element="k3", code=None), Recode(element="k4", code="CE4"))),
    SetCertification(field="label", value="Certification relue"),
)


def later(minutes: int) -> dt.datetime:
    """Some minutes after the draft began."""
    return AT + dt.timedelta(minutes=minutes)


def example_source(content: bytes = CONTENT, kind: Any = "pdf") -> SourceDocument:
    """A page with a heading and a table whose cells are the example grid's criteria."""
    cells = tuple(
        Cell(
            row=number,
            column=0,
            paragraphs=(
                Paragraph(id=f"p1.t1.r{number}c0.1", text=f"CE1.{number} {criterion.text}"),
            ),
        )
        for number, criterion in enumerate(example_grid().blocs[0].criteria)
    )
    blocks = (
        Paragraph(id="p1.1", text="Bloc 1 Négocier", heading=1),
        Table(id="p1.t1", rows=len(cells), columns=1, cells=cells),
    )
    return SourceDocument(
        name="référentiel.pdf",
        sha256=hashlib.sha256(content).hexdigest(),
        kind=kind,
        pages=(Page(number=1, blocks=blocks, width=5950, height=8420),),
        remarks=(Remark(kind="formula", page=1, details={"cell": "B12"}),),
    )


def example_draft(draft: str = "draft-1", *, source: bool = True) -> Draft:
    """The draft of that source: each criterion's text with its piece."""
    grid = example_grid()
    origins = {
        criterion.id: Origin(
            pieces={
                "text": (
                    Piece(
                        paragraph=f"p1.t1.r{number}c0.1",
                        start=len(f"CE1.{number} "),
                        end=len(f"CE1.{number} {criterion.text}"),
                    ),
                )
            },
            confidence=80,
            reasons=("code-missing",),
        )
        for number, criterion in enumerate(grid.blocs[0].criteria)
    }
    return Draft(
        id=draft,
        grid=grid,
        source=SHA256 if source else None,
        origins=origins if source else {},
        asides=(Aside(pieces=(Piece(paragraph="p1.1", start=0, end=6),), reason="outside"),)
        if source
        else (),
        found=(
            ReviewWarning(
                kind="code-gap",
                element="k2",
                details={"missing": "CE1.9"},
                proposal=Recode(element="k2", code="CE1.2"),
            ),
        ),
        settled=("code-gap:k2::0123456789ab",),
    )
