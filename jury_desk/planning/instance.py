"""What is to be placed, and where each may go: a session's preparation as the search sees it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from jury_desk.domain.preparation import durations, occupation
from jury_desk.domain.preparation.seats import Seats
from jury_desk.planning.masks import taken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.panel import Panel
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import DayHours, PlannedPassage


class Placing(NamedTuple):
    """Where a job is: one of its options, the day's number, the minute its first phase begins."""

    option: int
    day: int
    start: int


@dataclass(frozen=True, slots=True)
class Option:
    """A panel and a room for a job. `starts` are the minutes (bits) at which it may begin on each
    day, by itself: within the hours, with enough jurors there. `takes` are the numbers of what it
    takes up while it is heard: the room, and groups of jurors. `room` is None where no room of the
    session may be taken.
    """

    panel: int
    room: str | None
    starts: tuple[int, ...]
    takes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Job:
    """A passage to place. `stands`: where it is now, which may no longer be allowed."""

    passage: PlannedPassage
    times: occupation.Lengths
    candidates: tuple[int, ...]
    options: tuple[Option, ...]
    stands: Placing | None
    fixed: bool

    @property
    def heard_minutes(self) -> int:
        """How long its panel is taken."""
        return self.times.end - self.times.heard


class Instance:
    """A preparation with its days in order, panels and people by number.

    `meals` are the groups of jurors that eat: those who sit in the same panels eat at one time.
    """

    def __init__(
        self, preparation: Preparation, grid: Grid | None, passages: Sequence[PlannedPassage]
    ) -> None:
        self.preparation = preparation
        self.wishes = preparation.wishes
        self.grid = grid
        self.seats = Seats(preparation)
        self.days: tuple[DayHours, ...] = tuple(sorted(self.wishes.days, key=lambda d: d.day))
        self.panels: tuple[Panel, ...] = tuple(preparation.panels.values())
        self._day_numbers = {hours.day: number for number, hours in enumerate(self.days)}
        self._panel_numbers = {panel.id: number for number, panel in enumerate(self.panels)}
        self._numbers: dict[tuple[str, ...], int] = {}
        self.meals = self._groups()
        self._starts: dict[tuple[object, ...], tuple[int, ...]] = {}
        self._homes = self._home_rooms(passages)
        self._people: dict[str, int] = {}
        self.jobs: tuple[Job, ...] = tuple(self._job(passage) for passage in passages)
        self.people = len(self._people)
        self.resources = len(self._numbers)

    def hearing(self, passage: PlannedPassage) -> tuple[Panel, ...]:
        """The panels that hear a passage's assessment, whoever is examined."""
        timing = self.preparation.timings.get(passage.assessment)
        asked = timing.panels if timing else ()
        return tuple(
            panel
            for panel in self.panels
            if (not panel.assessments or passage.assessment in panel.assessments)
            and (not asked or panel.id in asked)
        )

    def group_of(self, juror: str) -> int | None:
        """The number of the group of a juror; None of one who sits in no panel."""
        return self._group_of.get(juror)

    def number(self, *key: str) -> int:
        """The number of a room or of a group of jurors."""
        return self._numbers.setdefault(key, len(self._numbers))

    def _groups(self) -> tuple[int, ...]:
        sitting: defaultdict[str, list[str]] = defaultdict(list)
        for panel in self.panels:
            for juror in panel.members:
                if juror in self.preparation.jurors:
                    sitting[juror].append(panel.id)
        self._by_panel: defaultdict[str, dict[int, set[str]]] = defaultdict(dict)
        self._group_of: dict[str, int] = {}
        groups = []
        for juror, panels in sitting.items():
            group = self._group_of[juror] = self.number("jurors", *sorted(panels))
            groups.append(group)
            for seat in panels:
                self._by_panel[seat].setdefault(group, set()).add(juror)
        return tuple(dict.fromkeys(groups))

    def _home_rooms(self, passages: Iterable[PlannedPassage]) -> dict[str, str]:
        """A room for each panel that has none, where there are enough of them: the one that most
        of its passages stand in already, else the next one.
        """
        known = self.preparation.rooms
        homes = {p.id: p.room for p in self.panels if p.room in known and p.room is not None}
        free = [room for room in known if room not in homes.values()]
        without = [panel.id for panel in self.panels if panel.id not in homes]
        if len(free) < len(without):
            return homes
        stood: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
        for passage in passages:
            if passage.placed and passage.panel and passage.room:
                stood[passage.panel][passage.room] += 1
        for panel in sorted(without, key=lambda id_: not stood[id_]):
            room = max(free, key=lambda room: (stood[panel][room], -free.index(room)))
            homes[panel] = room
            free.remove(room)
        return homes

    def _job(self, passage: PlannedPassage) -> Job:
        examined = durations.examined(
            self.preparation, self.grid, passage.assessment, passage.subject
        )
        ids = [person.id for person in examined] or self.preparation.members(passage.subject)
        times = occupation.lengths(passage.phases, self.wishes.overlap_preparation)
        people = tuple(self._people.setdefault(id_, len(self._people)) for id_ in ids)
        fixed = passage.locked and passage.placed
        options = self._fixed_option(passage) if fixed else self._options(passage, times)
        stands = self._stands(passage, options)
        return Job(passage, times, people, options, stands, fixed and stands is not None)

    def _options(self, passage: PlannedPassage, times: occupation.Lengths) -> tuple[Option, ...]:
        timing = self.preparation.timings.get(passage.assessment)
        found: list[Option] = []
        for panel in self.hearing(passage):
            starts = self._open(panel, passage, times)
            if any(starts):
                number = self._panel_numbers[panel.id]
                found.extend(
                    Option(number, room, starts, self._takes(panel, room, passage.subject))
                    for room in self._rooms(panel, timing.rooms if timing else (), passage)
                )
        return tuple(found)

    def _rooms(self, panel: Panel, asked: Sequence[str], passage: PlannedPassage) -> Iterable[str]:
        """The assessment's rooms where it names some, else the panel's own, else any."""
        known = self.preparation.rooms
        asked = [room for room in asked if room in known]
        home = self._homes.get(panel.id)
        if asked:
            found = [home] if home in asked and home is not None else list(asked)
        else:
            found = [home] if home is not None else list(known)
        stands = passage.room
        if (
            stands in known
            and stands is not None
            and stands not in found
            and passage.panel == panel.id
            and (not asked or stands in asked)
        ):
            found.append(stands)  # where somebody put it
        return found

    def _takes(self, panel: Panel, room: str | None, subject: str) -> tuple[int, ...]:
        """A group of jurors none of whom sits for the subject is free."""
        tied = self.seats.tied(subject)
        groups = [group for group, jurors in self._by_panel[panel.id].items() if not jurors <= tied]
        return (*((self.number("room", room),) if room else ()), *groups)

    def _open(
        self, panel: Panel, passage: PlannedPassage, times: occupation.Lengths
    ) -> tuple[int, ...]:
        eligible = self.seats.eligible(panel, passage.subject)
        off = (passage.day, passage.start) if self._off_step(passage) else None
        key = (panel.id, eligible, times, off)
        found = self._starts.get(key)
        if found is None:
            found = self._starts[key] = tuple(
                self._open_on(hours, panel, passage, times) for hours in self.days
            )
        return found

    def _off_step(self, passage: PlannedPassage) -> bool:
        return passage.start is not None and passage.start % self.wishes.step != 0

    def _open_on(
        self, hours: DayHours, panel: Panel, passage: PlannedPassage, times: occupation.Lengths
    ) -> int:
        step = self.wishes.step
        first = -(-hours.start // step) * step
        starts = list(range(first, hours.end - times.end + 1, step))
        stood = passage.start if passage.day == hours.day and self._off_step(passage) else None
        if stood is not None and hours.start <= stood <= hours.end - times.end:
            starts.append(stood)
        eligible = self.seats.eligible(panel, passage.subject)
        whole = not any(self.seats.absences(juror, hours.day) for juror in eligible)
        if whole and self.seats.hindrances(panel, eligible):
            return 0
        mask = 0
        for start in starts:
            if not whole:
                seated = tuple(
                    juror
                    for juror in eligible
                    if not self.seats.absent(
                        juror, hours.day, start + times.heard, start + times.end
                    )
                )
                if self.seats.hindrances(panel, seated):
                    continue
            mask |= 1 << start
        return mask

    def _fixed_option(self, passage: PlannedPassage) -> tuple[Option, ...]:
        panel = self.preparation.panels.get(passage.panel or "")
        day = self._day_numbers.get(passage.day) if passage.day else None
        if panel is None or day is None or passage.start is None:
            return ()
        starts = tuple(
            1 << passage.start if number == day else 0 for number in range(len(self.days))
        )
        takes = self._takes(panel, passage.room, passage.subject)
        return (Option(self._panel_numbers[panel.id], passage.room, starts, takes),)

    def _stands(self, passage: PlannedPassage, options: Sequence[Option]) -> Placing | None:
        day = self._day_numbers.get(passage.day) if passage.day else None
        if day is None or passage.start is None:
            return None
        for number, option in enumerate(options):
            at = (self.panels[option.panel].id, option.room)
            if at == (passage.panel, passage.room):
                return Placing(number, day, passage.start)
        return None

    def heard(self, job: Job, start: int) -> int:
        """The bits that a job takes of its panel when it begins at a minute."""
        return taken(start + job.times.heard, start + job.times.end)
