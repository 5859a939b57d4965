"""`jury-desk grid check`, `show`, `list`, `diff` and `template`."""

import json
from pathlib import Path

import pytest

from jury_desk import bootstrap
from jury_desk.domain.grid import parse_grid
from tests.examples import example_grid, plain_grid
from tests.program.conftest import Command, grid_file

SHIPPED = "strategie-commerciale-management"


def test_check_is_exit_0_or_1_when_the_file_is_a_grid(jury_desk: Command, tmp_path: Path) -> None:
    plain = plain_grid()
    plain["certification"]["title"] = "Certification d’exemple"
    plain["blocs"][0]["assessments"][0]["setting"] = "individual"
    path = tmp_path / "exemple.grid.json"
    for criterion in plain["blocs"][0]["criteria"]:
        criterion["assessments"] = ["oral"]
    path.write_text(json.dumps(plain), encoding="utf-8")
    done = jury_desk("grid", "check", path, "--json")
    assert done.json["valid"]
    assert done.json["digest"] == parse_grid(plain).digest
    assert (done.code == 0) == (done.json["warnings"] == [])
    plain["blocs"][0]["criteria"][1]["code"] = "CE1.1"
    path.write_text(json.dumps(plain), encoding="utf-8")
    done = jury_desk("grid", "check", path)
    assert done.code == 1
    assert "Code en double" in done.out


@pytest.mark.parametrize("content", ["", "{", '{"format": "jury-desk/grid/2"}', "[1]"])
def test_check_is_exit_2_when_the_file_is_no_grid(
    jury_desk: Command, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "exemple.grid.json"
    path.write_text(content, encoding="utf-8")
    done = jury_desk("grid", "check", path)
    assert (done.code, done.out) == (2, "")
    assert "exemple.grid.json" in done.err
    assert jury_desk("grid", "check", tmp_path / "rien.json").code == 2


def test_fault_commands_no_terminal_when_a_grid_holds_signs(
    jury_desk: Command, tmp_path: Path
) -> None:
    path = tmp_path / "exemple.grid.json"
    path.write_text(json.dumps(plain_grid() | {"\x1b[31m\u202e": 1}), encoding="utf-8")
    told = jury_desk("grid", "check", path)
    assert told.code == 2
    assert not set(told.err) & {"\x1b", "\u202e"}
    plain = plain_grid()
    plain["blocs"][0]["title"] = "a\x1b[31m\x9b\u202eb"
    path.write_text(json.dumps(plain), encoding="utf-8")
    shown = jury_desk("grid", "show", path).out
    assert not set(shown) & {"\x1b", "\x9b", "\u202e"}
    assert "a·[31m··b" in shown


# Show, list, diff


def test_grid_of_a_file_is_shown_when_a_file_is_named(jury_desk: Command, tmp_path: Path) -> None:
    path = grid_file(tmp_path)
    assert jury_desk("grid", "show", path, "--json").json == example_grid().plain()
    assert "Le critère 1 est rempli" in jury_desk("grid", "show", path).out


def test_own_revisions_are_listed_and_shown_when_the_data_hold_some(
    jury_desk: Command, tmp_path: Path
) -> None:
    data = tmp_path / "données"
    program = bootstrap.door(data).open(None)
    for revision in ("1", "2"):
        file = grid_file(tmp_path, revision=revision)
        program.workshop.import_grid(str(file))
    program.close()
    listed = jury_desk("--data-dir", data, "grid", "list")
    names = [line.split()[0] for line in listed.out.splitlines()]
    assert names[-2:] == ["exemple@1", "exemple@2"]
    assert len(names) == 7
    told = jury_desk("--data-dir", data, "grid", "list", "--json").json
    assert [item["shipped"] for item in told] == [True] * 5 + [False] * 2
    for name, revision in (("exemple", "2"), ("exemple@1", "1"), (f"{SHIPPED}@1", "1")):
        shown = jury_desk("--data-dir", data, "grid", "show", name, "--json")
        assert shown.json["revision"] == revision
    assert jury_desk("--data-dir", data, "grid", "show", "exemple@3").code == 2
    assert jury_desk("grid", "show", "exemple").code == 2


def test_list_commands_no_terminal_when_a_revision_holds_signs_of_control(
    jury_desk: Command, tmp_path: Path
) -> None:
    program = bootstrap.door(tmp_path).open(None)
    program.workshop.import_grid(str(grid_file(tmp_path, revision="2\x1b[31m\x9b\u202e")))
    program.close()
    listed = jury_desk("--data-dir", tmp_path, "grid", "list")
    assert "exemple@2" in listed.out
    assert not set(listed.out) & {"\x1b", "\x9b", "\u202e"}


def test_list_says_so_when_a_pin_guards_the_library(jury_desk: Command, tmp_path: Path) -> None:
    from jury_desk.clock import SystemClock
    from jury_desk.signing.vault import FileVault

    bootstrap.door(tmp_path).open(None).close()
    FileVault(tmp_path, SystemClock()).set_pin("épreuve-12")
    done = jury_desk("--data-dir", tmp_path, "grid", "list")
    assert done.code == 0
    assert len(done.out.splitlines()) == 5
    assert "PIN" in done.err


def test_no_data_are_made_when_the_library_of_none_is_listed(
    jury_desk: Command, tmp_path: Path
) -> None:
    done = jury_desk("--data-dir", tmp_path / "rien", "grid", "list")
    assert (done.code, done.err) == (0, "")
    assert not (tmp_path / "rien").exists()


def test_diff_is_exit_0_when_the_grids_say_the_same(jury_desk: Command, tmp_path: Path) -> None:
    old, new = grid_file(tmp_path, "a.json"), grid_file(tmp_path, "b.json", revision="2")
    done = jury_desk("grid", "diff", old, new)
    assert done.code == 0
    assert "la même chose" in done.out
    assert jury_desk("grid", "diff", old, new, "--json").json["changes"] == []


def test_diff_names_what_changed_and_is_exit_1_when_the_grids_differ(
    jury_desk: Command, tmp_path: Path
) -> None:
    plain = plain_grid()
    plain["blocs"][0]["criteria"][1]["text"] = "Le critère 2 est dépassé"
    del plain["blocs"][0]["criteria"][3]
    old, new = grid_file(tmp_path, "a.json"), grid_file(tmp_path, "b.json", blocs=plain["blocs"])
    done = jury_desk("grid", "diff", old, new)
    assert done.code == 1
    assert "    - Le critère 2 est rempli\n    + Le critère 2 est dépassé" in done.out
    assert "- critère CE1.4 (Bloc 1)" in done.out
    told = jury_desk("grid", "diff", old, new, "--json")
    assert told.code == 1
    assert {(item["kind"], item["element"]) for item in told.json["changes"]} >= {
        ("text", "k2"),
        ("removed", "k4"),
    }
    assert "criterion CE1.4" in jury_desk("grid", "diff", old, new, lang="en").out


def test_every_change_has_its_words_when_two_shipped_grids_are_compared(
    jury_desk: Command,
) -> None:
    for lang in ("fr", "en"):
        done = jury_desk("grid", "diff", "manager-affaires", SHIPPED, lang=lang)
        assert done.code == 1
        assert len(done.out.splitlines()) > 300


def test_diff_is_exit_2_when_one_is_not_readable(jury_desk: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("{", encoding="utf-8")
    for names in ((path, SHIPPED), (SHIPPED, path), (SHIPPED, "inconnue")):
        done = jury_desk("grid", "diff", *names)
        assert (done.code, done.out) == (2, "")


# Template


def test_template_gives_the_grid_back_when_it_was_filled(
    jury_desk: Command, tmp_path: Path
) -> None:
    typed = tmp_path / "grille.xlsx"
    assert jury_desk("grid", "template", "--out", typed, "--from", SHIPPED).code == 0
    out = tmp_path / "relue.grid.json"
    done = jury_desk("grid", "import", typed, "--out", out)
    assert done.code in (0, 1), done.err
    assert jury_desk("grid", "diff", SHIPPED, out, "--json").json["changes"] == []


def test_template_is_not_replaced_when_a_file_has_its_name(
    jury_desk: Command, tmp_path: Path
) -> None:
    typed = tmp_path / "grille.xlsx"
    assert jury_desk("grid", "template", "--out", typed).code == 0
    before = typed.read_bytes()
    typed.write_bytes(before + b"typed by someone")
    assert jury_desk("grid", "template", "--out", typed).code == 2
    assert typed.read_bytes() != before
    assert jury_desk("grid", "template", "--out", typed, "--force").code == 0
    assert jury_desk("grid", "template", "--out", typed, "--from", "rien", "--force").code == 2
