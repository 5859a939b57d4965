"""A clock that a test turns by hand, and a data directory of its own."""

import datetime as dt
from dataclasses import dataclass

import pytest

from jury_desk.signing.pin_key import Kdf


@dataclass
class HandClock:
    """A clock that stands still until a test moves it."""

    time: dt.datetime = dt.datetime(2025, 6, 12, 9, 30, tzinfo=dt.UTC)
    forward_ms: int = 1_000_000

    def now(self) -> dt.datetime:
        return self.time

    def elapsed_ms(self) -> int:
        return self.forward_ms

    def epoch(self) -> str:
        return "boot-1"

    def wait(self, seconds: float) -> None:
        self.forward_ms += int(seconds * 1000)
        self.time += dt.timedelta(seconds=seconds)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


_AS_PEOPLE_DO = Kdf.__dict__["new"]


@pytest.fixture(autouse=True)
def heavy_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make keys of PINs and codes as people's are: with all of the work."""
    monkeypatch.setattr(Kdf, "new", _AS_PEOPLE_DO)
