"""The list of jurors to hand out to: ticked by Space, by Enter, by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from jury_desk.gui.kit.check_list import paint_check
from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import Index, RowDelegate, RowList
from jury_desk.gui.kit.safe_text import shown
from jury_desk.gui.kit.text_blocks import write_line
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.handout.dossiers_model import DossiersModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.services.hand_out import JurorDossier

_TICKS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NARROW_UNITS = 90
"""Below this many units of 8 px the laptops stand under the state."""


class DossiersView(RowList):
    """`ticked` tells that others are ticked."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dossiers = DossiersModel(self)
        self._painter = _DossierDelegate(self.dossiers)
        self.take(self.dossiers, self._painter)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self.setProperty("role", "shelf")
        theme().changed.connect(self.renew)
        self.retranslate()

    def show_rows(self, rows: Sequence[JurorDossier]) -> None:
        """List jurors; the one in hand stays."""
        at = max(0, self.currentIndex().row())
        self.dossiers.show(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.dossiers.index(min(at, len(rows) - 1)))
        self.ticked.emit()

    def tick(self, jurors: set[str]) -> None:
        """Tick these jurors and no others."""
        self.dossiers.tick(jurors)
        self.viewport().update()
        self.ticked.emit()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Jurors to hand out to"))
        self.dossiers.renew()
        self.renew()

    def renew(self) -> None:
        """Lay the rows out again."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        every = Qt.KeyboardModifier.ControlModifier
        if event.key() in _TICKS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._turn(self.currentIndex())
        elif event.key() == Qt.Key.Key_A and event.modifiers() == every:
            self._turn_all()
        elif event.text().strip() and not event.modifiers():
            event.ignore()  # letters are acts of the page, never a search of Qt's own
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._turn(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._painter.set_width(self.viewport().width()):
            self.renew()

    def _turn(self, index: Index) -> None:
        if index.isValid():
            self.tick(self.dossiers.ticked ^ {self.dossiers.rows[index.row()].juror})

    def _turn_all(self) -> None:
        every = {row.juror for row in self.dossiers.rows if row.passages}
        self.tick(set() if self.dossiers.ticked >= every else every)


class _DossierDelegate(RowDelegate):
    """A box, the name over the passages, how the dossier stands, and the laptops."""

    def __init__(self, model: DossiersModel) -> None:
        super().__init__(model)
        self._model = model
        self._width = 0

    def set_width(self, width: int) -> bool:
        """Take a width in pixels; whether the rows are another height by it."""
        before, self._width = self._is_narrow, width
        return before != self._is_narrow

    @property
    def _is_narrow(self) -> bool:
        return self._width < theme().tokens.unit * _NARROW_UNITS

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, round(theme().tokens.unit * (10 if self._is_narrow else 7.5)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, unit = theme().tokens, theme().tokens.unit
        row, rect = self._model.rows[index.row()], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            ground = rect.adjusted(unit, 1, -unit, -1)
            paint_ground(painter, ground, tokens, current=chosen, focused=self.focused)
        else:
            line = QRectF(rect.left() + unit * 2, rect.bottom() - 1, rect.width() - unit * 4, 1)
            painter.fillRect(line, QColor(tokens.hairline))
        left = rect.left() + unit * 2.5
        side = round(tokens.text_px * 1.2)
        top = QRectF(left, rect.top() + unit * 0.9, 0, unit * 3)
        low = QRectF(left, rect.top() + unit * 3.75, 0, unit * 2.75)
        box = QRectF(left, top.center().y() - side / 2, side, side)
        paint_check(painter, box, row.juror in self._model.ticked, theme())
        left += side + unit * 1.5
        right = rect.right() - unit * 2.5
        middle = right if self._is_narrow else left + (right - left) * 0.36
        self._write(painter, row.name, top, left, middle - unit, "text", 600)
        self._write(painter, self._model.passages(row), low, left, middle - unit, "muted")
        if self._is_narrow:
            state = low.translated(0, unit * 2.75)
            self._paint_state(painter, row, low, left + unit * 14, right)
            self._write(painter, self._about(row), state, left, right, "muted")
        else:
            self._paint_state(painter, row, top, middle, right)
            self._write(painter, self._about(row), low, middle, right, "muted")
        painter.restore()

    def _about(self, row: JurorDossier) -> str:
        told = (self._model.dossier(row), self._model.laptops(row))
        return " · ".join(part for part in told if part)

    def _paint_state(
        self, painter: QPainter, row: JurorDossier, line: QRectF, left: float, right: float
    ) -> None:
        """How the dossier stands: a sign, then words."""
        tokens = theme().tokens
        icon, ink = ("circle-dashed", "warn") if row.is_due else ("circle-check", "good")
        if not row.passages:
            icon, ink = "circle", "muted"
        side = round(tokens.text_px * 1.25)
        ratio = painter.device().devicePixelRatioF()
        picture = pixmap(icon, getattr(tokens, ink), side, ratio)
        painter.drawPixmap(QPointF(left, round(line.center().y() - side / 2)), picture)
        start = left + side + tokens.unit * 0.75
        self._write(painter, self._model.state(row), line, start, right, ink, 500)

    def _write(
        self,
        painter: QPainter,
        text: str,
        line: QRectF,
        left: float,
        right: float,
        ink: str,
        weight: int = 400,
    ) -> None:
        role = "text" if weight >= 500 else "small"
        room = QRectF(left, line.top(), max(0.0, right - left), line.height())
        colour = QColor(getattr(theme().tokens, ink))
        write_line(painter, shown(text), theme().font(role, weight), room, colour)
