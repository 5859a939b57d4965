"""Opens the data behind the first page, and says what came of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jury_desk.errors import JuryDeskError, PinError
from jury_desk.gui.kit.tasks import Worker

if TYPE_CHECKING:  # the domain is heavy: it comes behind the first picture
    from collections.abc import Callable

    from jury_desk.services.juror_day import Day
    from jury_desk.services.program import Door, Program
    from jury_desk.services.rescue_writing import RescueWriting


@dataclass(frozen=True)
class Opened:
    """The open program, and the day to show first; whether it begins empty, others set aside."""

    program: "Program"
    day: "Day"
    is_anew: bool = False

    def session_names(self) -> tuple[tuple[str, str], ...]:
        """Each session's id, and its certification with its label. Reads every grid: it blocks."""
        service = self.program.day
        names = []
        for plan in service.sessions():
            certification = service.day(plan.id).grid.certification.label
            names.append((plan.id, f"{certification} · {plan.label}"))
        return tuple(names)


class Opening(QObject):
    """One signal answers each `start` and each `unlock`.

    `pin_wanted` brings the seconds to wait; `refused` a PinError; `failed` the JuryDeskError, or
    None for a bug, which the worker reports; `opened` an Opened.
    """

    pin_wanted = Signal(int)
    refused = Signal(object)
    failed = Signal(object)
    opened = Signal(object)

    def __init__(self, door: "Door", worker: Worker, last_session: str | None) -> None:
        """`last_session` is shown first where it is still there."""
        super().__init__()
        self._door = door
        self._worker = worker
        self._last_session = last_session
        self.people: tuple[tuple[str, str], ...] = ()
        """Who has a PIN here, by id and name, once `pin_wanted` came; none: the owner alone."""
        self._is_anew = False
        self.person = ""
        """Who tried to open the data last."""

    @property
    def rescue(self) -> "Callable[[], RescueWriting] | None":
        """Makes what helps where the PIN is forgotten."""
        return self._door.rescue

    def start(self) -> None:
        """Open, or ask for the PIN."""
        self._worker.submit(self._look, self._looked, self._failed)

    def begin_anew(self) -> None:
        """Open empty data: what was here is set aside."""
        self._is_anew = True
        self.start()

    def unlock(self, pin: str, person: str = "") -> None:
        """Open with the PIN of a person, "" for the owner."""
        self.person = person
        self._worker.submit(lambda: self._open(pin, person), self.opened.emit, self._failed)

    def _look(self) -> int | Opened:
        if not self._door.needs_pin():
            return self._open(None)
        self.people = self._door.people()
        return self._door.wait_seconds()

    def _looked(self, found: int | Opened) -> None:
        if isinstance(found, Opened):
            self.opened.emit(found)
        else:
            self.pin_wanted.emit(found)

    def _open(self, pin: str | None, person: str = "") -> Opened:
        program = self._door.open(pin, person)
        try:
            known = {plan.id for plan in program.day.sessions()}
            wanted = self._last_session
            first = wanted if wanted in known and wanted else program.first_session
            day = program.day.day(first)
        except BaseException:
            program.close()
            raise
        anew, self._is_anew = self._is_anew, False
        return Opened(program, day, anew)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, PinError):
            self.refused.emit(error)
        else:
            self.failed.emit(error if isinstance(error, JuryDeskError) else None)
