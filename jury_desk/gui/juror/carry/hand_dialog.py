"""Signed sheets are handed over: to which folder or stick, how far it is, what is still missing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_hand_over import Ui_HandOver
from jury_desk.gui.juror.carry.file_dialog import FileDialog, shown_place, told_failure
from jury_desk.gui.kit.asked_files import ask_folder, documents_folder
from jury_desk.gui.kit.icons import dress
from jury_desk.services.hand_over import HandedOver, Pending


class HandDialog(FileDialog):
    """`wanted` brings the folder; then the caller calls `show_outcome` or `show_failure`.
    `progress_told` may be emitted from any thread: how many versions of how many are copied.
    """

    wanted = Signal(str)
    progress_told = Signal(int, int)

    def __init__(self, pending: Pending, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_HandOver()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._pending = pending
        self._folder = ""
        self._no_folder = False
        self._progress: tuple[int, int] | None = None
        self._outcome: HandedOver | None = None
        super().__init__(body, parent)
        self._ui.place_button.clicked.connect(self._choose)
        self._ui.outcome_frame.hide()
        self.progress_told.connect(self._show_progress)
        self.retranslate()
        self._ui.place_button.setFocus()

    def set_folder(self, folder: str) -> None:
        """Copy there."""
        self._folder, self._no_folder = folder, False
        self.forget_refusal()
        self.tell()
        self.accept_button.setFocus()

    def act(self) -> None:
        if self._is_over:
            self.accept()
            return
        self._no_folder = not self._folder
        if self._no_folder:
            self.tell()
            self._ui.place_button.setFocus()
            return
        self._outcome = None
        self.begin()
        self.wanted.emit(self._folder)

    def show_outcome(self, outcome: HandedOver) -> None:
        """How many were copied and read back, and what stopped it, where something did."""
        self._outcome, self._progress = outcome, None
        self._ui.outcome_frame.show()
        self.end()
        self.fit()
        self.accept_button.setFocus()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self.body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Hand over the signed sheets"))
        self.tell()

    @property
    def _is_over(self) -> bool:
        nothing = not self._pending.ready
        return nothing or (self._outcome is not None and self._outcome.failure is None)

    def tell(self) -> None:
        ui, ready = self._ui, len(self._pending.ready)
        ui.explanation_label.setText(
            self.tr(
                "%n signed version(s) to hand over: PDF, workbook and record of each are copied "
                "and read back there. Received they are only once the secretariat says so.",
                "",
                ready,
            )
            if ready
            else self.tr("Every signed sheet whose files are here is handed over already.")
        )
        ui.place_widget.setVisible(not self._is_over)
        ui.place_label.setText(
            shown_place(self._folder) if self._folder else self.tr("None chosen yet")
        )
        ui.place_button.setEnabled(not self.busy)
        self._tell_outcome()
        self.refuse_button.setVisible(not self._is_over)
        self.refuse_button.setText(self.tr("Close") if self._outcome else self.tr("Cancel"))
        self.accept_button.setText(self._word())
        super().tell()
        if self._no_folder:
            self.set_message(self.tr("Choose the folder or stick first."))

    def _word(self) -> str:
        if self._is_over:
            return self.tr("Close")
        if self.busy and self._progress is not None:
            done, total = self._progress
            return self.tr("Copying {done} of {all}…").format(done=done + 1, all=total)
        if self.busy:
            return self.tr("Copying…")
        return self.tr("Try again") if self._outcome else self.tr("Hand over")

    def _tell_outcome(self) -> None:
        ui, outcome = self._ui, self._outcome
        if outcome is not None:
            whole = outcome.failure is None
            tone = "good" if whole else "warn"
            dress(ui.sign_label, "circle-check" if whole else "alert-triangle", tone)
            told = self.tr("%n version(s) handed over: copied, read back, the same.", "",
                           outcome.count)  # fmt: skip
            if outcome.failure is not None:
                left = self.tr("%n version(s) still to hand over.", "", outcome.left)
                told = f"{told} {left} {told_failure(outcome.failure)}"
            ui.outcome_label.setText(told)
        missing = outcome.missing if outcome is not None else len(self._pending.missing)
        ui.missing_label.setVisible(bool(missing))
        ui.missing_label.setText(
            self.tr(
                "%n signed version(s) lack their PDF or workbook here: export them again from the "
                "sheet, then hand them over.",
                "",
                missing,
            )
        )

    def _show_progress(self, done: int, total: int) -> None:
        self._progress = (done, total)
        if self.busy:
            self.accept_button.setText(self._word())

    def _choose(self) -> None:
        ask_folder(
            self,
            self.tr("Folder or stick"),
            self._folder or documents_folder(),
            self.set_folder,
        )
