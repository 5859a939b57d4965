"""The timetable's dialogs: where a passage is to stand, who is absent, what a proposal changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.occupation import lengths
from jury_desk.domain.preparation.people import Absence, juror_order
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.seats import Seats
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_timetable_absence import Ui_TimetableAbsence
from jury_desk.gui.forms.ui_timetable_differences import Ui_TimetableDifferences
from jury_desk.gui.forms.ui_timetable_move import Ui_TimetableMove
from jury_desk.gui.kit.row_list import ROOT, Index
from jury_desk.gui.kit.styles import set_role
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import read_hour, told_hour
from jury_desk.gui.preparation.timetable.timetable_blocks import days_of, hours_of
from jury_desk.gui.preparation.timetable.timetable_bubble import worst
from jury_desk.gui.preparation.timetable.timetable_figures import Difference
from jury_desk.gui.preparation.timetable.timetable_hand import Consequences, Held, moved, within
from jury_desk.gui.preparation.timetable.timetable_words import TimetableWords, long_day, short_day

_WHOLE_DAY = 24 * 60


def hour_or_none(text: str) -> int:
    """An hour as people type it, in minutes. Raises ValueError for nothing, or for what is none."""
    found = read_hour(text)
    if found is None:
        raise ValueError(text)
    return found


class MoveDialog(CardDialog):
    """A passage's place by fields: `chosen` brings the passage where it is to stand."""

    chosen = Signal(object)

    def __init__(
        self,
        preparation: Preparation,
        grid: Grid,
        passage: PlannedPassage,
        consequences: Consequences,
        parent: QWidget | None = None,
    ) -> None:
        """`consequences` tells what a place would bring."""
        body = QWidget()
        self._ui = Ui_TimetableMove()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=600)
        self._body = body
        self._preparation, self._grid = preparation, grid
        self._passage, self._consequences = passage, consequences
        self._words = TimetableWords(self)
        self._seats = Seats(preparation)
        known = consequences(passage) if passage.placed else ()
        self._held = Held(
            passage, passage, 0, known=frozenset((found.code, found.other) for found in known)
        )
        self._fill()
        self.retranslate()
        self._ui.day_choice.setFocus()

    def act(self) -> None:
        self._ui.start_edit.flush()  # what is typed may be another hour than what is told
        if self._held.refused:
            self._ui.start_edit.setFocus()
            return
        if self._held.is_moved:
            self.chosen.emit(self._held.place)
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self._words.subject(self._preparation, self._passage))
        self._ui.move_label.setText(self._words.assessment(self._grid, self._passage.assessment))
        self.accept_button.setText(self.tr("Put it here"))
        self.refuse_button.setText(self.tr("Leave it"))
        self._ui.day_choice.offer([(day, long_day(day)) for day in days_of(self._preparation)])
        self._tell()

    def _fill(self) -> None:
        ui, preparation, passage = self._ui, self._preparation, self._passage
        days = days_of(preparation)
        ui.day_choice.offer([(day, long_day(day)) for day in days])
        ui.day_choice.set_value(passage.day or (days[0] if days else None))
        ui.panel_choice.offer([(one.id, one.label) for one in preparation.panels.values()])
        ui.room_choice.offer([(one.id, one.label) for one in preparation.rooms.values()])
        first = next(iter(preparation.panels), None)
        ui.panel_choice.set_value(passage.panel or first)
        panel = preparation.panels.get(ui.panel_choice.value or "")
        ui.room_choice.set_value(passage.room or (panel.room if panel else None))
        ui.start_edit.take(hour_or_none, told_hour)
        day = ui.day_choice.value
        opened = hours_of(preparation, day).start if day is not None else 0
        ui.start_edit.set_value(passage.start if passage.start is not None else opened)
        for choice in (ui.day_choice, ui.room_choice):
            choice.chosen.connect(lambda _: self._weigh())
        ui.panel_choice.chosen.connect(self._take_panel)
        ui.start_edit.entered.connect(lambda _: self._weigh())
        self._weigh()

    def _take_panel(self, panel: str) -> None:
        room = self._preparation.panels[panel].room
        if room is not None:
            self._ui.room_choice.set_value(room)
        self._weigh()

    def _weigh(self) -> None:
        """Work out what the place would bring."""
        ui, preparation, passage = self._ui, self._preparation, self._passage
        day, panel, start = ui.day_choice.value, ui.panel_choice.value, ui.start_edit.value
        if day is None or start is None:
            return
        start = within(preparation, passage, day, start)
        place = moved(preparation, self._seats, passage, "panels", panel or "", day, start)
        place = replace(place, room=ui.room_choice.value or place.room)
        found = () if place == passage else tuple(self._consequences(place))
        self._held = Held(passage, place, 0, found, self._held.known)
        ui.start_edit.set_value(start)
        self._tell()

    def _tell(self) -> None:
        held, ui = self._held, self._ui
        grave = worst([found.grave for found in held.findings])
        if not held.is_moved:
            verdict, tone = self.tr("It stands here already."), "muted"
        elif held.refused:
            verdict, tone = self.tr("It cannot be put here."), "error"
        elif grave is not None:
            verdict, tone = self.tr("It can be put here; look at this first."), "warning"
        else:
            verdict, tone = self.tr("It can be put here: nothing speaks against it."), "strong"
        ui.verdict_label.setText(verdict)
        set_role(ui.verdict_label, tone)
        ui.move_findings.show_findings(held.findings)
        ui.move_findings.setVisible(bool(held.findings))
        if self.isVisible():
            self.fit()


class AbsenceDialog(CardDialog):
    """Who is absent, when: `chosen` brings the juror's id and the Absence."""

    chosen = Signal(str, object)

    def __init__(
        self, preparation: Preparation, juror: str = "", parent: QWidget | None = None
    ) -> None:
        """`juror` is the one who is offered first."""
        body = QWidget()
        self._ui = Ui_TimetableAbsence()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=640)
        self._body = body
        self._preparation = preparation
        self._words = TimetableWords(self)
        ui = self._ui
        people = sorted(preparation.jurors.values(), key=juror_order)
        ui.juror_choice.offer([(one.id, f"{one.last_name} {one.first_name}") for one in people])
        ui.juror_choice.set_value(juror or (people[0].id if people else None))
        for field in (ui.from_edit, ui.until_edit):
            field.take(hour_or_none, told_hour)
            field.entered.connect(lambda _: self._tell())
        for choice in (ui.juror_choice, ui.away_choice):
            choice.chosen.connect(lambda _: self._tell())
        self.retranslate()
        ui.away_choice.set_value(preparation.card.days[0])
        ui.from_edit.set_value(0)
        ui.until_edit.set_value(_WHOLE_DAY)
        self._tell()
        ui.juror_choice.setFocus()

    def act(self) -> None:
        for field in (self._ui.from_edit, self._ui.until_edit):
            field.flush()
        absence = self._absence()
        if absence is not None:
            self.chosen.emit(self._ui.juror_choice.value, absence)
            self.accept()

    def retranslate(self) -> None:
        ui = self._ui
        ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("A juror is absent"))
        self.accept_button.setText(self.tr("Record and plan anew"))
        self.refuse_button.setText(self.tr("Cancel"))
        ui.away_choice.offer([(day, long_day(day)) for day in self._preparation.card.days])
        self._tell()

    def _absence(self) -> Absence | None:
        ui = self._ui
        day, start, end = ui.away_choice.value, ui.from_edit.value, ui.until_edit.value
        if ui.juror_choice.value is None or day is None or start is None or end is None:
            return None
        return Absence(day=day, start=start, end=end) if start < end else None

    def _tell(self) -> None:
        ui, absence = self._ui, self._absence()
        found = touched(self._preparation, ui.juror_choice.value or "", absence)
        ui.touched_title.setText(
            self.tr("%n passage(s) touched", "", len(found))
            if found
            else self.tr("No passage is touched.")
        )
        shown = [
            f"{told_hour((one.start or 0) + one.preparation)}  "
            f"{self._words.subject(self._preparation, one)}"
            for one in found[:8]
        ]
        if len(found) > len(shown):
            shown.append(self.tr("and %n more", "", len(found) - len(shown)))
        ui.touched_label.setText("\n".join(shown))
        ui.touched_label.setVisible(bool(shown))
        self.accept_button.setEnabled(absence is not None)
        wrong = absence is None and ui.from_edit.value is not None
        self.set_message(self.tr("The absence ends before it begins.") if wrong else "")
        if self.isVisible():
            self.fit()


def touched(preparation: Preparation, juror: str, absence: Absence | None) -> list[PlannedPassage]:
    """The passages for which a juror would sit while absent, by hour."""
    if absence is None:
        return []
    overlap, found = preparation.wishes.overlap_preparation, []
    for passage in preparation.passages.values():
        if passage.day != absence.day or passage.start is None or juror not in passage.jurors:
            continue
        times = lengths(passage.phases, overlap)
        if passage.start + times.heard < absence.end and absence.start < passage.start + times.end:
            found.append(passage)
    return sorted(found, key=lambda passage: passage.start or 0)


class DifferencesModel(QAbstractTableModel):
    """Who moves, from where, to where."""

    def __init__(
        self,
        preparation: Preparation,
        grid: Grid,
        found: Sequence[Difference],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preparation, self._grid, self._found = preparation, grid, tuple(found)
        self._words = TimetableWords(self)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        one = self._found[index.row()]
        return (
            self._words.subject(self._preparation, one.passage),
            self._words.assessment_short(self._grid, one.passage.assessment),
            self._told(one.before, moves=one.moves),
            self._told(one.after, moves=one.moves),
        )[index.column()]

    def headerData(
        self, section: int, across: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if across != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Candidate"), self.tr("Assessment"), self.tr("Before"), self.tr("After")
        )[section]  # fmt: skip

    def _told(self, passage: PlannedPassage | None, *, moves: bool) -> str:
        """Where a passage stands, or who sits where that is all that changes."""
        if passage is None or passage.day is None:
            return self.tr("not placed")
        place = self._words.place(self._preparation, passage)
        if not moves:
            people = self._preparation.jurors
            place = ", ".join(people[one].last_name for one in passage.jurors if one in people)
        when = f"{short_day(passage.day)} {told_hour((passage.start or 0) + passage.preparation)}"
        return f"{when}\n{place}" if place else when


class DifferencesDialog(CardDialog):
    """What a proposal changes, before it is taken."""

    def __init__(
        self,
        preparation: Preparation,
        grid: Grid,
        found: Sequence[Difference],
        parent: QWidget | None = None,
    ) -> None:
        body = QWidget()
        self._ui = Ui_TimetableDifferences()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=960)
        self._body, self._count = body, len(found)
        self.model = DifferencesModel(preparation, grid, found, self)
        table: QTableView = self._ui.differences_table
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setCornerButtonEnabled(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.refuse_button.hide()
        self.retranslate()
        table.setFocus()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("What the proposal changes"))
        self._ui.differences_label.setText(
            self.tr("%n passage(s) are not as they are now.", "", self._count)
        )
        self.accept_button.setText(self.tr("Close"))

    def fit(self) -> None:
        tokens, table = theme().tokens, self._ui.differences_table
        head, row = round(tokens.target * 0.8), round(tokens.text_px * 2.8 + tokens.unit * 1.5)
        table.verticalHeader().setDefaultSectionSize(row)
        table.horizontalHeader().setFixedHeight(head)
        room = self.screen().availableGeometry().height() // 2
        table.setFixedHeight(max(head + row, min(head + row * self._count + 4, room)))
        super().fit()
