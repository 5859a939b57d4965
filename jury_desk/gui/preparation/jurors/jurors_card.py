"""A juror's card: each field is recorded when it is left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.finding import Finding
from jury_desk.domain.preparation.people import Absence, Juror
from jury_desk.gui.forms.ui_jurors_page import Ui_JurorsPage
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.styles import make_selectable
from jury_desk.gui.kit.typed_field import TypedField, read_date, told_date
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.jurors.jurors_reading import read_absence, told_absence
from jury_desk.words import preparation as words

_LANGUAGES = ("fr", "en")


class JurorCard(QObject):
    """Shows one juror of the desk's state, and changes them."""

    def __init__(self, ui: Ui_JurorsPage, desk: PreparationDesk, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._desk = ui, desk
        self._juror = ""
        self._texts: dict[str, TypedField] = {
            "first_name": ui.first_edit,
            "last_name": ui.last_edit,
            "employer": ui.employer_edit,
            "domain": ui.domain_edit,
            "email": ui.email_edit,
            "phone": ui.phone_edit,
            "habilitation": ui.habilitation_edit,
        }
        self._dates: dict[str, TypedField] = {
            "habilitated_from": ui.from_edit,
            "habilitated_until": ui.until_edit,
            "declared_on": ui.signed_edit,
        }
        self._choices = {
            "quality": ui.quality_choice,
            "sex": ui.sex_choice,
            "side": ui.side_choice,
            "background": ui.background_choice,
        }
        self._ticks = dict(zip(_LANGUAGES, (ui.french_tick, ui.english_tick), strict=True))
        for label in (ui.declaration_text, ui.source_text, ui.juror_title):
            make_selectable(label)
        self._connect()
        self.retranslate()

    @property
    def juror(self) -> Juror | None:
        """The juror in hand."""
        return self._desk.state.jurors.get(self._juror)

    # --- what is shown --------------------------------------------------------------------------

    def show_juror(self, juror: str) -> None:
        """Show a juror by their id; what is being typed about the same one stays."""
        other, self._juror = juror != self._juror, juror
        held, editable = self.juror, self._desk.editable
        if held is None:
            return
        for fields in (self._texts, self._dates):
            for name, field in fields.items():
                if other:
                    field.setModified(False)
                field.set_value(getattr(held, name))
                field.setReadOnly(not editable)
                if other:
                    field.home(False)
        for name, choice in self._choices.items():
            choice.set_value(getattr(held, name))
            choice.setEnabled(editable)
        for tag, tick in self._ticks.items():
            tick.setChecked(tag in held.languages)
            tick.setEnabled(editable)
        ui = self._ui
        ui.absences_field.show_values([(one, told_absence(one)) for one in held.absences])
        ui.absences_field.set_read_only(not editable)
        ui.today_button.setVisible(editable and held.declared_on is None)
        ui.remove_button.setVisible(editable)
        ui.juror_title.setText(held.name)

    def flush(self) -> None:
        """Hand over what is typed."""
        for fields in (self._texts, self._dates):
            for field in fields.values():
                field.flush()
        self._ui.absences_field.edit.flush()

    def place_of(self, finding: Finding) -> QWidget:
        """Where a finding is mended."""
        ui = self._ui
        places: tuple[tuple[str, QWidget], ...] = (
            ("juror-no-mail", ui.email_edit),
            ("juror-same-mail", ui.email_edit),
            ("juror-declared", ui.signed_edit),
            ("panel-undeclared", ui.signed_edit),
            ("panel-not-habilitated", ui.habilitation_edit),
            ("panel-habilitation", ui.until_edit),
            ("juror-habilitation", ui.until_edit),
            ("juror-never", ui.absences_field),
            ("juror-tied", ui.ties_view),
            ("tie-", ui.ties_view),
            ("waiver-", ui.ties_view),
            ("unknown-", ui.ties_view),
        )
        return next((at for code, at in places if finding.code.startswith(code)), ui.last_edit)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        ui = self._ui
        ui.quality_choice.offer(
            [
                ("president", self.tr("President")),
                ("member", self.tr("Member")),
                ("observer", self.tr("Observer")),
            ]
        )
        unsaid = self.tr("Not said")
        ui.sex_choice.offer([(None, unsaid), ("F", self.tr("Woman")), ("M", self.tr("Man"))])
        ui.side_choice.offer(
            [(None, unsaid), ("external", self.tr("External")), ("internal", self.tr("Internal"))]
        )
        ui.background_choice.offer(
            [
                (None, unsaid),
                ("professional", self.tr("Professional")),
                ("academic", self.tr("Academic")),
            ]
        )
        ui.absences_field.set_words(
            self.tr("Add an absence"),
            self.tr("14/06/2027 9:00-12:00"),
            self.tr("Take {value} away"),
        )
        ui.declaration_text.setText(words.told("declaration-text", {}, language()))
        ui.source_text.setText(words.told("declaration-source", {}, language()))

    # --- what the person does -------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        for name, field in self._texts.items():
            field.entered.connect(lambda value, name=name: self._change(name, value))
        for name, field in self._dates.items():
            field.take(read_date, told_date)
            field.entered.connect(lambda value, name=name: self._change(name, value))
        for name, choice in self._choices.items():
            choice.chosen.connect(lambda value, name=name: self._change(name, value))
        for tag, tick in self._ticks.items():
            tick.clicked.connect(lambda on, tag=tag: self._speak(tag, on))
        ui.absences_field.take(read_absence)
        ui.absences_field.added.connect(self._add_absence)
        ui.absences_field.removed.connect(self._remove_absence)
        ui.today_button.clicked.connect(lambda _=False: self._sign_today())

    def _change(self, name: str, value: Any) -> None:
        if name == "last_name" and not value:
            self._ui.last_edit.set_value(None)
            self.show_juror(self._juror)  # a juror has a name: the one that stands comes back
            return
        self._on_juror(lambda held: msgspec.structs.replace(held, **{name: value}))

    def _on_juror(self, changed: Callable[[Juror], Juror]) -> None:
        """Change the juror as they will then stand: an act before may still be on its way."""
        service, juror = self._desk.service, self._juror

        def act() -> None:
            held = service.state.jurors.get(juror)
            if held is not None:
                service.put(changed(held))

        if juror:
            self._desk.act(act)

    def _speak(self, tag: str, on: bool) -> None:
        def changed(held: Juror) -> Juror:
            spoken = {*held.languages, tag} if on else {*held.languages} - {tag}
            kept = tuple(one for one in held.languages if one in spoken)
            new = tuple(one for one in _LANGUAGES if one in spoken and one not in kept)
            return msgspec.structs.replace(held, languages=(*kept, *new))

        self._on_juror(changed)

    def _add_absence(self, absence: Absence) -> None:
        def changed(held: Juror) -> Juror:
            absences = sorted({*held.absences, absence}, key=lambda one: (one.day, one.start))
            return msgspec.structs.replace(held, absences=tuple(absences))

        self._on_juror(changed)

    def _remove_absence(self, absence: Absence) -> None:
        self._on_juror(
            lambda held: msgspec.structs.replace(
                held, absences=tuple(one for one in held.absences if one != absence)
            )
        )

    def _sign_today(self) -> None:
        self._change("declared_on", dt.datetime.now().astimezone().date())
        self._ui.signed_edit.setFocus(Qt.FocusReason.OtherFocusReason)
