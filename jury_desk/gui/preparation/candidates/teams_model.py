"""The teams' rows: each team above its members, then those who are without one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
)

from jury_desk.domain.preparation.teams import LARGEST, SMALLEST, by_name, without_team
from jury_desk.gui.kit.row_list import ROOT, Index

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.preparation import Preparation

MEMBERS = "application/x-jury-desk-candidates"
"""What is dragged: the candidates' ids, a line each."""


@dataclass(frozen=True)
class TeamRow:
    """A row: a team's heading (`candidate` is ""), a member, or one without a team (`team` is "").

    `about` is what small letters say; a heading whose team is too small or too large has `odd`.
    """

    team: str
    candidate: str
    name: str
    about: str
    odd: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it is the heading of a team, or of those without one."""
        return not self.candidate


class TeamsModel(QAbstractListModel):
    """The rows of all teams."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[TeamRow, ...] = ()

    def show(self, preparation: Preparation, grid: Grid) -> bool:
        """Take a state; whether the rows are others now."""
        rows = tuple(self._made(preparation, grid))
        if rows == self.rows:
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def place_of(self, team: str, candidate: str) -> int:
        """The row of a member in a team ("" for the heading); -1 where there is none."""
        for place, row in enumerate(self.rows):
            if row.candidate == candidate and row.team == team:
                return place
        return -1

    def place_of_candidate(self, candidate: str) -> int:
        """The first row of a candidate; -1 where they are not listed."""
        return next((at for at, row in enumerate(self.rows) if row.candidate == candidate), -1)

    def _made(self, preparation: Preparation, grid: Grid) -> list[TeamRow]:
        people = preparation.candidates
        titles = {one.id: one.title for bloc in grid.blocs for one in bloc.assessments}
        rows = []
        for team in preparation.teams.values():
            there = [people[one] for one in team.members if one in people]
            count = sum(not one.withdrawn for one in there)
            odd = not SMALLEST <= count <= LARGEST
            about = [self.tr("%n member(s)", "", count)]
            if odd:
                about.append(self.tr("too small") if count < SMALLEST else self.tr("too large"))
            about += [titles.get(one, one) for one in team.assessments]
            rows.append(TeamRow(team.id, "", team.label, " · ".join(about), odd))
            for one in there:
                said = [one.number, self.tr("withdrawn") if one.withdrawn else "", one.company]
                told = " · ".join(part for part in said if part)
                rows.append(TeamRow(team.id, one.id, one.name, told))
        loose = by_name(without_team(preparation, grid))
        if loose or not rows:
            count_told = self.tr("%n candidate(s)", "", len(loose))
            rows.append(TeamRow("", "", self.tr("Without a team"), count_told, bool(loose)))
        for one in loose:
            told = " · ".join(part for part in (one.number, one.company) if part)
            rows.append(TeamRow("", one.id, one.name, told))
        return rows

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        if index.isValid() and not self.rows[index.row()].is_heading:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            row = self.rows[index.row()]
            return ", ".join(part for part in (row.name, row.about) if part)
        return None

    def mimeTypes(self) -> list[str]:
        return [MEMBERS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [self.rows[index.row()].candidate for index in indexes]
        data = QMimeData()
        data.setData(MEMBERS, "\n".join(one for one in ids if one).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction
