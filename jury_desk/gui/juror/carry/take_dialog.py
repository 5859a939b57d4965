"""A day comes from another laptop: its file, its code, what it holds; only then it is taken in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_carry_take import Ui_CarryTake
from jury_desk.gui.juror.carry.file_dialog import FileDialog
from jury_desk.gui.kit.asked_files import ask_file
from jury_desk.gui.kit.language import language
from jury_desk.services.day_carry import Found
from jury_desk.words import of


class TakeDialog(FileDialog):
    """`look_wanted` brings path and code: then `show_found` or `show_failure`. `take_wanted` brings
    what was found: then `accept` or `show_failure`.
    """

    look_wanted = Signal(str, str)
    take_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_CarryTake()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._path = ""
        self._found: Found | None = None
        self._missing = ""
        super().__init__(body, parent)
        self._ui.file_button.clicked.connect(self._choose)
        self._ui.code_edit.textEdited.connect(self._forget)
        self._ui.found_frame.hide()
        self.retranslate()
        self._ui.file_button.setFocus()

    def set_path(self, path: str) -> None:
        """Look into this file."""
        self._path = path
        self._forget()
        self._ui.code_edit.setFocus()

    def act(self) -> None:
        ui = self._ui
        if self._found is not None:
            self.begin()
            self.take_wanted.emit(self._found)
            return
        code = ui.code_edit.text().strip()
        self._missing = "file" if not self._path else "" if code else "code"
        if self._missing:
            self.tell()
            (ui.file_button if self._missing == "file" else ui.code_edit).setFocus()
            return
        self.begin()
        self.look_wanted.emit(self._path, code)

    def show_found(self, found: Found) -> None:
        """What the file holds, for the person to look at."""
        self._found = found
        self._ui.found_frame.show()
        self.end()
        self.fit()
        self.bring_into_view(self._ui.found_frame)
        self.accept_button.setFocus()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self.body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Continue a day from another computer"))
        self.refuse_button.setText(self.tr("Cancel"))
        self.tell()

    def tell(self) -> None:
        ui = self._ui
        ui.file_label.setText(Path(self._path).name if self._path else self.tr("None chosen yet"))
        ui.file_label.set_whole(self._path)
        for field in (ui.file_button, ui.code_edit):
            field.setEnabled(not self.busy)
        if self._found is not None:
            self._tell_found(self._found)
            told = self.tr("Take this day in")
            working = self.tr("Taking it in…")
        else:
            told, working = self.tr("Look inside"), self.tr("Opening…")
        self.accept_button.setText(working if self.busy else told)
        super().tell()
        if self._missing == "file":
            self.set_message(self.tr("Choose the file first."))
        elif self._missing == "code":
            self.set_message(self.tr("Type the code that was told you."))

    def _tell_found(self, found: Found) -> None:
        ui, held, at = self._ui, found.holding, found.given_at.astimezone()
        ui.session_label.setText(found.plan.label)
        written = self.tr("Written on {day} at {hour}")
        day = of(language()).date(at.date())
        ui.given_label.setText(written.format(day=day, hour=f"{at:%H:%M}"))
        counts = (
            self.tr("%n passage(s)", "", held.passages),
            self.tr("%n signed sheet(s)", "", held.signed),
            self.tr("%n unfinished sheet(s)", "", held.unfinished),
            self.tr("%n note(s)", "", held.notes),
        )
        ui.counts_label.setText(" · ".join(counts))
        ui.follows_label.setText(
            self.tr("This file was taken in here before: nothing will change.")
            if found.here
            else self.tr(
                "From then on this day is worked on here. The first signature here asks for a PIN "
                "of this computer."
            )
        )

    def _forget(self) -> None:
        self._found, self._missing = None, ""
        if self._ui.found_frame.isVisible():
            self._ui.found_frame.hide()
            self.fit()
        self.forget_refusal()
        self.tell()

    def _choose(self) -> None:
        kinds = self.tr("Days of Jury Desk (*.journee)")
        ask_file(self, self.tr("The file to open"), kinds, lambda path: self.set_path(str(path)))
