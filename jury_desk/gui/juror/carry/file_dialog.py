"""What the cards do alike that put a file somewhere or read one: a lock, and one line of fault."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from jury_desk.errors import DayError, JuryDeskError, TravelError
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.theme import theme
from jury_desk.words import day, travel


class FileDialog(CardDialog):
    """While the file is at work the card cannot be left; a refusal lets try again."""

    def __init__(self, body: QWidget, parent: QWidget | None) -> None:
        super().__init__(body, parent, width=560)
        self.body = body
        self.busy = False
        self._refusal: JuryDeskError | None = None
        self._held: QWidget | None = None
        theme().changed.connect(self._dress)
        self._dress()

    def show_failure(self, error: JuryDeskError) -> None:
        """It was not possible: say why; everything typed stays."""
        self.busy, self._refusal = False, error
        self.set_locked(locked=False)
        self.tell()
        self._give_back()

    def give_up(self) -> None:
        """Close after a fault that is told elsewhere."""
        self.busy = False
        self.set_locked(locked=False)
        self.reject()

    def begin(self) -> None:
        """The file is at work."""
        self._held = self.focusWidget()
        self.busy, self._refusal = True, None
        self.set_locked(locked=True)
        self.tell()

    def end(self) -> None:
        """It is done."""
        self.busy, self._refusal = False, None
        self.set_locked(locked=False)
        self.tell()
        self._give_back()

    def _give_back(self) -> None:
        """Put the keyboard where it was: no field that waits for the work can keep it."""
        held, self._held = self._held, None
        if self.focusWidget() is None and held is not None and held.isVisibleTo(self):
            held.setFocus()

    def forget_refusal(self) -> None:
        """Something else was chosen or typed."""
        if self._refusal is not None:
            self._refusal = None
            self.tell()

    def tell(self) -> None:
        """Say where it stands."""
        self.set_message(told_failure(self._refusal) if self._refusal is not None else "")
        self.accept_button.setEnabled(not self.busy)

    def _dress(self) -> None:
        self.setStyleSheet(theme().style_sheet("carry"))


def told_failure(error: JuryDeskError) -> str:
    """One sentence: why it is refused, or what failed and what to do."""
    if isinstance(error, DayError) and "reason" in error.details:
        return day.told(error.details["reason"], error.details, language())
    if isinstance(error, TravelError) and "reason" in error.details:
        return travel.told(error.details["reason"], error.details, language())
    return " ".join(part for part in sentence(error) if part)


def shown_place(folder: str) -> str:
    """A folder as a person knows it; a long one by its end."""
    path = Path(folder)
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path != home and path.is_relative_to(home) else folder
