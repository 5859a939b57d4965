"""A line of widgets that goes on in a further line where there is no room for all."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jury_desk.gui.kit.text_blocks import wrap_widths
from jury_desk.gui.kit.theme import theme


class FlowLine(QWidget):
    """Places its children, in the order in which they were made, from the left; those hidden take
    no room. The gaps follow the zoom. What has a height of its own keeps it, in the middle.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines(width)[1]

    def sizeHint(self) -> QSize:
        sizes = [child.sizeHint() for child in self._shown()]
        width = sum(size.width() for size in sizes) + _gap() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        sizes = [child.sizeHint() for child in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _shown(self) -> list[QWidget]:
        return [
            child
            for child in self.children()
            if isinstance(child, QWidget) and not child.isHidden()
        ]

    def _place(self) -> None:
        for child, place in self._lines(self.width())[0]:
            child.setGeometry(place)

    def _lines(self, width: int) -> tuple[list[tuple[QWidget, QRect]], int]:
        """Each child's place, and the height of all lines."""
        shown, gap, y = self._shown(), _gap(), 0
        sizes = [child.sizeHint() for child in shown]
        places: list[tuple[QWidget, QRect]] = []
        for line in wrap_widths([size.width() for size in sizes], gap, width):
            x, height = 0, max((sizes[index].height() for index in line), default=0)
            for index in line:
                taken, child = min(sizes[index].width(), width), shown[index]
                fixed = child.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed
                high = sizes[index].height() if fixed else height
                places.append((child, QRect(x, y + (height - high) // 2, taken, high)))
                x += taken + gap
            y += height + gap
        return places, max(0, y - gap)


def _gap() -> int:
    return theme().tokens.unit
