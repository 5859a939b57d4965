"""The teams for group work: who is in which, who is in none, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.domain.preparation.ids import new_id
from jury_desk.domain.preparation.people import Team
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.preparation.teams import by_name, group_assessments, without_team
from jury_desk.gui.forms.ui_teams_pane import Ui_TeamsPane
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.candidates.candidates_edits import move_to_team
from jury_desk.gui.preparation.candidates.teams_dialogs import ProposalDialog, TeamDialog
from jury_desk.gui.preparation.candidates.teams_model import TeamRow

if TYPE_CHECKING:
    from jury_desk.gui.preparation.candidates.candidates_acts import CandidatesActs
    from jury_desk.gui.preparation.desk import PreparationDesk

_REST_MS = 60
_LOW_UNITS = 56


class TeamsPane(QWidget):
    """`candidate_shown` names the candidate in hand, `candidate_entered` one to be edited."""

    candidate_shown = Signal(str)
    candidate_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TeamsPane()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._desk: PreparationDesk | None = None
        self._acts: CandidatesActs | None = None
        self._buttons: dict[str, QPushButton] = {}
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._tell_candidate)
        view = self._ui.teams_view
        for name, icon, act in (
            ("propose", "users-group", self.propose),
            ("new", "plus", self.make_team),
            ("move", "arrows-horizontal", self.ask_team),
            ("out", "user-off", self.take_out),
            ("rename", "pencil", self.rename),
            ("remove", "trash", self.remove_team),
        ):
            button = QPushButton(self._ui.teams_flow)
            button.setObjectName(f"{name}_button")
            button.clicked.connect(lambda _=False, act=act: act())
            dress(button, icon)
            self._buttons[name] = button
        view.moved.connect(self._send)
        view.shown.connect(self._show_row)
        view.entered.connect(self._enter)
        view.selectionModel().selectionChanged.connect(lambda *_: self._tell_acts())
        for keys, wanted in (
            ("N", self.make_team),
            ("M", self.ask_team),
            ("F2", self.rename),
            ("Del", self._delete),
        ):
            self._shortcut(keys, wanted)
        self.setFocusProxy(view)
        click_on_enter(self)

    def work_on(self, desk: PreparationDesk, acts: CandidatesActs) -> None:
        """Show and record through that desk."""
        self._desk, self._acts = desk, acts
        self.retranslate()

    def show_state(self) -> None:
        """Show the teams as they stand."""
        desk = self._desk
        if desk is None or not self.isVisible():
            return  # shown anew as soon as it is in sight
        self._ui.teams_view.editable = desk.editable
        self._ui.teams_view.show_state(desk.state, desk.grid)
        self._tell_text()
        self._tell_acts()

    def show_team(self, team: str, candidate: str = "") -> None:
        """Take a team in hand, or a member of it."""
        view = self._ui.teams_view
        place = view.teams.place_of(team, candidate)
        view.go_to(place if place >= 0 else view.teams.place_of(team, ""))
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_candidate(self, candidate: str) -> None:
        """Take a candidate in hand."""
        view = self._ui.teams_view
        view.go_to(view.teams.place_of_candidate(candidate))
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- acts -----------------------------------------------------------------------------------

    def propose(self) -> ProposalDialog | None:
        """Show teams for those without one; they are made only where the person takes them."""
        desk, acts = self._desk, self._acts
        if desk is None or acts is None or not desk.editable:
            return None
        loose = by_name(without_team(desk.state, desk.grid))
        if not loose:
            return None
        taken = {team.label for team in desk.state.teams.values()}
        dialog = ProposalDialog(loose, taken, self)
        dialog.chosen.connect(self._take_proposal)
        dialog.open()
        return dialog

    def make_team(self) -> None:
        """Make a team of the candidates selected."""
        desk, acts = self._desk, self._acts
        if desk is None or acts is None or not desk.editable:
            return
        made = Team(id=new_id("team"), label=acts.new_label())
        chosen = self._ui.teams_view.chosen
        self._ui.teams_view.will_show(made.id, chosen)
        move_to_team(desk, chosen, made.id, new=made)

    def ask_team(self) -> None:
        """Ask for the team that the candidates selected go to."""
        chosen = self._ui.teams_view.chosen
        if self._acts is not None and self._desk is not None and self._desk.editable and chosen:
            self._acts.set_team(chosen)

    def take_out(self) -> None:
        """Take the candidates selected out of their team."""
        row = self._ui.teams_view.current
        if row is not None and row.team:
            self._ui.teams_view.send(self._ui.teams_view.chosen, "")

    def rename(self) -> TeamDialog | None:
        """Ask for the name of the team in hand, and for what it is."""
        desk, team = self._desk, self._team()
        if desk is None or team is None or not desk.editable:
            return None
        dialog = TeamDialog(team, group_assessments(desk.state, desk.grid), self)
        dialog.chosen.connect(self._set_team)
        dialog.open()
        return dialog

    def remove_team(self) -> None:
        """Take the team in hand away; its members are without one then."""
        desk, team = self._desk, self._team()
        if desk is not None and team is not None and desk.editable:
            desk.remove(Kind.TEAM, [team.id])

    def _delete(self) -> None:
        row = self._ui.teams_view.current
        if row is not None and row.is_heading:
            self.remove_team()
        else:
            self.take_out()

    def _send(self, candidates: tuple[str, ...], team: str, at: int) -> None:
        if self._desk is not None:
            move_to_team(self._desk, candidates, team or None, at if at >= 0 else None)

    def _set_team(self, label: str, assessments: tuple[str, ...]) -> None:
        desk, team = self._desk, self._team()
        if desk is None or team is None:
            return

        def work() -> None:
            held = desk.service.state.teams.get(team.id)
            if held is not None:
                desk.service.put(structs.replace(held, label=label, assessments=assessments))

        desk.act(work)

    def _take_proposal(self, teams: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        desk = self._desk
        if desk is not None:
            made = [Team(id=new_id("team"), label=name, members=ids) for name, ids in teams]
            desk.put(*made)

    # --- what is shown --------------------------------------------------------------------------

    def _team(self) -> Team | None:
        row = self._ui.teams_view.current
        if row is None or self._desk is None:
            return None
        return self._desk.state.teams.get(row.team)

    def _show_row(self, row: TeamRow | None) -> None:
        self._tell_acts()
        if row is not None and row.candidate and self._ui.teams_view.hasFocus():
            self._resting.start()

    def _tell_candidate(self) -> None:
        row = self._ui.teams_view.current
        if row is not None and row.candidate:
            self.candidate_shown.emit(row.candidate)

    def _enter(self, row: TeamRow) -> None:
        if row.is_heading:
            self.rename()
        else:
            self._resting.stop()
            self.candidate_shown.emit(row.candidate)
            self.candidate_entered.emit(row.candidate)

    def _tell_acts(self) -> None:
        desk, row, view = self._desk, self._ui.teams_view.current, self._ui.teams_view
        if desk is None:
            return
        chosen, team = bool(view.chosen), bool(row is not None and row.team)
        loose = any(not one.team and one.candidate for one in view.teams.rows)
        for name, possible in (
            ("propose", loose),
            ("new", True),
            ("move", chosen),
            ("out", chosen and team),
            ("rename", team),
            ("remove", team and row is not None and row.is_heading),
        ):
            self._buttons[name].setVisible(desk.editable and (possible or not self._is_low))
            self._buttons[name].setEnabled(possible)

    def _tell_text(self) -> None:
        desk = self._desk
        if desk is None:
            return
        titles = [one.title for one in group_assessments(desk.state, desk.grid)]
        told = self.tr("Group work: {titles}. A team has three to five members.")
        none = self.tr("No assessment of this certification is group work.")
        self._ui.teams_text.setText(told.format(titles=", ".join(titles)) if titles else none)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        for name, word, keys in (
            ("propose", self.tr("Propose teams…"), ""),
            ("new", self.tr("New team"), "N"),
            ("move", self.tr("Move…"), "M"),
            ("out", self.tr("Take out"), "Del"),
            ("rename", self.tr("Name…"), "F2"),
            ("remove", self.tr("Delete the team"), "Del"),
        ):
            self._buttons[name].setText(word)
            self._buttons[name].setToolTip(f"{word} ({keys})" if keys else word)
        self.show_state()

    @property
    def _is_low(self) -> bool:
        """Whether there is little height: then only what is possible is shown above the list."""
        return self.height() < theme().tokens.unit * _LOW_UNITS

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ui.teams_text.setVisible(not self._is_low)
        self._tell_acts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _shortcut(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._ui.teams_view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)
