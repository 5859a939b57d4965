"""The foot of the desk: the counts, what is recorded, the next step."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jury_desk.domain.sheet import Phase
from jury_desk.gui.forms.ui_juror_desk_page import Ui_JurorDeskPage
from jury_desk.gui.juror.place import Counts
from jury_desk.gui.juror.recorders import Recorders
from jury_desk.gui.kit.styles import restyle


class DeskFooter(QObject):
    """Writes into the page's own form."""

    def __init__(self, ui: Ui_JurorDeskPage, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        ui.record_label.setMinimumWidth(1)  # a long text must never widen the window

    def show_counts(self, counts: Counts | None, has_next: bool) -> None:
        """Show a passage's counts and its next step; `has_next`: another is to be signed."""
        ui = self._ui
        ui.primary_button.setVisible(counts is not None)
        if counts is None:
            ui.marked_count.clear()
            ui.justify_count.clear()
            return
        text = self.tr("{marked} / {all} criteria")
        ui.marked_count.setText(text.format(marked=counts.marked, all=counts.total))
        unjustified = counts.to_justify
        ui.justify_count.setText(self.tr("%n to justify", "", unjustified) if unjustified else "")
        writing = counts.phase is Phase.WRITE_UP
        _set_tone(ui.justify_count, "warn" if writing and unjustified else "")
        ui.primary_button.setText(self._next_step(counts))
        ui.primary_button.setEnabled(counts.phase is not Phase.SIGNED or has_next)

    def _next_step(self, counts: Counts) -> str:
        several = counts.sheets > 1
        if counts.phase is Phase.WRITE_UP:
            told = self.tr("Complete the %n sheets", "", counts.sheets)
            return told if several else self.tr("Complete the sheet")
        if counts.phase is Phase.COMPLETE:
            told = self.tr("Sign the %n sheets", "", counts.sheets)
            return told if several else self.tr("Sign the sheet")
        if counts.phase is Phase.SIGNED:
            return self.tr("Next sheet to sign")
        return self.tr("Go to write-up")

    def show_recording(self, recorders: Recorders, lost: int, *, kept: bool) -> None:
        """Only a time that the service returned, and only while nothing is on its way; `lost` is
        how many levels the disk refused; `kept` False where nothing outlasts the practice.
        """
        label = self._ui.record_label
        if recorders.is_recording:
            label.setText(self.tr("Recording…"))
            _set_tone(label, "")
        elif recorders.refused:
            label.setText(self.tr("Not recorded"))
            _set_tone(label, "bad")
        elif lost:
            told = self.tr("%n level(s) not recorded: F8 leads there", "", lost)
            label.setText(told)
            label.setToolTip(told)
            _set_tone(label, "bad")
        elif recorders.recorded_at is not None:
            when = f"{recorders.recorded_at.astimezone():%H:%M:%S}"
            told = self.tr("Recorded at {time} ✓")
            if not kept:
                told = self.tr("Practice: noted at {time}")
            label.setText(told.format(time=when))
            _set_tone(label, "")
        else:
            label.clear()

    def renew(self, unit: int, *, low: bool) -> None:
        """Take the theme's step of spaces, in pixels; less of it on a page that is `low`."""
        edge = unit // 4 if low else unit * 3 // 4
        self._ui.footer_layout.setContentsMargins(unit * 3, edge, unit * 3, edge)
        self._ui.footer_layout.setSpacing(unit * 3)


def _set_tone(label: QWidget, tone: str) -> None:
    if (label.property("tone") or "") != tone:
        label.setProperty("tone", tone)
        restyle(label)
