"""The wall: every sheet in a sign and in words, reached by keyboard, narrowed by a filter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.text_blocks import broken, text_width
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.reception.reception_page import ReceptionPage
from jury_desk.gui.preparation.reception.wall_head import told_apart
from jury_desk.gui.preparation.reception.wall_model import Facet
from tests.gui.preparation.reception.acting import go_to, part, told
from tests.gui.preparation.reception.made_reception import MadeOffice, reception_state


def test_figures_count_what_came_and_what_is_missing_when_the_page_is_shown(
    reception: ReceptionPage, office: MadeOffice
) -> None:
    counts = office.now.counts
    assert reception.figures[Facet.EXPECTED].accessibleName().startswith(f"{counts.expected} ")
    assert reception.figures[Facet.MISSING].accessibleName().startswith(f"{counts.missing} ")
    assert reception.figures[Facet.TO_DECIDE].isVisible()


def test_every_sheet_is_told_in_words_when_a_cell_is_read_out(
    reception: ReceptionPage,
) -> None:
    lines = told(reception, 1, 2).split("\n")
    assert [line.split(" – ")[0] for line in lines] == [
        "Anne Kerbrat",
        "Bruno Lemoine",
        "Paul Tanguy",
    ]
    assert lines[0] != lines[2]
    assert "Paul Tanguy" in told(reception, 1, 5)


def test_a_bloc_held_is_told_when_nobody_is_examined_in_it(
    reception: ReceptionPage,
) -> None:
    assert told(reception, 1, 1)
    assert told(reception, 1, 1) != told(reception, 2, 1)


def test_cells_are_reached_by_keyboard_when_arrows_are_pressed(reception: ReceptionPage) -> None:
    wall = part(reception, "wall_view")
    assert wall.hasFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(wall, key)
    assert (wall.row.candidate, wall.assessment) == ("c1", "a2")
    assert part(reception, "candidate_title").text() == "BERNARD Thomas"
    assert reception.candidate.cell is not None
    assert reception.candidate.cell.standing == "divergent", "what there is to do about comes first"
    QTest.keyClick(wall, Qt.Key.Key_Return)
    assert part(reception, "sheets_view").hasFocus()


def test_the_wall_is_narrowed_when_f_is_pressed_and_a_juror_typed(reception: ReceptionPage) -> None:
    wall = part(reception, "wall_view")
    QTest.keyClick(wall, Qt.Key.Key_F)
    edit = part(reception, "filter_edit")
    assert edit.hasFocus()
    QTest.keyClicks(edit, "nguyen")
    assert [row.candidate for row in wall.wall.rows] == ["c2"]
    QTest.keyClicks(edit, "xyz")
    assert part(reception, "none_label").isVisible()
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert len(wall.wall.rows) == 10
    assert wall.hasFocus()


def test_candidates_with_a_missing_sheet_alone_are_listed_when_the_figure_is_pressed(
    reception: ReceptionPage,
) -> None:
    reception.figures[Facet.MISSING].click()
    wall = part(reception, "wall_view").wall
    assert [row.candidate for row in wall.rows] == ["c1", "c2", "c4", "c5", "c6", "c7", "c9"]
    reception.figures[Facet.EXPECTED].click()
    assert len(wall.rows) == 10


def test_the_candidate_in_hand_stays_when_a_filter_keeps_them(reception: ReceptionPage) -> None:
    go_to(reception, 7, 4)
    reception.figures[Facet.MISSING].click()
    assert part(reception, "wall_view").row.candidate == "c7"
    assert part(reception, "wall_view").currentIndex().row() == 5


def test_a_thousand_candidates_are_shown_without_asking_each_when_a_state_comes(
    reception: ReceptionPage,
) -> None:
    reception.show_reception(reception_state(1000))
    wall = part(reception, "wall_view")
    assert wall.verticalHeader().length() == 1000 * wall.rowHeight(0)
    assert wall.wall.rowCount() == 1000


def test_everything_is_said_anew_when_the_language_changes(reception: ReceptionPage) -> None:
    before = told(reception, 1, 2)
    set_language("en")
    QApplication.processEvents()
    assert told(reception, 1, 2) != before
    assert "received and verified" in told(reception, 1, 2)


def test_wall_and_pane_are_shown_one_at_a_time_when_there_is_little_room(
    reception: ReceptionPage, host: QWidget
) -> None:
    theme().set_zoom(200)
    host.resize(1280, 800)
    QApplication.processEvents()
    assert not part(reception, "side_pane").isVisible()
    QTest.keyClick(part(reception, "wall_view"), Qt.Key.Key_Return)
    assert part(reception, "side_pane").isVisible()
    assert not part(reception, "wall_view").isVisible()
    QTest.keyClick(part(reception, "sheets_view"), Qt.Key.Key_Escape)
    assert part(reception, "wall_view").hasFocus()


def test_heads_tell_assessments_apart_when_their_titles_begin_alike() -> None:
    titles = [
        "Mise en situation professionnelle simulée individuelle",
        "Mise en situation professionnelle reconstituée collective",
        "Étude de cas",
        "Étude de cas",
        "Mise au point",
    ]
    assert told_apart(titles) == [
        "… simulée individuelle",
        "… reconstituée collective",
        "Étude de cas",
        "Étude de cas",
        "Mise au point",
    ]
    assert told_apart(["Oral de bloc", "Oral de bloc un"]) == ["Oral de bloc", "… un"]


@pytest.mark.usefixtures("reception")
def test_a_long_name_goes_on_in_a_second_line_when_its_column_is_narrow() -> None:
    font = theme().font("small", 600)
    name = "DA SILVA-MONTPEZAT DE LA ROCHE Inês"
    assert broken(name, font, text_width(name, font) + 1) == [name]
    assert broken(name, font, text_width(name, font) * 0.68) == [
        "DA SILVA-MONTPEZAT DE", "LA ROCHE Inês",
    ]  # fmt: skip
    assert broken("SILVA-MONTPEZAT", font, text_width("MONTPEZAT-", font)) == [
        "SILVA-", "MONTPEZAT",
    ]  # fmt: skip
    assert broken(name, font, text_width(name, font) * 0.3)[1].endswith("…")
