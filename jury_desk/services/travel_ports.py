"""What the secretariat's services of files that travel ask of the disk and of the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from jury_desk.domain.day.carry import Carried
    from jury_desk.domain.travel.incoming import IncomingFile
    from jury_desk.domain.travel.keys import Enrolled
    from jury_desk.domain.travel.slip import Slip


class RescuedData(Protocol):
    """A laptop's data, opened aside."""

    def enrolled(self, session: str) -> Enrolled | None:
        """What the laptop knew of a session."""
        ...

    def carried(self, session: str) -> Carried:
        """The juror's day as it stood. KeyError where the session is not there."""
        ...


class OpensRescued(Protocol):
    """Opens a laptop's data in a place that is gone afterwards."""

    def __call__(
        self, data: Mapping[str, bytes], key: bytes
    ) -> AbstractContextManager[RescuedData]:
        """Raises StorageError where the key does not open them."""
        ...


class Incoming(Protocol):
    """Files from sticks, folders and mails (`exchange`)."""

    def found(self, paths: Sequence[str]) -> tuple[str, ...]:
        """The files that paths name, folders walked: each once, no link followed, no more than
        twenty thousand.
        """
        ...

    def opened(self, path: str) -> Iterator[IncomingFile]:
        """A file, or what a mail or an archive holds; always one at least."""
        ...


class SlipPrinter(Protocol):
    """Prints what each juror is given with their dossier (`documents`)."""

    def slips(self, session: str, day: dt.date, slips: Sequence[Slip]) -> bytes:
        """A PDF with one page for each; `session` is its label, `day` its first day."""
        ...
