"""The frame of every dialog: title, body, and a footer that stays in sight."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLayout,
    QPushButton,
    QWidget,
)

from jury_desk.gui.forms.ui_card_dialog import Ui_CardDialog
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme

_VEIL_ALPHA = 165
_SCREEN_EDGES = 32


class CardDialog(QDialog):
    """Takes a body; children say what the title and the buttons read in `retranslate`.

    It blocks its window, which fades behind a veil, and grows with the zoom up to the screen.
    """

    def __init__(self, body: QWidget, parent: QWidget | None, width: int = 520) -> None:
        """`width` is the one wanted at 100 %, in pixels."""
        super().__init__(parent)
        self._frame = Ui_CardDialog()
        self._frame.setupUi(self)  # type: ignore[no-untyped-call]
        self._frame.dialog_column.setContentsMargins(1, 1, 1, 1)  # nothing covers the outline
        self._frame.body_column.addWidget(body)
        self._frame.body_column.addStretch()
        self._frame.extra_button.hide()
        self._frame.footer_label.hide()
        self._frame.accept_button.clicked.connect(self.act)
        self._frame.refuse_button.clicked.connect(self.reject)
        self._frame.extra_button.clicked.connect(self.act_otherwise)
        self._width = width
        self._veil: _Veil | None = None
        self._locked = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # from any part of it: Enter may be a new line
            QShortcut(QKeySequence(keys), self).activated.connect(self._accept_at_once)
        Spacing(self)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        theme().changed.connect(self.fit)

    @property
    def accept_button(self) -> QPushButton:
        """The button of the act, which Enter presses."""
        return self._frame.accept_button

    @property
    def refuse_button(self) -> QPushButton:
        """The way out, which Escape takes."""
        return self._frame.refuse_button

    @property
    def extra_button(self) -> QPushButton:
        """A second act, hidden unless a dialog shows it."""
        return self._frame.extra_button

    def act(self) -> None:
        """What the main button does: accept, unless a dialog has more to do first."""
        self.accept()

    def _accept_at_once(self) -> None:
        if self.accept_button.isVisible():
            self.accept_button.click()

    def act_otherwise(self) -> None:
        """What the extra button does."""

    def retranslate(self) -> None:
        """Set every text anew: called by each dialog when it is made, and when the language
        changes.
        """

    def set_title(self, title: str) -> None:
        """The dialog's title, on it and on its window."""
        self._frame.title_label.setText(title)
        self.setWindowTitle(title)

    def set_message(self, text: str) -> None:
        """Say what is wrong above the buttons, where it is always in sight; "" says nothing."""
        label = self._frame.footer_label
        if text == label.text():
            return
        middle = self.frameGeometry().center()  # before the message: it alone makes the card grow
        label.setText(text)
        label.setVisible(bool(text))
        if self.isVisible():
            self.fit()
            self._place_around(middle)

    def set_locked(self, locked: bool) -> None:
        """While locked the dialog cannot be left: something is at work that must end first."""
        self._locked = locked
        self.refuse_button.setEnabled(not locked)

    def fit(self) -> None:
        """Take the size that the body wants, within the screen. In sight it grows to all sides: its
        foot stays in the window, and on the screen.
        """
        middle = self.frameGeometry().center()
        room = self.screen().availableGeometry()
        width = min(round(self._width * theme().zoom / 100), room.width() - _SCREEN_EDGES)
        body = self._frame.body_widget
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()
            widget.updateGeometry()  # else heights of before a change of text are still kept
        for layout in body.findChildren(QLayout):
            layout.invalidate()
        inner = width - 2  # within the outline
        wanted = max(body.heightForWidth(inner), body.minimumSizeHint().height())
        for line in (self._frame.head_line, self._frame.footer_frame):
            hint = line.sizeHint().height()
            wanted += max(line.heightForWidth(inner), hint) if line.hasHeightForWidth() else hint
        # A scroll bar takes width, and may then be wanted for its own sake alone: ask without one.
        area = self._frame.body_area
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(width, min(wanted + 2, room.height() - _SCREEN_EDGES))
        self._frame.dialog_column.activate()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if self.isVisible():
            self._place_around(middle)
        self._show_focus()

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll to a part of the body that is out of sight."""
        self._frame.body_area.ensureWidgetVisible(widget)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Show what got the keyboard, however it got it: Qt does so for Tab alone."""
        if now is not None and self.isAncestorOf(now):
            self._show_focus()

    def _show_focus(self) -> None:
        focused: QWidget | None = self.focusWidget()
        if focused and self._frame.body_widget.isAncestorOf(focused):
            self.bring_into_view(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() and isinstance(focused, QAbstractButton):
            focused.click()  # also what shows a PIN: it is the button in sight of the keyboard
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        if not self._locked:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._locked:
            event.ignore()
        else:
            super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_focus()

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        parent = self.parentWidget()
        if parent is not None and (window := parent.window()).isVisible():
            self._place_over(window)
            if self._veil is None:
                self._veil = _Veil(window)
        super().showEvent(event)

    def _place_over(self, window: QWidget) -> None:
        """In the middle of the window, and wholly on the screen."""
        self._place_around(window.frameGeometry().center())

    def _place_around(self, middle: QPoint) -> None:
        room = self.screen().availableGeometry()
        corner = middle - self.rect().center()
        last = QPoint(room.right() - self.width(), room.bottom() - self.height())
        self.move(
            max(room.left(), min(corner.x(), last.x())), max(room.top(), min(corner.y(), last.y()))
        )

    def done(self, result: int) -> None:
        if self._veil is not None:
            self._veil.hide()  # at once; the rest when events are next taken
            self._veil.deleteLater()
            self._veil = None
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._frame.retranslateUi(self)  # type: ignore[no-untyped-call]
            self.retranslate()
            if self.isVisible():
                self.fit()
        super().changeEvent(event)


class _Veil(QWidget):
    """Fades the window behind a dialog; it takes no input and no name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = QColor(theme().tokens.window)
        colour.setAlpha(_VEIL_ALPHA)
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour)
        painter.end()
