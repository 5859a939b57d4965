"""The criteria of the sheet: everything of live marking, by keyboard or by mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QWidget

from jury_desk.domain.sheet import Phase
from jury_desk.gui.juror.comment_editor import CommentEditor
from jury_desk.gui.juror.level_keys import level_of_key
from jury_desk.gui.juror.row_delegate import RowDelegate
from jury_desk.gui.juror.rows import CriterionRow
from jury_desk.gui.juror.sheet_model import SheetModel
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.theme import Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKE_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class CriteriaView(QListView):
    """Shows a session. `current_changed` names the current criterion ("" for none);
    `columns_moved` tells that the columns lie elsewhere.
    """

    current_changed = Signal(str)
    columns_moved = Signal()
    gap_wanted = Signal()
    justification_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setObjectName("criteria_view")
        self.setAccessibleName(self.tr("Criteria of the sheet"))
        self._theme = theme
        self.rows = SheetModel(self)
        self.delegate = RowDelegate(self.rows, theme)
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
        self.editor = CommentEditor(theme, self.viewport())
        self.editor.sent.connect(self._record_comment)
        self.editor.typed.connect(self._on_typed)
        self.editor.left.connect(self.close_editor)
        self.editor.moved_on.connect(self._move_on)
        self.editor.height_wanted.connect(self._fit_editor)
        self.editor.cursorPositionChanged.connect(self._show_caret)
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
        self._session = session
        self.rows.show_session(session)
        self.delegate.start()
        self.delegate.current = -1
        self._lay_out_anew()
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

    def flush(self) -> None:
        """Send what is typed."""
        self.editor.send()

    def go_to(self, criterion: str, *, comment: bool = False) -> None:
        """Make a criterion the current one, in sight; open its comment where asked."""
        place = self.rows.place_of(criterion)
        if place >= 0:
            self._go_to(place)
            if comment:
                self.open_editor()
            else:
                self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_editor(self) -> None:
        """Open the comment of the current criterion."""
        row, session = self.current, self._session
        if row is None or session is None or not session.is_open:
            return
        place = self.delegate.current
        if self.delegate.editing != place:
            self.close_editor()
            self.delegate.editing = place
            self._place_editor_width()
            about = row.criterion.code or row.criterion.text
            self.editor.open_with(session.mark(row.criterion.id).comment, about)
            self._row_height_changed(place)
            self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_current()

    def close_editor(self, *, focus: bool = True) -> None:
        """Close the comment, keeping its text."""
        place = self.delegate.editing
        if place < 0:
            return
        self.editor.send()
        had_focus = self.editor.hasFocus()
        self.delegate.editing = -1
        self.editor.hide()
        self._row_height_changed(place)
        if focus and had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

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
        while head > 0 and self.rows.criterion_row(head - 1) is None:
            head -= 1
        headed = rect.united(self.visualRect(self.rows.index(head)))
        if headed.height() < height * 0.6:
            rect = headed
        wanted = height // 3 if ahead else self._theme.tokens.unit * 3
        margin = max(0, min(wanted, height - rect.height()))
        self._scroll_to(rect.top(), rect.bottom() + margin)
        if self.delegate.editing == index.row():
            self._place_editor()
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
        self._place_editor()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_editor()

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:  # noqa: ARG002
        """Paint the rows again. Qt's own answer would lay out the whole list at every tick."""
        for place in range(top.row(), bottom.row() + 1):
            self.update(self.rows.index(place))

    def _set_level(self, row: CriterionRow, level: str | None) -> None:
        if self._session is None or not self._session.is_open:
            return
        self._session.set_level(row.criterion.id, level)
        found = row.scale.level(level) if level else None
        self._announce(found.label if found else self.tr("no level"))

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

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
            for touched in (before, before - 1, place, place - 1):  # the line above goes too
                if touched >= 0:
                    self.update(self.rows.index(touched))
            row = self.current
            self.current_changed.emit(row.criterion.id if row else "")
        if scroll:
            self.show_current(ahead=ahead)

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
            self._row_height_changed(place)
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

    def _row_height_changed(self, place: int) -> None:
        self.delegate.layouts.forget(place)
        self.scheduleDelayedItemsLayout()  # the delegate's own signal would come a turn late
        self.viewport().update()

    def _record_comment(self, text: str) -> None:
        row = self.rows.criterion_row(self.delegate.editing)
        if row is not None and self._session is not None:
            self._session.set_comment(row.criterion.id, text)

    def _on_typed(self) -> None:
        row = self.rows.criterion_row(self.delegate.editing)
        if row is not None and self._session is not None:
            self._session.typing(row.criterion.id)

    def _move_on(self, step: int) -> None:
        if self._session is not None and self._session.phase is Phase.WRITE_UP:
            self.editor.send()
            self.justification_wanted.emit(step)
        else:
            self.close_editor()

    def _fit_editor(self, height: int) -> None:
        if self.delegate.editing >= 0 and height != self.delegate.editor_height:
            self.delegate.editor_height = height
            self._row_height_changed(self.delegate.editing)
            self.executeDelayedItemsLayout()
            self.show_current()

    def _show_caret(self) -> None:
        if self.delegate.editing >= 0 and self.editor.isVisible():
            self.show_current()

    def _place_editor_width(self) -> None:
        columns = self.delegate.layouts.columns
        self.editor.resize(round(columns.text_width), self.editor.height())
        self.delegate.editor_height = self.editor.wanted_height()

    def _place_editor(self) -> None:
        place = self.delegate.editing
        if place < 0:
            return
        index: QModelIndex = self.rows.index(place)
        box = self.delegate.layout_of(place).editor
        if box is not None:
            corner = self.visualRect(index).topLeft()
            self.editor.setGeometry(box.translated(corner.x(), corner.y()).toRect())
