"""The day's rows for the list: what they say, also to a screen reader."""

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from jury_desk.gui.juror.day_rows import PassageRow, day_rows
from jury_desk.gui.juror.status_looks import Look, status_word
from jury_desk.gui.kit.row_list import ROOT, Index
from jury_desk.services.juror_day import SIGNED, Day, SheetStatus

_COUNTED = (SheetStatus.STARTED, SheetStatus.WRITE_UP)


@dataclass(frozen=True)
class Line:
    """A text of a row with its use; a remark comes with its sign."""

    text: str
    use: Literal["name", "about", "remark"]
    look: Look | None = None


class DayModel(QAbstractListModel):
    """The rows of the day."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[PassageRow, ...] = ()

    def show_day(self, day: Day | None) -> list[int]:
        """Take a day; the places that read otherwise now, or all after a reset."""
        rows = day_rows(day) if day else ()
        if [row.passage.id for row in rows] == [row.passage.id for row in self.rows]:
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

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002  every row is a passage
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            row = self.rows[index.row()]
            told = [row_time(row), self.status_text(row)]
            return ", ".join([*told, *(line.text for line in self.lines(row))])
        return None

    def place_of(self, passage: str) -> int:
        """The place of a passage; -1 where it is not in the day."""
        places = (place for place, row in enumerate(self.rows) if row.passage.id == passage)
        return next(places, -1)

    def status_text(self, row: PassageRow) -> str:
        """The state in words, with the count while the passage is being marked or signed."""
        word, owed = status_word(row.look), row.owed
        signed = sum(sheet.status in SIGNED for sheet in owed)
        if 0 < signed < len(owed):
            text = self.tr("{status} · {signed} / {all} signed")
            return text.format(status=word, signed=signed, all=len(owed))
        if row.look in _COUNTED:
            marked = sum(sheet.marked for sheet in owed)
            return f"{word} · {marked} / {sum(sheet.total for sheet in owed)}"
        version = max((sheet.version for sheet in owed), default=1)
        if version > 1:
            return self.tr("{status} · version {number}").format(status=word, number=version)
        return word

    def lines(self, row: PassageRow) -> list[Line]:
        """What a row says besides its hour and its state, in the order in which it is read."""
        about = row.about
        if row.members:
            members = self.tr("%n candidate(s)", "", row.members)
            about = f"{about} · {members}"
        lines = [Line(row.name, "name"), Line(about, "about")]
        if row.added:
            lines.append(Line(self.tr("Added on the spot"), "about"))
        corrected = [
            one.version for one in row.owed if one.version > 1 and one.status not in SIGNED
        ]
        if corrected:
            text = self.tr("Version {number} signed, correction in progress")
            lines.append(Line(text.format(number=max(corrected) - 1), "about"))
        if row.marked_by:
            lines.append(Line(self.tr("Marked by {juror}").format(juror=row.marked_by), "about"))
        for remark in row.remarks:
            told = [status_word(remark.look), remark.about]
            text = " · ".join(part for part in told if part)
            lines.append(Line(text, "remark", remark.look))
        return lines


def row_time(row: PassageRow) -> str:
    """The hour of a passage in local time."""
    return row.passage.starts_at.astimezone().strftime("%H:%M")
