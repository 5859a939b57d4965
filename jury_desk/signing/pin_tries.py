"""How long to wait between wrong PINs.

The count lies in a file of its own, so that a restart does not forget it. A try is counted before
the PIN is looked at and forgotten when it was right: a program killed in between has counted it.

Waiting is measured on the clock that only goes forward, never by the time of day, so that a changed
clock neither shortens nor lengthens it. That clock starts again at zero with the machine; the time
since the start is then what is known to have passed, and the wait is at most the cap.
Who can write into the data directory can delete the file: the wait slows a person at the keyboard,
Argon2id slows whoever took the files.
"""

import json
import math
from dataclasses import dataclass
from pathlib import Path

from jury_desk.domain.canonical import parse_json
from jury_desk.domain.ports import Clock
from jury_desk.errors import PinTooSoonError
from jury_desk.signing.private_file import read_private, remove_private, replace_private

FREE_TRIES = 2
"""Wrong PINs that cost no wait; the third is the first that does."""

LONGEST_WAIT_S = 300
"""The cap: nobody is locked out for good."""

_FORMAT = "jury-desk/pin-tries/1"


@dataclass(frozen=True)
class _Tries:
    wrong: int = 0
    at_ms: int = 0


class PinTries:
    """The wrong PINs of a data directory."""

    def __init__(self, path: Path, clock: Clock) -> None:
        """`path` is the file of the count; it need not exist."""
        self._path = path
        self._clock = clock

    def begin(self) -> None:
        """Count a try as wrong until `clear`. Raises PinTooSoonError while the wait lasts."""
        wait = self.wait_seconds()
        if wait:
            raise PinTooSoonError(
                f"Too many wrong PINs: the next try is possible in {wait} seconds.",
                "Wait, then enter the PIN again.",
                wait=str(wait),
            )
        self._write(_Tries(self._read().wrong + 1, self._clock.elapsed_ms()))

    def clear(self) -> None:
        """The PIN was right: forget the wrong ones."""
        remove_private(self._path)

    def wait_seconds(self) -> int:
        """Seconds before the next try, 0 to LONGEST_WAIT_S."""
        tries = self._read()
        now = self._clock.elapsed_ms()
        passed = now - tries.at_ms if now >= tries.at_ms else now
        return max(0, math.ceil((wait_after(tries.wrong) * 1000 - passed) / 1000))

    def _read(self) -> _Tries:
        raw = read_private(self._path, 10_000)
        if raw is None:
            return _Tries()
        try:
            plain = parse_json(raw)
            wrong, at_ms = plain["wrong"], plain["at_ms"]
            if plain["format"] != _FORMAT or not isinstance(wrong, int):
                raise ValueError
            if not isinstance(at_ms, int) or not 0 <= wrong <= 10**6 or at_ms < 0:
                raise ValueError
        except (ValueError, TypeError, KeyError):
            # Damaged: not a reason to lock out, nor a way to start again at zero. Written at once,
            # since a wait that began anew at each look would never end.
            repaired = _Tries(FREE_TRIES + 1, self._clock.elapsed_ms())
            self._write(repaired)
            return repaired
        return _Tries(wrong, at_ms)

    def _write(self, tries: _Tries) -> None:
        plain = {"format": _FORMAT, "wrong": tries.wrong, "at_ms": tries.at_ms}
        replace_private(self._path, json.dumps(plain).encode())


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong PINs: 2, 4, 8 ... from the third on, at most the cap."""
    if wrong <= FREE_TRIES:
        return 0
    return min(LONGEST_WAIT_S, 1 << min(wrong - FREE_TRIES, 20))
