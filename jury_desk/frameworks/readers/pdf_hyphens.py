"""Whether a hyphen at a line's end belongs to the word or only cut it."""

import re
from collections.abc import Iterable

from jury_desk.frameworks.readers.pdf_paragraphs import CUT, TORN

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_CUT = re.compile(rf"([^\W_]+(?:-[^\W_]+)*)-{CUT}([^\W_]+)")
_TORN = re.compile(rf"([^\W_]+){TORN}([^\W_]+)")

# First parts of French and English compounds that keep their hyphen.
_FIRST_PARTS = frozenset(
    word
    for line in (
        "après arrière au avant ci contre demi éco ex là mi micro non nord ouest post quasi",
        "savoir semi socio sous sud vice vis peut est rendez porte chef mot self well cross long",
    )
    for word in line.split()
)

# How the second part of a cut word ends, where hardly any word of its own does.
_ENDING = re.compile(
    r"^(?:[^\W_]{1,3}|[^\W_]{0,4}(?:[aeiouyé]ble|[st]ion|ment|ité|[st]if|[st]ive|t?eur|t?rice|euse"
    r"|ance|ence|ique|aire|age|isme|iste|er|ir|ée?)s?)$",
    re.IGNORECASE,
)


class Hyphens:
    """The words of a document, counted as its pages come, and what they say of cut words."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._cuts: set[tuple[str, str]] = set()
        self._cuts_words: bool | None = None

    def learn(self, texts: Iterable[str]) -> None:
        """Take in the words of texts, but for those that a line's end cut."""
        self._cuts_words = None
        for text in texts:
            whole = _TORN.sub(" ", text)
            if CUT in text:
                whole = _CUT.sub(" ", whole)
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
        if TORN in text:
            text = _TORN.sub(self._mend, text).replace(TORN, " ")
        return _CUT.sub(self._join, text).replace(CUT, "") if CUT in text else text

    def _mend(self, found: re.Match[str]) -> str:
        """Two words, or one that a line's end tore: the whole one is known, or neither part is."""
        first, second = found[1].casefold(), found[2].casefold()
        known = first in self._words or second in self._words
        torn = first + second in self._words or not known
        return found[1] + ("" if torn else " ") + found[2]

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
        if known == 2 or (known and not self._hyphenates()):
            return kept
        return plain if known or self._hyphenates() or _ENDING.search(second) else kept

    def _hyphenates(self) -> bool:
        """Whether words of this document are cut elsewhere than at their own hyphens: one that
        stands whole elsewhere, or several of which no part is a word. A compound of words that
        stand nowhere else is no sign of it.
        """
        if self._cuts_words is None:
            words = self._words
            strange = sum(
                not (one.rsplit("-", 1)[-1] in words or two in words) for one, two in self._cuts
            )
            whole = any(one + two in words for one, two in self._cuts)
            self._cuts_words = whole or (strange >= 3 and 2 * strange > len(self._cuts))
        return self._cuts_words
