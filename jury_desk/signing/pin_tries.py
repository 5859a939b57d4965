"""How long to wait between wrong PINs.

The count lies in a file of its own, so that a restart does not forget it. A try is counted before
the PIN is looked at and forgotten when it was right: a program killed in between has counted it.

Waiting is measured on the clock that only goes forward, never by the time of day, so that a changed
clock neither shortens nor lengthens it. That clock starts again at zero with the machine; the time
since the start is then what is known to have passed, and the wait is at most the cap.
Who can write into the data directory can delete the file: the wait slows a person at the keyboard,
Argon2id slows whoever took the files.

Wrong PINs are counted for the whole directory, else whoever guesses would go from one person to the
next without a wait; and for each person, else a colleague would wipe their guesses at another's PIN
away with their own.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jury_desk.domain.canonical import parse_json
from jury_desk.domain.ports import Clock
from jury_desk.errors import PinTooSoonError
from jury_desk.signing.private_file import read_private, remove_private, replace_private

FREE_TRIES = 2
"""Wrong PINs that cost no wait; the third is the first that does."""

LONGEST_WAIT_S = 300
"""The cap: nobody is locked out for good."""

_FORMAT = "jury-desk/pin-tries/1"
_MOST_PEOPLE = 60
"""Whose tries are kept: those of the last ones tried."""


@dataclass(frozen=True)
class _Tries:
    wrong: int = 0
    at_ms: int = 0

    def counted(self, now: int) -> "_Tries":
        """One more, at this moment."""
        return _Tries(self.wrong + 1, now)

    def wait_ms(self, now: int) -> int:
        """How much of the wait is left."""
        passed = now - self.at_ms if now >= self.at_ms else now
        return wait_after(self.wrong) * 1000 - passed

    def plain(self) -> dict[str, int]:
        """As the file has it."""
        return {"wrong": self.wrong, "at_ms": self.at_ms}

    @classmethod
    def parsed(cls, said: Mapping[str, Any]) -> "_Tries":
        """As the file has it. ValueError, KeyError or TypeError for anything else."""
        wrong, at_ms = said["wrong"], said["at_ms"]
        if type(wrong) is not int or type(at_ms) is not int:
            raise TypeError("tries")
        if not 0 <= wrong <= 10**6 or at_ms < 0:
            raise ValueError("tries")
        return cls(wrong, at_ms)


@dataclass(frozen=True)
class _Counts:
    """The tries since the last right PIN, whose it was; and each person's since their own."""

    all: _Tries = _Tries()
    people: dict[str, _Tries] = field(default_factory=dict)


class PinTries:
    """The wrong PINs of a data directory."""

    def __init__(self, path: Path, clock: Clock) -> None:
        """`path` is the file of the count; it need not exist."""
        self._path = path
        self._clock = clock

    def begin(self, person: str = "") -> None:
        """Count a try at a person's PIN as wrong until `clear`. Raises PinTooSoonError while the
        wait lasts.
        """
        wait = self.wait_seconds(person)
        if wait:
            raise PinTooSoonError(
                f"Too many wrong PINs: the next try is possible in {wait} seconds.",
                "Wait, then enter the PIN again.",
                wait=str(wait),
            )
        counts, now = self._read(), self._clock.elapsed_ms()
        own = counts.people.get(person, _Tries()).counted(now)
        others = {id_: tries for id_, tries in counts.people.items() if id_ != person}
        self._write(_Counts(counts.all.counted(now), {**others, person: own}))

    def clear(self, person: str = "") -> None:
        """The person's PIN was right: forget the wrong ones, but for those at others' PINs."""
        others = {id_: tries for id_, tries in self._read().people.items() if id_ != person}
        if others:
            self._write(_Counts(people=others))
        else:
            remove_private(self._path)

    def wait_seconds(self, person: str | None = None) -> int:
        """Seconds before the next try at a person's PIN, at anybody's for None; 0 to
        LONGEST_WAIT_S.
        """
        counts, now = self._read(), self._clock.elapsed_ms()
        waits = [counts.all.wait_ms(now)]
        if person in counts.people:
            waits.append(counts.people[person].wait_ms(now))
        return max(0, math.ceil(max(waits) / 1000))

    def _read(self) -> _Counts:
        raw = read_private(self._path, 10_000)
        if raw is None:
            return _Counts()
        try:
            plain = parse_json(raw)
            if plain["format"] != _FORMAT:
                raise ValueError("format")
            people = {id_: _Tries.parsed(said) for id_, said in plain.get("people", {}).items()}
            return _Counts(_Tries.parsed(plain), people)
        except (ValueError, TypeError, KeyError, AttributeError):
            # Damaged: not a reason to lock out, nor a way to start again at zero. Written at once,
            # since a wait that began anew at each look would never end.
            repaired = _Counts(_Tries(FREE_TRIES + 1, self._clock.elapsed_ms()))
            self._write(repaired)
            return repaired

    def _write(self, counts: _Counts) -> None:
        latest = list(counts.people.items())[-_MOST_PEOPLE:]
        people = {id_: tries.plain() for id_, tries in latest}
        plain = {"format": _FORMAT, **counts.all.plain(), "people": people}
        replace_private(self._path, json.dumps(plain).encode())


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong PINs: 2, 4, 8 ... from the third on, at most the cap."""
    if wrong <= FREE_TRIES:
        return 0
    return min(LONGEST_WAIT_S, 1 << min(wrong - FREE_TRIES, 20))
