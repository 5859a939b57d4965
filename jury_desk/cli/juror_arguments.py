"""The options of `hand-in`."""

import argparse
from pathlib import Path

from jury_desk.words.juror_commands import JUROR_WORDS


def add_hand_in(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
    lang: str,
) -> None:
    """Add the command with its options."""
    words = JUROR_WORDS[lang]
    made = commands.add_parser(
        "hand-in", help=words.help_hand_in, description=words.help_hand_in, parents=[shared]
    )
    made.add_argument("session", metavar="SESSION", help=words.help_session)
    made.add_argument("--out", type=Path, required=True, metavar="DIR", help=words.help_out)
    made.add_argument("--pin-file", type=Path, metavar="FILE", help=words.help_pin_file)
