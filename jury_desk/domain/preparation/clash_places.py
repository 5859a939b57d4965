"""What is wrong with one passage where it stands, whatever the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from jury_desk.domain.preparation import durations
from jury_desk.domain.preparation.clash_telling import Telling, hour
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.occupation import lengths

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.panel import Panel
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.seats import Seats
    from jury_desk.domain.preparation.timetable import PhaseTiming, PlannedPassage


class PlaceChecks:
    """The checks of each placed passage by itself."""

    def __init__(
        self,
        preparation: Preparation,
        seats: Seats,
        grid: Grid | None,
        asked: Mapping[str, tuple[PhaseTiming, ...]] | None = None,
    ) -> None:
        """`asked`: the lengths of today by passage, as far as they are known already."""
        self._preparation = preparation
        self._asked = asked or {}
        self._seats = seats
        self._grid = grid
        self._telling = Telling(preparation)
        self._wishes = preparation.wishes
        self._hours = {hours.day: hours for hours in preparation.wishes.days}

    def seated(self, passage: PlannedPassage) -> PlannedPassage:
        """The passage with the jurors who would sit before its panel at its hour."""
        return msgspec.structs.replace(passage, jurors=self._seats.at(passage) or ())

    def of(self, passage: PlannedPassage) -> Iterator[Finding]:
        """What is wrong with a placed passage."""
        day, start = passage.day, passage.start
        if day is None or start is None:
            return
        yield from self._time(passage, day, start)
        yield from self._room(passage)
        yield from self._length(passage)
        panel = self._preparation.panels.get(passage.panel or "")
        if panel is None:
            yield self._telling.found("passage-without-panel", Grave.LACK, passage)
            return
        yield from self._panel(passage, panel)
        yield from self._jurors(passage, panel, day)

    def _heard(self, passage: PlannedPassage) -> tuple[int, int]:
        times = lengths(passage.phases, self._wishes.overlap_preparation)
        start = passage.start or 0
        return start + times.heard, start + times.end

    def _time(self, passage: PlannedPassage, day: dt.date, start: int) -> Iterator[Finding]:
        hours = self._hours.get(day)
        if hours is None:
            if day not in self._preparation.card.days or self._hours:
                yield self._telling.found("passage-other-day", Grave.REFUSED, passage)
        elif start < hours.start or start + passage.minutes > hours.end:
            yield self._telling.found(
                "passage-outside-hours",
                Grave.REFUSED,
                passage,
                end=hour(start + passage.minutes),
                opens=hour(hours.start),
                closes=hour(hours.end),
            )

    def _room(self, passage: PlannedPassage) -> Iterator[Finding]:
        if passage.room is None or passage.room not in self._preparation.rooms:
            yield self._telling.found("passage-without-room", Grave.LACK, passage)
            return
        timing = self._preparation.timings.get(passage.assessment)
        if timing is not None and timing.rooms and passage.room not in timing.rooms:
            yield self._telling.found("passage-other-room", Grave.DOUBT, passage)

    def _length(self, passage: PlannedPassage) -> Iterator[Finding]:
        timing = self._preparation.timings.get(passage.assessment)
        if timing is None:
            return
        asked = self._asked.get(passage.id)
        if asked is None:
            asked = durations.phases(self._preparation, self._grid, timing, passage.subject)
        if asked == passage.phases:
            return
        minutes = sum(phase.minutes for phase in asked)
        worked = sum(p.minutes for p in asked if p.kind in durations.WORKED)
        held = sum(p.minutes for p in passage.phases if p.kind in durations.WORKED)
        values = {"minutes": str(passage.minutes), "asked": str(minutes)}
        if held < worked:
            yield self._telling.found("passage-too-short", Grave.LACK, passage, **values)
        else:
            yield self._telling.found("passage-other-length", Grave.DOUBT, passage, **values)

    def _panel(self, passage: PlannedPassage, panel: Panel) -> Iterator[Finding]:
        timing = self._preparation.timings.get(passage.assessment)
        barred = panel.assessments and passage.assessment not in panel.assessments
        if barred or (timing is not None and timing.panels and panel.id not in timing.panels):
            yield self._telling.found("passage-other-panel", Grave.DOUBT, passage)

    def _jurors(self, passage: PlannedPassage, panel: Panel, day: dt.date) -> Iterator[Finding]:
        start, end = self._heard(passage)
        if not any(juror in self._preparation.jurors for juror in panel.members):
            yield self._telling.found("passage-panel-empty", Grave.REFUSED, passage, panel.id)
            return
        tied = self._seats.tied(passage.subject)
        sitting = []
        for juror in passage.jurors:
            if juror not in panel.members or juror not in self._preparation.jurors:
                code = "passage-juror-left"
            elif juror in tied:
                code = "passage-juror-tied"
            elif self._seats.absent(juror, day, start, end):
                code = "passage-juror-absent"
            else:
                sitting.append(juror)
                continue
            values = {"juror": self._telling.juror(juror), "end": hour(end)}
            yield self._telling.found(code, Grave.REFUSED, passage, juror, **values)
        yield from self._decide(passage, panel, tuple(sitting))

    def _decide(
        self, passage: PlannedPassage, panel: Panel, sitting: tuple[str, ...]
    ) -> Iterator[Finding]:
        hindrances = self._seats.hindrances(panel, sitting)
        if not hindrances:
            return
        quorum = next((item for item in hindrances if item.code == "panel-no-quorum"), None)
        grave = min((item.grave for item in hindrances), key=tuple(Grave).index)
        if quorum is not None:
            values = {name: quorum.values.get(name, "") for name in ("count", "asked")}
            yield self._telling.found("passage-no-quorum", grave, passage, panel.id, **values)
        else:
            values = {"members": str(len(sitting))}
            yield self._telling.found("passage-composition", grave, passage, panel.id, **values)
