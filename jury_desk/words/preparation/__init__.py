"""What the preparation of a session says: findings, refusals and faults, by their codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.words import coded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jury_desk.domain.preparation.finding import Finding

AREAS = (
    "card",
    "acts",
    "people",
    "jurors",
    "rules",
    "proposals",
    "timetable",
    "lists",
    "papers",
    "staff",
)


def finding(found: Finding, language: str) -> str:
    """What a finding says, in a language ("fr" or "en")."""
    return told(found.code, found.values, language)


def told(code: str, values: Mapping[str, str], language: str) -> str:
    """The sentence of a code with its values; the code itself where it is unknown here."""
    return coded.told("preparation", code, values, language)


def texts(language: str) -> Mapping[str, str]:
    """Every text of a language by code."""
    return coded.texts("preparation", language)
