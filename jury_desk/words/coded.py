"""Texts by code, in areas: each area is a module with `FR` and `EN`, the same codes and {values}.

A text may hold a second form after a bar, for one: "{count} candidats|{count} candidat". French
spacing is set here, for all; a value that is a day ("2027-06-14"), or made of codes of words
("word-sex word-route"), is told in words.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from jury_desk import words
from jury_desk.words.typography import french

if TYPE_CHECKING:
    from collections.abc import Mapping

_CODES = re.compile(r"word-[a-z-]+( word-[a-z-]+)*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def told(package: str, code: str, values: Mapping[str, str], language: str) -> str:
    """The sentence of a code with its values; the code itself where it is unknown there.

    `package` is one below `jury_desk.words` that names its `AREAS`.
    """
    spoken = "fr" if language.startswith("fr") else "en"
    known = texts(package, spoken)
    text = known.get(code)
    if text is None:
        return code
    many, _, one = text.partition("|")
    said = {name: _in_words(value, known, spoken) for name, value in values.items()}
    return (one if one and values.get("count") == "1" else many).format_map(_Values(said))


@cache
def texts(package: str, language: str) -> Mapping[str, str]:
    """Every text of a language by code."""
    found: dict[str, str] = {}
    for area in import_module(f"jury_desk.words.{package}").AREAS:
        module = import_module(f"jury_desk.words.{package}.{area}")
        found.update(getattr(module, language.upper()))
    return {code: french(text) for code, text in found.items()} if language == "fr" else found


def _in_words(value: str, known: Mapping[str, str], language: str) -> str:
    if _CODES.fullmatch(value):
        return ", ".join(known.get(code, code) for code in value.split())
    if not _DAY.fullmatch(value):
        return value
    try:
        return words.of(language).date(dt.date.fromisoformat(value))
    except ValueError:
        return value


class _Values(dict[str, str]):
    """Values for a sentence; one that is missing leaves its place empty."""

    def __missing__(self, key: str) -> str:
        return ""
