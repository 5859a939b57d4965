"""The first picture, painted by hand: whatever is imported for it is waited for."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jury_desk.gui.kit.theme import load_fonts, theme


class OpeningPage(QWidget):
    """Calm words while the data are being opened.

    The colours are those of the palette. Flags and pens would make Qt's namespace, with all its
    enumerations: the words are placed by their own widths instead.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Loads the faces of its own words, no others."""
        super().__init__(parent)
        self.setObjectName("opening_page")
        self._was_painted = False
        load_fonts("Inter-[RS]*.ttf")
        self._retell()

    def changeEvent(self, event: QEvent) -> None:
        if self._was_painted and event.type() is QEvent.Type.LanguageChange:
            self._retell()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's name
        window, corner = self.window(), self.mapTo(self.window(), self.rect().topLeft())
        middle = window.width() / 2 - corner.x()  # the window's, so that the words never move
        line = window.height() * 0.42 - corner.y()
        painter = QPainter(self)
        title = theme().font("title", 600)
        for text, font in zip(self._words, (title, theme().font("text")), strict=True):
            painter.setFont(font)
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(round(middle - width / 2), round(line), text)
            line += theme().tokens.unit * 4
        painter.end()
        self._was_painted = True

    def _retell(self) -> None:
        self._words = (self.tr("Opening your day…"), self.tr("Everything stays on this laptop."))
        self.setAccessibleName("\n".join(self._words))
        self.update()
