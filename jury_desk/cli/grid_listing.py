"""`jury-desk grid list` and `grid show`."""

import argparse
import itertools
import sys
from collections.abc import Iterable, Iterator, Sequence

from jury_desk.cli.grid_names import grid_named, name_of
from jury_desk.cli.output import INTACT, print_json, shown
from jury_desk.cli.tools import Tools
from jury_desk.domain.grid import Activity, Assessment, Bloc, Competency, Criterion, Grid
from jury_desk.words.command_line import BY_LANGUAGE, CommandLineWords
from jury_desk.words.grid_commands import GRID_WORDS


def listed(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """List the grids that the program ships and those of the data directory's library."""
    shipped = tools.library().grids()
    kept = tools.own_grids()
    if kept is None:
        print(GRID_WORDS[lang].library_locked, file=sys.stderr)
    digests = {grid.digest for grid in shipped}
    own = [grid for grid in kept or () if grid.digest not in digests]
    if args.json:
        told = [_summary(grid) | {"shipped": True} for grid in shipped]
        print_json(told + [_summary(grid) | {"shipped": False} for grid in own])
        return INTACT
    words = BY_LANGUAGE[lang]
    for grid in shipped:
        print(words.grid_line.format(**_summary(grid)))
    for grid in own:
        print(shown(words.grid_line.format(**_summary(grid) | {"id": name_of(grid)})))
    return INTACT


def _summary(grid: Grid) -> dict[str, object]:
    return {
        "id": grid.id,
        "revision": grid.revision,
        "label": grid.certification.label,
        "title": grid.certification.title,
        "blocs": len(grid.blocs),
        "competencies": sum(len(bloc.competencies) for bloc in grid.blocs),
        "criteria": sum(len(bloc.criteria) for bloc in grid.blocs),
        "digest": grid.digest,
    }


def show(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Print a grid of the library or of a file."""
    grid = grid_named(args.id, tools)
    if args.json:
        print_json(grid.plain())
        return INTACT
    for line in _lines(grid, BY_LANGUAGE[lang]):
        print(shown(line))
    return INTACT


def _lines(grid: Grid, words: CommandLineWords) -> Iterator[str]:
    yield grid.certification.label
    yield grid.certification.title or words.untitled
    for bloc in grid.blocs:
        yield ""
        yield words.bloc_line.format(code=bloc.code or "", title=bloc.title).strip()
        yield from _bloc_lines(bloc, words)
    for title, lines in (
        (words.awards, [award.title for award in grid.awards]),
        (words.notes, grid.certification.notes),
    ):
        if lines:
            yield ""
            yield title
            yield from (f"  {line}" for line in lines)


def _bloc_lines(bloc: Bloc, words: CommandLineWords) -> Iterator[str]:
    yield from (f"  {words.doubt.format(doubt=doubt)}" for doubt in bloc.doubts)
    for title, lines in (
        (words.activities, [*_each(_activity_lines(a, words) for a in bloc.activities)]),
        (words.competencies, [*_each(_competency_lines(c, words) for c in bloc.competencies)]),
        (words.assessments, [*_each(_assessment_lines(a, words) for a in bloc.assessments)]),
        (words.criteria, [*_criteria_lines(bloc.criteria, words)]),
    ):
        if lines:
            yield f"  {title}"
            yield from (f"    {line}" for line in lines)


def _each(groups: Iterable[Iterator[str]]) -> Iterator[str]:
    return itertools.chain.from_iterable(groups)


def _activity_lines(activity: Activity, words: CommandLineWords) -> Iterator[str]:
    yield f"{activity.code or ''} {activity.title}".strip()
    yield from _below(activity.tasks, activity.doubts, words)


def _competency_lines(competency: Competency, words: CommandLineWords) -> Iterator[str]:
    yield f"{competency.code or ''} {competency.text}".strip()
    yield from _below(competency.items, competency.doubts, words)


def _assessment_lines(assessment: Assessment, words: CommandLineWords) -> Iterator[str]:
    yield assessment.title
    parts = [f"{part.label}: {part.weight}" for part in assessment.parts]
    phases = [
        f"{phase.label or words.phases[phase.kind]}"
        + (f" ({phase.minutes} min)" if phase.minutes is not None else "")
        for phase in assessment.phases
    ]
    yield from _below([*assessment.text.splitlines(), *parts, *phases], assessment.doubts, words)


def _criteria_lines(criteria: Sequence[Criterion], words: CommandLineWords) -> Iterator[str]:
    heading: str | None = None
    for criterion in criteria:
        if criterion.heading != heading:
            heading = criterion.heading
            if heading:
                yield f"[{heading}]"
        yield f"{criterion.code or ''} {criterion.text}".strip()
        yield from _below(criterion.items, criterion.doubts, words)


def _below(items: Sequence[str], doubts: Sequence[str], words: CommandLineWords) -> Iterator[str]:
    yield from (f"  {words.items_of} {item}" for item in items)
    yield from (f"  {words.doubt.format(doubt=doubt)}" for doubt in doubts)
