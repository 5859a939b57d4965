from PySide6.QtWidgets import QApplication

from jury_desk.domain.sheet import LONGEST_COMMENT
from jury_desk.gui.juror.comment_editor import IDLE_MS, LONGEST_WAIT_MS
from tests.gui.juror.desks import Desk
from tests.gui.robots import ALT, Key, press, write


def test_text_is_on_disk_when_escape_leaves_the_editor(desk: Desk) -> None:
    desk.robot.comment("Écoute « active », puis reformule…")
    assert not desk.page.criteria.editor.isVisible()
    assert desk.page.criteria.hasFocus()
    desk.robot.settle()
    assert desk.reopened_comment(0, "k1") == "Écoute « active », puis reformule…"


def test_text_is_sent_by_itself_within_a_second_when_typing_pauses(desk: Desk) -> None:
    assert IDLE_MS <= LONGEST_WAIT_MS < 1000
    press(Key.Key_C)
    write("sans quitter")
    assert desk.robot.text("record_label") == "Recording…"
    desk.robot.wait_until(lambda: desk.reopened_comment(0, "k1") == "sans quitter")
    assert desk.page.criteria.editor.isVisible()


def test_text_is_sent_by_itself_when_typing_never_pauses(desk: Desk) -> None:
    press(Key.Key_Return)

    def typed_on() -> bool:
        write("a")
        return desk.reopened_comment(0, "k1") != ""

    desk.robot.wait_until(typed_on)


def test_text_is_sent_when_the_keyboard_leaves_the_editor(desk: Desk) -> None:
    press(Key.Key_C)
    write("ailleurs")
    press(Key.Key_F6)
    desk.robot.settle()
    assert desk.reopened_comment(0, "k1") == "ailleurs"


def test_text_is_sent_when_another_row_is_clicked(desk: Desk) -> None:
    press(Key.Key_C)
    write("pour le premier")
    desk.robot.click_level(0, "k2")
    desk.robot.settle()
    assert desk.reopened_comment(0, "k1") == "pour le premier"
    assert desk.reopened_comment(0, "k2") == ""


def test_text_stays_in_the_editor_when_it_is_opened_again(desk: Desk) -> None:
    desk.robot.comment("un")
    press(Key.Key_C)
    write(" deux")
    assert desk.page.criteria.editor.toPlainText() == "un deux"


def test_text_is_recorded_when_the_page_is_left(desk: Desk) -> None:
    press(Key.Key_C)
    write("avant de fermer")
    assert not desk.page.can_leave()
    desk.robot.settle()
    assert desk.page.can_leave()
    assert desk.reopened_comment(0, "k1") == "avant de fermer"


def test_text_goes_to_its_own_sheet_when_another_is_opened_while_typing(desk: Desk) -> None:
    press(Key.Key_C)
    write("du premier candidat")
    desk.robot.next_sheet()
    assert not desk.page.criteria.editor.isVisible()
    assert desk.robot.comment_of("k1") == ""
    desk.robot.settle()
    assert desk.reopened_comment(0, "k1") == "du premier candidat"
    assert desk.reopened_comment(1, "k1") == ""


def test_digits_are_text_when_the_editor_is_open(desk: Desk) -> None:
    desk.robot.comment("2 fois sur 3")
    desk.robot.settle()
    assert desk.robot.level("k1") is None
    assert desk.reopened_comment(0, "k1") == "2 fois sur 3"


def test_row_grows_with_the_text_when_it_gets_long(desk: Desk) -> None:
    view = desk.page.criteria
    press(Key.Key_C)
    before = view.editor.height()
    write("un mot puis un autre " * 30)
    QApplication.processEvents()
    assert view.editor.height() > before * 2
    assert view.editor.height() >= view.editor.document().size().height()
    row = view.visualRect(view.currentIndex())
    assert row.top() < view.editor.geometry().top()
    assert view.editor.geometry().bottom() < row.bottom()


def test_text_is_cut_when_it_would_be_longer_than_a_comment_can_be(desk: Desk) -> None:
    press(Key.Key_C)
    QApplication.clipboard().setText("x" * (LONGEST_COMMENT + 50))
    desk.page.criteria.editor.paste()
    write("y")
    press(Key.Key_Escape)
    desk.robot.settle()
    assert len(desk.reopened_comment(0, "k1")) == LONGEST_COMMENT
    assert not desk.failures


def test_comment_is_turned_back_when_undone(desk: Desk) -> None:
    desk.robot.comment("à retirer")
    desk.robot.undo()
    assert desk.robot.comment_of("k1") == ""
    desk.robot.redo()
    assert desk.robot.comment_of("k1") == "à retirer"


def test_editor_shows_the_turned_back_text_when_it_is_open(desk: Desk) -> None:
    desk.robot.comment("un")
    press(Key.Key_C)
    session = desk.page.session
    assert session is not None
    session.undo()
    desk.robot.settle()
    assert desk.page.criteria.editor.toPlainText() == ""


def test_sheet_changes_when_alt_arrow_is_pressed_in_the_editor(desk: Desk) -> None:
    press(Key.Key_C)
    write("texte")
    press(Key.Key_Down, ALT)
    assert desk.page.session is not None
    assert desk.page.session.ref.subject == "c1"
