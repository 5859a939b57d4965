"""Texts that cells, rows and pages cut: what goes on with what, and what is printed twice."""

import difflib
import re
from dataclasses import dataclass, field

from jury_desk.frameworks.reading.codes import Code
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.segments import Unit
from jury_desk.frameworks.reading.spans import Span, Text, Vocabulary

_CLOSED = re.compile(r"[.!?;:…»]\s*\Z|\.\.\.\)?\s*\Z")
_OPEN = re.compile(
    r"(?:[,(/&-]|\b(?:de|du|des|la|le|les|un|une|et|ou|à|a|au|aux|en|par|pour|sur|dans|avec|sans"
    r"|d'|l'|son|sa|ses|leur|leurs|ce|cette|ces|que|qui|dont|est|sont|afin|selon|entre|vers))\s*\Z",
    re.IGNORECASE,
)
_NEARLY = 0.85
_WINDOW = 600  # letters at a text's end that are looked at
_END = 60


@dataclass
class Made:
    """An element of a bloc as it is found."""

    row: int
    text: Text = field(default_factory=Text)
    code: Code | None = None
    code_span: Span | None = None
    items: list[Text] = field(default_factory=list)
    headings: list[Text] = field(default_factory=list)
    column: str = ""
    composed: str | None = None
    """Its text where the source does not print it."""
    doubts: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    cells: set[int] = field(default_factory=set)
    rerouted: bool = False
    inner: bool = False
    """Whether it begins within a cell, below another."""
    owner: str = ""
    """The competency that its cell tells it belongs to: see `owners`."""

    def last(self) -> Text:
        """The text that a continuation goes on with."""
        return self.items[-1] if self.items else self.text


def goes_on(before: Text | None, unit: Unit, same_cell: bool) -> bool:
    """Whether a unit goes on with the text before it."""
    if before is None or not before or unit.code is not None or unit.bullet is not None:
        return False
    if unit.mark is not None or not unit.text:
        return False
    text = before.tail(_WINDOW)
    if _CLOSED.search(text[-_END:]) and not _has_open_parenthesis(text):
        return False
    if same_cell and not (unit.text[:1].islower() or unit.text[:1] in "),"):
        return False
    if unit.text[:1].islower() or unit.text[:1] in "([«)],;:":
        return True
    return _OPEN.search(text[-_END:]) is not None or _has_open_parenthesis(text)


def _has_open_parenthesis(text: str) -> bool:
    """Whether the last parenthesis is open; a text's end is enough to tell."""
    return text.rfind("(") > text.rfind(")")


def join(before: Text, span: Span, vocabulary: Vocabulary) -> str:
    """Append a span where a break cut the text; a word cut in two is made whole. The reason that
    the element keeps: a guess where the second half begins with a capital.
    """
    _append(before, span, vocabulary)
    return "joined" if not span.text[:1].isupper() else "joined-by-guess"


def _append(before: Text, span: Span, vocabulary: Vocabulary) -> None:
    text = before.tail(_END)
    if text.endswith("-") and span.text[:1].islower():
        joint, _ = vocabulary.joint(text[:-1], span.text)
        if joint == "" and len(text) > 1 and text[-2].isalpha():
            last = before.spans[-1]
            before.spans[-1] = Span(last.paragraph, last.start, last.end - 1)
            before.add(span, "")
            return
        before.add(span, "")
        return
    joint, repeated = vocabulary.joint(text, span.text)
    if repeated:
        joint, repeated = " ", 0
    before.add(Span(span.paragraph, span.start + repeated, span.end), joint)


def repeated_at_start(before: Text, text: str) -> int:
    """How many letters of a text repeat the end of the one before: three words at least, or all
    of the text.
    """
    if not before or not text:
        return 0
    mine = folded(text[:_WINDOW])
    tail = folded(before.tail(max(len(mine), 40)))
    for cut in range(min(len(mine), len(tail)), 7, -1):
        if not tail.endswith(mine[:cut]) or (cut < len(mine) and mine[cut].isalnum()):
            continue
        if (len(tail) == cut or not tail[-cut - 1].isalnum()) and len(mine[:cut].split()) >= 3:
            return cut
    return 0


def is_damaged_repeat(before: str, text: str) -> bool:
    """Whether a text is nearly the end of the one before, with damaged letters."""
    if len(text.split()) < 4 or len(text) > 300:
        return False
    mine, tail = folded(text), folded(before[-len(text) :])
    return difflib.SequenceMatcher(None, mine, tail, autojunk=False).ratio() >= _NEARLY
