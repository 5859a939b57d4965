"""A short list under the caret: phrases or spellings to take. It never has the keyboard."""

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.styles import give_viewport
from jury_desk.gui.kit.theme import theme

_MOST_SHOWN = 6
_WIDTH = 480
"""Pixels at 100 %."""


class OfferList(QListView):
    """`taken` names what was clicked; arrows, Tab and Enter come from the editor that it serves."""

    taken = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        give_viewport(self)
        self.setObjectName("offer_list")
        self.setAccessibleName(self.tr("Offered"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self._texts = QStringListModel(self)
        self.setModel(self._texts)
        self.clicked.connect(lambda index: self.taken.emit(str(index.data())))
        self.hide()

    @property
    def chosen(self) -> str:
        """What Tab or Enter takes; "" for nothing."""
        return str(self.currentIndex().data() or "") if not self.isHidden() else ""

    def offer(self, texts: list[str], top: QPoint, bottom: QPoint) -> None:
        """Show texts under `bottom`, or over `top` where there is no room, in the parent's pixels;
        none hides the list.
        """
        if not texts:
            self.hide()
            return
        if texts != self._texts.stringList() or self.isHidden():
            self._texts.setStringList(texts)
            self.setCurrentIndex(self._texts.index(0))
            self._tell()
        self.show()
        self.raise_()
        self._place(len(texts), top, bottom)

    def step(self, step: int) -> None:
        """Point at the next text, or the one before."""
        count = self._texts.rowCount()
        self.setCurrentIndex(self._texts.index((self.currentIndex().row() + step) % count))
        self._tell()

    def _place(self, count: int, top: QPoint, bottom: QPoint) -> None:
        room = self._host.rect()
        unit = theme().tokens.unit
        line = max(self.sizeHintForRow(0), theme().tokens.target * 4 // 5)
        height = line * min(count, _MOST_SHOWN) + round(unit * 1.5)
        scrolls = count > _MOST_SHOWN
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        width = min(round(_WIDTH * theme().zoom / 100), room.width() - 2 * unit)
        left = max(unit, min(bottom.x(), room.width() - width - unit))
        below = bottom.y() + unit // 2
        fits = below + height <= room.height() or top.y() < room.height() - below
        self.setGeometry(left, below if fits else top.y() - height - unit // 2, width, height)

    def _tell(self) -> None:
        number, count = self.currentIndex().row() + 1, self._texts.rowCount()
        told = self.tr("{text}, {number} of {count}")
        announce(self, told.format(text=self.currentIndex().data(), number=number, count=count))
