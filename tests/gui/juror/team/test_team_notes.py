"""Private notes of a team's passage: seen in the matrix, and moved into a justification."""

from jury_desk.services.day_log import DayLog
from tests.gui.juror.team.robot import TeamDesk


def noted(desk: TeamDesk, criterion: str, subject: str | None) -> str:
    """A note attached to a criterion, as the day's journal has it."""
    day = desk.page.around.session
    assert day is not None
    found: list[str] = []

    def take(log: DayLog) -> None:
        found.append(log.take_note("p1", "Parle du budget"))
        log.attach_note(found[0], criterion, subject)

    day.do(take)
    desk.settle()
    return found[0]


def move(desk: TeamDesk, note: str, criterion: str, subject: str) -> None:
    """Make a note part of a justification, as the passage's pane asks for it."""
    day = desk.page.around.session
    assert day is not None
    desk.session.take_note(day, note, criterion, subject)
    desk.settle()


def test_note_is_shown_under_its_criterion_when_it_is_attached(desk: TeamDesk) -> None:
    rows = desk.place.matrix.rows
    row = rows.criterion_row(rows.place_of("k2"))
    assert row is not None
    before = desk.place.matrix.delegate.layout_of(rows.place_of("k2")).height
    noted(desk, "k2", "m1")
    assert [note.endswith("Parle du budget") for note in rows.notes_of(row)] == [True]
    assert desk.place.matrix.delegate.layout_of(rows.place_of("k2")).height > before


def test_note_becomes_the_teams_justification_when_the_member_follows_the_team(
    desk: TeamDesk,
) -> None:
    desk.give("2")
    desk.comment("Budget incomplet")
    desk.settle()
    note = noted(desk, "k1", "m1")
    move(desk, note, "k1", "m1")
    texts = {desk.reopened(who, "k1")[1] for who in desk.session.marks.members}
    assert texts == {"Budget incomplet\nParle du budget"}
    assert desk.program.day.log("session-1").state.notes[note].fate == "moved"
    desk.undo()
    texts = {desk.reopened(who, "k1")[1] for who in desk.session.marks.members}
    assert texts == {"Budget incomplet"}


def test_note_becomes_the_members_own_justification_when_they_stand_apart(
    desk: TeamDesk,
) -> None:
    desk.give("1", "3")
    desk.settle()
    move(desk, noted(desk, "k1", "m1"), "k1", "m1")
    assert desk.reopened("m1", "k1")[1] == "Parle du budget"
    assert desk.reopened("m2", "k1")[1] == ""
    move(desk, noted(desk, "k4", "m2"), "k4", "m2")
    assert desk.reopened("m2", "k4")[1] == "Parle du budget"
    assert desk.reopened("m1", "k4")[1] == ""
    assert not desk.session.is_recording


def test_nothing_is_written_when_a_note_was_moved_before(desk: TeamDesk) -> None:
    desk.give("2")
    desk.settle()
    note = noted(desk, "k1", "m1")
    move(desk, note, "k1", "m1")
    move(desk, note, "k1", "m1")
    assert desk.reopened("m3", "k1")[1] == "Parle du budget"
    assert len(desk.failures) == 1
    assert not desk.session.is_recording
