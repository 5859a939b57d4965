"""A juror's own phrases: what they write often, kept to be written faster. Never a level."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from jury_desk.domain.folding import folded

if TYPE_CHECKING:
    from jury_desk.domain.ports import Store

MOST_PHRASES = 500
LONGEST_PHRASE = 400
"""Characters of one phrase."""

MOST_OFFERED = 6
"""Phrases offered at once."""

_SHORTEST_START = 3
"""Letters after which phrases are offered by themselves."""

_SETTING = "phrases"
_LONGEST_SETTING = MOST_PHRASES * (LONGEST_PHRASE * 6 + 8)
"""Characters of the list as JSON, each letter of it escaped."""


class Kept(StrEnum):
    """What became of a phrase that was to be kept."""

    ADDED = "added"
    KNOWN = "known"
    EMPTY = "empty"
    TOO_LONG = "too-long"
    TOO_MANY = "too-many"


class Phrases:
    """The phrases of whoever works with these data, in the order in which they came.

    One thread at a time. All raise StorageError where the data cannot be read or written.
    """

    def __init__(self, store: Store, own: Phrases | None = None) -> None:
        """`own` are those that one begins with where `store` holds none: they stay as they are."""
        self._store = store
        self._own = own

    def all(self) -> tuple[str, ...]:
        """Every phrase; none where what is kept cannot be read as phrases."""
        kept = self._store.setting(_SETTING)
        if kept is None:
            return self._own.all() if self._own is not None else ()
        if len(kept) > _LONGEST_SETTING:
            return ()
        try:
            found = msgspec.json.decode(kept, type=list[str])
        except msgspec.MsgspecError:
            return ()
        return tuple(one for one in found[:MOST_PHRASES] if 0 < len(one) <= LONGEST_PHRASE)

    def add(self, text: str) -> Kept:
        """Keep a phrase; its spaces and line ends become single spaces."""
        phrase, known = " ".join(text.split()), self.all()
        if not phrase:
            return Kept.EMPTY
        if len(phrase) > LONGEST_PHRASE:
            return Kept.TOO_LONG
        if phrase in known:
            return Kept.KNOWN
        if len(known) >= MOST_PHRASES:
            return Kept.TOO_MANY
        self._keep((*known, phrase))
        return Kept.ADDED

    def remove(self, phrase: str) -> None:
        """Keep it no more; what is not kept is no fault."""
        self._keep(tuple(one for one in self.all() if one != phrase))

    def _keep(self, phrases: tuple[str, ...]) -> None:
        self._store.set_setting(_SETTING, msgspec.json.encode(phrases).decode())


def offered(phrases: tuple[str, ...], before: str, *, asked: bool = False) -> tuple[int, list[str]]:
    """The phrases that go on with what is written before the caret, and how many of its last
    characters they would replace.

    What is compared begins at a word, without case and accents, the longest beginning first. By
    themselves phrases are offered from three letters on; `asked` for, from the first, and all of
    them where no word is begun.
    """
    line = before.rsplit("\n", 1)[-1][-LONGEST_PHRASE:]
    for start in _word_starts(line):
        tail = line[start:]
        if len(tail.strip()) < (1 if asked else _SHORTEST_START):
            break
        wanted = folded(tail)
        found = [one for one in phrases if folded(one).startswith(wanted) and one != tail]
        if found:
            return len(tail), found[:MOST_OFFERED]
    if asked and (not line or line[-1].isspace()):
        return 0, list(phrases)
    return 0, []


def _word_starts(line: str) -> list[int]:
    """Where words begin, from the left."""
    return [
        place
        for place, letter in enumerate(line)
        if not letter.isspace() and (place == 0 or not line[place - 1].isalnum())
    ]
