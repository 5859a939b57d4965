from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from jury_desk.bootstrap import door
from jury_desk.errors import DiskFullError
from jury_desk.gui.dialogs.phrases_dialog import PhrasesDialog
from jury_desk.gui.juror.comment_aids import CommentAids
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.juror.offer_list import OfferList
from jury_desk.gui.juror.writing_desk import WritingDesk
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.phrases import Phrases
from jury_desk.services.program import Program
from jury_desk.services.writing_aids import Dictionary, WritingAids
from tests.gui.juror.desks import Desk, show_page, spoken, told_aloud
from tests.gui.robots import (
    CTRL,
    PATIENCE_MS,
    SHIFT,
    JurorRobot,
    Key,
    keyboard_target,
    press,
    write,
)
from tests.services.test_writing_aids import ShortDictionary

PHRASES = ("Écoute sans interrompre", "Écoute, mais ne reformule pas", "Chiffres sourcés")
WORDS = ("écoute", "sans", "interrompre", "chiffres", "le", "client")


class Writing:
    """A desk whose comments have phrases and a dictionary of a few words."""

    def __init__(self, desk: Desk, words: tuple[str, ...] | None = WORDS) -> None:
        self.desk = desk
        self.book = ShortDictionary(words) if words is not None else None
        self.phrases = Phrases(desk.store)
        for phrase in PHRASES:
            self.phrases.add(phrase)
        editor = desk.page.criteria.editor
        aids = WritingAids(self.phrases, self._find)
        self.writing = WritingDesk(aids, desk.worker, desk.page)
        self.failures: list[object] = []
        self.writing.failed.connect(self.failures.append)
        self.aids = CommentAids(editor, self.writing, check_ms=0)
        self.editor = editor

    def _find(self, language: str) -> Dictionary | None:
        return self.book if language == "fr" else None

    def open_comment(self) -> None:
        press(Key.Key_C)
        self.desk.robot.settle()

    def offers(self) -> list[str]:
        """What the list under the caret offers, nothing while it is hidden."""
        if self.aids.list.isHidden():
            return []
        model = self.aids.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def checked(self) -> frozenset[str]:
        """The words underlined once the dictionary has answered."""
        for _ in range(3):
            QApplication.processEvents()
            self.desk.robot.wait_until(lambda: not self.writing.is_looking)
        return self.aids.marks.unknown


@pytest.fixture
def writing(desk: Desk) -> Writing:
    return Writing(desk)


def test_phrases_are_offered_while_they_are_begun(writing: Writing) -> None:
    writing.open_comment()
    write("éc")
    assert writing.offers() == []
    write("o")
    assert writing.offers() == [PHRASES[0], PHRASES[1]]
    write("ute,")
    assert writing.offers() == [PHRASES[1]]
    write(" non")
    assert writing.offers() == []
    assert writing.editor.text == "écoute, non"


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Return])
def test_phrase_is_taken_when_tab_or_enter_is_pressed(writing: Writing, key: Key) -> None:
    writing.open_comment()
    write("Bien. éco")
    press(Key.Key_Down)
    press(key)
    assert writing.offers() == []
    press(Key.Key_Escape)
    writing.desk.robot.settle()
    assert writing.desk.reopened_comment(0, "k1") == f"Bien. {PHRASES[1]}"
    assert writing.desk.robot.level("k1") is None


def test_tab_and_enter_are_their_own_when_nothing_is_offered(writing: Writing) -> None:
    writing.open_comment()
    write("un")
    press(Key.Key_Return)
    write("deux")
    assert writing.editor.text == "un\ndeux"
    press(Key.Key_Tab)
    assert not writing.editor.isVisible()


def test_list_alone_goes_when_escape_is_pressed_and_stays_away_for_that_word(
    writing: Writing,
) -> None:
    writing.open_comment()
    write("éco")
    press(Key.Key_Escape)
    assert writing.offers() == []
    assert writing.editor.isVisible()
    write("ute")
    assert writing.offers() == []
    write(" chi")
    assert writing.offers() == [PHRASES[2]]


def test_all_phrases_are_offered_when_ctrl_space_is_pressed(writing: Writing) -> None:
    writing.open_comment()
    press(Key.Key_Space, CTRL)
    assert writing.offers() == list(PHRASES)
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert writing.editor.text == PHRASES[2]


def test_undo_takes_back_a_phrase_at_once(writing: Writing) -> None:
    writing.open_comment()
    write("éco")
    press(Key.Key_Tab)
    writing.editor.undo()
    assert writing.editor.text == "éco"


def test_phrase_is_taken_whole_when_signs_of_two_units_are_before_it(writing: Writing) -> None:
    writing.open_comment()
    write("😀 éco")
    press(Key.Key_Tab)
    assert writing.editor.text == f"😀 {PHRASES[0]}"


def test_comment_is_kept_as_a_phrase_when_ctrl_p_is_pressed(writing: Writing) -> None:
    writing.open_comment()
    write("Conclut par un engagement daté")
    press(Key.Key_P, CTRL)
    writing.desk.robot.settle()
    assert writing.desk.robot.text("comment_told_label") == "Kept among your phrases."
    assert writing.phrases.all()[-1] == "Conclut par un engagement daté"
    press(Key.Key_Escape)
    writing.desk.robot.down()
    writing.open_comment()
    write("concl")
    assert writing.offers() == ["Conclut par un engagement daté"]


def test_selected_text_alone_is_kept_when_some_is_selected(writing: Writing) -> None:
    writing.open_comment()
    write("Prix annoncé. Reste ferme")
    cursor = writing.editor.textCursor()
    cursor.movePosition(
        QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, 11
    )
    writing.editor.setTextCursor(cursor)
    press(Key.Key_P, CTRL)
    writing.desk.robot.settle()
    assert writing.phrases.all()[-1] == "Reste ferme"


def test_failure_is_told_when_a_phrase_cannot_be_kept(
    writing: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(name: str, value: str) -> None:
        raise DiskFullError("No room is left on the disk.", "Make room, then go on.")

    monkeypatch.setattr(writing.desk.store, "set_setting", full)
    writing.open_comment()
    write("Nouvelle phrase")
    press(Key.Key_P, CTRL)
    writing.desk.robot.settle()
    assert [type(error) for error in writing.failures] == [DiskFullError]
    press(Key.Key_Escape)
    writing.desk.robot.settle()
    assert writing.desk.reopened_comment(0, "k1") == "Nouvelle phrase"


def test_phrase_is_offered_no_more_when_it_is_removed_from_the_list(writing: Writing) -> None:
    writing.open_comment()
    press(Key.Key_P, CTRL | SHIFT)
    dialog = writing.editor.window().findChild(PhrasesDialog)
    assert dialog is not None
    view = dialog.findChild(QListView, "phrases_view")
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    dialog.accept()
    writing.desk.robot.settle()
    assert writing.phrases.all() == (PHRASES[0], PHRASES[2])
    assert keyboard_target() is writing.editor
    write("éco")
    assert writing.offers() == [PHRASES[0]]


def test_list_lies_within_the_criteria_and_beside_the_caret(writing: Writing) -> None:
    writing.open_comment()
    write("éco")
    host = writing.desk.page.criteria.viewport()
    place = writing.aids.list.geometry()
    assert host.rect().contains(place)
    caret = writing.editor.cursorRect()
    line = QRect(writing.editor.viewport().mapTo(host, caret.topLeft()), caret.size())
    assert not place.intersects(line)


def test_list_goes_when_the_keyboard_goes_elsewhere(writing: Writing) -> None:
    writing.open_comment()
    write("éco")
    press(Key.Key_F6)
    assert writing.offers() == []


def test_offers_are_announced_when_they_are_shown_and_pointed_at(
    writing: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = told_aloud(monkeypatch)
    writing.open_comment()
    write("éco")
    press(Key.Key_Down)
    assert told[-2:] == [f"{PHRASES[0]}, 1 of 2", f"{PHRASES[1]}, 2 of 2"]
    field = spoken(writing.aids.list)
    assert field.text(QAccessible.Text.Name) == "Offered"
    assert field.childCount() == 2


def test_unknown_words_are_underlined_when_writing_pauses(writing: Writing) -> None:
    writing.open_comment()
    write("Écoute le cliant sans ")
    assert writing.checked() == {"cliant"}
    press(Key.Key_Escape)
    writing.desk.robot.settle()
    assert writing.desk.reopened_comment(0, "k1") == "Écoute le cliant sans "


def test_spelling_is_put_right_when_ctrl_semicolon_is_pressed(writing: Writing) -> None:
    writing.open_comment()
    write("le cliant ")
    assert writing.checked() == {"cliant"}
    press(Key.Key_Left)
    press(Key.Key_Semicolon, CTRL)
    writing.checked()
    assert writing.offers() == ["client"]
    press(Key.Key_Return)
    assert writing.editor.text == "le client "


def test_nothing_is_underlined_or_told_when_there_is_no_dictionary(desk: Desk) -> None:
    writing = Writing(desk, words=None)
    writing.open_comment()
    write("nimporte kwa ")
    assert writing.checked() == frozenset()
    press(Key.Key_Semicolon, CTRL)
    assert writing.checked() == frozenset()
    assert writing.offers() == []
    assert desk.robot.text("comment_told_label") == ""
    assert not desk.failures


def test_no_level_waits_for_a_dictionary(desk: Desk) -> None:
    writing = Writing(desk)
    writing.open_comment()
    write("le cliant ")
    press(Key.Key_Escape)
    desk.robot.give("1")
    assert desk.worker.drain(PATIENCE_MS)
    assert desk.reopened_level(0, "k1") == "acquis"
    writing.checked()


def at_rest(writing: WritingDesk) -> bool:
    return not writing.is_looking


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    opened = door(tmp_path / "data").open(None)
    yield opened
    opened.close()


def test_phrase_is_offered_at_the_desk_after_a_restart_when_it_was_kept_there(
    host: QWidget, worker: Worker, program: Program
) -> None:
    for number in range(2):
        page = JurorDeskPage(program, worker)
        show_page(host, page)
        page.show_day(program.day.day("practice-manager-affaires"))
        robot = JurorRobot(page, worker)
        robot.settle()
        robot.take_the_sheet()
        press(Key.Key_C)
        robot.settle()
        if number == 0:
            write("Reformule chaque besoin")
            press(Key.Key_P, CTRL)
            robot.settle()
            assert robot.text("comment_told_label") == "Kept among your phrases."
        else:
            press(Key.Key_End, CTRL)
            write(" Refor")
            offered = page.findChild(OfferList, "offer_list")
            assert offered is not None
            assert offered.chosen == "Reformule chaque besoin"
        writing = page.aids.writing
        assert writing is not None
        robot.wait_until(partial(at_rest, writing))
        press(Key.Key_Escape)
        robot.settle()
        page.hide()
        page.setParent(None)
