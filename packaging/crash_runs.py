"""`python packaging/crash_runs.py [N]`: kill a marking program N times at random instants (200).

Each run starts a program that ticks as fast as it can through the services, tells every act that
was acknowledged, and is killed (kill -9). Then the file is opened again: it must be whole, the
chains must be whole, every acknowledged act must be there, the marks must be what the journal says,
and nothing more may be there than the act that was under way. Every other run marks a team: an act
on its members' sheets is there on all of them or on none. Exits with 1 otherwise.
"""

import argparse
import contextlib
import datetime as dt
import random
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import IO

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from jury_desk import paths
from jury_desk.clock import SystemClock
from jury_desk.domain.audit import Act, JournalEntry, check_chain
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.grid import Grid
from jury_desk.domain.session import Candidate, Juror, Passage, Seat, SessionPlan, Team
from jury_desk.domain.sheet import SheetRef, SheetState, expected_sheets
from jury_desk.domain.sheet_state import LEVEL_ACTS
from jury_desk.domain.team import has_own_comment, has_own_level
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.team_sheet import TeamSheet
from jury_desk.storage import SqliteStore, open_store
from jury_desk.storage.files import GridFolder

KEY = bytes(range(32))
RUNS_PER_FILE = 20
"""Then a new data directory begins: making the file is killed too."""
MEMBERS = 3
WHILE_STARTING = 5
"""One run in so many is killed while it opens the file, or makes it, or does its first acts."""


def session(grid: Grid) -> SessionPlan:
    """A day of one passage a run, a candidate's and a team's in turn."""
    bloc = next(bloc for bloc in grid.blocs if bloc.assessments and bloc.criteria)
    day = dt.datetime(2026, 6, 12, 9, tzinfo=dt.UTC)
    numbers = range(RUNS_PER_FILE)
    return SessionPlan(
        id="crash",
        label="Kills",
        date=day.date(),
        grid=grid.id,
        grid_digest=grid.digest,
        juror="j1",
        candidates=tuple(
            Candidate(id=f"c{n}-{place}", last_name="N", first_name=str(n))
            for n in numbers
            for place in range(MEMBERS)
        ),
        teams=tuple(
            Team(id=f"t{n}", label=f"T{n}", members=tuple(f"c{n}-{m}" for m in range(MEMBERS)))
            for n in numbers
        ),
        jurors=(Juror(id="j1", name="J"),),
        passages=tuple(
            Passage(
                id=f"p{n:03}",
                starts_at=day + dt.timedelta(minutes=n),
                bloc=bloc.id,
                assessment=bloc.assessments[0].id,
                candidate=None if n % 2 else f"c{n}-0",
                team=f"t{n}" if n % 2 else None,
                seats=(Seat(juror="j1"),),
            )
            for n in numbers
        ),
    )


def tick(path: Path, run: int) -> None:
    """Mark until killed; a line for every acknowledged act: its seq and digest."""
    grid = GridFolder(paths.resources() / "grids").grids()[0]
    plan = session(grid)
    print("opening", flush=True)
    store = open_store(path, KEY)
    store.add_session(plan, grid)
    clock = SystemClock()
    sheets = tuple(OpenSheet(store, clock, plan, grid, ref) for ref in sheets_of(plan, run))
    team = TeamSheet(sheets, store)
    levels = [level.id for level in grid.scales[0].levels[:3]]
    for number in count():
        criterion = sheets[0].criteria[number % len(sheets[0].criteria)].id
        level, comment = levels[number % 3], f"{number} : " + "l’écoute " * (number % 90)
        if len(sheets) == 1:
            tick_sheet(sheets[0], number, criterion, level, comment)
        else:
            tick_team(team, number, criterion, level, comment)
        print(*(f"{one.ref.id}:{one.state.seq}:{one.state.head}" for one in sheets), flush=True)


def tick_sheet(sheet: OpenSheet, number: int, criterion: str, level: str, comment: str) -> None:
    """The next act on the sheet of a candidate alone."""
    if number % 7 == 6:
        sheet.set_comment(criterion, comment)
    elif number % 11 == 10:
        sheet.undo()
    else:
        sheet.set_level(criterion, level)


def tick_team(team: TeamSheet, number: int, criterion: str, level: str, comment: str) -> None:
    """The next act on a team; one of its members never deviates."""
    if number % 7 == 6:
        team.set_team_comment(criterion, comment)
    elif number % 11 == 10:
        team.undo()
    elif number % 5 == 4:
        team.set_member_level(team.members[number % 2], criterion, level)
    else:
        team.set_team_level(criterion, level)


def sheets_of(plan: SessionPlan, run: int) -> tuple[SheetRef, ...]:
    """The sheets that a run marks."""
    found = expected_sheets(plan, "j1")
    return tuple(ref for ref in found if ref.passage == f"p{run:03}")


@dataclass
class Told:
    """What a ticking program acknowledged: by sheet, the digest of an act by its seq."""

    acts: dict[str, dict[int, str]] = field(default_factory=dict)
    opening: threading.Event = field(default_factory=threading.Event)
    begun: threading.Event = field(default_factory=threading.Event)

    def listen(self, lines: IO[str] | None) -> None:
        for line in lines or ():
            for word in line.split() if line.endswith("\n") else []:
                sheet, _, act = word.partition(":")
                if act:
                    seq, _, digest = act.partition(":")
                    self.acts.setdefault(sheet, {})[int(seq)] = digest
                    self.begun.set()
            self.opening.set()
        self.opening.set()
        self.begun.set()


def alive_for(program: "subprocess.Popen[str]", seconds: float) -> None:
    """Let the program work that long, unless it ends by itself."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        program.wait(seconds)


def killed(path: Path, run: int, dice: random.Random) -> tuple[Told, str]:
    """Start a program, kill it at a random instant: what it acknowledged, what it complained of."""
    command = [sys.executable, __file__, "--tick", str(path), str(run)]
    told = Told()
    with (
        tempfile.TemporaryFile("w+") as complaints,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=complaints, text=True) as program,
    ):
        listener = threading.Thread(target=told.listen, args=(program.stdout,))
        listener.start()
        if run % WHILE_STARTING == 0:
            told.opening.wait(60)
            alive_for(program, dice.uniform(0, 0.04))
        else:
            told.begun.wait(60)
            alive_for(program, dice.uniform(0, 0.12))
        program.kill()
        listener.join()
        program.wait()
        complaints.seek(0)
        return told, complaints.read()


def faults(store: SqliteStore, ref: SheetRef, acts: dict[int, str]) -> list[str]:
    """What is wrong with a sheet of a killed program, which acknowledged `acts`; empty where
    nothing is.
    """
    found = []
    entries = store.journal(ref.id)
    on_disk = {entry.seq: entry.digest for entry in entries}
    if check_chain(entries) is not None:
        found.append(f"the chain breaks at {check_chain(entries)}")
    lost = [seq for seq, digest in acts.items() if on_disk.get(seq) != digest]
    if lost:
        found.append(f"acknowledged acts are lost: {lost[:5]}")
    # Under way at the kill: one act, or two where the first one opens the sheet.
    if len(entries) - max(acts, default=0) > (1 if acts else 2):
        found.append("more acts on disk than can have been under way")
    state = store.load(ref)
    if state is not None and marks_of(state) != marks_by(entries):
        found.append("the marks are not what the journal says")
    return found


def torn(store: SqliteStore, refs: tuple[SheetRef, ...]) -> list[str]:
    """What members who do not deviate have not in common; empty where nothing is wrong."""
    states = {ref.subject: store.load(ref) or SheetState(ref) for ref in refs}
    found = []
    for criterion in {name for state in states.values() for name in state.marks}:
        followed = [one for one in states.values() if not has_own_level(one, criterion)]
        written = [one for one in states.values() if not has_own_comment(one, criterion)]
        levels = {state.mark(criterion).level for state in followed}
        comments = {state.mark(criterion).comment for state in written}
        if max(len(levels), len(comments)) > 1:
            found.append(f"an act on a team is on some sheets only: {criterion}")
    return found


def marks_of(state: SheetState) -> dict[tuple[str, Act], str | None]:
    """Levels, and digests of comments, by criterion."""
    found: dict[tuple[str, Act], str | None] = {}
    for criterion, mark in state.marks.items():
        found[criterion, Act.LEVEL_SET] = mark.level
        comment = text_digest(mark.comment) if mark.comment else None
        found[criterion, Act.COMMENT_SET] = comment
    return {place: value for place, value in found.items() if value is not None}


def marks_by(entries: tuple[JournalEntry, ...]) -> dict[tuple[str, Act], str | None]:
    """The same, told by the journal alone."""
    found: dict[tuple[str, Act], str | None] = {}
    acts = {entry.seq: entry.act for entry in entries}
    for entry in entries:
        if entry.criterion is not None:
            is_level = acts.get(entry.undoes or 0, entry.act) in LEVEL_ACTS
            kind = Act.LEVEL_SET if is_level else Act.COMMENT_SET
            found[entry.criterion, kind] = entry.new
    return {place: value for place, value in found.items() if value is not None}


@dataclass
class Outcome:
    """The sum of the runs."""

    acknowledged: int = 0
    before_a_tick: int = 0
    faults: list[str] = field(default_factory=list)


def run_all(runs: int, folder: Path, dice: random.Random) -> Outcome:
    """Kill `runs` programs one after the other, and look at the file after each."""
    outcome = Outcome()
    grid = GridFolder(paths.resources() / "grids").grids()[0]
    plan = session(grid)
    earlier: dict[SheetRef, SheetState | None] = {}
    for run in range(runs):
        number = run % RUNS_PER_FILE
        if number == 0:
            earlier.clear()
        path = folder / str(run // RUNS_PER_FILE) / "jury-desk.db"
        told, complaints = killed(path, number, dice)
        outcome.acknowledged += max((len(acts) for acts in told.acts.values()), default=0)
        outcome.before_a_tick += not told.acts
        found = [complaints] if complaints else []
        store = open_store(path, KEY)
        if not store._database.is_whole(thorough=True):
            found.append("the file is not whole")
        refs = sheets_of(plan, number)
        for ref in refs:
            found += faults(store, ref, told.acts.get(ref.id, {}))
        found += torn(store, refs)
        found += ["an earlier sheet changed" for ref in earlier if store.load(ref) != earlier[ref]]
        earlier |= {ref: store.load(ref) for ref in refs}
        store.close()
        outcome.faults += [f"run {run}: {fault}" for fault in found]
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill a marking program N times.")
    parser.add_argument("runs", nargs="?", type=int, default=200, metavar="N")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--tick", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.tick:
        tick(Path(args.tick[0]), int(args.tick[1]))
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="jury-desk-crash-") as folder:
        outcome = run_all(args.runs, Path(folder), random.Random(args.seed))  # noqa: S311  instants
    for fault in outcome.faults:
        print(fault, file=sys.stderr)
    print(
        f"{args.runs} kills (seed {args.seed}), {outcome.before_a_tick} of them before a tick; "
        f"{outcome.acknowledged} acknowledged acts, {len(outcome.faults)} faults, "
        f"{time.monotonic() - began:.0f} s"
    )
    return 1 if outcome.faults else 0


if __name__ == "__main__":
    sys.exit(main())
