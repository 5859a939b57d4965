"""The sheet of one member of a signed team, corrected by itself."""

import pytest
from PySide6.QtWidgets import QPushButton

from jury_desk.domain.sheet import Phase
from jury_desk.gui.dialogs.question_dialog import QuestionDialog
from jury_desk.gui.dialogs.reason_dialog import ReasonDialog
from jury_desk.gui.dialogs.sign_dialog import SignDialog
from jury_desk.gui.dialogs.versions_dialog import VersionsDialog
from tests.gui.dialog_robots import visible_texts
from tests.gui.juror.team.robot import TeamDesk
from tests.gui.juror.team.test_team_path import asked, enter_pin
from tests.gui.robots import CTRL, Key, press, write


@pytest.fixture
def corrected(real_desk: TeamDesk) -> TeamDesk:
    """A team signed with one deviation (m2 at k2); the correction of m2 has just begun."""
    desk = real_desk
    desk.give("1")
    desk.next_criterion()
    desk.give("1")
    press(Key.Key_Right)
    press(Key.Key_Right)
    desk.give("4")
    press(Key.Key_Home)
    desk.next_criterion()
    desk.give("1")
    desk.next_criterion()
    desk.give_row("11111")
    desk.next_criterion()
    desk.give_row("11111")
    desk.settle()
    for _ in range(3):
        desk.next_stage()
    enter_pin(asked(desk, SignDialog), first=True)
    desk.settle()
    press(Key.Key_Return)
    desk.place.matrix.go_to(None, "k1")
    desk.place.stage.correction_wanted.emit("m2")
    asked(desk, ReasonDialog)
    write("Un niveau mal entendu")
    press(Key.Key_Return, CTRL)
    desk.settle()
    return desk


def test_the_member_in_correction_is_in_hand_when_it_begins(corrected: TeamDesk) -> None:
    assert corrected.cell() == ("m2", "k1")
    assert corrected.place.matrix.head.words == (
        "signed", "signed", "v.\u00a02", "signed", "signed", "signed",
    )  # fmt: skip
    corrected.give("4")
    corrected.settle()
    assert corrected.reopened("m2", "k1")[0] == "non-observe"


def test_a_closed_column_says_why_when_a_key_asks_for_a_level(corrected: TeamDesk) -> None:
    press(Key.Key_Home)
    delegate = corrected.place.matrix.delegate

    def insists() -> bool:
        return delegate.insists

    assert not insists()
    corrected.give("3")
    assert insists()
    assert delegate.why_closed() == "Signed: only the sheet of Yanis Benali is being corrected."
    corrected.settle()
    assert corrected.level(None, "k1") == "acquis"
    press(Key.Key_Right)
    assert not insists()
    press(Key.Key_C)
    assert insists()
    assert not corrected.place.matrix.editor.isVisible()


def test_a_deviation_stays_marked_while_its_sheet_is_corrected(corrected: TeamDesk) -> None:
    rows = corrected.place.matrix.rows
    column = rows.column_of("m2")
    looks = {}
    for name in ("k1", "k2", "k4"):
        row = rows.criterion_row(rows.place_of(name))
        assert row is not None
        looks[name] = rows.look(row, column).deviates
    assert looks == {"k1": False, "k2": True, "k4": False}


def test_an_unchanged_correction_is_asked_about_before_it_is_signed(corrected: TeamDesk) -> None:
    corrected.next_stage()
    corrected.next_stage()
    question = asked(corrected, QuestionDialog)
    assert "Sign a correction that changes nothing?" in visible_texts(question)
    press(Key.Key_Escape)
    assert not question.isVisible()
    assert corrected.session.marks.states["m2"].phase is Phase.COMPLETE


def test_reason_and_changes_are_told_when_a_correction_is_signed(corrected: TeamDesk) -> None:
    corrected.give("4")
    corrected.settle()
    assert "1 level" in corrected.text("message_label")
    corrected.next_stage()
    corrected.next_stage()
    told = visible_texts(asked(corrected, SignDialog))
    assert "Sign the correction" in told
    assert "Un niveau mal entendu · 1 level" in told
    assert "Yanis" in told
    assert "Camille" not in told
    press(Key.Key_Escape)


def test_versions_of_the_corrected_member_are_compared(corrected: TeamDesk) -> None:
    corrected.give("4")
    corrected.settle()
    buttons = corrected.place.stage.findChildren(QPushButton)
    offered = [one for one in buttons if one.accessibleName().startswith("Compare the versions")]
    assert [one.accessibleName() for one in offered] == ["Compare the versions of Yanis Benali"]
    offered[0].click()
    corrected.settle()
    told = visible_texts(asked(corrected, VersionsDialog))
    assert "1 level" in told
    press(Key.Key_Escape)


def test_a_comment_of_the_team_counts_once_when_five_sheets_are_signed(
    real_desk: TeamDesk,
) -> None:
    desk = real_desk
    for keys in ("1", "1", "1"):
        desk.give(keys)
        desk.next_criterion()
    for _ in range(2):
        desk.give_row("11111")
        desk.next_criterion()
    desk.place.matrix.go_to(None, "k1")
    desk.comment("Pour tous")
    desk.place.matrix.go_to("m2", "k1")
    desk.comment("Pour Yanis")
    desk.place.matrix.go_to("m3", "k4")
    desk.comment("Pour Aïssatou")
    desk.settle()
    for _ in range(3):
        desk.next_stage()
    assert "3 comment" in visible_texts(asked(desk, SignDialog))
    press(Key.Key_Escape)
