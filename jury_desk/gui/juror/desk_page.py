"""The juror's desk: the passages, the sheet, its stage, and the truth about what is recorded."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from jury_desk.domain.sheet import Phase, SheetRef
from jury_desk.gui.forms.ui_juror_desk_page import Ui_JurorDeskPage
from jury_desk.gui.juror.criteria_view import CriteriaView
from jury_desk.gui.juror.day_sheets import DaySheets
from jury_desk.gui.juror.desk_footer import DeskFooter
from jury_desk.gui.juror.missing_list import missing_of, next_after
from jury_desk.gui.juror.passages_view import PassagesView
from jury_desk.gui.juror.sheet_head import SheetHead
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.juror.side_panes import SidePanes
from jury_desk.gui.juror.signing_flow import SigningFlow
from jury_desk.gui.juror.stage_pane import StagePane
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.styles import restyle
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.services.juror_day import Day, DaySheet
from jury_desk.services.program import Program


class JurorDeskPage(QWidget):
    """One sheet at a time, rebuilt whole for each; text is sent before another one is shown.

    `place_changed` carries the ids of the sheet on screen and of its current criterion;
    `recorded_again` tells that the disk takes everything again after it had refused something;
    `first_shown`, once, that the first sheet is there, or that there is none to show.
    """

    day_changed = Signal(object)
    failure = Signal(object)
    place_changed = Signal(str, str)
    recorded_again = Signal()
    first_shown = Signal()

    def __init__(self, program: Program, worker: Worker, parent: QWidget | None = None) -> None:
        """`program` is open; `worker` does all that touches the disk."""
        super().__init__(parent)
        self.setObjectName("juror_desk_page")
        self._theme = theme()
        self._ui = Ui_JurorDeskPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sheets = DaySheets(program.day, worker, self)
        self.signing = SigningFlow(program, worker, self)
        self.passages = PassagesView(self._theme, self)
        self.head = SheetHead(self._theme, self)
        self.criteria = CriteriaView(self._theme, self)
        self.stage = StagePane(self._theme, self.criteria.rows, self)
        self._ui.passages_layout.addWidget(self.passages)
        self._ui.sheet_layout.insertWidget(0, self.head)
        self._ui.sheet_layout.insertWidget(1, self.criteria, 1)
        self._ui.stage_layout.addWidget(self.stage)
        self.footer = DeskFooter(self._ui, self)
        self.panes = SidePanes(self._ui, self._theme, self.passages, self.criteria, self.stage)
        self._wanted: SheetRef | None = None
        self._session: SheetSession | None = None
        self._left_at: dict[SheetRef, str] = {}
        self._stood: tuple[object, ...] = ()
        self._was_refused = False
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._refresh.timeout.connect(self._show_stage)
        self._others = QTimer(self, singleShot=True, interval=0)
        self._others.timeout.connect(self._open_others)
        self._was_shown = False
        self._connect()
        self._add_shortcuts()
        click_on_enter(self)
        self._theme.changed.connect(self._renew)
        self._renew()
        self._show_nothing()

    @property
    def day(self) -> Day | None:
        """The day on screen, with what is known to be on disk."""
        return self.sheets.day

    @property
    def session(self) -> SheetSession | None:
        """The sheet on screen, None while it is being opened."""
        return self._session

    def show_day(self, day: Day, sheet: str = "", criterion: str = "") -> None:
        """Show a session's day: the sheet that is open where it is the same day, else the one with
        the id `sheet` at `criterion`, else the first one that is not signed.
        """
        self.flush()
        same = self.day is not None and self.day.plan.id == day.plan.id
        self.sheets.show_day(day)
        self.passages.show_day(day)
        self._show_signed_count()
        if not same:
            self._wanted = None
            self.passages.show_current(None)
            first = next((found.ref for found in day.sheets if found.ref.id == sheet), None)
            if first is not None and criterion:
                self._left_at[first] = criterion
            first = first or self.passages.next_unsigned() or self.passages.neighbour(1)
            if first is None:
                self._show_nothing()
                self._others.start()
            else:
                self.open_sheet(first)

    def open_sheet(self, ref: SheetRef) -> None:
        """Show another sheet. What is typed goes to the sheet it was typed for, first."""
        if ref == self._wanted:
            return
        self.flush()
        current = self.criteria.current
        if self._session is not None and current is not None:
            self._left_at[self._session.ref] = current.criterion.id
        self._wanted = ref
        self.passages.show_current(ref)
        self._show_head()
        self._show_session(self.sheets.get(ref))
        self.sheets.open(ref)

    def flush(self) -> None:
        """Queue any text still typed."""
        self.criteria.flush()

    def retry(self) -> None:
        """Send again what the disk refused."""
        self.sheets.retry()

    def can_leave(self) -> bool:
        """Whether everything shown is on disk; text still typed is sent first."""
        self.flush()
        return not self.sheets.is_recording and not self.sheets.refused

    def cycle_panes(self, step: int = 1) -> None:
        """Give the keyboard to the next (or the previous) of passages, sheet, stage, footer."""
        self.panes.cycle(step)

    def take_keyboard(self) -> None:
        """Give the keyboard to the current criterion, or to its comment where it is open: never
        while another place is on screen, where a key would tick a sheet that nobody sees.
        """
        self.panes.fold()
        if not self.isHidden() and not self.criteria.editor.isVisible():
            self.criteria.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Give a key that means something to the current criterion to it, wherever the keyboard
        is but in a text or a list; whether it meant something.
        """
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractItemView | QTextEdit | QLineEdit):
            return False
        if not self.criteria.isVisible() or not self.criteria.take_key(event):
            return False
        if not self.criteria.editor.isVisible():
            self.criteria.setFocus(Qt.FocusReason.ShortcutFocusReason)
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
            self.criteria.go_to(name, comment=justify)

    def do_primary(self) -> None:
        """The next step of the sheet: write-up, completion, signature, the next sheet."""
        session = self._session
        if session is None:
            return
        self.flush()
        if session.phase is Phase.LIVE:
            session.start_write_up()
        elif session.phase is Phase.WRITE_UP:
            if any(missing_of(session)):
                self.go_to_gap()
            else:
                session.complete()
        elif session.phase is Phase.COMPLETE:
            sheet = self._day_sheet(session.ref)
            if sheet is not None:
                files = self.signing.files_of(session)
                reason = session.state.reason or ""
                told = self.stage.change_words(session, files)
                self.signing.sign(session, sheet, f"{reason} · {told}" if told else "")
        else:
            following = self.passages.next_unsigned()
            if following is not None:
                self.open_sheet(following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F6:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.cycle_panes(-1 if back else 1)
        elif not self.take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Arrows on a button go through the criteria, not to the next button."""
        return (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            and self.take_key(event)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._retell()

    def _connect(self) -> None:
        self.passages.chosen.connect(self.open_sheet)
        self.passages.left_for_sheet.connect(self.take_keyboard)
        self.criteria.current_changed.connect(self._on_current)
        self.criteria.gap_wanted.connect(self.go_to_gap)
        self.criteria.justification_wanted.connect(self._go_to_justification)
        self.criteria.columns_moved.connect(self._align_head)
        self.criteria.verticalScrollBar().valueChanged.connect(self._show_edge)
        self.stage.go_to.connect(self._go_to)
        self.stage.live_wanted.connect(lambda: self._on_session(SheetSession.resume_live))
        self.stage.reopen_wanted.connect(lambda: self._on_session(SheetSession.reopen))
        self.stage.folder_wanted.connect(self.signing.open_folder)
        self.stage.export_wanted.connect(lambda: self._on_session(self.signing.export))
        self.stage.correction_wanted.connect(lambda: self._on_session(self.signing.correct))
        for button in self.findChildren(QAbstractButton):
            button.installEventFilter(self)
        self._ui.primary_button.clicked.connect(self.do_primary)
        self.sheets.opened.connect(self._on_opened)
        self.sheets.day_changed.connect(self._on_day_changed)
        self.sheets.recording_changed.connect(self._on_recording)
        self.sheets.failed.connect(self.failure)
        self.sheets.failed.connect(self._on_failed)
        self.signing.failed.connect(self.failure)
        self.signing.closed.connect(self.take_keyboard)
        self.signing.files_changed.connect(self._show_stage)

    def _add_shortcuts(self) -> None:
        acts = {
            "Ctrl+Return": self.do_primary,
            "Ctrl+Enter": self.do_primary,
            "F8": self.go_to_gap,
            "Shift+F8": lambda: self.go_to_gap(-1),
            "Ctrl+Z": lambda: self._on_session(SheetSession.undo),
            "Ctrl+Y": lambda: self._on_session(SheetSession.redo),
            "Ctrl+Shift+Z": lambda: self._on_session(SheetSession.redo),
            "Alt+Up": lambda: self._open_neighbour(-1),
            "Alt+Down": lambda: self._open_neighbour(1),
            "Ctrl+PgUp": lambda: self._open_neighbour(-1),
            "Ctrl+PgDown": lambda: self._open_neighbour(1),
        }
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_session(self, act: object) -> None:
        if self._session is not None and callable(act):
            self.flush()
            act(self._session)

    def _open_neighbour(self, step: int) -> None:
        ref = self.passages.neighbour(step)
        if ref is not None:
            self.open_sheet(ref)

    def _on_opened(self, ref: SheetRef) -> None:
        if ref == self._wanted:
            self._show_session(self.sheets.get(ref))
            self._others.start()

    def _on_failed(self) -> None:
        if not self._was_shown:  # once: it asks for the refused one too
            self._others.start()

    def _open_others(self) -> None:
        """The sheet in hand is painted: now the others may take their share of the machine."""
        self.sheets.open_all()
        if not self._was_shown:
            self._was_shown = True
            self.first_shown.emit()

    def _show_session(self, session: SheetSession | None) -> None:
        if self._session is not None:
            self._session.state_changed.disconnect(self._on_state_changed)
            self._session.touched.disconnect(self.criteria.go_to)
        self._session = session
        ref = session.ref if session else None
        if session is not None:  # sized before its texts are laid out, so that it is done once
            self._ui.empty_label.hide()
            self.head.show()
            self.criteria.show()
            self._ui.sheet_layout.activate()
        self.criteria.show_session(session, self._left_at.get(ref) if ref else None)
        self.stage.show_assessment(session.sheet.assessment if session else None)
        if session is not None:
            session.state_changed.connect(self._on_state_changed)
            session.touched.connect(self.criteria.go_to)
            self._stood = (session.ref, session.phase, session.state.version)
            if not self.passages.hasFocus():
                self.take_keyboard()
        self._show_stage()
        self._show_recording()

    def _show_nothing(self) -> None:
        self._wanted = None
        self._show_session(None)
        self.head.hide()
        self.criteria.hide()
        told = self.tr("No passage is planned for you in this session. Choose another session.")
        self._ui.empty_label.setText(told if self.day is not None else "")
        self._ui.empty_label.show()

    def _show_head(self) -> None:
        sheet = self._day_sheet(self._wanted)
        if sheet is not None and self.day is not None:
            self.head.show_sheet(sheet, self.day.plan)

    def _day_sheet(self, ref: SheetRef | None) -> DaySheet | None:
        sheets = self.day.sheets if self.day else ()
        return next((sheet for sheet in sheets if sheet.ref == ref), None)

    def _on_day_changed(self, day: Day) -> None:
        self.passages.show_day(day)
        self._show_signed_count()
        self.day_changed.emit(day)

    def _on_state_changed(self) -> None:
        self._show_head()
        self._show_stage()
        session = self._session
        if session is not None:
            stands = (session.ref, session.phase, session.state.version)
            if stands != self._stood:
                self._stood = stands
                self.take_keyboard()

    def _on_current(self, criterion: str) -> None:
        if self._session is not None and criterion:
            self.place_changed.emit(self._session.ref.id, criterion)

    def _on_recording(self) -> None:
        if self.sheets.refused:
            self._was_refused = True
        elif self._was_refused and not self.sheets.is_recording:
            self._was_refused = False
            self.recorded_again.emit()
        self._show_recording()
        self._refresh.start()

    def _go_to(self, criterion: str, comment: bool) -> None:
        self.criteria.go_to(criterion, comment=comment)

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

    def _show_signed_count(self) -> None:
        day = self.day
        if day is not None:
            text = self.tr("{signed} / {all} signed")
            self._ui.signed_count.setText(text.format(signed=day.signed, all=len(day.sheets)))

    def _show_stage(self) -> None:
        session = self._session
        files = self.signing.files_of(session) if session else None
        self.stage.show_session(session, files)
        self.footer.show_session(session, self.passages.next_unsigned() is not None)

    def _show_recording(self) -> None:
        self.footer.show_recording(self.sheets, self._session.lost if self._session else ())

    def _renew(self) -> None:
        unit, ui = self._theme.tokens.unit, self._ui
        self.setStyleSheet(self._theme.style_sheet("juror"))
        edge = unit // 2
        ui.side_layout.setContentsMargins(edge, edge, edge, 0)
        self._share_width()
        self.passages.renew()
        self.head.renew()
        self.criteria.renew()
        self.stage.renew()
        self._align_head()
        self._retell()

    def _retell(self) -> None:
        """Say everything again: in another language, or at other sizes."""
        self._show_head()
        self.stage.retell()
        self._show_stage()
        self._show_recording()
        self._show_signed_count()

    def _share_width(self) -> None:
        """The side panes grow with the zoom; where three panes would squeeze the sheet, passages
        and stage fold behind two tabs.
        """
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # its size is Qt's guess, which would fold the panes once for nothing
        self.panes.share(self.width(), self.height())
        self.head.set_compact(self.panes.low)
        self.footer.renew(self._theme.tokens.unit, low=self.panes.low)
        self._align_head()

    def _show_edge(self, value: int) -> None:
        """A hairline under the head tells that rows go on above."""
        if bool(self.head.property("scrolled")) != (value > 0):
            self.head.setProperty("scrolled", value > 0)
            restyle(self.head)

    def _align_head(self) -> None:
        columns = self.criteria.delegate.layouts.columns
        self.head.set_columns(round(columns.left), round(columns.width))
