"""`jury-desk hand-out`, `take-in`, `status` and `receipt`, on real data directories."""

import re
from pathlib import Path
from typing import get_args

import pytest

from jury_desk.bootstrap import door
from jury_desk.domain.travel.acts import RefusalKind
from jury_desk.domain.travel.standing import Standing
from jury_desk.services.reception_wall import CallReason
from jury_desk.words.travel import texts
from tests.program.conftest import Command
from tests.scenarios.travelling import PIN, SESSION, secretariat, sheets_of, sign
from tests.services.made_returns import (
    Office,
    all_keys,
    put_file,
    reopened,
    returned_file,
    version,
)

CODE = re.compile(r"\b[0-9A-Z]{3}(?:-[0-9A-Z]{3}){4}\b")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A secretariat's data directory, with nobody at it."""
    secretariat(tmp_path / "office").close()
    return tmp_path / "office"


@pytest.fixture
def noted(tmp_path: Path) -> Path:
    """A file with the juror's PIN."""
    file = tmp_path / "pin.txt"
    file.write_text(PIN, encoding="utf-8")
    return file


def test_a_day_goes_from_the_dossier_to_the_receipt_by_commands_alone(
    jury_desk: Command, office: Path, noted: Path, tmp_path: Path
) -> None:
    stick, back = tmp_path / "STICK", tmp_path / "BACK"
    here, there = ("--data-dir", office), ("--data-dir", tmp_path / "laptop")
    ended = jury_desk(
        *here, "hand-out", SESSION, "--out", stick, "--juror", "j1", "--slips", tmp_path / "paper"
    )
    assert ended.code == 0
    [code], [dossier] = CODE.findall(ended.out), list(stick.glob("*.jury"))
    assert len(list((tmp_path / "paper").glob("*.pdf"))) == 1
    paper = tmp_path / "code.txt"
    paper.write_text(code.lower(), encoding="utf-8")
    taken = jury_desk(*there, "take-in", dossier, "--code-file", paper, "--pin-file", noted)
    assert taken.code == 0
    program = door(tmp_path / "laptop").open(PIN)
    for ref in sheets_of(program):
        sign(program, ref)
    program.close()
    back.mkdir()
    assert jury_desk(*there, "hand-in", SESSION, "--out", back, "--pin-file", noted).code == 0
    ended = jury_desk(*here, "take-in", back, "--json")
    assert (ended.code, ended.json["new"], ended.json["refused"]) == (0, 3, 0)
    verified = jury_desk("verify", *back.iterdir())
    assert verified.code == 2
    assert "take-in" in verified.out, "it says where such a file is verified"
    status = jury_desk(*here, "status", SESSION, "--json")
    assert (status.code, status.json["counts"]["received"]) == (1, 3)
    assert status.json["counts"]["missing"] == 6
    ended = jury_desk(*here, "receipt", SESSION, "--out", stick)
    assert ended.code == 0
    [receipt] = stick.glob("*.recu")
    assert jury_desk(*there, "take-in", receipt, "--pin-file", noted).code == 0
    again = jury_desk(*here, "receipt", SESSION, "--out", stick, "--json")
    assert (again.code, again.json["receipts"]) == (0, [])


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A folder with a good return, a damaged one, and a photo."""
    folder = tmp_path / "in"
    with reopened(tmp_path, all_keys().secret) as place:
        good = _return(place, 0)
        put_file(folder, "a.fiches", good)
        put_file(folder, "b.fiches", _return(place, 1)[:-30])
        put_file(folder, "c.fiches", b"not ours \x1b[2J")
    return folder


def _return(place: Office, number: int) -> bytes:
    by = all_keys().first
    parts = version(place, place.refs("j1")[number], by)
    return returned_file(place, by, parts, all_keys().secret)


@pytest.mark.parametrize(
    ("lang", "words"),
    [("fr", ("manquantes", "refusé")), ("en", ("missing", "refused"))],
)
def test_what_is_refused_and_missing_is_told_in_words(
    jury_desk: Command, office: Path, filled: Path, lang: str, words: tuple[str, str]
) -> None:
    here = ("--data-dir", office)
    taken = jury_desk(*here, "take-in", filled, lang=lang)
    assert taken.code == 1
    assert words[1] in taken.out
    status = jury_desk(*here, "status", SESSION, lang=lang)
    assert status.code == 1
    assert words[0] in status.out
    assert "\x1b" not in taken.out + status.out


def test_command_fails_in_a_sentence_when_it_is_not_possible(
    jury_desk: Command, office: Path, tmp_path: Path
) -> None:
    here = ("--data-dir", office)
    for arguments in (
        ("hand-out", "session-none", "--out", tmp_path),
        ("hand-out", SESSION, "--out", tmp_path, "--juror", "nobody"),
        ("status", "session-none"),
        ("receipt", SESSION, "--out", tmp_path),
    ):
        ended = jury_desk(*here, *arguments)
        assert ended.code == 2
        assert ended.err.strip()
        assert "Traceback" not in ended.err


def test_help_tells_the_exit_codes(jury_desk: Command, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("hand-out", "take-in", "receipt", "status"):
        with pytest.raises(SystemExit) as ended:
            jury_desk(command, "--help")
        assert ended.value.code == 0
        assert "Code de sortie" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_refusal_standing_and_call_has_its_sentence(lang: str) -> None:
    known = texts(lang)
    wanted = [f"refused-{kind}" for kind in get_args(RefusalKind)]
    wanted += [f"standing-{standing}" for standing in get_args(Standing)]
    wanted += [f"call-{reason}" for reason in get_args(CallReason)]
    assert [code for code in wanted if code not in known] == []
