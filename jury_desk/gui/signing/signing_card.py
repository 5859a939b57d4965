"""A paper that several people sign: who signed, who is missing, and the signature of one more."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_signing_card import Ui_SigningCard
from jury_desk.gui.juror.carry.file_dialog import shown_place
from jury_desk.gui.juror.travel.lines import show_lines
from jury_desk.gui.juror.travel.pin_part import PinWish
from jury_desk.gui.juror.travel.travel_card import TravelCard
from jury_desk.gui.kit.asked_files import ask_file
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.theme import theme
from jury_desk.services.common_signing import SignsBy
from jury_desk.words import of as words_of

if TYPE_CHECKING:
    from jury_desk.services.common_signing import LookedAt, Waiting

_NAMES_HEIGHT = 112
"""Pixels at 100 %: four names."""


class SigningCard(TravelCard):
    """`look_wanted` brings a path; `prepare_wanted` a path and the names; `sign_wanted` a path, the
    PIN, and the id of who signs: then `show_looked` or `show_failure`.
    """

    look_wanted = Signal(str)
    prepare_wanted = Signal(str, object)
    sign_wanted = Signal(str, str, str)

    def __init__(self, has_pin: bool, parent: QWidget | None = None) -> None:
        """`has_pin`: whether this computer has a PIN."""
        body = QWidget()
        self._ui = Ui_SigningCard()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._has_pin = has_pin
        self._found: LookedAt | None = None
        self._written = ""
        super().__init__(body, self._ui.pin_part, parent)
        ui = self._ui
        ui.file_button.clicked.connect(self._choose)
        ui.names_edit.textChanged.connect(self.forget_refusal)
        ui.who_field.chosen.connect(lambda _: self._ask_pin())
        self.retranslate()
        ui.file_button.setFocus()

    def show_looked(self, found: LookedAt, written: str = "") -> None:
        """How the paper stands; `written` is "signed" or "prepared" after that was done."""
        if written == "signed" and self._by() is SignsBy.LAPTOP:
            self._has_pin = True
        self._found, self._written = found, written
        self._ui.who_field.offer([(one.signer.id, one.signer.name) for one in self._here])
        if self._ui.who_field.value is None and self._here:
            mine = [one for one in self._here if one.by is SignsBy.LAPTOP]
            self._ui.who_field.set_value((mine or self._here)[0].signer.id)
        self.pin_part.clear()
        self.end()
        self._ask_pin()
        if self.isVisible():
            self.fit()
        (self.accept_button if written else self._first_field()).setFocus()

    def act(self) -> None:
        if self._found is None:
            self._choose()
        elif self._found.can_be_prepared:
            names = [line.strip() for line in self._ui.names_edit.toPlainText().splitlines()]
            names = [name for name in names if name]
            if not names:
                self.lack(self.tr("Write the names first, one on each line."), self._ui.names_edit)
                return
            self.begin()
            self.prepare_wanted.emit(self._found.path, names)
        elif not self._here:
            self.accept()
        elif self.pin_is_good():
            pin, who = self.pin_part.pin, str(self._ui.who_field.value)
            self.begin()
            self.sign_wanted.emit(self._found.path, pin, who)

    def retranslate(self) -> None:
        self._ui.retranslateUi(self.body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Sign a document"))
        self._ui.names_note.setText(
            self.tr("One name on each line, as it is to be read under the signature.")
        )
        self.tell()

    def tell(self) -> None:
        ui, found = self._ui, self._found
        ui.names_edit.setFixedHeight(round(_NAMES_HEIGHT * theme().zoom / 100))
        ui.pin_part.set_rule(
            self.tr("6 characters at least. It signs in your name: nobody but you can know it.")
        )
        ui.file_label.setText(shown_place(found.path) if found else self.tr("None chosen"))
        ui.file_label.set_whole(found.path if found else "")
        ui.names_widget.setVisible(found is not None and found.can_be_prepared)
        ui.who_widget.setVisible(bool(self._here))
        ui.who_note.setText(self._who_note())
        show_lines(ui.signers_lines, self._lines())
        self._tell_summary()
        for field in (ui.file_button, ui.names_edit, ui.who_field):
            field.setEnabled(not self.busy)
        self.refuse_button.setText(self.tr("Close"))
        self.refuse_button.setVisible(found is None or found.can_be_prepared or bool(self._here))
        self.accept_button.setText(self._word())
        super().tell()

    @property
    def _here(self) -> list[Waiting]:
        """Who can sign on this computer."""
        waiting = self._found.waiting if self._found and not self._broken else ()
        return [one for one in waiting if one.by is not SignsBy.ELSEWHERE]

    @property
    def _broken(self) -> bool:
        return self._found is not None and bool({*self._found.verdict.faults} - {"unsigned"})

    def _by(self) -> SignsBy | None:
        chosen = self._ui.who_field.value
        return next((one.by for one in self._here if one.signer.id == chosen), None)

    def _ask_pin(self) -> None:
        wishes: dict[SignsBy | None, PinWish] = {
            None: "none",
            SignsBy.LAPTOP: "enter" if self._has_pin else "choose",
            SignsBy.OWN_PIN: "enter",
            SignsBy.NEW_PIN: "choose",
        }
        self.pin_part.ask(wishes.get(self._by(), "none"))
        self.tell()
        if self.isVisible():
            self.fit()

    def _first_field(self) -> QWidget:
        if self._found is not None and self._found.can_be_prepared:
            return self._ui.names_edit
        return self._ui.who_field if len(self._here) > 1 else self.pin_part

    def _word(self) -> str:
        found = self._found
        if found is None:
            return self.tr("Choose a document…")
        if found.can_be_prepared:
            return self.tr("Preparing…") if self.busy else self.tr("Prepare")
        if not self._here:
            return self.tr("Close")
        return self.tr("Signing…") if self.busy else self.tr("Sign")

    def _who_note(self) -> str:
        told = {
            SignsBy.LAPTOP: self.tr("This computer is yours: your usual PIN signs."),
            SignsBy.OWN_PIN: self.tr("The PIN that you chose here for yourself signs."),
            SignsBy.NEW_PIN: self.tr("You sign here for the first time: choose a PIN of your own."),
        }
        by = self._by()
        return told.get(by, "") if by is not None else ""

    def _lines(self) -> list[tuple[str, str, str]]:
        state = self._found.verdict.common if self._found else None
        if state is None or self._found is None:
            return []
        elsewhere = {one.signer.id for one in self._found.waiting if one.by is SignsBy.ELSEWHERE}
        words = words_of(language())
        lines = [
            (
                "circle-check",
                "good",
                self.tr("{name}, signed on {moment}").format(
                    name=one.identity.name, moment=words.moment(one.signed_at.astimezone())
                ),
            )
            for one in state.given
        ]
        for one in state.missing:
            told = self.tr("{name}, on their own computer: pass the file on")
            told = told if one.id in elsewhere else self.tr("{name}, missing")
            lines.append(("circle", "muted", told.format(name=one.name)))
        lines += [
            (
                "clock",
                "muted",
                self.tr("Timestamped on {moment} by {name}").format(
                    name=mark.authority.name, moment=words.moment(mark.at.astimezone())
                ),
            )
            for mark in self._found.verdict.marks
        ]
        return lines

    def _tell_summary(self) -> None:
        sign, ink, summary, advice = self._summary()
        dress(self._ui.summary_sign_label, sign, ink)
        self._ui.summary_label.setText(summary)
        self._ui.advice_label.setText(advice)
        self._ui.advice_label.setVisible(bool(advice))

    def _summary(self) -> tuple[str, str, str, str]:
        found = self._found
        if found is None:
            told = self.tr("Each person signs in turn, here or on their own computer.")
            advice = self.tr("Choose a PDF or a workbook. The file that you choose stays as it is.")
            return "info-circle", "muted", told, advice
        if self._broken:
            told = self.tr("What is signed in this document does not hold.")
            return "alert-triangle", "warn", told, self.tr("Ask for an intact copy.")
        if found.can_be_prepared:
            told = self.tr("Nobody is named in this document yet.")
            advice = self.tr("Say who signs it: each gets a place that only they can fill.")
            return "info-circle", "muted", told, advice
        state = found.verdict.common
        if state is None:
            told = self.tr("This document waits for no signatures.")
            return "info-circle", "muted", told, ""
        count = self.tr("{count} of {all} have signed.").format(
            count=len(state.given), all=len(state.declared.signers)
        )
        if state.locked:
            advice = self.tr("The last signature closed it: nobody can change it any more.")
            return "circle-check", "good", count, advice
        written = {
            "signed": self.tr("Signed, in a new file: {file}."),
            "prepared": self.tr("Prepared, in a new file: {file}."),
        }.get(self._written, "")
        return "signature", "muted", count, written.format(file=Path(found.path).name)

    def _choose(self) -> None:
        kinds = self.tr("PDF or workbook (*.pdf *.xlsx)")
        ask_file(self, self.tr("The document to sign"), kinds, self.look_at)

    def look_at(self, path: Path) -> None:
        """Look at a document."""
        self.begin()
        self.look_wanted.emit(str(path))
