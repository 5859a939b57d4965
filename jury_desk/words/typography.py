"""French spacing, applied once to the whole catalogue rather than typed by hand in every text."""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

THIN = "\u202f"
"""Narrow no-break space."""

_BEFORE = re.compile(r" ([;:!?»])")
_AFTER = re.compile(r"« ")

_Words = TypeVar("_Words")


def french(text: str) -> str:
    """The text with narrow no-break spaces before ; : ! ? » and after «, and curled apostrophes."""
    spaced = _AFTER.sub(f"«{THIN}", _BEFORE.sub(rf"{THIN}\1", text))
    return spaced.replace("'", "’")


def all_french(words: _Words) -> _Words:
    """A catalogue (a dataclass, nested) with `french` applied to every text."""
    changed: dict[str, Any] = {}
    for field in fields(words):  # type: ignore[arg-type]
        value = getattr(words, field.name)
        if isinstance(value, str):
            changed[field.name] = french(value)
        elif is_dataclass(value) and not isinstance(value, type):
            changed[field.name] = all_french(value)
    return replace(words, **changed)  # type: ignore[type-var]
