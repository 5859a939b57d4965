"""Names in the order in which people count."""

import re

_PIECES = re.compile(r"[0-9]{1,18}|[^0-9]+")  # any file's text: no number longer than a number is

NaturalKey = tuple[tuple[int, int, str], ...]


def natural_key(name: str) -> NaturalKey:
    """A key to sort by, numbers as numbers and before words: "p2.t1" before "p10.t1"."""
    return tuple(
        (0, int(piece), "") if piece.isdecimal() else (1, 0, piece)
        for piece in _PIECES.findall(name)
    )
