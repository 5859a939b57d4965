"""Reading a list in a process of its own: refusals told as the list's, progress, cancelling."""

import io
import zipfile
from pathlib import Path

import pytest

from jury_desk.errors import ListError
from jury_desk.frameworks.lists import FrameworkLists
from jury_desk.frameworks.lists.refusals import LARGEST_LIST
from tests.frameworks.lists.files import spreadsheet, texts, workbook, zipped


def quiet(_done: int, _total: int) -> None:
    """Nobody waits."""


def never() -> bool:
    """Nobody cancels."""
    return False


def test_reading_gives_the_same_lines_when_done_in_another_process(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    path.write_bytes(workbook([["Nom", "Né le"], ["Martin", "12/03/1999"]]))
    told: list[tuple[int, int]] = []
    table = FrameworkLists().read(str(path), lambda done, total: told.append((done, total)), never)
    assert texts(table) == [["Nom", "Né le"], ["Martin", "12/03/1999"]]
    assert told[-1] == (2, 2)


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("xl/workbook.xml", b"\0" * (64 * 1024 * 1024))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "list-empty"),
        (b"\n \n", "list-empty"),
        (b"%PDF-1.7\n", "list-document"),
        (b"\x89PNG\r\n\x1a\n\0\0", "list-document"),
        (b"PK\x03\x04 rest", "list-damaged"),
        (b"<html><table><tr><td>Nom</td></tr></table></html>", "list-web-page"),
        (b"{\\rtf1 Nom}", "list-document"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 2000, "list-kind"),
        (b"\xef\xbb\xbfNom;X\n\xe9t\xe9;1\n", "list-encoding"),
        (b'Nom;Note\nA;"' + b"x\n" * 500, "list-quote-open"),
        (bomb(), "list-too-large"),
        (spreadsheet(""), "list-empty"),
        (zipped({"word/document.xml": "<w/>", "[Content_Types].xml": "<T/>"}), "list-document"),
        (spreadsheet("")[:200], "list-damaged"),
    ],
    ids=range(14),
)
def test_reading_is_refused_in_one_sentence_when_the_file_is_no_list(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "liste"
    path.write_bytes(content)
    with pytest.raises(ListError) as caught:
        FrameworkLists().read(str(path), quiet, never)
    assert caught.value.details["reason"] == reason


def test_reading_is_refused_when_a_workbook_draws_in_entities(tmp_path: Path) -> None:
    content = workbook([["Nom"]])
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = {name: packed.read(name).decode() for name in packed.namelist()}
    parts["xl/workbook.xml"] = '<!DOCTYPE x [<!ENTITY a "b">]>' + parts["xl/workbook.xml"]
    path = tmp_path / "liste.xlsx"
    path.write_bytes(zipped(parts))
    with pytest.raises(ListError) as caught:
        FrameworkLists().read(str(path), quiet, never)
    assert caught.value.details["reason"] == "list-entities"


def test_reading_is_refused_when_the_file_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ListError) as caught:
        FrameworkLists().read(str(tmp_path / "none.csv"), quiet, never)
    assert caught.value.details["reason"] == "list-missing-file"


def test_reading_is_refused_when_the_file_is_larger_than_any_list(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST_LIST + 1)
    with pytest.raises(ListError) as caught:
        FrameworkLists().read(str(path), quiet, never)
    assert caught.value.details["reason"] == "list-too-large"


def test_reading_ends_without_a_table_when_the_person_cancels(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(b"Nom;Prenom\nA;B\n")
    with pytest.raises(ListError) as caught:
        FrameworkLists().read(str(path), quiet, lambda: True)
    assert caught.value.details["reason"] == "list-cancelled"
