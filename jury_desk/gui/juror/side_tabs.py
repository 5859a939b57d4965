"""The right pane's tabs: the passage (time, notes, parts), the sheet's stage, the documents."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from jury_desk.gui.kit.icons import icon
from jury_desk.gui.kit.styles import restyle
from jury_desk.gui.kit.theme import Theme

Tab = Literal["passage", "stage", "papers"]
Room = Literal["", "tight", "icons"]

_ICONS: dict[Tab, str] = {"passage": "clock", "stage": "clipboard-check", "papers": "file-text"}
_SIGNS = {"warn": "alert-triangle", "bad": "alert-circle"}
"""What stands for a tab's cue where its word has no room."""


class SideTabs(QFrame):
    """One pane at a time; where the tabs' words have no room, their icons stand for them.

    `chosen` tells that the person asked for another one, `marked` the tone and the word of what a
    tab has to tell ("" for nothing).
    """

    chosen = Signal(str)
    marked = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_tabs")
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._bar = QHBoxLayout()
        self._layout.addLayout(self._bar)
        self.stack = QStackedWidget(self)
        self.stack.setObjectName("side_stack")
        self._layout.addWidget(self.stack, 1)
        self._compact = False
        self._blank = QWidget(self.stack)
        self.stack.addWidget(self._blank)
        self._group = QButtonGroup(self)
        self._buttons: dict[Tab, QPushButton] = {}
        self._panes: dict[Tab, QWidget] = {}
        self._marks: dict[Tab, str] = {}
        self._tones: dict[Tab, str] = {}
        self._room: Room = ""
        for tab in _ICONS:
            self._add_button(tab)
        self.renew()

    @property
    def tab(self) -> Tab:
        """The tab on screen."""
        return next((tab for tab, button in self._buttons.items() if button.isChecked()), "stage")

    @property
    def pane(self) -> QWidget | None:
        """The pane on screen."""
        return self._panes.get(self.tab)

    def put(self, tab: Tab, pane: QWidget) -> None:
        """Have a tab show a pane; the one that it showed before stays its owner's."""
        before = self._panes.get(tab)
        if before is pane:
            return
        if before is not None:
            self.stack.removeWidget(before)
            before.hide()
        self.stack.addWidget(pane)
        self._panes[tab] = pane
        setter = getattr(pane, "set_compact", None)
        if setter is not None and self._compact:
            setter(self._compact)
        cue = getattr(pane, "cue_changed", None)
        if cue is not None:
            cue.connect(lambda tone, word: self.mark(tab, tone, word))
        if self.tab == tab:
            self.stack.setCurrentWidget(pane)
            pane.show()

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab's pane to the front, or nothing until it is put; nothing else moves."""
        self._buttons[tab].setChecked(True)
        self.stack.setCurrentWidget(self._panes.get(tab, self._blank))

    def mark(self, tab: Tab, tone: str, word: str) -> None:
        """Let a tab tell that its pane has a cue: a tone ("warn", "bad") and its word, "" for none;
        seen also while another pane is in front.
        """
        self._marks[tab], self._tones[tab] = word, tone
        button = self._buttons[tab]
        button.setProperty("tone", tone)
        button.setAccessibleDescription(word)
        restyle(button)
        self._retell()
        self.marked.emit(tone, word)

    def button(self, tab: Tab) -> QPushButton:
        """A tab's button."""
        return self._buttons[tab]

    def focus_first(self) -> bool:
        """Give the keyboard to the first thing of the pane that takes it, else to its tab."""
        pane = self.pane
        focus = getattr(pane, "focus_first", None)
        if focus is not None and focus():
            return True
        button = self._buttons[self.tab]
        if button.isVisible():
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return button.isVisible()

    def set_compact(self, compact: bool) -> None:
        """Leave less room at the sides where there is little."""
        self._compact = compact
        for pane in self._panes.values():
            setter = getattr(pane, "set_compact", None)
            if setter is not None:
                setter(compact)

    def renew(self) -> None:
        """Take the theme's sizes again."""
        self._bar.setSpacing(self._theme.tokens.unit // 2)
        self._fit()
        self._retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()

    def _add_button(self, tab: Tab) -> None:
        button = QPushButton(self)
        button.setObjectName(f"{tab}_tab_button")
        button.setCheckable(True)
        button.setProperty("role", "tab")
        button.clicked.connect(lambda: self._choose(tab))
        self._group.addButton(button)
        self._bar.addWidget(button)
        self._buttons[tab] = button

    def _choose(self, tab: Tab) -> None:
        self.chosen.emit(tab)  # a pane that is made when it is first wanted is put now
        self.show_tab(tab)

    def _retell(self) -> None:
        for tab, word in self._words().items():
            button, mark, tone = self._buttons[tab], self._marks.get(tab, ""), self._tones.get(tab)
            small = self._room == "icons"
            button.setText("" if small else word)
            button.setAccessibleName(word)
            told = (self._names()[tab], mark) if small else (mark,)
            button.setToolTip(" · ".join(one for one in told if one))
            ink = getattr(self._theme.tokens, tone or "text")
            sign = _SIGNS.get(tone or "", _ICONS[tab])
            button.setIcon(icon(sign, ink) if small else QIcon())
        self._fit()

    def _names(self) -> dict[Tab, str]:
        return {
            "passage": self.tr("Passage"),
            "stage": self.tr("Sheet"),
            "papers": self.tr("Documents"),
        }

    def _words(self) -> dict[Tab, str]:
        """The names, each with the sign of its cue."""
        names = self._names().items()
        return {tab: f"{name}\u00a0!" if self._marks.get(tab) else name for tab, name in names}

    def _fit(self) -> None:
        """The words with all their air where there is room, with less of it, else the icons."""
        unit = self._theme.tokens.unit
        font = QFontMetricsF(self._theme.font("text", 600))
        words = sum(font.horizontalAdvance(word) + 2 for word in self._words().values())
        gaps = (len(self._buttons) - 1) * self._bar.spacing()
        airs: dict[Room, int] = {"": unit, "tight": unit // 2}
        fits = (
            room
            for room, air in airs.items()
            if words + gaps + 2 * air * len(self._buttons) + 4 * air <= self.width()
        )
        room: Room = next(fits, "icons")
        side = unit if room else unit * 2
        self._bar.setContentsMargins(side, unit, side, 0)
        if room == self._room:
            return
        self._room = room
        for button in self._buttons.values():
            button.setProperty("room", room)
            restyle(button)
        self._retell()
