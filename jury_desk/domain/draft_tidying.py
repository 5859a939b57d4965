"""Keeping the references of a grid under an act whole: none to what is gone or elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from jury_desk.domain.grid import Assessment, Award, Competency, Criterion, Grid
from jury_desk.domain.scale import Scale

if TYPE_CHECKING:
    from jury_desk.domain.draft_bench import Bench, OpenBloc


def tidy(bench: Bench) -> None:
    """Take references to what is gone away, and let the full title name every bloc again."""
    for bloc in bench.blocs:
        _tidy_competencies(bloc)
        _tidy_assessments(bloc)
        _tidy_criteria(bench, bloc)
    bench.awards = list(_tidy_awards(bench))


def scale_of(grid: Grid, criterion: Criterion) -> Scale:
    """A criterion's scale in a grid: its own, else the grid's."""
    wanted = criterion.scale or grid.scale
    return next(scale for scale in grid.scales if scale.id == wanted)


def _changed(item: Any, **wanted: Any) -> Any:
    """The item itself where nothing differs: what did not change stays the same object."""
    changes = {name: value for name, value in wanted.items() if getattr(item, name) != value}
    return replace(item, **changes) if changes else item


def _tidy_competencies(bloc: OpenBloc) -> None:
    activities = {item.id for item in bloc.lists["activity"]}
    items = bloc.lists["competency"]
    for index, item in enumerate(items):
        if isinstance(item, Competency) and item.activity not in activities:
            items[index] = _changed(item, activity=None)


def _tidy_assessments(bloc: OpenBloc) -> None:
    order = [item.id for item in bloc.lists["competency"]]
    items = bloc.lists["assessment"]
    for index, item in enumerate(items):
        if isinstance(item, Assessment):
            named = set(item.competencies)
            items[index] = _changed(
                item, competencies=tuple(name for name in order if name in named)
            )


def _tidy_criteria(bench: Bench, bloc: OpenBloc) -> None:
    competencies = {item.id for item in bloc.lists["competency"]}
    parts = {
        item.id: {part.id for part in item.parts}
        for item in bloc.lists["assessment"]
        if isinstance(item, Assessment)
    }
    items = bloc.lists["criterion"]
    for index, item in enumerate(items):
        if not isinstance(item, Criterion):
            continue
        linked = tuple(name for name in parts if name in set(item.assessments))
        offered = {part for name in linked or parts for part in parts[name]}
        levels = {level.id for level in scale_of(bench.grid, item).levels}
        kept = {name: text for name, text in item.descriptors.items() if name in levels}
        items[index] = _changed(
            item,
            competency=item.competency if item.competency in competencies else None,
            assessments=linked,
            part=item.part if item.part in offered else None,
            descriptors=kept,
        )
        if len(kept) < len(item.descriptors):
            gone = {f"descriptors.{name}" for name in item.descriptors if name not in kept}
            pieces = bench.pieces(item.id)
            bench.trace(item.id, {name: at for name, at in pieces.items() if name not in gone})


def _tidy_awards(bench: Bench) -> list[Award]:
    blocs = [bloc.id for bloc in bench.blocs]
    assessments = {item.id for bloc in bench.blocs for item in bloc.lists["assessment"]}
    before = {bloc.id for bloc in bench.before.grid.blocs}
    old = {award.id for award in bench.before.grid.awards}
    new = {name for name in blocs if name not in before}
    kept = []
    for award in bench.awards:
        named = {name for name in award.blocs if name in blocs}
        # The full title is made of every bloc: one that an act makes belongs to it too.
        if award.kind == "full" and award.id in old and named >= before & set(blocs):
            named |= new
        order = tuple(name for name in blocs if name in named)
        award = _changed(
            award,
            blocs=award.blocs if set(award.blocs) == named else order,
            external=tuple(name for name in award.external if name in assessments),
        )
        if award.blocs or award.external:
            kept.append(award)
    return kept
