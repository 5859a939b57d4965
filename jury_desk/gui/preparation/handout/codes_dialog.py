"""What was handed out, with the codes: shown this once, in large groups."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_handout_codes import Ui_HandOutCodes
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.asked_files import ask_folder, documents_folder
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.gui.kit.styles import make_selectable
from jury_desk.gui.kit.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.services.hand_out import HandedDossier


class CodesDialog(CardDialog):
    """`slips_wanted` brings the folder that slips are to be written into; the caller then calls
    `show_slips` or `show_refusal`. Left by its button alone: the codes are not shown again.
    """

    slips_wanted = Signal(str)

    def __init__(self, handed: Sequence[HandedDossier], parent: QWidget | None = None) -> None:
        """`handed` are one or more; those without a code open with the one given before."""
        body = QWidget()
        self._ui = ui = Ui_HandOutCodes()
        ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._handed = tuple(handed)
        self._slips = ""
        super().__init__(body, parent, width=880)
        self._body = body
        dress(ui.warning_sign_label, "alert-triangle", "warn")
        self._has_codes = any(one.code for one in self._handed)
        ui.warning_panel.setVisible(self._has_codes)
        self._rows = [_CodeRow(one, ui.codes_widget) for one in self._handed]
        for row in self._rows:
            ui.codes_rows.addWidget(row)
            row.copied.connect(self._tell_copied)
        self.extra_button.setVisible(self._has_codes)
        self.refuse_button.hide()
        ui.told_label.hide()
        click_on_enter(body)
        self.retranslate()
        self.accept_button.setFocus()

    def show_slips(self, path: str) -> None:
        """The slips lie there."""
        self._slips = path
        self.set_message("")
        self._tell_slips()
        self.fit()

    def show_refusal(self, error: JuryDeskError) -> None:
        """They could not be written."""
        self.set_message(" ".join(sentence(error)).strip())

    def act_otherwise(self) -> None:
        title = self.tr("Where the slips go")
        ask_folder(self, title, documents_folder(), self.slips_wanted.emit)

    def reject(self) -> None:
        if self._has_codes:  # Escape pressed once too often would lose them
            self.set_message(
                self.tr("The codes are not shown again: note or print them, then close.")
            )
        else:
            super().reject()

    def retranslate(self) -> None:
        ui = self._ui
        ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Handed out"))
        count = len(self._handed)
        told = self.tr("%n dossier(s) written and read back, in {folder}.", "", count)
        folder = str(Path(self._handed[0].path).parent)
        ui.done_text.setText(told.format(folder=_breakable(folder)))
        self.extra_button.setText(self.tr("Slips as PDF…"))
        closing = self.tr("The codes are noted: close") if self._has_codes else self.tr("Close")
        self.accept_button.setText(closing)
        for row in self._rows:
            row.retranslate()
        self._tell_slips()

    def _tell_slips(self) -> None:
        label = self._ui.told_label
        label.setVisible(bool(self._slips))
        told = self.tr(
            "Slips written: {path}. They hold the codes in clear: print them, then delete the file."
        )
        if Path(self._slips).parent == Path(self._handed[0].path).parent:
            told = self.tr(
                "Slips written: {path}, beside the dossiers that they open. Take them away from "
                "there before a stick leaves: print them, then delete the file."
            )
        label.setText(told.format(path=_breakable(self._slips)))

    def _tell_copied(self, name: str) -> None:
        announce(self, self.tr("Code of {name} copied").format(name=isolated(name)))


class _CodeRow(QFrame):
    """A juror, the file, and the code with a button that copies it."""

    copied = Signal(str)

    def __init__(self, handed: HandedDossier, parent: QWidget) -> None:
        super().__init__(parent)
        self._handed = handed
        self._was_copied = False
        self.setProperty("role", "code_card")
        unit = theme().tokens.unit
        line, words = QHBoxLayout(self), QVBoxLayout()
        line.setContentsMargins(unit * 2, unit, unit, unit)
        line.setSpacing(unit * 2)
        name, self._file = QLabel(isolated(handed.name), self), QLabel(self)
        name.setProperty("role", "strong")
        self._file.setProperty("role", "small")
        words.setSpacing(2)
        words.addStretch()
        for label in (name, self._file):
            label.setWordWrap(True)
            words.addWidget(label)
        words.addStretch()
        line.addLayout(words, 1)
        self._code = QLabel(handed.code or "", self)
        self._code.setProperty("role", "code")
        make_selectable(self._code)
        self._copy = QPushButton(self)
        self._copy.setProperty("role", "quiet")
        dress(self._copy, "copy")
        self._copy.clicked.connect(self._copy_code)
        for widget in (self._code, self._copy):
            widget.setVisible(handed.code is not None)
            line.addWidget(widget)
        self.setStyleSheet(theme().style_sheet("reception"))
        theme().changed.connect(self._renew)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        handed = self._handed
        told = self.tr("Dossier {number} · {file}")
        parts = [told.format(number=handed.number, file=_breakable(Path(handed.path).name))]
        if handed.code is None:
            parts.append(self.tr("opens with the code given before"))
        self._file.setText("\n".join(parts))
        self._copy.setText(self.tr("Copied") if self._was_copied else self.tr("Copy"))
        name = self.tr("Copy the code of {name}").format(name=isolated(handed.name))
        self._copy.setAccessibleName(name)
        code = self.tr("Code of {name}: {code}")
        self._code.setAccessibleName(code.format(name=handed.name, code=handed.code or ""))

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._handed.code or "")
        self._was_copied = True
        self.retranslate()
        self.copied.emit(self._handed.name)

    def _renew(self) -> None:
        self.setStyleSheet(theme().style_sheet("reception"))


def _breakable(path: str) -> str:
    """A path whose lines may end after each part of its names: a long one widened the card."""
    return "".join(f"{sign}\u200b" if sign in "/\\_-. " else sign for sign in path)
