"""The session on screen: its state, what is found in it, and the acts on it through the worker."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.finding import Finding, Step
from jury_desk.domain.preparation.preparation import Item, Kind, Preparation
from jury_desk.errors import JuryDeskError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.travel.copies import Volume
    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.crafts import Crafts
    from jury_desk.services.preparation import SessionPreparation
    from jury_desk.services.travel import OfficeTravel


class DayStep(StrEnum):
    """The pages that are worked on once the session is open, after those that prepare it."""

    HAND_OUT = "hand-out"
    RECEPTION = "reception"


AnyStep = Step | DayStep


@dataclass(frozen=True)
class TravelTools:
    """What hands out and takes in, made when first asked for, and the sticks that are plugged in.
    Both are asked off the screen's thread.
    """

    office: Callable[[], OfficeTravel]
    volumes: Callable[[], tuple[Volume, ...]]


class PreparationDesk(QObject):
    """What the pages share. Acts run on the worker, one after another; `changed` tells each new
    state (also after undo), `failure` brings a JuryDeskError, `told` a `kit.failures.Told`.

    A page never changes what it shows before `changed`; a refused act brings `changed` too, so
    that a field goes back to what is true.
    """

    changed = Signal()
    failure = Signal(object)
    told = Signal(object)
    recorded = Signal()
    """An act is on the disk."""
    item_wanted = Signal(object)
    """Go to a Finding's page and item."""
    step_wanted = Signal(object)
    """Go to a step's page."""
    counted = Signal(object, int)
    """How much is still to be done on a DayStep's page."""

    def __init__(
        self,
        preparation: SessionPreparation,
        worker: Worker,
        parent: QObject | None = None,
        crafts: Crafts | None = None,
        travel: TravelTools | None = None,
    ) -> None:
        """`preparation` is read here and afterwards only from the worker; `crafts` is what pages
        import, plan, print and save rules with, `travel` what hands out and takes in (a page's test
        may do without).
        """
        super().__init__(parent)
        self._crafts = crafts
        self._travel = travel
        self.service = preparation
        self.worker = worker
        self.grid: Grid = preparation.grid
        self.state: Preparation = preparation.state
        self.findings: tuple[Finding, ...] = preparation.findings()
        self.can_undo = preparation.can_undo
        self.can_redo = preparation.can_redo

    @property
    def has_crafts(self) -> bool:
        """Whether it was made with them."""
        return self._crafts is not None

    @property
    def crafts(self) -> Crafts:
        """What pages work with besides the session."""
        if self._crafts is None:
            raise AssertionError("this desk was made without crafts")
        return self._crafts

    @property
    def has_travel(self) -> bool:
        """Whether files leave and come in here."""
        return self._travel is not None

    @property
    def travel(self) -> OfficeTravel:
        """What hands out and takes in; asked off the screen's thread."""
        if self._travel is None:
            raise AssertionError("this desk was made without files that travel")
        return self._travel.office()

    def volumes(self) -> tuple[Volume, ...]:
        """The sticks that are plugged in; asked off the screen's thread."""
        return self._travel.volumes() if self._travel is not None else ()

    @property
    def editable(self) -> bool:
        """Whether the session still takes changes: a draft, or open."""
        return self.state.card.state in ("draft", "open")

    def put(self, *items: Item) -> None:
        """Add or replace items."""
        self.act(lambda: self.service.put(*items))

    def remove(self, kind: Kind, ids: Sequence[str]) -> None:
        """Take items away."""
        self.act(lambda: self.service.remove(kind, ids))

    def undo(self) -> None:
        """Turn back the last act."""
        self.act(self.service.undo)

    def redo(self) -> None:
        """Do again what was turned back."""
        self.act(self.service.redo)

    def act(self, work: Callable[[], object], done: Callable[[], None] | None = None) -> None:
        """Do `work` on the worker, then read the state anew; `done` is called where it succeeded,
        after `changed`.
        """

        def worked() -> tuple[Preparation, tuple[Finding, ...], bool, bool]:
            work()
            return self._read()

        def shown(read: tuple[Preparation, tuple[Finding, ...], bool, bool]) -> None:
            self._show(read)
            self.recorded.emit()
            if done is not None:
                done()

        self.worker.submit(worked, shown, self._failed)

    def read_findings(self) -> None:
        """Ask anew what is missing: files came in, or went out."""

        def shown(read: tuple[Preparation, tuple[Finding, ...], bool, bool]) -> None:
            if read[1] != self.findings:
                self._show(read)

        self.worker.submit(self._read, shown, self._failed)

    def of_step(self, step: Step) -> tuple[Finding, ...]:
        """What is found on a page."""
        return tuple(found for found in self.findings if found.step is step)

    def of_item(self, kind: Kind, id_: str) -> tuple[Finding, ...]:
        """What is found about an item."""
        return tuple(f for f in self.findings if f.kind == kind and f.id == id_)

    def _read(self) -> tuple[Preparation, tuple[Finding, ...], bool, bool]:
        service = self.service
        return service.state, service.findings(), service.can_undo, service.can_redo

    def _show(self, read: tuple[Preparation, tuple[Finding, ...], bool, bool]) -> None:
        self.state, self.findings, self.can_undo, self.can_redo = read
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.changed.emit()
            self.failure.emit(error)  # last: what is told before a change is over with it


class PreparationPage(QWidget):
    """A page of the preparation desk. A subclass sets `step` and overrides what it needs."""

    step: ClassVar[AnyStep]

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._behind = False
        desk.changed.connect(self._follow)

    def show_state(self) -> None:
        """Show the desk's state; called on every change while the page is on screen, and before it
        is shown. What the person is typing, and the row in hand, stay.
        """

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self._behind = False
            self.show_state()

    def _follow(self) -> None:
        if self.isVisible():
            self.show_state()
        else:
            self._behind = True  # nobody looks: an act on another page does not wait for this one

    def show_item(self, finding: Finding) -> None:
        """Bring the item of a finding in sight and give it the keyboard."""

    def flush(self) -> None:
        """Hand over what is typed and not yet recorded."""

    def stop(self) -> None:
        """The desk is closing: end what runs in the background."""

    def cycle_panes(self, step: int) -> None:
        """Give the keyboard to the next pane (F6), or the one before."""
