"""A field of several short values: small buttons that take one away, and a line to add one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import TypedField


class TokenField(QWidget):
    """`added` brings a value that was typed, `removed` the key of one that was taken away.

    Nothing changes on screen before `show_values`.
    """

    added = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = FlowLine(self)
        self.edit = TypedField(self)
        self.edit.entered.connect(self._add)
        self.edit.returnPressed.connect(self.edit.flush)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().tokens.unit)
        column.addWidget(self._line)
        column.addWidget(self.edit)
        self._values: list[tuple[Any, str]] = []
        self._remove_word = "{value}"
        self.setFocusProxy(self.edit)

    def set_words(self, name: str, hint: str, remove: str) -> None:
        """The field's name, the hint in the empty line, and "Take {value} away"."""
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint)
        self._remove_word = remove
        self._name_buttons()

    def take(self, read: Callable[[str], Any]) -> None:
        """How a typed text becomes a value (ValueError: not one)."""
        self.edit.take(read, str)

    def show_values(self, values: Sequence[tuple[Any, str]]) -> None:
        """Show (key, word) pairs."""
        if list(values) == self._values:
            return
        self._values = list(values)
        for button in self._buttons():
            button.hide()
            button.setParent(None)
            button.deleteLater()
        for key, word in values:
            button = QPushButton(word, self._line)
            button.setProperty("role", "token")
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            dress(button, "x", "muted")
            button.clicked.connect(lambda _=False, key=key: self.removed.emit(key))
            button.installEventFilter(self)
            button.show()
        for before, after in pairwise([self.edit, *self._buttons()]):
            self.setTabOrder(before, after)
        self._name_buttons()
        self._line.setVisible(bool(values))
        self._line.updateGeometry()

    def set_read_only(self, read_only: bool) -> None:
        """Whether values can be added and taken away."""
        self.edit.setVisible(not read_only)
        for button in self._buttons():
            button.setEnabled(not read_only)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in keys
            and isinstance(watched, QPushButton)
        ):
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            watched.click()
            return True
        return False

    def _buttons(self) -> list[QPushButton]:
        only = Qt.FindChildOption.FindDirectChildrenOnly
        return self._line.findChildren(QPushButton, options=only)

    def _name_buttons(self) -> None:
        for button, (_, word) in zip(self._buttons(), self._values, strict=False):
            told = self._remove_word.format(value=word)
            button.setAccessibleName(told)
            button.setToolTip(told)

    def _add(self, value: Any) -> None:
        self.edit.set_value(None)
        self.edit.clear()
        if value not in (None, ""):
            self.added.emit(value)
