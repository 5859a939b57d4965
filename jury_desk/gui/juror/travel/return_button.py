"""Under the passages, while a signed sheet is still to go to the secretariat."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.key_names import native
from jury_desk.gui.kit.spacing import Spacing

RETURN_KEYS = "Ctrl+R"


class ReturnFoot(QFrame):
    """The way to the return, with how many signed sheets have to go, and its keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("return_foot")
        self._waiting = 0
        self.button = QPushButton(self)
        self.button.setObjectName("return_button")
        dress(self.button, "device-usb", "accent")
        click_on_enter(self.button)
        self._note = QLabel(self, wordWrap=True)
        self._note.setObjectName("return_note")
        self._note.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(self._note)
        Spacing(self)
        self._tell()
        self.hide()

    def offer(self, waiting: int) -> None:
        """Be there while so many signed sheets are still to go."""
        self._waiting = waiting
        self._tell()
        self.setVisible(waiting > 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def _tell(self) -> None:
        self.button.setText(self.tr("Return to the secretariat…"))
        self.button.setAccessibleName(self.tr("Return the signed sheets to the secretariat"))
        waiting = self.tr("%n signed sheet(s) to return", "", self._waiting)
        self._note.setText(f"{waiting} · {native(RETURN_KEYS)}")
        self.button.setAccessibleDescription(self._note.text())
