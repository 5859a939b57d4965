"""The options of `sign` and `journal`."""

from __future__ import annotations

import argparse
from pathlib import Path

from jury_desk.words.signing_commands import SIGNING_WORDS


def add_sign(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    shared: argparse.ArgumentParser,
    lang: str,
) -> None:
    """Add the command with its options."""
    words = SIGNING_WORDS[lang]
    made = commands.add_parser(
        "sign", help=words.help_sign, description=words.help_sign, parents=[shared]
    )
    made.add_argument("files", nargs="+", type=Path, metavar="FILE", help=words.help_files)
    made.add_argument("--as", dest="signer", metavar="ID", help=words.help_as)
    made.add_argument(
        "--for", dest="people", action="append", type=_person, metavar="ID=NAME",
        help=words.help_for,
    )  # fmt: skip
    made.add_argument("--session", metavar="SESSION", help=words.help_session)
    made.add_argument("--pin-file", type=Path, metavar="FILE", help=words.help_pin_file)


def add_journal(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    shared: argparse.ArgumentParser,
    lang: str,
) -> None:
    """Add the command with its options."""
    words = SIGNING_WORDS[lang]
    made = commands.add_parser(
        "journal", help=words.help_journal, description=words.help_journal, parents=[shared]
    )
    made.add_argument("session", metavar="SESSION", help=words.help_journal_session)
    made.add_argument("--out", type=Path, required=True, metavar="FILE", help=words.help_out)
    made.add_argument("--xlsx", type=Path, metavar="FILE", help=words.help_xlsx)
    made.add_argument("--pin-file", type=Path, metavar="FILE", help=words.help_pin_file)


def _person(text: str) -> tuple[str, str]:
    name, sign_, shown_as = text.partition("=")
    if not name.strip() or not sign_ or not shown_as.strip():
        raise argparse.ArgumentTypeError("ID=NAME")
    return name.strip(), shown_as.strip()
