"""A disk without room: the act is refused with advice, nothing acknowledged is lost."""

from pathlib import Path

import pytest

from jury_desk.domain.audit import check_chain
from jury_desk.errors import DiskFullError, StorageError
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.storage import open_store
from tests.contracts.marking import REFS, opened_sheet
from tests.storage.conftest import SmallDisk, no_large_files

LONG = "Une justification très longue. " * 600


def write_comments(sheet: OpenSheet) -> None:
    for number in range(1000):
        sheet.set_comment(f"k{number % 4 + 1}", f"{number} {LONG}")


def write_until_full(sheet: OpenSheet) -> None:
    with pytest.raises(DiskFullError) as caught:
        write_comments(sheet)
    assert caught.value.advice.startswith("Make room")


def test_acknowledged_acts_stay_and_recording_goes_on_when_room_is_made(
    small_disk: SmallDisk, key: bytes | None
) -> None:
    path = small_disk.folder / "data" / "jury-desk.db"
    store = open_store(path, key)
    sheet = opened_sheet(store)
    sheet.set_level("k1", "acquis")
    small_disk.fill(store)
    write_until_full(sheet)
    kept = sheet.state
    assert store.load(sheet.ref) == kept
    small_disk.free(store)
    sheet.set_comment("k2", LONG)
    sheet.set_level("k2", "non-acquis")
    store.close()
    again = open_store(path, key)
    assert again.load(REFS[0]) == sheet.state
    assert again.journal(REFS[0].id)[kept.seq - 1].digest == kept.head
    assert check_chain(again.journal(REFS[0].id)) is None
    assert again._database.is_whole(thorough=True)
    again.close()


def test_acknowledged_acts_stay_when_closed_on_a_full_disk(
    small_disk: SmallDisk, key: bytes | None
) -> None:
    path = small_disk.folder / "data" / "jury-desk.db"
    store = open_store(path, key)
    sheet = opened_sheet(store)
    small_disk.fill(store)
    write_until_full(sheet)
    store.close()
    small_disk.free_closed()
    again = open_store(path, key)
    assert again.load(REFS[0]) == (sheet.state if sheet.state.seq else None)
    again.close()


def test_no_half_copy_is_left_when_a_backup_cannot_be_written(
    path: Path, key: bytes | None
) -> None:
    store = open_store(path, key)
    sheet = opened_sheet(store)
    for number in range(20):
        sheet.set_comment("k1", f"{number} {LONG}")
    before = {entry.name for entry in path.parent.iterdir()}
    with no_large_files(path.parent), pytest.raises(StorageError):
        store.backup("essai")
    assert {entry.name for entry in path.parent.iterdir()} == before
    assert Path(store.backup("essai")).stat().st_size > 100_000
    store.close()
