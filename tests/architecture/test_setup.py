"""The set-up's own manners: what it says where it cannot go on."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.project import ROOT

SYSTEM = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
TOOLS = (
    "sh", "cat", "cksum", "cut", "dirname", "env", "flock", "grep", "mkdir", "rm", "sed",
    "sha256sum", "sort", "uname",
)  # fmt: skip


def run(root: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, with an environment that holds nothing but what is given."""
    return subprocess.run(
        words,
        cwd=root,
        env={"HOME": str(root), "PATH": SYSTEM, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def newcomer(tmp_path: Path) -> Path:
    """What the set-up reads, in a folder with an awkward name, before anything was installed."""
    root = tmp_path / "été à l'école"
    (root / "packaging").mkdir(parents=True)
    for name in ("Makefile", "packaging/setup.sh", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(ROOT / name, root / name)
    return root


@pytest.fixture
def bare_tools(tmp_path: Path) -> Path:
    """A PATH of a person without rights, on a Debian without Qt's libraries and python3-venv."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in TOOLS:
        found = shutil.which(name, path=SYSTEM)
        if found:
            (tools / name).symlink_to(found)
    python = 'case "$2" in *ensurepip*) exit 1 ;; *venv*) echo python3.11-venv ;; esac'
    for name, act in (
        ("id", "echo 1000"),
        ("ldconfig", "echo nothing is known"),
        ("apt-get", "exit 100"),
        ("python3", python),
    ):
        (tools / name).write_text(f"#!/bin/sh\n{act}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    return tools


@pytest.mark.parametrize("command", [("make", "run"), ("sh", "packaging/setup.sh", "run")])
def test_run_ends_with_one_sentence_when_there_is_no_display(
    newcomer: Path, command: tuple[str, ...]
) -> None:
    done = run(newcomer, *command)
    sentences = [line for line in done.stderr.splitlines() if not line.startswith("make")]
    assert done.returncode == 2
    assert len(sentences) == 1
    assert "aucun écran" in sentences[0]
    assert "no display" in sentences[0]
    assert not (newcomer / ".venv").exists()
    assert not (newcomer / ".setup").exists()


def test_setup_names_the_command_when_it_may_not_install(newcomer: Path, bare_tools: Path) -> None:
    done = run(newcomer, "/bin/sh", "packaging/setup.sh", "run", PATH=str(bare_tools), DISPLAY=":0")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert '"apt-get install --yes --no-install-recommends python3.11-venv lib' in done.stderr
    assert " libxcb-cursor0 " in done.stderr
    assert not (newcomer / ".venv").exists()


def test_setup_asks_for_less_when_no_window_is_wanted(newcomer: Path, bare_tools: Path) -> None:
    done = run(newcomer, "/bin/sh", "packaging/setup.sh", "test", PATH=str(bare_tools))
    assert done.returncode == 2
    assert " libegl1 " in done.stderr
    assert "xcb" not in done.stderr


def test_setup_asks_for_python_when_none_fits(newcomer: Path, bare_tools: Path) -> None:
    (bare_tools / "python3").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    done = run(newcomer, "/bin/sh", "packaging/setup.sh", "test", PATH=str(bare_tools))
    assert done.returncode == 2
    assert "Python 3.11" in done.stderr


def test_setup_refuses_when_the_act_is_unknown(newcomer: Path) -> None:
    done = run(newcomer, "sh", "packaging/setup.sh", "dance")
    assert done.returncode == 2
    assert "make help" in done.stderr


def test_make_tells_its_acts_when_nothing_is_asked(newcomer: Path) -> None:
    told = run(newcomer, "make").stdout
    for act in ("run", "test", "lint", "types", "judges", "bench", "forms", "translations"):
        assert f"make {act} " in told


def test_ci_starts_the_tests_when_it_is_called_from_anywhere(
    newcomer: Path, tmp_path: Path
) -> None:
    (newcomer / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", newcomer / ".ci" / "run")
    (newcomer / "Makefile").write_text("test:\n\t@pwd\n", encoding="utf-8")
    assert os.access(newcomer / ".ci" / "run", os.X_OK)
    done = run(tmp_path, str(newcomer / ".ci" / "run"))
    assert Path(done.stdout.strip()) == newcomer
