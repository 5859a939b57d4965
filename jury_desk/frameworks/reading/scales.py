"""Scales, weights and thresholds as framework documents print them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from jury_desk.domain.scale import Level, Scale


def standard_scale() -> Scale:
    """The scale where a document prints none: acquis, partiellement acquis, non acquis."""
    levels = (
        ("acquis", "Acquis", "✓", "1", "1", False),
        ("partiel", "Partiellement acquis", "~", "0.5", "2", True),
        ("non-acquis", "Non acquis", "✗", "0", "3", True),
        ("non-observe", "Non observé", "–", None, "4", False),
    )
    return Scale(
        id="acquis",
        label="Acquis / partiellement acquis / non acquis",
        levels=tuple(
            Level(id=id_, label=label, short=short, value=value, key=key, needs_justification=why)
            for id_, label, short, value, key, why in levels
        ),
    )


def standard_rules() -> dict[str, Any]:
    """The rules where a document prints none."""
    return {
        "competency_threshold": "0.5",
        "bloc_threshold": "0.5",
        "compensation": False,
        "eliminatory": "fails_competency",
        "jurors": "majority",
        "tolerance": "0.5",
        "source": "default",
    }


@dataclass(frozen=True)
class WeightRead:
    """A weight printed beside a criterion; the words stand from `start` to `end`."""

    weight: Decimal
    start: int
    end: int


@dataclass(frozen=True)
class RuleRead:
    """A rule printed: an entry of the grid's `rules`, and where the words stand."""

    name: str
    value: Any
    start: int
    end: int


def scale_of(labels: Sequence[str]) -> Scale | None:
    """The scale whose levels these are (headings of columns, entries of a legend), or None where
    they are no levels. Levels keep the order of `labels`, the i-th level being the i-th label's;
    one that means "not observed" counts for nothing (value None).
    """
    return None


def weight_in(text: str) -> WeightRead | None:
    """The weight that a text prints ("/5", "sur 5 points", "Coef. 2", "20 %"), exact, or None."""
    return None


def eliminatory_in(text: str) -> tuple[int, int] | None:
    """Where a text says that what it is about is eliminatory, or None."""
    return None


def rules_in(text: str) -> tuple[RuleRead, ...]:
    """Thresholds and compensation that a text prints."""
    return ()
