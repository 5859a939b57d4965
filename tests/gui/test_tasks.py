"""The worker: one job after another, its answers on the GUI thread, no failure lost."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from jury_desk.errors import DiskFullError, JuryDeskError
from jury_desk.gui.kit.tasks import Worker


def refuse() -> None:
    raise DiskFullError("The disk is full.", "Make room.")


def break_down() -> None:
    raise KeyError("AUBERT Camille")


def test_answers_come_in_order_when_jobs_are_queued(worker: Worker) -> None:
    came: list[int] = []
    for number in range(50):
        worker.submit(lambda number=number: number, came.append)  # type: ignore[misc]
    assert worker.pending == 50
    assert worker.drain(10_000)
    assert came == list(range(50))


def test_jobs_leave_the_gui_thread_and_answers_come_back_when_run(worker: Worker) -> None:
    main = threading.get_ident()
    places: list[int] = []
    worker.submit(threading.get_ident, lambda place: places.extend((place, threading.get_ident())))
    assert worker.drain(10_000)
    assert places[0] != main
    assert places[1] == main


def test_a_failure_reaches_its_own_answer_when_there_is_one(worker: Worker, qtbot: QtBot) -> None:
    told: list[Exception] = []
    with qtbot.assertNotEmitted(worker.failure):
        worker.submit(refuse, None, told.append)
        assert worker.drain(10_000)
    assert isinstance(told[0], DiskFullError)


def test_a_failure_is_signalled_when_nobody_answers_it(worker: Worker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(worker.failure) as caught:
        worker.submit(refuse)
    assert isinstance(caught.args[0], JuryDeskError)


def test_a_bug_is_told_twice_when_a_job_breaks_down(worker: Worker, qtbot: QtBot) -> None:
    told: list[Exception] = []
    with qtbot.waitSignal(worker.crashed) as caught:
        worker.submit(break_down, None, told.append)
    assert told == [caught.args[0]]
    assert isinstance(told[0], KeyError)


def test_the_worker_goes_on_when_a_job_broke_down(worker: Worker) -> None:
    came: list[str] = []
    worker.submit(break_down)
    worker.submit(lambda: "next", came.append)
    assert worker.drain(10_000)
    assert came == ["next"]


def test_drain_says_so_when_a_job_does_not_end_in_time(worker: Worker) -> None:
    gate = threading.Event()
    worker.submit(lambda: gate.wait(30))
    try:
        assert not worker.drain(50)
        assert worker.pending == 1
    finally:
        gate.set()
    assert worker.drain(10_000)


def test_drain_takes_jobs_that_answers_queue_when_it_waits(worker: Worker) -> None:
    came: list[str] = []
    worker.submit(lambda: None, lambda _: worker.submit(lambda: "second", came.append))
    assert worker.drain(10_000)
    assert came == ["second"]


def test_the_number_pending_is_told_when_it_changes(worker: Worker) -> None:
    told: list[int] = []
    worker.pending_changed.connect(told.append)
    worker.submit(lambda: None)
    worker.submit(lambda: None)
    assert worker.drain(10_000)
    assert told == [1, 2, 1, 0]


@pytest.mark.parametrize("jobs", [0, 3])
def test_queued_jobs_are_done_when_the_worker_stops(qapp: object, jobs: int) -> None:
    worker, came = Worker(), []
    for number in range(jobs):
        worker.submit(lambda number=number: came.append(number))  # type: ignore[misc]
    assert worker.stop()
    assert came == list(range(jobs))
