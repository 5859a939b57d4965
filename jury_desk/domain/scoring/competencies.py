"""A competency's proposal from its criteria."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from jury_desk.domain.scoring.exact import fraction, mean, meets
from jury_desk.domain.scoring.results import CompetencyResult, Outcome
from jury_desk.domain.scoring.telling import of_competency, of_missing
from jury_desk.domain.scoring.trace import Reason

if TYPE_CHECKING:
    from jury_desk.domain.scoring.criteria import CriterionValue, Lowest
    from jury_desk.domain.scoring.rules import Rules


def competency_result(
    rules: Rules,
    bloc: str,
    competency: str,
    weight: Fraction,
    criteria: Sequence[CriterionValue],
    covers: tuple[str, ...] = (),
) -> CompetencyResult:
    """The proposal for a competency; for a bloc's criteria without one where `competency` is ""."""
    observed = [item for item in criteria if item.value is not None]
    shares = rules.shares([(fraction(i.criterion.weight), i.seen) for i in observed])
    value = mean(
        (share, item.value)
        for share, item in zip(shares, observed, strict=True)
        if item.value is not None
    )
    if value is None:
        return _nothing_observed(rules, bloc, competency, weight, criteria, covers)
    outcome: Outcome = meets(value, rules.competency_threshold, rules.regulations.rounding)
    eliminated = [item for item in observed if eliminates(rules, item)]
    failed: Lowest = "no"
    if rules.regulations.eliminatory == "fails-competency" and eliminated:
        failed = "yes" if any(item.lowest == "yes" for item in eliminated) else "perhaps"
    if failed == "yes":
        outcome = "not-reached"
    elif failed == "perhaps" and outcome == "reached":
        outcome = "jury-decides"
    eliminatory = competency in rules.eliminatory
    return CompetencyResult(
        id=competency,
        bloc=bloc,
        outcome=outcome,
        value=value,
        threshold=rules.competency_threshold,
        weight=weight,
        reasons=tuple(of_competency(rules, value, outcome, criteria, eliminated)),
        criteria=tuple(criteria),
        covers=covers,
        seen=frozenset(cell for item in observed for cell in item.seen),
        eliminatory=eliminatory,
        barred="yes" if eliminatory else failed,
    )


def eliminates(rules: Rules, item: CriterionValue) -> bool:
    """Whether a criterion is eliminatory and stands, surely or perhaps, at its lowest level."""
    scale = rules.scale_of(item.criterion)
    return item.criterion.eliminatory and item.lowest != "no" and scale.lowest < scale.highest


def _nothing_observed(
    rules: Rules,
    bloc: str,
    competency: str,
    weight: Fraction,
    criteria: Sequence[CriterionValue],
    covers: tuple[str, ...],
) -> CompetencyResult:
    """No proposal, or not reached, as the regulations say. Where every criterion is neutralised, or
    what was observed weighs nothing, it is always the jury who decides: neither an accommodation
    nor a weight must fail anybody.
    """
    neutralised = bool(criteria) and all(item.missing == "neutralised" for item in criteria)
    weightless = any(item.value is not None for item in criteria)
    fails = (
        rules.regulations.nothing_observed == "not-reached" and not neutralised and not weightless
    )
    return CompetencyResult(
        id=competency,
        bloc=bloc,
        outcome="not-reached" if fails else "jury-decides",
        value=None,
        threshold=rules.competency_threshold,
        weight=weight,
        reasons=tuple(_told_nothing(rules, criteria, fails=fails, neutralised=neutralised)),
        criteria=tuple(criteria),
        covers=covers,
        seen=frozenset(cell for i in criteria for cell in rules.offered(i.criterion.id)),
        eliminatory=competency in rules.eliminatory,
        barred="yes",
    )


def _told_nothing(
    rules: Rules, criteria: Sequence[CriterionValue], *, fails: bool, neutralised: bool
) -> Iterator[Reason]:
    if not criteria:
        code = "no-criterion"
    elif neutralised:
        code = "all-neutralised"
    elif any(item.value is not None for item in criteria):
        code = "weightless"
    else:
        code = "nothing-observed"
    yield Reason(f"proposal-{code}-fails" if fails else f"proposal-{code}")
    yield from of_missing(rules, criteria)
