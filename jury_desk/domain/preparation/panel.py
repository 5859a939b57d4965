"""Panels, and the composition that the regulations ask of them."""

from typing import Annotated, Literal

import msgspec

from jury_desk.domain.document import Document, Slug, SomeText, unique
from jury_desk.domain.preparation.people import FractionText

Count = Annotated[int, msgspec.Meta(ge=0, le=50)]

PLAYED = ("client", "partner", "team-member", "observer")
"""The parts offered in a role-play; any other text is a part too."""


class PlayedPart(Document, frozen=True, kw_only=True):
    """The part that a juror of the panel plays in an assessment: one of `PLAYED`, or a text.

    `brief` is what the part is about: who it is, what they want, what they must not say.
    """

    assessment: Slug
    juror: Slug
    plays: SomeText
    brief: str = ""


class Panel(Document, frozen=True, kw_only=True):
    """Jurors who sit together. `assessments` names those it hears; empty: any."""

    id: Slug
    label: SomeText
    members: tuple[Slug, ...] = ()
    president: Slug | None = None
    parts: tuple[PlayedPart, ...] = ()
    room: Slug | None = None
    assessments: tuple[Slug, ...] = ()

    def __post_init__(self) -> None:
        unique("member", self.members)
        unique("played part", [f"{part.assessment} {part.juror}" for part in self.parts])


class CompositionProfile(Document, frozen=True, kw_only=True):
    """What a panel must be made of. Observers count for nothing here.

    France compétences, Vademecum RNCP V1.1 (January 2023): collegial, a majority external; VAE
    juries differ (Code de l'éducation, R. 335-8). Data, since certifiers and years differ.
    """

    id: Slug
    label: SomeText
    members_at_least: Count = 2
    external: Literal["none", "majority", "share"] = "majority"
    """None asked; more than half; or at least `external_share`."""
    external_share: FractionText = "1/2"
    external_at_least: Count = 0
    professionals_at_least: Count = 0
    professional_share: FractionText = "0"
    academics_at_least: Count = 0
    both_sexes: Literal["not-asked", "wished", "asked"] = "not-asked"
    president: bool = True
    """Whether a president is named among the members."""
    president_external: bool = False
    declaration: bool = True
    """Whether each member's signed declaration is asked for."""
    habilitation: bool = False
    """Whether each member's habilitation must cover the session's days."""
    quorum: Count = 2
    """Members who must sit for a candidate; the shares above hold for those who sit."""
    casting_vote: bool = False
    """Whether the president decides a tied vote."""
    vae: bool = False
    """Whether it is made for juries that validate experience (VAE)."""
    source: str = ""
