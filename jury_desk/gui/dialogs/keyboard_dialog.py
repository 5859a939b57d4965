"""The card of keys: every act of the desk without the mouse."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.dialogs.keyboard_words import KeyGroup, key_groups
from jury_desk.gui.forms.ui_keyboard_card import Ui_KeyboardCard
from jury_desk.gui.kit.key_names import native
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme

_TWO_COLUMNS = 1000
"""Pixels at 100 %: a screen narrower than this has room for one column."""

_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class KeyboardDialog(CardDialog):
    """Read and put away; nothing to choose. Arrows and page keys scroll it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_KeyboardCard()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._groups: list[QWidget] = []
        self._columns = (QVBoxLayout(), QVBoxLayout())
        line = self._line = QHBoxLayout()
        for column in self._columns:
            line.addLayout(column, 1)
        self._ui.keys_column.addLayout(line)
        super().__init__(body, parent, width=1080)
        self.refuse_button.hide()
        self.retranslate()

    def fit(self) -> None:
        unit = theme().tokens.unit
        self._line.setSpacing(unit * 5)
        self._share()
        grids = [
            grid for grid in map(QWidget.layout, self._groups) if isinstance(grid, QGridLayout)
        ]
        caps = [line for line in self.findChildren(QHBoxLayout) if line.parent() in grids]
        for line in caps:
            line.setSpacing(unit // 2)
        widest = max((line.sizeHint().width() for line in caps), default=0)
        for grid in grids:  # the words of all groups start in one line
            grid.setColumnMinimumWidth(0, widest)
        super().fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        scroll = _SCROLLS.get(Qt.Key(event.key()))
        if scroll is not None and not event.modifiers():
            self._frame.body_area.verticalScrollBar().triggerAction(scroll)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.set_title(self.tr("The keyboard"))
        self.accept_button.setText(self.tr("Close"))
        for group in self._groups:
            group.setParent(None)
            group.deleteLater()
        self._groups = [_group(group) for group in key_groups()]
        self._share()
        for group in self._groups:
            group.show()
            Spacing(group)

    def _share(self) -> None:
        """Put the groups into two columns of about the same length where there is room."""
        two = self.screen().availableGeometry().width() >= _TWO_COLUMNS * theme().zoom / 100
        lines = [len(group.findChildren(QHBoxLayout)) + 2 for group in self._groups]
        half, told = sum(lines) / 2, 0
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
            column.setSpacing(theme().tokens.unit * 2)
        for group, height in zip(self._groups, lines, strict=True):
            self._columns[1 if two and told + height / 2 > half else 0].addWidget(group)
            told += height
        for column in self._columns:
            column.addStretch()
        self._line.setStretch(1, 1 if two else 0)


def _group(about: KeyGroup) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.addWidget(_label(about.title, "field"), 0, 0, 1, 2)
    for row, line in enumerate(about.lines, start=1):
        caps = QHBoxLayout()
        for key in line.keys:
            caps.addWidget(_label(native(key), "key"), 0, Qt.AlignmentFlag.AlignTop)
        caps.addStretch()
        grid.addLayout(caps, row, 0)
        words = _label(line.does, "")
        words.setWordWrap(True)
        grid.addWidget(words, row, 1)
    return group


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
