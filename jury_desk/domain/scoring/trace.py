"""Why a proposal is what it is: codes with their values, told in sentences by `words`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction


@dataclass(frozen=True)
class Reason:
    """One step of a computation. `about` is the id of the element it is about; `texts`, `numbers`
    and `because` fill its sentence. `words.preparation.rules.reason` tells it.
    """

    code: str
    about: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, Fraction] = field(default_factory=dict)
    because: tuple[Reason, ...] = ()
