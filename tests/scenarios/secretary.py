"""What a secretary does to prepare a session, through the services that screens and scripts use."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from msgspec import structs

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.lists.list_import import LineState, ListPreview
from jury_desk.domain.preparation.panel import Panel, PlayedPart
from jury_desk.domain.preparation.people import Juror, Neutralisation
from jury_desk.domain.preparation.ports import PaperFormat, PaperKind, Plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.services.preparation import SessionPreparation
from jury_desk.services.program import Program
from jury_desk.services.session_papers import PapersWritten, PaperWish
from tests.scenarios.made_lists import TUTOR

DAYS = (dt.date(2027, 6, 14), dt.date(2027, 6, 15), dt.date(2027, 6, 16))
SEARCH_SECONDS = 3


class Secretary:
    """Works on an open data directory; `session` is the one that was begun."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.session: SessionPreparation

    @property
    def state(self) -> Preparation:
        return self.session.state

    @property
    def grid(self) -> Grid:
        return self.session.grid

    def begin(self, grid_id: str) -> None:
        secretariat = self.program.secretariat
        digest = next(one.digest for one in secretariat.certifications() if one.grid == grid_id)
        self.session = secretariat.open(secretariat.new(digest, "Session de juin", "full", DAYS))
        card = structs.replace(
            self.state.card,
            place="Campus de Rennes",
            organiser="École des affaires de l’Ouest",
            responsible="Hélène Kervella",
            contact="02 99 00 00 00",
            regulations_title="Règlement d’examen",
            regulations_version="2027-1",
            regulations_text="Se présenter un quart d’heure avant, avec une pièce d’identité.",
        )
        rooms = [Room(id=f"room-{n}", label=f"Salle B10{n}") for n in (1, 2, 3)]
        self.session.put(card, *rooms)

    def look_at(self, path: Path) -> ListPreview:
        """What taking the list in would do."""
        lists = self.program.crafts.lists
        table = lists.read(str(path), lambda _done, _all: None, lambda: False)
        reading = lists.understand(table, self.grid, DAYS[0])
        return lists.preview(self.state, self.grid, reading)

    def import_candidates(self, path: Path) -> Mapping[LineState, int]:
        return self.program.crafts.lists.take(self.session, self.look_at(path))

    def compose_panels(self) -> None:
        """Two panels of four, one of them with the first candidate's tutor; the first juror of each
        plays the client in every role-play.
        """
        first, last = TUTOR.split()
        people = [(first, last), ("Luc", "Marchand"), ("Anne", "Prigent"), ("Odile", "Kermarrec")]
        people += [("Marc", "Olivier"), ("Sana", "Haddad"), ("Paul", "Le Roux"), ("Ida", "Novak")]
        jurors = [
            Juror(
                id=f"juror-{number}",
                first_name=name[0],
                last_name=name[1],
                quality="president" if number in (4, 8) else "member",
                background="professional",
                side="internal" if number in (3, 7) else "external",
                sex="F" if number % 2 else "M",
                employer=f"Cabinet {number}",
                email=f"juror{number}@example.org",
                languages=("fr", "en"),
                declared_on=dt.date(2027, 5, 3),
            )
            for number, name in enumerate(people, start=1)
        ]
        plays = [
            assessment.id
            for bloc in self.grid.blocs
            for assessment in bloc.assessments
            if "roleplay" in assessment.forms
        ]
        panels = [
            Panel(
                id=f"panel-{n}",
                label=f"Jury {n}",
                members=tuple(juror.id for juror in jurors[start : start + 4]),
                president=jurors[start + 3].id,
                parts=tuple(
                    PlayedPart(assessment=one, juror=jurors[start + 1].id, plays="client")
                    for one in plays
                ),
            )
            for n, start in ((1, 0), (2, 4))
        ]
        self.session.put(*jurors, *panels)

    def neutralise(self, candidate: str) -> str:
        """Have the jury leave one criterion out for a candidate; its id."""
        criterion = self.grid.blocs[-1].criteria[0]
        self.session.put(
            Neutralisation(
                id="neutralised-1",
                candidate=candidate,
                criterion=criterion.id,
                officer="Nora Lambert",
                opinion="Avis motivé tenu à part.",
                decision="granted",
                decided_on=dt.date(2027, 6, 1),
                decided_by="Odile Kermarrec",
                core_reason="Sans rapport avec le cœur du métier dans ce cas.",
            )
        )
        return criterion.id

    def plan(self) -> Plan:
        planning = self.program.crafts.planning
        plan = planning.propose(
            self.state,
            self.grid,
            keep=False,
            found=lambda _: None,
            cancelled=lambda: False,
            seconds=SEARCH_SECONDS,
        )
        assert not plan.contradictions, plan.contradictions
        planning.take(self.session, plan)
        return plan

    def print_out(self, kind: PaperKind, format_: PaperFormat, folder: Path) -> PapersWritten:
        wish = PaperWish(kind, format_)
        return self.program.crafts.papers.export(self.state, self.grid, wish, str(folder), "fr")
