"""The dossier: a juror's session as the secretariat hands it out, signed by the session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from jury_desk.domain.document import Digest, Document, Slug
from jury_desk.domain.session import AwareTime, SessionPlan
from jury_desk.domain.travel.keys import ActivationId, BoundEnrolment, SessionKeys

if TYPE_CHECKING:
    from jury_desk.domain.day.carry import Carried
    from jury_desk.domain.grid import Grid


class Dossier(Document, frozen=True, kw_only=True):
    """What is signed. `plan` holds what this juror needs and no more (`preparation.plan`); `number`
    counts the dossiers of this juror from 1: a later one takes the place of those before.
    `replaced` are keys of this juror from laptops that were lost or cannot be opened any more.
    """

    format: Literal["jury-desk/dossier/1"] = "jury-desk/dossier/1"
    session: Slug
    juror: Slug
    number: Annotated[int, msgspec.Meta(ge=1)]
    made_at: AwareTime
    activation: ActivationId
    keys: SessionKeys
    plan: SessionPlan
    replaced: Annotated[tuple[BoundEnrolment, ...], msgspec.Meta(max_length=64)] = ()
    carried_: Digest | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name="carried")
    """Of the parts of a carried day, where one stands beside it: the file that is written says
    it, so that the signature covers that day too.
    """

    def __post_init__(self) -> None:
        if (self.plan.id, self.plan.juror) != (self.session, self.juror):
            raise ValueError("the plan is another juror's")
        if self.plan.practice or self.keys.session != self.session:
            raise ValueError("the plan or the keys are another session's")


@dataclass(frozen=True)
class DossierParts:
    """A dossier with what stands beside it: the grid that its plan names and, where the secretariat
    opened what a juror had recorded, that work.
    """

    dossier: Dossier
    grid: Grid
    carried: Carried | None = None
