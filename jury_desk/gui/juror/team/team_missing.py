"""What a team's write-up still lacks: by member, as a list to go through."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from PySide6.QtGui import QFont

from jury_desk.domain.sheet import Phase
from jury_desk.gui.juror.team.matrix_model import MatrixModel
from jury_desk.gui.juror.team.team_marks import Cell
from jury_desk.gui.juror.team.team_session import TeamSession
from jury_desk.gui.kit.row_list import ROOT, Index


@dataclass(frozen=True)
class MissingCell:
    """A cell without a level, or (`justify`) without its justification; a heading has no cell."""

    text: str
    cell: Cell | None = None
    justify: bool = False


def missing_of(session: TeamSession) -> tuple[tuple[Cell, bool], ...]:
    """The cells where something is missing, in reading order; True where it is the justification.

    While marking live only levels are missing: a justification has its time at write-up.
    """
    marks = session.marks
    gaps = set(marks.gaps())
    unjustified = set(marks.to_justify()) if session.phase is Phase.WRITE_UP else set()
    unjustified = {cell for cell in unjustified if marks.can_change(*cell)}
    places = {item.id: place for place, item in enumerate(marks.offered)}
    columns = {who: place for place, who in enumerate((None, *marks.members))}
    found = [(cell, False) for cell in gaps] + [(cell, True) for cell in unjustified]
    return tuple(sorted(found, key=lambda one: (places[one[0][1]], columns[one[0][0]])))


class TeamMissingModel(QAbstractListModel):
    """The list of what is missing, in words: the team's first, then each member's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[MissingCell] = []

    @property
    def count(self) -> int:
        """How much is missing, headings not counted."""
        return sum(entry.cell is not None for entry in self.entries)

    def show_session(self, session: TeamSession | None, rows: MatrixModel) -> None:
        """Take what a session lacks now."""
        found = missing_of(session) if session else ()
        entries: list[MissingCell] = []
        for column, subject in enumerate(rows.subjects):
            own = [(cell, justify) for cell, justify in found if cell[0] == subject]
            if own:
                entries.append(MissingCell(f"{rows.column_name(column)} · {len(own)}"))
                entries += [MissingCell(self._text(rows, *one), *one) for one in own]
        if entries != self.entries:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.entries[index.row()].cell is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QFont | None:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.FontRole and entry.cell is None:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _text(self, rows: MatrixModel, cell: Cell, justify: bool) -> str:
        row = rows.criterion_row(rows.place_of(cell[1]))
        what = self.tr("to justify") if justify else self.tr("no level")
        return f"{rows.name_of(row) if row else cell[1]} · {what}"
