"""Go to a criterion or a competency by typing its code, over the head of the list."""

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from jury_desk.gui.forms.ui_go_to_panel import Ui_GoToPanel
from jury_desk.gui.juror.code_finder import MOST_FOUND, Coded, coded_rows, find
from jury_desk.gui.juror.rows import Row
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.row_list import ROOT, Index, RowDelegate
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import give_viewport, restyle
from jury_desk.gui.kit.text_blocks import text_width, write_line
from jury_desk.gui.kit.theme import theme

_SHARE = 0.9
"""Of a target's height: that of a line of the list."""

_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The keyboard comes back from there by itself."""


class CodeModel(QAbstractListModel):
    """What was found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Coded, ...] = ()

    def show_found(self, found: tuple[Coded, ...]) -> None:
        """List other codes."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if index.isValid() and role in spoken:
            one = self.found[index.row()]
            return f"{one.code}. {one.text}"
        return None


class CodeDelegate(RowDelegate):
    """A code, and the beginning of its text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, round(theme().tokens.target * _SHARE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, model = theme().tokens, index.model()
        if not isinstance(model, CodeModel):
            return
        one, room = model.found[index.row()], QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(room, tokens.radius * 0.6, tokens.radius * 0.6)
        strong, unit = theme().font("text", 600), tokens.unit
        widest = max(text_width(other.code, strong) for other in model.found)
        left = room.adjusted(unit, 0, -unit, 0)
        left.setWidth(min(left.width() * 0.4, widest))
        write_line(painter, one.code, strong, left, QColor(tokens.accent))
        text = room.adjusted(unit + left.width() + unit * 2, 0, -unit, 0)
        write_line(painter, one.text, theme().font("text"), text, QColor(tokens.text))


class GoToPanel(QFrame):
    """`chosen` names the criterion to go to; `closed` tells that the panel is put away."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_GoToPanel()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._coded: tuple[Coded, ...] = ()
        self.found = CodeModel(self)
        view = self._ui.found_view
        give_viewport(view)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setModel(self.found)
        view.setItemDelegate(CodeDelegate(view))
        view.clicked.connect(lambda index: self._go(index.row()))
        self._ui.code_edit.textEdited.connect(self._look)
        self._ui.code_edit.installEventFilter(self)
        self._rows: tuple[Row, ...] = ()
        Spacing(self)
        self.hide()

    def open_with(self, rows: tuple[Row, ...]) -> None:
        """Look for codes in a sheet's rows; what was typed before is gone."""
        if rows is not self._rows:
            self._rows, self._coded = rows, coded_rows(rows)
        self._ui.code_edit.clear()
        self._look("")
        self.show()
        self.raise_()
        self._ui.code_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Close without going anywhere."""
        self.hide()
        self.closed.emit()

    def wanted_height(self) -> int:
        """The height in pixels that shows the codes found."""
        return self.sizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self.setVisible(event.reason() in _PASSING and not self.isHidden())
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]

    def _pressed(self, event: QKeyEvent) -> bool:
        key, view = event.key(), self._ui.found_view
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if key == Qt.Key.Key_Escape:
            self.put_away()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(view.currentIndex().row())
        elif step is not None and self.found.found:
            self._point_at((view.currentIndex().row() + step) % len(self.found.found))
        elif key == Qt.Key.Key_Tab:
            self._complete()
        else:
            return False
        return True

    def _look(self, typed: str) -> None:
        found = find(self._coded, typed)
        self.found.show_found(found)
        wrong = bool(typed.strip()) and not found
        ui = self._ui
        ui.wrong_label.setVisible(wrong)
        if wrong:
            told = self.tr("No code begins with “{typed}” in this sheet.")
            ui.wrong_label.setText(told.format(typed=typed.strip()))
            announce(self, ui.wrong_label.text())
        if bool(ui.code_edit.property("wrong")) != wrong:
            ui.code_edit.setProperty("wrong", wrong)
            restyle(ui.code_edit)
        ui.found_view.setVisible(bool(found))
        line = round(theme().tokens.target * _SHARE)
        ui.found_view.setFixedHeight(line * min(len(found), MOST_FOUND))
        if found:
            self._point_at(0)
        self.resize(self.width(), self.wanted_height())

    def _point_at(self, place: int) -> None:
        index = self.found.index(place)
        self._ui.found_view.setCurrentIndex(index)
        announce(self, str(self.found.data(index)))

    def _complete(self) -> None:
        """Write the code pointed at whole: more of it can be typed after it."""
        place = self._ui.found_view.currentIndex().row()
        if 0 <= place < len(self.found.found):
            self._ui.code_edit.setText(self.found.found[place].code)
            self._look(self._ui.code_edit.text())

    def _go(self, place: int) -> None:
        if 0 <= place < len(self.found.found):
            criterion = self.found.found[place].criterion
            self.hide()
            self.chosen.emit(criterion)
