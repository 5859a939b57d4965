"""What files that travel are worked with: at the secretariat, and on a juror's laptop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jury_desk.services.hand_out import HandingOut
    from jury_desk.services.receipts import ReceiptWriting
    from jury_desk.services.reception import Reception
    from jury_desk.services.rescue_opening import RescueOpening
    from jury_desk.services.take_in import TakingIn


@dataclass(frozen=True)
class OfficeTravel:
    """The secretariat's."""

    out: HandingOut
    taking: TakingIn
    reception: Reception
    receipts: ReceiptWriting
    rescue: RescueOpening
