"""A candidate's photo: read with care, made small, and rid of whatever else its file tells."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QImageWriter,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.candidates.candidates_edits import content_of, unusable

_SIDE = 480
"""Pixels of a photo's longer side: as large as any list or badge prints one."""
_MOST_PIXELS = 100_000_000
_QUALITY = 85
_KINDS = (b"jpeg", b"png", b"webp", b"bmp")
"""Pictures of pixels: a drawing may name other files, and is no photo."""


def small_photo(path: Path) -> bytes:
    """The picture of a file as a small JPEG without metadata, the right way up. Raises
    PreparationError where it is none, or too large.
    """
    data = QByteArray(content_of(path))
    source = QBuffer(data)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    size = reader.size()
    if not reader.canRead() or size.isEmpty() or bytes(reader.format().data()) not in _KINDS:
        raise unusable("photo-unreadable")
    if size.width() * size.height() > _MOST_PIXELS:
        raise unusable("photo-too-large")
    if max(size.width(), size.height()) > _SIDE:
        reader.setScaledSize(size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise unusable("photo-unreadable")
    return _encoded(image)


def _encoded(image: QImage) -> bytes:
    """Drawn anew on white: nothing but its pixels goes along."""
    plain = QImage(image.size(), QImage.Format.Format_RGB888)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    if not writer.write(plain):
        raise unusable("photo-unreadable")
    return bytes(kept.data())


class PhotoButton(QPushButton):
    """The photo, or the initials while there is none; it is pressed to choose one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "photo")
        self._picture = QPixmap()
        self._initials = ""
        theme().changed.connect(self._fit)
        self._fit()

    def show_photo(self, content: bytes | None, initials: str) -> None:
        """Show a picture's bytes, or initials; with neither, the sign of a photo."""
        self._picture = QPixmap()
        if content:
            self._picture.loadFromData(content)
        self._initials = initials
        self.update()

    @property
    def has_photo(self) -> bool:
        """Whether a picture is shown."""
        return not self._picture.isNull()

    def sizeHint(self) -> QSize:
        side = theme().tokens.unit * 9
        return QSize(side, side)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        shape = QPainterPath()
        shape.addRoundedRect(box, tokens.radius, tokens.radius)
        painter.fillPath(shape, QColor(tokens.accent_soft))
        if self.has_photo:
            painter.setClipPath(shape)
            size = QSize(self._picture.size())
            size.scale(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(box.center())
            painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
            painter.setClipping(False)
        elif self._initials:
            painter.setFont(theme().font("title", 600))
            painter.setPen(QColor(tokens.accent))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._initials)
        else:
            side = tokens.unit * 3
            place_at = box.center() - QPointF(side / 2, side / 2)
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(place_at, pixmap("photo", tokens.accent, side, ratio))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), tokens.radius, tokens.radius)
        elif self.underMouse() and self.isEnabled():
            painter.setPen(QPen(QColor(tokens.outline), 1))
            painter.drawPath(shape)
        painter.end()
