"""The list of teams: members go from one to another by keyboard and by dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from jury_desk.gui.kit.row_list import Index, RowList
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.candidates.teams_delegate import TeamsDelegate
from jury_desk.gui.preparation.candidates.teams_model import MEMBERS, TeamRow, TeamsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.preparation import Preparation

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECT = QItemSelectionModel.SelectionFlag


class TeamsView(RowList):
    """`moved` brings candidates, the team they go to ("" for none) and the place in it (-1: last);
    `shown` the row in hand, `entered` a row on which Enter was pressed.
    """

    moved = Signal(object, str, int)
    shown = Signal(object)
    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.teams = TeamsModel(self)
        self._painter = TeamsDelegate(self.teams, theme())
        self._wanted: tuple[str, tuple[str, ...]] | None = None
        self.editable = True
        self.take(self.teams, self._painter)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.doubleClicked.connect(lambda _: self._enter())
        theme().changed.connect(self.renew)

    @property
    def current(self) -> TeamRow | None:
        """The row in hand."""
        at = self.currentIndex().row()
        return self.teams.rows[at] if 0 <= at < len(self.teams.rows) else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """The candidates selected, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        found = (self.teams.rows[row].candidate for row in rows)
        return tuple(dict.fromkeys(one for one in found if one))

    def show_state(self, preparation: Preparation, grid: Grid) -> None:
        """List a state; the row in hand stays, or is where its candidate went."""
        current, at, chosen = self.current, self.currentIndex().row(), self.chosen
        if not self.teams.show(preparation, grid):
            return
        if self._wanted is not None:
            team, chosen = self._wanted
            first = chosen[0] if chosen else ""
            place = self.teams.place_of(team, first)
            self._wanted = None
        elif current is not None:
            place = self.teams.place_of(current.team, current.candidate)
            if place < 0 and current.candidate:
                place = self.teams.place_of_candidate(current.candidate)
        else:
            place = 0
        if place < 0:
            place = min(max(at, 0), len(self.teams.rows) - 1)
        self._go_to(place, chosen)

    def go_to(self, place: int) -> None:
        """Take a row in hand."""
        if place >= 0:
            self._go_to(place, ())

    def will_show(self, team: str, candidates: Sequence[str]) -> None:
        """Have the candidates in hand where they are shown next, in that team."""
        self._wanted = (team, tuple(candidates))

    def renew(self) -> None:
        """Lay the rows out again."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def move_by(self, step: int) -> None:
        """Send the candidates selected to the next team, or the one before; after the last one
        come those without a team.
        """
        current, chosen = self.current, self.chosen
        if not self.editable or current is None or not chosen:
            return
        teams = [row.team for row in self.teams.rows if row.is_heading and row.team]
        teams.append("")
        at = teams.index(current.team) + step
        if 0 <= at < len(teams):
            self.send(chosen, teams[at])

    def send(self, candidates: Sequence[str], team: str, at: int = -1) -> None:
        """Ask that candidates go into a team, "" for none."""
        if self.editable and candidates:
            self.will_show(team, candidates)
            self.moved.emit(tuple(candidates), team, at)

    def _go_to(self, place: int, chosen: Sequence[str]) -> None:
        index = self.teams.index(place)
        self.setCurrentIndex(index)
        selection = self.selectionModel()
        row = self.teams.rows[place] if 0 <= place < len(self.teams.rows) else None
        for at, other in enumerate(self.teams.rows):
            same = row is not None and other.team == row.team and other.candidate in chosen
            if same and other.candidate:
                selection.select(self.teams.index(at), _SELECT.Select)
        self.scrollTo(index)

    def _enter(self) -> None:
        if self.current is not None:
            self.entered.emit(self.current)

    # --- Qt's events ----------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.shown.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in _ENTER:
            self._enter()
        elif event.text().strip() and not event.modifiers():
            event.ignore()  # letters are acts of the page, never a search of Qt's own
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.editable and event.mimeData().hasFormat(MEMBERS):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not self.editable or not index.isValid() or not event.mimeData().hasFormat(MEMBERS):
            self._show_drop(-1)
            event.ignore()
            return
        self._show_drop(index.row())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(-1)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._show_drop(-1)
        if not index.isValid() or not event.mimeData().hasFormat(MEMBERS):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        ids = event.mimeData().data(MEMBERS).toStdString().split("\n")
        row = self.teams.rows[index.row()]
        at = -1
        if row.candidate and row.team:
            at = index.row() - self.teams.place_of(row.team, "") - 1
        self.send([one for one in ids if one], row.team, at)

    def _show_drop(self, place: int) -> None:
        if place != self._painter.drop:
            self._painter.drop = place
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.teams.rows:
            self.go_to(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._painter.focused = False
        self.viewport().update()
