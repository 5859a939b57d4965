"""What goes with an item of a session that is taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import structs

from jury_desk.domain.preparation.preparation import SINGLE, Change, Item, Kind
from jury_desk.domain.preparation.refusal import refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jury_desk.domain.preparation.panel import Panel
    from jury_desk.domain.preparation.people import Juror, Neutralisation, Team, Waiver
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import AssessmentTiming, PlannedPassage


def removal(preparation: Preparation, kind: Kind, ids: Sequence[str]) -> tuple[Change, ...]:
    """The changes that take items away with what cannot be without them; ids that nothing has
    change nothing.

    A candidate leaves teams and ties, and takes their passages, waivers and neutralised criteria
    along; a team its passages; a juror leaves panels, parts, passages, and takes waivers along; a
    panel or a room leaves the passages, which wait for another one. Raises PreparationError for a
    kind that stands once.
    """
    if kind in SINGLE:
        raise refused("act-single-stays")
    gone = frozenset(id_ for id_ in ids if preparation.item(kind, id_) is not None)
    after: dict[tuple[Kind, str], Item | None] = {(kind, id_): None for id_ in gone}
    if gone and kind in _WITHOUT:
        for other, without in _WITHOUT[kind].items():
            for id_, item in preparation.all(other).items():
                left = without(item, gone)
                if left != item:
                    after[other, id_] = left
    return tuple(
        Change(of, id_, preparation.item(of, id_), left) for (of, id_), left in after.items()
    )


# Without what is gone: the item that is left, or None where nothing of it can stay.


def _team_without(item: Team, gone: frozenset[str]) -> Team:
    return structs.replace(item, members=_left(item.members, gone))


def _juror_without(item: Juror, gone: frozenset[str]) -> Juror:
    ties = tuple(tie for tie in item.ties if tie.candidate not in gone)
    return structs.replace(item, ties=ties)


def _not_of_candidate(
    item: PlannedPassage | Waiver | Neutralisation, gone: frozenset[str]
) -> Item | None:
    return None if item.candidate in gone else item


def _not_of_team(item: PlannedPassage, gone: frozenset[str]) -> Item | None:
    return None if item.team in gone else item


def _not_of_juror(item: Waiver, gone: frozenset[str]) -> Item | None:
    return None if item.juror in gone else item


def _panel_without_juror(item: Panel, gone: frozenset[str]) -> Panel:
    return structs.replace(
        item,
        members=_left(item.members, gone),
        president=None if item.president in gone else item.president,
        parts=tuple(part for part in item.parts if part.juror not in gone),
    )


def _passage_without_juror(item: PlannedPassage, gone: frozenset[str]) -> PlannedPassage:
    return structs.replace(item, jurors=_left(item.jurors, gone))


def _passage_without_panel(item: PlannedPassage, gone: frozenset[str]) -> PlannedPassage:
    return structs.replace(item, panel=None, jurors=()) if item.panel in gone else item


def _timing_without_panel(item: AssessmentTiming, gone: frozenset[str]) -> AssessmentTiming:
    return structs.replace(item, panels=_left(item.panels, gone))


def _without_room(item: Panel | PlannedPassage, gone: frozenset[str]) -> Item:
    return structs.replace(item, room=None) if item.room in gone else item


def _timing_without_room(item: AssessmentTiming, gone: frozenset[str]) -> AssessmentTiming:
    return structs.replace(item, rooms=_left(item.rooms, gone))


def _left(ids: tuple[str, ...], gone: frozenset[str]) -> tuple[str, ...]:
    return tuple(id_ for id_ in ids if id_ not in gone)


_WITHOUT: dict[Kind, dict[Kind, Callable[[Any, frozenset[str]], Item | None]]] = {
    Kind.CANDIDATE: {
        Kind.TEAM: _team_without,
        Kind.JUROR: _juror_without,
        Kind.PASSAGE: _not_of_candidate,
        Kind.WAIVER: _not_of_candidate,
        Kind.NEUTRALISATION: _not_of_candidate,
    },
    Kind.TEAM: {Kind.PASSAGE: _not_of_team},
    Kind.JUROR: {
        Kind.PANEL: _panel_without_juror,
        Kind.PASSAGE: _passage_without_juror,
        Kind.WAIVER: _not_of_juror,
    },
    Kind.PANEL: {Kind.PASSAGE: _passage_without_panel, Kind.TIMING: _timing_without_panel},
    Kind.ROOM: {
        Kind.PANEL: _without_room,
        Kind.PASSAGE: _without_room,
        Kind.TIMING: _timing_without_room,
    },
}
