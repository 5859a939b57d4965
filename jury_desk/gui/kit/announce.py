"""What a screen reader is to say though the keyboard went nowhere."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text said politely: after what is being said. It makes no sound of its own."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
