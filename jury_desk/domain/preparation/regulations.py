"""Regulations as data: how marks become a proposal. No number of them stands in code."""

from typing import Annotated, Literal

import msgspec

from jury_desk.domain.document import Document, Slug, SomeText, unique
from jury_desk.domain.scale import DecimalText


class LevelValue(Document, frozen=True, kw_only=True):
    """What a level of a scale counts; None leaves it out of the computation."""

    scale: Slug
    level: Slug
    value: DecimalText | None = None


class PartWeight(Document, frozen=True, kw_only=True):
    """The weight of an assessment's part, as 70 % for the team and 30 % for the individual."""

    assessment: Slug
    part: Slug
    weight: DecimalText


class AssessmentWeight(Document, frozen=True, kw_only=True):
    """The weight of an assessment beside the others that observe the same competency; and, in a
    bloc's mean, of the competencies that it observes.
    """

    assessment: Slug
    weight: DecimalText


class ExternalRule(Document, frozen=True, kw_only=True):
    """The score that an external test takes: above, or at least."""

    assessment: Slug
    name: str = ""
    pass_above: DecimalText | None = None
    pass_at_least: DecimalText | None = None


class Regulations(Document, frozen=True, kw_only=True):
    """The rules of one certification in one session. Values between "0" and "1" unless said."""

    id: Slug
    label: SomeText
    source: str = ""
    """The text that says so, or "default" where nobody did."""
    levels: tuple[LevelValue, ...] = ()
    competency_threshold: DecimalText
    bloc_threshold: DecimalText
    bloc_needs: Literal["every-competency", "mean"]
    """Every competency at its threshold (or compensated), or the blocs' weighted mean alone."""
    compensation: bool
    compensation_floor: DecimalText
    """A competency below its threshold is compensated by its bloc's mean from this value on."""
    eliminatory: Literal["fails-competency", "fails-bloc"]
    """What an eliminatory criterion at its lowest level does. An eliminatory competency below its
    threshold always fails its bloc, and is never compensated."""
    eliminatory_competencies: tuple[Slug, ...] = ()
    award_needs: Literal["every-bloc", "mean"]
    award_threshold: DecimalText
    parts: tuple[PartWeight, ...] = ()
    assessments: tuple[AssessmentWeight, ...] = ()
    external: tuple[ExternalRule, ...] = ()
    jurors: Literal["median", "mean", "majority", "consensus"]
    """How several jurors' levels of one criterion are put together."""
    observations: Literal["mean", "best", "worst"]
    """How one criterion's observations in several assessments are put together."""
    nothing_observed: Literal["jury-decides", "not-reached"]
    """What a competency with nothing observed gives."""
    tolerance: DecimalText
    """Jurors further apart than this disagree."""
    second_chance: Literal["none", "failed-competencies", "failed-blocs", "failed-assessments"]
    rounding: Annotated[int, msgspec.Meta(ge=0, le=6)] | None = None
    """Decimals to which a value is rounded (half up) before it meets its threshold; None: exact."""

    def __post_init__(self) -> None:
        unique("level", [f"{item.scale} {item.level}" for item in self.levels])
        unique("part", [f"{item.assessment} {item.part}" for item in self.parts])
        unique("assessment", [item.assessment for item in self.assessments])
        unique("external test", [item.assessment for item in self.external])
