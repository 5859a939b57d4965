"""The candidates' rows for their list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStringListModel, Qt

from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.preparation.candidates.candidates_filter import (
    CandidateIndex,
    Entry,
    Facet,
    Sort,
)
from jury_desk.gui.preparation.candidates.candidates_words import CandidatesWords

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.finding import Finding
    from jury_desk.domain.preparation.preparation import Preparation

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class CandidatesModel(QStringListModel):
    """The candidates that answer to what is looked for, in the order asked for.

    Qt asks a model for its number of rows twice for each row that it lays out: its own list of
    empty texts answers without a call into Python.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.kept = CandidateIndex()
        self.words = CandidatesWords(self)
        self.rows: list[Entry] = []
        self.wanted = ""
        self.facet = Facet.ALL
        self.sort_by = Sort.NAME
        self.backwards = False
        self._places: dict[str, int] | None = None

    def show(self, preparation: Preparation, grid: Grid, findings: Sequence[Finding]) -> None:
        """Take the session's state."""
        self.kept.show(preparation, grid, findings, self.words.filter_words())
        self.renew()

    def look_for(self, wanted: str) -> None:
        """List those whose texts hold every word of `wanted`."""
        self.wanted = wanted
        self.renew()

    def narrow(self, facet: Facet) -> None:
        """List those of a facet."""
        self.facet = facet
        self.renew()

    def order(self, sort: Sort, *, backwards: bool) -> None:
        """List in another order."""
        self.sort_by, self.backwards = sort, backwards
        self.renew()

    def renew(self) -> None:
        """List anew; rows that stand where they stood only change what they say."""
        rows = self.kept.found(self.wanted, self.facet, self.sort_by, backwards=self.backwards)
        before = self.rows
        if len(rows) == len(before) and all(
            new is old or new.id == old.id for new, old in zip(rows, before, strict=True)
        ):
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.rows = rows
        self._places = None
        self.setStringList([""] * len(rows))

    def place_of(self, candidate: str) -> int:
        """The row of a candidate; -1 where they are not listed."""
        if self._places is None:
            self._places = {entry.id: place for place, entry in enumerate(self.rows)}
        return self._places.get(candidate, -1)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002  all rows are alike
        return _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self.words.row(self.rows[index.row()])
        return None
