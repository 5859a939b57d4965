"""The day goes to another laptop: where the file goes, then its code, shown once."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_carry_give import Ui_CarryGive
from jury_desk.gui.juror.carry.file_dialog import FileDialog, shown_place
from jury_desk.gui.kit.asked_files import ask_folder, documents_folder


class GiveDialog(FileDialog):
    """`wanted` brings the folder; then the caller calls `show_given` or `show_failure`."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_CarryGive()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._folder = documents_folder()
        self._path = ""
        self._code = ""
        super().__init__(body, parent)
        self._ui.place_button.clicked.connect(self._choose)
        for part in (self._ui.code_frame, self._ui.file_name, self._ui.file_label):
            part.hide()
        self._ui.next_label.hide()
        self.retranslate()
        self._ui.place_button.setFocus()

    @property
    def code(self) -> str:
        """The code on screen; empty before the file is written."""
        return self._code

    def set_folder(self, folder: str) -> None:
        """Write there."""
        self._folder = folder
        self.forget_refusal()
        self.tell()

    def act(self) -> None:
        if self._path:
            self.accept()
            return
        self.begin()
        self.wanted.emit(self._folder)

    def show_given(self, path: str, code: str) -> None:
        """The file is there, read back and opened again; this is its code."""
        self._path, self._code = path, code
        ui = self._ui
        for part in (ui.code_frame, ui.file_name, ui.file_label, ui.next_label):
            part.show()
        ui.explanation_label.hide()
        ui.place_widget.hide()
        self.end()
        self.refuse_button.hide()
        self.fit()
        ui.code_label.setFocus()

    def reject(self) -> None:
        """Once the day is given there is nothing to cancel: the way out is the same."""
        if self._path:
            self.accept()
        else:
            super().reject()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self.body)  # type: ignore[no-untyped-call]
        self.refuse_button.setText(self.tr("Cancel"))
        self.tell()

    def tell(self) -> None:
        ui = self._ui
        given = bool(self._path)
        title = self.tr("The day is in the file") if given else self.tr("Continue elsewhere")
        self.set_title(title)
        ui.place_label.setText(shown_place(self._folder))
        ui.place_label.set_whole(self._folder)
        ui.code_label.setText(self._code)
        if given:  # sign after sign: it is to be written down
            ui.code_label.setAccessibleName(" ".join(self._code.replace("-", ",")))
        ui.file_label.setText(Path(self._path).name if given else "")
        ui.file_label.set_whole(self._path)
        if given:
            self.accept_button.setText(self.tr("I have noted the code"))
        else:
            writing = self.tr("Writing and reading back…")
            self.accept_button.setText(writing if self.busy else self.tr("Write the file"))
        ui.place_button.setEnabled(not self.busy)
        super().tell()

    def _choose(self) -> None:
        ask_folder(self, self.tr("Where the file goes"), self._folder, self.set_folder)
