"""The places of the window: home, the juror's desk, the secretariat, the grid workshop.

Each is made when it is first asked for; one is on screen. The window shows pages and tells
failures; what a place is for, and where each leads, is here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Signal

from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.preferences import Preferences
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.signing import sign_paper

if TYPE_CHECKING:  # imported behind the first picture
    from PySide6.QtWidgets import QWidget

    from jury_desk.domain.travel.copies import Volume
    from jury_desk.gui.home.home_page import HomePage, HomeState
    from jury_desk.gui.juror.calibration.calibration_page import CalibrationPage
    from jury_desk.gui.juror.carry.carry_flow import CarryFlow
    from jury_desk.gui.juror.travel.travel_flow import TravelFlow
    from jury_desk.gui.library.workshop_page import WorkshopPage
    from jury_desk.gui.preparation.desk import TravelTools
    from jury_desk.gui.secretariat.secretariat_desk import SecretariatDesk
    from jury_desk.gui.unlock.opening import Opened
    from jury_desk.services.juror_day import Day
    from jury_desk.services.program import Program


class Place(Protocol):
    """What the window asks of a place that holds a person's work."""

    def flush(self) -> None: ...
    def can_leave(self) -> bool: ...
    def cycle_panes(self, step: int) -> None: ...


class Places(QObject):
    """`page_wanted` brings the widget to show; `day_shown` a Day, `place_named` what is on screen
    (None: the juror's desk); `failure`, `told`, `gone_on` as the pages send them; `noted` what is
    to be known and is no success; `left` that another page or session than before is shown;
    `restore_wanted` the data of an archive that are to take the place of those open.
    """

    page_wanted = Signal(object)
    day_shown = Signal(object)
    place_named = Signal(object)
    failure = Signal(object)
    told = Signal(object)
    noted = Signal(object)
    left = Signal()
    gone_on = Signal()
    recorded_again = Signal()
    first_shown = Signal()
    sessions_changed = Signal()
    help_wanted = Signal(str)
    restore_wanted = Signal(object)

    def __init__(
        self, opened: Opened, worker: Worker, preferences: Preferences, window: QWidget
    ) -> None:
        """The juror's desk is made at once: it is what most starts show."""
        super().__init__(window)
        from jury_desk.gui.juror.desk_page import JurorDeskPage

        self._window = window
        self._worker = worker
        self._preferences = preferences
        self.program: Program = opened.program
        self.home: HomePage | None = None
        self.calibration: CalibrationPage | None = None
        self.workshop: WorkshopPage | None = None
        self.secretariat: SecretariatDesk | None = None
        self.desk = JurorDeskPage(opened.program, worker, window)
        self.desk.day_changed.connect(self.day_shown)
        self.desk.failure.connect(self.failure)
        self.desk.place_changed.connect(self._keep_sheet)
        self.desk.recorded_again.connect(self.recorded_again)
        self.desk.first_shown.connect(self.first_shown)
        self.desk.first_shown.connect(self._keep_clock)
        self.desk.first_shown.connect(self._meet_files)
        self._carry: CarryFlow | None = None
        self._travel: TravelFlow | None = None
        self.day_shown.connect(self._show_custody)
        self.desk.day_changed.connect(self._show_custody)
        self._shown: QWidget = self.desk

    # --- all of them ----------------------------------------------------------------------------

    @property
    def shown(self) -> Place:
        """The place on screen."""
        return cast("Place", self._shown)

    def flush(self) -> None:
        """Queue what is typed anywhere and not yet recorded."""
        for place in self._with_work():
            place.flush()

    def can_leave(self) -> bool:
        """Whether everything that was typed is recorded."""
        return all(place.can_leave() for place in self._with_work())

    def stop(self) -> None:
        """The program is closing."""
        self.desk.stop()
        for place in (self.workshop, self.secretariat):
            if place is not None:
                place.stop()

    def give_up(self) -> None:
        """Other data take the place of these: nothing of them is shown any more."""
        self.stop()
        for page in (self.desk, self.home, self.calibration, self.workshop, self.secretariat):
            if page is not None:
                page.hide()
                page.deleteLater()
        self.deleteLater()

    def _with_work(self) -> list[Place]:
        found = [self.desk, self.calibration, self.workshop, self.secretariat]
        return [cast("Place", place) for place in found if place is not None]

    def _show(self, page: QWidget, name: str | None) -> None:
        self.flush()
        if page is not self._shown:
            self.left.emit()
        self._shown = page
        self.page_wanted.emit(page)
        self.place_named.emit(name)

    # --- the juror's desk -----------------------------------------------------------------------

    def show_last(self, opened: Opened) -> None:
        """What the program starts with: the door taken last; practice at the very first start."""
        last = self._preferences.settings.last_door
        self.show_day(opened.day)
        if last == "secretariat":
            self.show_secretariat()
            self.first_shown.emit()  # no sheet will tell: it is not on screen
        else:
            self.show_desk()

    def show_desk(self) -> None:
        """The juror's desk, as it was left."""
        self._show(self.desk, None)

    def show_session(self, session: str) -> None:
        """A session on the juror's desk."""
        day = self.program.day
        self.flush()
        self.show_desk()
        self._worker.submit(lambda: day.day(session), self.show_day, self._failed)

    def show_day(self, day: Day) -> None:
        """A day on the juror's desk, at the sheet in hand last."""
        shown = self.desk.day
        if shown is not None and shown.plan.id != day.plan.id:
            self.left.emit()
        self.day_shown.emit(day)
        kept = self._preferences.settings
        self._preferences.change(last_door="practice" if day.plan.practice else "juror")
        if kept.last_session == day.plan.id:
            self.desk.show_day(day, kept.last_sheet or "", kept.last_criterion or "")
        else:
            self._preferences.change(last_session=day.plan.id)
            self.desk.show_day(day)

    def _keep_sheet(self, sheet: str, criterion: str) -> None:
        """The next start finds the sheet in hand again, whatever ended this one."""
        self._preferences.change(last_sheet=sheet, last_criterion=criterion)

    def _keep_clock(self) -> None:
        """How the clock of a passage was chosen to count, and when to give its cues."""
        pane, chosen = self.desk.around.pane, self._preferences.settings
        pane.set_moments(chosen.cue_minutes)
        pane.set_down(chosen.counts_down)
        pane.moments_chosen.connect(lambda minutes: self._preferences.change(cue_minutes=minutes))
        pane.turned.connect(lambda down: self._preferences.change(counts_down=down))

    def show_calibration(self) -> None:
        """The example of the day's certification, to be marked before the day."""
        day = self.desk.day
        if day is None:
            return
        if self.calibration is None:
            from jury_desk.gui.juror.calibration.calibration_page import CalibrationPage

            self.calibration = CalibrationPage(self.program.calibration, self._worker, self._window)
            self.calibration.left.connect(self.show_desk)
            self.calibration.failed.connect(self.failure)
        self.calibration.begin(day.grid)
        self._show(self.calibration, self.tr("Calibration"))

    # --- another laptop ---------------------------------------------------------------------------

    @property
    def carry(self) -> CarryFlow:
        """The way of a day to another laptop; made when first asked for."""
        if self._carry is None:
            from jury_desk.gui.juror.carry.carry_flow import CarryFlow

            self._carry = CarryFlow(self.program, self._worker, self.desk, self._window)
            self._carry.failed.connect(self.failure)
            self._carry.session_changed.connect(self._show_anew)
            self._carry.unrecorded.connect(lambda: self.noted.emit(self._unrecorded))
            self._carry.closed.connect(self.desk.take_keyboard)
        return self._carry

    def give_day(self) -> None:
        """The day on screen to another laptop."""
        self.carry.give()

    def take_day(self, path: str = "") -> None:
        """A day of another laptop to this one, of the file at `path` where one is chosen."""
        self.carry.take(path)

    def _show_custody(self, day: Day) -> None:
        if self._carry is not None or day.state.away:
            self.carry.show_day(day)

    # --- files that travel ------------------------------------------------------------------------

    @property
    def travel(self) -> TravelFlow:
        """Dossiers, copies, returns and receipts; made when first asked for."""
        if self._travel is None:
            from jury_desk.gui.juror.travel.travel_flow import TravelFlow

            self._travel = TravelFlow(self.program, self._worker, self.desk, self._window)
            self._travel.failed.connect(self.failure)
            self._travel.session_changed.connect(self._show_anew)
            self._travel.unrecorded.connect(lambda: self.noted.emit(self._unrecorded))
            self._travel.closed.connect(self.desk.take_keyboard)
            self._travel.day_file.connect(self.take_day)
            self.day_shown.connect(self._travel.show_day)
        return self._travel

    def open_dossier(self) -> None:
        """A dossier or a receipt of the secretariat."""
        self.travel.open_dossier()

    def return_sheets(self) -> None:
        """What is signed of the day on screen, to the secretariat."""
        self.travel.return_sheets()

    def show_copies(self) -> None:
        """Where the copies of what is signed lie."""
        self.travel.show_copies()

    def sign_paper(self) -> None:
        """A paper that several people sign."""
        sign_paper(self.program, self._worker, self._window)

    def _meet_files(self) -> None:
        """The first sheet is there: take its keys, and what is dropped on the window."""
        from jury_desk.gui.juror.travel.file_drops import FileDrops
        from jury_desk.gui.kit.shortcuts import add_shortcuts

        add_shortcuts(self.desk, {"Ctrl+R": self.return_sheets, "Ctrl+Shift+C": self.show_copies})
        handle = self._window.windowHandle()
        if handle is not None:
            dropped = FileDrops(handle, self).dropped
            dropped.connect(lambda path: self.travel.open_file(path))  # noqa: PLW0108  made late
        if self.program.make_juror_travel is not None:
            _ = self.travel

    def _show_anew(self, session: str) -> None:
        """A session whose day is another one now."""
        self.desk.forget(lambda plan: plan.id == session)
        self.sessions_changed.emit()
        self.show_session(session)

    def _unrecorded(self) -> tuple[str, str]:
        return (
            self.tr("Not everything is written to the disk yet: nothing can leave now."),
            self.tr("Wait a moment and try again; or make room on the disk first."),
        )

    def end_practice(self) -> None:
        """Ask, then have nothing left of what was practised, and practise anew."""
        from jury_desk.gui.dialogs.question_dialog import Question, ask

        def question() -> Question:
            return Question(
                self.tr("Erase what was practised?"),
                self.tr(
                    "Levels, comments, notes, signatures and files of every practice session go "
                    "now, as they would when the program is closed. Real sessions stay untouched."
                ),
                self.tr("Erase it"),
                self.tr("Go on practising"),
            )

        ask(self._window, question, self._end_practice)

    def _end_practice(self) -> None:
        self.flush()
        self._worker.submit(self.program.end_practice, self._practise_anew, self._failed)

    def _practise_anew(self, _: object) -> None:
        day = self.desk.day
        self.desk.forget(lambda plan: plan.practice)
        if day is not None and day.plan.practice:
            self.show_session(day.plan.id)

    # --- home and its doors ---------------------------------------------------------------------

    def show_home(self) -> None:
        """The three doors."""
        if self.home is None:
            from jury_desk.gui.home.home_page import HomePage

            self.home = HomePage(self._window)
            self.home.door_wanted.connect(self.enter)
            self.home.take_wanted.connect(self.take_day)
            self.home.open_wanted.connect(self.open_dossier)
        self.home.take_in_hand(self._preferences.settings.last_door)
        self._worker.submit(self._home_state, self._tell_home, self._failed)
        self._show(self.home, self.tr("Home"))

    def _home_state(self) -> HomeState:
        from jury_desk.gui.home.home_page import HomeState

        plans = self.program.day.sessions()
        prepared = self.program.secretariat.sessions()
        return HomeState(
            to_mark=sum(not plan.practice for plan in plans),
            prepared=sum(not one.practice for one in prepared),
            practice=sum(plan.practice for plan in plans),
        )

    def _tell_home(self, state: HomeState) -> None:
        if self.home is not None:
            self.home.show_state(state, self._preferences.settings.last_door)

    def enter(self, door: str) -> None:
        """Take a door: the juror's day, the secretariat, practice."""
        if door == "secretariat":
            self.show_secretariat()
            return
        self._worker.submit(
            lambda: self._session_behind(door), lambda found: self._enter(door, found), self._failed
        )

    def _session_behind(self, door: str) -> str | None:
        plans = [one for one in self.program.day.sessions() if one.practice == (door == "practice")]
        last = self._preferences.settings.last_session
        if any(plan.id == last for plan in plans):
            return last
        if door == "practice":
            return self.program.first_session
        return plans[0].id if plans else None

    def _enter(self, door: str, session: str | None) -> None:
        if session is not None:
            self.show_session(session)
        elif door == "juror":
            self.noted.emit(self._no_session)

    def _no_session(self) -> tuple[str, str]:
        return (
            self.tr("No session to mark is on this computer yet."),
            self.tr("Sessions come with the secretariat's file. To try things out: Practice."),
        )

    # --- the secretariat and the workshop -------------------------------------------------------

    def show_secretariat(self) -> None:
        """The secretariat, as it was left."""
        if self.secretariat is None:
            from jury_desk.gui.secretariat.secretariat_desk import SecretariatDesk

            desk = SecretariatDesk(
                self.program.secretariat,
                self.program.crafts,
                self.program.office,
                self._worker,
                self._window,
                self._travel_tools(),
            )
            desk.restore_wanted.connect(self.restore_wanted)
            desk.grids_wanted.connect(self.show_workshop)
            desk.help_wanted.connect(self.help_wanted)
            desk.failure.connect(self.failure)
            desk.told.connect(self.told)
            desk.gone_on.connect(self.gone_on)
            desk.place_changed.connect(self.place_named.emit)
            self.secretariat = desk
        self._preferences.change(last_door="secretariat")
        self._show(self.secretariat, self.secretariat.place)

    def _travel_tools(self) -> TravelTools | None:
        """What the secretariat hands out and takes in with; None where nothing travels."""
        program = self.program
        if program.make_office_travel is None:
            return None
        from jury_desk.gui.preparation.desk import TravelTools

        def volumes() -> tuple[Volume, ...]:
            return program.juror_travel.copies.volumes() if program.make_juror_travel else ()

        return TravelTools(lambda: program.office_travel, volumes)

    def show_workshop(self) -> None:
        """The grid workshop, as it was left."""
        if self.workshop is None:
            from jury_desk.gui.library.workshop_page import WorkshopPage

            page = WorkshopPage(self.program.workshop, self._worker, self._window)
            page.left.connect(self._leave_workshop)
            page.help_wanted.connect(lambda: self.help_wanted.emit("grid-workshop"))
            page.practice_wanted.connect(self._practise)
            page.failure.connect(self.failure)
            page.told.connect(self.told)
            page.gone_on.connect(self.gone_on)
            page.place_changed.connect(self.place_named.emit)
            self.workshop = page
        self._show(self.workshop, self.workshop.place)

    def _leave_workshop(self) -> None:
        """Back to where the workshop was entered from."""
        if self._preferences.settings.last_door == "secretariat":
            self.show_secretariat()
        else:
            self.show_desk()

    def _practise(self, session: str) -> None:
        self.show_session(session)
        self.sessions_changed.emit()

    def show_help(self) -> bool:
        """Help where the person is; whether there is some of this place's own."""
        if self._shown is self.desk:
            self.help_wanted.emit("juror-desk")
        elif self._shown is self.workshop:
            self.help_wanted.emit("grid-workshop")
        elif self.secretariat is not None and self._shown is self.secretariat:
            self.help_wanted.emit(self.secretariat.help_page)
        else:
            return False
        return True

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failure.emit(error)
