"""The proposal for the full title and for badges, from their blocs and external tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from jury_desk.domain.scoring.exact import ONE, UNKNOWN, Range, mean, meets
from jury_desk.domain.scoring.results import AwardResult, BlocResult, Outcome
from jury_desk.domain.scoring.telling import of_value
from jury_desk.domain.scoring.trace import Reason

if TYPE_CHECKING:
    from jury_desk.domain.grid import Award
    from jury_desk.domain.scoring.observed import Observed
    from jury_desk.domain.scoring.rules import Rules


def award_result(
    rules: Rules, award: Award, blocs: Mapping[str, BlocResult], observed: Observed
) -> AwardResult:
    """The proposal for an award. A carried bloc counts as reached and enters no mean; a full title
    that names no blocs is made of all.
    """
    wanted = award.blocs or (tuple(blocs) if award.kind == "full" else ())
    parts = [blocs[id_] for id_ in wanted if id_ in blocs]
    tests = [_external(rules, assessment, observed) for assessment in award.external]
    outcomes = [outcome for outcome, _ in tests]
    value = None
    if rules.regulations.award_needs == "mean":
        value, outcome = _mean(rules, parts)
        outcomes.append(outcome)
    else:
        outcomes += [part.outcome for part in parts]
    reasons = [*_told_blocs(rules, parts, value), *(reason for _, reason in tests)]
    if not outcomes:
        reasons.append(Reason("proposal-award-empty", award.id))
        outcomes.append("jury-decides")
    threshold = rules.award_threshold if rules.regulations.award_needs == "mean" else None
    return AwardResult(award.id, _all(outcomes), value, threshold, tuple(reasons))


def _all(outcomes: Sequence[Outcome]) -> Outcome:
    """All are needed: one that fails, fails the award; then one that is open leaves it open."""
    if any(outcome in ("not-reached", "not-examined") for outcome in outcomes):
        return "not-reached"
    return "jury-decides" if "jury-decides" in outcomes else "reached"


def _mean(rules: Rules, parts: Sequence[BlocResult]) -> tuple[Range | None, Outcome]:
    """The mean of the blocs examined, and how it meets the award's threshold."""
    if any(part.outcome == "not-examined" for part in parts):
        return None, "not-reached"
    examined = [part for part in parts if part.outcome != "carried"]
    if not examined:
        return None, "reached" if parts else "jury-decides"
    value = mean((ONE, part.value) for part in examined if part.value is not None)
    bounds = mean((ONE, part.bounds or UNKNOWN) for part in examined) or UNKNOWN
    met = meets(bounds, rules.award_threshold, rules.regulations.rounding)
    if met != "not-reached" and any(_unobserved(part) for part in examined):
        return value, "jury-decides"
    return value, met


def _unobserved(part: BlocResult) -> bool:
    """Whether nothing is known of a bloc, or of one of its competencies. What is open between two
    levels is within the bloc's bounds.
    """
    return part.bounds is None or any(
        item.value is None and item.outcome == "jury-decides" for item in part.competencies
    )


def _external(rules: Rules, assessment: str, observed: Observed) -> tuple[Outcome, Reason]:
    """How an external score meets its rule; one whose bloc is held was met with it."""
    texts = {"assessment": rules.names.get(assessment, assessment)}
    if rules.bloc_of.get(assessment) in observed.held:
        return "carried", Reason("proposal-external-carried", assessment, texts)
    rule = rules.external.get(assessment)
    score = observed.scores.get(assessment)
    passed = None if score is None else rules.passes(assessment, score)
    if rule is None or (rule.pass_above is None and rule.pass_at_least is None):
        return "jury-decides", Reason("proposal-external-no-rule", assessment, texts)
    wanted = rules.external_wanted(rule)
    if score is None:
        code = "proposal-external-missing"
        return "jury-decides", Reason(f"{code}-{wanted.kind}", assessment, texts, wanted.numbers)
    numbers = {"score": score, **wanted.numbers}
    code = f"proposal-external-{'passed' if passed else 'failed'}-{wanted.kind}"
    outcome: Outcome = "reached" if passed else "not-reached"
    return outcome, Reason(code, assessment, texts, numbers)


def _told_blocs(rules: Rules, parts: Sequence[BlocResult], value: Range | None) -> Iterator[Reason]:
    by_mean = rules.regulations.award_needs == "mean"
    if value is not None:
        yield of_value(rules, "award", value, rules.award_threshold, str(len(parts)))
    if not by_mean and parts and all(p.outcome in ("reached", "carried") for p in parts):
        yield Reason("proposal-award-every", texts={"count": str(len(parts))})
    told = ("carried", "jury-decides", "not-examined")
    for part in parts:
        if part.outcome in told or (part.outcome == "not-reached" and not by_mean):
            texts = {"bloc": rules.names[part.id]}
            yield Reason(f"proposal-award-bloc-{part.outcome}", part.id, texts)
