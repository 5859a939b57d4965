"""The bar above the criteria: which of them to show. It takes no room until it is wanted."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from jury_desk.gui.forms.ui_criteria_filter_bar import Ui_CriteriaFilterBar
from jury_desk.gui.juror.criteria_filter import CriteriaFilter, Show
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import theme

_NARROW = 600
"""Pixels at 100 %: a bar narrower than this gives the words a line of their own."""

_INTO = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterBar(QFrame):
    """`asked` brings the filter at every letter and button, `left` the keyboard's way back to the
    criteria; `closed` tells that everything is wanted again.
    """

    asked = Signal(object)
    left = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CriteriaFilterBar()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self._ui
        self._shows: dict[Show, QPushButton] = {
            Show.ALL: ui.all_button,
            Show.UNMARKED: ui.unmarked_button,
            Show.TO_JUSTIFY: ui.justify_button,
        }
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._narrow = False
        ui.all_button.setChecked(True)
        dress(ui.close_button, "x", "muted")
        for button in self._shows.values():
            button.clicked.connect(self._ask)
        ui.words_edit.textEdited.connect(self._ask)
        ui.close_button.clicked.connect(self.close_bar)
        self.hide()

    @property
    def filter(self) -> CriteriaFilter:
        """What the bar asks for."""
        show = next(show for show, button in self._shows.items() if button.isChecked())
        return CriteriaFilter(show, self._ui.words_edit.text())

    def open_bar(self) -> None:
        """Show the bar and give the keyboard to its words."""
        for widget in (*self._shows.values(), self._ui.words_edit, self._ui.close_button):
            widget.installEventFilter(self)  # before the page's, which has arrows walk criteria
        self.show()
        self._ui.words_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.words_edit.selectAll()

    def close_bar(self) -> None:
        """Ask for everything, and take no room any more."""
        self.show_filter(CriteriaFilter())
        self.hide()
        self.closed.emit()

    def show_filter(self, shown: CriteriaFilter) -> None:
        """Show what is asked for, however that came."""
        self._shows[shown.show].setChecked(True)
        if self._ui.words_edit.text() != shown.words:
            self._ui.words_edit.setText(shown.words)

    def show_found(self, found: int, total: int) -> str:
        """Tell how many criteria are shown; the words it tells that with."""
        told = (
            self.tr("{found} of {total} shown").format(found=found, total=total)
            if found
            else self.tr("No criterion found")
        )
        self._ui.found_label.setText(told)
        return told

    def fit(self, width: int, left: int, right: int) -> None:
        """Take a width, and begin and end where the criteria do: margins in it, all in pixels."""
        tokens, layout = theme().tokens, self._ui.bar_layout
        layout.setContentsMargins(left, tokens.unit, right, tokens.unit)
        layout.setHorizontalSpacing(round(tokens.unit * 1.5))
        layout.setVerticalSpacing(tokens.unit)
        narrow = width - left - right < _NARROW * theme().zoom / 100
        if narrow != self._narrow:
            self._narrow = narrow
            layout.addWidget(self._ui.words_edit, *((1, 0, 1, 4) if narrow else (0, 1, 1, 1)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, plain = event.key(), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if key == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
            if step is not None and watched in self._shows.values():
                self._turn(step)
                return True
            in_words = watched is self._ui.words_edit
            if plain and (key in _INTO if in_words else key == Qt.Key.Key_Down):
                self.left.emit()
                return True
            if in_words and key == Qt.Key.Key_Up:
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]

    def _turn(self, step: int) -> None:
        """To the next button, which asks at once."""
        buttons = list(self._shows.values())
        checked = next(place for place, button in enumerate(buttons) if button.isChecked())
        wanted = buttons[(checked + step) % len(buttons)]
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        wanted.click()

    def _ask(self) -> None:
        self.asked.emit(self.filter)
