"""The day's journal at work: each act is on disk before it is told."""

from __future__ import annotations

import secrets
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day import acts
from jury_desk.domain.day.clock import Instant
from jury_desk.domain.day.endings import ends_phase
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.day.plan import plan_of_day
from jury_desk.domain.day.state import DayState, Note, folded
from jury_desk.domain.ports import DayRecording
from jury_desk.domain.sheet import LONGEST_COMMENT, SheetRef, storable, subjects_of
from jury_desk.errors import DayError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jury_desk.domain.ports import Clock, Recording, Store
    from jury_desk.domain.session import SessionPlan
    from jury_desk.services.open_sheet import OpenSheet, Recorded

LONGEST_NOTE = 2_000
"""Characters of one note."""


class DayLog:
    """One session's day, of the plan's juror, on this device. One thread at a time.

    Every act returns the state that is then on disk, or raises (DayError, StorageError) and leaves
    `state` as it was.
    """

    def __init__(self, store: Store, clock: Clock, plan: SessionPlan) -> None:
        """Read the journal; `plan` is the session's own, as it was handed out."""
        self._store = store
        self._clock = clock
        self.plan = plan
        self.juror = plan.juror
        self.state = DayState()
        self._texts: dict[str, str] = {}
        self._meant: Instant | None = None
        self._latest: Instant | None = None
        self.reload()

    def reload(self) -> None:
        """Read the journal again, as the disk holds it: after a failure."""
        entries = self._store.day_entries(self.plan.id, self.juror)
        self.state = folded(entries)
        self._latest = entries[-1].instant if entries else None
        self._texts = dict(self._store.texts(_named(self.state)))

    def now(self) -> Instant:
        """The present moment, on every clock."""
        return Instant(self._clock.elapsed_ms(), self._clock.epoch(), self._clock.now())

    @contextmanager
    def meant_at(self, moment: Instant) -> Iterator[None]:
        """The acts within are of the moment at which a person did them, though the disk's turn came
        later; never of one before the last entry: the journal does not go back.
        """
        before, self._meant = self._meant, moment
        try:
            yield
        finally:
            self._meant = before

    def text(self, digest: str | None) -> str:
        """A text that the state names; empty for None and where it was deleted."""
        return self._texts.get(digest, "") if digest else ""

    # --- time -------------------------------------------------------------------------------------

    def start_phase(self, passage: str, phase: int) -> DayState:
        """Begin a phase (from 0); one that runs in the passage ends with it. DayError where
        everyone who passes is absent.
        """
        self._must_be_awaited(passage)
        running = self.state.time(passage).running
        if running is not None and running.phase == phase and not running.paused:
            return self.state
        return self.record(acts.PhaseStarted(passage=passage, phase=phase))

    def pause(self, passage: str, reason: str = "") -> DayState:
        """Stop the clock of the running phase; where it stands still already, say why it does.
        DayError where none runs.
        """
        running = self.state.time(passage).running
        if running is None:
            raise _nothing_runs()
        told, texts = _told(reason, LONGEST_NOTE)
        if running.paused and told in (None, running.pauses[-1].reason):
            return self.state
        return self.record(acts.PhasePaused(passage=passage, reason=told), texts)

    def explain_pause(self, passage: str, reason: str) -> DayState:
        """Say why the clock of the running phase stands still, or stood still last. DayError where
        no phase with a pause runs, or the reason is missing.
        """
        running = self.state.time(passage).running
        if running is None or not running.pauses:
            raise _nothing_runs()
        told, texts = required_reason(reason)
        if told == running.pauses[-1].reason:
            return self.state
        return self.record(acts.PauseExplained(passage=passage, reason=told), texts)

    def resume(self, passage: str) -> DayState:
        """Let it go on. DayError where no phase runs."""
        running = self.state.time(passage).running
        if running is None:
            raise _nothing_runs()
        return self.record(acts.PhaseResumed(passage=passage)) if running.paused else self.state

    def end_phase(self, passage: str) -> DayState:
        """End the running phase. DayError where none runs."""
        if self.state.time(passage).running is None:
            raise _nothing_runs()
        return self.record(acts.PhaseEnded(passage=passage))

    def take_back_phase(self, passage: str) -> DayState:
        """Have the passage's time be as it was before the last act on it. DayError where there is
        none, and where a phase of somebody absent would run.
        """
        time = self.state.time(passage)
        if not time.before:
            raise refused("day-nothing-to-take-back", "Nothing was done to this time.")
        if time.taken_back().running is not None:
            self._must_be_awaited(passage)
        return self.record(acts.PhaseTakenBack(passage=passage))

    # --- notes ------------------------------------------------------------------------------------

    def take_note(self, passage: str, text: str) -> str:
        """Keep a private note with the minute it is; its id. What was kept of its typing goes.
        DayError where it is empty or longer than LONGEST_NOTE.
        """
        note = f"n{secrets.token_hex(6)}"
        told, texts = _note_text(text)
        act = acts.NoteTaken(note=note, passage=passage, text=told)
        self.record(act, notes=texts, settled=(self._draft_prefix + passage,))
        return note

    def rewrite_note(self, note: str, text: str) -> DayState:
        """Change a note's text; the minute stays."""
        kept = self._note(note)
        told, texts = _note_text(text)
        if told == kept.text:
            return self.state
        act = acts.NoteRewritten(note=note, text=told)
        return self.record(act, notes=texts, forgotten=self._only_of(note))

    def attach_note(self, note: str, criterion: str | None, subject: str | None = None) -> DayState:
        """Say which criterion a note is about (of which member, in a team); None: none any more."""
        self._note(note)
        act = acts.NoteAttached(note=note, criterion=criterion, subject=subject)
        return self.record(act)

    def move_note(self, note: str, sheet: OpenSheet, criterion: str) -> Recorded:
        """Make its text part of the comment of a criterion, behind what stands there; what the
        sheet recorded. Both are written together, or nothing is.

        Raises DayError (part of a comment already), SheetError (closed, neutralised, too long).
        """
        before = sheet.state.mark(criterion).comment.rstrip()
        text = self.text_to_move(note, before)
        prepared = sheet.prepare_comment(criterion, f"{before}\n{text}" if before else text)
        if prepared is None:
            raise refused("day-note-gone", "This note is not there any more.")
        act = acts.NoteMoved(note=note, criterion=criterion, subject=sheet.ref.subject)
        self.record(act, sheets=prepared.recordings)
        return sheet.adopt(prepared)

    def text_to_move(self, note: str, comment: str) -> str:
        """The text of a note that is to go into a comment. DayError where that holds it already, or
        where another one does that it was moved to.
        """
        self._must_not_be_moved(note)
        text = self._note_text(note)
        if text and f"\n{text}\n" in f"\n{comment}\n":
            raise moved_already()
        return text

    def keep_note(self, note: str) -> DayState:
        """Decide that it stays, on this laptop alone. DayError where it was moved to a comment that
        holds it still.
        """
        self._must_not_be_moved(note)
        return self.record(acts.NoteKept(note=note))

    def discard_note(self, note: str) -> DayState:
        """Delete its text from the disk, for good."""
        self._note(note)
        act = acts.NoteDiscarded(note=note)
        return self.record(act, forgotten=self._only_of(note))

    def keep_draft(self, passage: str, text: str) -> None:
        """Keep a note that is being typed, and is none yet; "" forgets it."""
        self._store.put_draft(self._draft_prefix + passage, storable(text))

    def draft_name(self, passage: str) -> str:
        """What the store calls the note that is being typed in a passage."""
        return self._draft_prefix + passage

    def drafts(self) -> Mapping[str, str]:
        """The notes that were being typed, by passage: after a fall they are typed on."""
        kept = self._store.drafts(self._draft_prefix)
        return {about.removeprefix(self._draft_prefix): text for about, text in kept.items()}

    # --- incidents --------------------------------------------------------------------------------

    def record_incident(
        self, passage: str, subject: str | None, kind: acts.IncidentKind, text: str
    ) -> DayState:
        """Record what the minutes must tell, with its moment; a phase that runs ends with what ends
        the passage. Of an absence no text is asked, of all else some. DayError where it is missing
        or too long.
        """
        told, texts = _told(text, LONGEST_COMMENT)
        if told is None and kind != "absent":
            raise refused("day-incident-text", "An incident needs a few words.")
        act = acts.IncidentRecorded(
            incident=f"i{secrets.token_hex(6)}",
            passage=passage,
            subject=subject,
            kind=kind,
            text=told,
        )
        if not ends_phase(plan_of_day(self.plan, self.state), self.state, act):
            return self.record(act, texts)
        return self.record_each((acts.PhaseEnded(passage=passage), act), texts)

    def withdraw_incident(self, incident: str, reason: str) -> DayState:
        """Take back what was recorded wrongly, with the reason."""
        found = self.state.incidents.get(incident)
        if found is None or found.withdrawn is not None:
            raise refused("day-incident-gone", "This incident cannot be withdrawn any more.")
        told, texts = required_reason(reason)
        return self.record(acts.IncidentWithdrawn(incident=incident, reason=told), texts)

    # --- any act ----------------------------------------------------------------------------------

    def record(
        self,
        act: acts.AnyDayAct,
        texts: Mapping[str, str] | None = None,
        *,
        notes: Mapping[str, str] | None = None,
        forgotten: tuple[str, ...] = (),
        settled: tuple[str, ...] = (),
        sheets: Sequence[Recording] = (),
    ) -> DayState:
        """Record an act, with what it changes on sheets in the same transaction. `settled` are the
        drafts, by the store's names, that it makes superfluous.

        DayError where the day is on another laptop and the act is not about that.
        """
        custody = acts.CustodyTakenBack | acts.ReceiptTaken | acts.CustodyTaken
        if self.state.away and not isinstance(act, custody):
            raise away()
        recording = self.recording(act, texts or {}, notes or {}, forgotten, settled)
        self._store.record_all(sheets, (recording,))
        self.adopt(recording)
        return self.state

    def record_each(
        self, several: Sequence[acts.AnyDayAct], texts: Mapping[str, str] | None = None
    ) -> DayState:
        """Record several acts of one decision, in one transaction. DayError where the day is on
        another laptop.
        """
        if self.state.away:
            raise away()
        made: list[DayRecording] = []
        for act in several:
            recording = self.recording(act, texts or {}, {})
            if made:
                last = made[-1].entry
                entry = structs.replace(recording.entry, seq=last.seq + 1, previous=last.digest)
                recording = replace(recording, entry=entry)
            made.append(recording)
        self._store.record_all((), made)
        for recording in made:
            self.adopt(recording)
        return self.state

    def recording(
        self,
        act: acts.AnyDayAct,
        texts: Mapping[str, str],
        notes: Mapping[str, str],
        forgotten: tuple[str, ...] = (),
        settled: tuple[str, ...] = (),
    ) -> DayRecording:
        """The next entry of the chain, for a transaction that the caller writes and then adopts."""
        now = self._moment()
        entry = DayEntry(
            session=self.plan.id,
            juror=self.juror,
            device=self._store.device,
            seq=self.state.seq + 1,
            at=now.at,
            elapsed_ms=now.elapsed_ms,
            epoch=now.epoch,
            act=act,
            previous=self.state.head,
        )
        return DayRecording(entry, texts, notes, forgotten, settled)

    def adopt(self, recording: DayRecording) -> None:
        """Take over what was written."""
        self.state = folded((recording.entry,), self.state)
        self._latest = recording.entry.instant
        self._texts.update(recording.texts)
        self._texts.update(recording.notes)
        if recording.forgotten:  # of the same text, what is kept for good stays
            for digest in set(recording.forgotten) - _named(self.state):
                self._texts.pop(digest, None)

    def _moment(self) -> Instant:
        """The moment of the next entry."""
        meant, last = self._meant or self.now(), self._latest
        goes_back = last and last.epoch == meant.epoch and last.elapsed_ms > meant.elapsed_ms
        return last if last and goes_back else meant

    @property
    def _draft_prefix(self) -> str:
        return f"note/{self.plan.id}/{self.juror}/"

    def _note(self, note: str) -> Note:
        found = self.state.notes.get(note)
        if found is None or found.fate == "discarded":
            raise refused("day-note-gone", "This note is not there any more.")
        return found

    def _must_be_awaited(self, passage: str) -> None:
        plan = plan_of_day(self.plan, self.state)
        subjects = subjects_of(plan, plan.passage(passage))
        if all(self.state.is_absent(passage, subject) for subject in subjects):
            raise candidate_absent()

    def _must_not_be_moved(self, note: str) -> None:
        kept = self._note(note)
        if kept.fate == "moved" and stands_in(self.text(kept.text), self._comments_of(kept)):
            raise moved_already()

    def _comments_of(self, note: Note) -> tuple[str, ...]:
        """The comments of its criterion on the passage's sheets, which may have been swapped."""
        plan = plan_of_day(self.plan, self.state)
        subjects = subjects_of(plan, plan.passage(note.passage))
        refs = (SheetRef(plan.id, note.passage, self.juror, subject) for subject in subjects)
        states = (self._store.load(ref) for ref in refs)
        return tuple(state.mark(note.criterion or "").comment for state in states if state)

    def _note_text(self, note: str) -> str:
        return self.text(self.state.notes[note].text)

    def _only_of(self, note: str) -> tuple[str, ...]:
        """The note's text, where no other note reads the same."""
        mine = self.state.notes[note].text
        others = (one for one in self.state.notes.values() if one.id != note)
        taken = any(one.text == mine and one.fate != "discarded" for one in others)
        return () if taken else (mine,)


def required_reason(reason: str) -> tuple[str, dict[str, str]]:
    """A reason's digest, and the text by it. DayError where it is empty or too long."""
    told, texts = _told(reason, LONGEST_COMMENT)
    if told is None:
        raise refused("day-reason-missing", "This needs its reason.")
    return told, texts


def away() -> DayError:
    """What is said of an act on a day that another laptop has."""
    return refused("day-away", "This day is on another laptop now: here it can only be read.")


def stands_in(text: str, comments: Iterable[str]) -> bool:
    """Whether a note's text is still part of a comment: it may have been undone, or deleted there,
    after the note was moved.
    """
    return bool(text) and any(text in comment for comment in comments)


def moved_already() -> DayError:
    """What is said of a note whose text is in a comment."""
    return refused("day-note-moved", "This note is part of a comment already.")


def candidate_absent() -> DayError:
    """What is said where nobody is there to be examined."""
    return refused("day-absent", "The absence recorded here must be withdrawn first.")


def refused(reason: str, what: str, **details: str) -> DayError:
    """An act that cannot be done: `reason` is the code of the sentence in `words.day`."""
    return DayError(what, "Nothing was changed.", reason=reason, **details)


def _told(text: str, longest: int) -> tuple[str | None, dict[str, str]]:
    kept = storable(text.strip())
    if len(kept) > longest:
        raise refused("day-text-long", "This text is too long.", most=str(longest))
    return (text_digest(kept), {text_digest(kept): kept}) if kept else (None, {})


def _note_text(text: str) -> tuple[str, dict[str, str]]:
    told, texts = _told(text, LONGEST_NOTE)
    if told is None:
        raise refused("day-note-empty", "A note needs some text.")
    return told, texts


def _nothing_runs() -> DayError:
    return refused("day-nothing-runs", "No phase is running.")


def _named(state: DayState) -> set[str]:
    """The digests of every text that a state names."""
    found = {note.text for note in state.notes.values() if note.fate != "discarded"}
    for one in state.incidents.values():
        found |= {digest for digest in (one.text, one.withdrawn) if digest}
    found |= {one.reason for one in state.given}
    found |= {one.text for one in state.papers if one.text}
    found |= {one.reason for one in state.added} | {one.reason for one in state.swaps}
    for time in state.times.values():
        for runs in (time.runs, *time.before):
            found |= {pause.reason for run in runs for pause in run.pauses if pause.reason}
    return found
