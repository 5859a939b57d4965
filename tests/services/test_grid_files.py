"""Grid files that are damaged, doubled, missing."""

import json
from pathlib import Path

import pytest

from jury_desk.errors import GridError, UnknownGridError
from jury_desk.storage.files import GridFolder
from tests.examples import plain_grid


def folder_with(tmp_path: Path, content: bytes) -> GridFolder:
    (tmp_path / "exemple.grid.json").write_bytes(content)
    return GridFolder(tmp_path)


def test_a_grid_is_read_when_its_file_is_whole(tmp_path: Path) -> None:
    library = folder_with(tmp_path, json.dumps(plain_grid()).encode())
    assert library.grid("exemple").id == "exemple"
    assert [grid.id for grid in library.grids()] == ["exemple"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"format": "autre"}', b"[]"])
def test_a_damaged_grid_is_refused_with_its_files_name(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(GridError) as refusal:
        folder_with(tmp_path, content).grids()
    assert "exemple.grid.json" in refusal.value.what
    assert refusal.value.details["place"].startswith("exemple.grid.json")


def test_a_grid_with_two_criteria_of_one_id_is_refused_with_that_id(tmp_path: Path) -> None:
    data = plain_grid()
    data["blocs"][0]["criteria"][1]["id"] = "k1"
    with pytest.raises(GridError) as refusal:
        folder_with(tmp_path, json.dumps(data).encode()).grid("exemple")
    assert "k1" in refusal.value.details["fault"]


@pytest.mark.parametrize("name", ["autre", "../exemple", "", "/etc/passwd"])
def test_an_unknown_grid_is_told_when_there_is_none_of_that_id(tmp_path: Path, name: str) -> None:
    (tmp_path / "sous").mkdir()
    library = folder_with(tmp_path, json.dumps(plain_grid()).encode())
    with pytest.raises(UnknownGridError):
        GridFolder(tmp_path / "sous").grid(name)
    with pytest.raises(UnknownGridError):
        library.grid(name)
