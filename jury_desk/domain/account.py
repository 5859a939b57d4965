"""The account of a draft: what became of every word of its source.

A word is used once, used twice (told why), left aside (told why), or unaccounted for: after a
reading, and after any act, there is none of the last. Signs alone are no words.
"""

import re
from bisect import bisect_right
from collections import Counter
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Literal

import msgspec

from jury_desk.domain.document import Document
from jury_desk.domain.draft import AsideReason, Draft, Piece
from jury_desk.domain.source import SourceDocument

State = Literal["once", "twice", "aside", "unaccounted"]

TwiceReason = Literal[
    "title-in-text",  # the title of an assessment starts its text
    "code-in-text",  # a code that a text says too
    "fact-in-text",  # a setting, a language, a duration told by a text
    "shared-heading",  # one heading over several criteria
    "shared-cell",  # one cell beside several rows
    "cut-unsure",  # a text was split where its print cannot be told apart
    "elements-share",  # two elements hold the same words
]

_WORD = re.compile(r"\w+")
_TEXTS = frozenset({"title", "text", "heading", "column", "code", "items", "tasks"})


class Use(Document, frozen=True, kw_only=True):
    """What takes words: a field of an element, or an aside (counted from 0)."""

    element: str | None = None
    field: str | None = None
    aside: int | None = None


class Span(Document, frozen=True, kw_only=True):
    """A stretch of a paragraph that is used alike; `words` are those that start in it."""

    start: int
    end: int
    state: State
    words: int = 0
    uses: tuple[Use, ...] = ()
    reason: TwiceReason | AsideReason | None = None


class ParagraphAccount(Document, frozen=True, kw_only=True):
    """A paragraph's stretches, from its first character to its last."""

    paragraph: str
    page: int
    spans: tuple[Span, ...] = ()


class Totals(Document, frozen=True, kw_only=True):
    """The account in words: `words` = `once` + all `twice` + all `aside` + `unaccounted`."""

    words: int = 0
    once: int = 0
    twice: dict[str, int] = msgspec.field(default_factory=dict)
    aside: dict[str, int] = msgspec.field(default_factory=dict)
    unaccounted: int = 0


class Account(Document, frozen=True, kw_only=True, dict=True):
    """Every word of the source, and where the draft has it."""

    paragraphs: tuple[ParagraphAccount, ...] = ()
    totals: Totals = Totals()
    starts: dict[str, str] = msgspec.field(default_factory=dict)
    """By element id, and "certification": the first paragraph that it was made of. An element that
    the source does not hold has none.
    """

    @cached_property
    def by_paragraph(self) -> dict[str, ParagraphAccount]:
        """The account of each paragraph."""
        return {one.paragraph: one for one in self.paragraphs}

    def asides_at(self, paragraph: str) -> tuple[int, ...]:
        """The asides (counted from 0) that hold words of a paragraph."""
        one = self.by_paragraph.get(paragraph)
        spans = one.spans if one else ()
        uses = (use.aside for span in spans for use in span.uses if use.aside is not None)
        return tuple(dict.fromkeys(uses))

    def unaccounted(self) -> tuple[Piece, ...]:
        """The stretches that nothing accounts for: empty unless a reading is at fault."""
        return tuple(
            Piece(paragraph=one.paragraph, start=span.start, end=span.end)
            for one in self.paragraphs
            for span in one.spans
            if span.state == "unaccounted" and span.words
        )


def account_of(draft: Draft, source: SourceDocument | None) -> Account:
    """The account of a draft over its source; an empty one for a draft made without a source."""
    if source is None:
        return Account()
    taken = _uses(draft)
    reasons = [aside.reason for aside in draft.asides]
    pages = source.page_of
    paragraphs = tuple(
        ParagraphAccount(
            paragraph=paragraph.id,
            page=pages[paragraph.id],
            spans=_spans(paragraph.text, taken.get(paragraph.id, []), reasons),
        )
        for paragraph in source.paragraphs()
    )
    return Account(paragraphs=paragraphs, totals=_totals(paragraphs), starts=_starts(draft, source))


_Taken = list[tuple[int, int, Use]]


def _uses(draft: Draft) -> dict[str, _Taken]:
    taken: dict[str, _Taken] = {}
    for element, origin in draft.origins.items():
        for field, pieces in origin.pieces.items():
            use = Use(element=element, field=field)
            for piece in pieces:
                taken.setdefault(piece.paragraph, []).append((piece.start, piece.end, use))
    for number, aside in enumerate(draft.asides):
        use = Use(aside=number)
        for piece in aside.pieces:
            taken.setdefault(piece.paragraph, []).append((piece.start, piece.end, use))
    return taken


@lru_cache(maxsize=1 << 15)
def _words(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in _WORD.finditer(text))


def _spans(text: str, taken: _Taken, reasons: list[AsideReason]) -> tuple[Span, ...]:
    """Stretches between the places where uses start and end, those alike made one."""
    size = len(text)
    edges = sorted({0, size, *(min(edge, size) for use in taken for edge in use[:2])})
    stretches: list[tuple[int, int, tuple[Use, ...]]] = []
    starts: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for number, (first, last, _) in enumerate(taken):
        if first < last:
            starts.setdefault(first, []).append(number)
            ends.setdefault(last, []).append(number)
    here: set[int] = set()
    for start, end in pairwise(edges):
        here.difference_update(ends.get(start, ()))
        here.update(starts.get(start, ()))
        uses = tuple(dict.fromkeys(taken[number][2] for number in sorted(here)))
        if stretches and stretches[-1][2] == uses:
            stretches[-1] = (stretches[-1][0], end, uses)
        else:
            stretches.append((start, end, uses))
    counted = _counted(text, stretches)
    return tuple(
        _span(start, end, uses, words, reasons)
        for (start, end, uses), words in zip(stretches, counted, strict=True)
    )


def _counted(text: str, stretches: list[tuple[int, int, tuple[Use, ...]]]) -> list[int]:
    """How many words each stretch answers for: a word that a stretch without use cuts is that
    one's, so that no half of a word is lost unseen.
    """
    if len(stretches) == 1:
        return [len(_words(text))]
    starts = [start for start, _, _ in stretches]
    counted = [0] * len(stretches)
    for first, last in _words(text):
        place = bisect_right(starts, first) - 1
        end = bisect_right(starts, last - 1) - 1
        bare = next((n for n in range(place, end + 1) if not stretches[n][2]), place)
        counted[bare] += 1
    return counted


def _span(
    start: int, end: int, uses: tuple[Use, ...], words: int, reasons: list[AsideReason]
) -> Span:
    elements = [use for use in uses if use.element is not None]
    state: State
    reason: TwiceReason | AsideReason | None = None
    if len(elements) > 1:
        state, reason = "twice", _twice(elements)
    elif elements:
        state = "once"
    elif uses and uses[0].aside is not None:
        state, reason = "aside", reasons[uses[0].aside]
    else:
        state = "unaccounted"
    return Span(start=start, end=end, state=state, words=words, uses=uses, reason=reason)


def _twice(uses: list[Use]) -> TwiceReason:
    fields = [(use.field or "").partition(".")[0] for use in uses]
    texts = [field for field in fields if field in _TEXTS]
    if len({use.element for use in uses}) > 1:
        if set(fields) <= {"heading"}:
            return "shared-heading"
        if set(fields) <= {"column"}:
            return "shared-cell"
        return "fact-in-text" if len(texts) < len(fields) else "elements-share"
    if "title" in fields and "text" in fields:
        return "title-in-text"
    if "code" in fields:
        return "code-in-text"
    return "fact-in-text" if len(texts) < len(fields) else "cut-unsure"


def _totals(paragraphs: tuple[ParagraphAccount, ...]) -> Totals:
    counted: Counter[tuple[State, str | None]] = Counter()
    for one in paragraphs:
        for span in one.spans:
            counted[span.state, span.reason] += span.words

    def told(state: State) -> dict[str, int]:
        found = {reason: count for (of, reason), count in counted.items() if of == state and count}
        return {str(reason): found[reason] for reason in sorted(found, key=str)}

    return Totals(
        words=counted.total(),
        once=sum(told("once").values()),
        twice=told("twice"),
        aside=told("aside"),
        unaccounted=sum(told("unaccounted").values()),
    )


def _starts(draft: Draft, source: SourceDocument) -> dict[str, str]:
    order = {paragraph: number for number, paragraph in enumerate(source.by_id)}
    starts = {}
    for element, origin in draft.origins.items():
        names = {piece.paragraph for pieces in origin.pieces.values() for piece in pieces}
        if known := names & order.keys():
            starts[element] = min(known, key=order.__getitem__)
    return starts
