"""Copies are written whole, read back from the medium, or told not to be there."""

import errno
import os
from pathlib import Path

import pytest

from jury_desk.domain.travel.copies import CopyError, Volume
from jury_desk.storage.copies import CopyingDisk


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


@pytest.fixture
def disk(stick: Path) -> CopyingDisk:
    return CopyingDisk(lambda: (Volume("STICK", str(stick)),))


def fault(disk: CopyingDisk, folder: Path, under: str = "") -> str:
    with pytest.raises(CopyError) as failure:
        disk.write(str(folder), "a.fiches", b"content", under=under)
    return failure.value.fault


def test_copy_reads_back_when_it_was_written(disk: CopyingDisk, stick: Path) -> None:
    assert disk.write(str(stick), "a.fiches", b"content") == "a.fiches"
    assert disk.read(str(stick), "a.fiches", 100) == b"content"
    assert [path.name for path in stick.iterdir()] == ["a.fiches"]


def test_other_file_stays_when_it_has_the_name(disk: CopyingDisk, stick: Path) -> None:
    (stick / "a.fiches").write_bytes(b"another")
    assert disk.write(str(stick), "a.fiches", b"content") == "a-2.fiches"
    assert disk.write(str(stick), "a.fiches", b"content") == "a-2.fiches"
    assert (stick / "a.fiches").read_bytes() == b"another"


def test_folder_is_made_when_its_stick_is_mounted(disk: CopyingDisk, stick: Path) -> None:
    folder = stick / "jury" / "copies"
    disk.write(str(folder), "a.fiches", b"content", under=str(stick))
    assert disk.read(str(folder), "a.fiches", 100, under=str(stick)) == b"content"


def test_nothing_is_written_when_an_empty_mount_point_is_left(stick: Path) -> None:
    disk = CopyingDisk(lambda: ())
    assert fault(disk, stick, str(stick)) == "copy-away"
    assert not list(stick.iterdir())
    with pytest.raises(CopyError, match="copy-away"):
        disk.read(str(stick), "a.fiches", 100, under=str(stick))


def test_nothing_is_written_when_the_folder_is_gone(disk: CopyingDisk, stick: Path) -> None:
    assert fault(disk, stick.parent / "nowhere") == "copy-away"
    assert not (stick.parent / "nowhere").exists()
    with pytest.raises(CopyError, match="copy-away"):
        disk.read(str(stick.parent / "nowhere"), "a.fiches", 100)


def test_copy_is_not_there_when_it_is_missing_or_larger_than_any(
    disk: CopyingDisk, stick: Path
) -> None:
    assert disk.read(str(stick), "a.fiches", 100) is None
    disk.write(str(stick), "a.fiches", b"content")
    assert disk.read(str(stick), "a.fiches", 6) is None


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "copy-full"),
        (errno.EDQUOT, "copy-full"),
        (errno.EROFS, "copy-read-only"),
        (errno.EACCES, "copy-read-only"),
        (errno.EIO, "copy-failed"),
    ],
    ids=["full", "quota", "read-only", "rights", "broken"],
)
def test_fault_is_told_and_nothing_stays_when_the_medium_refuses(
    disk: CopyingDisk, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    assert fault(disk, stick) == told
    assert not list(stick.iterdir())


def test_stick_is_told_as_away_when_it_is_pulled_while_it_is_written_to(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugged = [Volume("STICK", str(stick))]
    disk = CopyingDisk(lambda: tuple(plugged))

    def pulled(_: int) -> None:
        plugged.clear()
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", pulled)
    assert fault(disk, stick, str(stick)) == "copy-away"


def test_copy_goes_when_it_reads_back_different(
    disk: CopyingDisk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = Path.replace

    def replace(self: Path, target: Path) -> Path:
        self.write_bytes(b"CONTENT")
        return written(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    assert fault(disk, stick) == "copy-unlike"
    assert not list(stick.iterdir())
