"""The heads of the wall's columns: a bloc over its assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from jury_desk.gui.kit.text_blocks import broken, text_width, write_line
from jury_desk.gui.kit.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAD_LINES = Qt.ItemDataRole.UserRole + 1
"""The role that gives a head's texts: its name, or a bloc and a title."""

HEAD_UNITS = 8.25
"""The height of a head: a line, and two of a title."""

_TITLE_MARGIN = 1.75


def told_apart(titles: Sequence[str]) -> list[str]:
    """Titles as short as they can be told apart by: the words in which a title begins like its
    nearest neighbour give way to "…", where there are several and others are left.
    """
    words = [title.split() for title in titles]
    short = []
    for title, mine in zip(titles, words, strict=True):
        common = max((_common(mine, other) for other in words if other != mine), default=0)
        short.append("… " + " ".join(mine[common:]) if 1 < common < len(mine) else title)
    return short


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def title_width(title: str) -> float:
    """The narrowest column, in pixels, whose head shows a title whole."""
    font, words = theme().font("small", 400), title.split()
    halves = (max(text_width(" ".join(part), font) for part in (words[:at], words[at:]))
              for at in range(len(words)))  # fmt: skip
    return min(halves, default=0) + theme().tokens.unit * _TITLE_MARGIN + 2


class WallHead(QHeaderView):
    """Painted here: Qt has no head of several lines, each cut at its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model, tokens = self.model(), theme().tokens
        name, *titles = model.headerData(section, Qt.Orientation.Horizontal, HEAD_LINES) or ("",)
        room, unit = QRectF(rect), tokens.unit
        painter.save()
        painter.fillRect(room, QColor(tokens.window))
        painter.fillRect(
            QRectF(room.left(), room.bottom() - 1, room.width(), 1), QColor(tokens.outline)
        )
        width = room.width() - unit * _TITLE_MARGIN
        line = QRectF(room.left() + unit * 1.25, 0, width, unit * 2.5)
        strong, plain = theme().font("small", 600), theme().font("small", 400)
        lines = [
            (name, strong),
            *((text, plain) for title in titles for text in broken(title, plain, width)),
        ]
        top = room.bottom() - unit * (0.75 + 2.25 * len(lines))
        for place, (text, font) in enumerate(lines):
            line.moveTop(top + unit * 2.25 * place)
            write_line(painter, text, font, line, QColor(tokens.muted))
        painter.restore()
