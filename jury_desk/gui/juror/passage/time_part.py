"""The time of a passage: its clock, its phases, and how they are started and ended."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jury_desk.domain.day.clock import NOTHING
from jury_desk.gui.forms.ui_passage_time import Ui_PassageTime
from jury_desk.gui.juror.passage.clock_face import ClockFace
from jury_desk.gui.juror.passage.cues import Cue, next_cue_ms
from jury_desk.gui.juror.passage.face_words import cue_word, resting_face, waiting_face
from jury_desk.gui.juror.passage.glance import Glance, glance_at
from jury_desk.gui.juror.passage.key_button import KeyButton
from jury_desk.gui.juror.passage.moments_box import MomentsBox
from jury_desk.gui.juror.passage.other_passages import OtherPassages
from jury_desk.gui.juror.passage.pause_reason import PauseReason
from jury_desk.gui.juror.passage.phase_lines import phase_lines
from jury_desk.gui.juror.passage.phase_order import hand_in, has_extra_time, next_phase
from jury_desk.gui.juror.passage.phase_words import (
    minutes_text,
    next_word,
    phase_title,
    start_word,
)
from jury_desk.gui.juror.passage.phases_view import PhasesView
from jury_desk.gui.juror.passage.set_in import set_in
from jury_desk.gui.juror.passage.time_lines import TimeLines
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import turn

if TYPE_CHECKING:
    from jury_desk.domain.day.clock import Instant
    from jury_desk.domain.day.phases import PassageTime, PhaseRun
    from jury_desk.domain.session import Passage, PlannedPhase, SessionPlan
    from jury_desk.gui.juror.passage.day_session import DaySession
    from jury_desk.gui.juror.passage.planned_day import PlannedDay
    from jury_desk.gui.kit.theme import Theme

_SECOND_MS = 1000
_SLOW_MS = 10_000
"""Where only minutes are told, a look now and then is enough."""


class TimePart(QWidget):
    """Nothing starts, ends or moves by itself: the clock is painted, and acts come from a person.
    `head` holds the clock: the pane keeps it in sight.

    `member_in_hand` carries whose phase runs ("" for nobody's), `part_in_hand` the assessment's
    part that it shows ("" for none); `passage_wanted` another passage whose time was clicked;
    `moments_chosen` the minutes before the end that give a cue, `turned` whether what is left is
    shown, `cue_changed` the tone ("", "warn", "bad") and the word of the cue in force;
    `glance_changed` that another phase runs or none, or that its clock came in sight or went;
    `reason_wanted` that a pause's reason takes the keyboard, `keyboard_left` that it gives it back.
    """

    member_in_hand = Signal(str)
    part_in_hand = Signal(str)
    passage_wanted = Signal(str)
    moments_chosen = Signal(object)
    turned = Signal(bool)
    cue_changed = Signal(str, str)
    glance_changed = Signal()
    reason_wanted = Signal()
    keyboard_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ui = Ui_PassageTime()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._session: DaySession | None = None
        self._day: PlannedDay | None = None
        self._passage: Passage | None = None
        self._phases: tuple[PlannedPhase, ...] = ()
        self._run: object = None
        self._cue: Cue | None = None
        self._told = ("", "")
        self._in_hand: tuple[str, str] | None = None
        self.down = False
        self.head, self.acts_box = self._ui.head_box, self._ui.acts_box
        self.face = ClockFace(theme, self)
        self.phases = PhasesView(theme, self)
        self.others = OtherPassages(theme, self)
        self.moments = MomentsBox(self)
        self.primary_button = KeyButton(self)
        self.pause_button, self.end_button = KeyButton(self), KeyButton(self)
        self._row, self.lines = QHBoxLayout(), TimeLines(self)
        ui = self._ui
        self._reason = PauseReason(ui.reason_box, ui.reason_edit, self)
        ui.others_layout.addWidget(self.others)
        ui.face_layout.addWidget(self.face)
        ui.acts_layout.addWidget(self.primary_button)
        for button in (self.pause_button, self.end_button):
            self._row.addWidget(button, 1)
        ui.acts_layout.addLayout(self._row)
        ui.acts_layout.addWidget(self.lines)
        ui.phases_layout.addWidget(self.phases)
        ui.moments_layout.addWidget(self.moments)
        ui.moments_box.hide()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._unseen = QTimer(self, singleShot=True)
        for timer in (self._timer, self._unseen):
            timer.timeout.connect(self.tick)
        self._connect()

    def show_passage(
        self,
        session: DaySession | None,
        day: PlannedDay | None,
        passage: Passage | None,
    ) -> None:
        """Show the time of a passage, as the journal has it; None for none."""
        self.flush()
        self._session, self._day, self._passage = session, day, passage
        self._phases = day.phases(passage) if day and passage else ()
        self._reason.show_passage(session, passage.id if passage else "")
        self._run, self._cue, self._in_hand = None, None, None
        for part in (self, self.head, self.acts_box):
            part.setVisible(passage is not None)
        self.show_state()

    def show_state(self, day: PlannedDay | None = None) -> None:
        """Show what the journal says now; `day` where the plan may be another one."""
        self._day = day or self._day
        session, passage, day = self._session, self._passage, self._day
        if session is None or passage is None or day is None:
            self._timer.stop()
            self._unseen.stop()
            self.glance_changed.emit()
            return
        time, ui = session.time(passage.id), self._ui
        now = session.now()
        self.phases.show_lines(phase_lines(self._phases, time, now, day.plan))
        ui.phase_label.setText(self._title(time, day.plan))
        extra = has_extra_time(day, passage)
        ui.extra_label.setText(self.tr("extra time included") if extra else "")
        ui.extra_label.setVisible(extra)
        self._show_acts(time, away=session.state.away)
        is_open = not session.state.away and not self._closed
        self.lines.show_time(self._phases, time, day.plan, is_open=is_open)
        self._reason.show_state()
        self.others.show_others(session, day, passage)
        self._tell_start(time, day.plan)
        self._tell_hand(time)
        self.tick()
        self.glance_changed.emit()

    def tick(self) -> None:
        """Show the time of this moment, and wait for the next second where one is shown."""
        session, passage = self._session, self._passage
        if session is None or passage is None:
            return
        now, time = session.now(), session.time(passage.id)
        cue, past = Cue(), now.elapsed_ms % _SECOND_MS
        glance = self.glance(now)
        if glance is not None:
            self.face.show_face(glance.shown.face)
            cue, past = glance.shown.cue, glance.past
        elif time.started:
            cut = session.state.time(passage.id).running is not None
            self.face.show_face(resting_face(time.exam_lapse(now), cut=cut))
        else:
            hushed = self._day is not None and self._day.plan.practice
            self.face.show_face(waiting_face(passage.starts_at, now, hushed=hushed))
        self.others.tick(now)
        self._tell_cue(cue)
        self._wait(now, past if glance is not None or self.others.is_running else None)

    def _wait(self, now: Instant, past: int | None) -> None:
        """For the next second, `past` of which is gone already (None: only minutes are told); for
        the next cue alone where nobody sees the clock.
        """
        if self.isVisible():
            self._unseen.stop()
            self._timer.start(_SLOW_MS if past is None else _SECOND_MS - past)
            return
        self._timer.stop()
        run = self._running()
        if run is not None and not run.paused and self._session is not None and self._passage:
            time = self._session.time(self._passage.id)
            gone = time.phase_lapse(run.phase, now) or NOTHING
            phase = self._phases[run.phase] if run.phase < len(self._phases) else None
            left = next_cue_ms(phase.minutes if phase else None, gone, self.moments.moments)
            if left is not None:
                self._unseen.start(left)

    def glance(self, now: Instant | None = None) -> Glance | None:
        """The running phase at a moment, by default this one; None where none runs."""
        session, passage, day = self._session, self._passage, self._day
        if session is None or passage is None or day is None:
            return None
        time, now, moments = session.time(passage.id), now or session.now(), self.moments
        return glance_at(time, self._phases, day.plan, now, moments.moments, down=self.down)

    @property
    def is_ticking(self) -> bool:
        """Whether another look at the clock is waited for."""
        return self._timer.isActive()

    # --- acts -------------------------------------------------------------------------------------

    def start_or_next(self) -> None:
        """Begin the next phase; after the last one, end it."""
        if self._session is None or self._passage is None:
            return
        time = self._session.time(self._passage.id)
        following = next_phase(self._phases, time)
        if following is not None:
            self.start(following)
        elif time.running is not None:
            self._session.end_phase(self._passage.id)

    def start(self, phase: int) -> None:
        """Begin a phase by its number."""
        if self._closed:
            announce(self.face, self._ui.phase_label.text())
        elif self._session is not None and self._passage is not None:
            self._reason.send()
            self._session.start_phase(self._passage.id, phase)

    def pause_or_resume(self) -> None:
        """Stop the clock, or let it go on. Where no phase runs, nothing."""
        running = self._running()
        if running is None or self._session is None or self._passage is None:
            return
        if running.paused:
            self._reason.leave()
            self._session.resume(self._passage.id)
        else:
            self._reason.ask()
            self._session.pause(self._passage.id)

    def end(self) -> None:
        """End the running phase. Where none runs, nothing."""
        if self._running() is not None and self._session is not None and self._passage is not None:
            self._reason.send()
            self._session.end_phase(self._passage.id)

    def take_back(self) -> None:
        """Have the time be as it was before the last act on it. Where there was none, nothing."""
        session, passage = self._session, self._passage
        if session is not None and passage is not None and session.time(passage.id).before:
            session.take_back_phase(passage.id)

    def turn(self) -> None:
        """Show what is left instead of what is gone, or back."""
        self.set_down(not self.down)
        announce(self.face, self.face.told)
        self.turned.emit(self.down)

    def set_down(self, down: bool) -> None:
        """Show what is left, or what is gone."""
        self.down = down
        self._name_face()
        self.tick()

    def set_moments(self, moments: tuple[int, ...]) -> None:
        """Give cues at these minutes before the end."""
        self.moments.show_moments(moments)
        self._show_moments()
        self.tick()

    def flush(self) -> None:
        """Send a reason that is typed."""
        self._reason.send()

    # --- how it looks -----------------------------------------------------------------------------

    def renew(self) -> None:
        """Take the theme's sizes again."""
        unit, ui = self._theme.tokens.unit, self._ui
        set_in((ui.phase_label, ui.extra_label), unit)
        set_in((ui.others_box, ui.acts_box, ui.reason_box, ui.moments_box), unit)
        ui.acts_layout.setSpacing(unit)
        self._row.setSpacing(unit)
        self.lines.renew(unit)
        self._turn_row()
        self.face.renew()
        self.phases.renew()
        self.others.renew()

    def retell(self) -> None:
        """Say everything again in the language in force."""
        self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        self.moments.retell()
        self._show_moments()
        self._name_face()
        self.phases.renew()
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._turn_row()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_row()

    def _turn_row(self) -> None:
        """Two buttons beside one another, else below."""
        hints = (self.pause_button.sizeHint().width(), self.end_button.sizeHint().width())
        turn([self._row], across=2 * max(hints) + 3 * self._theme.tokens.unit <= self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tick()
        self.glance_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.tick()
        self.glance_changed.emit()

    def _connect(self) -> None:
        ui = self._ui
        self.primary_button.clicked.connect(self.start_or_next)
        self.pause_button.clicked.connect(self.pause_or_resume)
        self.end_button.clicked.connect(self.end)
        self.face.clicked.connect(self.turn)
        self.phases.start_wanted.connect(self.start)
        self.others.passage_wanted.connect(self.passage_wanted)
        self.moments.chosen.connect(self._choose_moments)
        ui.cues_button.toggled.connect(ui.moments_box.setVisible)
        self._reason.wanted.connect(self.reason_wanted)
        self._reason.left.connect(self.keyboard_left)
        self.lines.prepare_wanted.connect(self.start)
        self.lines.back_wanted.connect(self.take_back)
        self.primary_button.setProperty("role", "primary")
        self.primary_button.setObjectName("start_button")
        self.pause_button.setObjectName("pause_button")
        self.end_button.setObjectName("end_button")
        self.phases.setAccessibleName(self.tr("Phases of the passage"))
        for button in (self.pause_button, self.end_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        order: list[QWidget] = [self.face, self.primary_button, self.pause_button, self.end_button]
        order += [*self.lines.buttons, ui.reason_edit, self.phases, ui.cues_button, self.moments]
        for before, after in pairwise([*order, self.others]):
            self.setTabOrder(before, after)
        self._show_moments()
        self._name_face()

    @property
    def _closed(self) -> str:
        """Why no phase can begin, in words; "" where one can."""
        session, day, passage = self._session, self._day, self._passage
        if session is None or day is None or passage is None:
            return ""
        if session.signed_at(passage.id) is not None:
            return self.tr("Signed: the time is closed")
        awaited = day.is_awaited(passage, session.state)
        return "" if awaited else self.tr("Absent: withdraw the absence to begin")

    def _title(self, time: PassageTime, plan: SessionPlan) -> str:
        running = time.running
        if running is not None and running.phase < len(self._phases):
            return phase_title(self._phases[running.phase], plan)
        if self._closed:
            return self._closed
        if not time.started:
            return self.tr("Planned start")
        over = next_phase(self._phases, time) is None
        return self.tr("The passage is over") if over else self.tr("Between two phases")

    def _show_acts(self, time: PassageTime, *, away: bool) -> None:
        following, running = next_phase(self._phases, time), time.running
        start, pause, end = self.primary_button, self.pause_button, self.end_button
        start.setVisible(following is not None and not away and not self._closed)
        begins = not time.started
        dress(start, "player-play" if begins else "player-skip-forward", "accent_text")
        start.set_key("F9")
        if following is not None and self._day is not None:
            phase, plan = self._phases[following], self._day.plan
            start.setText(start_word(phase, plan) if begins else next_word(phase, plan))
            start.setToolTip(phase_title(phase, plan))
            start.setAccessibleDescription(phase_title(phase, plan))
        paused = running is not None and running.paused
        pause.setVisible(running is not None and not away)
        pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        dress(pause, "player-play" if paused else "player-pause")
        pause.setToolTip(self.tr("Shift F9"))
        end.setVisible(running is not None and not away)
        end.setText(self.tr("End"))
        end.setAccessibleDescription(self.tr("End the phase"))
        dress(end, "player-stop")
        end.setToolTip(self.tr("Ctrl F9"))
        self._turn_row()

    def _tell_start(self, time: PassageTime, plan: SessionPlan) -> None:
        """Have a phase that has just begun said; not one that ran before this was shown."""
        run = time.running
        key = (self._passage.id if self._passage else "", len(time.runs))
        before, self._run = self._run, key
        if before is None or before == key or run is None:
            return
        self._cue = Cue()
        if run.phase < len(self._phases):
            told = self.tr("Phase started: {phase}")
            phase = self._phases[run.phase]
            length = minutes_text(phase.minutes) if phase.minutes is not None else ""
            told = told.format(phase=phase_title(phase, plan))
            announce(self.face, ", ".join(said for said in (told, length) if said))

    def _tell_hand(self, time: PassageTime) -> None:
        hand = hand_in(self._phases, time)
        before, self._in_hand = self._in_hand, hand
        if before is None or hand[0] != before[0]:
            self.member_in_hand.emit(hand[0])
        if before is None or hand[1] != before[1]:
            self.part_in_hand.emit(hand[1])

    def _tell_cue(self, cue: Cue) -> None:
        """Have a cue seen, and said once: not one that came before the passage was shown."""
        before, self._cue = self._cue, cue
        tone = {"none": "", "soon": "warn", "over": "bad"}[cue.kind]
        told = (tone, cue_word(cue) if tone else "")
        if told != self._told:
            self._told = told
            self.cue_changed.emit(*told)
        if before is not None and cue.step != before.step and tone:
            announce(self.face, told[1])

    def _choose_moments(self, moments: tuple[int, ...]) -> None:
        self._show_moments()
        self.tick()
        self.moments_chosen.emit(moments)

    def _show_moments(self) -> None:
        told = ", ".join(str(minutes) for minutes in self.moments.moments)
        button = self._ui.cues_button
        button.setText(
            self.tr("Cues: {minutes} min").format(minutes=told) if told else self.tr("Cues: none")
        )
        button.setAccessibleName(button.text())
        button.setToolTip(self.tr("Minutes before the end of a phase; silent"))

    def _name_face(self) -> None:
        self.face.setAccessibleName(self.tr("Time left") if self.down else self.tr("Time gone"))
        self.face.setToolTip(self.tr("Time gone or left (F7)"))

    def _running(self) -> PhaseRun | None:
        if self._session is None or self._passage is None:
            return None
        return self._session.time(self._passage.id).running
