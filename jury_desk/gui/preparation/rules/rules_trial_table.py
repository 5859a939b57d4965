"""The made-up candidate's levels: criteria by jurors, set by the scale's own keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from jury_desk.domain.scale import Level
from jury_desk.gui.juror.level_keys import level_of_key
from jury_desk.gui.juror.level_looks import (
    Shape,
    draw_shape,
    shape_of,
    tone_colours,
    tone_of,
)
from jury_desk.gui.kit.row_list import ROOT, Index
from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.rules.rules_made_up import MadeUp, TrialRow

_JUROR = 7
"""Units of 8 px: the width of a juror's column."""
_INDENT = {"competency": 1, "group": 1, "criterion": 3, "place": 5}


class TrialModel(QAbstractTableModel):
    """Rows by jurors; the first column holds the words."""

    def __init__(self, made_up: MadeUp, parent: QObject) -> None:
        super().__init__(parent)
        self.made_up = made_up
        self.rows: Sequence[TrialRow] = ()

    def show_rows(self, rows: Sequence[TrialRow]) -> None:
        """Take the rows of a bloc."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def renew(self) -> None:
        """Tell that levels changed."""
        if self.rows:
            last = self.index(len(self.rows) - 1, self.made_up.jurors)
            self.dataChanged.emit(self.index(0, 0), last)

    def set_jurors(self, count: int) -> None:
        """Take another number of jurors."""
        self.beginResetModel()
        self.made_up.jurors = count
        self.endResetModel()

    def level(self, row: int, juror: int) -> Level | None:
        """The one level of a row by a juror, or None."""
        id_ = self.made_up.level(self.rows[row], juror)
        return self.rows[row].scale.level(id_) if id_ else None

    def neutralised(self, row: int) -> bool:
        """Whether a row's criterion is neutralised."""
        one = self.rows[row]
        return one.kind in ("criterion", "place") and one.id in self.made_up.neutralised

    def neutralised_word(self) -> str:
        """How a neutralised criterion is called."""
        return self.tr("neutralised")

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self.made_up.jurors + 1

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if way is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Criterion")
        return self.tr("Juror {number}").format(number=section)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words(index.row()) if index.column() == 0 else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == 0:
            said = self.words(index.row())
            return f"{said}, {self.neutralised_word()}" if self.neutralised(index.row()) else said
        level = self.level(index.row(), index.column())
        if level is not None:
            return level.label
        mixed = self.made_up.level(self.rows[index.row()], index.column()) is None
        return self.tr("several levels") if mixed else self.tr("no level")

    def words(self, row: int) -> str:
        """What a row says of itself."""
        one = self.rows[row]
        if one.kind == "group":
            return self.tr("Criteria without a competency")
        return f"{one.code}  {one.text}" if one.code else one.text


class TrialTable(QTableView):
    """`changed` tells that the made-up candidate is another one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "trial")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._trial = TrialModel(MadeUp(), self)
        self.clicked.connect(self._next_level)
        theme().changed.connect(self.fit)

    def take(self, model: TrialModel) -> None:
        """Show a model."""
        self._trial = model
        self.setModel(model)
        self.setItemDelegate(_TrialDelegate(model))
        model.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Take the sizes of the theme; the words have what the jurors leave."""
        tokens = theme().tokens
        self.verticalHeader().setDefaultSectionSize(round(tokens.target * 0.8))
        juror = tokens.unit * _JUROR + tokens.small_px
        count = self._trial.made_up.jurors
        self.setColumnWidth(0, max(tokens.unit * 12, self.viewport().width() - juror * count))
        for column in range(1, count + 1):
            self.setColumnWidth(column, juror)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, model = self.currentIndex(), self._trial
        if not index.isValid():
            super().keyPressEvent(event)
            return
        row = model.rows[index.row()]
        level = level_of_key(event, row.scale)
        if level is not None:
            self._give(index, level.id)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._give(index, None)
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self._neutralise(row)
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _give(self, index: QModelIndex, level: str | None) -> None:
        """By the juror of the column; by all of them where the words have the keyboard."""
        model = self._trial
        everyone = range(1, model.made_up.jurors + 1)
        jurors = everyone if index.column() == 0 else (index.column(),)
        model.made_up.give(model.rows[index.row()], jurors, level)
        self._tell()

    def _neutralise(self, row: TrialRow) -> None:
        model = self._trial
        if row.kind in ("criterion", "place"):
            model.made_up.neutralised ^= {row.id}
            self._tell()

    def _next_level(self, index: QModelIndex) -> None:
        """A click goes through the levels, then to none."""
        model = self._trial
        if index.column() == 0:
            return
        levels = [level.id for level in model.rows[index.row()].scale.levels]
        now = model.level(index.row(), index.column())
        at = levels.index(now.id) + 1 if now is not None else 0
        self._give(index, levels[at] if at < len(levels) else None)

    def _tell(self) -> None:
        self._trial.renew()
        self.changed.emit()


class _TrialDelegate(QStyledItemDelegate):
    def __init__(self, model: TrialModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, round(theme().tokens.target * 0.8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect = theme().tokens, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = option.widget
        head = self._model.rows[index.row()].kind in ("competency", "group")
        if head:
            painter.fillRect(rect, QColor(tokens.window))
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.hairline)
        )
        if index.column() == 0:
            self._paint_words(painter, rect, index.row(), head=head)
        else:
            self._paint_level(painter, rect, index.row(), index.column())
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 6, 6)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, row: int, *, head: bool) -> None:
        tokens, one = theme().tokens, self._model.rows[row]
        left = rect.left() + tokens.unit * (_INDENT[one.kind] + 2)
        neutral = self._model.neutralised(row)
        font = theme().font("small", 600 if head else 400)
        ink = tokens.muted if neutral or one.kind == "place" else tokens.text
        painter.setFont(font)
        painter.setPen(QColor(ink))
        words = self._model.words(row)
        if neutral and one.kind == "criterion":
            words = f"{self._model.neutralised_word()} · {words}"
        room = QRectF(left, rect.top(), rect.right() - left - tokens.unit, rect.height())
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_level(self, painter: QPainter, rect: QRectF, row: int, juror: int) -> None:
        tokens = theme().tokens
        side = tokens.unit * 3
        box = QRectF(0, 0, side, side)
        box.moveCenter(QPointF(rect.left() + side * 0.5 + tokens.unit, rect.center().y() - 0.5))
        level = self._model.level(row, juror)
        if level is None:
            mixed = self._model.made_up.level(self._model.rows[row], juror) is None
            painter.setPen(QPen(QColor(tokens.outline), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            if mixed:
                painter.setPen(QColor(tokens.muted))
                painter.setFont(theme().font("small"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "…")
            return
        if self._model.neutralised(row):
            painter.setOpacity(0.45)
        strong, soft = (QColor(name) for name in tone_colours(tone_of(level), tokens))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawRoundedRect(box, 6, 6)
        shape = shape_of(level)
        if shape is Shape.TEXT:
            painter.setPen(strong)
            painter.setFont(theme().font("small", 600))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, level.short)
        else:
            inner = box.adjusted(side * 0.28, side * 0.28, -side * 0.28, -side * 0.28)
            draw_shape(painter, shape, inner, strong, max(1.6, side * 0.08))
