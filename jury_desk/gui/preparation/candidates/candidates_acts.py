"""Acts on all the candidates selected: each is one act, which one undo turns back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.ids import new_id
from jury_desk.domain.preparation.people import Team
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.grids.choice_dialog import Asked, ChecksDialog, Choice, ChoiceDialog
from jury_desk.gui.kit.check_list import Check
from jury_desk.gui.preparation.candidates.candidates_edits import change, move_to_team
from jury_desk.gui.preparation.candidates.candidates_words import CandidatesWords

if TYPE_CHECKING:
    from jury_desk.domain.preparation.people import Candidate
    from jury_desk.gui.preparation.desk import PreparationDesk

_NEW, _NONE = "new", ""


class CandidatesActs(QObject):
    """Asks what is needed, then does it."""

    def __init__(self, desk: PreparationDesk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._words = CandidatesWords(self)

    def set_blocs(self, ids: Sequence[str]) -> ChecksDialog | None:
        """Ask which blocs they aim at; a bloc held already is left out for whoever holds it."""
        people = self._people(ids)
        if not people:
            return None
        checks = []
        for bloc in self._desk.grid.blocs:
            aimed = {bloc.id in one.blocs for one in people}
            name = f"{bloc.code}  {bloc.title}" if bloc.code else bloc.title
            checks.append(Check(bloc.id, name, aimed.pop() if len(aimed) == 1 else None))
        dialog = ChecksDialog(
            lambda: Asked(
                self._title(self.tr("Blocs aimed at"), len(people)),
                self.tr("A bloc that a candidate holds already stays carried."),
                self.tr("Set the blocs"),
            ),
            checks,
            self._page,
        )
        dialog.chosen.connect(lambda wanted: self._aim(ids, wanted))
        dialog.open()
        return dialog

    def set_route(self, ids: Sequence[str]) -> ChoiceDialog | None:
        """Ask for their route of access."""
        people = self._people(ids)
        if not people:
            return None
        routes = {one.route for one in people}
        current = routes.pop() if len(routes) == 1 else None
        dialog = ChoiceDialog(
            lambda: Asked(
                self._title(self.tr("Route of access"), len(people)),
                self.tr("As the declaration to the Caisse des Dépôts tells them apart."),
                self.tr("Set the route"),
            ),
            lambda: [Choice(name, word) for name, word in self._words.routes().items()],
            current or "",
            self._page,
        )
        dialog.chosen.connect(
            lambda route: change(self._desk, ids, lambda one: structs.replace(one, route=route))
        )
        dialog.open()
        return dialog

    def set_team(self, ids: Sequence[str]) -> ChoiceDialog | None:
        """Ask for the team that they go into."""
        if not self._people(ids):
            return None

        def choices() -> list[Choice]:
            teams = [
                Choice(team.id, self.team_name(team)) for team in self._desk.state.teams.values()
            ]
            return [
                *teams,
                Choice(_NEW, self.tr("A new team")),
                Choice(_NONE, self.tr("No team")),
            ]

        dialog = ChoiceDialog(
            lambda: Asked(
                self._title(self.tr("Put in a team"), len(ids)),
                self.tr("A candidate is in one team only for an assessment: they leave the other."),
                self.tr("Put in the team"),
            ),
            choices,
            _NEW,
            self._page,
        )
        dialog.chosen.connect(lambda team: self.put_in_team(ids, team))
        dialog.open()
        return dialog

    def put_in_team(self, ids: Sequence[str], team: str) -> None:
        """Put candidates into a team; "new" makes one, "" takes them out of every one."""
        if team == _NEW:
            made = Team(id=new_id("team"), label=self.new_label())
            move_to_team(self._desk, ids, made.id, new=made)
        else:
            move_to_team(self._desk, ids, team or None)

    def withdraw(self, ids: Sequence[str]) -> None:
        """Withdraw them; where all are withdrawn, take them back in."""
        people = self._people(ids)
        gone = not all(one.withdrawn for one in people)
        change(self._desk, ids, lambda one: structs.replace(one, withdrawn=gone))

    def remove(self, ids: Sequence[str]) -> None:
        """Take them away, with their places in teams and in the timetable; undo brings all back."""
        if not self._people(ids):
            return
        count = len(ids)

        def done() -> None:
            self._desk.told.emit(
                lambda: (
                    self.tr("%n candidate(s) deleted.", "", count),
                    self.tr("Ctrl+Z brings them back with all that hung on them."),
                )
            )

        self._desk.act(lambda: self._desk.service.remove(Kind.CANDIDATE, tuple(ids)), done)

    def new_label(self) -> str:
        """The first name of a team that is free: "Team 3"."""
        taken = {team.label for team in self._desk.state.teams.values()}
        numbers = range(1, len(taken) + 2)
        names = (self.tr("Team {number}").format(number=number) for number in numbers)
        return next(name for name in names if name not in taken)

    def team_name(self, team: Team) -> str:
        """A team's label with how many are in it."""
        members = self.tr("%n member(s)", "", len(team.members))
        return f"{team.label} · {members}"

    def _aim(self, ids: Sequence[str], wanted: dict[str, bool]) -> None:
        order = [bloc.id for bloc in self._desk.grid.blocs]

        def made(one: Candidate) -> Candidate:
            held = {item.bloc for item in one.held}
            aimed = set(one.blocs) - {name for name, on in wanted.items() if not on}
            aimed |= {name for name, on in wanted.items() if on and name not in held}
            return structs.replace(one, blocs=tuple(sorted(aimed, key=order.index)))

        if wanted:
            change(self._desk, ids, made)

    def _people(self, ids: Sequence[str]) -> list[Candidate]:
        people = self._desk.state.candidates
        return [people[one] for one in ids if one in people]

    def _title(self, what: str, count: int) -> str:
        told = self.tr("%n candidate(s)", "", count)
        return f"{what} · {told}" if count > 1 else what
