"""The heads of the wall's columns: a bloc over its assessment."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from jury_desk.gui.kit.text_blocks import write_line
from jury_desk.gui.kit.theme import theme

HEAD_LINES = Qt.ItemDataRole.UserRole + 1
"""The role that gives a head's lines: one, or two."""


class WallHead(QHeaderView):
    """Painted here: Qt has no head of two lines, each cut at its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model, tokens = self.model(), theme().tokens
        lines = model.headerData(section, Qt.Orientation.Horizontal, HEAD_LINES) or ()
        room = QRectF(rect)
        painter.save()
        painter.fillRect(room, QColor(tokens.window))
        painter.fillRect(
            QRectF(room.left(), room.bottom() - 1, room.width(), 1), QColor(tokens.outline)
        )
        unit = tokens.unit
        line = QRectF(room.left() + unit * 1.25, 0, room.width() - unit * 1.75, unit * 2.5)
        top = room.bottom() - unit * (0.75 + 2.25 * len(lines))
        for place, text in enumerate(lines):
            line.moveTop(top + unit * 2.25 * place)
            strong = place == 0
            font = theme().font("small", 600 if strong else 400)
            write_line(painter, text, font, line, QColor(tokens.muted))
        painter.restore()
