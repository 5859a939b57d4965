"""A dossier is opened: its file, its code, what it brings or changes, a PIN; then the day."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_dossier_open import Ui_DossierOpen
from jury_desk.gui.juror.travel.dossier_words import DossierWords
from jury_desk.gui.juror.travel.file_drops import FileDrops
from jury_desk.gui.juror.travel.lines import show_lines
from jury_desk.gui.juror.travel.pin_part import PinWish
from jury_desk.gui.juror.travel.travel_card import TravelCard
from jury_desk.gui.kit.asked_files import ask_file
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.services.open_dossier import FoundDossier


class DossierDialog(TravelCard):
    """`file_chosen` brings a path: then `show_needs` or `show_failure`. `look_wanted` brings path
    and code, "" for none: then `show_found` or `show_failure`. `take_wanted` brings what was found
    and the PIN: then `show_taken` or `show_failure`. `day_wanted`: the person goes on to the day.
    """

    file_chosen = Signal(str)
    look_wanted = Signal(str, str)
    take_wanted = Signal(object, str)
    day_wanted = Signal()

    def __init__(self, check: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`check` gives a code as it was meant, or raises a JuryDeskError."""
        body = QWidget()
        self._ui = Ui_DossierOpen()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._path = ""
        self._needs_code = False
        self._found: FoundDossier | None = None
        self._is_taken = False
        self._drops: FileDrops | None = None
        super().__init__(body, self._ui.pin_part, parent)
        ui = self._ui
        ui.code_field.check_with(check)
        ui.code_field.edited.connect(self._forget)
        ui.file_button.clicked.connect(self._choose)
        dress(ui.done_sign_label, "circle-check", "good")
        for part in (ui.code_field, ui.found_frame, ui.changes_widget, ui.done_frame):
            part.hide()
        self.retranslate()
        ui.file_button.setFocus()

    def set_path(self, path: str) -> None:
        """Look into this file."""
        self._path, self._needs_code = path, False
        self._ui.code_field.hide()
        self._forget()
        self.begin()
        self.file_chosen.emit(path)

    def show_needs(self, code: bool) -> None:
        """It is a dossier: its code is to be typed; or it opens by itself."""
        self._needs_code = code
        self.end()
        self._ui.code_field.setVisible(code)
        self.fit()
        if code:
            self._ui.code_field.setFocus()
        else:
            self._look()

    def show_found(self, found: FoundDossier, wish: PinWish, wait_seconds: int = 0) -> None:
        """What the dossier holds, for the person to look at; `wish` is what is asked of the PIN."""
        self._found = found
        ui = self._ui
        ui.code_field.hide()
        ui.explanation_label.hide()
        ui.found_frame.show()
        ui.pin_part.ask(wish)
        self.end()
        self.start_wait(wait_seconds if wish == "enter" else 0)
        self.fit()
        (self.accept_button if wish == "none" else ui.pin_part).setFocus()

    def show_taken(self) -> None:
        """The session is on this computer."""
        self._is_taken = True
        ui = self._ui
        ui.file_widget.hide()
        ui.changes_widget.hide()
        ui.pin_part.ask("none")
        self.end()
        ui.done_frame.show()
        self.fit()
        self.accept_button.setFocus()

    def act(self) -> None:
        if self._is_taken:
            self.accept()
            self.day_wanted.emit()
        elif self._found is not None:
            if self._nothing_to_take:
                self.accept()
            elif self.pin_is_good():
                pin = self.pin_part.pin
                self.begin()
                self.take_wanted.emit(self._found, pin)
        elif not self._path:
            self.lack(self.tr("Choose the file first."), self._ui.file_button)
        elif self._needs_code and not self._ui.code_field.is_whole:
            told = self.tr("Type the whole code that stands on your paper.")
            self.lack(told, self._ui.code_field)
        else:
            self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if self._drops is None and handle is not None:
            self.setAcceptDrops(True)
            self._drops = FileDrops(handle, self)
            self._drops.dropped.connect(self._take_drop)

    def _take_drop(self, path: str) -> None:
        """Another file, unless one is at work or taken."""
        if not self.busy and not self._is_taken:
            self.set_path(path)

    def reject(self) -> None:
        """Once the dossier is taken there is nothing to cancel: the day is behind the card."""
        if self._is_taken:
            self.act()
        else:
            super().reject()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self.body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Open my dossier"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._ui.explanation_label.setText(
            self.tr(
                "The secretariat gives you a file, and a code on paper or by voice. Choose the "
                "file, or drop it here. Nothing is taken in before you have seen what it holds."
            )
        )
        self.tell()

    def tell(self) -> None:
        ui = self._ui
        ui.file_label.setText(Path(self._path).name if self._path else self.tr("None chosen yet"))
        ui.file_label.set_whole(self._path)
        for field in (ui.file_button, ui.code_field):
            field.setEnabled(not self.busy)
        if self._found is not None:
            self._tell_found(self._found)
        self.refuse_button.setVisible(not self._is_taken and not self._nothing_to_take)
        self.accept_button.setText(self._word())
        super().tell()

    @property
    def _nothing_to_take(self) -> bool:
        return self._found is not None and self._found.is_known

    def _word(self) -> str:
        if self._is_taken:
            return self.tr("Go to my day")
        if self._found is None:
            return self.tr("Opening…") if self.busy else self.tr("Look inside")
        if self._nothing_to_take:
            return self.tr("Close")
        if self.busy:
            return self.tr("Taking it in…")
        return self.tr("Take it in") if self._found.is_first else self.tr("Take the changes in")

    def _tell_found(self, found: FoundDossier) -> None:
        ui, words, grid = self._ui, DossierWords(), found.parts.grid
        ui.session_label.setText(isolated(found.plan.label))
        juror = next((one for one in found.plan.jurors if one.id == found.plan.juror), None)
        about = [grid.certification.label, juror.name if juror else ""]
        ui.about_label.setText(" · ".join(isolated(one) for one in about if one))
        carried = None if found.is_known else found.parts.carried
        work = [words.work(carried)] if carried is not None and carried.about.sheets else []
        brought = "\n".join([words.brought(found.plan), *work])
        ui.passages_label.setText(brought)
        ui.passages_label.setVisible(not self._is_taken)
        lines = [(one.icon, one.ink, one.words) for one in words.changes(found.changes)]
        ui.changes_widget.setVisible(not found.is_first and not self._is_taken)
        if found.is_older:
            told = self.tr("A later dossier was taken in here already: nothing will change.")
            lines = [("info-circle", "muted", told)]
        elif found.is_known:
            told = self.tr("This dossier was taken in here already: nothing will change.")
            lines = [("info-circle", "muted", told)]
        elif not lines:
            lines = [("info-circle", "muted", self.tr("No passage of yours changes."))]
        if found.is_first:
            lines = []
        else:
            kept = self.tr("What you recorded stays as it is.")
            lines.append(("lock", "muted", kept))
        show_lines(ui.changes_lines, lines)
        if found.is_first:
            ui.done_label.setText(self.tr("The session is on this computer."))
            ui.next_label.setText(brought)
        else:
            ui.done_label.setText(self.tr("Your day is up to date."))
            ui.next_label.setText(self.tr("What you recorded stayed as it was."))

    def _look(self) -> None:
        self.begin()
        self.look_wanted.emit(self._path, self._ui.code_field.code if self._needs_code else "")

    def _forget(self) -> None:
        """What was found belongs to another file or code."""
        had, self._found = self._found is not None, None
        ui = self._ui
        for part in (ui.found_frame, ui.changes_widget):
            part.hide()
        ui.pin_part.ask("none")
        ui.explanation_label.show()
        self.forget_refusal()
        self.tell()
        if had:
            self.fit()

    def _choose(self) -> None:
        kinds = self.tr("Dossiers and receipts (*.jury *.recu)")
        ask_file(self, self.tr("The file to open"), kinds, lambda path: self.set_path(str(path)))
