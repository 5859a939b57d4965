"""The style sheet's roles and tones, set and changed at run time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def set_role(widget: QWidget, role: str, tone: str | None = None) -> None:
    """Give a widget another role of the style sheet, and a tone where it has one."""
    widget.setProperty("role", role)
    widget.setProperty("tone", tone)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Paint a widget by its properties of now: Qt reads them only when it polishes."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def make_selectable(label: QLabel) -> None:
    """Let a label's text be selected and copied, by mouse and by keyboard."""
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
