"""The notes of a passage as they are listed: minute, text, what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jury_desk.gui.juror.passage.phase_words import hour_text, lapse_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.domain.day.state import Note, NoteFate
    from jury_desk.gui.juror.passage.day_session import DaySession


@dataclass(frozen=True)
class NoteRow:
    """A note in words. `id` is empty for one that the disk has refused so far; `about` says what it
    is attached to and what became of it, beside `icon`.
    """

    id: str
    minute: str
    text: str
    about: str = ""
    icon: str = ""
    fate: NoteFate = "open"

    @property
    def told(self) -> str:
        """What a screen reader says."""
        return ", ".join(said for said in (self.minute, self.text, self.about) if said)


def note_rows(
    session: DaySession, passage: str, code_of: Callable[[str], str]
) -> tuple[NoteRow, ...]:
    """The notes of a passage, newest last, those that wait for the disk at the end; `code_of` gives
    the code under which a criterion is printed.
    """
    waiting = {one.note: one.text for one in session.unrecorded if one.note is not None}
    rows = [
        _row(note, session.fate(note), waiting.get(note.id, session.text(note.text)), code_of)
        for note in session.state.notes_of(passage)
    ]
    told = QCoreApplication.translate("PassageNote", "not recorded yet")
    rows += [
        NoteRow("", "—", one.text, told, "alert-triangle")
        for one in session.unrecorded
        if one.note is None and one.passage == passage
    ]
    return tuple(rows)


def to_sort(session: DaySession, passage: str) -> int:
    """How many notes of a passage were neither kept, moved nor discarded, with one that is still
    being typed.
    """
    typed = bool(session.draft(passage).strip())
    return typed + sum(session.fate(note) == "open" for note in session.state.notes_of(passage))


def _row(note: Note, fate: NoteFate, text: str, code_of: Callable[[str], str]) -> NoteRow:
    about, icon = _about(note, fate, code_of)
    return NoteRow(note.id, minute_text(note), text, about, icon, fate)


def _about(note: Note, fate: NoteFate, code_of: Callable[[str], str]) -> tuple[str, str]:
    code = code_of(note.criterion) if note.criterion else ""
    if fate == "moved":
        told = QCoreApplication.translate("PassageNote", "in the justification of {code}")
        return told.format(code=code), "arrow-forward-up"
    if fate == "kept":
        kept = QCoreApplication.translate("PassageNote", "kept for you")
        return (f"{kept}\u00a0· {code}" if code else kept), "lock"
    if code:
        told = QCoreApplication.translate("PassageNote", "about {code}")
        return told.format(code=code), "paperclip"
    return "", ""


def minute_text(note: Note) -> str:
    """The exam's minute, or the hour where the note was taken before the start."""
    if note.minute is not None:
        return lapse_text(note.minute)
    told = QCoreApplication.translate("PassageNote", "at {hour}")
    return told.format(hour=hour_text(note.taken.at))
