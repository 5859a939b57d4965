"""The foot of the desk: the counts, what is recorded, the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jury_desk.domain.sheet import Phase
from jury_desk.gui.forms.ui_juror_desk_page import Ui_JurorDeskPage
from jury_desk.gui.juror.passage.foot_clock import BRIEFEST, FootClock
from jury_desk.gui.juror.place import Counts
from jury_desk.gui.juror.recorders import Recorders
from jury_desk.gui.juror.status_looks import Look
from jury_desk.gui.juror.unforeseen.unforeseen_button import UnforeseenButton
from jury_desk.gui.kit.styles import restyle
from jury_desk.services.juror_day import SheetStatus

if TYPE_CHECKING:  # imported behind the first sheet
    from jury_desk.gui.juror.travel.copies_words import CopiesTold

_BUTTON, _RECORD, _AIR, _CLOCK, _COUNTS, _TIME = range(1, 7)
"""What gives way, in this order, where the page has no room for all: the word of the unforeseen,
the words of what is recorded, the air between, the clock's cue or name, the counts' words, and all
of the clock but its time. Nothing is ever cut before all of it did.
"""


class DeskFooter(QObject):
    """Writes into the page's own form, and leaves out words where it has no room for them."""

    def __init__(self, ui: Ui_JurorDeskPage, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._page = page
        ui.footer_bar.setMinimumWidth(1)  # long texts must never widen the window
        self._button: UnforeseenButton | None = None
        self._clock: FootClock | None = None
        self._unit, self._level = 8, 0
        self._kind, self._kept = "", True
        self._copies: CopiesTold | None = None
        self._recorders: tuple[Recorders, int] | None = None
        self._told: tuple[object, ...] = ()
        self._marked = self._record = ("", "")

    def put(self, button: UnforeseenButton, clock: FootClock) -> None:
        """Have the way to the unforeseen and the quiet clock stand in the foot."""
        self._button, self._clock = button, clock
        self._ui.footer_layout.insertWidget(2, button)
        self._ui.footer_layout.insertWidget(3, clock)
        clock.resized.connect(self._refit)

    def show_counts(self, counts: Counts | None, following: tuple[str, Look] | None) -> None:
        """Show a passage's counts and its next step; `following` is the passage that the step
        leads to from one that is signed, and where it stands; None where all are signed.
        """
        ui = self._ui
        ui.primary_button.setVisible(counts is not None)
        if counts is None:
            self._marked = ("", "")
            ui.justify_count.clear()
            self._fit()
            return
        text = self.tr("{marked} / {all} criteria")
        if counts.by_cell:
            text = self.tr("{marked} / {all} levels")
        short = f"{counts.marked} / {counts.total}"
        self._marked = (text.format(marked=counts.marked, all=counts.total), short)
        unjustified = counts.to_justify
        ui.justify_count.setText(self.tr("%n to justify", "", unjustified) if unjustified else "")
        writing = counts.phase is Phase.WRITE_UP
        _set_tone(ui.justify_count, "warn" if writing and unjustified else "")
        ui.primary_button.setText(self._next_step(counts, following))
        ui.primary_button.setEnabled(counts.phase is not Phase.SIGNED or following is not None)
        self._fit()

    def _next_step(self, counts: Counts, following: tuple[str, Look] | None) -> str:
        several = counts.sheets > 1
        if counts.phase is Phase.WRITE_UP:
            told = self.tr("Complete the %n sheets", "", counts.sheets)
            return told if several else self.tr("Complete the sheet")
        if counts.phase is Phase.COMPLETE:
            told = self.tr("Sign the %n sheets", "", counts.sheets)
            return told if several else self.tr("Sign the sheet")
        if counts.phase is Phase.SIGNED:
            look = following[1] if following is not None else SheetStatus.COMPLETE
            if look is SheetStatus.COMPLETE:
                return self.tr("Next sheet to sign")
            if look is SheetStatus.WRITE_UP:
                return self.tr("Next sheet to write up")
            return self.tr("Next passage")
        return self.tr("Go to write-up")

    def show_recording(self, recorders: Recorders, lost: int, *, kept: bool) -> None:
        """Only a time that the service returned, and only while nothing is on its way; `lost` is
        how many levels the disk refused; `kept` False where nothing outlasts the practice.
        """
        tone, self._kept = "bad", kept
        self._recorders = recorders, lost
        if recorders.is_recording:
            told, short, tone = self.tr("Recording…"), "…", ""
        elif recorders.refused:
            told = short = self.tr("Not recorded")
        elif lost:
            told = short = self.tr("%n level(s) not recorded: F8 leads there", "", lost)
        elif self._copies is not None:
            told, short = self._copies.foot, self._copies.brief
            tone = "" if self._copies.is_whole else "warn"
        elif recorders.recorded_at is not None:
            when = f"{recorders.recorded_at.astimezone():%H:%M:%S}"
            (told, short), tone = self._recorded(when, kept), ""
        else:
            told, short, tone = "", "", ""
        unusual = tone or (self._copies is not None and not recorders.is_recording)
        self._record, self._kind = (told, short), told if unusual else ""
        _set_tone(self._ui.record_label, tone)
        self._fit()

    def show_copies(self, copies: CopiesTold | None) -> None:
        """Tell of the copies of what is signed, where the passage on screen is; None where not."""
        if copies != self._copies:
            self._copies = copies
            if self._recorders is not None:
                self.show_recording(*self._recorders, kept=self._kept)

    def renew(self, unit: int, *, low: bool) -> None:
        """Take the page's size and the theme's step of spaces, in pixels; less of it on a page that
        is `low`.
        """
        edge = unit // 4 if low else unit * 3 // 4
        self._unit = unit
        self._ui.footer_layout.setContentsMargins(unit * 3, edge, unit * 3, edge)
        if self._clock is not None:
            self._clock.renew(low=low)
        self._refit()

    # --- what has room ----------------------------------------------------------------------------

    def _recorded(self, when: str, kept: bool) -> tuple[str, str]:
        if kept:
            return self.tr("Recorded at {time} ✓").format(time=when), f"✓ {when}"
        whole, short = self.tr("Practice: noted at {time}"), self.tr("noted at {time}")
        return whole.format(time=when), short.format(time=when)

    def _refit(self) -> None:
        self._told = ()
        self._fit()

    def _fit(self) -> None:
        """Leave out as few words as the width wants. What is recorded changes with every tick: it
        is not looked at, so that nothing moves while somebody marks.
        """
        ui = self._ui
        told = (
            self._page.width(),
            self._kind,
            len(self._marked[0]),
            ui.justify_count.text(),
            ui.primary_button.text(),
        )
        if told == self._told:
            self._write(self._level)
            return
        self._told = told
        for level in range(_TIME + 1):
            self._write(level)
            if self._wanted() <= self._page.width():
                break

    def _wanted(self) -> int:
        """The width of all, in pixels, whatever of the usual is recorded."""
        label, place = self._ui.record_label, self._level >= _RECORD
        texts = [self._record[place], (self.tr("Recording…"), "…")[place]]
        if not self._kind:
            texts.append(self._recorded("00:00:00", self._kept)[place])
        widest = max(label.fontMetrics().horizontalAdvance(text) for text in texts)
        return self._ui.footer_layout.minimumSize().width() + widest + 2

    def _write(self, level: int) -> None:
        ui, self._level = self._ui, level
        ui.marked_count.setText(self._marked[level >= _COUNTS])
        if ui.marked_count.accessibleName() != self._marked[0]:
            ui.marked_count.setAccessibleName(self._marked[0])
        ui.justify_count.setHidden(not ui.justify_count.text())
        whole, shown = self._record[0], self._record[level >= _RECORD]
        ui.record_label.setText(shown)
        ui.record_label.set_whole(whole if shown != whole else "")
        air = self._unit * 3 // (2 if level >= _AIR else 1)
        if ui.footer_layout.spacing() != air:
            ui.footer_layout.setSpacing(air)
        if self._button is not None:
            self._button.set_brief(level >= _BUTTON)
        if self._clock is not None:
            brief = 1 if level >= _CLOCK else 0
            self._clock.set_brief(BRIEFEST if level >= _TIME else brief)


def _set_tone(label: QWidget, tone: str) -> None:
    if (label.property("tone") or "") != tone:
        label.setProperty("tone", tone)
        restyle(label)
