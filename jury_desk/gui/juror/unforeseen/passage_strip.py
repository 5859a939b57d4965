"""What happened in the passage in hand, under its head, each with the way to take it back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from jury_desk.gui.juror.status_looks import Look, draw_status, status_word
from jury_desk.gui.juror.unforeseen.unforeseen_words import paper_word, sheets_of
from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.icons import dress, icon_px
from jury_desk.gui.kit.theme import theme
from jury_desk.services.juror_day import Day, DaySheet, SheetStatus

HEAD = "juror_sheet_head"
"""The objectName of the head that the strip stands under."""

MOST = 4
"""Lines shown; the menu reaches what is told beyond them."""

LARGE = 140
"""Percent of zoom above which half as many are shown: the sheet needs the room."""

Text = Callable[[str | None], str]
"""A text of the day's journal by its digest."""


@dataclass(frozen=True)
class StripLine:
    """What is told. `incident` is to be withdrawn by the line's button, or `given` (a subject's
    sheet) to be taken back; neither where the line only tells. `icon` is its sign where no `look`
    is, `tip` what is told under the pointer.
    """

    look: Look | None
    text: str
    incident: str = ""
    given: str = ""
    icon: str = ""
    tip: str = ""


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
        self._head: QWidget | None = None
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

    def event(self, event: QEvent) -> bool:
        """Stand under the columns of the head above it, in whatever place it is put."""
        if event.type() is QEvent.Type.ParentChange:
            if self._head is not None and shiboken6.isValid(self._head):
                self._head.removeEventFilter(self)
            parent = self.parentWidget()
            self._head = parent.findChild(QWidget, HEAD) if parent is not None else None
            if self._head is not None:
                self._head.installEventFilter(self)
            self._align()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._head and event.type() is QEvent.Type.LayoutRequest:
            self._align()
        return False

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
            word = status_word(one.kind)
            if one.kind == "absent" and not names:
                word = self.tr("Absent: withdraw the absence to mark")
            told = _joined(hour, word, who, text(one.text))
            yield StripLine(one.kind, told, incident=one.id)
        yield from self._swaps(day, sheets, text)
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
            told = _joined(word, paper_word(paper.why), text(paper.text))
            yield StripLine(None, told, icon="notes")

    def _swaps(self, day: Day, sheets: tuple[DaySheet, ...], text: Text) -> Iterator[StripLine]:
        """What changed places with what, so that nobody wonders about a sheet found otherwise."""
        names = {one.ref.id: one.subject_name for one in day.sheets}
        for act, at in zip(day.state.swaps, day.state.swapped_at, strict=True):
            for sheet in sheets:
                if sheet.ref.id in (act.first, act.second):
                    other = act.second if sheet.ref.id == act.first else act.first
                    told = self.tr("Swapped with {name}").format(name=names.get(other, ""))
                    who = sheet.subject_name if len(sheets) > 1 else ""
                    hour = f"{at.at.astimezone():%H:%M}"
                    line = _joined(hour, who, told, text(act.reason))
                    yield StripLine(None, line, icon="arrows-exchange")

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
        most = MOST if theme().zoom <= LARGE else MOST // 2
        shown = lines if len(lines) <= most else lines[: most - 1]
        for line in shown:
            self._column.addWidget(self._line(line))
        if len(shown) < len(lines):
            more = self.tr("%n more", "", len(lines) - len(shown))
            told = "\n".join(line.text for line in lines[len(shown) :])
            self._column.addWidget(self._line(StripLine(None, more, tip=told)))
        self.setAccessibleName("\n".join(line.text for line in lines))
        self.setVisible(bool(lines))

    def _line(self, line: StripLine) -> QWidget:
        widget = QWidget(self)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().tokens.unit)
        row.addWidget(_Sign(line.look, widget) if line.look else _plain(line.icon, widget))
        words = ElidedLabel(line.text, widget)
        widget.setToolTip(line.tip)
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
        """Take the theme's sizes: every line is made anew."""
        self._lines = ()
        self._tell()
        self._column.setSpacing(theme().tokens.unit // 2)
        self._align()

    def _align(self) -> None:
        unit = theme().tokens.unit
        left = right = unit * 3
        layout = self._head.layout() if self._head is not None else None
        if layout is not None:
            margins = layout.contentsMargins()
            left, right = margins.left(), max(unit, margins.right())
        air = unit * 3 // 4
        self._column.setContentsMargins(left, air, right, air)


def _joined(*parts: str) -> str:
    """One line, whatever line breaks a text has."""
    return " · ".join(" ".join(part.split()) for part in parts if part.strip())


class _Sign(QWidget):
    """The sign of what happened, as in the list of the passages."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedSize(icon_px(), icon_px())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = round(theme().tokens.small_px * 1.35)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        draw_status(painter, self._look, box, theme().tokens)
        painter.end()


def _plain(icon: str, parent: QWidget) -> QLabel:
    sign = QLabel(parent)
    sign.setFixedSize(icon_px(), icon_px())
    if icon:
        dress(sign, icon, "muted")
    return sign
