"""`python -m tests.benchmarks.preparation`: opening a session of 1,000 candidates, recording an
import of 5,000.
"""

import datetime as dt
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from jury_desk.clock import SystemClock
from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.people import Candidate, Juror
from jury_desk.domain.preparation.ports import PreparationAct
from jury_desk.domain.preparation.preparation import Preparation, put
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.services.preparation import SessionPreparation
from jury_desk.storage import open_store
from tests.benchmarks.figures import machine
from tests.contracts.preparing import AT, DAY, example_preparation
from tests.examples import example_grid

KEY = bytes(range(32))
CANDIDATES, IMPORTED, PASSAGES = 1000, 5000, 3


def candidates(count: int, first: int = 0) -> list[Candidate]:
    """Made-up candidates with all that a list brings."""
    return [
        Candidate(
            id=f"candidate-{number}",
            birth_name=f"Exemple-{number}",
            usual_name="Exemple",
            first_names="Camille, Ève, Dominique",
            sex="F",
            birth_date=dt.date(1990, 1, 1) + dt.timedelta(days=number),
            birth_place="Bourg-en-Bresse",
            birth_place_code="01053",
            number=f"E-{number:05}",
            email=f"e{number}@example.org",
            route="apprenticeship",
            blocs=("b1",),
            company=f"Entreprise {number % 300}",
            tutor=f"Alix Tuteur-{number}",
            trainers=("Sacha Formateur", "Noa Formatrice"),
        )
        for number in range(first, first + count)
    ]


def large(grid: Grid) -> Preparation:
    """A session of 1,000 candidates with three placed passages each, before 40 jurors."""
    start = example_preparation(grid)
    people = candidates(CANDIDATES)
    passages = [
        PlannedPassage(
            id=f"p{number}-{one.id}",
            assessment="oral",
            candidate=one.id,
            panel="jury-1",
            room="r1",
            day=DAY,
            start=9 * 60 + number,
            phases=start.timings["oral"].phases,
            jurors=("j1", "j2"),
        )
        for one in people
        for number in range(PASSAGES)
    ]
    jurors = [Juror(id=f"juror-{n}", last_name=f"Juré {n}", employer="X") for n in range(40)]
    return replace(
        start,
        candidates={**start.candidates, **{one.id: one for one in people}},
        jurors={**start.jurors, **{one.id: one for one in jurors}},
        passages={**start.passages, **{one.id: one for one in passages}},
    )


def median(act: Callable[[], object], rounds: int = 7) -> float:
    """Milliseconds; the first time, warming up, is left out."""
    times = []
    for _ in range(rounds + 1):
        began = time.perf_counter()
        act()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times[1:])


def main() -> None:
    """Print the figures, on an encrypted file."""
    print(machine("msgspec", "sqlcipher3"))
    grid = example_grid()
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "jury-desk.db", KEY)
        kept = store.preparation
        kept.add(large(grid), grid, AT, "")

        def opened() -> SessionPreparation:
            return SessionPreparation(kept, SystemClock(), "session-1")

        size = f"{CANDIDATES} candidates, {CANDIDATES * PASSAGES} passages"
        print(f"open a session of {size}: {median(opened):.0f} ms (at most 500)")
        session = opened()
        found = median(lambda: opened().findings(), rounds=3)
        print(f"open it with everything that is found in it: {found:.0f} ms")
        people = candidates(IMPORTED, first=CANDIDATES)

        def imported() -> None:
            session.record(PreparationAct.IMPORTED, put(session.state, people))

        began = time.perf_counter()
        imported()
        taken = (time.perf_counter() - began) * 1000
        print(f"record an import of {IMPORTED} candidates: {taken:.0f} ms (at most 1000)")
        print(f"undo it and do it again: {median(lambda: turned(session), rounds=1):.0f} ms")
        one = session.state.rooms["r1"]

        def changed() -> None:
            label = "A" if session.state.rooms["r1"].label != "A" else "B"
            session.put(type(one)(id="r1", label=label))

        print(f"change one item beside {len(session.state.candidates)} candidates: ", end="")
        print(f"{median(changed, rounds=50):.1f} ms")
        store.close()


def turned(session: SessionPreparation) -> None:
    """Undo and redo."""
    session.undo()
    session.redo()


if __name__ == "__main__":
    main()
