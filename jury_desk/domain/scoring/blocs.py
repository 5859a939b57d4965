"""A bloc's proposal from its competencies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.scoring.competencies import competency_result, eliminates
from jury_desk.domain.scoring.exact import (
    ONE,
    UNKNOWN,
    ZERO,
    Range,
    at,
    fraction,
    mean,
    meets,
    rounded,
)
from jury_desk.domain.scoring.results import BlocResult, CompetencyResult, Outcome
from jury_desk.domain.scoring.telling import held_back_by, of_criterion, of_value
from jury_desk.domain.scoring.trace import Reason

if TYPE_CHECKING:
    from jury_desk.domain.scoring.criteria import CriterionValue
    from jury_desk.domain.scoring.observed import Observed
    from jury_desk.domain.scoring.rules import BlocRules, Rules

Sure = Literal["yes", "perhaps", "no"]


def bloc_result(
    rules: Rules, bloc: BlocRules, observed: Observed, values: Mapping[str, CriterionValue]
) -> BlocResult:
    """The proposal for a bloc. `values` are its criteria's, by id. One that is held is carried, and
    nothing of it is computed.
    """
    id_ = bloc.bloc.id
    if id_ in observed.held:
        return BlocResult(id_, "carried", None, None, (Reason("proposal-carried", id_),))
    if observed.blocs is not None and id_ not in observed.blocs:
        return BlocResult(id_, "not-examined", None, None, (Reason("proposal-not-examined", id_),))
    found = tuple(_competencies(rules, bloc, values))
    if not found:
        return BlocResult(id_, "jury-decides", None, None, (Reason("proposal-bloc-empty", id_),))
    value, bounds = _means(rules, found)
    if rules.regulations.bloc_needs == "every-competency":
        found = tuple(_compensated(rules, item, value, bounds) for item in found)
    failing, open_ = _eliminated(rules, found)
    outcome = _outcome(rules, found, bounds, failing, open_)
    reasons = tuple(_told(rules, bloc, found, value, outcome, (*failing, *open_)))
    mean_counts = rules.regulations.bloc_needs == "mean" or rules.regulations.compensation
    threshold = rules.bloc_threshold if mean_counts else None
    return BlocResult(id_, outcome, value, threshold, reasons, found, bounds)


def _competencies(
    rules: Rules, bloc: BlocRules, values: Mapping[str, CriterionValue]
) -> Iterator[CompetencyResult]:
    """The competencies that are judged one by one, then the group of criteria linked to none: it
    weighs what the competencies weigh that have no criterion of their own, else 1.
    """
    id_ = bloc.bloc.id
    for competency in bloc.judged:
        own = [values[item.id] for item in bloc.criteria.get(competency.id, ())]
        weight = fraction(competency.weight)
        yield competency_result(rules, id_, competency.id, weight, own)
    if bloc.loose:
        weights = [max(fraction(item.weight), ZERO) for item in bloc.covered]
        loose = [values[item.id] for item in bloc.loose]
        covers = tuple(item.id for item in bloc.covered)
        yield competency_result(rules, id_, "", sum(weights, ZERO) or ONE, loose, covers)


def _means(rules: Rules, found: Sequence[CompetencyResult]) -> tuple[Range | None, Range]:
    """The bloc's mean over what was observed; and at worst and at best, with what is unknown. A
    competency that is not reached because nothing was observed counts nothing.
    """

    def counted(item: CompetencyResult) -> Range | None:
        if item.value is None and item.outcome == "not-reached":
            return at(ZERO)
        return item.value

    shares = rules.shares([(item.weight, item.seen) for item in found])
    value = mean(
        (share, known)
        for share, item in zip(shares, found, strict=True)
        if (known := counted(item)) is not None
    )
    bounds = mean(
        (share, counted(item) or UNKNOWN) for share, item in zip(shares, found, strict=True)
    )
    return value, bounds or UNKNOWN


def _compensated(
    rules: Rules, item: CompetencyResult, value: Range | None, bounds: Range
) -> CompetencyResult:
    """The competency, compensated where it is below its threshold and its bloc makes up for it."""
    if item.outcome not in ("not-reached", "jury-decides"):
        return item
    sure = _compensation(rules, item, bounds)
    if sure == "no" or (sure == "perhaps" and item.outcome == "jury-decides"):
        return item
    numbers = {"floor": rules.floor, "value": (item.value or at(ZERO)).low}
    numbers |= {"mean": (value or bounds).low, "threshold": rules.bloc_threshold}
    code = "proposal-compensated" if sure == "yes" else "proposal-compensation-open"
    return replace(
        item,
        compensated=sure == "yes",
        outcome=item.outcome if sure == "yes" else "jury-decides",
        reasons=(*item.reasons, Reason(code, item.id, numbers=numbers)),
    )


def _compensation(rules: Rules, item: CompetencyResult, bounds: Range) -> Sure:
    """Whether a competency below its threshold is made up for."""
    if not rules.regulations.compensation or item.barred == "yes" or item.value is None:
        return "no"
    decimals = rules.regulations.rounding
    above = meets(item.value, rules.floor, decimals)
    made_up = meets(bounds, rules.bloc_threshold, decimals)
    if "not-reached" in (above, made_up):
        return "no"
    sure = above == made_up == "reached" and item.barred == "no"
    return "yes" if sure else "perhaps"


def _eliminated(
    rules: Rules, found: Sequence[CompetencyResult]
) -> tuple[tuple[CriterionValue, ...], tuple[CriterionValue, ...]]:
    """The eliminatory criteria that fail the bloc, and those that perhaps do."""
    if rules.regulations.eliminatory != "fails-bloc":
        return (), ()
    hits = [one for item in found for one in item.criteria if eliminates(rules, one)]
    return (
        tuple(one for one in hits if one.lowest == "yes"),
        tuple(one for one in hits if one.lowest == "perhaps"),
    )


def _outcome(
    rules: Rules,
    found: Sequence[CompetencyResult],
    bounds: Range,
    failing: Sequence[CriterionValue],
    open_: Sequence[CriterionValue],
) -> Outcome:
    if failing or any(item.eliminatory and item.outcome == "not-reached" for item in found):
        return "not-reached"
    if rules.regulations.bloc_needs == "mean":
        met = meets(bounds, rules.bloc_threshold, rules.regulations.rounding)
        # What is open between two levels is within the bounds; these are not.
        undecided = bool(open_) or any(
            item.outcome == "jury-decides" and (item.eliminatory or item.value is None)
            for item in found
        )
        return met if met == "not-reached" or not undecided else "jury-decides"
    missing = [item for item in found if not item.compensated]
    if any(item.outcome == "not-reached" for item in missing):
        return "not-reached"
    undecided = bool(open_) or any(item.outcome == "jury-decides" for item in missing)
    return "jury-decides" if undecided else "reached"


def _told(
    rules: Rules,
    bloc: BlocRules,
    found: Sequence[CompetencyResult],
    value: Range | None,
    outcome: Outcome,
    eliminated: Sequence[CriterionValue],
) -> Iterator[Reason]:
    every = rules.regulations.bloc_needs == "every-competency"
    for item in found:
        yield from _held_back(rules, item, every=every)
    for one in eliminated:
        sure = "" if one.lowest == "yes" else "-perhaps"
        yield Reason(
            f"proposal-eliminatory-bloc{sure}",
            one.criterion.id,
            {"criterion": rules.names[one.criterion.id]},
            because=tuple(of_criterion(rules, one)),
        )
    if every and outcome == "reached":
        own = sum(1 for item in found if item.id)
        of = "" if own == len(found) else "-and-group" if own else "-group"
        yield Reason(f"proposal-bloc-every{of}", texts={"count": str(own)})
    if value is not None and (not every or rules.regulations.compensation):
        yield of_value(rules, "bloc", value, rules.bloc_threshold, str(len(found)))
    if any(item.id == "" for item in found):
        yield Reason(
            "proposal-loose-criteria",
            texts={"count": str(len(bloc.loose)), "covered": str(len(bloc.covered))},
        )


def _held_back(rules: Rules, item: CompetencyResult, *, every: bool) -> Iterator[Reason]:
    """Why a competency holds its bloc back, or is made up for."""
    name = {"competency": rules.names.get(item.id, "")}
    of = "" if item.id else "-group"
    numbers: dict[str, Fraction] = {"threshold": item.threshold}
    if item.value is not None:
        numbers |= {"value": item.value.low, "high": item.value.high}
    because = held_back_by(rules, item.criteria)
    if item.outcome == "jury-decides":
        code = "open" if item.value is not None else "unobserved"
        code += "-made-up" if item.compensated else ""
        yield Reason(f"proposal-competency-{code}{of}", item.id, name, numbers, because)
    elif item.outcome == "not-reached" and item.compensated:
        yield Reason(f"proposal-competency-made-up{of}", item.id, name, numbers, because)
    elif item.outcome == "not-reached" and (every or item.eliminatory):
        if item.eliminatory:
            code = "eliminatory"
        elif item.value is None:
            code = "unobserved-fails"
        elif rounded(item.value.low, rules.regulations.rounding) >= item.threshold:
            code = "eliminated"
        else:
            code = "below"
        yield Reason(f"proposal-competency-{code}{of}", item.id, name, numbers, because)
