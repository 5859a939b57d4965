"""Data directories of the storage tests: ordinary, read-only, nearly full."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore

KEY = bytes(range(32))
KEYS = {"plain": None, "encrypted": KEY}


@pytest.fixture(params=KEYS)
def key(request: pytest.FixtureRequest) -> bytes | None:
    return KEYS[request.param]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "jury-desk.db"


@pytest.fixture
def store(path: Path, key: bytes | None) -> Iterator[SqliteStore]:
    made = open_store(path, key)
    yield made
    made.close()


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that any person may enter, as pytest's own are not."""
    with tempfile.TemporaryDirectory(prefix="jury-desk-public-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@contextlib.contextmanager
def as_ordinary_person() -> Iterator[None]:
    """Give up root's right to write everywhere, where the tests run as root."""
    if sys.platform == "win32" or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@dataclass
class SmallDisk:
    """A disk that can be filled: `fill` leaves no room on it, `free` makes room again, or
    `free_closed` where the store was closed on the full disk.
    """

    folder: Path
    fill: Callable[[SqliteStore], None]
    free: Callable[[SqliteStore], None]
    free_closed: Callable[[], None]


@contextlib.contextmanager
def page_limit(tmp_path: Path) -> Iterator[SmallDisk]:
    """No disk at all: SQLite is told that the file may not grow, and answers as on a full disk."""

    def limit(store: SqliteStore, pages: int) -> None:
        store._database.run(f"PRAGMA max_page_count = {pages}")

    # A limit below the present size means the present size: not one page more.
    yield SmallDisk(
        tmp_path,
        fill=lambda store: limit(store, 1),
        free=lambda store: limit(store, 100_000),
        free_closed=lambda: None,  # the limit went with its connection
    )


@contextlib.contextmanager
def no_large_files(folder: Path) -> Iterator[None]:
    """Have the system refuse that a file grows beyond 64 KiB; on Windows, that a copy begins."""
    if sys.platform == "win32":
        (folder / "jury-desk.db.copy").mkdir()
        yield
        (folder / "jury-desk.db.copy").rmdir()
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextlib.contextmanager
def tiny_tmpfs(tmp_path: Path) -> Iterator[SmallDisk]:
    """A real file system of 2 MiB."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tiny", str(folder)], check=True)
    ballast = folder / "ballast"

    def fill(_: SqliteStore) -> None:
        with ballast.open("ab", buffering=0) as file:
            for size in (65536, 4096, 1):
                with contextlib.suppress(OSError):
                    while True:
                        file.write(b"\0" * size)

    try:
        yield SmallDisk(folder, fill, free=lambda _: ballast.unlink(), free_closed=ballast.unlink)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _can_mount() -> bool:
    mount = shutil.which("mount")
    if not sys.platform.startswith("linux") or mount is None or os.geteuid() != 0:
        return False
    with tempfile.TemporaryDirectory() as folder:
        command = [mount, "-t", "tmpfs", "tiny", folder]
        tried = subprocess.run(command, capture_output=True, check=False)
        if tried.returncode == 0:
            subprocess.run(["umount", folder], check=True)
        return tried.returncode == 0


_DISKS = {"page-limit": page_limit} | ({"tiny-tmpfs": tiny_tmpfs} if _can_mount() else {})


@pytest.fixture(params=_DISKS)
def small_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    with _DISKS[request.param](tmp_path) as disk:
        yield disk
