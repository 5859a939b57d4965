"""Beside the board: the passage in hand in words, and what has no hour yet."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.finding import Finding
from jury_desk.domain.preparation.phase_plan import phase_names
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.sitting import Sittings
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.forms.ui_timetable_side import Ui_TimetableSide
from jury_desk.gui.kit.chip import Chip
from jury_desk.gui.kit.key_names import native
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import make_selectable
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import told_hour
from jury_desk.gui.preparation.timetable.timetable_blocks import segments
from jury_desk.gui.preparation.timetable.timetable_hand import Held
from jury_desk.gui.preparation.timetable.timetable_unplaced import UnplacedView
from jury_desk.gui.preparation.timetable.timetable_words import (
    TimetableWords,
    has_extra_time,
    length,
    long_day,
)

_LIST_SHARE = 2
"""Of the height, where the passage in hand takes three."""


class TimetableSide(QWidget):
    """`move_wanted`, `lock_wanted` and `off_wanted` bring the passage that is shown,
    `finding_wanted` a finding to go to.
    """

    move_wanted = Signal(object)
    lock_wanted = Signal(object)
    off_wanted = Signal(object)
    finding_wanted = Signal(object)

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TimetableSide()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = grid
        self._words = TimetableWords(self)
        self._preparation: Preparation | None = None
        self._passage: PlannedPassage | None = None
        self._findings: tuple[Finding, ...] = ()
        self._held: Held | None = None
        self._editable = True
        self._waiting = 0
        self._sittings: tuple[Preparation, Sittings] | None = None
        self._locked = Chip("lock", "neutral", self._ui.signs_widget)
        self._extra = Chip("clock-plus", "accent", self._ui.signs_widget)
        Spacing(self)
        self._connect()
        self._show()

    @property
    def unplaced(self) -> UnplacedView:
        """The list of what has no hour yet."""
        view: UnplacedView = self._ui.unplaced_view
        return view

    @property
    def passage(self) -> PlannedPassage | None:
        """The passage that is shown."""
        return self._passage

    def take_keyboard(self) -> None:
        """Give the keyboard to what waits, or to the acts on the passage."""
        ui = self._ui
        for widget in (ui.unplaced_view, ui.move_button, ui.lock_button):
            if widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def set_editable(self, editable: bool) -> None:
        """Whether the timetable may be changed."""
        self._editable = editable
        self.unplaced.editable = editable
        self._show()

    def show_passage(
        self,
        preparation: Preparation,
        passage: PlannedPassage | None,
        findings: Sequence[Finding] = (),
        held: Held | None = None,
    ) -> None:
        """Tell a passage; `held` is where it would stand while it is in hand."""
        self._preparation, self._passage = preparation, passage
        self._findings, self._held = tuple(findings), held
        self._show()

    def show_unplaced(
        self, preparation: Preparation, grid: Grid, passages: Sequence[PlannedPassage]
    ) -> None:
        """List what has no hour yet."""
        self._waiting = len(passages)
        self.unplaced.show_passages(preparation, grid, passages)
        self._tell_unplaced()

    def _connect(self) -> None:
        ui = self._ui
        for button, signal in (
            (ui.move_button, self.move_wanted),
            (ui.lock_button, self.lock_wanted),
            (ui.off_button, self.off_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self._passage))
        ui.passage_findings.wanted.connect(self.finding_wanted)
        for label in (ui.who_label, ui.seats_label, ui.out_label, ui.phases_label):
            make_selectable(label)
        for button, keys in (
            (ui.move_button, "F2"), (ui.lock_button, "Ctrl+L"), (ui.off_button, "Del"),
        ):  # fmt: skip
            told = native(keys)
            button.setToolTip(told)
        theme().changed.connect(self._show)

    def _show(self) -> None:
        ui, preparation = self._ui, self._preparation
        held = self._held
        passage = held.place if held is not None else self._passage
        ui.passage_widget.setVisible(passage is not None and preparation is not None)
        ui.nothing_label.setVisible(passage is None)
        if passage is None or preparation is None:
            return
        words = self._words
        ui.hand_label.setVisible(held is not None)
        ui.hand_label.setText(self.tr("In hand: Enter puts it down, Esc puts it back"))
        ui.who_label.setText(words.subject(preparation, passage))
        ui.what_label.setText(self._what(passage))
        when = words.when(passage)
        if passage.day is not None:
            when = f"{long_day(passage.day)}\n{when}"
        ui.when_label.setText(when[:1].upper() + when[1:])
        where = words.place(preparation, passage)
        ui.where_label.setText(where)
        ui.where_label.setVisible(bool(where))
        findings = held.findings if held is not None else self._findings
        ui.passage_findings.show_findings(findings)
        ui.passage_findings.setVisible(bool(findings))
        self._show_signs(preparation, passage)
        ui.phases_label.setText(self._phases(preparation, passage))
        self._show_seats(preparation, passage)
        ui.acts_widget.setVisible(held is None and self._editable)
        placed = passage.placed
        ui.lock_button.setVisible(placed)
        ui.off_button.setVisible(placed)
        ui.off_button.setEnabled(not passage.locked)
        ui.move_button.setEnabled(not passage.locked)
        ui.lock_button.setText(self.tr("Unlock") if passage.locked else self.tr("Lock"))

    def _what(self, passage: PlannedPassage) -> str:
        bloc = self._grid.bloc_of_assessment(passage.assessment)
        found = bloc.assessment(passage.assessment) if bloc else None
        told = self._words.assessment(self._grid, passage.assessment)
        return f"{told}\n{found.title}" if found else told

    def _show_signs(self, preparation: Preparation, passage: PlannedPassage) -> None:
        extra = has_extra_time(preparation, passage)
        self._locked.set_text(self.tr("Locked"))
        self._extra.set_text(self.tr("Extra time"))
        self._locked.setVisible(passage.locked)
        self._extra.setVisible(extra)
        self._ui.signs_widget.setVisible(passage.locked or extra)
        measures = [
            one.measure
            for member in preparation.members(passage.subject)
            for one in preparation.candidates[member].accommodations
        ]
        self._ui.measures_widget.setVisible(bool(measures))
        self._ui.measures_label.setText("\n".join(dict.fromkeys(measures)))

    def _phases(self, preparation: Preparation, passage: PlannedPassage) -> str:
        """A line for each phase: its hour where it has one, what it is, how long."""
        placed = segments(passage)
        names = phase_names(preparation, passage)
        rows = []
        for at, phase in enumerate(passage.phases):
            hour = told_hour(placed[at].start) if placed else ""
            name = escape(names[at] or self._words.phase(phase.kind))
            lasts = length(phase.minutes)
            rows.append(
                f"<tr><td>{hour}&nbsp;&nbsp;&nbsp;</td><td>{name}&nbsp;&nbsp;&nbsp;</td>"
                f"<td align='right'>{lasts}</td></tr>"
            )
        return f"<table cellspacing='0' cellpadding='2'>{''.join(rows)}</table>"

    def _show_seats(self, preparation: Preparation, passage: PlannedPassage) -> None:
        ui = self._ui
        panel = preparation.panels.get(passage.panel or "")
        seated = [self._seat(preparation, juror, passage) for juror in passage.jurors]
        ui.seats_label.setText("\n".join(seated) or self.tr("Nobody yet"))
        out: list[str] = []
        if panel is not None:
            found = self._sittings_of(preparation).of(panel, passage.subject)
            for conflict in found.excluded:
                juror = preparation.jurors[conflict.juror]
                who = preparation.candidates[conflict.candidate].name
                out.append(f"{juror.name} · {self._words.tie(conflict)} · {who}")
        ui.out_widget.setVisible(bool(out))
        ui.out_label.setText("\n".join(out))

    def _sittings_of(self, preparation: Preparation) -> Sittings:
        """The ties of a preparation are found once."""
        if self._sittings is None or self._sittings[0] is not preparation:
            self._sittings = (preparation, Sittings(preparation))
        return self._sittings[1]

    def _seat(self, preparation: Preparation, juror: str, passage: PlannedPassage) -> str:
        found = preparation.jurors.get(juror)
        panel = preparation.panels.get(passage.panel or "")
        if found is None:
            return juror
        about = []
        if panel is not None and panel.president == juror:
            about.append(self.tr("president"))
        elif found.quality == "observer":
            about.append(self.tr("observer"))
        plays = [
            part.plays
            for part in (panel.parts if panel else ())
            if part.juror == juror and part.assessment == passage.assessment
        ]
        about += [self._words.plays(part) for part in plays]
        return f"{found.name} ({', '.join(about)})" if about else found.name

    def _tell_unplaced(self) -> None:
        ui, count = self._ui, self._waiting
        ui.unplaced_title.setText(
            self.tr("%n passage(s) not placed yet", "", count)
            if count
            else self.tr("Everything is placed")
        )
        ui.unplaced_label.setText(self.tr("Drag onto the board, or press Enter"))
        ui.unplaced_label.setVisible(count > 0)
        ui.unplaced_view.setVisible(count > 0)
        ui.side_column.setStretch(1, _LIST_SHARE if count else 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self.unplaced.retranslate()
            self._show()
            self._tell_unplaced()
        super().changeEvent(event)
