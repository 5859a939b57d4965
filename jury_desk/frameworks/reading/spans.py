"""Texts made of spans of the source: what they say, and where every letter of it stands."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from jury_desk.domain.draft import Piece
from jury_desk.domain.source import Paragraph
from jury_desk.frameworks.reading.folding import folded

_MOST_JOINTS = 40  # a text's end is told from no more of its spans
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Span:
    """Letters `start` to `end` (excluded) of a paragraph."""

    paragraph: Paragraph
    start: int
    end: int

    @property
    def text(self) -> str:
        """What stands there."""
        return self.paragraph.text[self.start : self.end]

    @property
    def piece(self) -> Piece:
        """The span as drafts hold it."""
        return Piece(paragraph=self.paragraph.id, start=self.start, end=self.end)

    def part(self, start: int, end: int | None = None) -> "Span":
        """The span of `start` to `end` of its text, white space at its edges left out."""
        stop = self.end if end is None else min(self.start + max(end, 0), self.end)
        return span_of(self.paragraph, min(self.start + start, stop), stop)


def span_of(paragraph: Paragraph, start: int, end: int) -> Span:
    """The span of a paragraph's letters, white space at its edges left out."""
    text = paragraph.text
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(paragraph, start, end)


def whole(paragraph: Paragraph) -> Span:
    """A paragraph's whole text."""
    return Span(paragraph, 0, len(paragraph.text))


@dataclass
class Text:
    """A text joined from spans; `joints[i]` stands before `spans[i]`."""

    spans: list[Span] = field(default_factory=list)
    joints: list[str] = field(default_factory=list)
    dropped: bool = False
    """Whether letters printed twice were left out at a joint."""

    @classmethod
    def of(cls, *spans: Span) -> "Text":
        """Spans parted by blanks."""
        made = cls()
        for span in spans:
            made.add(span)
        return made

    def add(self, span: Span, joint: str = " ") -> None:
        """Append a span."""
        if span.start < span.end:
            self.joints.append(joint if self.spans else "")
            self.spans.append(span)

    def extend(self, other: "Text") -> None:
        """Append another text, parted by a blank."""
        for place, span in enumerate(other.spans):
            self.add(span, " " if place == 0 else other.joints[place])

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(
            joint + span.text for joint, span in zip(self.joints, self.spans, strict=True)
        )

    def tail(self, letters: int) -> str:
        """Its last letters, at least so many where it has them."""
        found: list[str] = []
        for joint, span in zip(reversed(self.joints), reversed(self.spans), strict=True):
            found.append(span.paragraph.text[max(span.start, span.end - letters) : span.end])
            letters -= len(found[-1])
            if letters <= 0 or len(found) >= _MOST_JOINTS:
                break
            found.append(joint)
        return "".join(reversed(found))

    @property
    def printed(self) -> str:
        """What is printed, cuts as blanks, letters printed twice included."""
        words = []
        for span in self.spans:
            start = span.start
            while start and not span.paragraph.text[start - 1].isspace():
                start -= 1
            words.append(span.paragraph.text[start : span.end])
        return " ".join(words)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Its spans as drafts hold them."""
        return tuple(span.piece for span in self.spans)

    def __bool__(self) -> bool:
        return bool(self.spans)

    def head(self, length: int) -> "Text":
        """The text of its first `length` letters."""
        made = Text()
        left = length
        for joint, span in zip(self.joints, self.spans, strict=True):
            left -= len(joint)
            if left <= 0:
                break
            made.add(span.part(0, left), joint)
            left -= len(span.text)
        return made


class Vocabulary:
    """The words of a document, to tell a word cut in two from two words."""

    def __init__(self, paragraphs: Iterable[Paragraph]) -> None:
        self._counts: dict[str, int] = {}
        for paragraph in paragraphs:
            for word in _WORD.findall(folded(paragraph.text)):
                self._counts[word] = self._counts.get(word, 0) + 1

    def joint(self, before: str, after: str) -> tuple[str, int]:
        """What stands between two halves that a column cuts: the joint, and how many letters of
        the second half repeat the end of the first.
        """
        left, right = _last_word(folded(before)), _first_word(folded(after))
        if not left or not right:
            return " ", 0
        for repeated in range(min(len(left), len(right) - 1, 12), 1, -1):
            if left.endswith(right[:repeated]) and self._whole(left + right[repeated:], left):
                return "", repeated
        if self._whole(left + right, left, right):
            return "", 0
        return " ", 0

    def _whole(self, word: str, left: str, right: str = "") -> bool:
        """Whether a word put together is one of the document's, and its halves hardly are."""
        seen = self._counts.get(word, 0)
        alone = min(self._counts.get(half, 0) for half in (left, right) if half)
        return seen > 0 and alone <= 1 + seen // 8


def _last_word(text: str) -> str:
    found = re.search(r"\w+\Z", text[-60:])
    return found[0] if found else ""


def _first_word(text: str) -> str:
    found = re.match(r"\w+", text[:60])
    return found[0] if found else ""
