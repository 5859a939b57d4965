"""The reading's own process: bounded in memory, ended with its parent; it says what it found over
a pipe and keeps nothing.

Nothing of the screen or the data file is imported here.
"""

import contextlib
import faulthandler
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from multiprocessing import connection, parent_process
from pathlib import Path

import msgspec

from jury_desk.errors import FrameworkError
from jury_desk.frameworks import refusals

Work = Callable[[bytes, str, Callable[[int, int], None]], list[bytes]]
"""What is done apart: from a file's bytes, its name and a progress to tell, to the answer's frames.
Named by its module, so that the new process finds it again.
"""

OUT_OF_MEMORY = 86
"""The exit code of a process that grew beyond its bound."""

_LOOK_S = 0.25
"""Seconds between two looks at the memory."""

_TELL_S = 0.05
"""Seconds between two words on the progress; more often nobody can see."""


class Told(msgspec.Struct, frozen=True, tag="progress"):
    """Pages done, and pages there are."""

    done: int
    total: int


class Done(msgspec.Struct, frozen=True, tag="done"):
    """The answer follows, frame by frame."""

    frames: int


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """A FrameworkError by its code."""

    code: str
    what: str
    advice: str
    details: dict[str, str]


Message = Told | Done | Failed


def serve(
    work: Work,
    requests: connection.Connection,
    answers: connection.Connection,
    name: str,
    memory: int,
    longest_s: float,
) -> None:
    """Take a file's bytes from `requests`, do the work, tell `answers`: a process's whole life,
    which ends after `longest_s` seconds whatever happens.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    bound_memory(memory)
    # A library that never lets our own threads run would go on after the parent was killed.
    with Path(os.devnull).open("w") as nowhere:
        faulthandler.dump_traceback_later(longest_s, exit=True, file=nowhere)
        _serve(work, requests, answers, name, memory)
        faulthandler.cancel_dump_traceback_later()


def _serve(
    work: Work,
    requests: connection.Connection,
    answers: connection.Connection,
    name: str,
    memory: int,
) -> None:
    threading.Thread(target=end_with_parent, args=(memory,), daemon=True).start()
    # The parent went away, or ends this process: there is nobody left to tell.
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        for frame in _answer(work, requests.recv_bytes(), name, answers):
            answers.send_bytes(frame)
    answers.close()


def _answer(work: Work, content: bytes, name: str, answers: connection.Connection) -> list[bytes]:
    last = 0.0

    def tell(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _TELL_S or done == total:
            last = now
            answers.send_bytes(msgspec.json.encode(Told(done, total)))

    try:
        frames = work(content, name, tell)
    except FrameworkError as error:
        return [_failure(error)]
    except MemoryError:
        return [_failure(refusals.too_large("memory"))]
    except RecursionError:
        return [_failure(refusals.too_large("nested"))]
    except (BrokenPipeError, ConnectionResetError):
        raise  # the pipe's: nobody listens any more
    except Exception as error:  # noqa: BLE001 - hostile bytes find the faults of any library
        return [_failure(refusals.stopped(_where(error)))]
    return [msgspec.json.encode(Done(len(frames))), *frames]


def _where(error: Exception) -> str:
    """Where our code met a fault, without a word of the document."""
    ours = [
        f"{Path(frame.filename).name}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if "frameworks" in frame.filename
    ]
    return f"{type(error).__name__} {ours[-1] if ours else ''}".strip()


def _failure(error: FrameworkError) -> bytes:
    return msgspec.json.encode(Failed(error.code, error.what, error.advice, error.details))


def bound_memory(memory: int) -> None:
    """Bound the address space, where the system can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    with contextlib.suppress(ValueError, OSError):  # a stricter bound holds already
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def end_with_parent(memory: int) -> None:
    """End the process with its parent, or beyond its memory where no system call bounds it."""
    parent = parent_process()
    while parent is not None:
        if connection.wait([parent.sentinel], timeout=_LOOK_S):
            os._exit(1)
        if _unbounded_memory() > memory:
            os._exit(OUT_OF_MEMORY)


def _unbounded_memory() -> int:
    """Bytes of memory the process took, on systems whose bound on it means nothing; elsewhere 0."""
    if sys.platform == "win32":
        return _memory_on_windows()
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return 0


def _memory_on_windows() -> int:
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("size", wintypes.DWORD),
            ("faults", wintypes.DWORD),
            *((f"of_{place}", ctypes.c_size_t) for place in range(8)),
        )

    found = Counters()
    found.size = ctypes.sizeof(Counters)
    library = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    library.GetCurrentProcess.restype = wintypes.HANDLE
    library.K32GetProcessMemoryInfo.argtypes = (
        wintypes.HANDLE, ctypes.c_void_p, wintypes.DWORD,
    )  # fmt: skip
    here = library.GetCurrentProcess()
    told = library.K32GetProcessMemoryInfo(here, ctypes.byref(found), found.size)
    return int(found.of_1) if told else 0  # the working set as it is now
