"""`jury-desk grid import`, with the real readers."""

import hashlib
import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from jury_desk.storage.files import read_grid_file
from tests.examples import plain_grid
from tests.program.conftest import Command
from tests.program.frameworks import WHOLE, framework
from tests.program.test_cli import run


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
    assert "Code manquant (1)" in french
    assert "CE1.2.4 Le prix est annoncé." in french
    english = jury_desk("grid", "import", document, lang="en").out
    assert "criteria: 4" in english
    assert "Code missing (1)" in english
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


def test_document_is_never_written_over_when_another_name_of_it_is_given(
    jury_desk: Command, tmp_path: Path
) -> None:
    document, other = framework(tmp_path), tmp_path / "other.json"
    other.hardlink_to(document)
    before = document.read_bytes()
    done = jury_desk("grid", "import", document, "--out", other, "--force")
    assert done.code == 2
    assert document.read_bytes() == other.read_bytes() == before


def test_import_is_one_sentence_when_links_go_round(jury_desk: Command, tmp_path: Path) -> None:
    document, loop = framework(tmp_path), tmp_path / "loop"
    if sys.platform != "win32":  # links need rights there: it is then a file that is not there
        loop.symlink_to(loop)
    done = jury_desk("grid", "import", loop, "--out", tmp_path / "g.json")
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert jury_desk("grid", "import", document, "--out", loop, "--force").code in (0, 1)
    assert read_grid_file(loop).blocs


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
