"""A durable tick against bare rows.

A tick is `store.record` of a level: its journal entry made and digested, its mark and its entry
written and synced. Beside it, in turn, the same rows of the same tables go through the bare driver
with WAL and FULL: no digest, no rules of the file, no references. Median and p99 of each, and the
ratio of the medians; both unencrypted, then both encrypted. The last column is the whole act
through the services, with the domain's rules. Target: at most 4.
"""

import datetime as dt
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from jury_desk import paths
from jury_desk.clock import SystemClock
from jury_desk.domain.audit import Act, JournalEntry
from jury_desk.domain.grid import Grid
from jury_desk.domain.ports import Recording, Store
from jury_desk.domain.session import Candidate, Juror, Passage, Seat, SessionPlan
from jury_desk.domain.sheet import Mark, SheetRef, expected_sheets
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.storage import open_store
from jury_desk.storage.files import GridFolder
from jury_desk.storage.schema_1 import TABLES
from tests.benchmarks.figures import machine

KEY = bytes(range(32))
LEVELS = ("acquis", "non-acquis")
TARGET = 4.0


def session(grid: Grid) -> SessionPlan:
    """Two candidates of the first assessment: a sheet to record on, a sheet to act on."""
    bloc = next(bloc for bloc in grid.blocs if bloc.assessments and bloc.criteria)
    day = dt.datetime(2026, 6, 12, 9, tzinfo=dt.UTC)
    return SessionPlan(
        id="bench",
        label="Bench",
        date=day.date(),
        grid=grid.id,
        grid_digest=grid.digest,
        juror="j1",
        candidates=tuple(Candidate(id=f"c{n}", last_name="N", first_name=str(n)) for n in range(2)),
        jurors=(Juror(id="j1", name="J"),),
        passages=tuple(
            Passage(
                id=f"p{n}",
                starts_at=day,
                bloc=bloc.id,
                assessment=bloc.assessments[0].id,
                candidate=f"c{n}",
                seats=(Seat(juror="j1"),),
            )
            for n in range(2)
        ),
    )


def recorder(store: Store, sheet: OpenSheet) -> Callable[[int], None]:
    """A tick on the store: the entry, its digest, its rows."""
    ref: SheetRef = sheet.ref
    clock = SystemClock()
    criteria = [criterion.id for criterion in sheet.criteria]
    sheet.set_level(criteria[0], LEVELS[0])
    state = sheet.state

    def tick(number: int) -> None:
        nonlocal state
        criterion = criteria[number % len(criteria)]
        level = LEVELS[number // len(criteria) % 2]
        entry = JournalEntry(
            sheet=ref.id,
            device=store.device,
            seq=state.seq + 1,
            at=clock.now(),
            elapsed_ms=clock.elapsed_ms(),
            act=Act.LEVEL_SET,
            criterion=criterion,
            old=LEVELS[0],
            new=level,
            previous=state.head,
        )
        store.record(Recording(ref, entry, (criterion, Mark(level))))
        state = replace(state, seq=entry.seq, head=entry.digest)

    return tick


def bare(driver: Any, path: Path, key: bytes | None, criteria: int) -> Callable[[int], None]:
    """The same rows by the driver alone."""
    connection = driver.connect(str(path), isolation_level=None)
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_compatibility = 4")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    for table in TABLES:
        connection.execute(table)
    sheet, digest = "a" * 32, "b" * 64
    at = "2026-06-12T09:00:00.123000+00:00"

    def tick(number: int) -> None:
        criterion = f"criterion-{number % criteria}"
        level = LEVELS[number // criteria % 2]
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(sheet, "0123456789abcdef", number + 1, at, number, "level-set"),
                *(criterion, LEVELS[0], level, None, digest, digest),
            ),
        )
        connection.execute(
            "INSERT INTO mark VALUES (?, ?, ?, NULL) ON CONFLICT (sheet, criterion) "
            "DO UPDATE SET level = excluded.level, comment = excluded.comment",
            (sheet, criterion, level),
        )
        connection.execute("COMMIT")

    return tick


def actor(sheet: OpenSheet) -> Callable[[int], None]:
    """The whole act, as the screens call it."""
    criteria = [criterion.id for criterion in sheet.criteria]

    def act(number: int) -> None:
        level = LEVELS[number // len(criteria) % 2]
        sheet.set_level(criteria[number % len(criteria)], level)

    return act


def measure(folder: Path, key: bytes | None, ticks: int) -> list[list[float]]:
    """Microseconds of each tick, bare, recorded and acted, taken in turn."""
    grid = GridFolder(paths.resources() / "grids").grids()[0]
    plan = session(grid)
    driver = sqlite3 if key is None else sqlcipher
    store = open_store(folder / "jury-desk.db", key)
    store.add_session(plan, grid)
    refs = expected_sheets(plan, "j1")
    sheets = [OpenSheet(store, SystemClock(), plan, grid, ref) for ref in refs[:2]]
    acts = (
        bare(driver, folder / "bare.db", key, len(sheets[0].criteria)),
        recorder(store, sheets[0]),
        actor(sheets[1]),
    )
    found: list[list[float]] = [[] for _ in acts]
    for number in range(ticks):
        for times, act in zip(found, acts, strict=True):
            began = time.perf_counter_ns()
            act(number)
            times.append((time.perf_counter_ns() - began) / 1000)
    store.close()
    return found


def main(ticks: int = 2000, disk: Path | None = None) -> None:
    """Print the figures; the files are made on the disk of `disk`, or of the temporary files."""
    print(machine("sqlmodel", "sqlcipher3") + f", SQLite {sqlite3.sqlite_version}")
    print(f"{ticks} ticks each, in turn; microseconds: median (p99)")
    for name, key in (("unencrypted", None), ("encrypted", KEY)):
        with tempfile.TemporaryDirectory(dir=disk) as folder:
            found = measure(Path(folder), key, ticks)
        medians = [statistics.median(times) for times in found]
        p99 = [statistics.quantiles(times, n=100)[98] for times in found]
        shown = [f"{m:.0f} ({p:.0f})" for m, p in zip(medians, p99, strict=True)]
        print(
            f"tick to durable, {name}: {medians[1] / medians[0]:.2f} × (at most {TARGET:.0f})  "
            f"[bare {shown[0]}, recorded {shown[1]}; whole act {shown[2]}, "
            f"{medians[2] / medians[0]:.2f} ×]"
        )


if __name__ == "__main__":
    main()
