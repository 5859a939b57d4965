"""Decisions at the reception, each behind its card, then on the disk."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.asked_files import ask_folder
from jury_desk.gui.kit.failures import Told
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.gui.preparation.reception.reason_card import Decision, ReasonCard
from jury_desk.gui.preparation.reception.reception_words import key_digits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jury_desk.domain.sealing import SealedSheet
    from jury_desk.domain.travel.ports import SheetFact
    from jury_desk.gui.preparation.desk import PreparationDesk
    from jury_desk.services.hand_out import JurorKey
    from jury_desk.services.receipts import WrittenReceipt
    from jury_desk.services.reception import Cell, Reception, ReceptionJuror, ReceptionState


class ReceptionActs(QObject):
    """`changed` brings the ReceptionState after a decision; `told` a `kit.failures.Told`; `failed`
    a JuryDeskError.
    """

    changed = Signal(object)
    told = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: PreparationDesk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    # --- a sheet --------------------------------------------------------------------------------

    def show_sheet(self, cell: Cell) -> None:
        """A sheet as it was signed: the version that counts, else the first there is."""
        from jury_desk.gui.preparation.reception.sheet_dialog import SheetDialog

        facts = (*((cell.version,) if cell.version else ()), *cell.leaves, *cell.aside)
        if facts:
            header = facts[0].header
            self._ask(
                lambda reception: reception.sheet(header),
                lambda sealed: SheetDialog(sealed, self._page).open(),
            )

    def choose(self, cell: Cell) -> None:
        """Versions that contradict one another, side by side, and the choice."""
        facts = (*cell.leaves, *cell.not_chosen)
        self._ask(
            lambda reception: [reception.sheet(fact.header) for fact in facts],
            lambda sealed: self._choose(cell, facts, sealed),
        )

    def _choose(
        self, cell: Cell, facts: Sequence[SheetFact], sealed: Sequence[SealedSheet]
    ) -> None:
        from jury_desk.gui.preparation.reception.divergent_dialog import DivergentDialog

        dialog = DivergentDialog(facts, sealed, self._page)
        dialog.chosen.connect(
            lambda header, reason: self._decide(
                lambda reception, session: reception.choose(session, cell.sheet, header, reason)
            )
        )
        dialog.open()

    def waive(self, cell: Cell) -> None:
        """A sheet is not waited for any more."""

        def decision() -> Decision:
            text = self.tr(
                "The sheet of {juror} for {candidate} is not waited for any more. It is still "
                "taken in if it comes. The reason stands in the journal."
            )
            return Decision(
                self.tr("Wait no more for this sheet?"),
                text.format(juror=isolated(cell.juror_name), candidate=isolated(cell.subject_name)),
                self.tr("Wait no more"),
            )

        self._with_reason(
            decision,
            lambda reception, session, reason: reception.waive(session, cell.sheet, reason),
        )

    def withdraw(self, cell: Cell) -> None:
        """It is waited for again."""

        def decision() -> Decision:
            text = self.tr("The sheet of {juror} for {candidate} is expected again.")
            return Decision(
                self.tr("Wait for this sheet again?"),
                text.format(juror=isolated(cell.juror_name), candidate=isolated(cell.subject_name)),
                self.tr("Wait again"),
            )

        self._with_reason(
            decision,
            lambda reception, session, reason: reception.withdraw_waiver(
                session, cell.sheet, reason
            ),
        )

    # --- a juror's key --------------------------------------------------------------------------

    def revoke(self, juror: ReceptionJuror, key: JurorKey) -> None:
        """A laptop is lost: what its key signed from a moment on does not count."""

        def decision() -> Decision:
            text = self.tr(
                "What the key {key} of {juror} signed from that moment on does not count. What was "
                "signed before stays. For a new laptop, hand out with a new code."
            )
            return Decision(
                self.tr("Revoke a key"),
                text.format(juror=isolated(juror.name), key=key_digits(key.fingerprint)),
                self.tr("Revoke it"),
            )

        card = ReasonCard(decision, self._page, dt.datetime.now().astimezone())
        card.decided.connect(
            lambda reason, since: self._decide(
                lambda reception, session: reception.revoke(
                    session, juror.juror, key.fingerprint, since, reason
                )
            )
        )
        card.open()

    def restore(self, juror: ReceptionJuror, key: JurorKey) -> None:
        """The key counts again."""

        def decision() -> Decision:
            text = self.tr("All that the key {key} of {juror} signed counts again.")
            return Decision(
                self.tr("Let a key count again"),
                text.format(juror=isolated(juror.name), key=key_digits(key.fingerprint)),
                self.tr("Let it count again"),
            )

        self._with_reason(
            decision,
            lambda reception, session, reason: reception.withdraw_revocation(
                session, juror.juror, key.fingerprint, reason
            ),
        )

    # --- receipts -------------------------------------------------------------------------------

    def write_receipts(self, folder: str) -> None:
        """Ask for a folder, and write there the receipts that are due."""
        ask_folder(self._page, self.tr("Where the receipts go"), folder, self.write_receipts_to)

    def write_receipts_to(self, folder: str) -> None:
        """Write the receipts that are due into a folder."""
        session = self._desk.state.id

        def work() -> tuple[tuple[WrittenReceipt, ...], ReceptionState]:
            travel = self._desk.travel
            written = travel.receipts.write(session, folder)
            return written, travel.reception.state(session)

        def done(found: tuple[tuple[WrittenReceipt, ...], ReceptionState]) -> None:
            written, state = found
            self.changed.emit(state)
            self.told.emit(self._written(len(written)))

        self._desk.worker.submit(work, done, self._fail)

    def _written(self, count: int) -> Told:
        return lambda: (
            self.tr("%n receipt(s) written and read back", "", count),
            self.tr(
                "Give them back with the sticks: only then does a laptop show its sheets as "
                "received."
            ),
        )

    # --- how decisions are taken ----------------------------------------------------------------

    def _with_reason(
        self,
        asked: Callable[[], Decision],
        act: Callable[[Reception, str, str], ReceptionState],
    ) -> None:
        card = ReasonCard(asked, self._page)
        card.decided.connect(
            lambda reason, _: self._decide(
                lambda reception, session: act(reception, session, reason)
            )
        )
        card.open()

    def _decide(self, act: Callable[[Reception, str], ReceptionState]) -> None:
        session = self._desk.state.id
        self._ask(lambda reception: act(reception, session), self.changed.emit)

    def _ask(self, work: Callable[[Reception], object], done: Callable[[Any], None]) -> None:
        self._desk.worker.submit(lambda: work(self._desk.travel.reception), done, self._fail)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
