"""The secretariat's first page: its sessions, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.ports import PreparationSummary
from jury_desk.domain.staff import StaffMember
from jury_desk.domain.workshop import RevisionSummary
from jury_desk.errors import JuryDeskError
from jury_desk.gui.dialogs.question_dialog import Question, ask
from jury_desk.gui.forms.ui_secretariat_page import Ui_SecretariatPage
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.failures import NoticeBar, Told
from jury_desk.gui.kit.filter_keys import FilterKeys
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.secretariat.new_session_dialog import NewSession, NewSessionDialog
from jury_desk.gui.secretariat.session_rows import SessionWords
from jury_desk.services.secretariat import Secretariat

_LIST_WIDTH = 420
_NARROWEST_LIST = 260


class SecretariatPage(QWidget):
    """Signals: `session_wanted` (its id) to prepare it; `grids_wanted`, `people_wanted`,
    `archive_wanted`, `worker_wanted` to say who works, `help_wanted`; `failure` carries a
    JuryDeskError.
    """

    session_wanted = Signal(str)
    grids_wanted = Signal()
    people_wanted = Signal()
    archive_wanted = Signal()
    worker_wanted = Signal()
    help_wanted = Signal()
    failure = Signal(object)

    def __init__(
        self, secretariat: Secretariat, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._secretariat = secretariat
        self._worker = worker
        self._sessions: tuple[PreparationSummary, ...] = ()
        self._words = SessionWords(self)
        self.gate: Callable[[Callable[[], object]], object] = lambda act: act()
        """Lets an act be done once it is known who works; the desk sets it."""
        self._notice: NoticeBar | None = None
        self._ui = Ui_SecretariatPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._dress()
        self._connect()
        Spacing(self)
        click_on_enter(self)
        theme().changed.connect(self._fit)
        self._ui.acts_flow.installEventFilter(self)
        for pane in (self._ui.sessions_view, self._ui.detail_stack):
            pane.setMinimumHeight(1)  # both scroll
        self.setFocusProxy(self._ui.sessions_view)
        self._show_session("")
        self.show_worker(None, named=False)
        self._fit()

    # --- what is shown --------------------------------------------------------------------------

    def refresh(self, wanted: str | None = None) -> None:
        """List anew; `wanted` is the session to show."""
        self._worker.submit(
            self._secretariat.sessions, lambda found: self._show(found, wanted), self._failed
        )

    @property
    def current(self) -> PreparationSummary | None:
        """The session in hand."""
        key = self._ui.sessions_view.current
        return next((one for one in self._sessions if one.id == key), None)

    def cycle_panes(self, step: int) -> None:
        """Give the keyboard to the next part: head, list, card."""
        ui = self._ui
        parts = [ui.secretariat_head, ui.sessions_pane, ui.detail_stack]
        starts = [ui.new_button, ui.sessions_view, ui.prepare_button]
        focused = self.focusWidget()
        at = next((n for n, part in enumerate(parts) if part.isAncestorOf(focused)), 1)
        starts[(at + step) % len(starts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, sessions: tuple[PreparationSummary, ...], wanted: str | None) -> None:
        self._sessions = tuple(one for one in sessions if not one.practice)
        self._list(wanted)
        empty = not self._sessions
        self._ui.sessions_pane.setVisible(not empty)
        self.setFocusProxy(self._ui.begin_button if empty else self._ui.sessions_view)

    def _list(self, wanted: str | None = None) -> None:
        rows = self._words.rows(self._sessions, self._ui.filter_edit.text())
        self._ui.sessions_view.show_rows(rows, wanted)
        self._show_session(self._ui.sessions_view.current)

    def _show_session(self, _: str) -> None:
        ui, one = self._ui, self.current
        ui.detail_stack.setCurrentWidget(ui.empty_page if one is None else ui.detail_area)
        if one is None:
            return
        ui.state_label.setText(self._words.group(one.state))
        ui.detail_title.setText(one.label)
        ui.certification_text.setText(one.certification)
        ui.kind_text.setText(self._words.kind(one.kind))
        ui.days_text.setText(self._words.days(one.first_day, one.last_day))
        ui.candidates_text.setText(self._words.candidates(one.candidates))
        changed = one.changed_at.astimezone()
        day, hour = self._words.days(changed.date(), changed.date()), changed.strftime("%H:%M")
        ui.changed_text.setText(self.tr("{day}, {hour}").format(day=day, hour=hour))
        ui.prepare_button.setText(self.tr("Prepare") if one.state == "draft" else self.tr("Go in"))
        ui.remove_button.setVisible(one.state == "draft")

    def show_worker(self, member: StaffMember | None, named: bool) -> None:
        """Show who works now; `named` tells whether anybody could."""
        self._ui.worker_panel.setVisible(named)
        self._ui.worker_chip.show_worker(member)

    def show_notice(self, told: Told, act: Callable[[], None], act_text: Callable[[], str]) -> None:
        """Say above the sessions what must not be overlooked, with a button that ends it."""
        if self._notice is None:
            self._notice = NoticeBar(self)
            self._ui.page_column.insertWidget(1, self._notice)
        self._notice.show_notice(told, "warn", act, act_text)

    def clear_notice(self) -> None:
        """What was said there is over."""
        if self._notice is not None:
            self._notice.clear()

    # --- what the person does -------------------------------------------------------------------

    def ask_for_new(self) -> None:
        """Ask what a new session begins with."""
        self.gate(
            lambda: self._worker.submit(
                self._secretariat.certifications, self._ask_for_new, self._failed
            )
        )

    def _ask_for_new(self, certifications: tuple[RevisionSummary, ...]) -> None:
        dialog = NewSessionDialog(certifications, self)
        dialog.chosen.connect(self._begin)
        dialog.open()

    def _begin(self, new: NewSession) -> None:
        def begun() -> str:
            return self._secretariat.new(new.grid_digest, new.label, new.kind, new.days)

        self._worker.submit(begun, self.session_wanted.emit, self._failed)

    def _ask_for_another(self) -> None:
        one = self.current
        if one is None:
            return

        def asked(certifications: tuple[RevisionSummary, ...]) -> None:
            own = [item for item in certifications if item.digest == one.grid_digest]
            dialog = NewSessionDialog(own, self, like=one.label)
            dialog.chosen.connect(lambda new: self._begin_like(one.id, new))
            dialog.open()

        self.gate(
            lambda: self._worker.submit(self._secretariat.certifications, asked, self._failed)
        )

    def _begin_like(self, session: str, new: NewSession) -> None:
        self._worker.submit(
            lambda: self._secretariat.duplicate(session, new.label, new.days),
            self.session_wanted.emit,
            self._failed,
        )

    def _prepare(self) -> None:
        if self.current is not None:
            self.session_wanted.emit(self.current.id)

    def _ask_to_remove(self) -> None:
        one = self.current
        if one is None:
            return

        def question() -> Question:
            told = self.tr(
                "“{label}” goes away with its candidates, its panels and its timetable. This "
                "cannot be undone."
            )
            return Question(
                self.tr("Remove this session?"),
                told.format(label=one.label),
                self.tr("Remove"),
                self.tr("Keep it"),
            )

        self.gate(lambda: ask(self, question, lambda: self._remove(one.id)))

    def _remove(self, session: str) -> None:
        self._worker.submit(
            lambda: self._secretariat.remove(session), lambda _: self.refresh(), self._failed
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failure.emit(error)

    def _dress(self) -> None:
        ui = self._ui
        dress(ui.new_button, "plus", "accent_text")
        dress(ui.begin_button, "plus", "accent_text")
        dress(ui.grids_button, "table")
        dress(ui.people_button, "id")
        dress(ui.archive_button, "file-export")
        dress(ui.help_button, "help-circle")
        dress(ui.prepare_button, "pencil", "accent_text")
        dress(ui.again_button, "copy")
        dress(ui.remove_button, "trash")

    def _connect(self) -> None:
        ui = self._ui
        ui.new_button.clicked.connect(self.ask_for_new)
        ui.begin_button.clicked.connect(self.ask_for_new)
        ui.grids_button.clicked.connect(self.grids_wanted)
        ui.people_button.clicked.connect(self.people_wanted)
        ui.archive_button.clicked.connect(self.archive_wanted)
        ui.worker_button.clicked.connect(self.worker_wanted)
        ui.help_button.clicked.connect(self.help_wanted)
        ui.filter_edit.textChanged.connect(lambda _: self._list())
        FilterKeys(ui.filter_edit, ui.sessions_view)
        ui.sessions_view.shown.connect(self._show_session)
        ui.sessions_view.entered.connect(lambda _: self._prepare())
        ui.prepare_button.clicked.connect(self._prepare)
        ui.again_button.clicked.connect(self._ask_for_another)
        ui.remove_button.clicked.connect(self._ask_to_remove)
        acts = {"Ctrl+N": self.ask_for_new, "Ctrl+F": ui.filter_edit.setFocus}
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- Qt's events ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The acts keep all their lines where the page is low: the list below scrolls."""
        flow = self._ui.acts_flow
        if watched is flow and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            flow.setMinimumHeight(flow.heightForWidth(flow.width()))
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._list()
        super().changeEvent(event)

    def _fit(self) -> None:
        zoomed = round(_LIST_WIDTH * theme().zoom / 100)
        width = max(_NARROWEST_LIST, min(zoomed, round(self.width() * 0.4)))
        self._ui.sessions_pane.setFixedWidth(width)
