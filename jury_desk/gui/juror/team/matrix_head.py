"""The line above the matrix that never scrolls away: whose column is whose."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from jury_desk.gui.kit.text_blocks import StaticTexts, text_width

if TYPE_CHECKING:
    from jury_desk.gui.juror.team.matrix_delegate import MatrixDelegate
    from jury_desk.gui.juror.team.matrix_model import MatrixModel
    from jury_desk.gui.kit.theme import Theme


class MatrixHead(QWidget):
    """Names the columns as shortly as their width asks; whole names are under the pointer, with
    screen readers' names of the cells, and at the cell in hand.
    """

    def __init__(
        self, model: MatrixModel, delegate: MatrixDelegate, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_head")
        self._model = model
        self._delegate = delegate
        self._theme = theme
        self._texts = StaticTexts()
        self._names: tuple[str, ...] = ()
        self._words: tuple[str, ...] = ()
        self._edge = False
        self._heard = ""
        self._said = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names as they are shown."""
        return self._names

    @property
    def words(self) -> tuple[str, ...]:
        """What is said under each name; "" for nothing."""
        return self._words

    def wanted_height(self) -> int:
        """The height in pixels: two lines where a column says that it takes nothing."""
        line = self._theme.tokens.small_px * 1.5
        return round(line * (2 if any(self._words) else 1) + self._theme.tokens.unit * 1.75)

    def renew(self) -> None:
        """Choose the names again: for other columns, sizes or words."""
        self._texts.clear()
        model, room = self._model, self._delegate.layouts.columns.step - 2
        font = self._theme.font("small", 500)
        names = self._fitting_names(font)
        session = model.session
        marks = session.marks if session else None
        words = []
        for subject in model.subjects:
            word = ""
            if marks is not None and subject is not None:
                word = marks.away.get(subject, "")
                if not word and marks.is_alone(subject):
                    number = marks.states[subject].version
                    word = self.tr("version {number}").format(number=number)
                    if text_width(word, self._theme.font("small")) > room:
                        word = self.tr("v.\u00a0{number}").format(number=number)
            if not word and session is not None and session.corrected:
                word = self.tr("signed")  # one of them is corrected alone
            words.append(self._fitted(word, self._theme.font("small"), room))
        self._names, self._words = names, tuple(words)
        self.update()

    @property
    def heard(self) -> str:
        """The member whose name stands on a ground; "" for none."""
        return self._heard

    def show_heard(self, subject: str) -> None:
        """Put the name of the member who is heard now on a ground; "" for nobody."""
        if subject != self._heard:
            self._heard = subject
            self.update()

    @property
    def said(self) -> str:
        """What stands beside the names; "" for nothing."""
        return self._said

    def say(self, text: str) -> None:
        """Say something quietly beside the names, above the criteria; "" for nothing more."""
        if text != self._said:
            self._said = text
            self.update()

    def set_edge(self, shown: bool) -> None:
        """A hairline tells that rows go on above."""
        if shown != self._edge:
            self._edge = shown
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens, columns = self._theme.tokens, self._delegate.layouts.columns
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.window))
        bottom = self.height() - 0.5
        if self._edge:
            painter.setPen(QPen(QColor(tokens.hairline), 1))
            painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))
        line = tokens.small_px * 1.5
        if self._said:
            small = self._theme.font("small")
            told = self._fitted(self._said, small, columns.cells - columns.left)
            at = QPointF(columns.left, tokens.unit * 0.75)
            self._texts.paint(painter, told, small, at, QColor(tokens.warn))
        for column in range(len(self._names)):
            painter.setClipRect(self._room())
            self._column(painter, columns.cell(column).center().x(), column, line)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            column = self._column_at(event.pos().x())
            name = self._model.column_name(column) if column >= 0 else ""
            QToolTip.showText(event.globalPos(), name, self)
            return True
        return super().event(event)

    def _column(self, painter: QPainter, middle: float, column: int, line: float) -> None:
        tokens, columns = self._theme.tokens, self._delegate.layouts.columns
        middle -= self._delegate.shift
        is_current = column == self._delegate.current[1]
        font = self._theme.font("small", 500)
        ink = QColor(tokens.accent if is_current else tokens.text)
        name, word = self._names[column], self._words[column]
        top = tokens.unit * 0.75
        if self._heard and self._model.subjects[column] == self._heard:
            wide = self._texts.get(name, font).size().width() + tokens.unit
            ground = QRectF(middle - wide / 2, top - 1, wide, line)
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(ground, line / 2, line / 2)
        self._centred(painter, name, font, QPointF(middle, top), ink)
        if word:
            small = self._theme.font("small")
            self._centred(painter, word, small, QPointF(middle, top + line), QColor(tokens.warn))
        if is_current:
            half = columns.side / 2
            bar = QRectF(middle - half, self.height() - 3, columns.side, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(bar, 1.5, 1.5)

    def _centred(
        self, painter: QPainter, text: str, font: QFont, top: QPointF, ink: QColor
    ) -> None:
        width = self._texts.get(text, font).size().width()
        self._texts.paint(painter, text, font, top - QPointF(width / 2, 0), ink)

    def _room(self) -> QRectF:
        columns, edge = self._delegate.layouts.columns, self._theme.tokens.unit * 0.75
        return QRectF(columns.cells - edge, 0, columns.room + 2 * edge, self.height())

    def _column_at(self, x: float) -> int:
        columns = self._delegate.layouts.columns
        if not self._room().contains(QPointF(x, 1)):
            return -1
        starts = [columns.start(column) for column in range(len(self._names))]
        return bisect_right(starts, x + self._delegate.shift) - 1

    def _fitting_names(self, font: QFont) -> tuple[str, ...]:
        """Each name as long as it and its neighbours have room: a short one leaves its own to the
        next. None is ever cut.
        """
        columns, air = self._delegate.layouts.columns, self._theme.tokens.unit * 0.5
        choices = [self._choices(column) for column in range(len(self._model.subjects))]

        def wide(column: int) -> float:
            return text_width(choices[column][0], font)

        while True:
            crowded = [
                pair
                for pair in pairwise(range(len(choices)))
                if (wide(pair[0]) + wide(pair[1])) / 2 + air
                > columns.cell(pair[1]).center().x() - columns.cell(pair[0]).center().x()
            ]
            longer = [column for pair in crowded for column in pair if len(choices[column]) > 1]
            edge = len(choices) - 1
            if edge >= 0 and wide(edge) > columns.step + 2 * air and len(choices[edge]) > 1:
                longer.append(edge)
            if not longer:
                return tuple(names[0] for names in choices)
            widest = max(longer, key=wide)
            choices[widest] = choices[widest][1:]

    def _choices(self, column: int) -> list[str]:
        """The first name, the initials of its pieces, and those of the whole name."""
        subject = self._model.subjects[column]
        if subject is None:
            return [self.tr("Team")]
        member = next(one for one in self._model.members if one.id == subject)
        pieces = member.short.replace("-", " ").split()
        brief = "\u2011".join(f"{piece[:1]}." for piece in pieces) if len(pieces) > 1 else ""
        return [name for name in (member.short, brief, member.initials) if name]

    def _fitted(self, text: str, font: QFont, room: float) -> str:
        return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
