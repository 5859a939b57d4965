"""The panes beside the sheet: both where there is room, else folded behind two tabs."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from jury_desk.gui.forms.ui_juror_desk_page import Ui_JurorDeskPage
from jury_desk.gui.juror.passages_view import PassagesView
from jury_desk.gui.juror.side_tabs import SideTabs
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.styles import restyle
from jury_desk.gui.kit.theme import Theme

NARROW = 1000
"""Pixels at 100 %: a page narrower than this has no room for three panes."""

LOW = 560
"""Pixels at 100 %: a page lower than this spares them at its head and foot."""


class SidePanes(QObject):
    """Shares the page's width between passages, sheet and stage."""

    def __init__(
        self,
        ui: Ui_JurorDeskPage,
        theme: Theme,
        passages: PassagesView,
        main_view: Callable[[], QWidget],
        side: SideTabs,
    ) -> None:
        """`main_view` gives what takes the keyboard to mark the passage on screen."""
        super().__init__(side)
        self._ui = ui
        self._theme = theme
        self._passages = passages
        self._main_view = main_view
        self._side = side
        self.compact = False
        self.low = False
        self._wide = False
        self._size = (0, 0)
        dress(ui.passages_button, "list", "muted")
        dress(ui.stage_button, "info-circle", "muted")
        side.marked.connect(self._mark)
        ui.passages_button.toggled.connect(lambda on: self._toggled(ui.stage_button, on=on))
        ui.stage_button.toggled.connect(lambda on: self._toggled(ui.passages_button, on=on))

    def share(self, width: int, height: int) -> None:
        """Take the page's size in pixels."""
        zoom, ui = self._theme.zoom / 100, self._ui
        compact = width / zoom < NARROW
        self.low = compact or height / zoom < LOW
        if compact != self.compact:
            self.compact = compact
            (ui.passages_layout if compact else ui.stage_layout).addWidget(self._side)
            self._side.set_compact(compact)
        if self.low != bool(ui.footer_bar.property("low")):
            ui.footer_bar.setProperty("low", self.low)
            labels = (ui.marked_count, ui.justify_count, ui.record_label)
            for widget in (ui.footer_bar, ui.primary_button, *labels):
                restyle(widget)
        ui.side_bar.setVisible(compact)
        ui.stage_frame.setVisible(not compact)
        side = min(round(280 * zoom), round(width * 0.24))
        ui.stage_frame.setFixedWidth(round(width * 0.45) if self._wide else side)
        self._size = (width, height)
        share = 0.36 if compact else 0.24
        ui.passages_box.setFixedWidth(min(round(264 * zoom), round(width * share)))
        self._show()

    def _mark(self, tone: str, word: str) -> None:
        """The tab of the folded panes tells what one of them has to tell."""
        button = self._ui.stage_button
        icon = {"": "info-circle", "warn": "alert-triangle", "bad": "alert-circle"}[tone]
        dress(button, icon, tone or "muted")
        button.setAccessibleDescription(word)

    def fold(self) -> None:
        """Give the whole width back to the sheet where the panes are behind tabs."""
        if self.compact:
            self._ui.passages_button.setChecked(False)
            self._ui.stage_button.setChecked(False)

    def set_wide(self, wide: bool) -> None:
        """Give the right pane about half of the page: a document is read there."""
        if wide != self._wide:
            self._wide = wide
            self.share(*self._size)

    def unfold_side(self) -> None:
        """Have the right pane in sight, also where it is behind its tab."""
        if self.compact:
            self._ui.stage_button.setChecked(True)

    def cycle(self, step: int) -> None:
        """Give the keyboard to the next (or the previous) of passages, sheet, stage, footer."""
        ui = self._ui
        panes: list[QWidget] = [self._passages, self._main_view(), self._side, ui.primary_button]
        heads = {ui.passages_button: 0, ui.stage_button: 2}
        focused = QApplication.focusWidget()
        places = [
            place
            for place, pane in enumerate(panes)
            if focused and (pane is focused or pane.isAncestorOf(focused))
        ]
        places += [place for button, place in heads.items() if button is focused]
        start = places[0] if places else -step
        for turn in range(1, len(panes) + 1):
            place = (start + turn * step) % len(panes)
            if self._enter(panes[place], place):
                return

    def _enter(self, pane: QWidget, place: int) -> bool:
        """Unfold a pane where it is folded and give it the keyboard; whether it takes it."""
        reason = Qt.FocusReason.ShortcutFocusReason
        button = {0: self._ui.passages_button, 2: self._ui.stage_button}.get(place)
        if button is not None and self.compact:
            button.setChecked(True)
        if pane is self._side:
            taken = self._side.focus_first()
            if not taken and self.compact and button is not None:  # the tab shows where one is
                button.setFocus(reason)
                return True
            return taken
        if button is None:
            self.fold()
        if pane.isVisible() and pane.isEnabled():
            pane.setFocus(reason)
            return True
        return False

    def _toggled(self, other: QAbstractButton, *, on: bool) -> None:
        if on:
            other.setChecked(False)
        self._show()

    def _show(self) -> None:
        """Show the pane that its tab asks for, or both where there is room."""
        ui = self._ui
        listed = not self.compact or ui.passages_button.isChecked()
        staged = not self.compact or ui.stage_button.isChecked()
        ui.passages_box.setVisible(listed or (self.compact and staged))
        for widget in (self._passages, ui.passages_title, ui.signed_count):
            widget.setVisible(listed)
        self._side.setVisible(staged)
        unit = self._theme.tokens.unit
        top = unit * (1 if self.compact else 3)
        ui.passages_title_layout.setContentsMargins(
            *((unit * 3, top, unit * 2, unit) if listed else (0, 0, 0, 0))
        )
        for layout in (ui.passages_layout, ui.passages_row, ui.page_layout):
            layout.activate()  # at once: the sheet's texts are laid out for a width that lasts
