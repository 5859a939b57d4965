"""The home: three doors, the last one taken in hand."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from jury_desk.gui.forms.ui_home_page import Ui_HomePage
from jury_desk.gui.home.door_card import DoorCard
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.in_sight import keep_in_sight
from jury_desk.gui.kit.key_names import native
from jury_desk.gui.kit.shortcuts import add_shortcuts
from jury_desk.gui.kit.spacing import Spacing, turn
from jury_desk.gui.kit.theme import theme

Door = Literal["juror", "secretariat", "practice"]

DOORS: tuple[Door, ...] = ("juror", "secretariat", "practice")

_ICONS: dict[Door, str] = {
    "juror": "clipboard-check",
    "secretariat": "users-group",
    "practice": "school",
}
_ABREAST = 96
"""Below this many units of 8 px in width the doors stand one under the other."""


@dataclass(frozen=True)
class HomeState:
    """How things stand behind the doors: sessions to mark, being prepared, to practise on."""

    to_mark: int = 0
    prepared: int = 0
    practice: int = 0


class HomePage(QWidget):
    """`door_wanted` brings the door that was taken; `open_wanted`: the secretariat's file is to be
    opened; `take_wanted`: a day comes from elsewhere.
    """

    door_wanted = Signal(str)
    open_wanted = Signal()
    take_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_HomePage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._state = HomeState()
        self._last: Door = "practice"
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._ui.doors_widget)
        self._row.setContentsMargins(0, 16, 0, 0)
        self._row.setSpacing(24)
        self.doors: dict[Door, DoorCard] = {}
        for number, door in enumerate(DOORS, start=1):
            card = DoorCard(_ICONS[door], str(number), self)
            card.setObjectName(f"{door}_door")
            card.clicked.connect(lambda _=False, door=door: self.door_wanted.emit(door))
            card.installEventFilter(self)
            self._row.addWidget(card, 1)
            self.doors[door] = card
        dress(self._ui.open_button, "file-import", "accent")
        dress(self._ui.take_button, "device-laptop", "muted")
        self._ui.open_button.clicked.connect(self.open_wanted)
        self._ui.take_button.clicked.connect(self.take_wanted)
        add_shortcuts(self, {"Ctrl+O": self.open_wanted.emit})
        buttons = (self._ui.open_button, self._ui.take_button)
        for button in buttons:
            self._ui.files_row.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        for before, after in pairwise((*self.doors.values(), *buttons)):
            self.setTabOrder(before, after)
        keep_in_sight(self._ui.home_area)
        click_on_enter(self)
        Spacing(self)
        theme().changed.connect(self._fit)
        self.show_state(self._state, self._last)

    def show_state(self, state: HomeState, last: Door) -> None:
        """Tell how things stand; the last door taken is in hand."""
        self._state = state
        self.take_in_hand(last)

    def take_in_hand(self, last: Door) -> None:
        """Put the last door taken in hand, before how things stand is known."""
        self._last = last
        self._tell()
        self.setFocusProxy(self.doors[last])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        numbers = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}
        # The unshifted top row of an AZERTY keyboard.
        numbers |= {Qt.Key.Key_Ampersand: 0, Qt.Key.Key_Eacute: 1, Qt.Key.Key_QuoteDbl: 2}
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in numbers:
            self.doors[DOORS[numbers[key]]].click()
        elif key in steps:
            at = next((n for n, door in enumerate(DOORS) if self.doors[door].hasFocus()), 0)
            following = DOORS[(at + steps[key]) % len(DOORS)]
            self.doors[following].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def cycle_panes(self, step: int) -> None:
        """There is one pane."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._show_in_hand()
        return super().eventFilter(watched, event)

    def _show_in_hand(self) -> None:
        """Scroll to the door that has the keyboard."""
        for door in self.doors.values():
            if door.hasFocus():
                self._ui.home_area.ensureWidgetVisible(door)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._tell()
        super().changeEvent(event)

    def _fit(self) -> None:
        abreast = self.width() >= theme().tokens.unit * _ABREAST
        turn([self._row, self._ui.files_row], across=abreast)

    def _tell(self) -> None:
        state = self._state
        keys = self.tr("The file of the secretariat ({keys})").format(keys=native("Ctrl+O"))
        self._ui.open_button.setToolTip(keys)
        last = self.tr("Where you were last")
        said: dict[Door, tuple[str, str, str]] = {
            "juror": (
                self.tr("A juror's day"),
                self.tr("Mark the day's passages, justify, sign, and hand the sheets over."),
                self.tr("%n session(s) to mark", "", state.to_mark)
                if state.to_mark
                else self.tr("No session on this computer yet"),
            ),
            "secretariat": (
                self.tr("The secretariat"),
                self.tr("Prepare a session: candidates, juries, rules, timetable, papers."),
                self.tr("%n session(s) here", "", state.prepared)
                if state.prepared
                else self.tr("No session yet: begin one"),
            ),
            "practice": (
                self.tr("Practice"),
                self.tr("Try everything out with made-up candidates. Nothing counts."),
                self.tr("%n session(s) to practise on", "", state.practice),
            ),
        }
        for door, (title, about, now) in said.items():
            self.doors[door].tell(title, about, now, last if door == self._last else "")
