"""Source, draft and side pane: what is lit, what is found, where the keyboard goes, what fits."""

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolButton, QWidget

from jury_desk.domain.draft import Draft
from jury_desk.domain.source import Cell, Page, Paragraph, SourceDocument, Table
from jury_desk.gui.grids.draft_rows import ElementRow
from jury_desk.gui.grids.page_view import PageView
from jury_desk.gui.grids.sheet_view import MOST_ROWS, SheetView
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.theme import theme
from tests.gui.grids.conftest import OpenDesk
from tests.gui.grids.review_robot import ReviewRobot


def source_view(desk: ReviewRobot) -> PageView | SheetView:
    source = desk.page.source
    assert source is not None
    assert isinstance(source.view, PageView | SheetView)
    return source.view


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_element_is_lit_in_the_source_when_it_is_selected(open_desk: OpenDesk, kind: str) -> None:
    desk = open_desk(kind)
    view, places = source_view(desk), desk.page.places
    assert places is not None
    last = desk.grid.blocs[-1].criteria[-1].id
    desk.select(last)
    assert view.lit == places.paragraphs_of(last)
    found = view.box_of(view.lit[0])
    assert found is not None
    assert found[0] in view.visible_pages()


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_element_is_selected_when_its_words_are_clicked(open_desk: OpenDesk, kind: str) -> None:
    desk = open_desk(kind)
    wanted = desk.grid.blocs[0].criteria[8].id
    desk.click_in_source(wanted)
    assert desk.selected == (wanted,)


def test_pages_are_drawn_at_the_width_of_the_view_when_they_come_into_sight(
    desk: ReviewRobot, qtbot: object
) -> None:
    view = source_view(desk)
    assert isinstance(view, PageView)
    wait = getattr(qtbot, "waitUntil")  # noqa: B009
    wait(lambda: 0 in view.drawn_pages(), timeout=30_000)
    view.go_to_page(view.pages)
    wait(lambda: view.pages - 1 in view.drawn_pages(), timeout=30_000)
    assert desk.text_of("page_label") == f"Page {view.pages} / {view.pages}"


def test_lit_place_stays_in_sight_when_the_page_is_shown_larger(desk: ReviewRobot) -> None:
    view = source_view(desk)
    wanted = desk.grid.blocs[1].criteria[4].id
    desk.select(wanted)
    small = view.box_of(view.lit[0])
    desk.click("double_button")
    large = view.box_of(view.lit[0])
    assert small is not None
    assert large is not None
    assert large[1].width() > small[1].width() * 2
    assert large[0] in view.visible_pages()


def test_pages_are_turned_when_the_keys_ask(desk: ReviewRobot) -> None:
    view = source_view(desk)
    desk.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert view.page == 3
    desk.press("Ctrl+PgUp")
    assert view.page == 2


def test_source_pane_is_away_when_the_draft_has_no_source(open_desk: OpenDesk) -> None:
    desk = open_desk(None)
    assert desk.page.source is None
    assert not desk.page._ui.source_pane.isVisible()
    assert desk.text_of("source_label").startswith("A new revision")


def test_rows_of_a_large_sheet_are_found_when_they_lie_far_down(qtbot: object, look: None) -> None:
    cells = tuple(
        Cell(row=row, column=0, paragraphs=(Paragraph(id=f"c{row}", text=f"Ligne {row}"),))
        for row in range(3000)
    )
    table = Table(id="t", rows=3000, columns=1, cells=cells)
    source = SourceDocument(
        name="big.xlsx", sha256="0" * 64, kind="xlsx", pages=(Page(number=1, blocks=(table,)),)
    )
    view = SheetView(source, theme())
    getattr(qtbot, "addWidget")(view)  # noqa: B009
    view.resize(600, 400)
    view.show()
    view.light(["c2500"])
    found = view.box_of("c2500")
    assert found is not None
    assert len(view.laid_out(0).cells) <= MOST_ROWS
    corner = view.corner_of(0)
    assert view.viewport().rect().contains(found[1].translated(corner).center().toPoint())


def test_draft_shows_only_what_is_looked_for_when_one_types(desk: ReviewRobot) -> None:
    whole = len(desk.shown)
    desk.look_for("CE2.6.")
    found = [one for one in desk.shown if one.startswith("ce")]
    assert found == [f"ce2.6.{n}" for n in range(1, len(found) + 1)]
    assert desk.text_of("found_label")
    edit = desk.one(QLineEdit, "filter_edit")
    edit.clear()
    desk.settle()
    assert len(desk.shown) == whole


def test_filter_is_emptied_when_escape_or_a_warning_asks_for_more(desk: ReviewRobot) -> None:
    whole = len(desk.shown)
    edit = desk.one(QLineEdit, "filter_edit")
    desk.look_for("nowhere")
    assert not desk.shown
    desk.press("Escape")
    assert (edit.text(), len(desk.shown)) == ("", whole)
    desk.press("Escape")
    assert desk.keyboard is desk.page.draft

    desk.look_for("nowhere")
    desk.press("F8")
    assert (edit.text(), len(desk.shown)) == ("", whole)
    assert desk.selected


def test_accents_and_case_do_not_matter_when_one_looks_for_a_word(desk: ReviewRobot) -> None:
    desk.look_for("ELABORER LE BUDGET")
    assert any(desk.page.draft.rows.element_row(place) for place in range(3))
    assert 0 < len(desk.shown) < 12


def test_bloc_is_folded_and_opened_again_when_left_and_right_are_pressed(
    desk: ReviewRobot,
) -> None:
    bloc = desk.grid.blocs[0]
    desk.select(bloc.criteria[2].id)
    desk.press("Left")
    assert desk.selected == (bloc.id,)
    desk.press("Left")
    assert bloc.criteria[2].id not in desk.shown
    desk.press("Right")
    assert bloc.criteria[2].id in desk.shown
    desk.press("Left")
    desk.select(bloc.criteria[2].id)
    assert bloc.criteria[2].id in desk.shown


def test_selection_and_scroll_stay_when_an_act_comes_back(desk: ReviewRobot) -> None:
    wanted = desk.grid.blocs[2].criteria[5].id
    desk.select(wanted)
    top = desk.page.draft.verticalScrollBar().value()
    assert top > 0
    desk.press("E")
    assert desk.selected == (wanted,)
    height = desk.page.draft.visualRect(desk.page.draft.currentIndex()).height()
    assert abs(desk.page.draft.verticalScrollBar().value() - top) <= height


def test_keyboard_goes_round_all_panes_when_f6_is_pressed(desk: ReviewRobot) -> None:
    seen = []
    for _ in range(6):
        seen.append(desk.keyboard.objectName())
        desk.press("F6")
    assert seen[0] == "draft_view"
    assert "primary_button" in seen
    assert "source_view" in seen
    assert len(set(seen)) == 6
    assert desk.keyboard.objectName() == "draft_view"
    desk.press("Shift+F6")
    assert desk.keyboard.objectName() == "source_view"


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700), (1920, 1080)])
@pytest.mark.parametrize("zoom", [100, 200])
def test_page_fits_its_window_when_it_is_small_or_large(
    desk: ReviewRobot, size: tuple[int, int], zoom: int
) -> None:
    theme().set_zoom(zoom)
    window = desk.page.window()
    window.resize(*size)
    desk.press("F8")
    assert desk.page.width() <= size[0]
    assert desk.page.height() <= size[1]
    for name in ("draft_view", "primary_button", "keep_button"):
        part = desk.one(QWidget, name)
        corner = part.mapTo(desk.page, part.rect().bottomRight())
        assert desk.page.rect().contains(corner), name
    desk.select(desk.grid.blocs[0].criteria[0].id)
    row = desk.page.draft.visualRect(desk.page.draft.currentIndex())
    assert row.top() < desk.page.draft.viewport().height()


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("zoom", [100, 200])
def test_inspector_is_as_wide_as_its_pane_when_elements_are_selected(
    desk: ReviewRobot, count: int, zoom: int
) -> None:
    set_language("fr")
    theme().set_zoom(zoom)
    desk.select(*(one.id for one in desk.grid.blocs[1].criteria[:count]))
    desk.settle()
    inspector = desk.page.inspector
    body = inspector.widget()
    assert body is not None
    assert body.minimumSizeHint().width() <= inspector.viewport().width()


def test_panes_fold_behind_two_buttons_when_there_is_little_room(desk: ReviewRobot) -> None:
    desk.page.window().resize(900, 700)
    desk.settle()
    assert not desk.page._ui.source_pane.isVisible()
    desk.click("source_button")
    assert desk.page._ui.source_pane.isVisible()
    assert not desk.page._ui.side_pane.isVisible()
    desk.press("F2")
    assert desk.page._ui.side_pane.isVisible()
    assert desk.keyboard.objectName() == "code_edit"


def test_every_part_says_its_name_when_a_screen_reader_asks(desk: ReviewRobot) -> None:
    unnamed = [
        f"{type(part).__name__} {part.objectName()}"
        for part in desk.page.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()
    ]
    assert not unnamed


def test_rows_say_kind_code_text_and_signs_when_a_screen_reader_asks(desk: ReviewRobot) -> None:
    warned = desk.page.state.warnings[0].element or ""
    place = desk.page.draft.rows.place_of(warned)
    index = desk.page.draft.rows.index(place)
    said = desk.page.draft.rows.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Criterion. CE1.1.2. ")
    assert "1 warning" in said


def test_words_change_when_the_language_does(desk: ReviewRobot) -> None:
    set_language("fr")
    desk.settle()
    button = desk.one(QAbstractButton, "primary_button")
    assert button.text() == "Traiter les alertes"
    assert desk.one(QToolButton, "undo_button").toolTip() == "Annuler"
    rows = desk.page.draft.rows
    labels = [rows.label_text(row) for row in rows.rows if not isinstance(row, ElementRow)]
    assert "Compétences et critères" in labels


def test_tab_leaves_every_part_when_it_is_pressed(desk: ReviewRobot) -> None:
    seen = []
    for _ in range(60):
        desk.press("Tab")
        seen.append(QApplication.focusWidget())
        if seen.count(seen[-1]) > 1:
            break
    assert len(set(seen)) > 12


def test_signs_are_shown_when_an_element_has_them(open_desk: OpenDesk) -> None:
    def marked(draft: Draft) -> Draft:
        bloc = draft.grid.blocs[0]
        first = structs.replace(
            bloc.criteria[0], eliminatory=True, weight="2", core=False, doubts=("?",)
        )
        changed = structs.replace(bloc, criteria=(first, *bloc.criteria[1:]))
        grid = structs.replace(draft.grid, blocs=(changed, *draft.grid.blocs[1:]))
        return structs.replace(draft, grid=grid)

    desk = open_desk(change=marked)
    rows = desk.page.draft.rows
    row = rows.element_row(rows.place_of("ce1.1.1"))
    assert row is not None
    assert {sign.kind for sign in row.signs} >= {"eliminatory", "weight", "not-core", "doubt"}


def test_rows_below_make_room_when_a_row_gains_or_loses_a_sign(desk: ReviewRobot) -> None:
    name = desk.grid.blocs[0].criteria[0].id
    desk.select(name)
    view = desk.page.draft
    place = view.rows.place_of(name)

    def room() -> int:
        first, second = (view.visualRect(view.rows.index(n)) for n in (place, place + 1))
        return int(second.top() - first.top())

    before = room()
    for _ in range(2):
        desk.press("E")
        assert room() == view.delegate.layout_of(view.rows.rows[place]).height
    assert room() == before


def test_title_stands_right_above_its_text_when_the_element_is_short(desk: ReviewRobot) -> None:
    desk.select(desk.grid.blocs[0].id)
    label, text = desk.one(QWidget, "text_label"), desk.one(QWidget, "text_edit")
    assert label.height() <= label.sizeHint().height() + theme().tokens.unit
    assert text.geometry().top() - label.geometry().bottom() <= 2 * theme().tokens.unit


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_account_is_read_in_full_when_the_text_is_large(desk: ReviewRobot, zoom: int) -> None:
    theme().set_zoom(zoom)
    desk.settle()
    desk.click("account_button")
    account = desk.page.account
    figures = [
        label for label in account.findChildren(QLabel) if label.text() and label.isVisible()
    ]
    assert figures
    for label in figures:
        assert label.height() >= label.fontMetrics().height(), label.text()
    assert account.list.height() > theme().tokens.text_px * 5
