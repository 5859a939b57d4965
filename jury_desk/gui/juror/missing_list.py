"""What a write-up still lacks, as a list to go through."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from jury_desk.gui.juror.sheet_model import SheetModel
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.kit.row_list import ROOT, Index


@dataclass(frozen=True)
class Missing:
    """A criterion without a level, or (`justify`) without the justification that its level asks;
    `thin` where that is there and says next to nothing, which hinders nothing.
    """

    criterion: str
    justify: bool
    text: str
    thin: bool = False


def missing_of(session: SheetSession) -> Iterator[tuple[str, bool]]:
    """The criteria where something is missing, in reading order; True where it is the
    justification.
    """
    gaps, unjustified = set(session.gaps()), set(session.to_justify())
    for criterion in session.sheet.criteria:
        if criterion.id in gaps:
            yield criterion.id, False
        elif criterion.id in unjustified:
            yield criterion.id, True


def next_after(places: list[int], current: int, step: int = 1) -> int | None:
    """The next place after (before, for -1) the current one, round at the end; None for none."""
    if not places:
        return None
    ahead = [place for place in places if (place - current) * step > 0]
    if step > 0:
        return ahead[0] if ahead else places[0]
    return ahead[-1] if ahead else places[-1]


class MissingModel(QAbstractListModel):
    """The list of what is missing, in words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Missing] = []

    @property
    def missing(self) -> int:
        """How many entries forbid to complete the sheet."""
        return sum(not entry.thin for entry in self.entries)

    def show_session(self, session: SheetSession | None, rows: SheetModel) -> None:
        """Take what a session lacks now."""
        found = list(missing_of(session)) if session else []
        what = (self.tr("no level"), self.tr("to justify"))
        entries = [
            Missing(name, justify, self._text(rows, name, what[justify])) for name, justify in found
        ]
        thin, told = (
            session.thinly_justified() if session else (),
            self.tr("very short justification"),
        )
        entries += [Missing(name, True, self._text(rows, name, told), thin=True) for name in thin]
        if entries != self.entries:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self.entries[index.row()].text
        return None

    def _text(self, rows: SheetModel, criterion: str, what: str) -> str:
        row = rows.criterion_row(rows.place_of(criterion))
        name = row.criterion.code if row else criterion
        if row and not name:
            name = self.tr("Criterion {number}").format(number=row.number)
        return f"{name} · {what}"
