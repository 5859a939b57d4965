"""The words about a PIN, in one place for every form that asks for one."""

from PySide6.QtCore import QObject

from jury_desk.errors import (
    JuryDeskError,
    PinError,
    PinTooShortError,
    PinTooSoonError,
    StaffError,
    WrongPinError,
)
from jury_desk.gui.dialogs.pin_field import SHORTEST_PIN
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.language import language


class PinWords(QObject):
    """Sentences in the language of the moment."""

    def told(self, fault: str | None, refusal: JuryDeskError | None, seconds_left: int) -> str:
        """The line under the fields: what was typed wrong, else what was refused, else the wait.

        `fault` is what `pin_field.fault_of` found, or "empty"; `seconds_left` are still to wait.
        """
        if fault:
            return self._fault(fault)
        if refusal:
            return self._refusal(refusal, seconds_left)
        return self._wait(seconds_left) if seconds_left else ""

    def _fault(self, fault: str) -> str:
        if fault == "short":
            return self.tr("This PIN is too short: %n character(s) at least.", "", SHORTEST_PIN)
        if fault == "mismatch":
            return self.tr("The two PINs differ: type the same one twice.")
        return self.tr("Type your PIN.")

    def _refusal(self, error: JuryDeskError, seconds_left: int) -> str:
        if isinstance(error, StaffError) and "reason" in error.details:
            from jury_desk.words import preparation

            return preparation.told(error.details["reason"], error.details, language())
        what, advice = sentence(error)
        if isinstance(error, WrongPinError):
            what = self.tr("This is not the PIN.")
            advice = self.tr("Try again: nothing is ever locked for good.")
        elif isinstance(error, PinTooSoonError):
            what = self.tr("It is too early for another try.")
            advice = self.tr("You can try again now.")
        if isinstance(error, PinError) and seconds_left:
            advice = self._wait(seconds_left)
        return f"{what} {advice}".strip()

    def _wait(self, seconds: int) -> str:
        return self.tr("Next try possible in %n second(s).", "", seconds)


def pin_words(fault: str | None, refusal: JuryDeskError | None, seconds_left: int) -> str:
    """The line under the fields, as `PinWords.told` makes it."""
    return PinWords().told(fault, refusal, seconds_left)


def wait_of(error: JuryDeskError) -> int:
    """The seconds that a refusal asks to wait; 0 for none."""
    told = error.details.get("wait", "0")
    return int(told) if isinstance(error, PinError) and told.isdigit() else 0


def concerns_new_pin(error: JuryDeskError) -> bool:
    """Whether the refusal is about the PIN being chosen and not about the one being asked."""
    return isinstance(error, PinTooShortError)
