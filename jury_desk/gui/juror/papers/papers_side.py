"""The documents' tab of the right pane: made when first wanted, wide where that is asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jury_desk.gui.juror.side_panes import SidePanes
from jury_desk.gui.juror.side_tabs import SideTabs

if TYPE_CHECKING:
    from jury_desk.gui.juror.day_side import DaySide


class PapersSide(QObject):
    """Puts the documents of the passage in hand into their tab."""

    def __init__(
        self,
        around: "DaySide",
        side: SideTabs,
        panes: SidePanes,
        take_keyboard: Callable[[], None],
    ) -> None:
        """`take_keyboard` gives the keyboard back to the sheet."""
        super().__init__(side)
        self._around = around
        self._side = side
        self._panes = panes
        self._take_keyboard = take_keyboard
        self._is_wide = False

    def on_tab(self, tab: str) -> None:
        """Another tab is wanted."""
        if tab == "papers":
            self._make()
        self._panes.set_wide(tab == "papers" and self._is_wide)

    def open_file(self) -> None:
        """Ask for a document, and show it beside the sheet."""
        self._make()
        if self._around.papers is not None:
            self._unfold()
            self._around.papers.open_file()

    def _make(self) -> None:
        had = self._around.papers is not None
        pane = self._around.open_papers()
        if pane is not None and not had:
            pane.left.connect(self._take_keyboard)
            pane.wide_changed.connect(self._widen)
            pane.opened.connect(self._unfold)
            self._side.put("papers", pane)

    def _unfold(self) -> None:
        self._panes.unfold_side()
        self._side.show_tab("papers")
        self._panes.set_wide(self._is_wide)

    def _widen(self, wide: bool) -> None:
        self._is_wide = wide
        self._panes.set_wide(wide)
