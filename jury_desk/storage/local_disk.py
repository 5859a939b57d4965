"""Whether a folder lies on a disk of this computer: SQLite's locks do not hold across a network.

SQLite, "How To Corrupt An SQLite Database File", 2.1: file locking is broken on many network file
systems, and two computers would then write into one file at a time.
"""

import os
import sys
from pathlib import Path

NETWORK_KINDS = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ncpfs", "ncp", "coda", "ceph",
        "glusterfs", "fuse.glusterfs", "fuse.sshfs", "fuse.davfs", "davfs", "davfs2", "fuse.rclone",
        "fuse.s3fs", "fuse.cephfs", "fuse.gvfsd-fuse", "gfs2", "ocfs2", "lustre", "beegfs",
        "fuse.curlftpfs", "fuse.smbnetfs",
    }
)  # fmt: skip
"""The kinds of file systems of Linux that are another computer's. Those by which a virtual machine
sees its host's disk (9p, virtiofs, vboxsf) are this computer's own.
"""

_REMOTE_DRIVE = 4
"""GetDriveType's DRIVE_REMOTE."""

_MNT_LOCAL = 0x1000
"""macOS, sys/mount.h: the file system is stored locally."""


def is_on_network(folder: Path) -> bool:
    """Whether the folder (or the nearest one above it that is there) is another computer's; False
    where the system does not tell.
    """
    there = folder.absolute()
    while not there.exists() and there != there.parent:
        there = there.parent
    try:
        if sys.platform == "win32":
            return _is_remote_drive(str(folder.absolute()))
        if sys.platform == "darwin":
            return _is_remote_mount(there)
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
        return kind_of_mount(mounts, str(there.resolve())) in NETWORK_KINDS
    except (OSError, ValueError, AttributeError):
        return False


def kind_of_mount(mountinfo: str, path: str) -> str:
    """The kind of the file system that holds `path`, by the text of /proc/self/mountinfo; "" where
    none does. A later mount hides an earlier one at the same place.
    """
    best, kind = "", ""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields, described = before.split(), after.split()
        if len(fields) < 5 or not described:
            continue
        place = unescaped(fields[4])
        holds = path == place or path.startswith(place.rstrip("/") + "/")
        if holds and len(place) >= len(best):
            best, kind = place, described[0]
    return kind


def is_share(path: str) -> bool:
    r"""Whether a path of Windows names another computer: \\server\share, and not a device."""
    plain = path.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return True
    return plain.startswith("\\\\") and not plain.startswith(("\\\\?\\", "\\\\.\\"))


def unescaped(text: str) -> str:
    """Spaces and the like stand as octal numbers in mountinfo."""
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, char)
    return text


def _is_remote_drive(path: str) -> bool:
    if is_share(path):
        return True
    import ctypes  # late: no start on another system waits for it

    drive = os.path.splitdrive(path)[0]
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  known on Windows alone
    return bool(drive and kernel.GetDriveTypeW(f"{drive}\\") == _REMOTE_DRIVE)


def _is_remote_mount(path: Path) -> bool:
    """By statfs of macOS: `f_flags` is the 32-bit word after 64 bytes of counts and ids."""
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    room = ctypes.create_string_buffer(4096)
    if library.statfs(os.fsencode(path), room) != 0:
        return False
    flags = int.from_bytes(room.raw[64:68], sys.byteorder)
    return not flags & _MNT_LOCAL
