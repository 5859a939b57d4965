"""What the preparation of a session says: findings, refusals and faults, by their codes.

Each area has a module with `FR` and `EN`: the same codes, the same {values} in both (a test says
so). A text may hold a second form after a bar, for one: "{count} candidats|{count} candidat".
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jury_desk.domain.preparation.finding import Finding

AREAS = ("card", "people", "jurors", "rules", "timetable", "lists", "papers", "staff")


def finding(found: Finding, language: str) -> str:
    """What a finding says, in a language ("fr" or "en")."""
    return told(found.code, found.values, language)


def told(code: str, values: Mapping[str, str], language: str) -> str:
    """The sentence of a code with its values; the code itself where it is unknown here."""
    text = texts("fr" if language.startswith("fr") else "en").get(code)
    if text is None:
        return code
    many, _, one = text.partition("|")
    return (one if one and values.get("count") == "1" else many).format_map(_Values(values))


@cache
def texts(language: str) -> Mapping[str, str]:
    """Every text of a language by code."""
    found: dict[str, str] = {}
    for area in AREAS:
        module = import_module(f"jury_desk.words.preparation.{area}")
        found.update(getattr(module, language.upper()))
    return found


class _Values(dict[str, str]):
    """Values for a sentence; one that is missing leaves its place empty."""

    def __missing__(self, key: str) -> str:
        return ""
