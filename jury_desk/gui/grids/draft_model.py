"""The rows of the draft for the view: what they say, and what a screen reader says of them."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from jury_desk.gui.grids.draft_rows import ElementRow, LabelRow, Row, Sign, shown_rows
from jury_desk.gui.grids.grid_words import GridWords
from jury_desk.gui.kit.row_list import ROOT, Index

_LABEL_FLAGS = Qt.ItemFlag.ItemNeverHasChildren
_ELEMENT_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)


class DraftModel(QAbstractListModel):
    """The rows that are neither folded away nor filtered out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._all: tuple[Row, ...] = ()
        self._place: dict[str, int] = {}
        self._folded: frozenset[str] = frozenset()
        self._wanted = ""
        self._words = GridWords()

    @property
    def wanted(self) -> str:
        """What the filter looks for."""
        return self._wanted

    def show_rows(self, rows: tuple[Row, ...]) -> bool:
        """Take a draft's rows; whether places changed, so that the model was made anew."""
        self._all = rows
        return self._renew()

    def look_for(self, wanted: str) -> bool:
        """Show only what holds a text; "" shows all. Whether places changed."""
        self._wanted = wanted
        return self._renew()

    def fold(self, bloc: str, folded: bool) -> bool:
        """Fold what a bloc holds, or unfold it. Whether places changed."""
        self._folded = self._folded | {bloc} if folded else self._folded - {bloc}
        return self._renew()

    def is_folded(self, bloc: str) -> bool:
        """Whether a bloc shows nothing of what it holds."""
        return bloc in self._folded

    def bloc_of(self, element: str) -> str | None:
        """The bloc of an element, on screen or not; None where there is no such element."""
        found = (r.bloc for r in self._all if isinstance(r, ElementRow) and r.element == element)
        return next(found, None)

    def place_of(self, element: str) -> int:
        """The place of an element's row; -1 where it is not on screen."""
        return self._place.get(element, -1)

    def element_row(self, place: int) -> ElementRow | None:
        """The element at a place, None where there is a label or nothing."""
        row = self.rows[place] if 0 <= place < len(self.rows) else None
        return row if isinstance(row, ElementRow) else None

    def found(self) -> int:
        """How many elements the filter lets through."""
        return len(self._place)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_element = isinstance(self.rows[index.row()], ElementRow) if index.isValid() else False
        return _ELEMENT_FLAGS if is_element else _LABEL_FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if isinstance(row, ElementRow) else self.label_text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def label_text(self, row: LabelRow) -> str:
        """The words of a label."""
        return row.text or self._words.label(row.kind)

    def sign_text(self, sign: Sign) -> str:
        """The words of a sign."""
        return self._words.sign(sign)

    def _spoken(self, row: Row) -> str:
        if isinstance(row, LabelRow):
            return self.label_text(row)
        parts = [self._words.kind(row.kind), row.code, row.text, *row.items]
        parts += [self.sign_text(sign) for sign in row.signs]
        if row.count is not None:
            parts.append(self._words.criteria(row.count))
        if row.folded:
            parts.append(self._words.folded())
        return ". ".join(part for part in parts if part)

    def _renew(self) -> bool:
        before, after = self.rows, shown_rows(self._all, self._folded, self._wanted)
        if [_name(row) for row in before] != [_name(row) for row in after]:
            self.beginResetModel()
            self.rows = after
            self._place = {
                row.element: place for place, row in enumerate(after) if isinstance(row, ElementRow)
            }
            self.endResetModel()
            return True
        self.rows = after
        for place, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                index = self.index(place)
                self.dataChanged.emit(index, index)
        return False


def _name(row: Row) -> str:
    return row.element if isinstance(row, ElementRow) else f"/{row.kind}/{row.bloc}/{row.text}"
