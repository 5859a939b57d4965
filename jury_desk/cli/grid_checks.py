"""`jury-desk grid check` and `grid diff`."""

import argparse
from collections.abc import Iterator, Sequence

from jury_desk.cli.grid_import import quoted, warning_lines
from jury_desk.cli.grid_names import grid_named, grid_of_file, name_of
from jury_desk.cli.output import ALTERED, INTACT, print_json, shown
from jury_desk.cli.tools import Tools
from jury_desk.domain.document import plain_of
from jury_desk.domain.draft import ReviewWarning
from jury_desk.domain.draft_checks import grid_warnings
from jury_desk.domain.draft_elements import code_of, elements_of, main_text
from jury_desk.domain.grid import Grid
from jury_desk.domain.grid_diff import Change, difference
from jury_desk.services.reading_report import counts_of
from jury_desk.words import workshop
from jury_desk.words.grid_commands import GRID_WORDS, GridCommandWords
from jury_desk.words.workshop import WorkshopWords


def check(args: argparse.Namespace, lang: str) -> int:
    """Tell whether a file is a grid, and what a person should look at in it.

    0 where there is nothing to look at, 1 where there is. Raises GridError where it is no grid.
    """
    grid = grid_of_file(args.file)
    warnings = grid_warnings(grid)
    if args.json:
        print_json(_checked(grid, warnings))
    else:
        words = GRID_WORDS[lang]
        print(shown(words.valid.format(file=args.file.name, revision=grid.revision)))
        print(words.counts.format(**counts_of(grid)))
        texts = _texts(grid)
        for line in warning_lines(warnings, lang, lambda item: _where(item, texts, words)):
            print(shown(line))
    return ALTERED if warnings else INTACT


def _checked(grid: Grid, warnings: Sequence[ReviewWarning]) -> dict[str, object]:
    return {
        "valid": True,
        "id": grid.id,
        "revision": grid.revision,
        "digest": grid.digest,
        "counts": counts_of(grid),
        "warnings": [
            {
                "key": item.key,
                "kind": item.kind,
                "element": item.element,
                "sentence": {name: workshop.of(name).warning(item) for name in ("fr", "en")},
                "details": item.details,
            }
            for item in warnings
        ],
    }


def _texts(grid: Grid) -> dict[str, str]:
    """What each element says, by its id."""
    return {
        item.id: f"{code_of(item) or ''} {main_text(item)}".strip()
        for bloc in grid.blocs
        for item in elements_of(bloc)
    }


def _where(warning: ReviewWarning, texts: dict[str, str], words: GridCommandWords) -> str:
    element = warning.element or ""
    text = texts.get(element)
    return f"{element} {quoted(text, words)}" if text else element


def diff(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Tell what changed from a grid to another; the revision's own number is no difference.

    0 where they say the same, 1 where not. Raises GridError, StorageError.
    """
    old, new = grid_named(args.old, tools), grid_named(args.new, tools)
    changes = difference(old, new)
    if args.json:
        print_json(
            {
                "old": {"id": old.id, "revision": old.revision, "digest": old.digest},
                "new": {"id": new.id, "revision": new.revision, "digest": new.digest},
                "changes": [plain_of(change) for change in changes],
            }
        )
        return ALTERED if changes else INTACT
    words = GRID_WORDS[lang]
    print(shown(f"- {name_of(old)}"))
    print(shown(f"+ {name_of(new)}"))
    print(words.different.format(count=len(changes)) if changes else words.same)
    for change in changes:
        for line in _change_lines(change, words, workshop.of(lang)):
            print(shown(line))
    return ALTERED if changes else INTACT


_SIGNS = {"added": "+", "removed": "-", "moved": ">"}


def _change_lines(change: Change, words: GridCommandWords, told: WorkshopWords) -> Iterator[str]:
    named = f"{told.kind(change.of)} {change.name}".strip()
    if change.where:
        named += f" ({change.where})"
    yield ""
    sign = _SIGNS.get(change.kind, "~")
    yield words.changed.format(sign=sign, element=named, said=told.difference(change))
    for sign, text in (("-", change.old), ("+", change.new)):
        yield from (f"    {sign} {line}" for line in (text or "").split("\n") if line)
