"""The menu of the unforeseen, about the passage in hand: built anew each time it opens."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from jury_desk.domain.day.acts import IncidentKind
from jury_desk.gui.juror.status_looks import status_word
from jury_desk.gui.juror.unforeseen.unforeseen_words import KINDS
from jury_desk.gui.kit.icons import icon
from jury_desk.gui.kit.key_names import native

_ICONS: dict[IncidentKind, str] = {
    "absent": "user-x",
    "excluded": "ban",
    "interrupted": "player-pause",
    "fraud": "alert-triangle",
    "technical": "bolt",
}


class UnforeseenMenu(QMenu):
    """`wanted` names the act: a kind of incident, or "withdraw", "earlier", "later", "swap",
    "move", "recuse", "return", "paper", "add".
    """

    wanted = Signal(str)

    def open_under(
        self,
        anchor: QWidget,
        *,
        given: bool,
        some_given: bool,
        incidents: bool,
        swappable: bool,
        away: bool,
    ) -> None:
        """Open above a widget, or under it, within its window: the left edges in one line, else
        the right ones.

        `given` tells that no sheet of the passage is the juror's any more, `some_given` that one is
        not, `incidents` that some stand, `swappable` that there is a sheet to swap with, `away`
        that the day is on another laptop: then nothing can be done here.
        """
        self._build(given=given, incidents=incidents, swappable=swappable, away=away)
        if some_given:
            told = self.tr("Mark it yourself again…")
            self._act("return", "arrow-back-up", told, enabled=not away)
        self._open(anchor)

    def open_bare(self, anchor: QWidget, *, away: bool) -> None:
        """Open where no passage is in hand: somebody can be added all the same."""
        self.clear()
        self.setAccessibleName(self.tr("Unforeseen"))
        self._add_somebody(enabled=not away)
        self._open(anchor)

    def _open(self, anchor: QWidget) -> None:
        self.ensurePolished()
        self.popup(_beside(anchor, self.sizeHint()))
        # By keyboard one sees where one is.
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self, down)

    def _build(self, *, given: bool, incidents: bool, swappable: bool, away: bool) -> None:
        self.clear()
        self.setAccessibleName(self.tr("Unforeseen"))
        for kind in KINDS:
            told = self.tr("{what}…").format(what=status_word(kind))
            self._act(kind, _ICONS[kind], told, enabled=not away)
        if incidents:
            told = self.tr("Withdraw what was recorded…")
            self._act("withdraw", "arrow-back-up", told, enabled=not away)
        self.addSeparator()
        self._add_somebody(enabled=not away)
        earlier, later = self.tr("Hear it earlier"), self.tr("Hear it later")
        self._act("earlier", "arrow-up", _with_keys(earlier, "Alt+Shift+Up"), enabled=not away)
        self._act("later", "arrow-down", _with_keys(later, "Alt+Shift+Down"), enabled=not away)
        self.addSeparator()
        told = self.tr("Two sheets were swapped…")
        self._act("swap", "arrows-exchange", told, enabled=swappable and not given and not away)
        told = self.tr("Copied from paper…")
        self._act("paper", "notes", told, enabled=not given and not away)
        self.addSeparator()
        if given:
            return
        self._act("move", "user-share", self.tr("Another juror marks it…"), enabled=not away)
        told = self.tr("Step back from this candidate…")
        self._act("recuse", "hand-stop", told, enabled=not away)

    def _add_somebody(self, *, enabled: bool) -> None:
        self._act("add", "user-plus", self.tr("Add somebody on the spot…"), enabled=enabled)

    def _act(self, name: str, icon_name: str, text: str, *, enabled: bool) -> None:
        action = self.addAction(icon(icon_name), text)
        action.setObjectName(f"{name}_action")
        action.setEnabled(enabled)
        emit: Callable[[], None] = partial(self.wanted.emit, name)
        action.triggered.connect(emit)


def _beside(anchor: QWidget, size: QSize) -> QPoint:
    """Where a menu of that size goes: at its widget, within the window where it has the room, and
    on the screen in any case.
    """
    top = anchor.mapToGlobal(QPoint(0, 0))
    window, screen = anchor.window().frameGeometry(), anchor.screen().availableGeometry()
    room = window.intersected(screen)
    left, above = top.x(), top.y() - size.height()
    if left + size.width() > room.right() + 1:
        left = top.x() + anchor.width() - size.width()
    low = above if above >= room.top() else top.y() + anchor.height()
    if low + size.height() > screen.bottom() + 1:
        low = max(screen.top(), screen.bottom() + 1 - size.height())
    return QPoint(max(left, room.left()), low)


def _with_keys(text: str, keys: str) -> str:
    shown = native(keys)
    return f"{text}\t{shown}"
