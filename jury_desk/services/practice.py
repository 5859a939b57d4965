"""Practice sessions: one per certification, with made-up people, to learn the program on."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from jury_desk.domain.document import Document, Slug, parsed
from jury_desk.domain.grid import Grid
from jury_desk.domain.ports import Clock, GridLibrary, Store
from jury_desk.domain.session import Candidate, Juror, Passage, Seat, SessionPlan, Team


class PracticePassage(Document, frozen=True, kw_only=True):
    """A passage of a template: its hour on the day of practice, in local time."""

    id: Slug
    time: dt.time
    bloc: Slug
    assessment: Slug
    candidate: Slug | None = None
    team: Slug | None = None
    seats: tuple[Seat, ...]


class PracticeTemplate(Document, frozen=True, kw_only=True):
    """A practice session without its day."""

    grid: Slug
    label: str
    language: str = "fr"
    panel: str
    room: str
    juror: Slug
    candidates: tuple[Candidate, ...]
    teams: tuple[Team, ...] = ()
    jurors: tuple[Juror, ...]
    passages: tuple[PracticePassage, ...]


def prepare_practice(
    store: Store,
    library: GridLibrary,
    clock: Clock,
    grids: Sequence[str],
    template_of: Callable[[str], Any],
    zone: dt.tzinfo,
) -> str:
    """See to it that each of `grids` has its practice session in the store; the id of the first.

    `template_of` reads the template of a grid's id, and is asked for those that are missing.

    A session that is there is left as it is: its grid and its marks belong together. Raises
    GridError where a template's grid is damaged, StorageError where the store cannot be written.
    """
    kept = {plan.id for plan in store.sessions()}
    for grid_id in grids:
        if practice_id(grid_id) not in kept:
            template = parsed(PracticeTemplate, template_of(grid_id))
            grid = library.grid(grid_id)
            today = clock.now().astimezone(zone).date()
            store.add_session(practice_plan(template, grid, today, zone), grid)
    return practice_id(grids[0])


def practice_id(grid_id: str) -> str:
    """The id of a certification's practice session."""
    return f"practice-{grid_id}"


def practice_plan(
    template: PracticeTemplate, grid: Grid, day: dt.date, zone: dt.tzinfo
) -> SessionPlan:
    """The template's plan on a day. `zone` is the zone of its hours."""
    passages = tuple(
        Passage(
            id=passage.id,
            starts_at=dt.datetime.combine(day, passage.time, zone),
            room=template.room,
            bloc=passage.bloc,
            assessment=passage.assessment,
            candidate=passage.candidate,
            team=passage.team,
            seats=passage.seats,
        )
        for passage in template.passages
    )
    return SessionPlan(
        id=practice_id(template.grid),
        label=template.label,
        date=day,
        language=template.language,
        practice=True,
        panel=template.panel,
        grid=grid.id,
        grid_digest=grid.digest,
        juror=template.juror,
        candidates=template.candidates,
        teams=template.teams,
        jurors=template.jurors,
        passages=passages,
    )
