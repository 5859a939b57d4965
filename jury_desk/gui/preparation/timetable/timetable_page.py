"""The timetable's page: the plan, what it must keep, and how long each assessment takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar, Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.finding import Finding, Step
from jury_desk.gui.forms.ui_timetable_page import Ui_TimetablePage
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk, PreparationPage
from jury_desk.gui.preparation.timetable.timetable_durations import DurationsPane
from jury_desk.gui.preparation.timetable.timetable_places import place_of
from jury_desk.gui.preparation.timetable.timetable_plan import TimetablePlan
from jury_desk.gui.preparation.timetable.timetable_wishes import WishesPane

Part = Literal["plan", "wishes", "durations"]
_NARROW = 104
"""Below this many units of 8 px in width a button shows its sign alone."""


class TimetablePage(PreparationPage):
    """Ctrl+Enter makes the timetable, Ctrl+Shift+Enter completes it moving little, Esc stops and
    keeps the best, Ctrl+F looks for a passage.
    """

    step: ClassVar[Step] = Step.TIMETABLE

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ui = Ui_TimetablePage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        Spacing(self)  # before its parts are made, which have their own
        self.setObjectName("timetable_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.plan = TimetablePlan(desk, self)
        self.wishes = WishesPane(desk, self)
        self.durations = DurationsPane(desk, self)
        for part in (self.plan, self.wishes, self.durations):
            self._ui.parts_stack.addWidget(part)
        self._connect()
        click_on_enter(self)
        theme().changed.connect(self._renew)
        self._renew()

    # --- what the desk asks ---------------------------------------------------------------------

    def show_state(self) -> None:
        editable, state = self.desk.editable, self.desk.state
        self.plan.show_state()
        self.wishes.show_state()
        self.durations.show_state()
        self._ui.solve_button.setEnabled(editable)
        begun = any(one.placed for one in state.passages.values())
        self._ui.mend_button.setVisible(begun)
        self._ui.mend_button.setEnabled(editable)
        self._ui.absent_button.setEnabled(editable and bool(state.jurors))

    def show_item(self, finding: Finding) -> None:
        place = place_of(finding, self.desk.state)
        if place.part == "elsewhere":
            self.desk.item_wanted.emit(replace(finding, step=place.step))
        elif place.part == "waiting":
            self.show_part("plan")
            self.plan.go_to_unplaced()
        elif place.part == "wishes":
            self.show_part("wishes")
            self.wishes.take_keyboard(place.what)
        elif place.part == "durations":
            self.show_part("durations")
            self.durations.take_keyboard(place.what)
        else:
            self.show_part("plan")
            self.plan.go_to(place.what)

    def flush(self) -> None:
        self.wishes.flush()
        self.durations.flush()

    def cycle_panes(self, step: int) -> None:
        ui = self._ui
        tab = Qt.FocusReason.TabFocusReason
        panes: list[tuple[QWidget, Callable[[], None]]] = [
            (ui.timetable_head, lambda: ui.solve_button.setFocus(tab))
        ]
        shown = ui.parts_stack.currentWidget()
        if shown is self.plan:
            panes += self.plan.panes
        elif shown is self.wishes:
            panes.append((self.wishes, self.wishes.take_keyboard))
        else:
            panes.append((self.durations, self.durations.take_keyboard))
        focused: QWidget | None = self.focusWidget()
        here = (
            at
            for at, (pane, _) in enumerate(panes)
            if focused is not None and (pane is focused or pane.isAncestorOf(focused))
        )
        panes[(next(here, 0) + step) % len(panes)][1]()

    def show_part(self, part: Part) -> None:
        """Show a part of the page, with the keyboard in it."""
        ui = self._ui
        self.flush()
        if part == "plan":
            ui.plan_button.setChecked(True)
            ui.parts_stack.setCurrentWidget(self.plan)
            self.plan.take_keyboard()
        elif part == "wishes":
            ui.wishes_button.setChecked(True)
            ui.parts_stack.setCurrentWidget(self.wishes)
            self.wishes.take_keyboard()
        else:
            ui.durations_button.setChecked(True)
            ui.parts_stack.setCurrentWidget(self.durations)
            self.durations.take_keyboard()

    # --- what the person does -------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        ui.plan_button.setChecked(True)
        ui.plan_button.clicked.connect(lambda: self.show_part("plan"))
        ui.wishes_button.clicked.connect(lambda: self.show_part("wishes"))
        ui.durations_button.clicked.connect(lambda: self.show_part("durations"))
        ui.solve_button.clicked.connect(self._make)
        ui.mend_button.clicked.connect(self._mend)
        ui.absent_button.clicked.connect(self._ask_absence)
        dress(ui.solve_button, "calendar-event", "accent_text")
        dress(ui.mend_button, "wand")
        dress(ui.absent_button, "user-off")
        acts: dict[str, Callable[[], None]] = {
            "Ctrl+Return": self._make,
            "Ctrl+Enter": self._make,
            "Ctrl+Shift+Return": self._mend,
            "Ctrl+Shift+Enter": self._mend,
            "Ctrl+F": self._look_for,
        }
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _make(self) -> None:
        self.show_part("plan")
        self.plan.proposing.make()

    def _mend(self) -> None:
        if any(one.placed for one in self.desk.state.passages.values()):
            self.show_part("plan")
            self.plan.proposing.repair()

    def _ask_absence(self) -> None:
        self.show_part("plan")
        self.plan.ask_absence()

    def _look_for(self) -> None:
        self.show_part("plan")
        self.plan.look_for()

    # --- look and Qt's events -------------------------------------------------------------------

    def _renew(self) -> None:
        self.setStyleSheet(theme().style_sheet("timetable"))
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < theme().tokens.unit * _NARROW
        ui = self._ui
        mends = self.tr("Place what waits and mend what cannot hold, moving as little as possible")
        for button, words, tip in (
            (ui.mend_button, self.tr("Complete"), mends),
            (ui.absent_button, self.tr("A juror is absent…"), ""),
        ):
            button.setText("" if narrow else words)
            button.setAccessibleName(words)
            button.setAccessibleDescription(tip)
            button.setToolTip(tip or (words if narrow else ""))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        shown = self._ui.parts_stack.currentWidget()
        if shown is self.wishes:
            self.wishes.take_keyboard()
        elif shown is self.durations:
            self.durations.take_keyboard()
        else:
            self.plan.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._fit()
        super().changeEvent(event)
