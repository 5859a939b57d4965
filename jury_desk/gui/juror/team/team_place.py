"""A team's passage at the desk: its head, its matrix, its stage."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_desk.domain.sheet import Phase
from jury_desk.gui.juror.missing_list import next_after
from jury_desk.gui.juror.place import Counts, PassageSession, Place
from jury_desk.gui.juror.signing_flow import SigningFlow
from jury_desk.gui.juror.team.away import away_words
from jury_desk.gui.juror.team.matrix_pane import MatrixPane
from jury_desk.gui.juror.team.matrix_view import MatrixView
from jury_desk.gui.juror.team.team_head import TeamHead
from jury_desk.gui.juror.team.team_marks import Cell
from jury_desk.gui.juror.team.team_missing import missing_of
from jury_desk.gui.juror.team.team_session import TeamSession
from jury_desk.gui.juror.team.team_signing import TeamSigning
from jury_desk.gui.juror.team.team_stage import TeamStage
from jury_desk.gui.kit.theme import Theme
from jury_desk.services.juror_day import Day


class TeamPlace(Place):
    """`current_changed` names the criterion in hand ("" for none)."""

    current_changed = Signal(str)

    def __init__(self, theme: Theme, signing: SigningFlow, parent: QWidget | None = None) -> None:
        """`signing` is the desk's own, whose page and worker the team's signing takes."""
        super().__init__(parent)
        self.setObjectName("team_place")
        self._theme = theme
        self.signing = TeamSigning(signing, self)
        self.head = TeamHead(theme, self)
        self.matrix = MatrixView(theme, self)
        self.pane = MatrixPane(self.matrix, theme, self)
        self._stage = TeamStage(theme, self.matrix.rows, self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.head)
        self._layout.addWidget(self.pane, 1)
        self._session: TeamSession | None = None
        self._day: Day | None = None
        self._passage = ""
        self._left_at: dict[str, Cell] = {}
        self._stood: tuple[object, ...] = ()
        self._connect()
        self._stage.folder_wanted.connect(
            lambda: self._on_session(lambda team: signing.open_folder(team.sheet.plan))
        )

    @property
    def session(self) -> TeamSession | None:
        """The team on screen, None while its sheets are being opened."""
        return self._session

    @property
    def stage(self) -> TeamStage:
        return self._stage

    @property
    def main_view(self) -> MatrixView:
        return self.matrix

    def show_head(self, day: Day, passage: str) -> None:
        self._passage = passage
        self.take_day(day)
        self.head.show_team(day, passage)

    def take_day(self, day: Day) -> None:
        self._day = day
        if self._session is not None and self._session.sheet.passage.id == self._passage:
            self._session.set_away(away_words(day, self._passage))

    def show_member(self, subject: str) -> None:
        self.matrix.head.show_heard(subject)

    def put_strip(self, strip: QWidget) -> None:
        self._layout.insertWidget(1, strip)

    def return_to(self, sheet: str, criterion: str) -> None:
        """The sheet is any member's: the matrix opens at the criterion's first cell to mark."""
        self._left_at[sheet] = (None, criterion)

    def show_session(self, session: PassageSession | None) -> None:
        assert session is None or isinstance(session, TeamSession)  # noqa: S101  a place's own
        cell = self.matrix.current_cell
        if self._session is not None:
            if cell is not None:
                self._left_at[self._session.sheet.passage.id] = cell
            self._session.state_changed.disconnect(self._on_state_changed)
            self._session.touched.disconnect(self._go_to_touched)
        self._session = session
        if session is None:
            self.matrix.show_session(None)
            self._stage.show_assessment("")
            return
        if self._day is not None and self._passage == session.sheet.passage.id:
            session.set_away(away_words(self._day, self._passage))
        self._layout.activate()  # sized before its texts are laid out, so that it is done once
        self.matrix.show_session(session, self._start_of(session))
        self._show_assessment(session)
        session.state_changed.connect(self._on_state_changed)
        session.touched.connect(self._go_to_touched)
        self._stood = self._stands(session)

    def _show_assessment(self, session: TeamSession) -> None:
        assessment = session.sheet.assessment
        claimed = {item.part for item in session.sheet.grid.criteria_of(assessment.id)}
        self._stage.show_assessment(assessment.text, self.head.words_of_parts(assessment, claimed))

    def counts(self) -> Counts | None:
        session = self._session
        if session is None:
            return None
        total = sum(1 for _ in session.marks.cells())
        return Counts(  # what is only read here wants nothing more, as what is signed
            phase=Phase.SIGNED if session.marks.read_only else session.phase,
            marked=total - len(session.marks.gaps()),
            total=total,
            to_justify=len(session.marks.to_justify()),
            lost=len(session.lost),
            by_cell=True,
            sheets=len(session.corrected) or len(session.marks.owed),
        )

    def flush(self) -> None:
        self.matrix.flush()

    def take_keyboard(self) -> None:
        if not self.matrix.editor.isVisible():
            self.matrix.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        if not self.matrix.isVisible() or not self.matrix.take_key(event):
            return False
        if not self.matrix.editor.isVisible():
            self.matrix.setFocus()
        return True

    def go_to_gap(self, step: int = 1) -> None:
        """The next cell that lacks something: its level, and at write-up its justification."""
        session = self._session
        if session is None or not session.is_open:
            return
        wanted = dict.fromkeys(session.lost, False) | dict(missing_of(session))
        self._go_to_next(wanted, step)

    def do_primary(self) -> None:
        session = self._session
        if session is None:
            return
        self.flush()
        if session.marks.read_only:
            self.passage_done.emit()
        elif session.phase is Phase.LIVE:
            session.start_write_up()
        elif session.phase is Phase.WRITE_UP:
            if missing_of(session):
                self.go_to_gap()
            else:
                session.complete()
        elif session.phase is Phase.COMPLETE:
            team = session.sheet.plan.team(session.sheet.passage.team or "")
            self.signing.sign(session, team)
        else:
            self.passage_done.emit()

    def undo(self) -> None:
        self._on_session(TeamSession.undo)

    def redo(self) -> None:
        self._on_session(TeamSession.redo)

    def show_stage(self) -> None:
        session = self._session
        files = self.signing.files_of(session) if session else None
        changes = self.signing.changes_of(session) if session else {}
        self._stage.show_session(session, files, changes)
        self.stage_changed.emit()

    def show_notes(self, notes: Mapping[tuple[str, str | None], tuple[str, ...]]) -> None:
        self.matrix.show_notes(notes)

    def put_copies(self, line: QWidget) -> None:
        self._stage.put_copies(line)

    def set_low(self, low: bool) -> None:
        self.head.set_compact(low)

    def renew(self) -> None:
        self.head.renew()
        self.matrix.renew()
        self._stage.renew()

    def retell(self) -> None:
        self.matrix.retell()
        if self._day is not None:
            self.show_head(self._day, self._passage)
        self._stage.retell()
        if self._session is not None:
            self._show_assessment(self._session)
        self.show_stage()

    def _connect(self) -> None:
        self.matrix.current_changed.connect(self._on_current)
        self.matrix.gap_wanted.connect(self.go_to_gap)
        self.matrix.justification_wanted.connect(self._go_to_justification)
        self.matrix.columns_moved.connect(self._align_head)
        self._stage.go_to.connect(self._go_to)
        self._stage.live_wanted.connect(lambda: self._on_session(TeamSession.resume_live))
        self._stage.reopen_wanted.connect(lambda: self._on_session(TeamSession.reopen))
        self._stage.export_wanted.connect(lambda: self._on_session(self.signing.export))
        self._stage.correction_wanted.connect(
            lambda who: self._on_session(lambda session: self.signing.correct(session, who))
        )
        self.signing.files_changed.connect(self.show_stage)

    def _on_session(self, act: object) -> None:
        if self._session is not None and callable(act):
            self.flush()
            act(self._session)

    def _start_of(self, session: TeamSession) -> Cell | None:
        """Where the team was left: in this window, or by the sheet of a member before."""
        refs = [session.ref(who).id for who in session.marks.members]
        for key in (session.sheet.passage.id, *refs):
            if key in self._left_at:
                subject, criterion = self._left_at[key]
                own = [cell for cell in session.marks.cells() if cell[1] == criterion]
                known = (subject, criterion) if subject is not None else None
                return known or next(iter(own), None)
        return None

    def _stands(self, session: TeamSession) -> tuple[object, ...]:
        states = session.marks.states.values()
        return (session, session.phase, tuple(state.version for state in states))

    def _on_state_changed(self) -> None:
        session = self._session
        self.show_stage()
        if session is not None and self._stands(session) != self._stood:
            self._stood = self._stands(session)
            self._go_to_corrected(session)
            self.take_keyboard()

    def _go_to_corrected(self, session: TeamSession) -> None:
        """From a cell that is closed to the same criterion of the member who is corrected alone."""
        cell = self.matrix.current_cell
        if cell is None or not session.corrected or session.marks.can_change(*cell):
            return
        wanted = [(who, cell[1]) for who in session.corrected]
        wanted += [(who, item.id) for who in session.corrected for item in session.marks.offered]
        found = next((one for one in wanted if session.marks.can_change(*one)), None)
        if found is not None:
            self.matrix.go_to(*found)

    def _on_current(self, criterion: str, subject: str) -> None:
        self.current_changed.emit(criterion)
        session = self._session
        if session is not None and criterion:
            who = subject or next(iter(session.marks.owed or session.marks.members))
            self.place_changed.emit(session.ref(who).id, criterion)

    def _go_to(self, subject: str, criterion: str, comment: bool) -> None:
        self.matrix.go_to(subject or None, criterion, comment=comment)

    def _go_to_touched(self, criterion: str, subject: str) -> None:
        self.keeping_keyboard(lambda: self.matrix.go_to(subject or None, criterion))

    def _go_to_justification(self, step: int) -> None:
        session = self._session
        if session is None:
            return
        current = self.matrix.current_cell
        wanted = {cell: True for cell in session.marks.to_justify() if cell != current}
        if not self._go_to_next(wanted, step):
            self.matrix.close_editor()

    def _go_to_next(self, wanted: dict[Cell, bool], step: int) -> bool:
        """Go to the next of some cells, to its comment where it is True; whether there is one."""
        order = {self._place_of(cell): cell for cell in wanted}
        found = next_after(sorted(order), self._place_in_hand(), step)
        if found is None:
            return False
        subject, criterion = cell = order[found]
        self.matrix.go_to(subject, criterion, comment=wanted[cell], gap=True)
        return True

    def _place_of(self, cell: Cell) -> int:
        """A number that counts the cells row by row."""
        rows = self.matrix.rows
        return rows.place_of(cell[1]) * rows.columnCount() + rows.column_of(cell[0])

    def _place_in_hand(self) -> int:
        cell = self.matrix.current_cell
        return self._place_of(cell) if cell else -1

    def _align_head(self) -> None:
        columns = self.matrix.delegate.layouts.columns
        self.head.set_columns(round(columns.left), round(columns.width))
