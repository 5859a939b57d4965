"""What files that travel are worked with: at the secretariat, and on a juror's laptop."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.services.hand_in import HandingIn
    from jury_desk.services.hand_out import HandingOut
    from jury_desk.services.juror_keys import JurorKeys
    from jury_desk.services.open_dossier import DossierOpening
    from jury_desk.services.receipts import ReceiptWriting
    from jury_desk.services.reception import Reception
    from jury_desk.services.recover import PaperRecovery
    from jury_desk.services.rescue_opening import RescueOpening
    from jury_desk.services.safe_copies import SafeCopies
    from jury_desk.services.take_in import TakingIn
    from jury_desk.services.take_receipt import ReceiptTaking


@dataclass(frozen=True)
class OfficeTravel:
    """The secretariat's."""

    out: HandingOut
    taking: TakingIn
    reception: Reception
    receipts: ReceiptWriting
    rescue: RescueOpening
    make_recover: Callable[[], PaperRecovery] | None = None

    @cached_property
    def recover(self) -> PaperRecovery:
        """Sheets out of scans; made when first asked for."""
        if self.make_recover is None:
            raise AssertionError("this reception was opened without scans")
        return self.make_recover()


@dataclass(frozen=True)
class JurorTravel:
    """A juror's laptop's."""

    keys: JurorKeys
    dossiers: DossierOpening
    copies: SafeCopies
    hand_in: HandingIn
    receipts: ReceiptTaking
