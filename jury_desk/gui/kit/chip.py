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
        self._word, self._brief_word, self._brief = "", "", False
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

    def set_text(self, text: str, brief: str = "", tip: str = "") -> None:
        """The word on the chip, which a screen reader says too; `brief` is what a brief chip shows
        beside its icon, `tip` what its tooltip says beside the word.
        """
        self._word, self._brief_word = text, brief
        self.setAccessibleName(text)
        self.setToolTip("\n".join(said for said in (text, tip) if said))
        self._show()

    def set_brief(self, brief: bool) -> None:
        """Show the icon alone, with no more than the brief word: there is little room."""
        if brief != self._brief:
            self._brief = brief
            self._show()

    @property
    def text(self) -> str:
        """The word of the chip, whether there is room for it or not."""
        return self._word

    def _show(self) -> None:
        shown = self._brief_word if self._brief else self._word
        self._text.setText(shown)
        self._text.setVisible(bool(shown))
