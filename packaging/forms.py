"""Compile the Designer forms of ui/ into jury_desk/gui/forms, which is committed.

`forms.py` writes what has changed and removes what no form asks for; `forms.py --check` only tells,
and ends with 1 where anything differs.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "ui"
COMPILED = ROOT / "jury_desk" / "gui" / "forms"
PACKAGE_DOC = b'"""Compiled by packaging/forms.py from ui/*.ui: never edited by hand."""\n'
UIC = "from PySide6.scripts.pyside_tool import uic; uic()"
PRUNE = ["ruff", "check", "--isolated", "--quiet", "--select", "F401", "--fix"]
"""uic imports every type that a form might need; each is made when the form is imported."""


def compiled(form: Path) -> bytes:
    """What pyside6-uic makes of one form, without the imports that it does not use.

    Raises CalledProcessError where the form is damaged.
    """
    # By name and from its folder: the header quotes the path it was given.
    done = subprocess.run(
        [sys.executable, "-c", UIC, "--no-autoconnection", form.name],
        cwd=form.parent,
        stdout=subprocess.PIPE,
        check=True,
    )
    name = f"ui_{form.stem}.py"
    pruned = subprocess.run(
        [sys.executable, "-m", *PRUNE, "--stdin-filename", name, "-"],
        input=done.stdout.replace(b"\r\n", b"\n"),
        stdout=subprocess.PIPE,
        check=True,
    )
    return pruned.stdout


def wanted() -> dict[Path, bytes]:
    """Each file that belongs into the compiled folder, with its bytes."""
    files = {
        COMPILED / f"ui_{form.stem}.py": compiled(form) for form in sorted(SOURCES.rglob("*.ui"))
    }
    if files:
        files[COMPILED / "__init__.py"] = PACKAGE_DOC
    return files


def main(arguments: list[str]) -> int:
    """Write, or with --check compare. Returns the exit code."""
    files = wanted()
    stale = [p for p, content in files.items() if not p.exists() or p.read_bytes() != content]
    orphans = [path for path in COMPILED.glob("*.py") if path not in files]
    if arguments == ["--check"]:
        for path in stale:
            print(f"stale: {path.relative_to(ROOT)} (make forms)")
        for path in orphans:
            print(f"no form any more: {path.relative_to(ROOT)} (make forms)")
        return 1 if stale or orphans else 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[path])
        print(f"compiled {path.relative_to(ROOT)}")
    for path in orphans:
        path.unlink()
        print(f"removed {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
