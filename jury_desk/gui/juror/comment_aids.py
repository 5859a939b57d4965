"""Phrases and spelling in one comment editor: offered while one writes, taken by Tab or Enter."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor

from jury_desk.gui.juror.comment_editor import CommentEditor
from jury_desk.gui.juror.offer_list import OfferList
from jury_desk.gui.juror.spelling_marks import SpellingMarks, units
from jury_desk.gui.juror.writing_desk import WritingDesk
from jury_desk.services.phrases import LONGEST_PHRASE, MOST_PHRASES, Kept, offered
from jury_desk.services.writing_aids import words_of

CHECK_MS = 500
"""A pause in typing after which the spelling is looked at."""

_TAKE = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class CommentAids(QObject):
    """Lives with its editor. Nothing opens by itself while fewer than three letters fit."""

    def __init__(self, editor: CommentEditor, desk: WritingDesk, check_ms: int = CHECK_MS) -> None:
        super().__init__(editor)
        self._editor = editor
        self._desk = desk
        self._replaces = 0
        self._is_muted = False
        self.list = OfferList(editor.parentWidget() or editor)
        self.list.taken.connect(self._take)
        self.marks = SpellingMarks(editor.document())
        self._pause = QTimer(self, singleShot=True, interval=check_ms)
        self._pause.timeout.connect(self._check)
        editor.installEventFilter(self)
        editor.opened.connect(self.begin)
        editor.typed.connect(self._on_typed)
        editor.cursorPositionChanged.connect(self._on_caret)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.list.hide()
        elif isinstance(event, QKeyEvent) and kind in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            act = self._act_of(event)
            if act is not None:
                event.accept()
                if kind is QEvent.Type.KeyPress:
                    act()
                return True
        return super().eventFilter(watched, event)

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        key, modifiers = event.key(), event.modifiers()
        if not self.list.isHidden() and not modifiers:
            if key in _TAKE:
                return lambda: self._take(self.list.chosen)
            if key == Qt.Key.Key_Escape:
                return self._put_away
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                return lambda: self.list.step(1 if key == Qt.Key.Key_Down else -1)
        if modifiers == _CTRL:
            return {
                Qt.Key.Key_Space: self._offer_all,
                Qt.Key.Key_P: self._keep,
                Qt.Key.Key_Semicolon: self._offer_spellings,
            }.get(Qt.Key(key))
        if modifiers == _CTRL | _SHIFT and key == Qt.Key.Key_P:
            return self._show_phrases
        return None

    def begin(self) -> None:
        """Another text is in the editor: nothing is offered, and its spelling is looked at."""
        self._is_muted = False
        self.list.hide()
        self._desk.begin()
        self.marks.show_unknown(frozenset())
        self._pause.start()

    def _on_typed(self) -> None:
        self._pause.start()
        before = self._before()
        if not before or before[-1].isspace():
            self._is_muted = False
        if self._editor.hasFocus() and not self._is_muted and self._is_at_end():
            self._offer(before, asked=False)
        else:
            self.list.hide()

    def _on_caret(self) -> None:
        """The caret went elsewhere without a letter: what is offered belongs where it was."""
        if not self.list.isHidden() and not self._editor.has_unsent:
            self.list.hide()

    def _before(self) -> str:
        cursor = self._editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2028", "\n")

    def _is_at_end(self) -> bool:
        """Whether no word goes on behind the caret."""
        cursor = self._editor.textCursor()
        following = self._editor.document().characterAt(cursor.position())
        return not following.isalnum()

    def _offer(self, before: str, *, asked: bool) -> None:
        replaces, found = offered(self._desk.phrases, before, asked=asked)
        self._replaces = units(before[len(before) - replaces :])
        self._show(found)

    def _show(self, texts: list[str]) -> None:
        editor, caret = self._editor, self._editor.cursorRect()
        parent = editor.parentWidget()
        if parent is not None:
            top = editor.viewport().mapTo(parent, caret.topLeft())
            bottom = editor.viewport().mapTo(parent, QPoint(caret.left(), caret.bottom()))
            self.list.offer(texts, top, bottom)

    def _offer_all(self) -> None:
        self._is_muted = False
        self._offer(self._before(), asked=True)
        if self.list.isHidden():
            none = self.tr("You have kept no phrase yet: Ctrl+P keeps one.")
            self._editor.tell(none if not self._desk.phrases else self.tr("No phrase begins so."))

    def _take(self, text: str) -> None:
        if not text:
            return
        cursor = self._editor.textCursor()
        for _ in range(self._replaces):
            cursor.movePosition(
                QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor
            )
        self.list.hide()
        cursor.insertText(text)
        self._editor.setTextCursor(cursor)
        self.list.hide()

    def _put_away(self) -> None:
        self._is_muted = True
        self.list.hide()

    def _keep(self) -> None:
        chosen = self._editor.textCursor().selection().toPlainText()
        self._desk.keep(chosen or self._editor.text, self._tell_kept)

    def _tell_kept(self, kept: Kept) -> None:
        told = {
            Kept.ADDED: self.tr("Kept among your phrases."),
            Kept.KNOWN: self.tr("This phrase is kept already."),
            Kept.EMPTY: self.tr("There is nothing to keep yet."),
            Kept.TOO_LONG: self.tr("A phrase has at most {count} characters: select a part."),
            Kept.TOO_MANY: self.tr("There are {most} phrases: remove one first."),
        }
        if shiboken6.isValid(self._editor):
            self._editor.tell(told[kept].format(count=LONGEST_PHRASE, most=MOST_PHRASES))

    def _show_phrases(self) -> None:
        from jury_desk.gui.dialogs.phrases_dialog import PhrasesDialog

        dialog = PhrasesDialog(self._desk.phrases, self._editor.window())
        dialog.remove_wanted.connect(self._desk.remove)
        dialog.finished.connect(lambda _: self._editor.setFocus(Qt.FocusReason.OtherFocusReason))
        dialog.open()

    def _check(self) -> None:
        if not self._editor.isHidden():
            text = self._editor.text
            self._desk.check(text, lambda unknown: self._mark(text, unknown))

    def _mark(self, text: str, unknown: frozenset[str]) -> None:
        if shiboken6.isValid(self._editor) and text == self._editor.text:
            writing = self._word_at_caret()[1] if self._editor.has_unsent else ""
            self.marks.show_unknown(unknown - {writing})

    def _word_at_caret(self) -> tuple[int, str]:
        """The word that the caret is in or behind, and where it begins, as Python counts."""
        block = self._editor.textCursor().block().text()
        at = len(self._before())
        for place, word in words_of(block):
            if place <= at <= place + len(word):
                return place, word
        return -1, ""

    def _offer_spellings(self) -> None:
        place, word = self._word_at_caret()
        if word in self.marks.unknown:
            at = self._editor.textCursor().position()
            self._desk.spellings(word, lambda found: self._show_spellings(at, place, word, found))

    def _show_spellings(self, at: int, place: int, word: str, found: tuple[str, ...]) -> None:
        if not shiboken6.isValid(self._editor):
            return
        cursor = self._editor.textCursor()
        if cursor.position() != at or not self._editor.hasFocus():
            return
        if not found:
            self._editor.tell(self.tr("No other spelling is known for “{word}”.").format(word=word))
            return
        block = cursor.block()
        cursor.setPosition(block.position() + units(block.text()[: place + len(word)]))
        self._editor.setTextCursor(cursor)
        self._replaces = units(word)
        self._show(list(found))
