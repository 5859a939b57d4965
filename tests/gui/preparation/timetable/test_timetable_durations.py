"""Wishes and durations typed on the timetable's page, and the phases behind a duration."""

from msgspec import structs
from PySide6.QtWidgets import QPushButton

from jury_desk.domain.preparation.timetable import AssessmentTiming, PhaseTiming
from jury_desk.gui.preparation.timetable.timetable_durations import TimingCard, with_phase
from jury_desk.gui.preparation.timetable.timetable_phases import PhaseRow, PhasesDialog
from tests.gui.preparation.timetable.timetable_robot import TimetableRobot
from tests.gui.robots import CTRL, Key, press, write


def test_a_wish_is_recorded_when_its_field_is_left(robot: TimetableRobot) -> None:
    robot.click("wishes_button")
    robot.field("gap_edit").setFocus()
    robot.retype("45")
    press(Key.Key_Tab)
    robot.settle()
    assert robot.service.state.wishes.candidate_gap == 45


def test_a_day_keeps_its_hours_when_it_would_end_before_it_begins(robot: TimetableRobot) -> None:
    robot.click("wishes_button")
    robot.page.wishes.take_keyboard()
    for typed in ("19:00", "7h45"):
        robot.retype(typed)
        press(Key.Key_Return)
        robot.settle()
    hours = robot.service.state.wishes.days[0]
    assert (hours.start, hours.end) == (7 * 60 + 45, 18 * 60)
    assert len(robot.service.acts) == 1


def test_a_phase_is_as_long_as_typed_when_its_field_is_left(robot: TimetableRobot) -> None:
    robot.click("durations_button")
    robot.page.durations.take_keyboard("b2.e3")
    robot.retype("35 min")
    press(Key.Key_Tab)
    robot.settle()
    timing = robot.service.state.timings["b2.e3"]
    first = timing.phases[0]
    assert (first.kind, first.minutes) == ("preparation", 35)
    assert [p.kind for p in timing.phases] == [
        "preparation", "roleplay", "questions", "deliberation",
    ]  # fmt: skip


def phases_dialog(robot: TimetableRobot, assessment: str) -> PhasesDialog:
    """The dialog on an assessment's phases, with the keyboard in its first name."""
    robot.click("durations_button")
    card = next(
        card for card in robot.page.findChildren(TimingCard) if card.timing.id == assessment
    )
    button = card.findChild(QPushButton, "phases_button")
    assert button is not None
    button.click()
    return robot.dialog(PhasesDialog)


def test_phase_is_named_in_its_language_when_the_dialog_is_kept(robot: TimetableRobot) -> None:
    before = robot.service.state.timings["b2.e3"]
    dialog = phases_dialog(robot, "b2.e3")
    rows = dialog.findChildren(PhaseRow)
    rows[1].name_edit.setFocus()
    write("  Négociation ")
    press(Key.Key_Tab)
    for _ in ("the session’s", "French"):
        press(Key.Key_Down)
    press(Key.Key_Return, CTRL)
    robot.settle()
    timing = robot.service.state.timings["b2.e3"]
    assert [(p.kind, p.minutes) for p in timing.phases] == [
        (p.kind, p.minutes) for p in before.phases
    ]
    assert [(p.label, p.language) for p in timing.phases] == [
        (None, None), ("Négociation", "en"), (None, None), (None, None),
    ]  # fmt: skip
    (card,) = (c for c in robot.page.findChildren(TimingCard) if c.timing.id == "b2.e3")
    button = card.findChild(QPushButton, "phases_button")
    assert button is not None
    assert "Négociation" in button.text()


def test_phases_of_one_kind_follow_each_other_when_one_is_added(robot: TimetableRobot) -> None:
    dialog = phases_dialog(robot, "b2.e3")
    robot.click("add_button")
    (*_, row) = dialog.findChildren(PhaseRow)
    row.kind_choice.setFocus()
    press(Key.Key_Home)
    for _ in ("preparation", "presentation"):
        press(Key.Key_Down)
    row.minutes_edit.setFocus()
    write("6 min")
    row.name_edit.setFocus()
    write("Conclusion")
    press(Key.Key_Return, CTRL)
    robot.settle()
    phases = robot.service.state.timings["b2.e3"].phases
    assert [(p.kind, p.label) for p in phases] == [
        ("preparation", None), ("roleplay", None), ("roleplay", "Conclusion"),
        ("questions", None), ("deliberation", None),
    ]  # fmt: skip
    (card,) = (c for c in robot.page.findChildren(TimingCard) if c.timing.id == "b2.e3")
    field = card.length_of("roleplay")
    assert field.isReadOnly()
    assert field.value == sum(p.minutes for p in phases if p.kind == "roleplay")


def test_dialog_stays_when_a_phase_has_no_minutes(robot: TimetableRobot) -> None:
    dialog = phases_dialog(robot, "b2.e3")
    robot.click("add_button")
    dialog.accept_button.click()
    assert dialog.isVisible()
    (*_, row) = dialog.findChildren(PhaseRow)
    assert row.minutes_edit.hasFocus()
    row.remove_button.click()
    dialog.accept_button.click()
    robot.settle()
    assert len(robot.service.state.timings["b2.e3"].phases) == 4


def test_questions_to_each_are_named_when_a_team_is_heard(robot: TimetableRobot) -> None:
    game = AssessmentTiming(id="b4.e1", subject="team", each_minutes=10)
    robot.page.desk.put(game)
    robot.settle()
    dialog = phases_dialog(robot, "b4.e1")
    (*_, each) = dialog.findChildren(PhaseRow)
    each.name_edit.setFocus()
    write("Questions à chacun")
    press(Key.Key_Return, CTRL)
    robot.settle()
    timing = robot.service.state.timings["b4.e1"]
    assert (timing.each_label, timing.each_language) == ("Questions à chacun", None)
    assert timing.each_minutes == 10


def test_phase_keeps_its_name_when_its_length_is_typed() -> None:
    named = PhaseTiming(kind="roleplay", minutes=10, label="Vente", language="en")
    timing = AssessmentTiming(id="e1", phases=(named,))
    assert with_phase(timing, "roleplay", 15).phases == (structs.replace(named, minutes=15),)
    assert with_phase(timing, "roleplay", 0).phases == ()
