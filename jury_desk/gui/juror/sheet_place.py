"""A candidate's sheet at the desk: its head, its criteria, its stage."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_desk.domain.sheet import Phase, SheetRef
from jury_desk.gui.juror.criteria_pane import CriteriaPane
from jury_desk.gui.juror.criteria_view import CriteriaView
from jury_desk.gui.juror.missing_list import missing_of, next_after
from jury_desk.gui.juror.place import Counts, PassageSession, Place
from jury_desk.gui.juror.sheet_head import SheetHead
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.juror.signing_flow import SigningFlow
from jury_desk.gui.juror.stage_pane import StagePane
from jury_desk.gui.kit.styles import restyle
from jury_desk.gui.kit.theme import Theme
from jury_desk.services.juror_day import Day, DaySheet


class SheetPlace(Place):
    """`current_changed` names the criterion in hand ("" for none)."""

    current_changed = Signal(str)

    def __init__(self, theme: Theme, signing: SigningFlow, parent: QWidget | None = None) -> None:
        """`signing` asks, signs and exports."""
        super().__init__(parent)
        self.setObjectName("sheet_place")
        self._theme = theme
        self.signing = signing
        self.head = SheetHead(theme, self)
        self.criteria = CriteriaView(theme, self)
        self._stage = StagePane(theme, self.criteria.rows, self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.head)
        self.pane = CriteriaPane(self.criteria, theme, self)
        self._layout.addWidget(self.pane, 1)
        self._session: SheetSession | None = None
        self._day: Day | None = None
        self._passage = ""
        self._left_at: dict[str, str] = {}
        self._stood: tuple[object, ...] = ()
        self._thin: tuple[object, ...] = ()
        self._connect()

    @property
    def session(self) -> SheetSession | None:
        """The sheet on screen, None while it is being opened."""
        return self._session

    @property
    def stage(self) -> StagePane:
        return self._stage

    @property
    def main_view(self) -> CriteriaView:
        return self.criteria

    def show_head(self, day: Day, passage: str) -> None:
        self._day, self._passage = day, passage
        sheet = self._day_sheet()
        if sheet is not None:
            self.head.show_sheet(sheet, day)

    def take_day(self, day: Day) -> None:
        self._day = day

    def return_to(self, sheet: str, criterion: str) -> None:
        self._left_at[sheet] = criterion

    def show_session(self, session: PassageSession | None) -> None:
        assert session is None or isinstance(session, SheetSession)  # noqa: S101  a place's own
        if self._session is not None:
            current = self.criteria.current
            if current is not None:
                self._left_at[self._session.ref.id] = current.criterion.id
            self._session.state_changed.disconnect(self._on_state_changed)
            self._session.touched.disconnect(self._go_to_touched)
        self._session = session
        if session is not None:  # sized before its texts are laid out, so that it is done once
            self._layout.activate()
        left_at = self._left_at.get(session.ref.id) if session else None
        self.criteria.show_session(session, left_at)
        if session is not None:
            session.state_changed.connect(self._on_state_changed)
            session.touched.connect(self._go_to_touched)
            self._stood = (session.ref, session.phase, session.state.version)

    def counts(self) -> Counts | None:
        session = self._session
        if session is None:
            return None
        total = len(session.sheet.criteria)
        return Counts(  # what is only read here wants nothing more, as what is signed
            phase=Phase.SIGNED if session.read_only else session.phase,
            marked=total - len(session.gaps()),
            total=total,
            to_justify=len(session.to_justify()),
            lost=len(session.lost),
        )

    def flush(self) -> None:
        self.criteria.flush()

    def tell_place(self) -> None:
        current = self.criteria.current
        self._on_current(current.criterion.id if current is not None else "")

    def take_keyboard(self) -> None:
        if not self.criteria.editor.isVisible():
            self.criteria.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        if not self.criteria.isVisible() or not self.criteria.take_key(event):
            return False
        if not self.criteria.editor.isVisible():
            self.criteria.setFocus()
        return True

    def go_to_gap(self, step: int = 1) -> None:
        """The next criterion that lacks something: its level, and at write-up its justification."""
        session = self._session
        if session is None or not session.is_open:
            return
        rows = self.criteria.rows
        writing = session.phase is Phase.WRITE_UP
        wanted = {
            rows.place_of(name): (name, justify)
            for name, justify in missing_of(session)
            if writing or not justify
        }
        for name in session.lost:
            wanted.setdefault(rows.place_of(name), (name, False))
        place = next_after(sorted(wanted), self.criteria.delegate.current, step)
        if place is not None:
            name, justify = wanted[place]
            self.criteria.go_to(name, comment=justify, gap=True)

    def do_primary(self) -> None:
        session = self._session
        if session is None:
            return
        self.flush()
        if session.read_only:
            self.passage_done.emit()
        elif session.phase is Phase.LIVE:
            session.start_write_up()
        elif session.phase is Phase.WRITE_UP:
            if any(missing_of(session)):
                self.go_to_gap()
            elif not self._told_thin(session):
                session.complete()
        elif session.phase is Phase.COMPLETE:
            self._sign(session)
        else:
            self.passage_done.emit()

    def _told_thin(self, session: SheetSession) -> bool:
        """Lead once to a justification that says next to nothing, as one into which a level's key
        went; whether it was told only now. Asked for again, the sheet is completed as it is.
        """
        thin = (session.ref, session.thinly_justified())
        if not thin[1] or thin == self._thin:
            return False
        self._thin = thin
        self.criteria.go_to(thin[1][0], comment=True)
        self.criteria.announce(self.tr("Very short justification. The same key again goes on."))
        return True

    def _sign(self, session: SheetSession) -> None:
        sheet = self._day_sheet()
        if sheet is not None:
            reason = session.state.reason or ""
            told = self._stage.change_words(session, self.signing.files_of(session))
            self.signing.sign(session, sheet, f"{reason} · {told}" if told else "")

    def undo(self) -> None:
        self._on_session(SheetSession.undo)

    def redo(self) -> None:
        self._on_session(SheetSession.redo)

    def show_stage(self) -> None:
        session = self._session
        self._stage.show_session(session, self.signing.files_of(session) if session else None)
        self.stage_changed.emit()

    def show_notes(self, notes: Mapping[tuple[str, str | None], tuple[str, ...]]) -> None:
        told: dict[str, tuple[str, ...]] = {}
        for (criterion, _), texts in notes.items():
            told[criterion] = (*told.get(criterion, ()), *texts)
        self.criteria.show_notes(told)

    def put_strip(self, strip: QWidget) -> None:
        self._layout.insertWidget(1, strip)

    def put_copies(self, line: QWidget) -> None:
        self._stage.put_copies(line)

    def set_low(self, low: bool) -> None:
        self.head.set_compact(low)
        self._align_head()

    def renew(self) -> None:
        self.head.renew()
        self.criteria.renew()
        self._stage.renew()
        self._align_head()

    def retell(self) -> None:
        if self._day is not None:
            self.show_head(self._day, self._passage)
        self._stage.retell()
        self.show_stage()

    def align(self) -> None:
        """Put the head above its columns again: the page has another width."""
        self._align_head()

    def _connect(self) -> None:
        self.criteria.current_changed.connect(self._on_current)
        self.criteria.gap_wanted.connect(self.go_to_gap)
        self.criteria.justification_wanted.connect(self._go_to_justification)
        self.criteria.columns_moved.connect(self._align_head)
        self.criteria.verticalScrollBar().valueChanged.connect(self._show_edge)
        self._stage.go_to.connect(self._go_to)
        self._stage.live_wanted.connect(lambda: self._on_session(SheetSession.resume_live))
        self._stage.reopen_wanted.connect(lambda: self._on_session(SheetSession.reopen))
        self._stage.folder_wanted.connect(lambda: self._on_session(self._open_folder))
        self._stage.export_wanted.connect(lambda: self._on_session(self.signing.export))
        self._stage.correction_wanted.connect(lambda: self._on_session(self.signing.correct))
        self.signing.files_changed.connect(self.show_stage)

    def _day_sheet(self) -> DaySheet | None:
        sheets = self._day.sheets if self._day else ()
        return next((sheet for sheet in sheets if sheet.passage.id == self._passage), None)

    def _open_folder(self, session: SheetSession) -> None:
        self.signing.open_folder(session.sheet.plan)

    def _on_session(self, act: object) -> None:
        if self._session is not None and callable(act):
            self.flush()
            act(self._session)

    def _on_state_changed(self) -> None:
        if self._day is not None:
            self.show_head(self._day, self._passage)
        self.show_stage()
        session = self._session
        if session is not None:
            stands: tuple[SheetRef, Phase, int] = (
                session.ref,
                session.phase,
                session.state.version,
            )
            if stands != self._stood:
                self._stood = stands
                self.take_keyboard()

    def _on_current(self, criterion: str) -> None:
        self.current_changed.emit(criterion)
        if self._session is not None and criterion:
            self.place_changed.emit(self._session.ref.id, criterion)

    def _go_to(self, criterion: str, comment: bool) -> None:
        self.criteria.go_to(criterion, comment=comment)

    def _go_to_touched(self, criterion: str) -> None:
        """Show what an undo changed."""
        self.keeping_keyboard(lambda: self.criteria.go_to(criterion))

    def _go_to_justification(self, step: int) -> None:
        session = self._session
        if session is None:
            return
        rows = self.criteria.rows
        places = sorted(rows.place_of(name) for name in session.to_justify())
        current = self.criteria.delegate.current
        place = next_after([p for p in places if p != current], current, step)
        row = rows.criterion_row(place) if place is not None else None
        if row is not None:
            self.criteria.go_to(row.criterion.id, comment=True)
        else:
            self.criteria.close_editor()

    def _show_edge(self, value: int) -> None:
        """A hairline under the head tells that rows go on above."""
        if bool(self.head.property("scrolled")) != (value > 0):
            self.head.setProperty("scrolled", value > 0)
            restyle(self.head)

    def _align_head(self) -> None:
        columns = self.criteria.delegate.layouts.columns
        self.head.set_columns(round(columns.left), round(columns.width))
