"""What the board says of a passage: on its block, and beside it while it is in hand."""

from __future__ import annotations

from PySide6.QtCore import QObject

from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.preparation.timetable.timetable_bubble import Said, worst
from jury_desk.gui.preparation.timetable.timetable_hand import Held
from jury_desk.gui.preparation.timetable.timetable_model import BoardModel
from jury_desk.gui.preparation.timetable.timetable_painting import BlockLook
from jury_desk.gui.preparation.timetable.timetable_words import has_extra_time


class BoardLooks(QObject):
    """Asked for what is seen; the looks of blocks are kept until the model changes."""

    def __init__(self, model: BoardModel) -> None:
        super().__init__(model)
        self._model = model
        self._kept: dict[PlannedPassage, BlockLook] = {}
        model.modelReset.connect(self.forget)

    def forget(self) -> None:
        """The words changed, or what they tell."""
        self._kept.clear()

    def of(self, passage: PlannedPassage) -> BlockLook:
        """What a block says."""
        found = self._kept.get(passage)
        if found is None:
            found = self._kept[passage] = self._made(passage, None)
        return found

    def in_hand(self, held: Held) -> BlockLook:
        """What the block of a passage in hand says, where it would stand."""
        return self._made(held.place, held)

    def said(self, held: Held) -> Said:
        """What is told about a passage in hand."""
        words, preparation = self._model.words, self._model.preparation
        where = [words.when(held.place)]
        if preparation is not None:
            where.append(words.place(preparation, held.place))
        lines = tuple((found.grave, words.finding(found)) for found in held.findings)
        grave = worst([grave for grave, _ in lines])
        if not held.is_moved:
            verdict, grave = self.tr("In hand"), None
        elif held.refused:
            verdict = self.tr("Cannot be put here")
        else:
            doubtful = self.tr("Can be put here, but look at this")
            verdict = doubtful if grave else self.tr("Can be put here")
        return Said(" · ".join(part for part in where if part), lines, verdict, grave)

    def _made(self, passage: PlannedPassage, held: Held | None) -> BlockLook:
        model, preparation, board = self._model, self._model.preparation, self._model.board
        if preparation is None or board is None:
            return BlockLook("", ())
        panel = preparation.panels.get(passage.panel or "")
        room = preparation.rooms.get(passage.room or "")
        places = [panel.label if panel else "", room.label if room else ""]
        if board.by != "jurors":
            places = places[1:] if board.by == "panels" else places[:1]
        grave = worst([f.grave for f in held.findings]) if held else model.grave(passage.id)
        return BlockLook(
            name=model.words.subject(preparation, passage),
            verdict=model.words.verdict(grave),
            lines=(
                model.words.assessment_short(model.grid, passage.assessment),
                " · ".join(place for place in places if place),
            ),
            locked=passage.locked,
            extra_time=has_extra_time(preparation, passage),
            grave=grave,
            moved=passage.id in model.moved,
            in_hand=held is not None,
        )
