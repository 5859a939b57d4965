"""The jurors: their list, each one's card, and their ties to candidates."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.finding import Finding, Step
from jury_desk.domain.preparation.people import Juror
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.forms.ui_jurors_page import Ui_JurorsPage
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.filter_keys import FilterKeys
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.in_sight import keep_in_sight
from jury_desk.gui.kit.spacing import Spacing, turn
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk, PreparationPage
from jury_desk.gui.preparation.jurors.jurors_card import JurorCard
from jury_desk.gui.preparation.jurors.jurors_dialogs import AddJurorDialog, PasteJurorsDialog
from jury_desk.gui.preparation.jurors.jurors_reading import LONGEST_LIST
from jury_desk.gui.preparation.jurors.jurors_ties import JurorTies
from jury_desk.gui.preparation.jurors.jurors_words import JurorsWords, about_jurors

_LIST_WIDTH = 340
_NARROWEST_LIST = 220
_ABREAST = 100
"""Below this many units of 8 px in width the cards stand in one column."""
_SIDE_BY_SIDE = 52
"""Below this many units the fields of a card stand one below the other."""
_LONGEST_PASTE = 100_000
_TOLD_BY_TIES = ("tie-", "juror-tied")


class JurorsPage(PreparationPage):
    """N adds a juror, Delete in the list takes one away."""

    step = Step.JURORS

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ui = Ui_JurorsPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._words = JurorsWords(self)
        self._wanted = ""
        self._card = JurorCard(self._ui, desk, self)
        self._ties = JurorTies(self._ui, desk, self)
        self._dress()
        self._connect()
        Spacing(self)
        keep_in_sight(self._ui.juror_area)
        click_on_enter(self)
        theme().changed.connect(self._renew)
        self.setFocusProxy(self._ui.jurors_view)
        self._renew()

    # --- what is shown --------------------------------------------------------------------------

    def show_state(self) -> None:
        ui, state = self._ui, self.desk.state
        wanted = self._wanted if self._wanted in state.jurors else ""
        self._wanted = "" if wanted else self._wanted
        rows = self._words.rows(state.jurors.values(), self.desk.findings, ui.filter_edit.text())
        ui.jurors_view.show_rows(rows, wanted or None)
        ui.count_label.setText(str(len(state.jurors)) if state.jurors else "")
        ui.add_button.setVisible(self.desk.editable)
        ui.paste_button.setVisible(self.desk.editable)
        self._show_juror(ui.jurors_view.current)

    def show_item(self, finding: Finding) -> None:
        juror = finding.id if finding.kind == Kind.JUROR else finding.other
        if juror not in self.desk.state.jurors:
            self._ui.jurors_view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._choose(juror)
        place = self._card.place_of(finding)
        if place is self._ui.ties_view:
            self._ties.take_keyboard()
        else:
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.juror_area.ensureWidgetVisible(place)

    def flush(self) -> None:
        self._card.flush()

    def cycle_panes(self, step: int) -> None:
        ui = self._ui
        parts = [ui.jurors_pane, ui.left_column, ui.ties_card, ui.declaration_card]
        starts = [ui.jurors_view, ui.first_edit, ui.ties_view, ui.signed_edit]
        focused = self.focusWidget()
        at = 0
        if focused is not None:
            inside = (ui.jurors_pane, ui.juror_body, ui.ties_card, ui.declaration_card)
            at = max((n for n, one in enumerate(inside) if one.isAncestorOf(focused)), default=0)
        following = (at + step) % len(parts)
        if starts[following] is ui.ties_view:
            self._ties.take_keyboard()
        else:
            starts[following].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_juror(self, juror: str) -> None:
        ui = self._ui
        ui.detail_stack.setCurrentWidget(ui.juror_area if juror else ui.empty_page)
        ui.begin_button.setVisible(self.desk.editable and not self.desk.state.jurors)
        ui.begin_paste_button.setVisible(ui.begin_button.isVisibleTo(ui.empty_page))
        if not juror and self.desk.state.jurors:
            ui.empty_title.setText(self.tr("Nobody of that name"))
            ui.empty_text.setText(self.tr("Clear the filter to see every juror."))
        elif not juror:
            ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        self._card.show_juror(juror)
        self._ties.show_juror(juror)
        ui.findings_list.show_findings(
            [
                found
                for found in about_jurors(self.desk.findings).get(juror, ())
                if not found.code.startswith(_TOLD_BY_TIES)
            ]
        )
        ui.findings_list.setVisible(bool(ui.findings_list.found))

    def _choose(self, juror: str) -> None:
        ui = self._ui
        if ui.filter_edit.text():
            ui.filter_edit.clear()
        ui.jurors_view.show_rows(ui.jurors_view.rows, juror)

    # --- what the person does -------------------------------------------------------------------

    def _ask_juror(self) -> None:
        if self.desk.editable:
            dialog = AddJurorDialog(self)
            dialog.chosen.connect(self._add)
            dialog.open()

    def _add(self, juror: Juror) -> None:
        self._ui.filter_edit.clear()
        self._wanted = juror.id
        self.desk.put(juror)

    def _ask_list(self) -> None:
        if not self.desk.editable:
            return
        text = QGuiApplication.clipboard().text()[:_LONGEST_PASTE]
        looks_so = "\n" in text.strip() or ";" in text or "\t" in text
        known = tuple(self.desk.state.jurors.values())
        dialog = PasteJurorsDialog(known, text if looks_so else "", self)
        dialog.chosen.connect(self._add_all)
        dialog.open()

    def _add_all(self, jurors: tuple[Juror, ...]) -> None:
        self._ui.filter_edit.clear()
        self._wanted = jurors[0].id
        count = min(len(jurors), LONGEST_LIST)

        def tell() -> None:
            self.desk.told.emit(
                lambda: (
                    self.tr("%n juror(s) added.", "", count),
                    self.tr("Complete each card: quality, external or internal, declaration."),
                )
            )

        self.desk.act(lambda: self.desk.service.put(*jurors), tell)

    def _remove(self) -> None:
        juror = self._ui.jurors_view.current
        if juror and self.desk.editable:
            self._ui.jurors_view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.desk.remove(Kind.JUROR, [juror])

    # --- set up and Qt's events -----------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        ui.jurors_view.shown.connect(self._show_juror)
        ui.jurors_view.entered.connect(
            lambda _: ui.first_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        )
        ui.filter_edit.textChanged.connect(lambda _: self.show_state())
        FilterKeys(ui.filter_edit, ui.jurors_view)
        ui.findings_list.wanted.connect(self.show_item)
        for button, act in (
            (ui.add_button, self._ask_juror),
            (ui.begin_button, self._ask_juror),
            (ui.paste_button, self._ask_list),
            (ui.begin_paste_button, self._ask_list),
            (ui.remove_button, self._remove),
        ):
            button.clicked.connect(lambda _=False, act=act: act())
        for keys, act in (("Ctrl+F", ui.filter_edit.setFocus), ("Ins", self._ask_juror)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        letter = QShortcut(QKeySequence("N"), ui.jurors_view)  # a letter: never while one types
        letter.setContext(Qt.ShortcutContext.WidgetShortcut)
        letter.activated.connect(self._ask_juror)

    def _dress(self) -> None:
        ui = self._ui
        for button, name, ink in (
            (ui.add_button, "user-plus", "text"),
            (ui.paste_button, "list", "text"),
            (ui.begin_button, "user-plus", "accent_text"),
            (ui.begin_paste_button, "list", "text"),
            (ui.remove_button, "trash", "text"),
            (ui.waive_button, "check", "text"),
            (ui.unwaive_button, "arrow-back-up", "text"),
            (ui.untie_button, "x", "text"),
            (ui.tie_button, "plus", "text"),
        ):
            dress(button, name, ink)

    def _renew(self) -> None:
        self.setStyleSheet(theme().style_sheet("jurors"))
        self._fit()

    def _fit(self) -> None:
        unit, zoom = theme().tokens.unit, theme().zoom
        width = max(_NARROWEST_LIST, min(round(_LIST_WIDTH * zoom / 100), self.width() * 2 // 5))
        self._ui.jurors_pane.setFixedWidth(width)
        abreast = self.width() - width >= unit * _ABREAST
        turn([self._ui.cards_row], across=abreast)
        ui = self._ui
        rows = [ui.name_row, ui.quality_row, ui.side_row, ui.contact_row, ui.habilitated_row]
        turn(rows, across=self.width() - width >= unit * _SIDE_BY_SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._card.retranslate()
            self._ui.findings_list.renew()
            self.show_state()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_list = self._ui.jurors_view.hasFocus()
        if event.key() == Qt.Key.Key_Delete and in_list:
            self._remove()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._ask_list()
        elif event.key() == Qt.Key.Key_Escape and self._ui.filter_edit.text():
            self._ui.filter_edit.clear()
            self._ui.jurors_view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
