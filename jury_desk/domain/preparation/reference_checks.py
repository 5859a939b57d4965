"""What an item names that is not there: a bloc that the grid does not have, a juror taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.preparation.checked import Checked, found
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.preparation import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from jury_desk.domain.preparation.preparation import Preparation


def reference_findings(checked: Checked) -> Iterator[Finding]:
    """Every reference to nothing. Without a grid, what it should hold is not checked."""
    known = _Known(checked)
    preparation = checked.preparation
    yield from _people(known, preparation)
    yield from _panels(known, preparation)
    for timing in preparation.timings.values():
        about = (Kind.TIMING, timing.id, timing.id)
        yield from known.missing("assessment", [timing.id], *about)
        yield from known.missing("panel", timing.panels, *about)
        yield from known.missing("room", timing.rooms, *about)


def _people(known: _Known, preparation: Preparation) -> Iterator[Finding]:
    for person in preparation.candidates.values():
        blocs = (*person.blocs, *(held.bloc for held in person.held))
        if not known.all("bloc", blocs):
            yield from known.missing("bloc", blocs, Kind.CANDIDATE, person.id, person.name)
    for team in preparation.teams.values():
        about = (Kind.TEAM, team.id, team.label)
        yield from known.missing("candidate", team.members, *about)
        yield from known.missing("assessment", team.assessments, *about)
    for item in preparation.neutralisations.values():
        about = (Kind.NEUTRALISATION, item.id, _name(preparation, item.candidate))
        yield from known.missing("candidate", [item.candidate], *about)
        yield from known.missing("criterion", [item.criterion], *about)
    for juror in preparation.jurors.values():
        ties = [tie.candidate for tie in juror.ties]
        yield from known.missing(
            "candidate", ties, Kind.JUROR, juror.id, juror.name, grave=Grave.NOTE
        )


def _panels(known: _Known, preparation: Preparation) -> Iterator[Finding]:
    for panel in preparation.panels.values():
        about = (Kind.PANEL, panel.id, panel.label)
        jurors = (*panel.members, *(part.juror for part in panel.parts))
        assessments = (*panel.assessments, *(part.assessment for part in panel.parts))
        yield from known.missing("juror", jurors, *about)
        yield from known.missing("assessment", assessments, *about)
        yield from known.missing("room", [panel.room] if panel.room else [], *about)


def _name(preparation: Preparation, candidate: str) -> str:
    person = preparation.candidates.get(candidate)
    return person.name if person else candidate


class _Known:
    """The ids that may be named, by what they are."""

    def __init__(self, checked: Checked) -> None:
        preparation, grid = checked.preparation, checked.grid
        self._ids: dict[str, Collection[str]] = {
            "candidate": preparation.candidates,
            "juror": preparation.jurors,
            "panel": preparation.panels,
            "room": preparation.rooms,
        }
        if grid is not None:
            self._ids["bloc"] = {bloc.id for bloc in grid.blocs}
            self._ids["assessment"] = {e.id for bloc in grid.blocs for e in bloc.assessments}
            self._ids["criterion"] = {k.id for bloc in grid.blocs for k in bloc.criteria}

    def all(self, what: str, ids: Iterable[str]) -> bool:
        """Whether every one of `ids` is there."""
        held = self._ids.get(what)
        return held is None or all(id_ in held for id_ in ids)

    def missing(
        self,
        what: str,
        ids: Iterable[str],
        kind: Kind,
        id_: str,
        item: str,
        grave: Grave = Grave.REFUSED,
    ) -> Iterator[Finding]:
        """A finding for each of `ids` that is not there, once."""
        held = self._ids.get(what)
        for named in dict.fromkeys(ids):
            if held is not None and named not in held:
                yield found(kind, id_, f"unknown-{what}", grave, named, item=item, named=named)
