"""A chip: a short state in words, with its shape and its tone."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing

Tone = Literal["neutral", "accent", "good", "warn", "bad"]
_INKS: dict[Tone, str] = {
    "neutral": "muted", "accent": "accent", "good": "good", "warn": "warn", "bad": "bad",
}  # fmt: skip


class Chip(QFrame):
    """Told by its word and its icon; the tone only helps."""

    def __init__(self, icon: str, tone: Tone, parent: QWidget | None = None) -> None:
        """`icon` is a name of resources/icons."""
        super().__init__(parent)
        self.setProperty("role", "chip")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setProperty("role", "chip_text")
        self._text.setProperty("tone", tone)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 3, 12, 3)
        line.setSpacing(6)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._text)
        Spacing(self)
        dress(self._icon, icon, _INKS[tone])

    def set_text(self, text: str) -> None:
        """The word on the chip, which a screen reader says too."""
        self._text.setText(text)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """The word on the chip."""
        return self._text.text()
