"""The services over a real data file, real keys, real documents."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.domain.ports import Store, Vault
from jury_desk.services.juror_day import Day, JurorDay
from jury_desk.services.juror_keys import JurorKeys
from jury_desk.services.sign_sheet import SheetSigning
from jury_desk.services.verify_files import FileVerification
from jury_desk.signing.keys import KeyMaker
from jury_desk.signing.vault import FileVault
from jury_desk.signing.verify import Verifier
from jury_desk.storage import open_store
from jury_desk.storage.files import FilePrinter
from tests.examples import SteadyClock, example_grid, example_plan


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return FileVault(tmp_path, SteadyClock())


@pytest.fixture
def store(tmp_path: Path, vault: Vault) -> Iterator[Store]:
    opened = open_store(tmp_path / "jury-desk.db", vault.data_key())
    grid = example_grid()
    opened.add_session(example_plan(grid), grid)
    yield opened
    opened.close()


@pytest.fixture
def juror_day(store: Store) -> JurorDay:
    return JurorDay(store, SteadyClock())


@pytest.fixture
def day(juror_day: JurorDay) -> Day:
    return juror_day.day("session-1")


@pytest.fixture
def signing(store: Store, vault: Vault) -> SheetSigning:
    clock = SteadyClock()
    keys = JurorKeys(store, clock, vault, KeyMaker())
    return SheetSigning(store, clock, vault, keys, ScoreSheetDocuments(), FilePrinter())


@pytest.fixture
def verification() -> FileVerification:
    return FileVerification(Verifier(), ScoreSheetDocuments())
