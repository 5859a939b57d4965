"""A candidate's document, read and drawn by a process that may be ended at any moment."""

from __future__ import annotations

import time
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING

import msgspec

from jury_desk.domain.papers import PaperFacts
from jury_desk.domain.workshop import PagePicture
from jury_desk.errors import (
    PaperError,
    PaperKindError,
    PaperLockedError,
    PaperMissingError,
    PaperTooLargeError,
)
from jury_desk.frameworks.child import OUT_OF_MEMORY
from jury_desk.frameworks.papers.asked import Answer, Draw, Drawn, Open, Opened, Question, Refused
from jury_desk.frameworks.papers.child import serve_paper

if TYPE_CHECKING:
    from multiprocessing import connection
    from multiprocessing.process import BaseProcess


@dataclass(frozen=True)
class Limits:
    """What a document may take."""

    opening_s: float = 30
    """Seconds to read it, from a slow stick too."""
    drawing_s: float = 15
    """Seconds to draw a page."""
    memory: int = 1024**3
    """Bytes, in its own process."""


_SAID: dict[str, PaperError] = {
    made.code: made
    for made in (
        PaperError("The pages cannot be shown.", "Open it in its own program."),
        PaperMissingError("The document is no longer where it was.", "Put its stick back in."),
        PaperKindError("The file is not a PDF, or it is damaged.", "Ask for a PDF."),
        PaperLockedError("The PDF asks for a password.", "Save a copy without one."),
        PaperTooLargeError("The PDF is too large.", "Keep only the pages that are needed."),
    )
}


class PaperProcess:
    """A `PaperPages`: one document at a time, in one process. A page that the process does not
    survive, or not in time, costs that page: the next question starts another one.
    """

    _pictures = False

    def __init__(self, limits: Limits | None = None) -> None:
        """No process runs before the first question."""
        self._limits = limits or Limits()
        self._running: _Running | None = None
        self._path = ""

    def open(self, path: str) -> PaperFacts:
        """Read a file anew. Raises PaperError or a child."""
        self.close()
        self._running, self._path = _Running(self._limits.memory), path
        answer, _ = self._asked(self._running, Open(path, self._pictures), self._limits.opening_s)
        if not isinstance(answer, Opened):
            raise self._ended(PaperError.code)
        return PaperFacts(answer.sha256, answer.sizes)

    def picture(self, path: str, page: int, width: int) -> PagePicture:
        """A page (counted from 1), `width` pixels wide. Raises PaperError or a child."""
        if self._path != path:
            self.open(path)
        if self._running is None:
            raise _refusal(PaperError.code)
        answer, pixels = self._asked(self._running, Draw(page, width), self._limits.drawing_s)
        if not isinstance(answer, Drawn) or len(pixels) != answer.width * answer.height * 3:
            raise self._ended(PaperError.code)
        return PagePicture(answer.width, answer.height, pixels)

    def close(self) -> None:
        """End the process."""
        running, self._running, self._path = self._running, None, ""
        if running is not None:
            running.end()

    def _asked(self, running: _Running, question: Question, seconds: float) -> tuple[Answer, bytes]:
        deadline = time.monotonic() + seconds
        try:
            running.questions.send_bytes(msgspec.json.encode(question))
            raw = running.heard(deadline)
            answer: Answer = msgspec.json.decode(raw, type=Answer)
            pixels = running.heard(deadline) if isinstance(answer, Drawn) else b""
        except TimeoutError:
            raise self._ended(PaperError.code) from None
        except (EOFError, OSError, msgspec.MsgspecError):
            outgrown = running.exit_code() == OUT_OF_MEMORY
            raise self._ended((PaperTooLargeError if outgrown else PaperError).code) from None
        if isinstance(answer, Refused):
            if isinstance(question, Open):
                self.close()
            raise _refusal(answer.code)
        return answer, pixels

    def _ended(self, code: str) -> PaperError:
        self.close()
        return _refusal(code)


class ScanProcess(PaperProcess):
    """A `ScanPages`: pictures of pages besides, PNG, JPEG and TIFF."""

    _pictures = True

    def sizes(self, path: str) -> tuple[tuple[int, int], ...]:
        """Read a file anew; its pages' sizes. Raises PaperError or a child."""
        return self.open(path).sizes


class _Running:
    """A process and the two pipes to it."""

    def __init__(self, memory: int) -> None:
        context = get_context("spawn")  # the same everywhere, and safe beside the screen's threads
        asked, self.questions = context.Pipe(duplex=False)
        self._answers, told = context.Pipe(duplex=False)
        self._process: BaseProcess = context.Process(
            target=serve_paper, args=(asked, told, memory), daemon=True
        )
        try:
            self._process.start()
        except OSError:  # no memory or no process left to have
            self.questions.close()
            self._answers.close()
            raise _refusal(PaperError.code) from None
        finally:
            asked.close()
            told.close()

    def heard(self, deadline: float) -> bytes:
        """The next frame. Raises TimeoutError, EOFError, OSError."""
        answers: connection.Connection[bytes, bytes] = self._answers
        if not answers.poll(max(0.0, deadline - time.monotonic())):
            raise TimeoutError
        return answers.recv_bytes()

    def exit_code(self) -> int | None:
        """How the process ended, once its pipe is broken."""
        self._process.join(1)
        return self._process.exitcode

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self.questions.close()
        self._answers.close()


def _refusal(code: str) -> PaperError:
    said = _SAID.get(code, _SAID[PaperError.code])
    return type(said)(said.what, said.advice)
