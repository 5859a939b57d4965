"""The review desk: the source, the draft, the element in hand, and one warning at a time."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from jury_desk.domain.draft import ReviewWarning
from jury_desk.domain.draft_acts import Act
from jury_desk.gui.forms.ui_review_page import Ui_ReviewPage
from jury_desk.gui.grids.account_panel import AccountPanel
from jury_desk.gui.grids.act_making import joined_to
from jury_desk.gui.grids.commands import Commands
from jury_desk.gui.grids.draft_rows import rows_of
from jury_desk.gui.grids.draft_view import DraftView
from jury_desk.gui.grids.elements import elements_of
from jury_desk.gui.grids.inspector import Inspector
from jury_desk.gui.grids.place_words import PlaceWords
from jury_desk.gui.grids.places import Places
from jury_desk.gui.grids.review_footer import ReviewFooter
from jury_desk.gui.grids.review_keys import ReviewKeys
from jury_desk.gui.grids.review_panes import ReviewPanes
from jury_desk.gui.grids.review_questions import ReviewQuestions
from jury_desk.gui.grids.review_session import ReviewSession
from jury_desk.gui.grids.selection import Selection, selection_of
from jury_desk.gui.grids.source_pane import SourcePane
from jury_desk.gui.grids.warning_card import WarningCard
from jury_desk.gui.grids.warning_flow import WarningFlow
from jury_desk.gui.grids.warning_tour import WarningTour
from jury_desk.gui.grids.warnings_list import WarningsList
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.services.review import Review, ReviewState


class ReviewPage(QWidget):
    """One draft at work. `closed` tells that the person goes back to the grids, `accepted` brings
    the revision's digest, `failure` a JuryDeskError, `identity_wanted` asks for the card.
    """

    closed = Signal()
    accepted = Signal(str)
    failure = Signal(object)
    identity_wanted = Signal()

    def __init__(
        self, review: Review, state: ReviewState, worker: Worker, parent: QWidget | None = None
    ) -> None:
        """`worker` does all that touches the disk and draws the pages."""
        super().__init__(parent)
        self._theme = theme()
        self._ui = Ui_ReviewPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        Spacing(self)  # before its panes are made, which have their own
        self.setObjectName("review_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        source = review.source
        self.session = ReviewSession(review, state, worker, self)
        self.places = Places(source) if source is not None else None
        self.source: SourcePane | None = None
        if source is not None and self.places is not None:
            self.source = SourcePane(source, self.places, review.picture, worker, self._theme, self)
            self._ui.source_column.addWidget(self.source)
        self.draft = DraftView(self._theme, self)
        self._ui.draft_column.addWidget(self.draft, 1)
        self.inspector = Inspector(self)
        self.warnings = WarningsList(self)
        self.account = AccountPanel(source, self)
        for pane in (self.inspector, self.warnings, self.account):
            self._ui.side_stack.addWidget(pane)
        self.card = WarningCard(self)
        self._ui.dock_column.addWidget(self.card)
        self.questions = ReviewQuestions(self)
        self.flow = WarningFlow(
            self.card, self.warnings, self.places, self.questions, lambda: self.selection, self
        )
        self.commands = Commands(lambda: self.selection, self)
        self.footer = ReviewFooter(self._ui, self)
        self.panes = ReviewPanes(self._ui, self._theme, has_source=source is not None)
        self._place_words = PlaceWords(self)
        self._is_mending = False
        self._connect()
        self._keys = ReviewKeys(self)
        click_on_enter(self)
        self._theme.changed.connect(self._renew)
        self._show(state)
        self._renew()
        self._select_first()

    # --- what others ask ------------------------------------------------------------------------

    @property
    def review(self) -> Review:
        """The review behind the page."""
        return self.session.review

    @property
    def state(self) -> ReviewState:
        """The draft as the disk holds it."""
        return self.session.state

    @property
    def selection(self) -> Selection:
        """What is selected in the draft."""
        return selection_of(self.state.draft, self.draft.selected)

    @property
    def tour(self) -> WarningTour:
        """The way through the open warnings."""
        return self.flow.tour

    def act(self, act: Act) -> None:
        """Have an act done, after what is typed."""
        self.inspector.flush()
        self.session.act(act)

    def flush(self) -> None:
        """Queue what is typed and not yet recorded."""
        self.inspector.flush()

    def can_leave(self) -> bool:
        """Whether everything shown is on disk; text still typed is sent first."""
        self.flush()
        return not self.session.is_recording

    def cycle_panes(self, step: int = 1) -> None:
        """Give the keyboard to the next (or the previous) pane."""
        panes: list[tuple[str, QWidget]] = []
        if self.source is not None:
            panes.append(("source", self.source.view))
        panes += [("draft", self.draft), ("side", self._ui.side_pane)]
        if not self.card.isHidden():
            panes.append(("card", self.card))
        panes += [("footer", self._ui.primary_button), ("head", self._ui.review_head)]
        self.panes.cycle(panes, step)

    def take_keyboard(self) -> None:
        """Give the keyboard to the draft."""
        self.draft.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_warning(self, step: int = 1) -> None:
        """The next open warning (or the one before), its element and its place."""
        self.inspector.flush()
        self.flow.turn(step)

    # --- Qt's events ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:  # noqa: ARG002
        self.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.panes.share(self.width(), self.height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DeferredDelete:
            self.session.stop()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self.card.retell()
            self._renew()

    # --- wiring ---------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui, session = self._ui, self.session
        dress(ui.back_button, "arrow-left")
        dress(ui.undo_button, "arrow-back-up")
        dress(ui.redo_button, "arrow-forward-up")
        dress(ui.matrix_button, "grid-dots")
        dress(ui.identity_button, "id")
        dress(ui.add_button, "plus")
        ui.back_button.clicked.connect(self.leave)
        ui.undo_button.clicked.connect(self.undo)
        ui.redo_button.clicked.connect(self.redo)
        ui.matrix_button.clicked.connect(lambda: self.commands.run("matrix"))
        ui.identity_button.clicked.connect(self.identity_wanted)
        ui.add_button.clicked.connect(lambda: self.commands.run("add"))
        ui.primary_button.clicked.connect(self.do_primary)
        ui.filter_edit.textChanged.connect(self._look_for)
        ui.element_button.toggled.connect(lambda on: self._turn_side(0) if on else None)
        ui.warnings_button.toggled.connect(lambda on: self._turn_side(1) if on else None)
        ui.account_button.toggled.connect(lambda on: self._turn_side(2) if on else None)
        session.changed.connect(self._on_changed)
        session.refused.connect(self.failure)
        session.recording_changed.connect(lambda: self.footer.show_recording(session))
        session.accepted.connect(self.accepted)
        self.draft.selection_moved.connect(self._on_selection)
        self.draft.menu_wanted.connect(self.commands.open_menu)
        self.draft.text_wanted.connect(self._edit_text)
        self.draft.filter_dropped.connect(ui.filter_edit.clear)
        self.inspector.act_wanted.connect(session.act)
        self.inspector.wanted.connect(self.run)
        self.commands.act_wanted.connect(self.act)
        self.commands.text_wanted.connect(self._edit_text)
        self.commands.code_wanted.connect(self._edit_code)
        self.commands.place_wanted.connect(self._show_place)
        self.commands.closed.connect(self._take_back_keyboard)
        self.flow.act_wanted.connect(self.act)
        self.flow.shown.connect(self._show_warned)
        self.flow.identity_wanted.connect(self.identity_wanted)
        self.flow.wanted.connect(self._mend)
        self.account.aside_chosen.connect(self._show_paragraphs)
        self.account.take_back_wanted.connect(self.flow.take_back)
        if self.source is not None:
            self.source.paragraph_clicked.connect(self._on_paragraph)

    def turn_page(self, step: int) -> None:
        """The next page of the source, or the one before."""
        if self.source is not None:
            self.source.turn(step)

    def run(self, name: str) -> None:
        """Do a command by its name, after what is typed; "leave" goes back to the draft."""
        self.inspector.flush()
        if name == "leave":
            self.take_keyboard()
        else:
            self.commands.run(name)

    def _mend(self, name: str) -> None:
        """Do a command that the warning in hand asks for; the way through them goes on after it."""
        self._is_mending = name not in ("text", "code")
        self.run(name)

    def _take_back_keyboard(self) -> None:
        """A dialog went away: the keyboard goes where the person came from."""
        if self._is_mending and not self.card.isHidden():
            self.card.take_keyboard()
        else:
            self.take_keyboard()
        self._is_mending = False

    # --- what is shown --------------------------------------------------------------------------

    def _show(self, state: ReviewState, select: tuple[str, ...] = ()) -> None:
        """Show a state; the selection, the scroll and the warning in hand stay where they can."""
        if self.places is not None:
            self.places.take_draft(state.draft)
        self.flow.take(state)
        self.draft.show_rows(rows_of(state.draft, state.warnings), select)
        self._show_head()
        self._show_selection()
        self._show_card()
        if self.source is not None:
            self.source.view.warn_of(self.flow.hinted())
        self.account.show_state(state)
        self.footer.show_state(state, self.tour)

    def _show_head(self) -> None:
        ui, state = self._ui, self.state
        card = state.draft.grid.certification
        self.setWindowTitle(card.label)
        ui.grid_title.setText(card.label)
        ui.source_label.setText(self.flow.teller.about(self.review.source))
        undo, redo = self.flow.teller.steps(state)
        for button, enabled, told in (
            (ui.undo_button, state.can_undo, undo),
            (ui.redo_button, state.can_redo, redo),
        ):
            button.setEnabled(enabled)
            button.setToolTip(told)
            button.setAccessibleDescription(told)
        count = self.tour.left
        ui.warnings_button.setText(
            self.tr("Warnings ({count})").format(count=count) if count else self.tr("Warnings")
        )

    def _show_selection(self) -> None:
        selection = self.selection
        spots = self.places.spots_of(selection.one.id) if self.places and selection.one else ()
        where = (
            self._place_words.where(spots[0], paged=self.places.paged)
            if spots and self.places
            else ""
        )
        self.inspector.show_selection(selection, where)

    def _show_card(self) -> None:
        self._ui.dock_frame.setVisible(self.tour.current is not None)
        self.flow.tell()

    def _light(self) -> None:
        """Light what is selected in the source."""
        if self.source is not None and self.places is not None:
            ids = self.selection.ids
            self.source.light([p for name in ids for p in self.places.paragraphs_of(name)])

    def _show_warned(self, warning: ReviewWarning) -> None:
        """Select what a warning is about and light its place."""
        if warning.element and warning.element in elements_of(self.state.draft.grid):
            self.draft.select([warning.element])
        elif warning.paragraph and self.places is not None:
            self.draft.select(self.places.elements_of(warning.paragraph)[:1])
        if warning.paragraph:
            self._show_paragraphs((warning.paragraph,))

    def keep_warning(self) -> None:
        """Let the warning in hand stand."""
        self.inspector.flush()
        self.flow.keep()

    def _select_first(self) -> None:
        """Begin with the first warning in hand, whatever element was selected before it."""
        for first in self.state.warnings[:1]:
            self._show_warned(first)
            self.tour.go_to(first.key)
            self._show_card()

    def _turn_side(self, page: int) -> None:
        self._ui.side_stack.setCurrentIndex(page)
        self.panes.show_side()

    def _renew(self) -> None:
        """Take the theme's sizes and colours and the language again."""
        self.setStyleSheet(self._theme.style_sheet("grids"))
        self.draft.renew()
        self.inspector.renew()
        self.warnings.renew()
        self.account.renew()
        if self.source is not None:
            self.source.retell()
            self.source.renew()
        self._show_head()
        self._show_selection()
        self._show_card()
        self.footer.show_state(self.state, self.tour)
        self.footer.show_recording(self.session)
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.panes.share(self.width(), self.height())

    # --- what happens ---------------------------------------------------------------------------

    def _on_changed(self, before: ReviewState, after: ReviewState) -> None:
        known = elements_of(before.draft.grid)
        now = elements_of(after.draft.grid)
        new = tuple(name for name in now if name not in known)
        if not new and not any(name in now for name in self.draft.selected):
            new = joined_to(after.undo_act)
        in_hand, answering = self.tour.current, self.card.has_keyboard
        self._show(after, new)
        self._light()
        if answering and in_hand is not None:
            if self.tour.current is None:
                self._ui.primary_button.setFocus(Qt.FocusReason.OtherFocusReason)
            elif self.tour.current.key != in_hand.key:
                self.flow.show_in_hand()
                self.card.take_keyboard()

    def _on_selection(self) -> None:
        self._show_selection()
        self._light()
        one = self.selection.one
        if one is not None:
            self.flow.follow(one.id)

    def _on_paragraph(self, paragraph: str) -> None:
        """A click in the source: select its element, the next one where it made several."""
        elements = self.places.elements_of(paragraph) if self.places else ()
        shown = [name for name in elements if self.draft.rows.bloc_of(name) is not None]
        if not shown:
            self._show_paragraphs((paragraph,))
            return
        current = self.draft.current
        place = shown.index(current) + 1 if current in shown else 0
        self.draft.select([shown[place % len(shown)]])

    def _show_paragraphs(self, paragraphs: tuple[str, ...]) -> None:
        if self.source is not None:
            self.source.light(paragraphs)

    def _show_place(self) -> None:
        self.panes.show_source()
        self._light()

    def _edit_text(self) -> None:
        self._ui.element_button.setChecked(True)
        self.panes.show_side()
        self.inspector.edit_text()

    def _edit_code(self) -> None:
        self._ui.element_button.setChecked(True)
        self.panes.show_side()
        self.inspector.edit_code()

    def go_to_filter(self) -> None:
        """Give the keyboard to the filter."""
        self._ui.filter_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.filter_edit.selectAll()

    def _look_for(self, wanted: str) -> None:
        self.draft.look_for(wanted)
        found = self.draft.rows.found()
        told = self.tr("%n found", "", found) if wanted.strip() else ""
        self._ui.found_label.setText(told)

    def undo(self) -> None:
        """Take the last act back."""
        self.inspector.flush()
        self.session.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.inspector.flush()
        self.session.redo()

    def do_primary(self) -> None:
        """On to the next warning while any is open; then accept, with a note."""
        self.inspector.flush()
        if self.tour.left:
            self.flow.show_in_hand()
            self.card.take_keyboard()
        else:
            grid = self.state.draft.grid
            self.questions.ask_note(grid.certification.label, self.session.accept)

    def escape(self) -> None:
        """Out of what has the keyboard, back to the draft; first out of what is looked for."""
        if self._ui.filter_edit.hasFocus() and self._ui.filter_edit.text():
            self._ui.filter_edit.clear()
        else:
            self.take_keyboard()

    def leave(self) -> None:
        """Back to the grids; what is typed goes to the disk."""
        self.inspector.flush()
        self.closed.emit()
