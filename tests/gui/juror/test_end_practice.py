"""Practice is erased at will: what was marked there is gone, and practising goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from jury_desk.bootstrap import door
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.juror.passage.day_session import DaySession
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.program import Program
from tests.gui.juror.desks import show_page
from tests.gui.robots import CTRL, JurorRobot, Key, press, write

SESSION = "practice-manager-affaires"
OTHER_SESSION = "practice-developpement-commercial-business-unit"


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    opened = door(tmp_path / "data").open(None)
    yield opened
    opened.close()


def test_erasing_leaves_nothing_marked_when_practising_goes_on(
    host: QWidget, worker: Worker, program: Program
) -> None:
    page = JurorDeskPage(program, worker)
    show_page(host, page)
    robot = JurorRobot(page, worker)
    page.show_day(program.day.day(SESSION))
    robot.settle()
    robot.take_the_sheet()
    criterion = robot.current
    robot.give("1")
    robot.settle()
    assert robot.level(criterion) is not None
    program.end_practice()
    page.forget(lambda plan: plan.practice)
    assert not robot.has_a_sheet()
    page.show_day(program.day.day(SESSION))
    robot.settle()
    robot.take_the_sheet()
    assert robot.level(criterion) is None
    robot.give("2")
    robot.settle()
    assert program.day.day(SESSION).sheets[0].marked == 1


def test_phrase_kept_while_practising_goes_with_the_practice(
    host: QWidget, worker: Worker, program: Program
) -> None:
    page = JurorDeskPage(program, worker)
    show_page(host, page)
    robot = JurorRobot(page, worker)
    page.show_day(program.day.day(SESSION))
    robot.settle()
    robot.take_the_sheet()
    press(Key.Key_C)
    write("Sacha parle trop vite")
    press(Key.Key_P, CTRL)
    robot.settle()
    writing = page.aids.writing
    assert writing is not None
    assert writing.phrases == ("Sacha parle trop vite",)
    assert program.make_writing is not None
    assert program.make_writing().phrases.all() == ()
    press(Key.Key_Escape)
    program.end_practice()
    page.forget(lambda plan: plan.practice)
    page.show_day(program.day.day(OTHER_SESSION))
    robot.settle()
    writing.take_day(practice=True)
    robot.settle()
    assert list(writing.phrases) == []


def test_erasing_leaves_no_note_when_another_session_was_practised_in_last(
    host: QWidget, worker: Worker, program: Program
) -> None:
    page = JurorDeskPage(program, worker)
    show_page(host, page)
    robot = JurorRobot(page, worker)

    def show(session: str) -> DaySession:
        page.show_day(program.day.day(session))
        robot.settle()
        found = page.around.session
        assert found is not None
        return found

    first = show(SESSION)
    assert page.day is not None
    passage = page.day.sheets[0].passage.id
    first.take_note(passage, "regarde souvent l’horloge")
    robot.settle()
    show(OTHER_SESSION)
    program.end_practice()
    page.forget(lambda plan: plan.practice)
    again = show(SESSION)
    assert again.state.notes == {}
    again.take_note(passage, "sourit")
    robot.settle()
    assert [again.text(note.text) for note in again.state.notes_of(passage)] == ["sourit"]
