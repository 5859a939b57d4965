"""From a framework document to a practice session on its grid, by keyboard."""

import pytest

from jury_desk.domain.draft_acts import Retype
from tests.gui.conftest import PATIENCE_MS
from tests.gui.library.conftest import Lay
from tests.gui.library.workshop_robot import WorkshopRobot


@pytest.mark.parametrize("layout", ["pdf-ruled", "html"])
def test_practice_session_opens_on_the_new_grid_when_a_framework_was_read_and_accepted(
    robot: WorkshopRobot, framework: Lay, layout: str
) -> None:
    robot.open_workshop()
    robot.read(framework(layout))
    read = robot.review.state.draft.grid
    assert sum(len(bloc.criteria) for bloc in read.blocs) == 41

    assert robot.settle_every_warning() > 0
    robot.click("primary_button")
    robot.write("Relu sur le document imprimé")
    robot.press("Ctrl+Return")

    assert robot.workshop.review is None
    assert robot.text("state_label").startswith("Révision 1")
    assert robot.text("note_text") == "Relu sur le document imprimé"
    robot.press("Return")
    desk = robot.window.desk
    assert desk is not None
    assert desk.isVisible()
    assert desk.day is not None
    assert desk.day.plan.practice
    assert desk.day.grid.blocs == robot_grid(robot)


def robot_grid(robot: WorkshopRobot) -> object:
    """The blocs of the grid that was accepted last."""
    program = robot.window.program
    assert program is not None
    own = [item for item in program.workshop.revisions() if item.added_at is not None]
    assert len(own) == 1
    assert own[0].frozen
    return program.workshop.grid(own[0].digest).blocs


def test_draft_is_where_it_was_left_when_the_program_is_opened_again(
    robot: WorkshopRobot, framework: Lay
) -> None:
    robot.open_workshop()
    robot.read(framework("html"))
    robot.press("F8", "Ctrl+K", "Ctrl+Return")
    before = robot.review.state
    assert before.settled
    robot.screens.close()

    again = WorkshopRobot(robot.screens, robot.screens.desk(), robot.qtbot)
    again.open_workshop()
    again.press("Return")
    assert again.review.state.draft == before.draft
    again.press("Ctrl+Z")
    assert not again.review.state.settled


def test_review_is_opened_again_from_its_revision_when_it_was_accepted(
    robot: WorkshopRobot, framework: Lay
) -> None:
    robot.open_workshop()
    robot.read(framework("html"))
    robot.settle_every_warning()
    settled = robot.review.state.settled
    robot.press("Ctrl+Return", "Ctrl+Return")
    assert "est acceptée" in robot.window.notice.words[0]

    robot.click("reopen_button")
    assert not robot.window.notice.isVisible()
    assert robot.review.review.source is not None
    assert robot.review.state.settled == settled
    robot.press("Alt+Left")
    assert robot.text("state_label").startswith("Révision 1")

    robot.click("reopen_button")
    robot.press("F2")
    robot.write("Z")
    robot.press("Escape")
    robot.settle_every_warning()
    robot.press("Ctrl+Return", "Ctrl+Return")
    assert robot.text("state_label").startswith("Révision 2")


def test_notice_of_a_refusal_goes_when_the_next_act_is_done(
    robot: WorkshopRobot, framework: Lay
) -> None:
    robot.open_workshop()
    robot.read(framework("html"))
    first = robot.review.state.draft.grid.blocs[0].activities[0].id
    robot.review.act(Retype(element=first, kind="activity"))
    robot.rest()
    assert robot.window.notice.isVisible()
    robot.press("Ctrl+K", "Ctrl+Return")
    assert robot.review.state.settled
    assert not robot.window.notice.isVisible()


def test_person_stays_at_a_review_when_another_document_is_read_meanwhile(
    robot: WorkshopRobot, framework: Lay
) -> None:
    robot.open_workshop()
    robot.read(framework("html"))
    first = robot.review.review.id
    robot.press("Alt+Left")
    robot.workshop.open_file(framework("pdf-ruled"))
    robot.workshop.open_draft(first)
    robot.qtbot.waitUntil(lambda: robot.workshop.review is not None, timeout=PATIENCE_MS)
    reading = robot.workshop.library.reading
    robot.qtbot.waitUntil(lambda: not reading.is_reading, timeout=PATIENCE_MS)
    robot.rest()
    assert robot.review.review.id == first
    assert "referentiel.pdf" in robot.window.notice.words[0]
    robot.press("Alt+Left")
    assert len([name for name in robot.names() if "referentiel" in name]) == len(("html", "pdf"))
