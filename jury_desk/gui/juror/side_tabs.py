"""The right pane's tabs: the passage (time, notes, parts), the sheet's stage, the documents."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from jury_desk.gui.kit.styles import restyle
from jury_desk.gui.kit.theme import Theme

Tab = Literal["passage", "stage", "papers"]


class SideTabs(QFrame):
    """One pane at a time. `chosen` tells that the person asked for another one, `marked` the tone
    and the word of what a tab has to tell ("" for nothing).
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
        self._group = QButtonGroup(self)
        self._buttons: dict[Tab, QPushButton] = {}
        self._panes: dict[Tab, QWidget] = {}
        self._marks: dict[Tab, str] = {}
        for tab in ("passage", "stage", "papers"):
            self._add_button(tab)
        self.renew()
        self._retell()

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
        cue = getattr(pane, "cue_changed", None)
        if cue is not None:
            cue.connect(lambda tone, word: self.mark(tab, tone, word))
        if self.tab == tab:
            self.stack.setCurrentWidget(pane)
            pane.show()

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab's pane to the front; nothing else moves."""
        if tab in self._panes:
            self._buttons[tab].setChecked(True)
            self.stack.setCurrentWidget(self._panes[tab])

    def mark(self, tab: Tab, tone: str, word: str) -> None:
        """Let a tab tell that its pane has a cue: a tone ("warn", "bad") and its word, "" for none;
        seen also while another pane is in front.
        """
        self._marks[tab] = word
        button = self._buttons[tab]
        button.setProperty("tone", tone)
        button.setToolTip(word)
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
        for pane in self._panes.values():
            setter = getattr(pane, "set_compact", None)
            if setter is not None:
                setter(compact)

    def renew(self) -> None:
        """Take the theme's sizes again."""
        unit = self._theme.tokens.unit
        self._bar.setContentsMargins(unit * 2, unit, unit * 2, 0)
        self._bar.setSpacing(unit // 2)

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
        words: dict[Tab, str] = {
            "passage": self.tr("Passage"),
            "stage": self.tr("Sheet"),
            "papers": self.tr("Documents"),
        }
        for tab, word in words.items():
            self._buttons[tab].setText(f"{word}\u00a0!" if self._marks.get(tab) else word)
