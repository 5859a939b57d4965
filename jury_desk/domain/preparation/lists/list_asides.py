"""What stands among the lines of a list and is no person: totals, notes, a second table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.lists.list_fields import heading, plain_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jury_desk.domain.preparation.lists.list_table import ListCell, ListRow

_TOTAL = re.compile(
    r"(?:sous )?tota(?:l|ux)(?: general)?(?: d\w* .*| candidats?| inscrits?)?(?: \d+)?|"
    r"effectifs?(?: .*)?|(?:nombre|nb|nbre) .*|count(?: \d+)?|number of .*"
)
_NOTE = re.compile(
    r"(?:fait (?:a|le)|edite|imprime|mise? a jour|maj|nb|nota|note|notes|remarques?|legende|"
    r"sources?|signatures?|page \d|liste|groupes?|classes?|sessions?|promotions?|promo|sections?|"
    r"sites?|document|printed|updated)\b.*"
)
_SIGNS = "*†¹²³("
_FEW = 2
"""Filled cells of a line that may be a note."""
_SENTENCE = 7
"""Words that no name has."""
_HEADINGS = 2
"""Headings in a line that make it the head of a table."""


def is_aside(cells: Sequence[ListCell], columns: int) -> bool:
    """Whether a line is a total or a note rather than a person; `columns` are those understood.

    Only a line with next to nothing in it is: a name may be any word.
    """
    filled = [cell.text for cell in cells if cell.text]
    if not filled or len(filled) > _FEW:
        return False
    first, others = filled[0], filled[1:]
    words = plain_words(first)
    if all(_is_figure(text) for text in others) and _TOTAL.fullmatch(words):
        return True
    if first[0] in _SIGNS:
        return True
    if others or columns < _FEW:
        return bool(others) and _NOTE.fullmatch(words) is not None and ":" in first
    return _NOTE.fullmatch(words) is not None or ":" in first or len(words.split()) >= _SENTENCE


def other_table(
    body: Sequence[ListRow], meanings: Mapping[int, str]
) -> tuple[int | None, set[int]]:
    """Where another table begins in the body (its first line's place, its title's where it has
    one; None for nowhere), and the places of this table's own headings printed again.

    `meanings` are those of the columns, by their places.
    """
    again: set[int] = set()
    for at, row in enumerate(body):
        heads = _headings(row)
        if heads is None:
            continue
        if all(meanings.get(place, "") in ("", meaning) for place, meaning in heads.items()):
            again.add(at)
            continue
        return (at - 1 if at and _is_title(body, at - 1) else at), again
    return None, again


def _headings(row: ListRow) -> dict[int, str] | None:
    """The meanings of a line that holds nothing but headings, by place."""
    filled = [(at, cell) for at, cell in enumerate(row.cells) if cell.text]
    if len(filled) < _HEADINGS or any(cell.kind != "text" for _, cell in filled):
        return None
    if any(sign.isdigit() or sign == "@" for _, cell in filled for sign in cell.text):
        return None
    found = {at: told.meaning for at, cell in filled if (told := heading(cell.text)).meaning}
    return found if len(found) >= _HEADINGS and len(found) * 2 > len(filled) else None


def _is_title(body: Sequence[ListRow], at: int) -> bool:
    """Whether a line holds one cell alone."""
    return sum(bool(cell.text) for cell in body[at].cells) == 1


def _is_figure(text: str) -> bool:
    return text.replace(" ", "").replace(".", "").replace(",", "").isdecimal()
