"""Lines of a card that are known only when it is open: a sign and a sentence each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing


class Line(QWidget):
    """A sign beside a sentence of any length."""

    def __init__(self) -> None:
        super().__init__()
        self._sign, self._label = QLabel(self), QLabel(self, wordWrap=True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        Spacing(self)

    def tell(self, icon: str, ink: str, words: str) -> None:
        """Show the icon in an ink of the theme, and the words."""
        dress(self._sign, icon, ink)
        self._label.setText(words)

    def fall_silent(self) -> None:
        """There is nothing to tell here now."""
        self._label.clear()
        self.hide()


def show_lines(layout: QVBoxLayout, lines: Sequence[tuple[str, str, str]]) -> None:
    """Put lines in place of those of before: each an icon, its ink, a sentence."""
    while layout.count() < len(lines):
        layout.addWidget(Line())
    for place in range(layout.count()):
        item = layout.itemAt(place)
        line = item.widget() if item is not None else None
        if isinstance(line, Line) and place < len(lines):
            line.tell(*lines[place])
            line.show()  # now: the card takes its size from it
        elif isinstance(line, Line):
            line.fall_silent()
