"""Where the day stands: folded from its journal, entry by entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.day import acts
from jury_desk.domain.day.phases import PassageTime, Pause, PhaseRun

if TYPE_CHECKING:
    from jury_desk.domain.day.clock import Instant, Lapse
    from jury_desk.domain.day.entry import DayEntry

NoteFate = Literal["open", "moved", "kept", "discarded"]


@dataclass(frozen=True)
class Note:
    """A private note. `minute` is the exam's when it was taken, None before the first phase;
    `text` a digest; `criterion` (and `subject`, in a team) what it is attached to.
    """

    id: str
    passage: str
    taken: Instant
    minute: Lapse | None
    text: str
    criterion: str | None = None
    subject: str | None = None
    fate: NoteFate = "open"


@dataclass(frozen=True)
class Incident:
    """What the minutes must tell. `subject` is None where it is about everyone who passes; `text`
    and `withdrawn` (why it was taken back) are digests.
    """

    id: str
    passage: str
    subject: str | None
    kind: acts.IncidentKind
    recorded: Instant
    text: str | None
    withdrawn: str | None = None


@dataclass(frozen=True)
class Given:
    """A passage (or one subject's sheet of it) that is not marked here any more: moved to another
    juror (whose name `juror` is), or the juror has recused themselves (None).
    """

    passage: str
    subject: str | None
    juror: str | None
    reason: str


@dataclass(frozen=True)
class Paper:
    """Sheets copied from paper, and why; `text` is a digest."""

    passage: str
    subject: str | None
    why: acts.PaperReason
    text: str | None


@dataclass(frozen=True)
class DayState:
    """All that the day's journal says. `swapped_at` has the moment of each of `swaps`. `handed` and
    `received` hold the last version of a sheet that was handed over and that a receipt names;
    `away` that another laptop has the custody.
    """

    times: Mapping[str, PassageTime] = field(default_factory=dict)
    notes: Mapping[str, Note] = field(default_factory=dict)
    incidents: Mapping[str, Incident] = field(default_factory=dict)
    added: tuple[acts.PassageAdded, ...] = ()
    order: tuple[str, ...] = ()
    given: tuple[Given, ...] = ()
    papers: tuple[Paper, ...] = ()
    swaps: tuple[acts.SheetsSwapped, ...] = ()
    swapped_at: tuple[Instant, ...] = ()
    handed: Mapping[str, int] = field(default_factory=dict)
    received: Mapping[str, int] = field(default_factory=dict)
    away: bool = False
    seq: int = 0
    head: str = GENESIS

    def time(self, passage: str) -> PassageTime:
        """The phases of a passage as they went."""
        return self.times.get(passage, PassageTime())

    def notes_of(self, passage: str) -> tuple[Note, ...]:
        """The notes of a passage that were not discarded, oldest first."""
        return tuple(
            note
            for note in self.notes.values()
            if note.passage == passage and note.fate != "discarded"
        )

    def incidents_of(self, passage: str, subject: str | None = None) -> tuple[Incident, ...]:
        """The incidents of a passage that stand; with `subject`, those that concern them."""
        return tuple(
            one
            for one in self.incidents.values()
            if one.passage == passage
            and one.withdrawn is None
            and (subject is None or one.subject in (None, subject))
        )

    def is_absent(self, passage: str, subject: str) -> bool:
        """Whether a subject, or everyone who passes with them, did not come."""
        return any(one.kind == "absent" for one in self.incidents_of(passage, subject))

    def given_up(self, passage: str, subject: str) -> Given | None:
        """The move or recusal that took a subject's sheet from this juror; None for one to mark."""
        for one in reversed(self.given):
            if one.passage == passage and one.subject in (None, subject):
                return one
        return None

    def paper_of(self, passage: str, subject: str) -> Paper | None:
        """Why a subject's sheet is copied from paper; None for one that is not."""
        for one in reversed(self.papers):
            if one.passage == passage and one.subject in (None, subject):
                return one
        return None


def folded(entries: Iterable[DayEntry], state: DayState | None = None) -> DayState:
    """The state after the entries, each of which follows from the one before."""
    found, last = state or DayState(), None
    for last in entries:
        found = _after(found, last)
    return replace(found, seq=last.seq, head=last.digest) if last else found


def _after(state: DayState, entry: DayEntry) -> DayState:  # noqa: C901  one case an act
    act = entry.act
    match act:
        case acts.PhaseStarted() | acts.PhasePaused() | acts.PhaseResumed() | acts.PhaseEnded():
            time = _timed(state.time(act.passage), act, entry.instant)
            return replace(state, times={**state.times, act.passage: time})
        case acts.PauseExplained():
            time = _explained(state.time(act.passage), act.reason)
            return replace(state, times={**state.times, act.passage: time})
        case acts.PhaseTakenBack():
            time = state.time(act.passage).taken_back()
            return replace(state, times={**state.times, act.passage: time})
        case acts.NoteTaken():
            time = state.time(act.passage)
            minute = time.exam_lapse(entry.instant) if time.started else None
            note = Note(act.note, act.passage, entry.instant, minute, act.text)
            return replace(state, notes={**state.notes, act.note: note})
        case (
            acts.NoteRewritten()
            | acts.NoteAttached()
            | acts.NoteMoved()
            | acts.NoteKept()
            | acts.NoteDiscarded()
        ):
            note = _noted(state.notes[act.note], act)
            return replace(state, notes={**state.notes, act.note: note})
        case acts.IncidentRecorded():
            one = Incident(
                act.incident, act.passage, act.subject, act.kind, entry.instant, act.text
            )
            return replace(state, incidents={**state.incidents, act.incident: one})
        case acts.IncidentWithdrawn():
            one = replace(state.incidents[act.incident], withdrawn=act.reason)
            return replace(state, incidents={**state.incidents, act.incident: one})
        case acts.PassageAdded():
            return replace(state, added=(*state.added, act))
        case acts.OrderChanged():
            return replace(state, order=act.passages)
        case acts.SheetsSwapped():
            return replace(_swapped(state, act), swapped_at=(*state.swapped_at, entry.instant))
        case acts.PassageMoved():
            gone = Given(act.passage, None, act.juror, act.reason)
            return replace(state, given=(*state.given, gone))
        case acts.JurorRecused():
            gone = Given(act.passage, act.subject, None, act.reason)
            return replace(state, given=(*state.given, gone))
        case acts.PassageReturned():
            left = tuple(
                one
                for one in state.given
                if one.passage != act.passage or one.subject != act.subject
            )
            return replace(state, given=left)
        case acts.PaperCopied():
            paper = Paper(act.passage, act.subject, act.why, act.text)
            return replace(state, papers=(*state.papers, paper))
        case acts.SheetsHandedOver():
            return replace(state, handed=_latest(state.handed, act.sheets))
        case acts.ReceiptTaken():
            return replace(state, received=_latest(state.received, act.sheets))
        case acts.CustodyGiven():
            return replace(state, away=True)
        case acts.CustodyTaken() | acts.CustodyTakenBack():
            return replace(state, away=False)
        case acts.DossierTaken():
            return state  # the plan is not the journal's


def _latest(known: Mapping[str, int], told: Iterable[acts.HandedSheet]) -> Mapping[str, int]:
    """The last version of each sheet: a file of long ago, read late, takes nothing back."""
    found = dict(known)
    for one in told:
        found[one.sheet] = max(one.version, found.get(one.sheet, 0))
    return found


def _timed(
    time: PassageTime,
    act: acts.PhaseStarted | acts.PhasePaused | acts.PhaseResumed | acts.PhaseEnded,
    now: Instant,
) -> PassageTime:
    runs, running = time.runs, time.running
    if running is not None:
        runs = runs[:-1]
        if isinstance(act, acts.PhasePaused):
            pauses = (*running.pauses, Pause(now, reason=act.reason))
            if running.paused:
                pauses = (*running.pauses[:-1], replace(running.pauses[-1], reason=act.reason))
            return time.with_runs((*runs, replace(running, pauses=pauses)))
        going = _going_on(running, now)
        if isinstance(act, acts.PhaseResumed):
            return time.with_runs((*runs, going))
        runs = (*runs, replace(going, end=now))
    if isinstance(act, acts.PhaseStarted):
        runs = (*runs, PhaseRun(act.phase, now))
    return time.with_runs(runs)


def _explained(time: PassageTime, reason: str) -> PassageTime:
    running = time.running
    if running is None or not running.pauses:
        return time
    pauses = (*running.pauses[:-1], replace(running.pauses[-1], reason=reason))
    return time.with_runs((*time.runs[:-1], replace(running, pauses=pauses)))


def _going_on(run: PhaseRun, now: Instant) -> PhaseRun:
    """The run with its open pause ended."""
    if not run.paused:
        return run
    return replace(run, pauses=(*run.pauses[:-1], replace(run.pauses[-1], end=now)))


def _noted(
    note: Note,
    act: acts.NoteRewritten
    | acts.NoteAttached
    | acts.NoteMoved
    | acts.NoteKept
    | acts.NoteDiscarded,
) -> Note:
    match act:
        case acts.NoteRewritten():
            return replace(note, text=act.text)
        case acts.NoteAttached():
            return replace(note, criterion=act.criterion, subject=act.subject)
        case acts.NoteMoved():
            return replace(note, criterion=act.criterion, subject=act.subject, fate="moved")
        case acts.NoteKept():
            return replace(note, fate="kept")
        case acts.NoteDiscarded():
            return replace(note, fate="discarded")


def _swapped(state: DayState, act: acts.SheetsSwapped) -> DayState:
    """Times, notes, incidents and what is copied from paper change places between two passages;
    within one, nothing does.
    """
    first, second = act.passages
    if first == second:
        return replace(state, swaps=(*state.swaps, act))
    other = {first: second, second: first}
    return replace(
        state,
        swaps=(*state.swaps, act),
        times={other.get(name, name): time for name, time in state.times.items()},
        notes={
            name: replace(note, passage=other.get(note.passage, note.passage))
            for name, note in state.notes.items()
        },
        incidents={
            name: replace(one, passage=other.get(one.passage, one.passage), subject=None)
            if one.passage in other
            else one
            for name, one in state.incidents.items()
        },
        papers=tuple(
            replace(one, passage=other.get(one.passage, one.passage)) for one in state.papers
        ),
    )
