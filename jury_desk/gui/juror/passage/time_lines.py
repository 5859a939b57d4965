"""Two quiet acts on the time: beginning the preparation here, and taking the last act back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_desk.gui.juror.passage.key_button import KeyButton
from jury_desk.gui.juror.passage.phase_order import preparation_of
from jury_desk.gui.juror.passage.phase_words import phase_title, start_word
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.styles import set_role

if TYPE_CHECKING:
    from jury_desk.domain.day.phases import PassageTime
    from jury_desk.domain.session import PlannedPhase, SessionPlan


class TimeLines(QWidget):
    """`prepare_wanted` carries the number of the preparation's phase; `back_wanted` tells that the
    last act on the time is to be taken back.
    """

    prepare_wanted = Signal(int)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self.prepare_button, self.back_button = KeyButton(self), KeyButton(self)
        self.prepare_button.setObjectName("prepare_button")
        self.back_button.setObjectName("take_back_button")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for button in (self.prepare_button, self.back_button):
            set_role(button, "token")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._column.addWidget(button)
        self.prepare_button.clicked.connect(lambda: self.prepare_wanted.emit(self._number))
        self.back_button.clicked.connect(self.back_wanted)

    @property
    def buttons(self) -> tuple[KeyButton, KeyButton]:
        """Both acts, in the order of the keyboard."""
        return self.prepare_button, self.back_button

    def show_time(
        self,
        phases: tuple[PlannedPhase, ...],
        time: PassageTime,
        plan: SessionPlan,
        *,
        is_open: bool,
    ) -> None:
        """Offer what the passage's time allows; nothing where it is not `is_open` to acts."""
        number = preparation_of(phases)
        offers = is_open and number is not None and not time.started
        self.prepare_button.setVisible(offers)
        if offers and number is not None:
            self._number = number
            self.prepare_button.setText(start_word(phases[number], plan))
            self.prepare_button.setToolTip(phase_title(phases[number], plan))
            dress(self.prepare_button, "hourglass")
        self.back_button.setVisible(is_open and bool(time.before))
        self.back_button.setText(self.tr("Take the last act back"))
        self.back_button.setAccessibleDescription(
            self.tr("The time is as it was before; both stay in the journal.")
        )
        self.back_button.set_key(self.tr("Ctrl ⇧ F9"))
        self.back_button.setToolTip(self.tr("Ctrl Shift F9"))
        dress(self.back_button, "arrow-back-up")
        self.setVisible(offers or not self.back_button.isHidden())

    def renew(self, unit: int) -> None:
        """Take the theme's step of spaces, in pixels."""
        self._column.setSpacing(unit)
