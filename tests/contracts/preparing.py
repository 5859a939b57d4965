"""A small made-up session being prepared, for the stores' and the services' tests."""

import datetime as dt

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.card import Room, SessionCard
from jury_desk.domain.preparation.panel import CompositionProfile, Panel, PlayedPart
from jury_desk.domain.preparation.people import (
    Accommodation,
    Candidate,
    HeldBloc,
    Juror,
    Neutralisation,
    Team,
    Waiver,
)
from jury_desk.domain.preparation.preparation import Item, Preparation, of_items
from jury_desk.domain.preparation.regulations import LevelValue, Regulations
from jury_desk.domain.preparation.timetable import (
    AssessmentTiming,
    DayHours,
    PhaseTiming,
    PlannedPassage,
    TimetableWishes,
)

DAY = dt.date(2026, 6, 12)
AT = dt.datetime(2026, 5, 4, 8, 0, tzinfo=dt.UTC)
PROOF = b"%PDF-1.7 a proof"
OPINION = b"an opinion"

REGULATIONS = Regulations(
    id="standard",
    label="Règlement standard",
    source="default",
    levels=(LevelValue(scale="acquis", level="acquis", value="1"),),
    competency_threshold="0.5",
    bloc_threshold="0.5",
    bloc_needs="every-competency",
    compensation=False,
    compensation_floor="0.4",
    eliminatory="fails-competency",
    award_needs="every-bloc",
    award_threshold="0.5",
    jurors="median",
    observations="mean",
    nothing_observed="jury-decides",
    tolerance="0.5",
    second_chance="failed-blocs",
)
PROFILE = CompositionProfile(id="standard", label="Jury standard")


def later(seconds: int) -> dt.datetime:
    """A moment after the session was made."""
    return AT + dt.timedelta(seconds=seconds)


def example_card(grid: Grid, session: str = "session-1") -> SessionCard:
    """A draft's card."""
    return SessionCard(
        id=session,
        label="Session du 12 juin",
        grid=grid.id,
        grid_digest=grid.digest,
        days=(DAY,),
    )


def example_items(grid: Grid, session: str = "session-1") -> tuple[Item, ...]:
    """Every kind of item: an oral of one candidate, a game of a team of three."""
    candidates = tuple(
        Candidate(
            id=f"c{number}",
            birth_name=last,
            first_names=first,
            number=f"E-{number}",
            blocs=("b1",),
            held=(HeldBloc(bloc="b1", proof="PV 2025-3"),) if number == 4 else (),
            tutor="Alix Tuteur",
            birth_date=dt.date(1999, 3, number),
            accommodations=(
                (Accommodation(measure="Temps majoré d’un tiers", extra_time="1/3"),)
                if number == 2
                else ()
            ),
        )
        for number, (last, first) in enumerate(
            (("Aubert", "Camille, Ève"), ("Benali", "Yanis"), ("Petit", "Zoé"), ("Weber", "Adam")),
            start=1,
        )
    )
    jurors = (
        Juror(id="j1", last_name="Exemple", first_name="Dominique", side="external"),
        Juror(id="j2", last_name="Exemple", first_name="Sacha", quality="president"),
        Juror(id="j3", last_name="Regard", quality="observer"),
    )
    return (
        example_card(grid, session),
        PROFILE,
        REGULATIONS,
        TimetableWishes(days=(DayHours(day=DAY),)),
        Room(id="r1", label="B104"),
        Room(id="r2", label="B105", place="Lyon"),
        *candidates,
        Team(id="t1", label="Équipe 1", members=("c1", "c2", "c3")),
        *jurors,
        Panel(
            id="jury-1",
            label="Jury 1",
            members=("j1", "j2", "j3"),
            president="j2",
            parts=(PlayedPart(assessment="oral", juror="j1", plays="client"),),
            room="r1",
        ),
        Waiver(id="w1", juror="j1", candidate="c3", reason="Homonyme du tuteur"),
        Neutralisation(
            id="n1", candidate="c2", criterion="k4", opinion="Avis motivé", decision="granted"
        ),
        AssessmentTiming(
            id="oral",
            phases=(
                PhaseTiming(kind="preparation", minutes=10),
                PhaseTiming(kind="presentation", minutes=20),
            ),
            panels=("jury-1",),
            rooms=("r1",),
        ),
        AssessmentTiming(id="game", subject="team"),
        PlannedPassage(
            id="p1",
            assessment="oral",
            candidate="c2",
            panel="jury-1",
            room="r1",
            day=DAY,
            start=9 * 60,
            phases=(
                PhaseTiming(kind="preparation", minutes=14),
                PhaseTiming(kind="presentation", minutes=27),
            ),
            jurors=("j1", "j2", "j3"),
            locked=True,
        ),
        PlannedPassage(
            id="p2",
            assessment="game",
            team="t1",
            panel="jury-1",
            room="r2",
            day=DAY,
            start=10 * 60,
            jurors=("j1", "j2"),
        ),
        PlannedPassage(id="p3", assessment="oral", candidate="c1", panel="jury-1"),
    )


def example_preparation(grid: Grid, session: str = "session-1") -> Preparation:
    """A draft of those items."""
    return of_items(example_items(grid, session))
