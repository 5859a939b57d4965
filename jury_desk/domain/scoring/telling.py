"""The reasons of a competency's proposal, criterion by criterion."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from jury_desk.domain.scoring.exact import ZERO, Range, at, fraction, mean, rounded
from jury_desk.domain.scoring.trace import Reason

if TYPE_CHECKING:
    from jury_desk.domain.scoring.agreement import Agreement
    from jury_desk.domain.scoring.criteria import CriterionValue
    from jury_desk.domain.scoring.results import Outcome
    from jury_desk.domain.scoring.rules import Cell, Rules

_HOLDS_BACK = 3
"""Criteria that a bloc's sentence names for a competency that holds it back."""


def of_competency(
    rules: Rules,
    value: Range,
    outcome: Outcome,
    criteria: Sequence[CriterionValue],
    eliminated: Sequence[CriterionValue],
) -> Iterator[Reason]:
    """Why a competency with something observed is proposed as it is, in the order to be told."""
    observed = [item for item in criteria if item.value is not None]
    yield of_value(rules, "competency", value, rules.competency_threshold, str(len(observed)))
    for item in eliminated:
        if rules.regulations.eliminatory == "fails-competency":
            sure = "" if item.lowest == "yes" else "-perhaps"
            yield Reason(
                f"proposal-eliminatory-criterion{sure}",
                item.criterion.id,
                {"criterion": rules.names[item.criterion.id]},
                because=tuple(of_criterion(rules, item)),
            )
    yield from _parts(rules, observed)
    if outcome != "reached":
        for item in weakest(rules, observed):
            yield from of_criterion(rules, item)
    yield from _several_assessments(rules, observed)
    yield from _differing(rules, observed)
    yield from of_missing(rules, criteria)


def of_value(rules: Rules, what: str, value: Range, threshold: Fraction, count: str) -> Reason:
    """The value beside its threshold. `what`: "competency", "bloc" or "award"."""
    decimals = rules.regulations.rounding
    numbers = {"value": value.low, "high": value.high, "threshold": threshold}
    code = f"proposal-{what}-value"
    if not value.exact:
        code += "-between"
    elif (shown := rounded(value.low, decimals)) != value.low:
        numbers["rounded"] = shown
        code += "-rounded"
    return Reason(code, texts={"count": count}, numbers=numbers)


def weakest(rules: Rules, observed: Sequence[CriterionValue]) -> list[CriterionValue]:
    """The criteria below the competency's threshold, surely or perhaps, the lowest first."""
    low = [i for i in observed if i.value is not None and i.value.low < rules.competency_threshold]
    return sorted(low, key=lambda item: item.value or at(ZERO))


def held_back_by(rules: Rules, criteria: Sequence[CriterionValue]) -> tuple[Reason, ...]:
    """The few criteria that a bloc's sentence names."""
    observed = [item for item in criteria if item.value is not None]
    named = weakest(rules, observed)[:_HOLDS_BACK]
    return tuple(reason for item in named for reason in of_criterion(rules, item))


def of_criterion(rules: Rules, item: CriterionValue) -> Iterator[Reason]:
    """What jurors gave a criterion, one reason for each place where it was observed."""
    for agreement in item.agreements:
        if agreement.value is not None:
            yield _of_agreement(rules, item, agreement)


def _of_agreement(rules: Rules, item: CriterionValue, agreement: Agreement) -> Reason:
    about = item.criterion.id
    texts = {"criterion": rules.names[about]}
    if agreement.score is not None:
        texts["assessment"] = rules.names[agreement.assessment]
        return Reason("proposal-criterion-score", about, texts, {"score": agreement.score})
    value = agreement.value or at(ZERO)
    scale = rules.scale_of(item.criterion)
    given = [level for _, level in agreement.levels if scale.values[level] is not None]
    same = [level for level in given if value.exact and scale.values[level] == value.low]
    texts |= {"of": str(len(given)), "count": str(len(same))}
    if same and len(set(same)) == 1 and (len(same) > 1 or len(given) == 1):
        texts["level"] = _in_a_sentence(scale.labels[same[0]])
        alone = "one" if len(given) == 1 else "all" if len(same) == len(given) else "some"
        return Reason(f"proposal-criterion-{alone}", about, texts)
    order = sorted(given, key=lambda level: scale.values[level] or ZERO, reverse=True)
    texts["levels"] = ", ".join(_in_a_sentence(scale.labels[level]) for level in order)
    how = rules.regulations.jurors
    code = f"proposal-criterion-{how}" if value.exact else f"proposal-criterion-no-{how}"
    return Reason(code, about, texts, {"value": value.low})


def _in_a_sentence(label: str) -> str:
    return label[:1].lower() + label[1:]


def _several_assessments(rules: Rules, observed: Sequence[CriterionValue]) -> Iterator[Reason]:
    for item in observed:
        assessments = {assessment for assessment, _ in item.seen}
        if len(assessments) > 1 and item.value is not None:
            yield Reason(
                f"proposal-observations-{rules.regulations.observations}",
                item.criterion.id,
                {"criterion": rules.names[item.criterion.id], "count": str(len(assessments))},
                {"value": item.value.low, "high": item.value.high},
            )


def _differing(rules: Rules, observed: Sequence[CriterionValue]) -> Iterator[Reason]:
    for item in observed:
        for agreement in item.agreements:
            if agreement.disagrees:
                yield Reason(
                    "proposal-disagreement",
                    item.criterion.id,
                    {"criterion": rules.names[item.criterion.id]},
                    {"spread": agreement.spread, "tolerance": rules.tolerance},
                )


def _parts(rules: Rules, observed: Sequence[CriterionValue]) -> Iterator[Reason]:
    """What each part of an assessment came to, where several were observed."""
    found: dict[str, dict[Cell, list[tuple[Fraction, Range]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for item in observed:
        for agreement in item.agreements:
            if agreement.part is not None and agreement.value is not None:
                cell: Cell = (agreement.assessment, agreement.part)
                weight = fraction(item.criterion.weight)
                found[agreement.assessment][cell].append((weight, agreement.value))
    for assessment, cells in found.items():
        if len(cells) < 2:
            continue
        asked = sum((max(rules.part_weight(cell), ZERO) for cell in cells), ZERO)
        told = []
        for cell, weighted in cells.items():
            value = mean(weighted)
            if value is not None and asked and rules.part_weight(cell) > 0:
                numbers = {"share": rules.part_weight(cell) / asked * 100, "value": value.low}
                texts = {"part": rules.names[cell[1] or ""]}
                told.append(Reason("proposal-part", cell[1] or "", texts, numbers))
        texts = {"assessment": rules.names[assessment]}
        yield Reason("proposal-parts", assessment, texts, because=tuple(told))


def of_missing(rules: Rules, criteria: Sequence[CriterionValue]) -> Iterator[Reason]:
    """The criteria without a value, by why."""
    for missing in ("neutralised", "not-observed", "no-mark", "no-score"):
        names = [rules.names[i.criterion.id] for i in criteria if i.missing == missing]
        if names:
            texts = {"criteria": ", ".join(names), "count": str(len(names))}
            yield Reason(f"proposal-{missing}", texts=texts)
