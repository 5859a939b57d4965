"""Underlines the words of a comment that no dictionary knows."""

from collections.abc import Iterator

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from jury_desk.gui.kit.theme import theme
from jury_desk.services.writing_aids import words_of


class SpellingMarks(QSyntaxHighlighter):
    """`unknown` are the words to underline; the text itself is not touched."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.unknown: frozenset[str] = frozenset()
        self._format = QTextCharFormat()

    def show_unknown(self, unknown: frozenset[str]) -> None:
        """Underline other words."""
        if unknown != self.unknown:
            self.unknown = unknown
            self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            self._format.setUnderlineColor(QColor(theme().tokens.bad))
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if self.unknown:
            for place, length in self._places(text):
                self.setFormat(place, length, self._format)

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where unknown words are, counted as Qt counts characters."""
        for place, word in words_of(text):
            if word in self.unknown:
                yield units(text[:place]), units(word)


def units(text: str) -> int:
    """The length of a text as Qt counts it: one outside the first 65,536 counts twice."""
    return len(text) + sum(letter > "\uffff" for letter in text)
