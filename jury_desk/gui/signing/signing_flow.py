"""The card of papers that several people sign, and the work behind it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from jury_desk.domain.travel.common import DeclaredSigner
from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.language import language
from jury_desk.gui.signing.signing_card import SigningCard
from jury_desk.services.common_signing import signer_list

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.common_signing import CommonSigning, LookedAt
    from jury_desk.services.program import Program


def open_card(program: Program, worker: Worker, window: QWidget) -> SigningCard:
    """Open the card over a window; all that touches the disk is the worker's."""
    card = SigningCard(program.signing.has_pin, window)

    def service() -> CommonSigning:
        return program.signed.common

    def ask(work: Callable[[], LookedAt], written: str = "") -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, JuryDeskError):
                card.show_failure(error)
            else:
                card.give_up()

        worker.submit(work, partial(card.show_looked, written=written), failed)

    def prepare(path: str, names: list[str]) -> LookedAt:
        people = [
            DeclaredSigner(id=f"s{number}", name=name) for number, name in enumerate(names, 1)
        ]
        made = service().prepare(path, signer_list("", people), language())
        return service().look(made)

    def sign(path: str, pin: str, who: str) -> LookedAt:
        return service().look(service().sign(path, pin, who))

    card.look_wanted.connect(lambda path: ask(lambda: service().look(path)))
    card.prepare_wanted.connect(
        lambda path, names: ask(lambda: prepare(path, names), written="prepared")
    )
    card.sign_wanted.connect(
        lambda path, pin, who: ask(lambda: sign(path, pin, who), written="signed")
    )
    card.open()
    return card
