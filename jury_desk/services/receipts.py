"""Receipts: what was taken in of a juror, told to their laptop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.day.acts import HandedSheet
from jury_desk.domain.travel.acts import ReceiptGiven
from jury_desk.domain.travel.receipt import Receipt
from jury_desk.services.hand_out import file_sign
from jury_desk.services.reception_desk import known_jurors, refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jury_desk.domain.ports import Printer
    from jury_desk.domain.travel.acts import ReceptionEntry
    from jury_desk.domain.travel.files import ReceiptFiles
    from jury_desk.domain.travel.ports import SessionSecret, SheetFact
    from jury_desk.services.reception_desk import Received, ReceptionDesk, Sitting


@dataclass(frozen=True)
class WrittenReceipt:
    """A receipt that lies in a folder, read back; it names `count` sealed versions."""

    juror: str
    name: str
    path: str
    count: int


class ReceiptWriting:
    """Writes receipts. Blocking."""

    def __init__(
        self,
        desk: ReceptionDesk,
        files: ReceiptFiles,
        printer: Printer,
        read: Callable[[str, int], bytes],
    ) -> None:
        """`read` gives a file's bytes, at most that many; it raises TravelError."""
        self._desk = desk
        self._files = files
        self._printer = printer
        self._read = read

    def write(
        self, session: str, folder: str, jurors: Sequence[str] | None = None
    ) -> tuple[WrittenReceipt, ...]:
        """Write the receipts of `jurors` (None: of all who have versions here that no receipt
        named) into `folder`: each names all that was taken in of them so far. Those of whom nothing
        came in get none.

        Raises TravelError (nothing was handed out, an unknown juror), ExportError,
        UnknownSessionError, StorageError; then what was written before is told in the journal.
        """
        sitting, received = self._desk.sitting(session), self._desk.received(session)
        secret = self._desk.store.session_secret(session)
        if secret is None:
            raise refused("receipt-nothing", "Nothing was handed out in this session.")
        wanted = due(received) if jurors is None else known_jurors(sitting, jurors)
        taken = received_of(received)
        return tuple(
            self._written(sitting, received, secret, juror, taken[juror], folder)
            for juror in wanted
            if juror in taken
        )

    def _written(
        self,
        sitting: Sitting,
        received: Received,
        secret: SessionSecret,
        juror: str,
        facts: Sequence[SheetFact],
        folder: str,
    ) -> WrittenReceipt:
        session = sitting.preparation.id
        number = 1 + sum(1 for _ in _given(received.entries, juror))
        judgement = received.judgement
        keys = (bound.enrolment for bound in judgement.keys(juror))
        accepted = {key.fingerprint for key in keys if judgement.revoked_since(key) is None}
        # A key that is revoked from some hour on was theirs before: what it signed counts, and so
        # the juror is told of it.
        accepted |= {fact.signer for fact in facts}
        receipt = Receipt(
            session=session,
            juror=juror,
            number=number,
            made_at=self._desk.clock.now().replace(microsecond=0),
            count=len(facts),
            sheets=tuple(
                HandedSheet(sheet=fact.sheet, version=fact.version, header=fact.header)
                for fact in facts
            ),
            keys=tuple(sorted(accepted)),
        )
        content = self._files.packed(receipt, secret, receipt.made_at)
        day = sitting.preparation.card.days[0].isoformat()
        name = f"recu-{day}-{file_sign(session, juror)}-{number:02}{self._files.suffix}"
        path = self._printer.write(folder, name, content)
        keys_here = {session: secret.keys}
        if self._files.unpacked(self._read(path, self._files.largest), keys_here.get) != receipt:
            raise refused("travel-unlike", "The file was read back different.")
        headers = tuple(fact.header for fact in facts)
        told = ReceiptGiven(juror=juror, number=number, receipt=receipt.digest, headers=headers)
        self._desk.record(session, told)
        return WrittenReceipt(juror, sitting.name(juror), path, len(facts))


def received_of(received: Received) -> dict[str, tuple[SheetFact, ...]]:
    """The versions of each juror's that were taken in and count, or contradict one another; what
    was rebuilt from paper is still to come.
    """
    found: dict[str, list[SheetFact]] = {}
    for fact in received.facts.sheets:
        if not fact.from_paper and received.judgement.why_aside(fact) is None:
            found.setdefault(fact.juror, []).append(fact)
    return {juror: tuple(facts) for juror, facts in found.items()}


def due(received: Received) -> tuple[str, ...]:
    """The jurors of whom versions came in that their last receipt does not name."""
    told = {
        entry.act.juror: frozenset(entry.act.headers)
        for entry in received.entries
        if isinstance(entry.act, ReceiptGiven)
    }
    return tuple(
        juror
        for juror, facts in received_of(received).items()
        if not {fact.header for fact in facts} <= told.get(juror, frozenset())
    )


def _given(entries: Iterable[ReceptionEntry], juror: str) -> Iterable[ReceiptGiven]:
    return (
        entry.act
        for entry in entries
        if isinstance(entry.act, ReceiptGiven) and entry.act.juror == juror
    )
