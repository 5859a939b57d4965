"""Criteria whose own cell tells what competency they belong to.

A cell of criteria may list several competencies' criteria, each list below the competency's code;
a cell of competencies may hold the criteria of each, below a line that says so. Owners are told by
keys: a competency's letters and numbers, or where it is printed.
"""

import re
from collections.abc import Iterable, Sequence

from jury_desk.frameworks.reading.codes import Code, Role, code_at_start
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.joining import Made
from jury_desk.frameworks.reading.segments import Unit
from jury_desk.frameworks.reading.streams import Row, paragraphs_of

_HOLDING = frozenset({Role.COMPETENCY, Role.ASSESSED})
_LABEL = re.compile(
    r"(?:(?:les\s)?(?:criteres?|indicateurs?)(?:\s(?:d'evaluation|de\s(?:performance|reussite)"
    r"|d'appreciation|associes?|observables?|evalues?))?|assessment criteria|performance criteria"
    r"|resultats? attendus?)\s*:?\s*\Z"
)


def key_of(code: Code) -> str:
    """A key that all prints of a code share."""
    return f"{code.prefix}{'.'.join(str(number) for number in code.numbers)}"


def known_competencies(rows: Sequence[Row]) -> dict[str, str]:
    """The competencies that begin with a code in their own column: their texts by key."""
    known: dict[str, str] = {}
    for row, item, paragraph in paragraphs_of(rows):
        code = code_at_start(paragraph.text)
        if code is not None and item.role in _HOLDING and not row.title:
            known.setdefault(key_of(code), folded(paragraph.text[code.end :]))
    return known


def is_owner(unit: Unit, known: dict[str, str]) -> bool:
    """Whether a unit of a column of criteria names a known competency: by its code alone, or by
    its code with its text.
    """
    if unit.code is None or key_of(unit.code) not in known:
        return False
    mine, theirs = folded(unit.text).rstrip(" :.").lstrip(), known[key_of(unit.code)]
    return not mine or (len(mine) > 12 and theirs.startswith(mine[:60]))


class Owned:
    """Follows the units of a cell, and tells whose criteria they are."""

    def __init__(self, column: Role, known: dict[str, str]) -> None:
        self._column = column
        self._known = known
        self._owner = ""
        """The competency met last."""
        self._labelled = False
        """Whether criteria follow in a cell of competencies."""
        self._listed = False
        """Whether they begin with bullets."""

    def names(self, unit: Unit) -> bool:
        """Whether a unit of a cell of criteria is but the name of their competency."""
        if self._column is not Role.CRITERION or not is_owner(unit, self._known):
            return False
        self._owner = key_of(unit.code) if unit.code is not None else ""
        return True

    def labels(self, unit: Unit) -> bool:
        """Whether a unit of a cell of competencies says that criteria follow."""
        if self._column not in _HOLDING or not self._owner or not is_criteria_label(unit.text):
            return False
        self._labelled, self._listed = True, False
        return True

    def takes(self, unit: Unit) -> bool:
        """Whether a unit is a criterion of the competency met last; it is marked as such."""
        if self._column is Role.CRITERION:
            unit.owner = self._owner
            return bool(self._owner) and unit.code is None
        if self._column not in _HOLDING:
            return False
        begins = unit.code is not None or (self._listed and unit.bullet is None)
        if self._labelled and not begins:
            self._listed = self._listed or unit.bullet is not None
            unit.role, unit.owner = Role.CRITERION, self._owner
            return True
        self._labelled = False
        if unit.code is not None:
            self._owner = key_of(unit.code)
        elif unit.bullet is None and not unit.text[:1].islower() and self._owner[:1] in ("", "@"):
            self._owner = print_of(unit.paragraph.id)
        return False


def is_criteria_label(text: str) -> bool:
    """Whether a line of a cell says that criteria follow."""
    return _LABEL.match(folded(text).strip()) is not None


def place_of(owner: str, competencies: Iterable[Made]) -> int | None:
    """The place of the competency that a key tells, or None."""
    for place, made in enumerate(competencies):
        if made.code is not None and key_of(made.code) == owner:
            return place
        if made.text.spans and print_of(made.text.spans[0].paragraph.id) == owner:
            return place
    return None


def print_of(paragraph: str) -> str:
    """The key of a competency without a code: the paragraph in which it begins."""
    return f"@{paragraph}"
