"""The three stages of a sheet, with what each one wants."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jury_desk.domain.sheet import Phase
from jury_desk.gui.juror.level_looks import Shape, draw_shape
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out
from jury_desk.gui.kit.theme import Theme

_DONE_STAGES = {Phase.LIVE: 0, Phase.WRITE_UP: 1, Phase.COMPLETE: 2, Phase.SIGNED: 3}


class StageStepper(QWidget):
    """Painted: a sign for each stage, its name and its wish; the present one stands out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage_stepper")
        self._theme = theme
        self._phase = Phase.LIVE
        self._plays = self._read_only = False
        self._blocks: list[TextBlock] = []
        self._tops: list[float] = []
        self._height = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_phase(self, phase: Phase, *, plays: bool = False, read_only: bool = False) -> None:
        """Show where the sheet stands; whether its juror `plays` a part, and so marks afterwards,
        and whether it is `read_only`, so that nothing is to be done on it.
        """
        self._phase, self._plays, self._read_only = phase, plays, read_only
        self.renew()

    def renew(self) -> None:
        """Lay the texts out again for the width, the theme and the language."""
        done = _DONE_STAGES[self._phase]
        unit, theme = self._theme.tokens.unit, self._theme
        x = self._sign_side() + unit * 1.5
        width = max(self.width() - x, 40.0)
        y = 2.0
        self._blocks, self._tops = [], []
        told = []
        for number, (name, wish) in enumerate(self._stages()):
            self._tops.append(y)
            font = theme.font("text", 600 if number == done else 400)
            colour = "text" if number <= done else "muted"
            block = lay_out(name, font, width, QPointF(x, y), colour, 1.35)
            self._blocks.append(block)
            y = block.bottom
            if number == done:
                wish = (
                    self.tr("Read only: nothing is to be done here.") if self._read_only else wish
                )
                block = lay_out(wish, theme.font("small"), width, QPointF(x, y), "muted", 1.4)
                self._blocks.append(block)
                y = block.bottom
                told.append(f"{name}. {wish}")
            y += unit * 1.5
        self._height = round(y - unit)
        self.setAccessibleName(self.tr("Stage of the sheet"))
        self.setAccessibleDescription(" ".join(told) or self.tr("Signed"))
        self.setFixedHeight(self._height)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.renew()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._sign_side()
        done = _DONE_STAGES[self._phase]
        for number, top in enumerate(self._tops):
            box = QRectF(1, top, side, side)
            if number + 1 < len(self._tops):
                painter.setPen(QPen(QColor(tokens.hairline), 2))
                x = box.center().x()
                start, end = box.bottom() + 3, self._tops[number + 1] - 3
                painter.drawLine(QPointF(x, start), QPointF(x, end))
            self._paint_sign(painter, box, number, done)
        for block in self._blocks:
            block.paint(painter, QPointF(0, 0), QColor(getattr(tokens, block.colour)))
        painter.end()

    def _paint_sign(self, painter: QPainter, box: QRectF, number: int, done: int) -> None:
        tokens = self._theme.tokens
        ring = box.adjusted(1, 1, -1, -1)
        if number < done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.good))
            painter.drawEllipse(ring)
            tick = QRectF(0, 0, box.width() * 0.45, box.width() * 0.45)
            tick.moveCenter(box.center())
            draw_shape(painter, Shape.TICK, tick, QColor(tokens.surface), box.width() * 0.09)
            return
        present = number == done
        painter.setPen(QPen(QColor(tokens.accent if present else tokens.outline), 2))
        painter.setBrush(QColor(tokens.accent_soft) if present else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        painter.setFont(self._theme.font("small", 600))
        painter.setPen(QColor(tokens.accent if present else tokens.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _sign_side(self) -> int:
        return round(self._theme.tokens.small_px * 1.75)

    def _stages(self) -> list[tuple[str, str]]:
        signing = self.tr("Read the sheet once more, then sign it.")
        live = self.tr("Give levels while the candidate speaks; nothing more.")
        if self._plays:
            live = self.tr("You play a part: give the levels right after it.")
        return [
            (self.tr("Live"), live),
            (self.tr("Write-up"), self.tr("Complete the levels and write the justifications.")),
            (self.tr("Signature"), signing),
        ]
