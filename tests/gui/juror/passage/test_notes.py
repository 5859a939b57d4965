"""Private notes: typed at any moment, attached by one key, sorted knowingly at write-up."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from jury_desk.domain.sheet import Phase
from tests.gui.juror.passage.days import MORNING
from tests.gui.juror.passage.pane_robot import PaneRobot
from tests.gui.robots import Key, press, write


def _refused(robot: PaneRobot) -> bool:
    return robot.day.session.refused


def _two_notes(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.wait(minutes=8, seconds=2)
    robot.note("USP claire")
    robot.wait(minutes=4, seconds=8)
    robot.note("reformule une seule fois")


def test_note_carries_the_minute_of_the_exam_when_it_is_typed(robot: PaneRobot) -> None:
    _two_notes(robot)
    assert robot.notes == [("08:02", "USP claire"), ("12:10", "reformule une seule fois")]
    assert QApplication.focusWidget() is robot.sheet
    assert robot.pane.notes.line.text() == ""
    log = robot.day.on_disk()
    assert [log.text(note.text) for note in log.state.notes_of("p1")] == [
        "USP claire",
        "reformule une seule fois",
    ]


def test_minute_is_that_of_the_first_letter_when_a_note_is_entered_later(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.wait(minutes=2)
    robot.type_note("hésite")
    robot.wait(minutes=3)
    robot.key(Key.Key_Return)
    robot.wait(minutes=1)
    robot.note("se reprend")
    assert robot.notes == [("02:00", "hésite"), ("06:00", "se reprend")]


def test_note_still_being_typed_is_among_those_to_sort_when_the_sheet_is_written_up(
    robot: PaneRobot,
) -> None:
    told: list[str] = []
    robot.pane.notes.sort_changed.connect(told.append)
    robot.pane.show_stage(Phase.WRITE_UP)
    robot.type_note("hésite")
    robot.pane.show_stage(Phase.SIGNED)
    robot.pane.show_stage(Phase.COMPLETE)
    robot.key(Key.Key_Return)
    assert told == ["1 note to sort", "", "1 note to sort"]


def test_minute_leaves_pauses_out_when_a_note_is_taken_after_one(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.wait(minutes=5)
    robot.pause_or_go_on()
    robot.wait(minutes=10)
    robot.pause_or_go_on()
    robot.wait(minutes=1)
    robot.note("après l’alarme")
    assert robot.notes == [("06:00", "après l’alarme")]


def test_note_carries_the_hour_when_the_passage_has_not_begun(robot: PaneRobot) -> None:
    robot.note("arrive en avance")
    here = MORNING.astimezone()
    assert robot.notes == [(f"at {here:%H:%M}", "arrive en avance")]


def test_text_stays_when_a_half_typed_note_is_left(robot: PaneRobot) -> None:
    robot.type_note("moitié de")
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is robot.sheet
    assert robot.notes == []
    write("n")
    write(" phrase")
    press(Key.Key_Return)
    robot.settle()
    assert [text for _, text in robot.notes] == ["moitié de phrase"]


def test_half_typed_note_stays_with_its_passage_when_another_is_shown(robot: PaneRobot) -> None:
    robot.type_note("pour la première")
    robot.show("p2")
    assert robot.pane.notes.line.text() == ""
    robot.type_note("pour l’équipe")
    robot.show("p1")
    assert robot.pane.notes.line.text() == "pour la première"


def test_half_typed_note_is_there_again_when_the_program_was_killed(robot: PaneRobot) -> None:
    robot.type_note("presque une note")
    robot.pane.flush()  # what the timer does within a second
    robot.settle()
    robot.pane.notes.line.clear()
    robot.restart()
    assert robot.pane.notes.line.text() == "presque une note"
    robot.note("")
    assert [text for _, text in robot.notes] == ["presque une note"]
    assert robot.day.on_disk().drafts() == {}


def test_note_is_attached_and_detached_when_a_is_pressed(robot: PaneRobot) -> None:
    _two_notes(robot)
    robot.pane.show_criterion("k2")
    robot.on_note(1)
    robot.key(Key.Key_A)
    assert robot.pane.notes.view.rows[1].about == "about CE1.2"
    (note,) = robot.day.session.notes_for("k2")
    assert robot.day.session.text(note.text) == "reformule une seule fois"
    robot.key(Key.Key_A)
    assert robot.day.session.notes_for("k2") == ()


def test_note_is_about_one_member_when_a_column_is_in_hand(robot: PaneRobot) -> None:
    robot.show("p2")
    robot.note("prend la parole")
    robot.pane.show_criterion("k1", "c3")
    robot.on_note(0)
    robot.key(Key.Key_A)
    session = robot.day.session
    assert len(session.notes_for("k1", "c3")) == 1
    assert session.notes_for("k1", "c1") == ()


def test_note_reads_anew_with_its_old_minute_when_it_is_changed(robot: PaneRobot) -> None:
    _two_notes(robot)
    robot.type_note("en cours")
    press(Key.Key_Escape)
    robot.on_note(0)
    robot.key(Key.Key_Return)
    assert robot.text("editing_label") == "Change the note of 08:02"
    assert robot.pane.notes.line.text() == "USP claire"
    write(", chiffrée")
    robot.key(Key.Key_Return)
    assert robot.notes[0] == ("08:02", "USP claire, chiffrée")
    assert robot.pane.notes.line.text() == "en cours"


def test_note_stays_as_it_was_when_its_change_is_left(robot: PaneRobot) -> None:
    _two_notes(robot)
    robot.on_note(0)
    robot.key(Key.Key_Return)
    write(" et le reste")
    robot.key(Key.Key_Escape)
    assert robot.notes[0] == ("08:02", "USP claire")
    assert robot.pane.notes.line.text() == ""


def test_nothing_is_sorted_when_the_sheet_is_still_live(robot: PaneRobot) -> None:
    _two_notes(robot)
    robot.pane.show_criterion("k1")
    robot.on_note(0)
    wanted: list[object] = []
    robot.pane.move_wanted.connect(lambda *told: wanted.append(told))
    for key in (Key.Key_K, Key.Key_M):
        robot.key(key)
    assert wanted == []
    assert robot.day.session.state.notes_of("p1")[0].fate == "open"
    assert robot.text("sort_label") == ""


def test_notes_left_to_sort_are_counted_when_the_write_up_begins(robot: PaneRobot) -> None:
    _two_notes(robot)
    told: list[tuple[str, str]] = []
    robot.pane.cue_changed.connect(lambda tone, word: told.append((tone, word[:2])))
    robot.pane.show_stage(Phase.WRITE_UP)
    assert robot.text("sort_label").startswith("2 ")
    robot.on_note(0)
    robot.key(Key.Key_K)
    assert robot.pane.notes.view.rows[0].about == "kept for you"
    assert robot.text("sort_label").startswith("1 ")
    robot.on_note(1)
    robot.key(Key.Key_K)
    assert told == [("warn", "2 "), ("warn", "1 "), ("", "")]


def test_justification_is_asked_for_when_a_note_is_to_be_moved(robot: PaneRobot) -> None:
    _two_notes(robot)
    wanted: list[object] = []
    robot.pane.move_wanted.connect(lambda *told: wanted.append(told))
    robot.pane.show_criterion("k2")
    robot.on_note(0)
    robot.key(Key.Key_A)
    robot.pane.show_criterion("k3")
    robot.pane.show_stage(Phase.WRITE_UP)
    notes = [note.id for note in robot.day.session.state.notes_of("p1")]
    robot.on_note(0)
    robot.key(Key.Key_M)  # to the criterion that it is attached to
    robot.on_note(1)
    robot.key(Key.Key_M)  # to the one in hand
    assert wanted == [(notes[0], "k2", ""), (notes[1], "k3", "")]


def test_text_is_gone_from_disk_when_a_note_is_discarded_knowingly(robot: PaneRobot) -> None:
    _two_notes(robot)
    digest = robot.day.session.state.notes_of("p1")[0].text
    robot.on_note(0)
    robot.key(Key.Key_Delete)
    assert robot.text("question_label").startswith("Discard this note?")
    robot.click("discard_note_button")
    assert robot.notes == [("12:10", "reformule une seule fois")]
    assert robot.day.store.texts([digest]) == {}
    assert robot.text("question_label") == ""


def test_note_stays_when_the_question_is_answered_with_no(robot: PaneRobot) -> None:
    _two_notes(robot)
    robot.on_note(0)
    robot.key(Key.Key_Delete)
    robot.key(Key.Key_Return)  # the keyboard is on "Leave it"
    assert len(robot.notes) == 2
    assert QApplication.focusWidget() is robot.pane.notes.view


def test_cursor_stays_among_the_notes_when_one_goes(robot: PaneRobot) -> None:
    _two_notes(robot)
    robot.on_note(1)
    robot.key(Key.Key_Delete)
    robot.click("discard_note_button")
    assert robot.pane.notes.view.current == robot.pane.notes.view.rows[0].id


def test_note_is_kept_and_tried_again_when_the_disk_is_full(robot: PaneRobot) -> None:
    robot.start_or_next()
    robot.day.store.full = True
    robot.note("à ne pas perdre")
    row = robot.pane.notes.view.rows[0]
    assert (row.text, row.about) == ("à ne pas perdre", "not recorded yet")
    assert _refused(robot)
    robot.day.store.full = False
    robot.day.session.retry()
    robot.settle()
    assert robot.pane.notes.view.rows[0].about == ""
    assert not _refused(robot)
    log = robot.day.on_disk()
    assert [log.text(note.text) for note in log.state.notes_of("p1")] == ["à ne pas perdre"]


def test_notes_are_long_and_strange_when_anything_is_pasted(robot: PaneRobot) -> None:
    line = robot.pane.notes.line
    line.setFocus()
    line.insert("m" * 20_000)
    press(Key.Key_Return)
    robot.settle()
    line.setFocus()
    line.insert("שלום\u202e\x07\nfin")
    press(Key.Key_Return)
    robot.settle()
    assert robot.day.failures == []
    assert len(robot.notes[0][1]) == 2_000
    assert robot.notes[1][1].endswith("fin")


def test_nothing_can_be_written_when_another_laptop_has_the_day(robot: PaneRobot) -> None:
    from jury_desk.domain.day import acts

    _two_notes(robot)
    robot.day.session.do(lambda log: log.record(acts.CustodyGiven(file="0" * 64)))
    robot.settle()
    robot.on_note(0)
    robot.key(Key.Key_Delete)
    assert robot.text("question_label") == ""
    assert not robot.pane.notes.line.isEnabled()
    assert not robot.offers("pause_button")
