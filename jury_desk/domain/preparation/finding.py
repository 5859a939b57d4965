"""What a check found: where, how grave, and the values for its sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Grave(StrEnum):
    """How grave a finding is, gravest first."""

    REFUSED = "refused"
    """Cannot be: the session does not open, the person does not sit."""
    LACK = "lack"
    """Still missing before the session can open."""
    DOUBT = "doubt"
    """To be looked at, and where it stays, with a reason."""
    NOTE = "note"
    """Good to know; nothing hangs on it."""


class Step(StrEnum):
    """The pages of the preparation desk, in order."""

    SESSION = "session"
    CANDIDATES = "candidates"
    JURORS = "jurors"
    PANELS = "panels"
    RULES = "rules"
    TIMETABLE = "timetable"
    DOCUMENTS = "documents"
    OPENING = "opening"


@dataclass(frozen=True)
class Finding:
    """`code` is a stable name in kebab-case that `words.preparation` tells in a sentence with
    `values` (names of people may be among them: a finding is shown, never logged).

    `kind` and `id` name the item (a `preparation.Kind` value), `other` a second one where there is.
    """

    code: str
    grave: Grave
    step: Step
    kind: str = ""
    id: str = ""
    other: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
