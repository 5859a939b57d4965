"""The candidate's documents beside the sheet, page by page; the sheet keeps the keyboard."""

from functools import partial
from pathlib import Path, PurePath

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from jury_desk.domain.papers import PaperFacts
from jury_desk.domain.workshop import PagePicture
from jury_desk.errors import JuryDeskError, PaperError, PaperMissingError
from jury_desk.gui.forms.ui_document_pane import Ui_DocumentPane
from jury_desk.gui.grids.page_view import Zoom
from jury_desk.gui.juror.level_keys import digit_of_key
from jury_desk.gui.juror.papers.paper_shelf import PaperShelf
from jury_desk.gui.juror.papers.paper_view import PaperView
from jury_desk.gui.kit.asked_files import ask_file, dropped_file
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import Theme, theme
from jury_desk.services.candidate_papers import CandidatePapers

_ZOOMS: tuple[Zoom, ...] = ("fit", 100, 200)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class DocumentPane(QWidget):
    """`left` asks to give the keyboard back to the sheet; `wide_changed` tells whether the pane is
    to have half of the page's width; `opened` that a document was opened by the person;
    `failed` holds the JuryDeskError of a disk that did not keep what is open.
    """

    left = Signal()
    wide_changed = Signal(bool)
    opened = Signal()
    failed = Signal(object)
    _troubled = Signal(str, int, object)

    def __init__(
        self, service: CandidatePapers, worker: Worker, parent: QWidget | None = None
    ) -> None:
        """`worker` does what touches the data file; pages are drawn in a thread of their own, which
        a slow or hostile document may keep busy: no tick waits behind it. `stop` ends it.
        """
        super().__init__(parent)
        self._theme: Theme = theme()
        self._ui = Ui_DocumentPane()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = service.pages
        self.shelf = PaperShelf(service, worker, self)
        self._drawer: Worker | None = None
        self._view: PaperView | None = None
        self._shown: str | None = None
        self._trouble: JuryDeskError | None = None
        self._zoom: Zoom = "fit"
        self._compact = False
        self._set_up()
        self.shelf.changed.connect(self._show)
        self.shelf.failed.connect(self.failed)
        self._troubled.connect(self._tell_trouble)  # comes from the drawing thread
        Spacing(self)
        self.retell()

    @property
    def is_wide(self) -> bool:
        """Whether half of the width is wanted."""
        return self._ui.wide_button.isChecked() and not self._compact

    @property
    def view(self) -> PaperView | None:
        """The pages on screen, None where there are none."""
        return self._view

    @property
    def trouble(self) -> JuryDeskError | None:
        """Why the document in hand, or a page of it, is not on screen."""
        return self._trouble

    def show_passage(self, session: str, passage: str, *, practice: bool) -> None:
        """Show another passage's documents, as they were left."""
        self.shelf.show_passage(session, passage, practice=practice)

    def show_nothing(self) -> None:
        """There is no passage on screen."""
        self.shelf.show_nothing()

    def open_file(self) -> None:
        """Ask for a PDF."""
        if self.shelf.has_passage:
            kinds = self.tr("PDF documents") + " (*.pdf)"
            ask_file(self, self.tr("Open a document of the candidate"), kinds, self.take)

    def take(self, path: Path) -> None:
        """Open a document beside the sheet."""
        if self.shelf.has_passage:
            self.shelf.open(str(path.absolute()))
            self.opened.emit()

    def focus_first(self) -> bool:
        """Give the keyboard to the pages, else to what opens some; whether something takes it."""
        for target in (self._view, self._ui.again_button, self._ui.first_button):
            if target is not None and target.isVisible() and target.isEnabled():
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def set_compact(self, compact: bool) -> None:
        """Where there is little room there is no half of it to have."""
        self._compact = compact
        self._ui.wide_button.setVisible(not compact)
        self.wide_changed.emit(self.is_wide)

    def renew(self) -> None:
        """Take the theme again."""
        if self._view is not None:
            self._view.lay_out()

    def flush(self) -> None:
        """Keep the page in sight."""
        self.shelf.flush()

    def stop(self) -> None:
        """Let the document go, and end the thread that draws."""
        self.flush()
        self._drop_view()
        drawer, self._drawer = self._drawer, None
        if drawer is not None:
            drawer.submit(self._pages.close)
            drawer.stop()

    def retell(self) -> None:
        """Say everything again in the language in force."""
        ui = self._ui
        ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        words = {"fit": self.tr("Width"), 100: "100 %", 200: "200 %"}
        ui.zoom_choice.offer([(zoom, words[zoom]) for zoom in _ZOOMS])
        ui.zoom_choice.set_value(self._zoom)
        self._show_names()
        self._show_words()

    # --- keys and drops -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No plain key goes on to the sheet: it would tick a criterion that nobody looks at."""
        key, digit = Qt.Key(event.key()), digit_of_key(event)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and key in (Qt.Key.Key_O, Qt.Key.Key_W):
            (self.open_file if key == Qt.Key.Key_O else self.shut)()
        elif control and key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._go_to_paper(-1 if key == Qt.Key.Key_Backtab else 1)
        elif event.modifiers() & _COMMANDS or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
            event.ignore()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif digit is not None and self._view is not None:
            self._ui.page_field.begin(digit)
        elif key == Qt.Key.Key_Z:
            self.set_zoom(_ZOOMS[(_ZOOMS.index(self._zoom) + 1) % len(_ZOOMS)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.shelf.has_passage and dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()

    # --- acts -----------------------------------------------------------------------------------

    def shut(self) -> None:
        """Close the document in sight; its file is not touched."""
        shown = self.shelf.papers.shown
        if shown is not None:
            had_keyboard = self._has_keyboard()
            self.shelf.close(shown)
            if had_keyboard and not self.focus_first():
                self.left.emit()

    def try_again(self) -> None:
        """Read the document in hand anew: its stick is back."""
        self._shown = None
        self._show()

    def set_zoom(self, zoom: Zoom) -> None:
        """As wide as the pane, or percent of the size on paper."""
        self._zoom = zoom
        self._ui.zoom_choice.set_value(zoom)
        if self._view is not None:
            self._view.set_zoom(zoom)

    def turn(self, step: int) -> None:
        """Go to the next page, or to the one before."""
        if self._view is not None:
            self._view.go_to_page(self._view.page + step)

    def _set_up(self) -> None:
        ui = self._ui
        for button, name in (
            (ui.previous_button, "chevron-left"),
            (ui.next_button, "chevron-right"),
            (ui.open_button, "plus"),
            (ui.wide_button, "layout-sidebar-right-expand"),
            (ui.shut_button, "x"),
        ):
            dress(button, name)
        ui.previous_button.clicked.connect(lambda: self.turn(-1))
        ui.next_button.clicked.connect(lambda: self.turn(1))
        ui.open_button.clicked.connect(self.open_file)
        ui.first_button.clicked.connect(self.open_file)
        ui.shut_button.clicked.connect(self.shut)
        ui.again_button.clicked.connect(self.try_again)
        ui.wide_button.toggled.connect(lambda: self.wide_changed.emit(self.is_wide))
        ui.zoom_choice.chosen.connect(self.set_zoom)
        ui.paper_choice.chosen.connect(self.shelf.open)
        ui.page_field.left.connect(self.focus_first)
        ui.page_field.wanted.connect(self._go_to_page)
        click_on_enter(self)

    def _go_to_page(self, page: int) -> None:
        if self._view is not None:
            self._view.go_to_page(page)

    def _go_to_paper(self, step: int) -> None:
        papers = self.shelf.papers
        paths = [paper.path for paper in papers.papers]
        if papers.shown is not None and len(paths) > 1:
            had_keyboard = self._has_keyboard()
            self.shelf.open(paths[(paths.index(papers.shown) + step) % len(paths)])
            if had_keyboard:
                self._ui.paper_choice.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget() if self.isActiveWindow() else None
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    # --- what is on screen ----------------------------------------------------------------------

    def _show(self) -> None:
        """Show the document that is in sight now."""
        self._show_names()
        shown = self.shelf.papers.shown
        if shown == self._shown:
            return
        self._shown = shown
        self._trouble = None
        self._drop_view()
        if shown is not None:
            self._read(shown)
        self._show_words()

    def _read(self, path: str) -> None:
        pages = self._pages

        def done(facts: PaperFacts) -> None:
            if shiboken6.isValid(self) and path == self._shown:
                self._put(path, facts)

        def failed(error: Exception) -> None:
            if shiboken6.isValid(self) and isinstance(error, JuryDeskError):
                self._tell_trouble(path, 0, error)

        self._drawing().submit(lambda: pages.open(path), done, failed)

    def _drawing(self) -> Worker:
        if self._drawer is None:
            self._drawer = Worker(self)
        return self._drawer

    def _put(self, path: str, facts: PaperFacts) -> None:
        draw = partial(self._draw, path)
        view = PaperView(path, facts, draw, self._drawing(), self._theme, self)
        self._view = view
        self._ui.paper_stack.addWidget(view)
        self._ui.paper_stack.setCurrentWidget(view)
        view.set_zoom(self._zoom)
        view.lay_out()
        place = self.shelf.papers.place_of(path)
        view.go_to_page(place.page if place is not None else 1)
        view.page_changed.connect(lambda page: self._turned(path, page))
        if self._has_keyboard():
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_page()

    def _draw(self, path: str, page: int, width: int) -> PagePicture | None:
        """A page's picture, in the drawing thread; what hinders it is told on the pane."""
        if path != self._shown:  # asked for before another document came into sight
            return None
        try:
            return self._pages.picture(path, page, width)
        except PaperError as error:
            if shiboken6.isValid(self):
                self._troubled.emit(path, page, error)
            return None

    def _turned(self, path: str, page: int) -> None:
        self.shelf.turn(path, page)
        self._trouble = None  # another page: what hinders that one is told when it is drawn
        self._show_words()

    def _drop_view(self) -> None:
        view, self._view = self._view, None
        if view is not None:
            self._ui.paper_stack.removeWidget(view)
            view.hide()
            view.deleteLater()

    def _tell_trouble(self, path: str, page: int, error: JuryDeskError) -> None:
        """A document that cannot be read gives way to the sentence; a page that cannot be drawn
        leaves the others.
        """
        if path != self._shown:
            return
        self._trouble = error
        if page == 0 or isinstance(error, PaperMissingError):
            self._drop_view()
        self._show_words(page)

    def _show_words(self, page: int = 0) -> None:
        """What there is instead of pages, or beside them."""
        ui, error, has_view = self._ui, self._trouble, self._view is not None
        what, advice = sentence(error) if error is not None else ("", "")
        ui.trouble_label.setVisible(has_view and error is not None)
        told = self.tr("Page {page}: {what}").format(page=page, what=what) if page else what
        ui.trouble_label.setText(told)
        if error is None and self._shown is not None:
            what = self.tr("The document is being opened…")
        elif error is None:
            what = self.tr("No document of the candidate is open.")
            advice = self.tr("Ctrl+O opens a PDF beside the sheet; or drop it here.")
        ui.what_label.setText(what)
        ui.advice_label.setText(advice)
        ui.advice_label.setVisible(bool(advice))
        dress(
            ui.words_icon_label,
            "alert-triangle" if error else "file-text",
            "warn" if error else "muted",
        )
        ui.again_button.setVisible(error is not None)
        ui.first_button.setVisible(self._shown is None)
        if not has_view:
            ui.paper_stack.setCurrentWidget(ui.words_page)
        self._show_page()

    def _show_names(self) -> None:
        ui, papers = self._ui, self.shelf.papers
        names = {paper.path: PurePath(paper.path).name or paper.path for paper in papers.papers}
        several = len(names) > 1
        ui.paper_choice.setVisible(several)
        ui.paper_choice.offer(list(names.items()))
        ui.paper_choice.set_value(papers.shown)
        ui.name_label.setVisible(not several)
        ui.name_label.setText(names.get(papers.shown or "", ""))
        ui.paper_bar.setVisible(bool(names))

    def _show_page(self) -> None:
        ui, view = self._ui, self._view
        page, pages = (view.page, view.pages) if view is not None else (0, 0)
        ui.pager_box.setVisible(view is not None)
        ui.zoom_choice.setVisible(view is not None)
        ui.page_field.show_page(page)
        ui.pages_label.setText(f"/ {pages}")
        ui.pages_label.setAccessibleName(self.tr("of %n page(s)", "", pages))
        ui.previous_button.setEnabled(page > 1)
        ui.next_button.setEnabled(page < pages)
