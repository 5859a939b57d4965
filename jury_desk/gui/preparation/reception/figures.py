"""The figures above the wall: each a number over its word, pressed it narrows the wall."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jury_desk.gui.kit.text_blocks import text_width
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.reception.wall_model import Facet

_INKS: dict[Facet, str] = {
    Facet.EXPECTED: "text",
    Facet.RECEIVED: "good",
    Facet.SIGNED_THERE: "text",
    Facet.MISSING: "bad",
    Facet.TO_DECIDE: "warn",
}


class FigureButton(QAbstractButton):
    """How many sheets there are of a facet; checked while the wall shows those alone."""

    def __init__(self, facet: Facet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facet = facet
        self._count = 0
        self._brief = False
        self.setObjectName(f"{facet.value.replace('-', '_')}_button")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def tell(self, count: int, word: str) -> None:
        """How many there are, and of what."""
        self._count = count
        self.setText(word)
        self.setAccessibleName(f"{count} {word}")
        self.updateGeometry()
        self.update()

    def set_brief(self, brief: bool) -> None:
        """Number and word in one line: there is little room."""
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        unit = theme().tokens.unit
        number = text_width(self._number, _number_font(brief=self._brief))
        word = text_width(self.text(), theme().font("small", 600))
        if self._brief:
            return QSize(round(number + word + unit * 2.75), round(unit * 4.5))
        return QSize(round(max(number, word) + unit * 1.75), round(unit * 7.5))

    @property
    def _number(self) -> str:
        return QLocale().toString(self._count)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens, unit = theme().tokens, theme().tokens.unit
        rect = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        narrows = self.isChecked() and self.facet is not Facet.EXPECTED
        if narrows or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if narrows else tokens.neutral_soft))
            painter.drawRoundedRect(rect, unit, unit)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), unit, unit)
        inset = unit if self._brief else unit * 0.75
        room = rect.adjusted(inset, unit * 0.5, 0, -unit * 0.5)
        number_font = _number_font(brief=self._brief)
        painter.setFont(number_font)
        painter.setPen(QColor(getattr(tokens, _INKS[self.facet] if self._count else "muted")))
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        high = middle if self._brief else Qt.AlignmentFlag.AlignTop
        low = middle if self._brief else Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, left | high, self._number)
        if self._brief:
            room.setLeft(room.left() + text_width(self._number, number_font) + unit * 0.75)
        painter.setFont(theme().font("small", 600 if narrows else 400))
        painter.setPen(QColor(tokens.text if narrows else tokens.muted))
        painter.drawText(room, left | low, self.text())
        painter.end()


def _number_font(*, brief: bool) -> QFont:
    font = theme().font("title", 700)
    if not brief:
        font.setPixelSize(round(theme().tokens.title_px * 1.35))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
