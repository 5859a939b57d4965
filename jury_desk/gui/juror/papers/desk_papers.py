"""The documents' tab of the juror's desk; the pane is made when somebody first looks for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.juror.side_tabs import SideTabs, Tab

if TYPE_CHECKING:
    from jury_desk.gui.juror.papers.document_pane import DocumentPane
    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.juror_day import Day
    from jury_desk.services.program import Program

_TAB: Tab = "papers"


class DeskPapers(QObject):
    """`left` asks to give the keyboard back to the sheet; `wide_changed` tells whether the right
    pane is to have half of the page's width; `unfold_wanted` that it is to come into sight where it
    is folded; `failed` holds a JuryDeskError.
    """

    left = Signal()
    wide_changed = Signal(bool)
    unfold_wanted = Signal()
    failed = Signal(object)

    def __init__(self, program: Program, worker: Worker, side: SideTabs) -> None:
        """`side` has a tab for the documents; without `program.make_papers` it is not shown."""
        super().__init__(side)
        self._program = program
        self._worker = worker
        self._side = side
        self._pane: DocumentPane | None = None
        self._passage: tuple[str, str, bool] | None = None
        self._wide = False
        self._compact = False
        self._place_holder = _Place(self)
        side.put(_TAB, self._place_holder)
        side.button(_TAB).setVisible(program.make_papers is not None)
        side.chosen.connect(self._chosen)
        side.stack.currentChanged.connect(self._tell_wide)

    @property
    def pane(self) -> DocumentPane | None:
        """The pane, once it was looked for."""
        return self._pane

    def show_passage(self, day: Day | None, passage: str) -> None:
        """Show another passage's documents; "" for none."""
        plan = day.plan if day is not None and passage else None
        self._passage = (plan.id, passage, plan.practice) if plan is not None else None
        self._show()

    def open_file(self) -> None:
        """Ask for a PDF, the documents in front."""
        pane = self._look()
        if pane is not None:
            pane.open_file()

    def take(self, path: Path) -> None:
        """Open a document that was dropped anywhere on the desk."""
        pane = self._look()
        if pane is not None:
            pane.take(path)

    def focus_first(self) -> bool:
        """Give the keyboard to the documents; whether something takes it."""
        pane = self._made()
        return pane is not None and pane.focus_first()

    def set_compact(self, compact: bool) -> None:
        """Whether the right pane is folded behind a tab; a pane that is made is told by it."""
        self._compact = compact

    def renew(self) -> None:
        """Take the theme again."""
        if self._pane is not None:
            self._pane.renew()

    def flush(self) -> None:
        """Keep the pages in sight."""
        if self._pane is not None:
            self._pane.flush()

    def stop(self) -> None:
        """The program is closing."""
        if self._pane is not None:
            self._pane.stop()

    def _look(self) -> DocumentPane | None:
        pane = self._made()
        if pane is not None:
            self._side.show_tab(_TAB)
            self.unfold_wanted.emit()
        return pane

    def _made(self) -> DocumentPane | None:
        make = self._program.make_papers
        if self._pane is None and make is not None:
            from jury_desk.gui.juror.papers.document_pane import DocumentPane

            pane = DocumentPane(make(), self._worker, self._side)
            pane.left.connect(self.left)
            pane.failed.connect(self.failed)
            pane.wide_changed.connect(self._tell_wide)
            pane.set_compact(self._compact)
            self._pane = pane
            self._side.put(_TAB, pane)
            self._show()
        return self._pane

    def _show(self) -> None:
        if self._pane is None:
            return
        if self._passage is None:
            self._pane.show_nothing()
        else:
            session, passage, practice = self._passage
            self._pane.show_passage(session, passage, practice=practice)

    def _chosen(self, tab: str) -> None:
        if tab == _TAB:
            self._made()

    def _tell_wide(self, _: object = None) -> None:
        """Half of the width is for documents alone: another tab in front has the usual one."""
        pane = self._pane
        in_front = pane is not None and self._side.stack.currentWidget() is pane
        wide = in_front and pane is not None and pane.is_wide
        if wide != self._wide:
            self._wide = wide
            self.wide_changed.emit(wide)


class _Place(QWidget):
    """Stands in the tab until the documents are looked for."""

    def __init__(self, papers: DeskPapers) -> None:
        super().__init__()
        self._papers = papers

    def focus_first(self) -> bool:
        return self._papers.focus_first()

    def set_compact(self, compact: bool) -> None:
        self._papers.set_compact(compact)
