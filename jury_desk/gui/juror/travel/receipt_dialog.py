"""The secretariat's receipt: what it received; and plainly, loudly, what should not be in it."""

from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_receipt_card import Ui_ReceiptCard
from jury_desk.gui.juror.carry.file_dialog import FileDialog
from jury_desk.gui.juror.travel.copies_words import CopiesWords
from jury_desk.gui.kit.icons import dress
from jury_desk.services.take_receipt import TakenReceipt

_KEY_SIGNS = 16
"""Of a key's fingerprint: what two people compare by telephone."""


class ReceiptDialog(FileDialog):
    """Begins at work; then `show_taken` or `show_failure`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_ReceiptCard()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._taken: TakenReceipt | None = None
        self._waiting = 0
        super().__init__(body, parent)
        ui = self._ui
        dress(ui.received_sign_label, "inbox", "accent")
        for sign in (ui.keys_sign_label, ui.unknown_sign_label):
            dress(sign, "alert-triangle", "bad")
        for frame in (ui.keys_frame, ui.unknown_frame):
            frame.hide()
        self.retranslate()
        self.begin()

    def show_taken(self, taken: TakenReceipt, waiting: int) -> None:
        """What it said; `waiting` sheets are signed or owed here and have no receipt."""
        self._taken, self._waiting = taken, waiting
        ui = self._ui
        ui.keys_frame.setVisible(bool(taken.strange_keys))
        ui.unknown_frame.setVisible(taken.unknown > 0)
        dress(ui.received_sign_label, "circle-check", "good")
        self.end()
        self.fit()
        self.accept_button.setFocus()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self.body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Receipt of the secretariat"))
        self.accept_button.setText(self.tr("Close"))
        self.refuse_button.hide()
        self.tell()

    def tell(self) -> None:
        ui, taken = self._ui, self._taken
        ui.counts_label.setVisible(taken is not None)
        ui.received_frame.setVisible(taken is not None or self.busy)
        if taken is None:
            ui.received_label.setText(self.tr("The receipt is being read…"))
        else:
            self._tell_taken(taken)
        super().tell()

    def _tell_taken(self, taken: TakenReceipt) -> None:
        ui = self._ui
        told = self.tr("%n sheet(s) received by the secretariat {when}", "", taken.received)
        ui.received_label.setText(told.format(when=CopiesWords().moment(taken.made_at)))
        news = self.tr("%n of them are new since the last receipt.", "", taken.newly)
        same = self.tr("Nothing new since the last receipt.")
        still = self.tr("%n sheet(s) not received yet.", "", self._waiting)
        all_there = self.tr("None of yours is missing there.")
        ui.counts_label.setText(
            f"{news if taken.newly else same} {still if self._waiting else all_there}"
        )
        ui.keys_label.setText(
            self.tr(
                "The secretariat takes %n key(s) for yours that this computer does not know.",
                "",
                len(taken.strange_keys),
            )
        )
        ui.keys_advice_label.setText(
            self.tr(
                "If you did not sign on another computer, somebody may be signing in your name: "
                "telephone the secretariat now and read this to them."
            )
        )
        ui.keys_text.setText("\n".join(_spelt(key) for key in taken.strange_keys))
        ui.unknown_label.setText(
            self.tr(
                "The receipt names %n signed sheet(s) that are not on this computer.",
                "",
                taken.unknown,
            )
        )
        ui.unknown_advice_label.setText(
            self.tr(
                "They may come from another computer of yours. If not, tell the secretariat: you "
                "did not sign them here."
            )
        )


def _spelt(fingerprint: str) -> str:
    """The beginning of a fingerprint, in fours: "1f3a 09bc …"."""
    begin = fingerprint[:_KEY_SIGNS].upper()
    return " ".join(begin[at : at + 4] for at in range(0, len(begin), 4))
