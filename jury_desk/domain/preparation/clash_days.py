"""What is wrong between the passages of one day: two at a time, no meal, no pause, too many."""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter
from typing import TYPE_CHECKING

from jury_desk.domain.preparation import durations, occupation
from jury_desk.domain.preparation.clash_telling import Telling, hour
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.occupation import Span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import PlannedPassage

_Spans = defaultdict[tuple["dt.date", str], list[Span]]


class DayChecks:
    """The checks of passages beside one another."""

    def __init__(self, preparation: Preparation, grid: Grid | None) -> None:
        self._preparation = preparation
        self._grid = grid
        self._telling = Telling(preparation)
        self._wishes = preparation.wishes
        self._members: dict[tuple[str, str], tuple[str, ...]] = {}

    def of(
        self, passages: Iterable[PlannedPassage], moved: PlannedPassage | None = None
    ) -> Iterator[Finding]:
        """What does not go together among placed passages; with `moved`, only with that one."""
        # Of two that begin together, the first is the same wherever they come from.
        ordered = sorted(passages, key=attrgetter("id"))
        spans = _DaySpans(self, ordered, moved)
        told = [
            *self._twice("panel", spans.panels, moved),
            *self._twice("room", spans.rooms, moved),
            *self._twice("juror", spans.jurors, moved),
            *self._twice("candidate", spans.candidates, moved),
            *self._close(spans, moved),
            *self._meals(spans.jurors, moved),
            *self._pauses(spans.panels, moved),
            *self._crowded(spans.candidates, moved),
        ]
        yield from told

    def lengths(self, passage: PlannedPassage) -> occupation.Lengths:
        """What the passage takes up."""
        return occupation.lengths(passage.phases, self._wishes.overlap_preparation)

    def members(self, passage: PlannedPassage) -> tuple[str, ...]:
        """The candidates who are in the passage."""
        key = (passage.assessment, passage.subject)
        found = self._members.get(key)
        if found is None:
            people = durations.examined(self._preparation, self._grid, *key)
            # One who is no longer to be examined is told apart; the hour is still taken.
            found = tuple(p.id for p in people) or self._preparation.members(passage.subject)
            self._members[key] = found
        return found

    def _twice(self, what: str, spans: _Spans, moved: PlannedPassage | None) -> Iterator[Finding]:
        for (_, id_), taken in spans.items():
            if len(taken) < 2:
                continue
            for one, two in occupation.overlaps(taken):
                first, second = one.passage, two.passage
                if moved is not None and moved.id not in (first.id, second.id):
                    continue
                if what in ("room", "juror") and first.panel == second.panel:
                    continue  # told of the panel
                values = {"end": hour(one.end)}
                if what == "juror":
                    values["juror"] = self._telling.juror(id_)
                elif what == "candidate":
                    values["candidate"] = self._preparation.candidates[id_].name
                yield self._telling.pair(f"{what}-twice", Grave.REFUSED, first, second, **values)

    def _close(self, spans: _DaySpans, moved: PlannedPassage | None) -> Iterator[Finding]:
        asked = (
            ("panel-between", spans.panels, self._wishes.between),
            ("candidate-gap", spans.candidates, self._wishes.candidate_gap),
        )
        for code, every, least in asked:
            for (_, id_), taken in every.items():
                for one, two in occupation.followers(taken):
                    gap = two.start - one.end
                    if gap >= least or (moved and moved not in (one.passage, two.passage)):
                        continue
                    values = {"minutes": str(gap), "asked": str(least)}
                    if code == "candidate-gap":
                        values["candidate"] = self._preparation.candidates[id_].name
                    yield self._telling.pair(code, Grave.DOUBT, one.passage, two.passage, **values)

    def _meals(self, jurors: _Spans, moved: PlannedPassage | None) -> Iterator[Finding]:
        wishes = self._wishes
        start, end = wishes.meal_from, wishes.meal_until
        if not wishes.meal_minutes or end - start < wishes.meal_minutes:
            return
        told: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
        passages: dict[str, PlannedPassage] = {}
        for (_, juror), taken in jurors.items():
            during = [span for span in taken if span.start < end and start < span.end]
            if moved is not None and all(span.passage.id != moved.id for span in during):
                continue
            if during and occupation.free_minutes(during, start, end) < wishes.meal_minutes:
                passages.update((span.passage.id, span.passage) for span in during)
                told[tuple(span.passage.id for span in during)].append(juror)
        for ids, who in told.items():
            # Jurors who hear the same passages miss the same meal: told once.
            yield self._telling.found(
                "meal-missing",
                Grave.DOUBT,
                moved or passages[ids[0]],
                jurors=", ".join(self._telling.juror(juror) for juror in who),
                minutes=str(wishes.meal_minutes),
                opens=hour(start),
                closes=hour(end),
            )

    def _pauses(self, panels: _Spans, moved: PlannedPassage | None) -> Iterator[Finding]:
        limit = self._wishes.pause_after
        if not limit:
            return
        for taken in panels.values():
            for first, last in occupation.stretches(taken, self._wishes.pause_minutes):
                if first is last or last.end - first.start <= limit:
                    continue
                within = (span.passage for span in taken if first.start <= span.start < last.end)
                if moved is not None and moved not in within:
                    continue
                yield self._telling.found(
                    "pause-missing",
                    Grave.DOUBT,
                    first.passage,
                    last.passage.id,
                    start=hour(first.start),
                    end=hour(last.end),
                    minutes=str(self._wishes.pause_minutes),
                )

    def _crowded(self, candidates: _Spans, moved: PlannedPassage | None) -> Iterator[Finding]:
        limit = self._wishes.passages_a_day
        if not limit:
            return
        for (_, candidate), taken in candidates.items():
            if len(taken) > limit:
                last = max(taken, key=lambda span: span.start).passage
                yield self._telling.found(
                    "candidate-crowded",
                    Grave.DOUBT,
                    moved or last,
                    candidate=self._preparation.candidates[candidate].name,
                    count=str(len(taken)),
                    asked=str(limit),
                )


class _DaySpans:
    """What passages take up, by day and panel, room, juror, candidate. With `moved`, only what
    that one takes up too.
    """

    def __init__(
        self, checks: DayChecks, passages: Iterable[PlannedPassage], moved: PlannedPassage | None
    ) -> None:
        self.panels: _Spans = defaultdict(list)
        self.rooms: _Spans = defaultdict(list)
        self.jurors: _Spans = defaultdict(list)
        self.candidates: _Spans = defaultdict(list)
        jurors = frozenset(moved.jurors) if moved else frozenset()
        candidates = frozenset(checks.members(moved)) if moved else frozenset()
        for passage in passages:
            day, start = passage.day, passage.start
            if day is None or start is None:
                continue
            times = checks.lengths(passage)
            heard = Span(start + times.heard, start + times.end, passage)
            if passage.panel and (moved is None or passage.panel == moved.panel):
                self.panels[day, passage.panel].append(heard)
            if passage.room and (moved is None or passage.room == moved.room):
                self.rooms[day, passage.room].append(heard)
            for juror in passage.jurors:
                if moved is None or juror in jurors:
                    self.jurors[day, juror].append(heard)
            for candidate in checks.members(passage):
                if moved is None or candidate in candidates:
                    span = Span(start, start + times.left, passage)
                    self.candidates[day, candidate].append(span)
