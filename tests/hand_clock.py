"""A clock of which a test moves every hand by itself: what sleep, a set clock and a reboot do."""

import datetime as dt
from dataclasses import dataclass


@dataclass
class HandClock:
    """Stands still until it is moved."""

    time: dt.datetime = dt.datetime(2026, 6, 12, 9, 0, tzinfo=dt.UTC)
    forward_ms: int = 1_000_000
    boot: int = 1

    def now(self) -> dt.datetime:
        return self.time

    def elapsed_ms(self) -> int:
        return self.forward_ms

    def epoch(self) -> str:
        return f"boot-{self.boot}"

    def wait(self, seconds: int) -> None:
        """Time goes by, awake or asleep."""
        self.time += dt.timedelta(seconds=seconds)
        self.forward_ms += seconds * 1000

    def set_time(self, seconds: int) -> None:
        """Somebody sets the time of day; back where `seconds` is negative."""
        self.time += dt.timedelta(seconds=seconds)

    def reboot(self, seconds: int) -> None:
        """The machine is started anew, after a while."""
        self.time += dt.timedelta(seconds=seconds)
        self.forward_ms = 5_000
        self.boot += 1
