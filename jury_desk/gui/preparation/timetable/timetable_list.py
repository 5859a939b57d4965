"""The timetable as a list: the same passages for those who would rather read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QObject,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from jury_desk.domain.folding import folded
from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.forms.ui_timetable_list import Ui_TimetableList
from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_list import ROOT, Index
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.timetable.timetable_bubble import worst
from jury_desk.gui.preparation.timetable.timetable_words import TimetableWords, short_day

_SHARES = (0.27, 0.27, 0.14, 0.16)
"""The widths of who, what, panel and room, as shares of what day and hours leave."""
_WIDEST_DAY = "mer. 28 sept."
_WIDEST_HOURS = "00:00 – 00:00"
_STATE = 6
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ListModel(QAbstractTableModel):
    """Passages by day and hour, then those without; the ones that answer to what is looked for."""

    def __init__(self, grid: Grid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self.words = TimetableWords(self)
        self.rows: tuple[PlannedPassage, ...] = ()
        self._all: tuple[tuple[PlannedPassage, tuple[str, ...], str], ...] = ()
        self._findings: Mapping[str, tuple[Finding, ...]] = {}
        self._preparation: Preparation | None = None
        self._cells: dict[str, tuple[str, ...]] = {}
        self._wanted = ""

    @property
    def count(self) -> int:
        """How many there are, whatever is looked for."""
        return len(self._all)

    def show(
        self,
        preparation: Preparation,
        passages: Sequence[PlannedPassage],
        findings: Mapping[str, tuple[Finding, ...]],
    ) -> None:
        """List passages."""
        self._preparation, self._findings = preparation, findings
        last = (1, "", 0, "")
        ordered = sorted(
            passages,
            key=lambda p: (0, str(p.day), p.start or 0, p.panel or "") if p.placed else last,
        )
        cells = [self._told(preparation, passage) for passage in ordered]
        self._all = tuple(
            (passage, told, folded(" ".join(told)))
            for passage, told in zip(ordered, cells, strict=True)
        )
        self._list()

    def look_for(self, wanted: str) -> None:
        """List what holds every word of `wanted`, accents aside."""
        self._wanted = wanted
        self._list()

    def _list(self) -> None:
        words = folded(self._wanted).split()
        found = [one for one in self._all if all(word in one[2] for word in words)]
        self.beginResetModel()
        self.rows = tuple(passage for passage, _, _ in found)
        self._cells = {passage.id: told for passage, told, _ in found}
        self.endResetModel()

    def _told(self, preparation: Preparation, passage: PlannedPassage) -> tuple[str, ...]:
        panel = preparation.panels.get(passage.panel or "")
        room = preparation.rooms.get(passage.room or "")
        signs = list(self.words.signs(preparation, passage))
        found = self._findings.get(passage.id, ())
        signs += [self.words.finding(one) for one in found]
        return (
            short_day(passage.day) if passage.day else "",
            self.words.when(passage),
            self.words.subject(preparation, passage),
            self.words.assessment_short(self._grid, passage.assessment),
            panel.label if panel else "",
            room.label if room else "",
            ", ".join(signs),
        )

    def grave(self, row: int) -> Grave | None:
        """The gravest that is found about a row."""
        return worst([found.grave for found in self._findings.get(self.rows[row].id, ())])

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else _STATE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        told = self._cells[self.rows[index.row()].id]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return told[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            whole = index.column() == 0  # a row is read from its first cell
            return ", ".join(part for part in told if part) if whole else told[index.column()]
        return None

    def headerData(
        self, section: int, across: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if across != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Day"), self.tr("Hours"), self.tr("Candidate"), self.tr("Assessment"),
            self.tr("Panel"), self.tr("Room"), self.tr("To be looked at"),
        )[section]  # fmt: skip


class TimetableList(QWidget):
    """`chosen` brings the passage of the row in hand, `move_wanted`, `lock_wanted` and `off_wanted`
    the one to move, to lock or to take off.
    """

    chosen = Signal(object)
    move_wanted = Signal(object)
    lock_wanted = Signal(object)
    off_wanted = Signal(object)

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TimetableList()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.model = ListModel(grid, self)
        self._set_up()
        Spacing(self)
        theme().changed.connect(self._fit)
        self._fit()

    @property
    def table(self) -> QTableView:
        """The rows."""
        table: QTableView = self._ui.list_table
        return table

    @property
    def current(self) -> PlannedPassage | None:
        """The passage of the row in hand."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def show_passages(
        self,
        preparation: Preparation,
        passages: Sequence[PlannedPassage],
        findings: Mapping[str, tuple[Finding, ...]],
    ) -> None:
        """List passages; the one in hand stays."""
        kept = self.current
        self.model.show(preparation, passages, findings)
        self._keep(kept.id if kept else "")

    def look_for(self) -> None:
        """Give the keyboard to the filter."""
        self._ui.list_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.list_edit.selectAll()

    def go_to(self, passage: str) -> None:
        """Put the cursor on a passage."""
        self._ui.list_edit.clear()
        self._keep(passage)

    def take_keyboard(self) -> None:
        """Give the keyboard to the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, passage: str) -> None:
        rows = [at for at, one in enumerate(self.model.rows) if one.id == passage]
        row = rows[0] if rows else 0
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.scrollTo(self.table.currentIndex())
        self._tell_count()

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(_RowDelegate(self.model))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setCornerButtonEnabled(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(_LINE)
        head.setMinimumSectionSize(1)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        table.installEventFilter(self)
        table.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.current))
        table.doubleClicked.connect(lambda _: self.move_wanted.emit(self.current))
        self._ui.list_edit.textChanged.connect(self._look)
        self._ui.list_edit.installEventFilter(self)

    def _look(self, wanted: str) -> None:
        kept = self.current
        self.model.look_for(wanted)
        self._keep(kept.id if kept else "")

    def _tell_count(self) -> None:
        shown, count = len(self.model.rows), self.model.count
        told = self.tr("%n passage(s)", "", count)
        if shown != count:
            told = self.tr("{shown} of {all}").format(shown=shown, all=told)
        self._ui.list_count.setText(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a row; the arrows leave the filter for the rows."""
        if watched is self.table and event.type() is QEvent.Type.Resize:
            self._fit()
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not ctrl
        if watched is self._ui.list_edit:
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) or enter:
                self.take_keyboard()
                return True
            if key == Qt.Key.Key_Escape and self._ui.list_edit.text():
                self._ui.list_edit.clear()
                return True
            return False
        current = self.current
        if current is None:
            return False
        for pressed, signal in (
            (enter or key == Qt.Key.Key_M, self.move_wanted),
            (ctrl and key == Qt.Key.Key_L, self.lock_wanted),
            (key == Qt.Key.Key_Delete, self.off_wanted),
        ):
            if pressed:
                signal.emit(current)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._tell_count()
        super().changeEvent(event)

    def _fit(self) -> None:
        tokens, head = theme().tokens, self.table.horizontalHeader()
        strong = QFontMetrics(theme().font("text", 600))
        day = strong.horizontalAdvance(_WIDEST_DAY) + tokens.unit * 5
        hours = strong.horizontalAdvance(_WIDEST_HOURS) + tokens.unit * 3
        head.resizeSection(0, day)
        head.resizeSection(1, hours)
        left = max(tokens.target * 8, self.table.width() - tokens.unit * 2 - day - hours)
        for at, share in enumerate(_SHARES, start=2):
            head.resizeSection(at, round(left * share))
        head.setStretchLastSection(True)
        head.setFixedHeight(round(tokens.target * 0.8))
        self.table.verticalHeader().setDefaultSectionSize(tokens.target)


class _RowDelegate(QStyledItemDelegate):
    """A hairline under each row; a sign where there is something to look at."""

    def __init__(self, model: ListModel) -> None:
        super().__init__(model)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect = theme().tokens, QRectF(option.rect)
        painter.save()
        view = option.widget
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
            if index.column() == 0:
                focused = isinstance(view, QTableView) and view.hasFocus()
                ink = tokens.focus if focused else tokens.outline
                painter.fillRect(
                    QRectF(rect.left(), rect.top(), tokens.unit / 2, rect.height()), QColor(ink)
                )
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        left = rect.left() + (tokens.unit * 3 if index.column() == 0 else tokens.unit)
        grave = self._model.grave(index.row())
        if index.column() == _STATE and grave is not None:
            name, ink = {
                Grave.REFUSED: ("alert-circle", tokens.bad),
            }.get(grave, ("alert-triangle", tokens.warn))
            side = round(tokens.text_px * 1.25)
            sign = pixmap(name, ink, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(left, rect.center().y() - side / 2), sign)
            left += side + tokens.unit
        strong = index.column() in (1, 2)
        painter.setFont(theme().font("text", 600 if strong else 400))
        painter.setPen(QColor(tokens.text if strong else tokens.muted))
        room = QRectF(left, rect.top(), rect.right() - left - tokens.unit, rect.height())
        shown = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _LINE, shown)
        painter.restore()
