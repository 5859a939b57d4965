"""The project as the architecture tests see it: its folders, its files, its syntax trees."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "jury_desk"
GENERATED = (PACKAGE / "gui" / "forms", PACKAGE / "storage" / "compiled.py")


def code(*folders: Path) -> list[Path]:
    """The Python files under some folders that people write, in order."""
    files = [path for folder in folders for path in folder.rglob("*.py")]
    return sorted(path for path in files if not {path, *path.parents} & {*GENERATED})


def forms() -> list[Path]:
    """The Designer forms, in order."""
    return sorted((ROOT / "ui").rglob("*.ui"))


def tree(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def place(path: Path, node: ast.AST) -> str:
    """Where to look: file and line."""
    return f"{path.relative_to(ROOT).as_posix()}:{getattr(node, 'lineno', 0)}"


def run_script(*words: str) -> subprocess.CompletedProcess[str]:
    """Run one of the project's Python scripts from its root; output and errors are one text."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )


def committed_files() -> list[Path]:
    """Every file of the project that is or could be committed."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    if listed.returncode == 0:
        names = [name for name in listed.stdout.decode("utf-8").split("\0") if name]
        return sorted(ROOT / name for name in names if (ROOT / name).is_file())
    # An archive without its history: all but what the tools leave behind.
    made = {".venv", ".setup", "build", "dist", "__pycache__"}
    return sorted(
        path
        for path in ROOT.rglob("*")
        if path.is_file()
        and not any(p in made or p.endswith("_cache") for p in path.relative_to(ROOT).parts)
    )
