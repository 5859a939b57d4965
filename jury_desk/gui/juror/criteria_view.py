"""The criteria of the sheet: everything of live marking, by keyboard or by mouse."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QWidget

from jury_desk.gui.juror.comment_row import CommentRow
from jury_desk.gui.juror.criteria_filter import CriteriaFilter
from jury_desk.gui.juror.level_keys import level_of_key
from jury_desk.gui.juror.row_delegate import RowDelegate
from jury_desk.gui.juror.rows import CriterionRow
from jury_desk.gui.juror.sheet_model import SheetModel
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.theme import Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKE_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class Aid(StrEnum):
    """What stands beside the criteria when it is asked for, by the key that asks."""

    FILTER = "/"
    GO_TO = "."
    TEXTS = "d"
    OVERVIEW = "o"
    KEYS = "?"


_AIDS = {aid.value: aid for aid in Aid}


class CriteriaView(QListView):
    """Shows a session. `current_changed` names the current criterion ("" for none);
    `columns_moved` tells that the columns lie elsewhere, `narrowed` that a filter came or went.
    """

    current_changed = Signal(str)
    columns_moved = Signal()
    gap_wanted = Signal()
    justification_wanted = Signal(int)
    aid_wanted = Signal(Aid)
    narrowed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setObjectName("criteria_view")
        self.setAccessibleName(self.tr("Criteria of the sheet"))
        self._theme = theme
        self.rows = SheetModel(self)
        self.delegate = RowDelegate(self.rows, theme)
        self.comment = CommentRow(self, theme)
        self.editor = self.comment.editor
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Fixed)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._session: SheetSession | None = None

    @property
    def current(self) -> CriterionRow | None:
        """The current criterion's row."""
        return self.rows.criterion_row(self.delegate.current)

    def show_session(self, session: SheetSession | None, criterion: str | None = None) -> None:
        """Show another sheet from `criterion` on (else from its first one); text typed before is
        sent to its own sheet first.
        """
        self.close_editor(focus=False)
        if self._session is not None:
            self._session.mark_given.disconnect(self._on_mark_given)
            self._session.mark_changed.disconnect(self._on_mark_changed)
            self._session.state_changed.disconnect(self._on_state_changed)
        self._session = self.comment.session = session
        self._hide(frozenset(range(len(self.rows.rows))) & self.rows.hidden)
        self.rows.show_session(session)
        self.narrowed.emit()
        self.delegate.start()
        self.delegate.current = -1
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
        self.columns_moved.emit()
        self.verticalScrollBar().setValue(0)
        if session is None:
            self.current_changed.emit("")
            return
        session.mark_given.connect(self._on_mark_given)
        session.mark_changed.connect(self._on_mark_changed)
        session.state_changed.connect(self._on_state_changed)
        places = self.rows.places()
        if places:
            place = self.rows.place_of(criterion) if criterion else places[0]
            self._go_to(place)

    def renew(self) -> None:
        """Take the theme again."""
        self.delegate.renew()
        self.editor.renew()
        self._lay_out_anew()
        self.columns_moved.emit()
        self.show_current()

    def show_notes(self, notes: Mapping[str, tuple[str, ...]]) -> None:
        """Show the private notes attached to criteria, each under its text."""
        for place in self.rows.show_notes(notes):
            self.row_height_changed(place)

    def flush(self) -> None:
        """Send what is typed."""
        self.editor.send()

    def go_to(self, criterion: str, *, comment: bool = False, gap: bool = False) -> None:
        """Make a criterion the current one, in sight; open its comment where asked. `gap` has a
        screen reader say what it lacks.
        """
        place = self.rows.place_of(criterion)
        row = self.rows.criterion_row(place)
        if row is not None:
            self._go_to(place)
            if gap:
                self.announce(self.rows.told_gap(row))
            if comment:
                self.open_editor()
            else:
                self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_editor(self) -> None:
        """Open the comment of the current criterion."""
        self.comment.open()

    def close_editor(self, *, focus: bool = True) -> None:
        """Close the comment, keeping its text."""
        self.comment.close(focus=focus)

    def narrow(self, wanted: CriteriaFilter) -> None:
        """Show only the criteria that a filter finds now. A current one that it does not find gives
        way to the next that it finds, or to none.
        """
        place = self.delegate.current
        self._hide(self.rows.narrow(wanted))
        if not self.rows.is_shown(place) or place < 0:
            left = self.rows.places()
            following = [found for found in left if found > place]
            self._go_to((following or left or [-1])[0])
        self.show_current()
        self.narrowed.emit()

    def announce(self, text: str) -> None:
        """Have a screen reader say a text."""
        announce(self, text)

    def show_current(self, *, ahead: bool = False) -> None:
        """Scroll as little as it takes to have the current row in sight, and what heads it.

        `ahead` keeps a third of the view free below, for what comes next. A row that is higher
        than the view shows its first line, or the caret of its open comment.
        """
        index = self.currentIndex()
        height = self.viewport().height()
        if not index.isValid() or height <= 0:
            return
        self.executeDelayedItemsLayout()
        rect = self.visualRect(index)
        head = index.row()
        while (over := self.rows.above(head)) >= 0 and self.rows.criterion_row(over) is None:
            head = over
        headed = rect.united(self.visualRect(self.rows.index(head)))
        if headed.height() < height * 0.6:
            rect = headed
        wanted = height // 3 if ahead else self._theme.tokens.unit * 3
        margin = max(0, min(wanted, height - rect.height()))
        self._scroll_to(rect.top(), rect.bottom() + margin)
        if self.delegate.editing == index.row():
            self.comment.put()
            caret = self.editor.cursorRect().translated(self.editor.pos())
            edge = self._theme.tokens.unit
            self._scroll_to(caret.top() - edge, caret.bottom() + edge)

    def _scroll_to(self, top: int, bottom: int) -> None:
        """Scroll the least that shows a part of the view; its top where there is too little room"""
        bar = self.verticalScrollBar()
        by = max(0, bottom - self.viewport().height())
        by = min(by, top) if top - by < 0 else by
        if by:
            bar.setValue(bar.value() + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            event.ignore()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks of the current criterion; whether it asks anything."""
        row = self.current
        level = level_of_key(event, row.scale) if row is not None else None
        if row is not None and level is not None:
            self._set_level(row, level.id)
            return True
        return self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            places = self.rows.places()
            if places:
                self._go_to(places[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._page(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in _TAKE_BACK:
            if self.current is not None:
                self._set_level(self.current, None)
        elif key in (Qt.Key.Key_C, *_ENTER):
            self.open_editor()
        elif key == Qt.Key.Key_G:
            self.gap_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.rows.filter.is_asked:
            self.narrow(CriteriaFilter())
        elif aid := _AIDS.get(event.text().casefold()):
            self.aid_wanted.emit(aid)
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place, target = self._under(event.position().toPoint())
        row = self.rows.criterion_row(place)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._go_to(place, scroll=False)
        if target >= 0:
            self._set_level(row, row.scale.levels[target].id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place, target = self._under(event.position().toPoint())
        if target >= 0:
            self.mousePressEvent(event)
        elif self.rows.criterion_row(place) is not None:
            self._go_to(place, scroll=False)
            self.open_editor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, target = self._under(event.position().toPoint())
        self._hover((place, target) if target >= 0 else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = QRect(QPoint(), event.oldSize())
        seen = before.intersects(self.visualRect(self.currentIndex())) or before.isEmpty()
        anew = self.delegate.layouts.set_width(self.viewport().width())
        super().resizeEvent(event)
        if anew:
            self._lay_out_anew()
        if seen:
            self.show_current()
        self.viewport().update()
        self.columns_moved.emit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.verticalScrollBar().setSingleStep(self._theme.tokens.unit * 5)
        self.comment.put()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.comment.put()

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:  # noqa: ARG002
        """Paint the rows again. Qt's own answer would lay out the whole list at every tick."""
        for place in range(top.row(), bottom.row() + 1):
            self.update(self.rows.index(place))

    def _set_level(self, row: CriterionRow, level: str | None) -> None:
        if self._session is not None and self._session.read_only:
            self.announce(self.tr("Read only: nothing was noted"))
        if self._session is None or not self._session.is_open:
            return
        self._session.set_level(row.criterion.id, level)
        self.announce(self.rows.told_level(row))

    def _step(self, step: int) -> None:
        places = self.rows.places()
        if self.delegate.current in places:
            place = places.index(self.delegate.current) + step
            if 0 <= place < len(places):
                self._go_to(places[place], ahead=step > 0)
        elif places:
            self._go_to(places[0])

    def _page(self, step: int) -> None:
        current = self.currentIndex()
        if not current.isValid():
            return
        goal = self.visualRect(current).top() + step * round(self.viewport().height() * 0.8)
        places = self.rows.places()
        ahead = [p for p in places if (p - current.row()) * step > 0]
        ahead.sort(key=lambda p: abs(self.visualRect(self.rows.index(p)).top() - goal))
        if ahead:
            self._go_to(ahead[0])

    def _go_to(self, place: int, *, scroll: bool = True, ahead: bool = False) -> None:
        if place != self.delegate.current:
            self.close_editor()
            before, self.delegate.current = self.delegate.current, place
            self.setCurrentIndex(self.rows.index(place))
            if self.delegate.layouts.hints_wrap:
                self.scheduleDelayedItemsLayout()
            above = self.rows.above
            for touched in (before, above(before), place, above(place)):  # the line above goes too
                if touched >= 0:
                    self.update(self.rows.index(touched))
            if self.rows.filter.is_asked:
                self._hide(self.rows.narrow(self.rows.filter, place))
                self.narrowed.emit()
            row = self.current
            self.current_changed.emit(row.criterion.id if row else "")
        if scroll:
            self.show_current(ahead=ahead)

    def _hide(self, changed: Iterable[int]) -> None:
        """Follow the model in what is shown. A current row stays where it is on screen."""
        index = self.currentIndex()
        top = self.visualRect(index).top()
        for place in changed:
            self.setRowHidden(place, not self.rows.is_shown(place))
        if changed and index.isValid() and self.rows.is_shown(index.row()):
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(index).top() - top)

    def _hover(self, hover: tuple[int, int] | None) -> None:
        before = self.delegate.hover
        if hover != before:
            self.delegate.hover = hover
            for touched in (before, hover):
                if touched is not None:
                    self.update(self.rows.index(touched[0]))
            shape = Qt.CursorShape.PointingHandCursor if hover else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def _under(self, point: QPoint) -> tuple[int, int]:
        index = self.indexAt(point)
        if not index.isValid():
            return -1, -1
        local = point - self.visualRect(index).topLeft()
        boxes = self.delegate.layout_of(index.row()).targets
        hit = [number for number, box in enumerate(boxes) if box.contains(local)]
        return index.row(), hit[0] if hit else -1

    def _show_focus(self, focused: bool) -> None:
        self.delegate.focused = focused or self.editor.hasFocus()
        if self.currentIndex().isValid():
            self.update(self.currentIndex())

    def _on_mark_given(self, criterion: str) -> None:
        """Paint the row now, before the disk's thread takes its share of the machine."""
        self._on_mark_changed(criterion)
        index = self.rows.index(self.rows.place_of(criterion))
        if index.isValid() and not self.editor.isVisible():
            self.viewport().repaint(self.visualRect(index))

    def _on_mark_changed(self, criterion: str) -> None:
        place = self.rows.place_of(criterion)
        row = self.rows.criterion_row(place)
        if row is None or self._session is None:
            return
        if place == self.delegate.editing:
            self.editor.take(self._session.mark(criterion).comment)
        elif self._comment_moved(place, row):
            self.row_height_changed(place)
        self.rows.mark_changed(criterion)

    def _comment_moved(self, place: int, row: CriterionRow) -> bool:
        return self.delegate.layouts.comment_of(place) != self.rows.mark(row).comment

    def _on_state_changed(self) -> None:
        if self._session is not None and not self._session.is_open:
            self.close_editor()
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self.delegate.layouts.restart()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def row_height_changed(self, place: int) -> None:
        """Lay a row out anew: what is in it grew or shrank."""
        self.delegate.layouts.forget(place)
        self.scheduleDelayedItemsLayout()  # the delegate's own signal would come a turn late
        self.viewport().update()
