"""The machine's clocks: forward only, through sleep, and one id a boot."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from jury_desk import clock
from jury_desk.clock import SystemClock

TELLS = "from jury_desk.clock import SystemClock; print(SystemClock().epoch())"


def test_epoch_is_the_same_when_the_program_starts_again() -> None:
    told = [
        subprocess.run([sys.executable, "-c", TELLS], capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert told[0].stdout == told[1].stdout == f"{SystemClock().epoch()}\n"


def test_epoch_is_the_boot_when_the_system_names_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    named = tmp_path / "boot_id"
    named.write_text("7d1c\n", encoding="ascii")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(clock, "_LINUX_BOOT", named)
    clock._epoch.cache_clear()
    assert SystemClock().epoch() == "7d1c"
    clock._epoch.cache_clear()


def test_epoch_is_that_of_the_run_when_the_system_tells_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(clock, "_LINUX_BOOT", tmp_path / "none")
    clock._epoch.cache_clear()
    one = SystemClock().epoch()
    assert one.startswith("run-")
    assert SystemClock().epoch() == one
    clock._epoch.cache_clear()
    assert SystemClock().epoch() != one
    clock._epoch.cache_clear()


@pytest.mark.parametrize(
    ("platform", "name"), [("linux", "CLOCK_BOOTTIME"), ("darwin", "CLOCK_MONOTONIC_RAW")]
)
def test_forward_clock_is_the_one_that_counts_through_sleep(
    monkeypatch: pytest.MonkeyPatch, platform: str, name: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(time, name, 4711, raising=False)
    asked: list[int] = []

    def told(which: int) -> int:
        asked.append(which)
        return 86_400_001_999_999

    monkeypatch.setattr(time, "clock_gettime_ns", told, raising=False)
    assert SystemClock().elapsed_ms() == 86_400_001
    assert asked == [4711]


def test_forward_clock_never_goes_back_when_read_again() -> None:
    read = [SystemClock().elapsed_ms() for _ in range(1000)]
    assert read == sorted(read)
