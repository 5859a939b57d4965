"""The list of a passage's notes, newest last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import ROOT, Index, RowList, WrappedRowDelegate
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out, text_width

if TYPE_CHECKING:
    from jury_desk.gui.juror.passage.note_rows import NoteRow
    from jury_desk.gui.kit.theme import Theme

EDIT, ATTACH, KEEP, MOVE, DISCARD = "edit", "attach", "keep", "move", "discard"

_KEYS = {
    Qt.Key.Key_Return: EDIT,
    Qt.Key.Key_Enter: EDIT,
    Qt.Key.Key_A: ATTACH,
    Qt.Key.Key_K: KEEP,
    Qt.Key.Key_M: MOVE,
    Qt.Key.Key_Delete: DISCARD,
    Qt.Key.Key_Backspace: DISCARD,
}


class _NotesModel(QAbstractListModel):
    rows: tuple[NoteRow, ...] = ()

    def show(self, rows: tuple[NoteRow, ...]) -> None:
        """Rows that stay keep their place, and so the cursor stays on its note."""
        before, after = [row.id for row in self.rows], [row.id for row in rows]
        if before == after:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        elif after[: len(before)] == before:
            self.beginInsertRows(ROOT, len(before), len(after) - 1)
            self.rows = rows
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].told
        return None


@dataclass
class _Layout:
    height: int
    blocks: list[TextBlock]
    sign: QPointF | None = None


class _NotesDelegate(WrappedRowDelegate):
    def __init__(self, model: _NotesModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme
        self.current = -1

    def height_of(self, place: int) -> int:
        """The height of a row in pixels."""
        return self._layout(self._model.rows[place]).height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self.height_of(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, row = self._theme.tokens, self._model.rows[index.row()]
        layout, rect = self._layout(row), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = index.row() == self.current
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            ground = rect.adjusted(0, 1, 0, -2)
            paint_ground(painter, ground, tokens, current=current, focused=self.focused)
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.hairline)
        )
        for block in layout.blocks:
            block.paint(painter, rect.topLeft(), QColor(getattr(tokens, block.colour)))
        if layout.sign is not None:
            side = round(tokens.small_px)
            colour = tokens.warn if not row.id else tokens.muted
            picture = pixmap(row.icon, colour, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(rect.topLeft() + layout.sign, picture)
        painter.restore()

    def _layout(self, row: NoteRow) -> _Layout:
        found: _Layout | None = self._kept.get(row)
        if found is None:
            found = self._kept[row] = self._made(row)
        return found

    def _made(self, row: NoteRow) -> _Layout:
        unit, theme = self._theme.tokens.unit, self._theme
        bold = theme.font("text", 600)
        bold.setFeature(QFont.Tag("tnum"), 1)
        ink = "accent" if row.fate == "open" else "muted"
        top = edge = float(unit)
        wide = text_width(row.minute, bold)
        minute = lay_out(row.minute, bold, wide + 2, QPointF(edge, top), ink, 1.35)
        left, room = edge + wide + unit, self._width - edge - wide - unit - edge
        if room < unit * 10:  # so little beside it that the text stands under it
            left, room, top = edge, self._width - 2 * edge, minute.bottom
        colour = "text" if row.fate == "open" else "muted"
        text = lay_out(row.text, theme.font("text"), room, QPointF(left, top), colour, 1.35)
        blocks, bottom, sign = [minute, text], max(minute.bottom, text.bottom), None
        if row.about:
            side, small = theme.tokens.small_px, theme.font("small")
            place = QPointF(left + side + unit / 2, bottom)
            colour = "muted" if row.id else "warn"
            about = lay_out(row.about, small, room - side - unit / 2, place, colour, 1.35)
            sign = QPointF(left, bottom + side * 0.175)
            blocks.append(about)
            bottom = about.bottom
        return _Layout(round(bottom + unit), blocks, sign)


class NotesView(RowList):
    """As high as its rows. `act_wanted` carries an act and the id of the note under the cursor;
    `current_changed` that id ("" for none).
    """

    act_wanted = Signal(str, str)
    current_changed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_view")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSelectionMode(RowList.SelectionMode.NoSelection)
        self._notes = _NotesModel(self)
        self._delegate = _NotesDelegate(self._notes, theme)
        self.take(self._notes, self._delegate)
        self.doubleClicked.connect(lambda _: self._want(EDIT))

    @property
    def rows(self) -> tuple[NoteRow, ...]:
        """What is listed."""
        return self._notes.rows

    @property
    def current(self) -> str:
        """The id of the note under the cursor; "" for none."""
        place = self.currentIndex().row()
        return self.rows[place].id if 0 <= place < len(self.rows) else ""

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """List notes; the cursor stays on its note, or goes to the one that took its place."""
        if rows == self.rows:
            return
        kept, place = self.current, self.currentIndex().row()
        self._notes.show(rows)
        ids = [row.id for row in rows]
        if kept and self.current != kept:
            place = ids.index(kept) if kept in ids else min(place, len(ids) - 1)
            self.setCurrentIndex(self._notes.index(place))
        self._fit()
        self._tell_current()

    def go_to(self, note: str) -> None:
        """Put the cursor on a note."""
        ids = [row.id for row in self.rows]
        self.setCurrentIndex(self._notes.index(ids.index(note)) if note in ids else QModelIndex())

    def renew(self) -> None:
        """Take the theme's fonts again."""
        self._delegate.forget()
        self._fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = _KEYS.get(Qt.Key(event.key()))
        if act is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._want(act)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isalnum():
            event.ignore()  # a letter is the desk's, never a search
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.rows:  # Qt would go to the first one
            self.setCurrentIndex(self._notes.index(len(self.rows) - 1))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._delegate.set_width(self.viewport().width()):
            self._fit()
        super().resizeEvent(event)

    def _want(self, act: str) -> None:
        if self.current:
            self.act_wanted.emit(act, self.current)

    def _tell_current(self) -> None:
        self._delegate.current = self.currentIndex().row()
        self.viewport().update()
        self.current_changed.emit(self.current)

    def _fit(self) -> None:
        self.setFixedHeight(sum(map(self._delegate.height_of, range(len(self.rows)))))
        self.setVisible(bool(self.rows))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
