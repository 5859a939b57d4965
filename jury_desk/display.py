"""Whether a screen can be reached; asked before Qt, which ends the process where none can."""

import contextlib
import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_X11 = re.compile(r"^(?:(?P<host>[^:/]*)(?:/unix)?):(?P<number>\d+)(?:\.\d+)?$")
_PATIENCE = 2.0
"""Seconds to wait for a display on another machine."""


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown: always on Windows and macOS, else when a server answers.

    A platform that needs no server (`QT_QPA_PLATFORM=offscreen`, say) is taken at its word.
    """
    if not sys.platform.startswith("linux"):
        return True
    wanted = environment.get("QT_QPA_PLATFORM", "")
    if wanted and not wanted.startswith(("xcb", "wayland")):
        return True
    wayland = not wanted.startswith("xcb") and _wayland_answers(environment)
    return wayland or _x11_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    return _unix_answers(str(Path(environment.get("XDG_RUNTIME_DIR", "")) / name))


def _x11_answers(display: str) -> bool:
    found = _X11.match(display)
    if found is None:
        return bool(display)  # a form of address we do not know: let Qt try
    number = int(found["number"])
    if found["host"] in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  where X servers listen
        return _unix_answers("\0" + path) or _unix_answers(path)
    with contextlib.suppress(OSError):
        socket.create_connection((found["host"], 6000 + number), _PATIENCE).close()
        return True
    return False


def _unix_answers(address: str) -> bool:
    if os.name != "posix":
        return False
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as client:
        client.connect(address)
        return True
    return False
