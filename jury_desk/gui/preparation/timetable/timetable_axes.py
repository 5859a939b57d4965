"""The board's edges that stay in sight: the hours at the left, the columns' names above."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import told_hour
from jury_desk.gui.preparation.timetable.timetable_geometry import Geometry
from jury_desk.gui.preparation.timetable.timetable_words import length

_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class HoursEdge(QWidget):
    """The hours, beside the rows; the marked one is where a passage in hand would begin."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._geometry: Geometry | None = None
        self._offset = 0
        self._marked: int | None = None

    @staticmethod
    def room() -> int:
        """The width that the hours need."""
        return round(theme().tokens.small_px * 4.6)

    def show_hours(self, geometry: Geometry | None, offset: int, marked: int | None) -> None:
        """Show the hours of a geometry, scrolled by `offset` pixels."""
        self._geometry, self._offset, self._marked = geometry, offset, marked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens, geometry = theme().tokens, self._geometry
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.window))
        painter.setPen(QColor(tokens.hairline))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        if geometry is not None:
            step = 60 if geometry.minute * 30 < tokens.small_px * 2.2 else 30
            first = -(-geometry.board.start // step) * step
            for minute in range(first, geometry.board.end + 1, step):
                if self._is_covered(geometry, minute):
                    continue
                strong = minute % 60 == 0
                self._hour(painter, geometry, minute, "text" if strong else "muted", strong)
            if self._marked is not None:
                self._mark(painter, geometry, self._marked)
        painter.end()

    def _is_covered(self, geometry: Geometry, minute: int) -> bool:
        """Whether the mark lies over an hour."""
        if self._marked is None or minute == self._marked:
            return False
        return abs(minute - self._marked) * geometry.minute < theme().tokens.small_px * 1.7

    def _place(self, geometry: Geometry, minute: int) -> QRectF:
        high = theme().tokens.small_px * 1.6
        y = geometry.y(minute) - self._offset
        top = 0.0 if minute == geometry.board.start and not self._offset else y - high / 2
        return QRectF(0, top, self.width() - theme().tokens.unit, high)

    def _hour(
        self, painter: QPainter, geometry: Geometry, minute: int, ink: str, strong: bool
    ) -> None:
        painter.setFont(theme().font("small", 600 if strong else 400))
        painter.setPen(QColor(getattr(theme().tokens, ink)))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._place(geometry, minute), right, told_hour(minute))

    def _mark(self, painter: QPainter, geometry: Geometry, minute: int) -> None:
        tokens = theme().tokens
        rect = self._place(geometry, minute).adjusted(tokens.unit * 0.5, -1, tokens.unit * 0.5, 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(rect, tokens.unit * 0.5, tokens.unit * 0.5)
        painter.setFont(theme().font("small", 600))
        painter.setPen(QColor(tokens.accent_text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, told_hour(minute))


class ColumnsEdge(QWidget):
    """The columns' names, above them: who or what it is, then more about it and how long it
    is taken that day.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._geometry: Geometry | None = None
        self._offset = 0
        self._marked: int | None = None
        self._nameless = ""

    @staticmethod
    def room() -> int:
        """The height that the names need."""
        tokens = theme().tokens
        return round(tokens.text_px * 1.5 + tokens.small_px * 1.5 + tokens.unit * 1.5)

    def show_columns(
        self, geometry: Geometry | None, offset: int, marked: int | None, nameless: str
    ) -> None:
        """Show the columns of a geometry, scrolled by `offset` pixels, one of them marked;
        `nameless` is the name of the column of passages that have none.
        """
        self._geometry, self._offset = geometry, offset
        self._marked, self._nameless = marked, nameless
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens, geometry = theme().tokens, self._geometry
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.window))
        painter.setPen(QColor(tokens.hairline))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if geometry is not None:
            self._names(painter, geometry)
        painter.end()

    def _names(self, painter: QPainter, geometry: Geometry) -> None:
        tokens = theme().tokens
        loads: dict[int, int] = {}
        for block in geometry.board.blocks:
            loads[block.column] = loads.get(block.column, 0) + block.end - block.begins
        for at, column in enumerate(geometry.board.columns):
            left = at * geometry.column - self._offset
            if left > self.width() or left + geometry.column < 0:
                continue
            rect = QRectF(left, 0, geometry.column, self.height() - 1)
            if at == self._marked:
                painter.fillRect(rect, QColor(tokens.accent_soft))
            painter.setPen(QPen(QColor(tokens.hairline), 1))
            painter.drawLine(rect.topRight(), rect.bottomRight())
            load = length(loads[at]) if at in loads else ""
            detail = " · ".join(part for part in (column.detail, load) if part)
            away = any(b.column == at and b.kind == "absence" for b in geometry.board.bands)
            taken = self._sign(painter, rect) if away else 0.0
            self._name(painter, rect, column.label or self._nameless, detail, taken)

    def _sign(self, painter: QPainter, rect: QRectF) -> float:
        """Someone of the column is away that day; the width that the sign takes."""
        tokens, side = theme().tokens, round(theme().tokens.text_px * 1.2)
        sign = pixmap("user-off", tokens.bad, side, self.devicePixelRatioF())
        left = rect.right() - side - tokens.unit
        painter.drawPixmap(QPointF(left, rect.top() + tokens.unit), sign)
        return side + tokens.unit

    def _name(self, painter: QPainter, rect: QRectF, name: str, detail: str, taken: float) -> None:
        tokens = theme().tokens
        room = rect.adjusted(tokens.unit * 1.25, 0, -tokens.unit * 0.75, 0)
        line = tokens.text_px * 1.5
        top = tokens.unit * 0.75 if detail else (rect.height() - line) / 2
        for text, font, ink, height, wide in (
            (name, theme().font("text", 600), tokens.text, line, room.width() - taken),
            (detail, theme().font("small"), tokens.muted, tokens.small_px * 1.5, room.width()),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(text, _ELIDE, int(wide))
            painter.drawText(
                QRectF(QPointF(room.left(), top), QPointF(room.right(), top + height)), _LEFT, shown
            )
            top += height
