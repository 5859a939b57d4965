"""The pages of a PDF as pictures, drawn off the screen's thread and kept while there is room."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Literal

import shiboken6
from PySide6.QtCore import QPointF, QRectF, QSizeF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from jury_desk.domain.source import SourceDocument
from jury_desk.domain.workshop import PagePicture
from jury_desk.gui.grids.places import Places
from jury_desk.gui.grids.source_view import SourceView
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import Theme

Zoom = Literal["fit", 100, 200]
Draw = Callable[[int, int], PagePicture | None]

ROOM = 128 * 1024 * 1024
"""Bytes of pictures that are kept."""

REST_MS = 60
"""How long scrolling rests before pictures are asked for."""

_PIXELS_PER_TENTH = 96 / 72 / 10
_DARK = 0.5
_DIM_ALPHA = 40
_PAPER_INKS = {"accent": "#1d4ea5", "warn": "#834e00"}
"""A page is white in every scheme: the light scheme's inks are seen on it."""


class PageView(SourceView):
    """Shows the pages at a zoom; a page whose picture is still drawn shows its place."""

    room = ROOM

    def __init__(
        self,
        source: SourceDocument,
        places: Places,
        draw: Draw,
        worker: Worker,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._source = source
        self._places = places
        self._draw = draw
        self._worker = worker
        self._zoom: Zoom = "fit"
        self._kept: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._asked: tuple[int, int] | None = None
        self._refused: set[tuple[int, int]] = set()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(self._start_rest)

    @property
    def zoom(self) -> Zoom:
        """How large pages are: as wide as the view, or percent of their size on paper."""
        return self._zoom

    def set_zoom(self, zoom: Zoom) -> None:
        """Show pages at another size; what is lit stays in sight."""
        if zoom != self._zoom:
            self._zoom = zoom
            self.lay_out()
            if self._lit:
                self.show_paragraph(self._lit[0])

    def drawn_pages(self) -> set[int]:
        """The pages, counted from 0, whose pictures are there at the size in force."""
        return {page for page, width in self._kept if (page, width) == self._key(page)}

    def lay_out(self) -> None:
        super().lay_out()
        self._rest.start()

    def page_sizes(self) -> list[QSizeF]:
        scale = [self._scale(number) for number in range(len(self._source.pages))]
        return [
            QSizeF(round((page.width or 5950) * by), round((page.height or 8420) * by))
            for page, by in zip(self._source.pages, scale, strict=True)
        ]

    def box_of(self, paragraph: str) -> tuple[int, QRectF] | None:
        spot = self._places.spots.get(paragraph)
        if spot is None or spot.box is None:
            return None
        scale, box = self._scale(spot.page - 1), spot.box
        return spot.page - 1, QRectF(
            QPointF(box.left * scale, box.top * scale),
            QPointF(box.right * scale, box.bottom * scale),
        )

    def paragraph_at(self, page: int, point: QPointF) -> str:
        scale = self._scale(page)
        return self._places.at(page + 1, round(point.x() / scale), round(point.y() / scale))

    def paint_page(self, painter: QPainter, page: int, exposed: QRectF) -> None:
        size = self._sizes[page]
        whole = QRectF(QPointF(), size)
        painter.setPen(QPen(QColor(self._theme.tokens.hairline), 1))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRect(whole.adjusted(-0.5, -0.5, 0.5, 0.5))
        picture = self._kept.get(self._key(page)) or self._another(page)
        if picture is not None:
            across = picture.width() / size.width()
            part = QRectF(
                exposed.x() * across, exposed.y() * across,
                exposed.width() * across, exposed.height() * across,
            )  # fmt: skip
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(exposed, picture, part)
        window = QColor(self._theme.tokens.window).lightnessF()
        if 0 < window < _DARK:
            painter.fillRect(
                exposed, QColor(0, 0, 0, _DIM_ALPHA)
            )  # white paper by night; as it is where contrast counts

    def ink(self, name: str) -> str:
        return _PAPER_INKS.get(name, super().ink(name))

    def _scale(self, page: int) -> float:
        width = self._source.pages[page].width or 5950
        if self._zoom == "fit":
            room = self.viewport().width() - self._theme.tokens.unit * 4
            return max(room, 100) / width
        return _PIXELS_PER_TENTH * self._zoom / 100

    def _key(self, page: int) -> tuple[int, int]:
        return page, round(self._sizes[page].width() * self.devicePixelRatioF())

    def _another(self, page: int) -> QImage | None:
        """The page's picture at another size: better than nothing while the right one is made."""
        return next((kept for key, kept in self._kept.items() if key[0] == page), None)

    def _ask(self) -> None:
        """Have one picture made at a time: acts of the person must not wait behind many."""
        if self._asked is not None or not self.isVisible():
            return
        shown = self.visible_pages()
        near = [*shown, *(page for page in (shown.stop,) if shown and page < self.pages)]
        for page in near:
            key = self._key(page)
            if key in self._kept:
                self._kept.move_to_end(key)
            elif key not in self._refused:
                self._asked = key
                self._have_drawn(page + 1, key[1])
                return

    def _have_drawn(self, number: int, width: int) -> None:
        draw = self._draw

        def taken(picture: QImage | None) -> None:
            if shiboken6.isValid(self):  # else the page was left meanwhile
                self._take(picture)

        self._worker.submit(lambda: _image(draw(number, width)), taken, lambda _: taken(None))

    def _start_rest(self) -> None:
        self._rest.start()

    def showEvent(self, event: object) -> None:  # noqa: ARG002
        self._rest.start()

    def _take(self, picture: QImage | None) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return
        if picture is None:
            self._refused.add(asked)  # told by the service once; asking again would loop
        else:
            self._kept[asked] = picture
            shown = {self._key(page) for page in self.visible_pages()}
            while sum(kept.sizeInBytes() for kept in self._kept.values()) > self.room:
                oldest = next((key for key in self._kept if key not in shown), None)
                if oldest is None:
                    break
                del self._kept[oldest]
            self.viewport().update()
        self._ask()


def _image(picture: PagePicture | None) -> QImage | None:
    """A picture that owns its bytes, in the form that paints fastest."""
    if picture is None:
        return None
    wrapped = QImage(
        picture.pixels, picture.width, picture.height, picture.width * 3,
        QImage.Format.Format_RGB888,
    )  # fmt: skip
    return wrapped.convertToFormat(QImage.Format.Format_RGB32)
