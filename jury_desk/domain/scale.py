"""Scales: the levels a criterion can be given."""

from decimal import Decimal
from typing import Annotated

import msgspec

from jury_desk.domain.document import Document, Slug, SomeText, unique

DecimalText = Annotated[str, msgspec.Meta(pattern=r"\A-?[0-9]{1,12}(\.[0-9]{1,12})?\Z")]
"""An exact number as text: "0.7"."""


class Level(Document, frozen=True, kw_only=True):
    """One level of a scale. `value` lies between "0" and "1"; None leaves it out of the count."""

    id: Slug
    label: SomeText
    short: SomeText
    value: DecimalText | None = None
    key: Annotated[str, msgspec.Meta(min_length=1, max_length=1)]
    needs_justification: bool = False

    def __post_init__(self) -> None:
        if self.value is not None and not 0 <= Decimal(self.value) <= 1:
            raise ValueError(f"level {self.id}: value {self.value} is not between 0 and 1")


class Scale(Document, frozen=True, kw_only=True):
    """An ordered set of levels, each with its own id and key."""

    id: Slug
    label: str
    levels: Annotated[tuple[Level, ...], msgspec.Meta(min_length=2)]

    def __post_init__(self) -> None:
        unique("level", [level.id for level in self.levels])
        unique("level key", [level.key for level in self.levels])

    def level(self, level_id: str) -> Level | None:
        """The level of that id, or None."""
        return next((level for level in self.levels if level.id == level_id), None)
