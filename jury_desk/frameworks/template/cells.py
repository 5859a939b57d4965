"""What a template's cells hold: texts as they are, and lists of one item a line.

A text that a person would not type so (white space at its edges, a line left blank, nothing at all)
is put between quotation marks, as JSON writes it; so is a list of such. Everything that a grid can
hold comes back as it was.
"""

import json
import re
from collections.abc import Sequence
from decimal import Decimal

from jury_desk.frameworks.bullets import split_bullet
from jury_desk.frameworks.readers.numbers import plain_number

_BLANKS = re.compile(r"[ \t\r\f\v]+")
_NOT_IN_CELLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u2028\u2029]")
_DECIMAL = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,12})?")


def tidied(text: str) -> str:
    """Lines without blanks at their edges, one blank between words, no line left blank."""
    lines = (_BLANKS.sub(" ", line).strip(" ") for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def written(text: str | None) -> str | None:
    """The cell for a text; an empty cell for None."""
    if text is None or not _is_odd(text):
        return text
    return json.dumps(text, ensure_ascii=bool(_NOT_IN_CELLS.search(text)))


def taken(cell: str) -> str | None:
    """The text of a cell; None for one in which nothing is typed."""
    quoted = _quoted(cell)
    if quoted is not None and _is_odd(quoted):
        return quoted
    return tidied(cell) or None


def written_list(items: Sequence[str]) -> str | None:
    """The cell for a list."""
    if not items:
        return None
    if _is_odd_list(items):
        return json.dumps(list(items), ensure_ascii=bool(_NOT_IN_CELLS.search("".join(items))))
    return "\n".join(items)


def taken_list(cell: str) -> tuple[str, ...]:
    """The list of a cell: a line an item, without the bullets that may stand before them."""
    listed = _listed(cell)
    if listed is not None and _is_odd_list(listed):
        return tuple(listed)
    lines = (split_bullet(line)[1] for line in tidied(cell).split("\n"))
    return tuple(line for line in lines if line)


def written_number(number: str) -> str | int | float:
    """The cell for an exact decimal: a number, where that comes back as the same text."""
    exact = Decimal(number)
    cell = int(exact) if exact == exact.to_integral_value() else float(exact)
    return cell if plain_number(str(cell)) == number else number


def taken_number(cell: str) -> str | None:
    """The exact decimal of a cell, with a comma or a point; None where it is no number."""
    number = cell.strip().replace(",", ".").replace(" ", "").replace("\xa0", "")
    return number if _DECIMAL.fullmatch(number) else None


def _is_odd(text: str) -> bool:
    if not text.strip() or tidied(text) != text or _NOT_IN_CELLS.search(text):
        return True
    quoted = _quoted(text)
    return quoted is not None and _is_odd(quoted)


def _is_odd_list(items: Sequence[str]) -> bool:
    if any(_is_odd(item) or "\n" in item or split_bullet(item)[1] != item for item in items):
        return True
    listed = _listed("\n".join(items))
    return listed is not None and _is_odd_list(listed)


def _quoted(cell: str) -> str | None:
    told = _from_json(cell, '"')
    return told if isinstance(told, str) else None


def _listed(cell: str) -> list[str] | None:
    told = _from_json(cell, "[")
    if isinstance(told, list) and told and all(isinstance(item, str) for item in told):
        return told
    return None


def _from_json(cell: str, start: str) -> object:
    if not cell.startswith(start):
        return None
    try:
        told: object = json.loads(cell)
    except (ValueError, RecursionError):
        return None
    return told
