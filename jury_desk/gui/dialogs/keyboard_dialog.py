"""The card of keys: every act of the desk without the mouse."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_keyboard_card import Ui_KeyboardCard
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme

_Line = tuple[tuple[str, ...], str]
"""Keys of which each one does it, and what they do."""


class KeyboardDialog(CardDialog):
    """Read and put away; nothing to choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_KeyboardCard()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._groups: list[QWidget] = []
        super().__init__(body, parent, width=680)
        self.refuse_button.hide()
        self.retranslate()

    def fit(self) -> None:
        grids = [
            grid for grid in map(QWidget.layout, self._groups) if isinstance(grid, QGridLayout)
        ]
        caps = [line for line in self.findChildren(QHBoxLayout) if line.parent() in grids]
        for line in caps:
            line.setSpacing(theme().tokens.unit // 2)
        widest = max((line.sizeHint().width() for line in caps), default=0)
        for grid in grids:  # the words of all groups start in one line
            grid.setColumnMinimumWidth(0, widest)
        super().fit()

    def retranslate(self) -> None:
        self.set_title(self.tr("The keyboard"))
        self.accept_button.setText(self.tr("Close"))
        for group in self._groups:
            self._ui.keys_column.removeWidget(group)
            group.setParent(None)
            group.deleteLater()
        self._groups = [_group(title, lines) for title, lines in self._card()]
        for group in self._groups:
            self._ui.keys_column.addWidget(group)
            group.show()
            Spacing(group)

    def _card(self) -> list[tuple[str, list[_Line]]]:
        marking: list[_Line] = [
            (("↑", "↓"), self.tr("previous, next criterion")),
            (("1", "2", "3", "4"), self.tr("set the level; the current criterion shows its keys")),
            ((self._native("Backspace"),), self.tr("take the level back")),
            (("C", self._native("Return")), self.tr("write a comment")),
            ((self._native("Esc"),), self.tr("leave the comment; it is recorded")),
            (("G", "F8"), self.tr("next criterion that lacks something")),
            ((self._native("Ctrl+Z"), self._native("Ctrl+Y")), self.tr("undo, redo")),
            ((self._native("Ctrl+Return"),), self.tr("next step of the sheet")),
        ]
        moving: list[_Line] = [
            ((self._native("Alt+Up"), self._native("Alt+Down")), self.tr("previous, next sheet")),
            (
                (self._native("Ctrl+PgUp"), self._native("Ctrl+PgDown")),
                self.tr("previous, next sheet as well"),
            ),
            (("F6", self._native("Shift+F6")), self.tr("next, previous part of the window")),
            (
                (self._native("Tab"), self._native("Shift+Tab")),
                self.tr("next, previous field or button"),
            ),
        ]
        window: list[_Line] = [
            ((self._native("Alt+Home"),), self.tr("home: three doors, 1 2 3")),
            (("F10",), self.tr("menu")),
            (
                (self._native("Ctrl++"), self._native("Ctrl+-"), self._native("Ctrl+0")),
                self.tr("size of text"),
            ),
            ((self._native("Shift+F11"),), self.tr("move the window to the other screen")),
            (("F1",), self.tr("this card")),
            ((self._native("Ctrl+Q"),), self.tr("quit; everything is recorded first")),
        ]
        return [
            (self.tr("Marking"), marking),
            (self.tr("Moving"), moving),
            (self.tr("Window"), window),
        ]

    def _native(self, keys: str) -> str:
        """The keys as they are printed, in the language of the moment."""
        names = {
            "Ctrl": self.tr("Ctrl"),
            "Shift": self.tr("Shift"),
            "Alt": self.tr("Alt"),
            "Backspace": self.tr("Backspace"),
            "Return": self.tr("Enter"),
            "Esc": self.tr("Esc"),
            "Tab": self.tr("Tab"),
            "PgUp": self.tr("Page Up"),
            "PgDown": self.tr("Page Down"),
            "Up": "↑",
            "Down": "↓",
        }
        if keys in names:
            return names[keys]
        head, _, last = keys.partition("+")
        return f"{names[head]} {names.get(last, last)}"


def _group(title: str, lines: list[_Line]) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.addWidget(_label(title, "field"), 0, 0, 1, 2)
    for row, (keys, text) in enumerate(lines, start=1):
        caps = QHBoxLayout()
        for key in keys:
            caps.addWidget(_label(key, "key"))
        caps.addStretch()
        grid.addLayout(caps, row, 0)
        words = _label(text, "")
        words.setWordWrap(True)
        grid.addWidget(words, row, 1)
    return group


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
