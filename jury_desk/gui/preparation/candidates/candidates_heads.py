"""What stands above the list of candidates: how many of each sort, and the columns' names."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.text_blocks import text_width
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.candidates.candidates_delegate import Columns
from jury_desk.gui.preparation.candidates.candidates_filter import Facet, Sort

_INKS: dict[Facet, str] = {
    Facet.ALL: "text",
    Facet.LACKING: "warn",
    Facet.ACCOMMODATED: "accent",
    Facet.CARRIED: "good",
    Facet.TEAMLESS: "muted",
    Facet.WITHDRAWN: "muted",
}
_COLUMNS = (Sort.NAME, Sort.BLOCS, Sort.TEAM, Sort.STATE)


class FacetButton(QAbstractButton):
    """A number above its word; pressed, the list shows those alone."""

    def __init__(self, facet: Facet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facet = facet
        self._count = 0
        self._told = ""
        self.setObjectName(f"{facet.value}_button")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def tell(self, count: int, word: str) -> None:
        """How many there are, and of what."""
        self._count = count
        self._told = QLocale().toString(count)
        self.setText(word)
        self.setAccessibleName(f"{count} {word}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        unit = theme().tokens.unit
        self.ensurePolished()
        number = _width(self._told, "title", 700)
        wide = max(number, _width(self.text(), "small", 400)) + unit * 3
        return QSize(round(wide), unit * 7)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens, unit = theme().tokens, theme().tokens.unit
        rect = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            ground = tokens.accent_soft if self.isChecked() else tokens.neutral_soft
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect, unit, unit)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), unit, unit)
        ink = _INKS[self.facet] if self._count else "muted"
        painter.setFont(theme().font("title", 700))
        painter.setPen(QColor(getattr(tokens, ink)))
        room = rect.adjusted(unit * 1.5, unit * 0.5, -unit, 0)
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, top, self._told)
        painter.setFont(theme().font("small", 600 if self.isChecked() else 400))
        painter.setPen(QColor(tokens.text if self.isChecked() else tokens.muted))
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room.adjusted(0, 0, unit, -unit * 0.75), low, self.text())
        painter.end()


class ColumnHeads(QWidget):
    """The columns' names; pressed, the list is sorted by one: `wanted` says by which, and whether
    backwards.
    """

    wanted = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {sort: _HeadButton(self) for sort in _COLUMNS}
        self._sort, self._backwards = Sort.NAME, False
        for sort, button in self._buttons.items():
            button.setObjectName(f"{sort.value}_button")
            button.clicked.connect(lambda _=False, sort=sort: self._press(sort))
        theme().changed.connect(self._fit)
        self._fit()

    def tell(self, words: dict[Sort, str], sorted_word: str) -> None:
        """The columns' names; `sorted_word` tells which one the list is sorted by."""
        for sort, button in self._buttons.items():
            button.setText(words[sort])
            by = f"{words[sort]}, {sorted_word}" if sort is self._sort else words[sort]
            button.setAccessibleName(by)

    def show_order(self, sort: Sort, *, backwards: bool) -> None:
        """Show how the list is sorted."""
        self._sort, self._backwards = sort, backwards
        for one, button in self._buttons.items():
            button.show_order(one is sort, backwards=backwards)

    def place(self, columns: Columns, left: int) -> None:
        """Stand above the columns of a list that begins at `left`; nowhere where there are none."""
        self.setVisible(not columns.narrow)
        unit = theme().tokens.unit
        for sort, button in self._buttons.items():
            if sort in columns.places:
                start, end = columns.places[sort]
                wide = min(round(end - start), button.sizeHint().width())
                button.setGeometry(left + round(start) - unit, 0, wide, self.height())

    def _press(self, sort: Sort) -> None:
        self.wanted.emit(sort, sort is self._sort and not self._backwards)

    def _fit(self) -> None:
        self.setFixedHeight(round(theme().tokens.target * 0.75))


class _HeadButton(QPushButton):
    """A column's name with the arrow of the order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "column")
        self._is_sorted, self._backwards = False, False

    def show_order(self, is_sorted: bool, *, backwards: bool) -> None:
        self._is_sorted, self._backwards = is_sorted, backwards
        self.update()

    def sizeHint(self) -> QSize:
        unit = theme().tokens.unit
        return QSize(round(_width(self.text(), "small", 600)) + unit * 5, unit * 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens, unit = theme().tokens, theme().tokens.unit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.neutral_soft))
            painter.drawRoundedRect(rect, unit * 0.75, unit * 0.75)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), unit * 0.75, unit * 0.75)
        painter.setFont(theme().font("small", 600))
        painter.setPen(QColor(tokens.text if self._is_sorted else tokens.muted))
        room = rect.adjusted(unit, 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle, self.text())
        if self._is_sorted:
            side = unit * 2
            left = unit * 1.5 + _width(self.text(), "small", 600)
            sign = pixmap("chevron-down", tokens.text, side, self.devicePixelRatioF())
            centre = QPointF(left + side / 2, rect.center().y())
            painter.translate(centre)
            painter.rotate(180 if self._backwards else 0)
            painter.drawPixmap(QPointF(-side / 2, -side / 2), sign)
        painter.end()


def _width(text: str, role: str, weight: int) -> float:
    return text_width(text, theme().font(role, weight))
