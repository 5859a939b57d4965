"""The foot of the review desk: what the draft holds, what is left to do, what is recorded."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_review_page import Ui_ReviewPage
from jury_desk.gui.grids.review_session import ReviewSession
from jury_desk.gui.grids.warning_tour import WarningTour
from jury_desk.gui.kit.styles import restyle
from jury_desk.services.review import ReviewState


class ReviewFooter(QObject):
    """Writes into the page's own form."""

    def __init__(self, ui: Ui_ReviewPage, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        ui.record_label.setMinimumWidth(1)  # a long text must never widen the window

    def show_state(self, state: ReviewState, tour: WarningTour) -> None:
        """Show what a draft holds and what stands between it and its acceptance."""
        ui, blocs = self._ui, state.draft.grid.blocs
        counts = (
            self.tr("%n bloc(s)", "", len(blocs)),
            self.tr("%n competencies", "", sum(len(bloc.competencies) for bloc in blocs)),
            self.tr("%n criteria", "", sum(len(bloc.criteria) for bloc in blocs)),
        )
        ui.counts_label.setText(" · ".join(counts))
        if tour.left:
            told = self.tr("%n warning(s) to look at", "", tour.left)
            if state.settled:
                told = f"{told} · " + self.tr("%n let stand", "", len(state.settled))
            ui.primary_button.setText(self.tr("Go on with the warnings"))
            tip = self.tr("Answer the warning in hand (Ctrl+Enter)")
        else:
            told = self.tr("Nothing is left to look at")
            ui.primary_button.setText(self.tr("Accept the grid…"))
            tip = self.tr("Make it a revision of the library (Ctrl+Enter)")
        ui.primary_button.setToolTip(tip)
        ui.progress_label.setText(told)
        _set_tone(ui.progress_label, "warn" if tour.left else "good")

    def show_recording(self, session: ReviewSession) -> None:
        """Only a time at which the disk had everything, and only while nothing is on its way."""
        label = self._ui.record_label
        if session.is_recording:
            label.setText(self.tr("Recording…"))
            _set_tone(label, "")
        elif session.was_refused:
            label.setText(self.tr("Not done"))
            _set_tone(label, "bad")
        elif session.recorded_at is not None:
            when = session.recorded_at.astimezone()
            label.setText(self.tr("Recorded at {time} ✓").format(time=f"{when:%H:%M:%S}"))
            _set_tone(label, "")
        else:
            label.clear()


def _set_tone(label: QWidget, tone: str) -> None:
    if (label.property("tone") or "") != tone:
        label.setProperty("tone", tone)
        restyle(label)
