"""Paints the candidates' rows, in columns where there is room, in lines where there is little."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from jury_desk.domain.preparation.finding import Grave
from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import Index, RowDelegate
from jury_desk.gui.kit.text_blocks import StaticTexts, text_width
from jury_desk.gui.kit.theme import Theme
from jury_desk.gui.preparation.candidates.candidates_filter import BlocMark, Entry, Sort
from jury_desk.gui.preparation.candidates.candidates_model import CandidatesModel
from jury_desk.gui.preparation.finding_list import SIGNS

_NARROW = 80
"""Below this many units of 8 px the row is in lines, not in columns."""


@dataclass(frozen=True)
class Columns:
    """Where the columns of a row begin and end, in pixels; `narrow`: there are none."""

    narrow: bool
    places: dict[Sort, tuple[float, float]]


def columns(width: int, unit: int) -> Columns:
    """The columns of a list of that width."""
    if width < unit * _NARROW:
        return Columns(True, {Sort.NAME: (unit * 2.0, width - unit * 2.0)})
    right = float(width - unit * 2)
    places = {}
    for sort, units in ((Sort.STATE, 17), (Sort.TEAM, 12), (Sort.BLOCS, 23)):
        places[sort] = (right - unit * units, right)
        right -= unit * units
    places[Sort.NAME] = (unit * 2.0, right - unit)
    return Columns(False, places)


class CandidatesDelegate(RowDelegate):
    """All rows are as high as one another."""

    def __init__(self, model: CandidatesModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme
        self._texts = StaticTexts()
        self._cut: dict[tuple[str, int, int, int], str] = {}
        self._fonts: dict[tuple[str, int], QFont] = {}
        self._colours: dict[str, QColor] = {}
        self._marks: dict[tuple[BlocMark, float], QPixmap] = {}
        self._routes: dict[str, str] = {}
        self.width = 600

    def forget(self) -> None:
        """Forget what is laid out: fonts, words or the width changed."""
        self._texts = StaticTexts()
        for kept in (self._cut, self._fonts, self._colours, self._marks, self._routes):
            kept.clear()

    @property
    def columns(self) -> Columns:
        """The columns at the width in force."""
        return columns(self.width, self._theme.tokens.unit)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        unit = self._theme.tokens.unit
        return QSize(10, round(unit * 7.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, rect = self._model.rows[index.row()], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option, index)
        shown = self.columns
        unit, left = self._theme.tokens.unit, rect.left()
        first, last = shown.places[Sort.NAME]
        self._paint_name(painter, entry, rect, left + first, left + last)
        if shown.narrow:
            start = left + last - self._blocs_width(entry)
            room = QRectF(start, rect.top() + unit * 3.75, left + last - start, unit * 3)
            self._paint_blocs(painter, entry, room)
        else:
            for sort, paint in (
                (Sort.BLOCS, self._paint_blocs),
                (Sort.TEAM, self._paint_team),
                (Sort.STATE, self._paint_state),
            ):
                start, stop = shown.places[sort]
                room = QRectF(left + start, rect.top(), stop - start - unit, rect.height())
                paint(painter, entry, room)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        tokens, unit = self._theme.tokens, self._theme.tokens.unit
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            view = option.widget
            current = isinstance(view, QAbstractItemView) and view.currentIndex() == index
            ground = rect.adjusted(0, 1, 0, -1)
            focused = self.focused and current
            paint_ground(painter, ground, tokens, current=chosen, focused=focused)
        else:
            line = QRectF(rect.left() + unit, rect.bottom() - 1, rect.width() - unit * 2, 1)
            painter.fillRect(line, self._colour("hairline"))

    def _paint_name(
        self, painter: QPainter, entry: Entry, rect: QRectF, left: float, right: float
    ) -> None:
        unit, one, narrow = self._theme.tokens.unit, entry.candidate, self.columns.narrow
        ink = "muted" if one.withdrawn else "text"
        top = rect.top() + unit * 0.9
        line = QRectF(left, top, right - left, unit * 3.0)
        if narrow:
            side = self._paint_state(painter, entry, line, rightmost=True)
            line.setRight(side - unit)
        self._write(painter, one.name, self._font("text", 600), left, line, ink)
        if narrow:
            right -= self._blocs_width(entry) + unit
        about = QRectF(left, top + unit * 2.85, right - left, unit * 2.75)
        if not self._routes:
            self._routes.update(self._model.words.routes())
        route = self._routes.get(one.route or "", "")
        teams = entry.teams if narrow else ()
        said = " · ".join(part for part in (one.number, route, *teams) if part)
        told = self._model.words.accommodation(one)
        at = left
        if told:
            side = round(self._theme.tokens.small_px * 1.2)
            room = text_width(told, self._small) + side + unit * 2.25
            kept = QRectF(about)
            kept.setRight(max(left, right - room))
            at = self._write(painter, said, self._small, at, kept, "muted")
            at = self._paint_icon(painter, "clock-plus", "accent", at + unit * 1.5 * bool(said),
                                  about, side)  # fmt: skip
            self._write(painter, told, self._small, at + unit * 0.5, about, "accent")
        else:
            self._write(painter, said, self._small, at, about, "muted")

    def _paint_blocs(self, painter: QPainter, entry: Entry, room: QRectF) -> float:
        unit = self._theme.tokens.unit
        side, x = unit * 3.0, room.left()
        carried = sum(mark.carried for mark in entry.blocs)
        word = self._model.words.carried(carried) if carried else ""
        wide = text_width(word, self._small) + unit if word else 0
        for mark in entry.blocs:
            if x + side > room.right() - wide and x > room.left():
                x = self._write(painter, "…", self._small, x, room, "muted")
                break
            place = QPointF(round(x), round(room.center().y() - side / 2))
            painter.drawPixmap(place, self._mark(mark, painter.device().devicePixelRatioF()))
            x += side + unit * 0.5
        if word:
            x = self._write(painter, word, self._small, x + unit * 0.5, room, "good")
        return x

    def _blocs_width(self, entry: Entry) -> float:
        unit = self._theme.tokens.unit
        carried = sum(mark.carried for mark in entry.blocs)
        word = self._model.words.carried(carried) if carried else ""
        wide = text_width(word, self._small) + unit if word else 0
        return min(len(entry.blocs) * unit * 3.5 + wide, self.width * 0.6)

    def _mark(self, mark: BlocMark, ratio: float) -> QPixmap:
        """A bloc's sign, painted once and kept."""
        found = self._marks.get((mark, ratio))
        if found is None:
            side = self._theme.tokens.unit * 3
            found = QPixmap(round(side * ratio), round(side * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_mark(painter, mark, QRectF(0, 0, side, side))
            painter.end()
            self._marks[mark, ratio] = found
        return found

    def _paint_mark(self, painter: QPainter, mark: BlocMark, box: QRectF) -> None:
        """To be examined: its number on a ring; carried: a full square with a tick."""
        tokens = self._theme.tokens
        radius = tokens.unit * 0.75
        if mark.carried:
            painter.setPen(QPen(QColor(tokens.good), 1))
            painter.setBrush(QColor(tokens.good_soft))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            side = round(box.width() * 0.62)
            place = box.center() - QPointF(side / 2, side / 2)
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(place, pixmap("check", tokens.good, side, ratio))
            return
        painter.setPen(QPen(QColor(tokens.outline), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        font = self._font("small", 600)
        left = box.center().x() - text_width(mark.short, font) / 2
        self._write(painter, mark.short, font, left, box.adjusted(-9, 0, 9, 0), "text")

    def _paint_team(self, painter: QPainter, entry: Entry, room: QRectF) -> float:
        return self._write(
            painter, ", ".join(entry.teams), self._font("text"), room.left(), room, "text"
        )

    def _paint_state(
        self, painter: QPainter, entry: Entry, room: QRectF, *, rightmost: bool = False
    ) -> float:
        """Paint the sign and the word of the state; where they begin."""
        tokens = self._theme.tokens
        word = self._model.words.state(entry)
        if entry.candidate.withdrawn:
            icon, ink = "user-off", "muted"
        elif entry.state in (None, Grave.NOTE):
            icon, ink = "circle-check", "good"
        else:
            icon, ink = SIGNS[entry.state or Grave.NOTE]
        side = round(tokens.text_px * 1.2)
        font = self._font("small", 500)
        left = room.left()
        if rightmost:
            left = max(left, room.right() - text_width(word, font) - side - tokens.unit)
        end = self._paint_icon(painter, icon, ink, left, room, side)
        self._write(painter, word, font, end + tokens.unit * 0.75, room, ink)
        return left

    def _paint_icon(
        self, painter: QPainter, name: str, ink: str, left: float, room: QRectF, side: int
    ) -> float:
        ratio = painter.device().devicePixelRatioF()
        place = QPointF(round(left), round(room.center().y() - side / 2))
        painter.drawPixmap(place, pixmap(name, getattr(self._theme.tokens, ink), side, ratio))
        return left + side

    @property
    def _small(self) -> QFont:
        return self._font("small")

    def _write(
        self, painter: QPainter, text: str, font: QFont, left: float, room: QRectF, ink: str
    ) -> float:
        """Write a line in the middle of a room's height, cut at its end; where it ends."""
        width = int(room.right() - left)
        if not text or width <= 0:
            return left
        key = (text, font.pixelSize(), int(font.weight()), width)
        shown = self._cut.get(key)
        if shown is None:
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width + 0.99)
            self._cut[key] = shown
        size = self._texts.get(shown, font).size()
        place = QPointF(left, room.center().y() - size.height() / 2)
        return left + self._texts.paint(painter, shown, font, place, self._colour(ink))

    def _font(self, role: str, weight: int = 400) -> QFont:
        found = self._fonts.get((role, weight))
        if found is None:
            found = self._fonts[role, weight] = self._theme.font(role, weight)
        return found

    def _colour(self, ink: str) -> QColor:
        found = self._colours.get(ink)
        if found is None:
            found = self._colours[ink] = QColor(getattr(self._theme.tokens, ink))
        return found
