"""Where the window stands: on the screen where it was last used, and always wholly on one.

A place is kept per set of screens: a laptop that stands beside a projector in one room and alone
in the next finds its place in both. Where the desktop alone decides (Wayland), what is asked for
here is only the size.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from jury_desk.gui.kit.preferences import Preferences
from jury_desk.settings import MOST_PLACES, KeptPlace

SIZE = QSize(1440, 900)
"""Wanted at first; a screen with less room for it is filled."""

_LEAST = QSize(480, 360)
"""Smaller than this nothing was placed by a person."""

_FRAME = (4, 28, 4, 4)
"""Left, top, right, bottom in pixels: the desktop's frame is unknown until it is there."""


@dataclass(frozen=True)
class Screen:
    """A screen by its name: its whole area, and the room that the desktop leaves to windows."""

    name: str
    area: QRect
    room: QRect

    @property
    def inner(self) -> QRect:
        """The room within a window's frame."""
        left, top, right, bottom = _FRAME
        return self.room.adjusted(left, top, -right, -bottom)


@dataclass(frozen=True)
class Stand:
    """Where the window is to stand, and whether it fills its screen."""

    place: QRect
    maximised: bool


Screens = Callable[[], list[Screen]]


def screens_now() -> list[Screen]:
    """The screens of this moment, the main one first."""
    main = QGuiApplication.primaryScreen()
    found = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
    return [Screen(one.name(), one.geometry(), one.availableGeometry()) for one in found]


def name_of(screens: list[Screen]) -> str:
    """The set of screens: names and sizes, in whatever order the system tells them."""
    told = [f"{one.name} {one.area.width()}x{one.area.height()}" for one in screens]
    return "; ".join(sorted(told))


def stand_on(screens: list[Screen], places: tuple[KeptPlace, ...]) -> Stand:
    """Where the window stands on `screens`, of which there is at least one: as it stood on this
    set of them; else as it stood last on one of them; else in the middle of the main one.
    """
    here = name_of(screens)
    by_name = {screen.name: screen for screen in screens}
    latest = [place for place in reversed(places) if place.screen in by_name]
    kept = next((place for place in latest if place.screens == here), next(iter(latest), None))
    if kept is None:
        return _in_the_middle(screens[0])
    corner = by_name[kept.screen].room.topLeft()
    wanted = QRect(corner.x() + kept.left, corner.y() + kept.top, kept.width, kept.height)
    return Stand(_within(by_name[kept.screen], wanted), kept.maximised)


def screen_of(screens: list[Screen], place: QRect) -> Screen | None:
    """The screen on which most of a place lies; None where no part of it lies on one."""

    def shared(screen: Screen) -> int:
        part = screen.area.intersected(place)
        return part.width() * part.height() if part.isValid() else 0

    best = max(screens, key=shared, default=None)
    return best if best is not None and shared(best) > 0 else None


def moved_on(screens: list[Screen], place: QRect, step: int) -> QRect:
    """The same place on the next screen to the right (1) or to the left (-1), around the edge; as
    it is where there is no other.
    """
    across = sorted(screens, key=lambda one: (one.area.left(), one.area.top()))
    here = screen_of(across, place)
    if here is None or len(across) < 2:
        return place
    there = across[(across.index(here) + step) % len(across)]
    offset = place.topLeft() - here.room.topLeft()
    return _within(there, QRect(there.room.topLeft() + offset, place.size()))


def _in_the_middle(screen: Screen) -> Stand:
    place = QRect(screen.inner.topLeft(), SIZE.boundedTo(screen.inner.size()))
    place.moveCenter(screen.inner.center())
    return Stand(place, place.size() != SIZE)


def _within(screen: Screen, place: QRect) -> QRect:
    """A place brought wholly onto a screen."""
    room = screen.inner
    size = place.size().expandedTo(_LEAST).boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.left() + room.width() - size.width())
    top = min(max(place.top(), room.top()), room.top() + room.height() - size.height())
    return QRect(left, top, size.width(), size.height())


class WindowPlace(QObject):
    """Places a window, keeps its place, moves it between screens; nothing moves by itself but a
    window whose screen is gone.
    """

    def __init__(
        self, window: QWidget, preferences: Preferences, screens: Screens | None = None
    ) -> None:
        """`screens` tells the screens of the moment, the system's own by default."""
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._screens = screens or screens_now
        self._check = QTimer(self, singleShot=True, interval=0)
        self._check.timeout.connect(self.bring_back)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # Later: the desktop moves windows of a screen that goes, each in its own way.
            application.screenRemoved.connect(lambda _: self._check.start())

    def place(self) -> bool:
        """Place the window before it is shown; whether it is to fill its screen."""
        screens = self._screens()
        if not screens:
            return False
        stand = stand_on(screens, self._preferences.settings.places)
        self._window.setGeometry(stand.place)
        return stand.maximised

    def keep(self) -> None:
        """Keep where the window stands, for this set of screens."""
        screens, window = self._screens(), self._window
        maximised = window.isMaximized()
        here = screen_of(screens, window.geometry())
        if here is None or window.isFullScreen():
            return
        place = window.normalGeometry() if maximised else window.geometry()
        if not place.isValid() or screen_of([here], place) is None:
            place = _in_the_middle(here).place  # what it was before it filled another screen
        offset = place.topLeft() - here.room.topLeft()
        size = (place.width(), place.height())
        kept = KeptPlace(name_of(screens), here.name, offset.x(), offset.y(), *size, maximised)
        others = [one for one in self._preferences.settings.places if one.screens != kept.screens]
        self._preferences.change(places=(*others, kept)[-MOST_PLACES:])

    def move_on(self, step: int = 1) -> None:
        """Move the window to the next screen to the right (1) or to the left (-1), and keep that;
        nothing where there is no other.
        """
        window, screens = self._window, self._screens()
        here, maximised = window.geometry(), window.isMaximized()
        if moved_on(screens, here, step) == here:
            return
        normal = window.normalGeometry()
        if maximised and screen_of(screens, normal) == screen_of(screens, here):
            here = normal
        if maximised:  # a window that fills its screen cannot be moved by most desktops
            window.showNormal()
        window.setGeometry(moved_on(screens, here, step))
        if maximised:
            window.showMaximized()
        self.keep()

    def bring_back(self) -> None:
        """Bring a window that is on no screen any more onto one."""
        screens = self._screens()
        if not screens or self._window.isMinimized():
            return
        if screen_of(screens, self._window.geometry()) is None:
            self._window.setGeometry(stand_on(screens, self._preferences.settings.places).place)

    def can_move(self) -> bool:
        """Whether there is another screen to go to."""
        return len(self._screens()) > 1
