"""`jury-desk session export`, on rooms of its own."""

import argparse
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from jury_desk.cli.session_export import export
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.services.session_papers import PaperExport
from jury_desk.storage.files import FilePrinter
from tests.documents.session_papers.samples import PAPERS, FixedClock, session
from tests.gui.preparation.made_service import MadeService


@dataclass
class Rooms:
    """A secretariat with one session, and the papers."""

    state: Preparation

    def secretariat(self) -> Any:
        return self

    def open(self, session_id: str) -> Any:
        assert session_id == "session-1"
        return MadeService(state=self.state)

    def papers(self) -> PaperExport:
        return PaperExport(PAPERS, FilePrinter(), FixedClock())


def run(folder: Path, *kinds: str, made: Preparation | None = None, **changes: Any) -> int:
    args = argparse.Namespace(
        session="session-1", kind=[*kinds], format="pdf", out=folder, single=False, json=False
    )
    for name, value in changes.items():
        setattr(args, name, value)
    rooms: Any = Rooms(made or session())
    return export(args, rooms, "fr")


def test_files_are_written_and_told_when_kinds_are_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "convocations", "door-list", "convocations") == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "affichage-salles-session-1.pdf",
        "convocations-session-1.pdf",
    ]
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 2
    assert f"1 fichier(s) écrit(s) et relu(s) dans {tmp_path}" in told[0]


def test_json_names_folder_files_and_count_when_it_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "convocations", single=True, json=True) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["format"], told["session"]) == ("jury-desk/session-export/1", "session-1")
    (papers,) = told["papers"]
    assert (papers["kind"], papers["read_back"], len(papers["files"])) == ("convocations", 7, 7)
    assert all((Path(papers["folder"]) / name).is_file() for name in papers["files"])


def test_calendar_is_an_ics_when_no_format_is_said(tmp_path: Path) -> None:
    assert run(tmp_path, "calendar") == 0
    assert [path.suffix for path in tmp_path.iterdir()] == [".ics"]


def test_nothing_is_written_when_a_kind_does_not_come_in_the_format(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "convocations", "blank-sheets", format="xlsx") == 2
    assert list(tmp_path.iterdir()) == []
    assert "blank-sheets n’existe pas au format xlsx" in capsys.readouterr().err


def test_exit_is_1_when_there_was_nothing_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "door-list", made=replace(session(), passages={})) == 1
    assert "rien à écrire" in capsys.readouterr().out
