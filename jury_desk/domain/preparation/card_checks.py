"""What the session's own card lacks: France compétences, Vademecum RNCP V1.1 (January 2023) for
what minutes and convocations must name.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.checked import Checked, day, found
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.preparation import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEARS_AHEAD = 2
"""A session further ahead than this is more likely a slip of the year than a plan."""


def card_findings(checked: Checked) -> Iterator[Finding]:
    """About the grid, the days, the places and the people whom documents name."""
    yield from _grid(checked)
    yield from _documents(checked)
    yield from _days(checked)
    yield from _rooms(checked)


def _card(code: str, grave: Grave, other: str = "", **values: str | int) -> Finding:
    return found(Kind.CARD, "", code, grave, other, **values)


def _grid(checked: Checked) -> Iterator[Finding]:
    card, grid = checked.preparation.card, checked.grid
    if grid is None:
        yield _card("grid-missing", Grave.REFUSED, grid=card.grid)
    elif grid.digest != card.grid_digest:
        yield _card("grid-other", Grave.REFUSED, grid=card.grid)
    elif not (grid.certification.title or "").strip():
        yield _card("title-missing", Grave.DOUBT, label=grid.certification.label)


def _documents(checked: Checked) -> Iterator[Finding]:
    card = checked.preparation.card
    rooms = checked.preparation.rooms.values()
    if not card.place.strip() and not any(room.place.strip() for room in rooms):
        yield _card("place-missing", Grave.LACK)
    for name, code, grave in (
        (card.organiser, "organiser-missing", Grave.LACK),
        (card.responsible, "responsible-missing", Grave.LACK),
        (card.contact, "contact-missing", Grave.DOUBT),
        (card.regulations_title, "regulations-title-missing", Grave.LACK),
        (card.regulations_version, "regulations-version-missing", Grave.LACK),
        (card.regulations_text, "regulations-text-missing", Grave.NOTE),
    ):
        if not name.strip():
            yield _card(code, grave)
    if not card.languages:
        yield _card("languages-missing", Grave.LACK)


def _days(checked: Checked) -> Iterator[Finding]:
    card, today = checked.preparation.card, checked.today
    if today is None:
        return
    if card.state == "open" and card.days[-1] > today:
        yield _card("session-not-over", Grave.LACK, day=day(card.days[-1]))
    elif card.state == "draft" and card.days[0] < today:
        yield _card("days-past", Grave.NOTE, day=day(card.days[0]))
    elif card.state == "draft" and card.days[-1].year > today.year + _YEARS_AHEAD:
        yield _card("days-far", Grave.DOUBT, day=day(card.days[-1]))


def _rooms(checked: Checked) -> Iterator[Finding]:
    rooms = checked.preparation.rooms
    if not rooms:
        yield _card("rooms-missing", Grave.LACK)
        return
    named = Counter(_place(room.place, room.label) for room in rooms.values())
    for room in rooms.values():
        if named[_place(room.place, room.label)] > 1:
            yield found(Kind.ROOM, room.id, "room-twice", Grave.DOUBT, room=room.label)


def _place(place: str, label: str) -> tuple[str, str]:
    return place.strip().casefold(), label.strip().casefold()
