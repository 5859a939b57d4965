"""The foot of the desk: the counts, what is recorded, the next step."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jury_desk.domain.sheet import Phase
from jury_desk.gui.forms.ui_juror_desk_page import Ui_JurorDeskPage
from jury_desk.gui.juror.day_sheets import DaySheets
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.kit.styles import restyle


class DeskFooter(QObject):
    """Writes into the page's own form."""

    def __init__(self, ui: Ui_JurorDeskPage, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        ui.record_label.setMinimumWidth(1)  # a long text must never widen the window

    def show_session(self, session: SheetSession | None, has_next: bool) -> None:
        """Show a sheet's counts and its next step; `has_next` tells whether another is to sign."""
        ui = self._ui
        ui.primary_button.setVisible(session is not None)
        if session is None:
            ui.marked_count.clear()
            ui.justify_count.clear()
            return
        total = len(session.sheet.criteria)
        text = self.tr("{marked} / {all} criteria")
        ui.marked_count.setText(text.format(marked=total - len(session.gaps()), all=total))
        unjustified = len(session.to_justify())
        ui.justify_count.setText(self.tr("%n to justify", "", unjustified) if unjustified else "")
        writing = session.phase is Phase.WRITE_UP
        _set_tone(ui.justify_count, "warn" if writing and unjustified else "")
        ui.primary_button.setText(
            {
                Phase.LIVE: self.tr("Go to write-up"),
                Phase.WRITE_UP: self.tr("Complete the sheet"),
                Phase.COMPLETE: self.tr("Sign the sheet"),
                Phase.SIGNED: self.tr("Next sheet to sign"),
            }[session.phase]
        )
        ui.primary_button.setEnabled(session.phase is not Phase.SIGNED or has_next)

    def show_recording(self, sheets: DaySheets, lost: tuple[str, ...]) -> None:
        """Only a time that the service returned, and only while nothing is on its way; `lost` names
        the criteria whose level the disk refused.
        """
        label = self._ui.record_label
        if sheets.is_recording:
            label.setText(self.tr("Recording…"))
            _set_tone(label, "")
        elif sheets.refused:
            label.setText(self.tr("Not recorded"))
            _set_tone(label, "bad")
        elif lost:
            told = self.tr("%n level(s) not recorded: F8 leads there", "", len(lost))
            label.setText(told)
            label.setToolTip(told)
            _set_tone(label, "bad")
        elif sheets.recorded_at is not None:
            when = sheets.recorded_at.astimezone()
            label.setText(self.tr("Recorded at {time} ✓").format(time=f"{when:%H:%M:%S}"))
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
