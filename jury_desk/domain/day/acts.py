"""Every act of the day's journal: a closed list. Free texts stand by the SHA-256 of their UTF-8.

A text that is purged or, for a private note, discarded leaves the chain whole.
"""

import re
from typing import Literal

from jury_desk.domain.document import Digest, Document, Slug
from jury_desk.domain.session import Candidate, Passage, Team

IncidentKind = Literal["absent", "excluded", "interrupted", "fraud", "technical"]
"""What is recorded with its time and text, and carried to the minutes: absent, excluded,
interrupted, fraud suspected, technical incident."""

PaperReason = Literal["fault", "lost", "stolen", "broken", "other"]
"""Why a sheet was marked on paper and is copied: what became of the laptop."""


def _kebab(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


class DayAct(Document, frozen=True, kw_only=True, tag_field="act", tag=_kebab):
    """What the kinds of acts share: the key `act` tells which one it is."""


# --- time -----------------------------------------------------------------------------------------


class PhaseStarted(DayAct, frozen=True, kw_only=True):
    """A phase begins; one that runs in the same passage ends with it. `phase` counts from 0 in the
    passage's planned phases (`phases.planned`).
    """

    passage: Slug
    phase: int


class PhasePaused(DayAct, frozen=True, kw_only=True):
    """The running phase stands still, for a reason (None: none was given). Where it stands still
    already, only the reason is told: the clock is stopped first, and one says why after.
    """

    passage: Slug
    reason: Digest | None = None


class PauseExplained(DayAct, frozen=True, kw_only=True):
    """Why the clock of the running phase stands still, or stood still last: told after it was
    stopped, in place of what was told before. Where there was no pause, it changes nothing.
    """

    passage: Slug
    reason: Digest


class PhaseResumed(DayAct, frozen=True, kw_only=True):
    """It goes on."""

    passage: Slug


class PhaseEnded(DayAct, frozen=True, kw_only=True):
    """The running phase ends, and none begins."""

    passage: Slug


class PhaseTakenBack(DayAct, frozen=True, kw_only=True):
    """The last act on the passage's time was a mistake: its time is as it was before that act. Both
    stay in the journal. Where nothing is left to take back, it changes nothing.
    """

    passage: Slug


# --- notes ----------------------------------------------------------------------------------------


class NoteTaken(DayAct, frozen=True, kw_only=True):
    """A private note; the minute it carries is that of its entry. `note` is unique in the day."""

    note: Slug
    passage: Slug
    text: Digest


class NoteRewritten(DayAct, frozen=True, kw_only=True):
    """Its text changes; its minute stays."""

    note: Slug
    text: Digest


class NoteAttached(DayAct, frozen=True, kw_only=True):
    """It belongs to a criterion, for one member of a team where `subject` says so; None: to none
    any more.
    """

    note: Slug
    criterion: Slug | None
    subject: Slug | None = None


class NoteMoved(DayAct, frozen=True, kw_only=True):
    """Its text became part of the justification of `criterion` on the sheet of `subject`."""

    note: Slug
    criterion: Slug
    subject: Slug


class NoteKept(DayAct, frozen=True, kw_only=True):
    """It stays with the juror, on this laptop alone."""

    note: Slug


class NoteDiscarded(DayAct, frozen=True, kw_only=True):
    """It is gone: its text is deleted from the disk."""

    note: Slug


# --- what happened --------------------------------------------------------------------------------


class IncidentRecorded(DayAct, frozen=True, kw_only=True):
    """Something that the minutes must tell. `subject` names one member of a team; None: everyone
    who passes.
    """

    incident: Slug
    passage: Slug
    subject: Slug | None = None
    kind: IncidentKind
    text: Digest | None = None


class IncidentWithdrawn(DayAct, frozen=True, kw_only=True):
    """It was recorded wrongly; both stay in the journal."""

    incident: Slug
    reason: Digest


# --- the unforeseen -------------------------------------------------------------------------------


class PassageAdded(DayAct, frozen=True, kw_only=True):
    """A passage that the plan did not foresee, with whom of its people the plan lacks.

    `moved_from` is the name of the juror who gave it up, where it came from one; its sheets say so.
    """

    passage: Passage
    candidates: tuple[Candidate, ...] = ()
    teams: tuple[Team, ...] = ()
    reason: Digest
    moved_from: str | None = None


class OrderChanged(DayAct, frozen=True, kw_only=True):
    """The passages in the order in which they are heard now; those not named keep their place
    after them.
    """

    passages: tuple[Slug, ...]


class SheetsSwapped(DayAct, frozen=True, kw_only=True):
    """What was recorded on two sheets by mistake changed places. `first` and `second` are sheet
    ids; `passages` are theirs: where they differ, times, notes, incidents and what is copied from
    paper change places too.
    """

    first: str
    second: str
    passages: tuple[Slug, Slug]
    reason: Digest


class PassageMoved(DayAct, frozen=True, kw_only=True):
    """Another juror marks this passage from now on: its sheets are no longer owed here. `file` is
    the SHA-256 of the file that carries what was recorded, None where nothing was.
    """

    passage: Slug
    juror: str
    """The other juror's name, as it was chosen or written."""
    reason: Digest
    file: Digest | None = None


class JurorRecused(DayAct, frozen=True, kw_only=True):
    """The juror steps back from marking one candidate (None: everybody of the passage)."""

    passage: Slug
    subject: Slug | None = None
    reason: Digest


class PassageReturned(DayAct, frozen=True, kw_only=True):
    """A move or a recusal is taken back."""

    passage: Slug
    subject: Slug | None = None
    reason: Digest


class PaperCopied(DayAct, frozen=True, kw_only=True):
    """The passage's sheets (that of `subject` alone where one is named) are copied from paper."""

    passage: Slug
    subject: Slug | None = None
    why: PaperReason
    text: Digest | None = None


# --- where the sheets are -------------------------------------------------------------------------


class HandedSheet(Document, frozen=True, kw_only=True):
    """A signed version by its header's digest."""

    sheet: str
    version: int
    header: Digest


class SheetsHandedOver(DayAct, frozen=True, kw_only=True):
    """Signed sheets were copied to a folder or stick, and read back there. `place` is the stick's
    or folder's own name as shown, never a path.
    """

    sheets: tuple[HandedSheet, ...]
    place: str


class ReceiptTaken(DayAct, frozen=True, kw_only=True):
    """The secretariat's receipt names these versions: only now are they received."""

    sheets: tuple[HandedSheet, ...]
    receipt: Digest


class CustodyGiven(DayAct, frozen=True, kw_only=True):
    """The day went to another laptop by a file: this one only reads from now on."""

    file: Digest
    reason: Digest | None = None


class CustodyTaken(DayAct, frozen=True, kw_only=True):
    """The day came from another laptop: `device` is its data file's id, `head` the digest of the
    last entry of its day journal.
    """

    file: Digest
    device: str
    head: Digest


class CustodyTakenBack(DayAct, frozen=True, kw_only=True):
    """The file never reached the other laptop: this one goes on."""

    reason: Digest


class DossierTaken(DayAct, frozen=True, kw_only=True):
    """The secretariat's dossier was opened: from now on this plan holds. `number` counts this
    juror's dossiers from 1; `file` is the SHA-256 of the file, `plan` the digest of the plan as it
    is then on this laptop, with what was kept of the one before.
    """

    number: int
    file: Digest
    plan: Digest


AnyDayAct = (
    PhaseStarted
    | PhasePaused
    | PauseExplained
    | PhaseResumed
    | PhaseEnded
    | PhaseTakenBack
    | NoteTaken
    | NoteRewritten
    | NoteAttached
    | NoteMoved
    | NoteKept
    | NoteDiscarded
    | IncidentRecorded
    | IncidentWithdrawn
    | PassageAdded
    | OrderChanged
    | SheetsSwapped
    | PassageMoved
    | JurorRecused
    | PassageReturned
    | PaperCopied
    | SheetsHandedOver
    | ReceiptTaken
    | CustodyGiven
    | CustodyTaken
    | CustodyTakenBack
    | DossierTaken
)
