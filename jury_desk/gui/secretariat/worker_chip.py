"""Who works at the secretariat now, in its head."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from jury_desk.domain.staff import StaffMember
from jury_desk.gui.kit.chip import Chip
from jury_desk.gui.secretariat.staff_words import StaffWords


class WorkerChip(Chip):
    """Their name and what they are here; hidden as long as nobody is named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("id", "accent", parent)
        self._member: StaffMember | None = None
        self._retell()

    def show_worker(self, member: StaffMember | None) -> None:
        """Show who works; None for nobody."""
        self._member = member
        self._retell()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def _retell(self) -> None:
        words = StaffWords()
        self.set_text(words.person(self._member) if self._member else words.nobody())
