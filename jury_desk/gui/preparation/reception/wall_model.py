"""The wall: a row a candidate, a column an assessment, a sign a sheet."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from jury_desk.domain.folding import folded
from jury_desk.domain.travel.standing import HERE, SETTLED
from jury_desk.gui.kit.row_list import ROOT, Index
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.gui.preparation.reception.reception_words import ReceptionWords
from jury_desk.gui.preparation.reception.wall_head import HEAD_LINES, told_apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.services.reception import Cell, Column, ReceptionState, Row


class Facet(StrEnum):
    """Which sheets a figure counts; pressed, the wall shows the candidates that have one."""

    EXPECTED = "expected"
    RECEIVED = "received"
    SIGNED_THERE = "signed-there"
    MISSING = "missing"
    TO_DECIDE = "to-decide"

    def holds(self, cell: Cell) -> bool:
        """Whether a sheet is one of these."""
        if self is Facet.RECEIVED:
            return cell.standing in HERE
        if self is Facet.SIGNED_THERE:
            return cell.standing == "signed-there"
        if self is Facet.MISSING:
            return cell.standing not in SETTLED
        if self is Facet.TO_DECIDE:
            return cell.standing in ("divergent", "revoked", "unknown-key")
        return True


class WallModel(QAbstractTableModel):
    """`rows` are those listed of `every`, `columns` the assessments, `titles` theirs, as short as
    they are told apart by; the first column is the candidate's name, the last what there is to do.
    """

    def __init__(self, words: ReceptionWords, parent: QObject) -> None:
        super().__init__(parent)
        self.words = words
        self.rows: tuple[Row, ...] = ()
        self.columns: tuple[Column, ...] = ()
        self.titles: tuple[str, ...] = ()
        self.every: tuple[Row, ...] = ()
        self._texts: dict[str, str] = {}
        self._facet = Facet.EXPECTED
        self._wanted: tuple[str, ...] = ()
        self._said: dict[str, str] = {}

    # --- what is listed -------------------------------------------------------------------------

    def show(self, state: ReceptionState) -> None:
        """List a state's candidates, those of the filter."""
        self.every = state.rows
        self._texts, self._said = {}, {}
        if state.columns != self.columns:
            self.beginResetModel()
            self.columns = state.columns
            self.titles = tuple(told_apart([isolated(one.title) for one in state.columns]))
            self.rows = self._narrowed()
            self.endResetModel()
        else:
            self._take(self._narrowed())

    def look_for(self, wanted: str) -> None:
        """List those whose names, jurors and states hold every word of `wanted`."""
        self._wanted = tuple(folded(wanted).split())
        self._take(self._narrowed())

    def narrow(self, facet: Facet) -> None:
        """List those who have a sheet of a facet."""
        self._facet = facet
        self._take(self._narrowed())

    @property
    def facet(self) -> Facet:
        """The facet in force."""
        return self._facet

    def place_of(self, candidate: str) -> int:
        """A candidate's row; -1 where it is not listed."""
        return next((at for at, row in enumerate(self.rows) if row.candidate == candidate), -1)

    def cells(self, row: int, column: int) -> tuple[Cell, ...]:
        """The sheets of a place on the wall; none where nobody is examined."""
        if 0 < column <= len(self.columns) and 0 <= row < len(self.rows):
            return self.rows[row].cells.get(self.columns[column - 1].assessment, ())
        return ()

    def is_held(self, row: int, column: int) -> bool:
        """Whether the candidate holds that bloc already."""
        return self.columns[column - 1].bloc in self.rows[row].held

    def to_do(self, row: Row) -> str:
        """What there is to do for a candidate, said once and kept."""
        found = self._said.get(row.candidate)
        if found is None:
            found = self._said[row.candidate] = self.words.calls(row)
        return found

    def retell(self) -> None:
        """Another language: nothing that was said stays."""
        self._said, self._texts = {}, {}
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def _take(self, rows: tuple[Row, ...]) -> None:
        before = [row.candidate for row in self.rows]
        if before == [row.candidate for row in rows]:
            self.rows = rows
            if rows:
                last = self.index(len(rows) - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _narrowed(self) -> tuple[Row, ...]:
        return tuple(row for row in self.every if self._fits(row))

    def _fits(self, row: Row) -> bool:
        if self._facet is not Facet.EXPECTED:
            every = (cell for cells in row.cells.values() for cell in cells)
            if not any(self._facet.holds(cell) for cell in every):
                return False
        text = self._text(row) if self._wanted else ""
        return all(word in text for word in self._wanted)

    def _text(self, row: Row) -> str:
        found = self._texts.get(row.candidate)
        if found is None:
            parts = [row.name, row.number, self.to_do(row)]
            for cells in row.cells.values():
                parts += [f"{cell.juror_name} {self.words.standing(cell)}" for cell in cells]
            found = self._texts[row.candidate] = folded(" ".join(parts))
        return found

    # --- Qt's model -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        roles = Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.AccessibleTextRole):
            return self._told(index.row(), index.column())
        if role == roles.ToolTipRole:
            return self._told(index.row(), index.column()) or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        roles = Qt.ItemDataRole
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == roles.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole):
            return " · ".join(self._head(section))
        if role == HEAD_LINES:
            titles = self.titles[section - 1 : section] if section else ()
            return (self._head(section)[0], *titles)
        return None

    def _head(self, section: int) -> tuple[str, ...]:
        if section == 0:
            return (self.tr("Candidate"),)
        if section > len(self.columns):
            return (self.tr("To do"),)
        column = self.columns[section - 1]
        return isolated(column.bloc_label), isolated(column.title)

    def _told(self, row: int, column: int) -> str:
        one: Row = self.rows[row]
        if column == 0:
            return ", ".join(part for part in (isolated(one.name), isolated(one.number)) if part)
        if column > len(self.columns):
            return self.to_do(one)
        cells: Sequence[Cell] = self.cells(row, column)
        if cells:
            return self.words.cells(tuple(cells))
        return self.tr("held already") if self.is_held(row, column) else ""
