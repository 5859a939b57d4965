"""At which moments before the end of a phase the clock gives its silent cues."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.gui.juror.passage.cues import DEFAULT_MOMENTS, OFFERED_MOMENTS
from jury_desk.gui.juror.passage.phase_words import minutes_text
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.styles import set_role


class MomentsBox(FlowLine):
    """One button a moment, pressed or not; `chosen` carries the pressed minutes, longest first."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[int, QPushButton] = {}
        for minutes in OFFERED_MOMENTS:
            button = QPushButton(self)
            button.setCheckable(True)
            set_role(button, "token")
            button.clicked.connect(self._tell)
            self._buttons[minutes] = button
        self.show_moments(DEFAULT_MOMENTS)
        self.retell()

    @property
    def moments(self) -> tuple[int, ...]:
        """The minutes that are pressed, longest first."""
        return tuple(minutes for minutes, one in self._buttons.items() if one.isChecked())

    def show_moments(self, moments: tuple[int, ...]) -> None:
        """Press these; a moment that is not offered is left out."""
        for minutes, button in self._buttons.items():
            button.setChecked(minutes in moments)
        self._sign()

    def retell(self) -> None:
        """Say it in the language in force."""
        for minutes, button in self._buttons.items():
            button.setText(minutes_text(minutes))
            told = self.tr("Cue {minutes} before the end")
            button.setAccessibleName(told.format(minutes=minutes_text(minutes)))

    def _tell(self) -> None:
        self._sign()
        self.chosen.emit(self.moments)

    def _sign(self) -> None:
        for button in self._buttons.values():
            dress(button, "check" if button.isChecked() else "circle", "accent")
