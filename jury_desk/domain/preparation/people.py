"""Candidates, teams, jurors, and what stands between some of them."""

import datetime as dt
from fractions import Fraction
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.document import Digest, Document, Slug, SomeText, unique
from jury_desk.domain.folding import folded

FractionText = Annotated[str, msgspec.Meta(pattern=r"\A[0-9]{1,4}(/[1-9][0-9]{0,3})?\Z")]
"""An exact share as text: "1/3", "0", "1"."""

Minutes = Annotated[int, msgspec.Meta(ge=0, le=24 * 60)]
"""Whole minutes: a length, or an hour of the day counted from midnight."""

Sex = Literal["F", "M"]
Route = Literal[
    "initial",
    "apprenticeship",
    "continuing",
    "professionalisation",
    "vae",
    "equivalence",
    "individual",
]
"""The route of access, as the declaration to the Caisse des Dépôts tells them apart."""


class HeldBloc(Document, frozen=True, kw_only=True):
    """A bloc held already: carried with its proof, never examined, never lowered."""

    bloc: Slug
    proof: SomeText
    """What proves it: minutes or certificate, as named there."""
    obtained_on: dt.date | None = None
    file: Digest | None = None


class Accommodation(Document, frozen=True, kw_only=True):
    """A practical measure, never its reason. `extra_time` is a share of the phases' time."""

    measure: SomeText
    extra_time: FractionText = "0"


class Candidate(Document, frozen=True, kw_only=True):
    """Who is examined. `blocs` are those aimed at, in this session."""

    id: Slug
    birth_name: str = ""
    usual_name: str = ""
    first_names: str = ""
    sex: Sex | None = None
    birth_date: dt.date | None = None
    birth_place: str = ""
    birth_place_code: str = ""
    """INSEE code of the town of birth, or of the country for one born abroad."""
    birth_country: str = ""
    number: str = ""
    email: str = ""
    phone: str = ""
    photo: Digest | None = None
    route: Route | None = None
    blocs: tuple[Slug, ...] = ()
    held: tuple[HeldBloc, ...] = ()
    company: str = ""
    tutor: str = ""
    mentor: str = ""
    trainers: tuple[str, ...] = ()
    accommodations: tuple[Accommodation, ...] = ()
    language: str = ""
    """The language examined in, where the candidate chose one."""
    withdrawn: bool = False

    def __post_init__(self) -> None:
        unique("held bloc", [item.bloc for item in self.held])
        if not (self.birth_name or self.usual_name or self.first_names or self.number):
            raise ValueError("a candidate has a name or a number")

    @property
    def last_name(self) -> str:
        """The name in use, else the birth name."""
        return self.usual_name or self.birth_name

    @property
    def name(self) -> str:
        """The name as lists show it: family name in capitals, first of the first names."""
        first = self.first_names.partition(",")[0].strip()
        return f"{self.last_name.upper()} {first}".strip() or self.number

    @property
    def extra_time(self) -> Fraction:
        """The largest share of extra time among the accommodations; 0 for none."""
        return max((Fraction(item.extra_time) for item in self.accommodations), default=Fraction(0))

    @property
    def examined(self) -> tuple[str, ...]:
        """The blocs to be examined: aimed at and not held already."""
        held = {item.bloc for item in self.held}
        return tuple(bloc for bloc in self.blocs if bloc not in held)


class Team(Document, frozen=True, kw_only=True):
    """Candidates who work together. `assessments` names those it is for; empty: all group work."""

    id: Slug
    label: SomeText
    members: tuple[Slug, ...] = ()
    assessments: tuple[Slug, ...] = ()

    def __post_init__(self) -> None:
        unique("member", self.members)


class Neutralisation(Document, frozen=True, kw_only=True):
    """A criterion left out for one candidate, by the jury, on the disability officer's opinion.

    The opinion is kept apart from what jurors see: they learn that the criterion is neutralised.
    """

    id: Slug
    candidate: Slug
    criterion: Slug
    officer: str = ""
    opinion: str = ""
    opinion_file: Digest | None = None
    decision: Literal["pending", "granted", "refused"] = "pending"
    decided_on: dt.date | None = None
    decided_by: str = ""
    core_reason: str = ""
    """Why a criterion that the grid calls core to the occupation may be left out."""


Quality = Literal["president", "member", "observer"]


class Absence(Document, frozen=True, kw_only=True):
    """When a juror cannot sit, on one day; the whole day by default."""

    day: dt.date
    start: Minutes = 0
    end: Minutes = 24 * 60


class DeclaredTie(Document, frozen=True, kw_only=True):
    """A tie to a candidate that a juror declared themselves: they do not sit for them."""

    candidate: Slug
    nature: str = ""


class Juror(Document, frozen=True, kw_only=True):
    """A member of the jury, or an observer. `declared_on` dates the signed declaration."""

    id: Slug
    last_name: SomeText
    first_name: str = ""
    quality: Quality = "member"
    background: Literal["professional", "academic"] | None = None
    side: Literal["external", "internal"] | None = None
    sex: Sex | None = None
    employer: str = ""
    domain: str = ""
    habilitation: str = ""
    habilitated_from: dt.date | None = None
    habilitated_until: dt.date | None = None
    email: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    declared_on: dt.date | None = None
    ties: tuple[DeclaredTie, ...] = ()
    absences: tuple[Absence, ...] = ()

    def __post_init__(self) -> None:
        unique("tie", [tie.candidate for tie in self.ties])

    @property
    def name(self) -> str:
        """First name, then family name."""
        return f"{self.first_name} {self.last_name}".strip()


class Waiver(Document, frozen=True, kw_only=True):
    """Why a doubtful tie between a juror and a candidate is none; never lifts a certain one.

    `about` are the doubts that were looked at (`conflicts.doubt`): one that comes later is none of
    them, and keeps the juror out until somebody looks at it too.
    """

    id: Slug
    juror: Slug
    candidate: Slug
    reason: SomeText
    about: tuple[SomeText, ...] = ()
    by: str = ""


def juror_order(juror: Juror) -> tuple[str, str, str]:
    """The order of lists of jurors: by name."""
    return folded(juror.last_name), folded(juror.first_name), juror.id
