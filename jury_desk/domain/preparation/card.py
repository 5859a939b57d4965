"""The session itself: what it is a sitting of, when, where, under which regulations."""

import datetime as dt
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.document import Digest, Document, Slug, SomeText, unique

SessionKind = Literal["full", "blocs", "vae", "second-chance"]
"""Full title, some blocs only, validation of experience (VAE), second chance."""

SessionState = Literal["draft", "open", "closed", "archived"]
"""In this order; never back."""

STATES: tuple[SessionState, ...] = ("draft", "open", "closed", "archived")


class Room(Document, frozen=True, kw_only=True):
    """A room where passages take place. `place` is the site, where there are several."""

    id: Slug
    label: SomeText
    place: str = ""


class SessionCard(Document, frozen=True, kw_only=True):
    """One sitting of a certification; `grid_digest` names the grid's exact revision.

    `zone` is the IANA name of the zone in which hours are told.
    """

    id: Slug
    label: SomeText
    kind: SessionKind = "full"
    state: SessionState = "draft"
    practice: bool = False
    grid: Slug
    grid_digest: Digest
    days: Annotated[tuple[dt.date, ...], msgspec.Meta(min_length=1)]
    zone: str = "Europe/Paris"
    place: str = ""
    organiser: str = ""
    """The certifier or the centre that holds the session, as documents name it."""
    responsible: str = ""
    """The responsible person, as documents name them."""
    contact: str = ""
    """Telephone or mail that convocations name."""
    bring: str = ""
    """What candidates bring beside their identity document, as convocations say."""
    regulations_title: str = ""
    regulations_version: str = ""
    regulations_text: str = ""
    languages: tuple[str, ...] = ("fr",)

    def __post_init__(self) -> None:
        unique("day", [day.isoformat() for day in self.days])
        if list(self.days) != sorted(self.days):
            raise ValueError("days: not in order")
