"""A program that ended without closing: whatever is tried on its file next, nothing is lost."""

import subprocess
import sys
from pathlib import Path

import pytest

from jury_desk.domain.audit import check_chain
from jury_desk.errors import NewerDatabaseError, NotADatabaseError
from jury_desk.storage import open_store
from jury_desk.storage.migrations import MIGRATIONS, Migration
from tests.contracts.marking import REFS
from tests.storage.conftest import KEYS

ENDS = """
import os, sys
from pathlib import Path
from jury_desk.storage import open_store
from tests.contracts.marking import opened_sheet
from tests.storage.conftest import KEYS
from tests.storage.test_unclean_end import STEPS
sheet = opened_sheet(open_store(Path(sys.argv[1]), KEYS[sys.argv[2]], STEPS[sys.argv[3]]))
for number in range(50):
    sheet.set_level("k1", ("acquis", "partiel")[number % 2])
os._exit(9)
"""
NEXT = MIGRATIONS[-1].number + 1
STEPS = {
    "known": MIGRATIONS,
    "newer": (*MIGRATIONS, Migration(NEXT, ("CREATE TABLE more (x)",))),
}


def left_by_a_killed_program(path: Path, name: str, steps: str = "known") -> None:
    command = [sys.executable, "-c", ENDS, str(path), name, steps]
    ended = subprocess.run(command, check=False, cwd=Path(__file__).parents[2])
    assert ended.returncode == 9
    assert path.with_name("jury-desk.db-wal").stat().st_size > 0


@pytest.mark.parametrize("name", KEYS)
def test_every_act_is_there_when_opened_after_a_wrong_key(path: Path, name: str) -> None:
    left_by_a_killed_program(path, name)
    wrong = [key for key in (None, bytes(32)) if key != KEYS[name]]
    for key in wrong:
        with pytest.raises(NotADatabaseError):
            open_store(path, key)
    store = open_store(path, KEYS[name])
    entries = store.journal(REFS[0].id)
    assert len(entries) == 51
    assert check_chain(entries) is None
    store.close()


def test_every_act_is_there_when_an_older_program_was_tried(path: Path) -> None:
    left_by_a_killed_program(path, "encrypted", "newer")
    with pytest.raises(NewerDatabaseError):
        open_store(path, KEYS["encrypted"])
    store = open_store(path, KEYS["encrypted"], STEPS["newer"])
    assert len(store.journal(REFS[0].id)) == 51
    store.close()


def test_every_act_is_in_the_copy_when_migrated_after_a_kill(path: Path) -> None:
    left_by_a_killed_program(path, "encrypted")
    open_store(path, KEYS["encrypted"], STEPS["newer"]).close()
    copy = open_store(path.with_name(f"jury-desk.before-{NEXT}.db"), KEYS["encrypted"])
    assert len(copy.journal(REFS[0].id)) == 51
    copy.close()
