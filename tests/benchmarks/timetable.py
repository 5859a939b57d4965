"""`python -m tests.benchmarks.timetable`: 200 candidates, 3 assessments, 8 panels: the first valid
timetable, what a minute betters, planning again when two jurors fall ill, the checks.
"""

import sys
import time

from msgspec import structs

from jury_desk.domain.preparation import clashes, durations
from jury_desk.domain.preparation.people import Absence
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.planning import CpSatPlanner
from tests.benchmarks.figures import alone, machine
from tests.planning.made_timetable import (
    candidate,
    day,
    made_grid,
    made_session,
    with_items,
    with_passages,
)
from tests.planning.proof import faults

CANDIDATES, ASSESSMENTS, PANELS, DAYS = 200, 3, 8, 9
SECONDS = 60
GRID = made_grid(ASSESSMENTS)


def session() -> Preparation:
    """One in thirteen has extra time; passages of 40 minutes, days of nine hours and a half."""
    blocs = tuple(f"b{number}" for number in range(1, ASSESSMENTS + 1))
    people = [
        candidate(f"c{number}", blocs, extra="0" if number % 13 else "1/3")
        for number in range(CANDIDATES)
    ]
    return made_session(
        people, PANELS, assessments=ASSESSMENTS, days=DAYS, hours=(8 * 60 + 30, 18 * 60)
    )


def plan(start: Preparation, keep: bool, seconds: int) -> tuple[Plan, list[tuple[float, int]]]:
    """The last plan, and when each better one came, with its cost."""
    began = time.perf_counter()
    told: list[tuple[float, int]] = []
    made = CpSatPlanner().plan(
        start,
        GRID,
        durations.passages(start, GRID).passages,
        keep=keep,
        found=lambda better: told.append((time.perf_counter() - began, better.cost)),
        cancelled=lambda: False,
        seconds=seconds,
    )
    return made, told


def figures(start: Preparation, made: Plan) -> str:
    """The quality of a plan, in minutes."""
    heard: dict[tuple[object, str], list[tuple[int, int]]] = {}
    load: dict[str, int] = {}
    waits = []
    people: dict[tuple[object, str], list[tuple[int, int]]] = {}
    for one in made.passages:
        begin, end = one.start or 0, (one.start or 0) + one.minutes
        heard.setdefault((one.day, one.panel or ""), []).append((begin, end))
        load[one.panel or ""] = load.get(one.panel or "", 0) + one.minutes
        people.setdefault((one.day, one.subject), []).append((begin, end))
    meal = start.wishes.meal_minutes
    idle = [
        max(e for _, e in spans) - min(b for b, _ in spans) - sum(e - b for b, e in spans)
        for spans in heard.values()
    ]
    waits = [
        max(e for _, e in spans) - min(b for b, _ in spans) - sum(e - b for b, e in spans)
        for spans in people.values()
    ]
    return (
        f"a panel's idle minutes a day {sum(idle) / len(idle):.0f} (meal of {meal} within), "
        f"load {min(load.values())} to {max(load.values())} min a panel, "
        f"a candidate waits {sum(waits) / len(waits):.0f} min a day, "
        f"{len(people) / CANDIDATES:.2f} days a candidate, {len({d for d, _ in heard})} days"
    )


def main() -> int:
    """Print the figures; 1 where a timetable does not hold."""
    print(machine("ortools"))
    start = session()
    made, told = plan(start, False, SECONDS)
    wrong = faults(start, made.passages)
    print(f"{CANDIDATES} × {ASSESSMENTS} × {PANELS}: {len(wrong)} faults")
    print(f"first valid timetable: {told[0][0]:.1f} s (at most 10 s), cost {told[0][1]}")
    print(f"after {SECONDS} s: cost {made.cost}, {len(told)} better ones told")
    print(f"  {figures(start, made)}")
    planned = with_passages(start, *made.passages)
    ill = [
        structs.replace(planned.jurors[id_], absences=(Absence(day=day(1)),))
        for id_ in ("j1a", "j1b")
    ]
    after = with_items(planned, *ill)
    again, told = plan(after, True, SECONDS)
    wrong += faults(after, again.passages)
    hit = sum(one.panel == "p1" and one.day == day(1) for one in made.passages)
    print(
        f"a panel ill for a day: {hit} passages lost it, {again.moved} moved, {len(wrong)} faults"
    )
    print(f"  first {told[0][0]:.1f} s, none better: {again.best}, {again.elapsed_ms} ms in all")
    moved = structs.replace(made.passages[0], start=900)
    alone("every check of 600 passages (at most 30 ms)", lambda: clashes.clashes(planned), 20)
    alone(
        "consequences of a move (at most 5 ms)",
        lambda: clashes.consequences(planned, GRID, moved),
        50,
    )
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
