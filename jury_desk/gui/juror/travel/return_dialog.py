"""The return: what goes to the secretariat, what stays, where the file goes; written, read back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_sheets_return import Ui_SheetsReturn
from jury_desk.gui.juror.carry.file_dialog import shown_place
from jury_desk.gui.juror.travel.lines import show_lines
from jury_desk.gui.juror.travel.travel_card import TravelCard
from jury_desk.gui.kit.asked_files import ask_folder, documents_folder
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.safe_text import isolated

if TYPE_CHECKING:
    from jury_desk.domain.travel.copies import Volume
    from jury_desk.services.hand_in import HandedIn, Pending


class ReturnDialog(TravelCard):
    """`wanted` brings the folder and the PIN: then `show_written` or `show_failure`.
    `progress_told` may be emitted from any thread: how many parts of how many are done.
    """

    wanted = Signal(str, str)
    progress_told = Signal(int, int)

    def __init__(
        self,
        pending: Pending,
        folder: str,
        volumes: Sequence[Volume] = (),
        wait_seconds: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`folder` is proposed, "" for none; `volumes` are the sticks that are plugged in;
        `wait_seconds` is what earlier wrong PINs still ask to wait.
        """
        body = QWidget()
        self._ui = Ui_SheetsReturn()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._pending, self._folder, self._volumes = pending, folder, tuple(volumes)
        self._progress: tuple[int, int] | None = None
        self._written: HandedIn | None = None
        super().__init__(body, self._ui.pin_part, parent)
        ui = self._ui
        ui.place_button.clicked.connect(self._choose)
        ui.volumes_widget.chosen.connect(self.set_folder)
        ui.outcome_frame.hide()
        dress(ui.outcome_sign_label, "circle-check", "good")
        self.progress_told.connect(self._show_progress)
        ui.pin_part.ask("enter" if pending.signed else "none")
        self.retranslate()
        self.start_wait(wait_seconds)
        if not pending.signed:
            self.accept_button.setFocus()
        else:
            (ui.pin_part if folder else ui.place_button).setFocus()

    def set_folder(self, folder: str) -> None:
        """Write there."""
        self._folder = folder
        self.forget_refusal()
        self.tell()
        self._ui.pin_part.setFocus()

    def act(self) -> None:
        if self._is_over:
            self.accept()
        elif not self._folder:
            self.lack(self.tr("Choose the folder or stick first."), self._ui.place_button)
        elif self.pin_is_good():
            pin = self.pin_part.pin
            self.begin()
            self.wanted.emit(self._folder, pin)

    def show_written(self, written: HandedIn) -> None:
        """The file lies there, read back."""
        self._written, self._progress = written, None
        ui = self._ui
        ui.pin_part.ask("none")
        for part in (ui.place_widget, ui.volumes_widget, ui.goes_frame, ui.explanation_label):
            part.hide()
        ui.outcome_frame.show()
        self.end()
        self.fit()
        self.accept_button.setFocus()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self.body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Return to the secretariat"))
        self._ui.explanation_label.setText(
            self.tr(
                "One file with all that you signed, encrypted for the secretariat and signed by "
                "you. It may be written as often as you like: nothing counts twice."
            )
            if self._pending.signed
            else self.tr("Nothing is signed yet: there is nothing to return.")
        )
        self.tell()

    @property
    def _is_over(self) -> bool:
        return self._written is not None or not self._pending.signed

    def tell(self) -> None:
        ui, over = self._ui, self._is_over
        show_lines(ui.goes_lines, self._goes())
        if not over:
            ui.place_label.setText(
                shown_place(self._folder) if self._folder else self.tr("None chosen yet")
            )
            ui.place_label.set_whole(self._folder)
            ui.volumes_widget.offer(self._volumes, self._folder, ui.place_button)
        ui.place_widget.setVisible(not over)
        for field in (ui.place_button, ui.volumes_widget):
            field.setEnabled(not self.busy)
        if self._written is not None:
            self._tell_written(self._written)
        self.refuse_button.setVisible(not over)
        self.refuse_button.setText(self.tr("Cancel"))
        self.accept_button.setText(self._word())
        super().tell()

    def _goes(self) -> list[tuple[str, str, str]]:
        """What goes and what stays, a line each."""
        pending = self._pending
        lines = []
        if pending.signed:
            told = self.tr("%n signed sheet(s) go, with their history", "", pending.signed)
            lines.append(("file-export", "accent", told))
            news = self.tr("%n of them since the last return", "", pending.new)
            none = self.tr("All of them went before: this is the same once more.")
            lines.append(("plus" if pending.new else "info-circle", "muted",
                          news if pending.new else none))  # fmt: skip
        if pending.in_progress:
            told = self.tr(
                "%n sheet(s) in progress stay here: the file only tells how far they are.",
                "",
                pending.in_progress,
            )
            lines.append(("hourglass", "warn", told))
        told = self.tr("Your private notes never go.")
        return [*lines, ("lock", "muted", told)]

    def _tell_written(self, written: HandedIn) -> None:
        ui = self._ui
        told = self.tr("Return written to “{place}” at {hour}: %n sheet(s), read back, the same.",
                       "", written.count)  # fmt: skip
        hour = f"{written.at.astimezone():%H:%M}"
        ui.outcome_label.setText(told.format(place=isolated(written.place), hour=hour))
        ui.file_label.setText(written.name)
        ui.file_label.setToolTip(written.path)
        ui.next_label.setText(
            self.tr(
                "Not received yet. Hand the stick over, or send the file: the secretariat’s "
                "receipt will tell what arrived. Until then nothing here is deleted."
            )
        )

    def _word(self) -> str:
        if self._is_over:
            return self.tr("Close")
        if self.busy and self._progress is not None:
            done, total = self._progress
            return self.tr("Writing {done} of {all}…").format(done=done, all=total)
        return self.tr("Writing…") if self.busy else self.tr("Write the return")

    def _show_progress(self, done: int, total: int) -> None:
        self._progress = (done, total)
        if self.busy:
            self.accept_button.setText(self._word())

    def _choose(self) -> None:
        start = self._folder or documents_folder()
        ask_folder(self, self.tr("Folder or stick"), start, self.set_folder)
