"""Scales: the levels a criterion can be given."""

from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from jury_desk.domain.document import Document, Slug, unique


def _decimal_text(text: str) -> str:
    number = Decimal(text)  # InvalidOperation is an ArithmeticError: turned into a ValueError below
    if not number.is_finite():
        raise ValueError("not a number")
    return text


def _checked(text: str) -> str:
    try:
        return _decimal_text(text)
    except ArithmeticError:
        raise ValueError(f"not a decimal number: {text!r}") from None


DecimalText = Annotated[str, AfterValidator(_checked)]
"""An exact number as text: "0.7"."""


class Level(Document):
    """One level of a scale. `value` lies between "0" and "1"; None leaves it out of the count."""

    id: Slug
    label: str = Field(min_length=1)
    short: str = Field(min_length=1)
    value: DecimalText | None = None
    key: str = Field(min_length=1, max_length=1)
    needs_justification: bool = False

    @model_validator(mode="after")
    def _value_between_0_and_1(self) -> "Level":
        if self.value is not None and not 0 <= Decimal(self.value) <= 1:
            raise ValueError(f"level {self.id}: value {self.value} is not between 0 and 1")
        return self


class Scale(Document):
    """An ordered set of levels, each with its own id and key."""

    id: Slug
    label: str
    levels: tuple[Level, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _levels_differ(self) -> "Scale":
        unique("level", [level.id for level in self.levels])
        unique("level key", [level.key for level in self.levels])
        return self

    def level(self, level_id: str) -> Level | None:
        """The level of that id, or None."""
        return next((level for level in self.levels if level.id == level_id), None)
