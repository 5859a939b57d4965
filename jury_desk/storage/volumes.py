"""The removable media that are mounted: the sticks that copies can go to."""

import os
import sys
from pathlib import Path

from jury_desk.domain.travel.copies import Volume
from jury_desk.storage.local_disk import NETWORK_KINDS, is_on_network, unescaped

_HOLDERS = ("/media/", "/run/media/", "/mnt/")
"""Where Linux mounts what is plugged in (FHS 3.0, 3.11 and 3.12; udisks under /run/media)."""

_NO_DISKS = NETWORK_KINDS | {
    "tmpfs", "ramfs", "overlay", "squashfs", "iso9660", "udf", "autofs", "proc", "sysfs", "devpts",
    "9p", "virtiofs", "vboxsf", "fuse.vmhgfs-fuse", "drvfs",
}  # fmt: skip
"""The kinds of file systems that are no stick: in memory, read alone, of another computer."""

_REMOVABLE_DRIVE = 2
"""GetDriveType's DRIVE_REMOVABLE."""

_FAIL_CRITICAL_ERRORS = 1
"""SetThreadErrorMode's SEM_FAILCRITICALERRORS: an empty card reader opens no dialog."""


def mounted_volumes() -> tuple[Volume, ...]:
    """The removable media that are mounted, by name; none where the system does not tell."""
    try:
        if sys.platform == "win32":
            found = _of_windows()
        elif sys.platform == "darwin":
            found = _of_folder(Path("/Volumes"))
        else:
            mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
            found = volumes_in(mounts)
    except (OSError, ValueError, AttributeError):
        return ()
    return tuple(sorted(found, key=lambda one: (one.name, one.path)))


def volumes_in(mounts: str) -> list[Volume]:
    """The removable media that the text of /proc/self/mounts (proc(5), fstab(5)) names."""
    found: dict[str, Volume] = {}
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        place = unescaped(fields[1]).rstrip("/")
        found.pop(place, None)  # a later mount hides an earlier one
        if place.startswith(_HOLDERS) and fields[2] not in _NO_DISKS:
            found[place] = Volume(place.rpartition("/")[2], place)
    return list(found.values())


def _of_folder(holder: Path) -> list[Volume]:
    """What is mounted in a folder, another computer's disks left out."""
    return [
        Volume(place.name, str(place))
        for place in holder.iterdir()
        if not place.is_symlink() and place.is_mount() and not is_on_network(place)
    ]


def _of_windows() -> list[Volume]:
    import ctypes  # late: no start on another system waits for it

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  known on Windows alone
    before = ctypes.c_ulong()
    kernel.SetThreadErrorMode(_FAIL_CRITICAL_ERRORS, ctypes.byref(before))
    try:
        drives = kernel.GetLogicalDrives()
        roots = [f"{chr(ord('A') + bit)}:\\" for bit in range(26) if drives >> bit & 1]
        removable = [root for root in roots if kernel.GetDriveTypeW(root) == _REMOVABLE_DRIVE]
        found = []
        for root in removable:
            label = ctypes.create_unicode_buffer(261)
            if kernel.GetVolumeInformationW(root, label, 261, None, None, None, None, 0):
                name = f"{label.value} ({root[:2]})" if label.value else root[:2]
                found.append(Volume(name, root))
        return found
    finally:
        kernel.SetThreadErrorMode(before.value, None)


def volume_of(folder: str, volumes: tuple[Volume, ...]) -> Volume | None:
    """The volume that a folder lies on, the deepest one; None where it lies on none."""
    wanted = _spelt(folder)
    holding = [one for one in volumes if _holds(_spelt(one.path), wanted)]
    return max(holding, key=lambda one: len(one.path), default=None)


def _spelt(path: str) -> str:
    """A path as paths are compared: Windows looks at no case."""
    return os.path.normcase(os.path.realpath(path))


def _holds(place: str, path: str) -> bool:
    return path == place or path.startswith(place.rstrip(os.sep) + os.sep)
