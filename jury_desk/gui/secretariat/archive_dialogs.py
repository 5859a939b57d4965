"""Moving the data: an archive written here, or one opened in place of what is here."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.dialogs.pin_field import PinField
from jury_desk.gui.forms.ui_archive_open import Ui_ArchiveOpen
from jury_desk.gui.forms.ui_archive_write import Ui_ArchiveWrite
from jury_desk.gui.kit.asked_files import ask_file, ask_folder, documents_folder
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import theme

SHORTEST_PASSPHRASE = 12
"""Characters, once the spaces around are taken off, as archives count them."""


class _ArchiveDialog(CardDialog):
    """What both share: a line that says what is wrong, and a lock while the file is at work."""

    def __init__(self, body: QWidget, parent: QWidget | None) -> None:
        super().__init__(body, parent, width=560)
        self._body = body
        self._fault: str | None = None
        self._refusal: JuryDeskError | None = None
        self._busy = False

    def show_refusal(self, error: JuryDeskError) -> None:
        """It was not possible: say why, and let try again."""
        self._busy, self._fault, self._refusal = False, None, error
        self.set_locked(locked=False)
        self._tell()

    def end(self) -> None:
        """It is done: leave."""
        self.set_locked(locked=False)
        self.accept()

    def _begin(self) -> None:
        self._busy, self._fault, self._refusal = True, None, None
        self.set_locked(locked=True)
        self._tell()

    def _refuse(self, fault: str, field: PinField | QWidget) -> None:
        self._fault, self._refusal = fault, None
        self._tell()
        if isinstance(field, PinField):
            field.select()
        else:
            field.setFocus()

    def _forget_fault(self) -> None:
        if self._fault or self._refusal:
            self._fault = self._refusal = None
            self._tell()

    def _tell(self) -> None:
        told = self._words(self._fault) if self._fault else ""
        if self._refusal is not None:
            told = " ".join(sentence(self._refusal)).strip()
        self.set_message(told)
        self.accept_button.setEnabled(not self._busy)

    def _words(self, fault: str) -> str:
        return {
            "short": ArchiveCounts().too_short(),
            "mismatch": self.tr("The two pass phrases differ: type the same one twice."),
            "empty": self.tr("Type the pass phrase."),
            "no file": self.tr("Choose the archive."),
        }[fault]  # fmt: skip

    def _label_phrase(self, field: PinField, label: str) -> None:
        field.set_label(label)
        field.set_reveal_name(self.tr("Show the pass phrase"))


class ArchiveWriteDialog(_ArchiveDialog):
    """`wanted` brings folder, pass phrase, and whether work goes on elsewhere; then the caller
    calls `end` or `show_refusal`. `open_wanted`: an archive is to be opened instead.
    """

    wanted = Signal(str, str, bool)
    open_wanted = Signal()

    def __init__(self, name: str, can_open: bool, parent: QWidget | None = None) -> None:
        """`name` is the file's; `can_open` whether an archive may take the place of what is
        here.
        """
        body = QWidget()
        self._ui = Ui_ArchiveWrite()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._name = name
        self._folder = documents_folder()
        super().__init__(body, parent)
        ui = self._ui
        self.extra_button.setVisible(can_open)
        ui.place_button.clicked.connect(self._choose_folder)
        for field in (ui.phrase_field, ui.again_field):
            field.edited.connect(self._forget_fault)
        self.retranslate()
        ui.phrase_field.setFocus()

    def set_folder(self, folder: str) -> None:
        """Write there."""
        self._folder = folder
        self._show_place()

    def act(self) -> None:
        ui = self._ui
        phrase = ui.phrase_field.pin
        if len(unicodedata.normalize("NFKC", phrase).strip()) < SHORTEST_PASSPHRASE:
            self._refuse("short", ui.phrase_field)
        elif phrase != ui.again_field.pin:
            self._refuse("mismatch", ui.phrase_field)
        else:
            self._begin()
            self.wanted.emit(self._folder, phrase, ui.moved_box.isChecked())

    def fit(self) -> None:
        self._ui.moved_box.setMinimumHeight(theme().tokens.target)
        super().fit()

    def act_otherwise(self) -> None:
        self.reject()
        self.open_wanted.emit()

    def retranslate(self) -> None:
        ui = self._ui
        ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Move to another computer"))
        self._label_phrase(ui.phrase_field, self.tr("Pass phrase"))
        self._label_phrase(ui.again_field, self.tr("The same pass phrase again"))
        self.extra_button.setText(self.tr("Open an archive…"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._show_place()
        self._tell()

    def _tell(self) -> None:
        writing = self.tr("Writing…") if self._busy else self.tr("Write the archive")
        self.accept_button.setText(writing)
        self.extra_button.setEnabled(not self._busy)
        super()._tell()

    def _show_place(self) -> None:
        self._ui.place_label.setText(str(Path(self._folder) / self._name))

    def _choose_folder(self) -> None:
        ask_folder(self, self.tr("Where the archive goes"), self._folder, self.set_folder)


class ArchiveOpenDialog(_ArchiveDialog):
    """`wanted` brings the archive's path and the pass phrase; then the caller calls `end` or
    `show_refusal`.
    """

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_ArchiveOpen()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._path = ""
        super().__init__(body, parent)
        dress(self._ui.file_button, "file-import")
        self._ui.file_button.clicked.connect(self._choose)
        self._ui.phrase_field.edited.connect(self._forget_fault)
        self.retranslate()
        self._ui.file_button.setFocus()

    def set_path(self, path: str) -> None:
        """Open this archive."""
        self._path = path
        self._forget_fault()
        self.retranslate()
        self._ui.phrase_field.setFocus()

    def act(self) -> None:
        phrase = self._ui.phrase_field.pin
        if not self._path:
            self._refuse("no file", self._ui.file_button)
        elif not phrase:
            self._refuse("empty", self._ui.phrase_field)
        else:
            self._begin()
            self.wanted.emit(self._path, phrase)

    def retranslate(self) -> None:
        ui = self._ui
        ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Open an archive"))
        self._label_phrase(ui.phrase_field, self.tr("Pass phrase"))
        ui.file_label.setText(self._path or self.tr("None chosen yet"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def _tell(self) -> None:
        opening = self.tr("Opening…") if self._busy else self.tr("Open this archive")
        self.accept_button.setText(opening)
        super()._tell()

    def _choose(self) -> None:
        kinds = self.tr("Archives of Jury Desk (*.jurydesk)")
        ask_file(self, self.tr("The archive to open"), kinds, lambda path: self.set_path(str(path)))


class ArchiveCounts(QObject):
    """A count in a class that nobody builds on: `tr` would count in the subclasses' contexts."""

    def too_short(self) -> str:
        """What a pass phrase lacks."""
        return self.tr(
            "This pass phrase is too short: %n character(s) at least.", "", SHORTEST_PASSPHRASE
        )
