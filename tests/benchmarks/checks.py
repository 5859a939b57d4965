"""How long the checks of a session take, which run at every change.

Composition and ties of 200 candidates and 40 jurors in 8 panels, every sitting included (at most
50 ms), and every check of sessions of 200, 1,000 and 5,000 candidates.
"""

import datetime as dt
from dataclasses import replace
from functools import partial
from itertools import cycle

from msgspec import structs

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation import durations, readiness
from jury_desk.domain.preparation.composition import composition
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.sitting import Sittings
from tests.benchmarks.figures import alone, machine
from tests.domain.preparation.crowd import crowd, crowd_grid


def main(rounds: int = 15) -> None:
    """Print the figures."""
    print(machine())
    grid = crowd_grid()
    session = crowd(grid, candidates=200, jurors=40, panels=8)
    name = "composition and ties, 200 candidates × 40 jurors, all sittings (at most 50 ms)"
    alone(f"{name}, a candidate changed", partial(seats, session, grid), rounds)
    others = cycle([with_juror(session, "Gestion"), with_juror(session, "Négociation")])
    alone(f"{name}, a juror changed", lambda: seats(next(others), grid), rounds)
    for count in (200, 1_000, 5_000):
        session = crowd(grid, candidates=count, jurors=40, panels=8)
        alone(
            f"every check, {count} candidates",
            partial(readiness.findings, session, grid, dt.date(2026, 5, 4)),
            max(rounds // 3, 3),
        )


def with_juror(session: Preparation, domain: str) -> Preparation:
    """The session with a juror of another domain: what was looked up for the jurors is void."""
    juror = structs.replace(session.jurors["j0"], domain=domain)
    return replace(session, jurors={**session.jurors, "j0": juror})


def seats(session: Preparation, grid: Grid) -> int:
    """Every panel's composition, and who sits in each panel for each candidate."""
    sittings = Sittings(session)
    found = sum(len(composition(session, panel)) for panel in session.panels.values())
    for subject in dict.fromkeys(subject for _, subject in durations.needed(session, grid)):
        for panel in session.panels.values():
            found += len(sittings.of(panel, subject).findings)
    return found


if __name__ == "__main__":
    main()
