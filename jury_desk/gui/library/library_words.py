"""What the library's list says of its rows."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QObject

from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.library.library_rows import (
    DraftRow,
    LibraryRow,
    RevisionRow,
    TitleRow,
    row_key,
)


class LibraryWords(QObject):
    """Rows in words, in the language of the moment."""

    def told(self, row: LibraryRow) -> ShelfRow:
        """A row as the list shows it."""
        icon, ink = _sign(row)
        return ShelfRow(row_key(row), self._name(row), self._about(row), icon, ink)

    def _name(self, row: LibraryRow) -> str:
        """A row's first line."""
        if isinstance(row, TitleRow):
            drafts = row.part == "drafts"
            return self.tr("Under review") if drafts else self.tr("Ready for sessions")
        return row.draft.label if isinstance(row, DraftRow) else row.revision.label

    def _about(self, row: LibraryRow) -> str:
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


def _sign(row: LibraryRow) -> tuple[str, str]:
    """The icon that tells how a row stands, and its colour."""
    if isinstance(row, DraftRow):
        return "pencil", "accent"
    if isinstance(row, RevisionRow):
        return ("lock", "muted") if row.revision.frozen else ("circle-check", "good")
    return "", "muted"


def moment(when: dt.datetime) -> str:
    """A day and an hour in local time, as short as the language writes them."""
    local, today = when.astimezone(), dt.datetime.now().astimezone().date()
    if local.date() == today:
        return local.strftime("%H:%M")
    day = QDate(local.year, local.month, local.day)
    return str(QLocale().toString(day, QLocale.FormatType.ShortFormat))
