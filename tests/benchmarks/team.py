"""A team of five before 112 criteria: 560 cells, on a real encrypted file.

- Key press to painted cell: the whole desk in a window of 1440 x 900; levels for the team and for
  its members, in turn. The clock runs from the key's event until the row is painted and handed to
  the screen; the disk is written meanwhile, on every member's sheet. p50, p99, worst. Target: p99
  below 16 ms.
- Arrow to painted cell: from cell to cell and from row to row, where the next row opens its
  targets. Target: p99 below 16 ms.
- Switching to the team: from the passage's choice in the list until its matrix is painted, coming
  from a candidate's sheet of 112 criteria. Target: p99 below 150 ms.
"""

import argparse
import datetime as dt
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import machine

ROOT = Path(__file__).resolve().parents[2]
CRITERIA, COMMON, MEMBERS = 112, 56, 5
KEY_TARGET_MS, SWITCH_TARGET_MS = 16.0, 150.0


def team_session() -> tuple[Any, Any]:
    """A session of a team of five, then of a candidate; a grid of a real one's texts, half of them
    the team's.
    """
    from jury_desk.domain.grid import parse_grid
    from jury_desk.domain.session import Candidate, Juror, Passage, Seat, SessionPlan, Team

    folder = ROOT / "resources" / "grids"
    plain = json.loads((folder / "manager-affaires.grid.json").read_bytes())
    every = [item for bloc in plain["blocs"] for item in bloc["criteria"]]
    bloc = plain["blocs"][0] | {"competencies": [], "activities": []}
    parts = [
        {"id": "team", "label": "Note d’équipe", "setting": "group", "weight": "0.7"},
        {"id": "own", "label": "Note individuelle", "setting": "individual", "weight": "0.3"},
    ]
    bloc["assessments"] = [
        {"id": "game", "title": "Business game", "parts": parts},
        {"id": "oral", "title": "Soutenance"},
    ]
    bloc["criteria"] = [
        every[number % len(every)]
        | {
            "id": f"{kind}{number}",
            "competency": None,
            "assessments": ["game" if kind == "k" else "oral"],
            "part": ("team" if number < COMMON else "own") if kind == "k" else None,
        }
        for kind in "ko"
        for number in range(CRITERIA)
    ]
    grid = parse_grid(plain | {"blocs": [bloc], "awards": []})
    day = dt.datetime(2026, 6, 12, 9, tzinfo=dt.UTC)
    names = ("Camille", "Yanis", "Aïssatou", "Zoé", "Anne-Charlotte")
    people = tuple(
        Candidate(id=f"c{number}", last_name=f"Nom{number}", first_name=first)
        for number, first in enumerate(names)
    )
    seats = (Seat(juror="j1"),)
    plan = SessionPlan(
        id="bench",
        label="Bench",
        date=day.date(),
        grid=grid.id,
        grid_digest=grid.digest,
        juror="j1",
        candidates=people,
        teams=(Team(id="t1", label="Équipe 1", members=tuple(one.id for one in people)),),
        jurors=(Juror(id="j1", name="J"),),
        passages=(
            Passage(
                id="p1", starts_at=day, bloc=bloc["id"], assessment="game", team="t1", seats=seats
            ),
            Passage(
                id="p2",
                starts_at=day + dt.timedelta(hours=1),
                bloc=bloc["id"],
                assessment="oral",
                candidate="c0",
                seats=seats,
            ),
        ),
    )
    return plan, grid


class Desk:
    """The juror's desk on a real file, and what it painted last."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from jury_desk.clock import SystemClock
        from jury_desk.gui.juror.desk_page import JurorDeskPage
        from jury_desk.gui.kit.tasks import Worker
        from jury_desk.gui.kit.theme import theme
        from jury_desk.services.juror_day import JurorDay
        from jury_desk.services.program import Program
        from jury_desk.storage import open_store

        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        self.application = application
        application.setStyle("fusion")
        theme().dress(application)
        plan, grid = team_session()
        self.store = open_store(folder / "jury-desk.db", bytes(range(32)))
        self.store.add_session(plan, grid)
        nobody: Any = None
        day = JurorDay(self.store, SystemClock())
        program = Program(
            day, nobody, folder, plan.id, self.store.close, nobody, nobody, nobody, nobody
        )
        self.worker = Worker()
        self.page = JurorDeskPage(program, self.worker)
        self.page.resize(1440, 900)
        self.page.show()
        self.page.show_day(day.day(plan.id))
        self.rest()
        place: Any = self.page.place
        self.matrix: Any = place.main_view
        self.painted: set[int] = set()
        paint = self.matrix.delegate.paint_row

        def watch(painter: Any, rect: Any, place: int) -> None:
            paint(painter, rect, place)
            self.painted.add(place)

        self.matrix.delegate.paint_row = watch

    def rest(self) -> None:
        """Let everything be recorded and shown."""
        for _ in range(3):
            self.worker.drain(20_000)
            self.application.processEvents()

    def settle(self) -> None:
        """Paint what is waiting; the disk goes on by itself."""
        for _ in range(3):
            self.application.processEvents()

    def press(self, key: int, text: str = "") -> None:
        """Press a key in the matrix."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        self.application.sendEvent(self.matrix, event)

    @property
    def takes_a_level(self) -> bool:
        """Whether the cell in hand is one to be marked."""
        return bool(self.matrix.session.marks.can_change(*self.matrix.current_cell))

    def other_level(self, number: int) -> str:
        """The key of a level that is neither the cell's nor the team's."""
        marks, (subject, criterion) = self.matrix.session.marks, self.matrix.current_cell
        shown = {marks.mark(subject, criterion).level, marks.mark(None, criterion).level}
        levels = [one for one in self.matrix.current.scale.levels if one.id not in shown]
        return str(levels[number % len(levels)].key)

    def timed(self, act: Callable[[], None]) -> float:
        """Milliseconds from an act until the row in hand is painted."""
        self.settle()
        self.painted.clear()
        start = time.perf_counter()
        act()
        while self.matrix.delegate.current[0] not in self.painted:
            self.application.processEvents()
        return (time.perf_counter() - start) * 1000

    def close(self) -> None:
        """Leave nothing open."""
        self.rest()
        self.worker.stop()
        self.page.close()
        self.store.close()


def measure(ticks: int, switches: int) -> dict[str, list[float]]:
    """Milliseconds of each level, each arrow and each switch."""
    from PySide6.QtCore import Qt

    found: dict[str, list[float]] = {"level": [], "arrow": [], "switch": []}
    with tempfile.TemporaryDirectory(prefix="jury-desk-bench-") as folder:
        desk = Desk(Path(folder))
        last = len(desk.matrix.rows.rows) - 1
        for number in range(ticks + 20):
            if not desk.takes_a_level:
                desk.press(Qt.Key.Key_Right)
            key = desk.other_level(number)
            found["level"].append(desk.timed(lambda key=key: desk.press(0, key)))  # type: ignore[misc]
            place, column = desk.matrix.delegate.current
            arrow = Qt.Key.Key_Right if number % 3 else Qt.Key.Key_Down
            if column == MEMBERS:
                arrow = Qt.Key.Key_Home
            elif place == last:
                arrow = Qt.Key.Key_PageUp
            found["arrow"].append(desk.timed(lambda arrow=arrow: desk.press(arrow)))  # type: ignore[misc]
        desk.rest()
        for _ in range(switches + 2):
            desk.page.open_passage("p2")
            desk.rest()
            found["switch"].append(desk.timed(lambda: desk.page.open_passage("p1")))
            desk.rest()
        desk.close()
    return {
        "level": found["level"][20:],
        "arrow": found["arrow"][20:],
        "switch": found["switch"][2:],
    }


def report(name: str, what: str, found: list[float], target: float) -> None:
    """One line with the figures and the verdict."""
    ordered = sorted(found)
    p50, p99 = ordered[len(ordered) // 2], ordered[max(0, round(len(ordered) * 0.99) - 1)]
    verdict = "ok" if p99 <= target else "ABOVE"
    print(
        f"[{name}] {what}, {CRITERIA} criteria x {MEMBERS} members, {len(ordered)} times:"
        f" p50 {p50:.1f} ms, p99 {p99:.1f} ms, worst {ordered[-1]:.1f} ms"
        f" (target p99 {target:.0f}) {verdict}"
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--ticks", type=int, default=500)
    parser.add_argument("--switches", type=int, default=100)
    given = parser.parse_args(arguments)
    name = os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"[{name}] {machine('PySide6-Essentials', 'msgspec')}")
    found = measure(given.ticks, given.switches)
    report(name, "key press to painted cell", found["level"], KEY_TARGET_MS)
    report(name, "arrow to painted cell", found["arrow"], KEY_TARGET_MS)
    report(name, "switching to the team", found["switch"], SWITCH_TARGET_MS)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
