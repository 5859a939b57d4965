"""The day's passages in the order in which they are heard, and how each one stands."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from jury_desk.gui.juror.day_delegate import DayDelegate
from jury_desk.gui.juror.day_model import DayModel
from jury_desk.gui.juror.status_looks import Look
from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.theme import Theme
from jury_desk.services.juror_day import Day, SheetStatus

_URGENCY: dict[Look, int] = {SheetStatus.COMPLETE: 0, SheetStatus.WRITE_UP: 1}
"""What is finished first, of passages that are not signed."""

_REORDER = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class PassagesView(QListView):
    """`chosen` carries the id of the passage to be opened; `order_wanted` that of the one that is
    to be heard earlier (-1) or later (+1).
    """

    chosen = Signal(str)
    order_wanted = Signal(str, int)
    left_for_sheet = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setObjectName("passages_view")
        self.setAccessibleName(self.tr("Passages of the day"))
        self._theme = theme
        self._open = ""
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
        """Show a day; the same day with other statuses repaints what changed. The passage that is
        open stays so wherever it now stands.
        """
        self.delegate.forget(self.day_model.show_day(day))
        if self.delegate.current != self.day_model.place_of(self._open):
            self.show_current(self._open)
        self.scheduleDelayedItemsLayout()

    def show_current(self, passage: str | None) -> None:
        """Show which passage is open."""
        self._open = passage or ""
        place = self.day_model.place_of(self._open)
        self.delegate.current = place
        index = self.day_model.index(place) if place >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index, QListView.ScrollHint.EnsureVisible)
        self.viewport().update()

    def neighbour(self, step: int) -> str | None:
        """The passage after (+1) or before (-1) the open one; the first where none is open."""
        rows = self.day_model.rows
        wanted = self.delegate.current + step if self.delegate.current >= 0 else 0
        return rows[wanted].passage.id if 0 <= wanted < len(rows) else None

    def next_unsigned(self) -> str | None:
        """The next passage with a sheet to sign here, from the open one on and round."""
        rows, start = self.day_model.rows, self.delegate.current + 1
        following = (row for row in rows[start:] + rows[:start] if row.unsigned)
        return next((row.passage.id for row in following), None)

    def next_to_finish(self) -> tuple[str, Look] | None:
        """The passage that the next step leads to and where it stands: the next one to be signed,
        else to be written up, else the next one that is not signed, from the open one on and round.
        """
        rows, start = self.day_model.rows, self.delegate.current + 1
        following = [row for row in rows[start:] + rows[:start] if row.unsigned]
        row = min(following, key=lambda row: _URGENCY.get(row.look, len(_URGENCY)), default=None)
        return (row.passage.id, row.look) if row is not None else None

    def renew(self) -> None:
        """Take the theme again."""
        self.delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, rows = event.key(), self.day_model.rows
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = (key == Qt.Key.Key_Down) - (key == Qt.Key.Key_Up)
        if modifiers == _REORDER and step and self.delegate.current >= 0:
            self.order_wanted.emit(rows[self.delegate.current].passage.id, step)
        elif modifiers:
            event.ignore()
        elif step:
            self._choose(self.neighbour(step))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(rows[0 if key == Qt.Key.Key_Home else -1].passage.id if rows else None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right, Qt.Key.Key_Space):
            self.left_for_sheet.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event)
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.day_model.rows[row].passage.id)

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

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.delegate.hover = -1
        self.viewport().update()

    def _row_at(self, event: QMouseEvent) -> int:
        index = self.indexAt(event.position().toPoint())
        return index.row() if index.isValid() else -1

    def _choose(self, passage: str | None) -> None:
        if passage is not None:
            self.chosen.emit(passage)
