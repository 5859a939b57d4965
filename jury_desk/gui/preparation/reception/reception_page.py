"""The reception: figures and the wall, the candidate in hand, and files that come in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.forms.ui_reception_page import Ui_ReceptionPage
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.asked_files import (
    ask_files,
    ask_folder,
    documents_folder,
    dropped_paths,
)
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.filter_keys import FilterKeys
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.shortcuts import add_shortcuts
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.closed_door import ClosedDoor
from jury_desk.gui.preparation.desk import DayStep, PreparationDesk, PreparationPage
from jury_desk.gui.preparation.long_work import LongWork
from jury_desk.gui.preparation.reception.candidate_pane import CandidatePane
from jury_desk.gui.preparation.reception.figures import FigureButton
from jury_desk.gui.preparation.reception.intake_pane import IntakePane
from jury_desk.gui.preparation.reception.jurors_pane import JurorsPane
from jury_desk.gui.preparation.reception.reception_acts import ReceptionActs
from jury_desk.gui.preparation.reception.reception_foot import ReceptionFoot
from jury_desk.gui.preparation.reception.reception_words import ReceptionWords
from jury_desk.gui.preparation.reception.stick_watch import StickFound, StickWatch
from jury_desk.gui.preparation.reception.wall_model import Facet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jury_desk.domain.preparation.finding import Finding
    from jury_desk.services.reception import ReceptionState
    from jury_desk.services.take_in import Intake

_SIDE_UNITS, _SIDE_UNITS_LITTLE_ROOM = 44, 38
_WIDE_UNITS = 136
"""Below this many units of 8 px the pane leaves the wall some of its width."""

_NARROW_UNITS = 108
"""Below this many units of 8 px the wall and the pane are shown one at a time."""

_FILTER_UNITS = 16

_PAGES = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
"""Prints and pictures of them: they are taken back with their texts, not taken in."""


class ReceptionPage(PreparationPage):
    """F or Ctrl+F filters, Ctrl+I receives files, Ctrl+Shift+I a folder, Ctrl+E writes receipts;
    Ctrl+P takes a sheet back from its print; Esc ends what runs, or goes back to the wall.
    """

    step = DayStep.RECEPTION

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ui = ui = Ui_ReceptionPage()
        ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._state: ReceptionState | None = None
        self._folder = documents_folder()
        self._in_pane = False
        self._taking: tuple[str, ...] = ()
        self._waiting: list[str] = []
        self._before: Intake | None = None
        self._stick: StickFound | None = None
        Spacing(self)  # before the panes, which keep their own
        self.figures = {facet: FigureButton(facet, ui.figures_line) for facet in Facet}
        self.candidate = CandidatePane(self)
        self.jurors = JurorsPane(self)
        self.intake = IntakePane(self)
        for pane in (self.candidate, self.jurors, self.intake):
            ui.side_stack.addWidget(pane)
        self.flow = LongWork(desk.worker, self)
        self.acts = ReceptionActs(desk, self)
        self.sticks = StickWatch(desk, self)
        self.foot = ReceptionFoot(ui, self.flow, ReceptionWords(self))
        self._door = ClosedDoor(desk, ui)
        self.setAcceptDrops(True)
        self._connect()
        dress(ui.back_button, "arrow-left")
        click_on_enter(self)
        FilterKeys(ui.filter_edit, ui.wall_view)
        theme().changed.connect(self._renew)
        self._renew()

    # --- what is shown --------------------------------------------------------------------------

    @property
    def editable(self) -> bool:
        """Whether decisions may be taken: the session is open."""
        return self.desk.state.card.state == "open"

    def show_state(self) -> None:
        opened = self._door.show_state()
        self.setFocusProxy(self._ui.wall_view if opened else self._ui.empty_button)
        if opened:
            self.refresh()

    def refresh(self) -> None:
        """Read the reception anew."""
        desk, session = self.desk, self.desk.state.id
        desk.worker.submit(
            lambda: desk.travel.reception.state(session), self.show_reception, self._failed
        )

    def show_reception(self, state: ReceptionState) -> None:
        """Show a state; the cell in hand stays."""
        before, self._state = self._state, state
        if before is None or before.counts.missing != state.counts.missing:
            self.desk.read_findings()  # what hinders the closing
        self._ui.wall_view.show_state(state)
        self.jurors.show_state(state, editable=self.editable)
        self.desk.counted.emit(DayStep.RECEPTION, state.counts.missing)
        self._show_candidate()
        self._tell()

    def show_item(self, finding: Finding) -> None:  # noqa: ARG002  the sheets that are missing
        self.figures[Facet.MISSING].click()
        self._leave_pane()

    def _show_candidate(self) -> None:
        wall = self._ui.wall_view
        columns = self._state.columns if self._state else ()
        self.candidate.show_row(wall.row, columns, wall.assessment, editable=self.editable)

    def _tell(self) -> None:
        state = self._state
        if state is None:
            return
        ui, counts = self._ui, state.counts
        decide = counts.divergent + counts.revoked
        for facet, count, word in (
            (Facet.EXPECTED, counts.expected, self.tr("sheets expected")),
            (
                Facet.RECEIVED,
                counts.received + counts.from_paper,
                self.tr("received and verified sheets"),
            ),
            (Facet.SIGNED_THERE, counts.signed_there, self.tr("signed there, last known")),
            (Facet.MISSING, counts.missing, self.tr("missing sheets")),
            (Facet.TO_DECIDE, decide, self.tr("to decide")),
        ):
            self.figures[facet].tell(count, word)
        self.figures[Facet.TO_DECIDE].setVisible(decide > 0)
        self.foot.show_state(state)
        self.intake.show_due(self.foot.due)
        ui.none_label.setVisible(bool(state.rows) and not ui.wall_view.wall.rows)

    # --- the acts -------------------------------------------------------------------------------

    def take_in(self, paths: Sequence[str]) -> None:
        """Take in files and folders; those that come while others are read are next."""
        if not paths or not self._door.is_open:
            return
        if self.flow.is_running:
            here = {*self._taking, *self._waiting}
            self._waiting += [path for path in paths if path not in here]
            return
        self._taking = tuple(paths)
        desk, session = self.desk, self.desk.state.id

        def work(
            progress: Callable[[int, int], None], cancelled: Callable[[], bool]
        ) -> tuple[Intake, ReceptionState]:
            travel = desk.travel
            found = travel.taking.take_in(paths, progress, cancelled)
            return found, travel.reception.state(session)

        self.flow.start(work)
        self.foot.show_work()

    def _taken(self, found: tuple[Intake, ReceptionState]) -> None:
        intake, state = found
        if self._before is not None:
            intake = replace(intake, files=(*self._before.files, *intake.files))
        self._before, waiting, self._waiting = None, self._waiting, []
        if self._stick is not None and not intake.cancelled:
            self.sticks.took(self._stick)
        self._stick = None
        if waiting and not intake.cancelled:
            self._before = intake
            self.take_in(waiting)
        self.intake.show_intake(intake)
        self._ui.intake_button.setChecked(True)
        self._turn_side(2)
        if self._is_narrow:
            self._in_pane = True
            self._fit()
            self.intake.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_reception(state)
        announce(self, self.intake.summary)

    def _intake_failed(self) -> None:
        self._before, self._waiting, self._stick = None, [], None
        self.refresh()

    def _cancel(self) -> None:
        self.flow.cancel()
        self._ui.cancel_button.setEnabled(False)

    def _ask_files(self) -> None:
        if self._door.is_open and not self.flow.is_running:
            kinds = self.tr(
                "Files of jurors, mails, archives (*.fiches *.eml *.zip);;All files (*)"
            )
            ask_files(self, self.tr("Receive files"), kinds, self.take_in)

    def _ask_folder(self) -> None:
        if self._door.is_open and not self.flow.is_running:
            title = self.tr("Receive all that is in a folder")
            ask_folder(self, title, self._folder, lambda folder: self.take_in([folder]))

    def _take_stick(self) -> None:
        stick = self.foot.stick
        if stick is not None and not self.flow.is_running:
            self._stick = stick
            self._folder = stick.path
            self.take_in([stick.path])

    def ask_paper(self, paths: Sequence[str] = ()) -> None:
        """Take sheets back from their prints; `paths` are pictures and pages to read at once."""
        if not self.editable or not self._door.is_open:
            return
        from jury_desk.gui.preparation.reception.recover_dialog import RecoverDialog

        desk = self.desk
        dialog = RecoverDialog(lambda: desk.travel.recover, desk.state.id, desk.worker, self)
        dialog.kept.connect(lambda _: self.refresh())
        dialog.failed.connect(desk.failure)
        dialog.open()
        if paths:
            dialog.read(tuple(paths))

    def _write_receipts(self) -> None:
        if self.foot.due:
            self.acts.write_receipts(self._folder)

    def _narrow(self, facet: Facet) -> None:
        self._ui.wall_view.narrow(facet)
        self._tell()

    def _filter(self, wanted: str) -> None:
        self._ui.wall_view.look_for(wanted)
        self._tell()

    def _find(self) -> None:
        self._leave_pane()
        self._ui.filter_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.filter_edit.selectAll()

    # --- the panes ------------------------------------------------------------------------------

    def cycle_panes(self, step: int) -> None:
        ui = self._ui
        if self._is_narrow:
            (self._leave_pane if self._in_pane else self._enter_pane)()
            return
        panes = (self.candidate, self.jurors, self.intake)
        firsts = (ui.wall_view, panes[ui.side_stack.currentIndex()], ui.receive_button)
        in_side = ui.side_pane.isAncestorOf(self.focusWidget())
        in_foot = ui.reception_footer.isAncestorOf(self.focusWidget())
        at = 1 if in_side else 2 if in_foot else 0
        firsts[(at + step) % len(firsts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _turn_side(self, place: int) -> None:
        self._ui.side_stack.setCurrentIndex(place)

    def _enter_pane(self) -> None:
        """Go to the candidate in hand."""
        self._in_pane = True
        self._ui.candidate_button.setChecked(True)
        self.candidate.take_first(self._ui.wall_view.assessment)
        self._turn_side(0)
        self._fit()
        self.candidate.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_pane(self) -> None:
        self._in_pane = False
        self._fit()
        self._ui.wall_view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _is_narrow(self) -> bool:
        return self.width() < theme().tokens.unit * _NARROW_UNITS

    # --- set up and Qt's events -----------------------------------------------------------------

    def _connect(self) -> None:
        ui, acts, flow = self._ui, self.acts, self.flow
        for facet, figure in self.figures.items():
            figure.clicked.connect(lambda _=False, facet=facet: self._narrow(facet))
        self.figures[Facet.EXPECTED].setChecked(True)
        ui.filter_edit.textChanged.connect(self._filter)
        ui.wall_view.shown.connect(self._show_candidate)
        ui.wall_view.entered.connect(self._enter_pane)
        tabs = (ui.candidate_button, ui.jurors_button, ui.intake_button)
        for place, button in enumerate(tabs):
            button.clicked.connect(lambda _=False, place=place: self._turn_side(place))
        ui.back_button.clicked.connect(self._leave_pane)
        ui.receive_button.clicked.connect(self._ask_files)
        ui.folder_button.clicked.connect(self._ask_folder)
        ui.stick_button.clicked.connect(self._take_stick)
        ui.cancel_button.clicked.connect(self._cancel)
        ui.receipts_button.clicked.connect(self._write_receipts)
        self.intake.paper_wanted.connect(self.ask_paper)
        self.intake.receipts_wanted.connect(self._write_receipts)
        self.candidate.sheet_wanted.connect(acts.show_sheet)
        self.candidate.choice_wanted.connect(acts.choose)
        self.candidate.waiver_wanted.connect(acts.waive)
        self.candidate.withdrawal_wanted.connect(acts.withdraw)
        self.jurors.revocation_wanted.connect(acts.revoke)
        self.jurors.restoring_wanted.connect(acts.restore)
        acts.changed.connect(self.show_reception)
        acts.told.connect(self.desk.told)
        acts.failed.connect(self.desk.failure)
        flow.ended.connect(self.foot.show_work)
        flow.done.connect(self._taken)
        flow.failed.connect(self.desk.failure)
        flow.failed.connect(self._intake_failed)
        self.sticks.found.connect(self.foot.propose)
        add_shortcuts(
            self,
            {
                "Ctrl+F": self._find,
                "Ctrl+I": self._ask_files,
                "Ctrl+Shift+I": self._ask_folder,
                "Ctrl+E": self._write_receipts,
                "Ctrl+P": self.ask_paper,
            },
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.desk.failure.emit(error)

    def _renew(self) -> None:
        self.setStyleSheet(theme().style_sheet("reception"))
        self._fit()

    def _fit(self) -> None:
        ui, unit, narrow = self._ui, theme().tokens.unit, self._is_narrow
        ui.filter_edit.setFixedWidth(unit * _FILTER_UNITS)
        self._place_filter(in_line=narrow)
        ui.wall_pane.setVisible(not narrow or not self._in_pane)
        ui.side_pane.setVisible(not narrow or self._in_pane)
        ui.back_button.setVisible(narrow)
        for figure in self.figures.values():
            figure.set_brief(narrow)
        self.foot.set_narrow(narrow=narrow)
        if narrow:
            ui.side_pane.setMinimumWidth(0)
            ui.side_pane.setMaximumWidth(16_777_215)
        else:
            wide = self.width() >= unit * _WIDE_UNITS
            ui.side_pane.setFixedWidth(unit * (_SIDE_UNITS if wide else _SIDE_UNITS_LITTLE_ROOM))

    def _place_filter(self, *, in_line: bool) -> None:
        """Put the filter beside the figures, or after the last of them."""
        ui = self._ui
        edit, line = ui.filter_edit, ui.figures_line
        if in_line and edit.parentWidget() is not line:
            edit.setParent(line)
            edit.show()
        elif not in_line and edit.parentWidget() is line:
            ui.head_row.addWidget(edit)

    def stop(self) -> None:
        self.flow.stop()
        self.sticks.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit)
        if event.key() == Qt.Key.Key_Escape and self.flow.is_running:
            self._cancel()
        elif event.key() == Qt.Key.Key_Escape and self._is_narrow and self._in_pane:
            self._leave_pane()
        elif event.key() == Qt.Key.Key_F and not event.modifiers() and not typing:
            self._find()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._door.is_open and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event)
        pages = [path for path in paths if path.lower().endswith(_PAGES)]
        if paths:
            event.acceptProposedAction()
        if pages and len(pages) == len(paths):
            self.ask_paper(pages)
        else:
            self.take_in(paths)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._door.is_open:
            self.sticks.watch(True)
            if self._state is not None:
                self.refresh()  # what came in while another page was shown

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sticks.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._ui.wall_view.retranslate()
            self._door.show_state()
            self._tell()
            self.foot.tell()
        super().changeEvent(event)
