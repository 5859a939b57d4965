"""A juror's day of thirty passages, 112 criteria each, on a real encrypted file.

- Switching candidates: from the key until the other sheet is painted whole. p50, p99, worst.
  Target: p99 below 100 ms.
- Memory: a whole day (every criterion marked, every tenth commented, written up, completed) leaves
  the process within 10 % of what it took when every sheet stood open.
- Typed text: a juror types into a comment without a pause and the program is killed (kill -9); how
  much of what was typed more than a second before is missing. Target: nothing.
"""

import argparse
import contextlib
import datetime as dt
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil
from msgspec import structs

from tests.benchmarks.figures import machine
from tests.benchmarks.screen import CRITERIA, settle, sheet_session, verdict

PASSAGES = 30
SWITCH_TARGET_MS, MEMORY_TARGET, LOST_TARGET_S = 100.0, 1.10, 1.0
KEY = bytes(range(32))


def day_session() -> tuple[Any, Any]:
    """Thirty candidates, one after another, before one juror."""
    from jury_desk.domain.session import Candidate

    plan, grid = sheet_session()
    first = plan.passages[0]
    people = tuple(
        Candidate(id=f"c{n}", last_name=f"Nom{n}", first_name="Prénom") for n in range(PASSAGES)
    )
    passages = tuple(
        structs.replace(
            first,
            id=f"p{n:02}",
            candidate=f"c{n}",
            starts_at=first.starts_at + n * dt.timedelta(minutes=15),
        )
        for n in range(PASSAGES)
    )
    return structs.replace(plan, candidates=people, passages=passages), grid


class OpenDay:
    """The desk on the day's session, in a window of 1440 x 900."""

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
        plan, grid = day_session()
        self.store = open_store(folder / "jury-desk.db", KEY)
        self.store.add_session(plan, grid)
        nobody: Any = None
        service = JurorDay(self.store, SystemClock())
        self.program = Program(
            day=service,
            make_signing=nobody,
            exports=folder,
            first_session=plan.id,
            close=self.store.close,
            make_workshop=nobody,
            make_secretariat=nobody,
            make_crafts=nobody,
            make_office=nobody,
        )
        self.worker = Worker()
        self.page = JurorDeskPage(self.program, self.worker)
        self.page.resize(1440, 900)
        self.page.show()
        self.page.show_day(service.day(plan.id))
        self.rest()

    def rest(self) -> None:
        """Let everything be written and painted."""
        for _ in range(3):
            self.worker.drain(60_000)
            settle(self.application)

    def press(self, text: str, key: int = 0) -> None:
        """A key on the sheet."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        self.application.sendEvent(self.page.criteria, event)

    def close(self) -> None:
        """Put it all away."""
        self.rest()
        self.worker.stop()
        self.page.close()
        self.store.close()


def measure_switches(day: OpenDay, switches: int) -> list[float]:
    """Milliseconds from one candidate to the next, until the sheet is painted."""
    page, painted = day.page, [0]
    view = page.criteria
    paint = view.delegate.paint

    def watch(painter: Any, option: Any, index: Any) -> None:
        paint(painter, option, index)
        painted[0] += 1

    view.delegate.paint = watch  # type: ignore[method-assign]
    names = [sheet.passage.id for sheet in page.day.sheets] if page.day else []
    found: list[float] = []
    for number in range(switches + 5):
        day.rest()
        painted[0] = 0
        start = time.perf_counter()
        page.open_passage(names[(number + 1) % len(names)])
        while not painted[0]:
            day.application.processEvents()
        found.append((time.perf_counter() - start) * 1000)
    view.delegate.paint = paint  # type: ignore[method-assign]
    return found[5:]


def measure_memory(day: OpenDay) -> tuple[float, float]:
    """The process in MB with every sheet open, and after the whole day."""
    from PySide6.QtCore import Qt

    page, process = day.page, psutil.Process()
    names = [sheet.passage.id for sheet in page.day.sheets] if page.day else []
    for name in names:  # every sheet was looked at once: what is kept of it is kept
        page.open_passage(name)
        day.rest()
    before = process.memory_info().rss / 1e6
    for name in names:
        page.open_passage(name)
        day.rest()
        day.press("", Qt.Key.Key_Home)
        for number in range(CRITERIA):
            day.press("14"[number % 2])
            if number % 10 == 0 and page.session is not None and page.criteria.current:
                page.session.set_comment(page.criteria.current.criterion.id, "Un exemple sourcé.")
            day.press("", Qt.Key.Key_Down)
        day.rest()
        page.do_primary()
        day.rest()
        page.do_primary()
        day.rest()
    return before, process.memory_info().rss / 1e6


TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from tests.benchmarks.day import OpenDay

day = OpenDay(Path(sys.argv[1]))
day.page.criteria.open_editor()
typed = 0

def type_on():
    global typed
    letter = "abcdefghij"[typed % 10]
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    day.application.sendEvent(day.page.criteria.editor, event)
    typed += 1
    print(typed, time.monotonic(), flush=True)

timer = QTimer(interval=30)
timer.timeout.connect(type_on)
timer.start()
day.application.exec()
"""


def measure_kills(kills: int) -> list[float]:
    """For each kill, seconds before it from which typed letters are missing."""
    from jury_desk.storage import open_store

    chance = random.Random(20261121)
    found: list[float] = []
    plan, _ = day_session()
    for _ in range(kills):
        with tempfile.TemporaryDirectory(prefix="jury-desk-bench-") as folder:
            child = subprocess.Popen(
                [sys.executable, "-c", TYPIST, folder], stdout=subprocess.PIPE, text=True
            )
            moments: list[float] = []
            until = None
            for line in child.stdout or ():
                moments.append(float(line.split()[1]))
                until = until or time.monotonic() + 1.5 + chance.random() * 2
                if time.monotonic() > until:
                    break
            child.kill()
            killed = time.monotonic()
            with contextlib.suppress(Exception):
                moments += [float(line.split()[1]) for line in child.stdout or ()]
            child.wait()
            store = open_store(Path(folder) / "jury-desk.db", KEY)
            kept = max((len(mark.comment) for mark in marks_of(store, plan).values()), default=0)
            store.close()
            lost = moments[kept:]
            found.append(killed - lost[0] if lost else 0.0)
    return found


def marks_of(store: Any, plan: Any) -> Any:
    """The marks of the first sheet on disk."""
    from jury_desk.domain.sheet import expected_sheets

    state = store.load(expected_sheets(plan, plan.juror)[0])
    return state.marks if state else {}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--switches", type=int, default=200)
    parser.add_argument("--kills", type=int, default=10)
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(machine("PySide6-Essentials", "msgspec"))
    with tempfile.TemporaryDirectory(prefix="jury-desk-bench-") as folder:
        day = OpenDay(Path(folder))
        found = sorted(measure_switches(day, given.switches))
        p99 = found[max(0, round(len(found) * 0.99) - 1)]
        print(
            f"switching candidates, {CRITERIA} criteria, {len(found)} times:"
            f" p50 {found[len(found) // 2]:.1f} ms, p99 {p99:.1f} ms, worst {found[-1]:.1f} ms"
            f" (target p99 {SWITCH_TARGET_MS:.0f}) {verdict(p99, SWITCH_TARGET_MS)}"
        )
        before, after = measure_memory(day)
        ratio = after / before
        print(
            f"memory after {PASSAGES} passages: {before:.0f} -> {after:.0f} MB, x{ratio:.3f}"
            f" (target x{MEMORY_TARGET:.2f}) {verdict(ratio, MEMORY_TARGET)}"
        )
        day.close()
    lost = max(measure_kills(given.kills), default=0.0)
    print(
        f"typed text missing after kill -9, {given.kills} kills: the last {lost:.2f} s at most"
        f" (target {LOST_TARGET_S:.0f}) {verdict(lost, LOST_TARGET_S)}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
