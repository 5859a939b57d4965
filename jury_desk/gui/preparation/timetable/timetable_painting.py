"""Paints the board's blocks, each once: while nothing of it changes its picture is kept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from jury_desk.domain.preparation.finding import Grave
from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.theme import Theme
from jury_desk.gui.kit.typed_field import told_hour
from jury_desk.gui.preparation.timetable.timetable_blocks import Block
from jury_desk.gui.preparation.timetable.timetable_geometry import Geometry, Shape

_MOST_KEPT = 400
_QUIET = ("deliberation", "break")


@dataclass(frozen=True)
class BlockLook:
    """What a block says: its lines after the hour, its signs, what is wrong in a word or two."""

    name: str
    lines: tuple[str, ...]
    verdict: str = ""
    locked: bool = False
    extra_time: bool = False
    grave: Grave | None = None
    moved: bool = False
    in_hand: bool = False


@dataclass(frozen=True)
class _Kept:
    picture: QPixmap
    corner: QPointF


_GROUNDS = {
    Grave.REFUSED: ("bad_soft", "bad", "alert-circle"),
    Grave.LACK: ("warn_soft", "warn", "alert-triangle"),
    Grave.DOUBT: ("warn_soft", "warn", "alert-triangle"),
}


class BlockPainter:
    """Draws blocks at the pace of a scroll: a picture each, made when it is first seen."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[tuple[Block, BlockLook, float], _Kept] = {}
        self._geometry: Geometry | None = None

    def forget(self) -> None:
        """Fonts, colours or words changed."""
        self._kept.clear()

    def paint(
        self, painter: QPainter, geometry: Geometry, block: Block, look: BlockLook, ratio: float
    ) -> None:
        """Draw a block, in the board's own coordinates."""
        if geometry is not self._geometry:
            self._geometry = geometry
            self._kept.clear()
        key = (block, look, ratio)
        kept = self._kept.get(key)
        if kept is None:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            kept = self._kept[key] = self._drawn(geometry, block, look, ratio)
        painter.drawPixmap(kept.corner, kept.picture)

    def ring(self, painter: QPainter, geometry: Geometry, block: Block, *, focused: bool) -> None:
        """The ring of the block in hand of the keyboard."""
        tokens = self._theme.tokens
        outline = geometry.shape(block).outline
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.surface), 5))
        painter.drawPath(outline)
        width = 3 if focused else 2
        painter.setPen(QPen(QColor(tokens.focus if focused else tokens.outline), width))
        painter.drawPath(outline)

    def _drawn(self, geometry: Geometry, block: Block, look: BlockLook, ratio: float) -> _Kept:
        shape = geometry.shape(block)
        bounds = shape.outline.boundingRect().adjusted(-2, -2, 2, 2)
        corner = QPointF(int(bounds.left()), int(bounds.top()))
        picture = QPixmap(
            max(1, round((bounds.width() + 2) * ratio)),
            max(1, round((bounds.height() + 2) * ratio)),
        )
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-corner)
        self._paint_ground(painter, geometry, block, look, shape)
        self._paint_words(painter, geometry, block, look, shape, ratio)
        painter.end()
        return _Kept(picture, corner)

    def _paint_ground(
        self, painter: QPainter, geometry: Geometry, block: Block, look: BlockLook, shape: Shape
    ) -> None:
        tokens = self._theme.tokens
        ground, edge = tokens.surface, tokens.accent
        line = tokens.outline
        if look.grave in _GROUNDS:
            ground_name, ink, _ = _GROUNDS[look.grave]
            ground, edge = getattr(tokens, ground_name), getattr(tokens, ink)
            line = edge
        elif look.in_hand or look.moved:
            ground, line = tokens.accent_soft, tokens.accent
        painter.save()
        painter.setClipPath(shape.outline)
        painter.fillPath(shape.outline, QColor(ground))
        self._paint_phases(painter, geometry, block, shape, QColor(edge))
        if not shape.strip.isEmpty():
            self._paint_hatch(painter, shape.strip, QColor(line))
        painter.restore()
        pen = QPen(QColor(line), 1.5 if look.grave or look.in_hand or look.moved else 1)
        if look.moved or look.in_hand:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape.outline)

    def _paint_phases(
        self, painter: QPainter, geometry: Geometry, block: Block, shape: Shape, edge: QColor
    ) -> None:
        """A piece of the edge for each phase; deliberation and break on a quiet ground."""
        tokens = self._theme.tokens
        quiet = QColor(tokens.text)
        quiet.setAlpha(16)
        wide = max(3.0, tokens.unit * 0.5)
        for at, segment in enumerate(block.segments):
            top, bottom = geometry.y(segment.start), geometry.y(segment.end)
            if segment.kind in _QUIET:
                painter.fillRect(
                    QRectF(shape.body.left(), top, shape.body.width(), bottom - top), quiet
                )
            ink = QColor(tokens.outline) if segment.kind in _QUIET else edge
            above = 2.0 if at else 0.0
            piece = QRectF(shape.body.left(), top + above, wide, bottom - top - above)
            painter.fillRect(piece, ink)

    def _paint_hatch(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        ground = QColor(self._theme.tokens.window)
        painter.fillRect(rect, ground)
        faint = QColor(ink)
        faint.setAlpha(120)
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(faint, 1.2))
        step = max(6.0, self._theme.tokens.unit * 0.9)
        x = rect.left() - rect.height()
        while x < rect.right():
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
            x += step
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        geometry: Geometry,
        block: Block,
        look: BlockLook,
        shape: Shape,
        ratio: float,
    ) -> None:
        tokens, theme, body = self._theme.tokens, self._theme, shape.body
        unit = tokens.unit
        small, strong = theme.font("small"), theme.font("small", 600)
        step = round(tokens.small_px * 1.35)
        pad = unit * 0.5 if body.height() < step + unit else unit * 0.625
        room = body.adjusted(unit * 1.25, pad, -unit * 0.75, -unit * 0.25)
        if body.height() < step * 0.8 or room.width() < unit * 2:
            return
        lines = max(1, int((room.height() + step * 0.15) // step))
        y = room.top() if lines > 1 else body.center().y() - step / 2
        rows = []
        for _ in range(lines):
            is_wide = y + step <= shape.step + 1
            width = shape.wide - unit * 2 if is_wide else room.width()
            rows.append(QRectF(room.left(), y, width, step))
            y += step
        ink, muted = QColor(tokens.text), QColor(tokens.muted)
        rows[0].setWidth(self._paint_signs(painter, look, rows[0], ratio))
        if lines == 1:
            taken = self._line(painter, told_hour(block.begins), small, rows[0], muted)
            self._line(painter, look.name, strong, rows[0].adjusted(taken + unit, 0, 0, 0), ink)
            return
        hours = f"{told_hour(block.begins)}\u202f–\u202f{told_hour(block.end)}"
        if QFontMetricsF(small).horizontalAdvance(hours) > rows[0].width():
            hours = told_hour(block.begins)
        self._line(painter, hours, small, rows[0], muted)
        spare = lines - 2 - bool(look.verdict)  # what is wrong goes before a name's second line
        name = self._wrapped(look.name, strong, rows[1].width(), 2 if spare > 0 else 1)
        said = [(line, strong, ink) for line in name]
        if look.verdict and look.grave in _GROUNDS:
            said.append((look.verdict, strong, QColor(getattr(tokens, _GROUNDS[look.grave][1]))))
        lines_said = [line for line in look.lines if line]
        free = self._above_quiet(geometry, block, rows)
        if len(said) + len(lines_said) >= free > len(said):
            lines_said = [" · ".join(reversed(lines_said))]  # the place first: it is never cut
        said += [(line, small, muted) for line in lines_said if line]
        for (text, font, colour), row in zip(said, rows[1:], strict=False):
            self._line(painter, text, font, row, colour)

    @staticmethod
    def _above_quiet(geometry: Geometry, block: Block, rows: list[QRectF]) -> int:
        """How many rows end above the deliberation or the break at the block's foot."""
        quiet = None
        for segment in reversed(block.segments):
            if segment.kind not in _QUIET:
                break
            quiet = geometry.y(segment.start)
        return sum(quiet is None or row.bottom() <= quiet + 2 for row in rows)

    def _paint_signs(self, painter: QPainter, look: BlockLook, row: QRectF, ratio: float) -> float:
        """The signs at the right of the first line; the width left for words."""
        tokens = self._theme.tokens
        names: list[tuple[str, str]] = []
        if look.grave in _GROUNDS:
            _, ink, name = _GROUNDS[look.grave]
            names.append((name, ink))
        if look.locked:
            names.append(("lock", "text"))
        if look.extra_time:
            names.append(("clock-plus", "accent"))
        side = round(tokens.small_px * 1.15)
        x = row.right()
        for name, ink in names:
            if x - side < row.left() + tokens.unit * 3:
                break
            x -= side
            picture = pixmap(name, getattr(tokens, ink), side, ratio)
            painter.drawPixmap(QPointF(x, row.center().y() - side / 2), picture)
            x -= tokens.unit * 0.375
        return x - row.left()

    def _line(self, painter: QPainter, text: str, font: QFont, rect: QRectF, ink: QColor) -> float:
        if rect.width() < self._theme.tokens.unit:
            return 0.0
        painter.setFont(font)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        return float(metrics.horizontalAdvance(shown))

    def _wrapped(self, text: str, font: QFont, width: float, most: int) -> list[str]:
        """A name in at most `most` lines, broken between its words."""
        metrics = QFontMetricsF(font)
        if most < 2 or metrics.horizontalAdvance(text) <= width:
            return [text]
        words = text.split(" ")
        for cut in range(len(words) - 1, 0, -1):
            first = " ".join(words[:cut])
            if metrics.horizontalAdvance(first) <= width:
                return [first, " ".join(words[cut:])]
        return [words[0], " ".join(words[1:])] if len(words) > 1 else [text]
