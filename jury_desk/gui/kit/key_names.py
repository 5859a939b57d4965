"""Keys as they are printed on them, in the screen's language."""

from PySide6.QtCore import QCoreApplication


def native(keys: str) -> str:
    """Keys as they are printed, in the screen's language: "Shift+F9" gives "Maj F9"."""
    names = {
        "Ctrl": QCoreApplication.translate("KeyboardDialog", "Ctrl"),
        "Shift": QCoreApplication.translate("KeyboardDialog", "Shift"),
        "Alt": QCoreApplication.translate("KeyboardDialog", "Alt"),
        "Backspace": QCoreApplication.translate("KeyboardDialog", "Backspace"),
        "Return": QCoreApplication.translate("KeyboardDialog", "Enter"),
        "Esc": QCoreApplication.translate("KeyboardDialog", "Esc"),
        "Tab": QCoreApplication.translate("KeyboardDialog", "Tab"),
        "Space": QCoreApplication.translate("KeyboardDialog", "Space"),
        "Home": QCoreApplication.translate("KeyboardDialog", "⇱ Home"),
        "End": QCoreApplication.translate("KeyboardDialog", "⇲ End"),
        "Del": QCoreApplication.translate("KeyboardDialog", "Del"),
        "PgUp": QCoreApplication.translate("KeyboardDialog", "Page Up"),
        "PgDown": QCoreApplication.translate("KeyboardDialog", "Page Down"),
        "Up": "↑",
        "Down": "↓",
        "Left": "←",
        "Right": "→",
    }
    if len(keys) > 1 and keys.endswith("+"):  # the plus sign itself
        heads, last = keys[:-2].split("+"), "+"
    else:
        *heads, last = keys.split("+") if len(keys) > 1 else [keys]
    return " ".join(names.get(part, part) for part in (*heads, last) if part)
