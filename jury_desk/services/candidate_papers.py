"""The candidate's documents of each passage: what stands open beside the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.canonical import canonical_bytes, parse_json
from jury_desk.domain.document import parsed, plain_of
from jury_desk.domain.papers import PassagePapers

if TYPE_CHECKING:
    from jury_desk.domain.papers import PaperPages
    from jury_desk.domain.ports import Store


class CandidatePapers:
    """Keeps, per passage, which documents stand open and at which page; of a practice session
    nothing is kept. Methods raise StorageError where the data file cannot be read or written.
    """

    def __init__(self, store: Store, pages: PaperPages) -> None:
        """`store` stays the caller's to close; `pages` reads and draws the documents, and is used
        by one thread alone.
        """
        self._store = store
        self.pages = pages

    def of(self, session: str, passage: str) -> PassagePapers:
        """What stood open when the passage was last on screen; nothing where that makes no sense
        any more.
        """
        kept = self._store.setting(_name(session, passage))
        try:
            return parsed(PassagePapers, parse_json(kept.encode())) if kept else PassagePapers()
        except ValueError:
            return PassagePapers()

    def keep(self, session: str, passage: str, papers: PassagePapers, *, practice: bool) -> None:
        """Keep what stands open: paths and pages, never a copy."""
        if not practice:
            told = canonical_bytes(plain_of(papers)).decode()
            self._store.set_setting(_name(session, passage), told)


def _name(session: str, passage: str) -> str:
    return f"papers.{session}.{passage}"
