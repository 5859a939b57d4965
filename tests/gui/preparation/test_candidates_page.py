"""The list of candidates, by keyboard, on a session in a data file."""

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.grids.choice_dialog import ChecksDialog, ChoiceDialog
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.candidates.candidates_filter import Facet, Sort
from jury_desk.gui.preparation.candidates.candidates_page import CandidatesPage
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.lists import list_import_dialog
from tests.gui.preparation.candidates_robot import CandidatesRobot
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.robots import CTRL, Key, press, write


@pytest.fixture
def desk(recorded_desk: PreparationDesk) -> PreparationDesk:
    return recorded_desk


@pytest.fixture
def robot(show_page: ShowPage, desk: PreparationDesk, settle: Settle) -> CandidatesRobot:
    return CandidatesRobot(show_page(CandidatesPage), desk, settle)


def team_members(robot: CandidatesRobot) -> tuple[str, ...]:
    return robot.desk.state.teams["t1"].members


def test_candidates_are_listed_by_name_when_the_page_is_shown(robot: CandidatesRobot) -> None:
    assert robot.names() == [
        "BENALI Inès", "BERNARD Thomas", "DIALLO Mamadou", "FONTAINE Chloé", "GIRARD Julien",
        "LE GOFF Yann", "LEFÈVRE Élodie", "NGUYEN Maï",
    ]  # fmt: skip
    assert robot.card_name() == "BENALI Inès"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lefevre", ["c1"]),
        ("ELODIE lef", ["c1"]),
        ("moreau", ["c2"]),
        ("2027-00", ["c5", "c2", "c8", "c7", "c4", "c6", "c1", "c3"]),
        ("thomas.bernard@", ["c2"]),
        ("armor energies", ["c4", "c1"]),
        ("équipe 1", ["c4", "c1", "c3"]),
        ("personne", []),
    ],
)
def test_those_who_answer_are_listed_when_one_types(
    robot: CandidatesRobot, typed: str, found: list[str]
) -> None:
    robot.look_for(typed)
    assert [entry.id for entry in robot.list.candidates.rows] == found
    assert robot.shows("nobody_label") == (not found)
    robot.look_for("")
    assert len(robot.names()) == 8


@pytest.mark.parametrize(
    ("facet", "found"),
    [
        (Facet.CARRIED, ["c2"]),
        (Facet.ACCOMMODATED, ["c3"]),
        (Facet.TEAMLESS, ["c2", "c8", "c7"]),
        (Facet.WITHDRAWN, ["c6"]),
    ],
)
def test_those_of_a_sort_are_listed_when_its_word_is_typed(
    robot: CandidatesRobot, facet: Facet, found: list[str]
) -> None:
    robot.look_for(robot.list.candidates.words.facets()[facet])
    assert [entry.id for entry in robot.list.candidates.rows] == found


def test_those_to_complete_are_listed_when_it_is_typed(robot: CandidatesRobot) -> None:
    robot.look_for(robot.list.candidates.words.facets()[Facet.LACKING])
    listed = [entry.id for entry in robot.list.candidates.rows]
    assert "c5" in listed  # nothing is known of her but her name
    assert "c1" not in listed


def test_the_list_is_narrowed_when_a_count_is_pressed(robot: CandidatesRobot) -> None:
    robot.click("carried_button")
    assert robot.names() == ["BERNARD Thomas"]
    robot.click("all_button")
    assert len(robot.names()) == 8


def test_the_card_takes_the_lists_place_when_there_is_little_room(robot: CandidatesRobot) -> None:
    assert robot.shows("card_pane")
    assert robot.shows("list_pane")
    theme().set_zoom(200)
    robot.settle()
    assert robot.shows("list_pane")
    assert not robot.shows("card_pane")
    robot.choose("c4")
    press(Key.Key_Return)
    assert not robot.shows("list_pane")
    assert robot.card_name() == "GIRARD Julien"
    assert robot.has_keyboard("birth_name_edit")
    press(Key.Key_Escape)
    assert robot.list.hasFocus()
    assert robot.list.current == "c4"
    row = robot.list.visualRect(robot.list.currentIndex()).center()
    QTest.mouseClick(robot.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert robot.shows("card_pane")
    robot.click("back_button")
    assert robot.shows("list_pane")
    theme().set_zoom(100)
    robot.settle()
    assert robot.shows("card_pane")
    assert robot.shows("list_pane")


def test_the_keyboard_goes_round_the_panes_when_f6_is_pressed(robot: CandidatesRobot) -> None:
    robot.list.setFocus()
    robot.page.cycle_panes(1)
    assert robot.has_keyboard("birth_name_edit")
    robot.page.cycle_panes(1)
    assert robot.has_keyboard("list_button")
    robot.page.cycle_panes(1)
    assert robot.list.hasFocus()
    robot.page.cycle_panes(-1)
    assert robot.has_keyboard("list_button")


def test_what_narrows_the_list_is_met_before_it_when_tab_is_pressed(
    robot: CandidatesRobot,
) -> None:
    order = ["list_button", "enrol_button", "all_button", "filter_edit", "candidates_view"]
    robot.one(QAbstractButton, "list_button").setFocus()
    met = []
    for _ in range(20):
        met.append(robot.page.focusWidget().objectName())
        press(Key.Key_Tab)
    assert [name for name in met if name in order] == order


def test_the_order_changes_when_a_column_is_pressed(robot: CandidatesRobot) -> None:
    robot.click("team_button")
    assert [entry.id for entry in robot.list.candidates.rows[:3]] == ["c4", "c1", "c3"]
    robot.click("name_button")
    robot.click("name_button")
    assert robot.names()[0] == "NGUYEN Maï"
    robot.list.order(Sort.NUMBER, backwards=False)
    assert robot.list.candidates.rows[0].id == "c1"


def test_the_card_follows_when_one_goes_down_the_list(robot: CandidatesRobot) -> None:
    robot.list.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Down)
    assert robot.card_name() == "BERNARD Thomas"
    assert robot.list.chosen == ("c2",)


def test_the_one_in_hand_stays_when_the_order_or_the_filter_changes(
    robot: CandidatesRobot,
) -> None:
    robot.choose("c3")
    robot.look_for("banque")
    assert robot.list.current == "c3"
    robot.look_for("")
    robot.list.order(Sort.STATE, backwards=True)
    assert robot.list.current == "c3"


def test_blocs_are_set_for_all_those_selected_when_they_are_ticked(
    robot: CandidatesRobot,
) -> None:
    robot.choose("c5", "c2", "c7")
    assert robot.shows("chosen_panel")
    press(Key.Key_B)
    dialog = robot.dialog(ChecksDialog)
    press(Key.Key_Space)  # Bloc 1, which nobody of them is examined in
    robot.accept(dialog)
    assert robot.person("c5").blocs == ("b1",)
    assert robot.person("c7").blocs == ("b1", "b4")
    assert robot.person("c2").blocs == ("b2", "b3", "b4")  # holds it: carried, never examined
    robot.list.setFocus()
    robot.undo()
    assert robot.person("c5").blocs == ()
    assert robot.person("c7").blocs == ("b4",)


def test_the_route_is_set_for_all_those_selected_when_it_is_chosen(
    robot: CandidatesRobot,
) -> None:
    robot.choose("c5", "c2")
    press(Key.Key_R)
    dialog = robot.dialog(ChoiceDialog)
    dialog.chosen.emit("continuing")
    dialog.accept()
    robot.settle()
    assert [robot.person(one).route for one in ("c5", "c2")] == ["continuing", "continuing"]


def test_a_new_team_is_made_of_those_selected_when_it_is_asked_for(
    robot: CandidatesRobot,
) -> None:
    label = robot.page.acts.new_label()
    robot.choose("c2", "c8", "c7")
    press(Key.Key_T)
    dialog = robot.dialog(ChoiceDialog)  # a new team is proposed first
    robot.accept(dialog)
    teams = list(robot.desk.state.teams.values())
    assert teams[-1].label == label
    assert set(teams[-1].members) == {"c2", "c7", "c8"}
    assert robot.list.candidates.kept.counts[Facet.TEAMLESS] == 0


def test_candidates_withdraw_and_come_back_when_it_is_asked_for(robot: CandidatesRobot) -> None:
    robot.choose("c1", "c3")
    press(Key.Key_W)
    robot.settle()
    assert robot.person("c1").withdrawn
    assert robot.person("c3").withdrawn
    press(Key.Key_W)
    robot.settle()
    assert not robot.person("c1").withdrawn
    assert len(robot.names()) == 8


def test_candidates_come_back_with_their_team_when_deleting_is_undone(
    robot: CandidatesRobot,
) -> None:
    robot.choose("c1", "c3")
    press(Key.Key_Delete)
    robot.settle()
    assert len(robot.names()) == 6
    assert team_members(robot) == ("c4",)
    robot.list.setFocus()
    robot.undo()
    assert len(robot.names()) == 8
    assert team_members(robot) == ("c1", "c3", "c4")
    assert robot.person("c3").accommodations


def test_a_candidate_is_enrolled_when_a_name_is_typed(robot: CandidatesRobot) -> None:
    robot.list.setFocus()
    press(Key.Key_N)
    assert robot.has_keyboard("birth_name_edit")
    write("Zimmer")
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    write("Zoé")
    press(Key.Key_Tab)
    robot.settle()
    made = [one for one in robot.desk.state.candidates.values() if one.birth_name == "Zimmer"]
    assert [one.first_names for one in made] == ["Zoé"]
    assert made[0].blocs == ("b1", "b2", "b3", "b4")  # a full title: all of them, until unticked
    assert robot.card_name() == "ZIMMER Zoé"
    assert robot.list.current == made[0].id
    press(Key.Key_Escape)
    assert robot.list.hasFocus()


def test_what_is_typed_before_the_name_is_kept_when_the_name_comes(
    robot: CandidatesRobot,
) -> None:
    robot.list.setFocus()
    press(Key.Key_Insert)
    robot.type_into("birth_place_edit", "Rennes")
    assert len(robot.desk.state.candidates) == 8
    robot.type_into("number_edit", "2027-099")
    made = [one for one in robot.desk.state.candidates.values() if one.number == "2027-099"]
    assert [one.birth_place for one in made] == ["Rennes"]


def test_undo_takes_the_new_candidate_away_when_it_is_pressed(robot: CandidatesRobot) -> None:
    robot.list.setFocus()
    press(Key.Key_N)
    write("Zimmer")
    press(Key.Key_Return)
    robot.settle()
    assert len(robot.names()) == 9
    robot.undo()
    assert len(robot.names()) == 8
    assert robot.card_name() in robot.names()


def test_nothing_can_be_changed_when_the_session_is_closed(
    robot: CandidatesRobot, desk: PreparationDesk
) -> None:
    desk.state = replace(desk.state, card=structs.replace(desk.state.card, state="closed"))
    desk.changed.emit()
    robot.choose("c1")
    press(Key.Key_Delete)
    press(Key.Key_N)
    robot.settle()
    assert len(robot.names()) == 8
    assert not robot.shows("enrol_button")
    assert robot.text("birth_name_edit") == "Lefèvre"


def test_the_page_says_what_to_do_when_nobody_is_enrolled(
    robot: CandidatesRobot, desk: PreparationDesk
) -> None:
    everybody = list(desk.state.candidates)
    desk.remove(Kind.CANDIDATE, everybody)
    robot.settle()
    assert robot.shows("empty_card")
    assert not robot.shows("card_pane")
    assert robot.has_keyboard("empty_import_button")
    press(Key.Key_N)
    assert robot.has_keyboard("birth_name_edit")
    write("Premier")
    press(Key.Key_Tab)
    robot.settle()
    assert robot.names() == ["PREMIER"]
    assert not robot.shows("empty_card")


def test_a_finding_leads_to_its_field_when_it_is_gone_to(
    robot: CandidatesRobot, desk: PreparationDesk
) -> None:
    robot.look_for("lefevre")
    for code, other, field in (
        ("identity-place-code", "birth_place_code", "birth_place_code_edit"),
        ("candidate-no-route", "", "route_edit"),
        ("candidate-no-bloc", "", "blocs_list"),
        ("candidate-identity", "", "sex_edit"),
        ("candidate-extra-time", "", "measure_button"),
    ):
        robot.page.show_item(
            Finding(code, Grave.DOUBT, Step.CANDIDATES, Kind.CANDIDATE, "c5", other)
        )
        robot.settle()
        assert robot.has_keyboard(field), code
        assert robot.card_name() == "BENALI Inès"
    robot.page.show_item(Finding("team-size", Grave.LACK, Step.CANDIDATES, Kind.TEAM, "t1"))
    assert robot.teams.hasFocus()
    assert robot.teams.current is not None
    assert robot.teams.current.team == "t1"


def test_a_list_is_asked_for_when_lines_are_pasted(
    robot: CandidatesRobot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(list_import_dialog, "open_list_import", lambda *_, text: asked.append(text))
    QGuiApplication.clipboard().setText("Nom\tPrénom\nPetit\tAnne\n")
    robot.list.setFocus()
    press(Key.Key_V, CTRL)
    assert asked == ["Nom\tPrénom\nPetit\tAnne\n"]


def test_a_list_is_taken_in_when_a_file_is_dropped(
    robot: CandidatesRobot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        list_import_dialog, "open_list_import", lambda *_, path: asked.append(path.name)
    )
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "candidats.xlsx"))])
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    robot.page.dropEvent(event)
    assert asked == ["candidats.xlsx"]
