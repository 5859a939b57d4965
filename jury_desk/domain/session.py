"""A session plan: one sitting of a certification, who is examined by whom on what, when."""

import datetime as dt
from typing import Annotated, Literal, TypeVar

import msgspec

from jury_desk.domain.document import Digest, Document, Slug, SomeText, unique
from jury_desk.domain.grid import PhaseKind

AwareTime = Annotated[dt.datetime, msgspec.Meta(tz=True)]
"""A moment with its zone."""


class Candidate(Document, frozen=True, kw_only=True):
    """Who is examined. `accommodation` is the practical measure, never its reason; `neutralised`
    are the criteria that the jury left out for this candidate, and never why.
    """

    id: Slug
    last_name: SomeText
    first_name: SomeText
    number: str | None = None
    accommodation: str | None = None
    # Left out of the document where there is none: plans made before keep their digests.
    neutralised_: tuple[Slug, ...] | msgspec.UnsetType = msgspec.field(
        default=msgspec.UNSET, name="neutralised"
    )

    @property
    def neutralised(self) -> tuple[str, ...]:
        """The criteria that are left out for this candidate."""
        return () if self.neutralised_ is msgspec.UNSET else self.neutralised_

    @property
    def name(self) -> str:
        """The name as lists show it: family name in capitals, then first name."""
        return f"{self.last_name.upper()} {self.first_name}"


class Team(Document, frozen=True, kw_only=True):
    """Three to five candidates of a group work."""

    id: Slug
    label: SomeText
    members: Annotated[tuple[Slug, ...], msgspec.Meta(min_length=1)]


class Juror(Document, frozen=True, kw_only=True):
    """A member of the jury, or an observer."""

    id: Slug
    name: SomeText
    quality: Literal["president", "member", "observer"] = "member"


OBSERVING = frozenset({"observer", "observateur", "observatrice"})
"""The parts of a role-play that nobody acts: who has one marks live."""


class Seat(Document, frozen=True, kw_only=True):
    """A juror's place in a passage. `plays` is the part the juror plays in a role-play, as
    printed; `brief` what the part is about, for whoever plays it.
    """

    juror: Slug
    plays: str | None = None
    # Left out of the document where there is none: plans made before keep their digests.
    brief_: str | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name="brief")

    @property
    def acts(self) -> bool:
        """Whether the juror acts a part, and so marks afterwards."""
        return self.plays is not None and self.plays.casefold() not in OBSERVING

    @property
    def brief(self) -> str:
        """What the part is about; empty where nothing was written."""
        return "" if self.brief_ is msgspec.UNSET else self.brief_


class PlannedPhase(Document, frozen=True, kw_only=True):
    """A phase of a passage, with the candidate's extra time in its minutes (None: not planned).

    `member` is whose phase it is, where a team's members pass one after another; `language` (as
    "en") where it is not the session's own; `part` the assessment's part that is shown in it.
    """

    kind: PhaseKind
    minutes: Annotated[int, msgspec.Meta(ge=0, le=100_000)] | None = None
    label: str | None = None
    member: Slug | None = None
    language: str | None = None
    part: Slug | None = None


class Passage(Document, frozen=True, kw_only=True):
    """A candidate or a team before a panel for an assessment, at a time, in a room."""

    id: Slug
    starts_at: AwareTime
    room: str | None = None
    bloc: Slug
    assessment: Slug
    candidate: Slug | None = None
    team: Slug | None = None
    seats: Annotated[tuple[Seat, ...], msgspec.Meta(min_length=1)]
    # Left out of the document where there are none: plans made before keep their digests.
    phases_: tuple[PlannedPhase, ...] | msgspec.UnsetType = msgspec.field(
        default=msgspec.UNSET, name="phases"
    )

    @property
    def phases(self) -> tuple[PlannedPhase, ...]:
        """The phases as planned; none where the plan says nothing of them."""
        return () if self.phases_ is msgspec.UNSET else self.phases_

    def __post_init__(self) -> None:
        if (self.candidate is None) == (self.team is None):
            raise ValueError(f"passage {self.id}: a candidate or a team, one of the two")


class SessionPlan(Document, frozen=True, kw_only=True):
    """The frozen plan of a session. `grid_digest` names the grid's exact revision."""

    format: Literal["jury-desk/session/1"] = "jury-desk/session/1"
    id: Slug
    label: SomeText
    date: dt.date
    language: str = "fr"
    practice: bool = False
    panel: str | None = None
    grid: Slug
    grid_digest: Digest
    juror: Slug
    """The juror who works on this laptop."""
    candidates: tuple[Candidate, ...] = ()
    teams: tuple[Team, ...] = ()
    jurors: Annotated[tuple[Juror, ...], msgspec.Meta(min_length=1)]
    passages: tuple[Passage, ...] = ()

    def __post_init__(self) -> None:
        teams = [team.id for team in self.teams]
        unique("candidate or team", [item.id for item in self.candidates] + teams)
        unique("juror", [item.id for item in self.jurors])
        unique("passage", [item.id for item in self.passages])
        candidates = {item.id for item in self.candidates}
        subjects = candidates | {item.id for item in self.teams}
        jurors = {item.id for item in self.jurors}
        wanted = [(m, candidates) for team in self.teams for m in team.members]
        wanted += [(self.juror, jurors)]
        for passage in self.passages:
            wanted += [(passage.candidate or passage.team or "", subjects)]
            wanted += [(seat.juror, jurors) for seat in passage.seats]
        for name, known in wanted:
            if name not in known:
                raise ValueError(f"{name!r} is not in the plan")

    def candidate(self, candidate_id: str) -> Candidate:
        """The candidate of that id. KeyError where there is none."""
        return _find(self.candidates, candidate_id)

    def team(self, team_id: str) -> Team:
        """The team of that id. KeyError where there is none."""
        return _find(self.teams, team_id)

    def juror_of(self, juror_id: str) -> Juror:
        """The juror of that id. KeyError where there is none."""
        return _find(self.jurors, juror_id)

    def passage(self, passage_id: str) -> Passage:
        """The passage of that id. KeyError where there is none."""
        return _find(self.passages, passage_id)


_Named = TypeVar("_Named", Candidate, Team, Juror, Passage)


def _find(items: tuple[_Named, ...], wanted: str) -> _Named:
    for item in items:
        if item.id == wanted:
            return item
    raise KeyError(wanted)
