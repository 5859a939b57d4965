"""What is said of files that travel: refusals, and what screens and commands tell by code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.words import coded

if TYPE_CHECKING:
    from collections.abc import Mapping

AREAS = ("files", "juror", "office", "paper", "signing")


def told(code: str, values: Mapping[str, str], language: str) -> str:
    """The sentence of a code with its values; the code itself where it is unknown here."""
    return coded.told("travel", code, values, language)


def texts(language: str) -> Mapping[str, str]:
    """Every text of a language by code."""
    return coded.texts("travel", language)
