"""A text typed in again from its print: which of its possible forms is the one that was sealed.

A print does not tell all: whether a line ends because the text does or because the page does,
whether a space is one that does not break, how an apostrophe was typed, whether a space stood at
the end. The forms that it could have are tried against the text's check.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import TYPE_CHECKING

from jury_desk.domain.sealing import TextGiven
from jury_desk.domain.travel.paper import text_check, texts_hold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jury_desk.domain.sealing import Header

MOST_FORMS = 4_096
"""Of one text; some 200 are usual. Each has one chance in 65,536 to have the check by chance."""

_MOST_SETS = 4_096
"""Of all texts together, tried against their digest."""

_MOST_BREAKS = 4
"""Ends of lines of which each is tried alone; of more, all at once."""

_LONGEST = 40_000

_NO_BREAK, _NARROW = "\u00a0", "\u202f"
_HIGH_SIGNS = re.compile("[ \u00a0\u202f](?=[;!?])")
_OTHER_SIGNS = re.compile("[ \u00a0\u202f](?=[:»%€])|(?<=«)[ \u00a0\u202f]")
_SOFT_SPACES = re.compile("[\u00a0\u202f\u2009]")
_BREAK = re.compile(r"[ \t]*\n[ \t]*")


def forms(typed: str) -> Iterator[str]:
    """The texts that may have been printed as `typed` is, the likeliest first, at most
    `MOST_FORMS`.
    """
    plain = unicodedata.normalize("NFC", typed.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if not plain or len(plain) > _LONGEST:
        return
    seen = set()
    axes = itertools.product(_lines(plain), ("", " ", "\n"))
    for joined, end in axes:
        for dotted in _dots(joined):
            for quoted in _apostrophes(dotted):
                for form in _spaces(quoted):
                    if form + end in seen:
                        continue
                    seen.add(form + end)
                    yield form + end
                    if len(seen) >= MOST_FORMS:
                        return


def fitting(typed: str, check: int) -> tuple[str, ...]:
    """Those of the forms that have the check, the likeliest first."""
    return tuple(form for form in forms(typed) if text_check(form) == check)


def sealed_texts(
    found: Mapping[str | None, Sequence[str]], header: Header
) -> tuple[TextGiven, ...] | None:
    """Of the forms found of each text, by criterion in the order in which they were sealed, those
    that were signed together; None where none of them are.
    """
    for chosen in itertools.islice(itertools.product(*found.values()), _MOST_SETS):
        texts = tuple(
            TextGiven(criterion=name, text=text) for name, text in zip(found, chosen, strict=True)
        )
        if texts_hold(texts, header):
            return texts
    return None


def _lines(text: str) -> Iterator[str]:
    """The text with its ends of lines as typed, or as a space where the page ended the line. A word
    that was cut after its hyphen goes on without one.
    """
    yield text
    pieces = _BREAK.split(text)
    breaks = len(pieces) - 1
    if not breaks:
        return
    by_page = "".join(
        piece + ("" if piece.endswith("-") else " ") for piece in pieces[:-1]
    ) + pieces[-1]  # fmt: skip
    yield by_page
    yield " ".join(piece for piece in pieces if piece)
    yield re.sub(r"(?<!\n)\n(?!\n)", " ", "\n".join(pieces))
    yield "\n".join(pieces)
    if breaks <= _MOST_BREAKS:
        for ends in itertools.product(" \n", repeat=breaks):
            yield "".join(itertools.chain(*zip(pieces, (*ends, ""), strict=True)))


def _dots(text: str) -> tuple[str, ...]:
    return _once(text, text.replace("...", "…"), text.replace("…", "..."))


def _apostrophes(text: str) -> tuple[str, ...]:
    return _once(text, text.replace("'", "’"), text.replace("’", "'"))


def _spaces(text: str) -> tuple[str, ...]:
    plain = _SOFT_SPACES.sub(" ", text)
    broad = _OTHER_SIGNS.sub(_NO_BREAK, _HIGH_SIGNS.sub(_NO_BREAK, plain))
    narrow = _OTHER_SIGNS.sub(_NARROW, _HIGH_SIGNS.sub(_NARROW, plain))
    french = _OTHER_SIGNS.sub(_NO_BREAK, _HIGH_SIGNS.sub(_NARROW, plain))
    return _once(text, plain, broad, narrow, french)


def _once(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
