"""Calibration before the day: what a juror gave to the example, and what colleagues told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from jury_desk.domain import calibration as rules
from jury_desk.domain.calibration import MOST_CODES, Calibration, Compared, Example
from jury_desk.domain.canonical import canonical_bytes, parse_json
from jury_desk.domain.document import parsed, plain_of
from jury_desk.errors import CalibrationError

if TYPE_CHECKING:
    from jury_desk.domain.grid import Criterion, Grid
    from jury_desk.domain.ports import Store


class Examples(Protocol):
    """The made-up examples."""

    def example(self, grid: str) -> Example | None:
        """The example of a grid's id, None where there is none. Raises GridError for a damaged
        file.
        """
        ...


@dataclass(frozen=True)
class Calibrated:
    """An example as one juror stands to it; `others` hold a colleague's levels each."""

    example: Example
    grid: Grid
    criteria: tuple[Criterion, ...]
    kept: Calibration
    others: tuple[dict[str, str], ...] = ()

    @property
    def marked(self) -> int:
        """How many criteria have one's own level."""
        return len(self.kept.levels)

    @property
    def code(self) -> str | None:
        """The code to tell colleagues, None while a criterion has no level."""
        return rules.code_of(self.example, self.grid, self.kept.levels)

    def compared(self) -> tuple[Compared, ...]:
        """Each marked criterion beside the colleagues' levels; nothing before all are marked:
        seeing the others' levels first would make one's own worthless.
        """
        if self.code is None:
            return ()
        return rules.compared(self.example, self.grid, self.kept.levels, self.others)


class CalibrationDesk:
    """Kept in the juror's own data file alone: never sealed, exported or handed over. Methods raise
    StorageError where that file cannot be read or written.
    """

    def __init__(self, store: Store, examples: Examples) -> None:
        """`store` stays the caller's to close."""
        self._store = store
        self._examples = examples

    def begin(self, grid: Grid) -> Calibrated | None:
        """The example of a grid with what was kept of it; None where the grid has no example, or
        its revision lacks one of the example's criteria.
        """
        example = self._examples.example(grid.id)
        criteria = example.marked_in(grid) if example is not None else None
        if example is None or criteria is None:
            return None
        kept = self._kept(example, grid, criteria)
        others = tuple(rules.levels_of(example, grid, code) for code in kept.codes)
        return Calibrated(example, grid, criteria, kept, others)

    def set_level(self, now: Calibrated, criterion: str, level: str | None) -> Calibrated:
        """Give a criterion one's own level, or take it back."""
        levels = {name: given for name, given in now.kept.levels.items() if name != criterion}
        if level is not None:
            levels[criterion] = level
        return self._keep(now, levels, now.kept.codes)

    def add_code(self, now: Calibrated, code: str) -> Calibrated:
        """Take a colleague's code. Raises CalibrationError or a child: then nothing is taken."""
        rules.levels_of(now.example, now.grid, code)
        return self._keep(now, now.kept.levels, (*now.kept.codes, code)[-MOST_CODES:])

    def remove_code(self, now: Calibrated, place: int) -> Calibrated:
        """Take a colleague's code away again, by its place from 0."""
        codes = now.kept.codes
        return self._keep(now, now.kept.levels, (*codes[:place], *codes[place + 1 :]))

    def forget(self, now: Calibrated) -> Calibrated:
        """Forget one's levels and every code."""
        self._store.set_setting(_name(now.example), "")
        return Calibrated(now.example, now.grid, now.criteria, Calibration())

    def _keep(self, now: Calibrated, levels: dict[str, str], codes: tuple[str, ...]) -> Calibrated:
        kept = Calibration(grid_digest=now.grid.digest, levels=levels, codes=codes)
        self._store.set_setting(_name(now.example), canonical_bytes(plain_of(kept)).decode())
        others = tuple(rules.levels_of(now.example, now.grid, code) for code in codes)
        return Calibrated(now.example, now.grid, now.criteria, kept, others)

    def _kept(self, example: Example, grid: Grid, criteria: tuple[Criterion, ...]) -> Calibration:
        """What was kept for this revision of the grid; nothing where it makes no sense here."""
        content = self._store.setting(_name(example))
        try:
            kept = parsed(Calibration, parse_json(content.encode())) if content else Calibration()
            for code in kept.codes:
                rules.levels_of(example, grid, code)
        except (ValueError, CalibrationError):
            return Calibration()
        levels = {item.id: {level.id for level in grid.scale_of(item).levels} for item in criteria}
        fits = all(given in levels.get(name, ()) for name, given in kept.levels.items())
        return kept if fits and kept.grid_digest in ("", grid.digest) else Calibration()


def _name(example: Example) -> str:
    return f"calibration.{example.id}"
