"""The library's rows for its list: what they say, also to a screen reader."""

import datetime as dt
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from jury_desk.gui.library.library_rows import (
    DraftRow,
    LibraryRow,
    RevisionRow,
    Shelf,
    TitleRow,
    library_rows,
    row_key,
)

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LibraryModel(QAbstractListModel):
    """Rows of a shelf that answer to what is looked for."""

    rows: tuple[LibraryRow, ...] = ()
    _shelf = Shelf()
    _wanted = ""

    def show_shelf(self, shelf: Shelf) -> None:
        """List a shelf anew."""
        self._shelf = shelf
        self._list()

    def look_for(self, wanted: str) -> None:
        """List what holds every word of `wanted`."""
        self._wanted = wanted
        self._list()

    def _list(self) -> None:
        rows = library_rows(self._shelf, self._wanted)
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if row_key(self.rows[index.row()]):  # a heading is read, never gone to
            flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            row = self.rows[index.row()]
            return ", ".join(line for line in (self.name(row), self.about(row)) if line)
        return None

    def place_of(self, key: str) -> int:
        """The place of a row by its key; -1 where it is not listed."""
        return next((at for at, row in enumerate(self.rows) if key and row_key(row) == key), -1)

    def name(self, row: LibraryRow) -> str:
        """A row's first line."""
        if isinstance(row, TitleRow):
            drafts = row.part == "drafts"
            return self.tr("Under review") if drafts else self.tr("Ready for sessions")
        return row.draft.label if isinstance(row, DraftRow) else row.revision.label

    def about(self, row: LibraryRow) -> str:
        """A row's second line: where it comes from and how it stands."""
        if isinstance(row, DraftRow):
            name = row.draft.source_name or self.tr("a new revision")
            changed = self.tr("changed {when}").format(when=moment(row.draft.changed_at))
            return f"{name} · {changed}"
        if isinstance(row, RevisionRow):
            kept = row.revision
            words = [self.tr("Revision {number}").format(number=kept.revision)]
            if kept.added_at is None:
                words.append(self.tr("shipped with the program"))
            if kept.frozen:
                words.append(self.tr("used by %n session(s)", "", kept.sessions))
            return " · ".join(words)
        return ""


def moment(when: dt.datetime) -> str:
    """A day and an hour in local time, as short as the language writes them."""
    local, today = when.astimezone(), dt.datetime.now().astimezone().date()
    if local.date() == today:
        return local.strftime("%H:%M")
    day = QDate(local.year, local.month, local.day)
    return str(QLocale().toString(day, QLocale.FormatType.ShortFormat))
