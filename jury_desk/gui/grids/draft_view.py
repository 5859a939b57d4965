"""The draft's list: selection, folding, and the keys that act on what is selected."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from jury_desk.gui.grids.draft_delegate import DraftDelegate
from jury_desk.gui.grids.draft_model import DraftModel
from jury_desk.gui.grids.draft_rows import ElementRow, Row
from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.theme import Theme

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate


class DraftView(QListView):
    """`selection_moved` tells that other elements are selected; `menu_wanted` where on the screen
    the acts on them are asked for; `text_wanted` that the text is to be edited; `filter_dropped`
    that all is shown again, since what is to be selected was filtered out.
    """

    selection_moved = Signal()
    menu_wanted = Signal(QPoint)
    text_wanted = Signal()
    filter_dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setObjectName("draft_view")
        self._theme = theme
        self.rows = DraftModel(self)
        self.delegate = DraftDelegate(self.rows, theme)
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self._quiet = False
        self._told: tuple[str, ...] = ()
        self.retell()

    def retell(self) -> None:
        """Say everything again in the language in force."""
        self.setAccessibleName(self.tr("Draft of the grid"))

    @property
    def selected(self) -> tuple[str, ...]:
        """The selected elements, in the order of the list."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        rows = (self.rows.element_row(place) for place in places)
        return tuple(row.element for row in rows if row is not None)

    @property
    def current(self) -> str:
        """The current element; "" where there is none."""
        row = self.rows.element_row(self.currentIndex().row())
        return row.element if row is not None else ""

    def show_rows(self, rows: tuple[Row, ...], select: Iterable[str] = ()) -> None:
        """Show a draft's rows. What is selected stays so, unless `select` names others; where it
        is gone, what stands at its place is selected. The eye's place stays where it was.
        """
        wanted = tuple(select)
        kept, current, place = self.selected, self.current, max(0, self.currentIndex().row())
        top = self.verticalScrollBar().value()
        self._quiet = True
        self.delegate.layouts.take_codes({r.code for r in rows if isinstance(r, ElementRow)})
        anew = self.rows.show_rows(rows)
        if anew:
            self.scheduleDelayedItemsLayout()
        elements = wanted or kept
        self._unfold_for(elements)
        if anew or wanted:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(top)
            found = [one for one in elements if self.rows.place_of(one) >= 0]
            goal = current if current in found else (found[0] if found else "")
            self._select(found, goal or self._nearest(place))
        self._quiet = False
        self._tell()
        if wanted:
            self.show_current()

    def select(self, elements: Sequence[str], *, scroll: bool = True) -> None:
        """Select elements and bring the first into sight; a folded bloc is unfolded."""
        self._unfold_for(elements)
        found = [one for one in elements if self.rows.place_of(one) >= 0]
        if not found and elements and self.rows.wanted:
            self.filter_dropped.emit()
            self.look_for("")
            found = [one for one in elements if self.rows.place_of(one) >= 0]
        self._select(found, found[0] if found else "")
        if scroll:
            self.show_current()
        self._tell()

    def look_for(self, wanted: str) -> None:
        """Show only what holds a text."""
        kept, current = self.selected, self.current
        self._quiet = True
        if self.rows.look_for(wanted):
            self.executeDelayedItemsLayout()
            found = [one for one in kept if self.rows.place_of(one) >= 0]
            goal = current if current in found else (found[0] if found else self._nearest(0))
            self._select(found, goal)
        self._quiet = False
        self._tell()
        self.show_current()

    def renew(self) -> None:
        """Take the theme and the language again."""
        self.retell()
        self.delegate.renew()
        rows = self.rows.rows
        self.delegate.layouts.take_codes({r.code for r in rows if isinstance(r, ElementRow)})
        self._lay_out_anew()
        self.show_current()

    def show_current(self) -> None:
        """Scroll as little as it takes to have the current row in sight, with room around it."""
        index = self.currentIndex()
        height = self.viewport().height()
        if not index.isValid() or height <= 0:
            return
        self.executeDelayedItemsLayout()
        rect = self.visualRect(index)
        room = max(0, min(height // 5, (height - rect.height()) // 2))
        by = max(0, rect.bottom() + room - height)
        by = min(by, rect.top() - room) if rect.top() - room < by else by
        if by:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.rows.element_row(self.currentIndex().row())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if plain and row is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(row, key == Qt.Key.Key_Left)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.text_wanted.emit()
        elif event.text().strip() and not event.modifiers():
            event.ignore()  # letters are acts of the page, never a search of Qt's own
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self.rows.element_row(index.row())
        if row is not None and row.kind == "bloc" and event.button() == Qt.MouseButton.LeftButton:
            chevron = self.delegate.layout_of(row).chevron
            local = event.position() - self.visualRect(index).topLeft()
            if chevron is not None and local.x() < chevron.right() + self._theme.tokens.unit:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.select([row.element], scroll=False)
                self._fold(row, not row.folded)
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rows.element_row(self.indexAt(event.position().toPoint()).row())
        if row is not None:
            self.text_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.selected:
            return
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            corner = rect.topLeft() + QPoint(self._theme.tokens.unit * 8, self._theme.tokens.target)
            self.menu_wanted.emit(self.viewport().mapToGlobal(corner))
        else:
            self.menu_wanted.emit(event.globalPos())

    def _on_current(self, current: Index, previous: Index) -> None:
        self.delegate.current = current.row()
        for index in (current, previous):
            if index.isValid():
                self.update(index)
        if not self._quiet and self.hasFocus():
            self.show_current()

    def _on_selection(self) -> None:
        if not self._quiet:
            self._tell()

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:  # noqa: ARG002
        """Lay out again only where a row's height is another; else paint the rows alone."""
        for place in range(top.row(), bottom.row() + 1):
            index: QModelIndex = self.rows.index(place)
            if self._is_lower_or_higher(place):
                self.scheduleDelayedItemsLayout()
            self.update(index)

    def _is_lower_or_higher(self, place: int) -> bool:
        """Whether a row's height is another than the room it has; the last row has no next one to
        tell. Qt asks for a row's height anew whenever it gives its rectangle.
        """
        if place + 1 >= len(self.rows.rows):
            return True
        rect, following = (self.visualRect(self.rows.index(n)) for n in (place, place + 1))
        height = self.delegate.layout_of(self.rows.rows[place]).height
        return bool(following.top() - rect.top() != height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.select([self._nearest(0)])
        self._show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        anew = self.delegate.layouts.set_width(self.viewport().width())
        super().resizeEvent(event)
        if anew:
            self._lay_out_anew()
            self.show_current()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.verticalScrollBar().setSingleStep(self._theme.tokens.unit * 5)

    def _show_focus(self, focused: bool) -> None:
        self.delegate.focused = focused
        if self.currentIndex().isValid():
            self.update(self.currentIndex())

    def _fold(self, row: ElementRow, folded: bool) -> None:
        """Fold a bloc; from within it, go to the bloc itself first."""
        if row.kind != "bloc":
            if folded:
                self.select([row.bloc])
            return
        if self.rows.is_folded(row.element) == folded or self.rows.wanted:
            return
        self._quiet = True
        self.rows.fold(row.element, folded)
        self.executeDelayedItemsLayout()
        self._select([row.element], row.element)
        self._quiet = False
        self._tell()
        self.show_current()

    def _unfold_for(self, elements: Iterable[str]) -> None:
        for element in elements:
            bloc = self.rows.bloc_of(element)
            if bloc is not None and element != bloc and self.rows.is_folded(bloc):
                self.rows.fold(bloc, False)
                self.scheduleDelayedItemsLayout()

    def _select(self, elements: Iterable[str], current: str) -> None:
        chosen = QItemSelection()
        for element in elements or ([current] if current else []):
            index = self.rows.index(self.rows.place_of(element))
            chosen.select(index, index)
        model = self.selectionModel()
        model.select(chosen, _SELECT)
        index = self.rows.index(self.rows.place_of(current)) if current else QModelIndex()
        model.setCurrentIndex(index, _KEEP)

    def _nearest(self, place: int) -> str:
        """The element at a place, or the closest one before it, else after it; "" for none."""
        rows = self.rows.rows
        around = [*range(min(place, len(rows) - 1), -1, -1), *range(place + 1, len(rows))]
        for at in around:
            row = self.rows.element_row(at)
            if row is not None:
                return row.element
        return ""

    def _tell(self) -> None:
        selected = self.selected
        if selected != self._told:
            self._told = selected
            self.selection_moved.emit()

    def _lay_out_anew(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
