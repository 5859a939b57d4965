"""The forms' margins and gaps are drawn for 100 %: here they follow the zoom."""

from collections.abc import Iterable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

from jury_desk.gui.kit.theme import theme


@dataclass(frozen=True)
class _Drawn:
    layout: QLayout
    margins: tuple[int, int, int, int]
    gaps: tuple[int, int]


class Spacing(QObject):
    """Scales the layouts that `root` holds now, and again after each change of zoom."""

    def __init__(self, root: QWidget) -> None:
        """Call it once, when the form is set up and at its drawn sizes."""
        super().__init__(root)
        self._drawn = [_drawn(layout) for layout in root.findChildren(QLayout)]
        theme().changed.connect(self._scale)
        self._scale()

    def _scale(self) -> None:
        zoom = theme().zoom / 100
        # A part may have gone since, with its layout.
        self._drawn = [drawn for drawn in self._drawn if shiboken6.isValid(drawn.layout)]
        for drawn in self._drawn:
            left, top, right, bottom = (round(size * zoom) for size in drawn.margins)
            drawn.layout.setContentsMargins(left, top, right, bottom)
            across, down = (round(size * zoom) for size in drawn.gaps)
            if isinstance(drawn.layout, QGridLayout):
                drawn.layout.setHorizontalSpacing(across)
                drawn.layout.setVerticalSpacing(down)
            else:
                drawn.layout.setSpacing(across)


def turn(rows: Iterable[QBoxLayout], *, across: bool) -> None:
    """Lay rows out from left to right where there is room `across`, else from top to bottom."""
    way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
    for row in rows:
        if row.direction() != way:
            row.setDirection(way)


def _drawn(layout: QLayout) -> _Drawn:
    margins = layout.contentsMargins()
    gaps = (0, 0)
    if isinstance(layout, QGridLayout):
        gaps = (layout.horizontalSpacing(), layout.verticalSpacing())
    elif isinstance(layout, QBoxLayout):
        gaps = (layout.spacing(), layout.spacing())
    return _Drawn(layout, (margins.left(), margins.top(), margins.right(), margins.bottom()), gaps)
