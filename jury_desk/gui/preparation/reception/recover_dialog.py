"""Sheets from paper: scans read, levels shown, texts typed in again and checked while they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_recover_sheets import Ui_RecoverSheets
from jury_desk.gui.juror.level_sign import level_sign
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.asked_files import ask_files, dropped_paths
from jury_desk.gui.kit.icons import dress, pixmap
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.kit.shortcuts import add_shortcuts
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.long_work import LongWork
from jury_desk.gui.preparation.reception.recover_words import REASON, RecoverWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.paper_sheet import PaperReading, PaperSheet, PaperText
    from jury_desk.services.recover import PaperRecovery

_SHARE = 0.3
"""Of the screen's height: the lists', so that the text to type stays in sight below them."""

_TEXT_UNITS = 11


class RecoverDialog(CardDialog):
    """Ctrl+I chooses scans, F8 goes to the next text to type, Ctrl+Enter keeps what holds. `kept`
    brings how many sheets are new at the reception, `failed` a JuryDeskError.
    """

    kept = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        recovery: Callable[[], PaperRecovery],
        session: str,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        """`recovery` makes the service, away from the screen; `worker` records."""
        body = QWidget()
        self._ui = ui = Ui_RecoverSheets()
        ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=1120)
        self._body = body
        self._recovery, self._session, self._worker = recovery, session, worker
        self._sheets: dict[str, PaperSheet] = {}
        self._reading: PaperReading | None = None
        self._words = RecoverWords(self)
        self._drafts: dict[tuple[str, str | None], str] = {}
        self._unchecked: dict[tuple[str, str | None], str] = {}
        self._is_checking = False
        self._is_over = False
        self._flow = LongWork(worker, self)
        self.setAcceptDrops(True)
        self.extra_button.show()
        ui.text_edit.setTabChangesFocus(True)
        ui.criteria_view.take_signs(self._sign)
        ui.sheets_view.shown.connect(lambda _: self._show_sheet())
        ui.criteria_view.shown.connect(lambda _: self._show_text())
        ui.criteria_view.entered.connect(lambda _: ui.text_edit.setFocus())
        ui.text_edit.textChanged.connect(self._typed)
        ui.cancel_button.clicked.connect(self._flow.cancel)
        self._flow.progressed.connect(self._progress)
        self._flow.ended.connect(self._show_work)
        self._flow.done.connect(self.show_reading)
        self._flow.failed.connect(self.failed)
        self.finished.connect(self._end)
        add_shortcuts(self, {"Ctrl+I": self._ask_scans, "F8": self._next_text})
        theme().changed.connect(self._show_sheet)
        self.retranslate()
        self._show_work()

    @property
    def sheet(self) -> PaperSheet | None:
        """The sheet in hand."""
        return self._sheets.get(self._ui.sheets_view.current)

    # --- scans ----------------------------------------------------------------------------------

    def read(self, paths: Sequence[str]) -> None:
        """Read scans; what was typed for sheets that are found again stays."""
        if not paths or self._flow.is_running:
            return
        self._flow.start(
            lambda progress, cancelled: self._recovery().read(paths, progress, cancelled)
        )
        self._ui.read_bar.setRange(0, 0)
        self._show_work()

    def show_reading(self, reading: PaperReading) -> None:
        """Show what came of scans, beside what was found before."""
        self._reading = reading
        for sheet in reading.sheets:
            self._sheets.setdefault(sheet.digest, sheet)
        wanted = next((sheet.digest for sheet in reading.sheets), None)
        self._show_sheets(wanted)
        announce(self, self._words.found(reading))
        self._ui.sheets_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_scans(self) -> None:
        if not self._flow.is_running:
            kinds = self.tr("Scans and photographs (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)")
            ask_files(self, self.tr("Choose scans"), kinds, self.read)

    def act_otherwise(self) -> None:
        """Choose scans."""
        self._ask_scans()

    def _progress(self, done: int, total: int) -> None:
        self._ui.read_bar.setRange(0, total)
        self._ui.read_bar.setValue(done)

    def _show_work(self) -> None:
        ui, reading = self._ui, self._flow.is_running
        for widget in (ui.read_bar, ui.cancel_button):
            widget.setVisible(reading)
        self.extra_button.setEnabled(not reading)
        self._show_sheets(None)

    # --- what is shown --------------------------------------------------------------------------

    def _show_sheets(self, wanted: str | None) -> None:
        ui, words = self._ui, self._words
        refusals = self._reading.refusals if self._reading else ()
        some = bool(self._sheets or refusals)
        for panel in (ui.found_panel, ui.sheet_panel):
            panel.setVisible(some)
        rows = words.sheet_rows(tuple(self._sheets.values()), refusals)
        ui.sheets_view.show_rows(rows, wanted)
        self._show_sheet()
        if self.isVisible():
            self.fit()

    def _show_sheet(self) -> None:
        ui, sheet, words = self._ui, self.sheet, self._words
        keep = self._to_keep
        self.accept_button.setEnabled(bool(keep) and not self._flow.is_running)
        self.accept_button.setText(self.tr("Keep %n sheet(s)", "", len(keep)))
        ui.sheet_panel.setEnabled(sheet is not None)
        if sheet is None:
            for label in (ui.sheet_title, ui.sheet_text, ui.seal_text, ui.key_text, ui.texts_text):
                label.clear()
            for sign in (ui.seal_sign_label, ui.key_sign_label, ui.texts_sign_label):
                sign.clear()
            ui.criteria_view.show_rows([])
            ui.text_panel.hide()
            return
        ui.sheet_title.setText(words.title(sheet))
        ui.sheet_text.setText(words.about(sheet))
        for sign, label, said in (
            (ui.seal_sign_label, ui.seal_text, words.seal(sheet)),
            (ui.key_sign_label, ui.key_text, words.key(sheet)),
            (ui.texts_sign_label, ui.texts_text, words.texts(sheet)),
        ):
            dress(sign, said.icon, said.ink)
            label.setText(said.text)
        ui.criteria_view.show_rows(words.criterion_rows(sheet))
        self._show_text()

    def _show_text(self) -> None:
        ui, text = self._ui, self._text
        changes = ui.text_panel.isHidden() is (text is not None)
        ui.text_panel.setVisible(text is not None)
        if changes and self.isVisible():
            self.fit()
        if text is None:
            return
        ui.text_label.setText(self._words.to_type(text))
        sheet = self.sheet
        typed = self._drafts.get((sheet.digest if sheet else "", text.criterion), "")
        if ui.text_edit.toPlainText() != typed:
            ui.text_edit.blockSignals(True)
            ui.text_edit.setPlainText(typed)
            ui.text_edit.blockSignals(False)
        self._show_match(text)

    def _show_match(self, text: PaperText) -> None:
        said = self._words.match(text)
        dress(self._ui.match_sign_label, said.icon, said.ink)
        self._ui.match_text.setText(said.text)

    @property
    def _text(self) -> PaperText | None:
        sheet, key = self.sheet, self._ui.criteria_view.current
        if sheet is None or not key:
            return None
        wanted = None if key == REASON else key
        return next((one for one in sheet.to_type if one.criterion == wanted), None)

    def _sign(self, row: ShelfRow, ratio: float) -> QPixmap:
        sheet = self.sheet
        levels = {one.criterion: one.level for one in sheet.levels} if sheet else {}
        level = levels.get(row.key)
        if level is not None:
            return level_sign(level, theme(), ratio, _side())
        return pixmap(row.icon, getattr(theme().tokens, row.ink), _side(), ratio)

    # --- texts ----------------------------------------------------------------------------------

    def _typed(self) -> None:
        """Check what is typed away from the screen: the last of it, whatever is still to come."""
        sheet, text = self.sheet, self._text
        if sheet is None or text is None:
            return
        place = sheet.digest, text.criterion
        self._drafts[place] = self._unchecked[place] = self._ui.text_edit.toPlainText()
        self._check()

    def _check(self) -> None:
        if self._is_checking or not self._unchecked:
            return
        (digest, criterion), typed = self._unchecked.popitem()
        sheet = self._sheets[digest]
        self._is_checking = True

        def checked(found: PaperSheet) -> None:
            if self._is_over:
                return
            self._sheets[digest] = found
            self._is_checking = False
            self._tell_checked(digest)
            self._check()

        self._worker.submit(
            lambda: self._recovery().with_texts(sheet, {criterion: typed}), checked, self._fail
        )

    def _tell_checked(self, digest: str) -> None:
        sheet = self.sheet
        if sheet is None or sheet.digest != digest:
            return
        ui, words = self._ui, self._words
        ui.criteria_view.show_rows(words.criterion_rows(sheet))
        said = words.texts(sheet)
        dress(ui.texts_sign_label, said.icon, said.ink)
        ui.texts_text.setText(said.text)
        if self._text is not None:
            self._show_match(self._text)

    def _next_text(self) -> None:
        """Go to the next text that does not fit yet."""
        sheet = self.sheet
        if sheet is None:
            return
        keys = [one.criterion or REASON for one in sheet.to_type if one.match != "fits"]
        order = [row.key for row in self._ui.criteria_view.rows]
        now = self._ui.criteria_view.current
        place = order.index(now) if now in order else -1
        first = place + 1 if self._ui.text_edit.hasFocus() else place
        after = [key for key in keys if order.index(key) >= first]
        for key in [*after, *keys][:1]:
            self._ui.criteria_view.show_rows(self._words.criterion_rows(sheet), key)
            self._show_text()
            self._ui.text_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- keeping --------------------------------------------------------------------------------

    @property
    def _to_keep(self) -> list[PaperSheet]:
        """What holds, is of this session, and is not here itself."""
        return [
            sheet
            for sheet in self._sheets.values()
            if sheet.holds and not sheet.is_here and sheet.code.header.session == self._session
        ]

    def act(self) -> None:
        sheets, session = self._to_keep, self._session
        if not sheets or self._flow.is_running:
            return
        self.accept_button.setEnabled(False)
        self._worker.submit(
            lambda: self._recovery().keep(session, sheets), self._was_kept, self._fail
        )

    def _was_kept(self, count: int) -> None:
        if not self._is_over:
            self.kept.emit(count)
            self.accept()

    def _end(self) -> None:
        """What still comes of the worker finds no card any more."""
        self._is_over = True
        self._flow.stop()

    def _fail(self, error: Exception) -> None:
        if self._is_over:
            return
        self._is_checking = False
        self._show_sheet()
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)

    # --- set up and Qt's events -----------------------------------------------------------------

    def retranslate(self) -> None:
        ui = self._ui
        ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Sheets from paper"))
        ui.about_text.setText(
            self.tr(
                "Scan the last page of each printed sheet, or photograph it flat: the code beside "
                "the signature holds the levels and proves them. Texts are typed in again from "
                "the print; the file itself takes their place when it comes."
            )
        )
        self.refuse_button.setText(self.tr("Close"))
        self.extra_button.setText(self.tr("Choose scans…"))
        self._show_sheets(None)

    def fit(self) -> None:
        ui, tokens = self._ui, theme().tokens
        room = self.screen().availableGeometry().height() * _SHARE
        ui.criteria_view.setFixedHeight(max(round(room), tokens.target * 3))
        ui.text_edit.setFixedHeight(tokens.unit * _TEXT_UNITS)
        super().fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self._flow.is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event)
        if paths:
            event.acceptProposedAction()
            self.read(paths)


def _side() -> int:
    return round(theme().tokens.text_px * 1.35)
