import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from jury_desk.domain.sheet import LONGEST_COMMENT
from jury_desk.gui.juror.comment_editor import IDLE_MS, LONGEST_WAIT_MS, CommentEditor
from jury_desk.gui.kit.theme import theme
from tests.gui.juror.desks import Desk, told_aloud
from tests.gui.robots import ALT, SHIFT, Key, press, write


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


def editor_in(host: QWidget, idle_ms: int, longest_wait_ms: int) -> tuple[CommentEditor, list[str]]:
    editor = CommentEditor(theme(), host, idle_ms, longest_wait_ms)
    editor.resize(560, 200)
    editor.show()
    sent: list[str] = []
    editor.sent.connect(sent.append)
    return editor, sent


FOREVER_MS = 3_600_000


def test_text_is_sent_while_typing_goes_on_when_the_longest_wait_is_over(host: QWidget) -> None:
    editor, sent = editor_in(host, idle_ms=FOREVER_MS, longest_wait_ms=0)
    editor.open_with("", "k1")
    for letter in "sans":
        editor.insertPlainText(letter)
        QApplication.processEvents()
    assert sent == ["s", "sa", "san", "sans"]


def test_text_is_sent_when_typing_pauses_long_before_the_longest_wait(host: QWidget) -> None:
    editor, sent = editor_in(host, idle_ms=0, longest_wait_ms=FOREVER_MS)
    editor.open_with("", "k1")
    editor.insertPlainText("une pause")
    QApplication.processEvents()
    assert sent == ["une pause"]


def test_nothing_is_sent_when_nothing_was_typed_in_a_text_of_any_signs(host: QWidget) -> None:
    editor, sent = editor_in(host, idle_ms=FOREVER_MS, longest_wait_ms=FOREVER_MS)
    for text in ("un\u2028deux", "trois\r\nquatre", "cinq\u00a0: six", "\x07\u202eneuf\u202c"):
        editor.open_with(text, "k1")
        editor.send()
    assert sent == []


def test_no_break_space_and_line_end_are_kept_when_they_are_typed(desk: Desk) -> None:
    press(Key.Key_C)
    write("Résultat\u00a0: oui")
    press(Key.Key_Return, SHIFT)
    write("fin")
    press(Key.Key_Escape)
    desk.robot.settle()
    assert desk.reopened_comment(0, "k1") == "Résultat\u00a0: oui\nfin"


def test_twenty_thousand_characters_are_counted_and_kept_when_they_are_pasted(desk: Desk) -> None:
    text = "mot " * (LONGEST_COMMENT // 4)
    press(Key.Key_C)
    QApplication.clipboard().setText(text)
    desk.page.criteria.editor.paste()
    assert desk.robot.text("comment_told_label") == "20\u202f000 of 20\u202f000 characters"
    desk.robot.settle()
    press(Key.Key_Escape)
    desk.robot.settle()
    assert desk.reopened_comment(0, "k1") == text


def test_what_did_not_fit_is_told_and_stays_in_the_clipboard_when_too_much_is_pasted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = told_aloud(monkeypatch)
    text = "x" * (LONGEST_COMMENT + 50)
    press(Key.Key_C)
    QApplication.clipboard().setText(text)
    desk.page.criteria.editor.paste()
    assert desk.robot.text("comment_told_label").startswith("50 character")
    assert "clipboard" in told[-1]
    assert QApplication.clipboard().text() == text
    press(Key.Key_Backspace)
    press(Key.Key_Backspace)
    assert "clipboard" not in desk.robot.text("comment_told_label")


def test_signs_that_cannot_be_seen_are_told_and_kept_when_they_are_pasted(desk: Desk) -> None:
    press(Key.Key_C)
    QApplication.clipboard().setText("abc\u202edef\u202c")
    desk.page.criteria.editor.paste()
    assert desk.robot.text("comment_told_label").startswith("2 character")
    press(Key.Key_Escape)
    desk.robot.settle()
    assert desk.reopened_comment(0, "k1") == "abc\u202edef\u202c"
    layout = desk.page.criteria.delegate.layout_of(1)
    assert "abc‹RLO›def‹PDF›" in [block.layout.text() for block in layout.blocks]


def test_text_in_another_direction_is_kept_and_shown_when_it_is_written(desk: Desk) -> None:
    desk.robot.comment("שלום كلمة puis du français")
    desk.robot.settle()
    assert desk.reopened_comment(0, "k1") == "שלום كلمة puis du français"
    layout = desk.page.criteria.delegate.layout_of(1)
    assert "שלום كلمة puis du français" in [block.layout.text() for block in layout.blocks]


def test_words_under_the_text_are_inside_the_editor_when_they_are_told(desk: Desk) -> None:
    press(Key.Key_C)
    QApplication.clipboard().setText("x" * LONGEST_COMMENT)
    editor = desk.page.criteria.editor
    editor.paste()
    QApplication.processEvents()
    told = editor.findChild(QLabel, "comment_told_label")
    assert told is not None
    assert editor.rect().contains(told.geometry())
    assert editor.viewport().geometry().bottom() <= told.geometry().top()
