"""The plan itself: a day as a board or as a list, what lies beside it, and what is proposed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from jury_desk.domain.preparation import clashes, durations
from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.ids import new_id
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.forms.ui_timetable_plan import Ui_TimetablePlan
from jury_desk.gui.kit.failures import NoticeBar
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.timetable.timetable_acts import TimetableActs
from jury_desk.gui.preparation.timetable.timetable_blocks import By, day_board, days_of
from jury_desk.gui.preparation.timetable.timetable_board import TimetableBoard
from jury_desk.gui.preparation.timetable.timetable_days import DayButtons
from jury_desk.gui.preparation.timetable.timetable_empty import EmptyWords
from jury_desk.gui.preparation.timetable.timetable_hand import Hand
from jury_desk.gui.preparation.timetable.timetable_list import TimetableList
from jury_desk.gui.preparation.timetable.timetable_model import by_passage
from jury_desk.gui.preparation.timetable.timetable_proposal import ProposalDock
from jury_desk.gui.preparation.timetable.timetable_proposing import Proposing
from jury_desk.gui.preparation.timetable.timetable_side import TimetableSide

_SIDE_UNITS = 40
_WIDEST = 16_777_215
"""Qt's own: no limit."""
_NARROW = 112
"""Below this many units of 8 px in width the board has the page for itself."""


class TimetablePlan(QWidget):
    """Shows the desk's timetable, or a proposal instead of it while there is one."""

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ui = Ui_TimetablePlan()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        Spacing(self)
        ui = self._ui
        self.hand = Hand(self._consequences, self)
        self.board = TimetableBoard(desk.grid, self.hand, self)
        self.list = TimetableList(desk.grid, self)
        self.side = TimetableSide(desk.grid, self)
        self.notice = NoticeBar(self)
        self.dock = ProposalDock(self)
        self.days = DayButtons(ui.days_widget, ui.day_choice)
        self.acts = TimetableActs(desk, self)
        self.proposing = Proposing(desk, self.dock, self)
        self._empty_words = EmptyWords(self)
        self._views = QButtonGroup(self)
        self._by: By = "panels"
        self._findings: Mapping[str, tuple[Finding, ...]] = {}
        self._wanted: tuple[PlannedPassage, ...] = ()
        self._side_wished: bool | None = None
        ui.board_stack.addWidget(self.board)
        ui.board_stack.addWidget(self.list)
        ui.plan_line.addWidget(self.side)
        ui.dock_column.addWidget(self.notice)
        ui.dock_column.addWidget(self.dock)
        ui.room_edit.take(str.strip, str)
        self._dress()
        self._connect()
        theme().changed.connect(self._fit)
        self.board.retranslate()
        self._fit()

    # --- what is shown --------------------------------------------------------------------------

    @property
    def by_list(self) -> bool:
        """Whether the timetable is shown as a list."""
        return bool(self._ui.list_button.isChecked())

    @property
    def shown(self) -> tuple[PlannedPassage, ...]:
        """The passages on screen: a proposal's, else those that are needed as they stand, and
        those that nobody needs any longer but that still have their place.
        """
        return self.proposing.passages or self._wanted

    def show_state(self) -> None:
        """Show the desk's state."""
        desk = self._desk
        self.hand.put_back()
        self.notice.clear()
        self._findings = by_passage(desk.of_step(Step.TIMETABLE))
        wanted = durations.passages(desk.state, desk.grid)
        left = (desk.state.passages[name] for name in wanted.superfluous)
        self._wanted = (*wanted.passages, *(one for one in left if one.placed))
        self.proposing.follow_desk()
        self._show()

    def _show(self) -> None:
        desk = self._desk
        self.board.editable = desk.editable and not self.proposing.is_shown
        self.side.set_editable(self.board.editable)
        waiting = [one for one in self.shown if not one.placed]
        self.side.show_unplaced(desk.state, desk.grid, waiting)
        self._show_days()
        self._show_day()

    def _show_days(self) -> None:
        counts: dict[dt.date, int] = {}
        wrong: set[dt.date] = set()
        for passage in self.shown:
            if passage.day is not None:
                counts[passage.day] = counts.get(passage.day, 0) + 1
                if any(one.grave is Grave.REFUSED for one in self._told(passage.id)):
                    wrong.add(passage.day)
        days = sorted({*days_of(self._desk.state), *counts})
        self.days.show_days(days, counts, frozenset(wrong))
        self._fit()

    def _told(self, passage: str) -> tuple[Finding, ...]:
        return () if self.proposing.is_shown else self._findings.get(passage, ())

    def _show_day(self) -> None:
        state, day, ui = self._desk.state, self.days.day, self._ui
        findings = {} if self.proposing.is_shown else self._findings
        placed = [one for one in self.shown if one.placed]
        if day is not None:
            board = day_board(state, day, self._by, placed)
            self.board.show_day(state, board, findings, self.proposing.moved)
        if self.by_list:  # its rows take longer than the board
            self.list.show_passages(state, self.shown, findings)
        self._show_stack()
        for widget in (ui.lower_button, ui.higher_button):
            widget.setVisible(not self.by_list)
        self._show_passage()

    def _show_stack(self) -> None:
        """Show the board or the list, or what lacks before there is one."""
        ui, state = self._ui, self._desk.state
        begun = self.hand.held is not None or self.proposing.is_running
        lacking = self._empty_words.lacking(state, self.shown, begun=begun)
        current: QWidget = self.list if self.by_list else self.board
        ui.board_stack.setCurrentWidget(ui.empty_page if lacking else current)
        if lacking is None:
            return
        ui.empty_title.setText(lacking.title)
        ui.empty_text.setText(lacking.advice)
        needs_room = lacking.what == "room" and self._desk.editable
        ui.room_edit.setVisible(needs_room)
        ui.room_field_label.setVisible(needs_room)
        ui.empty_button.setVisible(lacking.what == "plan" and self._desk.editable)

    def _show_passage(self, passage: PlannedPassage | None = None) -> None:
        held = self.hand.held
        if held is not None:
            self.side.show_passage(self._desk.state, held.passage, (), held)
            return
        if passage is None:
            block = self.board.block
            passage = self.list.current if self.by_list else block.passage if block else None
        self.side.show_passage(self._desk.state, passage, self._told(passage.id) if passage else ())

    def _consequences(self, passage: PlannedPassage) -> tuple[Finding, ...]:
        return clashes.consequences(self._desk.state, self._desk.grid, passage)

    # --- where the keyboard goes ----------------------------------------------------------------

    @property
    def panes(self) -> list[tuple[QWidget, Callable[[], None]]]:
        """The parts of the plan, and what gives each the keyboard."""
        tab = Qt.FocusReason.TabFocusReason
        ui = self._ui
        found: list[tuple[QWidget, Callable[[], None]]] = [
            (ui.view_bar, lambda: ui.panels_button.setFocus(tab)),
            (ui.board_stack, self.take_keyboard),
        ]
        if self.side.isVisible():
            found.append((self.side, self.side.take_keyboard))
        if self._ui.board_stack.isHidden():
            del found[1]
        if self.dock.isVisible():
            found.append((self.dock, self.dock.take_keyboard))
        return found

    def take_keyboard(self) -> None:
        """Give the keyboard to the timetable, or to what comes before it."""
        ui, shown = self._ui, self._ui.board_stack.currentWidget()
        if shown is self.list:
            self.list.take_keyboard()
            return
        target: QWidget = self.board
        if shown is ui.empty_page:
            target = ui.panels_button
            for widget in (ui.room_edit, ui.empty_button):
                if widget.isVisibleTo(self):
                    target = widget
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, passage: str) -> None:
        """Show a passage on its day, with the keyboard on it."""
        found = next((one for one in self.shown if one.id == passage), None)
        if found is None:
            return
        if found.day is not None:
            self.days.go_to(found.day)
        self._show_board()
        if self.by_list:
            self.list.go_to(passage)
            self.list.take_keyboard()
        elif found.placed:
            self.board.go_to(passage)
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.go_to_unplaced()

    def go_to_unplaced(self) -> None:
        """Give the keyboard to what has no hour yet."""
        self._side_wished = True
        self._fit()
        self.side.unplaced.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_for(self) -> None:
        """Show the list, with the keyboard in its filter."""
        self._ui.list_button.setChecked(True)
        self._show_by(None)
        self.list.look_for()

    # --- what the person does -------------------------------------------------------------------

    def ask_absence(self) -> None:
        """Ask who is absent; the timetable is then made to hold again."""
        block, board = self.board.block, self.board.board
        juror = ""
        if block is not None and board is not None and board.by == "jurors":
            juror = board.columns[block.column].id
        self.acts.ask_absence(juror, self.proposing.repair)

    def _connect(self) -> None:
        ui, board = self._ui, self.board
        ui.panels_button.clicked.connect(lambda: self._show_by("panels"))
        ui.rooms_button.clicked.connect(lambda: self._show_by("rooms"))
        ui.jurors_button.clicked.connect(lambda: self._show_by("jurors"))
        ui.list_button.clicked.connect(lambda: self._show_by(None))
        ui.lower_button.clicked.connect(lambda: board.zoom_time(-1))
        ui.higher_button.clicked.connect(lambda: board.zoom_time(1))
        ui.side_button.clicked.connect(self._toggle_side)
        ui.empty_button.clicked.connect(self.proposing.make)
        ui.room_edit.entered.connect(self._add_room)
        self.days.chosen.connect(self._turn_to)
        board.chosen.connect(self._show_passage)
        board.turned.connect(self.days.turn)
        board.locked_held.connect(self.acts.tell_locked)
        self.list.chosen.connect(self._show_listed)
        parts: tuple[TimetableBoard | TimetableList | TimetableSide, ...]
        parts = (board, self.list, self.side)
        for part in parts:
            part.lock_wanted.connect(self.acts.lock)
            part.off_wanted.connect(self.acts.take_off)
            part.move_wanted.connect(self._move_by_fields)
        for place in (self.side, self.dock):
            place.finding_wanted.connect(self._desk.item_wanted)
        self._connect_unplaced()
        self.hand.changed.connect(self._show_passage)
        self.hand.dropped.connect(self._drop)
        self.hand.refused.connect(self.acts.tell_refused)
        self.proposing.changed.connect(self._show)
        self.proposing.left.connect(self.take_keyboard)
        for warned in (self.acts.warned, self.proposing.warned):
            warned.connect(lambda told: self.notice.show_notice(told, "warn"))

    def _connect_unplaced(self) -> None:
        unplaced = self.side.unplaced
        unplaced.taken.connect(self._take_onto_board)
        unplaced.shown.connect(self._show_passage)
        unplaced.dragged.connect(self._drag_onto_board)
        unplaced.pulled.connect(lambda place: self.board.drag_to(self._on_board(place)))
        unplaced.let_go.connect(lambda place: self.board.end_drag(self._on_board(place)))

    def _show_by(self, by: By | None) -> None:
        self.hand.put_back()
        if by is not None:
            self._by = by
        self._show_day()

    def _show_listed(self, passage: PlannedPassage | None) -> None:
        if self.by_list:
            self._show_passage(passage)

    def _turn_to(self, _: dt.date) -> None:
        self._show_day()
        self.board.carry_to_day()

    def _move_by_fields(self, passage: PlannedPassage | None) -> None:
        if passage is not None and self.board.editable:
            self.acts.ask_place(passage, self._consequences, self._drop)

    def _drop(self, passage: PlannedPassage) -> None:
        if passage.day is not None:
            self.days.go_to(passage.day)
        self.board.want(passage.id, None)
        self._desk.put(passage)

    def _take_onto_board(self, passage: PlannedPassage) -> None:
        """Hold an unplaced passage over the day, before the first panel that may hear it."""
        board = self.board.board
        if board is None or not self.board.editable:
            return
        if self.by_list:
            self._move_by_fields(passage)
            return
        timing = self._desk.state.timings.get(passage.assessment)
        allowed = timing.panels if timing and self._by == "panels" else ()
        names = [column.id for column in board.columns]
        column = next((names.index(name) for name in allowed if name in names), 0)
        self._show_board()
        self.hand.take(self._desk.state, passage, self._by, names, column)
        self._show_stack()
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hand.move_to(board.day, board.open[0], column)

    def _drag_onto_board(self, passage: PlannedPassage, place: QPointF) -> None:
        if not self.by_list:
            self.board.begin_drag(passage)
            self._show_stack()
            self.board.drag_to(self._on_board(place))

    def _on_board(self, place: QPointF) -> QPointF:
        return self.board.viewport().mapFromGlobal(place)

    def _add_room(self, label: str) -> None:
        if label:
            self._ui.room_edit.set_value("")
            self._desk.put(Room(id=new_id("room"), label=label))

    # --- look and Qt's events -------------------------------------------------------------------

    def _dress(self) -> None:
        ui = self._ui
        for button, name, ink in (
            (ui.empty_button, "calendar-event", "accent_text"),
            (ui.lower_button, "zoom-out", "text"),
            (ui.higher_button, "zoom-in", "text"),
            (ui.side_button, "list-details", "text"),
        ):
            dress(button, name, ink)
        for view in (ui.panels_button, ui.rooms_button, ui.jurors_button, ui.list_button):
            self._views.addButton(view)
        ui.panels_button.setChecked(True)

    def _show_board(self) -> None:
        """Fold what stands instead of the board."""
        if self._ui.board_stack.isHidden():
            self._side_wished = False
            self._fit()

    def _toggle_side(self) -> None:
        self._side_wished = not self.side.isVisible()
        self._fit()

    def _fit(self) -> None:
        """Where there is little room the board and what lies beside it take turns."""
        ui, unit = self._ui, theme().tokens.unit
        narrow = self.width() < unit * _NARROW
        shown = not narrow if self._side_wished is None else self._side_wished
        self.side.setVisible(shown)
        ui.board_stack.setVisible(not (narrow and shown))
        ui.side_button.setChecked(shown)
        if narrow:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(_WIDEST)
        else:
            self.side.setFixedWidth(unit * _SIDE_UNITS)
        others = (*self._views.buttons(), ui.lower_button, ui.higher_button, ui.side_button)
        taken = sum(one.sizeHint().width() + unit for one in others if not one.isHidden())
        self.days.fit(self.width() - taken - unit * 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.proposing.is_running:
            self.proposing.stop()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self.board.retranslate()
            self.days.retranslate()
            self._show_day()
        super().changeEvent(event)
