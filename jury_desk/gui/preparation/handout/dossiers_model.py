"""The jurors of the session, each with the dossier that went out, and what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from jury_desk.gui.kit.row_list import ROOT, Index
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.gui.preparation.reception.reception_words import ReceptionWords, key_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.services.hand_out import JurorDossier


class DossiersModel(QAbstractListModel):
    """`rows` in the session's order; `ticked` are the jurors that are handed out to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = ReceptionWords(self)
        self.rows: tuple[JurorDossier, ...] = ()
        self.ticked: set[str] = set()

    def show(self, rows: Sequence[JurorDossier]) -> None:
        """List jurors; those ticked stay so where they are still there."""
        before = [row.juror for row in self.rows]
        now = tuple(rows)
        self.ticked &= {row.juror for row in now}
        if before == [row.juror for row in now]:
            self.rows = now
            self.renew()
        else:
            self.beginResetModel()
            self.rows = now
            self.endResetModel()

    def tick(self, jurors: set[str]) -> None:
        """Tick these jurors and no others."""
        self.ticked = jurors & {row.juror for row in self.rows}
        self.renew()

    def renew(self) -> None:
        """Everything that is said may be another."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, roles = self.rows[index.row()], Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.AccessibleTextRole):
            told = (isolated(row.name), self.passages(row), self.state(row), self.dossier(row))
            return ", ".join(part for part in (*told, self.laptops(row)) if part)
        if role == roles.CheckStateRole:
            on = row.juror in self.ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == roles.ToolTipRole:
            return "\n".join(self.key_lines(row)) or None
        return None

    # --- in words -------------------------------------------------------------------------------

    def passages(self, row: JurorDossier) -> str:
        """How many passages the juror sits in."""
        return self.tr("%n passage(s)", "", row.passages)

    def state(self, row: JurorDossier) -> str:
        """Whether a dossier is due, and why."""
        if not row.passages:
            return self.tr("sits nowhere")
        if row.number == 0:
            return self.tr("to hand out")
        return self.tr("due again: plan changed") if row.is_due else self.tr("handed out")

    def dossier(self, row: JurorDossier) -> str:
        """The last dossier: its number and hour."""
        if row.number == 0:
            return ""
        told = self.tr("Dossier {number}, {time}")
        return told.format(number=row.number, time=self._words.when(row.handed_at))

    def laptops(self, row: JurorDossier) -> str:
        """On which laptops it was opened, in a line."""
        if not row.keys:
            return self.tr("not known to be opened") if row.number else ""
        keys = [self._key(key.fingerprint, revoked=key.revoked_since is not None)
                for key in row.keys]  # fmt: skip
        if len(keys) > 1:
            told = self.tr("%n laptops: {keys}", "", len(keys))
            return told.format(keys=", ".join(keys))
        told = self.tr("opened {time}, key {key}")
        return told.format(time=self._words.when(row.keys[0].made_at), key=keys[0])

    def key_lines(self, row: JurorDossier) -> list[str]:
        """Every key with its moments, a line each."""
        lines = []
        for key in row.keys:
            told = self.tr("Key {key}, made {time}")
            line = told.format(key=key_digits(key.fingerprint), time=self._words.when(key.made_at))
            if key.revoked_since is not None:
                since = self.tr("revoked from {time} on")
                line += ", " + since.format(time=self._words.when(key.revoked_since))
            lines.append(line)
        return lines

    def _key(self, fingerprint: str, *, revoked: bool) -> str:
        digits = key_digits(fingerprint)
        return self.tr("{key} (revoked)").format(key=digits) if revoked else digits
