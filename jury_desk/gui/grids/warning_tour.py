"""The way through the open warnings: one in hand, the next, the one before."""

from jury_desk.domain.draft import ReviewWarning
from jury_desk.services.review import ReviewState


class WarningTour:
    """Keeps the warning in hand through every change of the draft."""

    def __init__(self) -> None:
        self._open: tuple[ReviewWarning, ...] = ()
        self._place = 0
        self._came_by_itself = False

    def take(self, state: ReviewState) -> None:
        """Take the open warnings. Where the one in hand is gone, what stands at its place is."""
        current = self.current
        self._open = state.warnings
        keys = [warning.key for warning in self._open]
        if current is not None and current.key in keys:
            self._place = keys.index(current.key)
        elif current is not None:
            self._came_by_itself = True
        self._place = max(0, min(self._place, len(self._open) - 1))

    @property
    def current(self) -> ReviewWarning | None:
        """The warning in hand; None where none is open."""
        return self._open[self._place] if self._open else None

    @property
    def place(self) -> int:
        """Where the one in hand stands among the open ones, counted from 1."""
        return self._place + 1 if self._open else 0

    @property
    def left(self) -> int:
        """How many are open."""
        return len(self._open)

    def turn(self, step: int) -> ReviewWarning | None:
        """Take the next one in hand (or the one before), round at the end. One that came in hand
        because the one before it went away, and was not shown since, is the next one itself.
        """
        if self._open and not (self._came_by_itself and step > 0):
            self._place = (self._place + step) % len(self._open)
        self._came_by_itself = False
        return self.current

    def look(self) -> ReviewWarning | None:
        """The one in hand, which is shown now."""
        self._came_by_itself = False
        return self.current

    def go_to(self, key: str) -> bool:
        """Take the one with a key in hand; whether it is open."""
        keys = [warning.key for warning in self._open]
        if key in keys:
            self._place = keys.index(key)
            self._came_by_itself = False
        return key in keys

    def go_to_element(self, element: str) -> bool:
        """Take an element's first one in hand, unless one of its own is; whether it has any."""
        if self.current is not None and self.current.element == element:
            self._came_by_itself = False
            return True
        for place, warning in enumerate(self._open):
            if warning.element == element:
                self._place = place
                self._came_by_itself = False
                return True
        return False
