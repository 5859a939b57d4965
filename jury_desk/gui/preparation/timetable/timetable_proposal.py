"""The proposal's dock: what was found so far, and whether it is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from jury_desk.domain.preparation.finding import Finding
from jury_desk.gui.forms.ui_timetable_proposal import Ui_TimetableProposal
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.timetable.timetable_figures import Changes, Figures
from jury_desk.gui.preparation.timetable.timetable_words import length
from jury_desk.words.preparation import finding

_LEADING = ("plan-contradiction", "plan-impossible")
_NARROW = 96
"""Below this many units of 8 px in width the buttons go under the words."""


class ProposalDock(QFrame):
    """`stopped`, `taken`, `discarded` and `differences_wanted` are the person's acts,
    `finding_wanted` brings a contradiction to go to.
    """

    stopped = Signal()
    taken = Signal()
    discarded = Signal()
    differences_wanted = Signal()
    finding_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TimetableProposal()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._running = False
        self._figures: Figures | None = None
        self._changes = Changes()
        self._best = False
        self._against: tuple[Finding, ...] = ()
        Spacing(self)
        click_on_enter(self)
        ui = self._ui
        ui.stop_button.clicked.connect(self.stopped)
        ui.take_button.clicked.connect(self.taken)
        ui.discard_button.clicked.connect(self.discarded)
        ui.differences_button.clicked.connect(self.differences_wanted)
        ui.contradictions_list.wanted.connect(self.finding_wanted)
        dress(ui.stop_button, "player-stop")
        dress(ui.take_button, "check", "accent_text")
        self.hide()

    def show_running(self) -> None:
        """A timetable is being made; nothing is found yet."""
        self._running, self._figures, self._against = True, None, ()
        self._best, self._changes = False, Changes()
        self._tell()
        self.show()

    def show_found(self, figures: Figures, changes: Changes, *, best: bool, running: bool) -> None:
        """Something is found, which changes passages that were placed."""
        self._running, self._figures, self._changes = running, figures, changes
        self._best, self._against = best, ()
        self._tell()
        self.show()

    def show_contradictions(self, found: Sequence[Finding]) -> None:
        """There is none: these wishes contradict one another."""
        self._running, self._figures, self._against = False, None, tuple(found)
        self._tell()
        self.show()

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is on the dock."""
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def take_keyboard(self) -> None:
        """Give the keyboard to what comes next."""
        ui = self._ui
        for button in (ui.stop_button, ui.take_button, ui.discard_button):
            if not button.isHidden():
                button.setFocus()
                return

    def _tell(self) -> None:
        ui, figures = self._ui, self._figures
        ui.proposal_bar.setVisible(self._running)
        ui.stop_button.setVisible(self._running)
        ui.stop_button.setText(self.tr("Stop and keep the best") if figures else self.tr("Stop"))
        ui.take_button.setVisible(not self._running and figures is not None)
        ui.discard_button.setVisible(not self._running)
        ui.discard_button.setText(self.tr("Close") if self._against else self.tr("Discard"))
        ui.differences_button.setVisible(figures is not None)
        ui.contradictions_list.setVisible(len(self._against) > self._leads)
        ui.contradictions_list.show_findings(self._against[1:] if self._leads else self._against)
        sign, ink = ("alert-circle", "bad") if self._against else ("calendar-event", "accent")
        dress(ui.sign_label, sign, ink)
        ui.proposal_title.setText(self._title())
        ui.proposal_text.setText(self._text())
        ui.proposal_text.setVisible(bool(self._text()))
        self.setAccessibleName(self._title())
        self.setAccessibleDescription(self._text())

    @property
    def _leads(self) -> bool:
        """Whether the first finding is the sentence that the others follow."""
        return bool(self._against) and self._against[0].code in _LEADING

    def _title(self) -> str:
        if self._against:
            return self.tr("No timetable can keep all that is asked")
        if self._figures is None:
            return self.tr("Looking for a timetable…")
        if self._running:
            return self.tr("A timetable that holds; looking for a better one…")
        best = self.tr("The best timetable there is, to be taken or not")
        return best if self._best else self.tr("A timetable that holds, to be taken or not")

    def _text(self) -> str:
        figures = self._figures
        if self._leads:
            return finding(self._against[0], language())
        if self._against:
            return self.tr("This stands in the way. Go to a point and change it:")
        if figures is None:
            return self.tr("Nothing is recorded before you take it.")
        placed = self.tr("{placed} of %n passage(s) placed", "", figures.wanted)
        idle = self.tr("{time} of waiting between passages")
        load = self.tr("each panel hears for {least} to {most}")
        said = [
            placed.format(placed=figures.placed),
            idle.format(time=length(figures.idle)),
            load.format(least=length(figures.lightest), most=length(figures.heaviest)),
        ]
        if self._changes.moved:
            said.append(self.tr("%n moved", "", self._changes.moved))
        if self._changes.reseated:
            said.append(self.tr("%n with other jurors", "", self._changes.reseated))
        return " · ".join(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.width() < theme().tokens.unit * _NARROW
        way = QBoxLayout.Direction.TopToBottom if low else QBoxLayout.Direction.LeftToRight
        if self._ui.proposal_line.direction() != way:
            self._ui.proposal_line.setDirection(way)
        self._ui.sign_label.setVisible(not low)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._tell()
        super().changeEvent(event)
