"""The juror's desk: the passages, the passage in hand, its panes, and what is recorded."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import Phase
from jury_desk.gui.forms.ui_juror_desk_page import Ui_JurorDeskPage
from jury_desk.gui.juror.arrow_keys import ArrowKeys
from jury_desk.gui.juror.criteria_view import CriteriaView
from jury_desk.gui.juror.day_sheets import DaySheets
from jury_desk.gui.juror.desk_aids import DeskAids
from jury_desk.gui.juror.desk_footer import DeskFooter
from jury_desk.gui.juror.desk_keys import desk_acts
from jury_desk.gui.juror.passages_view import PassagesView
from jury_desk.gui.juror.place import Place
from jury_desk.gui.juror.places_stack import PlacesStack
from jury_desk.gui.juror.recorders import Recorder, Recorders
from jury_desk.gui.juror.sheet_head import SheetHead
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.juror.side_panes import SidePanes
from jury_desk.gui.juror.side_tabs import SideTabs
from jury_desk.gui.juror.signing_flow import SigningFlow
from jury_desk.gui.juror.stage_pane import StagePane
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.shortcuts import add_shortcuts
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.services.juror_day import Day
from jury_desk.services.program import Program

if TYPE_CHECKING:  # imported behind the first sheet
    from jury_desk.gui.juror.day_side import DaySide


class JurorDeskPage(QWidget):
    """One passage at a time, in the place that fits it; text is sent before another is shown.

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
        self._program = program
        self._worker = worker
        self._theme = theme()
        self._ui = Ui_JurorDeskPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sheets = DaySheets(program.day, worker, self)
        self.signing = SigningFlow(program, worker, self)
        self.passages = PassagesView(self._theme, self)
        self.side = SideTabs(self._theme, self)
        self.aids = DeskAids(program, worker, self)
        self._places = PlacesStack(self._theme, self.signing, self._connect_place, self)
        self.sheet = self._places.sheet
        self._place: Place = self.sheet
        self._ui.passages_layout.addWidget(self.passages)
        self._ui.sheet_layout.insertWidget(0, self._places, 1)
        self._ui.stage_layout.addWidget(self.side)
        self.footer = DeskFooter(self._ui, self)
        self.panes = SidePanes(
            self._ui, self._theme, self.passages, lambda: self._place.main_view, self.side
        )
        self._around: DaySide | None = None
        self._phase: Phase | None = None
        self.passage = ""
        self.recorders = Recorders(self._recorders, self)
        self.recorders.recorded_again.connect(self.recorded_again)
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._refresh.timeout.connect(self._show_stage)
        self._others = QTimer(self, singleShot=True, interval=0)
        self._others.timeout.connect(self._open_others)
        self._was_shown = False
        self._connect()
        add_shortcuts(self, desk_acts(self))
        click_on_enter(self)
        self._theme.changed.connect(self._renew)
        self._use(self.sheet)
        self._renew()
        self._show_nothing()

    @property
    def day(self) -> Day | None:
        """The day on screen, with what is known to be on disk."""
        return self.sheets.day

    @property
    def around(self) -> "DaySide":
        """The day around the sheet: made behind the first sheet that is shown, or when it is first
        asked for: the first tick does not wait for it.
        """
        if self._around is None:
            from jury_desk.gui.juror.desk_links import made_around

            self._around = made_around(self, self._program, self._worker)
            if self._phase is not None:
                self._around.show_stage(self._phase)
            self._share_width()
        return self._around

    @property
    def place(self) -> Place:
        """The place that the passage on screen is marked in."""
        return self._place

    @property
    def session(self) -> SheetSession | None:
        """The candidate's sheet on screen; None while it is being opened, and for a team."""
        return self.sheet.session if self._place is self.sheet else None

    @property
    def criteria(self) -> CriteriaView:
        """The criteria of a candidate's sheet."""
        return self.sheet.criteria

    @property
    def head(self) -> SheetHead:
        """The head of a candidate's sheet."""
        return self.sheet.head

    @property
    def stage(self) -> StagePane:
        """Where a candidate's sheet stands."""
        return self.sheet.stage

    def show_day(self, day: Day, sheet: str = "", criterion: str = "") -> None:
        """Show a session's day: the passage that is open where it is the same day, else that of the
        sheet with the id `sheet` at `criterion`, else the first one that is not signed.
        """
        self.flush()
        same = self.day is not None and self.day.plan.id == day.plan.id
        self.sheets.show_day(day)
        self.passages.show_day(day)
        self._show_signed_count()
        if same:
            return
        if self._around is not None:
            self._around.show_day(day)
        self.passage = ""
        self.passages.show_current(None)
        first = next((one.passage.id for one in day.sheets if one.ref.id == sheet), None)
        if first is not None and criterion:
            self._places.place_of(day, first).return_to(sheet, criterion)
        first = first or self.passages.next_unsigned() or self.passages.neighbour(1)
        if first is None:
            self._show_nothing()
            self._others.start()
        else:
            self.open_passage(first)

    def forget(self, gone: Callable[[SessionPlan], bool]) -> None:
        """Know nothing more of the sessions of which the data are gone, or are others now."""
        if self._around is not None:
            self._around.forget(gone)
        if self.day is not None and gone(self.day.plan):
            self._show_nothing()
        self.sheets.forget_all(gone)

    def open_passage(self, passage: str) -> None:
        """Show another passage. What is typed goes to the sheet it was typed for, first."""
        if passage == self.passage or self.day is None:
            return
        self.flush()
        self.passage = passage
        self.passages.show_current(passage)
        place = self._places.place_of(self.day, passage)
        if place is not self._place:
            self._place.show_session(None)
            self._use(place)
        place.show_head(self.day, passage)
        if self._around is not None:
            self._around.show_passage(passage)
        self.aids.show_passage(self.day, passage)
        self._phase = None
        self._show_session()
        self.sheets.open(passage)

    def flush(self) -> None:
        """Queue any text still typed."""
        self._place.flush()
        if self._around is not None:
            self._around.flush()

    def retry(self) -> None:
        """Send again what the disk refused."""
        self.sheets.retry()
        if self._around is not None:
            self._around.retry()

    def stop(self) -> None:
        """The program is closing."""
        if self._around is not None:
            self._around.stop()

    def can_leave(self) -> bool:
        """Whether everything shown is on disk; text still typed is sent first."""
        self.flush()
        return not self.recorders.is_recording and not self.recorders.refused

    def cycle_panes(self, step: int = 1) -> None:
        """Give the keyboard to the next (or the previous) of passages, sheet, side, footer."""
        self.panes.cycle(step)

    def take_keyboard(self) -> None:
        """Give the keyboard to what is in hand: never while another place of the window is on
        screen, where a key would tick a sheet that nobody sees.
        """
        self.panes.fold()
        if not self.isHidden():
            self._place.take_keyboard()

    def take_key(self, event: QKeyEvent) -> bool:
        """Give a key that means something to what is in hand to it, wherever the keyboard is but
        in a text or a list; whether it meant something.
        """
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractItemView | QTextEdit | QLineEdit):
            return False
        return self._place.take_key(event)

    def go_to_gap(self, step: int = 1) -> None:
        """The next criterion that lacks something: its level, and at write-up its justification."""
        self._place.go_to_gap(step)

    def do_primary(self) -> None:
        """The next step: write-up, completion, signature, the next passage."""
        self._place.do_primary()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F6:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.cycle_panes(-1 if back else 1)
        elif not self.take_key(event) and not self.around.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._retell()

    # --- wiring -----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.passages.chosen.connect(self.open_passage)
        self.arrows = ArrowKeys(self, self.take_key)
        self.arrows.take_buttons()
        self._ui.primary_button.clicked.connect(self.do_primary)
        self.sheets.opened.connect(self._on_opened)
        self.sheets.day_changed.connect(self._on_day_changed)
        self.sheets.recording_changed.connect(self.look_at_recording)
        self.sheets.failed.connect(self.failure)
        self.sheets.failed.connect(self._on_failed)
        self.signing.failed.connect(self.failure)
        self.aids.failed.connect(self.failure)
        for left in (self.passages.left_for_sheet, self.signing.closed, self.aids.closed):
            left.connect(self.take_keyboard)

    def _connect_place(self, place: Place) -> None:
        place.place_changed.connect(self.place_changed)
        place.stage_changed.connect(self._show_counts)
        place.passage_done.connect(self._open_next_unsigned)
        place.failed.connect(self.failure)
        self.aids.attach(place)

    def undo(self) -> None:
        """Turn back the last act on the sheets in hand."""
        self._place.undo()

    def redo(self) -> None:
        """Do again what was undone."""
        self._place.redo()

    def _show_stage(self) -> None:
        self._place.show_stage()

    # --- passages ---------------------------------------------------------------------------------

    def _use(self, place: Place) -> None:
        """Put a place and its stage on screen."""
        self._place = place
        self._places.setCurrentWidget(place)
        self.side.put("stage", place.stage)
        if self._around is not None:
            place.put_strip(self._around.unforeseen.strip)

    def show_notes(self) -> None:
        """Show the notes that are attached to criteria where these stand."""
        if self._around is not None:
            self._place.show_notes(self._around.notes())

    def unfold_passage(self) -> None:
        """Have time and notes in sight."""
        self.panes.unfold_side()
        self.side.show_tab("passage")

    def reopen(self, passage: str) -> None:
        """Read a passage's sheets again where it is on screen: they changed behind it."""
        if passage == self.passage:
            self._place.show_session(None)
            self.sheets.open(passage)

    def open_neighbour(self, step: int) -> None:
        """The passage after (+1) or before (-1) the one on screen."""
        passage = self.passages.neighbour(step)
        if passage is not None:
            self.open_passage(passage)

    def _open_next_unsigned(self) -> None:
        following = self.passages.next_to_finish()
        if following is not None:
            self.open_passage(following[0])

    def _on_opened(self, passage: str) -> None:
        if passage == self.passage:
            self._show_session()
            self._others.start()

    def _on_failed(self) -> None:
        if not self._was_shown:  # once: it asks for the refused one too
            self._others.start()

    def _open_others(self) -> None:
        """The sheet in hand is painted: now the others may take their share of the machine."""
        self.sheets.open_all()
        if not self._was_shown:
            self._was_shown = True
            _ = self.around
            self.first_shown.emit()

    def _show_session(self) -> None:
        session = self.sheets.get(self.passage)
        if session is not None:
            self._ui.empty_label.hide()
            self._places.show()
            self._ui.sheet_layout.activate()
        self._place.show_session(session)
        self.show_notes()
        if session is not None and not self.passages.hasFocus():
            self.take_keyboard()
        self._place.show_stage()
        self._show_recording()

    def _show_nothing(self) -> None:
        self.passage = ""
        self._place.show_session(None)
        self._place.show_stage()
        self._places.hide()
        told = self.tr("No passage is planned for you in this session. Choose another session.")
        self._ui.empty_label.setText(told if self.day is not None else "")
        self._ui.empty_label.show()

    def _show_head(self) -> None:
        if self.passage and self.day is not None:
            self._place.show_head(self.day, self.passage)

    def _on_day_changed(self, day: Day) -> None:
        self._place.take_day(day)
        self.passages.show_day(day)
        self._show_signed_count()
        self.day_changed.emit(day)

    # --- what is recorded -------------------------------------------------------------------------

    def look_at_recording(self) -> None:
        """Something was sent to the disk, or has arrived."""
        self.recorders.look()
        self._show_recording()
        self._refresh.start()

    def _show_signed_count(self) -> None:
        day = self.day
        if day is not None:
            text = self.tr("{signed} / {all} signed")
            self._ui.signed_count.setText(text.format(signed=day.signed, all=day.to_sign))

    def _show_counts(self) -> None:
        counts = self._place.counts()
        self.footer.show_counts(counts, self.passages.next_to_finish())
        phase = counts.phase if counts else None
        if phase is not None and phase is not self._phase:
            # Live, the time and the notes; from write-up on, what the sheet still wants.
            self._phase = phase
            if self._around is not None:
                self._around.show_stage(phase)
            self.side.show_tab("passage" if phase is Phase.LIVE else "stage")

    def _show_recording(self) -> None:
        counts = self._place.counts()
        kept = self.day is None or not self.day.plan.practice
        self.footer.show_recording(self.recorders, counts.lost if counts else 0, kept=kept)

    def _recorders(self) -> tuple[Recorder, ...]:
        day = self._around.session if self._around is not None else None
        return (self.sheets,) if day is None else (self.sheets, day)

    # --- looks ------------------------------------------------------------------------------------

    def _renew(self) -> None:
        unit, ui = self._theme.tokens.unit, self._ui
        self.setStyleSheet(self._theme.style_sheet("juror"))
        edge = unit // 2
        ui.side_layout.setContentsMargins(edge, edge, edge, 0)
        self._share_width()
        self.passages.renew()
        self.side.renew()
        self._places.renew()
        self._retell()

    def _retell(self) -> None:
        """Say everything again: in another language, or at other sizes."""
        self._show_head()
        self._place.retell()
        self._show_recording()
        self._show_signed_count()

    def _share_width(self) -> None:
        """The side panes grow with the zoom; where three panes would squeeze the sheet, passages
        and side fold behind two tabs.
        """
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # its size is Qt's guess, which would fold the panes once for nothing
        self.panes.share(self.width(), self.height())
        self._places.set_low(self.panes.low)
        self.footer.renew(self._theme.tokens.unit, low=self.panes.low)
