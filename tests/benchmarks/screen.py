"""The screen: key press to painted tick, start, memory.

- Key press to painted tick: a sheet of 112 criteria on a real encrypted file, in a window of
  1440 x 900. The clock runs from the key's event until the row is painted and handed to the screen;
  the disk is written meanwhile, as when somebody marks. p50, p99, worst. Target: p99 below 16 ms.
- Start: whole processes, in turn a bare PySide6 window and the program, until the first painted
  window, and until the practice session takes a tick. Medians and ratios. Targets: 1.6 and 3.
- Memory of the running program with its practice session. Target: below 220 MB.

Offscreen, and on the display too where there is one.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks.figures import machine

ROOT = Path(__file__).resolve().parents[2]

CRITERIA = 112
PAINT_TARGET_MS = 16.0
FIRST_TARGET, READY_TARGET, MEMORY_TARGET_MB = 1.6, 3.0, 220.0

BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        print("first", time.monotonic(), flush=True)
        QTimer.singleShot(0, QApplication.instance().quit)

application = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""

PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from jury_desk import bootstrap
from jury_desk.gui import main_window

def say(what):
    print(what, time.monotonic(), flush=True)

class Window(main_window.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(lambda: say("first"))
        self.ready.connect(self.wait_for_sheet)

    def wait_for_sheet(self):
        if self.desk.session is not None:
            self.tell_ready()
        else:
            self.desk.sheets.opened.connect(self.tell_ready)

    def tell_ready(self, *_):
        if self.desk.session is not None and not self.isHidden() and not getattr(self, "told", 0):
            self.told = True
            say("ready")
            QTimer.singleShot(1200, lambda: say("settled"))
            QTimer.singleShot(1500, self.close)

main_window.MainWindow = Window
from jury_desk.gui import application
application.MainWindow = Window
sys.exit(bootstrap.main(["--data-dir", sys.argv[1]]))
"""


def sheet_session() -> tuple[Any, Any]:
    """A session of one candidate and a grid of 112 criteria, made of a real grid's texts."""
    import datetime as dt

    from jury_desk.domain.grid import parse_grid
    from jury_desk.domain.session import Candidate, Juror, Passage, Seat, SessionPlan

    folder = ROOT / "resources" / "grids"
    plain = json.loads((folder / "manager-affaires.grid.json").read_bytes())
    every = [item for bloc in plain["blocs"] for item in bloc["criteria"]]
    bloc = plain["blocs"][0] | {"competencies": [], "activities": []}
    bloc["assessments"] = [{"id": "oral", "title": "Soutenance"}]
    bloc["criteria"] = [
        every[number % len(every)]
        | {"id": f"k{number}", "competency": None, "assessments": [], "part": None}
        for number in range(CRITERIA)
    ]
    grid = parse_grid(plain | {"blocs": [bloc], "awards": []})
    day = dt.datetime(2026, 6, 12, 9, tzinfo=dt.UTC)
    plan = SessionPlan(
        id="bench",
        label="Bench",
        date=day.date(),
        grid=grid.id,
        grid_digest=grid.digest,
        juror="j1",
        candidates=(Candidate(id="c1", last_name="Aubert", first_name="Camille"),),
        jurors=(Juror(id="j1", name="J"),),
        passages=(
            Passage(
                id="p1",
                starts_at=day,
                bloc=bloc["id"],
                assessment="oral",
                candidate="c1",
                seats=(Seat(juror="j1"),),
            ),
        ),
    )
    return plan, grid


def measure_ticks(ticks: int) -> list[float]:
    """Milliseconds from key press to painted row, one a tick."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
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
    application.setStyle("fusion")
    theme().dress(application)
    plan, grid = sheet_session()
    with tempfile.TemporaryDirectory(prefix="jury-desk-bench-") as folder:
        store = open_store(Path(folder) / "jury-desk.db", bytes(range(32)))
        store.add_session(plan, grid)
        nobody: Any = None
        day = JurorDay(store, SystemClock())
        program = Program(
            day, nobody, Path(folder), plan.id, store.close, nobody, nobody, nobody, nobody
        )
        worker = Worker()
        page = JurorDeskPage(program, worker)
        page.resize(1440, 900)
        page.show()
        page.show_day(day.day(plan.id))
        worker.drain(20_000)
        view = page.criteria
        painted: list[int] = []
        paint = view.delegate.paint

        def watch(painter: Any, option: Any, index: Any) -> None:
            paint(painter, option, index)
            painted.append(index.row())

        view.delegate.paint = watch  # type: ignore[method-assign]
        found: list[float] = []
        for number in range(ticks + 20):
            settle(application)
            painted.clear()
            key = "1243"[(number + number // CRITERIA) % 4]
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, key)
            start = time.perf_counter()
            QApplication.sendEvent(view, event)
            while view.delegate.current not in painted:
                application.processEvents()
            found.append((time.perf_counter() - start) * 1000)
            move = Qt.Key.Key_Home if number % CRITERIA == CRITERIA - 1 else Qt.Key.Key_Down
            step = QKeyEvent(QEvent.Type.KeyPress, move, Qt.KeyboardModifier.NoModifier, "")
            QApplication.sendEvent(view, step)
        worker.drain(20_000)
        worker.stop()
        page.close()
        store.close()
    return found[20:]


def settle(application: Any) -> None:
    """Paint what is waiting; the disk goes on by itself."""
    for _ in range(3):
        application.processEvents()


def run_until_closed(code: str, *arguments: str) -> tuple[dict[str, float], float]:
    """Seconds from the start of a process to each thing it told, and its memory in MB when it
    settled.
    """
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT)
    start = time.monotonic()
    child = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    told: dict[str, float] = {}
    memory = 0.0
    for line in child.stdout or ():
        what, moment = line.split()
        told[what] = float(moment) - start
        if what == "settled":
            memory = psutil.Process(child.pid).memory_info().rss / 1e6
    if child.wait(60):
        raise SystemExit(f"a measured process ended with {child.returncode}")
    return told, memory


def measure_starts(starts: int) -> dict[str, float]:
    """Medians in milliseconds, and the memory in MB. The first of each kind warms the caches."""
    bare, first, ready, memory = [], [], [], []
    with tempfile.TemporaryDirectory(prefix="jury-desk-bench-") as folder:
        for number in range(starts + 1):
            bare_told, _ = run_until_closed(BARE)
            told, resident = run_until_closed(PROGRAM, folder)
            if number:
                bare.append(bare_told["first"] * 1000)
                first.append(told["first"] * 1000)
                ready.append(told["ready"] * 1000)
                memory.append(resident)
    with tempfile.TemporaryDirectory(prefix="jury-desk-bench-") as folder:
        told, _ = run_until_closed(PROGRAM, folder)
    return {
        "bare": statistics.median(bare),
        "first": statistics.median(first),
        "ready": statistics.median(ready),
        "ready_new": told["ready"] * 1000,
        "memory": max(memory),
    }


def verdict(value: float, target: float) -> str:
    return "ok" if value <= target else "ABOVE"


def report(ticks: int, starts: int, name: str) -> None:
    found = sorted(measure_ticks(ticks))
    p50, p99 = found[len(found) // 2], found[max(0, round(len(found) * 0.99) - 1)]
    print(
        f"[{name}] key press to painted tick, {CRITERIA} criteria, {len(found)} ticks:"
        f" p50 {p50:.1f} ms, p99 {p99:.1f} ms, worst {found[-1]:.1f} ms"
        f" (target p99 {PAINT_TARGET_MS:.0f}) {verdict(p99, PAINT_TARGET_MS)}"
    )
    start = measure_starts(starts)
    first, ready = start["first"] / start["bare"], start["ready"] / start["bare"]
    print(f"[{name}] bare PySide6 window to first paint: {start['bare']:.0f} ms")
    print(
        f"[{name}] start to first painted window: {start['first']:.0f} ms, x{first:.2f}"
        f" (target x{FIRST_TARGET}) {verdict(first, FIRST_TARGET)}"
    )
    print(
        f"[{name}] start to practice session ready: {start['ready']:.0f} ms, x{ready:.2f}"
        f" (target x{READY_TARGET:.0f}) {verdict(ready, READY_TARGET)};"
        f" on new data {start['ready_new']:.0f} ms"
    )
    print(
        f"[{name}] memory of the running program: {start['memory']:.0f} MB"
        f" (target {MEMORY_TARGET_MB:.0f}) {verdict(start['memory'], MEMORY_TARGET_MB)}"
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--ticks", type=int, default=500)
    parser.add_argument("--starts", type=int, default=9)
    shown = ["offscreen", "xcb"] if os.environ.get("DISPLAY") else ["offscreen"]
    parser.add_argument("--platform", nargs="+", default=shown)
    given = parser.parse_args(arguments)
    if len(given.platform) > 1:
        for name in given.platform:
            same = ["--ticks", str(given.ticks), "--starts", str(given.starts), "--platform", name]
            subprocess.run([sys.executable, "-m", "tests.benchmarks.screen", *same], check=True)
        return 0
    os.environ["QT_QPA_PLATFORM"] = given.platform[0]
    print(f"[{given.platform[0]}] {machine('PySide6-Essentials', 'msgspec')}")
    report(given.ticks, given.starts, given.platform[0])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
