"""A made-up session with its passages placed: a team, a carried bloc, extra time, a neutralised
criterion, a role-play with parts; and sessions that are large, hostile or unfinished.
"""

import datetime as dt
from dataclasses import replace
from fractions import Fraction
from math import ceil
from typing import Any

from msgspec import structs

from jury_desk.documents.session_papers import SessionPaperMaker
from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.people import Accommodation, Candidate, Juror, Neutralisation
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import PhaseTiming, PlannedPassage
from tests.gui.preparation.made_session import DAYS, crowded_session, made_session, shipped_grid

MOMENT = dt.datetime(2027, 5, 20, 8, 30, tzinfo=dt.UTC)
LONG_NAME = "de La Rochefoucauld-Montmorency d’Estrées de Kermadec-Villequier"
BEGINS_AS_FORMULA = '=HYPERLINK("http://exemple.invalid";"Cliquez")'


class FixedClock:
    """The same moment whenever it is asked."""

    def now(self) -> dt.datetime:
        return MOMENT

    def elapsed_ms(self) -> int:
        return 0

    def epoch(self) -> str:
        return "boot-1"


PAPERS = SessionPaperMaker(FixedClock())


def grid() -> Grid:
    """The grid of the made-up session."""
    return shipped_grid()


def phases(*minutes: int, share: str = "0") -> tuple[PhaseTiming, ...]:
    """Preparation, presentation, questions and deliberation; extra time on all but the last."""
    kinds: Any = ("preparation", "presentation", "questions", "deliberation")
    found = []
    for kind, length in zip(kinds, minutes, strict=True):
        more = 0 if kind == "deliberation" else ceil(length * Fraction(share))
        found.append(PhaseTiming(kind=kind, minutes=length + more))
    return tuple(found)


def placed(
    id_: str, who: str, assessment: str, day: int, start: int, panel: str, room: str, **more: Any
) -> PlannedPassage:
    """A passage of a candidate, or of a team where `who` begins with a t."""
    subject: Any = {"team": who} if who.startswith("t") else {"candidate": who}
    jurors = {"p1": ("j1", "j2", "j3"), "p2": ("j1", "j4", "j5")}[panel]
    return PlannedPassage(
        id=id_,
        assessment=assessment,
        panel=panel,
        room=room,
        day=DAYS[day],
        start=start,
        phases=more.pop("phases", phases(30, 20, 20, 10)),
        jurors=more.pop("jurors", jurors),
        **subject,
        **more,
    )


def session(**card: Any) -> Preparation:
    """The made-up session with nine passages, one of them not placed yet."""
    made = made_session()
    passages = (
        placed("p-1", "c1", "b2.e3", 0, 540, "p1", "r1"),
        placed("p-2", "c2", "b2.e3", 0, 600, "p1", "r1"),
        placed(
            "p-3", "c3", "b2.e3", 0, 660, "p1", "r1", phases=phases(30, 20, 20, 10, share="1/3")
        ),
        placed("p-4", "c4", "b2.e3", 0, 840, "p1", "r1", jurors=("j1", "j2")),
        placed("p-5", "c8", "b1.e1", 0, 570, "p2", "r2", jurors=("j1", "j5")),
        placed("p-6", "t1", "b4.e1", 1, 540, "p2", "r2", phases=phases(30, 30, 40, 10)),
        placed("p-7", "c5", "b3.e1", 1, 690, "p2", "r2"),
        placed("p-8", "c7", "b4.e1", 1, 870, "p2", "r2"),
        PlannedPassage(id="p-9", assessment="b1.e1", candidate="c1", phases=phases(30, 20, 20, 10)),
    )
    about: dict[str, Any] = {
        "regulations_title": "Règlement des épreuves de certification",
        "regulations_version": "3, mars 2027",
        "bring": "Votre dossier professionnel en deux exemplaires\nUne clé USB de secours",
    }
    granted = Neutralisation(
        id="n2", candidate="c3", criterion="ce2.6.2", opinion="TEXTE-DE-L-AVIS",
        decision="granted",
    )  # fmt: skip
    candidates = dict(made.candidates)
    # Whoever sits before the first panel is tied to nobody who passes there.
    candidates["c1"] = structs.replace(
        candidates["c1"], company="Vents du large", trainers=("Odile Tremblay",)
    )
    candidates["c3"] = structs.replace(
        candidates["c3"],
        accommodations=(
            Accommodation(measure="Tiers-temps", extra_time="1/3"),
            Accommodation(measure="Salle calme, sujet en corps 16"),
        ),
    )
    candidates["c5"] = structs.replace(candidates["c5"], blocs=("b3",))
    return replace(
        made,
        card=structs.replace(made.card, **{**about, **card}),
        candidates=candidates,
        neutralisations={**made.neutralisations, "n2": granted},
        passages={passage.id: passage for passage in passages},
    )


def crowded(count: int) -> Preparation:
    """A session of that many candidates, each with a role-play."""
    made = crowded_session(count)
    passages = {}
    for at, candidate in enumerate(made.candidates):
        day, turn = at % 2, at // 2
        passage = placed(
            f"p{at}", candidate, "b2.e3", day, 480 + turn % 10 * 50, ("p1", "p2")[turn % 2],
            ("r1", "r2")[turn % 2],
        )  # fmt: skip
        passages[passage.id] = passage
    return replace(made, passages=passages)


def hostile() -> Preparation:
    """Names that are long, turn the reading order, or look like formulas and breaks."""
    made = session(
        organiser="A" * 300, contact="a,b;c\\d\nsecond\u202eline", bring="=1+1\n\x07sonnerie"
    )
    names = {
        "c1": {"birth_name": LONG_NAME, "first_names": "Marie-Antoinette-Joséphine-Philippine"},
        "c2": {"birth_name": "بن علي", "usual_name": "", "first_names": "محمد الطاهر"},
        "c3": {"birth_name": "כהן (לוי)", "first_names": "שלום", "number": "=2+3"},
        "c4": {"birth_name": BEGINS_AS_FORMULA, "first_names": "\u202eeilé\u2066"},
        "c5": {"birth_name": "", "first_names": "", "usual_name": "", "number": "2027-005"},
        "c7": {"birth_name": "👍 Ω_x0041_ \x07", "first_names": "A\r\nBEGIN:VEVENT"},
        "c8": {"birth_name": "O'" * 150},
    }
    candidates = dict(made.candidates)
    for id_, changes in names.items():
        candidates[id_] = structs.replace(candidates[id_], **changes)
    return replace(made, candidates=candidates)


def with_passages(count: int) -> Preparation:
    """The session with one candidate before panels that many times."""
    made = session()
    passages = {
        f"q{at}": placed(f"q{at}", "c1", "b2.e3", at % 2, 480 + at * 20, "p1", "r1")
        for at in range(count)
    }
    return replace(made, passages=passages)


def juror(**changes: Any) -> Juror:
    """A juror of the session, changed."""
    return structs.replace(session().jurors["j4"], **changes)


def candidate(**changes: Any) -> Candidate:
    """A candidate of the session, changed."""
    return structs.replace(session().candidates["c1"], **changes)


def content_of(kind: Any, format_: Any, made: Preparation | None = None, **options: Any) -> bytes:
    """The one file of a kind."""
    (file,) = PAPERS.papers(kind, format_, made or session(), grid(), "fr", **options)
    return file.content
