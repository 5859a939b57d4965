"""The time of a passage on screen: what a juror sees while minutes, sleep and restarts go by."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from jury_desk.domain.session import PlannedPhase
from jury_desk.domain.sheet import Phase
from tests.gui.juror.passage.days import MORNING, PassageDay, played_plan
from tests.gui.juror.passage.pane_robot import PaneRobot
from tests.gui.robots import Key, press, write

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jury_desk.gui.kit.tasks import Worker


def test_phases_follow_one_another_when_a_juror_presses_one_key(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.wait(minutes=18, seconds=10)
    assert robot.text("phase_label") == "Découverte"
    assert robot.digits == "18:10"
    robot.start_or_next()
    robot.wait(minutes=12, seconds=34)
    assert robot.text("phase_label") == "Négociation\u00a0· in English"
    assert (robot.digits, robot.caption) == ("12:34", "gone of 24 min")
    assert robot.phases == [
        ("Découverte", "18:10 / 20 min"),
        ("Négociation", "24 min"),
        ("Deliberation", "10 min"),
    ]


def test_jury_s_own_phase_is_begun_when_the_preparation_was_elsewhere(robot: PaneRobot) -> None:
    robot.show("p2")
    assert robot.pane.time.primary_button.text() == "Start: Presentation"
    robot.start_or_next()
    assert robot.running == "Presentation"


def test_next_phase_is_told_when_the_preparation_runs_here(robot: PaneRobot) -> None:
    robot.show("p2")
    phases = robot.pane.time.phases
    phases.setFocus()
    phases.setCurrentIndex(phases.model().index(0, 0))
    robot.key(Key.Key_Return)
    assert robot.running == "Preparation"
    assert robot.pane.time.primary_button.text() == "Next: Presentation"
    robot.start_or_next()
    assert robot.running == "Presentation"


def test_last_phase_ends_and_the_whole_is_told_when_the_key_is_pressed_once_more(
    robot: PaneRobot,
) -> None:
    for minutes in (20, 24, 9):
        robot.start_or_next()
        robot.wait(minutes=minutes)
    assert not robot.offers("start_button")
    robot.start_or_next()
    robot.wait(minutes=30)
    assert robot.text("phase_label") == "The passage is over"
    assert robot.digits == "53:00"


def test_phase_runs_on_when_the_next_was_begun_by_mistake_and_taken_back(robot: PaneRobot) -> None:
    assert not robot.offers("take_back_button")
    robot.start_or_next()
    robot.wait(minutes=5)
    robot.start_or_next()
    robot.wait(seconds=8)
    robot.take_back()
    robot.wait(minutes=1)
    assert (robot.running, robot.digits) == ("Découverte", "06:08")
    robot.click("take_back_button")
    assert robot.running == ""
    assert not robot.offers("take_back_button")
    robot.take_back()
    assert robot.day.failures == []


def test_clock_stands_at_the_signature_and_no_key_moves_it_when_the_sheet_is_signed(
    robot: PaneRobot,
) -> None:
    robot.start_or_next()
    robot.wait(seconds=40)
    signed = robot.day.session.now().at
    robot.day.session.signed_at = lambda passage: signed if passage == "p1" else None
    robot.pane.show_stage(Phase.SIGNED)
    robot.wait(minutes=3)
    assert (robot.digits, robot.caption) == ("00:40", "in all; counted until the signature")
    seq = robot.day.session.state.seq
    for act in (robot.start_or_next, robot.pause_or_go_on, robot.end, robot.take_back):
        act()
    assert robot.day.session.state.seq == seq
    assert robot.text("phase_label") == "Signed: the time is closed"
    assert not any(robot.offers(f"{one}_button") for one in ("start", "pause", "end", "take_back"))
    assert robot.day.failures == []
    robot.show("p2")
    robot.start_or_next()
    assert robot.running == "Presentation"


def test_preparation_begins_on_the_candidate_s_own_sheet_when_it_is_asked_for(
    robot: PaneRobot,
) -> None:
    assert not robot.offers("prepare_button")
    robot.show("p2")
    robot.click("prepare_button")
    assert robot.running == "Preparation"
    assert not robot.offers("prepare_button")


def test_keyboard_is_in_the_reason_and_goes_back_to_the_sheet_when_the_clock_is_stopped(
    robot: PaneRobot,
) -> None:
    robot.start_or_next()
    for leave in (Key.Key_Return, Key.Key_Escape):
        robot.pause_or_go_on()
        assert QApplication.focusWidget() is robot.pane.time._ui.reason_edit
        write("fenêtre bruyante")
        robot.key(leave)
        assert QApplication.focusWidget() is robot.sheet
        robot.pause_or_go_on()
        (run,) = robot.day.session.state.time("p1").runs
        assert robot.day.session.text(run.pauses[-1].reason) == "fenêtre bruyante"
    assert len(run.pauses) == 2


def test_reason_is_told_afterwards_when_the_clock_goes_on_already(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.pause_or_go_on()
    robot.key(Key.Key_Escape)
    robot.pause_or_go_on()
    assert QApplication.focusWidget() is robot.sheet
    robot.pane.time._ui.reason_edit.setFocus()
    write("alarme")
    robot.key(Key.Key_Return)
    (run,) = robot.day.session.state.time("p1").runs
    assert not run.paused
    assert [robot.day.session.text(pause.reason) for pause in run.pauses] == ["alarme"]


def test_what_is_left_is_shown_when_the_clock_is_turned(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.wait(minutes=3, seconds=15)
    robot.turn()
    assert (robot.digits, robot.caption) == ("16:45", "left of 20 min")
    assert robot.said[-1] == "Time left, 16:45, left of 20 min"
    robot.turn()
    assert robot.digits == "03:15"


def test_nothing_on_screen_changes_when_the_system_clock_is_set_back(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.wait(minutes=7)
    before = (robot.digits, robot.caption, robot.phases, robot.text("phase_label"))
    robot.day.clock.set_wall(-1)
    robot.look()
    assert (robot.digits, robot.caption, robot.phases, robot.text("phase_label")) == before
    robot.day.clock.set_wall(5)
    robot.wait(seconds=1)
    assert robot.digits == "07:01"


def test_twenty_minutes_are_shown_when_the_laptop_slept_for_twenty(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.start_or_next()
    robot.day.clock.pass_by(minutes=20)  # asleep: nobody looked
    robot.look()
    assert robot.digits == "20:00"
    assert robot.running == "Négociation"


def test_phase_runs_on_with_the_right_time_when_the_program_was_killed(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.start_or_next()
    robot.wait(minutes=4)
    robot.day.clock.pass_by(minutes=2)  # while nothing runs
    robot.restart()
    assert robot.running == "Négociation"
    assert robot.digits == "06:00"
    assert "Phase started" not in " ".join(robot.said[2:])


def test_time_is_told_as_estimated_when_the_machine_was_restarted(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.wait(minutes=4)
    robot.day.clock.reboot(minutes=3)
    robot.restart()
    assert robot.digits == "≈07:00"
    assert robot.caption == "estimated: the computer was restarted"
    robot.start_or_next()
    line = robot.pane.time.phases.lines[0]
    assert line.time == "≈\u00a007:00 / 20 min"
    assert line.about == "estimated"


def test_nothing_ends_or_starts_when_hours_go_by(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.wait(minutes=180)
    assert robot.running == "Découverte"
    assert robot.digits == "3:00:00"
    assert len(robot.day.session.state.time("p1").runs) == 1


def test_clock_stands_still_and_the_reason_is_kept_when_a_phase_is_paused(
    robot: PaneRobot,
) -> None:
    robot.start_or_next()
    robot.wait(minutes=5)
    robot.pause_or_go_on()
    robot.wait(minutes=2, seconds=10)
    assert (robot.digits, robot.caption) == ("05:00", "Paused · 02:10")
    robot.pane.time._ui.reason_edit.setFocus()
    write("Alarme incendie")
    press(Key.Key_Return)
    robot.settle()
    robot.wait(minutes=1)
    assert robot.digits == "05:00"
    robot.pause_or_go_on()
    robot.wait(minutes=1)
    assert robot.digits == "06:00"
    log = robot.day.on_disk()
    pauses = log.state.time("p1").runs[0].pauses
    assert [log.text(pause.reason) for pause in pauses] == ["Alarme incendie"]


def test_reason_typed_last_is_kept_when_the_phase_goes_on_without_enter(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.pause_or_go_on()
    robot.pane.time._ui.reason_edit.setFocus()
    write("Malaise")
    robot.pause_or_go_on()
    log = robot.day.on_disk()
    (pause,) = log.state.time("p1").runs[0].pauses
    assert pause.end is not None
    assert log.text(pause.reason) == "Malaise"


def test_cues_come_in_colour_shape_and_word_when_their_moments_do(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.said.clear()
    seen = []
    for minutes, seconds in ((14, 59), (0, 1), (4, 0), (1, 0), (0, 42)):
        robot.wait(minutes, seconds)
        face = robot.pane.time.face.face
        seen.append((face.tone, face.icon, face.caption))
    assert seen == [
        ("muted", "", "gone of 20 min"),
        ("warn", "hourglass", "Less than 5 min left"),
        ("warn", "hourglass", "Less than 1 min left"),
        ("bad", "alert-circle", "Time is up · +00:00"),
        ("bad", "alert-circle", "Time is up · +00:42"),
    ]
    assert robot.said == [
        "Less than 5 min left",
        "Less than 1 min left",
        "Time is up",
    ]


def test_cues_follow_the_chosen_moments_when_a_juror_chooses(robot: PaneRobot) -> None:
    told: list[object] = []
    robot.pane.moments_chosen.connect(told.append)
    robot.pane.set_moments((2,))
    robot.start_or_next()
    robot.wait(minutes=16)
    assert robot.caption == "gone of 20 min"
    robot.wait(minutes=2)
    assert robot.caption == "Less than 2 min left"
    robot.click("cues_button")
    robot.pane.time.moments.findChildren(QObject)[0].click()  # type: ignore[attr-defined]
    assert told == [(10, 2)]


def test_phase_started_is_said_when_it_starts(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.start_or_next()
    assert robot.said == [
        "Phase started: Découverte, 20 min",
        "Phase started: Négociation\u00a0· in English, 24 min",
    ]


def test_planned_hour_and_delay_are_told_when_the_passage_has_not_begun(robot: PaneRobot) -> None:
    here = (MORNING + dt.timedelta(minutes=12)).astimezone()
    assert robot.text("phase_label") == "Planned start"
    assert robot.digits == f"{here:%H:%M}"
    assert robot.caption == "in 12 min"
    robot.wait(minutes=16)
    assert robot.caption == "4 min late"
    assert robot.pane.time.face.face.tone == "warn"


def test_nothing_is_told_of_a_delay_when_it_is_a_practice(worker: Worker, host: QWidget) -> None:
    plan = structs.replace(played_plan(), practice=True)
    robot = PaneRobot(PassageDay(worker, plan), host)
    robot.wait(minutes=46)
    assert robot.caption == "whenever you like"
    assert robot.pane.time.face.face.tone == "muted"


def test_typing_goes_on_undisturbed_when_seconds_go_by(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.type_note("reform")
    for _ in range(90):
        robot.wait(seconds=1)
    write("ule")
    assert QApplication.focusWidget() is robot.pane.notes.line
    assert robot.pane.notes.line.text() == "reformule"


class _Watch(QObject):
    """Counts what happens to the parts of a pane."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: set[str] = set()
        self.layouts = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.add(watched.objectName())
        self.layouts += event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize)
        return False


def test_only_the_clock_is_painted_when_a_second_goes_by(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.wait(seconds=5)
    watch = _Watch()
    lists = [robot.pane.time.phases.viewport(), robot.pane.notes.view.viewport()]
    for widget in (robot.pane.time.face, robot.pane.notes.line, robot.sheet, *lists):
        widget.installEventFilter(watch)
    robot.pane.time.installEventFilter(watch)
    robot.wait(seconds=1)
    assert "clock_face" in watch.painted
    assert watch.painted <= {"clock_face", robot.pane.time.objectName()}
    assert watch.layouts == 0


def test_clock_stops_looking_when_nobody_sees_it(robot: PaneRobot) -> None:
    robot.start_or_next()
    assert robot.is_ticking()
    robot.pane.hide()
    assert not robot.is_ticking()
    robot.day.clock.pass_by(minutes=3)
    robot.pane.show()
    assert robot.is_ticking()
    assert robot.digits == "03:00"


def test_extra_time_is_told_when_the_minutes_are_more_than_others(
    worker: Worker, host: QWidget
) -> None:
    plan = played_plan()
    first, team = plan.passages
    usual = tuple(PlannedPhase(kind="roleplay", minutes=minutes) for minutes in (15, 18, 8))
    other = structs.replace(first, id="p3", candidate="c1", phases_=usual)
    same = structs.replace(first, id="p4", phases_=usual)
    passages = (first, team, other, same)
    robot = PaneRobot(PassageDay(worker, structs.replace(plan, passages=passages)), host)
    told = []
    for name in ("p1", "p3", "p4"):
        robot.show(name)
        told.append(robot.text("extra_label"))
    assert told == ["extra time included", "", ""]


def test_screen_shows_what_the_disk_holds_when_it_refuses_a_start(robot: PaneRobot) -> None:
    robot.day.store.full = True
    robot.start_or_next()
    assert robot.running == ""
    assert [type(error).__name__ for error in robot.day.failures] == ["DiskFullError"]
    robot.day.store.full = False
    robot.start_or_next()
    assert robot.running == "Découverte"


def test_cue_is_told_when_nobody_sees_the_pane(robot: PaneRobot) -> None:
    told: list[tuple[str, str]] = []
    robot.pane.cue_changed.connect(lambda tone, word: told.append((tone, word)))
    robot.start_or_next()
    robot.pane.hide()
    robot.wait(minutes=19, seconds=30)
    robot.wait(minutes=1)
    assert told == [("warn", "Less than 1 min left"), ("bad", "Time is up")]
    robot.pane.show()
    robot.start_or_next()
    assert told[-1] == ("", "")
