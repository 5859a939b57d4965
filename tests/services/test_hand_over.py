"""Signed sheets are handed over: nothing counts that was not read back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.domain.day import acts
from jury_desk.errors import DayError, ExportError
from jury_desk.services.hand_over import HandingOver
from jury_desk.services.juror_day import SheetStatus
from jury_desk.storage.carried_files import read_signed
from tests.examples import example_grid
from tests.services.laptops import PIN, Laptop
from tests.services.unforeseen import day_plan

GRID = example_grid()
PLAN = day_plan(GRID)


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    found = Laptop(tmp_path / "here")
    found.prepare(PLAN, GRID)
    yield found
    found.store.close()


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    return tmp_path / "exports"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


def handing(laptop: Laptop) -> HandingOver:
    return HandingOver(
        laptop.store, laptop.service, ScoreSheetDocuments(), laptop.printer, read_signed
    )


def signed(laptop: Laptop, passage: str, exports: Path | None) -> None:
    sheet = laptop.sheet(passage)
    for criterion in sheet.criteria:
        sheet.set_level(criterion.id, "acquis")
    sheet.start_write_up()
    sheet.complete()
    laptop.signing.sign(sheet, PIN, ())
    if exports is not None:
        laptop.signing.export(sheet, PIN, exports)


def status(laptop: Laptop, passage: str) -> SheetStatus:
    return next(one.status for one in laptop.day.sheets if one.passage.id == passage)


def test_sheets_are_handed_over_when_their_files_lie_on_the_stick(
    laptop: Laptop, exports: Path, stick: Path
) -> None:
    signed(laptop, "p1", exports)
    signed(laptop, "p3", exports)
    service = handing(laptop)
    assert len(service.pending("session-1", exports).ready) == 2
    told: list[tuple[int, int]] = []
    outcome = service.hand_over(
        "session-1", exports, str(stick), lambda done, total: told.append((done, total))
    )
    assert (outcome.count, outcome.missing, outcome.left, outcome.failure) == (2, 0, 0, None)
    assert told == [(0, 2), (1, 2)]
    assert {path.name for path in stick.iterdir()} == {path.name for path in exports.iterdir()}
    assert len(list(stick.iterdir())) == 6
    laptop.restart()
    assert status(laptop, "p1") is status(laptop, "p3") is SheetStatus.HANDED_OVER
    act = laptop.store.day_entries("session-1", "j1")[-1].act
    assert isinstance(act, acts.SheetsHandedOver)
    assert act.place == "STICK"
    with pytest.raises(DayError) as failure:
        handing(laptop).hand_over("session-1", exports, str(stick))
    assert failure.value.details["reason"] == "hand-nothing"


def test_sheet_is_left_when_its_pdf_is_missing_or_another(
    laptop: Laptop, exports: Path, stick: Path
) -> None:
    signed(laptop, "p1", exports)
    signed(laptop, "p3", exports)
    signed(laptop, "p4", None)
    one, other = sorted(exports.glob("*.pdf"))
    other.write_bytes(one.read_bytes())
    outcome = handing(laptop).hand_over("session-1", exports, str(stick))
    assert (outcome.count, outcome.missing) == (1, 2)
    assert status(laptop, "p3") is status(laptop, "p4") is SheetStatus.SIGNED
    assert len(handing(laptop).pending("session-1", exports).missing) == 1


def test_only_what_was_read_back_counts_when_the_stick_is_pulled(
    laptop: Laptop, exports: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed(laptop, "p1", exports)
    signed(laptop, "p3", exports)
    write, calls = laptop.printer.write, []

    def pulled(folder: str, name: str, content: bytes) -> str:
        calls.append(name)
        if len(calls) > 4:
            raise ExportError("The file could not be written.", "Choose another folder.")
        return write(folder, name, content)

    monkeypatch.setattr(laptop.printer, "write", pulled)
    outcome = handing(laptop).hand_over("session-1", exports, str(stick))
    assert (outcome.count, outcome.left) == (1, 1)
    assert isinstance(outcome.failure, ExportError)
    laptop.restart()
    assert status(laptop, "p1") is SheetStatus.HANDED_OVER
    assert status(laptop, "p3") is SheetStatus.SIGNED


def test_nothing_is_recorded_when_the_folder_cannot_be_written(
    laptop: Laptop, exports: Path, tmp_path: Path
) -> None:
    signed(laptop, "p1", exports)
    no_folder = tmp_path / "file"
    no_folder.write_text("")
    outcome = handing(laptop).hand_over("session-1", exports, str(no_folder))
    assert (outcome.count, outcome.left) == (0, 1)
    assert laptop.store.day_entries("session-1", "j1") == ()


def test_correction_is_handed_over_when_its_first_version_was(
    laptop: Laptop, exports: Path, stick: Path
) -> None:
    signed(laptop, "p1", exports)
    handing(laptop).hand_over("session-1", exports, str(stick))
    sheet = laptop.sheet("p1")
    sheet.start_correction("Une erreur")
    sheet.set_level("k1", "non-observe")
    sheet.complete()
    laptop.signing.sign(sheet, PIN, ())
    laptop.signing.export(sheet, PIN, exports)
    assert status(laptop, "p1") is SheetStatus.SIGNED
    outcome = handing(laptop).hand_over("session-1", exports, str(stick))
    assert outcome.count == 1
    assert status(laptop, "p1") is SheetStatus.HANDED_OVER
    assert len(list(stick.iterdir())) == 6


def test_nothing_is_handed_over_when_the_folder_is_the_laptops_own(
    laptop: Laptop, exports: Path
) -> None:
    signed(laptop, "p1", exports)
    for folder in (exports, exports / "copies"):
        with pytest.raises(DayError) as raised:
            handing(laptop).hand_over(PLAN.id, exports, str(folder))
        assert raised.value.details["reason"] == "hand-home"
    assert status(laptop, "p1") is SheetStatus.SIGNED


def test_later_version_waits_when_the_first_one_lacks_its_files(
    laptop: Laptop, exports: Path, stick: Path
) -> None:
    signed(laptop, "p1", None)
    sheet = laptop.sheet("p1")
    sheet.start_correction("Erreur de saisie")
    sheet.complete()
    laptop.signing.sign(sheet, PIN, ())
    laptop.signing.export(sheet, PIN, exports)
    outcome = handing(laptop).hand_over(PLAN.id, exports, str(stick))
    assert (outcome.count, outcome.missing) == (0, 2)
    laptop.signing.export(sheet, PIN, exports, version=1)
    outcome = handing(laptop).hand_over(PLAN.id, exports, str(stick))
    assert (outcome.count, outcome.missing) == (2, 0)
    assert status(laptop, "p1") is SheetStatus.HANDED_OVER


def test_practice_and_a_day_elsewhere_hand_nothing_over(
    laptop: Laptop, exports: Path, stick: Path, tmp_path: Path
) -> None:
    signed(laptop, "p1", exports)
    laptop.give(stick)
    with pytest.raises(DayError) as failure:
        handing(laptop).hand_over("session-1", exports, str(stick))
    assert failure.value.details["reason"] == "day-away"
    other = Laptop(tmp_path / "practice")
    other.prepare(structs.replace(PLAN, practice=True), GRID)
    with pytest.raises(DayError) as failure:
        handing(other).pending("session-1", exports)
    assert failure.value.details["reason"] == "hand-practice"
    other.store.close()
