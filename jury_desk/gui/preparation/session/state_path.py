"""The way of a session: its states in order, the one reached in sight."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jury_desk.domain.preparation.card import STATES, SessionState
from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.theme import theme


class StatePath(QWidget):
    """A dot and a word for each state; those behind are ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: SessionState = "draft"
        self._names: Mapping[SessionState, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_state(self, state: SessionState, names: Mapping[SessionState, str]) -> None:
        """Show where the session stands."""
        self._state, self._names = state, names
        self.setAccessibleName(names[state])
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().tokens.unit * 60, theme().tokens.unit * 7)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().tokens.unit * 30, theme().tokens.unit * 7)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share, side = self.width() / len(STATES), tokens.unit * 3.0
        reached = STATES.index(self._state)
        top = tokens.unit * 0.5
        for number, state in enumerate(STATES):
            left = number * share
            if number + 1 < len(STATES):
                behind = number < reached
                painter.setPen(QPen(QColor(tokens.accent if behind else tokens.hairline), 2))
                y = top + side / 2
                painter.drawLine(
                    QPointF(left + side + tokens.unit, y), QPointF(left + share - tokens.unit, y)
                )
            self._paint_dot(painter, QRectF(left + 1, top, side, side), number - reached)
            weight = 600 if number == reached else 400
            painter.setFont(theme().font("small", weight))
            painter.setPen(QColor(tokens.text if number <= reached else tokens.muted))
            words = painter.fontMetrics().elidedText(
                self._names.get(state, ""), Qt.TextElideMode.ElideRight, int(share - tokens.unit)
            )
            room = QRectF(left, top + side + tokens.unit * 0.5, share, tokens.unit * 3.0)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
        painter.end()

    def _paint_dot(self, painter: QPainter, dot: QRectF, ahead: int) -> None:
        tokens = theme().tokens
        painter.setPen(QPen(QColor(tokens.accent if ahead <= 0 else tokens.outline), 2))
        painter.setBrush(QColor(tokens.accent if ahead < 0 else tokens.surface))
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        if ahead < 0:
            side = round(dot.width() * 0.7)
            ratio = self.devicePixelRatioF()
            sign = pixmap("check", tokens.accent_text, side, ratio)
            painter.drawPixmap(dot.center() - QPointF(side / 2, side / 2), sign)
        elif ahead == 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            inner = dot.width() * 0.28
            painter.drawEllipse(dot.adjusted(inner, inner, -inner, -inner))
