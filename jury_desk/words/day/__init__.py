"""What the exam day says: why an act is refused, and what the screens and papers name by code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.words import coded

if TYPE_CHECKING:
    from collections.abc import Mapping

AREAS = ("carry", "log", "team", "unforeseen")


def told(code: str, values: Mapping[str, str], language: str) -> str:
    """The sentence of a code with its values; the code itself where it is unknown here."""
    return coded.told("day", code, values, language)


def texts(language: str) -> Mapping[str, str]:
    """Every text of a language by code."""
    return coded.texts("day", language)
