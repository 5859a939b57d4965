"""Candidates' documents, as hostile as files can be: each is shown, or refused in one sentence."""

import hashlib
import multiprocessing
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jury_desk.domain.papers import MOST_PAGES
from jury_desk.errors import (
    PaperError,
    PaperKindError,
    PaperLockedError,
    PaperMissingError,
    PaperTooLargeError,
)
from jury_desk.frameworks.papers import Limits, PaperProcess
from jury_desk.frameworks.papers.child import LARGEST_FILE
from tests.frameworks.papers.made import A4, locked, pdf, torn


@pytest.fixture
def pages() -> Iterator[PaperProcess]:
    """Shows documents; neither process nor thread is left afterwards."""
    threads = threading.active_count()
    made = PaperProcess()
    yield made
    made.close()
    assert multiprocessing.active_children() == []
    assert threading.active_count() <= threads


def test_sizes_and_digest_are_told_when_a_document_is_opened(
    pages: PaperProcess, tmp_path: Path
) -> None:
    path = pdf(tmp_path / "mémoire de l’été.pdf", A4, (842, 595))
    facts = pages.open(str(path))
    assert facts.sizes == ((5950, 8420), (8420, 5950))
    assert facts.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_page_is_drawn_at_the_width_that_is_asked_for(
    pages: PaperProcess, tmp_path: Path
) -> None:
    path = str(pdf(tmp_path / "a.pdf", A4, A4))
    pages.open(path)
    picture = pages.picture(path, 2, 300)
    assert abs(picture.width - 300) <= 1
    assert abs(picture.height - 424) <= 2
    row = (picture.height // 8) * picture.width * 3
    inside, outside = row + (picture.width // 8) * 3, row + (picture.width // 2) * 3
    assert picture.pixels[inside : inside + 3] == b"\0\0\0"
    assert picture.pixels[outside : outside + 3] == b"\xff\xff\xff"


def test_a_page_costs_bounded_memory_when_any_width_is_asked_for(
    pages: PaperProcess, tmp_path: Path
) -> None:
    path = str(pdf(tmp_path / "a.pdf", A4, (14_400, 3)))
    pages.open(path)
    for page in (1, 2):
        picture = pages.picture(path, page, 1_000_000)
        assert picture.width * picture.height <= 17_000_000


def test_pages_are_still_shown_when_the_stick_was_taken_out(
    pages: PaperProcess, tmp_path: Path
) -> None:
    path = pdf(tmp_path / "a.pdf", A4)
    pages.open(str(path))
    path.unlink()
    assert pages.picture(str(path), 1, 100).width in (100, 101)


def test_a_document_is_said_to_be_missing_when_it_is_not_there(
    pages: PaperProcess, tmp_path: Path
) -> None:
    for path in (tmp_path / "gone.pdf", Path("bad\0name.pdf")):
        with pytest.raises(PaperMissingError):
            pages.open(str(path))


def test_a_folder_or_a_pipe_is_refused_at_once(pages: PaperProcess, tmp_path: Path) -> None:
    with pytest.raises(PaperKindError):
        pages.open(str(tmp_path))
    pipe = getattr(os, "mkfifo", None)
    if pipe is not None:
        pipe(tmp_path / "pipe.pdf")
        with pytest.raises(PaperKindError):
            pages.open(str(tmp_path / "pipe.pdf"))


def test_a_locked_document_is_refused_by_its_own_sentence(
    pages: PaperProcess, tmp_path: Path
) -> None:
    with pytest.raises(PaperLockedError):
        pages.open(str(locked(tmp_path / "a.pdf")))


def test_what_is_no_pdf_is_refused(pages: PaperProcess, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"PK\x03\x04 a workbook under another name")
    (tmp_path / "b.pdf").write_bytes(b"")
    for path in (tmp_path / "a.pdf", tmp_path / "b.pdf", torn(tmp_path / "c.pdf")):
        with pytest.raises(PaperKindError):
            pages.open(str(path))


def test_a_huge_document_is_refused_when_its_bytes_or_pages_are_counted(
    pages: PaperProcess, tmp_path: Path
) -> None:
    with (tmp_path / "a.pdf").open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(PaperTooLargeError):
        pages.open(str(tmp_path / "a.pdf"))
    many = pdf(tmp_path / "b.pdf", *[(50.0, 50.0)] * (MOST_PAGES + 1))
    with pytest.raises(PaperTooLargeError):
        pages.open(str(many))


def test_the_next_page_is_drawn_when_the_process_was_killed(
    pages: PaperProcess, tmp_path: Path
) -> None:
    path = str(pdf(tmp_path / "a.pdf", A4, A4))
    pages.open(path)
    (child,) = multiprocessing.active_children()
    child.kill()
    child.join()
    with pytest.raises(PaperError):
        pages.picture(path, 1, 100)
    assert pages.picture(path, 2, 100).width in (100, 101)


def test_a_page_that_takes_too_long_is_given_up_and_its_process_ended(tmp_path: Path) -> None:
    path = str(pdf(tmp_path / "a.pdf", A4))
    pages = PaperProcess(Limits(drawing_s=0))
    pages.open(path)
    with pytest.raises(PaperError) as refusal:
        pages.picture(path, 1, 2000)
    assert refusal.value.code == "paper"
    assert multiprocessing.active_children() == []


def test_a_page_that_is_not_there_is_refused_and_the_document_stays_open(
    pages: PaperProcess, tmp_path: Path
) -> None:
    path = str(pdf(tmp_path / "a.pdf", A4))
    pages.open(path)
    with pytest.raises(PaperError):
        pages.picture(path, 2, 100)
    assert pages.picture(path, 1, 100).width in (100, 101)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_a_document_is_shown_or_refused_when_its_bytes_are_broken_anywhere(
    tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(pdf(tmp_path / "a.pdf", A4).read_bytes())
    for _ in range(data.draw(st.integers(1, 12))):
        content[data.draw(st.integers(8, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "broken.pdf"
    path.write_bytes(content)
    made = PaperProcess()
    try:
        facts = made.open(str(path))
        picture = made.picture(str(path), 1, 50)
        assert len(picture.pixels) == picture.width * picture.height * 3
        assert facts.sizes[0] > (0, 0)
    except PaperError:
        facts = None  # refused: nothing else may come out of it
    finally:
        made.close()
    assert multiprocessing.active_children() == []
