"""Runs inputs through readers in processes that are watched: for faults, hangs, memory, death."""

import contextlib
import faulthandler
import multiprocessing
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from multiprocessing import connection
from multiprocessing.context import ForkProcess
from random import Random
from typing import Any

from jury_desk.errors import JuryDeskError
from tests.fuzz.mutations import Trial

Target = Callable[[Random], Trial]
"""Makes an input, and what reads it."""

SLOWEST_S = 2.0
LARGEST_MB = 500
"""Bounds of one input: seconds of the processor, memory of the process that reads it."""

_SILENCE_S = 30
"""Seconds after which a process that is on one and the same input is ended: it hangs."""

_FAULTS_SHOWN = 5


class Contained(Exception):  # noqa: N818  it is counted, nothing of ours failed
    """A library stumbled in the process that reads apart: the program tells that the file cannot be
    read, and where.
    """


@dataclass(frozen=True)
class Fault:
    """What must not happen, and on which input."""

    target: str
    number: int
    what: str


@dataclass
class Figures:
    """What became of a target's inputs."""

    inputs: int = 0
    accepted: int = 0
    refused: int = 0
    contained: int = 0
    seconds: float = 0
    slowest_s: float = 0
    slowest: int = 0
    peak_mb: int = 0
    faults: list[Fault] = field(default_factory=list)
    stumbled: list[Fault] = field(default_factory=list)
    """Where libraries did, in the process that reads apart."""

    def add(self, other: "Figures") -> None:
        """Those of more inputs."""
        for name in ("inputs", "accepted", "refused", "contained", "seconds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        if other.slowest_s > self.slowest_s:
            self.slowest_s, self.slowest = other.slowest_s, other.slowest
        self.peak_mb = max(self.peak_mb, other.peak_mb)
        self.faults += other.faults
        self.stumbled += other.stumbled


def tried(name: str, target: Target, seed: int, number: int, into: Figures) -> None:
    """One input: which one hangs on seed, name and number alone, but for keys drawn at random.
    How long it took is told, and judged elsewhere.
    """
    trial = target(Random(f"{seed}/{name}/{number}"))
    started = time.process_time()
    try:
        trial()
        into.accepted += 1
    except JuryDeskError:
        into.refused += 1
    except Contained as stumbled:
        into.contained += 1
        into.stumbled.append(Fault(name, number, str(stumbled)))
    except (Exception, SystemExit):  # noqa: BLE001  whatever it is, it is a fault
        into.faults.append(Fault(name, number, traceback.format_exc()))
    took = time.process_time() - started
    into.inputs += 1
    into.seconds += took
    if took > into.slowest_s:
        into.slowest_s, into.slowest = took, number


def peak_mb() -> int:
    """The most memory that this process ever had, in MB."""
    import resource  # which Windows has not: there a sample alone is run

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit // 1_000_000


@dataclass
class _Chunk:
    """Inputs of one target, and the process that tries them."""

    name: str
    first: int
    end: int
    process: ForkProcess
    answers: connection.Connection
    at: Any
    seen: int = -1
    since: float = field(default_factory=time.monotonic)


def run(
    targets: Mapping[str, Target], counts: Mapping[str, int], seed: int, workers: int, size: int
) -> Iterator[tuple[str, Figures]]:
    """Try so many inputs of each target, `size` in a process; tells figures as they come.

    A process that dies or hangs is a fault of the input that it was on; the rest goes on.
    """
    todo = [
        (name, first, min(first + size, count))
        for name, count in counts.items()
        for first in range(0, count, size)
    ]
    running: list[_Chunk] = []
    while todo or running:
        while todo and len(running) < workers:
            running.append(_started(targets, seed, *todo.pop(0)))
        connection.wait([one.answers for one in running], timeout=1)
        for chunk in list(running):
            found = _looked_at(chunk)
            if found is None:
                continue
            running.remove(chunk)
            yield chunk.name, found
            if chunk.first + found.inputs < chunk.end:
                todo.insert(0, (chunk.name, chunk.first + found.inputs, chunk.end))


def _started(targets: Mapping[str, Target], seed: int, name: str, first: int, end: int) -> _Chunk:
    context = multiprocessing.get_context("fork")  # what was made beforehand is there at once
    answers, tell = context.Pipe(duplex=False)
    at = context.Value("q", first, lock=False)
    process = context.Process(
        target=_serve, args=(targets[name], name, seed, first, end, tell, at), daemon=True
    )
    process.start()
    tell.close()
    return _Chunk(name, first, end, process, answers, at)


def _serve(target: Target, name: str, seed: int, first: int, end: int, tell: Any, at: Any) -> None:
    faulthandler.disable()
    with contextlib.suppress(OSError), open(os.devnull, "w") as nowhere:  # noqa: PTH123
        os.dup2(nowhere.fileno(), 2)  # what libraries say of garbage
    found = Figures()
    for number in range(first, end):
        at.value = number
        before = found.seconds
        tried(name, target, seed, number, found)
        if found.seconds - before > SLOWEST_S:
            found.faults.append(Fault(name, number, f"{found.seconds - before:.1f} s"))
    found.peak_mb = peak_mb()
    if found.peak_mb > LARGEST_MB:
        found.faults.append(Fault(name, first, f"{found.peak_mb} MB, up to input {end - 1}"))
    tell.send(found)
    tell.close()


def _looked_at(chunk: _Chunk) -> Figures | None:
    """What became of a chunk; None while it goes on."""
    if chunk.answers.poll():
        try:
            found: Figures = chunk.answers.recv()
        except EOFError:
            return _lost(chunk, "the process died")
        chunk.process.join()
        return found
    if chunk.at.value != chunk.seen:
        chunk.seen, chunk.since = chunk.at.value, time.monotonic()
    elif time.monotonic() - chunk.since > _SILENCE_S:
        return _lost(chunk, f"no end within {_SILENCE_S} s")
    return None


def _lost(chunk: _Chunk, what: str) -> Figures:
    chunk.process.kill()
    chunk.process.join()
    number = chunk.at.value
    # Of those before it nothing is known but that they went well enough to go on.
    return Figures(inputs=number - chunk.first + 1, faults=[Fault(chunk.name, number, what)])


def told(name: str, found: Figures) -> str:
    """A line of figures."""
    each = 1000 * found.seconds / max(1, found.inputs)
    return (
        f"{name:<22}{found.inputs:>9}{found.accepted:>9}{found.refused:>9}{found.contained:>9}"
        f"{each:>9.2f}{1000 * found.slowest_s:>9.0f}{found.slowest:>9}{found.peak_mb:>7}"
        f"{len(found.faults):>7}"
    )


HEAD = (
    f"{'':<22}{'inputs':>9}{'taken':>9}{'refused':>9}{'stopped':>9}{'ms each':>9}"
    f"{'slowest':>9}{'(input)':>9}{'MB':>7}{'faults':>7}"
)


def shown(faults: list[Fault]) -> str:
    """The first faults, with how to see them again."""
    return "\n".join(
        f"{fault.target} {fault.number}: {fault.what}" for fault in faults[:_FAULTS_SHOWN]
    )
