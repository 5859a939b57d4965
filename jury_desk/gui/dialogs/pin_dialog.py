"""Enter, choose and change the PIN; the waiting time is told and counted down."""

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.dialogs.countdown import Countdown
from jury_desk.gui.dialogs.pin_checks import concerns_new_pin, pin_words, wait_of
from jury_desk.gui.dialogs.pin_field import PinField, fault_of
from jury_desk.gui.forms.ui_change_pin import Ui_ChangePin
from jury_desk.gui.forms.ui_choose_pin import Ui_ChoosePin
from jury_desk.gui.forms.ui_enter_pin import Ui_EnterPin


class PinDialog(CardDialog):
    """What dialogs about a PIN share: a message line, a wait, a lock while a PIN is tried."""

    def __init__(
        self, body: QWidget, message: QLabel | None, parent: QWidget | None, width: int = 460
    ) -> None:
        """`message` is the line of `body` that says what is wrong, None where that is said above
        the buttons, since `body` may be higher than the screen; `width` as CardDialog's.
        """
        super().__init__(body, parent, width)
        self._body = body
        self._message = message
        self._fault: str | None = None
        self._refusal: JuryDeskError | None = None
        self._busy = False
        self._countdown = Countdown(self)
        self._countdown.ticked.connect(self._tell)

    def show_refusal(self, error: JuryDeskError) -> None:
        """The PIN was refused: say so, wait as long as is asked, then let try again."""
        self._busy, self._refusal = False, error
        self.set_locked(locked=False)
        field = self._field_of(error)
        if isinstance(field, PinField):
            field.clear()
        self._countdown.start(wait_of(error))
        field.setFocus()

    def refuse(self, error: Exception) -> None:
        """What the PIN was for failed: say why; what is no failure of ours ends the dialog, since
        trying again would help nothing.
        """
        if isinstance(error, JuryDeskError):
            self.show_refusal(error)
        else:
            self.set_locked(locked=False)
            self.reject()

    def start_wait(self, seconds: int) -> None:
        """Wait from the beginning: earlier wrong tries ask for it."""
        self._countdown.start(seconds)

    def _say(self, text: str) -> None:
        """Show what is wrong; "" for nothing."""
        if self._message is None:
            self.set_message(text)
        else:
            self._message.setText(text)

    @abstractmethod
    def _field_of(self, error: JuryDeskError) -> QWidget:
        """The field that a refusal is about."""

    def _show_fault(self, fault: str | None, field: PinField) -> bool:
        self._fault, self._refusal = fault, None
        self._tell()
        if fault:
            field.select()
        return fault is not None

    def _begin(self) -> None:
        self._busy = True
        self.set_locked(locked=True)
        self._tell()

    def _forget_fault(self) -> None:
        if self._fault:
            self._fault = None
            self._tell()

    def _tell(self) -> None:
        left = self._countdown.seconds_left
        self._say(pin_words(self._fault, self._refusal, left))
        self.accept_button.setEnabled(not left and not self._busy)


class EnterPinDialog(PinDialog):
    """Asks for the PIN. `entered` brings it; the caller then calls `accept` or `show_refusal`."""

    entered = Signal(str)

    def __init__(self, wait_seconds: int = 0, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_EnterPin()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, self._ui.message_label, parent)
        self._ui.pin_field.edited.connect(self._forget_fault)
        self.retranslate()
        self.start_wait(wait_seconds)
        self._ui.pin_field.setFocus()

    def act(self) -> None:
        pin = self._ui.pin_field.pin
        if not self._show_fault(None if pin else "empty", self._ui.pin_field):
            self._begin()
            self.entered.emit(pin)

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Enter your PIN"))
        self._ui.pin_field.set_label(self.tr("PIN"))
        self.accept_button.setText(self.tr("Continue"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def _field_of(self, error: JuryDeskError) -> PinField:  # noqa: ARG002  there is one only
        field: PinField = self._ui.pin_field
        return field


class ChoosePinDialog(PinDialog):
    """Asks for a first PIN, twice. `chosen` brings it; then `accept` or `show_refusal`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_ChoosePin()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, self._ui.message_label, parent)
        for field in (self._ui.new_field, self._ui.again_field):
            field.edited.connect(self._forget_fault)
        self.retranslate()
        self._ui.new_field.setFocus()

    def act(self) -> None:
        pin = self._ui.new_field.pin
        if not self._show_fault(fault_of(pin, self._ui.again_field.pin), self._ui.new_field):
            self._begin()
            self.chosen.emit(pin)

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Choose a PIN"))
        self._ui.new_field.set_label(self.tr("New PIN"))
        self._ui.again_field.set_label(self.tr("The same PIN again"))
        self.accept_button.setText(self.tr("Take this PIN"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def _field_of(self, error: JuryDeskError) -> PinField:  # noqa: ARG002  it is about the new one
        field: PinField = self._ui.new_field
        return field


class ChangePinDialog(PinDialog):
    """Asks for the present PIN and a new one, twice.

    `changed` brings the old and the new one; then `accept` or `show_refusal`.
    """

    changed = Signal(str, str)

    def __init__(self, wait_seconds: int = 0, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_ChangePin()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, self._ui.message_label, parent)
        for field in (self._ui.old_field, self._ui.new_field, self._ui.again_field):
            field.edited.connect(self._forget_fault)
        self.retranslate()
        self.start_wait(wait_seconds)
        self._ui.old_field.setFocus()

    def act(self) -> None:
        old, new = self._ui.old_field.pin, self._ui.new_field.pin
        if self._show_fault(None if old else "empty", self._ui.old_field):
            return
        if not self._show_fault(fault_of(new, self._ui.again_field.pin), self._ui.new_field):
            self._begin()
            self.changed.emit(old, new)

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Change the PIN"))
        self._ui.old_field.set_label(self.tr("Present PIN"))
        self._ui.new_field.set_label(self.tr("New PIN"))
        self._ui.again_field.set_label(self.tr("The same PIN again"))
        self.accept_button.setText(self.tr("Change the PIN"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def _field_of(self, error: JuryDeskError) -> PinField:
        field: PinField = self._ui.new_field if concerns_new_pin(error) else self._ui.old_field
        return field
