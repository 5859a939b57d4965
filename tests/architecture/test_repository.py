"""What may stand in the repository, and how large a room may grow."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.project import PACKAGE, ROOT, code, committed_files, place, tree

LONGEST = 450
"""Lines of a file, above which it is several rooms."""

# Taken apart, so that this file does not contain what it looks for.
OUTSIDE = re.compile(
    "|".join(
        (
            "/wor" + "k/", "/far" + "m/", r"\.\./sha" + "red", "/tmp/" + r"w/|/tmp/" + "brief",
            "/ho" + "me/(?!newcomer/)", "/Use" + r"rs/\w", r"C:\\+Use" + "rs",
            "py" + r"pi\.org", "python" + "hosted", "npm" + r"js\.org",
        )
    )
)  # fmt: skip
UNFINISHED = re.compile(
    "|".join(
        (
            r"\bTO" + r"DO\b", r"\bFIX" + r"ME\b", r"\bXX" + r"X\b",
            "raise NotImplemented" + "Error", "pragma: no " + "cover",
            r"mark\.sk" + "ip", r"mark\.xf" + "ail", r"pytest\.sk" + "ip", r"pytest\.xf" + "ail",
            "import" + "orskip", "Magic" + "Mock", r"time\.sle" + "ep", "qWa" + r"it\(",
        )
    )
)  # fmt: skip


def texts() -> list[tuple[Path, str]]:
    """The files of the repository that are text."""
    found = []
    for path in committed_files():
        try:
            found.append((path, path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return found


def hits(pattern: re.Pattern[str], files: list[tuple[Path, str]]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number} {line.strip()[:80]}"
        for path, text in files
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_names_a_place_outside_when_the_repository_is_read() -> None:
    assert not hits(OUTSIDE, texts())


def test_no_link_leads_outside_when_the_repository_is_read() -> None:
    links = [path for path in committed_files() if path.is_symlink()]
    assert not [path for path in links if not path.resolve().is_relative_to(ROOT)]


def test_nothing_is_unfinished_or_silenced_when_the_code_is_read() -> None:
    written = [(path, text) for path, text in texts() if path.suffix == ".py"]
    assert not hits(UNFINISHED, written)


@pytest.mark.parametrize("folder", ["jury_desk", "packaging", "tests"])
def test_files_stay_readable_when_they_are_counted(folder: str) -> None:
    lines = {path: len(path.read_bytes().splitlines()) for path in code(ROOT / folder)}
    assert not {str(path.relative_to(ROOT)): n for path, n in lines.items() if n > LONGEST}


def test_domain_holds_no_float_when_marks_are_exact() -> None:
    """A float may be refused there (`isinstance(value, float)`), never held, made or written."""
    found = []
    for path in code(PACKAGE / "domain"):
        module = tree(path)
        refusals = {
            id(name)
            for call in ast.walk(module)
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "isinstance"
            for argument in call.args[1:]
            for name in ast.walk(argument)
        }
        for node in ast.walk(module):
            literal = isinstance(node, ast.Constant) and isinstance(node.value, float)
            named = isinstance(node, ast.Name) and node.id == "float" and id(node) not in refusals
            if literal or named:
                found.append(place(path, node))
    assert not found
