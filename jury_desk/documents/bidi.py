"""Right-to-left letters in a left-to-right sheet: joined forms and order, line by line.

A name or a quoted sentence in Hebrew or Arabic, not a layout for whole documents in them: the
paragraph runs from left to right (Unicode standard annex 9 with embedding levels 0, 1 and 2 only).
"""

import re
import unicodedata
from functools import lru_cache

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_STRONG_RIGHT = {"R", "AL"}
_NUMBER = {"EN", "AN"}


def reading_order(line: str) -> str:
    """The line's characters from left to right as they are drawn."""
    if not _RIGHT_TO_LEFT.search(line):
        return line
    levels = _levels(line)
    drawn: list[str] = []
    at = 0
    while at < len(line):
        end = at
        while end < len(line) and (levels[end] > 0) == (levels[at] > 0):
            end += 1
        piece = line[at:end]
        drawn.append(_turned(piece, levels[at:end]) if levels[at] else piece)
        at = end
    return "".join(drawn)


def shaped(line: str) -> str:
    """Arabic letters in the forms they take beside one another."""
    if not _RIGHT_TO_LEFT.search(line):
        return line
    drawn = []
    for at, character in enumerate(line):
        forms = _forms().get(character)
        if forms is None:
            drawn.append(character)
            continue
        before = _joins_on(_neighbour(line, at, -1)) and "final" in forms
        after = "initial" in forms and _joins_back(_neighbour(line, at, 1))
        drawn.append(forms.get(_FORM[before, after], character))
    return "".join(drawn)


_FORM = {
    (False, False): "isolated",
    (False, True): "initial",
    (True, False): "final",
    (True, True): "medial",
}


def _joins_on(character: str) -> bool:
    return "initial" in _forms().get(character, {}) or character == "\u0640"


def _joins_back(character: str) -> bool:
    return "final" in _forms().get(character, {}) or character == "\u0640"


def _neighbour(line: str, at: int, step: int) -> str:
    at += step
    while 0 <= at < len(line) and unicodedata.combining(line[at]):
        at += step
    return line[at] if 0 <= at < len(line) else ""


@lru_cache(maxsize=1)
def _forms() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for code in range(0xFE80, 0xFEF5):
        form, *letters = unicodedata.decomposition(chr(code)).split()
        if len(letters) == 1:
            letter = chr(int(letters[0], 16))
            found.setdefault(letter, {})[form.strip("<>")] = chr(code)
    return found


def _levels(line: str) -> list[int]:
    kinds = [unicodedata.bidirectional(character) for character in line]
    levels = [0] * len(line)
    right = False
    for at, kind in enumerate(kinds):
        if kind in _STRONG_RIGHT:
            right = True
        elif kind == "L":
            right = False
        if right and (kind in _STRONG_RIGHT or kind == "NSM"):
            levels[at] = 1
        elif right and kind in _NUMBER:
            levels[at] = 2
    return _with_neutrals(kinds, levels)


def _with_neutrals(kinds: list[str], levels: list[int]) -> list[int]:
    """Neutral signs go with the right-to-left letters that stand on both sides of them."""
    last = -1
    for at, level in enumerate(levels):
        if level == 0:
            continue
        if last >= 0 and all(kinds[k] != "L" for k in range(last + 1, at)):
            inner = 2 if levels[last] == level == 2 and _inside_number(kinds[last + 1 : at]) else 1
            levels[last + 1 : at] = [inner] * (at - last - 1)
        last = at
    return levels


def _inside_number(kinds: list[str]) -> bool:
    return all(kind in {"CS", "ES", "ET"} for kind in kinds)


def _turned(piece: str, levels: list[int]) -> str:
    """Right to left, with numbers kept in their own order and marks after their letter."""
    clusters: list[str] = []
    for at, character in enumerate(piece):
        together = at and (
            (levels[at] == levels[at - 1] == 2) or unicodedata.combining(character) != 0
        )
        if together:
            clusters[-1] += character
        else:
            clusters.append(character)
    return "".join(
        cluster.translate(_MIRRORED) if len(cluster) == 1 else cluster for cluster in clusters[::-1]
    )
