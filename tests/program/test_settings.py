"""The settings' file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from jury_desk.settings import Settings, SettingsFile


def test_settings_come_back_when_saved(tmp_path: Path) -> None:
    chosen = replace(Settings(), scheme="dark", zoom=150, language="en", last_session="s")
    assert SettingsFile(tmp_path / "neuf").save(chosen)
    assert SettingsFile(tmp_path / "neuf").load() == chosen


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b"[" * 100_000, b"null"])
def test_defaults_come_when_the_file_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert SettingsFile(tmp_path).load() == Settings()


def test_only_what_makes_no_sense_is_replaced(tmp_path: Path) -> None:
    odd = {"scheme": "dark", "zoom": 5000, "language": ["fr"], "geometry": 3, "later": True}
    (tmp_path / "settings.json").write_text(json.dumps(odd))
    assert SettingsFile(tmp_path).load() == Settings(scheme="dark")


def test_saving_tells_when_the_disk_refuses(tmp_path: Path) -> None:
    (tmp_path / "occupied").write_text("a file")
    assert not SettingsFile(tmp_path / "occupied").save(Settings())
