"""A phone number, shown partly masked until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from jury_desk.gui.kit.styles import make_selectable
from jury_desk.gui.preparation.reception.reception_words import masked


class PhoneLine(QObject):
    """Drives a label and its button; whoever looks over the shoulder reads no number."""

    def __init__(self, line: QWidget, label: QLabel, button: QPushButton) -> None:
        super().__init__(line)
        self._line, self._label, self._button = line, label, button
        self._phone, self._is_shown = "", False
        make_selectable(label)
        button.clicked.connect(self._turn)

    def show_phone(self, phone: str) -> None:
        """Another person's number, masked again; nothing is shown where there is none."""
        if phone != self._phone:
            self._phone, self._is_shown = phone, False
        self._line.setVisible(bool(phone))
        self.retell()

    def retell(self) -> None:
        """Say it in the language of the moment."""
        self._label.setText(self._phone if self._is_shown else masked(self._phone))
        self._button.setText(self.tr("Hide") if self._is_shown else self.tr("Show"))
        self._button.setAccessibleName(
            self.tr("Hide the phone number") if self._is_shown else self.tr("Show the phone number")
        )

    def _turn(self) -> None:
        self._is_shown = not self._is_shown
        self.retell()
