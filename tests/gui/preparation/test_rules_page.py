"""The rules page, by keyboard: rules changed, named sets, and a made-up candidate."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from jury_desk.domain.preparation.finding import Step
from jury_desk.domain.preparation.regulation_checks import findings
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.rules.rules_page import RulesPage
from jury_desk.paths import resources
from jury_desk.services.crafts import Crafts
from jury_desk.services.rule_sets import RuleSets
from jury_desk.storage.rule_book import ShippedRuleBook
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.made_session import shipped_grid
from tests.gui.preparation.rules_robot import RulesRobot
from tests.gui.robots import Key, keyboard_target, press, write
from tests.services.test_rule_sets import Kept

BOOK = ShippedRuleBook(resources() / "rules")


def never_made() -> Any:
    raise AssertionError("this page works with the rules alone")


@pytest.fixture(autouse=True)
def english(look: None) -> Iterator[None]:
    """In English the texts of the code are those on screen."""
    set_language("en")
    yield
    set_language("fr")


@pytest.fixture
def sets() -> RuleSets:
    store: Any = Kept()
    return RuleSets(store, BOOK)


@pytest.fixture
def desk(
    service: MadeService, worker: Any, bugs: list[BaseException], sets: RuleSets
) -> PreparationDesk:
    double: Any = service
    crafts = Crafts(never_made, never_made, never_made, lambda: sets)
    service.state = replace(service.state, regulations=BOOK.regulations(service.grid))
    service.check = lambda state: findings(state.regulations, service.grid)
    return PreparationDesk(double, worker, crafts=crafts)


@pytest.fixture
def robot(show_page: ShowPage, settle: Settle) -> RulesRobot:
    return RulesRobot(show_page(RulesPage), settle)


def test_the_step_is_that_of_the_rules_when_the_page_is_made(robot: RulesRobot) -> None:
    assert robot.page.step is Step.RULES


def test_every_rule_is_a_sentence_marked_as_default_when_none_was_changed(
    robot: RulesRobot,
) -> None:
    said = [robot.sentence(row) for row in robot.rows()]
    assert "A competency is reached from 0.5 on." in said
    assert "A weak competency is never compensated." in said
    assert "“Partiellement acquis” counts 0.5." in said
    assert "“Non observé” is left out of the computation." in said
    assert all(robot.mark(row) == "Default" for row in robot.rows())


def test_a_threshold_is_recorded_and_marked_when_typed_with_a_comma(
    robot: RulesRobot, service: MadeService
) -> None:
    robot.type_over("Threshold of a competency", "0,60")
    assert service.state.regulations.competency_threshold == "0.60"
    row = robot.row("A competency is reached from 0.6 on.")
    assert robot.mark(row) == "Changed"
    robot.press_button("Default: 0.5")
    assert service.state.regulations.competency_threshold == "0.5"
    assert robot.mark(robot.row("A competency is reached from")) == "Default"


def test_a_rule_comes_back_when_its_change_is_undone(
    robot: RulesRobot, service: MadeService
) -> None:
    robot.type_over("Tolerance between jurors", "0.25")
    assert service.state.regulations.tolerance == "0.25"
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    robot.settle()
    assert service.state.regulations.tolerance == "0.5"
    assert robot.mark(robot.row("further apart than 0.5")) == "Default"


def test_nothing_is_recorded_and_it_is_told_when_no_number_is_typed(
    robot: RulesRobot, service: MadeService
) -> None:
    told: list[Any] = []
    robot.page.desk.told.connect(lambda what: told.append(what()[0]))
    robot.type_over("Threshold of a competency", "half")
    assert service.acts == []
    assert told == ["That is no number."]


def test_a_fault_is_told_beside_its_field_when_the_rules_contradict_themselves(
    robot: RulesRobot,
) -> None:
    robot.type_over("Threshold of a competency", "1.5")
    row = robot.row("A competency is reached from 1.5 on.")
    fault: Any = row.findChild(QLabel, "fault_text")
    assert fault.isVisible()
    assert "between 0 and 1" in fault.text()


def test_the_floor_is_asked_for_only_when_there_is_compensation(
    robot: RulesRobot, service: MadeService
) -> None:
    floor = "a competency below its threshold can be compensated"
    assert not [row for row in robot.rows() if floor in robot.sentence(row)]
    robot.choose("Compensation", "by the bloc's mean")
    assert service.state.regulations.compensation
    assert robot.row(floor).control.isVisible()
    robot.choose("What a bloc needs", "the mean alone")
    assert not [row for row in robot.rows() if floor in robot.sentence(row)]
    assert robot.row("A bloc is reached from a mean of 0.5 on.").control.isVisible()


def test_a_competency_becomes_eliminatory_when_it_is_searched_and_ticked(
    robot: RulesRobot, service: MadeService
) -> None:
    robot.go_to("Eliminatory competencies")
    press(Key.Key_Space)
    robot.settle()
    assert robot.dialog().windowTitle() == "Eliminatory competencies"
    write("c2.7")
    press(Key.Key_Tab)
    press(Key.Key_Space)
    press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    robot.settle()
    grid = service.grid
    ids = service.state.regulations.eliminatory_competencies
    codes = [c.code for bloc in grid.blocs for c in bloc.competencies if c.id in ids]
    assert codes == ["C2.7"]
    assert robot.mark(robot.row("C2.7")) == "Changed"


def test_a_set_is_offered_again_when_it_was_named_and_saved(
    robot: RulesRobot, service: MadeService, sets: RuleSets
) -> None:
    robot.type_over("Tolerance between jurors", "0.25")
    robot.press_button("Save under a name…")
    keyboard_target()
    write("Règlement 2027")
    press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    robot.settle()
    assert [item.label for item in sets.regulations(service.grid).saved] == ["Règlement 2027"]
    robot.press_button("Back to the certification's rules")
    assert service.state.regulations == BOOK.regulations(service.grid)
    robot.choose("Set of rules", "Règlement 2027")
    assert service.state.regulations.tolerance == "0.25"
    assert service.state.regulations.label == "Règlement 2027"


def test_a_set_is_not_saved_when_it_has_no_name(
    robot: RulesRobot, service: MadeService, sets: RuleSets
) -> None:
    robot.press_button("Save under a name…")
    dialog = robot.dialog()
    press(Key.Key_Backspace)
    press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    robot.settle()
    assert dialog.isVisible()
    assert sets.regulations(service.grid).saved == ()
    press(Key.Key_Escape)


def test_the_jury_decides_when_the_made_up_candidate_has_no_level(robot: RulesRobot) -> None:
    assert "the jury decides" in robot.result("Manager d'affaires")


def test_the_proposal_follows_with_its_reason_when_a_level_is_set(
    robot: RulesRobot, service: MadeService
) -> None:
    robot.fill("Acquis")
    assert "proposed: reached" in robot.result("Manager d'affaires")
    robot.to_criterion("C1.1")
    for _ in range(2):
        press(Key.Key_Right)
        write("3")  # the whole competency, by jurors 1 and 2
    robot.settle()
    assert "proposed: not reached" in robot.result("Bloc 1")
    assert "CE1.1.1 non acquis by 2 of 3 jurors" in robot.result("Bloc 1")
    assert "proposed: not reached" in robot.result("Manager d'affaires")
    assert service.acts == []  # a made-up candidate is nobody's mark


def test_all_jurors_take_a_level_when_it_is_given_on_the_words(robot: RulesRobot) -> None:
    robot.fill("Acquis")
    robot.to_criterion("CE1.1.1")
    write("2")
    robot.settle()
    view: Any = keyboard_target()
    row = view.currentIndex().row()
    assert [view.model().index(row, n).data() for n in (1, 2, 3)] == ["Partiellement acquis"] * 3
    press(Key.Key_Backspace)
    assert [view.model().index(row, n).data() for n in (1, 2, 3)] == ["no level"] * 3


def test_a_criterion_leaves_the_computation_when_it_is_neutralised(robot: RulesRobot) -> None:
    robot.fill("Acquis")
    robot.to_criterion("CE1.1.1")
    write("3")
    robot.settle()
    assert "CE1.1.1" not in robot.result("Bloc 1")
    press(Key.Key_N)
    robot.settle()
    assert "One neutralised criterion, left out: CE1.1.1." in robot.result("C1.1")


def test_a_bloc_is_carried_when_it_is_held_whatever_is_set(robot: RulesRobot) -> None:
    robot.fill("Non acquis")
    robot.go_to("Held already")
    press(Key.Key_Space)
    robot.settle()
    assert "held already" in robot.result("Bloc 1")
    assert "proposed: not reached" in robot.result("Bloc 2")


def test_the_proposal_follows_when_a_rule_is_changed(robot: RulesRobot) -> None:
    robot.fill("Partiellement acquis")
    assert "proposed: reached" in robot.result("Manager d'affaires")
    robot.page.setFocus()
    robot.type_over("Threshold of a competency", "0.75")
    assert "proposed: not reached" in robot.result("Manager d'affaires")


def test_the_jury_decides_when_two_jurors_have_no_majority(robot: RulesRobot) -> None:
    robot.fill("Acquis")
    robot.choose("Number of jurors", "2 juror")
    robot.to_criterion("C1.1", juror=1)
    write("3")
    robot.settle()
    assert "the jury decides" in robot.result("Bloc 1")


def test_the_keyboard_goes_to_the_made_up_candidate_and_back_when_f6_is_pressed(
    robot: RulesRobot,
) -> None:
    robot.page.cycle_panes(1)
    assert robot.page.trial.isAncestorOf(keyboard_target())
    robot.page.cycle_panes(1)
    assert not robot.page.trial.isAncestorOf(keyboard_target())


def test_the_rules_are_read_only_when_the_session_is_open(
    robot: RulesRobot, service: MadeService
) -> None:
    card = structs.replace(service.state.card, state="open")
    service.state = replace(service.state, card=card)
    robot.page.desk.act(lambda: None)
    robot.settle()
    for row in robot.rows():
        fields = row.findChildren(QLineEdit)
        assert all(field.isReadOnly() for field in fields)
        assert fields or not row.control.isEnabled()
    notice: Any = robot.page.findChild(QWidget, "closed_panel")
    assert notice.isVisible()
    robot.page.trial.take_keyboard()
    write("1")  # trying out stays possible
    robot.settle()
    assert service.acts == []


def test_a_field_gets_the_keyboard_when_its_finding_is_shown(robot: RulesRobot) -> None:
    robot.type_over("Tolerance between jurors", "2")
    robot.page.trial.take_keyboard()
    finding = next(one for one in robot.page.desk.findings if one.other == "tolerance")
    robot.page.show_item(finding)
    assert keyboard_target() is robot.row("Jurors further apart").control


@pytest.mark.parametrize("zoom", [80, 200])
def test_nothing_is_wider_than_the_page_when_zoomed(robot: RulesRobot, zoom: int) -> None:
    theme().set_zoom(zoom)
    try:
        robot.settle()
        for name in ("rules_area", "trial_area"):
            area: Any = robot.page.findChild(QWidget, name)
            if area.isVisible():
                assert area.widget().minimumSizeHint().width() <= area.viewport().width()
        buttons = robot.page.findChildren(QPushButton)
        assert all(b.width() >= b.minimumSizeHint().width() for b in buttons if b.isVisible())
    finally:
        theme().set_zoom(100)


@pytest.mark.parametrize(
    "name",
    [
        "developpement-commercial-business-unit",
        "directeur-marketing-commercial",
        "marketing-commercial",
        "strategie-commerciale-management",
    ],
)
def test_rules_are_shown_and_tried_when_the_session_is_of_any_certification(
    name: str, service: MadeService, worker: Any, sets: RuleSets, show: Any
) -> None:
    service.grid = shipped_grid(name)
    service.state = replace(service.state, regulations=BOOK.regulations(service.grid))
    robot = show()
    robot.fill("Acquis")
    assert any("proposed: reached" in line for line in robot.results())
    if name == "directeur-marketing-commercial":
        assert robot.mark(robot.row("takes a score of more than 850")) == "Default"
        assert "the jury decides" in robot.results()[0]
        robot.type_over("Score at TOEIC", "851")
        assert "proposed: reached" in robot.results()[0]
    if name == "developpement-commercial-business-unit":
        assert robot.mark(robot.row("weighs 0.7")) == "Default"


def test_a_criterion_is_marked_apart_when_it_has_several_assessments(
    service: MadeService, show: Any
) -> None:
    service.grid = shipped_grid("marketing-commercial")
    service.state = replace(service.state, regulations=BOOK.regulations(service.grid))
    robot = show()
    robot.fill("Acquis")
    view = robot.to_the_levels()
    assert view.currentIndex().data().startswith("C1 ")
    for _ in range(2):  # to its first criterion, and to the first assessment of it
        press(Key.Key_Down)
    assert view.currentIndex().data().startswith("in “")
    write("3")
    robot.settle()
    assert "observed in 2 assessments, mean 0.5" in robot.result("C1 ")
    robot.page.setFocus()
    robot.choose("Criterion observed in several assessments", "the worst")
    assert "observed in 2 assessments, the worst counts: 0" in robot.result("C1 ")


@pytest.fixture
def show(
    host: QWidget, service: MadeService, worker: Any, bugs: list[BaseException], settle: Settle,
    sets: RuleSets,
) -> Any:  # fmt: skip
    """Shows the page once the test has given the service its grid."""

    def shown() -> RulesRobot:
        double: Any = service
        crafts = Crafts(never_made, never_made, never_made, lambda: sets)
        page = RulesPage(PreparationDesk(double, worker, crafts=crafts), host)
        layout = host.layout()
        assert layout is not None
        layout.addWidget(page)
        page.show_state()
        page.show()
        settle()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.processEvents()
        return RulesRobot(page, settle)

    return shown
