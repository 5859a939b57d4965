"""The acts on the people at the secretariat, behind their dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from jury_desk.domain.staff import StaffMember
from jury_desk.errors import JuryDeskError
from jury_desk.gui.dialogs.pin_dialog import ChangePinDialog, PinDialog
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.secretariat.people_dialog import PeopleDialog
from jury_desk.gui.secretariat.people_forms import AddPersonDialog, PersonPinDialog
from jury_desk.services.staff import NamedPerson, Sponsor, Staff


class PeopleActs(QObject):
    """`worker_changed` brings who works now (a StaffMember or None) and whether anybody is named;
    `failure` carries a JuryDeskError.
    """

    worker_changed = Signal(object, bool)
    failure = Signal(object)

    def __init__(self, staff: Staff, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._staff = staff
        self._worker = worker
        self._window = window
        self._dialog: PeopleDialog | None = None

    def refresh(self) -> None:
        """Tell who works now."""
        self._worker.submit(self._look, self._tell, self._failed)

    def show_people(self) -> None:
        """Show the people, and let them come and go."""
        self._worker.submit(self._staff.people, self._show, self._failed)

    def ask_who_works(self) -> None:
        """Let another person say that they work now."""
        self.ensure(None)

    def ensure(self, then: Callable[[], object] | None) -> None:
        """Do `then` once it is known who works: at once where nobody is named, or somebody said so.
        None asks in any case.
        """

        def looked(found: tuple[StaffMember | None, tuple[StaffMember, ...], int]) -> None:
            working, active, wait = found
            if then is not None and (working is not None or not active):
                then()
            elif active:
                self._ask(active, working, wait, then)

        self._worker.submit(
            lambda: (self._staff.working, self._staff.active, self._staff.wait_seconds()),
            looked,
            self._failed,
        )

    def _ask(
        self,
        active: tuple[StaffMember, ...],
        working: StaffMember | None,
        wait: int,
        then: Callable[[], object] | None,
    ) -> None:
        others = [(one.id, one.name) for one in active if one != working]
        others += [(one.id, one.name) for one in active if one == working]
        dialog = PersonPinDialog(others, "work", self._window, wait_seconds=wait)

        def done(_: Any) -> None:
            self.refresh()
            if then is not None:
                then()

        dialog.entered.connect(
            lambda person, pin: self._try(dialog, lambda: self._staff.identify(person, pin), done)
        )
        dialog.open()

    # --- the list and its acts ------------------------------------------------------------------

    def _show(self, people: tuple[NamedPerson, ...]) -> None:
        if self._dialog is not None:  # asked for twice before the first was there
            return
        dialog = PeopleDialog(people, self._window)
        dialog.add_wanted.connect(self._ask_for_new)
        dialog.pin_wanted.connect(self._ask_for_pin)
        dialog.end_wanted.connect(self._ask_to_end)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def _ask_for_new(self) -> None:
        def ask(found: tuple[tuple[tuple[str, str], ...], int]) -> None:
            if self._is_busy:
                return
            dialog = AddPersonDialog(found[0], self._dialog, wait_seconds=found[1])
            dialog.added.connect(
                lambda name, role, pin, sponsor: self._try(
                    dialog,
                    lambda: self._staff.add(name, role, pin, sponsor).id,
                    self._list_again,
                )
            )
            dialog.open()

        self._worker.submit(self._sponsors, ask, self._failed)

    def _ask_for_pin(self, person: str) -> None:
        def ask(wait: int) -> None:
            if self._is_busy:
                return
            dialog = ChangePinDialog(wait, self._dialog)
            dialog.changed.connect(
                lambda old, new: self._try(
                    dialog,
                    lambda: self._staff.change_pin(person, old, new),
                    lambda _: self._list_again(person),
                )
            )
            dialog.open()

        self._worker.submit(self._staff.wait_seconds, ask, self._failed)

    def _ask_to_end(self, person: str) -> None:
        def ask(found: tuple[tuple[tuple[str, str], ...], int]) -> None:
            if self._is_busy:
                return
            sponsors, wait = found
            name = dict(sponsors).get(person, "")
            dialog = PersonPinDialog(sponsors, "end", self._dialog, name=name, wait_seconds=wait)

            def end(sponsor: Sponsor) -> None:
                self._staff.end(person, sponsor)

            dialog.entered.connect(
                lambda one, pin: self._try(
                    dialog, lambda: end((one, pin)), lambda _: self._list_again(person)
                )
            )
            dialog.open()

        self._worker.submit(self._sponsors, ask, self._failed)

    def _sponsors(self) -> tuple[tuple[tuple[str, str], ...], int]:
        return self._staff.sponsors(), self._staff.wait_seconds()

    def _list_again(self, wanted: str) -> None:
        def show(people: tuple[NamedPerson, ...]) -> None:
            if self._dialog is not None:
                self._dialog.show_people(people, wanted)

        self._worker.submit(self._staff.people, show, self._failed)
        self.refresh()

    def _try(self, dialog: PinDialog, act: Callable[[], Any], done: Callable[[Any], None]) -> None:
        def succeeded(result: Any) -> None:
            dialog.accept()
            done(result)

        self._worker.submit(act, succeeded, dialog.refuse)

    @property
    def _is_busy(self) -> bool:
        """Whether the list was closed meanwhile, or another dialog of it is open already."""
        return self._dialog is None or any(
            one.isVisible() for one in self._dialog.findChildren(QDialog)
        )

    def _forget(self) -> None:
        self._dialog = None

    def _look(self) -> tuple[StaffMember | None, bool]:
        return self._staff.working, bool(self._staff.active)

    def _tell(self, found: tuple[StaffMember | None, bool]) -> None:
        self.worker_changed.emit(*found)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failure.emit(error)
