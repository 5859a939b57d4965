"""The bar at the top: which session this is, and the truths that never leave the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from jury_desk.gui.forms.ui_top_bar import Ui_TopBar
from jury_desk.gui.kit.chip import Chip
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme

if TYPE_CHECKING:  # the domain is heavy: it comes behind the first picture
    from jury_desk.services.juror_day import Day

CRAMPED = 140
"""Percent of zoom above which only the certification is told in words."""


NARROWEST = 640
"""Pixels: what a window is never narrower than, at any zoom."""


class TopBar(QFrame):
    """One line: words at the left, cut at the end where they do not fit, chips at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TopBar()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._offline = Chip("wifi-off", "neutral", self)
        self._practice = Chip("school", "accent", self)
        self._awaited = Chip("inbox", "warn", self)
        chips = QHBoxLayout(self._ui.chips_widget)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(8)
        for chip in (self._offline, self._practice, self._awaited):
            chips.addWidget(chip)
        self._ui.title_row.setAlignment(self._ui.chips_widget, Qt.AlignmentFlag.AlignVCenter)
        dress(self._ui.menu_button, "menu-2", "text")
        dress(self._ui.home_button, "home", "text")
        Spacing(self)
        # Between a larger text and its own shorter words it must not widen the window for good.
        self.setMinimumWidth(NARROWEST)
        self._day: Day | None = None
        self._place: str | None = None
        self._told()
        theme().changed.connect(self._share)

    @property
    def menu_button(self) -> QToolButton:
        """The button that opens the menu."""
        button: QToolButton = self._ui.menu_button
        return button

    @property
    def home_button(self) -> QToolButton:
        """The button that leads home."""
        button: QToolButton = self._ui.home_button
        return button

    def show_day(self, day: "Day") -> None:
        """Tell the session and how many sheets the secretary has not received."""
        self._day = day
        self._told()

    def show_place(self, place: str | None) -> None:
        """Name a place that is not the juror's desk; None is the desk."""
        self._place = place
        self._told()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._told()
        super().changeEvent(event)

    def _told(self) -> None:
        day = self._day
        self._offline.set_text(self.tr("Offline"), tip=self.tr("Nothing leaves this laptop."))
        self._practice.set_text(self.tr("Practice: nothing is kept"), self.tr("Practice"))
        on_desk = self._place is None
        self._practice.setVisible(on_desk and day is not None and day.plan.practice)
        self._awaited.setVisible(on_desk and day is not None and day.not_received > 0)
        if day is not None:
            awaited = day.not_received
            text = self.tr("%n sheet(s) not received by the secretary", "", awaited)
            self._awaited.set_text(text, self.tr("%n not received", "", awaited))
            self._ui.certification_label.setText(day.grid.certification.label)
            self._ui.session_label.setText(" · ".join(_session_words(day)))
        if day is None or not on_desk:
            self._ui.certification_label.setText(self._place or self.tr("Jury Desk"))
            self._ui.session_label.clear()
        self._share()

    def _share(self) -> None:
        """Share the line: the chips say less, one by one, before the session's name is cut; the
        room, told last, is cut first. The bar's height follows the zoom and nothing else.
        """
        unit, ui = theme().tokens.unit, self._ui
        cramped = theme().zoom > CRAMPED
        edge = unit // 4 if cramped else unit * 3 // 4
        ui.bar_column.setContentsMargins(unit * 3, edge, unit * 2, edge)
        certification = ui.certification_label.sizeHint().width()
        on_desk = self._day is not None and self._place is None
        told = _session_words(self._day)[:2] if self._day is not None and on_desk else []
        words = certification + ui.session_label.fontMetrics().horizontalAdvance(" · ".join(told))
        others = ui.menu_button.sizeHint().width() * 2 + unit * 12
        for brief in range(4):
            for turn, chip in enumerate((self._offline, self._awaited, self._practice)):
                chip.set_brief(brief > turn)
            chips = self._chips_width()
            if words + chips + others <= self.width() and not cramped:
                break
        ui.certification_label.setMaximumWidth(
            max(0, min(certification, self.width() - chips - others))
        )

    def _chips_width(self) -> int:
        chips = [self._offline, self._practice, self._awaited]
        shown = [chip.sizeHint().width() for chip in chips if not chip.isHidden()]
        return sum(shown) + theme().tokens.unit * len(shown)


def _session_words(day: "Day") -> list[str]:
    rooms = sorted({passage.room for passage in day.plan.passages if passage.room})
    words = [day.plan.label, day.plan.panel or "", ", ".join(rooms)]
    return [word for word in words if word]
