"""A sheet: what one juror records for one candidate (or team) of one passage. Pure transitions.

Every transition takes the state and gives a `Change`: the next state, and what the journal and the
store must learn of it. Nothing here ever chooses a level: a level comes from a juror's act alone.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.canonical import canonical_bytes, text_digest
from jury_desk.domain.grid import Criterion, Grid
from jury_desk.domain.scale import Level
from jury_desk.domain.session import Passage, SessionPlan
from jury_desk.errors import SheetError

LONGEST_COMMENT = 20_000
"""Characters of one comment."""


class Phase(StrEnum):
    """Where the juror stands with a sheet."""

    LIVE = "live"
    WRITE_UP = "write-up"
    COMPLETE = "complete"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class SheetRef:
    """Which sheet: juror, passage, subject (candidate or team id), part of the assessment."""

    session: str
    passage: str
    juror: str
    subject: str
    part: str | None = None

    @property
    def id(self) -> str:
        """The same on every laptop: 32 hexadecimal digits made of what the sheet is about."""
        about = [self.session, self.passage, self.juror, self.subject, self.part]
        return hashlib.sha256(canonical_bytes(about)).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Mark:
    """A level given to a criterion (None: not given yet) and the juror's comment."""

    level: str | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """An act that can be undone or redone. `old` and `new` are level ids or comments."""

    seq: int
    act: Act
    criterion: str
    old: str | None
    new: str | None


@dataclass(frozen=True)
class SheetState:
    """All that a sheet holds at a moment. `version` counts from 1; `parent` is the sealed one
    before.
    """

    ref: SheetRef
    version: int = 1
    parent: str | None = None
    reason: str | None = None
    phase: Phase = Phase.LIVE
    marks: Mapping[str, Mark] = field(default_factory=dict)
    undo: tuple[Step, ...] = ()
    redo: tuple[Step, ...] = ()
    seq: int = 0
    head: str = GENESIS

    def mark(self, criterion: str) -> Mark:
        """The criterion's mark; an empty one where nothing was recorded."""
        return self.marks.get(criterion, Mark())

    def after(self, entry: JournalEntry) -> "SheetState":
        """The state with its journal's head moved to `entry`."""
        return replace(self, seq=entry.seq, head=entry.digest)


@dataclass(frozen=True)
class Change:
    """The outcome of an act: the next state, and what to append to the journal and the store."""

    state: SheetState
    act: Act
    criterion: str | None = None
    old: str | None = None
    new: str | None = None
    undoes: int | None = None
    texts: Mapping[str, str] = field(default_factory=dict)


def expected_sheets(plan: SessionPlan, grid: Grid, juror: str) -> tuple[SheetRef, ...]:
    """The sheets a juror owes, in the order of the passages.

    A team before an assessment with parts gets one sheet for its group parts and each member one
    for every individual part (group work must still give an individual result, product.md rule 5);
    without parts, each member gets a sheet.
    """
    found: list[SheetRef] = []
    for passage in sorted(plan.passages, key=lambda item: (item.starts_at, item.id)):
        if all(seat.juror != juror for seat in passage.seats):
            continue
        found += [
            SheetRef(plan.id, passage.id, juror, subject, part)
            for subject, part in _subjects(plan, grid, passage)
        ]
    return tuple(found)


def _subjects(plan: SessionPlan, grid: Grid, passage: Passage) -> list[tuple[str, str | None]]:
    if passage.candidate is not None:
        return [(passage.candidate, None)]
    team = plan.team(passage.team or "")
    bloc = grid.bloc(passage.bloc)
    assessment = bloc.assessment(passage.assessment) if bloc else None
    parts = assessment.parts if assessment else ()
    if not parts:
        return [(member, None) for member in team.members]
    of_team: list[tuple[str, str | None]] = [(team.id, p.id) for p in parts if p.setting == "group"]
    individual = [p for p in parts if p.setting != "group"]
    return of_team + [(member, p.id) for member in team.members for p in individual]


def offered_criteria(plan: SessionPlan, grid: Grid, ref: SheetRef) -> tuple[Criterion, ...]:
    """Every criterion that a sheet shows, in reading order, neutralised ones among them."""
    return grid.criteria_of(plan.passage(ref.passage).assessment, ref.part)


def neutralised_criteria(plan: SessionPlan, ref: SheetRef) -> frozenset[str]:
    """The criteria that the jury left out for a sheet's candidate; none for a team's sheet.

    They leave the computation, and the sheet says so without saying why (product.md, rule 8).
    """
    candidates = (item for item in plan.candidates if item.id == ref.subject)
    return frozenset(name for candidate in candidates for name in candidate.neutralised)


def expected_criteria(plan: SessionPlan, grid: Grid, ref: SheetRef) -> tuple[Criterion, ...]:
    """The criteria that a sheet is to mark, in reading order."""
    left_out = neutralised_criteria(plan, ref)
    return tuple(item for item in offered_criteria(plan, grid, ref) if item.id not in left_out)


def set_level(state: SheetState, grid: Grid, criterion: str, level: str | None) -> Change | None:
    """Give a criterion a level, or take it back with None; None where it has that level already.

    Raises SheetError where the sheet is closed, or the criterion or the level is not in the grid.
    """
    _must_be_open(state)
    found = _criterion(grid, criterion)
    if level is not None and grid.scale_of(found).level(level) is None:
        raise SheetError("This level is not on the criterion's scale.", "Choose one that is shown.")
    mark = state.mark(criterion)
    if mark.level == level:
        return None
    step = Step(state.seq + 1, Act.LEVEL_SET, criterion, mark.level, level)
    return _changed(state, replace(mark, level=level), step)


def set_comment(state: SheetState, grid: Grid, criterion: str, comment: str) -> Change | None:
    """Write a criterion's comment ("" removes it); None where it reads so already.

    Raises SheetError where the sheet is closed, the criterion unknown or the comment too long.
    """
    _must_be_open(state)
    _criterion(grid, criterion)
    comment = storable(comment)
    if len(comment) > LONGEST_COMMENT:
        raise SheetError("This comment is too long.", f"Keep below {LONGEST_COMMENT} characters.")
    mark = state.mark(criterion)
    if mark.comment == comment:
        return None
    step = Step(state.seq + 1, Act.COMMENT_SET, criterion, mark.comment, comment)
    return _changed(state, replace(mark, comment=comment), step)


def undo(state: SheetState) -> Change | None:
    """Turn back the last level or comment; None where there is nothing to turn back."""
    _must_be_open(state)
    return _turned(state, state.undo[-1], Act.UNDONE) if state.undo else None


def redo(state: SheetState) -> Change | None:
    """Do again what was undone last; None where nothing was."""
    _must_be_open(state)
    return _turned(state, state.redo[-1], Act.REDONE) if state.redo else None


def start_write_up(state: SheetState) -> Change:
    """From live marking to write-up."""
    _must_be_in(state, Phase.LIVE)
    return Change(replace(state, phase=Phase.WRITE_UP), Act.WRITE_UP_STARTED)


def resume_live(state: SheetState) -> Change:
    """Back from write-up to live marking."""
    _must_be_in(state, Phase.WRITE_UP)
    return Change(replace(state, phase=Phase.LIVE), Act.LIVE_RESUMED)


def complete(state: SheetState, grid: Grid, criteria: tuple[Criterion, ...]) -> Change:
    """Close the write-up. Raises SheetError while a criterion has no level or lacks its
    justification.
    """
    _must_be_in(state, Phase.WRITE_UP)
    missing = gaps(state, criteria) + to_justify(state, grid, criteria)
    if missing:
        raise SheetError(
            f"{len(missing)} criteria still lack a level or a justification.",
            "Give each a level, or mark it as not observed, and justify where a level asks for it.",
        )
    return Change(replace(state, phase=Phase.COMPLETE), Act.COMPLETED)


def reopen(state: SheetState) -> Change:
    """From complete back to write-up, before signing."""
    _must_be_in(state, Phase.COMPLETE)
    return Change(replace(state, phase=Phase.WRITE_UP), Act.REOPENED)


def signed(state: SheetState, header_digest: str) -> Change:
    """Close for good. `header_digest` is the digest of the header that was signed."""
    _must_be_in(state, Phase.COMPLETE)
    closed = replace(state, phase=Phase.SIGNED, undo=(), redo=())
    return Change(closed, Act.SIGNED, new=header_digest)


def start_correction(state: SheetState, parent: str, reason: str) -> Change:
    """Open a new version of a signed sheet, linked to `parent` (its header's digest), with its
    reason.
    """
    _must_be_in(state, Phase.SIGNED)
    reason = storable(" ".join(reason.split()))
    if not reason:
        raise SheetError("A correction needs its reason.", "Write why the sheet is corrected.")
    if len(reason) > LONGEST_COMMENT:
        raise SheetError("This reason is too long.", f"Keep below {LONGEST_COMMENT} characters.")
    opened = replace(
        state, version=state.version + 1, parent=parent, reason=reason, phase=Phase.WRITE_UP
    )
    told = text_digest(reason)
    return Change(opened, Act.CORRECTION_STARTED, old=parent, new=told, texts={told: reason})


def gaps(state: SheetState, criteria: tuple[Criterion, ...]) -> tuple[str, ...]:
    """The criteria without a level ("not observed" is a level), in reading order."""
    return tuple(item.id for item in criteria if state.mark(item.id).level is None)


def to_justify(state: SheetState, grid: Grid, criteria: tuple[Criterion, ...]) -> tuple[str, ...]:
    """The criteria whose level asks for a justification not yet written, in reading order."""
    return tuple(
        item.id
        for item in criteria
        if needs_justification(grid, item, state.mark(item.id).level)
        and not state.mark(item.id).comment.strip()
    )


def needs_justification(grid: Grid, criterion: Criterion, level: str | None) -> bool:
    """Whether that level of the criterion's scale must be justified at write-up."""
    found: Level | None = grid.scale_of(criterion).level(level) if level else None
    return found is not None and found.needs_justification


def replay(
    state: SheetState, entries: tuple[JournalEntry, ...], texts: Mapping[str, str]
) -> SheetState:
    """`state` with its undo and redo steps and head rebuilt from its journal.

    `texts` gives the comments by digest; one that was purged leaves its step out.
    """
    done: list[Step] = []
    undone: list[Step] = []
    for entry in entries:
        if entry.act in (Act.LEVEL_SET, Act.COMMENT_SET):
            undone.clear()
            step = _step_of(entry, texts)
            if step is not None:
                done.append(step)
        elif entry.act is Act.UNDONE and done:
            undone.append(done.pop())
        elif entry.act is Act.REDONE and undone:
            done.append(undone.pop())
        elif entry.act in (Act.SIGNED, Act.CORRECTION_STARTED):
            done.clear()
            undone.clear()
    last = entries[-1] if entries else None
    return replace(
        state,
        undo=tuple(done),
        redo=tuple(undone),
        seq=last.seq if last else 0,
        head=last.digest if last else GENESIS,
    )


def _step_of(entry: JournalEntry, texts: Mapping[str, str]) -> Step | None:
    criterion = entry.criterion or ""
    if entry.act is Act.LEVEL_SET:
        return Step(entry.seq, entry.act, criterion, entry.old, entry.new)
    old = "" if entry.old is None else texts.get(entry.old)
    new = "" if entry.new is None else texts.get(entry.new)
    if old is None or new is None:
        return None
    return Step(entry.seq, entry.act, criterion, old, new)


def _changed(state: SheetState, mark: Mark, step: Step) -> Change:
    following = replace(
        state,
        marks={**state.marks, step.criterion: mark},
        undo=(*state.undo, step),
        redo=(),
    )
    old, new, texts = _told(step.act, step.old, step.new)
    return Change(following, step.act, step.criterion, old, new, texts=texts)


def _turned(state: SheetState, step: Step, act: Act) -> Change:
    before, after = (step.new, step.old) if act is Act.UNDONE else (step.old, step.new)
    mark = state.mark(step.criterion)
    if step.act is Act.LEVEL_SET:
        mark = replace(mark, level=after)
    else:
        mark = replace(mark, comment=after or "")
    following = replace(state, marks={**state.marks, step.criterion: mark})
    if act is Act.UNDONE:
        following = replace(following, undo=state.undo[:-1], redo=(*state.redo, step))
    else:
        following = replace(following, undo=(*state.undo, step), redo=state.redo[:-1])
    old, new, texts = _told(step.act, before, after)
    return Change(following, act, step.criterion, old, new, undoes=step.seq, texts=texts)


def _told(
    act: Act, old: str | None, new: str | None
) -> tuple[str | None, str | None, dict[str, str]]:
    """What the journal says of old and new: level ids as they are, texts by digest ("" as None)."""
    if act is Act.LEVEL_SET:
        return old, new, {}
    texts = {text_digest(text): text for text in (old, new) if text}
    return (
        text_digest(old) if old else None,
        text_digest(new) if new else None,
        texts,
    )


def storable(text: str) -> str:
    """The text with halves of surrogate pairs joined, or replaced where the other half is missing.

    A clipboard can bring them, and no file or digest can hold them.
    """
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _must_be_open(state: SheetState) -> None:
    if state.phase not in (Phase.LIVE, Phase.WRITE_UP):
        raise SheetError(
            "This sheet is closed: nothing in it can change.",
            "Before signing, reopen it; after signing, start a correction.",
        )


def _must_be_in(state: SheetState, phase: Phase) -> None:
    if state.phase is not phase:
        raise SheetError(
            f"This sheet is in the state “{state.phase}”.",
            f"This act needs the state “{phase}”.",
        )


def _criterion(grid: Grid, criterion: str) -> Criterion:
    for bloc in grid.blocs:
        for found in bloc.criteria:
            if found.id == criterion:
                return found
    raise SheetError("This criterion is not in the grid.", "Open the sheet again.")
