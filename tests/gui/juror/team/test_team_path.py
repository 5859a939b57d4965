"""A business game of five, by keyboard alone: from the first level to the signed files."""

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from jury_desk.bootstrap import Tools
from jury_desk.domain.sheet import Phase
from jury_desk.gui.dialogs.reason_dialog import ReasonDialog
from jury_desk.gui.dialogs.sign_dialog import SignDialog
from tests.gui.juror.team.robot import TeamDesk
from tests.gui.robots import CTRL, Key, press, write

PIN = "2580-jury"


def asked(desk: TeamDesk, kind: type[QWidget]) -> QWidget:
    """The dialog that asks, once it has the keyboard."""
    desk.wait_until(
        lambda: (
            isinstance(QApplication.activeModalWidget(), kind)
            and QApplication.activeWindow() is QApplication.activeModalWidget()
        )
    )
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def enter_pin(dialog: QWidget, *, first: bool) -> None:
    """Type the PIN, twice where it is chosen, and send it."""
    write(PIN)
    if first:
        again = dialog.findChild(QWidget, "again_field")
        assert again is not None
        for _ in range(8):
            press(Key.Key_Tab)
            focused = QApplication.focusWidget()
            if focused is again or (focused is not None and again.isAncestorOf(focused)):
                break
        write(PIN)
    press(Key.Key_Return)


def mark_the_game(desk: TeamDesk) -> None:
    """The presentation, then five individual questions, as a juror goes through them."""
    desk.give("1")  # k1: acquired, for all
    desk.next_criterion()
    desk.give("2")  # k2: partly, for all
    press(Key.Key_Right)
    press(Key.Key_Right)
    desk.give("3")  # but not at all by Yanis
    press(Key.Key_Home)
    desk.next_criterion()
    desk.give("1")
    desk.next_criterion()
    desk.give_row("12114")  # k4, k5: one level each
    desk.next_criterion()
    desk.give_row("11111")
    desk.settle()


def test_every_member_leaves_with_signed_files_when_a_game_of_five_is_played_by_keyboard(
    real_desk: TeamDesk,
) -> None:
    desk = real_desk
    mark_the_game(desk)
    assert [desk.reopened(f"m{n}", "k2")[0] for n in range(1, 6)] == [
        "partiel", "non-acquis", "partiel", "partiel", "partiel",
    ]  # fmt: skip
    desk.next_stage()
    assert desk.phases() == [Phase.WRITE_UP] * 5
    desk.justify_all("Les chiffres manquent.")
    desk.settle()
    assert desk.text("missing_title") == "Nothing is missing."
    desk.next_stage()
    assert desk.phases() == [Phase.COMPLETE] * 5
    desk.next_stage()
    dialog = asked(desk, SignDialog)
    enter_pin(dialog, first=True)
    desk.settle()
    assert desk.phases() == [Phase.SIGNED] * 5
    told = dialog.findChild(QLabel, "done_label")
    assert told is not None
    assert told.text().startswith("5 sheets are signed.")
    press(Key.Key_Return)
    assert not dialog.isVisible()
    files = sorted(desk.program.exports.iterdir())
    assert len(files) == 15
    verification = Tools(None).verification()
    assert all(verification.verify(file).intact for file in files)
    assert desk.text("signed_count").startswith("5 / 5")
    assert desk.text("files_label").startswith("15 file")


def test_one_members_sheet_alone_is_signed_anew_when_it_is_corrected(real_desk: TeamDesk) -> None:
    desk = real_desk
    for _ in range(3):
        desk.give("1")
        desk.next_criterion()
    desk.give_row("11111")
    desk.next_criterion()
    desk.give_row("11111")
    desk.settle()
    desk.next_stage()
    desk.next_stage()
    desk.next_stage()
    enter_pin(asked(desk, SignDialog), first=True)
    desk.settle()
    press(Key.Key_Return)
    desk.place.stage.correction_wanted.emit("m2")
    asked(desk, ReasonDialog)
    write("Un niveau mal entendu")
    press(Key.Key_Return, CTRL)
    desk.settle()
    assert desk.phases() == [
        Phase.SIGNED, Phase.WRITE_UP, Phase.SIGNED, Phase.SIGNED, Phase.SIGNED,
    ]  # fmt: skip
    desk.place.matrix.go_to("m2", "k1")
    desk.give("4")
    desk.place.matrix.go_to("m1", "k1")
    desk.give("4")
    desk.settle()
    assert desk.reopened("m2", "k1")[0] == "non-observe"
    assert desk.reopened("m1", "k1")[0] == "acquis"
    desk.next_stage()
    desk.next_stage()
    enter_pin(asked(desk, SignDialog), first=False)
    desk.settle()
    press(Key.Key_Return)
    assert desk.phases() == [Phase.SIGNED] * 5
    assert desk.session.marks.states["m2"].version == 2
    assert len(list(desk.program.exports.iterdir())) == 18
