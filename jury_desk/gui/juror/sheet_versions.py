"""Two versions of a sheet against one another: what a correction changed, by criterion."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from jury_desk.domain.grid import Criterion, Grid
from jury_desk.domain.grid_change import Run, runs_of
from jury_desk.domain.scale import Level
from jury_desk.domain.sealing import SealedSheet
from jury_desk.domain.sheet import Mark, SheetState


@dataclass(frozen=True)
class Version:
    """What a sheet says in one version; `signed_at` is None for the correction in progress."""

    number: int
    signed_at: dt.datetime | None
    marks: Mapping[str, Mark]

    def mark(self, criterion: str) -> Mark:
        """The criterion's mark in this version; an empty one where it has none."""
        return self.marks.get(criterion, Mark())


@dataclass(frozen=True)
class Compared:
    """A criterion in both versions; `number` counts from 1 in the sheet."""

    criterion: Criterion
    number: int
    old_level: Level | None
    new_level: Level | None
    runs: tuple[Run, ...]

    @property
    def level_changed(self) -> bool:
        """Whether the level is another one."""
        return self.old_level != self.new_level

    @property
    def text_changed(self) -> bool:
        """Whether the comment reads otherwise."""
        return any(run.kind != "same" for run in self.runs)

    @property
    def is_changed(self) -> bool:
        """Whether anything is."""
        return self.level_changed or self.text_changed


def sealed_version(sealed: SealedSheet) -> Version:
    """A signed version as it was signed."""
    record = sealed.record
    texts = {given.criterion: given.text for given in record.texts if given.criterion}
    levels = {given.criterion: given.level for given in record.levels}
    marks = {name: Mark(levels.get(name), texts.get(name, "")) for name in {*levels, *texts}}
    return Version(record.context.version, sealed.header.signed_at, marks)


def current_version(state: SheetState) -> Version:
    """The correction in progress, as it is shown."""
    return Version(state.version, None, dict(state.marks))


def compared(
    grid: Grid, criteria: tuple[Criterion, ...], old: Version, new: Version
) -> tuple[Compared, ...]:
    """Every criterion in both versions, in reading order."""
    found = []
    for number, criterion in enumerate(criteria, start=1):
        before, after, scale = (
            old.mark(criterion.id),
            new.mark(criterion.id),
            grid.scale_of(criterion),
        )
        found.append(
            Compared(
                criterion,
                number,
                scale.level(before.level) if before.level else None,
                scale.level(after.level) if after.level else None,
                runs_of(before.comment.strip(), after.comment.strip()),
            )
        )
    return tuple(found)
