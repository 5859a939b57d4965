"""The phases of a passage as its panel goes through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.preparation.durations import WORKED, examined, with_extra
from jury_desk.domain.session import PlannedPhase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import (
        AssessmentTiming,
        PhaseTiming,
        PlannedPassage,
    )


def planned_phases(
    preparation: Preparation, grid: Grid, passage: PlannedPassage
) -> tuple[PlannedPhase, ...]:
    """The passage's phases with the lengths that its place in the timetable holds, and the names
    and languages of today: these move nothing.

    A team's individual questions are one phase for each member who is examined, with the minutes
    that are theirs (product.md, rule 5: group work gives an individual result).
    """
    timing = preparation.timings.get(passage.assessment)
    each = _place_of_each(passage, timing)
    found: list[PlannedPhase] = []
    for at, (phase, named) in enumerate(_paired(passage, timing)):
        if timing is not None and at == each:
            found += _of_each(preparation, grid, timing, passage)
        else:
            found.append(_planned(phase, named))
    return tuple(found)


def phase_names(preparation: Preparation, passage: PlannedPassage) -> tuple[str | None, ...]:
    """The own name of each of the passage's phases, as they stand in the timetable; None where its
    kind is all that is said.
    """
    timing = preparation.timings.get(passage.assessment)
    each = _place_of_each(passage, timing)
    return tuple(
        timing.each_label if timing and at == each else named.label if named else None
        for at, (_, named) in enumerate(_paired(passage, timing))
    )


def _paired(
    passage: PlannedPassage, timing: AssessmentTiming | None
) -> Iterator[tuple[PhaseTiming, PhaseTiming | None]]:
    """Each phase with the timing's of its kind, in their order; None where there is none left."""
    each = _place_of_each(passage, timing)
    left = list(timing.phases if timing else ())
    for at, phase in enumerate(passage.phases):
        named = next((item for item in left if item.kind == phase.kind), None)
        if named is not None and at != each:
            left.remove(named)
        yield phase, None if at == each else named


def _planned(phase: PhaseTiming, named: PhaseTiming | None) -> PlannedPhase:
    if named is None:
        return PlannedPhase(kind=phase.kind, minutes=phase.minutes)
    return PlannedPhase(
        kind=phase.kind,
        minutes=phase.minutes,
        label=named.label,
        language=named.language,
        part=named.part,
    )


def _place_of_each(passage: PlannedPassage, timing: AssessmentTiming | None) -> int | None:
    """Where the individual questions stand: they are the last phase in which the team works."""
    if timing is None or passage.team is None or not timing.each_minutes:
        return None
    worked = [at for at, phase in enumerate(passage.phases) if phase.kind in WORKED]
    last = worked[-1] if worked else None
    return last if last is not None and passage.phases[last].kind == "questions" else None


def _of_each(
    preparation: Preparation, grid: Grid, timing: AssessmentTiming, passage: PlannedPassage
) -> Iterator[PlannedPhase]:
    bloc = grid.bloc_of_assessment(passage.assessment)
    assessment = bloc.assessment(passage.assessment) if bloc else None
    own = [p.id for p in (assessment.parts if assessment else ()) if p.setting == "individual"]
    for person in examined(preparation, grid, timing.id, passage.subject):
        yield PlannedPhase(
            kind="questions",
            minutes=with_extra(timing.each_minutes, person.extra_time),
            label=timing.each_label,
            member=person.id,
            language=timing.each_language,
            part=own[0] if len(own) == 1 else None,
        )
