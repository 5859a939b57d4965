"""What stands in from the edge, in line with the texts of the rows around it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QWidget


def set_in(widgets: Iterable[QWidget], px: int) -> None:
    """Set labels, and boxes with a layout, in by `px` on both sides."""
    for widget in widgets:
        layout = None if isinstance(widget, QLabel) else widget.layout()
        (widget if layout is None else layout).setContentsMargins(px, 0, px, 0)
