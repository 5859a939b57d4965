"""A new session: its certification, its name, its kind and its days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.card import SessionKind
from jury_desk.domain.workshop import RevisionSummary
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_new_session import Ui_NewSession
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.typed_field import read_date
from jury_desk.words import of

LONGEST_DAYS = 31
"""Days of one session, at most."""


@dataclass(frozen=True)
class NewSession:
    """What a session begins with."""

    grid_digest: str
    label: str
    kind: SessionKind
    days: tuple[dt.date, ...]


class NewSessionDialog(CardDialog):
    """`chosen` brings a NewSession."""

    chosen = Signal(object)

    def __init__(
        self,
        certifications: Sequence[RevisionSummary],
        parent: QWidget | None = None,
        like: str = "",
    ) -> None:
        """`like` is the label of a session that the new one takes over from: then the certification
        and the kind are that one's.
        """
        body = QWidget()
        self._ui = Ui_NewSession()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._certifications = tuple(certifications)
        self._like = like
        super().__init__(body, parent, width=640)
        self._body = body
        ui = self._ui
        for edit in (ui.first_edit, ui.last_edit):
            edit.take(read_date, lambda day: str(of(language()).date(day)))
            edit.refused.connect(self._tell_dates)
        ui.first_edit.entered.connect(self._follow)
        ui.certification_choice.chosen.connect(self._tell_grid)
        self.retranslate()
        ui.certification_choice.set_value(
            self._certifications[0].digest if self._certifications else None
        )
        self._tell_grid()
        if like:
            for widget in (ui.certification_choice, ui.certification_name, ui.grid_label):
                widget.hide()
            ui.kind_choice.hide()
            ui.kind_name.hide()
            ui.label_edit.setFocus()
        else:
            ui.certification_choice.setFocus()

    def act(self) -> None:
        ui = self._ui
        for edit in (ui.first_edit, ui.last_edit):
            edit.flush()
            if edit.isModified():  # what cannot be read is never taken for nothing
                self._tell_dates()
                edit.setFocus()
                return
        label = ui.label_edit.text().strip()
        first, last = ui.first_edit.value, ui.last_edit.value or ui.first_edit.value
        if ui.certification_choice.value is None:
            self._refuse(self.tr("Choose the certification."), ui.certification_choice)
        elif not label:
            self._refuse(self.tr("Give the session a name."), ui.label_edit)
        elif first is None:
            self._refuse(self.tr("Say on which day it begins."), ui.first_edit)
        elif last < first:
            self._refuse(self.tr("The last day comes before the first."), ui.last_edit)
        elif (last - first).days >= LONGEST_DAYS:
            self._refuse(self.tr("A session lasts a month at most."), ui.last_edit)
        else:
            days = tuple(_working_days(first, last))
            kind = ui.kind_choice.value
            self.chosen.emit(NewSession(ui.certification_choice.value, label, kind, days))
            self.accept()

    def retranslate(self) -> None:
        ui = self._ui
        ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        told = self.tr("A session like “{label}”").format(label=self._like)
        self.set_title(told if self._like else self.tr("New session"))
        self.accept_button.setText(self.tr("Begin"))
        self.refuse_button.setText(self.tr("Cancel"))
        twice = [one.label for one in self._certifications]
        ui.certification_choice.offer(
            [
                (
                    one.digest,
                    one.label
                    if twice.count(one.label) == 1
                    else self.tr("{label}, revision {number}").format(
                        label=one.label, number=one.revision
                    ),
                )
                for one in self._certifications
            ]
        )
        ui.kind_choice.offer(
            [
                ("full", self.tr("Full title")),
                ("blocs", self.tr("Blocs only")),
                ("vae", self.tr("Validation of experience (VAE)")),
                ("second-chance", self.tr("Second chance")),
            ]
        )
        if ui.kind_choice.value is None:
            ui.kind_choice.set_value("full")
        ui.label_edit.setPlaceholderText(self.tr("Session of June 2027"))
        ui.first_edit.setPlaceholderText(self.tr("12/06/2027"))
        ui.last_edit.setPlaceholderText(self.tr("the same day"))

    def _tell_grid(self, *_: object) -> None:
        chosen = self._ui.certification_choice.value
        found = next((one for one in self._certifications if one.digest == chosen), None)
        if found is None:
            self._ui.grid_label.setText(self.tr("There is no grid in the library."))
            return
        told = self.tr(
            "Grid {grid}, revision {number}. It is frozen for this session from the start."
        )
        self._ui.grid_label.setText(told.format(grid=found.grid, number=found.revision))

    def _tell_dates(self) -> None:
        self.set_message(self.tr("This is not a date: write it as 12/06/2027."))

    def _follow(self) -> None:
        self.set_message("")

    def _refuse(self, message: str, field: QWidget) -> None:
        self.set_message(message)
        field.setFocus()


def _working_days(first: dt.date, last: dt.date) -> list[dt.date]:
    """Every day from the first to the last; Sundays only where they are named themselves."""
    days = [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]
    return [day for day in days if day.isoweekday() != 7 or day in (first, last)]
