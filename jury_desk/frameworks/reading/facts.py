"""What an assessment's prose says, and in which words it says so."""

from dataclasses import dataclass
from typing import Literal

from jury_desk.domain.grid import External, Form, Part, Phase, PhaseKind, Setting

FactKind = Literal["setting", "form", "language", "part", "phase", "external", "competency"]


@dataclass(frozen=True)
class Fact:
    """One thing said: `value` names it ("group", "oral", "en", "0.7", "presentation", "C2.1");
    `start` and `end` count characters of the text, end excluded.
    """

    kind: FactKind
    value: str
    start: int
    end: int


@dataclass(frozen=True)
class PartFact:
    """A part with its weight; `key` makes its id ("team", "individual", "written", "part-1")."""

    key: str
    label: str
    setting: Setting | None
    weight: str


@dataclass(frozen=True)
class PhaseFact:
    """A phase; `minutes` where they are printed."""

    kind: PhaseKind
    label: str | None = None
    minutes: int | None = None


@dataclass(frozen=True)
class AssessmentFacts:
    """What the prose of an assessment says about how it is held."""

    setting: Setting | None = None
    forms: tuple[Form, ...] = ()
    languages: tuple[str, ...] = ("fr",)
    parts: tuple[PartFact, ...] = ()
    phases: tuple[PhaseFact, ...] = ()
    external: External | None = None
    codes: tuple[str, ...] = ()
    """Codes of competencies named, ranges spelled out, in the order of the text."""
    whole_bloc: bool = False
    """Whether it says that it assesses every competency of its bloc."""
    facts: tuple[Fact, ...] = ()
    """Where each was read, in the order of the text."""
    language_printed: bool = False
    """Whether a language is printed; else `languages` is what is taken for granted."""

    def grid_parts(self, assessment: str) -> tuple[Part, ...]:
        """The parts as a grid holds them, their ids made from the assessment's."""
        return tuple(
            Part(
                id=f"{assessment}.{part.key}"[:80],
                label=part.label,
                setting=part.setting,
                weight=part.weight,
            )
            for part in self.parts
        )

    def grid_phases(self) -> tuple[Phase, ...]:
        """The phases as a grid holds them."""
        return tuple(
            Phase(kind=phase.kind, label=phase.label, minutes=phase.minutes)
            for phase in self.phases
        )
