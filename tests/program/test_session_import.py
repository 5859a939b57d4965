"""`jury-desk session import-candidates`, on rooms of its own."""

import argparse
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from jury_desk.cli.session_import import import_candidates
from jury_desk.domain.preparation.ports import PreparationAct
from jury_desk.frameworks.lists import FrameworkLists
from jury_desk.services.list_import import ListImport
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.made_session import empty_session

HEAD = "N° candidat;Nom;Prénom;Né(e) le;Divers"
ZOE = "A1;Martin;Zoé;25/03/1999;Armor"
FAULTY = "A2;Durand;Paul;31/02/1998;"
TWIN = ";Martin;Zoé;25/03/1999;"


@dataclass
class Rooms:
    """A secretariat with one empty session, and the reading of lists."""

    session: MadeService = field(default_factory=lambda: MadeService(state=empty_session()))

    def secretariat(self) -> Any:
        return self

    def open(self, session_id: str) -> Any:
        assert session_id == "session-1"
        return self.session

    def list_import(self) -> ListImport:
        return ListImport(FrameworkLists())


def run(rooms: Rooms, folder: Path, *rows: str, **changes: Any) -> int:
    path = folder / "liste.csv"
    path.write_text("\n".join((HEAD, *rows)), encoding="cp1252")
    args = argparse.Namespace(
        session="session-1", file=path, map=[], dry_run=False, skip_faulty=False, json=False
    )
    for name, value in changes.items():
        setattr(args, name, value)
    double: Any = rooms
    return import_candidates(args, double, "fr")


def test_list_is_taken_in_and_told_when_it_is_sound(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rooms = Rooms()
    assert run(rooms, tmp_path, ZOE) == 0
    assert rooms.session.acts == [PreparationAct.IMPORTED]
    out = capsys.readouterr().out
    assert "Liste reprise : 1 nouveau." in out.replace("\u00a0", " ")
    assert "Colonne B « Nom » : Nom de naissance" in out.replace("\u00a0", " ")


def test_nothing_is_written_when_it_is_only_tried(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rooms = Rooms()
    assert run(rooms, tmp_path, ZOE, dry_run=True) == 0
    assert not rooms.session.acts
    assert "Rien n’a été écrit" in capsys.readouterr().out


def test_nothing_is_taken_when_a_line_is_faulty_until_it_is_skipped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rooms = Rooms()
    assert run(rooms, tmp_path, ZOE, FAULTY, TWIN) == 1
    assert not rooms.session.acts
    out = capsys.readouterr().out.replace("\u00a0", " ")
    assert "Ligne 3, Né(e) le : Le 31/02/1998 n’existe pas." in out
    assert "Ligne 4 : MARTIN Zoé est déjà à la ligne 2" in out
    assert "--skip-faulty" in out
    assert run(rooms, tmp_path, ZOE, FAULTY, TWIN, skip_faulty=True) == 1
    assert [one.number for one in rooms.session.state.candidates.values()] == ["A1"]


@pytest.mark.parametrize("asked", ["Divers=company", "E=Entreprise", "divers = company"])
def test_column_means_what_is_said_when_it_is_mapped(tmp_path: Path, asked: str) -> None:
    rooms = Rooms()
    assert run(rooms, tmp_path, ZOE, map=[asked]) == 0
    assert [one.company for one in rooms.session.state.candidates.values()] == ["Armor"]


@pytest.mark.parametrize("asked", ["Rien=company", "Divers=rien", "company"])
def test_nothing_is_taken_when_a_mapping_names_nothing_there_is(
    tmp_path: Path, asked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rooms = Rooms()
    assert run(rooms, tmp_path, ZOE, map=[asked]) == 2
    assert not rooms.session.acts
    assert "birth-name" in capsys.readouterr().err


def test_json_tells_columns_counts_and_faults_when_it_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(Rooms(), tmp_path, ZOE, FAULTY, json=True) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["format"] == "jury-desk/session-import/1"
    assert not told["taken"]
    assert (told["counts"]["new"], told["counts"]["faulty"]) == (1, 1)
    assert told["encoding"] == "Windows-1252"
    assert [column["meaning"] for column in told["columns"]][:2] == ["number", "birth-name"]
    ((fault,),) = [line["faults"] for line in told["lines"]]
    assert (fault["code"], fault["column"]) == ("list-date-impossible", "Né(e) le")


def test_list_is_refused_with_its_reason_when_it_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rooms = Rooms()
    path = tmp_path / "liste.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    assert run(rooms, tmp_path, ZOE, file=path) == 2
    assert "document" in capsys.readouterr().err
    assert not rooms.session.acts
