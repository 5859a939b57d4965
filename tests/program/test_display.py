"""Asking for a screen before Qt does."""

import socket
from pathlib import Path

import pytest

from jury_desk.display import has_display


def test_no_display_is_found_when_none_is_named() -> None:
    assert not has_display({})


@pytest.mark.parametrize("display", [":983", "unix:983", "localhost:983.0"])
def test_no_display_is_found_when_the_server_is_gone(display: str) -> None:
    assert not has_display({"DISPLAY": display})


def test_a_display_is_taken_for_granted_when_the_platform_needs_no_server() -> None:
    assert has_display({"QT_QPA_PLATFORM": "offscreen"})
    assert not has_display({"QT_QPA_PLATFORM": "xcb"})


def test_a_display_is_found_when_a_wayland_server_answers(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-9"))
        server.listen()
        there = {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert has_display(there)
        assert not has_display({**there, "QT_QPA_PLATFORM": "xcb"})
