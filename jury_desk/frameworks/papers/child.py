"""The process that reads one candidate's document: bounded in memory, ended with its parent.

Nothing of the screen or the data file is imported here. The file is read whole and let go at once,
so that its stick can be taken out; nothing is written anywhere.
"""

import contextlib
import faulthandler
import hashlib
import os
import signal
import stat
import threading
from multiprocessing import connection
from pathlib import Path

import msgspec

from jury_desk.domain.papers import MOST_PAGES
from jury_desk.errors import (
    PaperError,
    PaperKindError,
    PaperLockedError,
    PaperMissingError,
    PaperTooLargeError,
)
from jury_desk.frameworks.child import OUT_OF_MEMORY, bound_memory, end_with_parent
from jury_desk.frameworks.papers.asked import Answer, Draw, Drawn, Open, Opened, Question, Refused
from jury_desk.frameworks.papers.pictures import PictureFile, is_picture

LARGEST_FILE = 128 * 1024 * 1024
"""Bytes; a hundred scanned pages have thirty million."""

_MOST_PIXELS = 16_000_000
"""A page at twice its size on a fine screen; more is shown enlarged."""

_HEAD = 1024
"""Readers look for a PDF's mark in that many bytes."""

_LONGEST_ACT_S = 60
"""An act that the parent no longer waits for ends itself."""


def serve_paper(
    questions: connection.Connection, answers: connection.Connection, memory: int
) -> None:
    """Answer questions about one document until the pipe is closed: a process's whole life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    bound_memory(memory)
    threading.Thread(target=end_with_parent, args=(memory,), daemon=True).start()
    paper = _Paper()
    with contextlib.suppress(EOFError, OSError), Path(os.devnull).open("w") as nowhere:
        while True:
            question: Question = msgspec.json.decode(questions.recv_bytes(), type=Question)
            faulthandler.dump_traceback_later(_LONGEST_ACT_S, exit=True, file=nowhere)
            answer, pixels = _answered(paper, question)
            faulthandler.cancel_dump_traceback_later()
            answers.send_bytes(msgspec.json.encode(answer))
            if pixels is not None:
                answers.send_bytes(pixels)


def _answered(paper: "_Paper", question: Question) -> tuple[Answer, bytes | None]:
    try:
        if isinstance(question, Open):
            return paper.open(question), None
        return paper.draw(question)
    except PaperError as refusal:
        return Refused(refusal.code), None
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except Exception:  # noqa: BLE001 - hostile bytes find the faults of any library
        return Refused(PaperError.code), None


class _Paper:
    """A document in memory."""

    def open(self, asked: Open) -> Opened:
        import pypdfium2

        content = _content(Path(asked.path))
        self._scan: PictureFile | None = None
        if asked.pictures and is_picture(content):
            self._scan = PictureFile(content)
            return Opened(hashlib.sha256(content).hexdigest(), self._scan.sizes)
        if b"%PDF-" not in content[:_HEAD]:
            raise PaperKindError("This is no PDF.", "")
        try:
            book = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as problem:
            if "password" in str(problem).lower():
                raise PaperLockedError("It asks for a password.", "") from None
            raise PaperKindError("It is damaged.", "") from None
        if len(book) > MOST_PAGES:
            raise PaperTooLargeError("It has too many pages.", "")
        if not len(book):
            raise PaperKindError("It has no pages.", "")
        with contextlib.suppress(pypdfium2.PdfiumError):
            book.init_forms()  # what is typed into a form is shown too; no script is ever run
        self._book = book
        sizes = tuple(_size(book.get_page_size(number)) for number in range(len(book)))
        return Opened(hashlib.sha256(content).hexdigest(), sizes)

    def draw(self, asked: Draw) -> tuple[Drawn, bytes]:
        if self._scan is not None:
            page = self._scan.page(asked.page, asked.width, _MOST_PIXELS)
            return Drawn(page.width, page.height), page.convert("RGB").tobytes()
        leaf = self._book[asked.page - 1]
        try:
            wide, high = (max(side, 1.0) for side in leaf.get_size())
            scale = min(max(asked.width, 1) / wide, (_MOST_PIXELS / (wide * high)) ** 0.5)
            bitmap = leaf.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
            image = bitmap.to_pil().convert("RGB")
        finally:
            leaf.close()
        return Drawn(image.width, image.height), image.tobytes()


def _content(path: Path) -> bytes:
    """A regular file's bytes. Raises PaperMissingError, PaperKindError, PaperTooLargeError."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe or a device may never end
            raise PaperKindError("This is no file.", "")
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError):
        raise PaperMissingError("The file cannot be read.", "") from None
    if len(content) > LARGEST_FILE:
        raise PaperTooLargeError("The file has too many bytes.", "")
    return content


def _size(size: tuple[float, float]) -> tuple[int, int]:
    """In tenths of a point; a page without a size is shown as a small one."""
    width, height = (min(max(round(side * 10), 100), 1_000_000) for side in size)
    return width, height
