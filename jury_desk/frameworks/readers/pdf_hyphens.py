"""Whether a hyphen at a line's end belongs to the word or only cut it."""

import re
from collections.abc import Iterable

from jury_desk.frameworks.readers.pdf_paragraphs import CUT

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_CUT = re.compile(rf"([^\W_]+(?:-[^\W_]+)*)-{CUT}([^\W_]+)")

# First parts of French and English compounds that keep their hyphen.
_FIRST_PARTS = frozenset(
    word
    for line in (
        "après arrière au avant ci contre demi éco ex là mi micro non nord ouest post quasi",
        "savoir semi socio sous sud vice vis peut est rendez porte chef mot self well cross long",
    )
    for word in line.split()
)


class Hyphens:
    """The words of a document, counted as its pages come, and what they say of cut words."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._cuts: set[tuple[str, str]] = set()

    def learn(self, texts: Iterable[str]) -> None:
        """Take in the words of texts, but for those that a line's end cut."""
        for text in texts:
            whole = text
            if CUT in text:
                whole = _CUT.sub(" ", text)
                self._cuts.update(
                    (one.casefold(), two.casefold()) for one, two in _CUT.findall(text)
                )
            for found in _WORD.finditer(whole):
                word = found[0].casefold()
                self._words.add(word)
                if "-" in word:
                    self._words.update(word.split("-"))

    def joined(self, text: str) -> str:
        """The text with its cut words joined, each with or without its hyphen."""
        return _CUT.sub(self._join, text).replace(CUT, "") if CUT in text else text

    def _join(self, found: re.Match[str]) -> str:
        first, second = found[1], found[2]
        kept, plain = f"{first}-{second}", f"{first}{second}"
        if not second[:1].islower() or first[-1:].isdigit():
            return kept
        words = self._words
        head = first.casefold()
        if plain.casefold() in words:
            return plain
        if kept.casefold() in words:
            return kept
        last = head.rsplit("-", 1)[-1]
        if len(last) == 1 or last in _FIRST_PARTS:
            return kept
        known = (last in words) + (second.casefold() in words)
        return kept if known == 2 or (known and not self._hyphenates()) else plain

    def _hyphenates(self) -> bool:
        """Whether words of this document are cut elsewhere than at their own hyphens."""
        words = self._words
        return any(
            one + two in words or not (one.rsplit("-", 1)[-1] in words or two in words)
            for one, two in self._cuts
        )
