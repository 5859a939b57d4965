"""The PIN in a card that does more than ask for it: typed, or chosen where there is none yet."""

from typing import Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from jury_desk.gui.dialogs.pin_field import PinField, fault_of
from jury_desk.gui.kit.spacing import Spacing

PinWish = Literal["none", "enter", "choose"]


class PinPart(QWidget):
    """Hidden while no PIN is wanted. `edited`: something was typed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish: PinWish = "none"
        self.pin_field, self.new_field, self.again_field = (PinField(self) for _ in range(3))
        self._rule = QLabel(self, wordWrap=True)
        self._rule.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in (self.pin_field, self.new_field, self.again_field):
            column.addWidget(field)
            field.edited.connect(self.edited)
        column.addWidget(self._rule)
        Spacing(self)
        self._retell()
        self.ask("none")

    @property
    def wish(self) -> PinWish:
        """What is asked for."""
        return self._wish

    @property
    def pin(self) -> str:
        """What was typed; "" where nothing is asked for."""
        return "" if self._wish == "none" else self._first.pin

    @property
    def fault(self) -> str | None:
        """What hinders it: "empty", "short", "mismatch"; None for nothing."""
        if self._wish == "choose":
            return fault_of(self.new_field.pin, self.again_field.pin)
        return "empty" if self._wish == "enter" and not self.pin_field.pin else None

    def set_rule(self, rule: str) -> None:
        """What is said under a PIN that is chosen, where it guards something else."""
        self._rule.setText(rule)

    def ask(self, wish: PinWish) -> None:
        """Ask for the PIN, for a new one, or for none."""
        self._wish = wish
        self.setVisible(wish != "none")
        self.pin_field.setVisible(wish == "enter")
        for widget in (self.new_field, self.again_field, self._rule):
            widget.setVisible(wish == "choose")
        self.setFocusProxy(self._first)

    def clear(self) -> None:
        """Empty every field."""
        for field in (self.pin_field, self.new_field, self.again_field):
            field.clear()

    def select(self) -> None:
        """Put the cursor into the first field, over what is there."""
        self._first.select()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()

    @property
    def _first(self) -> PinField:
        return self.new_field if self._wish == "choose" else self.pin_field

    def _retell(self) -> None:
        self.pin_field.set_label(self.tr("PIN"))
        self.new_field.set_label(self.tr("Choose your PIN"))
        self.again_field.set_label(self.tr("The same PIN again"))
        self._rule.setText(
            self.tr(
                "6 characters at least. It locks what is on this computer and signs your sheets: "
                "nobody but you can know it."
            )
        )
