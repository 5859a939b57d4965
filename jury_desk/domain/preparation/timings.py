"""How a grid's assessments stand in a timetable to begin with, before anybody changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.document import Document, unique
from jury_desk.domain.grid import Form, PhaseKind
from jury_desk.domain.preparation.durations import WORKED
from jury_desk.domain.preparation.people import Minutes
from jury_desk.domain.preparation.timetable import AssessmentTiming, PhaseTiming

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jury_desk.domain.grid import Assessment, Grid, Phase

ORDER: tuple[PhaseKind, ...] = (
    "preparation",
    "presentation",
    "roleplay",
    "questions",
    "deliberation",
    "break",
)
"""The order in which phases follow where nothing else says it."""


class FormTiming(Document, frozen=True, kw_only=True):
    """The phases that an assessment of a form has where its grid prints none."""

    form: Form
    phases: tuple[PhaseTiming, ...]


class TimingDefaults(Document, frozen=True, kw_only=True):
    """What stands in for what a grid does not print: the program ships it as data.

    `forms` are those that take place before a panel, the one that tells most about the phases
    first; an assessment of none of them takes place elsewhere. `phases` hold the minutes of a
    phase that a grid names without its length, `each_minutes` those of a team member's questions.
    """

    forms: tuple[FormTiming, ...]
    phases: tuple[PhaseTiming, ...]
    each_minutes: Minutes

    def __post_init__(self) -> None:
        unique("form", [item.form for item in self.forms])
        unique("phase", [item.kind for item in self.phases])
        missing = set(ORDER) - {item.kind for item in self.phases}
        if missing:
            raise ValueError(f"phases: no minutes for {min(missing)!r}")

    def minutes(self, kind: PhaseKind) -> int:
        """The minutes of a phase whose length is not printed."""
        return next(item.minutes for item in self.phases if item.kind == kind)

    def timing(self, forms: tuple[Form, ...]) -> FormTiming | None:
        """The first form of the defaults that is among these, or None."""
        return next((item for item in self.forms if item.form in forms), None)


def initial(grid: Grid, defaults: TimingDefaults) -> tuple[AssessmentTiming, ...]:
    """The timing of every assessment of `grid`, in reading order: with the minutes and the names of
    phases that it prints, and the defaults' minutes where it prints none.
    """
    return tuple(
        _timing(assessment, defaults) for bloc in grid.blocs for assessment in bloc.assessments
    )


def _timing(assessment: Assessment, defaults: TimingDefaults) -> AssessmentTiming:
    form = defaults.timing(assessment.forms)
    if form is None or assessment.external is not None:
        return AssessmentTiming(id=assessment.id, planned=False)
    phases = tuple(_phases(assessment.phases, form, defaults))
    settings = {assessment.setting, *(part.setting for part in assessment.parts)}
    if not settings & {"group", "both"}:
        return AssessmentTiming(id=assessment.id, phases=phases)
    each = 0
    if settings & {"individual", "both"}:
        # Group work gives an individual result: the questions are each member's own.
        questions = sum(item.minutes for item in phases if item.kind == "questions")
        printed = any(p.kind == "questions" and p.minutes for p in assessment.phases)
        each = questions if printed else defaults.each_minutes
        phases = tuple(item for item in phases if item.kind != "questions")
    named = (p.label for p in assessment.phases if each and p.kind == "questions" and p.label)
    return AssessmentTiming(
        id=assessment.id,
        subject="team",
        phases=tuple(_of_the_team(item, assessment) for item in phases),
        each_minutes=each,
        each_label=next(named, None),
    )


def _of_the_team(phase: PhaseTiming, assessment: Assessment) -> PhaseTiming:
    """The phase with the team's part in it, where the assessment has one part of that kind."""
    parts = [part.id for part in assessment.parts if part.setting == "group"]
    if len(parts) != 1 or phase.kind not in WORKED:
        return phase
    return structs.replace(phase, part=parts[0])


def _phases(
    printed: tuple[Phase, ...], form: FormTiming, defaults: TimingDefaults
) -> Iterator[PhaseTiming]:
    """Each kind in its order: as printed where it is, else as the form has it."""
    usual = {item.kind: item.minutes for item in form.phases}
    for kind in ORDER:
        named = [phase for phase in printed if phase.kind == kind]
        for phase in named:
            minutes = phase.minutes or usual.get(kind) or defaults.minutes(kind)
            # A grid may print days of work: no phase of a passage is longer than a day.
            yield PhaseTiming(kind=kind, minutes=min(minutes, 24 * 60), label=phase.label)
        if not named and kind in usual:
            yield PhaseTiming(kind=kind, minutes=usual[kind])
