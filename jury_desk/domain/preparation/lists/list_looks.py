"""What the cells of a column look like, where its heading does not say it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.lists import list_values
from jury_desk.domain.preparation.lists.list_dates import order_of, read_date
from jury_desk.domain.preparation.lists.list_fields import Field, plain_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jury_desk.domain.preparation.lists.list_table import ListCell

    Test = Callable[[ListCell], bool]

_OLDEST_YEAR, _YOUNGEST_YEAR = 1925, 2014
_CODE = re.compile(r"[A-Za-z]{0,6}[-_/ ]?\d[\dA-Za-z_/-]{0,20}")


def looks(*, said_nothing: bool) -> list[tuple[str, Test]]:
    """What cells alone may tell: all of it under no heading, little under an unknown one."""
    found: list[tuple[str, Test]] = [(Field.EMAIL, _is_email), (Field.SEX, _is_sex)]
    if said_nothing:
        found += [
            (Field.BIRTH_DATE, _is_birth_date),
            (Field.PHONE, _is_phone),
            (Field.BIRTH_PLACE_CODE, _is_place_code),
            (Field.ROUTE, _is_route),
            (Field.EXTRA_TIME, _is_extra_time),
        ]
    return found


def _is_email(cell: ListCell) -> bool:
    return "@" in cell.text and not list_values.email(cell.text).fault


def _is_sex(cell: ListCell) -> bool:
    return not cell.text.isdecimal() and list_values.sex(cell.text).value is not None


def _is_birth_date(cell: ListCell) -> bool:
    found = read_date(cell, order_of([cell]), _YOUNGEST_YEAR).day
    return found is not None and _OLDEST_YEAR <= found.year <= _YOUNGEST_YEAR


def _is_phone(cell: ListCell) -> bool:
    digits = sum(sign.isdigit() for sign in cell.text)
    return 9 <= digits <= 13 and not list_values.phone(cell.text, cell.kind == "number").doubt


def _is_place_code(cell: ListCell) -> bool:
    return cell.kind == "text" and not list_values.place_code(cell.text, False).fault


def _is_route(cell: ListCell) -> bool:
    return len(cell.text) > 2 and not list_values.route(cell.text).fault


def _is_extra_time(cell: ListCell) -> bool:
    words = plain_words(cell.text)
    return ("tiers" in words or "/" in cell.text) and not list_values.extra_time(cell.text).fault


def are_codes(cells: Sequence[ListCell]) -> bool:
    """Whether each cell holds another code, with a digit in it: a number of candidates."""
    texts = [cell.text for cell in cells]
    return len(set(texts)) == len(texts) > 1 and all(_CODE.fullmatch(text) for text in texts)


def are_words(cells: Sequence[ListCell]) -> bool:
    """Whether the cells hold words alone, as names are."""
    return not any(sign.isdigit() or sign in "@/" for cell in cells for sign in cell.text)


def in_capitals(cells: Sequence[ListCell]) -> bool:
    """Whether the cells are written in capitals, as family names are."""
    return all(cell.text.upper() == cell.text for cell in cells)
