"""The panels: who sits in each, whether it is made as asked, and the rules that ask it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.finding import Finding, Step
from jury_desk.domain.preparation.ids import new_id
from jury_desk.domain.preparation.panel import Panel
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.forms.ui_panels_page import Ui_PanelsPage
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.in_sight import keep_in_sight
from jury_desk.gui.kit.spacing import Spacing, turn
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk, PreparationPage
from jury_desk.gui.preparation.panels.panels_card import PanelCard
from jury_desk.gui.preparation.panels.panels_profile import ProfileCard
from jury_desk.gui.preparation.panels.panels_words import PROFILE_KEY, PanelsWords

_LIST_WIDTH = 340
_NARROWEST_LIST = 220
_ABREAST = 100
"""Below this many units of 8 px in width the cards stand in one column."""
_SIDE_BY_SIDE = 52
"""Below this many units the fields of a card stand one below the other."""


class PanelsPage(PreparationPage):
    """N adds a panel, Delete in the list takes one away."""

    step = Step.PANELS

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ui = Ui_PanelsPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._words = PanelsWords(self)
        self._wanted = ""
        self._card = PanelCard(self._ui, desk, self)
        self._profile = ProfileCard(self._ui, desk, self)
        self._dress()
        self._connect()
        Spacing(self)
        for area in (self._ui.panel_area, self._ui.profile_area):
            keep_in_sight(area)
        click_on_enter(self)
        theme().changed.connect(self._renew)
        self.setFocusProxy(self._ui.panels_view)
        self._renew()

    # --- what is shown --------------------------------------------------------------------------

    def show_state(self) -> None:
        ui, state = self._ui, self.desk.state
        wanted = self._wanted if self._wanted in state.panels else ""
        self._wanted = "" if wanted else self._wanted
        if not ui.panels_view.rows and state.panels:
            wanted = wanted or next(iter(state.panels))  # the rules come first in the list alone
        ui.panels_view.show_rows(self._words.rows(state, self.desk.findings), wanted or None)
        ui.count_label.setText(str(len(state.panels)) if state.panels else "")
        ui.add_button.setVisible(self.desk.editable)
        self._show_row(ui.panels_view.current)

    def show_item(self, finding: Finding) -> None:
        panels = self.desk.state.panels
        if finding.kind == Kind.PROFILE or not panels:
            self._choose(PROFILE_KEY)
            place = self._profile.place_of(finding) if finding.kind else self._ui.panels_view
        else:
            panel = finding.id if finding.id in panels else self._ui.panels_view.current
            self._choose(panel if panel in panels else next(iter(panels)))
            place = self._card.place_of(finding)
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        for area in (self._ui.panel_area, self._ui.profile_area):
            if area.isAncestorOf(place):
                area.ensureWidgetVisible(place)

    def flush(self) -> None:
        self._card.flush()
        self._profile.flush()

    def cycle_panes(self, step: int) -> None:
        ui = self._ui
        if ui.detail_stack.currentWidget() is ui.profile_area:
            parts: list[QWidget] = [ui.panels_pane, ui.named_card, ui.numbers_card, ui.ticks_card]
            starts: list[QWidget] = [
                ui.panels_view, ui.profile_choice, ui.members_edit, ui.ticks_list
            ]  # fmt: skip
        else:
            parts = [ui.panels_pane, ui.members_card, ui.basics_card, ui.parts_card]
            starts = [ui.panels_view, ui.member_choice, ui.label_edit, ui.part_button]
        focused = self.focusWidget()
        at = next((n for n, part in enumerate(parts) if part.isAncestorOf(focused)), 0)
        starts[(at + step) % len(starts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_row(self, key: str) -> None:
        ui = self._ui
        is_panel = key in self.desk.state.panels
        ui.detail_stack.setCurrentWidget(ui.panel_area if is_panel else ui.profile_area)
        if is_panel:
            self._card.show_panel(key)
        else:
            self._profile.show_profile()

    def _choose(self, key: str) -> None:
        self._ui.panels_view.show_rows(self._ui.panels_view.rows, key)

    # --- what the person does -------------------------------------------------------------------

    def _add(self) -> None:
        """A new panel with the next number."""
        if not self.desk.editable:
            return
        labels = {panel.label for panel in self.desk.state.panels.values()}
        number = len(labels) + 1
        while (label := self.tr("Panel {number}").format(number=number)) in labels:
            number += 1
        panel = Panel(id=new_id("panel"), label=label)
        self._wanted = panel.id
        self.desk.act(
            lambda: self.desk.service.put(panel),
            lambda: self._ui.member_choice.setFocus(Qt.FocusReason.ShortcutFocusReason),
        )

    def _remove(self) -> None:
        panel = self._ui.panels_view.current
        if panel in self.desk.state.panels and self.desk.editable:
            self._ui.panels_view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.desk.remove(Kind.PANEL, [panel])

    def _enter(self, key: str) -> None:
        ui = self._ui
        place = ui.member_choice if key in self.desk.state.panels else ui.profile_choice
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- set up and Qt's events -----------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        ui.panels_view.shown.connect(self._show_row)
        ui.panels_view.entered.connect(self._enter)
        ui.check_view.entered.connect(self._choose)
        ui.findings_list.wanted.connect(self.show_item)
        ui.profile_findings_list.wanted.connect(self.show_item)
        ui.add_button.clicked.connect(lambda _=False: self._add())
        ui.remove_button.clicked.connect(lambda _=False: self._remove())
        added = QShortcut(QKeySequence("Ins"), self)
        added.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        letter = QShortcut(QKeySequence("N"), ui.panels_view)  # a letter: never while one types
        letter.setContext(Qt.ShortcutContext.WidgetShortcut)
        for shortcut in (added, letter):
            shortcut.activated.connect(self._add)

    def _dress(self) -> None:
        ui = self._ui
        for button, name in (
            (ui.add_button, "plus"),
            (ui.remove_button, "trash"),
            (ui.preside_button, "circle-dot"),
            (ui.out_button, "x"),
            (ui.part_button, "plus"),
            (ui.unpart_button, "x"),
        ):
            dress(button, name)

    def _renew(self) -> None:
        self.setStyleSheet(theme().style_sheet("jurors"))
        for checks in (self._ui.heard_list, self._ui.ticks_list):
            checks.renew()
        self._fit()

    def _fit(self) -> None:
        ui, unit, zoom = self._ui, theme().tokens.unit, theme().zoom
        width = max(_NARROWEST_LIST, min(round(_LIST_WIDTH * zoom / 100), self.width() * 2 // 5))
        ui.panels_pane.setFixedWidth(width)
        abreast = self.width() - width >= unit * _ABREAST
        turn([ui.cards_row, ui.rules_row], across=abreast)
        rows = [ui.basics_row, ui.count_row, ui.external_row, ui.professional_row, ui.academic_row]
        turn(rows, across=self.width() - width >= unit * _SIDE_BY_SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._profile.retranslate()
            self._ui.findings_list.renew()
            self._ui.profile_findings_list.renew()
            self.show_state()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._ui.panels_view.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)
