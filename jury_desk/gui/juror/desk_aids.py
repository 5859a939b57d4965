"""What helps at every place of the desk: phrases, spelling, the versions of a corrected sheet."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.juror.comment_editor import CommentEditor
from jury_desk.gui.juror.sheet_place import SheetPlace
from jury_desk.gui.kit.language import language

if TYPE_CHECKING:  # each is made when it is first wanted: the first tick does not wait
    from jury_desk.gui.juror.comment_aids import CommentAids
    from jury_desk.gui.juror.place import Place
    from jury_desk.gui.juror.team.team_place import TeamPlace
    from jury_desk.gui.juror.versions_flow import VersionsFlow
    from jury_desk.gui.juror.writing_desk import WritingDesk
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
        self._program = program
        self._worker = worker
        self._page = page
        self._languages: tuple[str, ...] = (language(),)
        self._practice = False
        self._aids: dict[CommentEditor, CommentAids] = {}

    @cached_property
    def writing(self) -> WritingDesk | None:
        """Phrases and spelling; None where the program has neither."""
        from jury_desk.gui.juror.writing_desk import WritingDesk

        if self._program.make_writing is None:
            return None
        made = WritingDesk(self._program.make_writing(), self._worker, self)
        made.failed.connect(self.failed)
        return made

    @cached_property
    def _versions(self) -> VersionsFlow:
        from jury_desk.gui.juror.versions_flow import VersionsFlow

        made = VersionsFlow(self._worker, self._page)
        made.failed.connect(self.failed)
        made.closed.connect(self.closed)
        return made

    def attach(self, place: Place) -> None:
        """Help at a place that was made: in its comments from the first one that is opened."""
        for editor in place.findChildren(CommentEditor):
            editor.opened.connect(lambda found=editor: self._help(found))
        if isinstance(place, SheetPlace):
            place.stage.compare_wanted.connect(lambda: self._compare(place))
            return
        from jury_desk.gui.juror.team.team_place import TeamPlace

        if isinstance(place, TeamPlace):
            place.stage.compare_wanted.connect(lambda who: self._compare_member(place, who))

    def show_passage(self, day: Day | None, passage: str) -> None:
        """Spell in the languages that a passage is held in, and in the screen's."""
        sheets = day.sheets if day else ()
        self._practice = day is not None and day.plan.practice
        held = next((one.assessment for one in sheets if one.passage.id == passage), None)
        self._languages = tuple(dict.fromkeys((language(), *(held.languages if held else ()))))

    def _help(self, editor: CommentEditor) -> None:
        if self.writing is None:
            return
        self.writing.languages = self._languages
        self.writing.take_day(practice=self._practice)
        if editor not in self._aids:
            from jury_desk.gui.juror.comment_aids import CommentAids

            self._aids[editor] = CommentAids(editor, self.writing)
            self._aids[editor].begin()

    def _compare(self, place: SheetPlace) -> None:
        if place.session is not None:
            place.flush()
            self._versions.compare(place.session.sheet, place.session.shown())

    def _compare_member(self, place: TeamPlace, subject: str) -> None:
        if place.session is not None:
            place.flush()
            session = place.session
            self._versions.compare(session.sheet.sheets[subject], session.shown(subject))
