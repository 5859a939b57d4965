"""Taking in what jurors return: each file and each part verified, what does not hold refused alone.

What is kept of a file is a pure function of its bytes and of the session's keys here: whatever came
before or comes after changes nothing of it, so that any order, any number of times, gives the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jury_desk.domain.travel.acts import RefusalKind


@dataclass(frozen=True)
class Refusal:
    """What was not taken in, and why (`words.travel`: "refused-" and the kind). `about` is the
    sheet's id, "" for a whole file; `name` what to call it (juror, hour, candidate), "" where that
    is unknown.
    """

    kind: RefusalKind
    about: str = ""
    name: str = ""
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class FileOutcome:
    """What became of a file: sealed versions that are `new` here, and `known` ones. `session` and
    `juror` are ids, "" where they cannot be told; `unplanned` counts the sheets of passages that no
    plan here names.
    """

    name: str
    session: str = ""
    juror: str = ""
    juror_name: str = ""
    new: int = 0
    known: int = 0
    refusals: tuple[Refusal, ...] = ()
    unplanned: int = 0


@dataclass(frozen=True)
class Intake:
    """What became of all files: counts of sealed versions, and of refusals."""

    files: tuple[FileOutcome, ...]
    cancelled: bool = False

    @property
    def new(self) -> int:
        """Sealed versions that were not here before."""
        return sum(one.new for one in self.files)

    @property
    def known(self) -> int:
        """Sealed versions that were here already."""
        return sum(one.known for one in self.files)

    @property
    def refused(self) -> int:
        """Files and parts that were refused."""
        return sum(len(one.refusals) for one in self.files)


class TakingIn:
    """Takes in returns of every session with keys here. Blocking."""

    def take_in(
        self,
        paths: Sequence[str],
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Intake:
        """Take in files, folders, mails (`.eml`) and archives (`.zip`); nothing is told before the
        disk holds it. Raises StorageError where the data cannot be written; what was told in
        `progress` before is kept.
        """
        raise NotImplementedError
