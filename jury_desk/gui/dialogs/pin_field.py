"""One field for a PIN, hidden unless the person wants to see it, and the rule of a new one."""

import unicodedata

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_pin_field import Ui_PinField
from jury_desk.gui.kit.icons import dress

SHORTEST_PIN = 6
"""Characters, once the spaces around are taken off, as the vault counts them."""


class PinField(QWidget):
    """A label, the hidden text, and a button that shows it."""

    edited = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reveal_name = ""
        self._ui = Ui_PinField()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setFocusProxy(self._ui.pin_edit)
        self._ui.pin_edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._ui.pin_edit.textEdited.connect(self.edited)
        self._ui.pin_edit.returnPressed.connect(self.confirmed)
        self._ui.reveal_button.toggled.connect(self._reveal)
        self._ui.reveal_button.setAccessibleName(self.tr("Show the PIN"))
        self._reveal(shown=False)

    @property
    def pin(self) -> str:
        """What was typed."""
        return self._ui.pin_edit.text()

    def set_label(self, label: str) -> None:
        """The field's name, above it and for a screen reader."""
        self._ui.field_label.setText(label)
        self._ui.pin_edit.setAccessibleName(label)

    def set_reveal_name(self, name: str) -> None:
        """What the button that shows the text is called, where it is another secret."""
        self._reveal_name = name
        self._ui.reveal_button.setAccessibleName(name)
        self._ui.reveal_button.setToolTip(name)

    def clear(self) -> None:
        """Empty the field and hide its text again."""
        self._ui.pin_edit.clear()
        self._ui.reveal_button.setChecked(False)

    def select(self) -> None:
        """Put the cursor into the field, over what is there."""
        self._ui.pin_edit.setFocus()
        self._ui.pin_edit.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            label = self._ui.field_label.text()
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self.set_label(label)
            if self._reveal_name:  # said anew by whoever named it, before this
                self.set_reveal_name(self._reveal_name)
        super().changeEvent(event)

    def _reveal(self, shown: bool) -> None:
        edit = self._ui.pin_edit
        edit.setEchoMode(edit.EchoMode.Normal if shown else edit.EchoMode.Password)
        dress(self._ui.reveal_button, "eye-off" if shown else "eye", "muted")


def fault_of(new: str, again: str) -> str | None:
    """What hinders a new PIN: "short", "mismatch", or None where it can be taken."""
    if len(unicodedata.normalize("NFKC", new).strip()) < SHORTEST_PIN:
        return "short"
    return None if new == again else "mismatch"
