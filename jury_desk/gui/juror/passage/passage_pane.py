"""The pane beside the sheet: the passage's time, who plays what, the juror's own notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from jury_desk.domain.day.plan import plan_of_day
from jury_desk.gui.juror.passage.notes_part import NotesPart
from jury_desk.gui.juror.passage.pane_keys import BACK, END, NOTE, PAUSE, PRIMARY, TURN
from jury_desk.gui.juror.passage.planned_day import PlannedDay
from jury_desk.gui.juror.passage.roles_part import RolesPart
from jury_desk.gui.juror.passage.time_part import TimePart
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.styles import restyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.sheet import Phase
    from jury_desk.gui.juror.passage.day_session import DaySession
    from jury_desk.gui.kit.theme import Theme

_ROOMY = 30
"""Units of width from which on the pane has room at its sides."""


class PassagePane(QFrame):
    """Shows one passage of the day; its clock and the line for notes stay in sight, the rest
    scrolls. All it does to the journal goes through the DaySession.

    `member_in_hand` and `part_in_hand` carry the member and the assessment's part of the phase that
    runs ("" for none); `passage_wanted` a passage whose line was clicked; `move_wanted` a note, the
    criterion and the subject ("" for the one in hand) whose justification it is to go into;
    `keyboard_left` that the keyboard is to go back to the sheet; `unfold_wanted` that the pane is
    to be seen, since a key led into it; `cue_changed` the tone ("", "warn", "bad") and the word of
    the cue in force, else of notes left to sort, also while nobody sees the pane. `moments_chosen`
    and `turned` are choices to be kept.
    """

    member_in_hand = Signal(str)
    part_in_hand = Signal(str)
    passage_wanted = Signal(str)
    move_wanted = Signal(str, str, str)
    keyboard_left = Signal()
    unfold_wanted = Signal()
    cue_changed = Signal(str, str)
    moments_chosen = Signal(object)
    turned = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passage_frame")
        self._theme = theme
        self._compact = False
        self._session: DaySession | None = None
        self._grid: Grid | None = None
        self._passage = ""
        self._cue = self._sort = ("", "")
        content = QWidget()
        content.setObjectName("passage_pane")
        self.time = TimePart(theme, content)
        self.roles = RolesPart(theme, content)
        self.notes = NotesPart(theme, content)
        self._column = QVBoxLayout(content)
        for part in (self.time, self.notes, self.roles):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.body = QScrollArea(self)
        self.body.setObjectName("passage_scroll")
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.setWidgetResizable(True)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setWidget(content)
        self._head = QFrame(self)
        self._head.setObjectName("passage_head")
        self._head_row = QVBoxLayout(self._head)
        self._head_row.addWidget(self.time.head)
        self._head_row.addWidget(self.time.acts_box)
        self._foot = QFrame(self)
        self._foot.setObjectName("passage_foot")
        self._foot_row = QVBoxLayout(self._foot)
        self._foot_row.addWidget(self.notes.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self.body, 1)
        whole.addWidget(self._foot)
        self._connect()
        click_on_enter(self)
        theme.changed.connect(self.renew)
        self.renew()

    # --- what is shown ----------------------------------------------------------------------------

    def show_day(self, session: DaySession | None, grid: Grid | None) -> None:
        """Show another day, none of its passages yet; None for none."""
        before = self._session
        if before is not None:
            self.flush()
            before.state_changed.disconnect(self._on_state_changed)
            before.drafts_read.disconnect(self.notes.take_draft)
        self._session, self._grid = session, grid
        if session is not None:
            session.state_changed.connect(self._on_state_changed)
            session.drafts_read.connect(self.notes.take_draft)
        self.show_passage("")

    def show_passage(self, passage: str) -> None:
        """Show the passage of that id; "" for none. What is typed stays with its own passage."""
        self.flush()
        self._passage = passage
        session, day = self._session, self._day()
        found = day.passage(passage) if day is not None else None
        self.time.show_passage(session, day, found)
        self.notes.show_passage(session, day, found)
        self.roles.show_passage(day, found)
        self._foot.setVisible(found is not None)
        self.body.verticalScrollBar().setValue(0)

    def show_stage(self, stage: Phase) -> None:
        """Take where the sheet on screen stands: from write-up on, notes are sorted."""
        self.notes.show_stage(stage)
        self.time.show_state()

    def show_criterion(self, criterion: str, subject: str = "") -> None:
        """Take the criterion in hand ("" for none), and in a team whose column it is in."""
        self.notes.show_criterion(criterion, subject)

    def set_moments(self, moments: tuple[int, ...]) -> None:
        """Give silent cues at these minutes before the end of a phase."""
        self.time.set_moments(moments)

    def set_down(self, down: bool) -> None:
        """Show what is left of a phase rather than what is gone."""
        self.time.set_down(down)

    def flush(self) -> None:
        """Send whatever is typed."""
        self.time.flush()
        if self._session is not None:
            self._session.flush()

    # --- the keyboard -----------------------------------------------------------------------------

    def add_shortcuts(self, host: QWidget) -> None:
        """Let the pane's keys act wherever the keyboard is within `host`, in a text too."""
        acts: dict[str, Callable[[], None]] = {
            PRIMARY: self.time.start_or_next,
            PAUSE: self.time.pause_or_resume,
            END: self.time.end,
            BACK: self.time.take_back,
            TURN: self.time.turn,
        }
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), host)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks that is no text; whether it asked anything: N begins a note."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if not plain or event.text().upper() != NOTE or not self._passage:
            return False
        self.start_note()
        return True

    def start_note(self) -> None:
        """Give the keyboard to the line that a note is typed into."""
        self.unfold_wanted.emit()
        self.notes.start_note()
        self._show_newest_note()

    def focus_first(self) -> bool:
        """Give the keyboard to the pane: to its next act on the time, else to the note's line."""
        for widget in (self.time.primary_button, self.time.end_button, self.notes.line):
            if widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    # --- how it looks -----------------------------------------------------------------------------

    def set_compact(self, compact: bool) -> None:
        """Leave less room at the sides where there is little."""
        if compact != self._compact:  # what is done on time stays in sight where there is height
            if compact:
                self._column.insertWidget(0, self.time.acts_box)
            else:
                self._head_row.addWidget(self.time.acts_box)
        self._compact = compact
        self.renew()

    def renew(self) -> None:
        """Take the theme's sizes again."""
        unit = self._theme.tokens.unit
        self._set_sides()
        self._column.setSpacing(unit * 2)
        for part in (self.time, self.roles, self.notes):
            part.renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_sides()

    def _set_sides(self) -> None:
        """The parts set themselves in by one unit; more where the pane is wide enough."""
        unit = self._theme.tokens.unit
        wide = not self._compact and self.width() >= unit * _ROOMY
        side = unit * 2 * wide
        bar = self.body.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() > 0 else 0  # in line with what scrolls
        self._head_row.setContentsMargins(side, unit * 2, side + beside, unit // 2)
        self._column.setContentsMargins(side, unit // 2, side, unit * 2)
        self._foot_row.setContentsMargins(side, unit, side + beside, unit)

    def _show_edge(self, value: int) -> None:
        """A hairline under the clock tells that more goes on above."""
        if bool(self._head.property("scrolled")) != (value > 0):
            self._head.setProperty("scrolled", value > 0)
            restyle(self._head)

    def retell(self) -> None:
        """Say everything again in the language in force."""
        for part in (self.time, self.roles, self.notes):
            part.retell()

    def _connect(self) -> None:
        self.time.member_in_hand.connect(self.member_in_hand)
        self.time.part_in_hand.connect(self.part_in_hand)
        self.time.passage_wanted.connect(self.passage_wanted)
        self.time.moments_chosen.connect(self.moments_chosen)
        self.time.turned.connect(self.turned)
        self.time.reason_wanted.connect(self.unfold_wanted)
        self.time.keyboard_left.connect(self.keyboard_left)
        self.time.cue_changed.connect(self._tell_cue)
        self.notes.sort_changed.connect(self._tell_sort)
        self.notes.move_wanted.connect(self.move_wanted)
        self.notes.keyboard_left.connect(self.keyboard_left)
        self.notes.unfolded.connect(self._show_notes_end)
        self.notes.taken.connect(self._show_newest_note)
        self.setTabOrder(self.roles.last, self.notes.line)
        self.body.verticalScrollBar().valueChanged.connect(self._show_edge)
        self.body.verticalScrollBar().rangeChanged.connect(lambda *_: self._set_sides())

    def _tell_cue(self, tone: str, word: str) -> None:
        self._cue = (tone, word)
        self.cue_changed.emit(*(self._cue if tone else self._sort))

    def _tell_sort(self, word: str) -> None:
        """Notes left to sort hinder nothing; they are told while no time is."""
        self._sort = ("warn" if word else "", word)
        if not self._cue[0]:
            self.cue_changed.emit(*self._sort)

    def _show_notes_end(self) -> None:
        """What can be done with a note stands below it: keep both in sight."""
        self._column.activate()
        if self.notes.view.hasFocus() or self.notes.is_asking:
            acts = self.notes.acts_in_sight
            self.body.ensureWidgetVisible(acts, 0, self._theme.tokens.unit)

    def _show_newest_note(self) -> None:
        """The list ends with it, right above the line."""
        self._column.activate()
        if self.notes.view.isVisible():
            view = self.notes.view
            end = self.notes.y() + view.mapTo(self.notes, view.rect().bottomLeft()).y()
            self.body.ensureVisible(0, end, 0, self._theme.tokens.unit * 2)

    def _day(self) -> PlannedDay | None:
        session, grid = self._session, self._grid
        if session is None or grid is None:
            return None
        return PlannedDay(plan_of_day(session.plan, session.state), grid)

    def _on_state_changed(self) -> None:
        day = self._day()
        self.time.show_state(day)
        self.notes.show_state(day)
