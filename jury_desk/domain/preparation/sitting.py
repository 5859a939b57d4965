"""Who of a panel sits for a candidate or a team, and whether they may decide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.composition import composition
from jury_desk.domain.preparation.conflicts import Conflict, Conflicts, conflicts
from jury_desk.domain.preparation.finding import Finding, Grave

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jury_desk.domain.preparation.panel import Panel
    from jury_desk.domain.preparation.preparation import Preparation


@dataclass(frozen=True)
class Sitting:
    """`jurors` sit, observers included; `excluded` do not, each with the gravest reason;
    `findings` are those of `composition` for the jurors who sit, `other` naming the subject.
    """

    jurors: tuple[str, ...]
    excluded: tuple[Conflict, ...]
    findings: tuple[Finding, ...]

    @property
    def may_decide(self) -> bool:
        """Whether nothing is refused or lacks for those who sit."""
        return not any(found.grave in (Grave.REFUSED, Grave.LACK) for found in self.findings)


def sitting(
    preparation: Preparation, panel: Panel, subject: str, found: Conflicts | None = None
) -> Sitting:
    """Who of the panel sits for `subject` (a candidate's or a team's id): nobody who is tied to one
    of its candidates. `found` spares finding the ties again.
    """
    return Sittings(preparation, found).of(panel, subject)


class Sittings:
    """Many sittings of one preparation: the composition of the same jurors is checked once."""

    def __init__(self, preparation: Preparation, found: Conflicts | None = None) -> None:
        self._preparation = preparation
        self.conflicts = conflicts(preparation) if found is None else found
        self._checked: dict[tuple[str, tuple[str, ...]], tuple[Finding, ...]] = {}

    def of(self, panel: Panel, subject: str) -> Sitting:
        """As `sitting`."""
        return self.for_candidates(panel, subject, self._preparation.members(subject))

    def for_candidates(self, panel: Panel, subject: str, candidates: Iterable[str]) -> Sitting:
        """As `sitting`, the subject's candidates known."""
        out: dict[str, Conflict] = {}
        for candidate in candidates:
            ties = self.conflicts.kept_out(candidate)
            for juror in panel.members if ties else ():
                tie = ties.get(juror)
                if tie and (juror not in out or (tie.certain and not out[juror].certain)):
                    out[juror] = tie
        known = self._preparation.jurors
        jurors = tuple(juror for juror in panel.members if juror in known and juror not in out)
        excluded = tuple(out[juror] for juror in panel.members if juror in out)
        checked = self._composition(panel, jurors)
        return Sitting(
            jurors, excluded, tuple(replace(finding, other=subject) for finding in checked)
        )

    def _composition(self, panel: Panel, jurors: tuple[str, ...]) -> tuple[Finding, ...]:
        key = (panel.id, jurors)
        checked = self._checked.get(key)
        if checked is None:
            checked = self._checked[key] = composition(self._preparation, panel, jurors)
        return checked
