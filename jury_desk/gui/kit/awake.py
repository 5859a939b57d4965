"""Keeps the screen lit and the machine awake, where the system lets a program ask for it.

The person's own keys and the lid still decide: what is asked for is only that nothing happens by
itself. A system that refuses costs the comfort, never the exam: nothing is raised or shown.
"""

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

Told = Callable[[bool], None]

_ES_CONTINUOUS = 0x80000000
_ES_SYSTEM_REQUIRED = 0x00000001
_ES_DISPLAY_REQUIRED = 0x00000002

_CALL_MS = 5_000
"""How long a service of the desktop has for its answer; nobody waits for it meanwhile."""

_CONNECTION = "jury-desk-awake"

SCREEN = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver")
"""The idle inhibition that GNOME, KDE, Xfce, Cinnamon and MATE serve."""

SLEEP = ("org.freedesktop.PowerManagement.Inhibit", "/org/freedesktop/PowerManagement/Inhibit")
"""Its older companion, which some desktops ask before they suspend the machine."""


class Keeper(Protocol):
    """What a system offers. `hold` tells, at once or later, whether the screen stays lit."""

    def hold(self, reason: str, told: Told) -> None: ...
    def release(self) -> None: ...


class Awake(QObject):
    """`changed` tells whether the system keeps the screen lit now."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None, keeper: Keeper | None = None) -> None:
        """`keeper` is this system's own by default; it is called from the screen's thread."""
        super().__init__(parent)
        self._keeper = keeper
        self._wanted = False
        self._holds = False
        self._turn = 0

    @property
    def is_holding(self) -> bool:
        """Whether the system said that it keeps the screen lit."""
        return self._holds

    def hold(self, reason: str = "") -> None:
        """Ask for a screen that stays lit; `reason` is what the system may show for it. Asking
        again changes nothing.
        """
        if self._wanted:
            return
        self._wanted = True
        self._turn += 1
        turn = self._turn
        if self._keeper is None:
            self._keeper = keeper_of(sys.platform)
        self._keeper.hold(reason or "Jury Desk", lambda lit: self._hear(turn, lit))

    def release(self) -> None:
        """Let the system dim and sleep again."""
        if self._wanted and self._keeper is not None:
            self._wanted = False
            self._keeper.release()
            self._show(False)

    def _hear(self, turn: int, lit: bool) -> None:
        """An answer that comes after the release, or to an earlier question, tells nothing."""
        if self._wanted and turn == self._turn:
            self._show(lit)

    def _show(self, lit: bool) -> None:
        if lit != self._holds:
            self._holds = lit
            self.changed.emit(lit)


def keeper_of(platform: str) -> Keeper:
    """What the system of that name (as `sys.platform` gives it) offers."""
    if platform == "win32":
        return WindowsKeeper(_execution_state())
    if platform == "darwin":
        return MacKeeper(_start, os.getpid())
    return DesktopKeeper(_own_connection, _let_go)


class WindowsKeeper:
    """Windows counts a thread's wish until the same thread takes it back, or ends."""

    def __init__(self, set_state: Callable[[int], int]) -> None:
        """`set_state` is SetThreadExecutionState: 0 where it failed."""
        self._set_state = set_state

    def hold(self, reason: str, told: Told) -> None:  # noqa: ARG002  Windows asks for none
        """Wish for the display and the system."""
        told(self._set_state(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED | _ES_DISPLAY_REQUIRED) != 0)

    def release(self) -> None:
        """Take the wish back."""
        self._set_state(_ES_CONTINUOUS)


class MacKeeper:
    """macOS brings `caffeinate`, which here ends with our process however that ends."""

    def __init__(self, start: Callable[[list[str]], Any], process: int) -> None:
        """`start` begins a command (OSError where it cannot); `process` is our process id."""
        self._start = start
        self._process = process
        self._running: Any = None

    def hold(self, reason: str, told: Told) -> None:  # noqa: ARG002  macOS asks for none
        """Start it."""
        with contextlib.suppress(OSError):
            self._running = self._start(["/usr/bin/caffeinate", "-di", "-w", str(self._process)])
        told(self._running is not None)

    def release(self) -> None:
        """End it."""
        running, self._running = self._running, None
        if running is not None:
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                running.terminate()
                running.wait(1)


class DesktopKeeper:
    """Linux desktops take the wish over D-Bus, and let it go with the connection that made it:
    so does a program that was killed.
    """

    def __init__(
        self,
        connect: "Callable[[], QDBusConnection | None]",
        disconnect: Callable[[], None],
    ) -> None:
        """`connect` gives a connection of our own, None where there is no session bus."""
        self._connect = connect
        self._disconnect = disconnect
        self._watchers: list[QObject] = []

    def hold(self, reason: str, told: Told) -> None:
        """Ask both services; nobody waits for their answers."""
        connection = self._connect()
        if connection is None or not connection.isConnected():
            told(False)
            return
        self._ask(connection, SCREEN, reason, told)
        self._ask(connection, SLEEP, reason, None)

    def release(self) -> None:
        """Leave the bus."""
        self._watchers.clear()
        self._disconnect()

    def _ask(
        self, connection: "QDBusConnection", where: tuple[str, str], reason: str, told: Told | None
    ) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        interface, path = where
        service = interface.removesuffix(".Inhibit")
        call = QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
        call.setArguments(["Jury Desk", reason])
        watcher = QDBusPendingCallWatcher(connection.asyncCall(call, _CALL_MS))
        self._watchers.append(watcher)
        if told is not None:
            watcher.finished.connect(lambda done: told(not done.isError()))


def _own_connection() -> "QDBusConnection | None":
    """None where no session bus is told of: asking without one may start one, and wait for it."""
    folder = os.environ.get("XDG_RUNTIME_DIR")
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if not told and not (folder and (Path(folder) / "bus").exists()):
        return None
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:  # a system without the D-Bus library
        return None
    return QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)


def _let_go() -> None:
    with contextlib.suppress(ImportError):
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(_CONNECTION)


def _start(command: list[str]) -> "subprocess.Popen[bytes]":
    nowhere = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere)  # noqa: S603  macOS' own


def _execution_state() -> Callable[[int], int]:
    import ctypes

    library = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    act = library.SetThreadExecutionState
    act.argtypes, act.restype = (ctypes.c_uint32,), ctypes.c_uint32
    return lambda state: int(act(state))
