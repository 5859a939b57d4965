"""Lists in texts: separators, encodings, quotation marks."""

import pytest

from jury_desk.errors import FrameworkError, ListError
from jury_desk.frameworks.lists import FrameworkLists
from jury_desk.frameworks.lists.separated import separator_of
from tests.frameworks.lists.files import read, texts

LIST = "Nom;Prénom;Ville\nLefèvre;Élodie;Hérouville\nŒuvrard;François;Besançon\n"
ROWS = [["Nom", "Prénom", "Ville"], ["Lefèvre", "Élodie", "Hérouville"],
        ["Œuvrard", "François", "Besançon"]]  # fmt: skip


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_reading_finds_the_columns_when_any_separator_parts_them(separator: str) -> None:
    table = read(LIST.replace(";", separator).encode())
    assert texts(table) == ROWS
    assert table.separator == separator


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
        ("mac_roman", "Mac Roman"),
    ],
)
def test_reading_keeps_every_accent_when_the_encoding_is_an_old_one(
    encoding: str, name: str
) -> None:
    table = read(LIST.encode(encoding))
    assert texts(table) == ROWS
    assert table.encoding == name


NAMES = ("HÉLÈNE;NOËL;FRANÇOIS", "Zoé;Anaïs;Noël", "Müller;Ñandú;Ça")
TYPOGRAPHIC = "L’Étang;Être à;Où ça"
"""An apostrophe that the oldest encoding does not have."""


@pytest.mark.parametrize(
    ("encoding", "line"),
    [
        *((encoding, line) for encoding in ("cp1252", "mac_roman", "cp850") for line in NAMES),
        ("cp1252", TYPOGRAPHIC),
        ("mac_roman", TYPOGRAPHIC),
    ],
)
def test_reading_keeps_the_names_when_one_line_alone_shows_the_encoding(
    encoding: str, line: str
) -> None:
    content = f"Nom;Nom;Nom\n{line}\n".encode(encoding)
    assert texts(read(content))[1] == line.split(";")


def test_reading_keeps_separators_when_they_stand_in_quoted_cells() -> None:
    table = read(b'Nom;Adresse\n"Le Goff";"3, rue; du Port"\n"O""Neil";"1\n2"\n')
    assert texts(table)[1:] == [["Le Goff", "3, rue; du Port"], ['O"Neil', "1 2"]]


def test_lines_keep_their_numbers_when_cells_hold_line_ends_and_lines_are_empty() -> None:
    table = read(b'Nom;Note\n\nA;"un\ndeux"\n;;\nB;x\n')
    assert [row.line for row in table.sheets[0].rows] == [1, 3, 6]


def test_reading_finds_the_separator_when_commas_stand_in_one_column() -> None:
    text = "Nom;Blocs\nA;1, 2, 4\nB;1, 2, 3, 4\nC;\n"
    assert separator_of(text) == ";"


def test_reading_obeys_when_the_first_line_names_the_separator() -> None:
    table = read(b"sep=|\nNom|Blocs\nA|1;2\n")
    assert texts(table) == [["Nom", "Blocs"], ["A", "1;2"]]
    assert table.sheets[0].rows[0].line == 2


def test_reading_takes_one_column_when_nothing_parts_the_lines() -> None:
    table = read("MARTIN Zoé\nDURAND Paul\n".encode())
    assert texts(table) == [["MARTIN Zoé"], ["DURAND Paul"]]
    assert table.separator == ""


def test_reading_unwraps_a_cell_when_it_was_typed_to_keep_its_zeros() -> None:
    assert texts(read(b'Numero;Nom\n="00123";A\n'))[1][0] == "00123"


def test_formula_stays_plain_text_when_a_text_file_brings_one() -> None:
    assert texts(read(b"Nom;X\n=cmd|' /C calc'!A0;1\n=1+1;2\n"))[2][0] == "=1+1"


def test_reading_takes_unseen_signs_off_when_names_hold_them() -> None:
    table = read("Nom;Prénom\nMar\u202et\x07in;Zo\u0065\u0301\u200b\nبن علي;أمل\n".encode())
    assert texts(table)[1:] == [["Martin", "Zoé"], ["بن علي", "أمل"]]
    assert table.cleaned == 2


def test_cell_is_marked_when_it_holds_a_megabyte() -> None:
    table = read(b'Nom;Note\nA;"' + b"x" * 100_000 + b'"\n')
    cell = table.sheets[0].rows[1].cells[1]
    assert cell.kind == "too-long"
    assert len(cell.text) < 200


@pytest.mark.parametrize(
    "content",
    [b'Nom;Note\nA;"' + b"x\n" * 500, b'Nom;Note\nA;"' + b"x" * 1_000_000],
    ids=["lines", "a megabyte"],
)
def test_reading_names_the_line_when_a_quotation_mark_is_left_open(content: bytes) -> None:
    with pytest.raises(FrameworkError) as caught:
        read(content)
    assert caught.value.details["line"] == "2"


def test_pasting_reads_columns_when_a_spreadsheet_gave_them() -> None:
    table = FrameworkLists().paste("Nom\tPrénom\nLe Goff\tYann\n")
    assert table.kind == "pasted"
    assert texts(table) == [["Nom", "Prénom"], ["Le Goff", "Yann"]]


@pytest.mark.parametrize("text", ["", "  \n\t\n"])
def test_pasting_is_refused_when_there_is_nothing(text: str) -> None:
    with pytest.raises(ListError) as caught:
        FrameworkLists().paste(text)
    assert caught.value.details["reason"] == "list-empty"
