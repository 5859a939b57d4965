"""The source on screen: pages one below the other, what is selected lit on them."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.theme import Theme

_LIT_ALPHA = 46
_HINT_ALPHA = 34


class SourceView(QAbstractScrollArea):
    """Children say how large pages are, where paragraphs lie on them, and paint them.

    `clicked` names the paragraph under a click; `page_changed` the number of the page in sight,
    counted from 1.
    """

    clicked = Signal(str)
    page_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setObjectName("source_view")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._theme = theme
        self._tops: list[float] = []
        self._sizes: list[QSizeF] = []
        self._lit: tuple[str, ...] = ()
        self._warned: frozenset[str] = frozenset()
        self._page = 1
        self._follows = False
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.actionTriggered.connect(self._let_go)

    # --- what children say ----------------------------------------------------------------------

    def page_sizes(self) -> list[QSizeF]:
        """The size of each page in pixels, at the width and zoom in force."""
        return []

    def box_of(self, paragraph: str) -> tuple[int, QRectF] | None:
        """The page (counted from 0) and the box in its pixels; None where it has no place."""
        raise LookupError(paragraph)

    def paragraph_at(self, page: int, point: QPointF) -> str:
        """The paragraph at a point of a page (counted from 0), "" for none."""
        raise LookupError((page, point))

    def paint_page(self, painter: QPainter, page: int, exposed: QRectF) -> None:
        """Paint what is exposed of a page, whose upper left corner is the painter's origin."""
        raise LookupError((painter, page, exposed))

    # --- what everyone may ask ------------------------------------------------------------------

    @property
    def page(self) -> int:
        """The page in sight, counted from 1."""
        return self._page

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def lit(self) -> tuple[str, ...]:
        """The paragraphs that are lit."""
        return self._lit

    def light(self, paragraphs: Iterable[str]) -> None:
        """Light paragraphs, and keep the first in sight until the person looks elsewhere."""
        self._lit = tuple(paragraphs)
        self._follows = True
        if self._lit:
            self.show_paragraph(self._lit[0])
        self.viewport().update()

    def warn_of(self, paragraphs: Iterable[str]) -> None:
        """Hint at the places of the other warnings."""
        warned = frozenset(paragraphs)
        if warned != self._warned:
            self._warned = warned
            self.viewport().update()

    def show_paragraph(self, paragraph: str) -> None:
        """Scroll as little as it takes to see all of what is lit on that page, or its beginning."""
        found = self.box_of(paragraph)
        if found is None or found[0] >= len(self._sizes):
            return
        page, box = found
        for other in self._lit:
            place = self.box_of(other)
            if place is not None and place[0] == page:
                both = box.united(place[1])
                box = both if both.height() < self.viewport().height() * 0.7 else box
        corner = self.corner_of(page)
        unit = self._theme.tokens.unit
        self._reveal(box.translated(corner).adjusted(-unit, -unit * 6, unit, unit * 6))

    def go_to_page(self, page: int) -> None:
        """Bring a page's head into sight, counted from 1."""
        page = max(1, min(self.pages, page))
        self._follows = False
        if self.pages:
            top = self._tops[page - 1] - self._theme.tokens.unit
            self.verticalScrollBar().setValue(round(top))

    def lay_out(self) -> None:
        """Take the pages' sizes again; the place in sight stays in sight."""
        bar = self.verticalScrollBar()
        page, part = self._place()
        gap = float(self._theme.tokens.unit * 2)
        self._sizes = self.page_sizes()
        self._tops, y, widest = [], gap, 0.0
        for size in self._sizes:
            self._tops.append(y)
            y += size.height() + gap
            widest = max(widest, size.width())
        room = self.viewport().size()
        bar.setRange(0, max(0, round(y - room.height())))
        bar.setPageStep(round(room.height() * 0.9))
        bar.setSingleStep(self._theme.tokens.unit * 5)
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, round(widest + 2 * gap - room.width())))
        across.setPageStep(room.width())
        across.setSingleStep(self._theme.tokens.unit * 5)
        if page < len(self._sizes):
            bar.setValue(round(self._tops[page] + part * self._sizes[page].height()))
        if self._follows and self._lit:
            self.show_paragraph(self._lit[0])
        self._tell_page()
        self.viewport().update()

    def visible_pages(self) -> range:
        """The pages of which a part is on screen, counted from 0."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        shown = [
            number
            for number, (start, size) in enumerate(zip(self._tops, self._sizes, strict=True))
            if start < bottom and start + size.height() > top
        ]
        return range(shown[0], shown[-1] + 1) if shown else range(0)

    # --- Qt's events ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.tokens.window))
        boxes = [(name, self.box_of(name)) for name in self._lit]
        hints = [(name, self.box_of(name)) for name in self._warned if name not in self._lit]
        for page in self.visible_pages():
            corner, size = self.corner_of(page), self._sizes[page]
            painter.save()
            painter.translate(corner)
            exposed = QRectF(event.rect()).translated(-corner)
            self.paint_page(painter, page, exposed.intersected(QRectF(QPointF(), size)))
            for _, found in hints:
                if found is not None and found[0] == page:
                    self._paint_hint(painter, found[1])
            self._paint_lit(painter, [f[1] for _, f in boxes if f is not None and f[0] == page])
            painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002  all of it is painted
        self.viewport().update()
        self._tell_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        acts = {
            Qt.Key.Key_Down: bar.SliderAction.SliderSingleStepAdd,
            Qt.Key.Key_Up: bar.SliderAction.SliderSingleStepSub,
            Qt.Key.Key_PageDown: bar.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_PageUp: bar.SliderAction.SliderPageStepSub,
            Qt.Key.Key_Home: bar.SliderAction.SliderToMinimum,
            Qt.Key.Key_End: bar.SliderAction.SliderToMaximum,
        }
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = acts.get(Qt.Key(event.key()))
        if plain and act is not None:
            bar.triggerAction(act)
        elif plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.go_to_page(self._page + (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._let_go()
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            found = self._under(event.position().toPoint())
            if found:
                self.clicked.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --- inside ---------------------------------------------------------------------------------

    def _let_go(self) -> None:
        """The person looks elsewhere: what is lit is not brought back by another size."""
        self._follows = False

    def corner_of(self, page: int) -> QPointF:
        """Where a page's upper left corner is on the viewport."""
        room, width = self.viewport().width(), self._sizes[page].width()
        unit = self._theme.tokens.unit
        left = max(unit * 2.0, (room - width) / 2) - self.horizontalScrollBar().value()
        return QPointF(round(left), round(self._tops[page] - self.verticalScrollBar().value()))

    def _place(self) -> tuple[int, float]:
        """The page at the viewport's upper edge, and how much of it is above."""
        top = self.verticalScrollBar().value()
        for number, (start, size) in enumerate(zip(self._tops, self._sizes, strict=True)):
            if start + size.height() > top:
                return number, (top - start) / max(1.0, size.height())
        return 0, 0.0

    def _reveal(self, box: QRectF) -> None:
        room = QRect(QPoint(), self.viewport().size())
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down = max(0.0, box.bottom() - room.height())
        down = min(down, box.top()) if box.top() - down < 0 else down
        right = max(0.0, box.right() - room.width())
        right = min(right, box.left()) if box.left() - right < 0 else right
        bar.setValue(bar.value() + round(down))
        across.setValue(across.value() + round(right))

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        above = [number for number, top in enumerate(self._tops, start=1) if top <= middle]
        bar = self.verticalScrollBar()
        at_end = bar.maximum() > 0 and bar.value() == bar.maximum()
        page = len(self._tops) if at_end else (above[-1] if above else 1)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _under(self, point: QPoint) -> str:
        for page in self.visible_pages():
            local = QPointF(point) - self.corner_of(page)
            if QRectF(QPointF(), self._sizes[page]).contains(local):
                return self.paragraph_at(page, local)
        return ""

    def _paint_lit(self, painter: QPainter, boxes: list[QRectF]) -> None:
        """The selected element: a wash of the accent, and a bar at its left that no colour-blind
        eye misses.
        """
        unit = self._theme.tokens.unit
        accent = QColor(self.ink("accent"))
        wash = QColor(accent)
        wash.setAlpha(_LIT_ALPHA)
        for box in boxes:
            grown = box.adjusted(-unit * 0.25, -unit * 0.125, unit * 0.25, unit * 0.125)
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(wash)
            painter.drawRoundedRect(grown, 3, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawRoundedRect(
                QRectF(grown.left() - unit * 0.5, grown.top(), unit * 0.4, grown.height()), 1.5, 1.5
            )

    def _paint_hint(self, painter: QPainter, box: QRectF) -> None:
        """Another warning's place: a dashed frame."""
        warn = QColor(self.ink("warn"))
        wash = QColor(warn)
        wash.setAlpha(_HINT_ALPHA)
        painter.setPen(QPen(warn, 1, Qt.PenStyle.DashLine))
        painter.setBrush(wash)
        painter.drawRoundedRect(box, 2, 2)

    def ink(self, name: str) -> str:
        """A token's colour, as it is seen on the page."""
        colour: str = getattr(self._theme.tokens, name)
        return colour
