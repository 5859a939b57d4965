"""What the timetable must keep, and what it should: hours, meal, pauses, gaps."""

from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from jury_desk.domain.preparation.timetable import DayHours
from jury_desk.gui.forms.ui_timetable_wishes import Ui_TimetableWishes
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import set_role
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import TypedField, read_minutes, told_hour
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.timetable.timetable_blocks import hours_of
from jury_desk.gui.preparation.timetable.timetable_dialogs import hour_or_none
from jury_desk.gui.preparation.timetable.timetable_words import length, long_day

_ABREAST = 110
"""From this many units of 8 px in width on, the cards stand side by side."""
_MOST_A_DAY = 20
_LONGEST_STEP = 60
_DAY = 24 * 60


class WishesPane(QWidget):
    """Every field is recorded when it is left, as one act."""

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = Ui_TimetableWishes()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self._ui
        self._fields: dict[str, TypedField] = {
            "meal_from": ui.mealfrom_edit,
            "meal_until": ui.mealuntil_edit,
            "meal_minutes": ui.meal_edit,
            "step": ui.step_edit,
            "between": ui.between_edit,
            "pause_after": ui.after_edit,
            "pause_minutes": ui.pause_edit,
            "candidate_gap": ui.gap_edit,
            "passages_a_day": ui.perday_edit,
        }
        self._days: dict[dt.date, tuple[QWidget, QLabel, TypedField, TypedField]] = {}
        self._set_up()
        Spacing(self)
        theme().changed.connect(self._fit)

    def show_state(self) -> None:
        """Show the desk's wishes; what is being typed stays."""
        state, ui = self._desk.state, self._ui
        for name, field in self._fields.items():
            field.set_value(getattr(state.wishes, name))
            field.setReadOnly(not self._desk.editable)
        ui.overlap_check.setChecked(state.wishes.overlap_preparation)
        ui.overlap_check.setEnabled(self._desk.editable)
        for day in [day for day in self._days if day not in state.card.days]:
            self._days.pop(day)[0].deleteLater()
        for day in state.card.days:
            if day not in self._days:
                self._days[day] = self._row(day)
            hours = hours_of(state, day)
            _, label, start, end = self._days[day]
            label.setText(long_day(day))
            start.set_value(hours.start)
            end.set_value(hours.end)
            for field in (start, end):
                field.setReadOnly(not self._desk.editable)

    def flush(self) -> None:
        """Hand over what is typed and not yet recorded."""
        rows = [field for _, _, *fields in self._days.values() for field in fields]
        for field in (*self._fields.values(), *rows):
            field.flush()

    def take_keyboard(self, wish: str = "") -> None:
        """Give the keyboard to a wish's field, by the wish's name; to the first one by default."""
        first = next(iter(self._days.values()), None)
        hours = first[2] if first else self._ui.step_edit
        field = self._fields.get(wish, hours)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ui.wishes_area.ensureWidgetVisible(field)

    def _set_up(self) -> None:
        ui = self._ui
        for name in ("meal_from", "meal_until"):
            self._fields[name].take(hour_or_none, told_hour)
        for name in ("meal_minutes", "between", "pause_after", "pause_minutes", "candidate_gap"):
            self._fields[name].take(_minutes, length)
        self._fields["step"].take(_step, length)
        self._fields["passages_a_day"].take(_count, str)
        for name, field in self._fields.items():
            field.entered.connect(lambda value, name=name: self._change(**{name: value}))
        ui.overlap_check.clicked.connect(lambda on: self._change(overlap_preparation=on))

    def _row(self, day: dt.date) -> tuple[QWidget, QLabel, TypedField, TypedField]:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().tokens.unit * 2)
        label = QLabel(row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        dash = QLabel("–", row)
        set_role(dash, "muted")
        start, end = TypedField(row), TypedField(row)
        for field, name in ((start, "start"), (end, "end")):
            field.take(hour_or_none, told_hour)
            field.entered.connect(lambda value, name=name: self._change_hours(day, **{name: value}))
        line.addWidget(label, 3)
        line.addWidget(start, 2)
        line.addWidget(dash)
        line.addWidget(end, 2)
        self._ui.hours_rows.addWidget(row)
        self._name_row(day, start, end)
        return row, label, start, end

    def _name_row(self, day: dt.date, start: TypedField, end: TypedField) -> None:
        start.setAccessibleName(self.tr("{day} begins at").format(day=long_day(day)))
        end.setAccessibleName(self.tr("{day} ends at").format(day=long_day(day)))

    def _change(self, **values: Any) -> None:
        service = self._desk.service
        self._desk.act(lambda: service.put(replace(service.state.wishes, **values)))

    def _change_hours(self, day: dt.date, **values: int) -> None:
        service, shown = self._desk.service, hours_of(self._desk.state, day)
        if replace_or_none(shown, **values) is None:
            self.show_state()  # a day ends after it begins: the field goes back
            return

        def act() -> None:
            state = service.state
            changed = replace_or_none(hours_of(state, day), **values)
            if changed is not None:
                others = [hours for hours in state.wishes.days if hours.day != day]
                days = tuple(sorted((*others, changed), key=lambda hours: hours.day))
                service.put(replace(state.wishes, days=days))

        self._desk.act(act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        abreast = self.width() >= theme().tokens.unit * _ABREAST
        way = QBoxLayout.Direction.LeftToRight if abreast else QBoxLayout.Direction.TopToBottom
        if self._ui.cards_row.direction() != way:
            self._ui.cards_row.setDirection(way)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            for day, (_, label, start, end) in self._days.items():
                label.setText(long_day(day))
                self._name_row(day, start, end)
        super().changeEvent(event)


def replace_or_none(hours: DayHours, **values: int) -> DayHours | None:
    """The hours changed; None where the day would end before it begins."""
    try:
        return replace(hours, **values)
    except ValueError:
        return None


def _minutes(text: str) -> int:
    found = read_minutes(text)
    if found > _DAY:
        raise ValueError(text)
    return found


def _step(text: str) -> int:
    found = read_minutes(text)
    if not 1 <= found <= _LONGEST_STEP:
        raise ValueError(text)
    return found


def _count(text: str) -> int:
    found = int(text.strip() or "0")
    if not 0 <= found <= _MOST_A_DAY:
        raise ValueError(text)
    return found
