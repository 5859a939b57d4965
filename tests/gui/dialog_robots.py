"""Robots for the dialogs: they type, press and read as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog


def visible_texts(root: QWidget) -> str:
    """Everything the labels on screen say."""
    labels = root.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible() and label.text())


def button(root: QWidget, text: str) -> QPushButton:
    """The button on screen that reads so. AssertionError where there is none."""
    found = [b for b in root.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    assert found, [b.text() for b in root.findChildren(QPushButton) if b.isVisible()]
    return found[0]


def pin_edits(root: QWidget) -> list[QLineEdit]:
    """The PIN fields on screen, from the top."""
    edits = [edit for edit in root.findChildren(QLineEdit) if edit.isVisible()]
    return sorted(edits, key=lambda edit: edit.mapTo(root, edit.rect().topLeft()).y())


def fill(root: QWidget, *pins: str) -> None:
    """Type a PIN into each field on screen."""
    edits = pin_edits(root)
    assert len(edits) == len(pins)
    for edit, pin in zip(edits, pins, strict=True):
        edit.clear()
        QTest.keyClicks(edit, pin)


def press_enter(root: QWidget) -> None:
    """Press Enter where the keyboard is, else on the first field."""
    QTest.keyClick(root.window().focusWidget(), Qt.Key.Key_Return)


def press_escape(dialog: CardDialog) -> None:
    """Press Escape."""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
