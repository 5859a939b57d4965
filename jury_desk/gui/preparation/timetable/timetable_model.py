"""The blocks of a day's board, as rows of a model: what they say, also to a screen reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.gui.kit.row_list import ROOT, Index
from jury_desk.gui.preparation.timetable.timetable_blocks import Block, DayBoard
from jury_desk.gui.preparation.timetable.timetable_words import TimetableWords

_GRAVEST = {Grave.REFUSED: 0, Grave.LACK: 1, Grave.DOUBT: 2, Grave.NOTE: 3}


class BoardModel(QAbstractListModel):
    """The blocks by column and hour. Findings come by the passage's id, gravest first."""

    def __init__(self, grid: Grid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.words = TimetableWords(self)
        self.preparation: Preparation | None = None
        self.board: DayBoard | None = None
        self.findings: Mapping[str, tuple[Finding, ...]] = {}
        self.moved: frozenset[str] = frozenset()
        """Passages that a proposal places elsewhere than they are."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The day's blocks."""
        return self.board.blocks if self.board else ()

    def show_board(
        self,
        preparation: Preparation,
        board: DayBoard,
        findings: Mapping[str, tuple[Finding, ...]],
        moved: frozenset[str] = frozenset(),
    ) -> None:
        """Show a day."""
        self.beginResetModel()
        self.preparation, self.board = preparation, board
        self.findings, self.moved = findings, moved
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.blocks)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002  all are alike
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.preparation is None:
            return None
        passage = self.blocks[index.row()].passage
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.subject(self.preparation, passage)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            found = self.findings.get(passage.id, ())
            return self.words.spoken(self.preparation, self.grid, passage, found)
        return None

    def grave(self, passage: str) -> Grave | None:
        """The gravest that is found about a passage; None for nothing that matters."""
        found = self.findings.get(passage, ())
        gravest = min((f.grave for f in found), key=_GRAVEST.__getitem__, default=None)
        return None if gravest is Grave.NOTE else gravest

    def row_of(self, passage: str, column: int | None = None) -> int:
        """The row of a passage, in that column where it stands in several; -1 for none."""
        rows = [at for at, block in enumerate(self.blocks) if block.passage.id == passage]
        exact = (at for at in rows if self.blocks[at].column == column)
        return next(exact, rows[0] if rows else -1)


def by_passage(findings: tuple[Finding, ...]) -> dict[str, tuple[Finding, ...]]:
    """The findings of each passage, gravest first; one about two passages stands with both."""
    found: dict[str, list[Finding]] = {}
    for one in sorted(findings, key=lambda f: _GRAVEST[f.grave]):
        if one.kind == "passage":
            for name in {one.id, one.other} - {""}:
                found.setdefault(name, []).append(one)
    return {name: tuple(held) for name, held in found.items()}
