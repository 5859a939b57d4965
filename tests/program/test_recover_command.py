"""`jury-desk recover`, on a secretariat's data directory and without one."""

from pathlib import Path

import pytest

from jury_desk.clock import SystemClock
from jury_desk.paths import data_file
from jury_desk.signing.vault import FileVault
from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore
from jury_desk.wiring import office_travel_of
from tests.program.conftest import Command
from tests.scenarios.travelling import SESSION, secretariat
from tests.services.made_returns import Office, activation_of, all_keys
from tests.services.made_scans import REMARK, TYPED, jpeg, last_page, printed, signed_sheet


def opened(folder: Path) -> SqliteStore:
    """The data file of a directory without a PIN."""
    return open_store(data_file(folder), FileVault(folder, SystemClock()).data_key())


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A secretariat with an open session whose first juror has an activation."""
    folder = tmp_path_factory.mktemp("recover") / "data"
    secretariat(folder).close()
    store = opened(folder)
    store.travel.add_session_secret(all_keys().secret)
    store.travel.add_activation(activation_of(SESSION, "j1"))
    store.close()
    return folder


@pytest.fixture(scope="module")
def scan(data_dir: Path) -> Path:
    """A signed sheet's last page."""
    store = opened(data_dir)
    preparation = store.preparation.load(SESSION)
    grid = store.preparation.grid(preparation.card.grid_digest)
    travel = office_travel_of(store, SystemClock(), lambda: "")
    place = Office(store, travel, preparation, grid)
    sheet = signed_sheet(place, place.refs("j1")[0], all_keys().first, (REMARK,))
    store.close()
    path = data_dir.parent / "scan.jpg"
    path.write_bytes(jpeg(last_page(printed(sheet, all_keys().first.bound))))
    return path


def test_levels_are_told_without_a_session_when_no_data_directory_is_named(
    jury_desk: Command, scan: Path
) -> None:
    ended = jury_desk("recover", scan)
    assert ended.code == 0
    assert "signature et niveaux vérifiés" in ended.out
    assert "la session n’est pas ici" in ended.out
    assert ": Acquis" in ended.out


def test_texts_are_typed_and_the_sheet_is_kept_when_it_is_asked_for(
    jury_desk: Command, scan: Path, data_dir: Path
) -> None:
    blank = data_dir.parent / "texts.txt"
    command = ("--data-dir", data_dir, "recover", scan)
    assert jury_desk(*command, "--texts-out", blank).code == 0
    title, wrong = blank.read_text(encoding="utf-8"), data_dir.parent / "wrong.txt"
    assert " · CE1.1.1 ===" in title
    wrong.write_text(title.rstrip("\n") + "\nAutre chose.\n", encoding="utf-8")
    ended = jury_desk(*command, "--texts", wrong)
    assert ended.code == 1
    assert "ne correspond pas encore" in ended.out
    blank.write_text(title.rstrip("\n") + f"\n{TYPED}\n", encoding="utf-8")
    ended = jury_desk(*command, "--texts", blank, "--keep", "--json")
    assert ended.code == 0
    [sheet] = ended.json["sheets"]
    assert (sheet["key"], sheet["faults"], sheet["kept"]) == ("accepted", [], True)
    assert [text["text"] for text in sheet["texts"]] == [REMARK]
    status = jury_desk("--data-dir", data_dir, "status", SESSION, "--json").json
    assert "from-paper" in str(status)


def test_failure_is_told_when_nothing_is_found_or_texts_are_another_sheets(
    jury_desk: Command, scan: Path, tmp_path: Path
) -> None:
    strange = tmp_path / "page.pdf"
    strange.write_bytes(b"no pdf")
    ended = jury_desk("recover", strange, lang="en")
    assert ended.code == 1
    assert "No sheet was found." in ended.out
    assert "page.pdf: this is neither a PDF nor" in ended.err
    texts = tmp_path / "texts.txt"
    texts.write_text("=== 0123456789abcdef ce1.1.1 · CE1.1.1 ===\nx\n", encoding="utf-8")
    ended = jury_desk("recover", scan, "--texts", texts)
    assert ended.code == 2
    assert "0123456789abcdef" in ended.err
    texts.write_bytes(b"\xff\xfe\x00")
    assert jury_desk("recover", scan, "--texts", texts).code == 2
