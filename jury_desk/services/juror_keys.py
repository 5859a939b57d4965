"""A juror's signing keys: one of this laptop alone, and for each session that came in a dossier one
that the secretariat can tell is theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jury_desk.domain.ports import Signer
    from jury_desk.domain.session import SessionPlan


class JurorKeys:
    """Makes and opens keys. Blocking: a PIN takes its time."""

    def signer(self, plan: SessionPlan, pin: str) -> Signer:
        """The juror's signer in a session. Without a PIN so far, `pin` becomes it; a key that is
        missing is made and, where the session came in a dossier, bound to its activation.

        Raises PinError and its children, StorageError.
        """
        raise NotImplementedError

    def is_enrolled(self, session: str) -> bool:
        """Whether the session came in a dossier."""
        raise NotImplementedError

    def fingerprint(self, session: str) -> str | None:
        """The fingerprint of this laptop's own key in a session that came in a dossier; None where
        there is none.
        """
        raise NotImplementedError
