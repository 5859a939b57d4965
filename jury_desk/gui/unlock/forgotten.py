"""The PIN is forgotten: what is locked goes to the secretariat as it lies, and a new beginning."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.dialogs.question_dialog import Question, ask
from jury_desk.gui.forms.ui_pin_forgotten import Ui_PinForgotten
from jury_desk.gui.juror.carry.file_dialog import FileDialog, shown_place
from jury_desk.gui.kit.asked_files import ask_folder, documents_folder
from jury_desk.gui.kit.icons import dress

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.rescue_writing import RescueWriting


class ForgottenDialog(FileDialog):
    """`write_wanted` brings the folder: then `show_written` or `show_failure`. `aside_wanted` comes
    after two questions: then `accept` or `show_failure`.
    """

    write_wanted = Signal(str)
    aside_wanted = Signal()

    def __init__(self, can_rescue: bool, parent: QWidget | None = None) -> None:
        """`can_rescue` tells whether a secretariat could open what is locked."""
        body = QWidget()
        self._ui = Ui_PinForgotten()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._can_rescue = can_rescue
        self._folder = ""
        self._path = ""
        super().__init__(body, parent)
        ui = self._ui
        ui.place_button.clicked.connect(self._choose)
        ui.write_button.clicked.connect(self._write)
        ui.aside_button.clicked.connect(self._ask_aside)
        ui.written_frame.hide()
        dress(ui.written_sign_label, "circle-check", "good")
        dress(ui.write_button, "lifebuoy", "accent")
        dress(ui.aside_button, "archive", "warn")
        ui.write_widget.setVisible(can_rescue)
        ui.forgotten_line.setVisible(can_rescue)
        self.refuse_button.hide()
        self.retranslate()
        (ui.place_button if can_rescue else self.accept_button).setFocus()

    def set_folder(self, folder: str) -> None:
        """Write there."""
        self._folder = folder
        self.forget_refusal()
        self.tell()
        self._ui.write_button.setFocus()

    def show_written(self, path: str) -> None:
        """The file lies there, read back."""
        self._path = path
        self._ui.written_frame.show()
        self.end()
        self.fit()
        self._ui.aside_button.setFocus()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self.body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("The PIN is forgotten"))
        ui = self._ui
        ui.explanation_label.setText(
            self.tr(
                "Nobody can read or change the PIN, not even this program. But the secretariat "
                "whose dossier you opened can open what you recorded."
            )
            if self._can_rescue
            else self.tr(
                "Nobody can read or change the PIN, not even this program. No dossier was opened "
                "on this computer, so no secretariat can open what is locked. Try every PIN that "
                "you may have chosen: nothing is ever locked for good."
            )
        )
        ui.write_text.setText(
            self.tr(
                "It holds what is locked, as it lies. Only the secretariat can open it: it then "
                "gives you a new dossier with all that you recorded."
            )
        )
        ui.aside_text.setText(
            self.tr(
                "The folder of the data gets another name, nothing is deleted. The program begins "
                "empty: open the new dossier and choose a new PIN."
            )
        )
        ui.aside_name.setText(
            self.tr("2 · Begin anew on this computer")
            if self._can_rescue
            else self.tr("Begin anew on this computer")
        )
        self.tell()

    def tell(self) -> None:
        ui = self._ui
        ui.place_label.setText(
            shown_place(self._folder) if self._folder else self.tr("None chosen yet")
        )
        ui.place_label.set_whole(self._folder)
        ui.write_button.setText(
            self.tr("Writing and reading back…") if self.busy else self.tr("Write the file")
        )
        for button in (ui.place_button, ui.write_button, ui.aside_button):
            button.setEnabled(not self.busy)
        ui.written_label.setText(self.tr("Written and read back. Give it to the secretariat."))
        ui.written_note.setText(Path(self._path).name)
        ui.written_note.setToolTip(self._path)
        self.accept_button.setText(self.tr("Close"))
        super().tell()

    def _choose(self) -> None:
        start = self._folder or documents_folder()
        ask_folder(self, self.tr("Where the file goes"), start, self.set_folder)

    def _write(self) -> None:
        if not self._folder:
            self.set_message(self.tr("Choose the folder or stick first."))
            self._ui.place_button.setFocus()
            return
        self.begin()
        self.write_wanted.emit(self._folder)

    def _ask_aside(self) -> None:
        unwritten = self._can_rescue and not self._path

        def question() -> Question:
            text = self.tr(
                "What is locked on this computer is not shown any more. It stays on the disk, "
                "under another name."
            )
            warning = self.tr(
                "The file for the secretariat is not written yet: write it first, else what you "
                "recorded is not in your new dossier."
            )
            return Question(
                self.tr("Set these data aside?"),
                f"{text}\n\n{warning}" if unwritten else text,
                self.tr("Go on…"),
                self.tr("Keep these data"),
            )

        ask(self, question, self._ask_again)

    def _ask_again(self) -> None:
        def question() -> Question:
            return Question(
                self.tr("Begin anew now?"),
                self.tr("The program opens empty. You then open the secretariat’s new dossier."),
                self.tr("Begin anew"),
                self.tr("Keep these data"),
            )

        ask(self, question, self._set_aside)

    def _set_aside(self) -> None:
        self.begin()
        self.aside_wanted.emit()


class Forgotten(QObject):
    """Opens the card over the page that asks for the PIN, and does what it asks in the worker."""

    failed = Signal(object)
    begun_anew = Signal()

    def __init__(self, make: Callable[[], RescueWriting], worker: Worker, window: QWidget) -> None:
        """`make` gives what writes the file and sets data aside."""
        super().__init__(window)
        self._make = make
        self._worker = worker
        self._window = window

    def start(self) -> None:
        """Look what can be done, then show it."""
        self._worker.submit(self._look, lambda found: self._ask(*found), self._failed)

    def _look(self) -> tuple[RescueWriting, bool]:
        rescue = self._make()
        return rescue, rescue.can_rescue()

    def _ask(self, rescue: RescueWriting, can_rescue: bool) -> None:
        dialog = ForgottenDialog(can_rescue, self._window)

        def refuse(error: Exception) -> None:
            if isinstance(error, JuryDeskError):
                dialog.show_failure(error)
            else:
                dialog.give_up()

        def begun(_: str) -> None:
            dialog.end()
            dialog.accept()
            self.begun_anew.emit()

        dialog.write_wanted.connect(
            lambda folder: self._worker.submit(
                lambda: rescue.write(folder), dialog.show_written, refuse
            )
        )
        dialog.aside_wanted.connect(lambda: self._worker.submit(rescue.set_aside, begun, refuse))
        dialog.open()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
