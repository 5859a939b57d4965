"""The matrix with what can stand beside it: filter, codes, texts. None takes room until asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from jury_desk.gui.juror.criteria_filter import CriteriaFilter
from jury_desk.gui.juror.criteria_view import Aid
from jury_desk.gui.juror.criterion_texts import CriterionTexts
from jury_desk.gui.juror.filter_bar import FilterBar
from jury_desk.gui.juror.go_to_panel import GoToPanel
from jury_desk.gui.juror.team.matrix_view import MatrixView
from jury_desk.gui.juror.team.team_marks import Cell
from jury_desk.gui.juror.team.team_rows import PartRow
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.theme import Theme

_TEXTS_SHARE = 0.4
"""Of the pane's height: what the texts take, whatever they hold, so that nothing moves."""

_KEYS = {"Ctrl+F": Aid.FILTER, "Ctrl+L": Aid.GO_TO, "F2": Aid.TEXTS, "F3": Aid.OVERVIEW}


class MatrixPane(QWidget):
    """Takes a view and stands where it stood. `keys_wanted` asks for the sheet of keys."""

    keys_wanted = Signal()

    def __init__(self, view: MatrixView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._theme = theme
        self.filter_bar = FilterBar(self)
        self.texts = CriterionTexts(theme, self)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filter_bar, view, self.texts):
            column.addWidget(widget, 1 if widget is view else 0)
        self.codes = GoToPanel(self)
        self._empty = QLabel(view.viewport())
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.hide()
        self._was_at: Cell | None = None
        self._connect()

    def ask(self, aid: Aid) -> None:
        """Show what is asked for, or put it away where it is shown and asks for no keyboard."""
        if aid is Aid.KEYS:
            self.keys_wanted.emit()
        elif self._view.session is None:
            return
        elif aid is Aid.OVERVIEW:
            told = self.tr("No overview for a team: its matrix is one.")
            self._view.head.say(told)
            announce(self, told)
        elif aid is Aid.FILTER:
            self.filter_bar.open_bar()
            self._column.activate()  # at once: rows are laid out for a height that lasts
            self._was_at = self._was_at or self._view.current_cell
            self._tell_found(aloud=False)
        elif aid is Aid.GO_TO:
            rows = tuple(row for row in self._view.rows.rows if not isinstance(row, PartRow))
            self._place_over()
            self.codes.open_with(rows)
            self._place_over()
        elif self.texts.isHidden():
            self._follow()
            self.texts.open_texts()
        else:
            self.texts.put_away()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def _connect(self) -> None:
        view = self._view
        view.aid_wanted.connect(self.ask)
        view.current_changed.connect(self._follow)
        view.narrowed.connect(self._on_narrowed)
        view.columns_moved.connect(self._align)
        self.filter_bar.asked.connect(self._narrow)
        self.filter_bar.left.connect(self._leave_filter)
        self.filter_bar.closed.connect(self._close_filter)
        self.codes.chosen.connect(view.go_to_criterion)
        self.codes.closed.connect(self._take_keyboard)
        self.texts.closed.connect(self._take_keyboard)
        for keys, aid in _KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda wanted=aid: self.ask(wanted))

    def _narrow(self, wanted: CriteriaFilter) -> None:
        self._view.narrow(wanted)
        self._tell_found(aloud=True)

    def _leave_filter(self) -> None:
        if self._view.rows.places():
            self._was_at = None  # the criterion found is where they are now
            self._take_keyboard()

    def _close_filter(self) -> None:
        back, self._was_at = self._was_at, None
        self._view.narrow(CriteriaFilter())
        if back is not None:
            self._view.go_to(*back)
        self._take_keyboard()

    def _on_narrowed(self) -> None:
        """The rows were narrowed, or all are shown again: by the bar, by Escape, anew."""
        wanted = self._view.rows.filter
        focused = QApplication.focusWidget()
        held = focused is not None and self.filter_bar.isAncestorOf(focused)
        if self._view.session is None or not (wanted.is_asked or held):
            self.filter_bar.show_filter(wanted)
            self.filter_bar.hide()
            self._was_at = None
        self._tell_found(aloud=False)

    def _tell_found(self, *, aloud: bool) -> None:
        found, total = self._view.rows.counts()
        told = self.filter_bar.show_found(found, total)
        self._empty.setText(self.tr("No criterion is like that. Esc shows them all."))
        self._empty.setVisible(total > 0 and not found)
        if aloud:
            announce(self, told)

    def _follow(self) -> None:
        session = self._view.session
        self.texts.show_row(self._view.current, session.sheet.bloc if session else None)
        if session is None:
            self.codes.hide()

    def _take_keyboard(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _align(self) -> None:
        columns = self._view.delegate.layouts.columns
        left = round(columns.left)
        right = max(0, self._view.width() - left - round(columns.width))
        self.filter_bar.fit(self.width(), left, right)
        self._empty.setGeometry(self._view.viewport().rect())
        self.texts.align(left, right)
        self.texts.setFixedHeight(round(self.height() * _TEXTS_SHARE))
        self._place_over()

    def _place_over(self) -> None:
        """Lay what covers the criteria over them."""
        columns, box = self._view.delegate.layouts.columns, self._view.geometry()
        unit = self._theme.tokens.unit
        left = max(unit, round(columns.left) - unit * 2)
        width = min(round(columns.width) + unit * 4, self.width() - 2 * unit)
        self.codes.setGeometry(left, box.top() + unit, width, self.codes.wanted_height())
