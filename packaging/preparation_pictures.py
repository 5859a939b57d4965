"""The pictures of a session's preparation: a made-up session, from the list to the papers."""

from pathlib import Path
from typing import Protocol, TypeVar

import pypdfium2
from PySide6.QtCore import QDeadlineTimer, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.finding import Step
from jury_desk.gui.kit.theme import Scheme, theme
from jury_desk.gui.main_window import MainWindow
from jury_desk.gui.preparation.shell import PreparationShell
from tests.scenarios.made_lists import write_candidates
from tests.scenarios.secretary import Secretary

PAPER_WIDTH = 900
REST_MS = 3000

Found = TypeVar("Found", bound=QObject)


class Screen(Protocol):
    """What the player of the other pictures gives."""

    window: MainWindow

    def settle(self) -> None: ...
    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = ...) -> None: ...
    def keep(self, name: str, scheme: Scheme = ...) -> None: ...


def play_preparation(player: Screen, papers: Path, pictures: Path) -> None:
    """Home, the secretariat's desk page by page, and a sheet of paper."""
    player.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    player.settle()
    player.keep("home-light")
    secretary = prepared(player, papers)
    player.press(Qt.Key.Key_2)
    player.settle()
    page = one(player.window, QWidget, "secretariat_page")
    page.refresh()  # type: ignore[attr-defined]  # the session was made behind its back
    player.settle()
    player.press(Qt.Key.Key_Return)
    player.settle()
    shell = one(player.window, PreparationShell, "preparation_shell")
    for step, name in (
        (Step.CANDIDATES, "candidates"),
        (Step.PANELS, "panels"),
        (Step.RULES, "rules"),
        (Step.TIMETABLE, "timetable"),
        (Step.DOCUMENTS, "papers"),
        (Step.OPENING, "opening"),
    ):
        shell.show_step(step)
        rest(player)
        player.keep(f"{name}-light")
    shell.show_step(Step.TIMETABLE)
    player.settle()
    player.keep("timetable-dark", "dark")
    theme().set_scheme("light")
    keep_paper(secretary, papers, pictures)


def rest(player: Screen) -> None:
    """Wait for what a page draws once it has been looked at for a moment."""
    over = QDeadlineTimer(REST_MS)
    while not over.hasExpired():
        player.settle()


def prepared(player: Screen, papers: Path) -> Secretary:
    """A session with everything in it but a version of its regulations."""
    program = player.window.program
    if program is None:
        raise LookupError("the data are not open")
    secretary = Secretary(program)
    secretary.begin("manager-affaires")
    path = papers / "candidats.xlsx"
    write_candidates(path, secretary.grid)
    secretary.import_candidates(path)
    secretary.compose_panels()
    garnier = next(
        one.id for one in secretary.state.candidates.values() if one.birth_name == "Garnier"
    )
    secretary.neutralise(garnier)
    secretary.plan()
    return secretary


def keep_paper(secretary: Secretary, papers: Path, pictures: Path) -> None:
    """The first page of the candidates' attendance sheet."""
    written = secretary.print_out("candidate-attendance", "pdf", papers)
    with pypdfium2.PdfDocument(papers / written.names[0]) as document:
        page = document[0]
        drawn = page.render(scale=PAPER_WIDTH / page.get_width()).to_pil().convert("RGB")
    image = QImage(
        drawn.tobytes(), drawn.width, drawn.height, drawn.width * 3, QImage.Format.Format_RGB888
    )
    target = pictures / "attendance.png"
    if not image.save(str(target), "PNG", 0):  # type: ignore[call-overload]  # bytes in the stubs
        raise OSError(f"{target} cannot be written")
    print(target)


def one(root: QWidget, kind: type[Found], name: str) -> Found:
    """The widget of that name. LookupError where it is not there."""
    found = root.findChild(kind, name)
    if found is None:
        raise LookupError(name)
    return found
