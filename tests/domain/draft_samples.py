"""Drafts with a made-up source, whose every word is accounted for."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import msgspec
import pytest

from jury_desk.domain.draft import Aside, AsideReason, Draft, Origin, Piece
from jury_desk.domain.draft_acts import Act
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.draft_elements import elements_of, field_text, items_field, items_of
from jury_desk.domain.draft_pieces import words_in
from jury_desk.domain.grid import Assessment, Bloc, Grid, parse_grid
from jury_desk.domain.source import Box, Page, Paragraph, SourceDocument
from jury_desk.errors import DraftError
from tests.examples import SCALE

_DIGEST = "0" * 64


@dataclass
class _Print:
    """A page being printed: each text becomes paragraphs, long ones cut in two."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    known: dict[str, tuple[Piece, ...]] = field(default_factory=dict)

    def line(self, text: str) -> Piece:
        number = len(self.paragraphs)
        box = Box(left=10, top=20 * number, right=900, bottom=20 * number + 15)
        name = f"p1.t1.r{number}c0.1"
        self.paragraphs.append(Paragraph(id=name, text=text, box=box))
        return Piece(paragraph=name, start=0, end=len(text))

    def lines(self, text: str) -> tuple[Piece, ...]:
        """A text in as many paragraphs as it has lines, each long line in two."""
        pieces = []
        for line in text.split("\n"):
            words = line.split(" ")
            middle = len(words) // 2
            halves = [words[:middle], words[middle:]] if len(words) > 5 else [words]
            pieces += [self.line(" ".join(half)) for half in halves]
        return tuple(pieces)

    def once(self, text: str) -> tuple[Piece, ...]:
        """A text that several elements may share, printed once."""
        if text not in self.known:
            self.known[text] = self.lines(text)
        return self.known[text]


def printed(grid: Grid) -> tuple[Draft, SourceDocument]:
    """A draft of a grid, and a source that prints all its texts, a heading line and a footer."""
    page = _Print()
    asides = [_aside(page, "Référentiel de compétences", "column-heading")]
    origins: dict[str, Origin] = {}
    card = grid.certification
    notes = {f"notes.{n}": page.lines(note) for n, note in enumerate(card.notes)}
    title = {"title": page.lines(card.title)} if card.title else {}
    origins["certification"] = Origin(pieces={**title, **notes})
    for held in grid.blocs:
        for item in elements_of(held):
            origins[item.id] = Origin(pieces=_pieces(page, item), confidence=90, reasons=("seen",))
    asides.append(_aside(page, "Page 1 sur 1", "page-footer"))
    asides.append(_aside(page, "CE1.2.9 Un critère que personne n’a compris", "not-understood"))
    source = SourceDocument(
        name="exemple.pdf",
        sha256=_DIGEST,
        kind="pdf",
        pages=(Page(number=1, blocks=tuple(page.paragraphs), width=900, height=1200),),
    )
    draft = Draft(
        id="exemple", grid=grid, source=_DIGEST, origins=origins, asides=tuple(asides), found=()
    )
    return draft, source


def _aside(page: _Print, text: str, reason: AsideReason) -> Aside:
    return Aside(pieces=page.lines(text), reason=reason)


def _pieces(page: _Print, item: Any) -> dict[str, tuple[Piece, ...]]:
    pieces: dict[str, tuple[Piece, ...]] = {}
    for name in ("heading", "column"):
        if text := getattr(item, name, None):
            pieces[name] = page.once(text)
    if code := field_text(item, "code"):
        pieces["code"] = (page.line(code),)
    if isinstance(item, Assessment):
        pieces["title"] = page.lines(item.title)
        if item.text:
            pieces["text"] = page.lines(item.text)
    else:
        name = "title" if hasattr(item, "title") else "text"
        pieces[name] = page.lines(field_text(item, name))
    below = items_field(item)
    pieces.update({f"{below}.{n}": page.lines(text) for n, text in enumerate(items_of(item))})
    return pieces


def two_blocs() -> Grid:
    """A small grid that has one of everything."""
    return parse_grid(
        {
            "format": "jury-desk/grid/1",
            "id": "deux-blocs",
            "revision": "1",
            "language": "fr",
            "certification": {
                "label": "Négociateur",
                "title": "Négociateur d’affaires",
                "notes": ["Le jury est souverain.", "Toute absence est notée."],
            },
            "scales": [SCALE, {**SCALE, "id": "autre", "label": "Autre"}],
            "scale": "acquis",
            "blocs": [_first_bloc(), _second_bloc()],
            "awards": [
                {"id": "titre", "title": "Titre", "kind": "full", "blocs": ["b1", "b2"]},
                {
                    "id": "badge",
                    "title": "Badge",
                    "kind": "partial",
                    "blocs": ["b2"],
                    "external": ["b2.e1"],
                },
            ],
        }
    )


def _first_bloc() -> dict[str, Any]:
    return {
        "id": "b1",
        "code": "Bloc 1",
        "title": "Négocier une affaire avec un client",
        "activities": [
            {
                "id": "b1.a1",
                "code": "A1.1",
                "title": "Préparer la négociation",
                "tasks": ["Étudier le client", "Choisir une marge de manœuvre"],
            },
            {"id": "b1.a2", "code": "A1.2", "title": "Mener la négociation"},
        ],
        "competencies": [
            {"id": "c1.1", "code": "C1.1", "text": "Écouter le client", "activity": "b1.a1"},
            {
                "id": "c1.2",
                "code": "C1.2",
                "text": "Défendre son offre :",
                "items": ["en français", "en anglais, si le client le demande"],
                "activity": "b1.a2",
                "column": "Compétences transversales",
            },
        ],
        "assessments": [
            {
                "id": "b1.e1",
                "title": "Soutenance",
                "text": "Soutenance\nLe candidat présente son offre au jury\nDurée : 20 minutes",
                "setting": "individual",
                "competencies": ["c1.1", "c1.2"],
            },
            {
                "id": "b1.e2",
                "title": "Jeu de rôle",
                "setting": "both",
                "competencies": ["c1.2"],
                "parts": [
                    {"id": "team", "label": "Équipe", "setting": "group", "weight": "0.7"},
                    {"id": "own", "label": "Seul", "setting": "individual", "weight": "0.3"},
                ],
            },
        ],
        "criteria": [
            {
                "id": "ce1.1.1",
                "code": "CE1.1.1",
                "text": "Les besoins du client sont reformulés avec justesse et précision",
                "competency": "c1.1",
                "assessments": ["b1.e1"],
            },
            {
                "id": "ce1.1.2",
                "code": "CE1.1.2",
                "printed_code": "CE1.1.2.",
                "text": "Le questionnement porte sur :",
                "items": ["les délais", "le budget", "les personnes qui décident"],
                "competency": "c1.1",
                "assessments": ["b1.e1", "b1.e2"],
                "part": "own",
                "descriptors": {"acquis": "Les trois y sont", "non-acquis": "Aucun n’y est"},
            },
            {
                "id": "b1.k1",
                "text": "défend ses prix",
                "heading": "Le candidat :",
                "competency": "c1.2",
                "scale": "autre",
            },
            {
                "id": "b1.k2",
                "text": "conclut par un engagement daté du client",
                "heading": "Le candidat :",
                "competency": "c1.2",
                "eliminatory": True,
            },
        ],
    }


def _second_bloc() -> dict[str, Any]:
    return {
        "id": "b2",
        "code": "Bloc 2",
        "title": "Suivre le client",
        "competencies": [
            {"id": "c2.1", "code": "C2.1", "text": "Mesurer la satisfaction du client"},
            {"id": "c2.2", "code": "C2.2", "text": "Traiter une réclamation"},
        ],
        "assessments": [
            {
                "id": "b2.e1",
                "title": "Test d’anglais",
                "competencies": ["c2.1"],
                "external": {"name": "TOEIC", "pass_at_least": "785"},
            }
        ],
        "criteria": [
            {"id": "ce2.1.1", "code": "CE2.1.1", "text": "Une enquête est menée puis commentée"},
            {
                "id": "ce2.2.1",
                "code": "CE2.2.1",
                "text": "La réponse est écrite",
                "competency": "c2.2",
            },
        ],
    }


def refusal_of(act: Act, draft: Draft, source: SourceDocument | None = None) -> str:
    """Why an act is refused; the draft it was refused on stays as it was."""
    before = msgspec.json.encode(draft)
    with pytest.raises(DraftError) as refusal:
        applied(draft, act, source)
    assert msgspec.json.encode(draft) == before
    return refusal.value.details["reason"]


def element(draft: Draft, name: str) -> Any:
    """An element of a draft by its id."""
    return next(item for bloc in draft.grid.blocs for item in elements_of(bloc) if item.id == name)


def bloc(draft: Draft, name: str) -> Bloc:
    """A bloc of a draft by its id."""
    found = draft.grid.bloc(name)
    assert found is not None
    return found


def ids(items: Iterable[Any]) -> list[str]:
    """The ids of elements, in order."""
    return [item.id for item in items]


def said(draft: Draft, source: SourceDocument, name: str, field: str) -> str:
    """What the source prints for a field of an element."""
    return " ".join(words_in(draft.origins[name].pieces.get(field, ()), source).split())


def left_aside(draft: Draft, source: SourceDocument) -> list[str]:
    """What a person put aside, in the words of the source."""
    return [
        " ".join(words_in(aside.pieces, source).split())
        for aside in draft.asides
        if aside.reason == "by-hand"
    ]
