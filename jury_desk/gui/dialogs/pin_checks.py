"""The words about a PIN, in one place for every form that asks for one."""

from PySide6.QtCore import QCoreApplication

from jury_desk.errors import (
    JuryDeskError,
    PinError,
    PinTooShortError,
    PinTooSoonError,
    WrongPinError,
)
from jury_desk.gui.dialogs.pin_field import SHORTEST_PIN
from jury_desk.gui.kit.failures import sentence


def fault_words(fault: str | None) -> str:
    """The sentence for what `pin_field.fault_of` found; empty for None."""
    translate = QCoreApplication.translate
    if fault == "short":
        return translate(
            "PinWords", "This PIN is too short: %n character(s) at least.", "", SHORTEST_PIN
        )
    if fault == "mismatch":
        return translate("PinWords", "The two PINs differ: type the same one twice.")
    if fault == "empty":
        return translate("PinWords", "Type your PIN.")
    return ""


def refused_words(error: JuryDeskError, seconds_left: int) -> str:
    """What to say of a refusal while `seconds_left` are still to wait; 0 means try now."""
    translate = QCoreApplication.translate
    what, advice = sentence(error)
    if isinstance(error, WrongPinError):
        what = translate("PinWords", "This is not the PIN.")
        advice = translate("PinWords", "Try again: nothing is ever locked for good.")
    elif isinstance(error, PinTooSoonError):
        what = translate("PinWords", "It is too early for another try.")
        advice = translate("PinWords", "You can try again now.")
    if isinstance(error, PinError) and seconds_left:
        advice = wait_words(seconds_left)
    return f"{what} {advice}".strip()


def wait_words(seconds: int) -> str:
    """How long the next try has to wait."""
    return QCoreApplication.translate("PinWords", "Next try possible in %n second(s).", "", seconds)


def wait_of(error: JuryDeskError) -> int:
    """The seconds that a refusal asks to wait; 0 for none."""
    told = error.details.get("wait", "0")
    return int(told) if isinstance(error, PinError) and told.isdigit() else 0


def concerns_new_pin(error: JuryDeskError) -> bool:
    """Whether the refusal is about the PIN being chosen and not about the one being asked."""
    return isinstance(error, PinTooShortError)
