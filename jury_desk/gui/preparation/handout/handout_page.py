"""Handing out: a dossier for each juror, the codes shown once, and work rescued from a laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.forms.ui_handout_page import Ui_HandOutPage
from jury_desk.gui.kit.asked_files import ask_file, ask_folder, documents_folder
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.gui.kit.shortcuts import add_shortcuts
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.closed_door import ClosedDoor
from jury_desk.gui.preparation.desk import DayStep, PreparationDesk, PreparationPage
from jury_desk.gui.preparation.long_work import LongWork

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jury_desk.gui.preparation.handout.codes_dialog import CodesDialog
    from jury_desk.services.hand_out import HandedDossier, JurorDossier
    from jury_desk.services.rescue_opening import Rescued

_NARROW_UNITS = 108
"""Below this many units of 8 px the footer's buttons are brief."""


class HandOutPage(PreparationPage):
    """Space ticks, Ctrl+A all, Ctrl+Enter hands out, Ctrl+I takes a rescue file in; Esc ends what
    runs.
    """

    step = DayStep.HAND_OUT

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ui = ui = Ui_HandOutPage()
        ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._folder = documents_folder()
        self._rescued: dict[str, Rescued] = {}
        self._written: list[HandedDossier] = []
        self._is_known = False
        self._due: set[str] = set()
        self.flow = LongWork(desk.worker, self)
        self._door = ClosedDoor(desk, ui)
        self._connect()
        for button, icon in ((ui.rescue_button, "lifebuoy"), (ui.cancel_button, "x")):
            dress(button, icon)
        dress(ui.hand_button, "file-export", "accent_text")
        dress(ui.rescued_sign_label, "lifebuoy", "accent")
        Spacing(self)
        click_on_enter(self)
        theme().changed.connect(self._renew)
        self._renew()
        self._tell()

    # --- what is shown --------------------------------------------------------------------------

    @property
    def editable(self) -> bool:
        """Whether dossiers may go out: the session is open."""
        return self._door.is_open and self.desk.state.card.state == "open"

    def show_state(self) -> None:
        opened = self._door.show_state()
        self.setFocusProxy(self._ui.dossiers_view if opened else self._ui.empty_button)
        if opened:
            self.refresh()

    def refresh(self) -> None:
        """Read where every dossier stands."""
        desk, session = self.desk, self.desk.state.id
        desk.worker.submit(lambda: desk.travel.out.is_guarded, self._tell_guard, self._failed)
        desk.worker.submit(lambda: desk.travel.out.state(session), self._show, self._failed)

    def _tell_guard(self, is_guarded: bool) -> None:
        """Say that no PIN guards what is about to leave, before it does."""
        self._ui.guard_text.setVisible(not is_guarded)

    def _show(self, rows: tuple[JurorDossier, ...]) -> None:
        view = self._ui.dossiers_view
        view.show_rows(rows)
        due = {row.juror for row in rows if row.is_due and row.passages}
        if due - self._due:  # at first, and whenever the plan of others changes
            view.tick(view.dossiers.ticked | (due - self._due))
        self._is_known, self._due = True, due
        self.desk.counted.emit(DayStep.HAND_OUT, len(due))
        self._tell()

    def _tell(self) -> None:
        ui, view = self._ui, self._ui.dossiers_view
        rows, count = view.dossiers.rows, len(view.dossiers.ticked)
        due = sum(row.is_due and bool(row.passages) for row in rows)
        told = self.tr("%n dossier(s) due", "", due) if due else self.tr("No dossier is due")
        hint = self.tr("Each opens with its juror’s code, on the juror’s laptop alone.")
        ui.page_text.setText(f"{told}. {hint}" if rows else hint)
        running = self.flow.is_running
        hand = self.tr("Hand out %n dossier(s)", "", count)
        ui.hand_button.setText(hand if count else self.tr("No juror is ticked"))
        ui.hand_button.setEnabled(bool(count) and self.editable)
        ui.rescue_button.setEnabled(self.editable)
        ui.codes_box.setEnabled(not running and self.editable)
        ui.folder_button.setEnabled(not running)
        self._show_work()
        if not running:
            ui.folder_label.setText(self.tr("Folder: {path}").format(path=self._folder))
        self._tell_rescued()

    def _show_work(self) -> None:
        """The footer's buttons, or the progress while dossiers are written."""
        ui, running = self._ui, self.flow.is_running
        works, waits = (ui.handout_bar, ui.cancel_button), (ui.rescue_button, ui.hand_button)
        held = ui.handout_footer.isAncestorOf(self.window().focusWidget())
        for widget in waits if running else works:  # hidden first: all at once would widen the page
            widget.hide()
        for widget in works if running else waits:
            widget.show()
        if held and running:
            ui.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif held and not ui.hand_button.isEnabled():
            ui.dossiers_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_rescued(self) -> None:
        ui = self._ui
        ui.rescued_panel.setVisible(bool(self._rescued))
        told = self.tr(
            "The work of {name} is open: {signed} signed, {begun} begun. It goes out with the next "
            "dossier; the laptop then makes a new key."
        )
        ui.rescued_text.setText(
            "\n".join(
                told.format(name=isolated(one.juror_name), signed=one.signed, begun=one.begun)
                for one in self._rescued.values()
            )
        )

    # --- the acts -------------------------------------------------------------------------------

    def hand_out(self) -> None:
        """Write the dossiers of the jurors ticked."""
        view, ui = self._ui.dossiers_view, self._ui
        ticked = view.dossiers.ticked
        jurors = [row.juror for row in view.dossiers.rows if row.juror in ticked]
        if not jurors or not self.editable or self.flow.is_running:
            return
        desk, session, folder = self.desk, self.desk.state.id, self._folder
        new_codes = ui.codes_box.isChecked()
        written: list[HandedDossier] = []
        self._written = written
        carried = {juror: one for juror, one in self._rescued.items() if juror in ticked}

        def work(
            progress: Callable[[int, int], None], cancelled: Callable[[], bool]
        ) -> tuple[HandedDossier, ...]:
            return desk.travel.out.hand_out(
                session,
                jurors,
                folder,
                new_codes=new_codes,
                carried=carried,
                progress=progress,
                cancelled=cancelled,
                handed=written.append,
            )

        self.flow.start(work)
        ui.handout_bar.setRange(0, len(jurors))
        ui.handout_bar.setValue(0)
        ui.cancel_button.setEnabled(True)
        ui.folder_label.setText(self.tr("Writing and reading back…"))
        self._tell()

    def _progress(self, done: int, total: int) -> None:
        self._ui.handout_bar.setRange(0, total)
        self._ui.handout_bar.setValue(done)

    def _handed(self, handed: tuple[HandedDossier, ...]) -> None:
        for one in handed:
            self._rescued.pop(one.juror, None)
        self._ui.codes_box.setChecked(False)
        self._ui.dossiers_view.tick(
            self._ui.dossiers_view.dossiers.ticked - {one.juror for one in handed}
        )
        self.refresh()
        self.desk.read_findings()
        if handed:
            self.show_codes(handed)

    def _hand_out_failed(self, error: JuryDeskError) -> None:
        """What was written before stays written, and its codes are shown this once all the same."""
        self._handed(tuple(self._written))
        self.desk.failure.emit(error)

    def show_codes(self, handed: tuple[HandedDossier, ...]) -> CodesDialog:
        """The card of what was handed out, with the codes."""
        from jury_desk.gui.preparation.handout.codes_dialog import CodesDialog

        dialog, desk = CodesDialog(handed, self), self.desk

        def refused(error: Exception) -> None:
            if isinstance(error, JuryDeskError):
                dialog.show_refusal(error)

        dialog.slips_wanted.connect(
            lambda folder: desk.worker.submit(
                lambda: desk.travel.out.slips(handed, folder), dialog.show_slips, refused
            )
        )
        list_view = self._ui.dossiers_view  # the button that was pressed is off now
        dialog.finished.connect(lambda _: list_view.setFocus(Qt.FocusReason.OtherFocusReason))
        dialog.open()
        return dialog

    def _ask_rescue(self) -> None:
        if self.editable and not self.flow.is_running:
            kinds = self.tr("Rescue files (*.secours);;All files (*)")
            ask_file(self, self.tr("What the laptop had recorded"), kinds, self.take_rescue)

    def take_rescue(self, path: Path) -> None:
        """Open what a laptop had recorded, to be handed out again."""
        desk, session = self.desk, self.desk.state.id
        desk.worker.submit(
            lambda: desk.travel.rescue.open(str(path), session), self._take_rescued, self._failed
        )

    def _take_rescued(self, rescued: Rescued) -> None:
        self._rescued[rescued.juror] = rescued
        self._ui.dossiers_view.tick(set(self._rescued))
        self._tell()
        self._ui.hand_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_rescued(self) -> None:
        self._rescued.clear()
        self._tell()
        self._ui.dossiers_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change_folder(self) -> None:
        ask_folder(self, self.tr("Where the dossiers go"), self._folder, self.set_folder)

    def set_folder(self, folder: str) -> None:
        """Write there from now on."""
        self._folder = folder
        self._tell()

    def _cancel(self) -> None:
        self.flow.cancel()
        self._ui.cancel_button.setEnabled(False)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.desk.failure.emit(error)

    # --- set up and Qt's events -----------------------------------------------------------------

    def _connect(self) -> None:
        ui, flow = self._ui, self.flow
        ui.dossiers_view.ticked.connect(self._tell)
        ui.folder_button.clicked.connect(self._change_folder)
        ui.rescue_button.clicked.connect(self._ask_rescue)
        ui.rescued_button.clicked.connect(self._forget_rescued)
        ui.hand_button.clicked.connect(self.hand_out)
        ui.cancel_button.clicked.connect(self._cancel)
        flow.progressed.connect(self._progress)
        flow.ended.connect(self._tell)
        flow.done.connect(self._handed)
        flow.failed.connect(self._hand_out_failed)
        keys = {"Ctrl+Return": self.hand_out, "Ctrl+Enter": self.hand_out}
        add_shortcuts(self, {**keys, "Ctrl+I": self._ask_rescue})

    def cycle_panes(self, step: int) -> None:
        firsts = (self._ui.dossiers_view, self._ui.hand_button)
        at = int(self._ui.handout_footer.isAncestorOf(self.focusWidget()))
        firsts[(at + step) % len(firsts)].setFocus(Qt.FocusReason.TabFocusReason)

    def stop(self) -> None:
        self.flow.stop()

    def _renew(self) -> None:
        self.setStyleSheet(theme().style_sheet("reception"))
        self._fit()

    def _fit(self) -> None:
        """Short words on the footer's buttons where there is little room."""
        narrow = self.width() < theme().tokens.unit * _NARROW_UNITS
        whole = self.tr("PIN forgotten: take a rescue file in…")
        self._ui.rescue_button.setText(self.tr("PIN forgotten…") if narrow else whole)
        self._ui.rescue_button.setAccessibleName(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.flow.is_running:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_known and self._door.is_open:
            self.refresh()  # keys that came in while another page was shown

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._ui.dossiers_view.retranslate()
            self._door.show_state()
            self._tell()
            self._fit()
        super().changeEvent(event)
