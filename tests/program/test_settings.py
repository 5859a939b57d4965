"""The settings' file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from jury_desk.settings import MOST_PLACES, KeptPlace, Settings, SettingsFile


def test_settings_come_back_when_saved(tmp_path: Path) -> None:
    chosen = replace(Settings(), scheme="dark", zoom=150, language="en", last_session="s")
    assert SettingsFile(tmp_path / "neuf").save(chosen)
    assert SettingsFile(tmp_path / "neuf").load() == chosen


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b"[" * 100_000, b"null"])
def test_defaults_come_when_the_file_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert SettingsFile(tmp_path).load() == Settings()


def test_only_what_makes_no_sense_is_replaced(tmp_path: Path) -> None:
    odd = {"scheme": "dark", "zoom": 5000, "language": ["fr"], "places": 3, "later": True}
    (tmp_path / "settings.json").write_text(json.dumps(odd))
    assert SettingsFile(tmp_path).load() == Settings(scheme="dark")


def test_saving_tells_when_the_disk_refuses(tmp_path: Path) -> None:
    (tmp_path / "occupied").write_text("a file")
    assert not SettingsFile(tmp_path / "occupied").save(Settings())


def test_places_of_the_window_come_back_when_saved(tmp_path: Path) -> None:
    places = tuple(KeptPlace(f"set {n}", "HDMI-1", n, 0, 1440, 900, n == 1) for n in range(3))
    assert SettingsFile(tmp_path).save(replace(Settings(), places=places))
    assert SettingsFile(tmp_path).load().places == places


@pytest.mark.parametrize(
    "odd",
    [
        None, 7, {}, {"screens": "s"},
        {"screens": "s", "screen": "x", "left": 1.5, "top": 0, "width": 9, "height": 9},
        {"screens": "s", "screen": "x", "left": True, "top": 0, "width": 9, "height": 9},
        {"screens": "s", "screen": "x", "left": 10**9, "top": 0, "width": 9, "height": 9},
        {"screens": None, "screen": "x", "left": 0, "top": 0, "width": 9, "height": 9},
    ],
)  # fmt: skip
def test_a_place_that_makes_no_sense_is_left_out(tmp_path: Path, odd: object) -> None:
    whole = {"screens": "s", "screen": "x", "left": 0, "top": 0, "width": 9, "height": 9}
    (tmp_path / "settings.json").write_text(json.dumps({"places": [odd, whole]}))
    assert SettingsFile(tmp_path).load().places == (KeptPlace("s", "x", 0, 0, 9, 9),)


def test_only_the_latest_places_are_kept_when_there_are_many(tmp_path: Path) -> None:
    places = [
        {"screens": str(n), "screen": "x", "left": 0, "top": 0, "width": 9, "height": 9}
        for n in range(MOST_PLACES + 5)
    ]
    (tmp_path / "settings.json").write_text(json.dumps({"places": places}))
    kept = SettingsFile(tmp_path).load().places
    assert [place.screens for place in kept] == [str(n) for n in range(5, MOST_PLACES + 5)]


def test_cues_come_back_when_saved(tmp_path: Path) -> None:
    chosen = replace(Settings(), cue_minutes=(10, 2), counts_down=True)
    assert SettingsFile(tmp_path).save(chosen)
    assert SettingsFile(tmp_path).load() == chosen


@pytest.mark.parametrize("odd", [5, "5", [0], [True], [61], [1.5], list(range(1, 20)), {"5": 1}])
def test_usual_cues_come_when_those_kept_make_no_sense(tmp_path: Path, odd: object) -> None:
    kept = {"cue_minutes": odd, "counts_down": "yes"}
    (tmp_path / "settings.json").write_text(json.dumps(kept))
    assert SettingsFile(tmp_path).load() == Settings()
