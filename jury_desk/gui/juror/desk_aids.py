"""What helps at every place of the desk: phrases, spelling, the versions of a corrected sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.juror.comment_aids import CommentAids
from jury_desk.gui.juror.comment_editor import CommentEditor
from jury_desk.gui.juror.sheet_place import SheetPlace
from jury_desk.gui.juror.versions_flow import VersionsFlow
from jury_desk.gui.juror.writing_desk import WritingDesk
from jury_desk.gui.kit.language import language

if TYPE_CHECKING:
    from jury_desk.gui.juror.place import Place
    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.juror_day import Day
    from jury_desk.services.program import Program


class DeskAids(QObject):
    """`failed` carries a JuryDeskError, `closed` tells that a dialog is gone."""

    failed = Signal(object)
    closed = Signal()

    def __init__(self, program: Program, worker: Worker, page: QWidget) -> None:
        """`page` is what the dialogs stand over."""
        super().__init__(page)
        self._versions = VersionsFlow(worker, page)
        self._versions.failed.connect(self.failed)
        self._versions.closed.connect(self.closed)
        self.writing: WritingDesk | None = None
        if program.make_writing is not None:
            self.writing = WritingDesk(program.make_writing(), worker, self)
            self.writing.failed.connect(self.failed)

    def attach(self, place: Place) -> None:
        """Help at a place that was made."""
        if self.writing is not None:
            for editor in place.findChildren(CommentEditor):
                CommentAids(editor, self.writing)
        if isinstance(place, SheetPlace):
            place.stage.compare_wanted.connect(lambda: self._compare(place))

    def show_passage(self, day: Day | None, passage: str) -> None:
        """Spell in the languages that a passage is held in, and in the screen's."""
        sheets = day.sheets if day else ()
        held = next((one.assessment for one in sheets if one.passage.id == passage), None)
        if self.writing is not None:
            spoken = held.languages if held else ()
            self.writing.languages = tuple(dict.fromkeys((language(), *spoken)))

    def _compare(self, place: SheetPlace) -> None:
        if place.session is not None:
            place.flush()
            self._versions.compare(place.session)
