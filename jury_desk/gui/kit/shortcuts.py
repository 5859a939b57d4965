"""Keys that act wherever the keyboard is within a widget."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_shortcuts(host: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Let each key of `acts` ("Ctrl+Return") do its act, in a text within `host` too."""
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), host)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
