"""Names as lists write them: with titles, with the name of birth beside the one in use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.lists.list_fields import plain_words
from jury_desk.domain.preparation.lists.list_values import full_name

if TYPE_CHECKING:
    from jury_desk.domain.preparation.people import Sex

_TITLE = re.compile(
    r"(?:(?P<f>mme|mlle|melle|madame|mademoiselle|mrs|ms|miss)|(?P<m>m|mr|monsieur)|dr)\b\.?\s+",
    re.IGNORECASE,
)
_BORN = re.compile(r"\bnée?\b", re.IGNORECASE)
_MARRIED = re.compile(r"\b(?:épouse|épse|ép|veuve|vve)\b\.?", re.IGNORECASE)
_AROUND = " ,;()-–:."


@dataclass(frozen=True)
class ReadName:
    """A person's name; `sex` is told by a title, `doubt` is the code of what is unsure."""

    birth: str = ""
    usual: str = ""
    first: str = ""
    sex: Sex | None = None
    doubt: str = ""


def family_name(text: str) -> ReadName:
    """A family name's cell, which may tell two: "MARTIN née DUPONT", "DUPONT épouse MARTIN". One
    name alone stands in `birth`.
    """
    if " " not in text:
        return ReadName(birth=text)
    bare, sex = without_title(text)
    parted = _parted(bare)
    if parted is None:
        return ReadName(birth=bare, sex=sex)
    birth, usual = parted
    return ReadName(birth=birth, usual=usual, sex=sex)


def whole_name(text: str, first_names_first: bool) -> ReadName:
    """A cell with family name and first names."""
    bare, sex = without_title(text)
    parted = _parted(bare)
    if parted is None:
        last, first, doubt = full_name(bare, first_names_first)
        return ReadName(birth=last, first=first, sex=sex, doubt=doubt)
    (birth, more), (usual, others) = (_last_first(said, first_names_first) for said in parted)
    names = " ".join(name for name in (more, others) if name)
    return ReadName(birth, usual, names, sex, "list-name-born")


def _last_first(text: str, first_names_first: bool) -> tuple[str, str]:
    if " " not in text or text.isupper():
        return text, ""
    last, first, _ = full_name(text, first_names_first)
    return last, first


def without_title(text: str) -> tuple[str, Sex | None]:
    """A name without the title before it, and the sex that the title tells."""
    found = _TITLE.match(text)
    if found is None or not plain_words(text[found.end() :]):
        return text, None
    sex: Sex | None = "F" if found["f"] else "M" if found["m"] else None
    return text[found.end() :].strip(), sex


def _parted(text: str) -> tuple[str, str] | None:
    """Birth name and name in use, where a text tells both."""
    for pattern, birth_first in ((_BORN, False), (_MARRIED, True)):
        pieces = [piece.strip(_AROUND) for piece in pattern.split(text)]
        if len(pieces) == 2 and all(pieces):
            return (pieces[0], pieces[1]) if birth_first else (pieces[1], pieces[0])
    return None
