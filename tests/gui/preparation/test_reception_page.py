"""The reception: the wall by keyboard, what is decided, and files that come in."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.domain.preparation.finding import Step
from jury_desk.domain.travel.copies import Volume
from jury_desk.errors import JuryDeskError, StorageError
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import DayStep, PreparationDesk, TravelTools
from jury_desk.gui.preparation.reception.reception_page import ReceptionPage
from jury_desk.gui.preparation.reception.wall_model import Facet
from tests.gui.conftest import PATIENCE_MS
from tests.gui.preparation.made_reception import PHONE, MadeOffice, reception_state
from tests.gui.preparation.made_service import MadeService


@pytest.fixture
def office() -> MadeOffice:
    return MadeOffice()


@pytest.fixture
def service() -> MadeService:
    made = MadeService()
    made.state = replace(made.state, card=structs.replace(made.state.card, state="open"))
    return made


@pytest.fixture
def desk(
    service: MadeService, worker: Worker, bugs: list[BaseException], office: MadeOffice
) -> PreparationDesk:
    double: Any = service
    made: Any = office
    return PreparationDesk(double, worker, None, None, TravelTools(lambda: made, office.volumes))


@pytest.fixture
def page(show_page: Callable[[Any], Any]) -> Iterator[ReceptionPage]:
    shown: ReceptionPage = show_page(ReceptionPage)
    settle(shown)
    yield shown
    shown.stop()


def settle(page: ReceptionPage) -> None:
    for _ in range(2):
        assert page.flow.drain(PATIENCE_MS)
        assert page.sticks.drain(PATIENCE_MS)
        QApplication.processEvents()


def part(page: QWidget, name: str) -> Any:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def go_to(page: ReceptionPage, row: int, column: int) -> None:
    wall = part(page, "wall_view")
    wall.setCurrentIndex(wall.wall.index(row, column))


def take_sheet(page: ReceptionPage, sheet: str) -> None:
    view = part(page, "sheets_view")
    view.show_rows(view.rows, sheet)


def card() -> Any:
    QApplication.processEvents()
    found = QApplication.activeModalWidget()
    assert isinstance(found, CardDialog)
    return found


def told(page: ReceptionPage, row: int, column: int) -> str:
    model = part(page, "wall_view").wall
    return str(model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole))


# --- the wall -------------------------------------------------------------------------------------


def test_figures_count_what_came_and_what_is_missing_when_the_page_is_shown(
    page: ReceptionPage, office: MadeOffice
) -> None:
    counts = office.now.counts
    assert page.figures[Facet.EXPECTED].accessibleName().startswith(f"{counts.expected} ")
    assert page.figures[Facet.MISSING].accessibleName().startswith(f"{counts.missing} ")
    assert page.figures[Facet.TO_DECIDE].isVisible()


def test_every_sheet_is_told_in_words_when_a_screen_reader_asks_a_cell(page: ReceptionPage) -> None:
    lines = told(page, 1, 2).split("\n")
    assert [line.split(" – ")[0] for line in lines] == [
        "Anne Kerbrat",
        "Bruno Lemoine",
        "Paul Tanguy",
    ]
    assert lines[0] != lines[2]
    assert "Paul Tanguy" in told(page, 1, 5)


def test_a_bloc_held_already_is_told_when_nobody_is_examined_in_it(page: ReceptionPage) -> None:
    assert told(page, 1, 1)
    assert told(page, 1, 1) != told(page, 2, 1)


def test_cells_are_reached_by_keyboard_when_arrows_are_pressed(page: ReceptionPage) -> None:
    wall = part(page, "wall_view")
    assert wall.hasFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(wall, key)
    assert (wall.row.candidate, wall.assessment) == ("c1", "a2")
    assert part(page, "candidate_title").text() == "BERNARD Thomas"
    assert page.candidate.cell is not None
    assert page.candidate.cell.standing == "divergent", "what there is to do about comes first"
    QTest.keyClick(wall, Qt.Key.Key_Return)
    assert part(page, "sheets_view").hasFocus()


def test_the_wall_is_narrowed_when_f_is_pressed_and_a_juror_typed(page: ReceptionPage) -> None:
    wall = part(page, "wall_view")
    QTest.keyClick(wall, Qt.Key.Key_F)
    edit = part(page, "filter_edit")
    assert edit.hasFocus()
    QTest.keyClicks(edit, "nguyen")
    assert [row.candidate for row in wall.wall.rows] == ["c2"]
    QTest.keyClicks(edit, "xyz")
    assert part(page, "none_label").isVisible()
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert len(wall.wall.rows) == 10
    assert wall.hasFocus()


def test_candidates_with_a_missing_sheet_alone_are_listed_when_the_figure_is_pressed(
    page: ReceptionPage,
) -> None:
    page.figures[Facet.MISSING].click()
    wall = part(page, "wall_view").wall
    assert [row.candidate for row in wall.rows] == ["c1", "c2", "c4", "c5", "c6", "c7", "c9"]
    page.figures[Facet.EXPECTED].click()
    assert len(wall.rows) == 10


def test_the_candidate_in_hand_stays_when_a_filter_keeps_them(page: ReceptionPage) -> None:
    go_to(page, 7, 4)
    page.figures[Facet.MISSING].click()
    assert part(page, "wall_view").row.candidate == "c7"
    assert part(page, "wall_view").currentIndex().row() == 5


def test_a_thousand_candidates_are_shown_without_asking_each_when_a_state_comes(
    page: ReceptionPage,
) -> None:
    page.show_reception(reception_state(1000))
    wall = part(page, "wall_view")
    assert wall.verticalHeader().length() == 1000 * wall.rowHeight(0)
    assert wall.wall.rowCount() == 1000


def test_everything_is_said_anew_when_the_language_changes(page: ReceptionPage) -> None:
    before = told(page, 1, 2)
    set_language("en")
    QApplication.processEvents()
    assert told(page, 1, 2) != before
    assert "received and verified" in told(page, 1, 2)


def test_wall_and_pane_are_shown_one_at_a_time_when_there_is_little_room(
    page: ReceptionPage, host: QWidget
) -> None:
    theme().set_zoom(200)
    host.resize(1280, 800)
    QApplication.processEvents()
    assert not part(page, "side_pane").isVisible()
    QTest.keyClick(part(page, "wall_view"), Qt.Key.Key_Return)
    assert part(page, "side_pane").isVisible()
    assert not part(page, "wall_view").isVisible()
    QTest.keyClick(part(page, "sheets_view"), Qt.Key.Key_Escape)
    assert part(page, "wall_view").hasFocus()


# --- a sheet --------------------------------------------------------------------------------------


def test_a_phone_number_is_masked_when_it_was_not_asked_for(page: ReceptionPage) -> None:
    go_to(page, 2, 2)
    label, button = part(page, "phone_label"), part(page, "phone_button")
    assert label.text() == "06 •• •• •• ••"
    button.click()
    assert label.text() == PHONE
    go_to(page, 1, 2)
    go_to(page, 2, 2)
    assert label.text() == PHONE, "the same person's stays shown"


def test_a_sheet_is_waited_for_no_more_when_a_reason_is_written(
    page: ReceptionPage, office: MadeOffice
) -> None:
    go_to(page, 2, 2)
    part(page, "waive_button").click()
    asked = card()
    asked.accept_button.click()
    assert asked.isVisible(), "a reason is wanted first"
    QTest.keyClicks(part(asked, "reason_edit"), "Juree malade")
    asked.accept_button.click()
    settle(page)
    assert office.acts[-1] == ("waive", "s2-1-2", "Juree malade")
    assert page.candidate.cell is not None
    assert page.candidate.cell.standing == "waived"
    assert part(page, "withdraw_button").isVisible()
    assert not part(page, "waive_button").isVisible()


def test_a_waiver_is_withdrawn_when_the_sheet_is_expected_again(
    page: ReceptionPage, office: MadeOffice
) -> None:
    go_to(page, 6, 4)
    take_sheet(page, "s6-3-0")
    part(page, "withdraw_button").click()
    QTest.keyClicks(part(card(), "reason_edit"), "Elle est la")
    card().accept_button.click()
    settle(page)
    assert office.acts[-1] == ("withdraw", "s6-3-0", "Elle est la")


def test_versions_stand_side_by_side_and_one_counts_when_it_is_chosen_with_a_reason(
    page: ReceptionPage, office: MadeOffice
) -> None:
    go_to(page, 1, 2)
    assert part(page, "choose_button").isVisible()
    part(page, "choose_button").click()
    settle(page)
    asked = card()
    text = part(asked, "versions_text").toPlainText()
    assert "Remarque 0" in text
    assert "Remarque 1" in text
    asked.accept_button.click()
    assert asked.isVisible(), "nothing is chosen in somebody's place"
    part(asked, "version_choice").set_value("s1-1-2-2-b")
    asked.accept_button.click()
    assert asked.isVisible(), "a reason is wanted"
    QTest.keyClicks(part(asked, "reason_edit"), "La bonne")
    asked.accept_button.click()
    settle(page)
    assert office.acts[-1] == ("choose", "s1-1-2", "s1-1-2-2-b", "La bonne")
    assert not part(page, "choose_button").isVisible()


def test_a_sheet_is_read_as_signed_when_it_is_shown(page: ReceptionPage) -> None:
    go_to(page, 0, 1)
    part(page, "show_button").click()
    settle(page)
    asked = card()
    text = part(asked, "levels_text").toPlainText()
    assert "Remarque 0" in text
    assert "Acquis" in text
    assert part(asked, "levels_text").isReadOnly()
    asked.accept_button.click()


def test_decisions_are_not_offered_when_the_session_is_closed(
    page: ReceptionPage, service: MadeService, desk: PreparationDesk
) -> None:
    desk.state = replace(desk.state, card=structs.replace(desk.state.card, state="closed"))
    page.show_state()
    settle(page)
    go_to(page, 2, 2)
    assert not part(page, "waive_button").isVisible()
    assert not part(page, "revoke_button").isVisible()


def test_a_refused_decision_is_told_when_the_disk_refuses(
    page: ReceptionPage, office: MadeOffice, failures: list[JuryDeskError]
) -> None:
    office.refusal = StorageError("The disk is full.", "Make room.")
    go_to(page, 2, 2)
    part(page, "waive_button").click()
    QTest.keyClicks(part(card(), "reason_edit"), "Malade")
    card().accept_button.click()
    settle(page)
    assert [type(one) for one in failures] == [StorageError]
    assert page.candidate.cell is not None
    assert page.candidate.cell.standing == "nothing-heard"


# --- jurors and their keys ------------------------------------------------------------------------


def test_a_key_is_revoked_from_a_moment_on_when_a_laptop_is_lost(
    page: ReceptionPage, office: MadeOffice
) -> None:
    part(page, "jurors_button").click()
    part(page, "revoke_button").click()
    asked = card()
    day, hour = part(asked, "day_field"), part(asked, "hour_field")
    day.setText("le douze")
    QTest.keyClicks(part(asked, "reason_edit"), "Portable perdu")
    asked.accept_button.click()
    assert asked.isVisible(), "a day that cannot be read is no day"
    day.setText("14/06/2027")
    hour.setText("14h30")
    asked.accept_button.click()
    settle(page)
    name, juror, fingerprint, since, reason = office.acts[-1]
    assert (name, juror, fingerprint, reason) == ("revoke", "j1", "c" * 64, "Portable perdu")
    assert since.strftime("%d/%m/%Y %H:%M") == "14/06/2027 14:30"
    assert since.tzinfo is not None


def test_a_key_counts_again_when_its_revocation_is_withdrawn(
    page: ReceptionPage, office: MadeOffice
) -> None:
    part(page, "jurors_button").click()
    jurors, keys = part(page, "jurors_view"), part(page, "keys_view")
    jurors.show_rows(jurors.rows, "j2")
    keys.show_rows(keys.rows, "b" * 64)
    assert not part(page, "revoke_button").isVisible()
    part(page, "restore_button").click()
    QTest.keyClicks(part(card(), "reason_edit"), "Portable revenu")
    card().accept_button.click()
    settle(page)
    assert office.acts[-1] == ("restore", "j2", "b" * 64, "Portable revenu")


# --- files ----------------------------------------------------------------------------------------


def drop(page: ReceptionPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy = Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))


def test_refusals_are_told_one_by_one_with_what_to_do_when_files_are_dropped(
    page: ReceptionPage, office: MadeOffice, tmp_path: Path
) -> None:
    drop(page, tmp_path / "a.fiches", tmp_path / "mails")
    assert part(page, "cancel_button").isVisible()
    settle(page)
    assert office.acts == [("take in", (str(tmp_path / "a.fiches"), str(tmp_path / "mails")))]
    rows = part(page, "intake_view").rows
    refused = [row for row in rows if row.key.startswith("r")]
    assert [row.name for row in refused] == [
        "Anne Kerbrat, 10:40, NGUYEN Maï",
        "photo.jpg",
        "coupe.fiches",
    ]
    assert all(len(row.about) > len(row.name) for row in refused)
    assert sum(row.key.startswith("f") for row in rows) == 2
    assert part(page, "intake_title").text().startswith("15 ")
    assert not part(page, "cancel_button").isVisible()


def test_an_intake_ends_when_escape_is_pressed(page: ReceptionPage, office: MadeOffice) -> None:
    page.take_in(["somewhere"])
    QTest.keyClick(part(page, "wall_view"), Qt.Key.Key_Escape)
    settle(page)
    assert part(page, "intake_title").text() != ""
    assert not page.flow.is_running


def test_one_intake_runs_at_a_time_when_files_come_twice(
    page: ReceptionPage, office: MadeOffice
) -> None:
    page.take_in(["one"])
    page.take_in(["two"])
    settle(page)
    assert office.acts == [("take in", ("one",))]


def test_receipts_are_written_once_when_some_are_due(
    page: ReceptionPage, office: MadeOffice, desk: PreparationDesk, tmp_path: Path
) -> None:
    said: list[Any] = []
    desk.told.connect(said.append)
    assert part(page, "receipts_button").isVisible()
    page.acts.write_receipts_to(str(tmp_path))
    settle(page)
    assert office.acts == [("receipts", str(tmp_path), None)]
    assert not part(page, "receipts_button").isVisible()
    assert said[0]()[0].startswith("2 ")


def test_a_stick_is_proposed_and_nothing_of_it_opened_when_it_is_plugged_in(
    page: ReceptionPage, office: MadeOffice, tmp_path: Path
) -> None:
    (tmp_path / "retour.fiches").write_bytes(b"x")
    office.sticks = (Volume("KINGSTON", str(tmp_path)),)
    page.sticks.look()
    settle(page)
    button = part(page, "stick_button")
    assert button.isVisible()
    assert "KINGSTON" in button.text()
    assert not office.acts
    button.click()
    settle(page)
    assert office.acts == [("take in", (str(tmp_path),))]
    page.sticks.look()
    settle(page)
    assert not button.isVisible(), "what came in is not proposed again"


def test_a_stick_without_files_of_jurors_is_not_proposed_when_it_is_plugged_in(
    page: ReceptionPage, office: MadeOffice, tmp_path: Path
) -> None:
    (tmp_path / "vacances.jpg").write_bytes(b"x")
    office.sticks = (Volume("KINGSTON", str(tmp_path)), Volume("GONE", str(tmp_path / "no")))
    page.sticks.look()
    settle(page)
    assert not part(page, "stick_button").isVisible()


# --- before the day -------------------------------------------------------------------------------


def test_the_page_says_what_to_do_first_when_the_session_is_a_draft(
    show_page: Callable[[Any], Any], service: MadeService, desk: PreparationDesk
) -> None:
    desk.state = replace(desk.state, card=structs.replace(desk.state.card, state="draft"))
    wanted: list[Any] = []
    desk.step_wanted.connect(wanted.append)
    shown: ReceptionPage = show_page(ReceptionPage)
    assert part(shown, "empty_button").isVisible()
    shown.take_in(["something"])
    assert not shown.flow.is_running
    QTest.keyClick(part(shown, "empty_button"), Qt.Key.Key_Return)
    assert wanted == [Step.OPENING]
    shown.stop()


def test_what_is_missing_is_counted_beside_the_step_when_the_state_is_read(
    desk: PreparationDesk, show_page: Callable[[Any], Any], office: MadeOffice
) -> None:
    counted: list[tuple[object, int]] = []
    desk.counted.connect(lambda step, count: counted.append((step, count)))
    shown: ReceptionPage = show_page(ReceptionPage)
    settle(shown)
    assert counted[-1] == (DayStep.RECEPTION, office.now.counts.missing)
    shown.stop()
