"""The command line, run as a person runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from jury_desk import cli
from jury_desk.domain.grid import parse_grid

GRIDS = sorted(
    path.name.removesuffix(".grid.json")
    for path in (Path(__file__).parents[2] / "resources" / "grids").glob("*.grid.json")
)


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "jury_desk", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env={**os.environ, "LANG": "fr_FR.UTF-8", "LC_ALL": "", "PYTHONUTF8": "1", **environment},
    )


def test_listing_grids_tells_all_five() -> None:
    done = run("grid", "list")
    assert done.returncode == 0
    assert len(GRIDS) == 5
    assert sorted(line.split()[0] for line in done.stdout.splitlines()) == GRIDS


@pytest.mark.parametrize("grid", GRIDS)
def test_showing_a_grid_as_json_gives_the_grid_document(grid: str) -> None:
    done = run("grid", "show", grid, "--json")
    assert done.returncode == 0, done.stderr
    plain = json.loads(done.stdout)
    assert plain["id"] == grid
    assert parse_grid(plain).plain() == plain


def test_showing_a_grid_prints_its_headings_and_criteria() -> None:
    done = run("grid", "show", "strategie-commerciale-management")
    assert "[Le diagnostic réalisé :]" in done.stdout
    assert "propose une cartographie complète" in done.stdout


def test_showing_an_unknown_grid_is_one_sentence_and_exit_2() -> None:
    done = run("grid", "show", "inconnue")
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_verifying_a_file_that_is_not_there_is_exit_2(tmp_path: Path) -> None:
    done = run("verify", str(tmp_path / "rien.pdf"))
    assert done.returncode == 2
    assert "ILLISIBLE" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_starting_without_a_display_is_one_sentence_and_exit_2(tmp_path: Path) -> None:
    environment = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = run("--data-dir", str(tmp_path / "données"), **environment)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "données").exists()


def test_messages_are_english_when_asked(tmp_path: Path) -> None:
    done = run("--lang", "en", "verify", str(tmp_path / "nothing.pdf"))
    assert "NOT READABLE" in done.stdout


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "fr"),
        ({"LANG": "C.UTF-8"}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "fr_FR.UTF-8"}, "fr"),
    ],
)
def test_the_language_follows_the_system_when_nothing_is_asked(
    environment: dict[str, str], language: str
) -> None:
    assert cli.language(environment) == language


def test_a_closed_pipe_is_no_crash() -> None:
    command = '"$0" -m jury_desk grid show manager-affaires --json | head -n 1'
    done = subprocess.run(
        ["bash", "-c", command, sys.executable],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "{\n"
    assert done.stderr == ""
