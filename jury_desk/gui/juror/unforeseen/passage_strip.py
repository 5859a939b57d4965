"""What happened in the passage in hand, under its head, each with the way to take it back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from jury_desk.gui.juror.status_looks import Look, draw_status, status_word
from jury_desk.gui.juror.unforeseen.unforeseen_words import paper_word, sheets_of
from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import theme
from jury_desk.services.juror_day import Day, SheetStatus

Text = Callable[[str | None], str]
"""A text of the day's journal by its digest."""


@dataclass(frozen=True)
class StripLine:
    """What is told. `incident` is to be withdrawn by the line's button, or `given` (a subject's
    sheet) to be taken back; neither where the line only tells.
    """

    look: Look | None
    text: str
    incident: str = ""
    given: str = ""


class PassageStrip(QFrame):
    """Hidden while there is nothing to tell. `withdraw_wanted` carries an incident's id,
    `return_wanted` the subject whose sheet is to be taken back.
    """

    withdraw_wanted = Signal(str)
    return_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passage_strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._lines: tuple[StripLine, ...] = ()
        self._told: Callable[[], tuple[StripLine, ...]] = tuple
        self._edges = (0, 0)
        theme().changed.connect(self._renew)
        self._renew()
        self.hide()

    @property
    def lines(self) -> tuple[StripLine, ...]:
        """What is told, from the top."""
        return self._lines

    def show_passage(self, day: Day | None, passage: str, text: Text) -> None:
        """Tell of a passage; nothing of any other stays."""

        def told() -> tuple[StripLine, ...]:
            return tuple(self._of(day, passage, text)) if day is not None and passage else ()

        self._told = told
        self._tell()

    def set_columns(self, left: int, width: int) -> None:
        """Stand under the head's columns: left edge and width in pixels."""
        if (left, width) != self._edges:
            self._edges = (left, width)
            self._renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._lines = ()
            self._tell()

    def _of(self, day: Day, passage: str, text: Text) -> Iterator[StripLine]:
        sheets = sheets_of(day, passage)
        names = {one.ref.subject: one.subject_name for one in sheets} if len(sheets) > 1 else {}
        for one in day.state.incidents_of(passage):
            hour, who = f"{one.recorded.at.astimezone():%H:%M}", names.get(one.subject or "", "")
            told = _joined(hour, status_word(one.kind), who, text(one.text))
            yield StripLine(one.kind, told, incident=one.id)
        seen: set[str | None] = set()
        for sheet in sheets:
            given = day.state.given_up(passage, sheet.ref.subject)
            if given is None or given.subject in seen:
                continue
            seen.add(given.subject)
            if given.juror is not None:
                look, word = SheetStatus.MOVED, self.tr("Read only: marked by {juror}")
            else:
                look, word = SheetStatus.RECUSED, self.tr("Read only: you stepped back")
            who = names.get(given.subject or "", "")
            told = _joined(word.format(juror=given.juror), who, text(given.reason))
            yield StripLine(look, told, given=sheet.ref.subject)
        paper = day.state.paper_of(passage, sheets[0].ref.subject) if sheets else None
        if paper is not None:
            word = self.tr("Copied from paper")
            yield StripLine(None, _joined(word, paper_word(paper.why), text(paper.text)))

    def _tell(self) -> None:
        lines = self._told()
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(self._line(line))
        self.setAccessibleName("\n".join(line.text for line in lines))
        self.setVisible(bool(lines))

    def _line(self, line: StripLine) -> QWidget:
        widget = QWidget(self)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().tokens.unit)
        row.addWidget(_Sign(line.look, widget) if line.look else _paper(widget))
        words = ElidedLabel(line.text, widget)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("kind", "strip")
        row.addWidget(words, 1)
        if line.incident or line.given:
            button = QPushButton(widget)
            button.setProperty("role", "token")
            if line.incident:
                button.setText(self.tr("Withdraw…"))
                button.clicked.connect(partial(self.withdraw_wanted.emit, line.incident))
            else:
                button.setText(self.tr("Take back…"))
                button.clicked.connect(partial(self.return_wanted.emit, line.given))
            button.setAccessibleName(f"{button.text()} {line.text}")
            row.addWidget(button)
        return widget

    def _renew(self) -> None:
        unit = theme().tokens.unit
        left, width = self._edges
        right = max(unit, self.width() - left - width) if width else unit * 2
        self._column.setContentsMargins(left or unit * 3, unit // 2, right, unit)
        self._column.setSpacing(unit // 2)


def _joined(*parts: str) -> str:
    """One line, whatever line breaks a text has."""
    return " · ".join(" ".join(part.split()) for part in parts if part.strip())


class _Sign(QWidget):
    """The sign of what happened, as in the list of the passages."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = round(theme().tokens.small_px * 1.35)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_status(painter, self._look, QRectF(self.rect()), theme().tokens)
        painter.end()


def _paper(parent: QWidget) -> QLabel:
    sign = QLabel(parent)
    dress(sign, "notes", "muted")
    return sign
