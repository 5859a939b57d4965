"""The regulations applied to what was observed: a proposal, which is never a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.scoring.awards import award_result
from jury_desk.domain.scoring.blocs import bloc_result
from jury_desk.domain.scoring.criteria import criterion_value, sorted_marks
from jury_desk.domain.scoring.results import Proposal
from jury_desk.domain.scoring.rules import Rules

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.regulations import Regulations
    from jury_desk.domain.scoring.observed import Observed


def propose(regulations: Regulations, grid: Grid, observed: Observed) -> Proposal:
    """What the regulations propose for one candidate, with the reason of every step.

    Jurors' levels of a criterion are put together; then its observations in the parts of an
    assessment (by their weights) and in several assessments; criteria make the competency's value
    by their weights, those neutralised or not observed left out; competencies make the bloc, blocs
    and external scores the awards. Exact; rounded, where the regulations say, before a value meets
    its threshold. For many candidates make `Rules` once and call `proposal`.
    """
    return proposal(Rules(regulations, grid), observed)


def proposal(rules: Rules, observed: Observed) -> Proposal:
    """`propose` with rules made ready before."""
    levels, unknown = sorted_marks(rules, observed)
    blocs, apart = {}, []
    for bloc in rules.blocs:
        values = {
            item.id: criterion_value(rules, item, levels, observed) for item in bloc.bloc.criteria
        }
        blocs[bloc.bloc.id] = bloc_result(rules, bloc, observed, values)
        if blocs[bloc.bloc.id].competencies:
            apart += [a for value in values.values() for a in value.agreements if a.disagrees]
    awards = [award_result(rules, award, blocs, observed) for award in rules.grid.awards]
    return Proposal(tuple(blocs.values()), tuple(awards), tuple(apart), unknown)
