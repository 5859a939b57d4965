"""How often each level was given to each member: a line a member, a column a level."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from jury_desk.gui.juror.level_sign import level_sign
from jury_desk.gui.juror.team.team_rows import MatrixCriterion

if TYPE_CHECKING:
    from jury_desk.domain.scale import Level
    from jury_desk.gui.juror.team.matrix_model import MatrixModel
    from jury_desk.gui.juror.team.team_session import TeamSession
    from jury_desk.gui.kit.theme import Theme

_Counts = tuple[tuple["Level", tuple[int, ...]], ...]


class TeamCounts(QObject):
    """Fills a layout that is as narrow as a pane beside the matrix: however many the members are,
    they stand below one another.
    """

    def __init__(
        self, layout: QGridLayout, rows: "MatrixModel", theme: "Theme", host: QWidget
    ) -> None:
        super().__init__(host)
        self._layout, self._rows, self._theme, self._host = layout, rows, theme, host
        self._told: tuple[object, ...] | None = None

    def forget(self) -> None:
        """Make them anew: the theme or the language is another."""
        self._told = None

    def show_session(self, session: "TeamSession | None") -> None:
        """Count what a team was given; None for nothing."""
        members = [one for one in self._rows.members if session and one.id in session.marks.owed]
        counts = self._count(session, [member.id for member in members]) if session else ()
        if (counts, members) == self._told:
            return
        self._told = (counts, members)
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column, (level, _) in enumerate(counts, start=1):
            sign = QLabel()
            sign.setPixmap(level_sign(level, self._theme, self._host.devicePixelRatioF()))
            sign.setToolTip(level.label)
            sign.setAccessibleName(level.label)
            self._layout.addWidget(sign, 0, column, right)
        for line, member in enumerate(members, start=1):
            name = QLabel(member.short)
            name.setProperty("kind", "small")
            name.setToolTip(member.name)
            name.setAccessibleName(member.name)
            name.setWordWrap(True)
            name.setMinimumWidth(1)
            self._layout.addWidget(name, line, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, (level, numbers) in enumerate(counts, start=1):
                number = QLabel(str(numbers[line - 1]))
                number.setProperty("kind", "small" if numbers[line - 1] else "muted")
                told = f"{member.name} · {level.label}"
                number.setToolTip(told)
                number.setAccessibleName(f"{told}\u00a0: {numbers[line - 1]}")
                self._layout.addWidget(number, line, column, right)
        self._layout.setColumnStretch(0, 1)

    def _count(self, session: "TeamSession", members: list[str]) -> _Counts:
        levels: dict[str, Level] = {}
        counts: dict[str, list[int]] = {}
        for row in self._rows.rows:
            if not isinstance(row, MatrixCriterion):
                continue
            for level in row.scale.levels:
                key = f"{row.scale.id}.{level.id}"
                levels.setdefault(key, level)
                numbers = counts.setdefault(key, [0] * len(members))
                for place, who in enumerate(members):
                    mark = session.marks.mark(who, row.criterion.id)
                    numbers[place] += mark.level == level.id
        return tuple((level, tuple(counts[key])) for key, level in levels.items())
