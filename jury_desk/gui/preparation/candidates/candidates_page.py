"""The candidates: their list, the card of the one in hand, and the teams."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.finding import Finding, Step
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.forms.ui_candidates_page import Ui_CandidatesPage
from jury_desk.gui.kit.asked_files import dropped_file
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.card_width import CardWidth
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.candidates.candidates_acts import CandidatesActs
from jury_desk.gui.preparation.candidates.candidates_intake import CandidatesIntake
from jury_desk.gui.preparation.candidates.candidates_tools import ListTools
from jury_desk.gui.preparation.desk import PreparationDesk, PreparationPage

_CARD_UNITS = 55
"""Width of the card beside the list, in units of 8 px."""
_BESIDE_UNITS = 112
"""Below this many units the card is under the list."""
_REST_MS = 60
"""The card follows the list when the cursor rests: going down a list, it is not filled for each
row on the way.
"""
_UNDER_UNITS = 110
"""Below this many units of height the card takes the place of the list."""
_LOW_UNITS = 70
"""Below this many units of height the list does without the counts above it."""
_LIST, _TEAMS, _EMPTY = range(3)

Act = Callable[[], object]


class _Shape(Enum):
    """Where the card is."""

    BESIDE = 0
    UNDER = 1
    INSTEAD = 2


class CandidatesPage(PreparationPage):
    """The page of the candidates."""

    step: ClassVar[Step] = Step.CANDIDATES

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ui = Ui_CandidatesPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        Spacing(self)  # before chips and rows, which scale themselves, are in it
        self.acts = CandidatesActs(desk, self)
        self._teams_wanted = False
        self._shape = (_Shape.BESIDE, 0)
        self._card_open = False
        self._wanted = ""
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._show_card)
        self._intake = CandidatesIntake(desk, self)
        self._tools = ListTools(self._ui, desk, self.acts)
        self._build()
        self._connect()

    # --- what the desk asks ---------------------------------------------------------------------

    def show_state(self) -> None:
        if not self.isVisible():
            return  # shown as it stands as soon as it is in sight: a change costs nothing here
        ui, desk = self._ui, self.desk
        had = ui.view_stack.isAncestorOf(self.focusWidget())
        ui.candidates_view.show_state(desk.state, desk.grid, desk.findings)
        ui.teams_tab.show_state()
        if self._wanted and ui.candidates_view.choose(self._wanted):
            self._wanted = ""
        self._tools.show_state()
        self._turn(had=had)
        if ui.card_pane.candidate or not ui.card_pane.is_new:
            ui.card_pane.show_state()
        if not ui.card_pane.candidate:
            self._show_card()

    def show_item(self, finding: Finding) -> None:
        candidate = finding.id if finding.kind == Kind.CANDIDATE else finding.other
        if finding.kind == Kind.TEAM:
            self.show_teams()
            self._ui.teams_tab.show_team(finding.id, finding.other)
            return
        if candidate not in self.desk.state.candidates:
            self._ui.empty_import_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.choose(candidate)
        self._ui.card_pane.show_candidate(candidate)
        self._open_card()
        self._ui.card_pane.go_to(finding)

    def flush(self) -> None:
        self._ui.card_pane.flush()

    def cycle_panes(self, step: int) -> None:
        ui = self._ui
        starts: list[tuple[QWidget, Act]] = [
            (ui.candidates_bar, ui.list_button.setFocus),
            (ui.view_stack, self._focus_view),
            (ui.card_pane, self._enter),
        ]
        focused = self.focusWidget()
        at = next((n for n, (part, _) in enumerate(starts) if part.isAncestorOf(focused)), 1)
        part, start = starts[(at + step) % len(starts)]
        if part is not ui.card_pane and not ui.list_pane.isVisible():
            self._leave_card()
        start()

    # --- what the person does -------------------------------------------------------------------

    def choose(self, candidate: str) -> None:
        """Take a candidate in hand, whatever the list is narrowed to."""
        view = self._ui.candidates_view
        self.show_list()
        if not view.choose(candidate):
            self._tools.show_all()
            view.choose(candidate)

    def add(self) -> None:
        """Begin a new candidate: the keyboard goes into the name."""
        if self.desk.editable:
            self.show_list()
            self._resting.stop()
            self._card_open = True
            self._ui.card_pane.begin_new()
            self._turn()
            self._ui.card_pane.take_keyboard()

    def show_now(self) -> None:
        """Show the card of the one in hand at once, where it waits for the cursor to rest."""
        if self._resting.isActive():
            self._show_card()

    def show_list(self) -> None:
        """Show the list of candidates."""
        self._teams_wanted = self._card_open = False
        self._turn()

    def show_teams(self) -> None:
        """Show the teams."""
        self._teams_wanted, self._card_open = True, False
        self._turn()

    # --- setting up -----------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self._ui
        ui.card_pane.work_on(self.desk)
        ui.teams_tab.work_on(self.desk, self.acts)
        dress(ui.empty_import_button, "file-import", "accent_text")
        dress(ui.empty_paste_button, "copy")
        dress(ui.empty_add_button, "user-plus")
        self.setAcceptDrops(True)
        CardWidth(ui.empty_card, 520)
        click_on_enter(self)
        theme().changed.connect(self._renew)
        self._renew()

    def _connect(self) -> None:
        ui, view, tools = self._ui, self._ui.candidates_view, self._tools
        ui.list_button.clicked.connect(self.show_list)
        ui.teams_button.clicked.connect(self.show_teams)
        ui.filter_edit.installEventFilter(self)
        tools.add_wanted.connect(self.add)
        tools.import_wanted.connect(self._intake.import_list)
        view.shown.connect(lambda _: self._resting.start())
        view.entered.connect(lambda _: self._enter())
        view.clicked.connect(lambda _: self._click())
        ui.card_pane.left.connect(self._leave_card)
        ui.card_pane.removed.connect(lambda one: self.acts.remove([one]))
        ui.card_pane.enrolled.connect(self._take_enrolled)
        ui.card_pane.team_wanted.connect(self._show_in_teams)
        ui.teams_tab.candidate_shown.connect(ui.card_pane.show_candidate)
        ui.teams_tab.candidate_entered.connect(self._enter_member)
        ui.empty_import_button.clicked.connect(lambda _: self._intake.import_list())
        ui.empty_paste_button.clicked.connect(self._intake.paste)
        ui.empty_add_button.clicked.connect(self.add)
        whole = Qt.ShortcutContext.WidgetWithChildrenShortcut
        list_only = Qt.ShortcutContext.WidgetShortcut
        on_page: dict[str, Act] = {
            "Ctrl+F": self._find,
            "Ctrl+I": self._intake.import_list,
            "Ctrl+N": self.add,
            "Ctrl+T": self._toggle_teams,
        }
        on_empty: dict[str, Act] = {"Ctrl+V": self._intake.paste, "N": self.add, "Ins": self.add}
        on_list: dict[str, Act] = {
            **on_empty,
            "F2": self._enter,
            "B": lambda: self.acts.set_blocs(view.chosen),
            "R": lambda: self.acts.set_route(view.chosen),
            "T": lambda: self.acts.set_team(view.chosen),
            "W": lambda: self.acts.withdraw(view.chosen),
            "Del": lambda: self.acts.remove(view.chosen),
        }
        for keys, act in on_page.items():
            self._shortcut(keys, self, whole, act)
        for keys, act in on_list.items():
            self._shortcut(keys, view, list_only, partial(self._do, act))
        for keys, act in on_empty.items():
            self._shortcut(keys, ui.empty_page, whole, act)

    def _shortcut(
        self, keys: str, on: QWidget, context: Qt.ShortcutContext, act: Callable[[], object]
    ) -> None:
        shortcut = QShortcut(QKeySequence(keys), on)
        shortcut.setContext(context)
        shortcut.activated.connect(act)

    def _do(self, act: Callable[[], object]) -> None:
        if self.desk.editable:
            act()

    # --- what is shown --------------------------------------------------------------------------

    def _turn(self, *, had: bool = False) -> None:
        """Show the list, the teams, or what to do where nobody is there. `had`: the keyboard was
        in what is shown, before it may have gone out of sight.
        """
        ui = self._ui
        people = bool(self.desk.state.candidates)
        empty = not people and not ui.card_pane.is_new
        at = _EMPTY if empty else _TEAMS if self._teams_wanted else _LIST
        had = had or ui.view_stack.isAncestorOf(self.focusWidget())
        turned = ui.view_stack.currentIndex() != at
        ui.view_stack.setCurrentIndex(at)
        ui.candidates_bar.setVisible(not empty)
        alone = self._shape[0] is _Shape.INSTEAD
        ui.list_pane.setVisible(empty or not (alone and self._card_open))
        ui.card_pane.setVisible(not empty and (self._card_open or not alone))
        (ui.teams_button if at == _TEAMS else ui.list_button).setChecked(True)
        self.setFocusProxy((ui.candidates_view, ui.teams_tab, ui.empty_import_button)[at])
        if had and (turned or not ui.view_stack.isAncestorOf(self.focusWidget())):
            self._focus_view()

    def _show_card(self) -> None:
        card, view = self._ui.card_pane, self._ui.candidates_view
        self._resting.stop()
        if card.is_new and card.isAncestorOf(self.focusWidget()):
            return
        if self._ui.view_stack.currentIndex() == _LIST:
            card.show_candidate(view.current)

    def _take_enrolled(self, candidate: str) -> None:
        """Who was typed anew is in the list now: it goes there, the card stays."""
        if not self._ui.candidates_view.choose(candidate):
            self.choose(candidate)
        self._resting.stop()

    def _show_in_teams(self, candidate: str) -> None:
        self.show_teams()
        self._ui.teams_tab.show_candidate(candidate)

    def _enter(self) -> None:
        self.show_now()
        self._open_card()
        self._ui.card_pane.take_keyboard()

    def _click(self) -> None:
        """Where the card has no place of its own, a click that selects no others opens it."""
        keys = QGuiApplication.keyboardModifiers()
        if self._shape[0] is _Shape.INSTEAD and keys == Qt.KeyboardModifier.NoModifier:
            self._enter()

    def _open_card(self) -> None:
        self._card_open = True
        self._turn()

    def _leave_card(self) -> None:
        self._card_open = False
        self._turn()
        self._show_card()
        self._focus_view()

    def _enter_member(self, candidate: str) -> None:
        self._ui.card_pane.show_candidate(candidate)
        self._open_card()
        self._ui.card_pane.take_keyboard()

    def _find(self) -> None:
        self.show_list()
        self._ui.filter_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.filter_edit.selectAll()

    def _toggle_teams(self) -> None:
        (self.show_list if self._teams_wanted else self.show_teams)()
        self._focus_view()

    def _focus_view(self) -> None:
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- Qt's events ----------------------------------------------------------------------------

    def _renew(self) -> None:
        self.setStyleSheet(theme().style_sheet("candidates"))
        self._fit()

    def _fit(self) -> None:
        """The card beside the list; under it, or in its place, where there is little room."""
        ui, unit = self._ui, theme().tokens.unit
        shape = _Shape.BESIDE
        if self.width() < unit * _BESIDE_UNITS:
            shape = _Shape.UNDER if self.height() >= unit * _UNDER_UNITS else _Shape.INSTEAD
        self._tools.set_low(self.height() < unit * _LOW_UNITS)
        if (shape, theme().zoom) == self._shape:
            return
        self._shape = (shape, theme().zoom)
        splitter = ui.candidates_splitter
        beside = shape is _Shape.BESIDE
        splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        if beside:
            card = unit * _CARD_UNITS
            splitter.setSizes([max(1, self.width() - card), card])
        else:
            splitter.setSizes([self.height() // 2, self.height() // 2])
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0 if beside else 1)
        ui.card_pane.set_alone(shape is _Shape.INSTEAD)
        self._turn()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._tools.retranslate()
            self.show_state()
        super().changeEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """From the filter the arrows go into the list, and Escape clears it."""
        if (
            watched is self._ui.filter_edit
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._focus_view()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._ui.filter_edit.clear()
                self._focus_view()
                return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.desk.editable and dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self._intake.import_list(path)
