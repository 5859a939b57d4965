"""The people at the secretariat: who they are, since when, and the fingerprint they sign under."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_people import Ui_People
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.kit.styles import make_selectable
from jury_desk.gui.secretariat.staff_words import StaffWords
from jury_desk.services.staff import NamedPerson


class PeopleDialog(CardDialog):
    """`add_wanted`; `pin_wanted` and `end_wanted` bring the id of whom they are about."""

    add_wanted = Signal()
    pin_wanted = Signal(str)
    end_wanted = Signal(str)

    def __init__(self, people: Sequence[NamedPerson], parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_People()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=640)
        self._body = body
        self._people: dict[str, NamedPerson] = {}
        ui = self._ui
        make_selectable(ui.fingerprint_label)
        dress(ui.add_button, "user-plus", "accent_text")
        dress(ui.pin_button, "key")
        dress(ui.end_button, "user-off")
        self.refuse_button.hide()
        ui.add_button.clicked.connect(self.add_wanted)
        ui.pin_button.clicked.connect(lambda: self.pin_wanted.emit(ui.people_view.current))
        ui.end_button.clicked.connect(lambda: self.end_wanted.emit(ui.people_view.current))
        ui.people_view.removed.connect(self._end)
        ui.people_view.shown.connect(lambda _: self._show_person())
        self.show_people(people)
        self.retranslate()
        (ui.people_view if people else ui.add_button).setFocus()

    def show_people(self, people: Sequence[NamedPerson], wanted: str | None = None) -> None:
        """List the people; `wanted` is the id of the one to show."""
        self._people = {one.member.id: one for one in people}
        self._list(wanted)
        if self.isVisible():
            self.fit()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("People at the secretariat"))
        self.accept_button.setText(self.tr("Close"))
        self._list()

    def _list(self, wanted: str | None = None) -> None:
        words, ui = StaffWords(), self._ui
        ui.explanation_label.setText(
            self.tr(
                "Each has a PIN and a signing key of their own, so that two confirmations are two "
                "people's."
            )
            if self._people
            else self.tr(
                "Nobody is named yet: whoever opens the program works here. With named people, "
                "each with a PIN and a signing key of their own, what is done bears a name, and "
                "two confirmations are two people's."
            )
        )
        ordered = sorted(self._people.values(), key=lambda one: one.member.until is not None)
        ui.people_view.show_rows(
            [
                ShelfRow(
                    one.member.id,
                    one.member.name,
                    words.about(one),
                    "user-off" if one.member.until else "id",
                    "muted" if one.member.until else "accent",
                )
                for one in ordered
            ],
            wanted,
        )
        self._show_person()

    def _show_person(self) -> None:
        ui, one = self._ui, self._people.get(self._ui.people_view.current)
        ui.person_panel.setVisible(one is not None)
        active = one is not None and one.member.until is None
        ui.pin_button.setVisible(active)
        ui.end_button.setVisible(active)
        if one is not None:
            ui.fingerprint_label.setText(StaffWords().fingerprint(one))

    def _end(self, person: str) -> None:
        if self._people[person].member.until is None:
            self.end_wanted.emit(person)
