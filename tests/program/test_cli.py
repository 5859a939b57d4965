"""The command line, run as a person runs it."""

import datetime as dt
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from jury_desk import bootstrap, cli
from jury_desk.cli.common_signing import local
from jury_desk.clock import SystemClock
from jury_desk.domain.grid import parse_grid
from jury_desk.services.juror_day import SheetStatus
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.program import Program
from jury_desk.signing.vault import FileVault
from tests.real_sessions import opened_with_session

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


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A data directory, and the folder played from it."""
    data, folder = tmp_path_factory.mktemp("données"), tmp_path_factory.mktemp("joué")
    done = run("--data-dir", str(data), "demo", "--played", str(folder))
    assert done.returncode == 0, done.stderr
    return data, folder


def test_playing_leaves_nothing_but_its_files_when_the_data_are_kept(
    played: tuple[Path, Path],
) -> None:
    data, folder = played
    assert len(list(folder.iterdir())) == 5
    assert not FileVault(data, SystemClock()).is_guarded
    assert not (data / "practice").exists()
    program = bootstrap.door(data).open(None)
    days = [program.day.day(plan.id) for plan in program.day.sessions()]
    assert {sheet.status for day in days for sheet in day.sheets} == {SheetStatus.UPCOMING}
    program.close()


def refused_to_play(data: Path, folder: Path) -> bool:
    """Whether the demonstration leaves the data and the folder as they are, and says so."""
    done = run("--data-dir", str(data), "demo", "--played", str(folder))
    told = done.returncode == 2 and "dossier de données vide" in done.stderr
    return told and not folder.exists()


def test_playing_leaves_data_alone_when_they_have_a_pin(tmp_path: Path) -> None:
    data = tmp_path / "data"
    bootstrap.door(data).open(None).close()
    FileVault(data, SystemClock()).set_pin("épreuve-12")
    before = (data / "vault.json").read_bytes(), (data / "jury-desk.db").read_bytes()
    assert refused_to_play(data, tmp_path / "joué")
    assert before == ((data / "vault.json").read_bytes(), (data / "jury-desk.db").read_bytes())


def test_playing_leaves_data_alone_when_they_have_a_session(tmp_path: Path) -> None:
    data = tmp_path / "data"
    program, _ = opened_with_session(data)
    program.close()
    assert refused_to_play(data, tmp_path / "joué")
    assert not FileVault(data, SystemClock()).has_pin


def test_playing_leaves_practice_alone_when_somebody_is_at_it(tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = bootstrap.door(data).open(None)
    day = program.day.day(program.first_session)
    sheet = program.day.open_sheet(day, day.sheets[0].ref)
    level = sheet.grid.scale_of(sheet.criteria[0]).levels[0].id
    sheet.set_level(sheet.criteria[0].id, level)
    program.leave()  # as after a fall: practising was not ended
    assert refused_to_play(data, tmp_path / "joué")
    again = bootstrap.door(data).open(None)
    assert again.day.day(again.first_session).sheets[0].marked == 1
    again.close()


def test_the_signer_must_be_a_fingerprint_when_one_is_asked_for(
    played: tuple[Path, Path],
) -> None:
    file = str(next(played[1].glob("*/*.pdf")))
    signer = json.loads(run("verify", "--json", file).stdout)[0]["fingerprint"]
    typed = ":".join(signer[at : at + 2] for at in range(0, 64, 2)).upper()
    assert run("verify", "--signer", typed, file).returncode == 0
    assert run("verify", "--signer", "0" * 64, file).returncode == 1
    for nobody in ("", " ", ":", "abc"):
        done = run("verify", "--signer", nobody, file)
        assert done.returncode == 2, nobody
        assert "intact" not in done.stdout


def test_a_file_name_commands_no_terminal_when_it_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a\x1b[31m\x9b\u202eb.pdf"
    file.write_bytes(b"no PDF")
    for done in (run("verify", str(file)), run("verify", "--json", str(file))):
        assert done.returncode == 2
        assert not set(done.stdout) & {"\x1b", "\x9b", "\u202e"}
    assert json.loads(run("verify", "--json", str(file)).stdout)[0]["file"] == str(file)


@pytest.mark.parametrize("name", ["a" * 300, "../grids/manager-affaires", "", "a\x1b[31m"])
def test_showing_a_grid_is_refused_when_its_name_is_none(name: str) -> None:
    done = run("grid", "show", name)
    assert done.returncode == 2
    assert "bibliothèque" in done.stderr


@pytest.mark.parametrize("year", [1, 9999])
def test_a_moment_is_told_when_it_lies_at_the_calendars_end(year: int) -> None:
    shown = [
        local(
            dt.datetime(year, month, day, hour, tzinfo=dt.timezone(dt.timedelta(hours=far))),
            "fr",
        )
        for month, day, hour in ((1, 1, 0), (12, 31, 23))
        for far in (-12, 14)
    ]
    years = [moment.split(",")[0].split()[-1] for moment in shown]
    assert set(years) <= {"1", "2", "9998", "9999"}


def test_a_full_output_is_one_sentence_and_a_closed_one_none() -> None:
    said = run_in_shell("grid list > /dev/full")
    assert said.returncode == 2
    assert said.stderr.count("\n") == 1
    assert "disque" in said.stderr
    assert run_in_shell("grid list >&-").returncode == 0
    closed = run_in_shell("grid show inconnue >&- 2>&-")
    assert closed.returncode == 2


def run_in_shell(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", f'"$0" -m jury_desk {command}', sys.executable],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "LANG": "fr_FR.UTF-8", "LC_ALL": ""},
    )


def test_a_report_is_shown_when_no_folder_takes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/proc/nowhere")
    assert "builtins.KeyError" in bootstrap._report(KeyError("Camille"))
    assert "Camille" not in bootstrap._report(KeyError("Camille"))


def finished(data_dir: Path) -> tuple[Program, OpenSheet]:
    """An open data directory and a complete sheet of it."""
    program, day = opened_with_session(data_dir)
    sheet = program.day.open_sheet(day, day.sheets[0].ref)
    for criterion in sheet.criteria:
        sheet.set_level(criterion.id, "acquis")
    sheet.start_write_up()
    sheet.complete()
    return program, sheet


def test_verifying_a_correction_names_what_it_replaces_and_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, sheet = finished(tmp_path)
    before = program.signing.sign(sheet, "épreuve-12", ())
    sheet.start_correction("deux lignes interverties")
    sheet.complete()
    after = program.signing.sign(sheet, "épreuve-12", ())
    program.close()
    file = tmp_path / "fiche.json"
    file.write_bytes(after.to_bytes())
    assert bootstrap.main(["--lang", "fr", "verify", str(file)]) == 0
    told = capsys.readouterr().out
    assert before.header.digest in told
    assert "deux lignes interverties" in told


def test_verifying_names_the_part_in_words_when_a_record_was_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, sheet = finished(tmp_path)
    plain = program.signing.sign(sheet, "épreuve-12", ()).plain()
    program.close()
    plain["record"]["levels"][0]["level"] = "non-acquis"
    file = tmp_path / "fiche.json"
    file.write_text(json.dumps(plain), encoding="utf-8")
    assert bootstrap.main(["--lang", "fr", "verify", str(file)]) == 1
    told = capsys.readouterr().out
    assert "levels_digest" not in told
    assert "niveaux" in told
