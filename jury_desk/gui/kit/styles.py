"""The style sheet's roles and tones, set and changed at run time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget


def set_role(widget: QWidget, role: str, tone: str | None = None) -> None:
    """Give a widget another role of the style sheet, and a tone where it has one."""
    widget.setProperty("role", role)
    widget.setProperty("tone", tone)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Paint a widget by its properties of now: Qt reads them only when it polishes, which it does
    by itself before it shows a widget first.
    """
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def give_viewport(area: QAbstractScrollArea) -> None:
    """Give an area a viewport made here, before anything asks for it.

    Asked for one that Qt has made, PySide first makes all its classes of widgets, to find out which
    of them it is: that takes longer than all the rest of a page.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)


def make_selectable(label: QLabel) -> None:
    """Let a label's text be selected and copied, by mouse and by keyboard."""
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
