"""The room of what several people sign and of journals, wired; imported late, as in `wiring`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.clock import SystemClock
    from jury_desk.services.common_signing import CommonSigning
    from jury_desk.services.journal_export import JournalExport
    from jury_desk.services.signed_papers import SignedPapers
    from jury_desk.services.travel import JurorTravel
    from jury_desk.signing.vault import FileVault
    from jury_desk.storage.store import SqliteStore


def signed_papers_of(
    store: SqliteStore, vault: FileVault, clock: SystemClock, travel: Callable[[], JurorTravel]
) -> SignedPapers:
    """What several people sign, and what proves a session; `travel` has the laptop's own keys."""
    from jury_desk.services.signed_papers import SignedPapers

    def common() -> CommonSigning:
        from jury_desk.services.common_signing import CommonSigning
        from jury_desk.signing.common_papers import CommonPapers
        from jury_desk.signing.person_keys import PersonKeys
        from jury_desk.storage.files import FilePrinter
        from jury_desk.storage.incoming import read_travelling

        return CommonSigning(
            store,
            clock,
            vault,
            travel().keys,
            PersonKeys(),
            CommonPapers(),
            FilePrinter(),
            read_travelling,
        )

    def journals() -> JournalExport:
        from jury_desk.documents.journal_workbook import JournalWorkbooks
        from jury_desk.services.journal_export import JournalExport

        return JournalExport(store, store.travel, JournalWorkbooks(), clock)

    return SignedPapers(common, journals)
