"""The list of the library."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.library.library_delegate import LibraryDelegate
from jury_desk.gui.library.library_model import LibraryModel
from jury_desk.gui.library.library_rows import LibraryRow, Shelf, row_key

Index = QModelIndex | QPersistentModelIndex


class LibraryView(QListView):
    """`shown` tells the row under the cursor (None where there is none), `entered` that it is to
    be opened: by Enter or a double click.
    """

    shown = Signal(object)
    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._library = LibraryModel(self)
        self._painter = LibraryDelegate(self._library, theme())
        self.setModel(self._library)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._enter)
        theme().changed.connect(self.renew)
        self.retranslate()

    @property
    def rows(self) -> tuple[LibraryRow, ...]:
        """What is listed."""
        return self._library.rows

    @property
    def current(self) -> LibraryRow | None:
        """The row under the cursor, None for none."""
        index = self.currentIndex()
        row = self._library.rows[index.row()] if index.isValid() else None
        return row if row is not None and row_key(row) else None

    def show_shelf(self, shelf: Shelf, wanted: str | None = None) -> None:
        """List a shelf; the cursor stays on its row, or goes to the row of the key `wanted`."""
        kept = wanted or (row_key(self.current) if self.current else "")
        self._library.show_shelf(shelf)
        self._choose(self._library.place_of(kept))

    def look_for(self, wanted: str) -> None:
        """List what holds every word of `wanted`."""
        kept = row_key(self.current) if self.current else ""
        self._library.look_for(wanted)
        self._choose(self._library.place_of(kept))

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Grids"))
        self.renew()

    def renew(self) -> None:
        """Lay the rows out again."""
        self._painter.forget()
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.shown.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt goes to the first row also where that is a heading: the nearest grid is meant."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or row_key(self._library.rows[index.row()]):
            return index
        places = [at for at, row in enumerate(self._library.rows) if row_key(row)]
        nearest = min(places, key=lambda at: abs(at - index.row()), default=-1)
        return self._library.index(nearest) if nearest >= 0 else QModelIndex()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._painter.focused = True
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._painter.focused = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.viewport().width() != self._painter.width:
            self._painter.width = self.viewport().width()
            self.renew()
        super().resizeEvent(event)

    def _enter(self) -> None:
        if self.current is not None:
            self.entered.emit(self.current)

    def _choose(self, place: int) -> None:
        rows = self._library.rows
        if place < 0:
            place = next((at for at, row in enumerate(rows) if row_key(row)), -1)
        index = self._library.index(place) if place >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        self.shown.emit(self.current)
        if index.isValid():
            self.scrollTo(index)
