"""Who of a panel sits in a passage at its hour, and whether they may decide."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.preparation.composition import composition
from jury_desk.domain.preparation.conflicts import Conflicts, conflicts
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.occupation import lengths

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jury_desk.domain.preparation.panel import Panel
    from jury_desk.domain.preparation.people import Absence
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import PlannedPassage


class Seats:
    """The seats of one preparation. The composition of the same jurors is checked once."""

    def __init__(self, preparation: Preparation, found: Conflicts | None = None) -> None:
        """`found` spares finding the ties again."""
        self._preparation = preparation
        self.conflicts = conflicts(preparation) if found is None else found
        self._hindrances: dict[tuple[str, tuple[str, ...]], tuple[Finding, ...]] = {}
        self._lacks: dict[str, frozenset[str]] = {}
        self._out: dict[str, frozenset[str]] = {}
        self._absences: defaultdict[tuple[str, dt.date], list[Absence]] = defaultdict(list)
        for juror in preparation.jurors.values():
            for absence in juror.absences:
                self._absences[juror.id, absence.day].append(absence)

    def tied(self, subject: str) -> frozenset[str]:
        """The jurors who do not sit for a candidate or for a team."""
        found = self._out.get(subject)
        if found is None:
            members = self._preparation.members(subject)
            found = frozenset(j for member in members for j in self.conflicts.kept_out(member))
            self._out[subject] = found
        return found

    def absences(self, juror: str, day: dt.date) -> Sequence[Absence]:
        """When a juror cannot sit on a day."""
        return self._absences.get((juror, day), ())

    def absent(self, juror: str, day: dt.date, start: int, end: int) -> bool:
        """Whether a juror cannot sit on a day from a minute to another."""
        return any(
            absence.start < end and start < absence.end for absence in self.absences(juror, day)
        )

    def eligible(self, panel: Panel, subject: str) -> tuple[str, ...]:
        """The panel's members who may sit for the subject, whatever the hour."""
        tied = self.tied(subject)
        jurors = self._preparation.jurors
        return tuple(m for m in panel.members if m in jurors and m not in tied)

    def seated(
        self, panel: Panel, subject: str, day: dt.date, start: int, end: int
    ) -> tuple[str, ...]:
        """Those of them who are there from a minute to another, observers included."""
        return tuple(
            juror
            for juror in self.eligible(panel, subject)
            if not self.absent(juror, day, start, end)
        )

    def at(self, passage: PlannedPassage) -> tuple[str, ...] | None:
        """Who of the passage's panel sits in it at its hour: from when the panel is needed to the
        end. None where it has no panel or no hour.
        """
        panel = self._preparation.panels.get(passage.panel or "")
        if panel is None or passage.day is None or passage.start is None:
            return None
        times = lengths(passage.phases, self._preparation.wishes.overlap_preparation)
        start, end = passage.start + times.heard, passage.start + times.end
        return self.seated(panel, passage.subject, passage.day, start, end)

    def seat(self, passage: PlannedPassage) -> PlannedPassage:
        """The passage with who sits in it; as it is where it has no panel or no hour."""
        jurors = self.at(passage)
        return passage if jurors is None else structs.replace(passage, jurors=jurors)

    def hindrances(self, panel: Panel, jurors: tuple[str, ...]) -> tuple[Finding, ...]:
        """Why these members of the panel may not decide: what is refused, and what lacks to them
        and not to the whole panel (which is told of the panel, once).
        """
        key = (panel.id, jurors)
        found = self._hindrances.get(key)
        if found is None:
            lacks = self._lack_of(panel)
            found = self._hindrances[key] = tuple(
                item
                for item in composition(self._preparation, panel, jurors)
                if item.grave is Grave.REFUSED
                or (item.grave is Grave.LACK and item.code not in lacks)
            )
        return found

    def _lack_of(self, panel: Panel) -> frozenset[str]:
        found = self._lacks.get(panel.id)
        if found is None:
            whole = composition(self._preparation, panel, panel.members)
            found = self._lacks[panel.id] = frozenset(
                item.code for item in whole if item.grave is Grave.LACK
            )
        return found
