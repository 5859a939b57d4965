"""What has the keyboard stays in sight where a page scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea

from jury_desk.gui.kit.theme import theme


def keep_in_sight(area: QScrollArea) -> None:
    """Scroll to the part that has the keyboard whenever the height of what scrolls changes: a page
    that is shown for the first time takes its heights after the keyboard was given.
    """

    def show() -> None:
        focused, body = QApplication.focusWidget(), area.widget()
        if focused is not None and body is not None and body.isAncestorOf(focused):
            area.ensureWidgetVisible(focused, 0, theme().tokens.unit * 8)

    area.verticalScrollBar().rangeChanged.connect(show)
