"""A candidate's card: who they are, what they aim at and hold, what is arranged for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec import structs
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from jury_desk.domain.preparation import identity
from jury_desk.domain.preparation.ids import new_id
from jury_desk.domain.preparation.lists.list_import import ALL_BLOCS
from jury_desk.domain.preparation.people import Candidate
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.forms.ui_candidate_card import Ui_CandidateCard
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.check_list import Check
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.in_sight import keep_in_sight
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import told_date
from jury_desk.gui.preparation.candidates.candidate_card_faces import CardFaces
from jury_desk.gui.preparation.candidates.candidate_card_fields import (
    CardField,
    read_birth_date,
    read_code,
    read_line,
)
from jury_desk.gui.preparation.candidates.candidate_card_places import PlaceOf, place_of
from jury_desk.gui.preparation.candidates.candidates_edits import change, set_fields
from jury_desk.gui.preparation.candidates.candidates_words import CandidatesWords
from jury_desk.words import preparation as words

if TYPE_CHECKING:
    from jury_desk.domain.preparation.finding import Finding
    from jury_desk.gui.preparation.desk import PreparationDesk

TEXTS = (
    "birth_name", "usual_name", "first_names", "birth_date", "birth_place", "birth_place_code",
    "birth_country", "email", "phone", "number", "company", "tutor", "mentor",
)  # fmt: skip
"""The fields that are typed, in the order of the card."""

_NAMES = ("birth_name", "usual_name", "first_names", "number")
_READ: dict[str, Callable[[str], Any]] = {
    "birth_date": read_birth_date,
    "birth_place_code": read_code,
    "email": str.strip,
}


class CandidateCard(QWidget):
    """`left` gives the keyboard back to the list; `removed` brings a candidate to take away;
    `enrolled` one who was typed anew and has now a name; `team_wanted` one who needs a team.
    """

    left = Signal()
    removed = Signal(str)
    enrolled = Signal(str)
    team_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CandidateCard()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._words = CandidatesWords(self)
        self._desk: PreparationDesk | None = None
        self._candidate = ""
        self._typed: dict[str, Any] | None = None
        self._stale = False
        self.faces = CardFaces(self._ui, self)
        keep_in_sight(self._ui.card_area)
        self._set_up()

    # --- what others ask ------------------------------------------------------------------------

    def work_on(self, desk: PreparationDesk) -> None:
        """Show and record through that desk."""
        self._desk = desk
        ui = self._ui
        for part in (ui.held_part, ui.measures_part, ui.neutralised_part, self.faces):
            part.work_on(desk)
        desk.worker.pending_changed.connect(self._catch_up)
        self.retranslate()

    @property
    def candidate(self) -> str:
        """The candidate on the card; "" for none."""
        return self._candidate

    @property
    def is_new(self) -> bool:
        """Whether the candidate on the card is not enrolled yet."""
        return self._typed is not None

    def show_candidate(self, candidate: str) -> None:
        """Show a candidate; what was typed before is recorded first."""
        if candidate != self._candidate:
            self.flush()
            self._typed = None
            self._candidate = candidate
            self._ui.card_area.verticalScrollBar().setValue(0)
        self.show_state()

    def begin_new(self) -> None:
        """Show an empty card, the keyboard in the name. As in an imported list, in a session of
        full titles every bloc is aimed at until somebody says otherwise.
        """
        desk = self._desk
        if desk is None:
            return
        self.flush()
        aims_at_all = desk.state.card.kind in ALL_BLOCS
        blocs = tuple(bloc.id for bloc in desk.grid.blocs) if aims_at_all else ()
        self._candidate, self._typed = new_id("candidate"), {"blocs": blocs}
        self._ui.card_area.verticalScrollBar().setValue(0)
        self.show_state()
        self._ui.birth_name_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_state(self) -> None:
        """Show the candidate as they stand; while something is on its way to the disk, what is
        on screen is newer.
        """
        desk = self._desk
        if desk is None:
            return
        self._stale = bool(desk.worker.pending)
        if self._stale:
            return
        one = desk.state.candidates.get(self._candidate)
        if one is not None and self._typed is not None:
            self._typed = None
            self.enrolled.emit(one.id)
        if one is None and self._typed is None:
            self._candidate = ""
        ui = self._ui
        ui.card_stack.setCurrentIndex(0 if self._candidate else 1)
        if self._candidate:
            self._fill(desk, one)

    def flush(self) -> None:
        """Record what is typed and not yet recorded."""
        for name in TEXTS:
            self._field(name).flush()
        self._ui.trainers_field.edit.flush()
        self._ui.measures_part.flush()

    def set_alone(self, alone: bool) -> None:
        """Whether the card takes the place of the list: then it shows the way back."""
        self._ui.back_button.setVisible(alone)

    def take_keyboard(self) -> None:
        """Give the keyboard to the first field."""
        self._ui.birth_name_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to(self, finding: Finding) -> None:
        """Give the keyboard to the field that a finding is about."""
        desk = self._desk
        one = desk.state.candidates.get(self._candidate) if desk is not None else None
        if one is None:
            return
        place = place_of(finding, one)
        ui = self._ui
        if place is PlaceOf.TEAM:
            self.team_wanted.emit(one.id)
        elif place is PlaceOf.HELD:
            ui.held_part.rows.take_keyboard(finding.other)
        elif place is PlaceOf.NEUTRALISED:
            ui.neutralised_part.rows.take_keyboard(finding.id)
        elif place is PlaceOf.MEASURES:
            ui.measures_part.take_keyboard()
        elif place is PlaceOf.BLOCS:
            ui.blocs_list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            field: QWidget = getattr(ui, f"{place}_edit")
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        focused = ui.card_body.focusWidget()
        if focused is not None:
            ui.card_area.ensureWidgetVisible(focused, 0, theme().tokens.unit * 8)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        ui = self._ui
        ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        routes, sexes = self._words.routes(), self._words.sexes()
        unsaid = self.tr("Not given")
        ui.sex_edit.offer([(None, unsaid), *sexes.items()])
        ui.route_edit.offer([(None, unsaid), *routes.items()])
        ui.birth_date_edit.setPlaceholderText(self.tr("dd/mm/yyyy"))
        ui.birth_place_code_edit.setPlaceholderText(self.tr("35238, or 99243 abroad"))
        ui.trainers_field.set_words(
            self.tr("Trainers"), self.tr("Add a trainer, then Enter"), self.tr("Take {value} away")
        )
        self.show_state()

    # --- setting up -----------------------------------------------------------------------------

    def _field(self, name: str) -> CardField:
        field: CardField = getattr(self._ui, f"{name}_edit")
        return field

    def _set_up(self) -> None:
        ui = self._ui
        for name in TEXTS:
            field = self._field(name)
            note: QLabel = getattr(ui, f"{name}_note")
            tell: Callable[[Any], str] = told_date if name == "birth_date" else str
            field.take(_READ.get(name, read_line), tell)
            field.bind(note, self._wrong)
            field.entered.connect(lambda value, name=name: self._enter(name, value))
        for name in ("sex", "route", "language"):
            choice: ChoiceField = getattr(ui, f"{name}_edit")
            choice.chosen.connect(lambda value, name=name: self._enter(name, value))
        ui.trainers_field.take(read_line)
        ui.trainers_field.added.connect(self._add_trainer)
        ui.trainers_field.removed.connect(self._remove_trainer)
        ui.blocs_list.toggled.connect(self._toggle_bloc)
        ui.found_list.wanted.connect(self.go_to)
        ui.withdraw_button.clicked.connect(self._withdraw)
        ui.delete_button.clicked.connect(lambda: self.removed.emit(self._candidate))
        ui.back_button.clicked.connect(self._leave)
        ui.back_button.hide()
        dress(ui.back_button, "arrow-left", "accent")
        dress(ui.delete_button, "trash")
        click_on_enter(self)
        theme().changed.connect(self._renew)

    def _renew(self) -> None:
        self._ui.blocs_list.renew()

    def _leave(self) -> None:
        self.flush()
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    # --- what is shown --------------------------------------------------------------------------

    def _catch_up(self, pending: int) -> None:
        if not pending and self._stale:
            self.show_state()

    def _fill(self, desk: PreparationDesk, one: Candidate | None) -> None:
        """Show a candidate, or what is typed of one who is not enrolled yet."""
        ui = self._ui
        shown: Any = one
        if one is None:
            typed = {"number": "?", **(self._typed or {})}
            shown = structs.replace(Candidate(id=self._candidate, number="?"), **typed)
        editable = desk.editable
        for name in TEXTS:
            value = getattr(shown, name)
            if one is None:
                value = (self._typed or {}).get(name)
            self._field(name).show_of(self._candidate, value or None)
            self._field(name).setReadOnly(not editable)
        self._field("birth_place_code").check()  # beside the country, which came after it
        self._fill_choices(desk, shown)
        self._fill_blocs(desk, shown)
        ui.trainers_field.show_values([(name, name) for name in shown.trainers])
        ui.trainers_field.set_read_only(not editable)
        for part in (ui.held_part, ui.measures_part, ui.neutralised_part):
            part.show_candidate(one, editable=editable)
        for panel in (ui.measures_panel, ui.neutralised_panel):
            panel.setVisible(one is not None)
        self.faces.show_candidate(one, editable=editable)
        found = desk.of_item(Kind.CANDIDATE, self._candidate) + tuple(
            f for f in desk.findings if f.kind != Kind.CANDIDATE and f.other == self._candidate
        )
        ui.found_list.show_findings(found)
        ui.found_widget.setVisible(bool(found))

    def _fill_choices(self, desk: PreparationDesk, one: Candidate) -> None:
        ui = self._ui
        spoken = list(desk.state.card.languages)
        if one.language and one.language not in spoken:
            spoken.append(one.language)
        said = [(name, self.faces.language_name(name)) for name in spoken]
        ui.language_edit.offer([("", self.tr("The session’s first language")), *said])
        ui.language_widget.setVisible(len(spoken) > 1 or bool(one.language))
        for name in ("sex", "route", "language"):
            choice: ChoiceField = getattr(ui, f"{name}_edit")
            choice.set_value(getattr(one, name))
            choice.setEnabled(desk.editable)

    def _fill_blocs(self, desk: PreparationDesk, one: Candidate) -> None:
        ui = self._ui
        held = {item.bloc for item in one.held}
        checks = [
            Check(bloc.id, f"{bloc.code}  {bloc.title}" if bloc.code else bloc.title,
                  bloc.id in one.blocs)
            for bloc in desk.grid.blocs
            if bloc.id not in held
        ]  # fmt: skip
        ui.blocs_list.show_checks(checks)
        ui.blocs_list.setEnabled(desk.editable)
        ui.blocs_widget.setVisible(bool(checks))

    def _wrong(self, name: str, value: Any) -> str:
        """What is wrong with what stands in a field; the others count as they stand."""
        name = name.removesuffix("_edit")
        if value is ValueError:
            return words.told("identity-date", {}, language())
        today = dt.datetime.now().astimezone().date()
        kept = {"number": "?", "birth_country": self._ui.birth_country_edit.text()}
        fields = {**kept, name: value}
        one = structs.replace(Candidate(id="checked", number="?"), **fields)
        fault = identity.fault(one, name, today)
        return words.told(fault.code, fault.values, language()) if fault else ""

    # --- what is done ---------------------------------------------------------------------------

    def _enter(self, name: str, value: Any) -> None:
        desk = self._desk
        if desk is None or not self._candidate:
            return
        if value is None and name in TEXTS and name != "birth_date":
            value = ""
        if self._typed is None:
            set_fields(desk, self._candidate, **{name: value})
        else:
            self._typed[name] = value
            self._enrol()
        if name == "birth_country":
            self._field("birth_place_code").check()

    def _enrol(self) -> None:
        """Record a candidate who was typed anew as soon as there is a name or a number."""
        desk, typed = self._desk, self._typed
        if desk is None or typed is None or not any(typed.get(name) for name in _NAMES):
            return
        one = Candidate(id=self._candidate, **typed)

        def work() -> None:
            held = desk.service.state.candidates.get(one.id)
            desk.service.put(structs.replace(held, **typed) if held else one)

        desk.act(work)

    def _toggle_bloc(self, bloc: str, on: bool) -> None:
        desk = self._desk
        if desk is None:
            return
        order = [one.id for one in desk.grid.blocs]

        def aimed(before: tuple[str, ...]) -> tuple[str, ...]:
            wanted = {*before, bloc} if on else set(before) - {bloc}
            return tuple(sorted(wanted, key=order.index))

        if self._typed is not None:
            self._typed["blocs"] = aimed(self._typed.get("blocs", ()))
            self._enrol()
            self.show_state()
        else:
            change(
                desk, [self._candidate], lambda one: structs.replace(one, blocs=aimed(one.blocs))
            )

    def _add_trainer(self, name: str) -> None:
        self._set_trainers(lambda held: held if name in held else (*held, name))

    def _remove_trainer(self, name: str) -> None:
        self._set_trainers(lambda held: tuple(one for one in held if one != name))

    def _set_trainers(self, made: Callable[[tuple[str, ...]], tuple[str, ...]]) -> None:
        if self._typed is not None:
            self._typed["trainers"] = made(self._typed.get("trainers", ()))
            self._enrol()
            self.show_state()
        elif self._desk is not None:
            change(
                self._desk,
                [self._candidate],
                lambda one: structs.replace(one, trainers=made(one.trainers)),
            )

    def _withdraw(self) -> None:
        desk = self._desk
        if desk is not None and (one := desk.state.candidates.get(self._candidate)) is not None:
            set_fields(desk, one.id, withdrawn=not one.withdrawn)
