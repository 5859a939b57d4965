import multiprocessing
import threading
from collections.abc import Callable, Iterator

import pytest

from jury_desk.errors import (
    FrameworkCancelledError,
    FrameworkError,
    FrameworkKindError,
    FrameworkTooLargeError,
)
from jury_desk.frameworks.apart import Limits, run_apart
from jury_desk.frameworks.child import Work, serve
from tests.frameworks import workers
from tests.frameworks.readers.seen import unheard


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """No process and no thread outlives a reading."""
    threads = threading.active_count()
    yield
    assert multiprocessing.active_children() == []
    assert threading.active_count() <= threads


def apart(
    work: Work,
    content: bytes = b"content",
    cancelled: Callable[[], bool] = lambda: False,
    limits: Limits | None = None,
    progress: Callable[[int, int], None] = unheard,
) -> list[bytes]:
    return run_apart(work, content, "r.txt", progress, cancelled, limits)


def test_run_apart_gives_the_answer_and_tells_the_progress() -> None:
    told: list[tuple[int, int]] = []
    large = bytes(range(256)) * 4096 * 8  # more than a pipe holds
    answer = apart(
        workers.reversed_bytes, large, progress=lambda done, total: told.append((done, total))
    )
    assert answer == [large[::-1], b"r.txt"]
    assert told[-1] == (3, 3)


def test_run_apart_imports_neither_screen_nor_data_file_when_a_file_is_read() -> None:
    row = b"COMPETENCES\tCRITERES D'EVALUATION\nC1 Analyser le besoin\tCE1 Le besoin est juste\n"
    (modules,) = apart(workers.modules_after_reading, row)
    names = modules.decode().split()
    assert "jury_desk.frameworks.one_file" in names
    unwanted = ("PySide6", "jury_desk.gui", "jury_desk.storage", "sqlmodel", "sqlcipher3")
    assert [name for name in names if name.startswith(unwanted)] == []


def test_run_apart_raises_the_failure_when_the_work_refuses() -> None:
    with pytest.raises(FrameworkKindError) as failure:
        apart(workers.refuse)
    assert (failure.value.what, failure.value.advice) == ("What.", "Advice.")
    assert failure.value.details == {"reason": "unknown"}


def test_run_apart_names_the_fault_without_a_word_of_the_document_when_the_work_stumbles() -> None:
    with pytest.raises(FrameworkError) as failure:
        apart(workers.stumble)
    assert failure.value.details["reason"] == "stopped"
    assert failure.value.details["fault"].startswith("ValueError")
    assert "word" not in str(failure.value.details)


def test_run_apart_raises_one_failure_when_the_process_dies() -> None:
    with pytest.raises(FrameworkError) as failure:
        apart(workers.die, bytes(4 * 1024 * 1024))
    assert failure.value.details["reason"] == "stopped"


def test_run_apart_ends_the_work_when_the_person_cancels() -> None:
    began = threading.Event()
    with pytest.raises(FrameworkCancelledError):
        apart(workers.hang, cancelled=began.is_set, progress=lambda *_: began.set())


def test_run_apart_ends_the_work_when_the_person_cancels_before_it_begins() -> None:
    with pytest.raises(FrameworkCancelledError):
        apart(workers.hang, bytes(4 * 1024 * 1024), cancelled=lambda: True)


@pytest.mark.parametrize("limits", [Limits(silence_s=0.2), Limits(whole_s=0.2)])
def test_run_apart_ends_the_work_when_it_takes_too_long(limits: Limits) -> None:
    with pytest.raises(FrameworkTooLargeError) as failure:
        apart(workers.hang, limits=limits)
    assert failure.value.details["reason"] == "time"


def test_process_ends_itself_when_nobody_is_left_to_end_it() -> None:
    context = multiprocessing.get_context("spawn")
    requests, feed = context.Pipe(duplex=False)
    answers, tell = context.Pipe(duplex=False)
    process = context.Process(
        target=serve, args=(workers.hold, requests, tell, "r.txt", 1024**3, 0.5), daemon=True
    )
    process.start()
    feed.send_bytes(b"content")
    process.join(60)
    assert process.exitcode == 1
    for end in (requests, feed, answers, tell):
        end.close()


def test_run_apart_tells_of_memory_when_the_work_takes_too_much() -> None:
    with pytest.raises(FrameworkTooLargeError) as failure:
        apart(workers.devour, limits=Limits(memory=400 * 1024**2))
    assert failure.value.details["reason"] == "memory"


def test_run_apart_leaves_nothing_when_the_progress_raises() -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        apart(workers.hang, progress=stop)
