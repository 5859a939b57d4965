"""The library: what is under review, what is ready for sessions, and what can be done with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.forms.ui_grid_library_page import Ui_GridLibraryPage
from jury_desk.gui.kit.asked_files import ask_file, ask_folder, documents_folder, dropped_file
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import make_selectable
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.library.library_detail import LibraryDetail
from jury_desk.gui.library.library_rows import DraftRow, LibraryRow, RevisionRow, Shelf
from jury_desk.gui.library.reading_flow import ReadingFlow
from jury_desk.services.grid_workshop import GridWorkshop

_LIST_WIDTH = 360
_NARROWEST_LIST = 240
_READABLE = "*.pdf *.docx *.docm *.xlsx *.xlsm *.ods *.html *.htm *.md *.txt *.tsv"


class LibraryPage(QWidget):
    """Signals: `draft_wanted` (its id), `practice_wanted` (the session's id), `compare_wanted` (a
    RevisionSummary and all that are kept), `left` for the juror's desk; `failure` and `told` carry
    what the window says.
    """

    draft_wanted = Signal(str)
    practice_wanted = Signal(str)
    compare_wanted = Signal(object, object)
    left = Signal()
    help_wanted = Signal()
    failure = Signal(object)
    told = Signal(object)

    def __init__(
        self, workshop: GridWorkshop, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._worker = worker
        self._shelf = Shelf()
        self._reading_name = ""
        self._ui = Ui_GridLibraryPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        for label in (self._ui.official_text, self._ui.digest_text, self._ui.blocs_text):
            make_selectable(label)
        self._detail = LibraryDetail(self._ui, workshop, worker, self)
        self.reading = ReadingFlow(workshop, worker, self)
        self._ui.reading_panel.hide()
        Spacing(self)
        click_on_enter(self)
        self._dress()
        self._connect()
        theme().changed.connect(self._fit)
        self.setFocusProxy(self._ui.library_view)
        self._fit()

    # --- what is shown --------------------------------------------------------------------------

    def refresh(self, wanted: str | None = None) -> None:
        """List anew; `wanted` is the key of the row to show."""

        def shelf() -> Shelf:
            return Shelf(self._workshop.drafts(), self._workshop.revisions())

        self._worker.submit(shelf, lambda found: self._show_shelf(found, wanted), self._failed)

    def open_file(self, path: Path) -> None:
        """Read a framework document, or take in a grid file."""
        if path.name.lower().endswith(".grid.json"):
            self._worker.submit(
                lambda: self._workshop.import_grid(str(path)), self._show_taken_in, self._failed
            )
        else:
            self.reading.read(path)

    def cycle_panes(self, step: int) -> None:
        """Give the keyboard to the next part of the page: head, list, card."""
        ui = self._ui
        parts = [ui.library_head, ui.library_pane, ui.detail_stack]
        focused = self.focusWidget()
        at = next((n for n, part in enumerate(parts) if part.isAncestorOf(focused)), 1)
        starts = [ui.import_button, ui.library_view, ui.go_button]
        starts[(at + step) % len(starts)].setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        self._ui.library_view.retranslate()
        self._detail.renew()

    def _show_shelf(self, shelf: Shelf, wanted: str | None) -> None:
        self._shelf = shelf
        kept = {f"draft:{one.draft}": f"revision:{one.digest}" for one in shelf.revisions}
        if wanted not in {f"draft:{draft.id}" for draft in shelf.drafts}:
            wanted = kept.get(wanted or "", wanted)  # an accepted draft is shown as its revision
        self._ui.library_view.show_shelf(shelf, wanted)

    def _show_row(self, row: LibraryRow | None) -> None:
        self._ui.detail_stack.setCurrentWidget(
            self._ui.empty_page if row is None else self._ui.detail_area
        )
        self._detail.show_row(row)

    def _show_taken_in(self, digest: str) -> None:
        self.refresh(f"revision:{digest}")
        self.told.emit(
            lambda: (
                self.tr("The grid is in the library."),
                self.tr("It was checked and read back."),
            )
        )

    # --- the acts -------------------------------------------------------------------------------

    def ask_for_framework(self) -> None:
        """Choose a framework document on the disk and read it."""
        kinds, all_files = self.tr("Framework documents"), self.tr("All files")
        wanted = f"{kinds} ({_READABLE});;{all_files} (*)"
        ask_file(self, self.tr("Import a framework document"), wanted, self.open_file)

    def _ask_for_grid(self) -> None:
        kinds, all_files = self.tr("Grid files"), self.tr("All files")
        wanted = f"{kinds} (*.grid.json);;{all_files} (*)"
        ask_file(self, self.tr("Open a grid file"), wanted, self.open_file)

    def _ask_folder(self, title: str, act: Callable[[str], str]) -> None:
        def write(folder: str) -> None:
            self._worker.submit(lambda: act(folder), self._tell_written, self._failed)

        ask_folder(self, title, documents_folder(), write)

    def _enter(self, row: LibraryRow) -> None:
        """Enter does what the main button says."""
        if self._detail.row == row:
            self._ui.go_button.click()

    def _go(self) -> None:
        row = self._detail.row
        if isinstance(row, DraftRow):
            self.draft_wanted.emit(row.draft.id)
        elif isinstance(row, RevisionRow):
            self._practise(row)

    def _practise(self, row: RevisionRow) -> None:
        digest = row.revision.digest
        self._worker.submit(
            lambda: self._workshop.start_practice(digest), self.practice_wanted.emit, self._failed
        )

    def _reopen(self) -> None:
        row = self._detail.row
        if isinstance(row, RevisionRow) and row.revision.draft is not None:
            self.draft_wanted.emit(row.revision.draft)

    def _duplicate(self) -> None:
        row = self._detail.row
        if isinstance(row, RevisionRow):
            digest = row.revision.digest
            self._worker.submit(
                lambda: self._workshop.duplicate(digest), self.draft_wanted.emit, self._failed
            )

    def _compare(self) -> None:
        row = self._detail.row
        if isinstance(row, RevisionRow):
            self.compare_wanted.emit(row.revision, self._shelf.revisions)

    def _export(self) -> None:
        row = self._detail.row
        if isinstance(row, RevisionRow):
            digest = row.revision.digest
            self._ask_folder(
                self.tr("Export the grid"),
                lambda folder: self._workshop.export_grid(digest, folder),
            )

    def _write_template(self, digest: str | None = None) -> None:
        spoken = language()
        self._ask_folder(
            self.tr("Where the Excel template goes"),
            lambda folder: self._workshop.export_template(digest, spoken, folder),
        )

    def _fill_template(self) -> None:
        row = self._detail.row
        if isinstance(row, RevisionRow):
            self._write_template(row.revision.digest)

    def _remove(self) -> None:
        row = self._detail.row
        if isinstance(row, DraftRow):
            self._detail.ask_to_discard(row, self.refresh, self._failed)
        elif isinstance(row, RevisionRow):
            self._detail.ask_to_remove(row, self.refresh, self._failed)

    def _tell_written(self, path: str) -> None:
        name = Path(path).name
        folder = str(Path(path).parent)
        self.told.emit(
            lambda: (
                self.tr("{name} is written, and was read back.").format(name=name),
                self.tr("It lies in {folder}.").format(folder=folder),
            )
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failure.emit(error)

    # --- the reading ----------------------------------------------------------------------------

    def _tell_start(self, name: str) -> None:
        self._reading_name = name
        self._ui.reading_title.setText(self.tr("Reading {name}").format(name=name))
        self._ui.reading_state.setText(self.tr("Opening the file…"))
        self._ui.reading_progress.setRange(0, 0)
        self._ui.reading_panel.show()
        self._ui.import_button.setEnabled(False)
        self._ui.cancel_button.setEnabled(True)
        self._ui.cancel_button.setFocus()

    def _tell_progress(self, done: int, total: int) -> None:
        self._ui.reading_progress.setRange(0, total)
        self._ui.reading_progress.setValue(done)
        text = self.tr("Page {done} of {total}").format(done=done, total=total)
        if total and done >= total:
            text = self.tr("Making the draft…")
            self._ui.reading_progress.setRange(0, 0)
        self._ui.reading_state.setText(text)

    def _tell_cancel(self) -> None:
        self.reading.cancel()
        self._ui.cancel_button.setEnabled(False)
        self._ui.reading_state.setText(self.tr("Ending the reading…"))

    def _tell_end(self) -> None:
        self._ui.reading_panel.hide()
        self._ui.import_button.setEnabled(True)
        if self.isVisible() and not self._ui.filter_edit.hasFocus():
            self._ui.library_view.setFocus()

    def _open_kept(self, draft: str) -> None:
        """Open what was read; who went on to something else meanwhile is told, and stays there."""
        self.refresh(f"draft:{draft}")
        if self.isVisible():
            self.draft_wanted.emit(draft)
            return
        name = self._reading_name
        self.told.emit(
            lambda: (
                self.tr("{name} is read.").format(name=name),
                self.tr("Its draft waits in the library of the grid workshop."),
            )
        )

    # --- set up and Qt's events -----------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        ui.library_view.row_shown.connect(self._show_row)
        ui.library_view.row_entered.connect(self._enter)
        ui.filter_edit.textChanged.connect(ui.library_view.look_for)
        for button, act in (
            (ui.desk_button, self.left.emit),
            (ui.import_button, self.ask_for_framework),
            (ui.open_button, self._ask_for_grid),
            (ui.template_button, self._write_template),
            (ui.help_button, self.help_wanted.emit),
            (ui.go_button, self._go),
            (ui.reopen_button, self._reopen),
            (ui.duplicate_button, self._duplicate),
            (ui.compare_button, self._compare),
            (ui.export_button, self._export),
            (ui.fill_button, self._fill_template),
            (ui.remove_button, self._remove),
            (ui.cancel_button, self._tell_cancel),
        ):
            button.clicked.connect(lambda _=False, act=act: act())
        for keys, act in (
            ("Ctrl+I", self.ask_for_framework),
            ("Ctrl+O", self._ask_for_grid),
            ("Ctrl+F", ui.filter_edit.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.reading.started.connect(self._tell_start)
        self.reading.progressed.connect(self._tell_progress)
        self.reading.ended.connect(self._tell_end)
        self.reading.kept.connect(self._open_kept)
        self.reading.failed.connect(self.failure)

    def _dress(self) -> None:
        ui = self._ui
        for button, name, ink in (
            (ui.desk_button, "arrow-left", "text"),
            (ui.template_button, "table", "text"),
            (ui.import_button, "file-import", "accent_text"),
            (ui.help_button, "help-circle", "text"),
            (ui.reopen_button, "pencil", "text"),
            (ui.duplicate_button, "copy", "text"),
            (ui.compare_button, "git-compare", "text"),
            (ui.export_button, "file-export", "text"),
            (ui.fill_button, "table", "text"),
            (ui.remove_button, "trash", "text"),
            (ui.cancel_button, "x", "text"),
        ):
            dress(button, name, ink)

    def _fit(self) -> None:
        wanted = round(_LIST_WIDTH * theme().zoom / 100)
        width = max(_NARROWEST_LIST, min(wanted, self.width() * 2 // 5))
        self._ui.library_pane.setFixedWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.reading.is_reading:
                self._tell_cancel()
            elif self._ui.filter_edit.text():
                self._ui.filter_edit.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None and not self.reading.is_reading:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)
