"""`jury-desk hand-in`, and `take-in` of dossiers and receipts, on real data directories."""

from collections.abc import Callable
from pathlib import Path

import pytest

from jury_desk.bootstrap import door
from jury_desk.services.program import Program
from tests.program.conftest import Command
from tests.scenarios.travelling import JURORS, PIN, SESSION, laptop, secretariat, sheets_of, sign


@pytest.fixture
def folder(tmp_path: Path) -> Callable[[str], Path]:
    def made(name: str) -> Path:
        found = tmp_path / name
        found.mkdir(exist_ok=True)
        return found

    return made


def note(folder: Path, text: str) -> Path:
    path = folder / "noted.txt"
    path.write_text(f"{text}\n", encoding="utf-8")
    return path


def handed_out(office: Program, stick: Path) -> tuple[Path, str]:
    [handed] = office.office_travel.out.hand_out(SESSION, [JURORS[0]], str(stick))
    return Path(handed.path), handed.code or ""


def test_sheets_are_received_when_all_goes_by_commands(
    jury_desk: Command, tmp_path: Path, folder: Callable[[str], Path]
) -> None:
    office = secretariat(tmp_path / "office", passages=1)
    path, code = handed_out(office, folder("stick"))
    codes, pins = note(folder("a"), code), note(folder("b"), PIN)
    there = ("--data-dir", tmp_path / "laptop")
    opened = jury_desk(*there, "take-in", path, "--code-file", codes, "--pin-file", pins)
    assert opened.code == 0
    assert "dossier n°\u00a01" in opened.out
    again = jury_desk(*there, "take-in", path, "--pin-file", pins, lang="en")
    assert "nothing changed" in again.out
    program = door(tmp_path / "laptop").open(PIN)
    for ref in sheets_of(program):
        sign(program, ref)
    program.close()
    ended = jury_desk(*there, "hand-in", SESSION, "--out", folder("back"), "--pin-file", pins)
    assert ended.code == 0, ended.err
    (back,) = folder("back").glob("*.fiches")
    assert str(back) in ended.out
    taken = office.office_travel.taking.take_in([str(back)], lambda *_: None, lambda: False)
    assert (taken.new, taken.refused) == (1, 0)
    [written] = office.office_travel.receipts.write(SESSION, str(folder("receipts")))
    office.close()
    received = jury_desk(*there, "take-in", written.path, "--pin-file", pins)
    assert received.code == 0
    assert "1 fiche reçue de plus, 1 en tout" in received.out


def test_command_tells_why_when_a_dossier_or_the_session_is_not_here(
    jury_desk: Command, tmp_path: Path, folder: Callable[[str], Path]
) -> None:
    office = secretariat(tmp_path / "office", passages=1)
    path, _ = handed_out(office, folder("stick"))
    office.close()
    there = ("--data-dir", tmp_path / "laptop")
    wrong = note(folder("a"), "222-222-222-222-222")
    refused = jury_desk(*there, "take-in", path, "--code-file", wrong, "--pin-file", wrong)
    assert refused.code == 2
    assert "code" in refused.err
    missing = jury_desk(*there, "hand-in", SESSION, "--out", folder("back"))
    assert missing.code == 2
    assert not list(folder("back").iterdir())
    program = laptop(tmp_path / "laptop")
    assert SESSION not in [plan.id for plan in program.day.sessions()]
    program.close()
