"""What is on screen stays whole and legible: zoom, widths, schemes, any scale."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.gui.juror.level_looks import Shape, Tone, shape_of, tone_of
from jury_desk.gui.juror.row_layouts import READING_WIDTH, RowLayout, columns_for
from jury_desk.gui.juror.rows import CriterionRow, GroupRow, HeadingRow
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.theme import SCHEMES, theme
from tests.examples import plain_grid
from tests.gui.juror.desks import Desk, OpenDesk
from tests.gui.robots import CTRL, SHIFT, Key, press, write

LONG = (
    "Les techniques d’écoute active (ne pas interrompre son interlocuteur, s’adapter à sa "
    "personnalité, inciter à approfondir son propos, faire preuve de disponibilité, etc.) sont "
    "appliquées, y compris avec un interlocuteur qu’un intitulé "
    "anticonstitutionnellementinterminableetmêmeplus déstabilise."
)


def long_grid(levels: int = 4) -> Grid:
    plain = plain_grid(4)
    bloc = plain["blocs"][0]
    bloc["competencies"][0]["text"] = LONG
    bloc["criteria"][0] |= {"text": LONG, "items": [LONG, "court"], "heading": LONG}
    bloc["criteria"][1] |= {"code": None, "descriptors": {"partiel": LONG, "acquis": "Tout"}}
    bloc["criteria"][2] |= {"competency": None}
    if levels != 4:
        more = [
            {"id": f"l{n}", "label": f"Palier numéro {n}", "short": str(n), "key": chr(96 + n)}
            for n in range(1, levels - 3)
        ]
        scale = plain["scales"][0]
        plain["scales"] = [{**scale, "levels": [*scale["levels"], *more]}]
    return parse_grid(plain)


def layouts(desk: Desk) -> list[RowLayout]:
    view = desk.page.criteria
    return [view.delegate.layout_of(place) for place in range(view.rows.rowCount())]


def parts(layout: RowLayout) -> list[QRectF]:
    texts = [QRectF(block.place, block.size) for block in layout.blocks]
    hints = [placed.cap for placed in layout.hints]
    extras = [box for box in (layout.quote, layout.editor) if box is not None]
    return [*texts, *layout.targets, *extras, *(hints or [])]


@pytest.mark.parametrize("levels", [4, 10])
@pytest.mark.parametrize("width", [1000, 1366, 1920])
@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
def test_every_part_of_a_row_is_inside_it_when_zoomed(
    open_desk: OpenDesk, zoom: int, width: int, levels: int
) -> None:
    desk = open_desk(long_grid(levels))
    desk.page.window().resize(width, 700)
    desk.page.resize(width, 700)
    theme().set_zoom(zoom)
    desk.robot.comment("Un commentaire long. " * 12)
    desk.robot.settle()
    view = desk.page.criteria
    for place, layout in enumerate(layouts(desk)):
        inside = QRectF(0, 0, view.viewport().width() + 0.5, layout.height + 0.5)
        for part in parts(layout):
            assert inside.contains(part), (place, part, inside)
        assert view.visualRect(view.rows.index(place)).height() == layout.height


@pytest.mark.parametrize("zoom", [100, 200])
def test_words_are_laid_out_whole_when_zoomed(open_desk: OpenDesk, zoom: int) -> None:
    desk = open_desk(long_grid())
    theme().set_zoom(zoom)
    for layout in layouts(desk):
        for block in layout.blocks:
            last = block.layout.lineAt(block.layout.lineCount() - 1)
            assert last.textStart() + last.textLength() == len(block.layout.text())
            assert "…" not in block.layout.text()


def test_line_is_never_longer_than_a_good_reading_width() -> None:
    tokens = theme().tokens
    for width in range(300, 4000, 37):
        columns = columns_for(width, 4, tokens)
        assert columns.text_width <= tokens.text_px * READING_WIDTH
        assert columns.left >= 0
        assert columns.text + columns.text_width <= width


def test_texts_are_kept_when_a_resize_leaves_their_width(desk: Desk) -> None:
    desk.page.window().resize(2200, 700)
    desk.page.resize(2200, 700)
    QApplication.processEvents()
    kept = desk.page.criteria.delegate.layouts
    assert not kept.set_width(desk.page.criteria.viewport().width() + 30)


def test_nothing_moves_when_another_criterion_becomes_the_current_one(desk: Desk) -> None:
    view = desk.page.criteria
    before = [view.visualRect(view.rows.index(n)) for n in range(view.rows.rowCount())]
    desk.robot.down()
    desk.robot.give("1")
    desk.robot.settle()
    QApplication.processEvents()
    after = [view.visualRect(view.rows.index(n)) for n in range(view.rows.rowCount())]
    assert before == after


def test_rows_tell_competencies_headings_and_criteria_in_reading_order(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(long_grid())
    rows = desk.page.criteria.rows.rows
    kinds = [type(row) for row in rows]
    assert kinds == [
        GroupRow, HeadingRow, CriterionRow, CriterionRow, GroupRow, CriterionRow, GroupRow,
        CriterionRow,
    ]  # fmt: skip
    groups = [row for row in rows if isinstance(row, GroupRow)]
    assert [(row.code, row.criteria) for row in groups] == [
        ("C1", ("k1", "k2", "k4")),
        ("Bloc 1", ("k3",)),
        ("C1", ("k1", "k2", "k4")),
    ]


@pytest.mark.parametrize("scheme", [scheme for scheme in SCHEMES if scheme != "system"])
def test_chosen_level_is_seen_by_more_than_colour_in_every_scheme(desk: Desk, scheme: str) -> None:
    theme().set_scheme(scheme)  # type: ignore[arg-type]
    QApplication.processEvents()
    view = desk.page.criteria
    place = view.rows.place_of("k2")

    def grey() -> list[int]:
        rect = view.visualRect(view.rows.index(place))
        image = (
            view.viewport().grab(rect).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        )
        return [
            image.pixelColor(x, y).value()
            for y in range(0, image.height(), 2)
            for x in range(0, image.width(), 2)
        ]

    before = grey()
    desk.robot.down()
    desk.robot.give("1")
    desk.robot.up()
    desk.robot.settle()
    given = grey()
    desk.robot.down()
    desk.robot.give("3")
    desk.robot.up()
    desk.robot.settle()
    other = grey()
    differing = [
        sum(a != b for a, b in zip(x, y, strict=True)) for x, y in ((before, given), (given, other))
    ]
    assert min(differing) > 100


@pytest.mark.parametrize("scheme", [scheme for scheme in SCHEMES if scheme != "system"])
def test_page_is_painted_in_the_tokens_of_its_scheme(desk: Desk, scheme: str) -> None:
    theme().set_scheme(scheme)  # type: ignore[arg-type]
    QApplication.processEvents()
    image = desk.page.grab().toImage()
    found = {image.pixelColor(x, y).name() for x in range(0, 1366, 3) for y in range(0, 700, 3)}
    tokens = theme().tokens
    for wanted in (tokens.window, tokens.surface, tokens.accent):
        assert QColor(wanted).name() in found


def test_level_has_its_tone_and_shape_when_the_scale_is_the_usual_one() -> None:
    levels = parse_grid(plain_grid()).scales[0].levels
    assert [tone_of(level) for level in levels] == [Tone.GOOD, Tone.WARN, Tone.BAD, Tone.NEUTRAL]
    shapes = [shape_of(level) for level in levels]
    assert shapes == [Shape.TICK, Shape.TILDE, Shape.CROSS, Shape.DASH]


def test_side_panes_share_a_column_when_there_is_no_room_for_three(desk: Desk) -> None:
    page = desk.page
    assert not page.side.isHidden()
    theme().set_zoom(200)
    QApplication.processEvents()
    assert not page.side.isVisible()
    assert not page.passages.isVisible()
    assert page.criteria.width() > page.width() * 0.9
    press(Key.Key_F6, SHIFT)
    assert page.passages.isVisible()
    assert page.passages.hasFocus()
    press(Key.Key_Return)
    assert not page.passages.isVisible()
    press(Key.Key_F6)
    assert page.side.isVisible()
    theme().set_zoom(100)
    QApplication.processEvents()
    assert page.side.isVisible()
    assert page.passages.isVisible()


@pytest.mark.parametrize("width", [1366, 1440])
@pytest.mark.parametrize("zoom", [100, 130, 200])
def test_stage_pane_is_never_wider_than_its_room_when_zoomed(
    desk: Desk, zoom: int, width: int
) -> None:
    set_language("fr")
    page = desk.page
    page.window().resize(width, 700)
    page.resize(width, 700)
    theme().set_zoom(zoom)
    tab = page.findChild(QToolButton, "stage_button")
    content = page.stage.widget()
    assert tab is not None
    assert content is not None
    tab.setChecked(True)
    page.side.show_tab("stage")
    desk.robot.give_all("1")
    for _ in range(2):
        for button in page.stage.findChildren(QPushButton):
            button.show()
        QApplication.processEvents()
        assert content.minimumSizeHint().width() <= page.stage.viewport().width()
        desk.robot.next_stage()


def test_current_criterion_and_caret_are_in_view_when_the_window_is_low(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(long_grid())
    page, view = desk.page, desk.page.criteria
    page.window().resize(1366, 480)
    page.resize(1366, 480)
    theme().set_zoom(200)
    QApplication.processEvents()

    def first_line() -> int:
        place = view.delegate.current
        return view.visualRect(view.rows.index(place)).top() + theme().tokens.target

    assert 0 < first_line() < view.viewport().height()
    press(Key.Key_C)
    write("Une phrase assez longue pour passer à la ligne, encore et encore. " * 8)
    QApplication.processEvents()
    for key in (Key.Key_Home, Key.Key_End):
        press(key, CTRL)
        QApplication.processEvents()
        caret = view.editor.cursorRect().translated(view.editor.pos())
        assert view.viewport().rect().contains(caret.center()), key
    assert page.head.height() <= theme().tokens.target * 1.2


@pytest.mark.parametrize("zoom", [140, 200])
def test_page_asks_for_no_more_width_than_the_screen_has_when_zoomed(desk: Desk, zoom: int) -> None:
    set_language("fr")
    theme().set_zoom(zoom)
    for name in ("passages_button", "stage_button"):
        tab = desk.page.findChild(QToolButton, name)
        assert tab is not None
        tab.setChecked(True)
        QApplication.processEvents()
        assert desk.page.minimumSizeHint().width() <= 1366
