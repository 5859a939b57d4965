"""What a proposal says of each competency, bloc and award."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.scoring.exact import Range

if TYPE_CHECKING:
    from jury_desk.domain.scoring.agreement import Agreement
    from jury_desk.domain.scoring.criteria import CriterionValue, Lowest
    from jury_desk.domain.scoring.observed import Mark
    from jury_desk.domain.scoring.rules import Cell
    from jury_desk.domain.scoring.trace import Reason

Outcome = Literal["reached", "not-reached", "jury-decides", "carried", "not-examined"]
"""Proposed: reached or not; or the jury decides, since nothing says. "carried": held already.
"not-examined": the candidate is neither examined on the bloc nor holds it."""


@dataclass(frozen=True)
class CompetencyResult:
    """A competency; or, with an empty `id`, the group of a bloc's criteria that are linked to none,
    with the competencies that it `covers`.

    `value` is exact and not rounded; None where nothing was observed. `barred`: whether it is never
    compensated, whatever its bloc's mean. `compensated`: below its threshold, surely or perhaps,
    and made up for in any case. `weight` is its own beside its bloc's others.
    """

    id: str
    bloc: str
    outcome: Outcome
    value: Range | None
    threshold: Fraction
    weight: Fraction
    reasons: tuple[Reason, ...] = ()
    criteria: tuple[CriterionValue, ...] = ()
    covers: tuple[str, ...] = ()
    seen: frozenset[Cell] = frozenset()
    eliminatory: bool = False
    barred: Lowest = "no"
    compensated: bool = False


@dataclass(frozen=True)
class BlocResult:
    """A bloc; `value` is the weighted mean of its competencies that were observed."""

    id: str
    outcome: Outcome
    value: Range | None
    threshold: Fraction | None
    """None where its outcome hangs on each competency and not on the mean."""
    reasons: tuple[Reason, ...] = ()
    competencies: tuple[CompetencyResult, ...] = ()
    bounds: Range | None = None
    """The mean at worst and at best, with what is unknown."""


@dataclass(frozen=True)
class AwardResult:
    """A full title or a badge."""

    id: str
    outcome: Outcome
    value: Range | None
    threshold: Fraction | None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Proposal:
    """What the regulations propose for one candidate. The jury decides.

    `disagreements`: where jurors are further apart than the tolerance. `unknown`: marks that the
    grid knows nothing of, which counted for nothing.
    """

    blocs: tuple[BlocResult, ...]
    awards: tuple[AwardResult, ...]
    disagreements: tuple[Agreement, ...] = ()
    unknown: tuple[Mark, ...] = ()

    @property
    def competencies(self) -> tuple[CompetencyResult, ...]:
        """Every competency, and each bloc's group of criteria, in reading order."""
        return tuple(item for bloc in self.blocs for item in bloc.competencies)

    @property
    def results(self) -> tuple[CompetencyResult | BlocResult | AwardResult, ...]:
        """Every result: each bloc after its competencies, then the awards."""
        found: list[CompetencyResult | BlocResult | AwardResult] = []
        for bloc in self.blocs:
            found += [*bloc.competencies, bloc]
        return (*found, *self.awards)
