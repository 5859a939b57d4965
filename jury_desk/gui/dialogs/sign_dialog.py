"""Signing a sheet: what is signed, the drawn signature, the PIN, then the steps as they happen."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from jury_desk.domain.sealing import Stroke
from jury_desk.errors import JuryDeskError, PinError
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.dialogs.countdown import Countdown
from jury_desk.gui.dialogs.pin_checks import pin_words, wait_of
from jury_desk.gui.dialogs.pin_field import PinField, fault_of
from jury_desk.gui.forms.ui_sign_sheet import Ui_SignSheet
from jury_desk.gui.kit.styles import make_selectable, set_role
from jury_desk.services.sign_sheet import ExportedSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.travel.copies import Copies


@dataclass(frozen=True)
class SignSummary:
    """What is being signed, in the words of the sheet.

    `levels` gives each level's label with how many criteria have it, in the scale's order;
    `comments` counts the criteria with a comment. `sheets` are signed under the one PIN.
    """

    subject: str
    assessment: str
    levels: tuple[tuple[str, int], ...]
    comments: int
    version: int = 1
    practice: bool = False
    sheets: int = 1


@dataclass(frozen=True)
class StillOpen:
    """What a signature leaves open, and hinders in no way: the title of the `running` phase ("" for
    none), and how many notes are left to sort.
    """

    running: str = ""
    notes: int = 0


@dataclass(frozen=True)
class SignRequest:
    """What the juror gave: the PIN (a new one where none was chosen yet), the drawing or none."""

    pin: str
    strokes: tuple[Stroke, ...]


class SignDialog(CardDialog):
    """Asks, then shows what the caller does.

    `asked` brings a SignRequest. The caller signs and exports in the worker with
    `dialog.step_told.emit` as the services' progress, and ends with `show_done` or `show_failure`.
    `end_wanted` asks that the running phase be ended; the caller shows then what is still open.
    """

    asked = Signal(object)
    step_told = Signal(str)
    end_wanted = Signal()

    def __init__(
        self,
        summary: SignSummary,
        has_pin: bool,
        wait_seconds: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`wait_seconds` is what earlier wrong PINs still ask to wait."""
        body = QWidget()
        self._ui = Ui_SignSheet()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=620)
        self._body = body
        self._summary = summary
        self._has_pin = has_pin
        self._fault: str | None = None
        self._refusal: JuryDeskError | None = None
        self._stage = "asking"
        self._exported: tuple[ExportedSheet, ...] = ()
        self._copies: tuple[Copies, ...] = ()
        self._open = StillOpen()
        self._countdown = Countdown(self)
        self._arrange()
        self._connect()
        self.retranslate()
        self._countdown.start(wait_seconds)
        self._first_field().setFocus()

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What was drawn so far."""
        drawn: tuple[Stroke, ...] = self._ui.drawing_pad.strokes
        return drawn

    def act(self) -> None:
        if self._stage == "done":
            self.accept()
            return
        self._fault, self._refusal = self._fault_of_pins(), None
        self._tell()
        if self._fault:
            self._first_field().select()
            return
        self._stage = "signing"
        self._ui.steps_list.restart()
        self.set_locked(locked=True)
        self._show_stage()
        self.asked.emit(SignRequest(self._first_field().pin, self.strokes))

    def act_otherwise(self) -> None:
        if self._exported:
            folder = self._exported[0].pdf.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def show_open(self, still: StillOpen) -> None:
        """Say what the signature would leave open."""
        had_keyboard = self._ui.end_phase_button.hasFocus()
        self._open = still
        self._tell_open()
        if had_keyboard and not still.running:
            self._first_field().setFocus()
        if self.isVisible():
            self.fit()

    def show_failure(self, error: JuryDeskError) -> None:
        """It did not work: say so; the drawing is kept, the PIN is asked again."""
        self._ui.steps_list.end(failed=True)
        self._stage, self._refusal = "asking", error
        self.set_locked(locked=False)
        if isinstance(error, PinError):
            for field in self._fields():
                field.clear()
        self._show_stage()
        self._countdown.start(wait_of(error))
        self._first_field().setFocus()

    def show_done(self, *exported: ExportedSheet, copies: "Sequence[Copies]" = ()) -> None:
        """Signed, written, and read back: name the files, and tell the `copies` of these sheets."""
        self._ui.steps_list.end(failed=False)
        self._stage, self._exported, self._copies = "done", exported, tuple(copies)
        self.set_locked(locked=False)
        self._show_stage()
        self.accept_button.setFocus()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        summary = self._summary
        if summary.version > 1:
            self.set_title(self.tr("Sign the correction"))
        elif summary.sheets > 1:
            self.set_title(self.tr("Sign these %n sheets", "", summary.sheets))
        else:
            self.set_title(self.tr("Sign this sheet"))
        self._ui.subject_label.setText(summary.subject)
        self._ui.assessment_label.setText(summary.assessment)
        self._ui.levels_label.setText(self._levels())
        self._ui.pin_field.set_label(self.tr("PIN"))
        self._ui.new_field.set_label(self.tr("Choose your PIN"))
        self._ui.again_field.set_label(self.tr("The same PIN again"))
        self._ui.drawing_pad.set_hint(self.tr("Sign here by mouse, pen or finger"))
        self._ui.drawing_pad.setAccessibleName(self.tr("Drawing of the signature"))
        self.extra_button.setText(self.tr("Open the folder"))
        if summary.sheets > 1:
            told = self.tr(
                "Signing closes these sheets. A correction is a new version of one, with a reason."
            )
            self._ui.closing_label.setText(told)
        self._show_stage()

    def _tell_open(self) -> None:
        ui, still = self._ui, self._open
        running = self.tr("{phase} is still running: it will be told as “not stopped”.")
        notes = self.tr("%n note(s) to sort: they stay on this laptop.", "", still.notes)
        ui.running_label.setText(running.format(phase=still.running) if still.running else "")
        ui.notes_label.setText(notes if still.notes else "")
        ui.end_phase_button.setText(self.tr("&End it now"))
        for widget in (ui.running_label, ui.end_phase_button):
            widget.setVisible(bool(still.running))
        ui.notes_label.setVisible(bool(still.notes))
        asking = self._stage == "asking"
        ui.open_widget.setVisible(asking and bool(still.running or still.notes))

    def _arrange(self) -> None:
        self._ui.practice_label.setVisible(self._summary.practice)
        self._ui.pin_field.setVisible(self._has_pin)
        for widget in (self._ui.new_field, self._ui.again_field, self._ui.rule_label):
            widget.setVisible(not self._has_pin)
        for label in (self._ui.files_label, self._ui.folder_label):
            make_selectable(label)
        self._ui.drawing_pad.changed.connect(self._show_pad)
        self._show_pad()

    def _connect(self) -> None:
        self._countdown.ticked.connect(self._tell)
        self._ui.end_phase_button.clicked.connect(self.end_wanted)
        self.step_told.connect(self._ui.steps_list.begin)
        self._ui.clear_button.clicked.connect(self._ui.drawing_pad.clear)
        self._ui.undo_stroke_button.clicked.connect(self._ui.drawing_pad.undo)
        for field in self._fields():
            field.edited.connect(self._forget_fault)
            field.edited.connect(partial(self.bring_into_view, field))

    def _levels(self) -> str:
        line = self.tr("{level}: {count}")
        levels = self._summary.levels
        counts = [line.format(level=level, count=count) for level, count in levels if count]
        comments = self.tr("%n comment(s)", "", self._summary.comments)
        return " · ".join([*counts, comments])

    def _fields(self) -> tuple[PinField, ...]:
        if self._has_pin:
            return (self._ui.pin_field,)
        return (self._ui.new_field, self._ui.again_field)

    def _first_field(self) -> PinField:
        return self._fields()[0]

    def _fault_of_pins(self) -> str | None:
        if self._has_pin:
            return None if self._ui.pin_field.pin else "empty"
        return fault_of(self._ui.new_field.pin, self._ui.again_field.pin)

    def _forget_fault(self) -> None:
        if self._fault:
            self._fault = None
            self._tell()

    def _show_pad(self) -> None:
        empty = self._ui.drawing_pad.is_empty
        self._ui.clear_button.setDisabled(empty)
        self._ui.undo_stroke_button.setDisabled(empty)
        self._name_acts()

    def _show_stage(self) -> None:
        """Show what belongs to asking, signing or done; the rest of the dialog stays in place."""
        asking, done = self._stage == "asking", self._stage == "done"
        self._ui.inputs_widget.setVisible(asking)
        self._ui.closing_label.setVisible(asking)
        self._tell_open()
        self._ui.steps_widget.setVisible(not asking)
        self._ui.done_widget.setVisible(done)
        self._tell_copies()
        self.refuse_button.setVisible(not done)
        self.extra_button.setVisible(done)
        if self._exported:
            files = [file for one in self._exported for file in (one.pdf, one.workbook, one.record)]
            self._ui.files_label.setText("\n".join(file.name for file in files))
            if len(self._exported) > 1:
                told = self.tr(
                    "%n sheets are signed. Three files of each were written and read back.",
                    "",
                    len(self._exported),
                )
                self._ui.done_label.setText(told)
                self._ui.files_label.setText(self.tr("%n file(s) in the folder", "", len(files)))
            self._ui.folder_label.setText(str(Path(files[0]).parent))
        self._name_acts()
        self._tell()
        if self.isVisible():
            self.fit()

    def _tell_copies(self) -> None:
        from jury_desk.gui.juror.travel.copies_words import CopiesWords

        told = CopiesWords().told(self._copies) if self._copies else None
        self._ui.copies_label.setVisible(told is not None)
        if told is not None:
            set_role(self._ui.copies_label, "" if told.is_whole else "warning")
            self._ui.copies_label.setText(f"{told.words}. {told.advice}".strip())

    def _name_acts(self) -> None:
        self.refuse_button.setText(self.tr("Cancel"))
        if self._stage == "done":
            self.accept_button.setText(self.tr("Close"))
        elif self._stage == "signing":
            self.accept_button.setText(self.tr("Signing…"))
        elif self._ui.drawing_pad.is_empty:
            self.accept_button.setText(self.tr("Sign without drawing"))
        else:
            self.accept_button.setText(self.tr("Sign"))

    def _tell(self) -> None:
        left = self._countdown.seconds_left
        asking = self._stage == "asking"
        self.set_message(pin_words(self._fault, self._refusal, left) if asking else "")
        busy = self._stage == "signing" or (asking and left > 0)
        self.accept_button.setDisabled(busy)
