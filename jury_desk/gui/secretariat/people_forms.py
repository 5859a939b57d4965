"""Asking for a person's PIN, and for a new person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.staff import ROLES, Role
from jury_desk.errors import JuryDeskError, StaffError
from jury_desk.gui.dialogs.pin_checks import concerns_new_pin
from jury_desk.gui.dialogs.pin_dialog import PinDialog
from jury_desk.gui.dialogs.pin_field import fault_of
from jury_desk.gui.forms.ui_person_add import Ui_PersonAdd
from jury_desk.gui.forms.ui_person_pin import Ui_PersonPin
from jury_desk.gui.secretariat.staff_words import StaffWords

Purpose = Literal["work", "end"]
People = Sequence[tuple[str, str]]
"""Ids and names of those who have a PIN."""


class PersonPinDialog(PinDialog):
    """Asks who, and for their PIN. `entered` brings the id and the PIN; then the caller calls
    `accept` or `show_refusal`.
    """

    entered = Signal(str, str)

    def __init__(
        self,
        people: People,
        purpose: Purpose,
        parent: QWidget | None = None,
        *,
        name: str = "",
        wait_seconds: int = 0,
    ) -> None:
        """`purpose` is to say who works now, or to end the access of `name`."""
        body = QWidget()
        self._ui = Ui_PersonPin()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._people, self._purpose, self._name = tuple(people), purpose, name
        super().__init__(body, self._ui.message_label, parent, width=520)
        self._ui.pin_field.edited.connect(self._forget_fault)
        self.retranslate()
        self._ui.person_choice.set_value(self._people[0][0])
        self.start_wait(wait_seconds)
        (self._ui.person_choice if len(self._people) > 1 else self._ui.pin_field).setFocus()

    def act(self) -> None:
        pin = self._ui.pin_field.pin
        if not self._show_fault(None if pin else "empty", self._ui.pin_field):
            self._begin()
            self.entered.emit(self._ui.person_choice.value, pin)

    def retranslate(self) -> None:
        ui, words = self._ui, StaffWords()
        ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        ui.person_choice.offer([(one, words.name(one, name)) for one, name in self._people])
        ui.pin_field.set_label(self.tr("PIN"))
        if self._purpose == "work":
            self.set_title(self.tr("Who works now?"))
            ui.explanation_label.setText(
                self.tr("What is done from now on is recorded under this name.")
            )
            self.accept_button.setText(self.tr("Continue"))
        else:
            self.set_title(self.tr("End the access of {name}?").format(name=self._name))
            ui.explanation_label.setText(
                self.tr(
                    "Their PIN opens nothing any more. Their name, and what they signed, stay. "
                    "Someone who has access confirms with their PIN."
                )
            )
            self.accept_button.setText(self.tr("End the access"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def _field_of(self, error: JuryDeskError) -> QWidget:  # noqa: ARG002  there is one only
        field: QWidget = self._ui.pin_field
        return field


class AddPersonDialog(PinDialog):
    """Asks for a new person. `added` brings name, role, PIN, and who lets them in with their PIN
    (None where nobody has one yet); then the caller calls `accept` or `show_refusal`.
    """

    added = Signal(str, str, str, object)

    def __init__(
        self, sponsors: People, parent: QWidget | None = None, *, wait_seconds: int = 0
    ) -> None:
        """`sponsors` can let another person in; none: this is the first PIN of these data."""
        body = QWidget()
        self._ui = Ui_PersonAdd()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._sponsors = tuple(sponsors)
        super().__init__(body, None, parent, width=560)
        ui = self._ui
        for field in (ui.new_field, ui.again_field, ui.sponsor_field):
            field.edited.connect(self._forget_fault)
        ui.name_edit.textEdited.connect(lambda _: self._forget_fault())
        ui.sponsor_panel.setVisible(bool(self._sponsors))
        self.retranslate()
        ui.role_choice.set_value(ROLES[0])
        if self._sponsors:
            ui.sponsor_choice.set_value(self._sponsors[-1][0])
        self.start_wait(wait_seconds)
        ui.name_edit.setFocus()

    def act(self) -> None:
        ui = self._ui
        name = " ".join(ui.name_edit.text().split())
        pin = ui.new_field.pin
        if not name:
            self._refuse_name()
            return
        if self._show_fault(fault_of(pin, ui.again_field.pin), ui.new_field):
            return
        sponsor = None
        if self._sponsors:
            typed = ui.sponsor_field.pin
            if self._show_fault(None if typed else "empty", ui.sponsor_field):
                return
            sponsor = (ui.sponsor_choice.value, typed)
        self._begin()
        role: Role = ui.role_choice.value
        self.added.emit(name, role, pin, sponsor)

    def retranslate(self) -> None:
        ui, words = self._ui, StaffWords()
        ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Add a person"))
        ui.explanation_label.setText(
            self.tr("They type their PIN themselves: it makes them the only one who signs so.")
            if self._sponsors
            else self.tr(
                "They type their PIN themselves. It is the first one of these data: from now on "
                "nothing opens here without a PIN."
            )
        )
        ui.role_choice.offer([(role, words.role(role)) for role in ROLES])
        ui.new_field.set_label(self.tr("Their PIN"))
        ui.again_field.set_label(self.tr("The same PIN again"))
        ui.sponsor_choice.offer([(one, words.name(one, name)) for one, name in self._sponsors])
        ui.sponsor_field.set_label(self.tr("PIN of whoever lets them in"))
        self.accept_button.setText(self.tr("Add"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def _refuse_name(self) -> None:
        self._fault = None
        self._refusal = StaffError("", "", reason="staff-no-name")
        self._tell()
        self._ui.name_edit.setFocus()

    def _forget_fault(self) -> None:
        if isinstance(self._refusal, StaffError):
            self._refusal = None
            self._tell()
        super()._forget_fault()

    def _field_of(self, error: JuryDeskError) -> QWidget:
        ui = self._ui
        if isinstance(error, StaffError):
            name: QWidget = ui.name_edit
            return name
        field: QWidget = ui.new_field if concerns_new_pin(error) else ui.sponsor_field
        return field
