"""Items of a candidate's card, a row each: what it is, how it stands, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.chip import Chip, Tone
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import make_selectable


@dataclass(frozen=True)
class Row:
    """`key` names the item; `icon`, `tone` and `word` are its chip."""

    key: str
    title: str
    text: str
    icon: str
    tone: Tone
    word: str


class CardRows(QWidget):
    """`edited` and `removed` bring the key of the row whose button was pressed; `added` that one
    more is wanted.
    """

    edited = Signal(str)
    removed = Signal(str)
    added = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._words = ("", "", "")
        self._editable = True
        self._frames: list[_RowFrame] = []
        self.add_button = QPushButton(self)
        self.add_button.setObjectName("add_button")
        self.add_button.setProperty("role", "link")
        dress(self.add_button, "plus", "accent")
        self.add_button.clicked.connect(self.added)
        click_on_enter(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def set_words(self, add: str, edit: str, remove: str) -> None:
        """What the buttons say."""
        self.add_button.setText(add)
        self._words = ("", edit, remove)
        for frame in self._frames:
            frame.set_words(edit, remove)

    def show_rows(self, rows: Sequence[Row], *, editable: bool) -> None:
        """Show rows; those that are there as they are stay, with their focus."""
        self.add_button.setVisible(editable)
        if tuple(rows) == self._rows and editable == self._editable:
            return
        self._rows, self._editable = tuple(rows), editable
        while len(self._frames) > len(rows):
            frame = self._frames.pop()
            frame.hide()
            frame.deleteLater()
        while len(self._frames) < len(rows):
            frame = _RowFrame(self)
            frame.edited.connect(self.edited)
            frame.removed.connect(self.removed)
            frame.set_words(*self._words[1:])
            self._column.insertWidget(len(self._frames), frame)
            self._frames.append(frame)
        for frame, row in zip(self._frames, rows, strict=True):
            frame.show_row(row, editable=editable)

    def take_keyboard(self, key: str = "") -> None:
        """Give the keyboard to a row's first button, or to the button that adds."""
        for frame, row in zip(self._frames, self._rows, strict=True):
            if row.key == key:
                frame.edit_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        self.add_button.setFocus(Qt.FocusReason.ShortcutFocusReason)


class _RowFrame(QFrame):
    edited = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "facts")
        self._key = ""
        self._title, self._text = QLabel(self), QLabel(self)
        for label, role in ((self._title, "strong"), (self._text, "small")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            make_selectable(label)
        self._chips = FlowLine(self)
        self._chip: Chip | None = None
        self._look: tuple[str, Tone] | None = None
        self._acts = FlowLine(self)
        self.edit_button = self._button("edit_button", "pencil")
        self.remove_button = self._button("remove_button", "trash")
        self.edit_button.clicked.connect(lambda: self.edited.emit(self._key))
        self.remove_button.clicked.connect(lambda: self.removed.emit(self._key))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(4)
        for widget in (self._title, self._text, self._chips, self._acts):
            column.addWidget(widget)
        click_on_enter(self)
        Spacing(self)

    def _button(self, name: str, icon: str) -> QPushButton:
        button = QPushButton(self._acts)
        button.setObjectName(name)
        button.setProperty("role", "link")
        dress(button, icon, "accent")
        return button

    def set_words(self, edit: str, remove: str) -> None:
        self.edit_button.setText(edit)
        self.remove_button.setText(remove)

    def show_row(self, row: Row, *, editable: bool) -> None:
        self._key = row.key
        self._title.setText(row.title)
        self._text.setText(row.text)
        self._text.setVisible(bool(row.text))
        if self._look != (row.icon, row.tone):
            if self._chip is not None:
                self._chip.hide()
                self._chip.deleteLater()
            self._chip = Chip(row.icon, row.tone, self._chips)
            self._look = (row.icon, row.tone)
            self._chip.show()
        if self._chip is not None:
            self._chip.set_text(row.word)
        self._acts.setVisible(editable)
        for button in (self.edit_button, self.remove_button):
            button.setAccessibleDescription(row.title)
