"""The lines of a list as they would be taken in."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from jury_desk.domain.preparation.finding import Grave
from jury_desk.domain.preparation.lists.list_import import LineState
from jury_desk.gui.kit.row_list import ROOT, Index
from jury_desk.gui.preparation.lists.list_import_words import ListWords, Note

if TYPE_CHECKING:
    from jury_desk.domain.preparation.lists.list_import import ListPreview, PreviewLine


class LineFacet(Enum):
    """What the lines may be narrowed to."""

    ALL = "all"
    LOOK = "look"
    NEW = "new"
    CHANGED = "changed"


def needs_look(line: PreviewLine) -> bool:
    """Whether a person should look at a line: a fault, a doubt, a question."""
    return line.question is not None or any(f.grave is not Grave.NOTE for f in line.faults)


def answers_to(line: PreviewLine, facet: LineFacet) -> bool:
    """Whether a line is of a facet."""
    if facet is LineFacet.LOOK:
        return needs_look(line)
    if facet is LineFacet.NEW:
        return line.state is LineState.NEW
    return facet is LineFacet.ALL or line.state is LineState.CHANGED


class LinesModel(QAbstractListModel):
    """The lines of a facet in the file's order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.words = ListWords(self)
        self.facet = LineFacet.ALL
        self.rows: list[PreviewLine] = []
        self.last_line = 0
        self._lines: tuple[PreviewLine, ...] = ()
        self._notes: dict[int, tuple[Note, ...]] = {}

    def show(self, preview: ListPreview) -> None:
        """List what a preview shows."""
        self._lines = preview.lines
        self.last_line = max((line.line for line in preview.lines), default=0)
        self._renew()

    def narrow(self, facet: LineFacet) -> None:
        """List the lines of a facet."""
        self.facet = facet
        self._renew()

    def count(self, facet: LineFacet) -> int:
        """How many lines are of a facet."""
        return sum(answers_to(line, facet) for line in self._lines)

    def notes(self, row: int) -> tuple[Note, ...]:
        """What there is to say of a row."""
        if row not in self._notes:
            self._notes[row] = tuple(self.words.notes(self.rows[row]))
        return self._notes[row]

    def forget(self) -> None:
        """Say everything anew: the language changed."""
        self._notes.clear()

    def row_of(self, line: int) -> int:
        """The row of a line of the file; -1 where it is not listed."""
        return next((at for at, one in enumerate(self.rows) if one.line == line), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self.words.spoken(self.rows[index.row()])
        return None

    def _renew(self) -> None:
        self.beginResetModel()
        self.rows = [line for line in self._lines if answers_to(line, self.facet)]
        self._notes.clear()
        self.endResetModel()
