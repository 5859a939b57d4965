"""The preparation desk: its steps at the left, one page at a time, what is missing below."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from jury_desk.domain.preparation.card import SessionState
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.gui.forms.ui_preparation_shell import Ui_PreparationShell
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.chip import Chip, Tone
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import set_role
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import (
    AnyStep,
    DayStep,
    PreparationDesk,
    PreparationPage,
    TravelTools,
)
from jury_desk.gui.preparation.record_state import RecordState
from jury_desk.gui.preparation.step_button import StepButton
from jury_desk.services.crafts import Crafts
from jury_desk.services.preparation import SessionPreparation
from jury_desk.words import of
from jury_desk.words import preparation as words

_PAGES: dict[AnyStep, str] = {
    Step.SESSION: "session.session_page.SessionPage",
    Step.CANDIDATES: "candidates.candidates_page.CandidatesPage",
    Step.JURORS: "jurors.jurors_page.JurorsPage",
    Step.PANELS: "panels.panels_page.PanelsPage",
    Step.RULES: "rules.rules_page.RulesPage",
    Step.TIMETABLE: "timetable.timetable_page.TimetablePage",
    Step.DOCUMENTS: "papers.papers_page.PapersPage",
    Step.OPENING: "session.opening_page.OpeningPage",
    DayStep.HAND_OUT: "handout.handout_page.HandOutPage",
    DayStep.RECEPTION: "reception.reception_page.ReceptionPage",
}
_STEPS: tuple[AnyStep, ...] = (*Step, *DayStep)
_AFTER_PASSAGES = (Step.TIMETABLE, Step.DOCUMENTS)
"""Steps of which nothing is done as long as there is no passage."""

_STATE_LOOKS: dict[SessionState, tuple[str, Tone]] = {
    "draft": ("pencil", "neutral"),
    "open": ("circle-dot", "accent"),
    "closed": ("lock", "good"),
    "archived": ("archive", "neutral"),
}
_NARROW = 150
"""Below this many units of 8 px in width the steps show their signs alone."""


class PreparationShell(QWidget):
    """`left` goes back to the sessions, `place_changed` names what is on screen; `failure` and
    `told` carry what the window says, `gone_on` that what was told before is over.
    """

    left = Signal()
    help_wanted = Signal(str)
    failure = Signal(object)
    told = Signal(object)
    gone_on = Signal()

    def __init__(
        self,
        preparation: SessionPreparation,
        crafts: Crafts,
        worker: Worker,
        parent: QWidget | None = None,
        travel: TravelTools | None = None,
    ) -> None:
        """`preparation` is read here and afterwards only from the worker; `travel` is what hands
        out and takes in.
        """
        super().__init__(parent)
        self.desk = PreparationDesk(preparation, worker, self, crafts, travel)
        self._ui = Ui_PreparationShell()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._pages: dict[AnyStep, PreparationPage] = {}
        self._step: AnyStep = Step.SESSION
        self._at = -1
        self._failures = 0
        self._is_leaving = False
        self._steps = {step: StepButton(self) for step in _STEPS}
        for step in DayStep:
            self._steps[step].show_findings((), begun=False)
        self._day_label = QLabel(self)
        self._state_chips: dict[SessionState, Chip] = {}
        self._recorded = RecordState(self._ui.record_label, self.desk)
        self._build()
        self._connect()
        self._tell()
        self.show_step(Step.SESSION)

    # --- what others ask ------------------------------------------------------------------------

    @property
    def step(self) -> AnyStep:
        """The step on screen."""
        return self._step

    def page(self, step: AnyStep) -> PreparationPage:
        """A step's page, made when first asked for."""
        if step not in self._pages:
            module, _, name = _PAGES[step].rpartition(".")
            kind: Callable[..., PreparationPage] = getattr(
                import_module(f"jury_desk.gui.preparation.{module}"), name
            )
            page = kind(self.desk, self)
            page.show_state()
            self._pages[step] = page
            self._ui.pages_stack.addWidget(page)
        return self._pages[step]

    def show_step(self, step: AnyStep) -> None:
        """Show a step's page, with the keyboard in it."""
        self.flush()
        page = self.page(step)
        self._step = step
        self._steps[step].setChecked(True)
        self._ui.pages_stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_foot()
        self.gone_on.emit()

    @property
    def help_page(self) -> str:
        """The page of help that fits what is on screen."""
        return "reception" if self._step in DayStep else "preparation"

    def flush(self) -> None:
        """Hand over what is typed and not yet recorded."""
        for page in self._pages.values():
            page.flush()

    def stop(self) -> None:
        """The desk is closing: what runs in the background ends."""
        for page in self._pages.values():
            page.stop()

    def can_leave(self) -> bool:
        """Whether everything that was typed is recorded."""
        return not self._recorded.failed

    def cycle_panes(self, step: int) -> None:
        """Give the keyboard to the next pane of the page."""
        self.page(self._step).cycle_panes(step)

    def show_finding(self, finding: Finding) -> None:
        """Go to where a finding is mended: sheets that are missing, at the reception."""
        is_of_the_day = finding.code == "sheets-missing"
        step: AnyStep = DayStep.RECEPTION if is_of_the_day else finding.step
        self.show_step(step)
        self.page(step).show_item(finding)

    def show_next(self, by: int = 1) -> None:
        """Go to the next point that is missing, page after page."""
        missing = self._missing()
        if missing:
            self._at = (self._at + by) % len(missing)
            self.show_finding(missing[self._at])
            self._tell_missing()

    # --- what is shown --------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self._ui
        self._day_label.setProperty("role", "steps_group")
        for step, button in self._steps.items():
            if step is DayStep.HAND_OUT:
                ui.steps_column.addWidget(self._day_label)
            ui.steps_column.addWidget(button)
        ui.steps_column.addStretch()
        dress(ui.sessions_button, "arrow-left")
        dress(ui.undo_button, "arrow-back-up")
        dress(ui.redo_button, "arrow-forward-up")
        dress(ui.help_button, "help-circle")
        chips = ui.state_widget
        line = QHBoxLayout(chips)
        line.setContentsMargins(0, 0, 8, 0)
        for state, (icon, tone) in _STATE_LOOKS.items():
            self._state_chips[state] = Chip(icon, tone, chips)
            line.addWidget(self._state_chips[state])
        Spacing(self)
        click_on_enter(self)
        theme().changed.connect(self._renew)
        self._renew()

    def _connect(self) -> None:
        ui, desk = self._ui, self.desk
        ui.sessions_button.clicked.connect(self._leave)
        ui.undo_button.clicked.connect(self._undo)
        ui.redo_button.clicked.connect(self._redo)
        ui.next_button.clicked.connect(lambda _=False: self.show_next())
        ui.help_button.clicked.connect(lambda: self.help_wanted.emit(self.help_page))
        for step, button in self._steps.items():
            button.clicked.connect(lambda _=False, step=step: self.show_step(step))
        desk.changed.connect(self._show)
        desk.failure.connect(self._count_failure)
        desk.failure.connect(self.failure)
        desk.told.connect(self.told)
        desk.item_wanted.connect(self.show_finding)
        desk.step_wanted.connect(self.show_step)
        desk.counted.connect(self._count)
        desk.recorded.connect(self._show_foot)
        desk.failure.connect(self._show_foot)
        acts: dict[str, Callable[[], object]] = {
            "Ctrl+Z": self._undo,
            "Ctrl+Y": self._redo,
            "Ctrl+Shift+Z": self._redo,
            "F8": self.show_next,
            "Shift+F8": lambda: self.show_next(-1),
            "Ctrl+PgDown": lambda: self._turn(1),
            "Ctrl+PgUp": lambda: self._turn(-1),
            "Alt+Left": self._leave,
        }
        for step in _STEPS:
            acts[_key(step)] = partial(self.show_step, step)
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _undo(self) -> None:
        if self._step in Step:  # on the day's pages nobody sees what would be turned back
            self.flush()
            self.desk.undo()

    def _redo(self) -> None:
        if self._step in Step:
            self.desk.redo()

    def _leave(self) -> None:
        """Leave once what was typed is recorded; stay where it was refused, to be read."""
        if self._is_leaving:
            return
        self._is_leaving = True
        self.flush()
        before = self._failures
        self.desk.worker.submit(lambda: None, lambda _: self._left_since(before))

    def _left_since(self, failures: int) -> None:
        self._is_leaving = self._failures == failures
        if self._is_leaving:
            self.left.emit()

    def _count_failure(self) -> None:
        self._failures += 1

    def _turn(self, by: int) -> None:
        self.show_step(_STEPS[(_STEPS.index(self._step) + by) % len(_STEPS)])

    def _missing(self) -> tuple[Finding, ...]:
        wanted = (Grave.REFUSED, Grave.LACK)
        return tuple(found for found in self.desk.findings if found.grave in wanted)

    def _show(self) -> None:
        self.gone_on.emit()
        self._at = min(self._at, len(self._missing()) - 1)
        self._tell()

    def _tell(self) -> None:
        ui, state = self._ui, self.desk.state
        names = self._step_names()
        self._day_label.setText(self.tr("On the day"))
        for step, button in self._steps.items():
            if isinstance(step, DayStep):
                told = "" if state.card.state != "draft" else self.tr("once the session is open")
                button.tell(names[step], told, _key(step))
                continue
            found = self.desk.of_step(step) if step is not Step.OPENING else self._missing()
            begun = step not in _AFTER_PASSAGES or bool(state.passages)
            button.show_findings(found, begun=begun)
            told = self._state_words(found) if begun or found else self.tr("not begun")
            button.tell(names[step], told, _key(step))
        ui.session_label.setText(state.card.label)
        ui.about_label.setText(self._about())
        for one, chip in self._state_chips.items():
            chip.set_text(self._session_states()[one])
            chip.setVisible(one == state.card.state)
        self._show_foot()
        self._tell_missing()

    def _count(self, step: DayStep, count: int) -> None:
        """How much is still to be done on one of the day's pages."""
        self._steps[step].show_count(count)

    def _show_foot(self) -> None:
        """What is missing of the preparation, and undo, belong to the pages that prepare."""
        ui, prepares = self._ui, self._step in Step
        ui.desk_footer.setVisible(prepares or self._recorded.failed)
        ui.undo_button.setEnabled(prepares and self.desk.can_undo)
        ui.redo_button.setEnabled(prepares and self.desk.can_redo)

    def _about(self) -> str:
        days = self.desk.state.card.days
        spoken = of(language())
        told = [spoken.date(days[0])] if days else []
        if len(days) > 1:
            told.append(spoken.date(days[-1]))
        return " · ".join([self.desk.grid.certification.label, " – ".join(told)])

    def _tell_missing(self) -> None:
        ui, missing = self._ui, self._missing()
        if not missing:
            set_role(ui.lacks_label, "strong", "good")
            dress(ui.lacks_sign_label, "circle-check", "good")
            ui.lacks_label.setText(self.tr("Nothing is missing"))
            ui.next_label.setText("")
        else:
            worst = any(found.grave is Grave.REFUSED for found in missing)
            tone = "bad" if worst else "warn"
            set_role(ui.lacks_label, "strong", tone)
            dress(ui.lacks_sign_label, "alert-circle" if worst else "circle-dashed", tone)
            ui.lacks_label.setText(self.tr("%n point(s) missing", "", len(missing)))
            shown = missing[max(self._at, 0)]
            ui.next_label.setText(words.finding(shown, language()))
        ui.next_button.setVisible(bool(missing))

    def _state_words(self, found: tuple[Finding, ...]) -> str:
        missing = sum(one.grave in (Grave.REFUSED, Grave.LACK) for one in found)
        doubts = sum(one.grave is Grave.DOUBT for one in found)
        said = []
        if missing:
            said.append(self.tr("%n point(s) missing", "", missing))
        if doubts:
            said.append(self.tr("%n point(s) to look at", "", doubts))
        return ", ".join(said) or self.tr("nothing missing")

    def _step_names(self) -> dict[AnyStep, str]:
        return {
            Step.SESSION: self.tr("Session"),
            Step.CANDIDATES: self.tr("Candidates"),
            Step.JURORS: self.tr("Jurors"),
            Step.PANELS: self.tr("Panels"),
            Step.RULES: self.tr("Rules"),
            Step.TIMETABLE: self.tr("Timetable"),
            Step.DOCUMENTS: self.tr("Documents"),
            Step.OPENING: self.tr("Opening"),
            DayStep.HAND_OUT: self.tr("Hand out"),
            DayStep.RECEPTION: self.tr("Reception"),
        }

    def _session_states(self) -> dict[SessionState, str]:
        return {
            "draft": self.tr("Being prepared"),
            "open": self.tr("Open"),
            "closed": self.tr("Closed"),
            "archived": self.tr("Archived"),
        }

    # --- Qt's events ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._tell()
            self._recorded.retell()
        super().changeEvent(event)

    def _renew(self) -> None:
        self.setStyleSheet(theme().style_sheet("preparation"))
        self._fit()

    def _fit(self) -> None:
        unit = theme().tokens.unit
        brief = self.width() < unit * _NARROW
        for button in self._steps.values():
            button.set_brief(brief)
        self._ui.nav_area.setFixedWidth(unit * (10 if brief else 30))
        self._day_label.setVisible(not brief)
        self._ui.help_button.setText("" if brief else self.tr("Help"))
        self._ui.sessions_button.setText("" if brief else self.tr("Sessions"))


def _key(step: AnyStep) -> str:
    """The key that goes to a step: the tenth has a letter, since Ctrl+0 is the zoom of 100 %."""
    place = _STEPS.index(step) + 1
    return f"Ctrl+{place}" if place < 10 else "Ctrl+R"
