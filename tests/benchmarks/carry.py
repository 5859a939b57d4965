"""A day of thirty passages, 112 criteria each, to another laptop: from the first click to the last.

Every sheet is marked whole and every tenth criterion commented; half are signed. The file is
written, read back and opened again on one laptop; looked at and taken in on the other, which then
opens the day and its first sheet. Target: under a minute in all, without the people's own time.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tests.benchmarks.day import day_session
from tests.benchmarks.figures import machine

TARGET_S = 60.0

_Result = TypeVar("_Result")


def timed(name: str, work: Callable[[], _Result], spent: list[float]) -> _Result:
    """What `work` gives; its seconds are printed and kept."""
    before = time.perf_counter()
    found = work()
    spent.append(time.perf_counter() - before)
    print(f"{name:<44} {spent[-1]:8.2f} s")
    return found


def main() -> int:
    """Play the day once; 1 where it took longer than the target."""
    from jury_desk.domain.sheet import Phase
    from tests.contracts.marking import sign
    from tests.services.laptops import Laptop

    print(machine())
    plan, grid = day_session()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first, second = Laptop(folder / "a", session=plan.id), Laptop(folder / "b", session=plan.id)
        first.prepare(plan, grid)
        for number, shown in enumerate(first.day.sheets):
            sheet = first.service.open_sheet(first.day, shown.ref)
            for place, criterion in enumerate(sheet.criteria):
                levels = grid.scale_of(criterion).levels
                sheet.set_level(criterion.id, levels[place % len(levels)].id)
                if place % 10 == 0:
                    sheet.set_comment(criterion.id, f"Observation {place} : à approfondir.")
            if number % 2 == 0:
                sheet.start_write_up()
                for missing in sheet.to_justify:
                    sheet.set_comment(missing, "Vu à l’oral : l’argument manque de chiffres.")
                sheet.complete()
                sign(sheet)
        spent: list[float] = []
        given, code = timed("give: write, read back, record", lambda: first.give(folder), spent)
        print(f"{'the file':<44} {Path(given.path).stat().st_size / 1e6:8.2f} MB")
        found = timed(
            "look: open, check everything", lambda: second.carrying.look(given.path, code), spent
        )
        timed("take: everything in one transaction", lambda: second.carrying.take(found), spent)
        day = timed("open the day there", lambda: second.day, spent)
        ref = day.sheets[1].ref
        sheet = timed("open a sheet there", lambda: second.service.open_sheet(day, ref), spent)
        whole = sheet.state.phase is Phase.LIVE and not sheet.gaps and found.holding.signed == 15
        total = sum(spent)
        print(f"{'in all':<44} {total:8.2f} s   target below {TARGET_S:.0f} s")
        first.store.close()
        second.store.close()
    return 0 if whole and total < TARGET_S else 1


if __name__ == "__main__":
    sys.exit(main())
