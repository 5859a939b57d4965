"""The matrix of a team: everything of its live marking, by keyboard or by mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from jury_desk.gui.juror.criteria_filter import CriteriaFilter
from jury_desk.gui.juror.criteria_view import Aid
from jury_desk.gui.juror.level_keys import level_of_key
from jury_desk.gui.juror.team.matrix_model import Notes
from jury_desk.gui.juror.team.matrix_surface import NO_COLUMN, MatrixSurface
from jury_desk.gui.juror.team.team_rows import MatrixCriterion
from jury_desk.gui.kit.announce import announce

if TYPE_CHECKING:
    from jury_desk.gui.juror.team.team_marks import Cell
    from jury_desk.gui.juror.team.team_session import TeamSession
    from jury_desk.gui.kit.row_list import Index
    from jury_desk.gui.kit.theme import Theme

_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
_ACROSS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AIDS = {aid.value: aid for aid in Aid}
_TAKE_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class MatrixView(MatrixSurface):
    """Shows a session. `current_changed` names the criterion and the member ("" for the team) in
    hand; `narrowed` tells that a filter came or went.
    """

    current_changed = Signal(str, str)
    gap_wanted = Signal()
    aid_wanted = Signal(Aid)
    narrowed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._moved_by_press = False

    # --- what is shown ----------------------------------------------------------------------------

    def show_session(self, session: TeamSession | None, cell: Cell | None = None) -> None:
        """Show another team from a cell on (else from the first); text typed before is sent to its
        own team first.
        """
        self.close_editor(focus=False)
        if self.session is not None:
            self.session.mark_given.disconnect(self._on_mark_given)
            self.session.mark_changed.disconnect(self._on_mark_changed)
            self.session.state_changed.disconnect(self._on_state_changed)
        self.session = session
        self.rows.show_session(session)
        self.narrowed.emit()
        self.delegate.start()
        self._lay_out_anew()
        self.verticalScrollBar().setValue(0)
        if session is None:
            self.current_changed.emit("", "")
            return
        session.mark_given.connect(self._on_mark_given)
        session.mark_changed.connect(self._on_mark_changed)
        session.state_changed.connect(self._on_state_changed)
        wanted = next(iter(session.marks.cells()), None) if cell is None else cell
        if wanted is not None:
            self._go_to(self.rows.place_of(wanted[1]), max(self.rows.column_of(wanted[0]), 0))

    def renew(self) -> None:
        """Take the theme again."""
        self.delegate.renew()
        self.editor.renew()
        self._lay_out_anew()
        self.show_current()

    def retell(self) -> None:
        """Say everything again in the language in force."""
        self.setAccessibleName(self.tr("Criteria and members of the team"))
        cell = self.current_cell
        self.show_session(self.session, cell)

    def show_notes(self, notes: Notes) -> None:
        """Show the private notes attached to criteria, each under its text."""
        for place in self.rows.show_notes(notes):
            self.row_height_changed(place)

    def flush(self) -> None:
        """Send what is typed."""
        self.editor.send()

    def go_to(
        self, subject: str | None, criterion: str, *, comment: bool = False, gap: bool = False
    ) -> None:
        """Take a cell in hand, in sight; open its comment where asked. `gap` has a screen reader
        say what it lacks.
        """
        place, column = self.rows.place_of(criterion), self.rows.column_of(subject)
        row = self.rows.criterion_row(place)
        if row is None or column < 0:
            return
        self._go_to(place, column)
        if gap:
            announce(self, self.rows.told_gap(row, column))
        if comment:
            self.open_editor()
        else:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_criterion(self, criterion: str) -> None:
        """Take the cell of a criterion in hand that lies in the column in hand, or the first that
        is to be marked.
        """
        row = self.rows.criterion_row(self.rows.place_of(criterion))
        if row is not None:
            own, column = self.rows.own_columns(row), self.delegate.current[1]
            kept = column if column in own or not own else own[0]
            self.go_to(self.rows.subjects[max(kept, 0)], criterion)

    def narrow(self, wanted: CriteriaFilter) -> None:
        """Show only the criteria that a filter finds now. A current one that it does not find gives
        way to the next that it finds, or to none.
        """
        place, column = self.delegate.current
        if self.rows.narrow(wanted):
            self._follow_filter()
        left = self.rows.places()
        if place not in left:
            following = [found for found in left if found > place]
            self._go_to((following or left or [-1])[0], max(column, 0))
        self.show_current()
        self.narrowed.emit()

    def _follow_filter(self) -> None:
        """A row in hand stays where it is on screen while others come or go."""
        place = self.delegate.current[0]
        top = self.top_of(place) if place >= 0 else 0
        self._measure(*range(len(self._heights)))
        if place >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.top_of(place) - top)
        self.viewport().update()

    def open_editor(self) -> None:
        """Open the comment of the cell in hand, or say why it takes none."""
        cell = self.current_cell
        if self.session is not None and cell and not self.session.marks.can_change(*cell):
            self._tell_closed()
        else:
            self.comment.open()

    def close_editor(self, *, focus: bool = True) -> None:
        """Close the comment, keeping its text."""
        self.comment.close(focus=focus)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks of the cell in hand; whether it asks anything."""
        row = self.current
        level = level_of_key(event, row.scale) if row is not None else None
        if row is not None and level is not None:
            self._set_level(row, level.id)
            return True
        return self._pressed(event)

    # --- keys and pointer -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            event.ignore()

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain == Qt.KeyboardModifier.ControlModifier:
            return self._to_end(key)
        if plain not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        if self._moved(key):
            return True
        if key in _TAKE_BACK:
            if self.current is not None:
                self._set_level(self.current, None)
        elif key in (Qt.Key.Key_C, *_ENTER):
            self.open_editor()
        elif key == Qt.Key.Key_G:
            self.gap_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.rows.filter.is_asked:
            self.narrow(CriteriaFilter())
        elif aid := _AIDS.get(event.text().casefold()):
            self.aid_wanted.emit(aid)
        else:
            return False
        return True

    def _moved(self, key: Qt.Key) -> bool:
        """Go from cell to cell; whether the key asks for that."""
        if key in _DOWN:
            self._step(_DOWN[key])
        elif key in _ACROSS:
            self._go_across(self.delegate.current[1] + _ACROSS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_across(0 if key == Qt.Key.Key_Home else len(self.rows.subjects) - 1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._page(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            return False
        return True

    def _to_end(self, key: Qt.Key) -> bool:
        """To the first cell or the last; whether the key, with Ctrl, asks for that."""
        places = self.rows.places()
        if key not in (Qt.Key.Key_Home, Qt.Key.Key_End) or not places:
            return False
        last = key == Qt.Key.Key_End
        self._go_to(places[-1 if last else 0], len(self.rows.subjects) - 1 if last else 0)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._moved_by_press = False
        place, column, target = self._under(event.position().toPoint())
        row = self.rows.criterion_row(place)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if target >= 0:
            self._set_level(row, row.scale.levels[target].id)
            return
        kept = self.delegate.current[1] if column == NO_COLUMN else column
        self._moved_by_press = (place, kept) != self.delegate.current
        top = self.top_of(place)
        self._go_to(place, kept, scroll=False)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.top_of(place) - top)  # it stays under the pointer
        self._scroll_to(self.top_of(place), self.top_of(place) + self._heights[place])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks tick nothing that the first has only just opened."""
        moved = self._moved_by_press
        place, _, target = self._under(event.position().toPoint())
        if target >= 0 and not moved:
            self.mousePressEvent(event)
        elif target < 0 and place == self.delegate.current[0]:
            self.open_editor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, column, target = self._under(event.position().toPoint())
        if target >= 0:
            self._hover((place, target, True))
        else:
            self._hover((place, column, False) if column >= 0 else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(False)

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:  # noqa: ARG002
        """Paint the rows again."""
        for place in range(top.row(), bottom.row() + 1):
            self._update_row(place)

    # --- acts -------------------------------------------------------------------------------------

    def _set_level(self, row: MatrixCriterion, level: str | None) -> None:
        cell, column = self.current_cell, self.delegate.current[1]
        if self.session is None or cell is None:
            return
        if not self.session.marks.can_change(*cell):
            self._tell_closed()
            return
        self.session.set_level(*cell, level)
        announce(self, self.rows.spoken(row, column))

    def _tell_closed(self) -> None:
        """A key asks something of a cell that takes nothing: the line above the targets, which says
        why, stands out until another cell is taken in hand; a screen reader says it.
        """
        told = self.delegate.why_closed()
        if told:
            self.delegate.insists = True
            self._update_row(self.delegate.current[0])
            announce(self, told)

    def _step(self, step: int) -> None:
        places, (place, column) = self.rows.places(), self.delegate.current
        if place in places:
            number = places.index(place) + step
            if 0 <= number < len(places):
                self._go_to(places[number], column, ahead=step > 0)
        elif places:
            self._go_to(places[0], 0)

    def _go_across(self, column: int) -> None:
        place = self.delegate.current[0]
        if place >= 0 and 0 <= column < len(self.rows.subjects):
            self._go_to(place, column)

    def _page(self, step: int) -> None:
        current, column = self.delegate.current
        if current < 0:
            return
        goal = self._tops[current] + step * round(self.viewport().height() * 0.8)
        ahead = [place for place in self.rows.places() if (place - current) * step > 0]
        if ahead:
            self._go_to(min(ahead, key=lambda place: abs(self._tops[place] - goal)), column)

    def _go_to(self, place: int, column: int, *, scroll: bool = True, ahead: bool = False) -> None:
        before = self.delegate.current
        if (place, column) != before:
            self.close_editor()
            self.delegate.current, self.delegate.insists = (place, column), False
            if place != before[0]:
                self._measure(before[0], place)
                for above in (before[0] - 1, place - 1):  # the line between goes too
                    self._update_row(above)
            for touched in {before[0], place}:
                self._update_row(touched)
            if self.rows.filter.is_asked and self.rows.narrow(self.rows.filter, place):
                self._follow_filter()
                self.narrowed.emit()
            self.head.update()
            self.head.say("")
            self._show_column()
            self.setCurrentIndex(self.rows.index(place, column + 1))
            cell = self.current_cell
            self.current_changed.emit(*(cell[1], cell[0] or "") if cell else ("", ""))
        if scroll:
            self.show_current(ahead=ahead)

    def _hover(self, hover: tuple[int, int, bool] | None) -> None:
        before = self.delegate.hover
        if hover != before:
            self.delegate.hover = hover
            for touched in (before, hover):
                if touched is not None:
                    self._update_row(touched[0])
            shape = Qt.CursorShape.PointingHandCursor if hover else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def _show_focus(self, focused: bool) -> None:
        self.delegate.focused = focused or self.editor.hasFocus()
        self._update_row(self.delegate.current[0])

    # --- what the session tells -------------------------------------------------------------------

    def _on_mark_given(self, criterion: str) -> None:
        """Paint the row now, before the disk's thread takes its share of the machine."""
        self._on_mark_changed(criterion)
        place = self.rows.place_of(criterion)
        if 0 <= place < len(self._heights) and not self.editor.isVisible():
            self.viewport().repaint(self._row_rect(place))

    def _on_mark_changed(self, criterion: str) -> None:
        place = self.rows.place_of(criterion)
        if self.rows.criterion_row(place) is None:
            return
        if place == self.delegate.editing:
            self.comment.take(criterion)
        self._measure(place)
        self.rows.mark_changed(criterion)

    def _on_state_changed(self) -> None:
        cell = self.current_cell
        if cell is None or self.session is None or not self.session.marks.can_change(*cell):
            self.close_editor()
        self._lay_out_anew()
