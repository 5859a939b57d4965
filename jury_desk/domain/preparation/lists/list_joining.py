"""Several lines of a list that are one person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jury_desk.domain.preparation.lists.list_line import ListLine
from jury_desk.domain.preparation.people import Accommodation, HeldBloc

if TYPE_CHECKING:
    from collections.abc import Sequence


def merged(first: ListLine, others: Sequence[ListLine]) -> ListLine:
    """One person's lines as one: later lines win where both say something; blocs, people and
    assessments are put together.
    """
    given = dict(first.given)
    assessments, team = first.assessments, first.team
    for other in others:
        for name, value in other.given.items():
            if name in ("trainers", "blocs"):
                given[name] = tuple(dict.fromkeys((*given.get(name, ()), *value)))
            elif name in ("held", "accommodations"):
                given[name] = _united(given.get(name, ()), value)
            elif name != "number" or name not in given:  # the one it is known by stays
                given[name] = value
        assessments = tuple(dict.fromkeys((*assessments, *other.assessments)))
        team = other.team or team
    blank = first.blank.intersection(*(other.blank for other in others)) - given.keys()
    return ListLine(
        line=first.line,
        given=given,
        blank=blank,
        faults=first.faults,
        team=team,
        assessments=assessments,
        hidden=first.hidden,
    )


def _united(
    one: tuple[HeldBloc, ...] | tuple[Accommodation, ...],
    other: tuple[HeldBloc, ...] | tuple[Accommodation, ...],
) -> tuple[Any, ...]:
    by_name = {
        item.bloc if isinstance(item, HeldBloc) else item.measure: item for item in (*one, *other)
    }
    return tuple(by_name.values())
