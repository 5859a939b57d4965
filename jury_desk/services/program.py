"""The services that a screen or the command line works with, once the data is open."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # known before the first picture, while what they name comes behind it
    from collections.abc import Callable
    from pathlib import Path

    from jury_desk.domain.session import SessionPlan
    from jury_desk.services.calibration import CalibrationDesk
    from jury_desk.services.candidate_papers import CandidatePapers
    from jury_desk.services.crafts import Crafts
    from jury_desk.services.day_carry import DayCarrying
    from jury_desk.services.grid_workshop import GridWorkshop
    from jury_desk.services.juror_day import JurorDay
    from jury_desk.services.office import Office
    from jury_desk.services.rescue_writing import RescueWriting
    from jury_desk.services.secretariat import Secretariat
    from jury_desk.services.sign_sheet import SheetSigning
    from jury_desk.services.signed_papers import SignedPapers
    from jury_desk.services.travel import JurorTravel, OfficeTravel
    from jury_desk.services.writing_aids import WritingAids


@dataclass(frozen=True)
class PracticeDesk:
    """What a juror practises with: signatures that count for nothing, and files that do not stay.

    `exports` is where what is signed in practice goes; `end` has nothing left of what was
    practised, PIN, keys and files included (StorageError where something cannot be deleted);
    `keep` closes it, and leaves all that as it is for the next start.
    """

    make_signing: Callable[[], SheetSigning]
    exports: Path
    end: Callable[[], None]
    keep: Callable[[], None]

    @cached_property
    def signing(self) -> SheetSigning:
        """Signing with practice's own PIN and keys; made when first asked for."""
        return self.make_signing()


@dataclass(frozen=True)
class Program:
    """An open data directory.

    `exports` is where signed files go unless the person chooses another folder; `first_session` the
    session shown first; `close` gives the data file free, and ends practising. Without `practice`,
    what is done in practice sessions is kept as all else.
    """

    day: JurorDay
    make_signing: Callable[[], SheetSigning]
    exports: Path
    first_session: str
    close: Callable[[], None]
    make_workshop: Callable[[], GridWorkshop]
    make_secretariat: Callable[[], Secretariat]
    make_crafts: Callable[[], Crafts]
    make_office: Callable[[], Office]
    practice: PracticeDesk | None = None
    make_writing: Callable[[], WritingAids] | None = None
    make_papers: Callable[[], CandidatePapers] | None = None
    make_calibration: Callable[[], CalibrationDesk] | None = None
    make_carrying: Callable[[], DayCarrying] | None = None
    make_juror_travel: Callable[[], JurorTravel] | None = None
    make_office_travel: Callable[[], OfficeTravel] | None = None
    make_signed: Callable[[], SignedPapers] | None = None

    @cached_property
    def signing(self) -> SheetSigning:
        """Signing and export; made when first asked for."""
        return self.make_signing()

    def signing_of(self, plan: SessionPlan) -> SheetSigning:
        """What the sheets of a session are signed with: practice has a PIN and keys of its own."""
        return self.practice_signing if plan.practice else self.signing

    @property
    def practice_signing(self) -> SheetSigning:
        """What practice sessions are signed with."""
        return self.practice.signing if self.practice else self.signing

    def exports_of(self, plan: SessionPlan) -> Path:
        """Where the signed files of a session go."""
        return self.practice.exports if self.practice and plan.practice else self.exports

    def end_practice(self) -> None:
        """Have nothing left of what was practised; a practice session is read anew afterwards.

        Raises StorageError where something cannot be deleted.
        """
        if self.practice is not None:
            self.practice.end()
            self.day.forget_practice()

    def leave(self) -> None:
        """Close as a command does that comes between two days at the screens: what was practised
        there stays for the next of them.
        """
        if self.practice is not None:
            self.practice.keep()
        self.close()

    @cached_property
    def papers(self) -> CandidatePapers | None:
        """The candidates' documents; made when first asked for."""
        return self.make_papers() if self.make_papers else None

    @cached_property
    def calibration(self) -> CalibrationDesk:
        """The examples to calibrate on; made when first asked for."""
        if self.make_calibration is None:
            raise AssertionError("this program was opened without examples")
        return self.make_calibration()

    @cached_property
    def carrying(self) -> DayCarrying:
        """The way of a day to another laptop; made when first asked for."""
        if self.make_carrying is None:
            raise AssertionError("this program was opened without another laptop")
        return self.make_carrying()

    @cached_property
    def juror_travel(self) -> JurorTravel:
        """Dossiers, copies, returns and receipts of a juror; made when first asked for."""
        if self.make_juror_travel is None:
            raise AssertionError("this program was opened without files that travel")
        return self.make_juror_travel()

    @cached_property
    def office_travel(self) -> OfficeTravel:
        """Dossiers, reception and receipts of the secretariat; made when first asked for."""
        if self.make_office_travel is None:
            raise AssertionError("this program was opened without files that travel")
        return self.make_office_travel()

    @cached_property
    def signed(self) -> SignedPapers:
        """What several people sign, and journals; made when first asked for."""
        if self.make_signed is None:
            raise AssertionError("this program was opened without signed papers")
        return self.make_signed()

    @cached_property
    def workshop(self) -> GridWorkshop:
        """The grid workshop; made when first asked for."""
        return self.make_workshop()

    @cached_property
    def secretariat(self) -> Secretariat:
        """The secretariat; made when first asked for."""
        return self.make_secretariat()

    @cached_property
    def crafts(self) -> Crafts:
        """What a session's pages work with besides the session; made when first asked for."""
        return self.make_crafts()

    @cached_property
    def office(self) -> Office:
        """The people at the secretariat and the moving of data; made when first asked for."""
        return self.make_office()


class OpensData(Protocol):
    """Opens the data."""

    def __call__(self, pin: str | None, person: str = "") -> Program:
        """Open the data with a PIN, where they want one; `person` is the id of whose it is, "" for
        the owner's. Raises PinError, StorageError.
        """
        ...


def nobody_named() -> tuple[tuple[str, str], ...]:
    """A data directory in which the owner alone has a PIN."""
    return ()


@dataclass(frozen=True)
class Door:
    """What can be known before the data is open.

    `needs_pin` tells whether `open` wants a PIN. `open` blocks; it raises PinError and
    StorageError, each with its advice, and may be called again. `people` gives the id and name of
    everyone whose PIN opens, the owner under "" and without a name; none where only the owner's
    does. `rescue` makes what helps where the PIN is forgotten.
    """

    needs_pin: Callable[[], bool]
    wait_seconds: Callable[[], int]
    open: OpensData
    people: Callable[[], tuple[tuple[str, str], ...]] = nobody_named
    rescue: Callable[[], RescueWriting] | None = None
