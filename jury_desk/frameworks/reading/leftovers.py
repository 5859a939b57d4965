"""What no element takes: every word of the source stands in pieces or is left aside."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from jury_desk.domain.draft import Aside, AsideReason, Origin, Piece
from jury_desk.domain.source import Paragraph, SourceDocument
from jury_desk.frameworks.reading.families import is_tick
from jury_desk.frameworks.reading.spans import Span

_WORD = re.compile(r"\w")
_NUMBER = re.compile(
    r"[\s\W]*(?:page\s*)?\d{1,4}[\s\W]*(?:(?:/|sur|de)\s*\d{1,4}[\s\W]*)?", re.IGNORECASE
)


class Account:
    """Which letters of each paragraph are told of so far."""

    def __init__(self, source: SourceDocument) -> None:
        self._source = source
        self._taken: dict[str, list[tuple[int, int]]] = {}
        self.asides: list[Aside] = []

    def origins(self, origins: Iterable[Origin]) -> None:
        """What elements take."""
        for origin in origins:
            for pieces in origin.pieces.values():
                self._take(pieces)

    def aside(self, pieces: Sequence[Piece], reason: AsideReason) -> None:
        """What is left aside, and why."""
        if pieces:
            self._take(pieces)
            self.asides.append(Aside(pieces=tuple(pieces), reason=reason))

    def add(self, asides: Iterable[Aside]) -> None:
        """What others left aside."""
        for aside in asides:
            self._take(aside.pieces)
            self.asides.append(aside)

    def spans(self, spans: Iterable[Span], reason: AsideReason) -> None:
        """Leave spans aside that hold words."""
        for span in spans:
            if span.start < span.end:
                self.aside((span.piece,), reason)

    def rest(self, known: Mapping[str, AsideReason]) -> list[Paragraph]:
        """Leave aside whatever holds words and is told of nowhere; by paragraph id, why. Returns
        the paragraphs that nobody understood.
        """
        lost = []
        for paragraph in self._source.paragraphs():
            gaps = list(self._gaps(paragraph))
            if not gaps:
                continue
            reason = known.get(paragraph.id, "not-understood")
            is_sign = _NUMBER.fullmatch(paragraph.text) or is_tick(paragraph.text)
            if reason == "not-understood" and is_sign:
                reason = "sign"
            self.aside(gaps, reason)
            if reason == "not-understood":
                lost.append(paragraph)
        return lost

    def _take(self, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            self._taken.setdefault(piece.paragraph, []).append((piece.start, piece.end))

    def _gaps(self, paragraph: Paragraph) -> Iterator[Piece]:
        text, place = paragraph.text, 0
        for start, end in [*sorted(self._taken.get(paragraph.id, ())), (len(text), len(text))]:
            if start > place and _WORD.search(text, place, start):
                yield _trimmed(paragraph.id, text, place, start)
            place = max(place, end)


def _trimmed(paragraph: str, text: str, start: int, end: int) -> Piece:
    part = text[start:end]
    first = start + len(part) - len(part.lstrip())
    return Piece(paragraph=paragraph, start=first, end=first + len(part.strip()))
