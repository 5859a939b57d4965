"""The window: the bar, the notice, the pages, the keys that work everywhere, and the way out."""

import sys
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore  # QtCore.Qt is made, at a price, when it is first named
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from jury_desk.errors import JuryDeskError, StorageError
from jury_desk.gui.kit.preferences import Preferences
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import ZOOM_STEP, theme
from jury_desk.gui.kit.window_place import WindowPlace
from jury_desk.gui.unlock.opening import Opened, Opening
from jury_desk.gui.unlock.opening_page import OpeningPage

if TYPE_CHECKING:  # imported behind the first picture
    from jury_desk.gui.forms.ui_main_window import Ui_MainWindow
    from jury_desk.gui.juror.desk_page import JurorDeskPage
    from jury_desk.gui.kit.failures import NoticeBar
    from jury_desk.gui.main_menu import MainMenu
    from jury_desk.gui.places import Places
    from jury_desk.gui.unlock.pages import FailurePage, UnlockPage
    from jury_desk.services.juror_day import Day
    from jury_desk.services.program import Program

SWITCH_SECONDS = 0.0005
"""How long the disk's thread may keep the screen's waiting: a tick is painted in milliseconds."""

DRAIN_MS = 20_000
"""How long closing waits for the disk before it says that something is not written."""


class MainWindow(QWidget):
    """Shows one page at a time: opening, PIN, what hinders, desk."""

    painted = Signal()
    ready = Signal()

    def __init__(
        self, opening: Opening, worker: Worker, preferences: Preferences, data_dir: Path
    ) -> None:
        """The first picture alone: the rest is made, and the data opened, by `begin`."""
        super().__init__()
        self._opening = opening
        self._worker = worker
        self._preferences = preferences
        self._data_dir = data_dir
        self._was_painted = False
        self._leave_unwritten = False
        self._places: Places | None = None
        self._closed = False
        self._opened: Opened | None = None
        self._sessions: tuple[tuple[str, str], ...] = ()
        self._unlock: UnlockPage | None = None
        self._failure: FailurePage | None = None
        self.setWindowTitle(self.tr("Jury Desk"))
        self._opening_page = OpeningPage(self)
        self._standing = WindowPlace(self, preferences)
        self._fills_screen = self._standing.place()

    @cached_property
    def _ui(self) -> "Ui_MainWindow":
        """Bar and pages, made when first asked for."""
        from jury_desk.gui.forms.ui_main_window import Ui_MainWindow

        ui = Ui_MainWindow()
        title = self.windowTitle()
        ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowTitle(title)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        # A page may be shorter than it likes: a window taller than its screen hides the way on.
        ui.pages_stack.setMinimumSize(1, 1)
        ui.pages_stack.addWidget(self._opening_page)
        ui.top_bar.menu_button.clicked.connect(self._open_menu)
        ui.top_bar.home_button.clicked.connect(self._go("show_home"))
        return ui

    @cached_property
    def _menu(self) -> "MainMenu":
        from jury_desk.gui.main_menu import MainMenu

        menu = MainMenu(self)
        menu.session_wanted.connect(self.show_session)
        menu.scheme_wanted.connect(self._preferences.set_scheme)
        menu.zoom_wanted.connect(self._preferences.set_zoom)
        menu.language_wanted.connect(self._preferences.set_language)
        menu.home_wanted.connect(self._go("show_home"))
        menu.desk_wanted.connect(self._go("show_desk"))
        menu.calibration_wanted.connect(self._go("show_calibration"))
        menu.help_wanted.connect(self._show_help)
        menu.page_wanted.connect(self._show_help_page)
        menu.practice_end_wanted.connect(self._go("end_practice"))
        menu.give_wanted.connect(self._go("give_day"))
        menu.take_wanted.connect(self._go("take_day"))
        menu.dossier_wanted.connect(self._go("open_dossier"))
        menu.return_wanted.connect(self._go("return_sheets"))
        menu.copies_wanted.connect(self._go("show_copies"))
        menu.sign_wanted.connect(self._go("sign_paper"))
        menu.secretariat_wanted.connect(self._go("show_secretariat"))
        menu.workshop_wanted.connect(self._go("show_workshop"))
        menu.screen_wanted.connect(self._standing.move_on)
        menu.pin_wanted.connect(self._change_pin)
        menu.keyboard_wanted.connect(self._show_keyboard)
        menu.about_wanted.connect(self._show_about)
        menu.quit_wanted.connect(self.close)
        return menu

    @cached_property
    def notice(self) -> "NoticeBar":
        """The banner under the bar, made when first asked for."""
        from jury_desk.gui.kit.failures import NoticeBar

        bar = NoticeBar(self)
        bar.setObjectName("notice_bar")
        self._ui.window_column.insertWidget(1, bar)
        return bar

    def _clear_notice(self) -> None:
        if "notice" in self.__dict__:
            self.notice.clear()

    def _clear_told(self) -> None:
        """What was told on one page is not about the next one; a failure stays until it is seen."""
        if "notice" in self.__dict__ and not self.notice.is_failure:
            self.notice.clear()

    @property
    def desk(self) -> "JurorDeskPage | None":
        """The juror's desk, once the data are open."""
        return self._places.desk if self._places is not None else None

    @property
    def program(self) -> "Program | None":
        """The open data, None before and after."""
        return self._places.program if self._places is not None and not self._closed else None

    def begin(self) -> None:
        """Open the data, behind the picture that is on screen."""
        self._connect()
        self._opening.start()
        self._add_shortcuts()

    def flush(self) -> None:
        """Queue what is typed and not yet recorded."""
        if self._places is not None:
            self._places.flush()

    def save_pending(self) -> bool:
        """Record all that was entered; whether everything is on the disk now."""
        self.flush()
        drained = self._worker.drain(DRAIN_MS)
        return drained and (self._places is None or self._places.can_leave())

    # --- the pages ------------------------------------------------------------------------------

    def _ask_pin(self, wait_seconds: int) -> None:
        if self._unlock is None:
            from jury_desk.gui.unlock.pages import UnlockPage

            self._unlock = UnlockPage(self)
            self._unlock.entered.connect(self._opening.unlock)
            self._unlock.quit_wanted.connect(self.close)
            self._unlock.forgotten.connect(self._help_forgotten)
        self._unlock.offer_help(self._opening.rescue is not None)
        self._unlock.offer(self._opening.people, self._preferences.settings.last_person)
        self._unlock.start_wait(wait_seconds)
        self._show_page(self._unlock)

    def _help_forgotten(self) -> None:
        from jury_desk.gui.unlock.forgotten import Forgotten

        if self._opening.rescue is not None:
            flow = Forgotten(self._opening.rescue, self._worker, self)
            flow.begun_anew.connect(self._opening.begin_anew)
            flow.failed.connect(self._tell)
            flow.start()

    def _refuse_pin(self, error: JuryDeskError) -> None:
        if self._unlock is None:
            self._ask_pin(0)
        if self._unlock is not None:
            self._unlock.show_refusal(error)
            self._show_page(self._unlock)

    def _tell_failure(self, error: JuryDeskError | None) -> None:
        if self._failure is None:
            from jury_desk.gui.unlock.pages import FailurePage

            self._failure = FailurePage(self._data_dir, self)
            self._failure.retry_wanted.connect(self._try_again)
            self._failure.quit_wanted.connect(self.close)
        self._failure.show_failure(error)
        self._show_page(self._failure)

    def _try_again(self) -> None:
        self._show_page(self._opening_page)
        self._opening.start()

    def _show_desk(self, opened: Opened) -> None:
        from jury_desk.gui.places import Places

        if self._opening.people:
            self._preferences.change(last_person=self._opening.person)
        places = Places(opened, self._worker, self._preferences, self)
        self._places = places
        places.page_wanted.connect(self._show_page)
        places.day_shown.connect(self._show_day)
        places.place_named.connect(self._name_place)
        places.failure.connect(self._tell)
        places.told.connect(lambda told: self.notice.show_notice(told, "good"))
        places.noted.connect(lambda told: self.notice.show_notice(told, "accent"))
        places.left.connect(self._clear_told)
        places.gone_on.connect(self._clear_notice)
        places.recorded_again.connect(self._clear_notice)
        places.first_shown.connect(lambda: self._go_on(opened))
        places.sessions_changed.connect(self._read_session_names)
        places.help_wanted.connect(self._show_help_page)
        places.restore_wanted.connect(self._restore)
        self._show_page(places.desk)
        places.show_last(opened)
        self.ready.emit()

    def _restore(self, found: object) -> None:
        """Other data take the place of the open ones."""
        from jury_desk.gui.reopening import reopen

        if not self.save_pending():
            self._tell_unwritten()
        elif self._places is not None:
            places, self._places, self._opened = self._places, None, None
            self._show_page(self._opening_page)
            reopen(places, found, self._worker, self._opening.start, self._failed)

    def _go_on(self, opened: Opened) -> None:
        """The first sheet takes ticks: now what can wait."""
        sys.setswitchinterval(SWITCH_SECONDS)
        self._opened = opened
        self._read_session_names()
        if opened.is_anew:  # the new dossier is opened there
            self._go("show_home")()

    def _read_session_names(self) -> None:
        if self._opened is not None:
            self._worker.submit(self._opened.session_names, self._name_sessions, self._failed)

    def _name_sessions(self, names: tuple[tuple[str, str], ...]) -> None:
        self._sessions = names
        day = self.desk.day if self.desk is not None else None
        self._menu.show_sessions(names, day.plan.id if day is not None else None)

    def _show_day(self, day: "Day") -> None:
        self._ui.top_bar.show_day(day)
        self._name_window(day)

    def _name_window(self, day: "Day") -> None:
        title = self.tr("{certification} · Jury Desk")
        self.setWindowTitle(title.format(certification=day.grid.certification.label))

    def _show_page(self, page: QWidget) -> None:
        if self._ui.pages_stack.indexOf(page) < 0:
            self._ui.pages_stack.addWidget(page)
        self._ui.pages_stack.setCurrentWidget(page)
        page.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    # --- the acts of the menu and the keys ------------------------------------------------------

    def _go(self, where: str) -> Callable[[], None]:
        """An act of the menu or a key that leads to a place, once the data are open."""

        def go() -> None:
            if self._places is not None:
                getattr(self._places, where)()

        return go

    def show_session(self, session: str) -> None:
        """A session on the juror's desk."""
        if self._places is not None:
            self._places.show_session(session)

    def _change_pin(self) -> None:
        from jury_desk.gui.pin_change import PinChange

        if self.program is not None:
            signing = self.program.signing
            PinChange(signing, self._worker, self.notice, self._failed, self).start()

    def _name_place(self, place: str | None) -> None:
        self._ui.top_bar.show_place(place)
        if place is not None:
            self.setWindowTitle(self.tr("{certification} · Jury Desk").format(certification=place))
        elif self.desk is not None and self.desk.day is not None:
            self._name_window(self.desk.day)

    def _show_keyboard(self) -> None:
        from jury_desk.gui.dialogs.keyboard_dialog import KeyboardDialog

        KeyboardDialog(self).open()

    def _show_help(self) -> None:
        """What helps where the person is: the keys at the desk, a page elsewhere."""
        if self._places is None or not self._places.show_help():
            self._show_keyboard()

    def _show_help_page(self, name: str) -> None:
        from jury_desk.gui.dialogs.help_dialog import HelpDialog

        HelpDialog(name, self).open()

    def _show_about(self) -> None:
        from jury_desk.gui.dialogs.about_dialog import AboutDialog

        AboutDialog(self).open()

    def _open_menu(self) -> None:
        self._name_sessions(self._sessions)
        self._menu.show_screens(self._standing.can_move())
        self._menu.open_under(self._ui.top_bar.menu_button)

    def _failed(self, error: Exception) -> None:
        """Told where expected; the worker reports the rest as bugs."""
        if isinstance(error, JuryDeskError):
            self._tell(error)

    def _tell(self, error: JuryDeskError) -> None:
        places = self._places
        at_desk = places is not None and places.shown is places.desk
        retry = (
            places.desk.retry
            if places is not None and at_desk and isinstance(error, StorageError)
            else None
        )
        self.notice.show_failure(error, retry)

    def _connect(self) -> None:
        self._opening.pin_wanted.connect(self._ask_pin)
        self._opening.refused.connect(self._refuse_pin)
        self._opening.failed.connect(self._tell_failure)
        self._opening.opened.connect(self._show_desk)
        self._worker.failure.connect(self._tell)

    def _add_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        zoom = self._preferences.set_zoom
        acts: dict[str, Callable[[], object]] = {
            "F1": self._show_help,
            "F10": self._open_menu,
            "Ctrl+G": self._go("show_workshop"),
            "Alt+Home": self._go("show_home"),
            "Ctrl+Q": self.close,
            "Shift+F11": self._standing.move_on,
            "Ctrl++": lambda: zoom(theme().zoom + ZOOM_STEP),
            "Ctrl+=": lambda: zoom(theme().zoom + ZOOM_STEP),
            "Ctrl+-": lambda: zoom(theme().zoom - ZOOM_STEP),
            "Ctrl+0": lambda: zoom(100),
        }
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def show(self) -> None:
        """Maximised at the first start on a small screen, and where it was left so."""
        if self._fills_screen:
            self._fills_screen = False
            self.showMaximized()
        else:
            super().show()

    # --- Qt's events ----------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        from jury_desk.gui.kit.tab_stops import turn

        return turn(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_F6 and self._places is not None:
            back = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self._places.shown.cycle_panes(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if "_ui" not in self.__dict__:
            self._opening_page.resize(self.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        if "_ui" in self.__dict__ and event.type() is QEvent.Type.LanguageChange:
            title = self.windowTitle()
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self.setWindowTitle(title)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.save_pending() and not self._leave_unwritten:
            event.ignore()
            self._tell_unwritten()
            return
        self._standing.keep()
        if self._places is not None and not self._closed:
            self._places.stop()
            self._worker.submit(self._places.program.close)
            self._closed = True
        self._worker.drain(DRAIN_MS)
        event.accept()

    def _tell_unwritten(self) -> None:
        self.notice.show_notice(
            lambda: (
                self.tr("Not everything is written to the disk yet, so the window stays open."),
                self.tr("Wait a moment and close it again; or make room on the disk first."),
            ),
            "bad",
            self._ask_to_leave,
            lambda: self.tr("Close all the same…"),
        )

    def _ask_to_leave(self) -> None:
        from jury_desk.gui.dialogs.question_dialog import Question, ask

        def question() -> Question:
            return Question(
                self.tr("Lose what is not written?"),
                self.tr(
                    "What the disk has not taken is lost when the window closes. Everything "
                    "shown as recorded stays."
                ),
                self.tr("Close and lose it"),
                self.tr("Stay"),
            )

        ask(self, question, self.close_for_good)

    def close_for_good(self) -> None:
        """Close even where something could not be written."""
        self._leave_unwritten = True
        self.close()
