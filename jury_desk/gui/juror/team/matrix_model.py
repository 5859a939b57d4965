"""A team's matrix for the view: what each cell says, and what a screen reader says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from jury_desk.gui.juror.criteria_filter import CriteriaFilter, printed_words
from jury_desk.gui.juror.rows import GroupRow, HeadingRow
from jury_desk.gui.juror.team.team_rows import (
    TEAM,
    MatrixCriterion,
    MatrixRow,
    Member,
    PartRow,
    matrix_rows,
    members_of,
)
from jury_desk.gui.kit.row_list import ROOT, Index

if TYPE_CHECKING:
    from jury_desk.domain.scale import Level
    from jury_desk.gui.juror.team.team_session import TeamSession


Notes = Mapping[tuple[str, str | None], tuple[str, ...]]
"""Private notes by criterion and member (None: nobody alone), each with its minute."""


@dataclass(frozen=True)
class CellLook:
    """What a cell shows. `away` is the word of a column that takes nothing; `blank` a cell that
    there is not; `inherited` a team's level seen at a member, `deviates` one of their own.
    """

    level: Level | None = None
    blank: bool = False
    neutralised: bool = False
    away: str = ""
    inherited: bool = False
    deviates: bool = False
    pending: bool = False
    lost: bool = False
    unjustified: bool = False
    commented: bool = False
    is_open: bool = False

    @property
    def takes(self) -> bool:
        """Whether there is anything to mark."""
        return not (self.blank or self.neutralised or self.away)


_BLANK = CellLook(blank=True)


class MatrixModel(QAbstractTableModel):
    """Column 0 is the criterion, then the team where anything is common, then its members. Marks
    are read from the session at each call: there is one truth.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[MatrixRow, ...] = ()
        self.members: tuple[Member, ...] = ()
        self.subjects: tuple[str | None, ...] = ()
        self.session: TeamSession | None = None
        self.filter = CriteriaFilter()
        self.hidden: frozenset[int] = frozenset()
        self._place: dict[str, int] = {}
        self._groups: dict[str, list[int]] = {}
        self._printed: dict[int, str] = {}
        self._notes: dict[str, tuple[str, ...]] = {}

    def show_session(self, session: TeamSession | None) -> None:
        """Show another team, or none."""
        self.beginResetModel()
        self.session = session
        self.rows, self.members, self.subjects = (), (), ()
        self.filter, self.hidden, self._printed = CriteriaFilter(), frozenset(), {}
        if session is not None:
            sheet, marks = session.sheet, session.marks
            common = {item.id for item in sheet.offered if marks.is_common(item.id)}
            candidates = [sheet.plan.candidate(who) for who in sheet.members]
            self.rows = matrix_rows(
                sheet.grid,
                sheet.bloc,
                sheet.assessment,
                sheet.offered,
                common,
                {candidate.id: candidate.neutralised for candidate in candidates},
            )
            self.members = members_of(candidates)
            members = tuple(member.id for member in self.members)
            self.subjects = (TEAM, *members) if common else members
        self._place, self._groups = {}, {}
        for place, row in enumerate(self.rows):
            if isinstance(row, MatrixCriterion):
                self._place[row.criterion.id] = place
            elif isinstance(row, GroupRow):
                for criterion in row.criteria:
                    self._groups.setdefault(criterion, []).append(place)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 1 + len(self.subjects)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        row = self.criterion_row(index.row())
        if row is not None and index.column() > 0:
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.tr("Criterion") if section == 0 else self.column_name(section - 1)
        row = self.criterion_row(section)
        return self.name_of(row) if row is not None else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(row, MatrixCriterion) and index.column() > 0:
                return self.spoken(row, index.column() - 1)
            return self._spoken_row(row) if index.column() == 0 else ""
        if isinstance(row, MatrixCriterion) and index.column() > 0:
            if role == Qt.ItemDataRole.AccessibleDescriptionRole:
                return f"{row.criterion.text}. {self._spoken_keys(row)}"
            if role == Qt.ItemDataRole.DisplayRole:
                level = self.look(row, index.column() - 1).level
                return level.label if level else None
            return None
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
            return row.criterion.text if isinstance(row, MatrixCriterion) else row.text
        return None

    def criterion_row(self, place: int) -> MatrixCriterion | None:
        """The criterion at a place, or None where there is another kind of row."""
        row = self.rows[place] if 0 <= place < len(self.rows) else None
        return row if isinstance(row, MatrixCriterion) else None

    def place_of(self, criterion: str) -> int:
        """The place of a criterion's row; -1 where it is not shown."""
        return self._place.get(criterion, -1)

    def places(self) -> list[int]:
        """The places of the criteria that are shown, in order."""
        if not self.hidden:
            return list(self._place.values())
        return [place for place in self._place.values() if place not in self.hidden]

    def counts(self) -> tuple[int, int]:
        """How many criteria are shown, and how many there are."""
        return len(self.places()), len(self._place)

    def above(self, place: int) -> int:
        """The place of the row that is shown above another; -1 for none."""
        place -= 1
        while place in self.hidden:
            place -= 1
        return place

    def narrow(self, wanted: CriteriaFilter, kept: int = -1) -> bool:
        """Look anew for what a filter leaves out; `kept` stays shown whatever it is. Whether that
        changed anything. A row is shown where any of its cells is what is asked for.
        """
        self.filter = wanted
        before, every = self.hidden, range(len(self.rows))
        self.hidden = frozenset(every) - self._found(kept) if wanted.is_asked else frozenset()
        return before != self.hidden

    def _found(self, kept: int) -> set[int]:
        """The places that the filter finds, each with what heads it."""
        found: set[int] = set()
        heads: dict[type, int] = {}
        for place, row in enumerate(self.rows):
            if isinstance(row, MatrixCriterion):
                if place == kept or self._passes(place, row):
                    found.update(heads.values(), (place,))
                continue
            above = (PartRow, GroupRow, HeadingRow)
            for kind in above[above.index(type(row)) :]:
                heads.pop(kind, None)
            heads[type(row)] = place
        return found

    def _passes(self, place: int, row: MatrixCriterion) -> bool:
        if self.session is None:
            return False
        name, marks = row.criterion.id, self.session.marks
        if not marks.lacks(name, self.filter.show):
            return False
        printed = self._printed.get(place)
        if printed is None:
            printed = self._printed[place] = printed_words(row.criterion)
        comments = "\n".join(text for _, text in self.comments(row))
        return self.filter.finds(printed, comments)

    def column_of(self, subject: str | None) -> int:
        """The number of a member's column (None: the team's), from 0; -1 where there is none."""
        return self.subjects.index(subject) if subject in self.subjects else -1

    def column_name(self, column: int) -> str:
        """Whose column it is, in full."""
        subject = self.subjects[column]
        if subject is None:
            return self.tr("Team")
        return next(member.name for member in self.members if member.id == subject)

    def short_name(self, column: int) -> str:
        """Whose column it is, as shortly as tells them apart."""
        subject = self.subjects[column]
        if subject is None:
            return self.tr("Team")
        return next(member.short for member in self.members if member.id == subject)

    def look(self, row: MatrixCriterion, column: int) -> CellLook:
        """What a cell shows now."""
        session, subject, name = self.session, self.subjects[column], row.criterion.id
        if session is None or (subject is None and not row.common):
            return _BLANK
        marks = session.marks
        if subject is not None and subject in marks.away:
            return CellLook(away=marks.away[subject])
        if not marks.takes(subject, name):
            return CellLook(neutralised=True)
        mark = marks.mark(subject, name)
        deviates = subject is not None and marks.deviates(subject, name)
        own = subject is None or not row.common or marks.is_alone(subject)
        return CellLook(
            level=row.scale.level(mark.level) if mark.level else None,
            inherited=not own and not deviates,
            deviates=deviates,
            pending=marks.pending[subject, name] > 0,
            lost=(subject, name) in session.lost,
            unjustified=(own or deviates) and marks.is_unjustified(subject, name),
            commented=bool(marks.own_comment(subject, name).strip()),
            is_open=marks.can_change(subject, name),
        )

    def comments(self, row: MatrixCriterion) -> list[tuple[int, str]]:
        """What was written at a criterion: the column and its own text, where there is one."""
        if self.session is None:
            return []
        own, name = self.session.marks.own_comment, row.criterion.id
        told = ((column, own(who, name).strip()) for column, who in enumerate(self.subjects))
        return [(column, text) for column, text in told if text]

    def own_comment(self, row: MatrixCriterion, column: int) -> str:
        """What was written at a cell itself."""
        if self.session is None:
            return ""
        return self.session.marks.own_comment(self.subjects[column], row.criterion.id)

    def progress(self, row: GroupRow) -> tuple[int, int]:
        """How many of a group's cells have a level, and how many there are."""
        return self.session.marks.progress(row.criteria) if self.session else (0, 0)

    def show_notes(self, notes: Notes) -> list[int]:
        """Take the private notes attached to criteria; the places whose notes read otherwise."""
        told: dict[str, tuple[str, ...]] = {}
        for (criterion, _), texts in notes.items():
            told[criterion] = (*told.get(criterion, ()), *texts)
        before, self._notes = self._notes, told
        names = {name for name in {*before, *told} if before.get(name) != told.get(name)}
        return [place for name in names if (place := self.place_of(name)) >= 0]

    def notes_of(self, row: MatrixCriterion) -> tuple[str, ...]:
        """The private notes attached to a criterion, each with its minute."""
        return self._notes.get(row.criterion.id, ())

    def own_columns(self, row: MatrixCriterion) -> list[int]:
        """The columns that are to have a level of their own on a criterion."""
        session, name = self.session, row.criterion.id
        if session is None:
            return []
        wanted = [TEAM] if row.common else [member.id for member in self.members]
        return [self.column_of(who) for who in wanted if session.marks.takes(who, name)]

    def mark_changed(self, criterion: str) -> None:
        """Tell the views that a criterion's row and its groups are to be painted again."""
        for place in (self.place_of(criterion), *self._groups.get(criterion, ())):
            if place >= 0:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.subjects)))

    def name_of(self, row: MatrixCriterion) -> str:
        """The criterion's code, or its number where it has none."""
        return row.criterion.code or self.tr("Criterion {number}").format(number=row.number)

    def spoken(self, row: MatrixCriterion, column: int) -> str:
        """A cell in words: "Camille Aubert, CE3.2: Acquis, apart from the team's level"."""
        told = self.tr("{who}, {code}: {what}")
        who, code = self.column_name(column), self.name_of(row)
        return told.format(who=who, code=code, what=", ".join(self._said(row, column)))

    def told_gap(self, row: MatrixCriterion, column: int) -> str:
        """What is told when a gap was reached: the cell, and the criterion's text."""
        return f"{self.spoken(row, column)}. {row.criterion.text}"

    def _said(self, row: MatrixCriterion, column: int) -> list[str]:
        look = self.look(row, column)
        if look.blank:
            return [self.tr("marked for each member")]
        if look.away:
            return [look.away]
        if look.neutralised:
            return [self.tr("neutralised: not to be marked")]
        said = [look.level.label if look.level else self.tr("no level")]
        if look.deviates:
            said.append(self.tr("apart from the team's level"))
        elif look.inherited and look.level:
            said.append(self.tr("the team's level"))
        if look.unjustified:
            said.append(self.tr("to justify"))
        if look.lost:
            said.append(self.tr("not recorded"))
        comment = self.own_comment(row, column)
        if comment.strip():
            said.append(self.tr("comment: {text}").format(text=comment.strip()))
        return said

    def _spoken_row(self, row: MatrixRow) -> str:
        if isinstance(row, MatrixCriterion):
            note = self.tr("note: {text}")
            notes = [note.format(text=text) for text in self.notes_of(row)]
            return ". ".join((self.name_of(row), row.criterion.text, *row.criterion.items, *notes))
        if isinstance(row, GroupRow):
            done, total = self.progress(row)
            told = self.tr("{done} of {total} levels").format(done=done, total=total)
            return ". ".join(part for part in (row.code, row.text, told) if part)
        if isinstance(row, PartRow):
            return f"{row.text}. {self.part_words(row)}"
        return row.text

    def part_words(self, row: PartRow) -> str:
        """How a part is marked."""
        if row.common:
            return self.tr("One level for all; a member may stand apart.")
        return self.tr("One level for each member.")

    def _spoken_keys(self, row: MatrixCriterion) -> str:
        keys = [f"{level.key}: {level.label}" for level in row.scale.levels]
        return ", ".join([*keys, self.tr("Enter: comment")])
