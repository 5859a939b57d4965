"""The reception's foot: the last file, an intake that runs, a stick, receipts that are due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from jury_desk.gui.forms.ui_reception_page import Ui_ReceptionPage
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.gui.preparation.reception.reception_words import ReceptionWords

if TYPE_CHECKING:
    from jury_desk.gui.preparation.long_work import LongWork
    from jury_desk.gui.preparation.reception.stick_watch import StickFound
    from jury_desk.services.reception import ReceptionState


class ReceptionFoot(QObject):
    """Tells in the page's footer; what its buttons do is the page's."""

    def __init__(self, ui: Ui_ReceptionPage, flow: LongWork, words: ReceptionWords) -> None:
        """`flow` is what takes files in."""
        super().__init__(ui.reception_footer)
        self._ui, self._flow, self._words = ui, flow, words
        self._state: ReceptionState | None = None
        self._narrow = False
        self.stick: StickFound | None = None
        for button, icon in (
            (ui.receipts_button, "receipt"),
            (ui.folder_button, "file-import"),
            (ui.cancel_button, "x"),
        ):
            dress(button, icon)
        dress(ui.receive_button, "inbox", "accent_text")
        flow.progressed.connect(self._tell_progress)

    @property
    def due(self) -> int:
        """How many jurors a receipt is due to."""
        return sum(juror.receipt_due for juror in self._state.jurors) if self._state else 0

    def show_state(self, state: ReceptionState) -> None:
        """Tell of another state."""
        self._state = state
        self.tell()

    def show_work(self) -> None:
        """An intake began or ended."""
        ui, taking = self._ui, self._flow.is_running
        works, waits = (ui.intake_bar, ui.cancel_button), (ui.receive_button, ui.folder_button)
        held = ui.reception_footer.isAncestorOf(ui.reception_footer.window().focusWidget())
        if taking:
            ui.receipts_button.hide()
            ui.stick_button.hide()
        for widget in waits if taking else works:  # hidden first: all at once would widen the page
            widget.hide()
        for widget in works if taking else waits:
            widget.show()
        ui.cancel_button.setEnabled(taking)
        if held:  # the button that had the keyboard is gone
            next_button = ui.cancel_button if taking else ui.receive_button
            next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if taking:
            ui.intake_bar.setRange(0, 0)
            ui.last_label.setText(self.tr("Receiving and verifying…"))
        self.tell()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the buttons in full, or as signs where there is little room."""
        self._narrow = narrow
        self._tell_buttons()

    def propose(self, stick: StickFound | None) -> None:
        """Propose a stick, or none."""
        self.stick = stick
        self._tell_buttons()

    def tell(self) -> None:
        """Say everything in the language of the moment."""
        self._tell_buttons()
        self._tell_last()

    def _tell_buttons(self) -> None:
        ui, narrow, taking = self._ui, self._narrow, self._flow.is_running
        write = self.tr("Write %n receipt(s)…", "", self.due)
        ui.receipts_button.setText(str(self.due) if narrow else write)
        ui.receipts_button.setAccessibleName(write)
        ui.receipts_button.setVisible(self.due > 0 and not taking)
        ui.folder_button.setText("" if narrow else self.tr("A folder…"))
        ui.receive_button.setText(self.tr("Receive…") if narrow else self.tr("Receive files…"))
        ui.stick_button.setVisible(self.stick is not None and not taking)
        if self.stick is not None:
            name = isolated(self.stick.name)
            told = self.tr("Receive from “{name}”").format(name=name)
            ui.stick_button.setText(name if narrow else told)
            ui.stick_button.setAccessibleName(told)
            dress(ui.stick_button, "device-usb", "accent")

    def _tell_last(self) -> None:
        ui, state = self._ui, self._state
        last = state.last_file if state else None
        taking = self._flow.is_running
        ui.last_sign_label.setVisible(last is not None and not taking)
        if taking or state is None:
            return
        if last is None:
            ui.last_label.setText(self.tr("No file has come in yet. Drop files here, or Ctrl+I."))
            return
        names = {juror.juror: juror.name for juror in state.jurors}
        held = self.tr("digests verified")
        told = [
            self.tr("Last file received: {time}").format(time=self._words.when(last.taken_at)),
            isolated(names.get(last.juror, "")),
            self.tr("%n sheet(s)", "", last.sheets),
            self.tr("%n refused", "", last.refused) if last.refused else held,
        ]
        ui.last_label.setText(", ".join(part for part in told if part))
        icon, ink = ("alert-triangle", "warn") if last.refused else ("circle-check", "good")
        dress(ui.last_sign_label, icon, ink)

    def _tell_progress(self, done: int, total: int) -> None:
        self._ui.intake_bar.setRange(0, total)
        self._ui.intake_bar.setValue(done)
        told = self.tr("Receiving and verifying: {done} of {total}")
        self._ui.last_label.setText(told.format(done=done, total=total))
