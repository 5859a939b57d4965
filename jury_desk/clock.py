"""The machine's clocks. What only one system has is imported late: no start waits for it."""

import datetime as dt
import secrets
import sys
import time
from functools import cache
from pathlib import Path

_LINUX_BOOT = Path("/proc/sys/kernel/random/boot_id")
"""random(4): a UUID made once at every boot."""

_MACOS_BOOT = b"kern.bootsessionuuid"
"""A UUID that the kernel makes at every boot; unlike kern.boottime, setting the clock does not
move it."""

_WINDOWS_BOOT = r"Software\Jury Desk Boot"
_REG_OPTION_VOLATILE = 1
"""RegCreateKeyExW: the key lives in memory, and is gone with the registry of the person's session:
at the latest when the machine starts anew."""

_READ_AND_WRITE = 0x20019 | 0x20006
"""KEY_READ and KEY_WRITE."""


class SystemClock:
    """Time of day in UTC, and milliseconds that never go back and count through sleep."""

    def now(self) -> dt.datetime:
        """The aware moment in UTC, to the millisecond."""
        now = dt.datetime.now(dt.UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def elapsed_ms(self) -> int:
        """Milliseconds since an unknown moment of this `epoch`; sleep counts.

        Linux: CLOCK_BOOTTIME. macOS: CLOCK_MONOTONIC_RAW, which is mach_continuous_time there,
        while Python's monotonic() stands still in sleep. Windows: GetTickCount64, in steps of 10 to
        16 ms. Elsewhere monotonic(), which may stand still in sleep.
        """
        return _forward_ms()

    def epoch(self) -> str:
        """The id of this boot of the machine. Where the system tells none, that of this run of the
        program: two runs are then compared by the time of day, and say so.
        """
        return _epoch()


def _forward_ms() -> int:
    if sys.platform == "win32":
        return _ticks()
    name = "CLOCK_MONOTONIC_RAW" if sys.platform == "darwin" else "CLOCK_BOOTTIME"
    clock = getattr(time, name, None)
    now = time.monotonic_ns() if clock is None else time.clock_gettime_ns(clock)
    return now // 1_000_000


@cache
def _epoch() -> str:
    try:
        if sys.platform == "win32":
            return _windows_boot()
        if sys.platform == "darwin":
            return _macos_boot()
        return _LINUX_BOOT.read_text(encoding="ascii").strip() or _of_this_run()
    except (OSError, ValueError, AttributeError):
        return _of_this_run()


def _of_this_run() -> str:
    return f"run-{secrets.token_hex(8)}"


def _macos_boot() -> str:
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    room, size = ctypes.create_string_buffer(64), ctypes.c_size_t(64)
    if library.sysctlbyname(_MACOS_BOOT, room, ctypes.byref(size), None, ctypes.c_size_t(0)) != 0:
        raise OSError(ctypes.get_errno(), "sysctl")
    return room.value.decode("ascii") or _of_this_run()


def _ticks() -> int:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  known on Windows alone
    kernel.GetTickCount64.restype = ctypes.c_uint64
    return int(kernel.GetTickCount64())


def _windows_boot() -> str:
    """An id kept in the registry's memory: Windows itself names no boot that lasts from one run of
    a program to the next and that setting the clock does not move.
    """
    import ctypes
    import importlib
    from typing import Any

    registry: Any = importlib.import_module("winreg")  # known on Windows alone
    person, handle = registry.HKEY_CURRENT_USER, ctypes.c_void_p()
    create = getattr(ctypes, "windll").advapi32.RegCreateKeyExW  # noqa: B009  the same
    kind = ctypes.c_uint32(_REG_OPTION_VOLATILE)
    named = (ctypes.c_void_p(person), ctypes.c_wchar_p(_WINDOWS_BOOT), 0, None, kind)
    failed = create(*named, ctypes.c_uint32(_READ_AND_WRITE), None, ctypes.byref(handle), None)
    if failed:
        raise OSError(failed, "registry")
    registry.CloseKey(handle.value)
    with registry.OpenKey(person, _WINDOWS_BOOT, 0, _READ_AND_WRITE) as key:
        try:
            return str(registry.QueryValueEx(key, "id")[0])
        except FileNotFoundError:
            made = secrets.token_hex(8)
            registry.SetValueEx(key, "id", 0, registry.REG_SZ, made)
            return made
