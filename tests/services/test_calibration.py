"""What is kept of a calibration, and how it is forgotten."""

from pathlib import Path

import pytest

from jury_desk import paths
from jury_desk.domain.calibration import MOST_CODES
from jury_desk.domain.grid import parse_grid
from jury_desk.errors import CalibrationError, GridError
from jury_desk.services.calibration import Calibrated, CalibrationDesk
from jury_desk.storage.example_shelf import ShippedExamples
from jury_desk.storage.files import GridFolder
from tests.contracts.memory_store import MemoryStore
from tests.examples import example_grid

GRID = GridFolder(paths.resources() / "grids").grid("manager-affaires")
SHIPPED = ShippedExamples(paths.resources() / "calibration")


def desk(store: MemoryStore) -> CalibrationDesk:
    return CalibrationDesk(store, SHIPPED)


def begun(store: MemoryStore) -> Calibrated:
    found = desk(store).begin(GRID)
    assert found is not None
    return found


def marked(store: MemoryStore, level: str = "acquis") -> Calibrated:
    now = begun(store)
    for item in now.criteria:
        now = desk(store).set_level(now, item.id, level)
    return now


def test_levels_and_codes_are_found_again_when_the_example_is_opened_later() -> None:
    store = MemoryStore()
    code = marked(MemoryStore(), "partiel").code
    assert code is not None
    now = desk(store).add_code(marked(store), code.lower())
    again = begun(store)
    assert again == now
    assert again.marked == 8
    assert [seen.others[0].id for seen in again.compared()] == ["partiel"] * 8
    assert all(seen.differs for seen in again.compared())


def test_colleagues_are_not_seen_when_one_has_not_marked_all() -> None:
    store = MemoryStore()
    code = marked(MemoryStore(), "partiel").code
    assert code is not None
    now = desk(store).add_code(begun(store), code)
    now = desk(store).set_level(now, now.criteria[0].id, "acquis")
    assert (now.code, now.compared()) == (None, ())


def test_nothing_is_taken_when_a_code_is_mistyped() -> None:
    store = MemoryStore()
    now = marked(store)
    with pytest.raises(CalibrationError):
        desk(store).add_code(now, "0000-0000-00")
    assert begun(store) == now


def test_a_code_is_taken_away_by_its_place_when_two_colleagues_told_the_same() -> None:
    store = MemoryStore()
    now = marked(store)
    same, other = now.code, marked(MemoryStore(), "partiel").code
    assert same is not None
    assert other is not None
    for code in (same, other, same):
        now = desk(store).add_code(now, code)
    now = desk(store).remove_code(now, 0)
    assert now.kept.codes == (other, same)
    assert begun(store) == now


def test_the_oldest_code_goes_when_there_are_too_many() -> None:
    store = MemoryStore()
    now = marked(store)
    assert now.code is not None
    for _ in range(MOST_CODES + 3):
        now = desk(store).add_code(now, now.code or "")
    assert len(now.others) == MOST_CODES


def test_nothing_is_left_when_it_is_forgotten() -> None:
    store = MemoryStore()
    now = marked(store)
    assert now.code is not None
    now = desk(store).forget(desk(store).add_code(now, now.code))
    assert (now.marked, now.others) == (0, ())
    assert begun(store) == now
    assert store.setting("calibration.ma-entretien-client") == ""


def test_one_begins_anew_when_the_grid_has_another_revision() -> None:
    store = MemoryStore()
    marked(store)
    plain = GRID.plain()
    plain["revision"] = "2"
    later = desk(store).begin(parse_grid(plain))
    assert later is not None
    assert later.marked == 0


def test_one_begins_anew_when_what_was_kept_makes_no_sense() -> None:
    store = MemoryStore()
    for odd in ("{", "[]", '{"format":"x"}', '{"codes":["0"],"format":"jury-desk/calibrated/1"}'):
        store.set_setting("calibration.ma-entretien-client", odd)
        assert begun(store).marked == 0


def test_there_is_no_example_when_the_grid_has_none_or_lacks_its_criteria() -> None:
    store = MemoryStore()
    assert desk(store).begin(example_grid(6)) is None
    plain = GRID.plain()
    bloc = plain["blocs"][1]
    bloc["criteria"] = [item for item in bloc["criteria"] if item["id"] != "ce2.6.1"]
    assert desk(store).begin(parse_grid(plain)) is None


def test_the_damaged_file_is_named_when_an_example_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "g.json").write_text("{")
    with pytest.raises(GridError) as failure:
        ShippedExamples(tmp_path).example("g")
    assert "g.json" in str(failure.value.details)
