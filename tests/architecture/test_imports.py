"""Who may import whom."""

import ast
import functools
import tomllib

import pytest

from tests.architecture.project import PACKAGE, ROOT, code, place, run_script, tree

LINT = "from importlinter.cli import lint_imports_command as main; main()"

# A library, and the rooms that may know it.
ROOMS = {
    "PySide6": {"gui", "bootstrap"},
    "shiboken6": {"gui", "bootstrap"},
    "sqlmodel": {"storage"},
    "sqlalchemy": {"storage"},
    "sqlcipher3": {"storage"},
    "sqlite3": {"storage"},
    "cryptography": {"signing"},
    "segno": {"documents"},
    "zxingcpp": {"exchange"},
    "pyhanko": {"signing"},
    "pyhanko_certvalidator": {"signing"},
    "asn1crypto": {"signing"},
    "pdfplumber": {"frameworks"},
    "pdfminer": {"frameworks"},
    "pypdfium2": {"frameworks"},
    "docx": {"frameworks"},
    "markdown_it": {"frameworks"},
    "charset_normalizer": {"frameworks"},
    "openpyxl": {"frameworks", "documents"},
    "reportlab": {"documents", "signing"},
    "ortools": {"planning"},
    "enchant": {"spelling"},
}


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [node.module]
    return []


@functools.cache
def imports_of_the_program() -> list[tuple[str, str, str]]:
    """Each import as (top of the imported name, room that imports it, place)."""
    return [
        (
            name.split(".")[0],
            path.relative_to(PACKAGE).parts[0].removesuffix(".py"),
            place(path, node),
        )
        for path in code(PACKAGE)
        for node in ast.walk(tree(path))
        for name in imported(node)
    ]


def test_contracts_are_kept_when_import_linter_reads_the_program() -> None:
    done = run_script("-c", LINT, "--no-logo", "--no-cache")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("library", sorted(ROOMS))
def test_library_stays_in_its_rooms_when_the_program_imports_it(library: str) -> None:
    strays = [
        where
        for name, room, where in imports_of_the_program()
        if name == library and room not in ROOMS[library]
    ]
    assert not strays, f"{library} belongs to {sorted(ROOMS[library])} alone"


def test_program_imports_only_what_it_declares_when_it_uses_a_library() -> None:
    import importlib.metadata as metadata
    import re
    import sys

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {
        re.split(r"[<>=!~\[; ]", line)[0].lower().replace("_", "-")
        for line in project["dependencies"]
    }
    brought_along = {
        "shiboken6",
        "sqlalchemy",
        "asn1crypto",
        "pyhanko-certvalidator",
        "pydantic-core",
        "pdfminer.six",
    }
    owners = metadata.packages_distributions()
    undeclared = {
        f"{name} ({where})"
        for name, _, where in imports_of_the_program()
        if name not in sys.stdlib_module_names
        and name != "jury_desk"
        and not {o.lower().replace("_", "-") for o in owners.get(name, [])}
        & (declared | brought_along)
    }
    assert not undeclared
