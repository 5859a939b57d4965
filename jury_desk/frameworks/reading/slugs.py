"""Ids made of words."""

import re
from collections.abc import Iterable

from jury_desk.frameworks.reading.folding import folded

_LONGEST = 60
_SMALL = {"de", "du", "des", "la", "le", "les", "l", "d", "et", "en", "a", "au", "aux", "of", "the"}


def slug_of(text: str, taken: Iterable[str] = ()) -> str:
    """An id made of a text's words, whole ones as far as there is room, unlike those taken."""
    words: list[str] = re.findall(r"[a-z0-9]+", folded(text).replace("œ", "oe").replace("æ", "ae"))
    telling = [word for word in words if word not in _SMALL] or words or ["grille"]
    slug = telling[0][:_LONGEST]
    for word in telling[1:]:
        if len(slug) + 1 + len(word) > _LONGEST:
            break
        slug += f"-{word}"
    others = set(taken)
    number, made = 2, slug
    while made in others:
        made, number = f"{slug}-{number}", number + 1
    return made
