"""The secretariat: its sessions, or one of them being prepared."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.preparation.desk import TravelTools
from jury_desk.gui.preparation.shell import PreparationShell
from jury_desk.gui.secretariat.archive_acts import ArchiveActs
from jury_desk.gui.secretariat.people_acts import PeopleActs
from jury_desk.gui.secretariat.secretariat_page import SecretariatPage
from jury_desk.services.crafts import Crafts
from jury_desk.services.office import Office
from jury_desk.services.preparation import SessionPreparation
from jury_desk.services.secretariat import Secretariat


class SecretariatDesk(QStackedWidget):
    """Shows the list, or a session. `place_changed` brings the name of what is on screen,
    `gone_on` tells that what was told before is over; `restore_wanted` brings the data of an
    archive that are to take the place of those open.
    """

    grids_wanted = Signal()
    help_wanted = Signal(str)
    failure = Signal(object)
    told = Signal(object)
    place_changed = Signal(str)
    gone_on = Signal()
    restore_wanted = Signal(object)

    def __init__(
        self,
        secretariat: Secretariat,
        crafts: Crafts,
        office: Office,
        worker: Worker,
        parent: QWidget | None = None,
        travel: TravelTools | None = None,
    ) -> None:
        """`travel` is what hands out and takes in; without it nothing leaves an open session."""
        super().__init__(parent)
        self.setObjectName("secretariat_desk")
        self._travel = travel
        self._crafts = crafts
        self._secretariat = secretariat
        self._worker = worker
        self._shell: PreparationShell | None = None
        self.sessions = SecretariatPage(secretariat, worker, self)
        self.people = PeopleActs(office.staff, worker, self)
        self.archives = ArchiveActs(office, worker, self)
        self._connect_office()
        self.sessions.session_wanted.connect(self.open_session)
        self.sessions.grids_wanted.connect(self.grids_wanted)
        self.sessions.help_wanted.connect(lambda: self.help_wanted.emit("preparation"))
        self.sessions.failure.connect(self.failure)
        self.addWidget(self.sessions)
        self.setFocusProxy(self.sessions)
        self.sessions.refresh()

    def _connect_office(self) -> None:
        page, people, archives = self.sessions, self.people, self.archives
        page.gate = people.ensure
        page.people_wanted.connect(people.show_people)
        page.worker_wanted.connect(people.ask_who_works)
        page.archive_wanted.connect(archives.ask)
        people.worker_changed.connect(page.show_worker)
        people.failure.connect(self.failure)
        archives.failure.connect(self.failure)
        archives.told.connect(self.told)
        archives.moved.connect(self._tell_moved)
        archives.restore_wanted.connect(self.restore_wanted)
        people.refresh()
        archives.refresh()

    def _tell_moved(self, day: dt.date | None) -> None:
        if day is None:
            self.sessions.clear_notice()
            return
        self.sessions.show_notice(
            lambda: self.archives.moved_words(day),
            self.archives.stay,
            lambda: self.tr("Work here again"),
        )

    @property
    def preparation(self) -> PreparationShell | None:
        """The preparation desk, while a session is open."""
        return self._shell

    @property
    def help_page(self) -> str:
        """The page of help that fits what is on screen."""
        return self._shell.help_page if self._shell is not None else "preparation"

    @property
    def place(self) -> str:
        """What the window calls this place."""
        return self.tr("Secretariat")

    def open_session(self, session: str) -> None:
        """Open a session to be prepared."""

        def opened() -> SessionPreparation:
            preparation = self._secretariat.open(session)
            preparation.findings()  # reckoned here: the screen only shows them
            return preparation

        self.people.ensure(lambda: self._worker.submit(opened, self._show_session, self._failed))

    def flush(self) -> None:
        """Queue what is typed and not yet recorded."""
        if self._shell is not None:
            self._shell.flush()

    def can_leave(self) -> bool:
        """Whether everything that was typed is recorded."""
        return self._shell is None or self._shell.can_leave()

    def stop(self) -> None:
        """The program is closing."""
        if self._shell is not None:
            self._shell.stop()

    def cycle_panes(self, step: int) -> None:
        """Give the keyboard to the next pane."""
        if self._shell is not None:
            self._shell.cycle_panes(step)
        else:
            self.sessions.cycle_panes(step)

    def _show_session(self, preparation: SessionPreparation) -> None:
        self._close_session()
        shell = PreparationShell(preparation, self._crafts, self._worker, self, self._travel)
        shell.left.connect(self._show_sessions)
        shell.help_wanted.connect(self.help_wanted)
        shell.failure.connect(self.failure)
        shell.told.connect(self.told)
        shell.gone_on.connect(self.gone_on)
        self._shell = shell
        self.addWidget(shell)
        self._turn_to(shell)

    def _show_sessions(self) -> None:
        shown = self._shell.desk.state.id if self._shell is not None else None
        self._close_session()
        self.sessions.refresh(shown)
        self._turn_to(self.sessions)

    def _turn_to(self, page: QWidget) -> None:
        self.gone_on.emit()
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place_changed.emit(self.place)

    def _close_session(self) -> None:
        if self._shell is not None:
            self._shell.flush()
            self._shell.stop()
            self.removeWidget(self._shell)
            self._shell.deleteLater()
            self._shell = None

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failure.emit(error)
