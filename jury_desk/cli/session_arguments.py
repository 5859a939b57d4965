"""The options of `jury-desk session`."""

import argparse
import datetime as dt
from pathlib import Path
from typing import get_args

from jury_desk.domain.preparation.ports import PaperFormat, PaperKind
from jury_desk.words.session_commands import SESSION_WORDS

_YEARS = range(2000, 2100)
_KINDS = ("full", "blocs", "vae", "second-chance")


def add_session(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
    lang: str,
) -> None:
    """Add the commands that prepare a session."""
    words = SESSION_WORDS[lang]
    session = commands.add_parser("session", help=words.help_session, parents=[shared])
    acts = session.add_subparsers(dest="session_command", required=True)

    new = acts.add_parser("new", help=words.help_new, parents=[shared])
    new.add_argument("--grid", required=True, metavar="ID[@REVISION]", help=words.help_grid)
    new.add_argument("--label", required=True, type=_text, help=words.help_label)
    new.add_argument(
        "--day", required=True, action="append", type=_day, metavar="YYYY-MM-DD",
        help=words.help_day,
    )  # fmt: skip
    new.add_argument("--kind", choices=_KINDS, default="full", help=words.help_kind)
    new.add_argument("--json", action="store_true", help="JSON")

    listed = acts.add_parser("list", help=words.help_list, parents=[shared])
    listed.add_argument("--json", action="store_true", help="JSON")

    check = acts.add_parser("check", help=words.help_check, parents=[shared])
    check.add_argument("session", type=_text, metavar="SESSION")
    check.add_argument("--json", action="store_true", help="JSON")

    read = acts.add_parser("import-candidates", help=words.help_import, parents=[shared])
    read.add_argument("session", type=_text, metavar="SESSION")
    read.add_argument("file", type=Path, metavar="FILE", help=words.help_import_file)
    read.add_argument(
        "--map", action="append", default=[], type=_text, metavar="COLUMN=FIELD",
        help=words.help_map,
    )  # fmt: skip
    read.add_argument("--dry-run", action="store_true", help=words.help_dry_run)
    read.add_argument("--skip-faulty", action="store_true", help=words.help_skip_faulty)
    read.add_argument("--json", action="store_true", help="JSON")

    plan = acts.add_parser("plan", help=words.help_plan, parents=[shared])
    plan.add_argument("session", type=_text, metavar="SESSION")
    plan.add_argument("--keep", action="store_true", help=words.help_keep)
    plan.add_argument("--seconds", type=_seconds, default=60, metavar="N", help=words.help_seconds)
    plan.add_argument("--json", action="store_true", help="JSON")

    export = acts.add_parser("export", help=words.help_export, parents=[shared])
    export.add_argument("session", type=_text, metavar="SESSION")
    export.add_argument(
        "--kind", required=True, action="append", choices=get_args(PaperKind),
        help=words.help_paper,
    )  # fmt: skip
    export.add_argument("--format", choices=get_args(PaperFormat), default="pdf")
    export.add_argument("--out", type=Path, required=True, metavar="DIR", help=words.help_folder)
    export.add_argument("--single", action="store_true", help=words.help_single)
    export.add_argument("--json", action="store_true", help="JSON")


def _text(text: str) -> str:
    """A text that says something. Bytes that are no text come from the system as half characters,
    which nothing can keep.
    """
    if not text.strip() or any("\ud800" <= char <= "\udfff" for char in text):
        raise argparse.ArgumentTypeError("UTF-8")
    return text


def _day(text: str) -> dt.date:
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("YYYY-MM-DD") from None
    if day.year not in _YEARS:
        raise argparse.ArgumentTypeError(f"{_YEARS[0]}-{_YEARS[-1]}")
    return day


def _seconds(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 3600:
        raise argparse.ArgumentTypeError("1-3600")
    return int(text)
