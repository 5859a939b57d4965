"""A juror's day as it goes to another laptop: plan, grid, sheets, journals, texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.audit import Act, JournalEntry
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day.acts import CustodyGiven, CustodyTaken, DossierTaken
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.day.plan import plan_of_day
from jury_desk.domain.day.state import DayState, folded
from jury_desk.domain.document import Digest, Document, Slug
from jury_desk.domain.grid import Grid
from jury_desk.domain.lineage import Chained, lineage
from jury_desk.domain.sealing import SealedSheet, differences, read_sealed
from jury_desk.domain.session import AwareTime, SessionPlan
from jury_desk.domain.sheet import Phase, SheetRef, SheetState, expected_sheets
from jury_desk.domain.sheet_history import must_fit, rebuilt, stages
from jury_desk.domain.travel.keys import Enrolled

MOST_SHEETS = 2_000
MOST_ENTRIES = 200_000
MOST_TEXTS = 100_000
LONGEST_TEXT = 40_000
SIGNED_ENDINGS = (".pdf", ".xlsx")
"""Bounds of a file: no day of a jury comes near them."""

Device = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9-]{1,64}\Z")]
Text = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]


class CarriedSheet(Document, frozen=True, kw_only=True):
    """A sheet of the juror: whose, where, and every entry of every device that worked on it."""

    passage: Slug
    subject: Slug
    journal: Annotated[tuple[JournalEntry, ...], msgspec.Meta(min_length=1)]


class DayCarry(Document, frozen=True, kw_only=True):
    """What the file says but for grid and sealed versions, which stand beside it. `device` is the
    data file that the day comes from; `notes` are the texts of private notes, `drafts` the notes
    that were being typed, by passage.
    """

    format: Literal["jury-desk/day-carry/1"] = "jury-desk/day-carry/1"
    plan: SessionPlan
    device: Device
    given_at: AwareTime
    day: Annotated[tuple[DayEntry, ...], msgspec.Meta(max_length=MOST_ENTRIES)] = ()
    sheets: Annotated[tuple[CarriedSheet, ...], msgspec.Meta(max_length=MOST_SHEETS)] = ()
    texts: dict[Digest, Text]
    notes: dict[Digest, Text]
    drafts: dict[Slug, Text]
    # Left out where the session came in no dossier: such files are as they were before.
    enrolled_: Enrolled | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name="enrolled")

    @property
    def enrolled(self) -> Enrolled | None:
        """What the laptop knew of the session's keys, with the secret of its activation: the other
        one makes a key of its own and binds it by that. None where the session came in no dossier.
        """
        return None if self.enrolled_ is msgspec.UNSET else self.enrolled_


@dataclass(frozen=True)
class Carried:
    """A day out of a file, or on its way into one: checked by `must_hold`. `sealed` are the bytes
    of the sealed versions by their headers' digests, `files` the signed PDFs and workbooks that
    were there, by that digest and their ending: only the key that signed them could make them
    again, and it stays behind.
    """

    about: DayCarry
    grid: Grid
    sealed: Mapping[str, bytes]
    files: Mapping[str, bytes] = field(default_factory=dict)

    def ref(self, sheet: CarriedSheet) -> SheetRef:
        """Which sheet it is."""
        plan = self.about.plan
        return SheetRef(plan.id, sheet.passage, plan.juror, sheet.subject)

    def history(self, sheet: CarriedSheet) -> tuple[JournalEntry, ...]:
        """What led to the sheet as it stood when it was given. ValueError where a chain breaks."""
        return lineage(sheet.journal, self.about.device)

    def day_history(self) -> tuple[DayEntry, ...]:
        """What led to the day as it stood. ValueError where a chain breaks."""
        return lineage(self.about.day, self.about.device)

    def state(self) -> DayState:
        """The day as it stood."""
        return folded(self.day_history())

    def sheet_state(self, sheet: CarriedSheet) -> SheetState:
        """The sheet as it stood."""
        return rebuilt(self.ref(sheet), self.history(sheet), self.about.texts)

    def sealed_of(self, sheet: CarriedSheet) -> tuple[str, ...]:
        """The headers of its sealed versions, oldest first."""
        history = self.history(sheet)
        return tuple(entry.new or "" for entry in history if entry.act is Act.SIGNED)


def must_hold(carried: Carried) -> None:
    """Raise ValueError where a day from outside contradicts itself anywhere: a chain, a digest, a
    mark, a sealed version; what passes can be taken in whole.
    """
    about, plan = carried.about, carried.about.plan
    if plan.practice or plan.grid_digest != carried.grid.digest:
        raise ValueError("the plan")
    enrolled = about.enrolled
    if enrolled and (enrolled.keys.session, enrolled.juror) != (plan.id, plan.juror):
        raise ValueError("the keys of another session")
    _must_be_bounded(about)
    if any((entry.session, entry.juror) != (plan.id, plan.juror) for entry in about.day):
        raise ValueError("the journal of another day")
    try:
        state = carried.state()
        wanted = {ref.id for ref in expected_sheets(plan_of_day(plan, state), plan.juror)}
    except KeyError as missing:
        raise ValueError("the day names what is not there") from missing
    refs = [carried.ref(sheet).id for sheet in about.sheets]
    if len(set(refs)) != len(refs) or not wanted.issuperset(refs):
        raise ValueError("the sheets")
    if not state.seq and about.day:
        raise ValueError("the journal of another device")
    passages = {passage.id for passage in plan_of_day(plan, state).passages}
    if not passages.issuperset(about.drafts):
        raise ValueError("a draft of another day")
    signed = [name for sheet in about.sheets for name in _sealed_in(carried, sheet)]
    if len(set(signed)) != len(signed) or set(signed) != set(carried.sealed):
        raise ValueError("the sealed versions")
    if not {f"{name}{ending}" for name in signed for ending in SIGNED_ENDINGS} >= set(
        carried.files
    ):
        raise ValueError("a file of no sealed version")


def _must_be_bounded(about: DayCarry) -> None:
    """Raise ValueError where texts, numbers or moments are none that a day has."""
    if sum(len(sheet.journal) for sheet in about.sheets) > MOST_ENTRIES:
        raise ValueError("too many entries")
    for texts in (about.texts, about.notes):
        if len(texts) > MOST_TEXTS or any(
            text_digest(text) != name for name, text in texts.items()
        ):
            raise ValueError("a text under another text's digest")
    moments = [about.given_at, *(entry.at for entry in about.day)]
    moments += [entry.at for sheet in about.sheets for entry in sheet.journal]
    if any(not 2000 <= moment.year <= 2200 for moment in moments):
        raise ValueError("a moment that no clock tells")


def _sealed_in(carried: Carried, sheet: CarriedSheet) -> list[str]:
    """The headers of a sheet's sealed versions, each of them looked at."""
    ref, history = carried.ref(sheet), carried.history(sheet)
    if not history or any(entry.sheet != ref.id for entry in sheet.journal):
        raise ValueError("the journal of another sheet")
    found: list[str] = []
    for entry, state in zip(history, stages(ref, history, carried.about.texts), strict=True):
        if entry.act is Act.SIGNED:
            sealed = _sealed(carried, entry.new or "")
            header = sealed.header
            if (header.sheet, header.version, header.parent) != (
                ref.id, state.version, state.parent,
            ):  # fmt: skip
                raise ValueError("a sealed version of another sheet")
            found.append(entry.new or "")
        elif entry.act is Act.CORRECTION_STARTED and (not found or entry.old != found[-1]):
            raise ValueError("a correction of another version")
        last = state
    must_fit(last, carried.grid)
    return found


def _sealed(carried: Carried, header: str) -> SealedSheet:
    raw = carried.sealed.get(header)
    if raw is None:
        raise ValueError("a sealed version is missing")
    sealed = read_sealed(raw)
    if sealed.header.digest != header or sealed.to_bytes() != raw or differences(sealed):
        raise ValueError("a sealed version is not what it says")
    return sealed


Relation = Literal["goes-on", "older", "apart"]


def relation(
    here: Mapping[str, tuple[JournalEntry, ...]], day: tuple[DayEntry, ...], carried: Carried
) -> Relation:
    """How a day from outside stands to what is here (sheet ids with what led to them, and the same
    of the day): it goes on from it; it is older, nothing in it is new; or both were worked on.
    """
    there: dict[str, tuple[JournalEntry, ...]] = {
        carried.ref(sheet).id: carried.history(sheet) for sheet in carried.about.sheets
    }
    pairs: list[tuple[list[str], list[str]]] = [
        (_digests(_worked(day)), _digests(_worked(carried.day_history())))
    ]
    for name in {*here, *there}:
        ours, theirs = here.get(name, ()), there.get(name, ())
        pairs.append((_digests(_marked(ours)), _digests(_marked(theirs))))
    if all(theirs[: len(ours)] == ours for ours, theirs in pairs):
        return "goes-on"
    return "older" if all(ours[: len(theirs)] == theirs for ours, theirs in pairs) else "apart"


def _digests(entries: tuple[Chained, ...]) -> list[str]:
    return [entry.digest for entry in entries]


def _worked(entries: tuple[DayEntry, ...]) -> tuple[DayEntry, ...]:
    """Without dossiers, and without the giving and taking at its end, which are no work on the
    day.
    """
    entries = tuple(entry for entry in entries if not isinstance(entry.act, DossierTaken))
    while entries and isinstance(entries[-1].act, CustodyGiven | CustodyTaken):
        entries = entries[:-1]
    return entries


def _marked(entries: tuple[JournalEntry, ...]) -> tuple[JournalEntry, ...]:
    while entries and entries[-1].act is Act.TAKEN_OVER:
        entries = entries[:-1]
    return entries


@dataclass(frozen=True)
class Holding:
    """What a file holds, told before it is taken in: counts of sheets by how far they are."""

    passages: int
    signed: int
    unfinished: int
    notes: int


def holding(carried: Carried) -> Holding:
    """What a day from outside holds."""
    states = [carried.sheet_state(sheet) for sheet in carried.about.sheets]
    signed = sum(state.phase is Phase.SIGNED for state in states)
    day = carried.state()
    plan = plan_of_day(carried.about.plan, day)
    mine = {ref.passage for ref in expected_sheets(plan, plan.juror)}
    notes = sum(note.fate != "discarded" for note in day.notes.values())
    return Holding(len(mine), signed, len(states) - signed, notes)
