"""What of a return holds: its key, and part by part. A pure function of the file and of the session
as it is here, so that nothing hangs on what came in before.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, get_args

from msgspec import structs

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.canonical import canonical_bytes, text_digest
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.sheet import SheetRef
from jury_desk.domain.travel.acts import RefusalKind
from jury_desk.domain.travel.ports import TakenReturn, TakenSheet
from jury_desk.domain.travel.sheets_return import (
    DayJournal,
    ReturnedSheet,
    SheetJournal,
    unlike,
    whole,
)
from jury_desk.errors import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Verifier
    from jury_desk.domain.travel.files import OpenedReturn, TravelKeys
    from jury_desk.domain.travel.keys import BoundEnrolment
    from jury_desk.domain.travel.ports import Activation
    from jury_desk.domain.travel.sheets_return import Manifest, Part
    from jury_desk.errors import TravelError


@dataclass(frozen=True)
class RefusedPart:
    """A part that does not hold. `about` is its sheet's id, or the juror's for a day."""

    kind: RefusalKind
    part: str
    about: str
    version: int | None = None


@dataclass(frozen=True)
class CheckedReturn:
    """What is to be kept of a return, and what of it does not hold."""

    taken: TakenReturn
    refused: tuple[RefusedPart, ...]


class WholeFileRefused(Exception):  # noqa: N818  it is told, nothing failed
    """Nothing of a file can be taken in."""

    def __init__(self, kind: RefusalKind) -> None:
        super().__init__(kind)
        self.kind: RefusalKind = kind


@dataclass
class _Parts:
    """The parts of a file that could be read."""

    sheets: list[tuple[Part, ReturnedSheet]] = field(default_factory=list)
    journals: dict[tuple[str, str], SheetJournal] = field(default_factory=dict)
    days: list[DayJournal] = field(default_factory=list)
    refused: list[RefusedPart] = field(default_factory=list)


class ReturnChecker:
    """Looks at the returns of one session."""

    def __init__(
        self,
        session: str,
        grid: Grid,
        activations: Mapping[str, Activation],
        keys: TravelKeys,
        verifier: Verifier,
    ) -> None:
        """`activations` are all of the session's, by id."""
        self._session = session
        self._grid = grid
        self._activations = activations
        self._keys = keys
        self._verifier = verifier
        self._bound: dict[BoundEnrolment, bool] = {}
        self._marks: dict[str, dict[str, frozenset[str]]] = {}

    def checked(self, opened: OpenedReturn, file: str) -> CheckedReturn:
        """What holds of a return whose envelope does; `file` is the SHA-256 of its bytes. Raises
        WholeFileRefused where its key is not the juror's.
        """
        manifest = self._manifest(opened.manifest)
        if not can_be_told(manifest.made_at):
            raise WholeFileRefused("unexpected")
        key = opened.signer.fingerprint
        own = {one.enrolment.fingerprint: one.enrolment for one in manifest.enrolments}
        if key not in own:
            raise WholeFileRefused("unknown-key")
        # What a laptop tells is its own word: who signs on one cannot speak for another, and once
        # a laptop is lost, what it tells is lost with it.
        manifest = structs.replace(manifest, device=own[key].device)
        parts = self._parts(opened)
        sheets = self._sheets(parts, manifest.juror)
        kept = {one.sheet.header.sheet for one in sheets}
        taken = TakenReturn(
            file=file,
            manifest=manifest,
            session=manifest.session,
            juror=manifest.juror,
            sheets=sheets,
            journals=tuple(one for one in parts.journals.values() if one.sheet in kept),
            days=tuple(parts.days),
            refused=len(parts.refused),
        )
        return CheckedReturn(taken, tuple(parts.refused))

    def _manifest(self, manifest: Manifest) -> Manifest:
        """The manifest with what it may say: keys of the juror that an activation of theirs gives,
        and how sheets of their own stand.
        """
        session, juror = manifest.session, manifest.juror
        return structs.replace(
            manifest,
            enrolments=tuple(one for one in manifest.enrolments if self._holds(one, juror)),
            progress=tuple(
                one
                for one in manifest.progress
                if _sheet_id(session, one.passage, juror, one.subject) == one.sheet
            ),
        )

    def _holds(self, bound: BoundEnrolment, juror: str) -> bool:
        known = self._bound.get(bound)
        if known is None:
            enrolment = bound.enrolment
            activation = self._activations.get(enrolment.activation)
            known = (
                activation is not None
                and activation.juror == enrolment.juror
                and enrolment.session == self._session
                and can_be_told(enrolment.made_at)
                and self._keys.is_bound(bound, activation.secret)
            )
            self._bound[bound] = known
        return known and bound.enrolment.juror == juror

    # --- parts ------------------------------------------------------------------------------------

    def _parts(self, opened: OpenedReturn) -> _Parts:
        found, manifest = _Parts(), opened.manifest
        for read in opened.parts:
            value = read.value
            if value is None:
                found.refused.append(_refused(read.refusal or "unreadable", read.part))
            elif isinstance(value, ReturnedSheet):
                found.sheets.append((read.part, value))
            elif isinstance(value, SheetJournal):
                chain = (value.sheet, value.device)
                if _is_whole(value) and chain not in found.journals:
                    found.journals[chain] = value
                else:
                    found.refused.append(_refused("journal-broken", read.part))
            elif value.device in {day.device for day in found.days}:
                # A day stands in a file once for each device: thousands that go apart at each
                # entry would be compared with one another for minutes.
                found.refused.append(_refused("unexpected", read.part))
            elif _is_whole_day(value) and (value.session, value.juror) == (
                manifest.session, manifest.juror,
            ):  # fmt: skip
                found.days.append(value)
            else:
                found.refused.append(_refused("journal-broken", read.part))
        return found

    # --- sealed versions --------------------------------------------------------------------------

    def _sheets(self, parts: _Parts, juror: str) -> tuple[TakenSheet, ...]:
        found: dict[str, TakenSheet] = {}
        broken = {one.about for one in parts.refused if one.part == "journal"}
        for part, sheet in parts.sheets:
            try:
                signer = self._signer(sheet, juror)
                self._must_stand_in_a_journal(sheet, parts)
            except _Refused as refusal:
                # A journal that is refused has told it already, of all versions that it led to.
                if refusal.kind != "journal-broken" or sheet.header.sheet not in broken:
                    parts.refused.append(_refused(refusal.kind, part))
                continue
            found.setdefault(sheet.digest, TakenSheet(sheet, signer))
        return tuple(found.values())

    def _signer(self, sheet: ReturnedSheet, juror: str) -> str:
        """The fingerprint of the key that sealed it. Raises _Refused."""
        header = sheet.header
        if header.session != self._session:
            raise _Refused("other-session")
        named = _sheet_id(header.session, header.passage, header.juror, header.subject)
        if header.juror != juror or header.sheet != named:
            raise _Refused("forged")
        if header.grid_digest != self._grid.digest:
            raise _Refused("other-grid")
        about = sheet.context
        moments = (header.signed_at, about.passage_at, about.started_at, about.completed_at)
        if about.practice or not all(map(can_be_told, moments)):
            raise _Refused("unexpected")
        if unlike(sheet, self._grid):
            raise _Refused("seal-broken")
        self._must_fit_the_grid(sheet)
        try:
            envelope = whole(sheet, self._grid).envelope_bytes()
            seal = self._verifier.envelope(envelope, canonical_bytes(header))
        except UnreadableFileError:
            raise _Refused("seal-broken") from None
        if seal.faults or seal.signer is None or seal.signed_at != header.signed_at:
            raise _Refused("seal-broken")
        return seal.signer.fingerprint

    def _must_fit_the_grid(self, sheet: ReturnedSheet) -> None:
        """What the deliberation counts with must be in the grid: a seal holds over anything."""
        about = sheet.context
        bloc = self._grid.bloc_of_assessment(about.assessment)
        if bloc is None or bloc.id != about.bloc or about.grid != self._grid.id:
            raise _Refused("other-grid")
        marks = self._marks_of(about.assessment)
        given = [one.criterion for one in sheet.levels]
        fits = (
            len(set(given)) == len(given)
            and all(one.level in marks.get(one.criterion, ()) for one in sheet.levels)
            and all(one.criterion is None or one.criterion in marks for one in sheet.texts)
        )
        if not fits:
            raise _Refused("other-grid")

    def _marks_of(self, assessment: str) -> dict[str, frozenset[str]]:
        """The levels that each criterion of an assessment can be given."""
        if assessment not in self._marks:
            self._marks[assessment] = {
                item.id: frozenset(level.id for level in self._grid.scale_of(item).levels)
                for item in self._grid.criteria_of(assessment)
            }
        return self._marks[assessment]

    @staticmethod
    def _must_stand_in_a_journal(sheet: ReturnedSheet, parts: _Parts) -> None:
        """The seal names the entry that it was made on: the journal must lead there."""
        about = sheet.context
        journal = parts.journals.get((about.sheet, about.device))
        length = about.journal_length
        if journal is None or not 1 <= length <= len(journal.entries):
            raise _Refused("journal-broken")
        # The chain is whole: the entry behind names the one before by its digest.
        behind = journal.entries[length : length + 1]
        head = behind[0].previous if behind else journal.entries[-1].digest
        if head != about.journal_head:
            raise _Refused("journal-broken")


class _Refused(Exception):  # noqa: N818  it is told, nothing failed
    def __init__(self, kind: RefusalKind) -> None:
        super().__init__(kind)
        self.kind: RefusalKind = kind


def refusal_kind(error: TravelError) -> RefusalKind:
    """Why a file was refused, as who reads files tells it."""
    known: tuple[RefusalKind, ...] = get_args(RefusalKind)
    return next((kind for kind in known if kind == error.details.get("kind")), "damaged")


def _refused(kind: RefusalKind, part: Part) -> RefusedPart:
    return RefusedPart(kind, part.kind, part.about, part.version)


def can_be_told(moment: dt.datetime) -> bool:
    """Whether a moment can be told in any zone: a clock may be wrong by decades."""
    return dt.MINYEAR < moment.year < dt.MAXYEAR


@lru_cache(maxsize=65_536)
def _sheet_id(session: str, passage: str, juror: str, subject: str) -> str:
    return SheetRef(session, passage, juror, subject).id


def _is_whole(journal: SheetJournal) -> bool:
    """Whether a chain is one, and whole: of a long day there are a hundred thousand entries, and
    each is looked at once.
    """
    sheet, device, previous = journal.sheet, journal.device, GENESIS
    for seq, entry in enumerate(journal.entries, start=1):
        if entry.seq != seq or entry.previous != previous:
            return False
        if entry.sheet != sheet or entry.device != device or not can_be_told(entry.at):
            return False
        previous = entry.digest
    return True


def _is_whole_day(day: DayJournal) -> bool:
    """Whether a day's chain is whole: what stands by its digest alone is only as sure as the entry
    behind it, or the manifest for the last one.
    """
    previous = GENESIS
    for seq, (entry, link) in enumerate(zip(day.entries, day.links, strict=True), start=1):
        if isinstance(entry, DayEntry):
            whose = (entry.session, entry.juror, entry.device)
            if whose != (day.session, day.juror, day.device) or not can_be_told(entry.at):
                return False
            if entry.seq != seq or entry.previous != previous:
                return False
        previous = link
    return all(text_digest(text) == name for name, text in day.texts.items())
