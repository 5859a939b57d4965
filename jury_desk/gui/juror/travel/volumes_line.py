"""The sticks that are plugged in, each a button."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.domain.travel.copies import Volume
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.safe_text import shown


class VolumesLine(FlowLine):
    """Hidden while there is none. `chosen` brings where one is mounted."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[tuple[Volume, ...], str] = ((), "")
        self._buttons: list[QPushButton] = []
        self.hide()

    def offer(self, volumes: Sequence[Volume], but: str, after: QWidget) -> None:
        """Offer sticks; that at the path `but` is chosen already. Tab comes to them `after`."""
        if (tuple(volumes), but) == self._offered:
            return
        self._offered = (tuple(volumes), but)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for volume in volumes:
            if volume.path == but:
                continue
            button = QPushButton(self)
            button.setObjectName("volume_button")
            button.setProperty("role", "volume")
            dress(button, "device-usb", "accent")
            button.clicked.connect(lambda _=False, path=volume.path: self.chosen.emit(path))
            button.setProperty("place", volume.name)
            click_on_enter(button)
            QWidget.setTabOrder(self._buttons[-1] if self._buttons else after, button)
            button.show()
            self._buttons.append(button)
        self._retell()
        self.setVisible(bool(self._buttons))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()

    def _retell(self) -> None:
        told = self.tr("Stick “{name}”")
        for button in self._buttons:
            name = shown(str(button.property("place")))
            button.setText(told.format(name=name).replace("&", "&&"))
            button.setAccessibleName(told.format(name=name))
