"""What a later dossier changes of a plan, and what stays because something is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jury_desk.domain.session import Passage


@dataclass(frozen=True)
class MovedPassage:
    """A passage with another hour or room; `subject` is whose it is, as lists show it."""

    before: Passage
    after: Passage
    subject: str


@dataclass(frozen=True)
class ToldPassage:
    """A passage that came or went; `subject` is whose it is, as lists show it."""

    passage: Passage
    subject: str


@dataclass(frozen=True)
class KeptPassage:
    """A passage that stays as it was because something is recorded: the new plan has it no more
    (`wanted` is None), or has another candidate, team or assessment there (`wanted_subject`), which
    is then not on this laptop.
    """

    passage: Passage
    subject: str
    wanted: Passage | None = None
    wanted_subject: str = ""


@dataclass(frozen=True)
class ChangedPeople:
    """People of a passage that stays: who passes (where nothing is recorded), who sits with the
    juror, what of them is told (a number, a measure, a neutralised criterion, a name). `before` and
    `after` are the subject's name, the same where another thing changed.
    """

    passage: Passage
    before: str
    after: str
    seats: bool
    told: bool


@dataclass(frozen=True)
class PlanChanges:
    """What changes for the juror, by hour."""

    added: tuple[ToldPassage, ...] = ()
    moved: tuple[MovedPassage, ...] = ()
    removed: tuple[ToldPassage, ...] = ()
    kept: tuple[KeptPassage, ...] = ()
    people: tuple[ChangedPeople, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether the plan says what it said before."""
        return not (self.added or self.moved or self.removed or self.kept or self.people)
