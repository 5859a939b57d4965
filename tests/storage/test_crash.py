"""Killed at random instants: no acknowledged act is lost, no file is left broken.

The same script does the 200 runs: `python packaging/crash_runs.py`.
"""

import re
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "packaging" / "crash_runs.py"


def test_no_acknowledged_act_is_lost_when_killed_at_random_instants() -> None:
    command = [sys.executable, str(SCRIPT), "12"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    told = re.search(r"(\d+) acknowledged acts, 0 faults", ran.stdout)
    assert told is not None
    assert int(told[1]) > 12


def test_the_runs_find_a_lost_act_when_there_is_one() -> None:
    script = f"""
import sys
sys.path.insert(0, {str(SCRIPT.parent)!r})
import crash_runs
from jury_desk.storage.store import SqliteStore
honest = SqliteStore.journal
SqliteStore.journal = lambda self, sheet: honest(self, sheet)[:-3]
sys.argv = ["crash_runs", "2"]
sys.exit(crash_runs.main())
"""
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert "acknowledged acts are lost" in ran.stderr
