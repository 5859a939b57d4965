"""The phases of an assessment one by one: what each is, how long, its name and its language."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from jury_desk.domain.preparation.timetable import AssessmentTiming, PhaseTiming
from jury_desk.domain.preparation.timings import ORDER
from jury_desk.domain.sheet import storable
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_timetable_phases import Ui_TimetablePhases
from jury_desk.gui.grids.grid_words import GridWords
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.styles import set_role
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import TypedField, read_minutes
from jury_desk.gui.preparation.timetable.timetable_words import TimetableWords, length

LONGEST_LABEL = 80
_LONGEST = 24 * 60
_MOST_PHASES = 20
_KIND_UNITS, _MINUTES_UNITS, _NAME_UNITS = 18, 10, 27


class PhasesDialog(CardDialog):
    """`chosen` brings the fields of the timing that it changes, by their names."""

    chosen = Signal(object)

    def __init__(self, timing: AssessmentTiming, parent: QWidget | None = None) -> None:
        """`timing` is the one in force."""
        body = QWidget()
        self._ui = Ui_TimetablePhases()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._timing = timing
        self._rows: list[PhaseRow] = []
        self._each: PhaseRow | None = None
        super().__init__(body, parent, width=880)
        self._body = body
        dress(self._ui.add_button, "plus", "accent")
        self._ui.add_button.clicked.connect(self._add)
        click_on_enter(self._ui.add_button)
        for phase in timing.phases:
            self._put(phase)
        if timing.subject == "team" and timing.each_minutes:
            self._each = PhaseRow(body, each=True)
            self._each.show_phase(
                PhaseTiming(
                    kind="questions",
                    minutes=timing.each_minutes,
                    label=timing.each_label,
                    language=timing.each_language,
                )
            )
            self._ui.phase_rows.addWidget(self._each)
        self.retranslate()
        first = self._rows[0] if self._rows else self._each
        (first.name_edit if first else self._ui.add_button).setFocus()

    def act(self) -> None:
        for row in (*self._rows, *([self._each] if self._each else [])):
            if not row.minutes:
                self.set_message(self.tr("Give each phase its minutes, or take it away."))
                row.minutes_edit.setFocus()
                return
        phases = sorted((row.phase for row in self._rows), key=lambda p: ORDER.index(p.kind))
        values: dict[str, Any] = {"phases": tuple(phases)}
        if self._each is not None:
            each = self._each.phase
            values |= {
                "each_minutes": each.minutes,
                "each_label": each.label,
                "each_language": each.language,
            }
        self.chosen.emit(values)
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("The phases, one by one"))
        self.accept_button.setText(self.tr("Keep"))
        self.refuse_button.setText(self.tr("Cancel"))

    def _put(self, phase: PhaseTiming) -> PhaseRow:
        row = PhaseRow(self._body)
        row.show_phase(phase)
        row.removed.connect(lambda: self._remove(row))
        self._ui.phase_rows.insertWidget(len(self._rows), row)
        self._rows.append(row)
        self._number()
        return row

    def _add(self) -> None:
        kind = self._rows[-1].phase.kind if self._rows else ORDER[0]
        row = self._put(PhaseTiming(kind=kind, minutes=0))
        self.fit()
        row.kind_choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, row: PhaseRow) -> None:
        at = self._rows.index(row)
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._number()
        following = self._rows[min(at, len(self._rows) - 1)] if self._rows else None
        (following.name_edit if following else self._ui.add_button).setFocus()
        self.fit()

    def _number(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.set_number(number)
        self._ui.add_button.setEnabled(len(self._rows) < _MOST_PHASES)


class PhaseRow(QFrame):
    """One phase; with `each`, the questions to each member of a team. `removed` takes it away."""

    removed = Signal()

    def __init__(self, parent: QWidget, *, each: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "facts")
        self._each, self._number = each, 0
        self._held = PhaseTiming(kind="questions", minutes=0)
        self._words, self._languages = TimetableWords(self), GridWords(self)
        self._names: dict[str, QLabel] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 12, 8, 12)
        line.setSpacing(8)
        fields = FlowLine(self)
        line.addWidget(fields, 1)
        self.kind_choice = ChoiceField(fields)
        self.minutes_edit = TypedField(fields)
        self.name_edit = QLineEdit(fields)
        self.language_choice = ChoiceField(fields)
        self.remove_button = QToolButton(self)
        for name, field in self._fields():
            self._add_field(fields, name, field)
        self.minutes_edit.take(_minutes, lambda minutes: length(minutes) if minutes else "")
        self.minutes_edit.setPlaceholderText("–")
        self.name_edit.setMaxLength(LONGEST_LABEL)
        self.kind_choice.setEnabled(not each)
        set_role(self.remove_button, "quiet")
        dress(self.remove_button, "trash", "muted")
        self.remove_button.clicked.connect(self.removed)
        place = self.remove_button.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self.remove_button.setSizePolicy(place)
        self.remove_button.setVisible(not each)
        click_on_enter(self.remove_button)
        line.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignBottom)
        theme().changed.connect(self._fit)
        self._retranslate()
        self._fit()

    @property
    def minutes(self) -> int:
        """The minutes as typed; 0 where they cannot be read."""
        try:
            return _minutes(self.minutes_edit.text())
        except ValueError:
            return 0

    @property
    def phase(self) -> PhaseTiming:
        """The phase as it stands in the fields."""
        label = storable(" ".join(self.name_edit.text().split()))
        return replace(
            self._held,
            kind=self.kind_choice.value or self._held.kind,
            minutes=self.minutes,
            label=label or None,
            language=self.language_choice.value,
        )

    def show_phase(self, phase: PhaseTiming) -> None:
        """Show a phase in the fields."""
        self._held = phase
        self._retranslate()
        self.kind_choice.set_value(phase.kind)
        self.minutes_edit.set_value(phase.minutes)
        self.name_edit.setText(phase.label or "")
        self.name_edit.setCursorPosition(0)
        self.language_choice.set_value(phase.language)

    def set_number(self, number: int) -> None:
        """Which of the phases it is, from 1: what a screen reader tells them apart by."""
        self._number = number
        self._name_fields()

    def _fields(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            ("kind", self.kind_choice),
            ("minutes", self.minutes_edit),
            ("name", self.name_edit),
            ("language", self.language_choice),
        )

    def _add_field(self, parent: QWidget, name: str, field: QWidget) -> None:
        place = QWidget(parent)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = QLabel(place)
        set_role(label, "field")
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        self._names[name] = label

    def _retranslate(self) -> None:
        said = {
            "kind": self.tr("Phase"),
            "minutes": self.tr("Minutes"),
            "name": self.tr("Name"),
            "language": self.tr("Language"),
        }
        for name, label in self._names.items():
            label.setText(said[name])
        kinds = [(kind, self._words.phase(kind)) for kind in ORDER]
        each = [("questions", self.tr("To each"))]
        self.kind_choice.offer(each if self._each else kinds)
        offered = self._languages.languages()
        tag = self._held.language
        if tag is not None and tag not in offered:
            offered = {**offered, tag: tag}
        self.language_choice.offer([(None, self.tr("usual")), *offered.items()])
        self._name_fields()

    def _name_fields(self) -> None:
        for name, field in self._fields():
            told = self._names[name].text()
            field.setAccessibleName(f"{told}, {self._number}" if self._number else told)
        remove = self.tr("Take phase {number} away").format(number=self._number)
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setToolTip(remove)

    def _fit(self) -> None:
        unit = theme().tokens.unit
        self.kind_choice.setFixedWidth(unit * _KIND_UNITS)
        self.minutes_edit.setFixedWidth(unit * _MINUTES_UNITS)
        self.name_edit.setFixedWidth(unit * _NAME_UNITS)
        self.language_choice.setFixedWidth(unit * _KIND_UNITS)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _minutes(text: str) -> int:
    found = read_minutes(text) if text.strip(" –-") else 0
    if found > _LONGEST:
        raise ValueError(text)
    return found
