"""Changes of candidates, made on the worker for the state of that moment.

Two fields left one after the other would else be written from one and the same old state, and the
second would take the first one back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.preparation import teams as team_rules
from jury_desk.errors import PreparationError

if TYPE_CHECKING:
    from jury_desk.domain.preparation.people import Candidate, Neutralisation, Team
    from jury_desk.gui.preparation.desk import PreparationDesk

Made = Callable[["Candidate"], "Candidate"]

LARGEST_FILE = 20_000_000
"""Bytes of a proof or an opinion; a scanned page has about one million."""


def change(
    desk: PreparationDesk,
    candidates: Sequence[str],
    made: Made,
) -> None:
    """Change candidates, in one act; one that is gone meanwhile stays so."""

    def work() -> None:
        people = desk.service.state.candidates
        desk.service.put(*(made(people[one]) for one in candidates if one in people))

    desk.act(work)


def set_fields(desk: PreparationDesk, candidate: str, **fields: object) -> None:
    """Set fields of a candidate."""
    change(desk, [candidate], lambda one: structs.replace(one, **fields))


def move_to_team(
    desk: PreparationDesk,
    members: Sequence[str],
    team: str | None,
    at: int | None = None,
    new: Team | None = None,
) -> None:
    """Put candidates into a team (`new` where it is to be made first), or out of every one."""

    def work() -> None:
        held = {one.id: one for one in desk.service.state.teams.values()}
        if new is not None:
            held[new.id] = new
        changed = {one.id: one for one in team_rules.moved(held.values(), members, team, at)}
        if new is not None:
            changed.setdefault(new.id, new)
        desk.service.put(*changed.values())

    desk.act(work)


def set_neutralised(desk: PreparationDesk, item: Neutralisation, path: Path | None = None) -> None:
    """Record a neutralised criterion, with the opinion's file where one was chosen."""

    def work() -> None:
        kept = item
        if path is not None:
            kept = structs.replace(item, opinion_file=desk.service.keep_file(content_of(path)))
        desk.service.put(kept)

    desk.act(work)


def content_of(path: Path) -> bytes:
    """The bytes of a file that a person chose. Raises PreparationError where it cannot be read or
    is larger than LARGEST_FILE.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise unusable("file-unreadable") from error
    if len(content) > LARGEST_FILE:
        raise unusable("file-too-large")
    return content


def unusable(reason: str) -> PreparationError:
    """A file that is not taken; `reason` is a code of words.preparation."""
    return PreparationError("This file is not taken.", "Choose another one.", reason=reason)
