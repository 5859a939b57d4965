"""The day's list: one row a passage, each state in words, colour and a shape of its own."""

import itertools
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jury_desk.domain.day import acts
from jury_desk.domain.day.clock import Instant
from jury_desk.domain.day.state import Given, Incident
from jury_desk.gui.juror.day_model import DayModel
from jury_desk.gui.juror.day_rows import PassageRow, day_rows
from jury_desk.gui.juror.passages_view import PassagesView
from jury_desk.gui.juror.status_looks import Look, draw_status, status_colour, status_word
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.theme import SCHEMES, theme
from jury_desk.services.juror_day import Day, JurorDay, SheetStatus
from tests.contracts.marking import TickingClock
from tests.contracts.memory_store import MemoryStore
from tests.examples import example_grid, example_plan

LOOKS: tuple[Look, ...] = (
    *SheetStatus,
    "absent",
    "excluded",
    "interrupted",
    "fraud",
    "technical",
)
NOW = Instant(0, "boot-1", TickingClock().moment)
REASON = "0" * 64


@pytest.fixture
def day(look: None) -> Day:
    """An oral of one candidate, then the game of a team of three."""
    set_language("en")
    grid = example_grid(4)
    store = MemoryStore()
    store.add_session(example_plan(grid), grid)
    return JurorDay(store, TickingClock()).day("session-1")


def with_statuses(day: Day, *statuses: SheetStatus) -> Day:
    sheets = zip(day.sheets, statuses, strict=True)
    return replace(day, sheets=tuple(replace(one, status=status) for one, status in sheets))


def with_incident(day: Day, passage: str, subject: str | None, kind: acts.IncidentKind) -> Day:
    name = f"i{len(day.state.incidents)}"
    one = Incident(name, passage, subject, kind, NOW, None)
    state = replace(day.state, incidents={**day.state.incidents, name: one})
    return replace(day, state=state)


def rows(day: Day) -> tuple[PassageRow, ...]:
    return day_rows(day)


def said(day: Day) -> list[str]:
    keeper = QObject()
    model = DayModel(keeper)
    model.show_day(day)
    return [str(model.data(model.index(place))) for place in range(model.rowCount())]


# --- rows -----------------------------------------------------------------------------------------


def test_team_has_one_row_when_each_of_its_members_has_a_sheet(day: Day) -> None:
    oral, team = rows(day)
    assert (oral.name, oral.members, len(oral.sheets)) == ("BENALI Yanis", 0, 1)
    assert (team.name, team.members, len(team.sheets)) == ("Équipe 1", 3, 3)
    assert "Business game\u00a0· Bloc\u00a01 · 3 candidates" in said(day)[1]


def test_team_stands_where_its_least_advanced_member_does_when_they_differ(day: Day) -> None:
    told = with_statuses(
        day,
        SheetStatus.STARTED,
        SheetStatus.SIGNED,
        SheetStatus.COMPLETE,
        SheetStatus.HANDED_OVER,
    )
    assert rows(told)[1].look is SheetStatus.COMPLETE
    assert "Complete, to sign · 2 / 3 signed" in said(told)[1]
    assert rows(told)[1].unsigned


def test_marks_of_all_members_are_counted_when_a_team_is_being_marked(day: Day) -> None:
    sheets = tuple(replace(one, status=SheetStatus.STARTED, marked=3) for one in day.sheets)
    texts = said(replace(day, sheets=sheets))
    assert "In progress · 3 / 4" in texts[0]
    assert "In progress · 9 / 12" in texts[1]


def test_signed_version_is_told_while_its_correction_goes_on(day: Day) -> None:
    owner, said = QObject(), "Version 1 signed, correction in progress"
    model = DayModel(owner)
    for status, is_told in ((SheetStatus.WRITE_UP, True), (SheetStatus.SIGNED, False)):
        first = replace(day.sheets[0], status=status, version=2)
        model.show_day(replace(day, sheets=(first, *day.sheets[1:])))
        assert (said in str(model.data(model.index(0)))) is is_told


def test_passage_is_told_absent_and_not_awaited_when_its_candidate_did_not_come(day: Day) -> None:
    told = with_incident(day, "p1", None, "absent")
    row = rows(told)[0]
    assert (row.look, row.owed, row.unsigned, row.remarks) == ("absent", (), False, ())


def test_signed_sheet_stays_told_as_signed_when_an_absence_is_recorded_after_it(day: Day) -> None:
    told = with_statuses(day, SheetStatus.SIGNED, *[SheetStatus.UPCOMING] * 3)
    row = rows(with_incident(told, "p1", None, "absent"))[0]
    assert (row.look, row.unsigned) == (SheetStatus.SIGNED, False)
    assert [remark.look for remark in row.remarks] == ["absent"]


def test_one_absent_member_is_remarked_when_the_team_passes(day: Day) -> None:
    told = with_incident(day, "p2", "c3", "absent")
    row = rows(told)[1]
    assert row.look is SheetStatus.UPCOMING
    assert len(row.owed) == 2
    assert "Absent · PETIT Zoé" in said(told)[1]


def test_same_incident_is_remarked_once_when_it_was_recorded_twice(day: Day) -> None:
    told = with_incident(with_incident(day, "p1", None, "technical"), "p1", None, "technical")
    told = with_incident(told, "p1", None, "fraud")
    assert [remark.look for remark in rows(told)[0].remarks] == ["technical", "fraud"]


def test_passage_names_who_marks_it_when_it_was_moved(day: Day) -> None:
    given = (Given("p1", None, "Sacha Exemple", REASON),)
    told = with_statuses(day, SheetStatus.MOVED, *[SheetStatus.UPCOMING] * 3)
    told = replace(told, state=replace(told.state, given=given))
    row = rows(told)[0]
    assert (row.look, row.unsigned, row.marked_by) == (SheetStatus.MOVED, False, "Sacha Exemple")
    assert "Marked by Sacha Exemple" in said(told)[0]


def test_member_stepped_back_from_is_remarked_when_the_team_is_marked(day: Day) -> None:
    given = (Given("p2", "c2", None, REASON),)
    upcoming = SheetStatus.UPCOMING
    told = with_statuses(day, upcoming, upcoming, SheetStatus.RECUSED, upcoming)
    told = replace(told, state=replace(told.state, given=given))
    row = rows(told)[1]
    assert (row.look, len(row.owed), row.marked_by) == (upcoming, 2, "")
    assert "You stepped back · BENALI Yanis" in said(told)[1]


def test_only_the_row_that_reads_otherwise_changes_when_a_day_is_shown_again(day: Day) -> None:
    keeper = QObject()
    model = DayModel(keeper)
    assert model.show_day(day) == [0, 1]
    assert model.show_day(day) == []
    assert model.show_day(with_incident(day, "p2", "c1", "fraud")) == [1]
    assert model.place_of("p2") == 1
    assert model.place_of("nothing") == -1


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
def test_every_part_of_a_row_is_inside_it_when_zoomed(day: Day, zoom: int, qtbot: QtBot) -> None:
    told = with_statuses(
        with_incident(with_incident(day, "p2", "c3", "absent"), "p1", None, "interrupted"),
        SheetStatus.WRITE_UP,
        SheetStatus.COMPLETE,
        SheetStatus.SIGNED,
        SheetStatus.COMPLETE,
    )
    theme().set_zoom(zoom)
    view = PassagesView(theme())
    qtbot.addWidget(view)
    view.resize(min(round(264 * zoom / 100), 345), 2000)
    view.show_day(told)
    view.show()
    QApplication.processEvents()
    for place in range(view.day_model.rowCount()):
        layout = view.delegate._layout(place)
        inside = QRectF(0, 0, view.viewport().width() + 0.5, layout.height + 0.5)
        assert view.visualRect(view.day_model.index(place)).height() == layout.height
        for block in layout.blocks:
            assert inside.contains(QRectF(block.place, block.size)), block.layout.text()
        for box in (layout.sign, *(box for _, box in layout.signs)):
            assert inside.contains(box)
    assert len(view.delegate._layout(0).signs) == 1


# --- looks ----------------------------------------------------------------------------------------


def picture(look: Look, side: int) -> QImage:
    """The sign in black on white: its shape alone."""
    image = QImage(side + 4, side + 4, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    tokens = theme().tokens
    black: Any = dict.fromkeys(("muted", "outline", "accent", "good", "warn", "bad"), "#000000")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_status(painter, look, QRectF(2, 2, side, side), replace(tokens, **black))
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """How much of two pictures differs, from 0 to 1."""
    pixels = list(itertools.product(range(one.width()), range(one.height())))
    told = (abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red()) for x, y in pixels)
    return sum(told) / 255 / len(pixels)


@pytest.mark.parametrize("side", [14, 18, 35])
def test_no_two_states_have_the_same_shape_when_drawn_in_black(look: None, side: int) -> None:
    pictures = {one: picture(one, side) for one in LOOKS}
    for one, other in itertools.combinations(LOOKS, 2):
        assert difference(pictures[one], pictures[other]) > 0.02, (one, other)


def test_no_two_states_have_the_same_word_when_told_in_either_language(look: None) -> None:
    for language in ("fr", "en"):
        set_language(language)
        assert len({status_word(one) for one in LOOKS}) == len(LOOKS)


@pytest.mark.parametrize("scheme", SCHEMES[:3])
def test_sign_stays_in_its_box_and_stands_out_when_the_scheme_changes(
    look: None,
    scheme: str,
) -> None:
    theme().set_scheme(scheme)  # type: ignore[arg-type]
    tokens = theme().tokens
    for one in LOOKS:
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(tokens.window)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_status(painter, one, QRectF(10, 10, 20, 20), tokens)
        painter.end()
        ground = image.pixel(0, 0)
        touched = {(x, y) for x in range(40) for y in range(40) if image.pixel(x, y) != ground}
        assert len(touched) > 30, one
        assert all(8 <= x <= 31 and 8 <= y <= 31 for x, y in touched), one
        assert status_colour(one, tokens) != tokens.window
    QApplication.processEvents()
