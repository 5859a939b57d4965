"""What `jury-desk session` refuses to be asked."""

import argparse
from collections.abc import Sequence

import pytest

from jury_desk.cli import parser

NEW = ("session", "new", "--grid", "manager-affaires", "--day", "2026-06-12", "--label")
HALF_A_CHARACTER = b"\xff".decode(errors="surrogateescape")


def parsed(*arguments: str) -> argparse.Namespace:
    """The options, as the program reads them."""
    return parser("fr").parse_args(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        (*NEW, ""),
        (*NEW, " \t"),
        (*NEW, HALF_A_CHARACTER),
        ("session", "check", ""),
        ("session", "check", HALF_A_CHARACTER),
        ("session", "plan", HALF_A_CHARACTER),
        ("session", "plan", "s", "--seconds", "0"),
        ("session", "export", HALF_A_CHARACTER, "--kind", "calendar", "--out", "x"),
        ("session", "import-candidates", HALF_A_CHARACTER, "x.csv"),
        ("session", "import-candidates", "s", "x.csv", "--map", HALF_A_CHARACTER),
        ("session", "list", "--data-dir", ""),
        ("--data-dir", " ", "session", "list"),
    ],
)
def test_command_is_refused_when_an_argument_says_nothing(
    arguments: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(*arguments)
    assert ended.value.code == 2
    assert "error: argument" in capsys.readouterr().err


def test_label_is_taken_as_it_is_when_odd() -> None:
    assert parsed(*NEW, "a\u202e\x1b[2J").label == "a\u202e\x1b[2J"
