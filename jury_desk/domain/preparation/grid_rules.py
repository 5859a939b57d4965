"""What a grid itself says of its rules, taken into regulations."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, get_args

import msgspec.structs

from jury_desk.domain.preparation.regulations import ExternalRule, PartWeight, Regulations

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid

NOBODY = "default"
"""The `source` of rules that a grid holds and that nobody printed."""

_DECIMAL = re.compile(r"[0-9]{1,12}(\.[0-9]{1,12})?")
_SAYS_NOTHING = frozenset({"source"})
"""Keys of a grid's `rules` that are no rule."""
_LONGEST_KEY = 40
_MOST_IGNORED = 12


@dataclass(frozen=True)
class GridRules:
    """Regulations completed by a grid: what was taken from it ("rules", "parts", "external"), the
    keys of its `rules` that are not understood, and whether something it does not know was left
    out.
    """

    regulations: Regulations
    taken: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    stale: bool = False


def with_rules(regulations: Regulations, grid: Grid) -> GridRules:
    """`regulations` with what the grid's `rules` say: for a grid that the program has none for.

    A foreign grid may hold anything there: a key, or a value, that is no rule known here is left
    out and named in `ignored`.
    """
    said: dict[str, Any] = {}
    ignored: list[str] = []
    for key, value in grid.rules.items():
        read = _READERS.get(key)
        found = read(value) if read else None
        if found is not None:
            said[key] = found
        elif key not in _SAYS_NOTHING:
            ignored.append(key[:_LONGEST_KEY])
    return GridRules(
        msgspec.structs.replace(regulations, **said),
        taken=("rules",) if said and grid.rules.get("source") != NOBODY else (),
        ignored=tuple(ignored[:_MOST_IGNORED]),
    )


def fitted(regulations: Regulations, grid: Grid) -> GridRules:
    """`regulations` for a grid: weights of parts and external tests of which they say nothing are
    the grid's own; what they say of levels, assessments or competencies that it does not have is
    left out.
    """
    kept = _known_only(regulations, grid)
    weighed = {item.assessment for item in kept.parts}
    tested = {item.assessment for item in kept.external}
    assessments = [item for bloc in grid.blocs for item in bloc.assessments]
    parts = tuple(
        PartWeight(assessment=item.id, part=part.id, weight=part.weight)
        for item in assessments
        if item.id not in weighed
        for part in item.parts
    )
    external = tuple(
        ExternalRule(
            assessment=item.id,
            name=item.external.name,
            pass_above=item.external.pass_above,
            pass_at_least=item.external.pass_at_least,
        )
        for item in assessments
        if item.external and item.id not in tested
    )
    return GridRules(
        msgspec.structs.replace(
            kept, parts=(*kept.parts, *parts), external=(*kept.external, *external)
        ),
        taken=(*(["parts"] if parts else []), *(["external"] if external else [])),
        stale=kept != regulations,
    )


def _known_only(regulations: Regulations, grid: Grid) -> Regulations:
    levels = {(scale.id, level.id) for scale in grid.scales for level in scale.levels}
    competencies = {item.id for bloc in grid.blocs for item in bloc.competencies}
    assessments = {item.id for bloc in grid.blocs for item in bloc.assessments}
    parts = {
        (item.id, part.id)
        for bloc in grid.blocs
        for item in bloc.assessments
        for part in item.parts
    }
    return msgspec.structs.replace(
        regulations,
        levels=tuple(i for i in regulations.levels if (i.scale, i.level) in levels),
        eliminatory_competencies=tuple(
            i for i in regulations.eliminatory_competencies if i in competencies
        ),
        parts=tuple(i for i in regulations.parts if (i.assessment, i.part) in parts),
        assessments=tuple(i for i in regulations.assessments if i.assessment in assessments),
        external=tuple(i for i in regulations.external if i.assessment in assessments),
    )


def _share(value: object) -> str | None:
    """A value from 0 to 1 as exact text."""
    text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    return text if _DECIMAL.fullmatch(text) and Decimal(text) <= 1 else None


def _yes_or_no(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _decimals(value: object) -> int | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 6
    return int(str(value)) if fits else None


def _one_of(field_name: str) -> Callable[[object], str | None]:
    """Reads one of the words that a field of the regulations may hold. Grids write "fails_bloc"."""
    known = get_args(Regulations.__annotations__[field_name])

    def read(value: object) -> str | None:
        word = value.replace("_", "-") if isinstance(value, str) else None
        return word if word in known else None

    return read


_READERS: Mapping[str, Callable[[object], Any]] = {
    "competency_threshold": _share,
    "bloc_threshold": _share,
    "award_threshold": _share,
    "compensation_floor": _share,
    "tolerance": _share,
    "compensation": _yes_or_no,
    "rounding": _decimals,
    **{
        name: _one_of(name)
        for name in (
            "bloc_needs",
            "eliminatory",
            "award_needs",
            "jurors",
            "observations",
            "nothing_observed",
            "second_chance",
        )
    },
}
