"""What items of a session refer to: other items, and elements of its grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from jury_desk.domain.preparation.panel import Panel
from jury_desk.domain.preparation.people import Candidate, Juror, Neutralisation, Team, Waiver
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.preparation.refusal import Refusal, refused
from jury_desk.domain.preparation.regulations import Regulations
from jury_desk.domain.preparation.timetable import AssessmentTiming, PlannedPassage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.preparation import Item
    from jury_desk.errors import PreparationError

REFERRED = frozenset({Kind.CANDIDATE, Kind.TEAM, Kind.JUROR, Kind.PANEL, Kind.ROOM})
"""The kinds that others refer to."""


def of_items(item: Item) -> Iterator[tuple[Kind, str]]:
    """The items that an item names, each by kind and id."""
    if isinstance(item, Team):
        yield from ((Kind.CANDIDATE, member) for member in item.members)
    elif isinstance(item, Juror):
        yield from ((Kind.CANDIDATE, tie.candidate) for tie in item.ties)
    elif isinstance(item, Panel):
        yield from ((Kind.JUROR, member) for member in item.members)
        if item.room is not None:
            yield Kind.ROOM, item.room
    elif isinstance(item, Waiver):
        yield from ((Kind.JUROR, item.juror), (Kind.CANDIDATE, item.candidate))
    elif isinstance(item, Neutralisation):
        yield Kind.CANDIDATE, item.candidate
    elif isinstance(item, AssessmentTiming):
        yield from ((Kind.PANEL, panel) for panel in item.panels)
        yield from ((Kind.ROOM, room) for room in item.rooms)
    elif isinstance(item, PlannedPassage):
        yield from _of_passage(item)


def _of_passage(passage: PlannedPassage) -> Iterator[tuple[Kind, str]]:
    for kind, name in (
        (Kind.CANDIDATE, passage.candidate),
        (Kind.TEAM, passage.team),
        (Kind.PANEL, passage.panel),
        (Kind.ROOM, passage.room),
    ):
        if name is not None:
            yield kind, name
    yield from ((Kind.JUROR, juror) for juror in passage.jurors)


def of_grid(item: Item) -> Iterator[tuple[str, str]]:
    """The grid's elements that an item names: "bloc", "assessment", "part" (as
    "assessment/part"), "competency" or "criterion", and the id.
    """
    if isinstance(item, Candidate):
        yield from (("bloc", bloc) for bloc in item.blocs)
        yield from (("bloc", held.bloc) for held in item.held)
    elif isinstance(item, Team):
        yield from (("assessment", name) for name in item.assessments)
    elif isinstance(item, Panel):
        yield from (("assessment", name) for name in item.assessments)
        yield from (("assessment", part.assessment) for part in item.parts)
    elif isinstance(item, Neutralisation):
        yield "criterion", item.criterion
    elif isinstance(item, AssessmentTiming):
        yield "assessment", item.id
    elif isinstance(item, PlannedPassage):
        yield "assessment", item.assessment
    elif isinstance(item, Regulations):
        yield from _of_regulations(item)


def _of_regulations(regulations: Regulations) -> Iterator[tuple[str, str]]:
    yield from (("competency", name) for name in regulations.eliminatory_competencies)
    yield from (("part", f"{item.assessment}/{item.part}") for item in regulations.parts)
    yield from (("assessment", item.assessment) for item in regulations.assessments)
    yield from (("assessment", item.assessment) for item in regulations.external)


def known_in(grid: Grid) -> Mapping[str, frozenset[str]]:
    """The ids of a grid's elements, by what `of_grid` calls them."""
    every = [item for bloc in grid.blocs for item in bloc.assessments]
    return {
        "bloc": frozenset(bloc.id for bloc in grid.blocs),
        "assessment": frozenset(item.id for item in every),
        "part": frozenset(f"{item.id}/{part.id}" for item in every for part in item.parts),
        "competency": frozenset(c.id for bloc in grid.blocs for c in bloc.competencies),
        "criterion": frozenset(c.id for bloc in grid.blocs for c in bloc.criteria),
    }


def unknown(what: str, name: str) -> PreparationError:
    """The refusal of a reference to nothing."""
    return refused(cast("Refusal", f"act-unknown-{what}"), id=name)
