"""What is signed by several people, and what proves a session: made when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.services.common_signing import CommonSigning
    from jury_desk.services.journal_export import JournalExport


@dataclass(frozen=True)
class SignedPapers:
    """The services behind an open data directory."""

    make_common: Callable[[], CommonSigning]
    make_journals: Callable[[], JournalExport]

    @cached_property
    def common(self) -> CommonSigning:
        """Papers that several people sign."""
        return self.make_common()

    @cached_property
    def journals(self) -> JournalExport:
        """The journals of sessions."""
        return self.make_journals()
