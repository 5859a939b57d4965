"""How each assessment stands in the timetable: its phases and minutes, for whom, before whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from jury_desk.domain.grid import Assessment, Bloc, PhaseKind
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import AssessmentTiming, PhaseTiming
from jury_desk.domain.preparation.timings import ORDER
from jury_desk.gui.forms.ui_timetable_durations import Ui_TimetableDurations
from jury_desk.gui.forms.ui_timetable_timing import Ui_TimetableTiming
from jury_desk.gui.grids.choice_dialog import Asked, ChecksDialog
from jury_desk.gui.grids.grid_words import GridWords
from jury_desk.gui.kit.check_list import Check
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import set_role
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import TypedField, read_minutes
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.timetable.timetable_phases import PhasesDialog
from jury_desk.gui.preparation.timetable.timetable_words import TimetableWords, length

_EACH = "each"
_FIELD_UNITS = 13
_LONGEST = 24 * 60


class DurationsPane(QWidget):
    """A card for each assessment of the grid; every field is recorded when it is left."""

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = Ui_TimetableDurations()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        Spacing(self)
        self._cards: dict[str, TimingCard] = {}
        for bloc in desk.grid.blocs:
            for assessment in bloc.assessments:
                card = TimingCard(desk, bloc, assessment, self)
                card.changed.connect(self._change)
                self._cards[assessment.id] = card
                self._ui.durations_rows.addWidget(card)

    def show_state(self) -> None:
        """Show the desk's timings; what is being typed stays."""
        for card in self._cards.values():
            card.show_state()

    def flush(self) -> None:
        """Hand over what is typed and not yet recorded."""
        for card in self._cards.values():
            card.flush()

    def take_keyboard(self, assessment: str = "") -> None:
        """Give the keyboard to an assessment's card, the first one by default."""
        card = self._cards.get(assessment) or next(iter(self._cards.values()), None)
        if card is not None:
            self._ui.durations_area.ensureWidgetVisible(card)
            card.take_keyboard()

    def _change(
        self, assessment: str, changed: Callable[[AssessmentTiming], AssessmentTiming]
    ) -> None:
        service = self._desk.service
        self._desk.act(lambda: service.put(changed(timing_of(service.state, assessment))))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        super().changeEvent(event)


class TimingCard(QFrame):
    """One assessment. `changed` brings its id and what makes the new timing of the old one."""

    changed = Signal(str, object)

    def __init__(
        self,
        desk: PreparationDesk,
        bloc: Bloc,
        assessment: Assessment,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._bloc, self._assessment = desk, bloc, assessment
        self._words = TimetableWords(self)
        self._ui = Ui_TimetableTiming()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._names: dict[str, QLabel] = {}
        self._fields: dict[str, TypedField] = {}
        for kind in (*ORDER, _EACH):
            self._add_field(kind)
        Spacing(self)
        ui = self._ui
        ui.planned_check.clicked.connect(lambda on: self._put(planned=on))
        ui.team_check.clicked.connect(lambda on: self._put(subject="team" if on else "candidate"))
        ui.phases_button.clicked.connect(self._ask_phases)
        ui.panels_button.clicked.connect(lambda: self._choose("panels"))
        ui.rooms_button.clicked.connect(lambda: self._choose("rooms"))
        theme().changed.connect(self._fit)
        self._retranslate()
        self._fit()

    @property
    def timing(self) -> AssessmentTiming:
        """As the desk has it."""
        return timing_of(self._desk.state, self._assessment.id)

    def show_state(self) -> None:
        """Show the timing as it stands."""
        ui, timing, editable = self._ui, self.timing, self._desk.editable
        lengths: dict[str, int] = {}
        for phase in timing.phases:
            lengths[phase.kind] = lengths.get(phase.kind, 0) + phase.minutes
        count = Counter(phase.kind for phase in timing.phases)
        for kind in ORDER:
            self._fields[kind].set_value(lengths.get(kind, 0))
            # The sum of several is shown here, and each changed in the dialog.
            several = count[kind] > 1
            told = self.tr("Several phases: change each of them by their names, below.")
            self._fields[kind].setReadOnly(several)
            self._fields[kind].setToolTip(told if several else "")
            self._fields[kind].setAccessibleDescription(told if several else "")
        self._fields[_EACH].set_value(timing.each_minutes)
        team = timing.subject == "team"
        self._names[_EACH].setVisible(team)
        self._fields[_EACH].setVisible(team)
        ui.planned_check.setChecked(timing.planned)
        ui.team_check.setChecked(team)
        for widget in (ui.planned_check, ui.team_check, *self._fields.values()):
            widget.setEnabled(editable)
        ui.lengths_widget.setVisible(timing.planned)
        ui.team_check.setVisible(timing.planned)
        whole = sum(lengths.values())
        total = self.tr("{time} in all").format(time=length(whole))
        if team and timing.each_minutes:
            total = self.tr("{time} and {each} for each member").format(
                time=length(whole), each=length(timing.each_minutes)
            )
        ui.total_label.setText(total if timing.planned else self.tr("Takes place elsewhere"))
        self._tell_allowed(timing)
        self._tell_phases(timing)

    def length_of(self, kind: str) -> TypedField:
        """The field of a kind's length."""
        return self._fields[kind]

    def flush(self) -> None:
        """Hand over what is typed and not yet recorded."""
        for field in self._fields.values():
            field.flush()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first length, or to the tick that plans it."""
        planned = self.timing.planned
        first = self._fields[ORDER[0]] if planned else self._ui.planned_check
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_field(self, kind: str) -> None:
        place = QWidget(self._ui.phases_widget)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = QLabel(place)
        set_role(name, "field")
        field = TypedField(place)
        field.take(_minutes, _told)
        field.setPlaceholderText("–")
        name.setBuddy(field)
        column.addWidget(name)
        column.addWidget(field)
        field.entered.connect(lambda value: self._enter(kind, value))
        self._names[kind], self._fields[kind] = name, field

    def _enter(self, kind: str, minutes: int) -> None:
        if kind == _EACH:
            self._put(each_minutes=minutes)
            return
        self.changed.emit(self._assessment.id, lambda timing: with_phase(timing, kind, minutes))

    def _put(self, **values: Any) -> None:
        self.changed.emit(self._assessment.id, lambda timing: replace(timing, **values))

    def _choose(self, what: str) -> None:
        """Choose the panels, or the rooms, that it may take."""
        state, timing = self._desk.state, self.timing
        offered = state.panels if what == "panels" else state.rooms
        chosen = timing.panels if what == "panels" else timing.rooms
        checks = [Check(one.id, one.label, one.id in chosen) for one in offered.values()]
        dialog = ChecksDialog(lambda: self._asked(what), checks, self)
        dialog.chosen.connect(lambda changed: self._take(what, changed))
        dialog.open()

    def _asked(self, what: str) -> Asked:
        title = self.tr("Panels for this assessment")
        if what == "rooms":
            title = self.tr("Rooms for this assessment")
        return Asked(title, self.tr("None ticked: any of them."), self.tr("Keep"))

    def _take(self, what: str, changed: dict[str, bool]) -> None:
        kept = [name for name in getattr(self.timing, what) if changed.get(name, True)]
        added = [name for name, on in changed.items() if on and name not in kept]
        self._put(**{what: (*kept, *added)})

    def _ask_phases(self) -> None:
        dialog = PhasesDialog(self.timing, self)
        dialog.chosen.connect(lambda values: self._put(**values))
        dialog.open()

    def _tell_phases(self, timing: AssessmentTiming) -> None:
        button, words = self._ui.phases_button, GridWords(self)
        named = [(phase.label, phase.language) for phase in timing.phases]
        if timing.subject == "team" and timing.each_minutes:
            named.append((timing.each_label, timing.each_language))
        said = [_named(label, words.language(tag) if tag else "") for label, tag in named]
        said = [text for text in said if text]
        button.setText(", ".join(said) or self.tr("Name the phases…"))
        button.setEnabled(self._desk.editable)

    def _tell_allowed(self, timing: AssessmentTiming) -> None:
        state, ui = self._desk.state, self._ui
        panels = [state.panels[name].label for name in timing.panels if name in state.panels]
        rooms = [state.rooms[name].label for name in timing.rooms if name in state.rooms]
        ui.panels_button.setText(", ".join(panels) or self.tr("Any panel"))
        ui.rooms_button.setText(", ".join(rooms) or self.tr("Any room"))
        for button in (ui.panels_button, ui.rooms_button):
            button.setEnabled(self._desk.editable)

    def _retranslate(self) -> None:
        ui = self._ui
        ui.timing_title.setText(self._words.assessment(self._desk.grid, self._assessment.id))
        ui.timing_note.setText(self._assessment.title)
        for kind in ORDER:
            self._name(kind, self._words.phase(kind))
        self._name(_EACH, self.tr("Questions to each"))

    def _name(self, kind: PhaseKind | str, told: str) -> None:
        self._names[kind].setText(told)
        title = self._ui.timing_title.text()
        self._fields[kind].setAccessibleName(f"{told}, {title}")

    def _fit(self) -> None:
        for field in self._fields.values():
            field.setFixedWidth(theme().tokens.unit * _FIELD_UNITS)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._retranslate()
            self.show_state()
        super().changeEvent(event)


def timing_of(preparation: Preparation, assessment: str) -> AssessmentTiming:
    """How an assessment stands in the timetable; elsewhere where nothing was said."""
    found = preparation.timings.get(assessment)
    return found if found is not None else AssessmentTiming(id=assessment, planned=False)


def with_phase(timing: AssessmentTiming, kind: str, minutes: int) -> AssessmentTiming:
    """The timing with that length of a phase, in its usual place; 0 takes the phase away. One that
    was there keeps its name.
    """
    phases = [phase for phase in timing.phases if phase.kind != kind]
    held = [phase for phase in timing.phases if phase.kind == kind]
    added = [
        replace(held[0], minutes=minutes) if held else PhaseTiming(kind=one, minutes=minutes)
        for one in ORDER
        if one == kind and minutes
    ]
    phases = sorted([*phases, *added], key=lambda phase: ORDER.index(phase.kind))
    return replace(timing, phases=tuple(phases))


def _named(label: str | None, language: str) -> str:
    """A phase's name and language in one: either, both, or neither."""
    return f"{label} ({language})" if label and language else label or language


def _told(minutes: int) -> str:
    return length(minutes) if minutes else ""


def _minutes(text: str) -> int:
    found = read_minutes(text) if text.strip(" –-") else 0
    if found > _LONGEST:
        raise ValueError(text)
    return found
