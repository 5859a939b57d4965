"""Paints the rows of the draft from their layouts; nothing is laid out here."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jury_desk.gui.grids.draft_layouts import DraftLayouts, RowLayout
from jury_desk.gui.grids.draft_model import DraftModel
from jury_desk.gui.grids.draft_rows import ElementRow, LabelRow, Row, SignKind
from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.text_blocks import StaticTexts
from jury_desk.gui.kit.theme import Theme

SIGN_LOOKS: dict[SignKind, tuple[str, str]] = {
    "warning": ("alert-triangle", "warn"),
    "unsure": ("help-circle", "muted"),
    "corrected": ("pencil", "accent"),
    "doubt": ("message", "muted"),
    "eliminatory": ("ban", "bad"),
    "weight": ("weight", "text"),
    "scale": ("stairs", "muted"),
    "not-core": ("circle-dashed", "muted"),
}
"""The icon and the ink of each sign."""


class DraftDelegate(QStyledItemDelegate):
    """`current` is the place of the current row, `focused` whether the list has the keyboard."""

    def __init__(self, model: DraftModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme
        self._texts = StaticTexts()
        self._colours: dict[str, QColor] = {}
        self.layouts = DraftLayouts(theme)
        self.current = -1
        self.focused = False
        self.renew()

    def renew(self) -> None:
        """Take the theme's colours and fonts and the language's words again."""
        tokens = self._theme.tokens
        names = [name for name, value in vars(tokens).items() if isinstance(value, str)]
        self._colours = {name: QColor(getattr(tokens, name)) for name in names}
        self._texts.clear()
        self.layouts.sign_words.clear()
        self.layouts.label_words.clear()
        self.layouts.restart()

    def layout_of(self, row: Row) -> RowLayout:
        """The layout of a row, with the words that it shows."""
        if isinstance(row, LabelRow):
            if row not in self.layouts.label_words:
                self.layouts.label_words[row] = self._model.label_text(row)
        else:
            for sign in row.signs:
                if sign not in self.layouts.sign_words:
                    self.layouts.sign_words[sign] = self._model.sign_text(sign)
        return self.layouts.get(row)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self.layout_of(self._model.rows[index.row()]).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.rows[index.row()]
        layout = self.layout_of(row)
        origin = QPointF(option.rect.topLeft())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if layout.rule is not None and index.row() > 0:
            self._paint_rule(painter, origin, layout.rule)
        if isinstance(row, ElementRow) and layout.frame is not None:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            is_current = index.row() == self.current
            self._paint_frame(
                painter, layout.frame.translated(origin), selected, is_current, hovered
            )
        for block in layout.blocks:
            block.paint(painter, origin, self._colours[block.colour])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours["muted"])
        for centre in layout.bullets:
            radius = self._theme.tokens.text_px * 0.15
            painter.drawEllipse(origin + centre, radius, radius)
        if isinstance(row, ElementRow):
            self._paint_marks(painter, origin, row, layout)
        painter.restore()

    def _paint_rule(self, painter: QPainter, origin: QPointF, y: float) -> None:
        unit = self._theme.tokens.unit
        painter.setPen(QPen(self._colours["hairline"], 1))
        line = round(origin.y() + y) + 0.5
        columns = self.layouts.columns
        painter.drawLine(
            QPointF(origin.x() + unit, line), QPointF(origin.x() + columns.right, line)
        )

    def _paint_frame(
        self, painter: QPainter, frame: QRectF, selected: bool, is_current: bool, hovered: bool
    ) -> None:
        unit, colours = self._theme.tokens.unit, self._colours
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours["accent_soft"])
            painter.drawRoundedRect(frame, unit * 0.75, unit * 0.75)
            if not (is_current and self.focused):
                painter.setBrush(colours["accent"])
                bar = QRectF(frame.left(), frame.top(), unit * 0.4, frame.height())
                painter.drawRoundedRect(bar, unit * 0.2, unit * 0.2)
        elif hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours["neutral_soft"])
            painter.drawRoundedRect(frame, unit * 0.75, unit * 0.75)
        if is_current and self.focused:
            painter.setPen(QPen(colours["focus"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), unit * 0.75, unit * 0.75)

    def _paint_marks(
        self, painter: QPainter, origin: QPointF, row: ElementRow, layout: RowLayout
    ) -> None:
        small, colours = self.layouts.fonts["small"], self._colours
        ratio = painter.device().devicePixelRatio()
        if layout.chevron is not None:
            name = "chevron-right" if row.folded else "chevron-down"
            self._paint_icon(painter, name, "muted", layout.chevron.translated(origin), ratio)
        if layout.count is not None:
            text = str(row.count)
            width = self._texts.get(text, small).size().width()
            ink = colours["warn" if row.count == 0 else "muted"]
            self._texts.paint(painter, text, small, origin + layout.count - QPointF(width, 0), ink)
        for placed in layout.signs:
            name, ink_name = SIGN_LOOKS[placed.sign.kind]
            self._paint_icon(painter, name, ink_name, placed.icon.translated(origin), ratio)
            word = self.layouts.sign_words[placed.sign]
            self._texts.paint(painter, word, small, origin + placed.word, colours[ink_name])

    def _paint_icon(
        self, painter: QPainter, name: str, ink: str, box: QRectF, ratio: float
    ) -> None:
        drawn = pixmap(name, getattr(self._theme.tokens, ink), round(box.width()), ratio)
        painter.drawPixmap(box.topLeft(), drawn)
