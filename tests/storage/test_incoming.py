"""Files that somebody brings: found without loops, read without harm."""

import os
from pathlib import Path

import pytest

from jury_desk.errors import TravelError
from jury_desk.storage import incoming
from jury_desk.storage.incoming import read_start, read_travelling, walked


def named(paths: tuple[str, ...]) -> list[str]:
    return [Path(path).name for path in paths]


def test_each_file_is_found_once_when_folders_hold_links_and_hidden_files(tmp_path: Path) -> None:
    inner = tmp_path / "b" / "c"
    inner.mkdir(parents=True)
    for place, name in ((tmp_path, "a"), (inner, "d"), (tmp_path, ".e")):
        (place / name).write_bytes(b"x")
    (tmp_path / "System Volume Information").mkdir()
    (tmp_path / "System Volume Information" / "f").write_bytes(b"x")
    (inner / "loop").symlink_to(tmp_path)
    (tmp_path / "link").symlink_to(tmp_path / "a")
    given = [str(tmp_path / "a"), str(tmp_path), str(inner), str(tmp_path / "link")]
    assert named(walked(given)) == ["a", "d"]


def test_walk_ends_when_there_are_too_many_files_or_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "MOST_FILES", 3)
    monkeypatch.setattr(incoming, "DEEPEST", 1)
    deep = tmp_path / "1" / "2"
    deep.mkdir(parents=True)
    (deep / "far").write_bytes(b"x")
    (tmp_path / "1" / "near").write_bytes(b"x")
    assert named(walked([str(tmp_path)])) == ["near"]
    for number in range(5):
        (tmp_path / f"{number}.x").write_bytes(b"x")
    assert len(walked([str(tmp_path)])) == 3


def test_file_is_read_as_far_as_it_may_be(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert read_start(str(path), 3) == b"123"
    assert read_travelling(str(path), 5) == b"12345"
    with pytest.raises(TravelError) as refused:
        read_travelling(str(path), 4)
    assert refused.value.details["kind"] == "too-large"


def test_reading_is_refused_when_there_is_no_such_file_or_none_that_ends(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path / "none", tmp_path, pipe, tmp_path / "a" / "\0"):
        with pytest.raises(TravelError) as refused:
            read_travelling(str(path), 10)
        assert refused.value.details["kind"] == "unreadable"
    assert walked([str(tmp_path)]) == ()
    assert walked([str(tmp_path / "none")]) == (str(tmp_path / "none"),)
