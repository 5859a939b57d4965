"""`jury-desk grid template`: the workbook in which a grid is typed."""

import argparse

from jury_desk.cli.grid_names import grid_named
from jury_desk.cli.output import INTACT, shown
from jury_desk.cli.tools import Tools
from jury_desk.words.grid_commands import GRID_WORDS


def template(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Write the workbook, filled with a grid where one is named. Raises GridError, ExportError."""
    tools.files().must_be_free(args.out, (), force=args.force)
    grid = grid_named(args.origin, tools) if args.origin is not None else None
    content = tools.templates().template(lang, grid)
    tools.files().replace([(args.out, content)])
    print(shown(GRID_WORDS[lang].written.format(path=args.out)))
    return INTACT
