"""The session itself: what it is, when and where, who holds it, under which regulations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from jury_desk.domain.preparation.card import Room, SessionCard
from jury_desk.domain.preparation.finding import Finding, Step
from jury_desk.domain.preparation.ids import new_id
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.preparation.timetable import DayHours
from jury_desk.gui.forms.ui_session_page import Ui_SessionPage
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.in_sight import keep_in_sight
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.token_field import TokenField
from jury_desk.gui.kit.typed_field import TypedField, read_date
from jury_desk.gui.preparation.desk import PreparationDesk, PreparationPage
from jury_desk.gui.preparation.session.zones import ZONES
from jury_desk.words import of

_ABREAST = 118
"""Below this many units of 8 px in width the cards stand in one column."""

_LANGUAGES = (("fr",), ("en",), ("fr", "en"))


class SessionPage(PreparationPage):
    """Each field is recorded when it is left."""

    step = Step.SESSION

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ui = Ui_SessionPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._days = _within(self._ui.days_widget, TokenField(self))
        self._rooms = _within(self._ui.rooms_widget, TokenField(self))
        self._days.take(read_date)
        ui = self._ui
        for before, after in (
            (ui.contact_edit, self._days.edit),
            (self._days.edit, ui.place_edit),
            (ui.zone_choice, self._rooms.edit),
            (self._rooms.edit, ui.regulations_edit),
        ):
            self.setTabOrder(before, after)
        self._texts: dict[str, TypedField] = {
            "label": ui.label_edit,
            "place": ui.place_edit,
            "organiser": ui.organiser_edit,
            "responsible": ui.responsible_edit,
            "contact": ui.contact_edit,
            "regulations_title": ui.regulations_edit,
            "regulations_version": ui.version_edit,
        }
        self._connect()
        Spacing(self)
        keep_in_sight(self._ui.session_area)
        click_on_enter(self)
        self._retranslate()
        theme().changed.connect(self._fit)
        self.setFocusProxy(ui.label_edit)

    # --- what is shown --------------------------------------------------------------------------

    def show_state(self) -> None:
        ui, card = self._ui, self.desk.state.card
        for name, field in self._texts.items():
            field.set_value(getattr(card, name))
            field.setReadOnly(not self.desk.editable)
        ui.kind_choice.set_value(card.kind)
        ui.kind_choice.setEnabled(card.state == "draft")
        ui.languages_choice.set_value(card.languages)
        ui.languages_choice.setEnabled(self.desk.editable)
        ui.zone_choice.set_value(card.zone)
        ui.zone_choice.setEnabled(self.desk.editable)
        if not ui.text_edit.hasFocus() and ui.text_edit.toPlainText() != card.regulations_text:
            ui.text_edit.setPlainText(card.regulations_text)
        ui.text_edit.setReadOnly(not self.desk.editable)
        spoken = of(language())
        self._days.show_values([(day, spoken.date(day)) for day in card.days])
        self._rooms.show_values([(room.id, room.label) for room in self.desk.state.rooms.values()])
        for tokens in (self._days, self._rooms):
            tokens.set_read_only(not self.desk.editable)
        self._show_grid()

    def show_item(self, finding: Finding) -> None:
        ui = self._ui
        places: dict[str, QWidget] = {
            "organiser-missing": ui.organiser_edit,
            "responsible-missing": ui.responsible_edit,
            "contact-missing": ui.contact_edit,
            "languages-missing": ui.languages_choice,
            "place-missing": ui.place_edit,
            "session-not-over": self._days,
            "days-past": self._days,
            "rooms-missing": self._rooms,
            "room-twice": self._rooms,
            "regulations-title-missing": ui.regulations_edit,
            "regulations-version-missing": ui.version_edit,
            "regulations-text-missing": ui.text_edit,
        }
        place = places.get(finding.code)
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
            ui.session_area.ensureWidgetVisible(place)

    def flush(self) -> None:
        for field in self._texts.values():
            field.flush()
        self._days.edit.flush()
        self._rooms.edit.flush()
        self._flush_text()

    def cycle_panes(self, step: int) -> None:
        ui = self._ui
        firsts = [ui.label_edit, ui.organiser_edit, self._days, ui.regulations_edit]
        cards = [ui.what_card, ui.who_card, ui.days_card, ui.rules_card]
        focused = self.focusWidget()
        at = next((n for n, one in enumerate(cards) if one.isAncestorOf(focused)), 0)
        firsts[(at + step) % len(firsts)].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ui.text_edit and isinstance(event, QFocusEvent) and event.lostFocus():
            self._flush_text()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._retranslate()
            self.show_state()
        super().changeEvent(event)

    def _show_grid(self) -> None:
        grid, ui = self.desk.grid, self._ui
        certification = grid.certification
        ui.grid_text.setText(certification.title or certification.label)
        said = [self.tr("Revision {number}").format(number=grid.revision)]
        if certification.title is None:
            said.append(self.tr("no official title: the minutes will need it"))
        criteria = sum(len(bloc.criteria) for bloc in grid.blocs)
        said.append(self.tr("%n bloc(s)", "", len(grid.blocs)))
        said.append(self.tr("%n criteria", "", criteria))
        said.append(self.tr("digest {digest}").format(digest=grid.digest[:16]))
        ui.grid_state.setText(" · ".join(said))

    def _retranslate(self) -> None:
        ui = self._ui
        ui.kind_choice.offer(
            [
                ("full", self.tr("Full title")),
                ("blocs", self.tr("Blocs only")),
                ("vae", self.tr("Validation of experience (VAE)")),
                ("second-chance", self.tr("Second chance")),
            ]
        )
        spoken = {"fr": self.tr("French"), "en": self.tr("English")}
        ui.languages_choice.offer(
            [(tags, " + ".join(spoken[tag] for tag in tags)) for tags in _LANGUAGES]
        )
        ui.zone_choice.offer([(zone, zone) for zone in ZONES])
        self._days.set_words(
            self.tr("Add a day"), self.tr("Add a day: 12/06/2026"), self.tr("Take {value} away")
        )
        self._rooms.set_words(
            self.tr("Add a room"), self.tr("Add a room: B104"), self.tr("Take {value} away")
        )

    def _fit(self) -> None:
        abreast = self.width() >= theme().tokens.unit * _ABREAST
        way = QBoxLayout.Direction.LeftToRight if abreast else QBoxLayout.Direction.TopToBottom
        if self._ui.cards_row.direction() != way:
            self._ui.cards_row.setDirection(way)
        self._ui.text_edit.setFixedHeight(theme().tokens.unit * 18)

    # --- what the person does -------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        for name, field in self._texts.items():
            field.entered.connect(lambda value, name=name: self._change(**{name: value}))
        ui.kind_choice.chosen.connect(lambda kind: self._change(kind=kind))
        ui.languages_choice.chosen.connect(lambda tags: self._change(languages=tags))
        ui.zone_choice.chosen.connect(lambda zone: self._change(zone=zone))
        ui.text_edit.installEventFilter(self)
        self._days.added.connect(self._add_day)
        self._days.removed.connect(self._remove_day)
        self._rooms.added.connect(self._add_room)
        self._rooms.removed.connect(lambda room: self.desk.remove(Kind.ROOM, [room]))

    def _change(self, **values: Any) -> None:
        """Change the card as it will then stand: an act before this one may still be on its way."""
        if values.get("label") == "":
            self.show_state()
            return
        self._on_card(lambda card: msgspec.structs.replace(card, **values))

    def _on_card(self, changed: Callable[[SessionCard], SessionCard]) -> None:
        service = self.desk.service
        self.desk.act(lambda: service.put(changed(service.state.card)))

    def _add_day(self, day: dt.date) -> None:
        service = self.desk.service

        def act() -> None:
            state = service.state
            days = tuple(sorted({*state.card.days, day}))
            hours = state.wishes.days
            if all(one.day != day for one in hours):
                like = hours[-1] if hours else DayHours(day=day)
                hours = tuple(
                    sorted(
                        (*hours, msgspec.structs.replace(like, day=day)), key=lambda one: one.day
                    )
                )
            service.put(
                msgspec.structs.replace(state.card, days=days),
                msgspec.structs.replace(state.wishes, days=hours),
            )

        self.desk.act(act)

    def _remove_day(self, day: dt.date) -> None:
        service = self.desk.service

        def act() -> None:
            state = service.state
            days = tuple(one for one in state.card.days if one != day)
            if not days:
                return  # a session has a day: the last one stays
            hours = tuple(one for one in state.wishes.days if one.day != day)
            service.put(
                msgspec.structs.replace(state.card, days=days),
                msgspec.structs.replace(state.wishes, days=hours),
            )

        self.desk.act(act)

    def _add_room(self, label: str) -> None:
        known = {room.label.casefold() for room in self.desk.state.rooms.values()}
        if label.casefold() not in known:
            self.desk.put(Room(id=new_id("room"), label=label))

    def _flush_text(self) -> None:
        typed = self._ui.text_edit.toPlainText().strip()
        if typed != self.desk.state.card.regulations_text:
            self._change(regulations_text=typed)


def _within(place: QWidget, field: TokenField) -> TokenField:
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(field)
    return field
