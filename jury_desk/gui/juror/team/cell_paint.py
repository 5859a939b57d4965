"""How a cell of the matrix looks: by its ground, its border, its sign and its marks at the corners.

No state is told by colour alone: what is the team's is a thin outline, what is a member's own is
filled, what stands apart carries a sign of its own.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from jury_desk.domain.scale import Level
from jury_desk.gui.juror.level_looks import Shape, draw_shape, shape_of, tone_colours, tone_of
from jury_desk.gui.juror.team.matrix_model import CellLook
from jury_desk.gui.kit.text_blocks import StaticTexts
from jury_desk.gui.kit.theme import Theme

APART = "\u2260"
"""The sign of a level that is not the team's."""


class CellPaint:
    """Paints cells and signs with the theme's colours; texts are shaped once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.texts = StaticTexts()
        self.colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self.renew()

    def renew(self) -> None:
        """Take the theme's colours and sizes again."""
        tokens = self._theme.tokens
        names = [name for name, value in vars(tokens).items() if isinstance(value, str)]
        self.colours = {name: QColor(getattr(tokens, name)) for name in names}
        badge = self._theme.font("small", 700)
        self._fonts = {
            "strong": self._theme.font("text", 600),
            "small": self._theme.font("small", 500),
            "badge": badge,
        }
        self.texts.clear()

    def cell(
        self, painter: QPainter, box: QRectF, look: CellLook, *, hover: bool, word: str
    ) -> None:
        """Paint a cell into its square; `word` is what a neutralised one says."""
        if look.blank:
            return
        if look.away:
            self._dash(painter, box)
        elif look.neutralised:
            self._hatched(painter, box, word)
        else:
            self._ground(painter, box, look, hover=hover)
            if look.level is not None:
                self.sign(painter, box, look.level, self._ink(look), strong=not look.inherited)
            if look.deviates:
                self._apart(painter, box, look)
            if look.unjustified and look.is_open:
                self._ring(painter, box)
            elif look.commented:
                self._dot(painter, box)

    def sign(
        self, painter: QPainter, box: QRectF, level: Level, ink: QColor, *, strong: bool
    ) -> None:
        """A level's sign in the middle of a square of the targets' size."""
        shape, side = shape_of(level), self._theme.tokens.target
        if shape is Shape.TEXT:
            self.middle(painter, box, level.short, self._fonts["strong"], ink)
            return
        inner = QRectF(0, 0, side * 0.34, side * 0.34)
        inner.moveCenter(box.center())
        draw_shape(painter, shape, inner, ink, side * (0.056 if strong else 0.042))

    def middle(self, painter: QPainter, box: QRectF, text: str, font: QFont, ink: QColor) -> None:
        """A short text in the middle of a box."""
        size = self.texts.get(text, font).size()
        corner = box.center() - QPointF(size.width() / 2, size.height() / 2)
        self.texts.paint(painter, text, font, corner, ink)

    def tone(self, level: Level) -> tuple[QColor, QColor]:
        """A level's strong and soft colours."""
        strong, soft = tone_colours(tone_of(level), self._theme.tokens)
        return QColor(strong), QColor(soft)

    def _ink(self, look: CellLook) -> QColor:
        if look.inherited or look.level is None:
            return self.colours["muted"]
        return self.tone(look.level)[0]

    def _ground(self, painter: QPainter, box: QRectF, look: CellLook, *, hover: bool) -> None:
        colours = self.colours
        fill, line, width = colours["surface"], colours["outline"], 1.0
        style = Qt.PenStyle.SolidLine
        if look.level is not None and not look.inherited:
            line, fill = self.tone(look.level)
            width = 2.0
        elif look.inherited or not look.is_open:
            fill = QColor(0, 0, 0, 0)
            line = colours["outline" if look.level is not None else "hairline"]
        if hover and look.is_open:
            line = colours["accent"]
            fill = fill if width > 1 else colours["accent_soft"]
        if look.lost:
            line, width, style = colours["bad"], 2.0, Qt.PenStyle.DashLine
        elif look.pending and width > 1:
            style = Qt.PenStyle.DotLine
        pen = QPen(line, width)
        pen.setStyle(style)
        painter.setPen(pen)
        painter.setBrush(fill)
        radius, inset = self._theme.tokens.radius * 0.8, width / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)

    def _apart(self, painter: QPainter, box: QRectF, look: CellLook) -> None:
        """The sign of a deviation, on the upper right corner."""
        side = self._theme.tokens.small_px * 1.35
        badge = QRectF(0, 0, side, side)
        badge.moveCenter(box.topRight() + QPointF(-side * 0.12, side * 0.12))
        ink = self._ink(look) if look.level is not None else self.colours["text"]
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(self.colours["surface"])
        painter.drawEllipse(badge)
        self.middle(painter, badge, APART, self._fonts["badge"], ink)

    def _corner(self, box: QRectF) -> QPointF:
        by = self._theme.tokens.unit * 0.9
        return box.bottomRight() - QPointF(by, by)

    def _dot(self, painter: QPainter, box: QRectF) -> None:
        """There is a comment."""
        size = self._theme.tokens.unit * 0.36
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours["text"])
        painter.drawEllipse(self._corner(box), size, size)

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        """A justification is missing."""
        size = self._theme.tokens.unit * 0.4
        painter.setPen(QPen(self.colours["warn"], max(1.5, size / 2)))
        painter.setBrush(self.colours["surface"])
        painter.drawEllipse(self._corner(box), size, size)

    def _dash(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self.colours["outline"], 1.5))
        by, middle = box.width() * 0.14, box.center()
        painter.drawLine(middle - QPointF(by, 0), middle + QPointF(by, 0))

    def _hatched(self, painter: QPainter, box: QRectF, word: str) -> None:
        tokens = self._theme.tokens
        radius = tokens.radius * 0.8
        painter.setPen(QPen(self.colours["hairline"], 1))
        painter.setBrush(QBrush(self.colours["hairline"], Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        font = self._fonts["small"]
        size = self.texts.get(word, font).size()
        plate = QRectF(0, 0, min(size.width() + 4, box.width() - 2), size.height())
        plate.moveCenter(box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours["window"])
        painter.drawRect(plate)
        self.middle(painter, box, word, font, self.colours["muted"])
