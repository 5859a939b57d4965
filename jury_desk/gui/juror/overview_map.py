"""The whole sheet at a glance: each competency on a line of its own, each criterion a small square
that shows its level; as large as fits without scrolling.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from jury_desk.domain.scale import Level
from jury_desk.gui.juror.level_sign import paint_sign
from jury_desk.gui.juror.rows import CriterionRow, GroupRow
from jury_desk.gui.juror.sheet_model import SheetModel
from jury_desk.gui.kit.row_list import ROOT, Index, RowList
from jury_desk.gui.kit.text_blocks import write_line
from jury_desk.gui.kit.theme import Theme

_SIDES = (44, 40, 36, 32, 28, 24)
"""The sides of a square to try, in pixels at 100 %."""

_HEAD_SHARES = (0.28, 0.75)
"""Of the width: what the competencies' names take at least, and at most."""

_MOST_COUNTS = 5
"""Levels whose counts are told beside a competency; the words tell them all."""


@dataclass
class Line:
    """A competency, or what of a sheet belongs to none, with the places of its criteria."""

    head: GroupRow | None
    rows: list[CriterionRow] = field(default_factory=list)


class OverviewModel(QAbstractListModel):
    """The competencies and their criteria, in one list: what the arrows go through."""

    def __init__(self, sheet: SheetModel, parent: QObject) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.lines: list[Line] = []
        self.entries: list[Line | CriterionRow] = []

    def renew(self) -> None:
        """Take the sheet's rows and marks of now."""
        self.beginResetModel()
        self.lines = []
        for row in self.sheet.rows:
            if isinstance(row, GroupRow):
                self.lines.append(Line(row))
            elif isinstance(row, CriterionRow):
                if not self.lines:
                    self.lines.append(Line(None))
                self.lines[-1].rows.append(row)
        self.lines = [line for line in self.lines if line.rows]
        self.entries = []
        for line in self.lines:
            self.entries += [line, *line.rows]
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        is_criterion = isinstance(self.entries[index.row()], CriterionRow)
        return found | Qt.ItemFlag.ItemIsSelectable if is_criterion else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in wanted:
            return None
        entry = self.entries[index.row()]
        return self.told(entry) if isinstance(entry, CriterionRow) else self.told_line(entry)

    def place_of(self, criterion: str) -> int:
        """The place of a criterion; -1 where it is not in the sheet."""
        for place, entry in enumerate(self.entries):
            if isinstance(entry, CriterionRow) and entry.criterion.id == criterion:
                return place
        return -1

    def number_in_line(self, place: int) -> int:
        """The number of the criterion at a place within its competency, from 1."""
        number = 1
        while isinstance(self.entries[place - number], CriterionRow):
            number += 1
        return number

    def told(self, row: CriterionRow) -> str:
        """A criterion in words: "CE2.6.1 · Acquis. Les techniques…"."""
        level = self.sheet.level(row)
        told = [self.sheet.name_of(row), level.label if level else self.tr("no level")]
        if self.sheet.is_unjustified(row):
            told.append(self.tr("to justify"))
        return f"{' · '.join(told)}. {row.criterion.text}"

    def told_line(self, line: Line) -> str:
        """A competency in words, with its counts by level."""
        head = line.head
        name = [head.code, head.text] if head else [self.tr("Criteria")]
        return ". ".join(part for part in (*name, self.told_counts(line.rows)) if part)

    def told_counts(self, rows: Iterable[CriterionRow]) -> str:
        """How many criteria have each level: "3 Acquis, 1 Non acquis, 2 without a level"."""
        rows = list(rows)
        told = [f"{count} {level.label}" for level, count in self.counts(rows)]
        without = sum(self.sheet.level(row) is None for row in rows)
        if without:
            told.append(self.tr("%n without a level", "", without))
        return ", ".join(told)

    def counts(self, rows: Iterable[CriterionRow]) -> list[tuple[Level, int]]:
        """How many criteria have each level that any of them has, best levels first."""
        levels: dict[str, Level] = {}
        counts: dict[str, int] = {}
        for row in rows:
            for level in row.scale.levels:
                key = f"{row.scale.id}.{level.id}"
                levels.setdefault(key, level)
                given = self.sheet.mark(row).level == level.id
                counts[key] = counts.get(key, 0) + given
        return [(level, counts[key]) for key, level in levels.items() if counts[key]]


class OverviewMap(RowList):
    """`chosen` names the criterion to go to, `pointed` the one the arrows are on."""

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(self, model: OverviewModel, theme: Theme, parent: QWidget | None = None) -> None:
        self._theme = theme  # Qt asks for places while it is being made
        self._places: list[QRect] = []
        self._column = self._counts_width = 0
        self.entries = model
        super().__init__(parent)
        self.setObjectName("overview_map")
        self.setModel(model)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @property
    def current(self) -> CriterionRow | None:
        """The criterion that the arrows are on."""
        place = self.currentIndex().row()
        entry = self.entries.entries[place] if place >= 0 else None
        return entry if isinstance(entry, CriterionRow) else None

    def point_at(self, criterion: str) -> None:
        """Put the arrows on a criterion; on the first where it is not in the sheet."""
        place = self.entries.place_of(criterion)
        self._point(place if place >= 0 else 1)

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._lay_out()

    def visualRect(self, index: Index) -> QRect:
        place = index.row()
        if not 0 <= place < len(self._places):
            return QRect()
        return self._places[place].translated(0, -self.verticalScrollBar().value())

    def indexAt(self, point: QPoint) -> QModelIndex:
        at = point + QPoint(0, self.verticalScrollBar().value())
        for place, box in enumerate(self._places):
            if box.contains(at):
                return self.entries.index(place)
        return QModelIndex()

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: ARG002
        return QRegion(self.viewport().rect())

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,  # noqa: ARG002
    ) -> None:
        box, bar = self.visualRect(index), self.verticalScrollBar()
        over = box.bottom() - self.viewport().height() + self._theme.tokens.unit
        bar.setValue(bar.value() + (min(box.top(), 0) or max(over, 0)))

    def updateGeometries(self) -> None:
        bottom = max((box.bottom() for box in self._places), default=0) + 2
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._theme.tokens.target)
        bar.setRange(0, max(0, bottom - self.viewport().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        current = self.currentIndex().row()
        squares = [p for p, e in enumerate(self.entries.entries) if isinstance(e, CriterionRow)]
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not squares:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            ahead = key == Qt.Key.Key_Right
            found = [p for p in squares if (p > current if ahead else p < current)]
            if found:
                self._point(found[0] if ahead else found[-1])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1, squares)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._point(squares[0 if key == Qt.Key.Key_Home else -1])
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.indexAt(event.position().toPoint()).row()
        if place >= 0 and isinstance(self.entries.entries[place], CriterionRow):
            self._point(place)
            self._choose()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.indexAt(event.position().toPoint()).row()
        on = place >= 0 and isinstance(self.entries.entries[place], CriterionRow)
        shape = Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, entry in enumerate(self.entries.entries):
            box = self.visualRect(self.entries.index(place))
            if isinstance(entry, CriterionRow):
                self._paint_square(painter, QRectF(box), entry, place)
            else:
                self._paint_head(painter, QRectF(box), entry)
                self._paint_counts(painter, QRectF(box), entry)
        painter.end()

    def _paint_square(self, painter: QPainter, box: QRectF, row: CriterionRow, place: int) -> None:
        tokens, level = self._theme.tokens, self.entries.sheet.level(row)
        gap = max(1.5, box.width() / 16)
        square = box.adjusted(gap, gap, -gap, -gap)
        radius = square.width() * 0.25
        if level is not None:
            paint_sign(painter, square, level, self._theme)
        else:
            painter.setPen(QPen(QColor(tokens.outline), 1, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(tokens.surface))
            painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setPen(QColor(tokens.muted))
            painter.setFont(self._theme.font("small"))
            number = self.entries.number_in_line(place)
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(number))
        if self.entries.sheet.is_unjustified(row):
            dot = QRectF(0, 0, square.width() * 0.28, square.width() * 0.28)
            dot.moveTopRight(square.topRight())
            painter.setPen(QPen(QColor(tokens.window), 1.5))
            painter.setBrush(QColor(tokens.warn))
            painter.drawEllipse(dot)
        if place == self.currentIndex().row():
            painter.setPen(QPen(QColor(tokens.focus), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, radius + gap, radius + gap)

    def _paint_head(self, painter: QPainter, box: QRectF, line: Line) -> None:
        tokens, theme = self._theme.tokens, self._theme
        text = QRectF(box.left(), box.top(), box.width() - tokens.unit * 2, box.height())
        done = sum(self.entries.sheet.level(row) is not None for row in line.rows)
        count = f"{done} / {len(line.rows)}"
        counted = QRectF(text)
        counted.setLeft(text.right() - tokens.small_px * 3.4)
        whole = done == len(line.rows)
        tone = QColor(tokens.good if whole else tokens.muted)
        write_line(painter, count, theme.font("small", 600), counted, tone)
        text.setRight(counted.left() - tokens.unit)
        if line.head is None:
            return
        if line.head.code:
            strong = theme.font("small", 600)
            end = write_line(painter, line.head.code, strong, text, QColor(tokens.accent))
            text.setLeft(end + tokens.unit)
        if text.width() > tokens.unit * 5:
            write_line(painter, line.head.text, theme.font("small"), text, QColor(tokens.text))

    def _paint_counts(self, painter: QPainter, box: QRectF, line: Line) -> None:
        tokens, font = self._theme.tokens, self._theme.font("small", 600)
        side = tokens.small_px * 1.4
        at = box.left() + self._column - self._counts_width + tokens.unit
        for level, count in self.entries.counts(line.rows)[:_MOST_COUNTS]:
            sign = QRectF(at, box.center().y() - side / 2, side, side)
            paint_sign(painter, sign, level, self._theme)
            room = QRectF(
                sign.right() + tokens.unit / 2, box.top(), tokens.small_px * 1.6, box.height()
            )
            write_line(painter, str(count), font, room, QColor(tokens.text))
            at = room.right()

    def _width_of_counts(self) -> int:
        """What the counts by level take at the right end of a column, in pixels."""
        most = [len(self.entries.counts(line.rows)) for line in self.entries.lines]
        shown = min(max(most, default=0), _MOST_COUNTS)
        tokens = self._theme.tokens
        return round(shown * (tokens.small_px * 3 + tokens.unit / 2)) + tokens.unit

    def _choose(self) -> None:
        row = self.current
        if row is not None:
            self.chosen.emit(row.criterion.id)

    def _point(self, place: int) -> None:
        if not 0 <= place < len(self.entries.entries):
            return
        index = self.entries.index(place)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)
        self.viewport().update()
        row = self.current
        self.pointed.emit(row.criterion.id if row else "")

    def _step(self, step: int, squares: list[int]) -> None:
        """To the nearest square of the next line up or down."""
        here = self.visualRect(self.currentIndex()).center()
        boxes = {place: self.visualRect(self.entries.index(place)).center() for place in squares}
        ahead = [place for place, at in boxes.items() if (at.y() - here.y()) * step > 0]
        if ahead:
            self._point(
                min(
                    ahead,
                    key=lambda p: (abs(boxes[p].y() - here.y()), abs(boxes[p].x() - here.x())),
                )
            )

    def _lay_out(self) -> None:
        """Place everything, in the largest squares with which it fits, in one column or two."""
        self._counts_width = self._width_of_counts()
        for side, columns in ((side, columns) for side in _SIDES for columns in (1, 2)):
            self._places, height = self._placed(round(side * self._theme.zoom / 100), columns)
            if height <= self.viewport().height():
                break
        else:
            self._places, _ = self._placed(round(_SIDES[0] * self._theme.zoom / 100), 1)
        self.updateGeometries()
        self.viewport().update()

    def _placed(self, side: int, columns: int) -> tuple[list[QRect], int]:
        """Where all lies with squares of that side, and the height of it, in pixels."""
        apart = self._theme.tokens.unit * 3
        width = (self.viewport().width() - apart * (columns - 1)) // columns
        longest = max((len(line.rows) for line in self.entries.lines), default=0)
        room = width - self._counts_width
        least = max(round(room * _HEAD_SHARES[0]), self._theme.tokens.small_px * 8)
        head = max(least, min(round(room * _HEAD_SHARES[1]), room - longest * side))
        across = max(1, (room - head) // side)
        gap = max(3, side // 8)
        heights = [side * -(-len(line.rows) // across) + gap for line in self.entries.lines]
        half = sum(heights) / columns
        places: list[QRect] = []
        left, top, lowest = 0, 1, 0
        for line, height in zip(self.entries.lines, heights, strict=True):
            if columns > 1 and left == 0 and top + height / 2 > half:
                left, top = width + apart, 1
            places.append(QRect(left, top, head, side))
            for number in range(len(line.rows)):
                down, right = divmod(number, across)
                at = QPoint(left + head + right * side, top + down * side)
                places.append(QRect(at, QSize(side, side)))
            top += height
            lowest = max(lowest, top)
        self._column = width
        return places, lowest
