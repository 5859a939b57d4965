"""Killed while it records acts on a session: nothing acknowledged is lost, nothing half there."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from jury_desk.domain.preparation.preparation import applied, of_items
from jury_desk.services.preparation import SessionPreparation
from jury_desk.storage import open_store
from tests.examples import SteadyClock
from tests.storage.conftest import KEYS

ROOT = Path(__file__).parents[2]

WORKS = """
import sys
from pathlib import Path
from msgspec import structs
from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.services.preparation import SessionPreparation
from jury_desk.storage import open_store
from tests.contracts.preparing import AT, example_preparation
from tests.examples import SteadyClock, example_grid
from tests.storage.conftest import KEYS
store = open_store(Path(sys.argv[1]), KEYS[sys.argv[2]]).preparation
grid = example_grid()
store.add(example_preparation(grid), grid, AT, "")
session = SessionPreparation(store, SteadyClock(), "session-1")
print("begun", flush=True)
seq = 1
while True:
    seq += 1
    if seq % 5 == 4:
        session.undo()
    elif seq % 7 == 6 and session.state.candidates:
        session.remove(Kind.CANDIDATE, [next(iter(session.state.candidates))])
    else:
        first = session.state.rooms["r1"]
        session.put(structs.replace(first, label=f"Salle {seq}"), Room(id=f"x{seq}", label="X"))
    print(seq, flush=True)
"""


@pytest.mark.parametrize("run", range(6))
def test_no_acknowledged_act_is_lost_when_killed(path: Path, run: int) -> None:
    name = list(KEYS)[run % 2]
    command = [sys.executable, "-c", WORKS, str(path), name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "begun\n"
        wanted = random.Random(run).randrange(1, 120)
        for _ in range(wanted):
            told = int(worker.stdout.readline())
        worker.kill()
        rest = worker.stdout.read().split("\n")
    acknowledged = max([told, *(int(line) for line in rest[:-1])])
    store = open_store(path, KEYS[name])
    steps = store.preparation.steps("session-1")
    assert acknowledged <= len(steps) <= acknowledged + 1
    state = of_items(change.after for change in steps[0].changes if change.after is not None)
    for step in steps[1:]:
        state = applied(state, step.changes)
    assert store.preparation.load("session-1") == state
    session = SessionPreparation(store.preparation, SteadyClock(), "session-1")
    assert session.can_undo
    session.undo()
    assert store._database.is_whole(thorough=True)
    store.close()
