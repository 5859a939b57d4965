"""The one menu: sessions, look, language, PIN, help, and the way out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from jury_desk.gui.kit.icons import icon
from jury_desk.gui.kit.key_names import native
from jury_desk.gui.kit.language import LANGUAGES, Language, language
from jury_desk.gui.kit.theme import SCHEMES, ZOOM_STEP, Scheme, theme

_LANGUAGE_NAMES: dict[Language, str] = {"fr": "Français", "en": "English"}


class MainMenu(QMenu):
    """Built anew each time it opens, in the language and the look of the moment."""

    session_wanted = Signal(str)
    home_wanted = Signal()
    desk_wanted = Signal()
    calibration_wanted = Signal()
    practice_end_wanted = Signal()
    help_wanted = Signal()
    page_wanted = Signal(str)
    give_wanted = Signal()
    take_wanted = Signal()
    dossier_wanted = Signal()
    return_wanted = Signal()
    copies_wanted = Signal()
    sign_wanted = Signal()
    secretariat_wanted = Signal()
    workshop_wanted = Signal()
    scheme_wanted = Signal(str)
    zoom_wanted = Signal(int)
    language_wanted = Signal(str)
    screen_wanted = Signal()
    pin_wanted = Signal()
    keyboard_wanted = Signal()
    about_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sessions: tuple[tuple[str, str], ...] = ()
        self._session: str | None = None
        self._several_screens = False

    def show_sessions(self, sessions: tuple[tuple[str, str], ...], current: str | None) -> None:
        """The sessions to choose from, as (id, label), and the one on screen."""
        self._sessions, self._session = sessions, current

    def show_screens(self, several: bool) -> None:
        """Whether there is another screen for the window to go to."""
        self._several_screens = several

    @property
    def sessions(self) -> tuple[tuple[str, str], ...]:
        """What can be chosen, as (id, label)."""
        return self._sessions

    def open_under(self, button: QWidget) -> None:
        """Open with the right edges of menu and button in one line."""
        self._build()
        self.ensurePolished()
        corner = button.mapToGlobal(QPoint(button.width(), button.height()))
        self.popup(corner - QPoint(self.sizeHint().width(), 0))
        # By keyboard one sees where one is; `setActiveAction` would open the first submenu too.
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self, down)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and not self.isEmpty():
            self._build()
        super().changeEvent(event)

    def _build(self) -> None:
        for submenu in self.findChildren(QMenu):
            submenu.deleteLater()
        self.clear()
        self.setAccessibleName(self.tr("Menu"))
        self._add_sessions()
        self._add_look()
        spoken = self.addMenu(icon("language"), self.tr("&Language"))
        group = QActionGroup(spoken)
        for one in LANGUAGES:
            name = _LANGUAGE_NAMES[one]
            self._choice(spoken, group, name, one == language(), self._wish_language(one))
        self.addSeparator()
        pin = self._act("key", self.tr("Change the &PIN…"), self.pin_wanted.emit)
        pin.setEnabled(self._session is not None)
        self._act("help-circle", self.tr("H&elp"), self.help_wanted.emit, "F1")
        self._act("shield-lock", self.tr("Sa&fety"), lambda: self.page_wanted.emit("safety"))
        self._act("keyboard", self.tr("&Keyboard"), self.keyboard_wanted.emit, "?")
        self._act("info-circle", self.tr("&About Jury Desk"), self.about_wanted.emit)
        self.addSeparator()
        self._act("power", self.tr("&Quit"), self.quit_wanted.emit, "Ctrl+Q")

    def _add_sessions(self) -> None:
        if not self._sessions:
            return
        self._act("home", self.tr("&Home"), self.home_wanted.emit, "Alt+Home")
        self._act("list", self.tr("Juror's &desk"), self.desk_wanted.emit)
        self._act("ruler-measure", self.tr("Ca&libration…"), self.calibration_wanted.emit)
        self._add_files()
        self._add_another_computer()
        self._act("users-group", self.tr("S&ecretariat"), self.secretariat_wanted.emit)
        self._act("table", self.tr("&Grid workshop"), self.workshop_wanted.emit, "Ctrl+G")
        menu = self.addMenu(icon("stack-2"), self.tr("&Session"))
        group = QActionGroup(menu)
        for name, label in self._sessions:
            self._choice(menu, group, label, name == self._session, self._wish_session(name))
        menu.addSeparator()
        erase = menu.addAction(self.tr("&Erase what was practised…"))
        erase.triggered.connect(self.practice_end_wanted.emit)
        self.addSeparator()

    def _add_files(self) -> None:
        told = self.tr("&Open a dossier or receipt…")
        self._act("file-import", told, self.dossier_wanted.emit)
        told = self.tr("Re&turn to the secretariat…")
        back = self._act("device-usb", told, self.return_wanted.emit, "Ctrl+R")
        told = self.tr("Cop&ies of what is signed…")
        copies = self._act("copy", told, self.copies_wanted.emit, "Ctrl+Shift+C")
        self._act("signature", self.tr("Sig&n a document…"), self.sign_wanted.emit)
        for action in (back, copies):
            action.setEnabled(self._session is not None)

    def _add_another_computer(self) -> None:
        menu = self.addMenu(icon("device-laptop"), self.tr("Anothe&r computer"))
        give = menu.addAction(icon("file-export"), self.tr("&Continue this day elsewhere…"))
        give.triggered.connect(self.give_wanted)
        take = menu.addAction(
            icon("file-import"), self.tr("Continue a &day from another computer…")
        )
        take.triggered.connect(self.take_wanted)
        give.setEnabled(self._session is not None)

    def _add_look(self) -> None:
        names: dict[Scheme, str] = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
            "system": self.tr("As the system"),
        }
        menu = self.addMenu(icon("contrast-2"), self.tr("&Colours"))
        group = QActionGroup(menu)
        for scheme in SCHEMES:
            chosen = scheme == theme().scheme
            self._choice(menu, group, names[scheme], chosen, self._wish_scheme(scheme))
        zoom = theme().zoom
        size = self.tr("&Size of text: {percent} %").format(percent=zoom)
        menu = self.addMenu(icon("zoom-in"), size)
        for text, keys, wanted in (
            (self.tr("Larger"), "Ctrl++", zoom + ZOOM_STEP),
            (self.tr("Smaller"), "Ctrl+-", zoom - ZOOM_STEP),
            (self.tr("100 %"), "Ctrl+0", 100),
        ):
            action = menu.addAction(text)
            _show_keys(action, keys)
            action.triggered.connect(self._wish_zoom(wanted))

        if self._several_screens:
            told = self.tr("&Move to the other screen")
            self._act("screen-share", told, self.screen_wanted.emit, "Shift+F11")

    def _choice(
        self, menu: QMenu, group: QActionGroup, text: str, chosen: bool, act: Callable[[], None]
    ) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chosen)
        if chosen:
            action.setIcon(icon("check"))
        group.addAction(action)
        action.triggered.connect(act)

    def _act(
        self, name: str, text: str, act: Callable[[], object], keys: str | None = None
    ) -> QAction:
        action = self.addAction(icon(name), text)
        if keys:
            _show_keys(action, keys)
        action.triggered.connect(act)
        return action

    def _wish_session(self, name: str) -> Callable[[], None]:
        return lambda: self.session_wanted.emit(name)

    def _wish_scheme(self, scheme: Scheme) -> Callable[[], None]:
        return lambda: self.scheme_wanted.emit(scheme)

    def _wish_language(self, wanted: Language) -> Callable[[], None]:
        return lambda: self.language_wanted.emit(wanted)

    def _wish_zoom(self, percent: int) -> Callable[[], None]:
        return lambda: self.zoom_wanted.emit(percent)


def _show_keys(action: QAction, keys: str) -> None:
    """Tell the keys in the menu only: the window's own shortcut acts, also while no menu is."""
    shown = native(keys)
    action.setText(f"{action.text()}\t{shown}")
