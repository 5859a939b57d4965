"""The pictures of a juror's day: a role-play, its write-up, a team, contrast at twice the size."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.clock import SystemClock
from jury_desk.gui.kit.theme import Scheme, theme
from jury_desk.gui.main_window import MainWindow
from jury_desk.gui.places import Places

NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
TEAM = "practice-developpement-commercial-business-unit"
NOTES = (
    (482, "USP claire, chiffres sourcés"),
    (248, "Reformule une seule fois, en fin d’entretien"),
)
"""How many seconds later each is typed, and what."""

Found = TypeVar("Found")


class Screen(Protocol):
    """What the player of the pictures gives."""

    window: MainWindow

    def settle(self) -> None: ...
    def wait(self, true: Callable[[], bool]) -> None: ...
    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = ...) -> None: ...
    def write(self, text: str) -> None: ...
    def give(self, keys: str) -> None: ...
    def comment(self, text: str) -> None: ...
    def next_stage(self) -> None: ...
    def open_passage(self, number: int) -> None: ...
    def open_session(self, session: str) -> None: ...
    def keep(self, name: str, scheme: Scheme = ...) -> None: ...


class Hours:
    """Moves the forward clock on by hand: nobody waits a quarter of an hour for a picture."""

    def __init__(self) -> None:
        self.later_ms = 0

    def pass_by(self, seconds: int) -> None:
        """Let time go by."""
        self.later_ms += seconds * 1000


@contextmanager
def hours() -> Iterator[Hours]:
    """The clock in hand while the pictures are taken."""
    moved, elapsed = Hours(), SystemClock.elapsed_ms
    SystemClock.elapsed_ms = lambda self: elapsed(self) + moved.later_ms  # type: ignore[method-assign]
    try:
        yield moved
    finally:
        SystemClock.elapsed_ms = elapsed  # type: ignore[method-assign]


def present(found: Found | None) -> Found:
    """What has to be there. LookupError where it is not."""
    if found is None:
        raise LookupError("the screen lacks what was to be played on")
    return found


def play_role_play(screen: Screen, clock: Hours) -> None:
    """A role-play: time, notes, levels; one note belongs to a criterion."""
    screen.open_passage(0)
    screen.give("11211112111112111114111")
    screen.open_passage(1)
    desk = present(screen.window.desk)
    screen.press(Qt.Key.Key_F9)
    screen.settle()
    for seconds, note in NOTES:
        clock.pass_by(seconds)
        screen.write("n")
        screen.write(note)
        screen.press(Qt.Key.Key_Return)
        screen.settle()
        desk.take_keyboard()
    clock.pass_by(180)
    screen.press(Qt.Key.Key_F9)
    clock.pass_by(574)
    screen.press(Qt.Key.Key_Home)
    screen.give("1")
    screen.write("2")
    journal = present(desk.around.session)
    last = list(journal.state.notes)[-1]
    journal.attach_note(last, present(desk.criteria.current).criterion.id)
    screen.settle()
    screen.press(Qt.Key.Key_Down)
    screen.give("13")
    for _ in range(2):
        screen.press(Qt.Key.Key_Up)
    screen.settle()
    screen.keep("desk-light")
    screen.keep("desk-dark", "dark")
    theme().set_scheme("contrast")
    theme().set_zoom(200)
    screen.settle()
    screen.keep("desk-contrast-200", "contrast")
    theme().set_zoom(100)
    theme().set_scheme("light")
    screen.settle()


def play_write_up(screen: Screen) -> None:
    """What is still to be justified, and the notes that are left to sort."""
    screen.press(Qt.Key.Key_Home)
    screen.give("1211111112113111")
    screen.next_stage()
    screen.press(Qt.Key.Key_Home)
    screen.press(Qt.Key.Key_F8)
    screen.write("Le besoin est cerné, mais le budget n’est jamais abordé.")
    screen.settle()
    screen.keep("write-up-light")


def play_overview(screen: Screen) -> None:
    """The whole sheet at once."""
    screen.open_passage(0)
    screen.press(Qt.Key.Key_F3)
    screen.settle()
    screen.keep("overview-light")
    screen.press(Qt.Key.Key_Escape)


def play_team(screen: Screen, clock: Hours) -> None:
    """A business game of five: common levels, a deviation, individual questions."""
    screen.open_session(TEAM)
    screen.open_passage(0)
    screen.press(Qt.Key.Key_F9)
    clock.pass_by(2_290)
    screen.press(Qt.Key.Key_F9)
    clock.pass_by(134)
    view: QWidget = present(screen.window.desk).place.main_view
    view.setFocus()
    for key in "112":
        screen.write(key)
        screen.settle()
        screen.press(Qt.Key.Key_Down)
    screen.press(Qt.Key.Key_Up)
    for _ in range(3):
        screen.press(Qt.Key.Key_Right)
    screen.write("3")
    screen.settle()
    screen.keep("team-light")
    screen.keep("team-dark", "dark")
    theme().set_scheme("light")
    screen.settle()


def play_unforeseen(screen: Screen) -> None:
    """The menu of what nobody planned."""
    screen.press(Qt.Key.Key_I, CTRL)
    screen.settle()
    screen.keep("unforeseen-light")
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
    screen.settle()


def play_calibration(screen: Screen) -> None:
    """An example, marked before the day."""
    places: Places = present(screen.window.findChild(Places))
    places.show_calibration()
    screen.settle()
    for key in "1213":
        screen.write(key)
        screen.press(Qt.Key.Key_Down)
    screen.settle()
    screen.keep("calibration-light")
    places.show_desk()
    screen.settle()
