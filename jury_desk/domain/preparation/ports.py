"""What preparing a session asks of storage, the solver and the papers."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.card import SessionKind, SessionState
    from jury_desk.domain.preparation.finding import Finding
    from jury_desk.domain.preparation.lists.list_table import ListTable
    from jury_desk.domain.preparation.panel import CompositionProfile
    from jury_desk.domain.preparation.preparation import Change, Preparation
    from jury_desk.domain.preparation.regulations import Regulations
    from jury_desk.domain.preparation.timetable import PlannedPassage
    from jury_desk.domain.preparation.timings import TimingDefaults


class PreparationAct(StrEnum):
    """Every act on a preparation."""

    CREATED = "created"
    CHANGED = "changed"
    REMOVED = "removed"
    IMPORTED = "imported"
    PLANNED = "planned"
    OPENED = "opened"
    CLOSED = "closed"
    ARCHIVED = "archived"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True)
class PreparationSummary:
    """A session as lists show it."""

    id: str
    label: str
    kind: SessionKind
    state: SessionState
    practice: bool
    first_day: dt.date
    last_day: dt.date
    grid: str
    grid_digest: str
    certification: str
    """The grid's label."""
    candidates: int
    changed_at: dt.datetime


@dataclass(frozen=True)
class PreparedStep:
    """An act as the journal holds it. `by` is the id of who did it at the secretariat, or "".

    `seq` counts from 1, the session's creation, without gap. `undoes` is the `seq` of the step that
    an undo turns back, or that a redo does again.
    """

    seq: int
    at: dt.datetime
    act: PreparationAct
    by: str
    changes: tuple[Change, ...]
    undoes: int | None = None


@dataclass(frozen=True)
class Turn:
    """What undo and redo need to know of a step."""

    seq: int
    act: PreparationAct
    undoes: int | None


class PreparationStore(Protocol):
    """Sessions being prepared, in the data file. Writing returns only when the disk holds it.

    All raise StorageError (or a child) where the file cannot be read or written: then nothing of
    the act is kept.
    """

    def add(self, preparation: Preparation, grid: Grid, at: dt.datetime, by: str) -> None:
        """Keep a new session with its grid; its journal begins with all of it as step 1.

        ValueError where one of that id is kept, or where the grid is not the card's.
        """
        ...

    def summaries(self) -> tuple[PreparationSummary, ...]:
        """The sessions, the last day first, then by label."""
        ...

    def load(self, session: str) -> Preparation:
        """A session as it stands. KeyError where there is none."""
        ...

    def grid(self, digest: str) -> Grid:
        """A grid that a session uses. KeyError where it is not kept."""
        ...

    def keep_grid(self, grid: Grid) -> None:
        """Keep a grid by its digest, for a session that is about to use it."""
        ...

    def record(self, session: str, step: PreparedStep) -> None:
        """Write one act: its changes and its journal line, in one transaction. ValueError where
        `seq` does not follow, or a change does not start from what is there.
        """
        ...

    def steps(self, session: str, last: int | None = None) -> tuple[PreparedStep, ...]:
        """The journal, oldest first; only the `last` ones where a number is given."""
        ...

    def turns(self, session: str) -> tuple[Turn, ...]:
        """The journal without its changes, oldest first: quick, however much was changed."""
        ...

    def step(self, session: str, seq: int) -> PreparedStep:
        """One step. KeyError where there is none."""
        ...

    def remove(self, session: str) -> None:
        """Take a draft, or a practice session, away. ValueError for any other."""
        ...

    def keep_content(self, content: bytes) -> str:
        """Keep a file's bytes (a photo, a proof, an opinion); their SHA-256."""
        ...

    def content(self, digest: str) -> bytes | None:
        """The bytes of that SHA-256, or None."""
        ...

    def regulations(self) -> tuple[Regulations, ...]:
        """The named regulations that were saved, by label."""
        ...

    def put_regulations(self, regulations: Regulations) -> None:
        """Save named regulations; those of that id are replaced."""
        ...

    def profiles(self) -> tuple[CompositionProfile, ...]:
        """The named composition profiles that were saved, by label."""
        ...

    def put_profile(self, profile: CompositionProfile) -> None:
        """Save a named profile; the one of that id is replaced."""
        ...


class RuleBook(Protocol):
    """The named regulations and profiles that the program ships, as data."""

    def regulations(self, grid: Grid) -> Regulations:
        """Those to begin with for a grid: its own where the program has some, else the standard
        ones with what the grid itself says (`rules`, weights of parts, external tests).
        """
        ...

    def all_regulations(self) -> tuple[Regulations, ...]:
        """Every named set."""
        ...

    def profiles(self) -> tuple[CompositionProfile, ...]:
        """Every named composition profile; the standard one comes first, then the VAE's."""
        ...

    def timing_defaults(self) -> TimingDefaults:
        """What a new session's timings are made from (`timings.initial(grid, defaults)`): the
        phases and minutes that grids do not print, from `timings.json`.
        """
        ...


@dataclass(frozen=True)
class Plan:
    """A timetable found. `cost` is the solver's own measure, smaller is better; `best` tells that
    none can be better; `moved` counts placed passages whose day, hour, room or panel changed.
    """

    passages: tuple[PlannedPassage, ...]
    cost: int = 0
    best: bool = False
    moved: int = 0
    elapsed_ms: int = 0
    contradictions: tuple[Finding, ...] = field(default=())
    """Why there is none: then `passages` is empty."""


class Planner(Protocol):
    """Places passages."""

    def plan(
        self,
        preparation: Preparation,
        grid: Grid,
        passages: Sequence[PlannedPassage],
        *,
        keep: bool,
        found: Callable[[Plan], None],
        cancelled: Callable[[], bool],
        seconds: int,
    ) -> Plan:
        """Place `passages` (locked ones stay). `keep`: move as few placed ones as possible, then
        as little. `found` is told each better plan, from another thread; `cancelled` is asked
        often: the best so far is the answer. Ends after `seconds` at the latest. Raises
        PlanningError where nothing was found in time and nothing contradicts.
        """
        ...


class ListReader(Protocol):
    """Reads lists of people from untrusted files, and from pasted text.

    Both raise ListError, `details["reason"]` telling why: then nothing was read.
    """

    def read(
        self, path: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> ListTable:
        """What a workbook (XLSX, ODS) or a text of columns holds, in a process of its own.
        `progress` is told lines done and lines there are.
        """
        ...

    def paste(self, text: str) -> ListTable:
        """What a text of columns holds."""
        ...


PaperKind = Literal[
    "convocations",
    "juror-convocations",
    "calendar",
    "door-list",
    "candidate-attendance",
    "juror-attendance",
    "blank-sheets",
    "juror-timetable",
    "room-timetable",
    "candidate-timetable",
]
PaperFormat = Literal["pdf", "xlsx", "ics"]


@dataclass(frozen=True)
class PaperFile:
    """A file to be written. `name` holds numbers and ids, never a person's name; `items` counts
    the convocations, sheets or passages that were read back in it.
    """

    name: str
    content: bytes
    items: int = 0


class SessionPapers(Protocol):
    """Draws what a session prints and exports."""

    def papers(
        self,
        kind: PaperKind,
        format_: PaperFormat,
        preparation: Preparation,
        grid: Grid,
        language: str,
        *,
        single: bool = False,
        numbers_only: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> Iterable[PaperFile]:
        """The files of a kind; with `single` one file for each person, else one for all.

        `numbers_only` keeps candidates' names off what hangs on a door. `progress` is told how many
        of how many parts are drawn; what it raises ends the drawing. Raises ExportError where a
        file read back is not what was asked for.
        """
        ...
