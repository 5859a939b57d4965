"""The last page: what is missing, what is to be looked at, and the step to the next state."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_desk.domain.preparation.card import STATES, SessionState
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.gui.dialogs.question_dialog import Question, ask
from jury_desk.gui.forms.ui_session_opening_page import Ui_SessionOpeningPage
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.preparation.desk import PreparationDesk, PreparationPage
from jury_desk.gui.preparation.session.state_path import StatePath


class OpeningPage(PreparationPage):
    """Draft, open, closed, archived: each step tells what it still lacks."""

    step = Step.OPENING

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ui = Ui_SessionOpeningPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._path = StatePath(self)
        column = QVBoxLayout(self._ui.path_widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._path)
        self._ui.advance_button.clicked.connect(self._ask)
        self._ui.missing_list.wanted.connect(desk.item_wanted)
        self._ui.doubts_list.wanted.connect(desk.item_wanted)
        click_on_enter(self)
        Spacing(self)
        self.setFocusProxy(self._ui.advance_button)

    def show_state(self) -> None:
        ui, state = self._ui, self.desk.state.card.state
        missing = self._of(Grave.REFUSED, Grave.LACK)
        doubts = self._of(Grave.DOUBT)
        self._path.show_state(state, self._names())
        ui.state_text.setText(self._what_follows(state))
        ui.advance_button.setText(self._act(state))
        ui.advance_button.setVisible(state != "archived")
        ui.advance_button.setEnabled(not missing)
        ui.refusal_label.setVisible(bool(missing))
        ui.refusal_label.setText(
            self.tr("%n point(s) below must be settled first.", "", len(missing))
        )
        ui.missing_card.setVisible(bool(missing))
        ui.missing_title.setText(self.tr("%n point(s) missing", "", len(missing)))
        ui.missing_text.setText(self.tr("Enter goes to where it is settled."))
        ui.missing_list.show_findings(missing)
        ui.doubts_card.setVisible(bool(doubts))
        ui.doubts_title.setText(self.tr("%n point(s) to look at", "", len(doubts)))
        ui.doubts_text.setText(
            self.tr("These hinder nothing. Look at each: what stays is a decision of yours.")
        )
        ui.doubts_list.show_findings(doubts)
        self.setFocusProxy(ui.missing_list if missing else ui.advance_button)

    def show_item(self, finding: Finding) -> None:
        lists = (self._ui.missing_list, self._ui.doubts_list)
        shown = next((one for one in lists if finding in one.found), lists[0])
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def cycle_panes(self, step: int) -> None:
        ui = self._ui
        panes = [ui.advance_button, ui.missing_list, ui.doubts_list]
        panes = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
        at = next((n for n, pane in enumerate(panes) if pane.hasFocus()), -1)
        if panes:
            panes[(at + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._ui.missing_list.renew()
            self._ui.doubts_list.renew()
            self.show_state()
        super().changeEvent(event)

    def _of(self, *graves: Grave) -> tuple[Finding, ...]:
        return tuple(found for found in self.desk.findings if found.grave in graves)

    def _names(self) -> dict[SessionState, str]:
        return {
            "draft": self.tr("Being prepared"),
            "open": self.tr("Open"),
            "closed": self.tr("Closed"),
            "archived": self.tr("Archived"),
        }

    def _act(self, state: SessionState) -> str:
        return {
            "draft": self.tr("Open the session…"),
            "open": self.tr("Close the session…"),
            "closed": self.tr("Archive the session…"),
            "archived": "",
        }[state]

    def _what_follows(self, state: SessionState) -> str:
        return {
            "draft": self.tr(
                "Once open, the grid, the kind of session and the rules stay as they are. Late "
                "candidates, a juror who falls ill and the timetable can still change, and each "
                "change is recorded."
            ),
            "open": self.tr(
                "The session is open. Once closed, nothing in it changes any more: candidates, "
                "panels and timetable are what the minutes will tell."
            ),
            "closed": self.tr("The session is closed. Archived, it leaves the list of the day."),
            "archived": self.tr("The session is archived: it can be read, and nothing changes."),
        }[state]

    def _ask(self) -> None:
        state = self.desk.state.card.state
        following = STATES[min(STATES.index(state) + 1, len(STATES) - 1)]

        def question() -> Question:
            return Question(
                {
                    "open": self.tr("Open the session?"),
                    "closed": self.tr("Close the session?"),
                    "archived": self.tr("Archive the session?"),
                }.get(following, ""),
                self._what_follows(state) + " " + self.tr("There is no way back."),
                self._act(state).removesuffix("…"),
                self.tr("Not yet"),
            )

        ask(self, question, self._advance)

    def _advance(self) -> None:
        self.desk.act(self.desk.service.advance)
