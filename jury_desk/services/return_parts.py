"""What a return is made of, and its packing: sealed versions, journals, how the sheets stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.day import acts
from jury_desk.domain.lineage import chains_of
from jury_desk.domain.travel.kept import kept_sheet
from jury_desk.domain.travel.sheets_return import (
    DayJournal,
    Manifest,
    SheetJournal,
    SheetProgress,
)
from jury_desk.errors import NotADatabaseError
from jury_desk.services.juror_day import is_absent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.day.entry import DayEntry
    from jury_desk.domain.ports import Clock, Signer
    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.travel.files import ReturnFiles
    from jury_desk.domain.travel.kept import LaptopStore
    from jury_desk.domain.travel.keys import Enrolled
    from jury_desk.domain.travel.sheets_return import AnyPart, Part, ReturnedSheet
    from jury_desk.services.juror_day import DaySheet, JurorDay

_NOTES = (
    acts.NoteTaken
    | acts.NoteRewritten
    | acts.NoteAttached
    | acts.NoteMoved
    | acts.NoteKept
    | acts.NoteDiscarded
)
"""The acts about private notes: they stay on the laptop, their place in the chain does not."""


class ReturnWriter:
    """Makes returns. Blocking: it reads what is kept, and signs."""

    def __init__(self, store: LaptopStore, day: JurorDay, clock: Clock, file: ReturnFiles) -> None:
        """`day` is the juror's day on `store`. All stay the caller's."""
        self._store = store
        self._day = day
        self._clock = clock
        self._file = file

    @property
    def suffix(self) -> str:
        """How the name of a return ends."""
        return self._file.suffix

    @property
    def largest(self) -> int:
        """Bytes of a file that can be one."""
        return self._file.largest

    def versions(self, session: str) -> tuple[ReturnedSheet, ...]:
        """Every sealed version of a session, sheet after sheet, oldest first, each borne out by its
        header. KeyError where the session is not kept; NotADatabaseError where one is damaged.
        """
        planned = [sheet.ref.id for sheet in self._day.day(session).sheets]
        every = dict.fromkeys([*planned, *self._store.summaries(session)])
        return tuple(one for sheet in every for one in kept_versions(self._store, sheet))

    def versions_of(self, sheet: str) -> tuple[ReturnedSheet, ...]:
        """The sealed versions of one sheet, oldest first. Raises as `versions` does."""
        return kept_versions(self._store, sheet)

    def of_version(self, sealed: ReturnedSheet) -> tuple[AnyPart, ...]:
        """One sealed version with its sheet's journals."""
        return (sealed, *sheet_journals(self._store, sealed.header.sheet))

    def of_session(
        self, plan: SessionPlan, versions: Sequence[ReturnedSheet]
    ) -> tuple[AnyPart, ...]:
        """The versions, the journals of their sheets, the day's."""
        sheets = dict.fromkeys(one.header.sheet for one in versions)
        journals = [one for sheet in sheets for one in sheet_journals(self._store, sheet)]
        return (*versions, *journals, *day_journals(self._store, plan))

    def packed(
        self, plan: SessionPlan, enrolled: Enrolled, parts: Sequence[AnyPart], signer: Signer
    ) -> bytes:
        """The file: signed by the juror, for the secretariat alone. Raises TravelError where there
        is too much for one.
        """
        now = self._clock.now()
        progress, received = self._progress(plan.id), self._received(plan)

        def manifest_of(listed: tuple[Part, ...], file_key: str) -> Manifest:
            return Manifest(
                session=plan.id,
                juror=plan.juror,
                device=self._store.device,
                made_at=now,
                file_key=file_key,
                enrolments=enrolled.enrolments,
                progress=progress,
                parts=listed,
                received=received,
            )

        return self._file.packed(manifest_of, parts, enrolled.keys, signer, now)

    def _progress(self, session: str) -> tuple[SheetProgress, ...]:
        day = self._day.day(session)
        return tuple(
            _progress_of(sheet, absent=is_absent(day.state, sheet.ref)) for sheet in day.sheets
        )

    def _received(self, plan: SessionPlan) -> tuple[str, ...]:
        entries = self._store.day_entries(plan.id, plan.juror)
        return tuple(sorted(received_headers(entries)))


def sheet_journals(store: LaptopStore, sheet: str) -> tuple[SheetJournal, ...]:
    """A sheet's chains, by device."""
    return tuple(
        SheetJournal(sheet=sheet, device=device, entries=tuple(entries))
        for device, entries in chains_of(store.chains(sheet)).items()
    )


def day_journals(store: LaptopStore, plan: SessionPlan) -> tuple[DayJournal, ...]:
    """A juror's day by device, without private notes."""
    chains = chains_of(store.day_chains(plan.id, plan.juror))
    return tuple(_day_journal(store, plan, device, found) for device, found in chains.items())


def _day_journal(
    store: LaptopStore, plan: SessionPlan, device: str, entries: Sequence[DayEntry]
) -> DayJournal:
    told = [entry for entry in entries if not isinstance(entry.act, _NOTES)]
    texts = store.texts({name for entry in told for name in named_texts(entry)})
    return DayJournal(
        session=plan.id,
        juror=plan.juror,
        device=device,
        entries=tuple(
            entry.digest if isinstance(entry.act, _NOTES) else entry for entry in entries
        ),
        texts=dict(texts),
    )


def kept_versions(store: LaptopStore, sheet: str) -> tuple[ReturnedSheet, ...]:
    """The sealed versions of a sheet that are kept, oldest first. Raises NotADatabaseError where
    one is not what was sealed.
    """
    try:
        return tuple(map(kept_sheet, store.sealed_bytes(sheet)))
    except ValueError:
        raise NotADatabaseError(
            "A sealed version in the data file is not what was sealed.",
            "Nothing was changed. Keep the file, and put a copy of it back.",
        ) from None


def received_headers(entries: Sequence[DayEntry]) -> frozenset[str]:
    """The headers that receipts named so far."""
    return frozenset(
        sheet.header
        for entry in entries
        if isinstance(entry.act, acts.ReceiptTaken)
        for sheet in entry.act.sheets
    )


def named_texts(entry: DayEntry) -> tuple[str, ...]:
    """The digests of the free texts that an entry names."""
    values = (getattr(entry.act, name, None) for name in ("reason", "text"))
    return tuple(value for value in values if isinstance(value, str))


def _progress_of(sheet: DaySheet, *, absent: bool) -> SheetProgress:
    return SheetProgress(
        sheet=sheet.ref.id,
        passage=sheet.ref.passage,
        subject=sheet.ref.subject,
        version=sheet.version,
        status=sheet.status.value,
        marked=sheet.marked,
        total=sheet.total,
        absent=absent,
    )
