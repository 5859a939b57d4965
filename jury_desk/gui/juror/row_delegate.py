"""Paints the rows of a sheet from their layouts; nothing is laid out here."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from jury_desk.domain.scale import Level
from jury_desk.domain.sheet import Mark
from jury_desk.gui.juror.level_looks import Shape, draw_shape, shape_of, tone_colours, tone_of
from jury_desk.gui.juror.row_layouts import KeyHint, RowLayout, RowLayouts
from jury_desk.gui.juror.rows import CriterionRow, GroupRow, NeutralisedRow
from jury_desk.gui.juror.sheet_model import SheetModel
from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.text_blocks import StaticTexts
from jury_desk.gui.kit.theme import Theme

_NO_MARK = Mark()


class RowDelegate(QStyledItemDelegate):
    """`hover` is a row and one of its targets; `editing` the row whose comment is open."""

    def __init__(self, model: SheetModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme
        self._texts = StaticTexts()
        self._colours: dict[str, QColor] = {}
        self.layouts = RowLayouts(theme)
        self.hover: tuple[int, int] | None = None
        self.focused = False
        self.editing = -1
        self.editor_height = 0
        self.renew()

    @property
    def current(self) -> int:
        """The place of the current row; -1 for none."""
        return self.layouts.current

    @current.setter
    def current(self, place: int) -> None:
        before, self.layouts.current = self.layouts.current, place
        if self.layouts.hints_wrap:
            for touched in (before, place):
                self.layouts.forget(touched)

    def renew(self) -> None:
        """Take the theme's colours and fonts again."""
        tokens = self._theme.tokens
        names = [name for name, value in vars(tokens).items() if isinstance(value, str)]
        self._colours = {name: QColor(getattr(tokens, name)) for name in names}
        self._texts.clear()
        self.layouts.restart()

    def start(self) -> None:
        """Begin with the model's new rows."""
        self.editing = -1
        self.hover = None
        self.layouts.start(self._model.rows, KeyHint("C", self.tr("Comment")))

    def layout_of(self, place: int) -> RowLayout:
        """The layout of the row at a place."""
        row = self._model.rows[place]
        height = self.editor_height if place == self.editing else None
        if isinstance(row, CriterionRow):
            notes = self._model.notes_of(row.criterion.id)
            return self.layouts.get(place, row, self._model.mark(row), height, notes)
        return self.layouts.get(place, row, _NO_MARK, None)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self.layout_of(index.row()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = index.row()
        layout = self.layout_of(place)
        row = self._model.rows[place]
        rect: QRectF = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, CriterionRow):
            self._paint_criterion(painter, rect, row, layout, place)
        else:
            self._paint_blocks(painter, rect.topLeft(), layout)
            if isinstance(row, GroupRow):
                self._paint_progress(painter, rect, row, layout)
            elif isinstance(row, NeutralisedRow):
                self._paint_neutralised(painter, rect, row, layout, place)
        painter.restore()

    def _paint_blocks(self, painter: QPainter, origin: QPointF, layout: RowLayout) -> None:
        for block in layout.blocks:
            block.paint(painter, origin, self._colours[block.colour])

    def _paint_progress(
        self, painter: QPainter, rect: QRectF, row: GroupRow, layout: RowLayout
    ) -> None:
        done, total = self._model.progress(row)
        if not total:  # every criterion of it is neutralised
            return
        font = self.layouts.fonts["small"]
        text = f"{done} / {total}"
        width = self._texts.get(text, font).size().width()
        place = rect.topLeft() + layout.meta - QPointF(width, -self._theme.tokens.text_px * 0.2)
        colour = self._colours["good" if done == total else "muted"]
        self._texts.paint(painter, text, font, place, colour)
        self._hairline(painter, rect, layout, "outline")

    def _paint_neutralised(
        self, painter: QPainter, rect: QRectF, row: NeutralisedRow, layout: RowLayout, place: int
    ) -> None:
        if place != self._model.above(self.current):
            self._hairline(painter, rect, layout)
        at = rect.topLeft() + layout.meta
        code = row.criterion.code or self.tr("Criterion {number}").format(number=row.number)
        font = self.layouts.fonts["meta"]
        gap = self._theme.tokens.unit * 1.5
        at += QPointF(self._texts.paint(painter, code, font, at, self._colours["muted"]) + gap, 0)
        self._paint_label(painter, self.tr("neutralised"), at, "accent")

    def _hairline(
        self, painter: QPainter, rect: QRectF, layout: RowLayout, colour: str = "hairline"
    ) -> None:
        painter.setPen(QPen(self._colours[colour], 1))
        y = round(rect.bottom()) - 0.5
        left = rect.left() + layout.columns.left
        painter.drawLine(QPointF(left, y), QPointF(left + layout.columns.width, y))

    def _paint_criterion(
        self, painter: QPainter, rect: QRectF, row: CriterionRow, layout: RowLayout, place: int
    ) -> None:
        tokens = self._theme.tokens
        is_current = place == self.current
        if is_current:
            out = tokens.unit * 1.5
            left = rect.left() + layout.columns.left - out
            frame = QRectF(left, rect.top() + 2, layout.columns.width + 2 * out, rect.height() - 5)
            painter.setPen(QPen(self._colours["focus" if self.focused else "outline"], 2))
            painter.setBrush(self._colours["surface"])
            painter.drawRoundedRect(frame, tokens.radius, tokens.radius)
        elif place != self._model.above(self.current):
            self._hairline(painter, rect, layout)
        origin = rect.topLeft()
        self._paint_targets(painter, origin, row, layout, place)
        self._paint_meta(painter, origin, row, layout, place)
        self._paint_blocks(painter, origin, layout)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours["muted"])
        for bullet in layout.bullets:
            painter.drawEllipse(origin + bullet, tokens.unit * 0.25, tokens.unit * 0.25)
        painter.setBrush(self._colours["accent"])
        for rule in layout.notes:
            painter.drawRect(rule.translated(origin))
        if layout.quote is not None:
            self._paint_quote(painter, layout.quote.translated(origin), row)
        if is_current:
            self._paint_hints(painter, origin, row, layout)

    def _paint_quote(self, painter: QPainter, rule: QRectF, row: CriterionRow) -> None:
        session = self._model.session
        lost = session is not None and row.criterion.id in session.unrecorded
        level = self._model.level(row)
        tone = tone_colours(tone_of(level), self._theme.tokens)[0] if level else None
        colour = (
            self._colours["bad"] if lost else QColor(tone) if tone else self._colours["outline"]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRect(rule)

    def _paint_targets(
        self, painter: QPainter, origin: QPointF, row: CriterionRow, layout: RowLayout, place: int
    ) -> None:
        session = self._model.session
        chosen = self._model.mark(row).level
        pending = session is not None and session.is_pending(row.criterion.id)
        is_open = session is not None and session.is_open
        for number, (level, box) in enumerate(zip(row.scale.levels, layout.targets, strict=True)):
            self._paint_target(
                painter,
                box.translated(origin),
                level,
                chosen=level.id == chosen,
                pending=pending,
                hover=is_open and self.hover == (place, number),
                is_open=is_open,
            )

    def _paint_target(
        self,
        painter: QPainter,
        box: QRectF,
        level: Level,
        *,
        chosen: bool,
        pending: bool,
        hover: bool,
        is_open: bool,
    ) -> None:
        tokens, colours = self._theme.tokens, self._colours
        strong, soft = (QColor(name) for name in tone_colours(tone_of(level), tokens))
        if chosen:
            fill, line, mark, width = soft, strong, strong, 2.0
        elif not is_open:
            fill, line, mark, width = QColor(0, 0, 0, 0), colours["hairline"], colours["muted"], 1.0
        elif hover:
            fill, line, mark, width = (
                colours["accent_soft"],
                colours["accent"],
                colours["text"],
                1.0,
            )
        else:
            fill, line, mark, width = colours["surface"], colours["outline"], colours["muted"], 1.0
        pen = QPen(line, width)
        if chosen and pending:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(fill)
        inset = width / 2
        radius = tokens.radius * 0.8
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        shape = shape_of(level)
        if shape is Shape.TEXT:
            font = self.layouts.fonts["strong"]
            size = self._texts.get(level.short, font).size()
            place = box.center() - QPointF(size.width() / 2, size.height() / 2)
            self._texts.paint(painter, level.short, font, place, mark)
            return
        side = tokens.target * 0.34
        middle = box.center()
        inner = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        draw_shape(painter, shape, inner, mark, tokens.target * (0.056 if chosen else 0.045))

    def _paint_meta(
        self, painter: QPainter, origin: QPointF, row: CriterionRow, layout: RowLayout, place: int
    ) -> None:
        """The line above the text: code, the level in words, what is still to do."""
        tokens, colours = self._theme.tokens, self._colours
        at = origin + layout.meta
        gap = tokens.unit * 1.5
        code = row.criterion.code or self.tr("Criterion {number}").format(number=row.number)
        font = self.layouts.fonts["meta"]
        at += QPointF(self._texts.paint(painter, code, font, at, colours["muted"]) + gap, 0)
        level = self._model.level(row)
        if self.hover is not None and self.hover[0] == place and self.hover[1] >= 0:
            hovered = row.scale.levels[self.hover[1]]
            if hovered is not level:
                small = self.layouts.fonts["small"]
                self._texts.paint(painter, hovered.label, small, at, colours["muted"])
                return
        if level is not None:
            colour = QColor(tone_colours(tone_of(level), tokens)[0])
            at += QPointF(self._texts.paint(painter, level.label, font, at, colour) + gap, 0)
        session = self._model.session
        if session is not None and row.criterion.id in (*session.unrecorded, *session.lost):
            self._paint_label(painter, self.tr("not recorded"), at, "bad")
        elif self._model.is_unjustified(row) and session is not None and session.is_open:
            self._paint_label(painter, self.tr("to justify"), at, "warn")

    def _paint_label(self, painter: QPainter, text: str, at: QPointF, tone: str) -> None:
        unit = self._theme.tokens.unit
        font = self.layouts.fonts["small"]
        size = self._texts.get(text, font).size()
        box = QRectF(at.x(), at.y() - unit / 8, size.width() + unit * 1.5, size.height() + unit / 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours[f"{tone}_soft"])
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        place = at + QPointF(unit * 0.75, 0)
        self._texts.paint(painter, text, font, place, self._colours[tone])

    def _paint_hints(
        self, painter: QPainter, origin: QPointF, row: CriterionRow, layout: RowLayout
    ) -> None:
        tokens, colours = self._theme.tokens, self._colours
        session = self._model.session
        if session is None or not session.is_open:
            return
        chosen = self._model.mark(row).level
        key_font, small = self.layouts.fonts["key"], self.layouts.fonts["small"]
        for placed in layout.hints:
            cap = placed.cap.translated(origin)
            painter.setPen(QPen(colours["outline"], 1))
            painter.setBrush(colours["window"])
            radius = tokens.unit * 0.5
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            size = self._texts.get(placed.hint.key, key_font).size()
            corner = cap.center() - QPointF(size.width() / 2, size.height() / 2)
            self._texts.paint(painter, placed.hint.key, key_font, corner, colours["text"])
            is_chosen = placed.hint.level is not None and placed.hint.level == chosen
            word = colours["text" if is_chosen else "muted"]
            self._texts.paint(painter, placed.hint.word, small, origin + placed.word, word)
