"""The card of papers that several people sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.program import Program


def sign_paper(program: Program, worker: Worker, window: QWidget) -> None:
    """Open the card over a window; nothing of it is loaded before."""
    from jury_desk.gui.signing.signing_flow import open_card

    open_card(program, worker, window)
