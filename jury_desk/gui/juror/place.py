"""What the desk asks of a place: what marks one passage, of a candidate or of a team."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, Self

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.domain.sheet import Phase, SheetRef, SheetState
from jury_desk.services.juror_day import Day

if TYPE_CHECKING:
    from jury_desk.gui.juror.passage.day_session import DaySession


class PassageSession(Protocol):
    """A passage at work: its sheets on screen and on their way to the disk."""

    recording_changed: SignalInstance
    failed: SignalInstance

    @property
    def is_recording(self) -> bool:
        """Whether something shown or typed is not known to be on disk yet."""
        ...

    @property
    def unrecorded(self) -> tuple[str, ...]:
        """Criteria whose comment the disk refused; their text is kept and tried again."""
        ...

    refused: bool
    recorded_at: dt.datetime | None
    signed_at: dt.datetime | None

    def retry(self) -> None:
        """Send again the comments that the disk refused."""
        ...

    def set_read_only(self, *, read_only: bool) -> None:
        """Take nothing more, or again."""
        ...

    def take_over(self, before: Self) -> None:
        """Try again the comments that the disk refused `before`: the same passage, opened anew."""
        ...

    def take_note(self, day: "DaySession", note: str, criterion: str, subject: str) -> None:
        """Have a private note become part of a justification, of `subject` in a team."""
        ...

    def standing(self) -> Iterator[tuple[SheetRef, SheetState, int]]:
        """Each sheet as the disk holds it, and how many of its criteria have a level there."""
        ...


class StagePart(Protocol):
    """The right pane of a place: where its sheets stand."""

    def renew(self) -> None: ...
    def retell(self) -> None: ...
    def set_compact(self, compact: bool) -> None: ...
    def focus_first(self) -> bool: ...


@dataclass(frozen=True)
class Counts:
    """What the foot of the desk tells of a passage. `lost` counts the levels that the disk refused;
    `sheets` those that are signed together; `by_cell` where a criterion may want several levels.
    """

    phase: Phase
    marked: int
    total: int
    to_justify: int
    lost: int = 0
    sheets: int = 1
    by_cell: bool = False


class Place(QWidget):
    """One passage at a time, rebuilt whole for each; text is sent before another one is shown.

    `place_changed` carries the ids of the sheet and of the criterion in hand; `stage_changed` that
    counts or phases are others; `passage_done` that the next passage is wanted.
    """

    place_changed = Signal(str, str)
    stage_changed = Signal()
    passage_done = Signal()
    failed = Signal(object)

    @property
    def stage(self) -> QWidget:
        """Its right pane, a StagePart."""
        raise AssertionError("a place has a stage")

    @property
    def main_view(self) -> QWidget:
        """What takes the keyboard to mark."""
        raise AssertionError("a place has a view")

    def show_head(self, day: Day, passage: str) -> None:
        """Show who passes, at once: the sheets come when they are open."""

    def take_day(self, day: Day) -> None:
        """Take the day with what is now on disk; what it changes is shown with the next stage."""

    def show_session(self, session: PassageSession | None) -> None:
        """Show a passage's sheets, or nothing yet; from the criterion that was in hand there."""

    def return_to(self, sheet: str, criterion: str) -> None:
        """Remember where the passage of a sheet was left: it is shown from there."""

    def counts(self) -> Counts | None:
        """What the foot tells; None while no sheet is shown."""

    def flush(self) -> None:
        """Queue any text still typed."""

    def tell_place(self) -> None:
        """Tell again which sheet and criterion are in hand."""

    def take_keyboard(self) -> None:
        """Give the keyboard to what is in hand."""

    def keeping_keyboard(self, show: Callable[[], None]) -> None:
        """Show something, and leave the keyboard where it is outside of the place: a key meant for
        a note must not reach a level.
        """
        focused = QApplication.focusWidget()
        show()
        if focused is not None and not self.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:  # noqa: ARG002
        """Do what a key asks of what is in hand, wherever the keyboard is; whether it asks."""
        return False

    def go_to_gap(self, step: int = 1) -> None:
        """The next criterion that lacks something."""

    def do_primary(self) -> None:
        """The next step: write-up, completion, signature, the next passage."""

    def undo(self) -> None:
        """Turn back the last act."""

    def redo(self) -> None:
        """Do again what was undone."""

    def show_stage(self) -> None:
        """Show again where the sheets stand."""

    def show_notes(self, notes: Mapping[tuple[str, str | None], tuple[str, ...]]) -> None:
        """Show the private notes attached to a criterion (and to a member, or to None: nobody
        alone), each with its minute.
        """

    def show_member(self, subject: str) -> None:
        """Take whose phase runs, where members are heard one after another; "" for nobody's."""

    def put_strip(self, strip: QWidget) -> None:
        """Have a strip that tells of the passage stand under the head."""

    def put_copies(self, line: QWidget) -> None:
        """Have the line that tells of the copies stand on the stage."""

    def set_low(self, low: bool) -> None:
        """Spare the head where the page is low."""

    def renew(self) -> None:
        """Take the theme's sizes again."""

    def retell(self) -> None:
        """Say everything again in the language in force."""
