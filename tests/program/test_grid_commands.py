"""The grid workshop on the command line, with the real readers."""

import hashlib
import json
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from jury_desk import bootstrap
from jury_desk.domain.draft import WarningKind
from jury_desk.domain.grid import parse_grid
from jury_desk.storage.files import read_grid_file
from jury_desk.words.review_warnings import KINDS
from tests.examples import example_grid, plain_grid
from tests.program.frameworks import WHOLE, framework
from tests.program.test_cli import run

SHIPPED = "strategie-commerciale-management"


@dataclass(frozen=True)
class Ended:
    """What a command left: its exit code, and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Ended]


@pytest.fixture
def jury_desk(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command in French in this process."""

    def command(*arguments: object, lang: str = "fr") -> Ended:
        code = bootstrap.main(["--lang", lang, *map(str, arguments)])
        return Ended(code, *capsys.readouterr())

    return command


def grid_file(folder: Path, name: str = "exemple.grid.json", **changes: Any) -> Path:
    path = folder / name
    path.write_text(json.dumps(plain_grid() | changes), encoding="utf-8")
    return path


# Import


def test_grid_and_report_are_written_when_a_document_is_imported(
    jury_desk: Command, tmp_path: Path
) -> None:
    document = framework(tmp_path)
    out, report = tmp_path / "jardins.grid.json", tmp_path / "jardins.report.json"
    done = jury_desk("grid", "import", document, "--out", out, "--report", report)
    assert done.code == 1  # a code is missing
    assert done.err == ""
    grid = read_grid_file(out)
    assert [criterion.text for criterion in grid.blocs[0].criteria] == [
        "La demande est reformulée.",
        "Les besoins sont notés.",
        "La plante convient au sol.",
        "Le prix est annoncé.",
    ]
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["format"] == "jury-desk/report/1"
    assert told["source"] == {
        "name": "référentiel.html",
        "sha256": hashlib.sha256(document.read_bytes()).hexdigest(),
        "kind": "html",
        "pages": 1,
    }
    assert told["counts"]["criteria"] == 4
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "jardins.grid.json",
        "jardins.report.json",
        "référentiel.html",
    ]


def test_report_accounts_for_every_word_when_it_is_written(
    jury_desk: Command, tmp_path: Path
) -> None:
    account = jury_desk("grid", "import", framework(tmp_path), "--json").json["account"]
    totals = account["totals"]
    assert totals["words"] == sum(
        totals[state] for state in ("once", "twice", "left_aside", "unaccounted")
    )
    assert totals["unaccounted"] == 0
    assert account["unaccounted"] == []
    headings = [item for item in account["left_aside"] if item["reason"] == "column-heading"]
    assert {
        (item["text"], item["place"]["page"], item["place"]["table"], item["place"]["row"])
        for item in headings
    } >= {("Référentiel d'activités", 1, 1, 1), ("Critères d'évaluation", 1, 1, 1)}
    assert {item["place"]["column"] for item in headings} == {1, 2, 3, 4}
    assert all(item["reason"] and item["uses"] for item in account["used_twice"])


def test_report_places_every_element_and_tells_warnings_in_both_languages(
    jury_desk: Command, tmp_path: Path
) -> None:
    told = jury_desk("grid", "import", framework(tmp_path), "--json").json
    places = {item["id"]: item["place"] for item in told["elements"]}
    kinds = [item["kind"] for item in told["elements"]]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "bloc": 1,
        "activity": 2,
        "competency": 2,
        "assessment": 1,
        "criterion": 4,
    }
    assert all(0 <= item["confidence"] <= 100 for item in told["elements"])
    (gap,) = [item for item in told["warnings"] if item["kind"] == "code-gap"]
    assert gap["place"] == places[gap["element"]]
    assert (gap["place"]["row"], gap["place"]["column"]) == (4, 4)
    assert "CE1.2.2" in gap["details"]["missing"]
    assert "CE1.2.2" in gap["sentence"]["fr"]
    assert "Missing: CE1.2.2" in gap["sentence"]["en"]
    assert gap["key"].startswith("code-gap:")


def test_summary_tells_counts_words_and_warnings_when_nothing_is_written(
    jury_desk: Command, tmp_path: Path
) -> None:
    document = framework(tmp_path)
    french = jury_desk("grid", "import", document).out
    assert "critères\u202f: 4" in french
    assert "sans explication\u202f: 0" in french
    assert "Codes manquants (1)" in french
    assert "CE1.2.4 Le prix est annoncé." in french
    english = jury_desk("grid", "import", document, lang="en").out
    assert "criteria: 4" in english
    assert "Codes missing (1)" in english
    assert [path.name for path in tmp_path.iterdir()] == [document.name]


def test_import_is_exit_0_when_nothing_needs_a_person(jury_desk: Command, tmp_path: Path) -> None:
    done = jury_desk("grid", "import", framework(tmp_path, WHOLE))
    assert (done.code, done.err) == (0, ""), done.out
    assert "Aucune alerte." in done.out


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7 not really", b"PK\x03\x04 nothing", b"Bonjour.\n", b"\x00" * 99]
)
def test_import_is_one_sentence_and_nothing_written_when_not_readable(
    jury_desk: Command, tmp_path: Path, content: bytes
) -> None:
    document = tmp_path / "référentiel.html"
    document.write_bytes(content)
    out, report = tmp_path / "g.json", tmp_path / "r.json"
    done = jury_desk("grid", "import", document, "--out", out, "--report", report)
    assert done.code == 2
    assert done.out == ""
    assert done.err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == [document.name]


def test_import_is_exit_2_when_there_is_no_such_file(jury_desk: Command, tmp_path: Path) -> None:
    done = jury_desk("grid", "import", tmp_path / "rien.pdf")
    assert done.code == 2
    assert "n’existe pas" in done.err


def test_own_files_are_replaced_and_others_kept_when_the_name_is_taken(
    jury_desk: Command, tmp_path: Path
) -> None:
    document, out = framework(tmp_path), tmp_path / "sortie.json"
    out.write_text(json.dumps(plain_grid()), encoding="utf-8")
    assert jury_desk("grid", "import", document, "--out", out).code == 1
    assert read_grid_file(out).id != "exemple"
    for content in ('{"format": "jury-desk/report/1"}', '{"a": 1}', "[]", "des notes", ""):
        out.write_text(content, encoding="utf-8")
        done = jury_desk("grid", "import", document, "--out", out)
        assert done.code == 2
        assert "sortie.json" in done.err
        assert out.read_text(encoding="utf-8") == content
    assert jury_desk("grid", "import", document, "--out", out, "--force").code == 1
    assert read_grid_file(out).blocs


def test_document_is_never_written_over_when_asked_by_force(
    jury_desk: Command, tmp_path: Path
) -> None:
    document = framework(tmp_path)
    before = document.read_bytes()
    done = jury_desk("grid", "import", document, "--report", document, "--force")
    assert done.code == 2
    assert document.read_bytes() == before


def test_neither_file_is_written_when_one_cannot_be(jury_desk: Command, tmp_path: Path) -> None:
    document, out = framework(tmp_path), tmp_path / "g.json"
    for report in (tmp_path / "no folder" / "r.json", tmp_path, out):
        done = jury_desk("grid", "import", document, "--out", out, "--report", report)
        assert done.code == 2
        assert done.err.count("\n") == 1
        assert not out.exists()


def test_progress_is_told_on_a_terminal_and_nowhere_else(
    jury_desk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = framework(tmp_path)
    assert run("grid", "import", str(document)).stderr == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    told = jury_desk("grid", "import", document).err
    assert "page 1 sur 1" in told
    assert told.endswith("\r\x1b[K")  # the line is left clean


def test_import_is_cancelled_and_nothing_written_when_interrupted(
    jury_desk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from jury_desk.frameworks import FrameworkDocuments

    reading = FrameworkDocuments.read

    def interrupted(self: FrameworkDocuments, path: str, progress: Any, cancelled: Any) -> Any:
        signal.raise_signal(signal.SIGINT)
        return reading(self, path, progress, cancelled)

    monkeypatch.setattr(FrameworkDocuments, "read", interrupted)
    before = signal.getsignal(signal.SIGINT)
    out = tmp_path / "g.json"
    done = jury_desk("grid", "import", framework(tmp_path), "--out", out)
    assert done.code == 130
    assert "interrompue" in done.err
    assert not out.exists()
    assert signal.getsignal(signal.SIGINT) is before


# Check


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
    assert "Codes en double" in done.out


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


# Words, and what a start costs


def test_every_kind_of_warning_has_its_words() -> None:
    from typing import get_args

    assert set(get_args(WarningKind)) == KINDS


def test_workshop_is_not_imported_when_the_data_are_opened(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from jury_desk import bootstrap;"
        f"program = bootstrap.door(Path({str(tmp_path)!r})).open(None);"
        "late = ('frameworks', 'services.grid_workshop', 'services.review', 'storage.workshop',"
        " 'domain.draft', 'domain.source', 'domain.workshop', 'cli');"
        "print([name for name in late if f'jury_desk.{name}' in sys.modules]);"
        "program.workshop.revisions(); program.close();"
        "heavy = {'pdfplumber', 'pypdfium2', 'docx', 'openpyxl', 'lxml', 'markdown_it'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n[]\n"
