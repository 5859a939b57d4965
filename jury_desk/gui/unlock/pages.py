"""The pages of the window where the data do not open by themselves."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.dialogs.countdown import Countdown
from jury_desk.gui.dialogs.pin_checks import pin_words, wait_of
from jury_desk.gui.forms.ui_failure_page import Ui_FailurePage
from jury_desk.gui.forms.ui_unlock_page import Ui_UnlockPage
from jury_desk.gui.kit.card_width import CardWidth
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import make_selectable

_OWNER = "owner"
"""The owner's row: one without a key is a heading."""


class UnlockPage(QWidget):
    """Asks for the PIN in the window, and for whose it is where several people have one. `entered`
    brings the PIN and the person's id; then comes the desk, or a refusal. `forgotten`: the person
    does not know the PIN any more.
    """

    entered = Signal(str, str)
    forgotten = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_UnlockPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        dress(self._ui.sign_label, "lock", "accent")
        CardWidth(self._ui.card_frame, 460)
        Spacing(self)
        self._fault: str | None = None
        self._refusal: JuryDeskError | None = None
        self._busy = False
        self._countdown = Countdown(self)
        self._countdown.ticked.connect(self._tell)
        self._ui.unlock_button.clicked.connect(self._enter)
        self._ui.pin_field.confirmed.connect(self._ui.unlock_button.click)
        self._ui.pin_field.edited.connect(self._forget_fault)
        self._ui.quit_button.clicked.connect(self.quit_wanted)
        self._ui.forgotten_button.clicked.connect(self.forgotten)
        self._ui.people_view.entered.connect(lambda _: self._ui.pin_field.setFocus())
        self._ui.pin_field.installEventFilter(self)
        self._people: tuple[tuple[str, str], ...] = ()
        self.setFocusProxy(self._ui.pin_field)
        self._retranslate()

    def offer(self, people: Sequence[tuple[str, str]], last: str | None) -> None:
        """Offer the people who have a PIN, by id and name, the owner under "" and without a name;
        `last` is who opened the data last, and comes first.
        """
        self._people = tuple(sorted(people, key=lambda one: one[0] != last))
        if len(self._people) == 1 and not self._people[0][0]:
            self._people = ()
        self._busy = False
        self._ui.pin_field.clear()
        self._retranslate()

    def offer_help(self, there_is: bool) -> None:
        """Offer what helps where the PIN is forgotten, where there is some."""
        self._ui.forgotten_button.setVisible(there_is)

    def start_wait(self, seconds: int) -> None:
        """Wait from the beginning: earlier wrong tries ask for it."""
        self._countdown.start(seconds)

    def show_refusal(self, error: JuryDeskError) -> None:
        """The PIN was refused: say so, wait as long as is asked, then let try again."""
        self._busy, self._refusal = False, error
        self._ui.pin_field.setEnabled(True)
        self._ui.pin_field.clear()
        self._countdown.start(wait_of(error))
        self._ui.pin_field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        self._ui.pin_field.set_label(self.tr("PIN"))
        if self._people:
            self._ui.explanation_label.setText(
                self.tr("What is on this computer is locked. Choose your name, type your PIN.")
            )
        self._ui.people_view.show_rows(
            [
                ShelfRow(person or _OWNER, name or self.tr("The juror of this computer"), "", "id")
                for person, name in self._people
            ]
        )
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows choose a person also while the PIN is typed."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step and self._people:
                view = self._ui.people_view
                row = max(0, min(len(self._people) - 1, view.currentIndex().row() + step))
                view.setCurrentIndex(view.model().index(row, 0))
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        pin = self._ui.pin_field.pin
        self._fault, self._refusal = None if pin else "empty", None
        self._busy = bool(pin)
        self._tell()
        if self._fault:
            self._ui.pin_field.setFocus()
        else:
            chosen = self._ui.people_view.current if self._people else _OWNER
            self.entered.emit(pin, "" if chosen == _OWNER else chosen)

    def _forget_fault(self) -> None:
        if self._fault:
            self._fault = None
            self._tell()

    def _tell(self) -> None:
        left = self._countdown.seconds_left
        self._ui.message_label.setText(pin_words(self._fault, self._refusal, left))
        self._ui.unlock_button.setEnabled(not left and not self._busy)
        opening = self.tr("Opening…") if self._busy else self.tr("Open")
        self._ui.unlock_button.setText(opening)


class FailurePage(QWidget):
    """What hinders the opening, in the whole window: what happened, what to do, two ways on."""

    retry_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_FailurePage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        dress(self._ui.sign_label, "alert-triangle", "warn")
        make_selectable(self._ui.place_label)
        CardWidth(self._ui.card_frame, 560)
        Spacing(self)
        self._data_dir = data_dir
        self._error: JuryDeskError | None = None
        self._ui.retry_button.clicked.connect(self.retry_wanted)
        self._ui.quit_button.clicked.connect(self.quit_wanted)
        self._ui.folder_button.clicked.connect(self._open_folder)
        self.setFocusProxy(self._ui.retry_button)
        self._retranslate()

    def show_failure(self, error: JuryDeskError | None) -> None:
        """Tell an expected failure; None for one that nobody foresaw, reported elsewhere."""
        self._error = error
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        what = self.tr("Your data could not be opened.")
        advice = self.tr("Try again. What was recorded is still on the disk, untouched.")
        if self._error is not None:
            what, advice = sentence(self._error)
        self._ui.what_label.setText(what)
        self._ui.advice_label.setText(advice)
        place = self.tr("Folder of the data: {folder}")
        self._ui.place_label.setText(place.format(folder=self._data_dir))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_dir)))
