"""The icons of resources/icons, painted in a colour of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel

from jury_desk.gui.kit.theme import theme
from jury_desk.paths import resources

_RATIOS = (1, 2)
_ICON_PX = 20


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon `resources/icons/<name>.svg` at the zoom in force; the text's colour by default.

    The colour is fixed: `dress` follows the theme. OSError where there is no such icon.
    """
    made = QIcon()
    shown = colour or theme().tokens.text
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, shown, icon_px(), ratio))
        if shown == theme().tokens.accent_text:  # else white on grey: Qt only pales what is dark
            pale = pixmap(name, theme().tokens.muted, icon_px(), ratio)
            made.addPixmap(pale, QIcon.Mode.Disabled)
    return made


def icon_px() -> int:
    """The side of an icon in a button or a menu, in pixels, with the zoom in it."""
    return round(_ICON_PX * theme().zoom / 100)


@cache
def pixmap(name: str, colour: str, px: int, ratio: float) -> QPixmap:
    """The icon in a square of `px` pixels, for a screen of that device pixel ratio."""
    from PySide6.QtSvg import QSvgRenderer

    painted = QPixmap(round(px * ratio), round(px * ratio))
    painted.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    painter = QPainter(painted)
    renderer.render(painter, QRectF(painted.rect()))
    painter.end()
    painted.setDevicePixelRatio(ratio)
    return painted


@cache
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def dress(widget: QAbstractButton | QLabel, name: str, ink: str = "text") -> None:
    """Show an icon on a button or a label, in a token's colour, through every change of theme."""
    keeper = widget.findChild(_Keeper, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if keeper is None:
        keeper = _Keeper(widget)
    keeper.show(name, ink)


class _Keeper(QObject):
    """Lives and dies with the widget whose icon it keeps in the theme's colour."""

    def __init__(self, widget: QAbstractButton | QLabel) -> None:
        super().__init__(widget)
        self._widget = widget
        self._name, self._ink = "", "text"
        theme().changed.connect(self._renew)

    def show(self, name: str, ink: str) -> None:
        if (name, ink) != (self._name, self._ink):
            self._name, self._ink = name, ink
            self._renew()

    def _renew(self) -> None:
        colour = getattr(theme().tokens, self._ink)
        side = icon_px()
        if isinstance(self._widget, QLabel):
            ratio = self._widget.devicePixelRatioF()
            self._widget.setPixmap(pixmap(self._name, colour, side, ratio))
        else:
            self._widget.setIconSize(QSize(side, side))
            self._widget.setIcon(icon(self._name, colour))
