"""The first page of a paper as a picture, as wide as there is room for it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jury_desk.domain.workshop import PagePicture
from jury_desk.gui.kit.theme import theme

_RATIO = 297 / 210
"""Height of an A4 page by its width."""


class PaperPreview(QWidget):
    """Shows a page on white, in every scheme; its words where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._image: QImage | None = None
        self._words = ""
        theme().changed.connect(self.update)

    @property
    def has_picture(self) -> bool:
        """Whether a page is shown."""
        return self._image is not None

    def show_picture(self, picture: PagePicture | None, words: str = "") -> None:
        """Show a page, or words in its place."""
        self._words = words
        self._image = None
        if picture is not None:
            image = QImage(
                picture.pixels, picture.width, picture.height, picture.width * 3,
                QImage.Format.Format_RGB888,
            )  # fmt: skip
            self._image = image.copy()  # the bytes belong to the picture
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * _RATIO)

    def sizeHint(self) -> QSize:
        width = theme().tokens.unit * 48
        return QSize(width, round(width * _RATIO))

    def minimumSizeHint(self) -> QSize:
        width = theme().tokens.unit * 24
        return QSize(width, round(width * _RATIO))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = QRectF(0.5, 0.5, self.width() - 1, min(self.height(), self.width() * _RATIO) - 1)
        if self._image is not None:
            painter.fillRect(page, QColor("#ffffff"))
            painter.drawImage(page, self._image)
        else:
            painter.fillRect(page, QColor(tokens.surface))
            painter.setPen(QColor(tokens.muted))
            room = page.adjusted(tokens.unit * 3, 0, -tokens.unit * 3, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._words)
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        painter.drawRect(page)
        painter.end()
