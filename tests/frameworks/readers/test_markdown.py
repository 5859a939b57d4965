"""Markdown: headings, lists, pipe tables, HTML within."""

import pytest

from jury_desk.domain.source import SourceDocument
from jury_desk.errors import FrameworkCancelledError
from jury_desk.frameworks.readers.markdown import read_markdown
from tests.frameworks.readers.seen import never, only_table, said, unheard


def _read(text: str) -> SourceDocument:
    return read_markdown(text.encode(), "cadre.md", unheard, never)


def test_headings_and_emphasis_are_told_when_lines_are_marked() -> None:
    heading, bold, plain = _read("## Titre *fort*\n\n**Gras**\n\nDeux\nlignes").paragraphs()
    assert (heading.heading, heading.text) == (2, "Titre *fort*")
    assert (bold.bold, bold.text) == (True, "Gras")
    assert (plain.bold, plain.text) == (False, "Deux lignes")


def test_list_items_keep_their_signs_and_depth_when_lists_are_nested() -> None:
    items = [
        (item.bullet, item.level, item.text)
        for item in _read("- un\n  - deux\n- trois\n\n1. quatre\n2. cinq\n").paragraphs()
    ]
    assert items == [
        ("-", 0, "un"), ("-", 1, "deux"), ("-", 0, "trois"),
        ("1.", 0, "quatre"), ("2.", 0, "cinq"),
    ]  # fmt: skip


def test_pipe_tables_are_read_when_cells_hold_breaks_and_escapes() -> None:
    table = only_table(_read("| A | B |\n|---|:--:|\n| - un<br>- deux | x \\| y |\n| --- | -- |\n"))
    assert (table.rows, table.columns) == (2, 2)
    assert [(item.bullet, item.text) for item in table.cells[2].paragraphs] == [
        ("-", "un"),
        ("-", "deux"),
    ]
    assert table.cells[3].text == "x | y"


def test_an_html_table_keeps_its_spans_when_it_stands_in_markdown() -> None:
    table = only_table(
        _read(
            "<table><tr><td rowspan='2'>a</td><td colspan='2'>b</td></tr>"
            "<tr><td>c</td><td>d</td></tr></table>\n"
        )
    )
    assert {(cell.row, cell.column, cell.row_span, cell.column_span) for cell in table.cells} == {
        (0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1),
    }  # fmt: skip


def test_text_around_an_html_table_is_kept_when_both_stand_in_one_block() -> None:
    document = _read("<p>avant</p><table><tr><td>a</td></tr></table>entre<p>après</p>\n")
    assert said(document) == ["avant", {(0, 0): "a"}, "entre", "après"]


def test_text_beside_tables_stays_in_order_when_both_are_read() -> None:
    document = _read("un\n\n| A |\n|---|\n| b |\n\ndeux\n")
    assert said(document) == ["un", {(0, 0): "A", (1, 0): "b"}, "deux"]


def test_nothing_is_made_when_the_person_cancels() -> None:
    with pytest.raises(FrameworkCancelledError):
        read_markdown(b"| A |\n|---|\n", "cadre.md", unheard, lambda: True)
