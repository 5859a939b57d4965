"""A line of a list as it was understood, with what is wrong or unsure in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from jury_desk.domain.preparation.finding import Grave


@dataclass(frozen=True)
class ListFault:
    """What is wrong (REFUSED) or unsure (DOUBT) in a line. `column` is its place in the sheet, or
    -1 for the whole line; `value` is what stands there, never a reason of an accommodation.
    """

    code: str
    grave: Grave
    column: int = -1
    title: str = ""
    value: str = ""
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def told(self) -> Mapping[str, str]:
        """The values of its sentence."""
        return {"column": self.title, "value": self.value, **self.values}


@dataclass(frozen=True)
class ListLine:
    """A line read: what it gives of a candidate (names and types of `Candidate`'s own), what it
    leaves blank though a column is there for it, its team and assessments.
    """

    line: int
    given: Mapping[str, Any]
    blank: frozenset[str]
    faults: tuple[ListFault, ...] = ()
    team: str = ""
    assessments: tuple[str, ...] = ()
    hidden: bool = False
    aside: bool = False
    """Whether it looks like a total or a note: it is left out unless the person takes it."""
    shown: str = ""
    """Its cells' beginning, of a line that names nobody."""

    @property
    def refused(self) -> bool:
        """Whether something in it is wrong: then it is not taken in."""
        return any(fault.grave is Grave.REFUSED for fault in self.faults)

    @property
    def name(self) -> str:
        """The name as a list shows it."""
        last = self.given.get("usual_name") or self.given.get("birth_name") or ""
        first = str(self.given.get("first_names", "")).partition(",")[0].strip()
        return f"{last.upper()} {first}".strip() or str(self.given.get("number", ""))
