"""How a figure is taken and printed: in turn with its bare counterpart, as a ratio of medians."""

import os
import platform
import statistics
import time
from collections.abc import Callable
from importlib.metadata import version


def machine(*libraries: str) -> str:
    """The line that says on what the figures were taken."""
    told = [f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"]
    told += [f"Python {platform.python_version()}"]
    return ", ".join(told + [f"{name} {version(name)}" for name in libraries])


def compare(
    name: str,
    ours: Callable[[], bytes],
    bare: Callable[[], bytes],
    rounds: int,
    most: str = "",
) -> None:
    """Print the ratio of the medians of two acts, both warmed up, taking turns."""
    sizes = len(ours()), len(bare())
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for taken, act in zip(times, (ours, bare), strict=True):
            taken.append(_milliseconds(act))
    mine, theirs = (statistics.median(taken) for taken in times)
    target = f" (at most {most})" if most else ""
    print(
        f"{name}: {mine / theirs:.2f} ×{target}  "
        f"[{mine:.1f} ms, {sizes[0]} bytes; bare {theirs:.1f} ms, {sizes[1]} bytes]"
    )


def alone(name: str, act: Callable[[], object], rounds: int) -> None:
    """Print a median."""
    act()
    print(f"{name}: {statistics.median(_milliseconds(act) for _ in range(rounds)):.1f} ms")


def _milliseconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000
