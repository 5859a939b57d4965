"""What the cards of files that travel share: a PIN among other things, its faults and its wait."""

from PySide6.QtWidgets import QWidget

from jury_desk.errors import JuryDeskError, PinError
from jury_desk.gui.dialogs.countdown import Countdown
from jury_desk.gui.dialogs.pin_checks import concerns_new_pin, pin_words, wait_of
from jury_desk.gui.juror.carry.file_dialog import FileDialog
from jury_desk.gui.juror.travel.pin_part import PinPart


class TravelCard(FileDialog):
    """A FileDialog with a PinPart; `lacking` says what is to be given first."""

    def __init__(self, body: QWidget, pin_part: PinPart, parent: QWidget | None) -> None:
        """`pin_part` is in `body`."""
        self.pin_part = pin_part
        self._fault: str | None = None
        self._lack = ""
        self._pin_error: JuryDeskError | None = None
        self._countdown = Countdown()
        super().__init__(body, parent)
        self._countdown.setParent(self)
        self._countdown.ticked.connect(lambda _: self.tell())
        pin_part.edited.connect(self._forget_pin_fault)

    def start_wait(self, seconds: int) -> None:
        """Wait from the beginning: earlier wrong PINs ask for it."""
        self._countdown.start(seconds)

    def show_failure(self, error: JuryDeskError) -> None:
        """It was not possible: say why. A PIN is asked for anew; everything else stays."""
        is_pin = isinstance(error, PinError)
        self._pin_error = error if is_pin else None
        super().show_failure(error)
        if is_pin:
            if not concerns_new_pin(error):
                self.pin_part.clear()
            self._countdown.start(wait_of(error))
            self.pin_part.select()

    def lack(self, words: str, field: QWidget) -> None:
        """Say what is to be given first, and put the keyboard there."""
        self._lack = words
        self.tell()
        field.setFocus()

    def pin_is_good(self) -> bool:
        """Whether the PIN can be tried; where not, it is told."""
        self._fault, self._lack = self.pin_part.fault, ""
        self.tell()
        if self._fault:
            self.pin_part.select()
        return self._fault is None

    def begin(self) -> None:
        """The file is at work."""
        self._fault, self._lack, self._pin_error = None, "", None
        super().begin()

    def forget_refusal(self) -> None:
        """Something else was chosen or typed."""
        self._lack, self._pin_error = "", None
        super().forget_refusal()

    def tell(self) -> None:
        """Say where it stands."""
        super().tell()
        left = self._countdown.seconds_left
        waits = left > 0 and self.pin_part.wish == "enter"
        if self._fault or self._pin_error is not None or waits:
            self.set_message(pin_words(self._fault, self._pin_error, left))
        if self._lack:
            self.set_message(self._lack)
        self.accept_button.setEnabled(not self.busy and not waits)

    def _forget_pin_fault(self) -> None:
        if self._fault is not None:
            self._fault = None
            self.tell()
