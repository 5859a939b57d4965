"""The timetable of a session: proposed, taken, moved by hand, made again when a juror falls ill."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.preparation import durations
from jury_desk.domain.preparation.ports import PreparationAct
from jury_desk.domain.preparation.preparation import Change, Kind, put
from jury_desk.domain.preparation.refusal import refused
from jury_desk.domain.preparation.seats import Seats

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.people import Absence
    from jury_desk.domain.preparation.ports import Plan, Planner
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import PlannedPassage
    from jury_desk.services.preparation import SessionPreparation


class SessionPlanning:
    """Every act on a session's timetable. Nothing is recorded by a proposal."""

    def __init__(self, planner: Planner) -> None:
        self._planner = planner

    def propose(
        self,
        preparation: Preparation,
        grid: Grid,
        *,
        keep: bool,
        found: Callable[[Plan], None],
        cancelled: Callable[[], bool],
        seconds: int,
    ) -> Plan:
        """A timetable for the passages that the session needs now, or why there is none. On any
        thread: the session's own data are read from `preparation` alone.

        `keep`, `found`, `cancelled` and `seconds` are as in `ports.Planner.plan`. Raises
        PlanningError.
        """
        wanted = durations.passages(preparation, grid)
        asked = frozenset(passage.id for passage in wanted.passages)
        # What nobody needs any longer and is locked still takes its panel's time.
        held = (preparation.passages[id_] for id_ in wanted.superfluous)
        stays = [one for one in held if one.placed and _stays(preparation, one)]

        def without(plan: Plan) -> Plan:
            theirs = tuple(one for one in plan.passages if one.id in asked)
            return replace(plan, passages=theirs)

        plan = self._planner.plan(
            preparation,
            grid,
            (*wanted.passages, *stays) if asked else (),
            keep=keep,
            found=lambda better: found(without(better)),
            cancelled=cancelled,
            seconds=seconds,
        )
        return without(plan)

    def take(self, session: SessionPreparation, plan: Plan) -> Preparation:
        """Record a plan, in one step: its passages with the lengths and the jurors of today, and
        away with those that nobody needs any longer (a locked one stays once the session is open:
        it is unlocked first).

        Raises PreparationError where the plan was made for other passages, or before one was
        locked elsewhere; StorageError.
        """
        state, grid = session.state, session.grid
        wanted = durations.passages(state, grid)
        asked = {(p.id, p.assessment, p.subject): p.phases for p in wanted.passages}
        planned = {(p.id, p.assessment, p.subject): p for p in plan.passages}
        if plan.contradictions or planned.keys() != asked.keys():
            raise refused("act-elsewhere")
        if any(_unlocks(state, passage) for passage in plan.passages):
            raise refused("act-elsewhere")
        if any(_moved(passage, planned.get(key)) for key, passage in _locked(state)):
            raise refused("act-elsewhere")  # settled by hand since the plan was proposed
        seats = Seats(state)
        passages = [
            seats.seat(structs.replace(passage, phases=asked[key]))
            for key, passage in planned.items()
        ]
        removed = _removed(state, wanted.superfluous)
        return session.record(PreparationAct.PLANNED, (*removed, *put(state, passages)))

    def move(
        self,
        session: SessionPreparation,
        passage: PlannedPassage,
        *,
        day: dt.date,
        start: int,
        panel: str,
        room: str | None,
        locked: bool,
    ) -> Preparation:
        """Put a passage, one of the session's or a new one, at a place by hand, with the jurors of
        the panel who may sit there then. Whether it clashes, `clashes.consequences` tells before.

        Raises PreparationError, StorageError.
        """
        placed = structs.replace(
            passage, day=day, start=start, panel=panel, room=room, locked=locked
        )
        state = session.state
        return session.put(Seats(state).seat(placed))

    def absent(self, session: SessionPreparation, juror: str, absence: Absence) -> Preparation:
        """Record when a juror cannot sit; `propose` with `keep` then moves what must move. A juror
        who is absent then already changes nothing.

        Raises PreparationError, StorageError, KeyError where there is no such juror.
        """
        known = session.state.jurors[juror]
        if absence in known.absences:
            return session.state
        return session.put(structs.replace(known, absences=(*known.absences, absence)))


_Asked = tuple[str, str, str]


def _locked(preparation: Preparation) -> Iterator[tuple[_Asked, PlannedPassage]]:
    for passage in preparation.passages.values():
        if passage.locked:
            yield (passage.id, passage.assessment, passage.subject), passage


def _moved(settled: PlannedPassage, planned: PlannedPassage | None) -> bool:
    """Whether a plan has a locked passage elsewhere; one that nobody needs stands in no plan."""
    return planned is not None and (
        (planned.day, planned.start, planned.panel, planned.room, planned.locked)
        != (settled.day, settled.start, settled.panel, settled.room, settled.locked)
    )


def _unlocks(preparation: Preparation, planned: PlannedPassage) -> bool:
    """Whether a plan would move or unlock what is locked by now."""
    held = preparation.passages.get(planned.id)
    return held is not None and held.locked and _place(held) != _place(planned)


def _place(passage: PlannedPassage) -> tuple[object, ...]:
    return passage.day, passage.start, passage.panel, passage.room, passage.locked


def _removed(preparation: Preparation, superfluous: tuple[str, ...]) -> Iterator[Change]:
    for id_ in superfluous:
        passage = preparation.passages[id_]
        if not _stays(preparation, passage):
            yield Change(Kind.PASSAGE, id_, passage, None)


def _stays(preparation: Preparation, passage: PlannedPassage) -> bool:
    """Whether a passage that nobody needs is not taken away by planning."""
    return passage.locked and preparation.card.state != "draft"
