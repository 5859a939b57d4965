"""The day's passages: which sheets there are and how each one stands."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jury_desk.domain.sheet import SheetRef
from jury_desk.gui.juror.day_rows import DayRow, SheetRow, TeamRow, about_text, day_rows, part_text
from jury_desk.gui.juror.status_looks import draw_status, status_colour, status_word
from jury_desk.gui.juror.text_blocks import TextBlock, lay_out, text_width
from jury_desk.gui.kit.theme import Theme
from jury_desk.services.juror_day import Day, SheetStatus

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class DayModel(QAbstractListModel):
    """The rows of the day."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[DayRow, ...] = ()

    def show_day(self, day: Day | None) -> list[int]:
        """Take a day; the places that read otherwise now, or all after a reset."""
        rows = day_rows(day) if day else ()
        if [_identity(row) for row in rows] == [_identity(row) for row in self.rows]:
            pairs = enumerate(zip(self.rows, rows, strict=True))
            changed = [place for place, (old, new) in pairs if old != new]
            self.rows = rows
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return changed
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return list(range(len(rows)))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(self.rows[index.row()], SheetRow):
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            row = self.rows[index.row()]
            lines = [_time(row), *(text for text, _ in row_lines(row, self))]
            return ", ".join(line for line in lines if line)
        return None

    def place_of(self, ref: SheetRef) -> int:
        """The place of a sheet; -1 where it is not in the day."""
        for place, row in enumerate(self.rows):
            if isinstance(row, SheetRow) and row.sheet.ref == ref:
                return place
        return -1

    def status_text(self, row: SheetRow) -> str:
        """The status in words, with the count while it is being marked."""
        sheet = row.sheet
        word = status_word(sheet.status)
        if sheet.status in (SheetStatus.STARTED, SheetStatus.WRITE_UP):
            return f"{word} · {sheet.marked} / {sheet.total}"
        if sheet.version > 1:
            return self.tr("{status} · version {number}").format(status=word, number=sheet.version)
        return word


def _identity(row: DayRow) -> tuple[object, ...]:
    return (row.passage.id, "team") if isinstance(row, TeamRow) else (row.sheet.ref, row.nested)


def _time(row: DayRow) -> str:
    if isinstance(row, SheetRow) and row.nested:
        return ""
    passage = row.passage if isinstance(row, TeamRow) else row.sheet.passage
    return passage.starts_at.astimezone().strftime("%H:%M")


def row_lines(row: DayRow, model: DayModel) -> list[tuple[str, str]]:
    """A row's texts with their use: "name", "about" or "status"."""
    if isinstance(row, TeamRow):
        count = model.tr("%n candidate(s)", "", len(row.team.members))
        return [(row.team.label, "name"), (f"{row.about} · {count}", "about")]
    sheet = row.sheet
    lines = [(sheet.subject_name, "name")]
    if not row.nested:
        lines.append((about_text(sheet.assessment, sheet.bloc), "about"))
    part = part_text(sheet)
    if part:
        lines.append((part, "about"))
    lines.append((model.status_text(row), "status"))
    return lines


@dataclass
class _Layout:
    height: int
    blocks: list[TextBlock] = field(default_factory=list)
    time: TextBlock | None = None
    sign: QRectF = field(default_factory=QRectF)
    left: float = 0.0


class DayDelegate(QStyledItemDelegate):
    """Paints the day's rows from kept layouts."""

    def __init__(self, model: DayModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme
        self._kept: dict[int, _Layout] = {}
        self.width = 240
        self.current = -1
        self.hover = -1
        self.focused = False

    def forget(self, places: list[int] | None = None) -> None:
        """Forget layouts: all, or those of some places."""
        if places is None:
            self._kept.clear()
        for place in places or ():
            self._kept.pop(place, None)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self._layout(index.row()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        place = index.row()
        row, layout = self._model.rows[place], self._layout(place)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, SheetRow) and place in (self.current, self.hover):
            self._paint_ground(painter, rect, layout, current=place == self.current)
        status = row.sheet.status if isinstance(row, SheetRow) else None
        for block in layout.blocks:
            colour = block.colour
            if colour == "status" and status is not None:
                block.paint(painter, rect.topLeft(), QColor(status_colour(status, tokens)))
            else:
                block.paint(painter, rect.topLeft(), QColor(getattr(tokens, colour)))
        if layout.time is not None:
            layout.time.paint(painter, rect.topLeft(), QColor(tokens.muted))
        if status is not None:
            draw_status(painter, status, layout.sign.translated(rect.topLeft()), tokens)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, layout: _Layout, *, current: bool
    ) -> None:
        tokens = self._theme.tokens
        unit = tokens.unit
        ground = rect.adjusted(layout.left - unit * 1.5, 1, -unit, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft if current else tokens.neutral_soft))
        painter.drawRoundedRect(ground, unit, unit)
        if not current:
            return
        painter.save()
        painter.setClipRect(QRectF(ground.left(), ground.top(), unit * 3 / 8, ground.height()))
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(ground, unit / 2, unit / 2)
        painter.restore()
        if self.focused:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), unit, unit)

    def _layout(self, place: int) -> _Layout:
        found = self._kept.get(place)
        if found is None:
            found = self._made(self._model.rows[place])
            self._kept[place] = found
        return found

    def _made(self, row: DayRow) -> _Layout:
        theme, unit = self._theme, self._theme.tokens.unit
        nested = isinstance(row, SheetRow) and row.nested
        small = theme.font("small")
        left = unit * 3.0
        clock = text_width("00:00", small) + unit * 2
        x = left + (unit * 2.5 if nested else clock)
        sign = round(theme.tokens.small_px * 1.4)
        right = self.width - unit * 2
        width = right - x - (0 if isinstance(row, TeamRow) else sign + unit)
        y = unit * (1.0 if nested else 1.5)
        made = _Layout(0, left=x - unit * 0.5 if nested else left)
        fonts = {
            "name": theme.font("text", 500 if nested else 600),
            "about": small,
            "status": theme.font("small", 500),
        }
        colours = {"name": "text", "about": "muted", "status": "status"}
        for text, use in row_lines(row, self._model):
            block = lay_out(text, fonts[use], width, QPointF(x, y), colours[use], 1.4)
            made.blocks.append(block)
            y = block.bottom
        if not nested:
            offset = theme.tokens.text_px * 1.4 / 2 - theme.tokens.small_px * 0.7
            top = made.blocks[0].place.y() + offset
            made.time = lay_out(_time(row), small, clock, QPointF(left, top), "muted", 1.4)
        first = made.blocks[0]
        middle = first.place.y() + theme.tokens.text_px * 0.7
        made.sign = QRectF(right - sign, middle - sign / 2, sign, sign)
        made.height = round(y + unit * (1.0 if nested else 1.5))
        return made


class PassagesView(QListView):
    """`chosen` carries the SheetRef of the sheet to be opened."""

    chosen = Signal(object)
    left_for_sheet = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passages_view")
        self.setAccessibleName(self.tr("Passages of the day"))
        self._theme = theme
        self.day_model = DayModel(self)
        self.delegate = DayDelegate(self.day_model, theme)
        self.setModel(self.day_model)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    def show_day(self, day: Day | None) -> None:
        """Show a day; the same day with other statuses repaints what changed."""
        changed = self.day_model.show_day(day)
        self.delegate.forget(changed)
        if len(changed) == len(self.day_model.rows):
            self.scheduleDelayedItemsLayout()

    def show_current(self, ref: SheetRef | None) -> None:
        """Show which sheet is open."""
        place = self.day_model.place_of(ref) if ref else -1
        self.delegate.current = place
        index = self.day_model.index(place) if place >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index, QListView.ScrollHint.EnsureVisible)
        self.viewport().update()

    def neighbour(self, step: int) -> SheetRef | None:
        """The sheet after (+1) or before (-1) the open one."""
        sheets = [p for p, row in enumerate(self.day_model.rows) if isinstance(row, SheetRow)]
        if self.delegate.current not in sheets:
            return self._ref(sheets[0]) if sheets else None
        wanted = sheets.index(self.delegate.current) + step
        return self._ref(sheets[wanted]) if 0 <= wanted < len(sheets) else None

    def next_unsigned(self) -> SheetRef | None:
        """The next sheet that is not signed, from the open one on and round."""
        rows = list(enumerate(self.day_model.rows))
        start = self.delegate.current + 1
        for _, row in rows[start:] + rows[:start]:
            if isinstance(row, SheetRow) and row.sheet.status is not SheetStatus.SIGNED:
                return row.sheet.ref
        return None

    def renew(self) -> None:
        """Take the theme again."""
        self.delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._choose(self.neighbour(1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            refs = [r.sheet.ref for r in self.day_model.rows if isinstance(r, SheetRow)]
            if refs:
                self._choose(refs[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right, Qt.Key.Key_Space):
            self.left_for_sheet.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event)
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._ref(row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event)
        if row != self.delegate.hover:
            self.delegate.hover = row
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.delegate.focused = True
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.delegate.focused = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.viewport().width() != self.delegate.width:
            self.delegate.width = self.viewport().width()
            self.delegate.forget()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def _row_at(self, event: QMouseEvent) -> int:
        index = self.indexAt(event.position().toPoint())
        row = self.day_model.rows[index.row()] if index.isValid() else None
        return index.row() if isinstance(row, SheetRow) else -1

    def _ref(self, place: int) -> SheetRef | None:
        row = self.day_model.rows[place]
        return row.sheet.ref if isinstance(row, SheetRow) else None

    def _choose(self, ref: SheetRef | None) -> None:
        if ref is not None:
            self.chosen.emit(ref)
