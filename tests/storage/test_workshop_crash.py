"""Killed while it works on a draft: nothing acknowledged is lost, nothing half there."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from jury_desk.storage import open_store
from tests.contracts.drafting import ACTS, AT
from tests.storage.conftest import KEYS

ROOT = Path(__file__).parents[2]

WORKS = """
import sys
from pathlib import Path
from jury_desk.storage import open_store
from tests.contracts.drafting import ACTS, AT, CONTENT, example_draft, example_source
from tests.storage.conftest import KEYS
workshop = open_store(Path(sys.argv[1]), KEYS[sys.argv[2]]).workshop
workshop.add_draft(example_draft(), example_source(), CONTENT, AT)
print("begun", flush=True)
seq = 0
while True:
    step = "undo" if seq % 5 == 4 else ACTS[seq % 4]
    workshop.record_step("draft-1", seq, step, f"après {seq}", AT)
    print(seq, flush=True)
    seq += 1
"""


@pytest.mark.parametrize("run", range(6))
def test_no_acknowledged_step_is_lost_when_killed(path: Path, run: int) -> None:
    name = list(KEYS)[run % 2]
    command = [sys.executable, "-c", WORKS, str(path), name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "begun\n"
        wanted = random.Random(run).randrange(1, 200)
        for _ in range(wanted):
            told = int(worker.stdout.readline())
        worker.kill()
        rest = worker.stdout.read().split("\n")
    acknowledged = max([told, *(int(line) for line in rest[:-1])])
    store = open_store(path, KEYS[name])
    steps = store.workshop.draft("draft-1").steps
    assert acknowledged + 1 <= len(steps) <= acknowledged + 2
    expected = ["undo" if seq % 5 == 4 else ACTS[seq % 4] for seq in range(len(steps))]
    assert list(steps) == expected
    assert store.workshop.drafts()[0].label == f"après {len(steps) - 1}"
    store.workshop.record_step("draft-1", len(steps), "undo", "encore", AT)
    assert store._database.is_whole(thorough=True)
    store.close()
