"""The other passages whose time runs, and whose preparation can be begun beside this one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_desk.domain.day.clock import NOTHING
from jury_desk.domain.day.plan import in_order
from jury_desk.gui.juror.passage.other_line import OtherLine
from jury_desk.gui.juror.passage.phase_order import preparation_of
from jury_desk.gui.juror.passage.phase_words import lapse_text, phase_name, start_word

if TYPE_CHECKING:
    from jury_desk.domain.day.clock import Instant
    from jury_desk.domain.session import Passage
    from jury_desk.gui.juror.passage.day_session import DaySession
    from jury_desk.gui.juror.passage.planned_day import PlannedDay
    from jury_desk.gui.kit.theme import Theme


@dataclass(frozen=True)
class _Other:
    passage: str
    phase: int
    icon: str
    name: str
    about: str
    runs: bool


class OtherPassages(QWidget):
    """One quiet line each. `passage_wanted` carries the passage of a line that was clicked while
    its time runs; a click on one that can be begun begins it.
    """

    passage_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session: DaySession | None = None
        self._others: list[_Other] = []
        self._lines: list[OtherLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.renew()
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether another passage's time runs."""
        return any(other.runs for other in self._others)

    @property
    def lines(self) -> tuple[OtherLine, ...]:
        """What is shown."""
        return tuple(self._lines[: len(self._others)])

    def show_others(self, session: DaySession, day: PlannedDay, shown: Passage) -> None:
        """Show the passages that run beside the one on screen, and the next one's preparation."""
        self._session = session
        found = [
            other
            for passage in in_order(day.plan, session.state)
            if passage.id != shown.id and (other := _running(session, day, passage)) is not None
        ]
        offered = _offered(session, day, shown)
        if offered is not None:
            found.append(offered)
        self._others = found
        while len(self._lines) < len(found):
            self._add_line(len(self._lines))
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(found))
            if at < len(found):
                line.show_words(found[at].icon, found[at].name, found[at].about)
        self.setVisible(bool(found))

    def tick(self, now: Instant) -> None:
        """Show each one's time of this moment."""
        for other, line in zip(self._others, self._lines, strict=False):
            gone = ""
            if other.runs and self._session is not None:
                time = self._session.time(other.passage)
                gone = lapse_text(time.phase_lapse(other.phase, now) or NOTHING)
            line.show_time(gone)

    def renew(self) -> None:
        """Take the theme's sizes again."""
        self._column.setSpacing(self._theme.tokens.unit // 2)
        for line in self._lines:
            line.renew()

    def _add_line(self, at: int) -> None:
        line = OtherLine(self._theme, self)
        line.clicked.connect(lambda: self._choose(at))
        self._column.addWidget(line)
        self._lines.append(line)

    def _choose(self, at: int) -> None:
        if at >= len(self._others) or self._session is None:
            return
        other = self._others[at]
        if other.runs:
            self.passage_wanted.emit(other.passage)
        else:
            self._session.start_phase(other.passage, other.phase)


def _running(session: DaySession, day: PlannedDay, passage: Passage) -> _Other | None:
    running = session.time(passage.id).running
    if running is None:
        return None
    phases = day.phases(passage)
    name = phase_name(phases[running.phase], day.plan) if running.phase < len(phases) else ""
    icon = "player-pause" if running.paused else "hourglass"
    return _Other(passage.id, running.phase, icon, day.who(passage), name, runs=True)


def _offered(session: DaySession, day: PlannedDay, shown: Passage) -> _Other | None:
    """The preparation of the passage after the one on screen, while this one is heard."""
    if session.state.away or not session.time(shown.id).started:
        return None
    order = [
        one
        for one in in_order(day.plan, session.state)
        if any(seat.juror == day.plan.juror for seat in one.seats)
    ]
    places = [at for at, one in enumerate(order) if one.id == shown.id]
    if not places or places[0] + 1 >= len(order):
        return None
    following = order[places[0] + 1]
    number = preparation_of(day.phases(following))
    if number is None or session.time(following.id).started:
        return None
    about = start_word(day.phases(following)[number], day.plan)
    return _Other(following.id, number, "player-play", day.who(following), about, runs=False)
