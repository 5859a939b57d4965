"""Moving the data to another computer: one encrypted file out of here, and into there."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Protocol

from jury_desk.errors import ArchiveError, HoldsWorkError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.domain.ports import Clock, Printer

SUFFIX = ".jurydesk"
"""How the name of an archive ends."""

_MOVED = "moved-on"
"""The setting that holds the day on which the data went to another computer."""


class Packer(Protocol):
    """One encrypted file of a data file and its keys."""

    @property
    def largest(self) -> int:
        """Bytes of a file that can be an archive."""
        ...

    def packed(self, data: bytes, vault: bytes, passphrase: str) -> bytes:
        """An archive. Raises PassphraseError for a pass phrase that is too short, ArchiveError."""
        ...

    def unpacked(self, content: bytes, passphrase: str) -> tuple[bytes, bytes]:
        """The data file and its keys. Raises ArchiveError, PassphraseError."""
        ...


class DataFiles(Protocol):
    """The files of a data directory. All raise StorageError."""

    def vault(self) -> bytes | None:
        """The file of the keys; None where there is none."""
        ...

    def has_data(self) -> bool:
        """Whether a data file is here, or what says that there was one."""
        ...

    def is_half_replaced(self) -> bool:
        """Whether `replace` was killed once it had put the data file that was here aside."""
        ...

    def read(self, path: str, largest: int) -> bytes:
        """A file from anywhere. Raises ArchiveError where it is not there, or has more bytes."""
        ...

    def replace(self, data: bytes, vault: bytes) -> None:
        """Put a data file and its keys in place of what is here: both, or nothing is changed."""
        ...


class OpenData(Protocol):
    """The open data file."""

    def content(self) -> bytes:
        """The whole file as it stands. Raises ArchiveError where it is too large."""
        ...

    def setting(self, name: str) -> str | None:
        """A setting's value, or None."""
        ...

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        ...


class DataArchive:
    """Writes archives of the open data. Blocking; all raise StorageError."""

    def __init__(
        self, data: OpenData, files: DataFiles, packer: Packer, printer: Printer, clock: Clock
    ) -> None:
        """`files` are those of the open data's directory. Everything stays the caller's."""
        self._data = data
        self._files = files
        self._packer = packer
        self._printer = printer
        self._clock = clock

    def name(self) -> str:
        """What an archive of today is called; nobody's name is in it."""
        return f"jury-desk-{self._today().isoformat()}{SUFFIX}"

    def write(self, folder: str, name: str, passphrase: str, *, moved: bool) -> str:
        """Write everything into one file, read it back and open it again; its path.

        `moved` keeps in the data here, not in the archive, that they went to another computer
        today. Raises PassphraseError, ArchiveError, ExportError; then no archive counts as written.
        """
        vault = self._files.vault()
        if vault is None:
            raise ArchiveError("The file of the keys is missing.", "Put vault.json back.")
        data = self._data.content()
        path = self._printer.write(folder, name, self._packer.packed(data, vault, passphrase))
        written = self._files.read(path, self._packer.largest)
        if self._packer.unpacked(written, passphrase) != (data, vault):
            raise ArchiveError("The archive was read back different.", "Choose another disk.")
        if moved:
            self._data.set_setting(_MOVED, self._today().isoformat())
        return path

    def moved_on(self) -> dt.date | None:
        """The day on which the data went to another computer; None where they did not."""
        kept = self._data.setting(_MOVED)
        return dt.date.fromisoformat(kept) if kept else None

    def stay(self) -> None:
        """The data are worked on here again."""
        self._data.set_setting(_MOVED, "")

    def _today(self) -> dt.date:
        return self._clock.now().astimezone().date()


class DataRestoring:
    """Puts an archive into a data directory that holds no work."""

    def __init__(
        self, files: DataFiles, packer: Packer, must_hold_no_work: Callable[[], None]
    ) -> None:
        """`must_hold_no_work` raises HoldsWorkError where the data file that is there holds
        any, or where a PIN keeps from looking.
        """
        self._files = files
        self._packer = packer
        self._must_hold_no_work = must_hold_no_work

    def opened(self, path: str, passphrase: str) -> tuple[bytes, bytes]:
        """The data file and the keys of an archive, every byte vouched for, after a look that
        nothing here would be lost. Changes nothing.

        Raises ArchiveError, PassphraseError, HoldsWorkError, StorageError.
        """
        data, vault = self._packer.unpacked(
            self._files.read(path, self._packer.largest), passphrase
        )
        if self._files.has_data():
            self.must_hold_no_work()
        elif self._files.vault() not in (None, vault) and not self._files.is_half_replaced():
            raise holds_work()  # keys whose data are away: a copy of them may need these keys
        return data, vault

    def must_hold_no_work(self) -> None:
        """Raise HoldsWorkError where the data that are here hold work, or a PIN guards them."""
        self._must_hold_no_work()

    def restore(self, found: tuple[bytes, bytes]) -> None:
        """Put in what `opened` gave. Raises InUseError, StorageError; then nothing is changed."""
        self._files.replace(*found)


def holds_work() -> HoldsWorkError:
    """What to raise where something would be lost."""
    return HoldsWorkError(
        "The data here hold work, or a PIN guards them: they are left alone.",
        "Open the archive in an empty data directory.",
    )
