"""The criteria with all that can stand beside them: filter, codes, texts, overview.

Nothing of it takes room, time, or a key that ticks, until it is asked for.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from jury_desk.gui.juror.criteria_filter import CriteriaFilter
from jury_desk.gui.juror.criteria_view import Aid, CriteriaView
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.theme import Theme

if TYPE_CHECKING:  # each is made when it is first asked for: the first tick does not wait
    from jury_desk.gui.juror.criterion_texts import CriterionTexts
    from jury_desk.gui.juror.filter_bar import FilterBar
    from jury_desk.gui.juror.go_to_panel import GoToPanel
    from jury_desk.gui.juror.sheet_overview import SheetOverview

_TEXTS_SHARE = 0.4
"""Of the pane's height: what the texts take, whatever they hold, so that nothing moves."""

_KEYS = {
    "Ctrl+F": Aid.FILTER,
    "Ctrl+L": Aid.GO_TO,
    "F2": Aid.TEXTS,
    "F3": Aid.OVERVIEW,
}
"""For scales that take the letters, and while a comment is written."""


class CriteriaPane(QWidget):
    """Takes a view and stands where it stood."""

    def __init__(self, view: CriteriaView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(view, 1)
        self._was_at = ""
        view.aid_wanted.connect(self.ask)
        view.current_changed.connect(self._follow)
        view.narrowed.connect(self._on_narrowed)
        view.columns_moved.connect(self._align)
        for keys, aid in _KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda wanted=aid: self.ask(wanted))
        view.installEventFilter(self)

    # --- what stands beside the criteria ----------------------------------------------------------

    @cached_property
    def filter_bar(self) -> FilterBar:
        """The bar above the criteria."""
        from jury_desk.gui.juror.filter_bar import FilterBar

        bar = FilterBar(self)
        self._column.insertWidget(0, bar)
        bar.asked.connect(self._narrow)
        bar.left.connect(self._leave_filter)
        bar.closed.connect(self._close_filter)
        return bar

    @cached_property
    def texts(self) -> CriterionTexts:
        """The texts below the criteria."""
        from jury_desk.gui.juror.criterion_texts import CriterionTexts

        texts = CriterionTexts(self._theme, self)
        self._column.addWidget(texts)
        texts.closed.connect(self._take_keyboard)
        return texts

    @cached_property
    def codes(self) -> GoToPanel:
        """The field for codes, over the head of the list."""
        from jury_desk.gui.juror.go_to_panel import GoToPanel

        codes = GoToPanel(self)
        codes.chosen.connect(self._view.go_to)
        codes.closed.connect(self._take_keyboard)
        return codes

    @cached_property
    def overview(self) -> SheetOverview:
        """The map over the criteria."""
        from jury_desk.gui.juror.sheet_overview import SheetOverview

        overview = SheetOverview(self._view.rows, self._theme, self)
        overview.chosen.connect(self._view.go_to)
        overview.closed.connect(self._take_keyboard)
        return overview

    @cached_property
    def _empty(self) -> QLabel:
        label = QLabel(self._view.viewport())
        label.setProperty("role", "muted")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setGeometry(self._view.viewport().rect())
        return label

    def _has(self, name: str) -> bool:
        """Whether one of them was made."""
        return name in vars(self)

    def ask(self, aid: Aid) -> None:
        """Show what is asked for, or put it away where it is shown and asks for no keyboard."""
        if aid is Aid.KEYS:
            self._show_keys()
        elif self._view.rows.session is None:
            return
        elif aid is Aid.FILTER:
            self._open_filter()
        elif aid is Aid.GO_TO:
            self.codes.open_with(self._view.rows.rows)
            self._place_over()
        elif aid is Aid.OVERVIEW:
            self._toggle_overview()
        elif self.texts.isHidden():
            self._align()
            self.texts.show()
            self._follow()
            self.texts.open_texts()
        else:
            self.texts.put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() is QEvent.Type.Resize:
            self._align()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    # --- the acts ---------------------------------------------------------------------------------

    @property
    def _current(self) -> str:
        row = self._view.current
        return row.criterion.id if row else ""

    def _open_filter(self) -> None:
        was_made = self._has("filter_bar")
        bar = self.filter_bar
        if not was_made:
            self._align()
        bar.open_bar()
        self._column.activate()  # at once: rows are laid out for a height that lasts
        self._was_at = self._was_at or self._current
        self._tell_found(aloud=False)

    def _toggle_overview(self) -> None:
        if self.overview.isHidden():
            self._view.flush()
            self._place_over()
            self.overview.open_at(self._current)
        else:
            self.overview.put_away()

    def _narrow(self, wanted: CriteriaFilter) -> None:
        self._view.narrow(wanted)
        self._tell_found(aloud=True)

    def _leave_filter(self) -> None:
        if self._view.rows.places():
            self._was_at = ""  # the criterion found is where they are now
            self._take_keyboard()

    def _close_filter(self) -> None:
        back, self._was_at = self._was_at, ""
        self._view.narrow(CriteriaFilter())
        if back:
            self._view.go_to(back)
        self._take_keyboard()

    def _on_narrowed(self) -> None:
        """The list was narrowed, or shows everything again: by the bar, by Escape, anew."""
        if not self._has("filter_bar"):
            return
        wanted, focused = self._view.rows.filter, QApplication.focusWidget()
        held = focused is not None and self.filter_bar.isAncestorOf(focused)
        if self._view.rows.session is None or not (wanted.is_asked or held):
            self.filter_bar.show_filter(wanted)
            self.filter_bar.hide()
            self._was_at = ""
        self._tell_found(aloud=False)

    def _tell_found(self, *, aloud: bool) -> None:
        found, total = self._view.rows.counts()
        told = self.filter_bar.show_found(found, total)
        self._empty.setText(self.tr("No criterion is like that. Esc shows them all."))
        self._empty.setVisible(total > 0 and not found)
        if aloud:
            announce(self, told)

    def _follow(self) -> None:
        session = self._view.rows.session
        if self._has("texts"):
            self.texts.show_row(self._view.current, session.sheet.bloc if session else None)
        if session is None:
            for name in ("overview", "codes"):
                if self._has(name):
                    vars(self)[name].hide()

    def _show_keys(self) -> None:
        from jury_desk.gui.dialogs.keyboard_dialog import KeyboardDialog

        dialog = KeyboardDialog(self.window())
        dialog.finished.connect(self._take_keyboard)
        dialog.open()

    def _take_keyboard(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- where it stands --------------------------------------------------------------------------

    def _align(self) -> None:
        columns = self._view.delegate.layouts.columns
        left = round(columns.left)
        right = max(0, self._view.width() - left - round(columns.width))
        if self._has("filter_bar"):
            self.filter_bar.fit(self.width(), left, right)
        if self._has("_empty"):
            self._empty.setGeometry(self._view.viewport().rect())
        if self._has("texts"):
            self.texts.align(left, right)
            self.texts.setFixedHeight(round(self.height() * _TEXTS_SHARE))
        self._place_over()

    def _place_over(self) -> None:
        """Lay what covers the criteria over them."""
        columns, box = self._view.delegate.layouts.columns, self._view.geometry()
        unit = self._theme.tokens.unit
        if self._has("overview"):
            left = round(columns.left)
            self.overview.align(left, max(0, self.width() - left - round(columns.width)))
            self.overview.setGeometry(self.rect())
        if self._has("codes"):
            left = max(unit, round(columns.left) - unit * 2)
            width = min(round(columns.width) + unit * 4, self.width() - 2 * unit)
            self.codes.setGeometry(left, box.top() + unit, width, self.codes.wanted_height())
