"""What the flows behind the desk's cards do alike: wait for the disk, open a card, tell faults."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from jury_desk.errors import JuryDeskError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from jury_desk.gui.juror.desk_page import JurorDeskPage
    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.program import Program

_Result = TypeVar("_Result")


class Card(Protocol):
    """A card that tells what went wrong."""

    def show_failure(self, error: JuryDeskError) -> None: ...
    def give_up(self) -> None: ...


class DeskFlow(QObject):
    """Each act asks in a card and works in the worker, behind what is typed.

    `session_changed` carries the id of a session whose day is to be read anew; `failed` a
    JuryDeskError that no card shows; `unrecorded` that something is not on the disk, so that
    nothing can leave; `closed` that a card is gone.
    """

    session_changed = Signal(str)
    failed = Signal(object)
    unrecorded = Signal()
    closed = Signal()

    def __init__(
        self, program: Program, worker: Worker, desk: JurorDeskPage, window: QWidget
    ) -> None:
        """`window` is what the cards stand over."""
        super().__init__(window)
        self.program = program
        self.worker = worker
        self.desk = desk
        self.window = window

    def when_recorded(self, work: Callable[[], _Result], then: Callable[[_Result], None]) -> None:
        """Do something behind all that is typed, and only where the disk took it."""
        self.desk.flush()

        def go_on(found: _Result) -> None:
            if self.desk.can_leave():
                then(found)
            else:
                self.unrecorded.emit()

        self.worker.submit(work, go_on, self.tell_failure)

    def open_card(self, dialog: QDialog) -> None:
        """Show a card; `closed` tells when it is gone."""
        dialog.finished.connect(self.closed)
        dialog.open()

    def refuse(self, dialog: Card, error: Exception) -> None:
        """Have a card tell what went wrong; a bug, which the worker reports, ends it."""
        if isinstance(error, JuryDeskError):
            dialog.show_failure(error)
        else:
            dialog.give_up()

    def tell_failure(self, error: Exception) -> None:
        """Tell what no card shows."""
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
