"""`jury-desk day give` and `jury-desk day take`, on real data directories."""

import re
from pathlib import Path

import pytest

from tests.examples import example_grid
from tests.program.conftest import Command
from tests.services.laptops import Laptop
from tests.services.unforeseen import day_plan

CODE = re.compile(r"\b[0-9A-Z]{3}(?:-[0-9A-Z]{3}){4}\b")


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A data directory with a sheet that is half marked."""
    grid = example_grid()
    laptop = Laptop(tmp_path / "first")
    laptop.prepare(day_plan(grid), grid)
    laptop.sheet("p3").set_level("k1", "acquis")
    laptop.store.close()
    return tmp_path / "first"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


def give(jury_desk: Command, first: Path, stick: Path, lang: str = "fr") -> tuple[Path, Path]:
    """The file that was written, and one with its code."""
    ended = jury_desk("--data-dir", first, "day", "give", "session-1", "--out", stick, lang=lang)
    assert ended.code == 0
    (code,) = CODE.findall(ended.out)
    (written,) = stick.glob("*.journee")
    noted = first / "code.txt"
    noted.write_text(f"{code.lower()}\n", encoding="utf-8")
    return written, noted


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_day_is_elsewhere_when_it_is_given_and_taken(
    jury_desk: Command, first: Path, stick: Path, tmp_path: Path, lang: str
) -> None:
    written, noted = give(jury_desk, first, stick, lang)
    second = tmp_path / "second"
    command = ("--data-dir", second, "day", "take", written, "--code-file", noted)
    ended = jury_desk(*command, lang=lang)
    assert ended.code == 0
    assert "Session du 12 juin" in ended.out
    again = jury_desk(*command, lang=lang)
    assert again.code == 0
    assert again.out != ended.out
    laptop = Laptop(second)
    assert laptop.sheet("p3").state.mark("k1").level == "acquis"
    laptop.store.close()


def test_giving_is_refused_when_the_day_is_away_or_unknown(
    jury_desk: Command, first: Path, stick: Path
) -> None:
    give(jury_desk, first, stick)
    for session in ("session-1", "no-such-session"):
        ended = jury_desk("--data-dir", first, "day", "give", session, "--out", stick)
        assert ended.code == 2
        assert len(ended.err.strip().splitlines()) == 1
    assert len(list(stick.iterdir())) == 1


@pytest.mark.parametrize("content", ["", "ABC", "2222-2222-2222-222", "é\x00"])
def test_taking_is_refused_in_one_sentence_when_the_code_is_none(
    jury_desk: Command, first: Path, stick: Path, tmp_path: Path, content: str
) -> None:
    written, noted = give(jury_desk, first, stick)
    noted.write_text(content, encoding="utf-8")
    second = tmp_path / "second"
    ended = jury_desk("--data-dir", second, "day", "take", written, "--code-file", noted)
    assert ended.code == 2
    assert len(ended.err.strip().splitlines()) == 1


def test_taking_is_refused_when_the_file_is_damaged_or_not_there(
    jury_desk: Command, first: Path, stick: Path, tmp_path: Path
) -> None:
    written, noted = give(jury_desk, first, stick)
    written.write_bytes(written.read_bytes()[:-1])
    for file in (written, stick / "nowhere.journee", stick):
        ended = jury_desk("--data-dir", tmp_path / "b", "day", "take", file, "--code-file", noted)
        assert ended.code == 2
        assert len(ended.err.strip().splitlines()) == 1
    missing = jury_desk(
        "--data-dir", tmp_path / "b", "day", "take", written, "--code-file", stick / "x"
    )
    assert missing.code == 2
