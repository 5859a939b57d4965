"""The sheets of a team on screen and on their way to the disk.

What the juror does is shown at once as pending; what the disk holds is told only when the service
has returned. A session knows its team alone: results reach no other.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from jury_desk.domain import team
from jury_desk.domain.sheet import Phase, SheetRef, SheetState
from jury_desk.errors import JuryDeskError
from jury_desk.gui.juror.team.team_marks import OPEN, Cell, TeamMarks
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.team_sheet import TeamRecorded, TeamSheet

if TYPE_CHECKING:
    from jury_desk.gui.juror.passage.day_session import DaySession

Act = Callable[[], TeamRecorded | None]


class _Sent(NamedTuple):
    """An act on its way: the cell it is about, and what keeps its text where it is refused."""

    cell: Cell | None
    keep: Callable[[], None] | None


class TeamSession(QObject):
    """`mark_given` names a criterion one of whose cells has just got a mark, before the disk learns
    of it; `mark_changed` one whose cells are to be painted again; `state_changed` the sheets as a
    whole; `touched` the criterion and the member ("" for the team) that an undo or a redo changed;
    `failed` holds the JuryDeskError.
    """

    mark_given = Signal(str)
    mark_changed = Signal(str)
    state_changed = Signal()
    recording_changed = Signal()
    touched = Signal(str, str)
    failed = Signal(object)

    def __init__(self, sheet: TeamSheet, worker: Worker, parent: QObject | None = None) -> None:
        """`sheet` is used in the worker's thread alone from here on."""
        super().__init__(parent)
        self.sheet = sheet
        self.marks = TeamMarks(sheet)
        self._refs: dict[str, SheetRef] = {who: one.ref for who, one in sheet.sheets.items()}
        self._worker = worker
        self._waiting = 0
        self._typing: Cell | None = None
        self._lost: dict[Cell, None] = {}
        self.refused = False
        self.recorded_at: dt.datetime | None = None
        self.signed_at: dt.datetime | None = None

    @property
    def phase(self) -> Phase:
        """The phase on disk: that of whoever is the least far among those who are marked."""
        found = self.marks.owed or self.marks.members
        return team.phase_of(self.marks.states[who] for who in found)

    @property
    def is_open(self) -> bool:
        """Whether marks of any member can change."""
        return not self.marks.read_only and bool(self.marks.owed) and self.phase in OPEN

    @property
    def corrected(self) -> tuple[str, ...]:
        """The members whose signed sheet is being corrected by itself."""
        states = self.marks.states
        return tuple(
            who
            for who in self.marks.owed
            if states[who].version > 1 and states[who].phase is not Phase.SIGNED
        )

    @property
    def is_recording(self) -> bool:
        """Whether something shown or typed is not known to be on disk yet."""
        return self._waiting > 0 or self._typing is not None

    @property
    def unrecorded(self) -> tuple[str, ...]:
        """Criteria whose comment the disk refused; their text is kept and tried again."""
        return tuple(dict.fromkeys(criterion for _, criterion in self.marks.unrecorded))

    @property
    def lost(self) -> tuple[Cell, ...]:
        """Cells whose level the disk refused, in the order they were given, until a level is given
        anew.
        """
        return tuple(self._lost)

    def ref(self, subject: str) -> SheetRef:
        """Which sheet is a member's."""
        return self._refs[subject]

    def shown(self, subject: str) -> SheetState:
        """A member's sheet with the pending marks in it."""
        names = [item.id for item in self.sheet.sheets[subject].criteria]
        marks = {name: self.marks.mark(subject, name) for name in names}
        return replace(self.marks.states[subject], marks=marks)

    def standing(self) -> Iterator[tuple[SheetRef, SheetState, int]]:
        """Each sheet as the disk holds it, and how many of its criteria have a level there."""
        for who, state in self.marks.states.items():
            yield self._refs[who], state, self.marks.marked_on_disk(who)

    def set_read_only(self, *, read_only: bool) -> None:
        """Take nothing more, of any member, or again: the day is on another laptop."""
        if read_only != self.marks.read_only:
            self.marks.read_only = read_only
            self.state_changed.emit()

    def set_away(self, away: Mapping[str, str]) -> None:
        """Say which members take nothing, each with the word that says why ("absent")."""
        if self.marks.set_away(away):
            self.state_changed.emit()

    def set_level(self, subject: str | None, criterion: str, level: str | None) -> None:
        """Show a level as pending and send it to the disk; the same level again does nothing.

        None takes a level back; a member's on a common criterion then is the team's again.
        """
        marks, cell = self.marks, (subject, criterion)
        if not marks.can_change(subject, criterion):
            return
        if cell in self._lost:
            del self._lost[cell]
            self.mark_changed.emit(criterion)
            self.recording_changed.emit()
        if subject is not None and marks.is_common(criterion):
            team_level = marks.mark(None, criterion).level
            if level is None or (level == team_level and not marks.is_alone(subject)):
                self._follow(subject, criterion)
                return
        if marks.mark(subject, criterion).level != level:
            self.retry()
            marks.give(cell, level)
            self._send(lambda: self._level_act(cell, level), cell)

    def _level_act(self, cell: Cell, level: str | None) -> TeamRecorded | None:
        subject, criterion = cell
        if subject is None:
            return self.sheet.set_team_level(criterion, level)
        return self.sheet.set_member_level(subject, criterion, level)

    def _follow(self, subject: str, criterion: str) -> None:
        cell = (subject, criterion)
        if self.marks.deviates(subject, criterion):
            self.retry()
            self.marks.follow(cell)
            self._send(lambda: self.sheet.follow_team(subject, criterion), cell)

    def typing(self, cell: Cell | None) -> None:
        """Tell that text is being typed that was not sent yet; None when none is."""
        if cell != self._typing:
            self._typing = cell
            self.recording_changed.emit()

    def set_comment(self, subject: str | None, criterion: str, text: str) -> None:
        """Send a comment to the disk; the text that is there already does nothing."""
        self._typing = None
        marks, cell = self.marks, (subject, criterion)
        same = marks.own_comment(subject, criterion) == text
        if same or not marks.can_change(subject, criterion):
            self.recording_changed.emit()
            return
        marks.unrecorded.pop(cell, None)
        self.retry()
        self._send_comment(cell, text)

    def take_note(self, day: DaySession, note: str, criterion: str, subject: str) -> None:
        """Have a private note become part of a justification, in one step on disk: the team's where
        `subject` follows it, else theirs.
        """
        if not self.marks.can_change(subject, criterion):
            return
        self.retry()
        cell, sheet = (subject, criterion), self.sheet
        sent = _Sent(cell, lambda: None)
        self._waiting += 1
        self.marks.wait(cell)
        day.do(
            lambda log: sheet.move_note(log, note, subject, criterion),
            lambda recorded: self._done(recorded, sent),
            lambda _: self._left(cell),
        )
        self.recording_changed.emit()

    def _left(self, cell: Cell) -> None:
        """Another service's act was refused: what the disk holds is read again."""
        self._settle(cell)
        self._read_again()

    def retry(self) -> None:
        """Send again the comments that the disk refused."""
        kept, self.marks.unrecorded = self.marks.unrecorded, {}
        for cell, text in kept.items():
            self._send_comment(cell, text)

    def take_over(self, before: TeamSession) -> None:
        """Try again the comments that the disk refused `before`: this team, read earlier."""
        self.marks.unrecorded = dict(before.marks.unrecorded)
        self.retry()

    def undo(self) -> None:
        """Turn back the last act of the team, on all that it changed."""
        if self.is_open:
            self._send(self.sheet.undo)

    def redo(self) -> None:
        """Do again what was undone."""
        if self.is_open:
            self._send(self.sheet.redo)

    def start_write_up(self) -> None:
        """From live marking to write-up, all members."""
        self._send(self.sheet.start_write_up)

    def resume_live(self) -> None:
        """Back to live marking."""
        self._send(self.sheet.resume_live)

    def complete(self) -> None:
        """Close the write-up of all."""
        self._send(self.sheet.complete)

    def reopen(self) -> None:
        """From complete back to write-up."""
        self._send(self.sheet.reopen)

    def start_correction(self, subject: str, reason: str) -> None:
        """Open a new version of one member's signed sheet."""
        self._send(lambda: self.sheet.start_correction(subject, reason))

    def hold(self) -> None:
        """Count as recording while another service works on the sheets."""
        self._waiting += 1
        self.recording_changed.emit()

    def release(self) -> None:
        """That service is done, or has failed."""
        self._waiting -= 1
        self.recording_changed.emit()

    def adopt_signed(self, at: dt.datetime) -> None:
        """Take over the states that the signing service left on disk at that moment."""
        self.marks.take(self.sheet.states)
        self.recorded_at = self.signed_at = at
        self.refused = False
        self._lost.clear()
        self.recording_changed.emit()
        self.state_changed.emit()

    def _send_comment(self, cell: Cell, text: str) -> None:
        self.marks.write(cell, text)
        subject, criterion = cell

        def act() -> TeamRecorded | None:
            if subject is None:
                return self.sheet.set_team_comment(criterion, text)
            return self.sheet.set_member_comment(subject, criterion, text)

        self._send(act, cell, lambda: self.marks.keep(cell, text))

    def _send(
        self, act: Act, cell: Cell | None = None, keep: Callable[[], None] | None = None
    ) -> None:
        self._waiting += 1
        if cell is not None:
            self.mark_given.emit(cell[1])
        sent = _Sent(cell, keep)
        self._worker.submit(
            act,
            lambda recorded: self._done(recorded, sent),
            lambda error: self._refused(error, sent),
        )
        self.recording_changed.emit()

    def _done(self, recorded: TeamRecorded | None, sent: _Sent) -> None:
        before = self._stands()
        if recorded is not None:
            self.marks.take(recorded.states, recorded.criterion)
            self.recorded_at = recorded.at
            self.refused = False
        self._settle(sent.cell)
        if recorded is not None and sent.cell is None and recorded.criterion is not None:
            self.mark_changed.emit(recorded.criterion)
            self.touched.emit(recorded.criterion, self._whose(recorded))
        self.recording_changed.emit()
        if self._stands() != before:
            if not self.is_open:  # every cell has the level that is meant
                self._lost.clear()
            self.state_changed.emit()

    def _whose(self, recorded: TeamRecorded) -> str:
        """The member whose cell an act was about; "" where it was the team's."""
        alone = len(recorded.subjects) == 1 and len(self.marks.owed) > 1
        return recorded.subjects[0] if alone else ""

    def _stands(self) -> tuple[tuple[Phase, int], ...]:
        return tuple((state.phase, state.version) for state in self.marks.states.values())

    def _refused(self, error: Exception, sent: _Sent) -> None:
        self.refused = True
        if sent.keep is not None:
            sent.keep()
        elif sent.cell is not None:
            self._lost[sent.cell] = None
        self._settle(sent.cell)
        self._read_again()
        if isinstance(error, JuryDeskError):  # the worker tells of anything else itself
            self.failed.emit(error)
        self.recording_changed.emit()

    def _settle(self, cell: Cell | None) -> None:
        self._waiting -= 1
        if cell is not None:
            self.marks.settle(cell)
            self.mark_changed.emit(cell[1])

    def _read_again(self) -> None:
        self._waiting += 1
        self._worker.submit(self._reload, self._reloaded, lambda _: self._reloaded(None))

    def _reload(self) -> Mapping[str, SheetState]:
        self.sheet.reload()
        return self.sheet.states

    def _reloaded(self, states: Mapping[str, SheetState] | None) -> None:
        self._waiting -= 1
        if states is not None:
            self.marks.take(states)
        self.recording_changed.emit()
        self.state_changed.emit()
