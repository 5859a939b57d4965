"""The screen that stays lit: on a D-Bus wire, by Windows' call, by macOS' command, and nowhere."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServer
from pytestqt.qtbot import QtBot

from jury_desk.gui.kit.awake import (
    SCREEN,
    SLEEP,
    Awake,
    DesktopKeeper,
    MacKeeper,
    Told,
    WindowsKeeper,
    keeper_of,
)

PATIENCE_MS = 30_000
PEER = "awake-under-test"
interface = cast("Callable[[dict[str, str]], Callable[[type], type]]", ClassInfo)


class Desktop:
    """A desktop's services on a wire of their own; `lit` are the wishes that still hold."""

    def __init__(self, *paths: str) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.ends: list[QDBusConnection] = []
        self._paths = paths
        self._served = [service(self, path) for path in paths]
        self.server = QDBusServer()
        self.server.newConnection.connect(self._meet)

    def _meet(self, end: QDBusConnection) -> None:
        self.ends.append(end)
        for path, served in zip(self._paths, self._served, strict=True):
            assert end.registerObject(path, served, QDBusConnection.RegisterOption.ExportAllSlots)

    def connect(self) -> QDBusConnection:
        return QDBusConnection.connectToPeer(self.server.address(), PEER)

    def disconnect(self) -> None:
        QDBusConnection.disconnectFromPeer(PEER)

    @property
    def is_asked_by_someone(self) -> bool:
        return any(end.isConnected() for end in self.ends)


def service(desktop: Desktop, path: str) -> QObject:
    """An object that serves the one call of a service, under its own interface."""
    name = {path: name for name, path in (SCREEN, SLEEP)}[path]

    @interface({"D-Bus Interface": name})
    class Service(QObject):
        @Slot(str, str, result=int)
        def Inhibit(self, program: str, reason: str) -> int:
            desktop.asked.append((path, program, reason))
            return len(desktop.asked)

    return Service()


@pytest.fixture
def desktop(qapp: object) -> Iterator[Desktop]:
    made = Desktop(SCREEN[1], SLEEP[1])
    yield made
    made.disconnect()


def test_both_services_are_asked_when_a_desktop_serves_them(desktop: Desktop, qtbot: QtBot) -> None:
    awake = Awake(keeper=DesktopKeeper(desktop.connect, desktop.disconnect))
    with qtbot.waitSignal(awake.changed, timeout=PATIENCE_MS) as told:
        awake.hold("An examination")
    assert told.args == [True]
    assert awake.is_holding
    qtbot.waitUntil(lambda: len(desktop.asked) == 2, timeout=PATIENCE_MS)
    assert {path for path, _, _ in desktop.asked} == {SCREEN[1], SLEEP[1]}
    assert {(program, why) for _, program, why in desktop.asked} == {
        ("Jury Desk", "An examination")
    }


def test_the_wire_is_left_when_the_wish_is_released(desktop: Desktop, qtbot: QtBot) -> None:
    awake = Awake(keeper=DesktopKeeper(desktop.connect, desktop.disconnect))
    awake.hold()
    qtbot.waitUntil(lambda: awake.is_holding, timeout=PATIENCE_MS)
    awake.release()
    assert not awake.is_holding
    qtbot.waitUntil(lambda: not desktop.is_asked_by_someone, timeout=PATIENCE_MS)


def test_nothing_holds_when_the_desktop_has_no_such_service(qtbot: QtBot) -> None:
    desktop = Desktop()
    told: list[bool] = []
    keeper = DesktopKeeper(desktop.connect, desktop.disconnect)
    keeper.hold("", told.append)
    qtbot.waitUntil(lambda: told == [False], timeout=PATIENCE_MS)
    keeper.release()


def test_nothing_holds_when_only_the_sleep_is_put_off(qtbot: QtBot) -> None:
    desktop = Desktop(SLEEP[1])
    told: list[bool] = []
    keeper = DesktopKeeper(desktop.connect, desktop.disconnect)
    keeper.hold("", told.append)
    qtbot.waitUntil(lambda: bool(told) and bool(desktop.asked), timeout=PATIENCE_MS)
    assert told == [False]
    keeper.release()


def test_nothing_is_waited_for_when_there_is_no_session_bus(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    awake = Awake(keeper=keeper_of("linux"))
    awake.hold()
    assert not awake.is_holding
    awake.release()


def test_nothing_holds_when_the_bus_that_is_named_does_not_answer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/gone")
    awake = Awake(keeper=keeper_of("linux"))
    awake.hold()
    assert not awake.is_holding
    awake.release()


class LateKeeper:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.told: list[Told] = []
        self.released = 0

    def hold(self, reason: str, told: Told) -> None:  # noqa: ARG002
        self.told.append(told)

    def release(self) -> None:
        self.released += 1


def test_an_answer_counts_for_nothing_when_it_comes_after_the_release(qapp: object) -> None:
    keeper = LateKeeper()
    awake = Awake(keeper=keeper)
    awake.hold()
    awake.hold()
    awake.release()
    awake.release()
    keeper.told[0](True)
    assert (awake.is_holding, keeper.released) == (False, 1)
    awake.hold()
    keeper.told[0](True)
    assert not awake.is_holding
    keeper.told[1](True)
    assert awake.is_holding


@pytest.mark.parametrize(("answer", "holds"), [(0x80000000, True), (0, False)])
def test_windows_is_asked_for_display_and_system_when_a_phase_runs(
    qapp: object, answer: int, holds: bool
) -> None:
    states: list[int] = []

    def set_state(state: int) -> int:
        states.append(state)
        return answer

    awake = Awake(keeper=WindowsKeeper(set_state))
    awake.hold()
    assert awake.is_holding is holds
    awake.release()
    assert states == [0x80000003, 0x80000000]


def test_the_mac_s_command_ends_with_our_process_when_it_is_started(qapp: object) -> None:
    started: list[list[str]] = []
    # Something that would run on, as `caffeinate` does: the release has to end it.
    stand_in = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    running: list[subprocess.Popen[bytes]] = []

    def start(command: list[str]) -> Any:
        started.append(command)
        running.append(subprocess.Popen(stand_in, stdin=subprocess.PIPE))
        return running[-1]

    awake = Awake(keeper=MacKeeper(start, 4711))
    awake.hold()
    assert awake.is_holding
    assert started == [["/usr/bin/caffeinate", "-di", "-w", "4711"]]
    awake.release()
    assert running[0].wait(PATIENCE_MS) != 0
    assert running[0].stdin is not None
    running[0].stdin.close()


def test_nothing_holds_when_the_mac_has_no_such_command(qapp: object) -> None:
    def start(command: list[str]) -> Any:
        raise FileNotFoundError(command[0])

    awake = Awake(keeper=MacKeeper(start, 1))
    awake.hold()
    assert not awake.is_holding
    awake.release()
