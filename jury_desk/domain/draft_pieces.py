"""Spans of the source: cutting them where a text is cut, and telling what no element takes."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import groupby

from jury_desk.domain.draft import Piece
from jury_desk.domain.source import SourceDocument

Pieces = tuple[Piece, ...]
Spans = list[tuple[int, int]]

_MAPPED = 4000
"""Characters beyond which a corrected text is no more compared with its print, only measured."""


def cut(pieces: Pieces, text: str, at: int) -> tuple[Pieces, Pieces]:
    """The spans of the two halves of a text made of `pieces`, white space at the cut left out.

    Where the text is not what its pieces say (a correction, words joined in another way), the piece
    that may hold the cut goes to both halves: no word is lost.
    """
    left = len(text[:at].rstrip())
    right = at + len(text[at:]) - len(text[at:].lstrip())
    total = sum(piece.end - piece.start for piece in pieces)
    for gap in (1, 0):
        if pieces and total + gap * (len(pieces) - 1) == len(text):
            return _between(pieces, gap, 0, left), _between(pieces, gap, right, len(text))
    return _shared(pieces, at * total // max(len(text), 1))


def _between(pieces: Pieces, gap: int, start: int, end: int) -> Pieces:
    found, place = [], 0
    for piece in pieces:
        size = piece.end - piece.start
        first, last = max(start - place, 0), min(end - place, size)
        if first < last:
            found.append(
                Piece(paragraph=piece.paragraph, start=piece.start + first, end=piece.start + last)
            )
        place += size + gap
    return tuple(found)


def _shared(pieces: Pieces, at: int) -> tuple[Pieces, Pieces]:
    place = 0
    for index, piece in enumerate(pieces):
        place += piece.end - piece.start
        if at <= place:
            return pieces[: index + 1], pieces[index:]
    return pieces, ()


def place_in_print(text: str, printed: str, at: int) -> int:
    """Where in the print a place of its correction lies, at the edge of a word."""
    if max(len(text), len(printed)) > _MAPPED:
        place = at * len(printed) // max(len(text), 1)
    else:
        place = _mapped(text, printed, at)
    while 0 < place < len(printed) and not printed[place - 1].isspace():
        place += 1
    return place


def _mapped(text: str, printed: str, at: int) -> int:
    matcher = SequenceMatcher(None, text, printed, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if at <= end:
            return first + (at - start) if kind == "equal" else min(first + (at - start), last)
    return len(printed)


def covered(groups: Iterable[Pieces], paragraphs: set[str] | None = None) -> dict[str, Spans]:
    """The spans that pieces take, by paragraph, sorted and merged; only some paragraphs' if asked.

    An empty piece takes nothing.
    """
    spans: dict[str, Spans] = {}
    for pieces in groups:
        for piece in pieces:
            if piece.start < piece.end and (paragraphs is None or piece.paragraph in paragraphs):
                spans.setdefault(piece.paragraph, []).append((piece.start, piece.end))
    return {paragraph: merged(found) for paragraph, found in spans.items()}


def merged(spans: Spans) -> Spans:
    """Spans sorted, those that touch or overlap made one."""
    found: Spans = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def minus(pieces: Pieces, taken: dict[str, Spans]) -> Pieces:
    """What is left of pieces once the taken spans (merged) are gone."""
    left = []
    for piece in pieces:
        start = piece.start
        for first, last in taken.get(piece.paragraph, ()):
            if last <= start or first >= piece.end:
                continue
            if first > start:
                left.append(Piece(paragraph=piece.paragraph, start=start, end=first))
            start = last
        if start < piece.end:
            left.append(Piece(paragraph=piece.paragraph, start=start, end=piece.end))
    return tuple(left)


def words_in(pieces: Pieces, source: SourceDocument) -> str:
    """The words of spans, those that follow each other in a paragraph on one line; spans of
    paragraphs unknown here say nothing.
    """
    known = (piece for piece in pieces if piece.paragraph in source.by_id)
    lines = (
        " ".join(source.by_id[paragraph].text[at.start : at.end].strip() for at in spans)
        for paragraph, spans in groupby(known, key=lambda piece: piece.paragraph)
    )
    return "\n".join(line for line in lines if line)
