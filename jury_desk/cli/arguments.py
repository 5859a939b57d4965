"""The commands and their options."""

import argparse
import re
from pathlib import Path

from jury_desk import __version__
from jury_desk.cli.juror_arguments import add_hand_in
from jury_desk.cli.session_arguments import add_session
from jury_desk.cli.signing_arguments import add_journal, add_sign
from jury_desk.cli.travel_arguments import add_travel
from jury_desk.cli.travel_recover import add_recover
from jury_desk.words.command_line import BY_LANGUAGE
from jury_desk.words.data_commands import DATA_WORDS, DataCommandWords
from jury_desk.words.day_commands import DAY_WORDS, DayCommandWords
from jury_desk.words.grid_commands import GRID_WORDS, GridCommandWords

_GRID = "ID|FILE"


def parser(lang: str) -> argparse.ArgumentParser:
    """The commands and their options, told in a language."""
    words = BY_LANGUAGE[lang]
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--data-dir", type=_folder, default=argparse.SUPPRESS, metavar="DIR",
        help=words.help_data_dir,
    )  # fmt: skip
    shared.add_argument(
        "--lang", choices=("fr", "en"), default=argparse.SUPPRESS, help=words.help_language
    )
    top = argparse.ArgumentParser(prog="jury-desk", description=words.about, parents=[shared])
    top.add_argument("--version", action="version", version=f"Jury Desk {__version__}")
    commands = top.add_subparsers(dest="command")

    grid = commands.add_parser("grid", help=words.help_grid, parents=[shared])
    grids = grid.add_subparsers(dest="grid_command", required=True)
    listed = grids.add_parser("list", help=words.help_grid_list, parents=[shared])
    listed.add_argument("--json", action="store_true", help=words.help_json)
    shown = grids.add_parser("show", help=words.help_grid_show, parents=[shared])
    shown.add_argument("id", metavar=_GRID)
    shown.add_argument("--json", action="store_true", help=words.help_json)
    _workshop(grids, shared, GRID_WORDS[lang])

    add_session(commands, shared, lang)
    _day(commands, shared, DAY_WORDS[lang])
    add_travel(commands, shared, lang)
    add_hand_in(commands, shared, lang)
    add_recover(commands, shared, lang)
    _data(commands, shared, DATA_WORDS[lang])

    verify = commands.add_parser("verify", help=words.help_verify, parents=[shared])
    verify.add_argument("files", nargs="+", type=Path, metavar="FILE")
    verify.add_argument("--json", action="store_true", help="JSON")
    verify.add_argument("--signer", type=_fingerprint, metavar="SHA256", help=words.help_signer)

    add_sign(commands, shared, lang)
    add_journal(commands, shared, lang)
    demo = commands.add_parser("demo", help=words.help_demo, parents=[shared])
    demo.add_argument("--played", type=Path, required=True, metavar="DIR", help=words.help_played)
    return top


def _folder(text: str) -> Path:
    """An empty name is a script's variable that was not set, never the folder one stands in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("DIR")
    return Path(text)


def _workshop(
    grids: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
    words: GridCommandWords,
) -> None:
    read = grids.add_parser("import", help=words.help_import, parents=[shared])
    read.add_argument("file", type=Path, metavar="FILE", help=words.help_framework)
    read.add_argument("--out", type=Path, metavar="GRID.json", help=words.help_out)
    read.add_argument("--report", type=Path, metavar="REPORT.json", help=words.help_report)
    read.add_argument("--force", action="store_true", help=words.help_force)
    read.add_argument("--json", action="store_true", help=words.help_report_json)

    check = grids.add_parser("check", help=words.help_check, parents=[shared])
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help="JSON")

    diff = grids.add_parser("diff", help=words.help_diff, parents=[shared])
    diff.add_argument("old", metavar=_GRID)
    diff.add_argument("new", metavar=_GRID)
    diff.add_argument("--json", action="store_true", help="JSON")

    template = grids.add_parser("template", help=words.help_template, parents=[shared])
    template.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")
    template.add_argument("--from", dest="origin", metavar=_GRID, help=words.help_from)
    template.add_argument("--force", action="store_true", help=words.help_force)


def _data(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
    words: DataCommandWords,
) -> None:
    data = commands.add_parser("data", help=words.help_data, parents=[shared])
    acts = data.add_subparsers(dest="data_command", required=True)
    archive = acts.add_parser("archive", help=words.help_archive, parents=[shared])
    archive.add_argument(
        "--out", type=Path, required=True, metavar="FILE.jurydesk", help=words.help_out
    )
    archive.add_argument("--moved", action="store_true", help=words.help_moved)
    restore = acts.add_parser("restore", help=words.help_restore, parents=[shared])
    restore.add_argument("file", type=Path, metavar="FILE.jurydesk", help=words.help_file)
    for act in (archive, restore):
        act.add_argument(
            "--passphrase-file", type=Path, metavar="FILE", help=words.help_phrase_file
        )


def _day(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
    words: DayCommandWords,
) -> None:
    day = commands.add_parser("day", help=words.help_day, parents=[shared])
    acts = day.add_subparsers(dest="day_command", required=True)
    give = acts.add_parser("give", help=words.help_give, parents=[shared])
    give.add_argument("session", metavar="SESSION", help=words.help_session)
    give.add_argument("--out", type=_folder, required=True, metavar="DIR", help=words.help_out)
    take = acts.add_parser("take", help=words.help_take, parents=[shared])
    take.add_argument("file", type=Path, metavar="FILE.journee", help=words.help_file)
    take.add_argument("--code-file", type=Path, metavar="FILE", help=words.help_code_file)


def _fingerprint(text: str) -> str:
    """A certificate's fingerprint however it was typed. ArgumentTypeError for any other text: an
    empty one, as a script's unset variable gives, must never mean "whoever signed".
    """
    typed = "".join(text.split()).replace(":", "").lower()
    if not re.fullmatch("[0-9a-f]{64}", typed):
        raise argparse.ArgumentTypeError("SHA-256 = 64 × 0-9, a-f")
    return typed
