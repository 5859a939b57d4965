"""The PIN is forgotten: what is recorded goes to the secretariat as it lies, and comes back."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from jury_desk.errors import InUseError, TravelError
from jury_desk.exchange import RescueFile
from jury_desk.services.rescue_writing import RescueWriting
from jury_desk.signing.travel_seals import TravelSeals
from jury_desk.signing.vault import FileVault
from jury_desk.storage import open_store
from jury_desk.storage.files import FilePrinter
from jury_desk.storage.incoming import read_travelling
from jury_desk.storage.locked_folder import LockedFolder
from tests.hand_clock import HandClock
from tests.services.enrolled import session_secret
from tests.services.juror_laptop import GRID, PLAN


@dataclass
class Locked:
    """A data directory with a session in it, which nobody opened."""

    folder: Path
    device: str
    rescue: RescueWriting


@pytest.fixture
def locked(tmp_path: Path) -> Locked:
    folder, clock = tmp_path / "data", HandClock()
    vault = FileVault(folder, clock)
    store = open_store(folder / "jury-desk.db", vault.data_key())
    store.add_session(PLAN, GRID)
    device = store.device
    data_key = vault.data_key_opened()
    assert data_key is not None
    vault.add_escrow(PLAN.id, TravelSeals().seal_data_key(data_key, session_secret(PLAN.id).keys))
    store.close()
    fresh = FileVault(folder, clock)
    return Locked(
        folder,
        device,
        RescueWriting(
            LockedFolder(folder),
            fresh.escrow,
            RescueFile(),
            FilePrinter(),
            read_travelling,
            clock,
        ),
    )


def test_secretariat_opens_what_is_recorded_when_the_pin_is_forgotten(
    locked: Locked, tmp_path: Path
) -> None:
    assert locked.rescue.can_rescue()
    before = {path.name: path.read_bytes() for path in locked.folder.iterdir()}
    path = Path(locked.rescue.write(str(tmp_path / "STICK")))
    after = {path.name: path.read_bytes() for path in locked.folder.iterdir()}
    assert {name: after[name] for name in before} == before
    assert PLAN.label.encode() not in path.read_bytes()
    escrow, data = RescueFile().unpacked(path.read_bytes())
    key = TravelSeals().open_data_key(session_secret(PLAN.id), escrow[PLAN.id])
    there = tmp_path / "there"
    there.mkdir()
    for name, content in data.items():
        (there / name).write_bytes(content)
    store = open_store(there / "jury-desk.db", key)
    assert store.sessions() == (PLAN,)
    assert store.device == locked.device
    store.close()


def test_program_begins_anew_when_locked_data_are_set_aside(locked: Locked) -> None:
    before = {path.name: path.read_bytes() for path in locked.folder.iterdir()}
    aside = Path(locked.rescue.set_aside())
    assert aside.name == "data-locked-2026-06-12-090000"
    assert not locked.folder.exists()
    assert {path.name: path.read_bytes() for path in aside.iterdir()}.items() >= before.items()
    vault = FileVault(locked.folder, HandClock())
    store = open_store(locked.folder / "jury-desk.db", vault.data_key())
    assert not store.sessions()
    store.close()
    again = Path(locked.rescue.set_aside())
    assert again.name == "data-locked-2026-06-12-090000-2"
    assert aside.is_dir()


def test_data_stay_when_another_program_works_on_them(locked: Locked, tmp_path: Path) -> None:
    vault = FileVault(locked.folder, HandClock())
    store = open_store(locked.folder / "jury-desk.db", vault.data_key())
    with pytest.raises(InUseError):
        locked.rescue.set_aside()
    with pytest.raises(InUseError):
        locked.rescue.write(str(tmp_path / "STICK"))
    assert locked.folder.is_dir()
    store.close()


def test_rescue_is_refused_when_no_secretariat_could_open_it(tmp_path: Path) -> None:
    folder, clock = tmp_path / "own", HandClock()
    vault = FileVault(folder, clock)
    open_store(folder / "jury-desk.db", vault.data_key()).close()
    rescue = RescueWriting(
        LockedFolder(folder), vault.escrow, RescueFile(), FilePrinter(), read_travelling, clock
    )
    assert not rescue.can_rescue()
    with pytest.raises(TravelError) as failure:
        rescue.write(str(tmp_path))
    assert failure.value.details["reason"] == "rescue-none"
