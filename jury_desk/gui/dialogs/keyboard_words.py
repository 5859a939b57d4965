"""Every key of the juror's desk and of its window, in the order in which the card tells them.

The one list: a key that comes to the desk comes here.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from jury_desk.gui.juror.passage.pane_keys import KeyLine, anywhere_keys, note_keys


@dataclass(frozen=True)
class KeyGroup:
    """What is done in one place, or to one end."""

    title: str
    lines: tuple[KeyLine, ...]


def key_groups() -> tuple[KeyGroup, ...]:
    """The card, in the screen's language; keys in Qt's portable names."""
    translate = QCoreApplication.translate
    return (
        KeyGroup(translate("KeyboardDialog", "Marking"), _marking()),
        KeyGroup(translate("KeyboardDialog", "Finding"), _finding()),
        KeyGroup(translate("KeyboardDialog", "In a comment"), _writing()),
        KeyGroup(translate("KeyboardDialog", "Time and notes"), anywhere_keys()),
        KeyGroup(translate("KeyboardDialog", "On a note of the list"), note_keys()),
        KeyGroup(translate("KeyboardDialog", "A team"), _team()),
        KeyGroup(translate("KeyboardDialog", "The unforeseen"), _unforeseen()),
        KeyGroup(translate("KeyboardDialog", "Files that travel"), _files()),
        KeyGroup(translate("KeyboardDialog", "Moving"), _moving()),
        KeyGroup(translate("KeyboardDialog", "Window"), _window()),
    )


def _marking() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            ("Up", "Down"), QCoreApplication.translate("KeyboardDialog", "previous, next criterion")
        ),
        KeyLine(
            ("1", "2", "3", "4"),
            QCoreApplication.translate(
                "KeyboardDialog", "set the level; the current criterion shows its keys"
            ),
        ),
        KeyLine(
            ("Backspace",), QCoreApplication.translate("KeyboardDialog", "take the level back")
        ),
        KeyLine(("C", "Return"), QCoreApplication.translate("KeyboardDialog", "write a comment")),
        KeyLine(
            ("G", "F8"),
            QCoreApplication.translate("KeyboardDialog", "next criterion that lacks something"),
        ),
        KeyLine(
            ("Shift+F8",),
            QCoreApplication.translate("KeyboardDialog", "the one before that lacks something"),
        ),
        KeyLine(("Ctrl+Z", "Ctrl+Y"), QCoreApplication.translate("KeyboardDialog", "undo, redo")),
        KeyLine(
            ("Ctrl+Return",), QCoreApplication.translate("KeyboardDialog", "next step of the sheet")
        ),
    )


def _finding() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            ("/", "Ctrl+F"),
            QCoreApplication.translate(
                "KeyboardDialog", "filter the criteria: not marked, to justify, words"
            ),
        ),
        KeyLine(
            (".", "Ctrl+L"),
            QCoreApplication.translate("KeyboardDialog", "go to a code by typing it"),
        ),
        KeyLine(
            ("D", "F2"),
            QCoreApplication.translate(
                "KeyboardDialog", "the criterion’s whole text, and what each level wants"
            ),
        ),
        KeyLine(
            ("O", "F3"),
            QCoreApplication.translate(
                "KeyboardDialog", "overview of the sheet; a team has none: its matrix is one"
            ),
        ),
        KeyLine(
            ("Esc",),
            QCoreApplication.translate("KeyboardDialog", "show all criteria again; leave a panel"),
        ),
    )


def _writing() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            ("Esc",),
            QCoreApplication.translate("KeyboardDialog", "leave the comment; it is recorded"),
        ),
        KeyLine(
            ("Tab",),
            QCoreApplication.translate(
                "KeyboardDialog", "at write-up: the next justification that is missing"
            ),
        ),
        KeyLine(
            ("Ctrl+P",),
            QCoreApplication.translate(
                "KeyboardDialog", "keep the selected text, or all of it, as a phrase of yours"
            ),
        ),
        KeyLine(
            ("Ctrl+Space",), QCoreApplication.translate("KeyboardDialog", "offer your phrases")
        ),
        KeyLine(
            ("Tab", "Return"),
            QCoreApplication.translate("KeyboardDialog", "take the phrase, while some are offered"),
        ),
        KeyLine(
            ("Ctrl+Shift+P",),
            QCoreApplication.translate("KeyboardDialog", "list of your phrases"),
        ),
        KeyLine(
            ("Ctrl+;",),
            QCoreApplication.translate(
                "KeyboardDialog", "other spellings of the word, where a dictionary is there"
            ),
        ),
    )


def _team() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            ("Left", "Right"),
            QCoreApplication.translate("KeyboardDialog", "the team, then member by member"),
        ),
        KeyLine(
            ("Backspace",),
            QCoreApplication.translate(
                "KeyboardDialog", "on a member’s own level: back to the team’s"
            ),
        ),
    )


def _unforeseen() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            ("Ctrl+I",),
            QCoreApplication.translate(
                "KeyboardDialog", "absent, fraud, late candidate, swapped sheets, paper: the menu"
            ),
        ),
        KeyLine(
            ("Alt+Shift+Up", "Alt+Shift+Down"),
            QCoreApplication.translate(
                "KeyboardDialog", "in the list: hear the passage earlier, later"
            ),
        ),
    )


def _files() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            ("Ctrl+R",),
            QCoreApplication.translate(
                "KeyboardDialog", "return what is signed to the secretariat"
            ),
        ),
        KeyLine(
            ("Ctrl+Shift+C",),
            QCoreApplication.translate(
                "KeyboardDialog", "copies of what is signed, and their stick"
            ),
        ),
        KeyLine(
            ("Ctrl+O",),
            QCoreApplication.translate(
                "KeyboardDialog", "on the home page: open a dossier or receipt"
            ),
        ),
    )


def _moving() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            ("Alt+Up", "Alt+Down"),
            QCoreApplication.translate("KeyboardDialog", "previous, next sheet"),
        ),
        KeyLine(
            ("Ctrl+PgUp", "Ctrl+PgDown"),
            QCoreApplication.translate("KeyboardDialog", "previous, next sheet as well"),
        ),
        KeyLine(
            ("Home", "End"),
            QCoreApplication.translate("KeyboardDialog", "first, last criterion"),
        ),
        KeyLine(
            ("F6", "Shift+F6"),
            QCoreApplication.translate("KeyboardDialog", "next, previous part of the window"),
        ),
        KeyLine(
            ("Tab", "Shift+Tab"),
            QCoreApplication.translate("KeyboardDialog", "next, previous field or button"),
        ),
    )


def _window() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            ("Alt+Home",), QCoreApplication.translate("KeyboardDialog", "home: three doors, 1 2 3")
        ),
        KeyLine(("F10",), QCoreApplication.translate("KeyboardDialog", "menu")),
        KeyLine(
            ("Ctrl++", "Ctrl+-", "Ctrl+0"),
            QCoreApplication.translate("KeyboardDialog", "size of text"),
        ),
        KeyLine(
            ("Shift+F11",),
            QCoreApplication.translate("KeyboardDialog", "move the window to the other screen"),
        ),
        KeyLine(("?",), QCoreApplication.translate("KeyboardDialog", "this card")),
        KeyLine(("F1",), QCoreApplication.translate("KeyboardDialog", "help, in whole sentences")),
        KeyLine(
            ("Ctrl+Q",),
            QCoreApplication.translate("KeyboardDialog", "quit; everything is recorded first"),
        ),
    )
