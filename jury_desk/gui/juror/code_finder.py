"""Criteria and competencies by their codes, as people type them."""

from dataclasses import dataclass

from jury_desk.domain.folding import folded
from jury_desk.gui.juror.rows import CriterionRow, GroupRow, Row

MOST_FOUND = 8


@dataclass(frozen=True)
class Coded:
    """What has a code: a criterion, or a competency that leads to its first one."""

    code: str
    text: str
    criterion: str
    keys: tuple[str, ...]


def key_of(code: str) -> str:
    """A code by its letters and digits alone: "CE 2.6.1" gives "ce261"."""
    return "".join(letter for letter in folded(code) if letter.isalnum())


def coded_rows(rows: tuple[Row, ...]) -> tuple[Coded, ...]:
    """All that has a code in a sheet, in reading order; a criterion without one goes by its
    number, a competency told twice by its first place.
    """
    found: list[Coded] = []
    told: set[str | None] = {None}
    marked = {row.criterion.id for row in rows if isinstance(row, CriterionRow)}
    for row in rows:
        if isinstance(row, GroupRow) and row.code not in told:
            told.add(row.code)
            first = next((name for name in row.criteria if name in marked), "")
            if first and row.code:
                found.append(Coded(row.code, row.text, first, _keys(row.code)))
        elif isinstance(row, CriterionRow):
            item = row.criterion
            codes = [code for code in (item.code, item.printed_code) if code]
            shown = codes[0] if codes else str(row.number)
            found.append(Coded(shown, item.text, item.id, _keys(*(codes or [shown]))))
    return tuple(found)


def find(coded: tuple[Coded, ...], typed: str) -> tuple[Coded, ...]:
    """What begins with the code typed, at most `MOST_FOUND`: the code itself first, then those that
    begin so, then those that do so after their letters ("2.6" finds "CE2.6.1").
    """
    wanted = key_of(typed)
    if not wanted:
        return ()
    ranked = [(_rank(one, wanted, typed), place) for place, one in enumerate(coded)]
    best = sorted((rank, place) for rank, place in ranked if rank < _NOT_FOUND)
    return tuple(coded[place] for _, place in best[:MOST_FOUND])


_NOT_FOUND = 5


def _keys(*codes: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in codes)


def _rank(one: Coded, wanted: str, typed: str) -> int:
    ranks = [_NOT_FOUND]
    for code in one.keys:
        key = key_of(code)
        bare = key.lstrip("abcdefghijklmnopqrstuvwxyz")
        if folded(code) == folded(typed).strip():
            ranks.append(0)
        elif key == wanted:
            ranks.append(1)
        elif bare == wanted:
            ranks.append(2)
        elif key.startswith(wanted):
            ranks.append(3)
        elif bare.startswith(wanted):
            ranks.append(4)
    return min(ranks)
