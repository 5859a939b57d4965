"""The panes of the review desk: all three where there is room, else the draft and one of them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from jury_desk.gui.forms.ui_review_page import Ui_ReviewPage
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.styles import restyle
from jury_desk.gui.kit.theme import Theme

NARROW = 1080
"""Pixels at 100 %: a page narrower than this has no room for three panes."""

LOW = 620
"""Pixels at 100 %: a page lower than this spares them at its head and foot."""

_SHARES = (38, 35, 27)
_kept_sizes: list[int] = []
"""The widths that the person gave the panes, for as long as the program runs."""


class ReviewPanes(QObject):
    """Shares the page's width between source, draft and side pane."""

    def __init__(self, ui: Ui_ReviewPage, theme: Theme, *, has_source: bool) -> None:
        super().__init__(ui.panes_splitter)
        self._ui = ui
        self._theme = theme
        self._has_source = has_source
        self._widths: list[int] = []
        self.compact = False
        self.low = False
        dress(ui.source_button, "file-text", "muted")
        dress(ui.side_button, "list", "muted")
        ui.source_button.toggled.connect(lambda on: self._toggled(ui.side_button, on=on))
        ui.side_button.toggled.connect(lambda on: self._toggled(ui.source_button, on=on))
        ui.side_button.setChecked(True)
        ui.panes_splitter.splitterMoved.connect(self._keep)
        for widget in (ui.source_pane, ui.draft_pane, ui.side_pane, ui.side_stack):
            widget.setMinimumSize(
                1, 1
            )  # a pane may be smaller than it likes, the window not larger

    def share(self, width: int, height: int) -> None:
        """Take the page's size in pixels."""
        zoom, ui = self._theme.zoom / 100, self._ui
        compact = width / zoom < NARROW
        self.low = compact or height / zoom < LOW
        ui.fold_bar.setVisible(compact)
        ui.counts_label.setVisible(not compact)
        icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in (ui.matrix_button, ui.identity_button):
            button.setToolButtonStyle(icon_only if compact else beside)
        ui.source_button.setVisible(self._has_source)
        for frame in (ui.review_footer, ui.review_head, ui.dock_frame):
            if self.low != bool(frame.property("low")):
                frame.setProperty("low", self.low)
                for widget in (frame, *frame.findChildren(QWidget)):
                    restyle(widget)
        if compact != self.compact or not self._widths:
            self.compact = compact
            self._show()
            self._divide(width)

    def show_source(self) -> None:
        """Unfold the source where it is folded."""
        if self.compact and self._has_source:
            self._ui.source_button.setChecked(True)

    def show_side(self) -> None:
        """Unfold the side pane where it is folded."""
        if self.compact:
            self._ui.side_button.setChecked(True)

    def cycle(self, panes: list[tuple[str, QWidget]], step: int) -> None:
        """Give the keyboard to the next (or the previous) of the panes that take it."""
        focused = QApplication.focusWidget()
        places = [
            place
            for place, (_, pane) in enumerate(panes)
            if focused is not None and (pane is focused or pane.isAncestorOf(focused))
        ]
        start = places[0] if places else -step
        for turn in range(1, len(panes) + 1):
            name, pane = panes[(start + turn * step) % len(panes)]
            if self._enter(name, pane):
                return

    def _enter(self, name: str, pane: QWidget) -> bool:
        if name == "source":
            self.show_source()
        elif name == "side":
            self.show_side()
        target = pane if pane.focusPolicy() != Qt.FocusPolicy.NoFocus else _first(pane)
        if target is None or not target.isVisible() or not target.isEnabled():
            return False
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _toggled(self, other: QAbstractButton, *, on: bool) -> None:
        if on:
            other.setChecked(False)
        if self.compact:
            self._show()
            self._divide(self._ui.panes_splitter.width())

    def _show(self) -> None:
        ui = self._ui
        ui.source_pane.setVisible(
            self._has_source and (not self.compact or ui.source_button.isChecked())
        )
        ui.side_pane.setVisible(not self.compact or ui.side_button.isChecked())

    def _divide(self, width: int) -> None:
        shares = [_SHARES[0] if self._has_source else 0, *_SHARES[1:]]
        if self.compact:
            shares = [50, 50, 50]
        self._widths = [round(width * share / sum(shares)) for share in shares]
        if _kept_sizes and not self.compact and self._has_source:
            self._widths = list(_kept_sizes)
        self._ui.panes_splitter.setSizes(self._widths)

    def _keep(self) -> None:
        if not self.compact and self._has_source:
            _kept_sizes[:] = self._ui.panes_splitter.sizes()


def _first(pane: QWidget) -> QWidget | None:
    """The first widget in a pane that takes the keyboard."""
    for widget in pane.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value
        if takes and widget.isVisible() and widget.isEnabled():
            return widget
    return None
