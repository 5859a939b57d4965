"""The bar at the top: which session this is, and the truths that never leave the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from jury_desk.gui.forms.ui_top_bar import Ui_TopBar
from jury_desk.gui.kit.chip import Chip
from jury_desk.gui.kit.flow import FlowLayout
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme

if TYPE_CHECKING:  # the domain is heavy: it comes behind the first picture
    from jury_desk.services.juror_day import Day


class TopBar(QFrame):
    """Words at the left, chips at the right, or below where they would not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TopBar()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._offline = Chip("wifi-off", "neutral", self)
        self._practice = Chip("school", "accent", self)
        self._awaited = Chip("inbox", "warn", self)
        chips = FlowLayout(self._ui.chips_widget)
        for chip in (self._offline, self._practice, self._awaited):
            chips.addWidget(chip)
        self._ui.title_row.setAlignment(self._ui.chips_widget, Qt.AlignmentFlag.AlignVCenter)
        dress(self._ui.menu_button, "menu-2", "text")
        Spacing(self)
        self._day: Day | None = None
        self._low = False
        self._told()
        theme().changed.connect(self._place_chips)

    @property
    def menu_button(self) -> QToolButton:
        """The button that opens the menu."""
        button: QToolButton = self._ui.menu_button
        return button

    def show_day(self, day: "Day") -> None:
        """Tell the session and how many sheets the secretary has not received."""
        self._day = day
        self._told()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chips()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._told()
        super().changeEvent(event)

    def _told(self) -> None:
        day = self._day
        self._offline.set_text(self.tr("Offline"))
        self._offline.setToolTip(self.tr("Nothing leaves this laptop."))
        self._practice.set_text(self.tr("Practice"))
        self._practice.setVisible(day is not None and day.plan.practice)
        self._awaited.setVisible(day is not None and day.not_received > 0)
        if day is not None:
            awaited = day.not_received
            text = self.tr("%n sheet(s) not received by the secretary", "", awaited)
            self._awaited.set_text(text)
            self._ui.certification_label.setText(day.grid.certification.label)
            self._ui.session_label.setText(" · ".join(_session_words(day)))
        else:
            self._ui.certification_label.setText(self.tr("Jury Desk"))
            self._ui.session_label.clear()
        self._place_chips()

    def _place_chips(self) -> None:
        """Put the chips below the words where one line is too narrow for both."""
        unit = theme().tokens.unit
        chips = self._ui.chips_widget
        words = self._ui.certification_label.sizeHint().width() + unit * 2
        text = self._ui.session_label.text()
        words += self._ui.session_label.fontMetrics().horizontalAdvance(text)
        menu = self._ui.menu_button.sizeHint().width()
        low = words + chips.sizeHint().width() + menu + unit * 9 > self.width()
        if low != self._low:
            self._low = low
            if low:
                self._ui.low_line.addWidget(chips)
            else:
                self._ui.title_row.insertWidget(2, chips, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ui.low_row.setVisible(low)


def _session_words(day: "Day") -> list[str]:
    rooms = sorted({passage.room for passage in day.plan.passages if passage.room})
    words = [day.plan.label, day.plan.panel or "", ", ".join(rooms)]
    return [word for word in words if word]
