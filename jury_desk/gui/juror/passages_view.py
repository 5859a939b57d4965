"""The day's passages: which sheets there are and how each one stands."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from jury_desk.domain.sheet import SheetRef
from jury_desk.gui.juror.day_delegate import DayDelegate
from jury_desk.gui.juror.day_model import DayModel
from jury_desk.gui.juror.day_rows import SheetRow
from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.theme import Theme
from jury_desk.services.juror_day import Day, SheetStatus


class PassagesView(QListView):
    """`chosen` carries the SheetRef of the sheet to be opened."""

    chosen = Signal(object)
    left_for_sheet = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
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
        self.delegate.forget(self.day_model.show_day(day))
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
