"""Who plays what in a passage, the juror's own part with its brief, and the instructions."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from jury_desk.gui.forms.ui_passage_roles import Ui_PassageRoles
from jury_desk.gui.juror.passage.set_in import set_in
from jury_desk.gui.kit.icons import dress

if TYPE_CHECKING:
    from jury_desk.domain.session import Passage, Seat
    from jury_desk.gui.juror.passage.planned_day import PlannedDay
    from jury_desk.gui.kit.theme import Theme


class RolesPart(QWidget):
    """Rebuilt whole for each passage. Nothing here keeps anybody from marking."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ui = Ui_PassageRoles()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._day: PlannedDay | None = None
        self._passage: Passage | None = None
        self._seats: list[tuple[QLabel, QLabel]] = []
        self._ui.seats_box.setMinimumWidth(1)  # a long word never widens the pane
        self._ui.brief_button.toggled.connect(self._fold)
        self._ui.assessment_button.toggled.connect(self._fold)
        self.renew()

    def show_passage(self, day: PlannedDay | None, passage: Passage | None) -> None:
        """Show the seats of a passage; what was unfolded is folded again."""
        self._day, self._passage = day, passage
        ui = self._ui
        for label in chain.from_iterable(self._seats):
            label.hide()
            label.deleteLater()
        self._seats = []
        seat = day.seat(passage) if day and passage else None
        plays = bool(passage and any(one.plays for one in passage.seats))
        ui.roles_title.setVisible(plays)
        ui.seats_box.setVisible(plays)
        if day is not None and passage is not None and plays:
            for one in passage.seats:
                self._add_seat(day, one)
            self._arrange()
        acts = seat is not None and seat.acts
        ui.afterwards_label.setVisible(acts)
        ui.afterwards_label.setText(
            self.tr("You play a part: you mark afterwards, and the sheet says so.") if acts else ""
        )
        brief = seat.brief if seat is not None else ""
        ui.brief_label.setText(brief)
        ui.brief_button.setVisible(bool(brief))
        assessment = day.assessment(passage) if day and passage else None
        text = assessment.text if assessment else ""
        ui.assessment_label.setText(text)
        ui.assessment_button.setVisible(bool(text))
        for button in (ui.brief_button, ui.assessment_button):
            button.setChecked(False)
        self._fold()
        self.setVisible(plays or acts or bool(brief) or bool(text))

    @property
    def last(self) -> QWidget:
        """What takes the keyboard last here."""
        return self._ui.assessment_label

    def renew(self) -> None:
        """Take the theme's sizes again."""
        unit, ui = self._theme.tokens.unit, self._ui
        set_in((ui.roles_title,), unit)
        ui.seats_layout.setContentsMargins(unit, unit, unit, 0)
        for label in (ui.brief_label, ui.assessment_label):
            label.setContentsMargins(unit, unit // 2, unit, unit // 2)
        ui.afterwards_label.setContentsMargins(unit, unit, unit, 0)
        self._ui.seats_layout.setHorizontalSpacing(unit * 2)
        self._ui.seats_layout.setVerticalSpacing(unit)

    def retell(self) -> None:
        """Say everything again in the language in force; what is unfolded stays so."""
        ui = self._ui
        read = [button.isChecked() for button in (ui.brief_button, ui.assessment_button)]
        ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        self.show_passage(self._day, self._passage)
        ui.brief_button.setChecked(read[0])
        ui.assessment_button.setChecked(read[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _add_seat(self, day: PlannedDay, seat: Seat) -> None:
        """The juror's own part stands out; a seat without one is there to mark."""
        juror = day.plan.juror_of(seat.juror)
        own = seat.juror == day.plan.juror
        name = QLabel(self.tr("You") if own else juror.name)
        part = QLabel(seat.plays or self.tr("marks"))
        for label in (name, part):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("kind", "small")
            label.setProperty("own", own)
        self._seats.append((name, part))

    def _arrange(self) -> None:
        """Each part beside its name; where there is too little room for both, under it."""
        layout, gap = self._ui.seats_layout, self._theme.tokens.unit * 4
        wanted = [sum(one.minimumSizeHint().width() for one in seat) for seat in self._seats]
        beside = max(wanted, default=0) + gap <= self.width()
        right = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        for line, (name, part) in enumerate(self._seats):
            part.setAlignment(right | Qt.AlignmentFlag.AlignTop)
            layout.addWidget(name, 2 * line, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(part, 2 * line + (not beside), int(beside))

    def _fold(self) -> None:
        ui = self._ui
        words = (self.tr("Hide the part"), self.tr("Read the part"))
        _unfold(ui.brief_button, ui.brief_label, words)
        words = (self.tr("Hide the instructions"), self.tr("Read the instructions"))
        _unfold(ui.assessment_button, ui.assessment_label, words)


def _unfold(button: QPushButton, label: QLabel, words: tuple[str, str]) -> None:
    shown = button.isChecked() and not button.isHidden()
    label.setVisible(shown)
    button.setText(words[0] if shown else words[1])
    dress(button, "eye-off" if shown else "eye")
