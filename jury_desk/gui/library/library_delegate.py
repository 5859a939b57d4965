"""Paints the library's rows from kept layouts."""

from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out
from jury_desk.gui.kit.theme import Theme
from jury_desk.gui.library.library_model import LibraryModel
from jury_desk.gui.library.library_rows import DraftRow, LibraryRow, RevisionRow, TitleRow

Index = QModelIndex | QPersistentModelIndex


@dataclass
class _Layout:
    height: int
    blocks: list[TextBlock] = field(default_factory=list)
    icon: tuple[str, str, QPointF, int] | None = None


class LibraryDelegate(QStyledItemDelegate):
    """Two lines a row, a sign before them; the current row on a soft ground."""

    def __init__(self, model: LibraryModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme
        self._kept: dict[LibraryRow, _Layout] = {}
        self.width = 320
        self.focused = False

    def forget(self) -> None:
        """Forget layouts: width, fonts or words changed."""
        self._kept.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self._layout(self._model.rows[index.row()]).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        row = self._model.rows[index.row()]
        layout, rect = self._layout(row), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(row, TitleRow):
            self._paint_ground(painter, rect, option.state)
        for block in layout.blocks:
            block.paint(painter, rect.topLeft(), QColor(getattr(tokens, block.colour)))
        if layout.icon is not None:
            name, ink, place, side = layout.icon
            ratio = painter.device().devicePixelRatioF()
            picture = pixmap(name, getattr(tokens, ink), side, ratio)
            painter.drawPixmap(rect.topLeft() + place, picture)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        tokens, unit = self._theme.tokens, self._theme.tokens.unit
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        ground = rect.adjusted(unit, 1, -unit, -1)
        paint_ground(painter, ground, tokens, current=chosen, focused=self.focused)

    def _layout(self, row: LibraryRow) -> _Layout:
        found = self._kept.get(row)
        if found is None:
            found = self._kept[row] = self._made(row)
        return found

    def _made(self, row: LibraryRow) -> _Layout:
        unit, small = self._theme.tokens.unit, self._theme.font("small")
        right = float(self.width - unit * 2.5)
        if isinstance(row, TitleRow):
            font, left = self._theme.font("small", 600), unit * 3.0
            place = QPointF(left, unit * 2)
            block = lay_out(self._model.name(row), font, right - left, place, "muted", 1.4)
            return _Layout(round(block.bottom + unit / 2), [block])
        left, y = unit * 6.5, unit * 1.5
        name = lay_out(
            self._model.name(row), self._theme.font("text", 600), right - left,
            QPointF(left, y), "text", 1.4,
        )  # fmt: skip
        place = QPointF(left, name.bottom)
        about = lay_out(self._model.about(row), small, right - left, place, "muted", 1.4)
        side = round(self._theme.tokens.text_px * 1.35)
        sign = (*_sign(row), QPointF(unit * 3, y + unit / 8), side)
        return _Layout(round(about.bottom + unit * 1.5), [name, about], sign)


def _sign(row: DraftRow | RevisionRow) -> tuple[str, str]:
    """The icon that tells how a row stands, and its colour."""
    if isinstance(row, DraftRow):
        return "pencil", "accent"
    return ("lock", "muted") if row.revision.frozen else ("circle-check", "good")
