"""A step of the preparation in the column at the left: its name, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.gui.kit.icons import icon_px, pixmap
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.theme import theme

_SIGNS: dict[Grave | None, tuple[str, str]] = {
    Grave.REFUSED: ("alert-circle", "bad"),
    Grave.LACK: ("circle-dashed", "warn"),
    Grave.DOUBT: ("alert-triangle", "warn"),
    Grave.NOTE: ("circle-check", "good"),
    None: ("circle-check", "good"),
}


class StepButton(QAbstractButton):
    """Checked where its page is on screen. `brief` shows its sign and count alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grave: Grave | None = None
        self._count = 0
        self._begun = True
        self._brief = False
        self._key = ""
        self._state = ""

    def tell(self, name: str, state: str, key: str) -> None:
        """`state` is how the step stands, in words; `key` the key that goes there."""
        self.setText(name)
        self._state, self._key = state, key
        self.setAccessibleName(f"{name}, {state}" if state else name)
        self.setToolTip("\n".join(said for said in (f"{name} ({key})", state) if said))
        self.update()

    def show_findings(self, found: tuple[Finding, ...], *, begun: bool = True) -> None:
        """The gravest kind of finding and how many of it there are; a step not begun bears no tick:
        nothing is missing there yet, and nothing is done.
        """
        self._begun = begun
        graves = [finding.grave for finding in found if finding.grave is not Grave.NOTE]
        order = list(Grave)
        self._grave = min(graves, key=order.index) if graves else None
        self._count = sum(grave in (self._grave, Grave.REFUSED, Grave.LACK) for grave in graves)
        self.update()

    def show_count(self, count: int) -> None:
        """How much is still to be done there; 0: all is done."""
        self._begun, self._count = True, count
        self._grave = Grave.LACK if count else None
        self.update()

    def set_brief(self, brief: bool) -> None:
        """Show the sign and the count alone: there is little room."""
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        tokens = theme().tokens
        wide = tokens.unit * 8 if self._brief else tokens.unit * 28
        return QSize(wide, tokens.target)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().tokens.unit * 8, theme().tokens.target)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens, rect = theme().tokens, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            ground = rect.adjusted(0, 1, 0, -1)
            paint_ground(painter, ground, tokens, current=self.isChecked(), focused=self.hasFocus())
        elif self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), tokens.unit, tokens.unit)
        name, ink = _SIGNS[self._grave] if self._begun or self._grave else ("circle", "muted")
        side = icon_px()
        sign = pixmap(name, getattr(tokens, ink), side, self.devicePixelRatioF())
        middle = (rect.height() - side) / 2
        right = rect.width() - tokens.unit * 1.5
        if self._brief:  # the number that Ctrl goes there with, and how it stands
            painter.drawPixmap(QPointF(right - side, middle), sign)
            self._paint_name(painter, self._key[-1:], tokens.unit * 1.5, right - side)
        else:
            painter.drawPixmap(QPointF(tokens.unit * 1.5, middle), sign)
            if self._count:
                right = self._paint_count(painter, right, ink) - tokens.unit
            self._paint_name(painter, self.text(), tokens.unit * 2.5 + side, right)
        painter.end()

    def _paint_name(self, painter: QPainter, name: str, left: float, right: float) -> None:
        tokens = theme().tokens
        painter.setFont(theme().font("text", 600 if self.isChecked() else 400))
        painter.setPen(QColor(tokens.text))
        words = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(right - left)
        )
        room = QRectF(left, 0, right - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_count(self, painter: QPainter, right: float, ink: str) -> float:
        """Paint the count's pill before `right`; its left edge."""
        tokens = theme().tokens
        painter.setFont(theme().font("small", 600))
        told = str(self._count) if self._count < 1000 else "999+"
        wide = max(
            painter.fontMetrics().horizontalAdvance(told) + tokens.unit * 1.5, tokens.unit * 3.0
        )
        high = painter.fontMetrics().height() + tokens.unit * 0.25
        pill = QRectF(right - wide, (self.height() - high) / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{ink}_soft")))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(QColor(getattr(tokens, ink)))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, told)
        return pill.left()
