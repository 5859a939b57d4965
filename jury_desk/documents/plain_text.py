"""Texts made fit to be drawn or put in a cell, with nothing lost in silence.

A sign that cannot be drawn, or that would turn the reading order without being seen, is printed as
its code point, "[U+202E]". The sealed record keeps the text itself.
"""

import re
import unicodedata
from collections.abc import Callable

_UNSEEN = {"\u00ad", "\u200c", "\u200d", "\ufe0e", "\ufe0f"}
"""Soft hyphen, joiners, variation selectors: they have no drawing of their own, hide nothing."""

_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNFIT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def marker(character: str) -> str:
    """How a character without a drawing is printed."""
    return f"[U+{ord(character):04X}]"


def printable(text: str, drawable: Callable[[str], bool]) -> str:
    """A paragraph (no line ends left in it) of which every character can be drawn.

    `drawable` tells of a single character whether a font at hand draws it.
    """
    found = []
    for character in unicodedata.normalize("NFC", text):
        if character in _UNSEEN:
            continue
        if character in "\t\n\r\v\f\u2028\u2029":
            found.append(" ")
        elif unicodedata.category(character) in _NO_DRAWING or not drawable(character):
            found.append(marker(character))
        else:
            found.append(character)
    return "".join(found)


_NO_DRAWING = {"Cc", "Cf", "Cs", "Co", "Cn"}


def paragraphs(text: str) -> list[str]:
    """The lines the author typed, without blank ones at the ends."""
    return re.split(r"\r\n|[\n\r\v\f\u2028\u2029]", text.strip("\r\n"))


def cell_text(text: str) -> str:
    """A text that XML can hold, with the author's line ends; the rest as code points."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _TURNING.sub(_marked, _UNFIT_IN_XML.sub(_marked, lines))


def _marked(found: re.Match[str]) -> str:
    return marker(found.group())
