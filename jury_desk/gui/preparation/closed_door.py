"""What stands in place of a page of the day before the session is open: why, and what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from jury_desk.domain.preparation.finding import Step
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk

_CARD_UNITS = 75
"""The card is no wider, so that its lines stay readable."""


class ClosedDoor(QObject):
    """Shows one of the two faces of a page's `page_stack`: its desk, or the empty card."""

    def __init__(self, desk: PreparationDesk, ui: Any) -> None:
        """`ui` is a page's form with the empty card's widgets."""
        super().__init__(ui.page_stack)
        self._desk, self._ui = desk, ui
        theme().changed.connect(self._fit)
        self._fit()
        dress(ui.empty_sign_label, "door-enter", "accent")
        ui.empty_button.clicked.connect(lambda: desk.step_wanted.emit(Step.OPENING))

    @property
    def is_open(self) -> bool:
        """Whether the page can be worked on."""
        card = self._desk.state.card
        return self._desk.has_travel and not card.practice and card.state != "draft"

    def show_state(self) -> bool:
        """Show the face that fits the session; whether it is the desk."""
        ui, opened = self._ui, self.is_open
        ui.page_stack.setCurrentWidget(ui.desk_widget if opened else ui.empty_widget)
        if self._desk.state.card.practice:
            ui.empty_title.setText(self.tr("A practice session sends no files"))
            ui.empty_text.setText(
                self.tr("What is practised stays on this computer, and goes when practice ends.")
            )
        else:
            ui.empty_title.setText(self.tr("The session is not open yet"))
            ui.empty_text.setText(
                self.tr(
                    "Dossiers go out and sheets come in once the session is open. The page "
                    "“Opening” says what is still missing and opens it."
                )
            )
        ui.empty_button.setText(self.tr("Go to “Opening” (Ctrl+8)"))
        ui.empty_button.setVisible(not self._desk.state.card.practice)
        return opened

    def _fit(self) -> None:
        self._ui.empty_card.setMaximumWidth(theme().tokens.unit * _CARD_UNITS)
