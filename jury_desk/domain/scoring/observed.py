"""What was observed of one candidate: all that a proposal is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple


class Mark(NamedTuple):
    """Where a juror gave a level: a criterion in an assessment, in a part of it where it has any.

    `part` None: the criterion's own part, or the assessment as a whole.
    """

    criterion: str
    assessment: str
    part: str | None
    juror: str


@dataclass(frozen=True)
class Observed:
    """Levels by mark, what is neutralised or held, and the scores of external tests.

    `blocs` are those that the candidate is examined on; None for all. Marks in a held bloc, or on a
    neutralised criterion, count for nothing.
    """

    marks: Mapping[Mark, str] = field(default_factory=dict)
    neutralised: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    scores: Mapping[str, Fraction] = field(default_factory=dict)
    """By the assessment's id."""
    blocs: frozenset[str] | None = None
