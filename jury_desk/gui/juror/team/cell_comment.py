"""The open comment of a cell, in its row: the whole team's, or one member's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from jury_desk.domain.sheet import Phase
from jury_desk.gui.juror.comment_editor import CommentEditor

if TYPE_CHECKING:
    from jury_desk.gui.juror.team.matrix_surface import MatrixSurface
    from jury_desk.gui.juror.team.team_marks import Cell
    from jury_desk.gui.kit.theme import Theme


class CellComment(QObject):
    """Keeps the editor within the row of the cell whose comment it writes."""

    def __init__(self, view: MatrixSurface, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._cell: Cell | None = None
        self.editor = CommentEditor(theme, view.viewport())
        self.editor.sent.connect(self._record)
        self.editor.typed.connect(self._on_typed)
        self.editor.left.connect(self.close)
        self.editor.moved_on.connect(self._move_on)
        self.editor.height_wanted.connect(self._fit)
        self.editor.cursorPositionChanged.connect(self._show_caret)

    @property
    def place(self) -> int:
        """The place of the row whose comment is open; -1 for none."""
        return self._view.delegate.editing

    def open(self) -> None:
        """Open the comment of the cell in hand, where it takes one."""
        view, session = self._view, self._view.session
        row, cell = view.current, view.current_cell
        if row is None or cell is None or session is None:
            return
        if not session.marks.can_change(*cell):
            return
        place = view.delegate.current[0]
        if self.place != place:
            self.close()
            self._cell, view.delegate.editing = cell, place
            width = round(view.delegate.layouts.columns.text_width)
            self.editor.resize(width, self.editor.height())
            view.delegate.editor_height = self.editor.wanted_height()
            about = f"{view.rows.column_name(view.delegate.current[1])}, {view.rows.name_of(row)}"
            self.editor.open_with(session.marks.own_comment(*cell), about)
            view.row_height_changed(place)
            self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        view.show_current()

    def close(self, *, focus: bool = True) -> None:
        """Close the comment, keeping its text."""
        place = self.place
        if place < 0:
            return
        self.editor.send()
        had_focus = self.editor.hasFocus()
        self._view.delegate.editing, self._cell = -1, None
        self.editor.hide()
        self._view.row_height_changed(place)
        if focus and had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def put(self) -> None:
        """Put the editor where its row is now."""
        place = self.place
        box = self._view.delegate.layout_of(place).editor if place >= 0 else None
        if box is not None:
            self.editor.setGeometry(box.translated(0, self._view.top_of(place)).toRect())

    def take(self, criterion: str) -> None:
        """Show what came from elsewhere (undo), where it is about the open comment."""
        session = self._view.session
        if session is not None and self._cell is not None and self._cell[1] == criterion:
            self.editor.take(session.marks.own_comment(*self._cell))

    def _record(self, text: str) -> None:
        if self._cell is not None and self._view.session is not None:
            self._view.session.set_comment(*self._cell, text)

    def _on_typed(self) -> None:
        if self._cell is not None and self._view.session is not None:
            self._view.session.typing(self._cell)

    def _move_on(self, step: int) -> None:
        session = self._view.session
        if session is not None and session.phase is Phase.WRITE_UP:
            self.editor.send()
            self._view.justification_wanted.emit(step)
        else:
            self.close()

    def _fit(self, height: int) -> None:
        if self.place >= 0 and height != self._view.delegate.editor_height:
            self._view.delegate.editor_height = height
            self._view.row_height_changed(self.place)
            self._view.show_current()

    def _show_caret(self) -> None:
        if self.place >= 0 and self.editor.isVisible():
            self._view.show_current()
