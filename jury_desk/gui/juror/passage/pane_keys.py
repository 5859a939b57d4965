"""The keys of the passage's pane, in one table: what they do, and where they are pressed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

PRIMARY, PAUSE, END, TURN, NOTE = "F9", "Shift+F9", "Ctrl+F9", "F7", "N"
BACK = "Ctrl+Shift+F9"

ANYWHERE = (PRIMARY, PAUSE, END, BACK, TURN)
"""Keys that mean something wherever the keyboard is, also while text is typed."""


@dataclass(frozen=True)
class KeyLine:
    """Keys of which each one does it (in Qt's portable names), and what they do."""

    keys: tuple[str, ...]
    does: str


def anywhere_keys() -> tuple[KeyLine, ...]:
    """The keys at the desk, in the screen's language."""
    return (
        KeyLine((PRIMARY,), QCoreApplication.translate("PassageKeys", "start, or next phase")),
        KeyLine((PAUSE,), QCoreApplication.translate("PassageKeys", "pause, go on")),
        KeyLine((END,), QCoreApplication.translate("PassageKeys", "end the phase")),
        KeyLine(
            (BACK,), QCoreApplication.translate("PassageKeys", "take the last act on the time back")
        ),
        KeyLine((TURN,), QCoreApplication.translate("PassageKeys", "time gone, or time left")),
        KeyLine((NOTE,), QCoreApplication.translate("PassageKeys", "write a note")),
    )


def note_keys() -> tuple[KeyLine, ...]:
    """The keys on a note in the list, in the screen's language."""
    return (
        KeyLine(("Return",), QCoreApplication.translate("PassageKeys", "change the note")),
        KeyLine(
            ("A",), QCoreApplication.translate("PassageKeys", "attach it to the current criterion")
        ),
        KeyLine(("K",), QCoreApplication.translate("PassageKeys", "at write-up: keep it")),
        KeyLine(
            ("M",),
            QCoreApplication.translate("PassageKeys", "at write-up: move it to the justification"),
        ),
        KeyLine(("Del",), QCoreApplication.translate("PassageKeys", "discard it")),
    )
