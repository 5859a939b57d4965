"""The quiet way to the unforeseen, in the head of the sheet."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.key_names import native

KEYS = "Ctrl+I"
"""Opens the menu."""


class UnforeseenButton(QPushButton):
    """Says its word, or shows its icon alone where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unforeseen_button")
        self.setProperty("role", "quiet")
        self._brief = False
        dress(self, "lifebuoy", "muted")
        self._tell()

    def set_brief(self, brief: bool) -> None:
        """Show the icon alone."""
        if brief != self._brief:
            self._brief = brief
            self._tell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)

    def _tell(self) -> None:
        word = self.tr("Unforeseen…")
        keys = native(KEYS)
        self.setText("" if self._brief else word)
        self.setAccessibleName(word)
        self.setToolTip(f"{word} ({keys})")
