"""The rows of one sheet for the view: what they say, and what a screen reader says of them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from jury_desk.domain.scale import Level
from jury_desk.domain.sheet import Mark, needs_justification
from jury_desk.gui.juror.criteria_filter import CriteriaFilter, printed_words
from jury_desk.gui.juror.rows import (
    CriterionRow,
    GroupRow,
    HeadingRow,
    NeutralisedRow,
    Row,
    build_rows,
)
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.kit.row_list import ROOT, Index


class SheetModel(QAbstractListModel):
    """A session's rows. Marks are read from the session at each call: there is one truth.

    `filter` leaves rows out of sight; they keep their places in the model, and their marks.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.session: SheetSession | None = None
        self.filter = CriteriaFilter()
        self.hidden: frozenset[int] = frozenset()
        self._notes: dict[str, tuple[str, ...]] = {}
        self._place: dict[str, int] = {}
        self._groups: dict[str, list[int]] = {}
        self._printed: dict[int, str] = {}

    def show_session(self, session: SheetSession | None) -> None:
        """Show another sheet, or none."""
        self.beginResetModel()
        self.session = session
        sheet = session.sheet if session else None
        self.rows = (
            build_rows(sheet.grid, sheet.bloc, sheet.offered, sheet.neutralised) if sheet else ()
        )
        self.filter = CriteriaFilter()
        self.hidden = frozenset()
        self._place = {}
        self._groups = {}
        self._printed = {}
        for place, row in enumerate(self.rows):
            if isinstance(row, CriterionRow):
                self._place[row.criterion.id] = place
            elif isinstance(row, GroupRow):
                for criterion in row.criteria:
                    self._groups.setdefault(criterion, []).append(place)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self.criterion_row(index.row()) is not None:
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.criterion.text if isinstance(row, CriterionRow) else row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, CriterionRow):
            return self._spoken_keys(row)
        return None

    def criterion_row(self, place: int) -> CriterionRow | None:
        """The criterion at a place, or None where there is another kind of row."""
        row = self.rows[place] if 0 <= place < len(self.rows) else None
        return row if isinstance(row, CriterionRow) else None

    def place_of(self, criterion: str) -> int:
        """The place of a criterion's row; -1 where it is not in the sheet."""
        return self._place.get(criterion, -1)

    def groups_of(self, criterion: str) -> list[int]:
        """The places of the group rows that count a criterion."""
        return self._groups.get(criterion, [])

    def places(self) -> list[int]:
        """The places of the criteria that are shown, in order."""
        if not self.hidden:
            return list(self._place.values())
        return [place for place in self._place.values() if place not in self.hidden]

    def counts(self) -> tuple[int, int]:
        """How many criteria are shown, and how many there are."""
        return len(self.places()), len(self._place)

    def is_shown(self, place: int) -> bool:
        """Whether the row at a place is not filtered away."""
        return place not in self.hidden

    def above(self, place: int) -> int:
        """The place of the row that is shown above another; -1 for none."""
        place -= 1
        while place in self.hidden:
            place -= 1
        return place

    def narrow(self, wanted: CriteriaFilter, kept: int = -1) -> frozenset[int]:
        """Look anew for what a filter leaves out; `kept` stays shown whatever it is. Gives the
        places of which that changed.
        """
        self.filter = wanted
        shown = self._found(kept) if wanted.is_asked else set(range(len(self.rows)))
        before, self.hidden = self.hidden, frozenset(range(len(self.rows))) - shown
        return before ^ self.hidden

    def _found(self, kept: int) -> set[int]:
        """The places that the filter finds, each with what heads it."""
        found: set[int] = set()
        heads: list[int] = []
        for place, row in enumerate(self.rows):
            if isinstance(row, GroupRow):
                heads = [place]
            elif isinstance(row, HeadingRow):
                heads = [*heads[:1], place] if self._is_headed(heads) else [place]
            elif place == kept or self._passes(place, row):
                found.update(heads, (place,))
        return found

    def _is_headed(self, heads: list[int]) -> bool:
        return bool(heads) and isinstance(self.rows[heads[0]], GroupRow)

    def _passes(self, place: int, row: CriterionRow | NeutralisedRow) -> bool:
        mark = self.mark(row) if isinstance(row, CriterionRow) else Mark(level="")
        unjustified = isinstance(row, CriterionRow) and self.is_unjustified(row)
        if not self.filter.passes(mark, unjustified=unjustified):
            return False
        printed = self._printed.get(place)
        if printed is None:
            printed = self._printed[place] = printed_words(row.criterion)
        return self.filter.finds(printed, mark.comment)

    def mark(self, row: CriterionRow) -> Mark:
        """The criterion's mark as shown."""
        return self.session.mark(row.criterion.id) if self.session else Mark()

    def level(self, row: CriterionRow) -> Level | None:
        """The level shown for a criterion."""
        level = self.mark(row).level
        return row.scale.level(level) if level else None

    def is_unjustified(self, row: CriterionRow) -> bool:
        """Whether the level asks for a justification that is not written."""
        mark = self.mark(row)
        if self.session is None or mark.comment.strip():
            return False
        return needs_justification(self.session.sheet.grid, row.criterion, mark.level)

    def progress(self, row: GroupRow) -> tuple[int, int]:
        """How many of a group's criteria have a level, and how many there are."""
        if self.session is None:
            return 0, len(row.criteria)
        mark = self.session.mark
        return sum(mark(name).level is not None for name in row.criteria), len(row.criteria)

    def show_notes(self, notes: Mapping[str, tuple[str, ...]]) -> list[int]:
        """Take the private notes attached to criteria; the places whose notes read otherwise."""
        before, self._notes = self._notes, dict(notes)
        names = {name for name in {*before, *notes} if before.get(name) != notes.get(name)}
        return sorted(place for place in map(self.place_of, names) if place >= 0)

    def notes_of(self, criterion: str) -> tuple[str, ...]:
        """The private notes attached to a criterion, each with its minute."""
        return self._notes.get(criterion, ())

    def mark_changed(self, criterion: str) -> None:
        """Tell the views that a criterion's row and its groups are to be painted again."""
        for place in (self.place_of(criterion), *self.groups_of(criterion)):
            if place >= 0:
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def name_of(self, row: CriterionRow | NeutralisedRow) -> str:
        """The criterion's code, or its number where it has none."""
        return row.criterion.code or self.tr("Criterion {number}").format(number=row.number)

    def told_level(self, row: CriterionRow) -> str:
        """What is told when a level was given or taken back: "CE2.6.1: Acquis, 3 of 5"."""
        level = self.level(row)
        groups = self.groups_of(row.criterion.id)
        group = self.rows[groups[0]] if groups else None
        done, total = self.progress(group) if isinstance(group, GroupRow) else (0, 0)
        return self.tr("{code}: {level}, {done} of {total}").format(
            code=self.name_of(row),
            level=level.label if level else self.tr("no level"),
            done=done,
            total=total,
        )

    def told_gap(self, row: CriterionRow) -> str:
        """What is told when a gap was reached: "CE2.6.1: to justify. " and the text."""
        what = self.tr("to justify") if self.level(row) else self.tr("no level")
        told = self.tr("{code}: {what}").format(code=self.name_of(row), what=what)
        return f"{told}. {row.criterion.text}"

    def _spoken(self, row: Row) -> str:
        if isinstance(row, CriterionRow):
            mark, level = self.mark(row), self.level(row)
            parts = [row.criterion.code, row.criterion.text, *row.criterion.items]
            parts.append(level.label if level else self.tr("no level"))
            if self.is_unjustified(row):
                parts.append(self.tr("to justify"))
            if mark.comment.strip():
                parts.append(self.tr("comment: {text}").format(text=mark.comment.strip()))
            note = self.tr("note: {text}")
            parts += [note.format(text=text) for text in self.notes_of(row.criterion.id)]
            return ". ".join(part for part in parts if part)
        if isinstance(row, GroupRow):
            done, total = self.progress(row)
            told = self.tr("{done} of {total} criteria").format(done=done, total=total)
            return ". ".join(part for part in (row.code, row.text, told) if part)
        if isinstance(row, NeutralisedRow):
            told = self.tr("neutralised: not to be marked")
            return ". ".join(part for part in (row.criterion.code, row.text, told) if part)
        return row.text

    def _spoken_keys(self, row: CriterionRow) -> str:
        keys = [f"{level.key}: {level.label}" for level in row.scale.levels]
        return ", ".join([*keys, self.tr("Enter: comment")])
