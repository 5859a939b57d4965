"""What helps a juror to write: their phrases, and a dictionary where the computer has one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from jury_desk.services.phrases import Phrases

LONGEST_CHECKED = 20_000
"""Characters of a text that are looked at; a comment holds no more."""

LONGEST_WORD = 60
"""Letters of a word that is looked up."""

MOST_SPELLINGS = 6

_WORD = re.compile(r"(?<![\w@./\\’'-])[^\W\d_]++(?:[’'-][^\W\d_]++)*+(?![\w@/\\]|://)")
_SHORTENED = {"l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"}
"""What French writes before an apostrophe."""


class Dictionary(Protocol):
    """A language's words. One thread at a time."""

    def knows(self, word: str) -> bool:
        """Whether the word is spelled so."""
        ...

    def spellings(self, word: str) -> tuple[str, ...]:
        """Words that it may have been meant to be, the likeliest first."""
        ...


FindsDictionary = Callable[[str], Dictionary | None]
"""The dictionary of a language ("fr", "en"); None where this computer has none. It may take a
moment: never on the screen's thread.
"""


@dataclass(frozen=True)
class WritingAids:
    """What the comment's editor works with. `practised` are the phrases of practice sessions, which
    go with them; None where there are none of their own.
    """

    phrases: Phrases
    find_dictionary: FindsDictionary
    practised: Phrases | None = None


class Spelling:
    """Words that none of some languages' dictionaries knows. One thread at a time."""

    def __init__(self, find: FindsDictionary) -> None:
        self._find = find
        self._found: dict[str, Dictionary | None] = {}
        self._known: dict[tuple[tuple[str, ...], str], bool] = {}

    def dictionaries(self, languages: Iterable[str]) -> list[Dictionary]:
        """Those that this computer has."""
        for language in languages:
            if language not in self._found:
                self._found[language] = self._find(language)
        return [one for language in languages if (one := self._found[language]) is not None]

    def unknown(self, text: str, languages: tuple[str, ...]) -> frozenset[str]:
        """The words of a text that are not spelled so in any of the languages; none where there is
        no dictionary at all. Abbreviations, codes and addresses are let be.
        """
        books = self.dictionaries(languages)
        if not books:
            return frozenset()
        words = {word for _, word in words_of(text)}
        return frozenset(word for word in words if not self._knows(word, languages, books))

    def spellings(self, word: str, languages: tuple[str, ...]) -> tuple[str, ...]:
        """Other spellings of a word, the likeliest first."""
        head, _, rest = _parted(word)
        found = [
            f"{head}{one}" for book in self.dictionaries(languages) for one in book.spellings(rest)
        ]
        return tuple(dict.fromkeys(found))[:MOST_SPELLINGS]

    def _knows(self, word: str, languages: tuple[str, ...], books: list[Dictionary]) -> bool:
        key = (languages, word)
        if key not in self._known:
            if len(self._known) > 50_000:
                self._known.clear()
            _, _, rest = _parted(word)
            whole = word.replace("’", "'")
            self._known[key] = any(
                book.knows(whole) or book.knows(rest) or all(map(book.knows, rest.split("-")))
                for book in books
            )
        return self._known[key]


def words_of(text: str) -> Iterator[tuple[int, str]]:
    """The words of a text that a dictionary can know, each with its place."""
    for found in _WORD.finditer(text[:LONGEST_CHECKED]):
        word = found.group()
        if 1 < len(word) <= LONGEST_WORD and not word.isupper():
            yield found.start(), word


def _parted(word: str) -> tuple[str, str, str]:
    """What is shortened before an apostrophe, with it, the apostrophe, and the rest."""
    found = re.match(r"([^’']+)([’'])(.+)", word)
    if found and found[1].casefold() in _SHORTENED:
        return found[1] + found[2], found[2], found[3]
    return "", "", word
