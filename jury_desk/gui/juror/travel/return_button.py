"""Under the passages, while a signed sheet is still to go to the secretariat."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.key_names import native

RETURN_KEYS = "Ctrl+R"


class ReturnButton(QPushButton):
    """Leads to the return."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("return_button")
        self.setProperty("role", "quiet")
        dress(self, "device-usb", "accent")
        click_on_enter(self)
        self._tell()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def _tell(self) -> None:
        self.setText(self.tr("Return…"))
        self.setAccessibleName(self.tr("Return the signed sheets to the secretariat"))
        self.setToolTip(f"{self.accessibleName()} ({native(RETURN_KEYS)})")
