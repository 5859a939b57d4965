"""The journal of a session, at the secretariat or on a juror's laptop, as a file that proves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jury_desk.domain.audit import Act
from jury_desk.domain.travel.journal_file import JournalFile, SealProof
from jury_desk.errors import TravelError
from jury_desk.services.return_parts import day_journals, kept_versions, sheet_journals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jury_desk.domain.ports import Clock
    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.travel.kept import LaptopStore
    from jury_desk.domain.travel.ports import TravelStore
    from jury_desk.domain.travel.sheets_return import DayJournal, ReturnedSheet, SheetJournal

_OF_TEXTS = frozenset({Act.COMMENT_SET, Act.TEAM_COMMENT_SET, Act.UNDONE, Act.REDONE})
"""The acts whose values are digests of comments."""


class JournalBooks(Protocol):
    """Makes a journal readable."""

    def workbook(self, file: JournalFile, language: str) -> bytes:
        """The journal as a workbook: an act in each row."""
        ...


class JournalExport:
    """Gathers journals. Blocking: it reads all that is kept of a session."""

    def __init__(
        self, store: LaptopStore, travel: TravelStore, books: JournalBooks, clock: Clock
    ) -> None:
        """All stay the caller's."""
        self._store = store
        self._travel = travel
        self._books = books
        self._clock = clock

    def collect(self, session: str) -> JournalFile:
        """All that is kept of a session's acts: of the laptop's own sheets and day, and what a
        secretariat took in, decided and signed.

        Raises TravelError "journal-unknown-session" where it is not here, "journal-empty" where
        nothing was recorded; StorageError.
        """
        plan = next((one for one in self._store.sessions() if one.id == session), None)
        keeps = self._travel.session_secret(session) is not None
        if plan is None and not keeps:
            raise _refused("journal-unknown-session", "This session is not here.")
        journals: list[SheetJournal] = []
        versions: list[ReturnedSheet] = []
        days: list[DayJournal] = []
        if plan is not None:
            sheets = tuple(self._store.summaries(session))
            journals += (one for sheet in sheets for one in sheet_journals(self._store, sheet))
            versions += (one for sheet in sheets for one in kept_versions(self._store, sheet))
            days += day_journals(self._store, plan)
        if keeps:
            facts = self._travel.facts(session).sheets
            taken = dict.fromkeys(one.sheet for one in facts)
            journals += (one for sheet in taken for one in self._travel.journals(sheet))
            versions += (
                self._travel.returned_sheet(one.header, one.signer)
                for one in facts
                if not one.from_paper
            )
            days += self._travel.days(session)
        reception = self._travel.reception(session) if keeps else ()
        if not journals and not days and not reception:
            raise _refused("journal-empty", "Nothing was recorded yet.")
        return JournalFile(
            session=session,
            label=self._label(session, plan, versions),
            made_at=self._clock.now(),
            sheets=tuple(dict.fromkeys(journals)),
            days=tuple({(one.juror, one.device, one.links): one for one in days}.values()),
            reception=tuple(reception),
            seals=tuple({one.digest: _proof(one) for one in versions}.values()),
            texts=dict(self._store.texts(_named(journals))),
        )

    def workbook(self, file: JournalFile, language: str) -> bytes:
        """A journal as a workbook to read; `language` is "fr" or "en"."""
        return self._books.workbook(file, language)

    @staticmethod
    def _label(session: str, plan: SessionPlan | None, versions: Iterable[ReturnedSheet]) -> str:
        if plan is not None:
            return plan.label
        return next((one.context.session_label for one in versions), session)


def _proof(sheet: ReturnedSheet) -> SealProof:
    return SealProof(header=sheet.header, context=sheet.context, envelope=sheet.envelope)


def _named(journals: Iterable[SheetJournal]) -> set[str]:
    """The digests of the comments that entries name."""
    return {
        value
        for journal in journals
        for entry in journal.entries
        if entry.act in _OF_TEXTS
        for value in (entry.old, entry.new)
        if value is not None and len(value) == 64
    }


def _refused(reason: str, what: str) -> TravelError:
    return TravelError(what, "Nothing was written.", reason=reason)
