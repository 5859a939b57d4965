"""The certification's identity card: what minutes and certificates must name."""

import re

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from jury_desk.domain.draft_acts import CertificationField, SetCertification, Together
from jury_desk.domain.grid import Certification
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_grid_identity import Ui_GridIdentity

_CODE = re.compile(r"(RNCP|RS)?[\s:°nN.-]*([0-9]{1,6})", re.IGNORECASE)
_WIDTH = 640


class IdentityDialog(CardDialog):
    """`changed` brings one act with every line that was changed; nothing where none was."""

    changed = Signal(object)

    def __init__(self, card: Certification, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_GridIdentity()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=_WIDTH)
        self._body = body
        self._card = card
        self._fault: tuple[str, QLineEdit] | None = None
        for name, edit in self._lines().items():
            edit.setText(getattr(card, name) or "")
            edit.setCursorPosition(0)  # a long one is read from its beginning
            edit.textEdited.connect(self._forget_fault)
        self._ui.register_edit.setText(f"{card.register_ or ''}{card.code or ''}")
        self._ui.register_edit.textEdited.connect(self._forget_fault)
        self.retranslate()
        self._ui.title_edit.setFocus()

    def act(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self._tell()
            return
        acts = [
            SetCertification(field=field, value=value)
            for field, value in wanted.items()
            if value != _told(self._card, field)
        ]
        self.accept()
        if acts:
            self.changed.emit(Together(acts=tuple(acts)))

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Identity card of the certification"))
        self.accept_button.setText(self.tr("Keep the card"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def _lines(self) -> dict[CertificationField, QLineEdit]:
        ui = self._ui
        return {
            "label": ui.label_edit,
            "title": ui.title_edit,
            "certifier": ui.certifier_edit,
            "level": ui.level_edit,
            "eqf_level": ui.eqf_edit,
            "nsf": ui.nsf_edit,
            "decision_date": ui.decision_edit,
            "expiry_date": ui.expiry_edit,
        }

    def _wanted(self) -> dict[CertificationField, str | None] | None:
        """Every line as it shall be; None where one cannot be taken, which `_fault` names."""
        wanted: dict[CertificationField, str | None] = {}
        for field, edit in self._lines().items():
            value = " ".join(edit.text().split()) or None
            if value and field.endswith("_date"):
                day = read_date(value)
                if day is None:
                    self._fault = ("date", edit)
                    return None
                value = day
            wanted[field] = value
        if wanted["label"] is None:
            self._fault = ("label", self._ui.label_edit)
            return None
        found = read_register(self._ui.register_edit.text())
        if found is None:
            self._fault = ("register", self._ui.register_edit)
            return None
        wanted["register"], wanted["code"] = found
        return wanted

    def _forget_fault(self) -> None:
        if self._fault is not None:
            self._fault = None
            self._tell()

    def _tell(self) -> None:
        if self._fault is None:
            self.set_message("")
            return
        kind, edit = self._fault
        self.set_message(
            {
                "date": self.tr("Write the date as 2024-07-18 or 18/07/2024."),
                "label": self.tr("The name on screen cannot be empty."),
                "register": self.tr("Write the code as RNCP38000 or RS5678."),
            }[kind]
        )
        edit.setFocus()


def read_date(text: str) -> str | None:
    """A day as people write it, in ISO 8601; None where it is none."""
    for form in ("yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMMM yyyy"):
        day = QLocale().toDate(text, form)
        if not day.isValid():
            day = QDate.fromString(text, form)
        if day.isValid():
            return str(day.toString("yyyy-MM-dd"))
    return None


def read_register(text: str) -> tuple[str | None, str | None] | None:
    """A register and a code; (None, None) for nothing written, None where it is no code."""
    written = text.strip()
    if not written:
        return None, None
    found = _CODE.fullmatch(written)
    if found is None:
        return None
    register = (found[1] or "RNCP").upper()
    return register, found[2]


def _told(card: Certification, field: CertificationField) -> str | None:
    told: str | None = getattr(card, "register_" if field == "register" else field)
    return told
