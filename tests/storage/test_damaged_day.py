"""A day's journal that is not as it was written: nothing is told of it, nor sealed from it."""

import pytest

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.errors import NotADatabaseError
from jury_desk.storage.store import SqliteStore
from tests.contracts.marking import PLAN
from tests.storage.test_day import PASSAGE, day_log

OTHER = canonical_bytes({"act": "phase-started", "passage": "p9", "phase": 0})

DAMAGES = [
    ("UPDATE day_entry SET act = :act WHERE seq = 2", b'{"act": "unheard-of"}'),
    ("UPDATE day_entry SET act = :act WHERE seq = 2", b"\xff\x00"),
    ("UPDATE day_entry SET act = :act WHERE seq = 2", OTHER),
    ("DELETE FROM day_entry WHERE seq = 2 AND act <> :act", b""),
    ("DELETE FROM day_entry WHERE seq = 1 AND act <> :act", b""),
    ("UPDATE day_entry SET at = '2026-01-01T00:00:00+00:00' WHERE seq = 2 AND act <> :act", b""),
    ("UPDATE day_entry SET elapsed_ms = -1 WHERE seq = 2 AND act <> :act", b""),
]


@pytest.mark.parametrize(("damage", "act"), DAMAGES)
def test_day_is_refused_when_its_journal_was_changed_behind_the_program(
    store: SqliteStore, damage: str, act: bytes
) -> None:
    log = day_log(store)
    log.start_phase(PASSAGE, 0)
    log.record_incident(PASSAGE, None, "fraud", "Une feuille sous la table")
    log.end_phase(PASSAGE)
    database = store._database
    with database.writing():
        for name in ("updated", "deleted"):
            database.run(f"DROP TRIGGER day_entry_never_{name}")
        assert database.run(damage, {"act": act}) == 1
    with pytest.raises(NotADatabaseError):
        store.day_entries(PLAN.id, PLAN.juror)
    with pytest.raises(NotADatabaseError):
        day_log(store)
