"""Where in the source the facts of a joined text stand."""

from collections.abc import Iterable, Iterator

from jury_desk.domain.draft import Piece
from jury_desk.frameworks.reading.facts import Fact, FactKind
from jury_desk.frameworks.reading.spans import Text

_FIELDS: dict[FactKind, str] = {
    "setting": "setting",
    "form": "forms",
    "language": "languages",
    "part": "parts",
    "phase": "phases",
    "external": "external",
    "competency": "competencies",
}


def fact_pieces(facts: Iterable[Fact], text: Text) -> dict[str, tuple[Piece, ...]]:
    """The pieces of the source that facts were read from, by the field of the assessment that they
    fill ("setting", "phases"). `text` is what the facts were read in.
    """
    places = [*_places(text)]
    found: dict[str, list[Piece]] = {}
    for fact in facts:
        held = found.setdefault(_FIELDS[fact.kind], [])
        held += [piece for piece in _pieces(places, fact.start, fact.end) if piece not in held]
    return {name: tuple(pieces) for name, pieces in found.items() if pieces}


def _places(text: Text) -> Iterator[tuple[int, Piece]]:
    """Each span of a text as a piece, and where in the text it begins."""
    place = 0
    for joint, span in zip(text.joints, text.spans, strict=True):
        place += len(joint)
        yield place, span.piece
        place += len(span.text)


def _pieces(places: Iterable[tuple[int, Piece]], start: int, end: int) -> Iterator[Piece]:
    for first, piece in places:
        left = max(start, first)
        right = min(end, first + piece.end - piece.start)
        if left < right:
            shift = piece.start - first
            yield Piece(paragraph=piece.paragraph, start=left + shift, end=right + shift)
