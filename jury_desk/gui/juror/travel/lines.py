"""Lines of a card that are known only when it is open: a sign and a sentence each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing


def show_lines(layout: QVBoxLayout, lines: Sequence[tuple[str, str, str]]) -> None:
    """Put lines in place of those of before: each an icon, its ink, a sentence."""
    told = repr(lines)
    if layout.property("told") == told:
        return
    layout.setProperty("told", told)
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for icon, ink, words in lines:
        line = QWidget()
        sign, label = QLabel(line), QLabel(line, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(words)
        dress(sign, icon, ink)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        Spacing(line)
        layout.addWidget(line)
        line.show()  # now: the card takes its size from it
