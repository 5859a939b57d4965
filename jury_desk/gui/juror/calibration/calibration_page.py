"""Before the day: two minutes on a made-up example, and how far the others' levels lie."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLabel, QWidget

from jury_desk.domain.grid import Grid
from jury_desk.domain.scale import Scale
from jury_desk.gui.forms.ui_calibration_page import Ui_CalibrationPage
from jury_desk.gui.juror.calibration.between_jurors import BetweenJurors
from jury_desk.gui.juror.calibration.calibration_session import CalibrationSession
from jury_desk.gui.juror.calibration.criterion_card import CriterionCard, spaced
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing, turn
from jury_desk.gui.kit.styles import restyle
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.services.calibration import CalibrationDesk

WANTED_S = 120
"""Two minutes are meant to be enough; nothing ends when they have passed."""

_ABREAST = 120
"""Below this many units of 8 px in width the example stands above its criteria."""


class CalibrationPage(QWidget):
    """`left` asks for the place that one came from; `failed` holds the JuryDeskError of a disk that
    refuses.
    """

    left = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: CalibrationDesk,
        worker: Worker,
        parent: QWidget | None = None,
        elapsed_ms: Callable[[], int] | None = None,
    ) -> None:
        """`worker` does what touches the data file; `elapsed_ms` tells the time since the example
        came on screen, by a clock of its own where it is not given.
        """
        super().__init__(parent)
        self._ui = Ui_CalibrationPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session = CalibrationSession(desk, worker, self)
        self.between = BetweenJurors(self._ui, self)
        self.cards: list[CriterionCard] = []
        self._grid: Grid | None = None
        self._timer = QElapsedTimer()
        self._elapsed_ms = elapsed_ms or self._since_shown
        self._taken_s: int | None = None
        self._beat = QTimer(self, interval=1000)
        self._beat.timeout.connect(self._show_clock)
        self._connect()
        click_on_enter(self)
        Spacing(self)
        theme().changed.connect(self._renew)
        self._renew()

    @property
    def code(self) -> str | None:
        """One's own code, None while a criterion has no level."""
        now = self.session.now
        return now.code if now is not None else None

    def begin(self, grid: Grid) -> None:
        """Show the example of a grid, as it was left."""
        self._grid = grid
        self._taken_s = None
        self.session.begin(grid)

    # --- what the window asks of a place --------------------------------------------------------

    def flush(self) -> None:
        """Everything is sent when it is pressed."""

    def can_leave(self) -> bool:
        """Whether everything shown is on disk."""
        return not self.session.is_recording

    def cycle_panes(self, step: int = 1) -> None:
        """Give the keyboard to the next (or the previous) of example, criteria, codes."""
        ui = self._ui
        panes: list[QWidget] = [ui.example_area, self._current() or ui.marks_area, ui.code_edit]
        panes = [pane for pane in panes if pane.isVisible()]
        focused = QApplication.focusWidget()
        at = 1 if any(card.hasFocus() for card in self.cards) else -step
        at = next((n for n, pane in enumerate(panes) if pane is focused), at)
        if panes:
            panes[(at + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- keys -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_F8:
            self.go_to_next(-1 if back else 1)
        elif key == Qt.Key.Key_F6:
            self.cycle_panes(-1 if back else 1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif control and key == Qt.Key.Key_Delete:
            self.session.forget()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._retell()

    def go_to_next(self, step: int = 1) -> None:
        """The next criterion without a level; where all have one, the next that differs."""
        wanted = [
            place
            for place, card in enumerate(self.cards)
            if (card.differs if self.code else self.session.level(card.criterion.id) is None)
        ]
        at = next((n for n, card in enumerate(self.cards) if card.hasFocus()), -1)
        ahead = [place for place in wanted if (place - at) * step > 0]
        if wanted:
            ends = (wanted[0], wanted[-1])
            beyond = ends[0] if step > 0 else ends[1]
            nearest = (min(ahead) if step > 0 else max(ahead)) if ahead else beyond
            self._go_to(nearest)

    # --- inside ---------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        dress(ui.back_button, "arrow-left")
        dress(ui.clock_icon_label, "clock", "muted")
        ui.back_button.clicked.connect(self.left)
        ui.next_button.clicked.connect(lambda _=False: self.go_to_next(1))
        ui.forget_button.clicked.connect(self.session.forget)
        self.session.begun.connect(self._show_example)
        self.session.changed.connect(self._show_state)
        self.session.refused.connect(self.between.refuse)
        self.session.failed.connect(self.failed)
        self.between.code_typed.connect(self.session.add_code)
        self.between.code_removed.connect(self.session.remove_code)

    def _show_example(self) -> None:
        ui, now = self._ui, self.session.now
        for card in self.cards:
            card.hide()
            card.deleteLater()
        for paragraph in ui.example_card.findChildren(QLabel, "paragraph"):
            paragraph.hide()
            paragraph.deleteLater()
        self.cards = []
        ui.calibration_stack.setCurrentWidget(ui.none_page if now is None else ui.work_page)
        if now is not None:
            for text in now.example.text:
                self._add_paragraph(text)
            for number, criterion in enumerate(now.criteria, start=1):
                scale = now.grid.scale_of(criterion)
                card = CriterionCard(criterion, scale, number, ui.marks_body)
                card.level_wanted.connect(self.session.set_level)
                card.moved.connect(self._move)
                ui.cards_column.addWidget(card)
                self.cards.append(card)
            self._show_keys()
            ui.example_area.verticalScrollBar().setValue(0)
            ui.marks_area.verticalScrollBar().setValue(0)
        self._timer.start()
        self._beat.start()
        self._fit()
        self._retell()
        current = self._current()
        if current is not None and self.isVisible():
            current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        now = self.session.now
        seen = {item.criterion.id: item for item in now.compared()} if now is not None else {}
        for card in self.cards:
            card.show_level(self.session.level(card.criterion.id))
            card.show_compared(seen.get(card.criterion.id))
        self.between.show_state(now)
        self._show_progress()
        self._show_clock()

    def _show_progress(self) -> None:
        given = sum(self.session.level(card.criterion.id) is not None for card in self.cards)
        told = self.tr("{given} / {all} criteria")
        self._ui.progress_label.setText(told.format(given=given, all=len(self.cards)))
        self._ui.progress_label.setVisible(bool(self.cards))
        self._ui.clock_box.setVisible(bool(self.cards))
        if self.cards and given == len(self.cards):
            if self._taken_s is None:
                self._taken_s = self._elapsed_ms() // 1000
            self._beat.stop()
        elif self.cards:
            self._taken_s = None
            self._beat.start()

    def _show_clock(self) -> None:
        """Count up; two minutes are a hint, nothing happens when they have passed."""
        taken = self._taken_s if self._taken_s is not None else self._elapsed_ms() // 1000
        told = f"{_minutes(taken)} / {_minutes(WANTED_S)}"
        self._ui.clock_label.setText(told)
        self._ui.clock_label.setAccessibleName(self.tr("Time: {time}").format(time=told))

    def _since_shown(self) -> int:
        return self._timer.elapsed() if self._timer.isValid() else 0

    def _retell(self) -> None:
        ui, now = self._ui, self.session.now
        label = self._grid.certification.label if self._grid is not None else ""
        about = self.tr("{certification} · before the day, alone, in about two minutes")
        ui.about_label.setText(about.format(certification=label))
        ui.made_up_label.setText(self.tr("Made-up example"))
        ui.example_title.setText(now.example.title if now is not None else "")
        ui.none_label.setText(
            self.tr("There is no example for this grid yet.") if self._grid is not None else ""
        )
        for card in self.cards:
            card.retell()
        self._show_state()

    def _add_paragraph(self, text: str) -> None:
        label = QLabel(spaced(text), self._ui.example_card)
        label.setObjectName("paragraph")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        self._ui.example_texts.addWidget(label)

    def _show_keys(self) -> None:
        """The keys of the levels, once above all criteria, where they share a scale."""
        flow = self._ui.keys_flow
        for child in flow.findChildren(QFrame):
            child.hide()
            child.deleteLater()
        now = self.session.now
        scales: list[Scale] = [now.grid.scale_of(one) for one in now.criteria] if now else []
        alike = bool(scales) and all(scale is scales[0] for scale in scales)
        for level in scales[0].levels if alike else ():
            pair = QFrame(flow)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, theme().tokens.unit, 0)
            row.setSpacing(theme().tokens.unit)
            for text, role in ((level.key, "key"), (level.label, "small")):
                label = QLabel(text, pair)
                label.setProperty("role", role)
                row.addWidget(label)
            pair.show()
        flow.setVisible(alike)
        flow.updateGeometry()

    def _current(self) -> CriterionCard | None:
        """The criterion that has the keyboard, else the first without a level."""
        held = next((card for card in self.cards if card.hasFocus()), None)
        gaps = [card for card in self.cards if self.session.level(card.criterion.id) is None]
        return held or next(iter([*gaps, *self.cards]), None)

    def _move(self, step: int) -> None:
        at = next((n for n, card in enumerate(self.cards) if card.hasFocus()), 0)
        if 0 <= at + step < len(self.cards):
            self._go_to(at + step)

    def _go_to(self, place: int) -> None:
        card = self.cards[place]
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        unit = theme().tokens.unit
        self._ui.marks_area.ensureWidgetVisible(card, 0, unit * 3)

    def _renew(self) -> None:
        self.setStyleSheet(theme().style_sheet("calibration"))
        self._show_keys()
        self._fit()
        self._retell()

    def _fit(self) -> None:
        ui = self._ui
        row: QBoxLayout = ui.columns_row
        turn([row], across=self.width() >= theme().tokens.unit * _ABREAST)
        abreast = row.direction() == QBoxLayout.Direction.LeftToRight
        if bool(ui.marks_area.property("stacked")) == abreast:
            ui.marks_area.setProperty("stacked", not abreast)
            restyle(ui.marks_area)
        width = self.width() // 2 if abreast else self.width()
        for card in self.cards:
            card.fit(width - theme().tokens.unit * 6)


def _minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
