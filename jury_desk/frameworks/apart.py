"""Runs work on an untrusted file in a process of its own, which cancelling ends at once."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import connection, get_context
from multiprocessing.process import BaseProcess

import msgspec

from jury_desk.errors import FrameworkError
from jury_desk.frameworks import refusals
from jury_desk.frameworks.child import OUT_OF_MEMORY, Done, Failed, Message, Told, Work, serve

_POLL_S = 0.05
"""Seconds between two questions whether the person cancelled."""

_GRACE_S = 30
"""Seconds beyond the limit after which a process that nobody ended ends itself."""


@dataclass(frozen=True)
class Limits:
    """What a reading may take."""

    whole_s: float = 600
    """Seconds in all."""
    silence_s: float = 120
    """Seconds without any progress."""
    memory: int = 1024**3
    """Bytes; three hundred pages take a tenth of it."""


def run_apart(
    work: Work,
    content: bytes,
    name: str,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    limits: Limits | None = None,
) -> list[bytes]:
    """The frames that `work` answers with, done in another process; none is left afterwards.

    Raises the FrameworkError of the work, FrameworkCancelledError, FrameworkTooLargeError beyond
    the limits, and FrameworkError where the process ended without a word.
    """
    context = get_context("spawn")  # the same everywhere, and safe beside the screen's threads
    requests, feed = context.Pipe(duplex=False)
    answers, tell = context.Pipe(duplex=False)
    bounds = limits or Limits()
    longest_s = bounds.whole_s + _GRACE_S
    process = context.Process(
        target=serve, args=(work, requests, tell, name, bounds.memory, longest_s), daemon=True
    )
    feeder = threading.Thread(target=_feed, args=(feed, content), daemon=True)
    try:
        try:
            process.start()
        except OSError as error:  # no memory or no process left to have
            raise refusals.stopped(type(error).__name__) from None
        requests.close()
        tell.close()
        feeder.start()
        return _Listening(answers, process, bounds).frames(progress, cancelled)
    finally:
        _end(process)
        for end in (requests, tell, answers):
            end.close()
        if feeder.ident is not None:
            feeder.join()  # its reader is gone: it ends at once
        feed.close()


class _Listening:
    """What a process says, until it is done, cancelled or over a limit."""

    def __init__(
        self, answers: connection.Connection, process: BaseProcess, limits: Limits
    ) -> None:
        self._answers, self._process, self._limits = answers, process, limits
        self._started = self._heard = time.monotonic()

    def frames(
        self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> list[bytes]:
        while True:
            message = _message(self._next(cancelled))
            if isinstance(message, Told):
                progress(message.done, message.total)
            elif isinstance(message, Done):
                return [self._next(cancelled) for _ in range(message.frames)]
            else:
                raise _error(message)

    def _next(self, cancelled: Callable[[], bool]) -> bytes:
        while not self._answers.poll(_POLL_S):
            if cancelled():
                raise refusals.cancelled()
            now = time.monotonic()
            if (
                now - self._started > self._limits.whole_s
                or now - self._heard > self._limits.silence_s
            ):
                raise refusals.too_large("time")
        if cancelled():
            raise refusals.cancelled()
        self._heard = time.monotonic()
        try:
            return self._answers.recv_bytes()
        except (EOFError, OSError):
            raise self._broken() from None

    def _broken(self) -> FrameworkError:
        self._process.join()
        if self._process.exitcode == OUT_OF_MEMORY:
            return refusals.too_large("memory")
        return refusals.stopped()


def _message(raw: bytes) -> Message:
    message: Message = msgspec.json.decode(raw, type=Message)
    return message


def _error(failed: Failed) -> FrameworkError:
    kinds = [FrameworkError]
    for kind in kinds:
        kinds.extend(kind.__subclasses__())
    made = next((kind for kind in kinds if kind.code == failed.code), FrameworkError)
    return made(failed.what, failed.advice, **failed.details)


def _feed(feed: connection.Connection, content: bytes) -> None:
    try:
        feed.send_bytes(content)
    except OSError:
        return  # the process ended before it took the file: its silence is told elsewhere


def _end(process: BaseProcess) -> None:
    if process.pid is not None:
        process.kill()
        process.join()
    process.close()
