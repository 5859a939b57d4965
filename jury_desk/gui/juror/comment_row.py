"""The open comment in its row: opened, placed and recorded for the criterion it was opened at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from jury_desk.domain.sheet import Phase
from jury_desk.gui.juror.comment_editor import CommentEditor

if TYPE_CHECKING:
    from jury_desk.gui.juror.criteria_view import CriteriaView
    from jury_desk.gui.juror.sheet_session import SheetSession
    from jury_desk.gui.kit.theme import Theme


class CommentRow(QObject):
    """Keeps the editor of a view within the row whose comment it writes."""

    def __init__(self, view: CriteriaView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self.session: SheetSession | None = None
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
        """Open the comment of the current criterion."""
        view, session = self._view, self.session
        row = view.current
        if row is None or session is None or not session.is_open:
            return
        place = view.delegate.current
        if self.place != place:
            self.close()
            view.delegate.editing = place
            columns = view.delegate.layouts.columns
            self.editor.resize(round(columns.text_width), self.editor.height())
            view.delegate.editor_height = self.editor.wanted_height()
            about = row.criterion.code or row.criterion.text
            self.editor.open_with(session.mark(row.criterion.id).comment, about)
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
        self._view.delegate.editing = -1
        self.editor.hide()
        self._view.row_height_changed(place)
        if focus and had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def put(self) -> None:
        """Put the editor where its row is now."""
        place = self.place
        if place < 0:
            return
        box = self._view.delegate.layout_of(place).editor
        if box is not None:
            corner = self._view.visualRect(self._view.rows.index(place)).topLeft()
            self.editor.setGeometry(box.translated(corner.x(), corner.y()).toRect())

    def _record(self, text: str) -> None:
        row = self._view.rows.criterion_row(self.place)
        if row is not None and self.session is not None:
            self.session.set_comment(row.criterion.id, text)

    def _on_typed(self) -> None:
        row = self._view.rows.criterion_row(self.place)
        if row is not None and self.session is not None:
            self.session.typing(row.criterion.id)

    def _move_on(self, step: int) -> None:
        if self.session is not None and self.session.phase is Phase.WRITE_UP:
            self.editor.send()
            self._view.justification_wanted.emit(step)
        else:
            self.close()

    def _fit(self, height: int) -> None:
        if self.place >= 0 and height != self._view.delegate.editor_height:
            self._view.delegate.editor_height = height
            self._view.row_height_changed(self.place)
            self._view.executeDelayedItemsLayout()
            self._view.show_current()

    def _show_caret(self) -> None:
        if self.place >= 0 and self.editor.isVisible():
            self._view.show_current()
