"""The day's rows for the list: what they say, also to a screen reader."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from jury_desk.domain.sheet import SheetRef
from jury_desk.gui.juror.day_rows import DayRow, SheetRow, TeamRow, about_text, day_rows, part_text
from jury_desk.gui.juror.status_looks import status_word
from jury_desk.gui.kit.row_list import ROOT, Index
from jury_desk.services.juror_day import Day, SheetStatus


class DayModel(QAbstractListModel):
    """The rows of the day."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[DayRow, ...] = ()

    def show_day(self, day: Day | None) -> list[int]:
        """Take a day; the places that read otherwise now, or all after a reset."""
        rows = day_rows(day) if day else ()
        if [_identity(row) for row in rows] == [_identity(row) for row in self.rows]:
            pairs = enumerate(zip(self.rows, rows, strict=True))
            changed = [place for place, (old, new) in pairs if old != new]
            self.rows = rows
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return changed
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return list(range(len(rows)))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(self.rows[index.row()], SheetRow):
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            row = self.rows[index.row()]
            lines = [row_time(row), *(text for text, _ in self.lines(row))]
            return ", ".join(line for line in lines if line)
        return None

    def place_of(self, ref: SheetRef) -> int:
        """The place of a sheet; -1 where it is not in the day."""
        for place, row in enumerate(self.rows):
            if isinstance(row, SheetRow) and row.sheet.ref == ref:
                return place
        return -1

    def status_text(self, row: SheetRow) -> str:
        """The status in words, with the count while it is being marked."""
        sheet = row.sheet
        word = status_word(sheet.status)
        if sheet.status in (SheetStatus.STARTED, SheetStatus.WRITE_UP):
            return f"{word} · {sheet.marked} / {sheet.total}"
        if sheet.version > 1:
            return self.tr("{status} · version {number}").format(status=word, number=sheet.version)
        return word

    def lines(self, row: DayRow) -> list[tuple[str, str]]:
        """A row's texts with their use: "name", "about" or "status"."""
        if isinstance(row, TeamRow):
            count = self.tr("%n candidate(s)", "", len(row.team.members))
            return [(row.team.label, "name"), (f"{row.about} · {count}", "about")]
        sheet = row.sheet
        lines = [(self.status_text(row), "status"), (sheet.subject_name, "name")]
        if not row.nested:
            lines.append((about_text(sheet.assessment, sheet.bloc), "about"))
        part = part_text(sheet)
        if part:
            lines.append((part, "about"))
        return lines


def _identity(row: DayRow) -> tuple[object, ...]:
    return (row.passage.id, "team") if isinstance(row, TeamRow) else (row.sheet.ref, row.nested)


def row_time(row: DayRow) -> str:
    """The hour of a passage in local time; empty for the sheets under a team's."""
    if isinstance(row, SheetRow) and row.nested:
        return ""
    passage = row.passage if isinstance(row, TeamRow) else row.sheet.passage
    return passage.starts_at.astimezone().strftime("%H:%M")
