"""The keys of the review desk, wherever the keyboard is on it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

if TYPE_CHECKING:  # it makes these keys
    from jury_desk.gui.grids.review_page import ReviewPage

_LETTERS = {
    Qt.Key.Key_L: "competency", Qt.Key.Key_M: "assessments", Qt.Key.Key_B: "bloc",
    Qt.Key.Key_S: "split-items", Qt.Key.Key_I: "join-item", Qt.Key.Key_E: "eliminatory",
    Qt.Key.Key_Delete: "aside", Qt.Key.Key_Insert: "add",
}  # fmt: skip
"""Keys that act on what is selected wherever nothing is typed."""

_COMMANDS = {
    "Alt+Up": "up", "Alt+Down": "down", "Ctrl+J": "join", "F2": "code", "Ctrl+T": "retype",
    "Ctrl+M": "matrix",
}  # fmt: skip


class ReviewKeys(QObject):
    """Shortcuts work in texts too; letters only where nothing is typed."""

    def __init__(self, page: "ReviewPage") -> None:
        super().__init__(page)
        self._page = page
        acts: dict[str, Callable[[], object]] = {
            "F8": page.turn_warning,
            "Shift+F8": lambda: page.turn_warning(-1),
            "Ctrl+K": page.keep_warning,
            "Ctrl+Z": page.undo,
            "Ctrl+Y": page.redo,
            "Ctrl+Shift+Z": page.redo,
            "Ctrl+F": page.go_to_filter,
            "Ctrl+PgUp": lambda: page.turn_page(-1),
            "Ctrl+PgDown": lambda: page.turn_page(1),
            "Alt+Left": page.leave,
            "Ctrl+Return": page.do_primary,
            "Ctrl+Enter": page.do_primary,
        }
        for keys, name in _COMMANDS.items():
            acts[keys] = partial(page.run, name)
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key asks that no part of the page took; whether it asks anything."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        name = _LETTERS.get(Qt.Key(event.key())) if plain else None
        if event.key() == Qt.Key.Key_F6:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._page.cycle_panes(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self._page.escape()
        elif name is not None:
            self._page.run(name)
        else:
            return False
        return True
