"""The members of a team as they are written down: one a line, "NAME First name"."""

import re

from jury_desk.domain.session import Candidate
from jury_desk.services.unforeseen_added import Newcomer, namesake

_BETWEEN = re.compile(r"[,;\t]")


def read_members(text: str, known: tuple[Candidate, ...]) -> tuple[Newcomer | str, ...]:
    """Each line as somebody new, or as the id of the candidate who is called so. A line that holds
    one word alone gives somebody without a first name.
    """
    return tuple(_read(line, known) for line in text.splitlines() if line.strip())


def _read(line: str, known: tuple[Candidate, ...]) -> Newcomer | str:
    last, first = split_name(line)
    found = namesake(known, last, first)
    return found.id if found else Newcomer(last, first)


def split_name(line: str) -> tuple[str, str]:
    """The family name and the first name: parted by a comma, by capitals, or after one word."""
    pieces = [piece.strip() for piece in _BETWEEN.split(line, maxsplit=1)]
    if len(pieces) > 1:
        return pieces[0], pieces[1]
    words = line.split()
    capitals = 0
    for word in words:
        if word != word.upper() or word == word.lower():
            break
        capitals += 1
    capitals = max(1, min(capitals, len(words) - 1))
    return " ".join(words[:capitals]), " ".join(words[capitals:])
