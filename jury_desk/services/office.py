"""What the secretariat works with besides its sessions: its people, and the data as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jury_desk.services.data_archive import DataArchive, DataRestoring
    from jury_desk.services.staff import Staff


@dataclass(frozen=True)
class Office:
    """The people of an open data directory, its archives, and archives opened in its place."""

    staff: Staff
    archive: DataArchive
    restoring: DataRestoring
